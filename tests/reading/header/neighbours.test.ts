import type { GridValue } from "@plan-of-action/xlsx/grid";
import { defineIndicators } from "../../../src/indicators";
import { gridOf, type GridShape } from "../grid-of";
import { actualsTold, planReading, planTold, valueTold } from "../told";

type Rows = readonly (readonly GridValue[])[];

/** What a header says only together with those beside it: letters, totals of parties, numerators, sources. */
describe("headers that are told by those beside them", () => {
  it.each<[string, Rows, GridShape, readonly string[], readonly string[]]>([
    [
      "letters beside years, for targets and actuals",
      [
        ["Activity", "Indicator", "BL", "2024 T", "2024 A", "2025 T", "2025 A", "Overall T"],
        ["1.1 Awareness", "Number of people reached", 0, 1000, 1100, 1500, "", 2500],
      ],
      {},
      ["/1.1 Awareness: Number of people reached = 2500 | 2024: 1000, 2025: 1500"],
      ["2024: 1100, 2025: "],
    ],
    [
      "numbers of the columns that begin again for a table at the side",
      [
        ["Plan 2025"],
        ["No.", "Indicator", "Unit", "Jan", "Feb", "Mar", "Shelf", "Remarks", "Source", "File"],
        ["1", "2", "3", "4", "5", "6", "1", "2", "3", "4"],
        ["1", "Trees planted", "trees", 5, 6, 7, "1", "in rows", "Board", "A"],
        ["2", "Roads mended", "km", 8, 9, 10, "2", "in turn", "Board", "B"],
      ],
      {},
      [
        "/1 Trees planted: Trees planted = 2025-01: 5, 2025-02: 6, 2025-03: 7",
        "/2 Roads mended: Roads mended = 2025-01: 8, 2025-02: 9, 2025-03: 10",
      ],
      ["", ""],
    ],
    [
      "shortened words and years",
      [
        ["Obj.", "No.", "Act.", "Ind.", "Tgt 24", "Act 24", "Tgt 25", "Act 25", "Overall tgt"],
        ["Obj. 1 Prevention", "1.1", "Campaign", "# of campaigns", 2, 1, 2, "", 4],
      ],
      {},
      ["1/1.1 Campaign: # of campaigns = 4 | 2024: 2, 2025: 2"],
      ["2024: 1, 2025: "],
    ],
    [
      "days and months by which something is due or was achieved",
      [
        ["Indicator", "Target (30 June 2024)", "Target (31 December 2024)", "Target 2026"],
        ["Number of staff trained", 100, 300, 500],
      ],
      {},
      ["/1 Number of staff trained: Number of staff trained = 2026: 500; 2024-Q2: 100, 2024-Q4: 300"],
      [""],
    ],
    [
      "the last day of a year, of all that was achieved until then",
      [
        ["Indicator", "Target 2024", "Actual (as of 31 Dec 2024)", "Target 2026", "% of annual target"],
        ["Number of staff trained", 300, 280, 500, "93%"],
      ],
      {},
      ["/1 Number of staff trained: Number of staff trained = 2024: 300, 2026: 500"],
      ["2024: 280"],
    ],
    [
      "a cumulative actual for each quarter, and the year's cumulative target",
      [
        ["Indicator", "Target 2024 (cumulative)", "Q1 cumulative actual", "Q2 cumulative actual"],
        ["Number of cases opened", 40, 10, 18],
      ],
      {},
      ["/1 Number of cases opened: Number of cases opened = 2024: 40"],
      ["2024-Q1: 10, 2024-Q2: 18"],
    ],
    [
      "targets and actuals below each other, with the total of a year that only it names",
      [
        ["Activity", "Indicator", "", "Q1", "Q2", "Total 2024"],
        ["1.1 Train", "Number trained", "Planned", 10, 10, 20],
        ["", "", "Achieved", 8, 12, 20],
      ],
      { merges: ["A2:A3", "B2:B3"] },
      ["/1.1 Train: Number trained = 2024: 20; 2024-Q1: 10, 2024-Q2: 10"],
      ["2024: 20; 2024-Q1: 8, 2024-Q2: 12"],
    ],
    [
      "numerator, denominator and per cent of a target",
      [
        ["Module", "Coverage indicator", "Baseline", "", "Target 2024", "", "", "Target 2025", "", ""],
        ["", "", "Value", "Source", "N#", "D#", "%", "N#", "D#", "%"],
        ["Prevention", "Percentage reached", 0.62, "Survey", 65, 100, 0.65, 72, 100, 0.72],
      ],
      {
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:G1", "H1:J1"],
        formats: { C3: "0%", G3: "0%", J3: "0%" },
      },
      ["/1 Percentage reached: Percentage reached = 2024: 65%, 2025: 72%"],
      [""],
    ],
  ])("%s", (_, rows, shape, targets, actuals) => {
    const { plan } = planReading(gridOf(rows, shape));
    expect(planTold(plan)).toEqual(targets);
    expect(plan.indicators.map(actualsTold)).toEqual(actuals);
    expect(plan.notRead.filter(({ why }) => why === "duplicateColumn")).toEqual([]);
  });

  it("takes counts under cumulative headers for carried on", () => {
    const { plan } = planReading(
      gridOf([
        ["Indicator", "Target 2024", "Q1 cumulative actual", "Q2 cumulative actual"],
        ["Number of cases opened", 40, 10, 18],
      ]),
    );
    expect(defineIndicators(plan).get("1-1")?.aggregation).toBe("latest");
  });

  it("leaves the parts of parties unread beside the total of a year, and says so", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Action", "Indicator", "2024 Target", "", ""],
          ["", "", "Cambodia", "Thailand", "Total"],
          ["1.1 Train", "# trained", 30, 40, 70],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:E1"] },
      ),
    );
    expect(planTold(plan)).toEqual(["/1.1 Train: # trained = 2024: 70"]);
    expect(plan.notRead.map(({ text, why }) => [text, why])).toEqual([
      ["2024 Target Cambodia", "columnWithoutMeaning"],
      ["2024 Target Thailand", "columnWithoutMeaning"],
    ]);
  });

  it("takes of the indicators of two levels those that have the targets beside them", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Objective", "Key actions", "Outcome indicator", "Output indicator", "Target 2024"],
          ["SO 1: Systems", "1.1 Train", "% of cases managed", "# of workers trained", 50],
          ["", "1.2 Draft", "", "# of standards adopted", 1],
        ],
        { merges: ["A2:A3", "C2:C3"] },
      ),
    );
    expect(planTold(plan)).toEqual([
      "1/1.1 Train: # of workers trained = 2024: 50",
      "1/1.2 Draft: # of standards adopted = 2024: 1",
    ]);
    expect(plan.notRead).toMatchObject([{ text: "Outcome indicator", why: "columnWithoutMeaning" }]);
  });

  it("knows sources and codes by what they are of", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Key", "Activity", "Indicator code", "Indicator", "Baseline", "Baseline source", "2024", "Source"],
          ["k1", "1.1 Campaign", "I1", "Number of campaigns", 2, "Survey", 4, "Reports"],
        ],
        { hiddenColumns: [0] },
      ),
    );
    expect(plan.actions.map(({ id }) => id)).toEqual(["1.1"]);
    const [indicator] = plan.indicators;
    expect(valueTold(indicator?.baseline)).toBe("2");
    expect(indicator?.meansOfVerification?.text).toBe("Reports");
  });

  it("dates what was achieved by the year of the plan's title, and reads it without one where there is none", () => {
    const rows = [
      ["Indicator", "Target", "Achieved"],
      ["Number of services", 1200, 900],
    ];
    const dated = planReading(gridOf([["Annual plan 2024"], ...rows])).plan;
    expect([planTold(dated), dated.indicators.map(actualsTold)]).toEqual([
      ["/1 Number of services: Number of services = 1200"],
      ["2024: 900"],
    ]);
    const undated = planReading(gridOf([["Plan 2023-2025"], ...rows])).plan;
    expect(undated.indicators.map(actualsTold)).toEqual([""]);
    expect(undated.indicators.map(({ undatedActual }) => valueTold(undatedActual))).toEqual(["900"]);
    expect(undated.notRead).toEqual([]);
  });

  it("takes the sides of a joint plan for responsible, and below a target for parties", () => {
    const { plan } = planReading(
      gridOf([
        ["Joint activity", "Indicator", "Target", "Cambodian side", "Thai side"],
        ["1. Campaign", "# of campaigns", 6, "NCCT", "MSDHS"],
      ]),
    );
    expect(plan.actions[0]?.responsibleAgencies.map(({ name }) => name)).toEqual(["NCCT", "MSDHS"]);
    const parties = planReading(
      gridOf(
        [
          ["Joint activity", "Indicator", "Target 2024", "", ""],
          ["", "", "Cambodian side", "Thai side", "Total"],
          ["1. Campaign", "# of campaigns", 4, 2, 6],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:E1"] },
      ),
    ).plan;
    expect(planTold(parties)).toEqual(["/1 Campaign: # of campaigns = 2024: 6"]);
  });

  it("doubts quarters up to now without a word, beside a target of the year", () => {
    const { plan } = planReading(
      gridOf([
        ["Indicator", "Target 2024", "Q1", "Q2"],
        ["Number of victims assisted", 120, 27, 32],
      ]),
    );
    expect(plan.doubts).toMatchObject([
      { text: "Q1", taken: "quarterTarget", alternatives: ["quarterActual"] },
    ]);
  });

  it("has outputs right of the outcomes' indicators for actions, and progress below a year for actuals", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Outcome", "Outcome indicators", "Output", "Output indicators", "2024", "", "Progress"],
          ["", "", "", "", "Target", "Progress", ""],
          [
            "1. Protection",
            "% of children safe",
            "1.1 Workforce trained",
            "# of workers trained",
            100,
            80,
            "90%",
          ],
          ["", "", "1.2 Systems in place", "# of districts", 5, 6, "done"],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:G2", "A3:A4", "B3:B4"] },
      ),
    );
    expect(planTold(plan)).toEqual([
      "1/1.1 Workforce trained: # of workers trained = 2024: 100",
      "1/1.2 Systems in place: # of districts = 2024: 5",
    ]);
    expect(plan.indicators.map(actualsTold)).toEqual(["2024: 80", "2024: 6"]);
  });

  it("reads a plan that stands beside a budget, each below its title", () => {
    const { plan } = planReading(
      gridOf([
        ["Action Plan 2024-2025", "", "", "", "", "", "", "Budget 2024-2025"],
        [
          "Action",
          "Indicator",
          "2024",
          "2025",
          "Total",
          "Responsible",
          "",
          "Item",
          "Unit cost",
          "2024",
          "Total",
        ],
        ["1.1 Train", "Number trained", 10, 20, 30, "MoI", "", "Venue", 5, 50, 150],
        ["1.2 Meet", "Number of meetings", 1, 2, 3, "MoJ", "", "Travel", 10, 10, 30],
      ]),
    );
    expect(planTold(plan)).toEqual([
      "/1.1 Train: Number trained = 30 | 2024: 10, 2025: 20",
      "/1.2 Meet: Number of meetings = 3 | 2024: 1, 2025: 2",
    ]);
    expect(plan.actions[0]?.responsibleAgencies.map(({ name }) => name)).toEqual(["MoI"]);
    expect(plan.doubts).toEqual([]);
  });

  describe("targets of the parties without a total of the year", () => {
    const read = (first: string, second: string, overall: number): ReturnType<typeof planReading>["plan"] =>
      planReading(
        gridOf(
          [
            ["Joint action", "Indicator", "2024 Target", "", "2025 Target", "", "Overall target"],
            ["", "", first, second, first, second, ""],
            ["1.1 Train", "# trained", 30, 40, 30, 50, overall],
            ["1.2 Meet", "# meetings", 1, "", 1, 1, overall === 150 ? 3 : 2],
          ],
          { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2"] },
        ),
      ).plan;

    it("are added up where the overall targets say so, and the parts stay in doubt", () => {
      const plan = read("Cambodia", "Thailand", 150);
      expect(planTold(plan)).toEqual([
        "/1.1 Train: # trained = 150 | 2024: 70, 2025: 80",
        "/1.2 Meet: # meetings = 3 | 2024: 1, 2025: 2",
      ]);
      expect(plan.notRead).toEqual([]);
      expect(plan.doubts.map(({ taken }) => taken)).toEqual([
        "2024 Target Cambodia + 2024 Target Thailand",
        "2025 Target Cambodia + 2025 Target Thailand",
      ]);
    });

    it("are not, where the overall targets say otherwise", () => {
      const plan = read("Minimum", "Maximum", 60);
      expect(planTold(plan)[0]).toBe("/1.1 Train: # trained = 60 | 2024: 30, 2025: 30");
      expect(plan.notRead.map(({ text, why }) => [text, why])).toEqual([
        ["2024 Target Maximum", "duplicateColumn"],
        ["2025 Target Maximum", "duplicateColumn"],
      ]);
    });
  });
});

