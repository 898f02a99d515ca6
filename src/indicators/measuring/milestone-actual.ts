import { words } from "../../plan/language/phrases";
import { ofLanguages } from "../../languages/in-use";
import type { Value } from "../../plan/value";
import { foldAnswer, milestoneValue } from "./yes-no";

/** Words with which a report says how far something is that is not reached. */
const NOT_REACHED = ofLanguages((): ReadonlySet<string> => new Set(words.notReached().map(foldAnswer)));

/** What was achieved of a milestone: as its value, and 0 where the report says that it is under way, or has not begun. */
export function milestoneActual(value: Value): Value {
  if (value.state !== "text" || !saysNotReached(value.raw)) return milestoneValue(value);
  return { ...value, state: "number", number: 0, written: "text", percent: false, formula: null };
}

/** Whether a report says in words that something is under way or has not begun: "In progress". */
export function saysNotReached(text: string): boolean {
  return NOT_REACHED().has(foldAnswer(text));
}
