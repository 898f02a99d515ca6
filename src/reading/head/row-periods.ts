import type { Period } from "../../plan/period";
import type { HeadColumn } from "./head-column";
import { periodInHead, quarterOfEnd } from "../../plan/language/period-words";
import type { SheetView } from "../sheet/sheet-view";

/** Whether a column can name the period of each row. */
export function canDateRows({ meaning, sense, content }: HeadColumn): boolean {
  const isOfTime = sense.kinds[0] === "schedule" || (sense.kinds.length === 0 && sense.isAnnual);
  const isRead = meaning !== "ignored" && meaning !== "remarks";
  return isOfTime && !isRead && sense.period === null && content.filled > 1 && content.periods > 0.6;
}

/** The period of each of an indicator's rows; `null` for the whole plan's. A year goes on until the next is named. */
export function periodsOfRows(
  view: SheetView,
  rows: readonly number[],
  columns: readonly HeadColumn[],
): readonly (Period | null)[] {
  let year: number | null = null;
  return rows.map((row) => {
    const named = columns.map(({ column }) => periodInHead(view.seenText(row, column)));
    const ofYear = named.find((period) => period?.year != null)?.year ?? null;
    const quarter = named
      .map((period) => (period === null ? null : quarterOfEnd(period)))
      .find((q) => q !== null);
    year = ofYear ?? year;
    const isNamed = named.some((period) => period !== null && period.span === null);
    if (year === null || !isNamed) return null;
    return quarter == null ? { year } : { year, quarter };
  });
}
