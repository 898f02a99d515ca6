import { currencyOf } from "../../plan/language/numbers/currencies";
import { unitOfSymbol, type MeasuringUnit } from "../../plan/language/numbers/measuring-units";
import {
  phrasesFrom,
  phraseWord,
  unspacedPhraseAt,
  type NumberPhraseKind,
} from "../../plan/language/numbers/number-phrases";
import { isWithoutWordSpaces } from "../../plan/language/spelling/text-folding";

const OF_UNIT = "unit.";
const WORD = /[\p{L}\p{M}]+[²³23]?/gu;
const IN_BRACKETS = /[([]([^()[\]]*)[)\]]/gu;

/** The unit of measure that a text is the symbol or the word of; `null` where it is of none. */
export function unitIn(text: string): Unit | null {
  return moneyIn(text) ?? unitOfSymbol(text) ?? unitOfPhrase(text);
}

/** A unit of measure, or a currency. */
export type Unit = MeasuringUnit | `money.${string}`;

function moneyIn(text: string): Unit | null {
  const currency = currencyOf(text);
  return currency === null ? null : `money.${currency}`;
}

function isMoney(unit: Unit): boolean {
  return unit.startsWith("money.");
}

function unitOfPhrase(text: string): MeasuringUnit | null {
  const words = isWithoutWordSpaces(text) ? [text] : (text.match(WORD) ?? []);
  const [found] = phrasesFrom(words.map(phraseWord), 0).flatMap(({ kinds }) => unitOfKinds([...kinds]) ?? []);
  return found ?? null;
}

function unitOfKinds(kinds: readonly NumberPhraseKind[]): MeasuringUnit | null {
  const kind = kinds.find((each) => each.startsWith(OF_UNIT));
  return kind === undefined ? null : (kind.slice(OF_UNIT.length) as MeasuringUnit);
}

/**
 * The units in which an indicator is measured, by its unit's cell and its wording; there a symbol counts in brackets
 * only, and so does a time, which its words can name for other reasons.
 */
export function unitsOfIndicator(text: string, unit: string | null): ReadonlySet<Unit> {
  const inBrackets = Array.from(text.matchAll(IN_BRACKETS), ([, inside = ""]) => inside);
  const stated = [unit ?? "", ...inBrackets].flatMap((each) => unitsIn(each, true));
  const worded = unitsIn(text, false).filter((each) => !OF_TIME.has(each));
  const money = `${unit ?? ""} ${text}`.split(/[\s,;:()[\]/]+/u).flatMap((word) => moneyIn(word) ?? []);
  return new Set<Unit>([...stated, ...worded, ...money]);
}

function unitsIn(text: string, withSymbols: boolean): readonly MeasuringUnit[] {
  const words: readonly string[] = text.match(WORD) ?? [];
  return words.flatMap((word, place): readonly MeasuringUnit[] => {
    if (isWithoutWordSpaces(word)) return unitsWithin(word);
    const phrase = unitOfPhrase(words.slice(place, place + LONGEST_UNIT).join(" "));
    const symbol = withSymbols || word.length > 1 ? unitOfSymbol(word) : null;
    return [phrase, symbol].filter((unit) => unit !== null);
  });
}

/** Words of a unit's name: "square metre". */
const LONGEST_UNIT = 3;

/** The units that a run without spaces names, each at its longest: a kilometre is no metre. */
function unitsWithin(run: string): readonly MeasuringUnit[] {
  const units: MeasuringUnit[] = [];
  for (let at = 0; at < run.length;) {
    const phrase = unspacedPhraseAt(run, at);
    const unit = phrase === "" ? null : unitOfPhrase(phrase);
    if (unit !== null) units.push(unit);
    at += unit === null ? 1 : phrase.length;
  }
  return units;
}

const OF_TIME: ReadonlySet<Unit> = new Set(["second", "minute", "hour", "day", "week", "month", "year"]);
const DIMENSIONS: readonly ReadonlySet<Unit>[] = [
  OF_TIME,
  new Set<MeasuringUnit>(["millimetre", "centimetre", "metre", "kilometre"]),
  new Set<MeasuringUnit>(["squareMetre", "hectare", "squareKilometre"]),
  new Set<MeasuringUnit>(["litre", "cubicMetre"]),
  new Set<MeasuringUnit>(["gram", "kilogram", "tonne"]),
  new Set<MeasuringUnit>(["kilowatt", "megawatt", "gigawatt"]),
  new Set<MeasuringUnit>(["kilowattHour", "megawattHour", "gigawattHour"]),
];

/** Whether two units measure the same in other numbers: metres and kilometres. */
export function measureTheSame(one: Unit, other: Unit): boolean {
  return (isMoney(one) && isMoney(other)) || DIMENSIONS.some((units) => units.has(one) && units.has(other));
}
