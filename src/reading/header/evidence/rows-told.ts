import { daysInMonth, parseDay } from "../../../plan/period";
import { isPartOfYear } from "../../../plan/language/time/period-words";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { ROWS_LOOKED_AT } from "../column-content";
import { oncePerTable, says, type ColumnFacts, type TableFacts } from "../column-facts";
import { namesYear } from "../time/period-of-column";
import { canDateRows } from "../time/row-periods";
import { tellsKinds } from "../row-kinds";
import type { Evidence } from "./evidence";
import { evidence } from "./evidence";

/**
 * Plans in long form have a row for each indicator and year, with the year in a column ("Year", "Period",
 * "Quarter") and one column for all targets. Such columns date their rows.
 */
export function datesOfRows(table: TableFacts): readonly Evidence[] {
  return columnsThatDateRows(table).map((column) =>
    evidence(column, "rowPeriod", "tellsRows", { text: column.header }),
  );
}

/** The columns that name the period of each row; none where the headers name the periods. */
export const columnsThatDateRows = oncePerTable((table): readonly ColumnFacts[] => {
  const { columns } = table;
  if (columns.some(isDatedHeader)) return [];
  if (!columns.some((column) => says(column, "target", "actual"))) return [];
  // One that has the same in all rows names the period of the table.
  const named = columns.filter((column) => canDateRows(column) && !column.content.isOneText);
  const days = named.filter(({ content }) => content.dates > 0.5);
  const areOfActions = days.length > 1 && days.some((column) => holdsDaysAmidMonths(column, table));
  const periods = areOfActions ? named.filter((column) => !days.includes(column)) : named;
  return periods.length > 0 && repeatsIndicators(table, periods) ? periods : [];
});

/**
 * "Begin | End" over days in the midst of months: from when to when something is done. A period begins with a month and
 * ends with one.
 */
function holdsDaysAmidMonths({ column }: ColumnFacts, { view, rows }: TableFacts): boolean {
  let [amid, all] = [0, 0];
  for (let row = rows.last + 1; row <= Math.min(view.lastRow, rows.last + ROWS_LOOKED_AT); row++) {
    const day = parseDay(view.text(row, column));
    if (day === null) continue;
    all++;
    if (day.day !== 1 && day.day !== daysInMonth(day)) amid++;
  }
  return amid > all / 2;
}

/** Whether the indicators, or where there are none the actions, have several rows each. */
function repeatsIndicators({ view, rows, columns }: TableFacts, periods: readonly ColumnFacts[]): boolean {
  const texts = columns.filter((column) => says(column, "action", "indicator"));
  const seen = new Set<string>();
  const current = texts.map(() => "");
  let count = 0;
  const first = rows.last + 1;
  for (let row = first; row <= Math.min(view.lastRow, first + ROWS_LOOKED_AT); row++) {
    if (periods.every(({ column }) => view.text(row, column) === "")) continue;
    for (const [place, { column }] of texts.entries()) {
      current[place] = view.seenText(row, column) || (current[place] ?? "");
    }
    seen.add(foldText(current.join("|")));
    count++;
  }
  return count >= seen.size * 1.5;
}

/** Unit and baseline may stand between. */
const MAX_BETWEEN = 4;

/**
 * Tracking tables often have a row for targets and one for actuals below each other, and a column, mostly
 * without a header, that says which is which.
 */
export function kindsOfRows(table: TableFacts): readonly Evidence[] {
  const { columns } = table;
  const telling = (column: ColumnFacts): boolean =>
    tellsKinds(table.view, column.column, table.rows.last + 1);
  const firstValue = columns.find((column) => isOfValues(column) && !telling(column));
  if (firstValue === undefined) return [];
  const found = columns
    .filter(({ place, column }) => place < firstValue.place && column >= firstValue.column - MAX_BETWEEN)
    .filter((column) => column.isHeadless || !isRead(column))
    .findLast(telling);
  return found === undefined ? [] : [evidence(found, "rowKind", "tellsRows", { text: found.header })];
}

function isOfValues(column: ColumnFacts): boolean {
  const { kinds, period, isOverall } = column.sense;
  return says(column, "target", "actual") || (kinds.length === 0 && (period !== null || isOverall));
}

/** "Plan / actual" is the header of names and not of values, whatever its words. */
function isRead(column: ColumnFacts): boolean {
  const { kinds } = column.sense;
  return kinds.length > 0 && !says(column, "remarks", "target", "actual", "schedule");
}

/** Whether a header of targets or actuals names the year or the part of one that they are of. */
function isDatedHeader({ sense }: ColumnFacts): boolean {
  const { kinds, period, isOverall } = sense;
  if (period === null) return false;
  const isOfValues = kinds.length === 0 || kinds[0] === "target" || kinds[0] === "actual";
  return isOfValues && ((namesYear(period) && !isOverall) || isPartOfYear(period));
}
