import { IN_PARTS } from "../../plan/language/check-patterns";
import { countsMoney } from "../../plan/language/numbers/currencies";
import { phraseWord, scalesOf } from "../../plan/language/numbers/number-phrases";
import { foldText } from "../../plan/language/spelling/text-folding";
import { readDigits, withWesternNumbers } from "./written-digits";
import { withoutNoise } from "../../plan/number-noise";
import type { Value } from "../../plan/value";

type NumberValue = Extract<Value, { readonly state: "number" }>;

const MILLION = 1e6;
/** "19,6 M": of a number that is not whole M is million, of "30 M" it may be men or metres; of money it is always million. */
const WITH_M = /^[-−+]?[\p{Nd}\s.,'’]*\p{Nd}\s*M$/u;

/** A value of which the others tell what its M is: where one of them is read in millions, "30 M" is 30 million as well. */
export function inMillionsOf(value: Value, others: readonly Value[]): Value {
  if (value.state !== "number" || !WITH_M.test(value.raw) || !others.some(isInMillions)) return value;
  if (isInMillions(value)) return withoutAlternatives(value);
  return withoutAlternatives({ ...value, number: withoutNoise(value.number * MILLION) });
}

/** The same in one row of the plan, where it stays in doubt. */
export function besideMillions(value: Value, others: readonly Value[]): Value {
  const read = inMillionsOf(value, others);
  if (read === value || value.state !== "number" || value.alternatives !== undefined) return value;
  return { ...read, alternatives: [String(value.number)] };
}

/** What an indicator counts, as its words and its unit say. */
interface CountedThing {
  readonly text: string;
  readonly unit: string | null;
}

/** Whether a text ends in an M, or an m, that may be million; an M before a number may be anything. */
export function hasOpenM({ raw }: Value): boolean {
  return WITH_SOME_M.test(raw) || M_BEFORE.test(raw);
}

const WITH_SOME_M = /^[-−+]?[\p{Nd}\s.,'’]*\p{Nd}\s*m$/iu;
const M_BEFORE = /^M\s*\p{Nd}+$/u;

/**
 * What the M of "30 M" is by what is counted: million where that is money, unless its unit says million already; metres
 * where it is measured. Else it stays in doubt.
 */
export function settledM(value: Value, { text, unit }: CountedThing): Value {
  if (value.state !== "number" || !hasOpenM(value)) return value;
  if (M_BEFORE.test(value.raw)) return { ...value, alternatives: [value.raw] };
  const plain = isInMillions(value) ? withoutNoise(value.number / MILLION) : value.number;
  const millions = withoutNoise(plain * MILLION);
  const described = `${unit ?? ""} ${text}`;
  const saysMillions = foldText(described)
    .split(" ")
    .some((word) => scalesOf(phraseWord(word)).includes(MILLION));
  if (saysMillions) return withoutAlternatives({ ...value, number: plain });
  if (countsMoney(text, unit)) {
    const inMillions = withoutAlternatives({ ...value, number: millions });
    return WITH_M.test(value.raw) ? inMillions : { ...inMillions, alternatives: [String(plain)] };
  }
  if (value.alternatives !== undefined) return value;
  const isMeasured =
    IN_PARTS().some((pattern) => pattern.test(described)) || /^m[²³23]?$/iu.test(unit?.trim() ?? "");
  return isMeasured ? value : { ...value, alternatives: [String(millions)] };
}

function isInMillions(value: Value): boolean {
  if (value.state !== "number" || !WITH_M.test(value.raw)) return false;
  const digits = withWesternNumbers(value.raw).replace(/^[^\d.,]+|\s*M$/gu, "");
  const { number, other } = readDigits(digits, "unknown");
  return [number, other ?? number].some((plain) => withoutNoise(plain * MILLION) === Math.abs(value.number));
}

function withoutAlternatives({ alternatives: _, ...value }: NumberValue): NumberValue {
  return value;
}
