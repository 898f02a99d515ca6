import { type CellReference, type GridCell, isCellError } from "@plan-of-action/xlsx/grid";
import { asPercentage } from "../../plan/fraction-of-value";
import type { Value } from "../../plan/value";
import { isDateFormat } from "../sheet/date-serial";
import { phrases } from "../../plan/language/phrases";
import { readNumberText } from "./number-text";
import type { NumberReading } from "./plain-number";
import { isRatio } from "./ratios";
import type { WantedNumber } from "./wanted-number";
import type { NumberHabit } from "./written-digits";
import { withoutNoise } from "../../plan/number-noise";
import { shownText } from "../sheet/sheet-view";
import { foldText, onOneLine, tidyText } from "../../plan/language/spelling/text-folding";

/** So long a text can hold the values of twenty indicators and more. */
const LONGEST_VALUES = 2_000;

/** The values of a target or an actual cell, one for each of its lines; a blank cell gives one blank value. */
export function readValueCell(
  cell: GridCell,
  reference: CellReference,
  habit: NumberHabit = "unknown",
): readonly Value[] {
  const { value, formula, numberFormat } = cell;
  if (typeof value === "number") {
    const percent = numberFormat.includes("%");
    return [
      {
        cell: reference,
        raw: shownText(value, numberFormat),
        state: "number",
        number: percent ? withoutNoise(value * 100) : value,
        written: isDateFormat(numberFormat) ? "date" : "number",
        percent,
        formula,
      },
    ];
  }
  if (isCellError(value)) return [{ cell: reference, raw: value.error, state: "error" }];
  if (typeof value === "boolean") return [{ cell: reference, raw: value ? "TRUE" : "FALSE", state: "text" }];
  if (value === null) return [blankValue(reference)];
  // A longer text tells a story, whatever its lines begin with.
  if (value.length > LONGEST_VALUES)
    return [{ cell: reference, raw: onOneLine(tidyText(value)), state: "text" }];
  const lines = linesOfValues(tidyText(value), habit);
  const written = lines.length > 1 ? "line" : "text";
  return lines.map((line) => readValueText(line, reference, { written, formula }, habit));
}

/** The lines of a text, each with a value; those that only tell the parts of one value apart are one: "M: 22" above "F: 30". */
function linesOfValues(text: string, habit: NumberHabit): readonly string[] {
  const lines = text.split("\n");
  if (lines.length === 1) return lines;
  const joined = lines.filter((line) => line.trim() !== "").join("; ");
  const found = readNumberText(joined, habit);
  const parts = found === null || found.kind === "refused" ? [] : (found.parts ?? []);
  return parts.length > 1 && parts.length === joined.split("; ").length ? [joined] : lines;
}

/** Whether no line of a text is a number or one of the words that stand for none: "Noted by:", "Guideline validated". */
export function isWords(text: string): boolean {
  return text.length > LONGEST_VALUES || text.split("\n").every(readsAsText);
}

function readsAsText(line: string): boolean {
  // Most are numbers that Excel shows as they are.
  if (ONLY_DIGITS.test(line) || isRatio(line)) return false;
  const raw = onOneLine(line);
  if (raw === "" || stateInWords(raw) !== null) return false;
  const kind = readNumberText(withoutBullet(raw))?.kind;
  return kind === undefined || kind === "refused";
}

const ONLY_DIGITS = /^\d+(?:\.\d+)?$/;

/** Whether a value is a number, or a text that says some: "2 workshops, 60 participants". */
export function saysNumber({ state, alternatives }: Value): boolean {
  return state === "number" || (state === "text" && alternatives !== undefined);
}

export function blankValue(cell: CellReference): Value {
  return { cell, raw: "", state: "blank" };
}

/**
 * A value from one line of text. A text with several numbers is one only where `wanted` tells which of them; else it
 * stays a text, with the numbers that it could be as its alternatives.
 */
export function readValueText(
  text: string,
  cell: CellReference,
  how: { readonly written: "text" | "line"; readonly formula: string | null },
  habit: NumberHabit = "unknown",
  wanted?: WantedNumber,
): Value {
  const raw = onOneLine(text);
  const state = stateInWords(raw) ?? (ERROR_AS_TEXT.test(raw) ? "error" : null);
  if (state !== null) return { cell, raw, state };
  const found = readNumberText(withoutBullet(raw), habit, wanted);
  if (found === null) return { cell, raw, state: "text" };
  const { fraction } = found;
  const told = fraction === undefined ? {} : { fraction };
  const value = valueOf(found, { cell, raw }, how);
  return wanted?.percent === true ? asPercentage({ ...value, ...told }) : { ...value, ...told };
}

function valueOf(
  found: NumberReading,
  { cell, raw }: Pick<Value, "cell" | "raw">,
  how: { readonly written: "text" | "line"; readonly formula: string | null },
): Extract<Value, { readonly state: "number" | "text" }> {
  if (found.kind === "several") {
    const { numbers, parts } = found;
    const alternatives = numbers.map((each) => each.text);
    return { cell, raw, state: "text", alternatives, ...(parts === undefined ? {} : { parts }) };
  }
  if (found.kind === "refused") return { cell, raw, state: "text", alternatives: found.couldBe };
  const { number, percent, alternatives, beside, parts, year } = found;
  return {
    cell,
    raw,
    state: "number",
    number,
    percent,
    ...how,
    ...(alternatives.length === 0 ? {} : { alternatives }),
    ...(beside === undefined ? {} : { beside }),
    ...(parts === undefined ? {} : { parts }),
    ...(year === undefined ? {} : { year }),
  };
}

/** What is left of a formula's error where values alone were pasted. */
const ERROR_AS_TEXT = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

function withoutBullet(text: string): string {
  return text.replace(/^(?:[•●▪◦‣·*o]\s+|[-–—]\s+(?=\d))/u, "");
}

type WordedState = "blank" | "notProgrammed" | "notApplicable" | "undecided";

const ONLY_DASHES = /^[-‐‑‒–—―−_/.\s]+$/;
const ONLY_QUESTION = /^[?¿\s]+$/;
/** Folded texts longer than this say more than that there is no value. */
const LONGEST_STATE = 60;

function stateInWords(text: string): WordedState | null {
  if (text === "") return "blank";
  if (ONLY_DASHES.test(text)) return "notApplicable";
  if (ONLY_QUESTION.test(text)) return "undecided";
  if (text.length > LONGEST_STATE || /^\d+$/.test(text)) return null;
  const folded = foldText(text);
  // "N/A (no budget)": what stands in parentheses gives the reason.
  const bare = text.includes("(") ? foldText(text.slice(0, text.indexOf("("))) : folded;
  if (phrases.notProgrammed().isWhole(bare)) return "notProgrammed";
  if (phrases.notApplicable().isWhole(bare)) return "notApplicable";
  return phrases.undecided().isStart(folded) && !phrases.answers().isWhole(folded) ? "undecided" : null;
}
