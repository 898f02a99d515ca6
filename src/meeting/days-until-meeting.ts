import { compareDays, daysAfter, type Day } from "../plan/period";
import { coversYearOf, periodBefore, periodEnd, quarterOfDay, type YearStart } from "../plan/plan-year";
import { latestDay, type NextMeeting } from "./next-meeting";

/** One of the days between which a meeting is prepared. */
export interface DayUntilMeeting {
  /** The end of a quarter, the day by which its reports are due, the day of asking, or what comes next. */
  readonly what: "ended" | "due" | "today" | Exclude<NextMeeting["kind"], "planEnded">;
  readonly day: Day;
}

/**
 * The days from the last quarter that is over to the next meeting, in the order of time; [] of a plan that is over, and
 * where the quarter before was none of the plan's.
 */
export function daysUntilMeeting(
  meeting: NextMeeting,
  plan: { readonly years: readonly number[]; readonly yearStart: YearStart; readonly daysOfGrace: number },
  on: Day,
): readonly DayUntilMeeting[] {
  const quarter = periodBefore(quarterOfDay(on, plan.yearStart));
  if (meeting.kind === "planEnded" || !coversYearOf(plan, quarter)) return [];
  const ended = periodEnd(quarter, plan.yearStart);
  const next = { what: meeting.kind, day: latestDay(meeting) };
  const days: readonly DayUntilMeeting[] = [
    { what: "ended", day: ended },
    { what: "due", day: daysAfter(ended, plan.daysOfGrace) },
    ...(compareDays(on, next.day) === 0 ? [] : [{ what: "today", day: on } as const]),
    next,
  ];
  return [...days].sort((one, other) => compareDays(one.day, other.day));
}
