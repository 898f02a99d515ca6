import { defineIndicators } from "../../../src/indicators";
import type { Plan } from "../../../src/plan/plan";
import { computeProgress } from "../../../src/progress";
import { readActualsSheet } from "../../../src/reading/own-sheets/actuals-sheet";
import type { Grid } from "@plan-of-action/xlsx/grid";
import { milliseconds, report } from "./measure";
import { planGrid, planOf } from "./plan-grid";

const PERIOD = { year: 2024, quarter: 2 } as const;

/** Twelve reports of each of 10,000 indicators, as an Actuals sheet of 120,000 rows has them. */
export function benchProgress(): void {
  const { plan } = planOf(planGrid(10_000, 8));
  const definitions = defineIndicators(plan);
  const grid = actualsGrid(plan, 12);
  const half = actualsGrid(plan, 6);
  const read = (sheet: Grid) => readActualsSheet(sheet, plan);
  report(
    "read an Actuals sheet of 120,000 rows",
    milliseconds(() => read(grid)),
    [["half of it (2 is linear)", milliseconds(() => read(half))]],
  );
  const progress = (sheet: Grid) => {
    const subject = { plan, definitions, actuals: read(sheet)?.actuals ?? [] };
    return milliseconds(() => computeProgress(subject, PERIOD));
  };
  report("progress of 120,000 rows", progress(grid), [["half of them (2 is linear)", progress(half)]]);
}

/** Rows in turn over the quarters of three years. */
function actualsGrid(plan: Plan, perIndicator: number): Grid {
  const rows = plan.indicators.flatMap(({ id }, place) =>
    Array.from({ length: perIndicator }, (_, index) => [
      ...[id, 2023 + Math.floor(index / 4), (index % 4) + 1, null],
      (place + index) % 40,
    ]),
  );
  const nothing = { merges: [], hiddenRows: [], hiddenColumns: [], formulas: [], numberFormats: [] };
  return {
    ...{ ...nothing, sheet: "Actuals", visibility: "visible", firstRow: 0, firstColumn: 0 },
    values: [["Indicator", "Year", "Quarter", "Party", "Actual"], ...rows],
  };
}
