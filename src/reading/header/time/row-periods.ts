import type { Period } from "../../../plan/period";
import type { HeaderColumn } from "../header-column";
import { periodInRow } from "../../../plan/language/time/numeral-below";
import { partWithMonths } from "../../../plan/language/time/named-part";
import { isPartOfYear, NO_PERIOD, type HeaderPeriod } from "../../../plan/language/time/period-words";
import type { PlanColumns } from "../plan-columns";
import { periodOfTime, timeNamed } from "./time-of-header";
import type { SheetView } from "../../sheet/sheet-view";

/** What is looked at to tell what a column's cells are of. */
type DatingColumn = Pick<HeaderColumn, "header" | "sense" | "content">;

/**
 * Whether a column can name the period of each row: by its cells alone, or as numbers of what its header names ("2" below
 * "Quarter"), or which go from 1 to 4 or to 12 again and again.
 */
export function canDateRows(column: DatingColumn): boolean {
  const { header, sense, content } = column;
  if (sense.period !== null || content.filled < 2) return false;
  const namesPart = sense.kinds.length === 0 && periodInRow("1", header) !== null;
  if (!isOfTime(column) && !namesPart) return false;
  return content.periods > 0.6 || (content.numbers > 0.6 && periodOfCell("1", column) !== null);
}

/** Whether a column's header speaks of a time and of nothing else: "Period", "Year". */
export function isOfTime({ sense: { kinds, isAnnual } }: Pick<HeaderColumn, "sense">): boolean {
  return kinds[0] === "schedule" || (kinds.length === 0 && isAnnual);
}

/** The period that a cell of such a column names; `null` if it names none. */
export function periodOfCell(
  text: string,
  { header, content: { cycle } }: DatingColumn,
): HeaderPeriod | null {
  const named = periodInRow(text, header);
  if (named !== null || !/^\p{Nd}{1,2}$/u.test(text)) return named;
  const part =
    cycle === 4 || cycle === 12 ? partWithMonths(12 / cycle, (12 / cycle) * (Number(text) - 1)) : null;
  return part === null ? null : { ...NO_PERIOD, part };
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
    const named = periods.flatMap((column) => periodOfCell(view.seenText(row, column.column), column) ?? []);
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
