import { mappingOfPlan, readPlan } from "../../src/reading";
import type { Plan } from "../../src/plan/plan";
import { gridOf } from "./grid-of";
import { planReading, planTold, valueTold } from "./told";

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