/** What was read of a plan with these headers between the number and the indicator, over three rows. */
function told(
  headers: readonly string[],
  ...rows: readonly (readonly (string | number)[])[]
): readonly string[] {
  const texts = rows.map((row, place) => [`${place + 1}`, ...row]);
  return planTold(planReading(gridOf([["No.", ...headers], ...texts])).plan).map(
    (line) => line.split(" = ")[0] ?? "",
  );
}

const REST: readonly (readonly (string | number)[])[] = [
  ["Wells cleaned", 3, "Water board"],
  ["Millers trained", 14, "Guild"],
  ["Lanes paved", 9, "Road office"],
  ["Lamps hung", 8, "Road office"],
];

const rowsOf = (texts: readonly (readonly string[])[]): readonly (readonly (string | number)[])[] =>
  texts.map((row, place) => [...row, ...(REST[place] ?? [])]);

describe("a column that says more of each action", () => {
  it.each<[string, string, readonly string[]]>([
    ["What will be done", "What will be done next", ["Repair the pumps", "Hire helpers", "", ""]],
    ["Activity", "Next activity", ["Repair pumps", "Hire helpers", "Pave roads", "Paint lamps"]],
    [
      "Planned activity",
      "Activity carried out",
      ["Two are clean", "A course was held", "Nothing", "All hang"],
    ],
    ["Action", "Action taken", ["Two are clean", "A course was held", "Nothing", "All hang"]],
    ["Acción", "Acción siguiente", ["Reparar bombas", "Contratar", "Pavimentar", "Pintar"]],
  ])("is no action below it: %s | %s", (first, second, more) => {
    const own = ["Clean the wells of the village", "Train millers", "Pave the lanes", "Light the lanes"];
    const rows = rowsOf(own.map((text, place) => [text, more[place] ?? ""]));
    expect(told([first, second, "Indicator", "Target 2024", "Responsible"], ...rows)).toEqual([
      "/1 Clean the wells of the village: Wells cleaned",
      "/2 Train millers: Millers trained",
      "/3 Pave the lanes: Lanes paved",
      "/4 Light the lanes: Lamps hung",
    ]);
  });

  it("is none below it either where it has fewer texts", () => {
    const own = ["Clean the wells", "Train millers", "Pave the lanes", "Light the lanes", "Count the lamps"];
    const tasks = ["Brush, water", "Lesson", "Sand, stones", "Brush, water", "Lesson"];
    const rows = own.map((text, place) => [
      `${place + 1}`,
      "Better lanes",
      text,
      tasks[place] ?? "",
      "Guild",
    ]);
    const { plan } = planReading(
      gridOf([["ID", "Objective", "Initiative", "Weekly tasks", "Responsible"], ...rows]),
    );
    expect(plan.actions.map(({ title }) => title)).toEqual(own);
  });

  it("is one where several stand below one of the other", () => {
    const groups = [
      "Better wells activity",
      "Better wells activity",
      "Better lanes activity",
      "Better lanes activity",
    ];
    const rows = rowsOf(
      groups.map((text, place) => [text, ["Clean", "Train", "Pave", "Light"][place] ?? ""]),
    );
    expect(told(["Activity", "Sub-activity", "Indicator", "Target 2024", "Responsible"], ...rows)).toEqual([
      "1/1 Clean: Wells cleaned",
      "1/2 Train: Millers trained",
      "2/3 Pave: Lanes paved",
      "2/4 Light: Lamps hung",
    ]);
  });
});

