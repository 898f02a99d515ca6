import type { Period } from "../../../plan/period";
import type { HeaderColumn } from "../header-column";
import { isPartOfYear, NO_PERIOD, periodInHeader } from "../../../plan/language/time/period-words";
import type { PlanColumns } from "../plan-columns";
import { periodOfTime, timeNamed } from "./time-of-header";
import type { SheetView } from "../../sheet/sheet-view";

/** Whether a column can name the period of each row. */
export function canDateRows({ meaning, sense, content }: HeaderColumn): boolean {
  const isOfTime = sense.kinds[0] === "schedule" || (sense.kinds.length === 0 && sense.isAnnual);
  const isRead = meaning !== "ignored" && meaning !== "remarks";
  return isOfTime && !isRead && sense.period === null && content.filled > 1 && content.periods > 0.6;
}

/**
 * The period of each of an indicator's rows; `null` for the whole plan's. A year goes on until the next is
 * named; parts of a year before any is named are of the year that the title names.
 */
export function periodsOfRows(
  view: SheetView,
  rows: readonly number[],
  { periods, yearStart }: Pick<PlanColumns, "periods" | "yearStart">,
): readonly (Period | null)[] {
  const ofTitle = periods.find(({ year }) => year !== null)?.year ?? null;
  let year: number | null = null;
  return rows.map((row) => {
    const named = periods.flatMap(({ column }) => periodInHeader(view.seenText(row, column)) ?? []);
    const part = named.find(isPartOfYear);
    const dated = named.find((period) => period.year !== null);
    year = dated?.year ?? year;
    const isNamed = named.some(({ span }) => span === null);
    const ofPlan = named.some(({ yearOfPlan }) => yearOfPlan !== null) ? null : ofTitle;
    if (!isNamed) return null;
    const time = { ...(part ?? NO_PERIOD), isCalendarYear: part !== undefined && part === dated };
    const known = year ?? (part === undefined ? null : ofPlan);
    return periodOfTime(timeNamed(time, known, yearStart));
  });
}
