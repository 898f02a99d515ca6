import type { Calendar } from "../../plan/writing/writing-style";
import type { StudiedPlan } from "./studied-plan";

/** What tells in which calendar the years of a plan are shown. */
export type WritingOfPlan = Pick<StudiedPlan, "settings" | "calendar">;

/** The calendar in which years are shown: the one that was chosen, else in Thai the plan's own. */
export function calendarFor({ settings, calendar }: WritingOfPlan, isThai: boolean): Calendar {
  return settings.calendar ?? (isThai ? calendar : "gregorian");
}
