import { isUnsure } from "../../../src/reading";
import { gridOf } from "../grid-of";
import { planReading, planTold } from "../told";
import { kindsTold, type Rows } from "../body/kinds-told";

const ANNUAL = [
  ["Part A: Ponds by year"],
  ["Objective", "Indicator", "Baseline", "2024 Target", "2025 Target"],
  ["Cleaner ponds", "Number of ponds dredged", 2, 3, 5],
  ["Cleaner ponds", "Number of keepers trained", 0, 14, 16],
];

const QUARTERS = [
  ["Part B: Paths by quarter"],
  ["Indicator", "Annual target 2024", "Q1 2024", "Q2 2024", "Q3 2024", "Q4 2024"],
  ["Number of paths paved", 9, 1, 2, 2, 4],
  ["Number of benches mended", 40, 10, 10, 10, 10],
];

describe("a header that was typed again for each part", () => {
  it("is the same with another ending, and where the words over a column were left out", () => {
    const header = (goals: string, indicator: string): readonly string[] => [
      "Temel Strateji",
      "2030 Stratejik Amaçlar",
      goals,
      indicator,
      "Birim",
      "2026",
      "2027",
    ];
    const { plan } = planReading(
      gridOf([
        ["Part 1: Markets"],
        header("2025-2027 Stratejik Hedefler", "Göstergeler"),
        [
          "Safer trade",
          "Safer trade in all towns by 2030",
          "Stalls that stand firm",
          "Number of stalls repaired",
          "Number",
          3,
          5,
        ],
        [
          "Safer trade",
          "Safer trade in all towns by 2030",
          "Lanes that are lit",
          "Number of lamps set up",
          "Number",
          14,
          16,
        ],
        ["Part 2: Harbours"],
        header("2025-2027 Stratejik Hedefleri", ""),
        [
          "Calmer water",
          "Calmer water in all towns by 2030",
          "A quay that holds",
          "Number of quays mended",
          "Number",
          1,
          2,
        ],
        [
          "Calmer water",
          "Calmer water in all towns by 2030",
          "Boats that find in",
          "Number of buoys laid",
          "Number",
          7,
          9,
        ],
      ]),
    );
    expect(plan.indicators.map(({ text }) => text)).toEqual([
      "Number of stalls repaired",
      "Number of lamps set up",
      "Number of quays mended",
      "Number of buoys laid",
    ]);
  });
});

describe("tables below one another with headers of their own", () => {
  const { plan } = planReading(gridOf([...ANNUAL, [], ...QUARTERS]));

  it("are parts of one plan, each read by its own header", () => {
    expect(plan.parts.map(({ extent }) => [extent.firstHeaderRow + 1, extent.lastRow + 1])).toEqual([
      [2, 4],
      [7, 9],
    ]);
    expect(planTold(plan).map((line) => line.replace(/^.*: Number/, "Number"))).toEqual([
      "Number of ponds dredged = 2024: 3, 2025: 5",
      "Number of keepers trained = 2024: 14, 2025: 16",
      "Number of paths paved = 2024: 9; 2024-Q1: 1, 2024-Q2: 2, 2024-Q3: 2, 2024-Q4: 4",
      "Number of benches mended = 2024: 40; 2024-Q1: 10, 2024-Q2: 10, 2024-Q3: 10, 2024-Q4: 10",
    ]);
  });

  it("say in whose place a person has to look", () => {
    const doubt = plan.doubts.find(({ taken }) => taken === "part of the plan");
    expect([doubt?.cell.row, doubt?.text, doubt?.alternatives]).toEqual([6, "Indicator", ["another table"]]);
  });
});

