import { formatCell, type Grid, type GridValue } from "@plan-of-action/xlsx/grid";
import { mappingOfPlan, readPlan } from "../../../src/reading";
import { numberOf } from "../../../src/plan/value";
import { gridOf } from "../grid-of";
import { actualsTold, planReading, planTold } from "../told";

const HEADER = ["No", "Activity", "Indicator", "Target 2024", "Target 2025", "Lead"];

const prevention = gridOf(
  [["Objective 1: Prevention"], HEADER, ["1.1", "Campaign", "# campaigns", 1, 2, "MoI"]],
  { sheet: "Objective 1" },
);

const protection = gridOf(
  [
    ["Objective 2: Protection"],
    HEADER,
    ["2.1", "Shelter", "# shelters", 3, 4, "MoSVY"],
    ["2.2", "Return", "# returned", 5, 6, "MoI"],
  ],
  { sheet: "Objective 2" },
);

describe("a plan with a sheet for each objective", () => {
  const { plan, others } = planReading(prevention, protection);

  it("is read as one, in the order of the sheets", () => {
    expect(plan.sheet).toBe("Objective 1");
    expect(plan.parts.map(({ sheet }) => sheet)).toEqual(["Objective 1", "Objective 2"]);
    expect(others).toEqual([]);
    expect(plan.objectives.map(({ id, title }) => `${id} ${title}`)).toEqual([
      "1 Objective 1: Prevention",
      "2 Objective 2: Protection",
    ]);
    expect(planTold(plan)).toEqual([
      "1/1.1 Campaign: # campaigns = 2024: 1, 2025: 2",
      "2/2.1 Shelter: # shelters = 2024: 3, 2025: 4",
      "2/2.2 Return: # returned = 2024: 5, 2025: 6",
    ]);
  });

  it("is read as one where a row below one header says how to fill it in", () => {
    const header = ["Outputs", "Key activities", "Indicators", "Means of verification", "Responsible"];
    const explained = ["[Deliverables]", "[Tasks]", "[What is counted]", "[Reports]", "[Department]"];
    const sheets = [
      gridOf(
        [
          ["Programme:", "Wells"],
          header,
          explained,
          ["Wells", "Drill wells", "Number of wells", "Log", "Works"],
          ["Springs", "Test springs", "Number of springs", "Tests", "Works"],
        ],
        { sheet: "Goal 1" },
      ),
      gridOf(
        [
          ["Programme:", "Pumps"],
          header,
          ["Pumps", "Train keepers", "Number of keepers", "Lists", "Staff"],
          ["Parts", "Store parts", "Number of stores", "Visits", "Staff"],
        ],
        { sheet: "Goal 2" },
      ),
    ];
    const joined = planReading(...sheets).plan;
    expect(joined.indicators.map(({ text }) => text)).toEqual([
      "Number of wells",
      "Number of springs",
      "Number of keepers",
      "Number of stores",
    ]);
  });

  it("keeps the sheet of every cell", () => {
    const cells = plan.indicators.map(({ targets }) => {
      const cell = targets.get("2025")?.cell;
      return cell === undefined ? "" : formatCell(cell);
    });
    expect(cells).toEqual(["'Objective 1'!E3", "'Objective 2'!E3", "'Objective 2'!E4"]);
  });

  it("is read as the mapping of its first sheet says", () => {
    const mapping = mappingOfPlan(plan);
    const columns = mapping.columns.map((column) =>
      column.column === "F" ? { ...column, meaning: "remarks" as const } : column,
    );
    const reading = readPlan([prevention, protection], { mapping: { ...mapping, columns } });
    if (reading.kind !== "plan") throw new Error("no plan was found");
    expect(reading.plan.actions.map(({ responsibleAgencies }) => responsibleAgencies.length)).toEqual([
      0, 0, 0,
    ]);
  });

  it("has the sheets' names for objectives where nothing else names them", () => {
    const named = planReading(
      gridOf([HEADER, ["1", "Campaign", "# campaigns", 1, 2, "MoI"]], { sheet: "Prevention" }),
      gridOf([HEADER, ["1", "Shelter", "# shelters", 3, 4, "MoSVY"]], { sheet: "Protection" }),
    );
    expect(named.plan.objectives.map(({ id, title }) => `${id} ${title}`)).toEqual([
      "1 Prevention",
      "2 Protection",
    ]);
    expect(planTold(named.plan)).toEqual([
      "1/1.1 Campaign: # campaigns = 2024: 1, 2025: 2",
      "2/2.1 Shelter: # shelters = 2024: 3, 2025: 4",
    ]);
  });
});

