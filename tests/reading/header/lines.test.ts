import { gridOf, type GridShape } from "../grid-of";
import { planReading, planTold } from "../told";
import { readPlan } from "../../../src/reading";
import { LANGUAGES } from "../../../src/locales/catalogues";
import { createTranslator } from "../../../src/locales/translator";
import { openPointColumnOf } from "../../../src/plan/language/activity-phrases";
import { ACTIVITY_COLUMNS } from "../../../src/plan/activity";
import { AGENCY_COLUMNS } from "../../../src/plan/agency";
import { INDICATOR_COLUMNS } from "../../../src/plan/indicator-sheet";
import { OPEN_POINT_COLUMNS } from "../../../src/plan/open-point";
import { ACTUALS_COLUMNS } from "../../../src/reading/own-sheets/actuals-headers";
import { ownHeader } from "../../../src/reading/own-sheets/headers-by-place";
import type { GridValue } from "@plan-of-action/xlsx/grid";

const HEADER = ["No.", "Action", "Indicator", "Target 2024", "Responsible"];

/** The objectives of a plan whose header stands three times, each below a line. */
function objectives(...[first, second, third]: readonly [string, string, string]): readonly string[] {
  const { plan } = planReading(
    gridOf([
      ["Action plan of the harbour"],
      [first],
      HEADER,
      ["1", "Dredge the basin", "Metres dredged", 3, "Port"],
      ["2", "Train pilots", "Pilots trained", 14, "School"],
      [],
      [second],
      HEADER,
      ["3", "Paint buoys", "Buoys painted", 9, "Port"],
      ["4", "Mend nets", "Nets mended", 9, "Guild"],
      [],
      [third],
      HEADER,
      ["5", "Plant reeds", "Reeds planted", 100, "Park"],
    ]),
  );
  const left = plan.notRead.map(({ text }) => text);
  const titles = plan.objectives.map(({ title }) => title);
  for (const line of [first, second, third]) expect([...left, ...titles]).toContain(line);
  return plan.actions.map(
    ({ objective }) => plan.objectives.find(({ id }) => id === objective)?.title ?? "none",
  );
}

const NONE = ["none", "none", "none", "none", "none"];

describe("a line above a header", () => {
  it.each<[string, readonly [string, string, string]]>([
    ["a draft, a page and a mark", ["Working draft of 3 March", "Page 2 of 3", "CONFIDENTIAL"]],
    ["a period, an annex and a date", ["Period: January–June 2024", "Annex 2", "Updated 3 March 2024"]],
    ["an agency, and the plan", ["Ministry of Ports", "Ministry of Ports", "Action plan 2024"]],
    ["the same on each page", ["Harbours of the south", "Harbours of the south", "Harbours of the south"]],
    ["a day, and what tables are of", ["Output indicators", "Printed on 3 March 2024", "Key activities"]],
    ["the title of the plan", ["Harbour plan 2024", "Page 2", "Printed on 3 March 2024"]],
    ["a plan of a year", ["Rencana Aksi 2024", "Rencana Aksi 2025", "Rencana Aksi Tahun 2026"]],
    ["in other languages", ["Borrador", "Ministère des Ports", "หน้า 3"]],
  ])("is no objective: %s", (_, lines) => {
    expect(objectives(...lines)).toEqual(NONE);
  });

  it.each<[string, readonly [string, string, string]]>([
    ["by their numbers", ["2.1 Basin", "2.2 Fishing", "2.3 Shore"]],
    ["by their names", ["Objective 1: Basin", "Objective 2: Fishing", "Objective 3: Shore"]],
    ["since all are alike", ["Table 1: Basin", "Table 2: Fishing", "Table 3: Shore"]],
    ["as those of offices", ["Ministry of Ports", "Ministry of Fish", "Ministry of Parks"]],
    ["in words alone", ["Basin and pilots", "Fishing", "Shore"]],
  ])("is one %s", (_, [first, second, third]) => {
    expect(objectives(first, second, third)).toEqual([first, first, second, second, third]);
  });

  it("is not the first one's where it is of another kind than those below", () => {
    const read = objectives("Ministry of Ports", "Objective 2: Fishing", "Objective 3: Shore");
    expect(read.slice(0, 2)).toEqual(["none", "none"]);
  });
});

