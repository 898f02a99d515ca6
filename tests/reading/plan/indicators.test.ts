import { mappingOfPlan, readPlan } from "../../../src/reading";
import type { Plan } from "../../../src/plan/plan";
import { gridOf } from "../grid-of";
import { planReading, planTold, valueTold } from "../told";

type Rows = Parameters<typeof gridOf>[0];

/** Each indicator with its baseline and its targets, and then what is flagged as uncertain or left out. */
function told(plan: Plan): readonly string[] {
  const baselines = new Map(plan.indicators.map(({ text, baseline }) => [text, valueTold(baseline)]));
  return [
    ...planTold(plan).map((line) => {
      const text = [...baselines.keys()].find((known) => line.includes(`: ${known} =`)) ?? "";
      return `${line} (from ${baselines.get(text)})`;
    }),
    ...plan.doubts.map(({ text, taken }) => `doubt: ${text} is ${taken}`),
    ...plan.notRead.map(({ text, why }) => `${why}: ${text}`),
  ];
}

const OUTCOMES_AND_OUTPUTS: Rows = [
  ["Women's safety plan 2025-2027"],
  [
    "Objective",
    "Outcome indicator",
    "Baseline",
    "Target",
    "Action",
    "Output indicator",
    "Baseline",
    "Target 2025",
    "Target 2026",
    "Target 2027",
  ],
  [
    "1. Prevention",
    "Share of women who report",
    "12%",
    "25%",
    "1.1 Train",
    "Officers",
    400,
    6000,
    6000,
    6000,
  ],
  ["1. Prevention", "Share of women who report", "12%", "25%", "1.2 Inform", "Leaflets", 0, 10, 20, 30],
  ["2. Care", "Victims in shelters", 80, 200, "2.1 Build", "Shelters", 2, 1, 1, 2],
];

const OF_OBJECTIVES_AND_ACTIVITIES: Rows = [
  ["Plan 2024-2025"],
  [
    "Objective",
    "Objective indicator",
    "Activity",
    "Activity indicator",
    "Baseline",
    "Target 2024",
    "Target 2025",
  ],
  ["Safer roads", "Deaths on the road", "", "", 900, 800, 700],
  ["", "", "Set up cameras", "Cameras in use", 0, 20, 60],
  ["", "", "Train drivers", "Drivers trained", 10, 100, 200],
  ["Cleaner air", "Days above the limit", "", "", 40, 30, 20],
  ["", "", "Renew buses", "Electric buses", 2, 10, 30],
];