describe("key indicators and the others, each on a sheet with a header of its own", () => {
  const key = gridOf(
    [
      ["Table 1 Key indicators"],
      ["No", "Indicator", "Unit", "Target performance", "", ""],
      ["", "", "", 2026, 2027, 2028],
      [1, "Maternal deaths", "number", 12, 11, 10],
      [2, "Children too short for their age", "%", 20, 19, 18],
      [3, "Accredited clinics", "%", 60, 65, 70],
    ],
    { sheet: "Key", merges: ["D2:F2"] },
  );
  const others = (rows: readonly (readonly (string | number)[])[]): Grid =>
    gridOf(
      [
        ["Table 2 Further indicators"],
        ["No", "Indicator", "Unit", "Target year", "", "", "Remark"],
        ["", "", "", 2026, 2027, 2028, ""],
        ...rows,
      ],
      { sheet: "Further", merges: ["D2:F2"] },
    );

  it("are one plan, also where they count their rows alike", () => {
    const further = others([
      [1, "Maternal deaths reported", "number", 12, 11, 10, ""],
      [2, "Mothers visited at home", "%", 90, 95, 100, ""],
      [3, "Newborns examined", "%", 80, 85, 90, ""],
      [4, "Pupils examined", "%", 70, 75, 80, ""],
    ]);
    const { plan } = planReading(key, further);
    expect(plan.parts.map(({ sheet }) => sheet)).toEqual(["Key", "Further"]);
    expect(plan.indicators).toHaveLength(7);
  });

  it("are not where the other sheet says the same indicators again", () => {
    const again = others([
      [1, "Maternal deaths", "number", 13, 12, 11, "late"],
      [2, "Accredited clinics", "%", 61, 66, 71, ""],
      [3, "Children too short for their age", "%", 21, 20, 19, ""],
    ]);
    expect(planReading(key, again).plan.parts).toHaveLength(1);
  });
});

describe("a sheet of objectives and one of their actions, which have more columns", () => {
  const years = [2025, 2026, 2027];
  const objectives = [
    "Safe ferries on the lake",
    "Clean landings on the lake",
    "A ferry service that works well",
  ];
  const ofObjectives = [
    [1, objectives[0], "Share of ferries with a valid certificate", "Register", 0.4, 0.5, 0.6, 0.7],
    [2, objectives[1], "Share of landings with a bin", "Survey", 0.2, 0.3, 0.4, 0.5],
    [3, objectives[2], "Share of ferries that leave in time", "Log", 0.5, 0.6, 0.7, 0.8],
  ];
  const ofActions = objectives.flatMap((objective, place) =>
    ["ferries", "crews", "landings", "tickets"].map((of, at) => [
      place + 1,
      objective,
      at + 1,
      `Renew the papers of the ${of} on shore ${place + 1}`,
      at % 2 === 0 ? "Lake Office" : "Ferry Board",
      `Share of ${of} with a valid paper of kind ${place + 1} in time`,
      "Register",
      ...[0.1, 0.2, 0.3, 0.4].map((value) => value + at / 10),
    ]),
  );

  it.each([
    ["Objective", "Priority", "Action", "Responsible", "Indicators", "Database", "Baseline 2024"],
    [
      "OEI",
      "Prioridad",
      "Acción estratégica",
      "UO responsable",
      "Indicadores",
      "ind_base_datos",
      "Línea base 2024",
    ],
  ])("are one plan: %s", (objective, priority, action, responsible, ...measured) => {
    const { plan, versions } = planReading(
      gridOf([["No", objective, ...measured, ...years], ...ofObjectives], { sheet: "ind_1" }),
      gridOf([["No", objective, priority, action, responsible, ...measured, ...years], ...ofActions], {
        sheet: "ind_2",
      }),
    );
    expect(plan.parts.map(({ sheet }) => sheet)).toEqual(["ind_1", "ind_2"]);
    expect(plan.indicators.map(({ baseline }) => baseline?.state)).toEqual(Array(15).fill("number"));
    expect(plan.actions.at(-1)?.title).toBe(ofActions.at(-1)?.[3]);
    expect(versions).toEqual([]);
  });
});

