import type { Translate } from "../../plan/message";
import type { Calendar } from "../../plan/writing/writing-style";
import { translateIn, yearsOfPlanInWords } from "../../plan/writing/years-in-words";
import { scriptOfWords } from "../../sheets/layout/writing";
import { calendarFor, type WritingOfPlan } from "./calendar-shown";

/** The calendar in which words say the years of a plan. */
export function calendarOfWords(study: WritingOfPlan, translate: Translate): Calendar {
  return calendarFor(study, scriptOfWords(translate) === "thai");
}

/** The words in which a plan is described: with its years in the calendar in which they are shown, and its own quarters. */
export function wordsOfPlan(study: WritingOfPlan, translate: Translate): Translate {
  return translateIn(yearsOfPlanInWords(study.plan, calendarOfWords(study, translate)), translate);
}