describe("a column that stands once for several rows of a long table", () => {
  const GROUPS = Array.from({ length: 50 }, (_, place) => `Serve the people of district ${place + 1}`);
  const WORKS = ["Clean the wells", "Train the millers", "Pave the lanes"];
  const rows = GROUPS.flatMap((group, place) =>
    WORKS.map((work, row) => [row === 0 ? group : "", `${work} there`, "Set", 3 + place, 9 + place]),
  );

  it("is a level above what has a text in each of them", () => {
    const { plan } = planReading(
      gridOf([["Activity", "Sub-activity", "Unit", "Target 2024", "Programme target"], ...rows], {
        merges: GROUPS.map((_, place) => `A${3 * place + 2}:A${3 * place + 4}`),
      }),
    );
    expect(plan.indicators).toHaveLength(GROUPS.length * WORKS.length);
    expect(plan.actions.slice(0, 4).map(({ title }) => title)).toEqual(
      [...WORKS, "Clean the wells"].map((work) => `${work} there`),
    );
    expect(plan.objectives.map(({ title }) => title)).toEqual(GROUPS);
  });
});

describe("two columns of one target", () => {
  it.each<[readonly [string, string], number]>([
    [["Target 2024", "Revised target 2024"], 0],
    [["Previous target 2024", "Target 2024"], 1],
  ])("%s: the one with fewer words is read, and it is flagged", (headers, place) => {
    const rows = [
      ["1", "Clean wells", "Wells cleaned", 3, 5],
      ["2", "Train millers", "Millers trained", 14, 16],
    ];
    const { plan } = planReading(gridOf([["No.", "Action", "Indicator", ...headers], ...rows]));
    const expected = place === 0 ? ["2024: 3", "2024: 14"] : ["2024: 5", "2024: 16"];
    expect(planTold(plan).map((line) => line.split(" = ")[1])).toEqual(expected);
    expect(plan.doubts.map(({ taken }) => taken)).toContain(headers[place]);
  });
});

