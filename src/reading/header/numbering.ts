import { gregorianYear } from "../../plan/language/time/gregorian-years";
import { withWesternDigits } from "../../plan/language/numbers/digits";
import { anyPhrase, NUMBER_MARK, SUB_LEVEL } from "../../plan/language/level-labels";
import { phrases, words } from "../../plan/language/phrases";
import { ofLanguages } from "../../languages/in-use";
import { digitsAtEnd, withoutAtEnd } from "../../plan/language/spelling/text-ends";
import { composed, foldText, withoutAccents } from "../../plan/language/spelling/text-folding";

/** A number at the beginning of a text, and what follows it. */
export interface Numbered {
  /** As it is written, such as `1.2.`. */
  readonly written: string;
  /** Without what surrounds it, with western digits: `1.2`. */
  readonly id: string;
  readonly rest: string;
}

/** `1.2` and `1b` have two levels, `3` has one. */
export function levelsOf(id: string): number {
  return id.split(/[.-]|(?<=\d)(?=[a-z]$)/).length;
}

/** How a number is written, by which those of one level are told: "2.1" as 3.4, "b" as c, "II" as IV. */
export function formOfNumber(id: string): string {
  const kind = /^\d/.test(id) ? "digits" : /^[ivx]+$/i.test(id) ? "roman" : "letters";
  return `${levelsOf(id)} ${kind} ${id === id.toLowerCase() ? "small" : "capital"}`;
}

const SEPARATOR = String.raw`[.\-‐–]`;
/** A level within a number: "2", or the letter of "1.A.2". */
const LEVEL = String.raw`(?:\d{1,3}|[A-Z](?=\.\s?\d))`;
const NUMBER = String.raw`(?:\d{1,3}(?:${SEPARATOR}${LEVEL}){0,5}|[A-Z](?:${SEPARATOR}?\d{1,3})(?:${SEPARATOR}\d{1,3}){0,4})(?:[.\-]?[a-z])?`;

const SEVERAL_LEVELS = new RegExp(
  String.raw`^(\(?(\d{1,3}(?:\s?\.\s?${LEVEL}){1,5}(?:\.?[a-z](?![\p{L}]))?|[A-Z]\.?\d{1,3}(?:\.\d{1,3}){0,4}|[A-Z] \d{1,3}(?:\.\d{1,3}){1,4})(?:[.):\]]|\s?[-–—](?=\s))*)\s*(?=[^\d%.,]|$)`,
  "u",
);
const ONE_LEVEL = /^(\(?(\d{1,3}|[A-Za-z]|[ivxIVX]{2,5})(?:[.):\]]+|\/(?=\s)|\s?[-–—](?=\s)))\s*(?=[^\d]|$)/u;
const LETTERED = String.raw`[A-Z]{2,5}${SEPARATOR}?\d{1,3}(?:${SEPARATOR}\d{1,3}){0,4}(?:[.\-]?[a-z])?`;
/** A code of accounts, as budgets number their programmes: "2.08.01.2.01.0001". */
const OF_ACCOUNTS = String.raw`\d{1,4}(?:\.\d{1,4}){3,8}`;
/** Also between bars, as databases export codes: "|4.6.1|". */
const ALONE = new RegExp(
  `^[(|]?(${NUMBER}|${LETTERED}|${OF_ACCOUNTS}|[A-Za-z]|[ivxIVX]{1,5})[.):\\]|]*$`,
  "u",
);

const labelledAction = ofLanguages(() => labelPattern(words.actionLabels()));

/** "Activity 1.1:", "1.2.", "A1.", "๑.๑": the number with which an action's text begins; `null` where it begins with none. */
export function numberedAction(asWritten: string): Numbered | null {
  const text = composed(asWritten);
  const western = plainText(text);
  const match = labelledAction().exec(western) ?? SEVERAL_LEVELS.exec(western) ?? ONE_LEVEL.exec(western);
  if (match === null) return null;
  const [whole, written = "", id = ""] = match;
  const rest = text.slice(whole.length).trim();
  return isAmount(id, western.slice(whole.length))
    ? null
    : { written: text.slice(0, written.length).trim(), id: tidyId(id), rest };
}