describe("a plan with a sheet for each year", () => {
  const header = ["No", "Activity", "Indicator", "Annual target", "Q1", "Q2", "Lead"];
  const sheets = [2024, 2025].map((year) =>
    gridOf([[`Plan ${year}`], header, ["1.1", "Train", "# trained", year - 2020, 1, 3, "MoI"]], {
      sheet: String(year),
    }),
  );

  it("has the targets of all years for one indicator", () => {
    const { plan } = planReading(...sheets);
    expect(plan.years).toEqual([2024, 2025]);
    expect(plan.span).toEqual({ first: 2024, last: 2025 });
    expect(planTold(plan)).toEqual([
      "/1.1 Train: # trained = 2024: 4, 2025: 5; 2024-Q1: 1, 2024-Q2: 3, 2025-Q1: 1, 2025-Q2: 3",
    ]);
  });

  const withWhole = (year: number, whole: number): Grid =>
    gridOf(
      [
        [`Plan ${year}`],
        ["No", "Activity", "Indicator", "Final target", "Annual target", "Q1", "Q2"],
        ["1.1", "Train", "# trained", whole, year - 2020, 1, 3],
        ["", "", "Women", "", year - 2022, "", ""],
      ],
      { sheet: String(year) },
    );

  it("has the parts of all years, too", () => {
    const { plan } = planReading(withWhole(2024, 9), withWhole(2025, 9));
    expect(planTold(plan)).toEqual([
      "/1.1 Train: # trained = 9 | 2024: 4, 2025: 5; 2024-Q1: 1, 2024-Q2: 3, 2025-Q1: 1, 2025-Q2: 3",
    ]);
    expect(plan.indicators[0]?.parts?.map(({ period, value }) => `${period}: ${numberOf(value)}`)).toEqual([
      "2024: 2",
      "2025: 3",
    ]);
  });

  it("has two indicators where the sheets differ about the whole", () => {
    const { plan } = planReading(withWhole(2024, 9), withWhole(2025, 7));
    expect(planTold(plan)).toEqual([
      "/1.1 Train: # trained = 9 | 2024: 4; 2024-Q1: 1, 2024-Q2: 3",
      "/1.1 Train: # trained = 7 | 2025: 5; 2025-Q1: 1, 2025-Q2: 3",
    ]);
  });
});

describe("a report with a sheet for each quarter, which repeats the year's targets", () => {
  const report = (quarter: string, target: number, actual: number | string): Grid =>
    gridOf(
      [
        [`Progress report ${quarter} 2024`],
        ["No.", "Activity", "Indicator", "Annual target 2024", `${quarter} target`, `${quarter} achievement`],
        ["1.1", "Train", "# trained", 100, target, actual],
        ["1.2", "Meet", "# meetings", 4, 1, 1],
      ],
      { sheet: `${quarter} 2024` },
    );

  it("has the quarters of all sheets for one indicator", () => {
    const { plan } = planReading(report("Q1", 25, 20), report("Q2", 30, 31));
    expect(planTold(plan)).toEqual([
      "/1.1 Train: # trained = 2024: 100; 2024-Q1: 25, 2024-Q2: 30",
      "/1.2 Meet: # meetings = 2024: 4; 2024-Q1: 1, 2024-Q2: 1",
    ]);
    expect(plan.indicators.map(actualsTold)).toEqual(["2024-Q1: 20, 2024-Q2: 31", "2024-Q1: 1, 2024-Q2: 1"]);
  });
});

