import { readPlan } from "../../src/reading";
import { gridOf } from "./grid-of";
import { planReading, planTold } from "./told";

const HEADER = ["Objective", "Activity", "Indicator", "Year", "Target"];
const READ = [
  "1/1.1 Train: # trained = 30 | 2024: 10, 2025: 20",
  "2/2.1 Shelter: # shelters = 3 | 2024: 1, 2025: 2",
];

describe("a header that stands again after a page break, between few rows", () => {
  it.each<[string, Parameters<typeof gridOf>[0], readonly string[]]>([
    [
      "below a row that adds up",
      [
        HEADER,
        ["Prevention", "1.1 Train", "# trained", 2024, 10],
        ["", "", "", 2025, 20],
        ["", "", "", "Total", 30],
        HEADER,
        ["Protection", "2.1 Shelter", "# shelters", 2024, 1],
        ["", "", "", 2025, 2],
        ["", "", "", "Total", 3],
      ],
      READ,
    ],
    [
      "below a year without a value",
      [
        HEADER,
        ["Prevention", "1.1 Train", "# trained", "Total", 30],
        ["", "", "", 2024, 10],
        ["", "", "", 2025, null],
        HEADER,
        ["Protection", "2.1 Shelter", "# shelters", "Total", 3],
        ["", "", "", 2024, 1],
        ["", "", "", 2025, 2],
      ],
      ["1/1.1 Train: # trained = 30 | 2024: 10, 2025: ", "2/2.1 Shelter: # shelters = 3 | 2024: 1, 2025: 2"],
    ],
    [
      "below the year of an indicator that nobody has a target for",
      [
        ["Indicator", "Objective", "Activity", "Unit", "Target", "Year"],
        ["# trained", "Prevention", "1.1 Train", "officers", 10, 2024],
        ["", "", "", "officers", null, 2025],
        ["Indicator", "Objective", "Activity", "Unit", "Target", "Year"],
        ["# shelters", "Protection", "2.1 Shelter", "shelters", 1, 2024],
        ["", "", "", "", 2, 2025],
      ],
      ["1/1.1 Train: # trained = 2024: 10, 2025: ", "2/2.1 Shelter: # shelters = 2024: 1, 2025: 2"],
    ],
    [
      "below a group of columns",
      [
        ["", "", "", "Targets"],
        ["Objective", "Activity", "Indicator", "2024", "2025"],
        ["Prevention", "1.1 Train", "# trained", 10, 20],
        ["", "", "", "Targets"],
        ["Objective", "Activity", "Indicator", "2024", "2025"],
        ["Protection", "2.1 Shelter", "# shelters", 1, 2],
      ],
      ["1/1.1 Train: # trained = 2024: 10, 2025: 20", "2/2.1 Shelter: # shelters = 2024: 1, 2025: 2"],
    ],
  ])("%s", (_, rows, expected) => {
    const { plan } = planReading(gridOf(rows));
    expect(planTold(plan)).toEqual(expected);
    expect(new Set(plan.notRead.map(({ why }) => why))).toEqual(new Set(["repeatedHead"]));
  });
});

describe("parts of a sheet, each with its title above the header that stands again", () => {
  const PARTS = [
    ["2.1 Roads and bridges"],
    [],
    ["Action", "Responsible", "Due date", "Status"],
    ["Repair the coast road", "Public Works", "June 2025", "Under way"],
    ["Paint the bridges", "Public Works", "June 2025", "Done"],
    [],
    ["2.2 Water"],
    [],
    ["Action", "Responsible", "Due date", "Status"],
    ["Drill wells", "Water Board", "June 2025", "Planned"],
    [],
    ["2.3 Schools"],
    ["Action", "Responsible", "Due date", "Status"],
    ["Roof the school", "Education Office", "June 2025", "Planned"],
    ["Hire teachers", "Education Office", "June 2025", "Planned"],
  ];

  it("are titles, and no actions that nobody does", () => {
    const { plan } = planReading(gridOf(PARTS));
    expect(plan.actions.map(({ title }) => title)).toEqual([
      "Repair the coast road",
      "Paint the bridges",
      "Drill wells",
      "Roof the school",
      "Hire teachers",
    ]);
    expect(plan.objectives.map(({ title }) => title)).toEqual([
      "2.1 Roads and bridges",
      "2.2 Water",
      "2.3 Schools",
    ]);
  });
});

