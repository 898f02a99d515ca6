import type { GridShape } from "../grid-of";
import { gridOf } from "../grid-of";
import { planReading, planTold } from "../told";
import { kindsTold, type Rows } from "./kinds-told";

describe("rows of levels", () => {
  it.each<[string, Rows, GridShape, readonly string[]]>([
    [
      "with codes of fewer levels beside serial numbers that begin again",
      [
        ["No", "Kode Rekening", "Program/Kegiatan", "Satuan", "Target 2026"],
        ["1", "3.04.01", "Program Perpustakaan", "", ""],
        ["1", "3.04.01.2.01", "Penyediaan buku", "", ""],
        ["1", "3.04.01.2.01.0001", "Pembelian buku anak", "Buku", 400],
        ["2", "3.04.01.2.01.0002", "Perawatan buku lama", "Buku", 150],
        ["2", "3.04.01.2.02", "Layanan baca", "", ""],
        ["3", "3.04.01.2.02.0001", "Pembukaan pojok baca", "Tempat", 6],
      ],
      {},
      ["2 band", "3 band", "4 data", "5 data", "6 band", "7 data"],
    ],
    [
      "but not inside the merged cell of who is responsible, whatever its text looks like",
      [
        ["No.", "Activity", "Indicator", "Target 2024", "Lead agency"],
        ["1.1", "Train drivers", "# trained", 20, "Office of Roads"],
        ["SAFE ROADS FOR ALL", "", "", "", ""],
        ["1.2", "Mark the lanes", "km marked", 30, ""],
      ],
      { merges: ["A3:C3", "E2:E4"] },
      ["2 data", "3 continuation", "4 data"],
    ],
    [
      "numbered as the actions are, above the items of a list",
      [
        ["Activity", "Lead agency", "Target 2024", "Status"],
        ["1.1 Sign the lease", "Office of Works", 1, "done"],
        ["1.2 Ask for what the site needs", "", "", ""],
        ["- Power for the pumps", "Office of Works", 4, "open"],
        ["- Water from the river", "Office of Works", 2, "open"],
        ["1.3 Move the staff", "Office of Works", 30, "open"],
      ],
      {},
      ["2 data", "3 band", "4 data", "5 data", "6 data"],
    ],
    [
      "in capitals where actions are numbered",
      [
        ["No.", "Activity", "Indicator", "Target 2024"],
        ["", "SAFE ROADS", "", ""],
        ["1", "Train drivers", "# trained", 20],
        ["2", "Mark the lanes", "km marked", 30],
        ["", "CLEAN AIR", "", ""],
        ["3", "Measure the air", "# sensors", 4],
      ],
      {},
      ["2 band", "3 data", "4 data", "5 band", "6 data"],
    ],
    [
      "with who answers for them, told by a number of fewer levels and no values",
      [
        ["No.", "Activity", "Lead agency", "Baseline", "Target 2024"],
        ["1.1", "Safe roads", "Office of Roads", "", ""],
        ["1.1.1", "Train drivers", "", 5, 20],
        ["1.1.2", "Mark the lanes", "", 0, 30],
        ["1.2", "Clean air", "Office of Air", "", ""],
        ["1.2.1", "Set up sensors", "", 1, 4],
        ["1.2.2", "Publish maps", "Office of Maps", "", ""],
      ],
      {},
      ["2 band", "3 data", "4 data", "5 band", "6 data", "7 data"],
    ],
    [
      "with Roman numerals in a plan without values, whose actions have numbers",
      [
        ["No.", "Activity", "Lead agency", "Result", "Due"],
        ["I.", "Safe roads", "", "", ""],
        ["1.", "Write the rules", "Office of Roads", "Rules", "6/2025"],
        ["2.", "Train the drivers", "Office of Roads", "", "12/2025"],
        ["II.", "Clean air", "", "", ""],
        ["3.", "Measure the air", "Office of Air", "Map", "2025"],
        ["4.", "Publish the map", "Office of Air", "Site", "2025"],
      ],
      {},
      ["2 band", "3 data", "4 data", "5 band", "6 data", "7 data"],
    ],
    [
      "of three levels in one column, told apart by their numbers",
      [
        ["Activity", "Indicator", "Target 2024"],
        ["1. Safe roads", "", ""],
        ["1.1 Drivers know the rules", "", ""],
        ["1.1.1 Train drivers", "# trained", 20],
        ["1.2 Roads are marked", "", ""],
        ["1.3 Lamps are lit", "", ""],
        ["1.4 Signs stand", "", ""],
        ["1.4.1 Set up signs", "# signs", 30],
      ],
      {},
      ["2 band", "3 band", "4 data", "5 band", "6 band", "7 band", "8 data"],
    ],
    [
      "with a number that the next row goes on, where other parts of the plan have one level",
      [
        ["No.", "Activity", "Output", "Partner", "Quarter 1", "Quarter 2"],
        ["1", "Train drivers", "Drivers trained", "Police", "x", ""],
        ["2", "Mark the lanes", "Lanes marked", "Roads Office", "x", "x"],
        ["3", "Repair lamps", "Lamps lit", "Roads Office", "", "x"],
        ["1", "Clean air in the towns", "", "", "", ""],
        ["1.1", "Measure the air", "Sensors set up", "Health Office", "x", ""],
        ["1.2", "Plant trees", "Trees planted", "Parks Office", "", "x"],
        ["2", "Quiet streets", "", "", "", ""],
        ["2.1", "Survey the noise", "Survey published", "Health Office", "x", ""],
      ],
      {},
      ["2 data", "3 data", "4 data", "5 band", "6 data", "7 data", "8 band", "9 data"],
    ],
    [
      "with codes between bars",
      [
        ["Code", "Activity", "Indicator", "Target 2024", "Target 2025"],
        ["|2|", "Safe roads", "", "", ""],
        ["|2.1|", "Drivers know the rules", "Share of drivers tested", 40, 60],
        ["|2.2|", "Lanes are marked", "Kilometres marked", 30, 35],
        ["|3|", "Clean air", "", "", ""],
        ["|3.1|", "The air is measured", "Sensors", 4, 8],
      ],
      {},
      ["2 band", "3 data", "4 data", "5 band", "6 data"],
    ],
    [
      "numbered as the actions are, which begin to count again below each",
      [
        ["Activity", "Indicator", "Target 2024"],
        ["1. Safe roads", "", ""],
        ["1. Train drivers", "# trained", 20],
        ["2. Mark the lanes", "km marked", 30],
        ["2. Clean air", "", ""],
        ["1. Measure the air", "# sensors", 4],
        ["2. Plant trees", "", ""],
        ["3. Light the lamps", "# lamps", 50],
      ],
      {},
      ["2 band", "3 data", "4 data", "5 band", "6 data", "7 data", "8 data"],
    ],
  ])("%s", (_, rows, shape, expected) => {
    expect(kindsTold(rows, shape)).toEqual(expected);
  });

  it("keep all their levels above an action, the highest as the objective", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Indicator", "Baseline", "Overall target", "Target 2024", "Target 2025"],
          ["PILLAR: ECONOMY"],
          ["SECTOR: Transport"],
          ["Priority area: Roads that last"],
          ["OUTCOME 1: Goods reach the markets"],
          ["OUTPUT 1: Roads are paved"],
          ["Kilometres of roads paved", 9, 31, 15, 16],
          ["OUTPUT 2: Bridges are built"],
          ["Number of bridges built", 3, 6, 2, 4],
          ["SECTOR: Energy"],
          ["Priority area: Light in all villages"],
          ["OUTCOME 2: Villages have light"],
          ["OUTPUT 3: Lines are drawn"],
          ["Kilometres of lines drawn", 1, 20, 8, 12],
        ],
        { merges: [2, 3, 4, 5, 6, 8, 10, 11, 12, 13].map((row) => `A${row}:E${row}`) },
      ),
    );
    expect(plan.objectives.map(({ title }) => title)).toEqual(["PILLAR: ECONOMY"]);
    expect(planTold(plan)).toEqual([
      "1/1 Roads are paved: Kilometres of roads paved = 31 | 2024: 15, 2025: 16",
      "1/2 Bridges are built: Number of bridges built = 6 | 2024: 2, 2025: 4",
      "1/3 Lines are drawn: Kilometres of lines drawn = 20 | 2024: 8, 2025: 12",
    ]);
    expect(plan.actions.map(({ remarks }) => remarks.map(({ text }) => text))).toEqual([
      [
        "SECTOR: Transport",
        "Priority area: Roads that last",
        "OUTCOME 1: Goods reach the markets",
        "OUTPUT 1: Roads are paved",
      ],
      [
        "SECTOR: Transport",
        "Priority area: Roads that last",
        "OUTCOME 1: Goods reach the markets",
        "OUTPUT 2: Bridges are built",
      ],
      [
        "SECTOR: Energy",
        "Priority area: Light in all villages",
        "OUTCOME 2: Villages have light",
        "OUTPUT 3: Lines are drawn",
      ],
    ]);
  });
});