describe("tables below one another on one sheet", () => {
  it("have their titles right above their headers, also without a blank row", () => {
    const { plan } = planReading(
      gridOf([
        ["Plan of the harbour"],
        ["Phase 1"],
        ["No.", "Action", "Indicator", "Target 2025", "Lead"],
        ["1", "Dredge the basin", "Metres dredged", 3, "Port"],
        ["2", "Train pilots", "Pilots trained", 14, "School"],
        ["Phase 2"],
        ["No.", "Action", "Indicator", "Target 2026", "Lead"],
        ["3", "Paint buoys", "Buoys painted", 9, "Port"],
        ["4", "Mend nets", "Nets mended", 9, "Guild"],
      ]),
    );
    expect(plan.objectives.map(({ title }) => title)).toEqual(["Phase 1", "Phase 2"]);
    expect(plan.indicators.map(({ targets }) => [...targets.keys()].join())).toEqual([
      "2025",
      "2025",
      "2026",
      "2026",
    ]);
  });

  it("have no objective of the sheet's name", () => {
    const rows = [
      ["Action", "Indicator", "Target 2024", "Lead"],
      ["Dredge the basin", "Metres dredged", 3, "Port"],
      [],
      ["Pillar 2: Fishing"],
      ["Action", "Indicator", "Target 2024", "Lead", "Donor", "Site", "Phone"],
      ["Mend nets", "Nets mended", 9, "Guild", "none", "Quay", "12"],
    ];
    const { plan } = planReading(gridOf(rows, { sheet: "Harbour" }));
    expect(plan.objectives.map(({ title }) => title)).toEqual(["Pillar 2: Fishing"]);
  });
});

describe("repeated headers", () => {
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
        [
          "1/1.1 Train: # trained = 30 | 2024: 10, 2025: ",
          "2/2.1 Shelter: # shelters = 3 | 2024: 1, 2025: 2",
        ],
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
});

describe("own headers", () => {
  /** Where each column of a header is found that has some of them twice; headers are the columns' own names here. */
  function placesIn(order: readonly string[], header: readonly (string | null)[]) {
    const found = ownHeader(
      gridOf([["Title"], header]),
      (text) => (order.includes(text) ? text : null),
      order,
    );
    return Object.fromEntries([...found!.columns].map(([place, column]) => [column, place]));
  }

  describe.each<[string, readonly string[]]>([
    ["Actuals", ACTUALS_COLUMNS],
    ["Activities", ACTIVITY_COLUMNS],
    ["Agencies", AGENCY_COLUMNS],
    ["Indicators", INDICATOR_COLUMNS],
    ["Open points", OPEN_POINT_COLUMNS],
  ])("of two columns of one header on the sheet %s", (_, order) => {
    const own = Object.fromEntries(order.map((column, place) => [column, place]));

    it.each(order)("the own %s counts, with another behind the table", (twice) => {
      expect(placesIn(order, [...order, twice])).toEqual(own);
      expect(placesIn(order, [...order, null, null, twice])).toEqual(own);
    });

    it.each(order)("the own %s counts, with another before the table", (twice) => {
      const moved = Object.fromEntries(order.map((column, place) => [column, place + 2]));
      expect(placesIn(order, [twice, null, ...order])).toEqual(moved);
    });

    it.each(order.slice(2, -1))("the own %s counts, with another one column before it", (twice) => {
      const at = order.indexOf(twice) - 1;
      const header = [...order.slice(0, at), twice, ...order.slice(at)];
      expect(placesIn(order, header)[twice]).toBe(at + 2);
    });
  });

  it.each(LANGUAGES)("the headers of open points as they are written are known again (%s)", (language) => {
    const translate = createTranslator(language);
    const known = OPEN_POINT_COLUMNS.map((column) =>
      openPointColumnOf(translate({ id: `openPointSheet-${column}` })),
    );
    expect(known).toEqual(OPEN_POINT_COLUMNS);
  });
});