describe("codes of accounts and years beside the actions", () => {
  it.each([
    ["Reference year", "Action", "Indicator", "Target 2024", "GL code"],
    ["Año de referencia", "Acción", "Indicador", "Meta 2024", "Código presupuestario"],
    ["Année de référence", "Action", "Indicateur", "Cible 2024", "Code budgétaire"],
  ])("number nothing: %s", (...header) => {
    const { plan } = planReading(
      gridOf([
        header,
        [2022, "Clean wells", "Wells cleaned", 3, 61001],
        [2021, "Train millers", "Millers trained", 14, 61002],
        [2023, "Pave lanes", "Lanes paved", 9, 62010],
      ]),
    );
    expect(plan.actions.map(({ number, resources }) => [number, resources?.text])).toEqual([
      [null, "61001"],
      [null, "61002"],
      [null, "62010"],
    ]);
    expect(plan.indicators.map(({ baselineYear }) => baselineYear?.text)).toEqual(["2022", "2021", "2023"]);
  });
});

describe("codes of indicators that stand elsewhere", () => {
  it("are no indicators", () => {
    const codes = ["KR1.1", "KR1.1", "KR1.2", "KR1.3", "KR2.1"];
    const own = ["Clean the wells", "Train millers", "Pave the lanes", "Light the lanes", "Count the lamps"];
    const { plan } = planReading(
      gridOf([
        ["ID", "Objective", "Key Result", "Initiative", "Responsible", "Start", "End"],
        ...own.map((text, place) => [
          place + 1,
          "Better lanes",
          codes[place] ?? "",
          text,
          "Guild",
          "2024-02-01",
          "2024-06-30",
        ]),
      ]),
    );
    expect(plan.actions.map(({ title }) => title)).toEqual(own);
    expect(plan.indicators.map(({ text }) => text)).toEqual(own);
  });
});

