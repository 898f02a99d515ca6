import type { ColumnMeaning } from "../plan/plan";
import type { ColumnRole } from "./head/evidence/evidence";
import type { Reading } from "./reading";
import type { FoundTable } from "./tables/table-search";
import { CONFIDENCE } from "./weights/confidence";
import { TABLE_THRESHOLDS } from "./weights/tables";

/** Whether a plan was read so doubtfully that a person should say whether it is theirs before it is used. */
export function isUnsure(reading: Reading): boolean {
  return reading.kind === "plan" && reading.confidence < CONFIDENCE.askBelow.value;
}

/** Meanings that a plan's numbers and names hang on: a wrong one among them makes the plan wrong. */
const OF_CONSEQUENCE: ReadonlySet<ColumnRole> = new Set<ColumnMeaning>([
  "action",
  "indicator",
  "overallTarget",
  "annualTarget",
  "halfTarget",
  "quarterTarget",
  "monthTarget",
  "baseline",
]);

/**
 * How likely a reading is right, from 0 to 1: the least sure of the choice of the table and of the columns that
 * its numbers hang on. A choice of a person's is sure.
 */
export function confidenceOf(tables: readonly FoundTable[], others: readonly FoundTable[]): number {
  const [first] = tables;
  if (first === undefined || first.score === Infinity) return 1;
  const least = TABLE_THRESHOLDS.leastForAPlan.value;
  const rival = others.find(({ view }) => view.grid.visibility === "visible")?.score ?? least;
  const ofTable = likelihood(Math.min(first.score - least, Math.max(0, first.score - rival) + 1));
  const ofColumns = first.head
    .explain()
    .filter(({ role }) => OF_CONSEQUENCE.has(role))
    .map(({ runnerUp }) => likelihood(runnerUp?.margin ?? Infinity));
  return Math.min(ofTable, ...ofColumns);
}

function likelihood(margin: number): number {
  return 1 / (1 + Math.exp((CONFIDENCE.evenMargin.value - margin) / CONFIDENCE.marginScale.value));
}