describe("two levels of indicators in one table", () => {
  it("reads each level with its own baselines and targets, and a repeated outcome once", () => {
    const { plan } = planReading(gridOf(OUTCOMES_AND_OUTPUTS));
    expect(told(plan)).toEqual([
      "1/1.1 Train: Officers = 2025: 6000, 2026: 6000, 2027: 6000 (from 400)",
      "1/1.2 Inform: Leaflets = 2025: 10, 2026: 20, 2027: 30 (from 0)",
      "2/2.1 Build: Shelters = 2025: 1, 2026: 1, 2027: 2 (from 2)",
      "1/1.3 1. Prevention: Share of women who report = 25% (from 12%)",
      "2/2.2 2. Care: Victims in shelters = 200 (from 80)",
      "doubt: Outcome indicator is indicator",
    ]);
  });

  it("reads the indicators of objectives that stand in rows of their own, above those of activities", () => {
    const { plan } = planReading(gridOf(OF_OBJECTIVES_AND_ACTIVITIES));
    expect(told(plan)).toEqual([
      "1/1.1 Safer roads: Deaths on the road = 2024: 800, 2025: 700 (from 900)",
      "1/1.2 Set up cameras: Cameras in use = 2024: 20, 2025: 60 (from 0)",
      "1/1.3 Train drivers: Drivers trained = 2024: 100, 2025: 200 (from 10)",
      "2/2.1 Cleaner air: Days above the limit = 2024: 30, 2025: 20 (from 40)",
      "2/2.2 Renew buses: Electric buses = 2024: 10, 2025: 30 (from 2)",
      "doubt: Objective indicator is indicator",
    ]);
  });

  it.each<[string, Rows]>([
    ["with values of their own", OUTCOMES_AND_OUTPUTS],
    ["in rows of their own", OF_OBJECTIVES_AND_ACTIVITIES],
  ])("reads them again by the mapping that the plan was read by, %s", (_, rows) => {
    const grid = gridOf(rows);
    const { plan } = planReading(grid);
    const again = readPlan([grid], { mapping: mappingOfPlan(plan) });
    expect(again).not.toHaveProperty("mappingMisfit");
    expect(again.kind === "plan" && told(again.plan)).toEqual(told(plan));
  });

  it("takes codes of targets that count up for no targets of a level above", () => {
    const { plan } = planReading(
      gridOf([
        ["Plan 2024-2025"],
        ["Result indicator", "Target code", "Project", "Indicator", "Target 2024", "Target 2025"],
        ["Homicide rate", 1, "Patrols at night", "Number of patrols", 10, 20],
        ["Homicide rate", 2, "Street lights", "Lights set up", 30, 40],
        ["Homicide rate", 3, "Youth centres", "Centres opened", 1, 2],
        ["Share of thefts solved", 4, "Training", "Officers trained", 50, 60],
        ["Share of thefts solved", 5, "Cameras", "Cameras set up", 5, 6],
      ]),
    );
    expect(plan.indicators.map(({ text }) => text)).toEqual([
      "Number of patrols",
      "Lights set up",
      "Centres opened",
      "Officers trained",
      "Cameras set up",
    ]);
  });

  it("takes “Is it cumulative?” over yes and no for no total", () => {
    const { plan } = planReading(
      gridOf([
        ["Plan 2024-2025"],
        ["Action", "Indicator", "Cumulative", "Target 2024", "Target 2025"],
        ["Train officers", "Officers trained", "Yes", 10, 20],
        ["Open shelters", "Shelters opened", "No", 1, 2],
      ]),
    );
    expect(plan.indicators.map(({ overallTarget }) => overallTarget)).toEqual([null, null]);
  });

  it("keep a baseline and a unit of their own also where those of the other level have no target in numbers", () => {
    const header = [
      "Line",
      "Name of the outcome indicator",
      "Outcome indicator",
      "Baseline",
      "Unit",
      "Outcome target",
      "Activity",
      "Output indicator",
    ];
    const row = (place: number) => [
      `Line ${place % 3}`,
      `Share of families in street ${place % 3}`,
      `What share of the families in street ${place % 3} has a house`,
      "26%",
      "Share",
      "Raise the share of families to thirty per cent by the end",
      `Build house ${place}`,
      `Houses built in street ${place}`,
    ];
    const own = ["Unit", "Baseline of the output (2023)", "Target 2024", "Target 2025"];
    const rows = [1, 2, 3, 4, 5, 6].map((place) => [...row(place), "House", 270 + place, 4, place]);
    const { plan } = planReading(gridOf([[...header, ...own], ...rows]));
    expect(
      plan.indicators.map(({ text, unit, baseline }) => [text, unit?.text, valueTold(baseline)]),
    ).toEqual(rows.map((cells) => [cells[7], "House", `${Number(cells[9])}`]));
  });

  it("are told by the header that names them and no more, whatever it says in brackets", () => {
    const header = ["Line", "Indicator (code of the ministry)", "Tailoring of the indicator", "Unit"];
    const rows = [1, 2, 3, 4, 5].map((place) => [
      `Line ${place % 2}`,
      `Houses built in street ${place}`,
      `Build all houses of street ${place} with the people who live there`,
      "House",
      place + 3,
      place,
      2,
    ]);
    const { plan } = planReading(
      gridOf([[...header, "Overall target", "Target 2024", "Target 2025"], ...rows]),
    );
    expect(plan.indicators.map(({ text }) => text)).toEqual(rows.map(([, text]) => text));
  });
});

type Row = readonly (string | number)[];