type Rows = readonly (readonly GridValue[])[];

/** The rows of actions and of objectives below the header, "2 3 | 1" where row 1 is an objective's. */
function rowsRead(rows: Rows, shape: GridShape = {}): string {
  const { plan } = planReading(gridOf(rows, shape));
  const numbers = (cells: readonly { readonly cell: { readonly row: number } }[]): string =>
    cells.map(({ cell }) => cell.row + 1).join(" ");
  return `${numbers(plan.actions)} | ${numbers(plan.objectives)}`;
}

describe("where a header ends", () => {
  it.each<[string, Rows, GridShape, string]>([
    [
      "above a first row of words that headers have, as the rows below have",
      [
        ["Activity", "Responsible", "Timeline", "Status"],
        ["Planning meeting", "Planning unit", "Q1", "Completed"],
        ["Budget review", "Finance unit", "Q2", "Planned"],
        ["Monitoring visit", "M&E unit", "Q3", "Planned"],
        ["Annual report", "Planning unit", "Q4", "Planned"],
      ],
      {},
      "2 3 4 5 | ",
    ],
    [
      "so in Spanish",
      [
        ["Actividad", "Responsable", "Fecha", "Estado"],
        ["Plan de compras", "Unidad de presupuesto", "Trimestre 1", "Ejecutado"],
        ["Informe anual", "Unidad de planificación", "Trimestre 2", "Programado"],
        ["Presupuesto", "Unidad de finanzas", "Trimestre 3", "Programado"],
        ["Seguimiento", "Unidad de planificación", "Trimestre 4", "Programado"],
      ],
      {},
      "2 3 4 5 | ",
    ],
    [
      "above the first title",
      [
        ["No", "Program/Kegiatan", "Indikator", "Target 2025", "Penanggung Jawab"],
        ["I", "Program Pelayanan", "", "", ""],
        ["1", "Pelatihan pegawai", "Jumlah pegawai", 20, "BKD"],
        ["2", "Pembangunan sumur", "Jumlah sumur", 5, "PU"],
      ],
      {},
      "3 4 | 2",
    ],
    [
      "above a title with years",
      [
        ["Activity", "Indicator", "Target", "Responsible"],
        ["Programme 2024-2026"],
        ["Train staff", "Staff trained", 10, "HR"],
        ["Buy pumps", "Pumps bought", 3, "Works"],
      ],
      { merges: ["A2:D2"] },
      "3 4 | 2",
    ],
    [
      "below its row of years",
      [
        ["No", "Activity", "Indicator", "Target", "", "Lead"],
        ["", "", "", 2024, 2025, ""],
        ["A", "Services", "", "", "", ""],
        ["1", "Train staff", "Staff trained", 10, 20, "HR"],
        ["2", "Dig wells", "Wells dug", 1, 2, "Works"],
      ],
      {},
      "4 5 | 3",
    ],
    [
      "below the same in another language",
      [
        ["กิจกรรม", "ตัวชี้วัด", "เป้าหมาย 2567", "ผู้รับผิดชอบ"],
        ["Activity", "Indicator", "Target 2024", "Responsible"],
        ["Train staff", "Staff trained", "about ten", "HR"],
        ["Dig wells", "Wells dug", "two or three", "Works"],
        ["Buy pumps", "Pumps bought", "some", "Works"],
      ],
      {},
      "3 4 5 | ",
    ],
    [
      "below the numbers of its columns",
      [
        ["Activity", "Indicator", "Target 2024", "Organisation"],
        ["(1)", "(2)", "(3)", "(4)"],
        ["Train staff", "Staff trained", 10, "HR"],
        ["Dig wells", "Wells dug", 3, "Works"],
      ],
      {},
      "3 4 | ",
    ],
  ])("%s", (_, rows, shape, expected) => {
    expect(rowsRead(rows, shape)).toBe(expected);
  });
});
