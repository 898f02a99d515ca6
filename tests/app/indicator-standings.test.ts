import { indicatorStandings, progressOf, recordActuals } from "../../src/app";
import { createTranslator } from "../../src/locales/translator";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { hostedPlan, studied } from "./small-plan";
import { entry } from "./reported-actuals";

const on = { year: 2024, month: 7, day: 1 };
const Q2 = { year: 2024, quarter: 2 } as const;
const ACTIONS: readonly GridValue[][] = [
  ["1.1 Train officers", "MoJ", "Number of courses held", 24, 8, 8, 8],
  ["1.2 Keep shelters open", "MoJ, MoSVY", "Number of shelters open", 5, 5, 5, 5],
];

describe("the standings of indicators", () => {
  it("lead to the cells of the indicator, of its target and of its last report, and say why", async () => {
    const hosted = hostedPlan(ACTIONS);
    const entries = ["2023-Q4", "2024-Q2"].map((period) => entry("1.1-1", period, "8"));
    await recordActuals(hosted.workbook, { entries, on, translate: createTranslator("en") });
    const study = await studied(hosted, on);
    const [courses, shelters] = indicatorStandings(study, progressOf(study, Q2));
    expect(courses).toMatchObject({
      id: "1.1-1",
      agencies: ["MoJ"],
      progress: { status: "ahead" },
      band: { from: 115, below: null },
      cells: {
        indicator: { sheet: "Plan", row: 3, column: 2 },
        target: { sheet: "Plan", row: 3, column: 5 },
        actual: { sheet: "Actuals", row: 5, column: 4 },
      },
    });
    expect(shelters).toMatchObject({
      agencies: ["MoJ", "MoSVY"],
      progress: { status: "noReport" },
      cells: { actual: null },
    });
  });
});
