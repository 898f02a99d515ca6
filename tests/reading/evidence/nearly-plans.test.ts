import { readPlan } from "../../../src/reading";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf } from "../grid-of";
import { sheetWith, tableInShort } from "./columns-read";

type Rows = readonly (readonly GridValue[])[];

const ACTIONS = [
  "Plant trees along rural roads",
  "Repair bridges before the rains",
  "Teach farmers to graft",
];
const SURVEYS = [
  "bridges of the north",
  "schools of the coast",
  "wells beside the hills",
  "roads through the woods",
  "lamps along the quay",
  "gardens behind the halls",
  "markets under new roofs",
  "ferries across the lake",
  "paths around the fort",
];

describe("tables that are nearly plans", () => {
  it.each<[string, Rows]>([
    [
      "a head that stands among the rows of something else",
      [
        ["North road", "Lane", "wide"],
        ["South road", "Street", "narrow"],
        ["Action", "Indicator", "Target 2026"],
        ...ACTIONS.map((action, place) => [action, `Number of works ${place}`, place + 4]),
      ],
    ],
    [
      "a list of documents whose kinds are words of heads",
      [
        ["Action plans of towns"],
        ["town_code", "town", "time_period", "kind", "scope", "page", "title"],
        ...SURVEYS.flatMap((survey, place) => [
          [`T${place}`, `Town ${place}`],
          [
            `T${place}`,
            `Town ${place}`,
            `202${place}-203${place}`,
            ["Strategy", "Programme"][place % 2]!,
            ["Whole area", "Council", "Area"][place % 3]!,
            ["Yes", "No"][place % 2]!,
            `Activities for ${survey}`,
          ],
        ]),
      ],
    ],
    [
      "a list of projects of one year, a column each",
      [
        ["Activity", "Indicator", ...SURVEYS.map((survey) => `2026 survey of ${survey}`)],
        ...ACTIONS.map((action, place) => [action, `Number of works ${place}`, ...SURVEYS.map(() => place)]),
      ],
    ],
    [
      "a template that says what is to be filled in, with an example",
      [
        ["Action", "Indicator", "Unit", "Baseline", "Target 2026", "Lead agency"],
        ["fill in", "fill in", "fill in", "fill in", "fill in", "fill in"],
        ["Plant trees along roads", "Number of trees", "trees", 0, 5, "Roads Board"],
      ],
    ],
    [
      "a form whose actions are its header with numbers",
      [
        ["No", "Goal of the unit", "Time", "Activity", "Responsible", "Target"],
        ...Array.from({ length: 4 }, (_, place) => [
          place + 1,
          `Write the goal of the unit (no. ${place + 1})`,
          "",
          `a. Activity ${place + 1}`,
        ]),
        ...Array.from({ length: 4 }, (_, place) => ["", "", "", `b. Activity ${place + 5}`]),
      ],
    ],
    [
      "an empty form with signatures far below",
      [
        ["Objective", "Activity", "Indicator", "Target Q1 2026", "Target Q2 2026", "Responsible"],
        ...Array.from({ length: 15 }, () => []),
        ["Prepared by:", "Noted by:", "", "", "", "Approved by:"],
        ["____________", "____________", "", "", "", "____________"],
        ["Head of the office", "Chief of the division", "", "", "", "Chief of the centre"],
      ],
    ],
    [
      "questions that only happen to have known words in them",
      [
        [
          "Action",
          "Remarks",
          "Which were the responsible people in the village",
          "How high was the yearly target this time",
          "Weather",
          "Guests",
        ],
        ...ACTIONS.map((action, place) => [action, "in spring", `Ann ${place}`, "", "fair", "many"]),
      ],
    ],
    [
      "a log with the same few kinds of thing in row after row",
      [
        ["Activity", "Responsible", "Hours"],
        ...Array.from({ length: 24 }, (_, place) => [ACTIONS[place % 3] ?? "", `Board ${place}`, place + 4]),
      ],
    ],
    [
      "numbers like 1.1 under a head of actions, which number nothing",
      [
        ["Measure", "North", "South"],
        ...Array.from({ length: 8 }, (_, place) => [1.1 + place / 10, place + 4, place + 7]),
      ],
    ],
  ])("%s", (_, rows) => {
    expect(readPlan([gridOf(rows)]).kind).toBe("noPlan");
  });

  it("but a plan of the same actions by date is no log", () => {
    const rows = Array.from({ length: 24 }, (_, place) => [
      ACTIONS[place % 3] ?? "",
      `Board ${place}`,
      2026 + Math.floor(place / 3),
      place + 4,
    ]);
    expect(readPlan([gridOf([["Activity", "Responsible", "Year", "Target"], ...rows])]).kind).toBe("plan");
  });

  it("of two sheets with the same header, the one that shows its rows", () => {
    const rows = [
      ["Action", "Indicator", "Target 2026"],
      ...ACTIONS.map((action, place) => [action, `Number of works ${place}`, place + 4]),
      ["Mend the quay", "Metres mended", 60],
    ];
    const all = gridOf(rows, { sheet: "All", hiddenRows: [1, 2, 3] });
    const reading = readPlan([all, gridOf(rows, { sheet: "Shown" })]);
    expect(reading.kind === "plan" ? reading.plan.sheet : null).toBe("Shown");
  });

  it("a plan whose rows are hidden is read all the same", () => {
    const rows = [["Action", "Target"], ...ACTIONS.map((action, place) => [action, place + 4])];
    expect(readPlan([gridOf(rows, { hiddenRows: [1, 2, 3] })]).kind).toBe("plan");
  });

  it("a header with numbers and no texts below it", () => {
    const table = tableInShort(
      "Plan of action 2026 // Action: nothing | Indicator: nothing | Unit: units | Overall target: numbers | Target 2026: other numbers | Actual 2026: numbers | Responsible: agencies | Partners: agencies",
      "Plan",
    );
    expect(readPlan([sheetWith(table)]).kind).toBe("noPlan");
  });
});