describe("meanings that stand twice", () => {
  type Rows = Parameters<typeof gridOf>[0];

  describe("columns that look like the plan's and are none", () => {
    it.each<[string, Rows, readonly string[]]>([
      [
        "a total of something else at the table's edge",
        [
          ["Total", "Objective", "Activity", "Indicator", "Total", 2024, 2025],
          [700, "Prevention", "1.1 Train", "# trained", 30, 10, 20],
          [900, "Protection", "2.1 Shelter", "# shelters", 3, 1, 2],
        ],
        [
          "1/1.1 Train: # trained = 30 | 2024: 10, 2025: 20",
          "2/2.1 Shelter: # shelters = 3 | 2024: 1, 2025: 2",
        ],
      ],
      [
        "codes below a head that speaks of the indicators, in a script without spaces",
        [
          ["សកម្មភាព", "លេខកូដសូចនាករ", "សូចនាករ", "គោលដៅ 2024"],
          ["រៀបចំសិក្ខាសាលា", "IND-001", "ចំនួនសិក្ខាសាលា", 4],
          ["បោះពុម្ពសៀវភៅ", "IND-002", "ចំនួនសៀវភៅ", 50],
        ],
        ["/1 រៀបចំសិក្ខាសាលា: ចំនួនសិក្ខាសាលា = 2024: 4", "/2 បោះពុម្ពសៀវភៅ: ចំនួនសៀវភៅ = 2024: 50"],
      ],
    ])("%s", (_, rows, expected) => {
      expect(planTold(planReading(gridOf(rows)).plan)).toEqual(expected);
    });

    it("units of several indicators in one cell are units still, and those at the edge are not", () => {
      const { plan } = planReading(
        gridOf([
          ["Unit", "Objective", "Activity", "Indicator", "Unit", "Target 2024"],
          ["kg", "Prevention", "1.1 Train", "# of operators\n# of trainers", "operators\ntrainers", "10\n2"],
          ["kg", "Prevention", "1.2 Equip", "# of vehicles\n# of computers", "vehicles\ncomputers", "4\n30"],
          ["kg", "Protection", "2.1 House", "# of shelters\n# of residents", "shelters\nresidents", "1\n25"],
        ]),
      );
      expect(plan.indicators.map(({ unit }) => unit?.text)).toEqual([
        "operators",
        "trainers",
        "vehicles",
        "computers",
        "shelters",
        "residents",
      ]);
    });
  });
});

