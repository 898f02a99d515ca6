import type { Translate } from "../../plan/message";
import type { Calendar } from "../../plan/writing-style";
import { scriptOfWords, translateIn } from "../../sheets/layout/writing";
import type { StudiedPlan } from "./study-plan";

/** What tells in which calendar the years of a plan are shown. */
export type WritingOfPlan = Pick<StudiedPlan, "settings" | "calendar">;

/** The calendar in which years are shown: the one that was chosen, else in Thai the plan's own. */
export function calendarFor({ settings, calendar }: WritingOfPlan, isThai: boolean): Calendar {
  return settings.calendar ?? (isThai ? calendar : "gregorian");
}

/** The words in which a plan is told of: with its years in that calendar. */
export function wordsOfPlan(study: WritingOfPlan, translate: Translate): Translate {
  return translateIn(calendarFor(study, scriptOfWords(translate) === "thai"), translate);
}