describe("a title that has a word for money", () => {
  const HEADER = ["Objective", "Activity", "Indicator", "Target 2026"];
  const part = (title: string, name: string): Parameters<typeof gridOf>[0] => [
    [],
    [title],
    HEADER,
    [`Good ${name}`, `Teach ${name}`, `# of ${name} taught`, 7],
  ];
  const told = (last: string): readonly string[] => {
    const parts = [
      ...part("Harbours", "pilots"),
      ...part("Libraries", "readers"),
      ...part("Farms", "growers"),
    ];
    const { plan } = planReading(gridOf([...parts, ...part(last, "divers")]));
    return plan.indicators.map(({ text }) => text);
  };

  it("is of a section where others stand above the same header", () => {
    expect(told("Marine Resources")).toContain("# of divers taught");
  });

  it("is of a table of costs where it says nothing more", () => {
    expect(told("Budget")).not.toContain("# of divers taught");
  });
});

describe("tags of the columns below their headers", () => {
  const TAGGED = [
    ["Partner", "Activity", "Indicator", "Baseline", "Target 2024"],
    ["#org+name", "#activity+name", "#indicator+name", "#indicator+baseline", "#indicator +target"],
  ];

  it("are no row of the plan", () => {
    const { plan } = planReading(
      gridOf([
        ...TAGGED,
        ["Red Cross", "Drill wells", "# of wells", 2, 14],
        ["Care", "Train teachers", "# of teachers trained", 0, 60],
      ]),
    );
    expect(planTold(plan)).toEqual([
      "/1 Drill wells: # of wells = 2024: 14",
      "/2 Train teachers: # of teachers trained = 2024: 60",
    ]);
  });

  it("make no plan of a template that holds nothing else", () => {
    expect(readPlan([gridOf(TAGGED)]).kind).not.toBe("plan");
  });
});

describe("a header that stands again with another word", () => {
  const parts = (
    second: readonly string[],
    between: Parameters<typeof gridOf>[0] = [],
  ): Parameters<typeof gridOf>[0] => [
    ["Objective 1: Wells"],
    ["No.", "Action", "Indicator", "Target 2024", "Target 2025", "Lead"],
    ["1", "Clean wells", "Wells cleaned", 3, 5, "Water board"],
    ["2", "Train millers", "Millers trained", 14, 16, "Guild"],
    ...between,
    [...second],
    ["3", "Pave lanes", "Lanes paved", 9, 4, "Road office"],
    ["4", "Light lanes", "Lamps hung", 8, 2, "Road office"],
  ];

  it.each(["Output", "Result", "Activity result"])("is the same header: %s for Indicator", (word) => {
    const rows = parts(["No.", "Action", word, "Target 2024", "Target 2025", "Lead"]);
    const reading = planReading(gridOf(rows));
    expect(planTold(reading.plan)).toEqual([
      "1/1 Clean wells: Wells cleaned = 2024: 3, 2025: 5",
      "1/2 Train millers: Millers trained = 2024: 14, 2025: 16",
      "1/3 Pave lanes: Lanes paved = 2024: 9, 2025: 4",
      "1/4 Light lanes: Lamps hung = 2024: 8, 2025: 2",
    ]);
    expect([reading.plan.parts.length, reading.others]).toEqual([1, []]);
  });

  it("keeps the objective that stands above it", () => {
    const header = ["No.", "Action", "Output", "Target 2024", "Target 2025", "Lead"];
    const { plan } = planReading(gridOf(parts(header, [["Objective 2: Lanes"]])));
    expect(plan.actions.map(({ objective }) => objective)).toEqual(["1", "1", "2", "2"]);
  });

  it("is another one where its years are others, whose values are of none of the plan's", () => {
    const { plan } = planReading(
      gridOf(parts(["No.", "Action", "Indicator", "Target 2026", "Target 2027", "Lead"])),
    );
    expect(plan.actions).toHaveLength(2);
    expect(plan.notRead.map(({ why, cell }) => [why, cell.row + 1])).toEqual([["outsideTable", 5]]);
  });
});

describe("what an indicator is of, above a header that comes again", () => {
  it("is no title of the objective below it", () => {
    const header = ["Indicator", "Responsible", "Action", "Target 2024"];
    const { plan } = planReading(
      gridOf([
        header,
        ["Objective 1: Protect", "", "", ""],
        ["Number of officers trained", "Police", "Train officers", 30],
        ["Efficacy/Process", "", "", ""],
        ["Number of guides printed", "Police", "Print guides", 100],
        ["Quality/Outcome", "", "", ""],
        [],
        header,
        ["Objective 2: Assist", "", "", ""],
        ["Number of shelters opened", "Health", "Open shelters", 4],
      ]),
    );
    expect(plan.objectives.map(({ title }) => title)).toEqual([
      "Objective 1: Protect",
      "Objective 2: Assist",
    ]);
  });
});