describe("actuals on a sheet of their own", () => {
  const plan = gridOf(
    [
      ["Objective", "Activity", "Indicator code", "Indicator", "Target 2024", "Target 2025"],
      ["1. Prevention", "1.1 Campaign", "I1", "Number of campaigns", 4, 4],
      ["1. Prevention", "1.2 Training", "I2", "Number of officers trained", 100, 100],
    ],
    { sheet: "Plan" },
  );

  it("are the plan's where they name its indicators, and what names none is told", () => {
    const results = gridOf(
      [
        ["Quarterly results"],
        ["Code", "Indicator", "Q1 2024 actual", "Q2 2024 actual", "Total 2024"],
        ["I1", "Number of campaigns", 1, 0, 1],
        ["I2", "Number of officers trained", 20, "", 20],
        ["I9", "Number of something else", 5, 5, 10],
      ],
      { sheet: "Results" },
    );
    const { plan: read } = planReading(plan, results);
    expect(read.indicators.map(actualsTold)).toEqual(["2024-Q1: 1, 2024-Q2: 0", "2024-Q1: 20, 2024-Q2: "]);
    expect(read.indicators[0]?.actuals.get("2024-Q1")?.cell.sheet).toBe("Results");
    expect(read.notRead).toMatchObject([
      { text: "I9 Number of something else 5 5 10", why: "belongsToNoAction" },
    ]);
  });

  it("are not taken from a table of other indicators", () => {
    const results = gridOf(
      [
        ["Indicator", "Q1 2024 actual"],
        ["Number of campaigns", 1],
        ["Number of dogs", 2],
        ["Number of cats", 3],
      ],
      { sheet: "Results" },
    );
    expect(planReading(plan, results).plan.indicators.map(actualsTold)).toEqual(["", ""]);
  });
});

describe("a sheet that controls what the actions cost", () => {
  const actions = ["Buy vaccines", "Repair the cold room", "Train the nurses", "Print the cards"];
  const plan = gridOf(
    [
      ["Operational plan 2026"],
      ["No", "Objective", "Responsible", "Budget", "Activity"],
      ...actions.map((text, place) => [place + 1, "Healthy children", "Health unit", 900 + place, text]),
    ],
    { sheet: "Plan" },
  );
  const control = gridOf(
    [
      ["No", "Objective", "Responsible", "Budget", "No.", "Amount", "No.", "Amount", "Total", "Activity"],
      ...actions.map((text, place) => {
        const order = place === 1 ? ["C-7", 120, "C-9", 30, 150] : ["", "", "", "", 0];
        return [place + 1, "Healthy children", "Health unit", 900 + place, ...order, text];
      }),
    ],
    { sheet: "Control" },
  );

  it("is no part of the plan, and its totals are no targets", () => {
    const { plan: read } = planReading(plan, control);
    expect(read.parts.map(({ sheet }) => sheet)).toEqual(["Plan"]);
    expect(read.actions.map(({ title }) => title)).toEqual(actions);
  });
});

describe("offices that each do all of a plan's indicators", () => {
  const ROWS = ["Inspect mills", "Register mills", "Train millers", "Answer complaints"];
  const office = (sheet: string, values: readonly (readonly number[])[]): Grid =>
    gridOf(
      [
        ["Operational plan 2026"],
        ["Code", "Indicator", "Annual target", "January", "February", "March"],
        ...ROWS.map((text, place) => [
          `M.0${place + 1}`,
          `Number: ${text.toLowerCase()}`,
          ...(values[place] ?? []),
        ]),
      ],
      { sheet },
    );
  const north = office("North", [
    [6, 1, 2, 3],
    [9, 0, 4, 5],
    [3, 0, 0, 3],
    [12, 4, 4, 4],
  ]);
  const south = office("South", [
    [7, 2, 2, 3],
    [5, 0, 1, 4],
    [8, 0, 0, 8],
    [15, 4, 5, 6],
  ]);
  const east = office("East", [
    [2, 1, 1, 0],
    [4, 0, 2, 2],
    [1, 0, 0, 1],
    [9, 3, 3, 3],
  ]);

  it("are parts of one plan, each with its own values", () => {
    const { plan, others } = planReading(north, south, east);
    expect(others).toEqual([]);
    expect(plan.objectives.map(({ title }) => title)).toEqual(["North", "South", "East"]);
    expect(plan.indicators).toHaveLength(12);
  });

  it("are the versions of two parties where there are only two", () => {
    expect(planReading(north, south).plan.indicators).toHaveLength(4);
  });

  it("are versions of a plan where most values are the same", () => {
    const later = { ...north, sheet: "After the meeting" };
    const last = { ...north, sheet: "For the minister" };
    expect(planReading(north, later, last).plan.indicators).toHaveLength(4);
  });
});