const INDICATORS = [
  ["Water", "Share of homes with a tap"],
  ["Water", "Wells that are tested each year"],
  ["Water", "Litres lost in the mains"],
  ["Roads", "Kilometres of paved road"],
  ["Roads", "Bridges in good repair"],
  ["Roads", "Hours to the next market"],
  ["Schools", "Pupils to a teacher"],
  ["Schools", "Schools with a library"],
] as const;

/** A table of the indicators above, each with what stands beside it in further columns. */
function kindOf(header: readonly string[], beside: (row: number) => Row): string {
  const rows = INDICATORS.map((indicator, row) => [...indicator, ...beside(row)]);
  return readPlan([gridOf([["Area", "Indicator", ...header], ...rows])]).kind;
}

describe("a list of indicators without targets, dates or statuses", () => {
  const office = (row: number): string => ["Water Board", "Road Office"][row % 2] ?? "";

  it("is no plan where it says what each is and who keeps it", () => {
    const header = ["Unit", "Operational definition", "Responsible", "Source"];
    expect(kindOf(header, (row) => ["%", `Counted in survey ${row + 1}`, office(row), "Yearbook"])).toBe(
      "noPlan",
    );
  });

  it("is no plan where offices answer for charts of a page, whose data have dates", () => {
    const header = [
      "Source",
      "Baseline table",
      "Chart number",
      "Reference date of data",
      "Responsible",
      "Date inferred",
    ];
    const dates = Object.fromEntries(INDICATORS.map((_, row) => [`F${row + 2}`, "d mmm yyyy"]));
    const rows = INDICATORS.map((indicator, row) => [
      ...indicator,
      "Yearbook",
      `table_${row}`,
      row + 1,
      45_657 + 30 * row,
      office(row),
      row % 2 === 0 ? "Yes" : "No",
    ]);
    const grid = gridOf([["Area", "Indicator", ...header], ...rows], { formats: dates });
    expect(readPlan([grid]).kind).toBe("noPlan");
  });

  it("is no plan where its numbers are those of places and their ranks", () => {
    const header = ["Hill Province", "Unit", "Period", "Nation", "Rank", "First place", "Value of the first"];
    const beside = (row: number): Row => [
      30 + row * 3,
      "%",
      `Yearbook ${2014 + row}`,
      50 - row,
      3 + (row % 5),
      "Coast",
      70 + row,
    ];
    expect(kindOf(header, beside)).toBe("noPlan");
  });

  it.each<[string, readonly string[], (row: number) => Row]>([
    [
      "a target in words",
      ["Goal", "Responsible"],
      (row) => [`All of the villages by the end of year ${row + 1}`, office(row)],
    ],
    ["a day", ["Deadline", "Responsible"], (row) => [`30/06/202${row + 1}`, office(row)]],
    [
      "a time in words",
      ["Timeline", "Responsible"],
      (row) => [`In the spring of 202${row + 1}`, office(row)],
    ],
    ["a status", ["Status", "Responsible"], (row) => [row % 2 === 0 ? "Done" : "Under way", office(row)]],
    ["a baseline", ["Baseline", "Responsible"], (row) => [row * 10, office(row)]],
    [
      "an action",
      ["Activity", "Responsible"],
      (row) => [`Hold meeting ${row + 1} of the users`, office(row)],
    ],
  ])("is one with %s", (_, header, beside) => {
    expect(kindOf(header, beside)).toBe("plan");
  });
});

const HEADER = ["Activities", "Performance Targets/Indicators", "Responsible", "Time-frame"];

/** The indicators of a plan with these rows. */
function indicatorsOf(...rows: readonly (readonly string[])[]): readonly string[] {
  const { plan } = planReading(gridOf([["Plan of the bridges"], HEADER, ...rows]));
  return plan.indicators.map(({ number = "", text }) => `${number} ${text}`.trim());
}

