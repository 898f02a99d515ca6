import { words } from "../../plan/language/phrases";
import { ofLanguages } from "../../languages/in-use";
import type { Value } from "../../plan/value";
import { foldAnswer } from "./yes-no";

const NONE = ofLanguages((): ReadonlySet<string> => new Set(words.none().map(foldAnswer)));

/** Whether a report says in words that there was none: "Nil", "néant", "ไม่มี". */
export function saysNone(value: Value): boolean {
  return (value.state === "text" || value.state === "notApplicable") && NONE().has(foldAnswer(value.raw));
}

/** What was reported of a count, with "None" as the number 0; every other value as it is. */
export function noneAsZero(value: Value): Value {
  if (!saysNone(value)) return value;
  return { ...value, state: "number", number: 0, written: "text", percent: false, formula: null };
}