describe("sheets with the same rows", () => {
  const rows = [
    ["No.", "Activity", "Indicator", "Responsible", "Target", "Actual"],
    ["1", "Train officers", "Number of officers trained", "Police", 30, 12],
    ["2", "Open shelters", "Number of shelters opened", "MoSVY", 3, 1],
    ["3", "Print guides", "Number of guides printed", "Secretariat", 100, 80],
  ];
  const told = (...sheets: readonly string[]) =>
    planReading(...sheets.map((sheet) => gridOf(rows, { sheet }))).versions.map(
      ({ isOfOtherYear = false }) => isOfOtherYear,
    );

  it.each<[string, string, boolean]>([
    ["2022", "2021", true],
    ["Indicators 24", "Indicators 23", true],
    ["แผน 2567", "แผน 2566", true],
    ["Plan 2025", "Plan 2025 (2)", false],
    ["Draft 2025", "Draft 2024", false],
    ["Nov 27", "Nov 20", false],
    ["Plan", "Copy", false],
  ])("“%s” and “%s” are of different years: %s", (one, other, isOfOtherYear) => {
    expect(told(one, other)).toEqual([isOfOtherYear]);
  });
});

describe("two plans with the same header", () => {
  const of = (first: number, sheet: string): Grid =>
    gridOf(
      [
        ["Objective", "Action", "Indicator", first, first + 1],
        ["1. Prevention", "1.1 Campaign", `Number of campaigns since ${first}`, 1, 1],
      ],
      { sheet },
    );

  it("are read as the newer of them, and the older is offered", () => {
    const { plan, others } = planReading(of(2019, "Old"), of(2024, "New"));
    expect([plan.sheet, ...plan.years]).toEqual(["New", 2024, 2025]);
    expect(others.map(({ sheet }) => sheet)).toEqual(["Old"]);
  });
});

describe("sheets with the same header that are no part of the plan", () => {
  it.each([
    [
      "another version of it",
      gridOf([HEADER, ["1.1", "Campaign", "# campaigns", 1, 3, "MoI"]], { sheet: "Old" }),
    ],
    [
      "a plan of other years",
      gridOf([HEADER.map((text) => text.replace("202", "203")), ["1.1", "X", "# x", 1, 3, ""]], {
        sheet: "New",
      }),
    ],
  ])("%s is offered as another", (_, other) => {
    const { plan, others } = planReading(prevention, other);
    expect(plan.parts).toHaveLength(1);
    expect(new Set([plan.sheet, ...others.map(({ sheet }) => sheet)])).toEqual(
      new Set([other.sheet, "Objective 1"]),
    );
  });

  it("a hidden sheet is offered as another", () => {
    const { plan, others } = planReading(prevention, { ...protection, visibility: "hidden" });
    expect(plan.parts).toHaveLength(1);
    expect(others.map(({ sheet }) => sheet)).toEqual(["Objective 2"]);
  });
});

function zone(sheet: string, header: readonly string[], texts: readonly string[], title = ""): Grid {
  const rows = texts.map((text, place) =>
    header.map((name) => {
      if (name === "No") return `${sheet.at(-1) ?? ""}.${place + 1}`;
      if (name === "Activity") return `${text} officers`;
      if (name === "Indicator") return `# of officers: ${text.toLowerCase()}`;
      if (name.startsWith("Target")) return place + 2;
      return name === "Lead" ? "MoI" : "see annex";
    }),
  );
  return gridOf([[title], [...header], ...rows], { sheet });
}

