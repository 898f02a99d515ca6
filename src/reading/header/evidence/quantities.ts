import { meaningsWhere } from "../../../plan/column-meaning";
import { COLUMN_THRESHOLDS } from "../../weights/columns";
import {
  canSay,
  holdsYears,
  mentions,
  oncePerTable,
  says,
  type ColumnFacts,
  type TableFacts,
} from "../column-facts";
import type { ColumnKind } from "../header-column";
import type { ColumnRole, Evidence } from "./evidence";
import { evidence, forRoles } from "./evidence";
import { numbersGoals } from "./numbers";
import { contentOfRun, runOf } from "./times/runs";

/** The roles of columns that hold numbers of a plan. */
export const VALUE_ROLES = meaningsWhere(
  ({ holds }) => holds === "target" || holds === "actual" || holds === "baseline",
);

/**
 * One judgement for baselines, targets and actuals alike: whether what stands in a column is a quantity of its row.
 * Whatever its header says, sentences, marks, days, running numbers, codes, flags and weights are none; they are kept as remarks,
 * or are what is measured, where the header speaks of that too ("Performance target and indicator").
 */
export function quantitiesOfRows(table: TableFacts): readonly Evidence[] {
  return table.columns.flatMap((column): readonly Evidence[] => {
    const doubt = doubtOf(column, table);
    if (doubt === 0) {
      const none: readonly ColumnRole[] = promisesNothing(column) ? ["overallTarget"] : [];
      const roles = VALUE_ROLES.filter((role) => !none.includes(role));
      return [
        ...forRoles(column, roles, "numbersBelow", certaintyOf(column)),
        ...forRoles(column, none, "noQuantity", 1),
      ];
    }
    const found = forRoles(column, VALUE_ROLES, "noQuantity", doubt);
    if (areSharesOfNothing(column, table)) return [...found, evidence(column, "percentMet", "shareOfValues")];
    if (!(["target", "actual", "baseline"] as const).some((kind) => says(column, kind))) return found;
    if (column.sense.kinds.some((kind) => NAMES.includes(kind))) return found;
    const aside = mentions(table, column, "indicator") ? "indicator" : "remarks";
    return [...found, evidence(column, aside, "saidAside", { text: column.header, strength: doubt })];
  });
}

/** "Goal" over sentences can be an objective. */
const NAMES: readonly ColumnKind[] = ["objective", "action", "indicator"];

/** How much speaks for quantities where nothing speaks against them: of what is still to be filled in, its time alone. */
function certaintyOf({ content: { filled, values }, sense }: ColumnFacts): number {
  if (filled > 0) return values;
  return sense.period === null ? 0 : COLUMN_THRESHOLDS.unfilled;
}

/** How much speaks against it that a column has quantities of its rows: from 0, where nothing does, to 1. */
function doubtOf(column: ColumnFacts, table: TableFacts): number {
  const { content, sense } = column;
  const run = runOf(column, table);
  const { values, numbers, dates } = run === undefined ? content : contentOfRun(run);
  if (content.filled === 0) return 0;
  if (dates > COLUMN_THRESHOLDS.most || holdsYears(column)) return 1;
  const isWhole = sense.period === null;
  // "Code of the office that reports" numbers offices.
  if (isWhole && OF_PARTIES.has(sense.kindsOfLeaf[0] ?? "indicator")) return 1;
  if (isWhole && (content.countsFromOne || content.areLongCodes || numbersGoals(column, table.columns)))
    return 1;
  if (isWhole && (content.areWeights || areFlags(column, table) || areSharesOfNothing(column, table)))
    return 1;
  if (content.countsUp) return COLUMN_THRESHOLDS.goesOn;
  if (values > COLUMN_THRESHOLDS.most && numbers > COLUMN_THRESHOLDS.some) return 0;
  // "Yes", "No", "Done" are 1 and 0 of what is or is not.
  const said = Math.min(1, values + content.answers);
  const isMixed = said > COLUMN_THRESHOLDS.some || content.filled < FEW;
  return (1 - said) * (isMixed ? COLUMN_THRESHOLDS.mixed : 1);
}

const OF_PARTIES: ReadonlySet<ColumnKind> = new Set(["responsible", "partners"] as const);

/** A text or two can be targets in words among numbers that are still to come. */
const FEW = 3;

/** Hardly any plan promises nothing in most of its rows: what is 0 there is no target of the whole plan. */
function promisesNothing({ content, sense }: ColumnFacts): boolean {
  return sense.period === null && content.areMostlyNoughts;
}

/** "1" in some of the rows and nothing else: the row is one of those that the header names. */
function areFlags({ content }: ColumnFacts, { columns }: TableFacts): boolean {
  const most = Math.max(...columns.map((other) => other.content.filled));
  return content.areOnes && content.filled < most * COLUMN_THRESHOLDS.nearlyAll;
}

/** "Progress" of 0 to 100 % where the plan has no target and no baseline: how far the work is, and no quantity. */
function areSharesOfNothing(column: ColumnFacts, table: TableFacts): boolean {
  return canSay(column, "actual") && column.content.areShares && !measures(table);
}

/** Whether a table says of anything how much it is to be. */
const measures = oncePerTable(({ columns }) =>
  columns.some(
    (column) =>
      says(column, "indicator") ||
      (says(column, "target", "baseline") && (column.content.filled === 0 || column.content.values > 0)),
  ),
);
