import type { Translate } from "../../plan/message";
import { translateIn } from "../../plan/writing/years-in-words";
import { scriptOfWords } from "../../sheets/layout/writing";
import { calendarFor, type WritingOfPlan } from "./calendar-shown";

/** The words in which a plan is told of: with its years in the calendar in which they are shown. */
export function wordsOfPlan(study: WritingOfPlan, translate: Translate): Translate {
  return translateIn(calendarFor(study, scriptOfWords(translate) === "thai"), translate);
}