/** A cell that holds a number and nothing else ("1.1", "A.2", "๑.๑"). */
export function numberAlone(text: string): Numbered | null {
  const western = plainText(text).trim();
  const id = ALONE.exec(western)?.[1] ?? labelledAlone().exec(western)?.[2];
  return id === undefined ? null : { written: text.trim(), id: tidyId(id), rest: "" };
}

/**
 * What stands in a column of numbers, whichever way its author counts: "PT1", "ก.1", "2/a". `null` for
 * words, which number nothing.
 */
export function codeAlone(text: string): Numbered | null {
  const number = numberAlone(text);
  if (number !== null) return number;
  const written = text.trim();
  const isCode =
    /^\S{1,12}$/u.test(written) && (/\p{Nd}/u.test(written) || /^\p{L}\p{M}*[.):]?$/u.test(written));
  const id = withWesternDigits(written).replace(STEP_IN_BRACKETS, ".$1");
  return isCode ? { written, id: tidyId(withoutAtEnd(id, /[):]/)), rest: "" } : null;
}

/** "1.1(i)" is 1.1.i. */
const STEP_IN_BRACKETS = /(?<=\d)\((\p{L}{1,4})\)/gu;

/** 1.10 where a number 1.1 comes after 1.9, since Excel shows a typed 1.10 so; `null` where it is none. */
export function tenthAfter(last: string, number: string): string | null {
  if (!/\.\d*9$/.test(last) || !last.startsWith(number.slice(0, -1))) return null;
  const digits = digitsAtEnd(last);
  const next = last.slice(0, -digits.length) + String(Number(digits) + 1);
  return next === `${number}0` ? next : null;
}

const labelledAlone = ofLanguages(
  () => new RegExp(labelledAction().source.replace(/\\s\*\$$/, "") + "$", "iu"),
);

/** Labels and numbers are looked for without accents and in western digits. */
function plainText(text: string): string {
  return withoutAccents(withWesternDigits(text));
}

function tidyId(id: string): string {
  return withoutAtEnd(id.replace(/\s/g, ""), /[.\-‐–]/).replace(/[‐–]/g, "-");
}

/** "1.5 million people": an amount and not a number of the plan. */
function isAmount(id: string, rest: string): boolean {
  return /^\d+\.\d+$/.test(id) && AMOUNT().test(rest);
}

const amounts = ofLanguages(() =>
  [...words.scales(), ...words.percent()].filter((word) => !word.includes(" ")),
);
const AMOUNT = ofLanguages(
  () => new RegExp(String.raw`^(?:${anyPhrase(amounts())})(?![\p{L}\p{M}\p{N}])`, "iu"),
);

/** Label, an optional "No.", the number, and what divides it from the text: "Output 1.1 - ", "ยุทธศาสตร์ที่ 1". */
function labelPattern(labels: readonly string[]): RegExp {
  return new RegExp(
    String.raw`^(\(?${SUB_LEVEL}(?:${anyPhrase(labels)})\s*${NUMBER_MARK()}\s*(${NUMBER}(?!\d)|\d{4}|(?<=\s)(?:[IVX]{1,5}|[A-Z])(?![\p{L}]))[.):\]]*)(?:\s*[:.\-–—)]+)*\s*`,
    "iu",
  );
}

const labelledObjective = ofLanguages(() => labelPattern(words.objectiveLabels()));
const objectiveLabelAlone = ofLanguages(
  () => new RegExp(String.raw`^(?:${anyPhrase(words.objectiveLabels())})\s*[:.\-–—]\s*\S`, "iu"),
);

