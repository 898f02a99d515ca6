import type { ColumnMeaning } from "../../../../plan/column-meaning";
import { placeOf } from "../../../../plan/period";
import { oncePerTable, says, type ColumnFacts, type TableFacts } from "../../column-facts";
import { roleOfTime } from "../../time/period-of-column";
import { evidence, type Evidence } from "../evidence";
import { columnsThatDateRows } from "../rows-told";
import { achievedIn } from "./achieved";
import { contentOfRun, runOf } from "./runs";

/**
 * Columns headed by nothing but a year, a quarter or "Total" hold targets, unless their cells are marks of a calendar or
 * money, or the run of times that they are of tells what was achieved.
 */
export function timesAlone(table: TableFacts): readonly Evidence[] {
  const achieved = achievedIn(table);
  return table.columns.flatMap((column): readonly Evidence[] => {
    if (column.sense.kinds.length > 0) return [];
    const role = roleOfBareTime(column, table);
    if (role === null) return [];
    const alone = evidence(column, role, "timeAlone", { text: column.header });
    const text = achieved.get(column);
    const result = roleOfTime(column.sense, "actual");
    return text === undefined || result === null
      ? [alone]
      : [alone, evidence(column, result, "achievedInRun", { text })];
  });
}

/** The role of a column of whose words nothing counts but the time: targets, a calendar or money, by the cells of its run. */
export function roleOfBareTime(column: ColumnFacts, table: TableFacts): ColumnMeaning | null {
  const { sense } = column;
  const isOfParts = isTotalOfParts(column, table);
  if (sense.period === null && !isOfParts && !(sense.isOverall && isOfSomething(table))) return null;
  const run = runOf(column, table);
  const content =
    run === undefined || run.columns.length === 1 || column.content.filled === 0
      ? column.content
      : contentOfRun(run);
  // "Is it cumulative?" over "Yes" and "No" is not the total of anything; a target in words can be.
  if (sense.period === null && column.content.answers > 0.8) return null;
  const isCalendar =
    content.filled === 0
      ? sense.kinds[0] === "schedule" || placeOf(sense.period?.part, "month") !== null
      : content.values < 0.3;
  // A plan can have a tick as the target of a milestone, between numbers.
  const isMarked = content.marks > 0.3 && content.marks > content.numbers;
  // The days on which something is done, in the column of their month.
  const areDays = content.dates > 0.6;
  if (!sense.isOverall && (isMarked || isCalendar || areDays)) return "workplan";
  if (content.money > 0.5) return "resources";
  // Who was reached is counted in each period; what is aimed at is said once.
  return roleOfTime(sense, isOfParts && columnsThatDateRows(table).length > 0 ? "actual" : "target");
}

/** Whether a column is the total of those beside it, each with a part of its values. */
function isTotalOfParts({ column }: ColumnFacts, { groups }: TableFacts): boolean {
  return groups.some(({ whole, isSum, parts }) => whole === column && !isSum && parts.length > 0);
}

/** Whether a table has what a total can be of: times, or something that is measured. Marks of priority have totals, too. */
const isOfSomething = oncePerTable(({ columns }) =>
  columns.some(
    (column) =>
      column.sense.period !== null || says(column, "indicator", "unit", "target", "actual", "baseline"),
  ),
);