const plan = zone("Zone 1", HEADER, ["Train", "Equip", "Pay", "House"]);

const leftOut = (...grids: readonly Grid[]): readonly string[] => {
  const reading = readPlan(grids);
  if (reading.kind !== "plan") throw new Error("No plan was read.");
  return reading.sheetsLeftOut.map(({ cell, headers }) => `${formatCell(cell)}: ${headers.join(", ")}`);
};

describe("a sheet with nearly the header of the plan", () => {
  it("is told with the columns that only one of both has", () => {
    const other = zone(
      "Zone B",
      ["No", "Activity", "Indicator", "Target 2024", "Target 2025", "Province", "Donor code", "Phone"],
      ["Second", "Call"],
    );
    expect(leftOut(plan, other)).toEqual(["'Zone B'!A2: Province, Donor code, Phone, Lead"]);
  });

  it.each<[string, Grid]>([
    ["of the same head, which is read with it", zone("Zone 2", HEADER, ["Second", "Call"])],
    ["with a column more, which is too", zone("Zone 2", [...HEADER, "Phone"], ["Second", "Call"])],
    ["of another head", zone("Staff", ["Name", "Grade", "Target 2024", "Phone"], ["Second", "Call"])],
    ["without rows", zone("Zone 2", [...HEADER.slice(0, 5), "Province", "Donor code", "Phone"], [])],
    [
      "of other years",
      zone(
        "Zone 2",
        ["No", "Activity", "Indicator", "Target 2030", "Target 2031", "Province", "Donor code", "Phone"],
        ["Second", "Call"],
      ),
    ],
  ])("is none where it is one %s", (_, other) => {
    expect(leftOut(plan, other)).toEqual([]);
  });
});

describe("a sheet with nearly the header of the plan that is numbered like the plan's", () => {
  const other = zone(
    "Zone 2",
    ["No", "Activity", "Indicator", "Target 2024", "Target 2025", "Province", "Donor code", "Phone"],
    ["Second", "Call"],
  );

  it("is a part of it, with a doubt", () => {
    const reading = readPlan([plan, other]);
    if (reading.kind !== "plan") throw new Error("No plan was read.");
    expect(reading.sheetsLeftOut).toEqual([]);
    expect(reading.plan.parts.map(({ sheet }) => sheet)).toEqual(["Zone 1", "Zone 2"]);
    expect(reading.plan.indicators.map(({ text }) => text)).toContain("# of officers: call");
    expect(reading.plan.doubts.map(({ cell, taken }) => `${formatCell(cell)} ${taken}`)).toEqual([
      "'Zone 2'!A2 part of the plan",
    ]);
  });

  it("has its columns read as the plan's are, of two with one header as the one that is read", () => {
    const rows = (name: string, targets: readonly (number | string | null)[]) =>
      ["north", "south", "east", "west"].map((place) => [`# of ${name} in the ${place}`, ...targets, "yes"]);
    const [first, second] = [
      gridOf(
        [
          ["Indicator", "Target", "Target", "Lead", "Unit", "Checked"],
          ...rows("wells", [null, 4, "MoI", "well"]),
        ],
        {
          sheet: "Goal 1",
        },
      ),
      gridOf(
        [
          ["Indicator", "Target", "Lead", "Unit", "Lake", "River", "Sea"],
          ...rows("boats", [9, "MoI", "boat", "no", "no"]),
        ],
        {
          sheet: "Goal 2",
        },
      ),
    ];
    const reading = readPlan([first, second]);
    if (reading.kind !== "plan") throw new Error("No plan was read.");
    expect(reading.plan.indicators.map(({ overallTarget }) => overallTarget?.raw)).toEqual([
      "4",
      "4",
      "4",
      "4",
      "9",
      "9",
      "9",
      "9",
    ]);
  });
});

const PLACES = ["north", "south", "east", "west", "centre", "harbour"];