describe("a table below the plan that is none of its parts", () => {
  const PLAN = [
    ["No.", "Action", "Indicator", "Target 2024", "Target 2025", "Responsible"],
    ["1", "Dredge ponds", "Ponds dredged", 3, 5, "Water office"],
    ["2", "Train keepers", "Keepers trained", 14, 16, "School office"],
    ["3", "Pave paths", "Paths paved", 9, 4, "Road office"],
  ];

  it.each([
    [
      "it has the plan's own indicators again, with other columns",
      [
        ["By quarter"],
        ["No.", "Indicator", "Q1 2024", "Q2 2024", "Q3 2024", "Q4 2024"],
        ["1", "Ponds dredged", 1, 1, 1, 0],
        ["2", "Keepers trained", 4, 4, 4, 2],
        ["3", "Paths paved", 2, 2, 2, 3],
      ],
    ],
    [
      "its title has a currency",
      [
        ["Table 2: amounts in thousand USD"],
        ["No.", "Action", "Indicator", "2024", "2025"],
        ["1", "Dredging", "Digger hired", 3000, 5000],
        ["2", "Teaching", "Teacher hired", 1400, 1600],
      ],
    ],
  ])("is not read with it: %s", (_, below) => {
    const { plan } = planReading(gridOf([...PLAN, [], [], ...below]));
    expect(plan.actions.map(({ id, title }) => `${id} ${title}`)).toEqual([
      "1 Dredge ponds",
      "2 Train keepers",
      "3 Pave paths",
    ]);
    expect(plan.parts.length).toBeLessThanOrEqual(1);
  });
});

describe("a header that differs from the one above in a column", () => {
  const PARTS = [
    ["Action plan of the offices"],
    ["Step", "Measured by", "Due date", "Mandatory for"],
    ["1.1 Draw the map of wells", "Map", "June 2025", "All offices"],
    ["1.2 Paint the wells", "Wells painted", "July 2025", "Field offices"],
    [],
    ["Steps of the councils"],
    ["Step", "Measured by", "Due date", "Responsible"],
    ["2.1 Open a pump school", "School open", "August 2025", "Water council"],
    ["2.2 Hire pump teachers", "Teachers hired", "May 2025", "School council"],
  ];

  it("begins a part with that column", () => {
    const { plan } = planReading(gridOf(PARTS));
    expect(
      plan.actions.map(({ title, responsibleAgencies }) => [
        title,
        responsibleAgencies.map(({ name }) => name),
      ]),
    ).toEqual([
      ["Draw the map of wells", []],
      ["Paint the wells", []],
      ["Open a pump school", ["Water council"]],
      ["Hire pump teachers", ["School council"]],
    ]);
    expect(plan.notRead.map(({ text }) => text)).not.toContain("Steps of the councils");
  });
});

describe("milestones beside a measure that is nearly always the same", () => {
  it("are the actions", () => {
    const { plan } = planReading(
      gridOf([
        ["Action plan of the harbours"],
        ["Milestone", "Measurement", "Reporting", "Due date", "Responsible"],
        ["Survey the moorings of the outer harbour", "Done", "Portal", "June 2025", "Harbour master"],
        ["Publish the list of free moorings for boats", "Done", "Portal", "July 2025", "Harbour master"],
        ["Agree on the fees with the fishing village", "Progress", "Letter", "May 2025", "Treasurer"],
        ["Open the fish market on the northern quay", "Done", "Letter", "June 2025", "Treasurer"],
        ["Repair the lamp of the southern lighthouse", "Progress", "Portal", "June 2025", "Engineer"],
        ["Mark the channel with buoys up to the bar", "Done", "Portal", "June 2025", "Engineer"],
      ]),
    );
    expect(plan.actions.map(({ title }) => title.split(" ")[0])).toEqual(
      "Survey Publish Agree Open Repair Mark".split(" "),
    );
  });
});

describe("another table below the plan", () => {
  it.each<[string, Parameters<typeof gridOf>[0]]>([
    [
      "of costs",
      [["Budget of the ponds"], ["Item", "Unit cost", "Quantity", "Total cost"], ["Net", 12, 4, 48]],
    ],
  ])("%s is told as not read", (_, below) => {
    const { plan } = planReading(gridOf([...ANNUAL, [], ...below]));
    expect(plan.indicators).toHaveLength(2);
    const told = plan.notRead.flatMap(({ area, cell }) =>
      Array.from({ length: (area?.lastRow ?? cell.row) - cell.row + 1 }, (_each, at) => cell.row + at),
    );
    for (let row = 5; row < 5 + below.length; row++) expect(told).toContain(row);
  });
});