describe("indicators with a number, in rows with nothing else", () => {
  it("are their own below the last row that has more, and no footnotes", () => {
    expect(
      indicatorsOf(
        ["1.1 Paint the bridges", "1.1.1 At least 40 bridges are painted by 2027", "Works", "2027"],
        ["1.2 Clean the culverts", "1.2.1 At least 20 culverts are clean by 2026", "Works", "2026"],
        ["", "1.2.2. At least 30 teachers know how to clean them", "", ""],
        ["", "1.2.3. At least 100 trainees have brushes of their own", "", ""],
        ["* Bridges of wood are counted by the districts", "", "", ""],
      ),
    ).toEqual([
      "1.1.1 At least 40 bridges are painted by 2027",
      "1.2.1 At least 20 culverts are clean by 2026",
      "1.2.2. At least 30 teachers know how to clean them",
      "1.2.3. At least 100 trainees have brushes of their own",
    ]);
  });

  it("do not go on with the one above, though a small letter begins their number", () => {
    expect(
      indicatorsOf(
        ["a. Paint the bridges", "a.1 At least 40 bridges are painted by 2027", "Works", "2027"],
        ["", "a.2 At least 20 culverts are clean by 2026", "", ""],
        ["", "a.3 At least 35 crossings are marked", "", ""],
        ["b. Train the painters", "b.1 At least 30 painters trained", "Works", "2027"],
      ),
    ).toHaveLength(4);
  });
});

describe("places of indicators", () => {
  /** Each indicator with its place, and the doubts. */
  function told(rows: Rows): readonly string[] {
    const { plan } = planReading(gridOf(rows));
    return [
      ...plan.indicators.map(({ text, place }) => `${text}${place === undefined ? "" : ` in ${place.text}`}`),
      ...plan.doubts.map(({ text, taken }) => `doubt: ${text} is ${taken}`),
    ];
  }

  describe("an indicator that an action has once for each place", () => {
    it("keeps the place of each, and says so at the header of the column", () => {
      expect(
        told([
          ["Plan 2025"],
          ["Action", "Indicator", "Region", "Target 2025"],
          ["Train officers", "Officers trained", "North", 10],
          ["Train officers", "Officers trained", "South", 20],
          ["Open shelters", "Shelters opened", "North", 1],
          ["Open shelters", "Shelters opened", "South", 2],
          ["Print guides", "Guides printed", "North", 500],
        ]),
      ).toEqual([
        "Officers trained in North",
        "Officers trained in South",
        "Shelters opened in North",
        "Shelters opened in South",
        "Guides printed",
        "doubt: Region is North, South",
      ]);
    });

    it("has no place where the column says the same of two of them", () => {
      expect(
        told([
          ["Plan 2025"],
          ["Action", "Indicator", "Region", "Target 2025"],
          ["Train officers", "Officers trained", "North", 10],
          ["Train officers", "Officers trained", "North", 20],
          ["Open shelters", "Shelters opened", "South", 2],
        ]),
      ).toEqual(["Officers trained", "Officers trained", "Shelters opened"]);
    });
  });

  describe("the same measures for each region", () => {
    const measures = [
      "Wells cleaned before the summer",
      "Lamps set up along the roads",
      "Letters answered within a week",
      "Children who learned to swim",
      "Trees planted at the schools",
    ];
    const rows = ["North", "East", "South", "West", "Centre"].flatMap((region, place) =>
      measures.map((measure, at) => [measure, 10 * (at + 1) + place, 9 * (at + 1), region]),
    );

    it("are a plan", () => {
      const { plan } = planReading(gridOf([["Measure", "Target", "Actual", "Region"], ...rows]));
      expect(plan.actions).toHaveLength(rows.length);
      expect(plan.indicators.map(({ overallTarget }) => valueTold(overallTarget))).toEqual(
        rows.map(([, target]) => String(target)),
      );
    });
  });

  describe("several indicators in a cell", () => {
    it("have their numbers with them, also where these stand on lines of their own", () => {
      expect(
        told([
          ["Action", "Indicator", "Target 2025"],
          ["Mend roads", "1.\nNumber of roads mended\n2.\nNumber of bridges mended", "12\n3"],
          ["Plant trees", "Number of trees planted", 40],
        ]),
      ).toEqual(["Number of roads mended", "Number of bridges mended", "Number of trees planted"]);
    });
  });
});