describe("columns before the plan", () => {
  describe("two columns that name what is done", () => {
    it("has the one of fewer texts, left of the other, for the level above it", () => {
      const { plan } = planReading(
        gridOf([
          ["Intervention", "Activity", "Indicator", "Target 2025"],
          ["Vector control", "Distribute nets", "Nets distributed", 240],
          ["Vector control", "Spray houses", "Structures sprayed", 20],
          ["Surveillance", "Follow up foci", "Active foci", 40],
        ]),
      );
      expect(plan.objectives.map(({ title }) => title)).toEqual(["Vector control", "Surveillance"]);
      expect(plan.actions.map(({ title }) => title)).toEqual([
        "Distribute nets",
        "Spray houses",
        "Follow up foci",
      ]);
      expect(plan.notRead).toEqual([]);
    });

    it("keeps the actions left of what they deliver, which is no mistake of the plan", () => {
      const { plan } = planReading(
        gridOf([
          ["Objective", "Activity", "Deliverables", "Indicator", "Target 2025"],
          ["1. Protect", "1.1 Train", "Modules", "Number of courses", 4],
          ["1. Protect", "1.2 Meet", "Minutes", "Number of meetings", 2],
        ]),
      );
      expect(plan.actions.map(({ title }) => title)).toEqual(["Train", "Meet"]);
      expect(plan.notRead.map(({ text, why }) => [text, why])).toEqual([
        ["Deliverables", "columnWithoutMeaning"],
      ]);
    });
  });

  it("takes ticks between numbers for targets, and not for a calendar", () => {
    const { plan } = planReading(
      gridOf([
        ["Measure", "Indicator", "Target", 2024, 2025],
        ["1.1 Revise the code", "Code revised", "✓", "✓", ""],
        ["1.2 Launch the register", "Register launched", "✓", "", "✓"],
        ["1.3 Train", "Employees trained", 600, 300, 300],
        ["1.4 Audit", "Number of audits", 8, 4, 4],
      ]),
    );
    expect(plan.years).toEqual([2024, 2025]);
    expect(planTold(plan).at(-1)).toBe("/1.4 Audit: Number of audits = 8 | 2024: 4, 2025: 4");
  });

  it("takes the start of a year before the plan for the baseline, and a start without a year for a date", () => {
    const { plan } = planReading(
      gridOf([
        ["PLAN 2025-2026"],
        ["Action", "Indicator", "Start (2024)", 2025, 2026],
        ["1.1 Connect", "Schools connected", 12, 20, 30],
      ]),
    );
    expect(plan.indicators[0]?.baseline).toMatchObject({ number: 12 });
    expect(plan.years).toEqual([2025, 2026]);
    const dated = planReading(
      gridOf([
        ["Action", "Indicator", "Start", "End", 2025, 2026],
        ["1.1 Connect", "Schools connected", 45658, 46387, 20, 30],
      ]),
    );
    expect(dated.plan.indicators[0]?.baseline).toBeNull();
  });

  describe("what there was before the plan", () => {
    const read = (before: string, years: readonly (string | number)[], title = "PLAN") =>
      planReading(
        gridOf([
          [title],
          ["Action", "Indicator", before, ...years],
          ["1.1 Connect", "Schools connected", 12, 20, 30, 40],
        ]),
      ).plan;

    it.each(["Value 2023", "Situation 2023", "Actual 2023"])("is the baseline under %s", (header) => {
      const plan = read(header, [2024, 2025, 2026]);
      expect(plan.indicators[0]?.baseline).toMatchObject({ number: 12 });
      expect(plan.years).toEqual([2024, 2025, 2026]);
    });

    it.each([
      ["2023", ["2024", "2025", "2026"]],
      ["Year 2023", ["Year 2024", "Year 2025", "Year 2026"]],
      ["Target 2023", ["2024", "2025", "2026"]],
    ])("is no baseline under %s", (header, years) => {
      const plan = read(header, years);
      expect(plan.indicators[0]?.baseline).toBeNull();
      expect(plan.years).toEqual([2023, 2024, 2025, 2026]);
    });

    it("stays an actual where others are", () => {
      const plan = read("Actual 2023", ["Target 2024", "Actual 2024", "Target 2025"]);
      expect(plan.indicators[0]?.baseline).toBeNull();
    });
  });

  it("reads the span of a title in fiscal years that are joined by hyphens", () => {
    const span = (title: string) =>
      planReading(gridOf([[title], ["Action", "Indicator", "2027"], ["1.1 Train", "Number trained", 3]])).plan
        .span;
    expect(span("Service Plan 2025-26 to 2027-28")).toEqual({ first: 2026, last: 2028 });
    expect(span("Service Plan 2025-2028")).toEqual({ first: 2025, last: 2028 });
  });

  it("finds indicators under the question how they are measured", () => {
    const { plan } = planReading(
      gridOf([
        ["Theme", "Action", "How we measure it", "Starting point", 2025, 2026],
        ["Care", "Home visits", "Older people receiving home care", 320, 360, 410],
        ["Care", "Places", "People waiting for a place", 61, 56, 48],
      ]),
    );
    expect(plan.indicators.map(({ text }) => text)).toEqual([
      "Older people receiving home care",
      "People waiting for a place",
    ]);
    expect(plan.objectives.map(({ title }) => title)).toEqual(["Care"]);
  });
});