const goals = gridOf(
  [
    ["Goal", "Description of the action", "Responsible", "Status"],
    ...PLACES.map((place, at) => [at + 1, `Bring clean water to the ${place} of the town`, "Works", "Begun"]),
  ],
  { sheet: "Goals" },
);

/** Works for some goals, two for each, with what is to be done in each quarter. */
function works(sheet: string, ofGoals: readonly number[], first = "Goal"): Grid {
  const rows = [...ofGoals, ...ofGoals].map((goal, at): readonly GridValue[] => [
    goal,
    `${sheet} number ${at + 1} of the water works`,
    "Works",
    at + 4,
    at + 2,
    at + 3,
  ]);
  return gridOf([[first, "Action", "Responsible", "Target 2024", "Target 2025", "Target 2026"], ...rows], {
    sheet,
  });
}

describe("a sheet whose numbers other sheets have again and again", () => {
  const sheetRead = (...grids: readonly Grid[]) => planReading(...grids).plan.sheet;

  it("is the plan, and they are the works for it", () => {
    const { plan } = planReading(goals, works("Wells", [1, 2, 3]), works("Pipes", [2, 4, 5, 6]));
    expect(plan.parts.map(({ sheet }) => sheet)).toEqual(["Goals"]);
    expect(plan.actions).toHaveLength(6);
  });

  it.each<[string, readonly Grid[]]>([
    ["one sheet alone has them", [goals, works("Wells", [1, 2, 3])]],
    ["some of their numbers are others", [goals, works("Wells", [1, 2, 3]), works("Pipes", [4, 9])]],
    [
      "they are called otherwise",
      [goals, works("Wells", [1, 2, 3], "No."), works("Pipes", [4, 5, 6], "No.")],
    ],
  ])("is not where %s", (_, grids) => {
    expect(sheetRead(...grids)).toBe("Wells");
  });
});

describe("excerpts", () => {
  const WORKS = [
    "Dredge the canal",
    "Mend the sluices",
    "Plant the banks",
    "Count the fish",
    "Mark the channel",
  ];

  const FURTHER = ["Train the wardens", "Print the charts", "Paint the boats"];

  function plan(
    actions: readonly string[],
    title: string | null,
    sheet: string,
    further: readonly string[] = [],
  ) {
    const rows: GridValue[][] = actions.map((action, place) => [
      action,
      "Canal Office",
      "May",
      "Open",
      ...further.map(() => place + 2),
    ]);
    const header = ["Action", "Responsible", "Deadline", "Status", ...further];
    return gridOf([...(title === null ? [] : [[title]]), header, ...rows], { sheet });
  }

  function sheetRead(...grids: ReturnType<typeof gridOf>[]) {
    const reading = readPlan(grids);
    return reading.kind === "plan"
      ? [reading.plan.parts[0]?.sheet, reading.plan.actions.length]
      : reading.kind;
  }

  describe("a sheet with some of another's actions", () => {
    const all = plan([...WORKS, ...FURTHER], null, "Base", ["Weather"]);

    it("is an excerpt of it, whatever its title says", () => {
      const summary = plan(WORKS, "Executive summary of the plan of action 2026", "Summary");
      expect(sheetRead(summary, all)).toEqual(["Base", 8]);
    });

    it("is one where a text in it was shortened", () => {
      const summary = plan(
        ["Dredge", ...WORKS.slice(1)],
        "Executive summary of the plan of action 2026",
        "Summary",
      );
      expect(sheetRead(all, summary)).toEqual(["Base", 8]);
    });

    it("is the plan where it has targets that the other lacks", () => {
      const withTargets = plan(WORKS, "Plan of action 2026", "Plan", [
        "Baseline",
        "Target 2026",
        "Target 2027",
      ]);
      expect(sheetRead(all, withTargets)).toEqual(["Plan", 5]);
    });

    it("is the plan where the other has other actions", () => {
      const others = [...FURTHER, "Dredge the canal", "Sell the catch", "Feed the swans", "Cut the reeds"];
      const other = plan(others, null, "Base", ["Weather", "Wind"]);
      expect(sheetRead(other, plan(WORKS, "Plan of action 2026", "Plan"))).toContain("Plan");
    });
  });
});
