import { type Calendar, calendarAfter } from "../../meeting/calendar";
import { calendarSheet } from "../../sheets/calendar/calendar-sheet";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { Workbook, WrittenSheet } from "../../workbook/workbook";
import { activitiesOf } from "./activities";
import type { StudiedPlan } from "../study/studied-plan";
import type { SummaryRequest } from "./write-summary";
import { wordsOfPlan } from "../study/words-of-plan";
import { writeOwnSheet } from "./write-own-sheet";

export type CalendarRequest = Pick<SummaryRequest, "period" | "asOf" | "translate">;

export interface WrittenCalendar {
  readonly kind: "written";
  readonly sheet: WrittenSheet;
  /** How many activities are in it, by how sure their time is. */
  readonly counts: Readonly<Record<"dated" | "tentative" | "undated", number>>;
}

/** Writes the calendar of the two quarters after a period, in place of the one that was written before. */
export async function writeCalendar(
  workbook: Workbook,
  study: StudiedPlan,
  request: CalendarRequest,
): Promise<WrittenCalendar> {
  const calendar = calendarOf(study, request);
  const sheet = await writeOwnSheet(workbook, study, describeAs(calendar, study, request), request.translate);
  const counts = { dated: 0, tentative: 0, undated: 0 };
  for (const { time } of calendar.entries) counts[time]++;
  return { kind: "written", sheet, counts };
}

/** The calendar, as data. */
export function describeCalendar(study: StudiedPlan, request: CalendarRequest): SheetDescription {
  return describeAs(calendarOf(study, request), study, request);
}

function describeAs(
  calendar: Calendar,
  study: StudiedPlan,
  { asOf, translate }: CalendarRequest,
): SheetDescription {
  return calendarSheet({ plan: study.plan, calendar, asOf }, wordsOfPlan(study, translate));
}

function calendarOf(study: StudiedPlan, { period }: Pick<CalendarRequest, "period">): Calendar {
  return calendarAfter(activitiesOf(study), period, study.plan.yearStart);
}