/** The number that an objective's text gives: `2` for "Specific Objective 2: …", "Pillar II", "2. Prosecution". */
export function numberOfObjective(text: string): string | null {
  const western = plainText(text);
  const match = labelledObjective().exec(western) ?? SEVERAL_LEVELS.exec(western) ?? ONE_LEVEL.exec(western);
  const id = match?.[2] ?? numberAlone(text)?.id;
  // "Programme 2024-2026" names its years.
  return id === undefined || gregorianYear(Number(id)) !== null ? null : arabic(tidyId(id));
}

/** "Output 1.1: Officers trained" without the label and the number; the text itself where nothing would be left. */
export function withoutLabel(text: string): string {
  const whole = labelledObjective().exec(plainText(text))?.[0] ?? "";
  const rest = composed(text).slice(whole.length).trim();
  return rest === "" ? text : rest;
}

/** Whether a text says by its label that it is an objective: "Outcome 1: …", "Objective: …". */
export function isLabelledObjective(text: string): boolean {
  const western = plainText(text);
  return labelledObjective().test(western) || objectiveLabelAlone().test(western);
}

/** The name of a level of the plan, and its number where it has one. */
export interface LevelLabel {
  readonly name: string;
  readonly number: string | null;
  readonly isAction: boolean;
}

/**
 * A text that names a level and nothing more: "Outcome 1", "Goal", "Activity 1.1", "Objectif(s)
 * spécifique(s): Effet(s)". `null` for any other text.
 */
export function levelLabel(asWritten: string): LevelLabel | null {
  if (asWritten.length > LONGEST_LABEL) return null;
  const text = firstOfNames(asWritten.replace(/\(e?s\)/giu, ""));
  const western = plainText(text);
  const ofObjective = labelledObjective().exec(western);
  const [whole, , number = ""] = ofObjective ?? labelledAction().exec(western) ?? [""];
  if (whole !== "" && whole.length === western.length) {
    const name = composed(text).slice(0, whole.lastIndexOf(number)).trim();
    return { name, number: tidyId(number), isAction: ofObjective === null || labelledAction().test(western) };
  }
  const folded = foldText(text);
  const isAction = phrases.actionLabels().isWhole(folded);
  return isAction || phrases.objectiveLabels().isWhole(folded)
    ? { name: text.trim(), number: null, isAction }
    : null;
}

const LONGEST_LABEL = 45;

/** "Result 2:" in a cell of its own, beside what the result is. */
export function isNameOfLevel(text: string): boolean {
  if (text.length > LONGEST_LABEL || !/[:：\p{Nd}]\s*$/u.test(text)) return false;
  return levelLabel(withoutAtEnd(text, /[\s:：]/u))?.isAction === false;
}

/** "Overall objective: Impact", "Impact (Overall objective)" have two names for one level. */
function firstOfNames(text: string): string {
  const [first = "", second = ""] = text
    .replace(/\)$/u, "")
    .split(/[:：/(]/u, 2)
    .map((part) => part.trim());
  const isName = second === "" || phrases.objectiveLabels().isWhole(foldText(second));
  return isName ? first : text;
}

/** A level's name before the text beside it; a number that the text itself has counts before the name's. */
export function withLevelLabel(label: LevelLabel | null, text: string): string {
  if (label === null) return text;
  const own = numberedAction(text);
  if (own !== null && own.rest !== "") return `${label.name} ${own.id}: ${own.rest}`;
  return label.number === null ? `${label.name}: ${text}` : `${label.name} ${label.number}: ${text}`;
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function arabic(id: string): string {
  if (!/^[IVX]+$/i.test(id)) return id;
  const values = Array.from(id.toUpperCase(), (letter) => ROMAN_VALUES[letter] ?? 0);
  const total = values.reduce(
    (sum, value, place) => sum + (value < (values[place + 1] ?? 0) ? -value : value),
    0,
  );
  return String(total);
}