describe("the lines of a form above the steps of an action", () => {
  const card = (number: number, steps: readonly string[]): ReturnType<typeof gridOf> =>
    gridOf(
      [
        [
          `Action no. ${number}`,
          "Mend the pumps",
          "Responsible",
          "Anna Berg",
          "Begin",
          "2026-02-05",
          "Days",
          330,
        ],
        ["Description", "Pumps run again", "Group", 2, "End", "2026-11-30", "Cost", 4000],
        [],
        ["Item", "Activities", "Begin", "End", "Remarks"],
        ...steps.map((step, place) => [place + 1, step, "2026-03-01", "2026-04-10", ""]),
      ],
      { sheet: `Card ${number}` },
    );

  it("are no table of the plan", () => {
    const steps = [
      ["Look at the pumps", "Order the parts", "Mend the pumps"],
      ["Choose the wells", "Dig the wells", "Test the water"],
    ];
    const { plan } = planReading(...steps.map((each, place) => card(place + 1, each)));
    expect(plan.actions.map(({ title }) => title)).toEqual(steps.flat());
  });
});

const HEADER = ["Code", "Indicator", "Unit", "Target 2024", "Target 2025"];

describe("tables below each other on one sheet", () => {
  it.each<[string, Rows, readonly string[]]>([
    [
      "with the same head under a title each are one table",
      [
        HEADER,
        ["A.1", "Drivers trained", "driver", 20, 30],
        [],
        ["BUSES"],
        HEADER,
        ["B.1", "Buses bought", "bus", 4, 5],
        ["B.2", "Stops built", "stop", 9, 9],
      ],
      ["2 data", "4 band", "5 headAgain", "6 data", "7 data"],
    ],
    [
      "with another head under a title end at the title",
      [
        HEADER,
        ["A.1", "Drivers trained", "driver", 20, 30],
        ["A.2", "Signs set up", "sign", 7, 8],
        [],
        ["BUSES"],
        ["Code", "Indicator", "Lead agency", "Unit", "Target 2024"],
        ["B.1", "Buses bought", "Office of Buses", "bus", 4],
      ],
      ["2 data", "3 data", "5 end"],
    ],
    [
      "with another head and no title end at the head",
      [
        HEADER,
        ["A.1", "Drivers trained", "driver", 20, 30],
        ["A.2", "Signs set up", "sign", 7, 8],
        [],
        ["Agency", "Contact person", "Activity", "Budget"],
        ["Office of Buses", "Head of unit", "Buy buses", 400],
      ],
      ["2 data", "3 data", "5 end"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(kindsTold(rows)).toEqual(expected);
  });

  it("keep the titles above each as the objectives of what stands below", () => {
    const { plan } = planReading(
      gridOf([
        ["ROADS"],
        HEADER,
        ["A.1", "Drivers trained", "driver", 20, 30],
        [],
        ["BUSES"],
        HEADER,
        ["B.1", "Buses bought", "bus", 4, 5],
      ]),
    );
    expect(planTold(plan)).toContain("2/B.1 Buses bought: Buses bought = 2024: 4, 2025: 5");
    expect(plan.objectives.map(({ title }) => title)).toEqual(["ROADS", "BUSES"]);
  });

  it("have no objective in the title of the whole plan", () => {
    const { plan } = planReading(
      gridOf([
        ["Plan of action of the roads"],
        HEADER,
        ["A.1", "Drivers trained", "driver", 20, 30],
        [],
        ["BUSES"],
        HEADER,
        ["B.1", "Buses bought", "bus", 4, 5],
      ]),
    );
    expect(plan.objectives.map(({ title }) => title)).toEqual(["BUSES"]);
  });
});

describe("tables beside the plan", () => {
  type Rows = Parameters<typeof gridOf>[0];

  const HEADER = ["No.", "Action", "Indicator", "Target 2024", "Target 2025", "Responsible"];

  const PLAN = [
    ["Action plan 2024-2025"],
    [],
    HEADER,
    ["1", "Clean wells", "Wells cleaned", 3, 5, "Water board"],
    ["2", "Train millers", "Millers trained", 14, 16, "Guild"],
    ["3", "Pave lanes", "Lanes paved", 9, 4, "Road office"],
  ];

  const ROWS: Rows = [
    ["4", "Build mills", "Mills built", 2, 2, "Guild"],
    ["5", "Paint gates", "Gates painted", 7, 7, "Road office"],
  ];

  const WITH_REASON: Rows = [
    ["No.", "Action", "Indicator", "Target 2024", "Responsible", "Reason"],
    ["4", "Build mills", "Mills built", 2, "Guild", "No money"],
    ["5", "Paint gates", "Gates painted", 7, "Road office", "No paint"],
  ];

  /** The titles of the actions, the objectives, and the first row of each block that is told as outside the plan. */
  function told(rows: Rows): readonly [string, string, string] {
    const { plan } = planReading(gridOf(rows));
    const outside = plan.notRead.filter(({ why }) => why === "outsideTable");
    return [
      plan.actions.map(({ number, title }) => `${number} ${title}`).join(", "),
      plan.objectives.map(({ title }) => title).join(", "),
      outside.map(({ cell, area }) => `${cell.row + 1}-${(area?.lastRow ?? cell.row) + 1}`).join(", "),
    ];
  }

  const OWN = "1 Clean wells, 2 Train millers, 3 Pave lanes";

  describe("a table below the plan that is none of its parts by its title", () => {
    it.each<[string, Rows]>([
      ["Deleted actions", [HEADER, ...ROWS]],
      ["Table 2: Postponed activities", WITH_REASON],
      ["Actions completed in 2023", WITH_REASON],
      ["Example of how to fill in", [HEADER, ["1", "Train clerks", "Clerks trained", 10, 20, "School"]]],
      ["Ejemplo de llenado", [HEADER, ["1", "Train clerks", "Clerks trained", 10, 20, "School"]]],
      ["Activités supprimées", [HEADER, ...ROWS]],
      ["กิจกรรมที่ยกเลิก", [HEADER, ...ROWS]],
      ["ឧទាហរណ៍", [HEADER, ...ROWS]],
      [
        "Legend",
        [
          ["Column", "What to write", "For example"],
          ["Action", "What will be done", "Clean wells"],
          ["Indicator", "What is counted", "Wells cleaned"],
        ],
      ],
      [
        "Annex 2: Budget",
        [
          ["No.", "Activity", "Indicator", "2024", "2025", "Total"],
          ["1", "Hire a digger", "Digger hired", 3000, 5000, 8000],
          ["2", "Buy buckets", "Buckets bought", 1400, 1600, 3000],
        ],
      ],
      [
        "Budget by source",
        [
          ["No.", "Action", "Funding source", "Target 2024", "Target 2025", "Responsible"],
          ["1", "Clean wells", "State", 3000, 5000, "Treasury"],
          ["2", "Train millers", "Donors", 1400, 1600, "Treasury"],
        ],
      ],
    ])("%s", (title, below) => {
      expect(told([...PLAN, [], [title], ...below])).toEqual([OWN, "", `8-${8 + below.length}`]);
    });

    it("ends where the plan goes on below its header", () => {
      const on: Rows = [
        [],
        ["Objective 2: Lanes"],
        HEADER,
        ["6", "Light lanes", "Lamps hung", 4, 4, "Guild"],
      ];
      const [actions, objectives] = told([...PLAN, [], ["Deleted actions"], HEADER, ...ROWS, ...on]);
      expect([actions, objectives]).toEqual([`${OWN}, 6 Light lanes`, "Objective 2: Lanes"]);
    });

    it("is none above the plan either", () => {
      const example: Rows = [
        ["Example of how to fill in"],
        HEADER,
        ["1", "Train clerks", "Clerks trained", 10, 20, "S"],
      ];
      expect(told([...example, [], ...PLAN])[0]).toBe(OWN);
    });

    it("is none on a sheet with such a name", () => {
      const sheet = gridOf([HEADER, ...ROWS], { sheet: "Deleted actions" });
      expect(planReading(gridOf(PLAN), sheet).plan.actions).toHaveLength(3);
    });

    it("makes the plan no unsure one, and can be chosen", () => {
      const beside = planReading(gridOf([...PLAN, [], ["Deleted actions"], ...WITH_REASON]));
      expect(beside.others.map(({ header }) => header.row + 1)).toEqual([9]);
      expect(isUnsure(beside)).toBe(false);
    });
  });

  describe("what only sounds like such a title", () => {
    it.each<[string, string]>([
      ["a level's name", "Objective 2: Risks"],
      ["a section's name with the word for a risk", "Risk reduction in the villages"],
      ["a section's name with the word for a draft", "Draft laws on water"],
    ])("is an objective: %s", (_, title) => {
      const [actions, objectives] = told([...PLAN, [], [title], HEADER, ...ROWS]);
      expect(actions).toBe(`${OWN}, 4 Build mills, 5 Paint gates`);
      expect(objectives).toBe(title);
    });

    it.each(["Legend: NP means not programmed", "Instructions: fill in the white cells"])(
      "is a note above the plan: %s",
      (line) => {
        expect(told([[line], ...PLAN])[0]).toBe(OWN);
      },
    );
  });

  describe("the header of another table below the plan", () => {
    it.each<[string, Rows]>([
      [
        "right below the last row",
        [
          ["Indicator", "Q1 2024", "Q2 2024", "Q3 2024", "Q4 2024"],
          ["Wells cleaned", 1, 1, 1, 0],
          ["Millers trained", 4, 4, 4, 2],
        ],
      ],
      [
        "of values, in words that are no plan's",
        [
          [],
          ["Staff"],
          ["Name", "Position", "Salary 2024", "Salary 2025"],
          ["A", "Diver", 100, 200],
          ["B", "Clerk", 3, 4],
        ],
      ],
      [
        "with a word where actions are numbered",
        [[], ["Regional offices"], ["Town", "Street", "Agency"], ["Norton", "Mill Lane", "Guild"]],
      ],
      [
        "with the plan's indicators over columns",
        [[], ["By region"], ["Region", "Wells cleaned", "Lanes paved"], ["North", 1, 7], ["South", 2, 2]],
      ],
      [
        "of two columns",
        [[], ["Summary of targets"], ["Indicator", "2024"], ["Wells cleaned", 3], ["Millers trained", 14]],
      ],
      [
        "of the versions of the file",
        [
          [],
          ["Version", "Date", "Author", "Changes"],
          ["1", "May 2024", "Clerk", "First draft"],
          ["2", "June 2024", "Clerk", "Goals"],
        ],
      ],
      [
        "with its own words throughout and the plan's indicators",
        [
          [],
          ["By quarter", "Indicator", "Q1 2024", "Q2 2024"],
          ["a", "Wells cleaned", 1, 1],
          ["b", "Millers trained", 4, 4],
        ],
      ],
      [
        "for each province the plan's indicators again",
        [
          [],
          ["By province"],
          ["Province", "Indicator", "Target 2024"],
          ["North", "Wells cleaned", 1],
          ["South", "Wells cleaned", 2],
          ["North", "Millers trained", 7],
        ],
      ],
    ])("ends the plan: %s", (_, below) => {
      const [actions] = told([...PLAN, ...below]);
      expect(actions).toBe(OWN);
    });
  });

  describe("the same header without years", () => {
    const header = ["Action", "Indicator", "Responsible", "Q1", "Q2", "Q3", "Q4"];
    const rows = (title: string): Rows => [
      ["Plan 2025"],
      header,
      ["Clean wells", "Wells cleaned", "Water board", 1, 1, 1, 0],
      ["Train millers", "Millers trained", "Guild", 4, 4, 4, 2],
      [],
      [title],
      header,
      ["Pave lanes", "Lanes paved", "Road office", 0, 1, 0, 0],
    ];

    it.each(["Results 2024", "Plan 2026", "2026"])("is another table below %s", (title) => {
      const { plan } = planReading(gridOf(rows(title)));
      expect(plan.actions.map((action) => action.title)).toEqual(["Clean wells", "Train millers"]);
      expect(plan.notRead.map(({ why, cell }) => [why, cell.row + 1])).toEqual([["outsideTable", 6]]);
    });

    it.each(["Objective 2: Lanes by 2030", "Lanes and lamps"])("goes on below %s", (title) => {
      expect(planReading(gridOf(rows(title))).plan.actions).toHaveLength(3);
    });
  });
});
