import type { Quarter } from "../../plan/period";
import type { HeadColumn } from "./head-column";
import type { HeadRows } from "./head-paths";
import { periodInHead, quarterOfEnd } from "../../plan/language/period-words";
import type { SheetView } from "../sheet/sheet-view";
import { foldText } from "../../plan/language/text-folding";

/** The year, and the quarter where there is one, that a row is of. */
export interface RowPeriod {
  readonly year: number;
  readonly quarter: Quarter | null;
}

/**
 * Plans in long form have a row for each indicator and year, with the year in a column ("Year",
 * "Period", "Quarter") and one column for all targets. Such columns are marked as dating their rows.
 */
export function withPeriodsOfRows(
  view: SheetView,
  { last }: HeadRows,
  columns: readonly HeadColumn[],
): readonly HeadColumn[] {
  const isDated = columns.some(({ meaning }) => /^(?:annual|quarter)(?:Target|Actual)$/.test(meaning));
  const hasValues = columns.some(({ meaning }) => meaning === "overallTarget" || meaning === "overallActual");
  const periods = isDated || !hasValues ? [] : columns.filter(canDateRows);
  if (periods.length === 0 || !repeatsIndicators(view, last + 1, columns, periods)) return columns;
  return columns.map((column) => {
    if (periods.includes(column)) return { ...column, meaning: "ignored", datesRows: true, leftOut: null };
    const isOfRow = column.meaning.startsWith("overall") && !column.sense.isOverall;
    return isOfRow ? { ...column, isDatedByRow: true } : column;
  });
}

/** Whether a column can name the period of each row. */
export function canDateRows({ meaning, sense, content }: HeadColumn): boolean {
  const isOfTime = sense.kinds[0] === "schedule" || (sense.kinds.length === 0 && sense.isAnnual);
  const isRead = meaning !== "ignored" && meaning !== "remarks";
  return isOfTime && !isRead && sense.period === null && content.filled > 1 && content.periods > 0.6;
}

const ROWS_LOOKED_AT = 400;

/** Whether the indicators, or where there are none the actions, have several rows each. */
function repeatsIndicators(
  view: SheetView,
  firstRow: number,
  columns: readonly HeadColumn[],
  periods: readonly HeadColumn[],
): boolean {
  const texts = columns.filter(({ meaning }) => meaning === "action" || meaning === "indicator");
  const seen = new Set<string>();
  const current = texts.map(() => "");
  let rows = 0;
  for (let row = firstRow; row <= Math.min(view.lastRow, firstRow + ROWS_LOOKED_AT); row++) {
    if (periods.every(({ column }) => view.text(row, column) === "")) continue;
    for (const [place, { column }] of texts.entries()) {
      current[place] = view.seenText(row, column) || (current[place] ?? "");
    }
    seen.add(foldText(current.join("|")));
    rows++;
  }
  return rows >= seen.size * 1.5;
}

/** The period of each of an indicator's rows; `null` for the whole plan's. A year goes on until the next is named. */
export function periodsOfRows(
  view: SheetView,
  rows: readonly number[],
  columns: readonly HeadColumn[],
): readonly (RowPeriod | null)[] {
  let year: number | null = null;
  return rows.map((row) => {
    const named = columns.map(({ column }) => periodInHead(view.seenText(row, column)));
    const ofYear = named.find((period) => period?.year != null)?.year ?? null;
    const quarter = named
      .map((period) => (period === null ? null : quarterOfEnd(period)))
      .find((q) => q !== null);
    year = ofYear ?? year;
    const isNamed = named.some((period) => period !== null && period.span === null);
    return year === null || !isNamed ? null : { year, quarter: quarter ?? null };
  });
}
