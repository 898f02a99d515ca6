import type { Calendar } from "../../plan/writing/writing-style";
import type { StudiedPlan } from "./studied-plan";

/** What tells how the years and quarters of a plan are shown. */
export type WritingOfPlan = Pick<StudiedPlan, "settings" | "calendar"> & {
  readonly plan: Pick<StudiedPlan["plan"], "yearStart" | "yearsOfTwo">;
};

/** The calendar in which years are shown: the one that was chosen, else in Thai the plan's own. */
export function calendarFor(
  { settings, calendar }: Pick<WritingOfPlan, "settings" | "calendar">,
  isThai: boolean,
): Calendar {
  return settings.calendar ?? (isThai ? calendar : "gregorian");
}
