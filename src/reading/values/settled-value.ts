import { shownNumber, withoutNoise } from "../../plan/number-noise";
import { partsInYear, type PeriodSpan } from "../../plan/period";
import type { Beside, BesideKind, Value } from "../../plan/value";
import { besideInText } from "./beside-number";
import { measureTheSame, unitIn, unitsOfIndicator } from "./measured-in";
import { WordsOfIndicator } from "./words-of-indicator";

/** What a value is read for. */
export interface AskedValue {
  readonly kind: "target" | "baseline" | "actual";
  /** The indicator and its unit in words. */
  readonly text: string;
  readonly unit: string | null;
  /** How long its period is; `null` for the whole plan, or where nobody knows. */
  readonly span: PeriodSpan | null;
  /** Other values of the indicator, whose units tell its own. */
  readonly planned: readonly Value[];
}

type NumberValue = Extract<Value, { readonly state: "number" }>;

/** Words beside a number that make another thing of it than what is asked for. */
const REFUSING: Readonly<Record<AskedValue["kind"], ReadonlySet<BesideKind>>> = {
  actual: new Set(["planned", "atMost", "atLeast", "undone", "part", "remaining", "unit"]),
  // A target is expected, bounds what is to be, and may be a share of something.
  target: new Set(["undone", "unit"]),
  baseline: new Set(["planned", "undone", "unit"]),
};

/** In a target these are what it is, and no other number. */
const NATURAL: Readonly<Record<AskedValue["kind"], ReadonlySet<BesideKind>>> = {
  actual: new Set(),
  target: new Set(["planned", "atMost", "atLeast"]),
  baseline: new Set(["atMost", "atLeast"]),
};

/**
 * A value by what stands beside its number: the words of its indicator are used, what makes another thing of it refuses
 * it with the reason, and what nobody knows stays beside it as a doubt. A text that is no number and says of an actual
 * that it is only planned, partly done or not done, or of a target that nothing is done, is refused with that reason.
 */
export function settledValue(value: Value, asked: AskedValue): Value {
  if (value.state === "text") return settledText(value, asked);
  if (value.state !== "number" || value.beside === undefined) return value;
  const names = new WordsOfIndicator(asked.text, asked.unit);
  const left = value.beside.flatMap((each) => leftOf(each, value, asked, names));
  const refused = left.find(({ kind }) => REFUSING[asked.kind].has(kind));
  const isOfGoal = asked.kind === "target" && refused?.kind === "undone" && isSentence(value.beside);
  if (refused !== undefined && isOfGoal) return { ...withoutBeside(value), beside: asWords(left) };
  if (refused !== undefined) return refusedAs(value, refused);
  const plain = withoutBeside(value);
  const limit = limitOf(value.beside);
  const settled = limit === undefined ? plain : { ...plain, limit };
  return withRate(left.length === 0 ? settled : { ...settled, beside: left }, asked);
}

function withoutBeside({ beside: _, ...value }: NumberValue): NumberValue {
  return value;
}

/** "40 wells with pumps built in villages without safe water": what is missing is none of the 40. */
function isSentence(beside: readonly Beside[]): boolean {
  const [first] = beside;
  return first?.kind === "words" && (first.words?.length ?? 0) >= MIN_WORDS_OF_A_SENTENCE;
}

const MIN_WORDS_OF_A_SENTENCE = 3;

function asWords(beside: readonly Beside[]): readonly Beside[] {
  return beside.map((each) => (each.kind === "undone" ? { ...each, kind: "words" } : each));
}

function limitOf(beside: readonly Beside[]): NumberValue["limit"] {
  const kinds = beside.map(({ kind }) => kind);
  return kinds.find((kind) => kind === "atMost" || kind === "atLeast");
}

function refusedAs({ cell, raw }: Value, refused: Beside): Value {
  return { cell, raw, state: "text", refused };
}

function settledText(value: Extract<Value, { state: "text" }>, asked: AskedValue): Value {
  if (value.refused !== undefined || value.alternatives !== undefined) return value;
  const names = new WordsOfIndicator(asked.text, asked.unit);
  const refused = besideInText(value.raw).find(
    (each) => REFUSING[asked.kind].has(each.kind) && each.kind !== "unit" && !names.says(each.text),
  );
  return refused === undefined ? value : { ...value, refused };
}

/** What of something beside a number is not explained by the indicator; [] where all is. */
function leftOf(
  beside: Beside,
  value: NumberValue,
  asked: AskedValue,
  names: WordsOfIndicator,
): readonly Beside[] {
  if (NATURAL[asked.kind].has(beside.kind)) return [];
  switch (beside.kind) {
    case "words":
      return wordsLeft(beside, names);
    case "part":
      return (beside.words ?? [beside.text]).some((word) => names.names(word)) ? [] : [beside];
    case "unit":
      return unitLeft(beside, asked, names);
    case "rate":
      return value.percent || names.says(beside.text) ? [] : [beside];
    case "footnote":
    case "ofParties":
      return [beside];
    case "atMost":
    case "atLeast":
      return [beside];
    case "planned":
    case "undone":
    case "remaining":
      return names.says(beside.text) ? [] : [beside];
  }
}

function wordsLeft(beside: Beside, names: WordsOfIndicator): readonly Beside[] {
  const words = (beside.words ?? [beside.text]).filter((word) => !names.names(word));
  return words.length === 0 ? [] : [{ ...beside, words }];
}

/** A unit of the indicator is used, another one of the same thing refuses, and any other is only words. */
function unitLeft(beside: Beside, asked: AskedValue, names: WordsOfIndicator): readonly Beside[] {
  const unit = unitIn(beside.text);
  const own = unitsOfIndicator(asked.text, asked.unit);
  const known = own.size > 0 ? own : unitsBeside(asked.planned);
  if (unit !== null && known.has(unit)) return [];
  if (unit !== null && [...known].some((each) => measureTheSame(each, unit))) return [beside];
  if (names.names(beside.text) || (known.size === 0 && asked.kind !== "actual")) return [];
  return [{ kind: "words", text: beside.text, words: [beside.text] }];
}

function unitsBeside(values: readonly Value[]): ReturnType<typeof unitsOfIndicator> {
  const texts = values.filter(({ raw }) => /\p{L}/u.test(raw));
  return new Set(
    texts
      .flatMap(({ raw }) => besideInText(raw))
      .flatMap(({ kind, text }) => (kind === "unit" ? (unitIn(text) ?? []) : [])),
  );
}

/** "3 per quarter" of a year is 12 in doubt, and 3 of a quarter. */
function withRate(value: NumberValue, { span }: AskedValue): Value {
  const rate = value.beside?.find(({ kind }) => kind === "rate");
  if (rate?.timesAYear === undefined) return value;
  const times = span === null ? null : rate.timesAYear / partsInYear(span);
  const rest = value.beside?.filter((each) => each !== rate) ?? [];
  const plain = withoutBeside(value);
  if (times === 1) return rest.length === 0 ? plain : { ...plain, beside: rest };
  if (times === null || times < 1 || !Number.isInteger(times)) return value;
  const number = withoutNoise(value.number * times);
  const alternatives = [shownNumber(value.number, value.percent), ...(value.alternatives ?? [])];
  return { ...plain, number, alternatives, ...(rest.length === 0 ? {} : { beside: rest }) };
}
