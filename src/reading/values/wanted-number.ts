import type { Value } from "../../plan/value";
import { phrases } from "../../plan/language/phrases";
import { foldText, isWithoutWordSpaces, singular } from "../../plan/language/spelling/text-folding";

/** Which of several numbers a cell is read for. */
export interface WantedNumber {
  /** Its indicator is a percentage, of which "3 of 4" tells 75. */
  readonly percent: boolean;
  /** Where in the indicator the words behind a number are named; `null` for those that it does not name. */
  readonly placeOf: (words: string) => number | null;
  /** Whether words before a number are names that the indicator has: "Kenya 20" of the offices opened in Kenya. */
  readonly isNamed: (words: string) => boolean;
}

export const NOTHING_WANTED: WantedNumber = { percent: false, placeOf: () => null, isNamed: () => false };

/** Texts of indicators are looked at no further. */
const LONGEST = 300;
/** Shorter words ("of", "new") name nothing. */
const SHORTEST_WORD = 4;
/** Where words have no spaces between them, shorter runs of letters than this stand in others by chance. */
const SHORTEST_RUN = 2;

/** The number that an indicator asks for, by its wording and its unit. */
export function wantedFor(indicator: string, unit: string | null): WantedNumber {
  const named = foldText(`${(unit ?? "").slice(0, LONGEST)} | ${indicator.slice(0, LONGEST)}`);
  const names = namesIn(indicator.slice(0, LONGEST));
  return {
    percent: isPercentage(indicator, unit ?? ""),
    placeOf: (words) => placeIn(named, words),
    isNamed: (words) => wordsOf(words).every((word) => names.has(word)),
  };
}

/** Whether what is reported on an indicator is a percentage: by its wording, its unit, or targets in per cent. */
export function asksPercentage(text: string, unit: string | null, planned: readonly Value[]): boolean {
  if (isPercentage(text, unit ?? "")) return true;
  return planned.some((value) => value.state === "number" && value.percent);
}

/** The words with a capital that do not begin the text and number nothing, as "Phase 2" does. */
function namesIn(indicator: string): ReadonlySet<string> {
  const words = wordsOf(indicator);
  return new Set(
    words.filter(
      (word, place) =>
        place > 0 && /^\p{Lu}\p{Ll}{2}/u.test(word) && !/^\p{Nd}/u.test(words[place + 1] ?? ""),
    ),
  );
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{Nd}'’]+/gu) ?? [];
}

/** "Percentage of …", "… (%)", or a unit of per cent; not "number of schools with 50 % girls". */
function isPercentage(indicator: string, unit: string): boolean {
  if (/[%٪]/u.test(unit) || phrases.percent().isWithin(foldText(unit.slice(0, LONGEST)))) return true;
  const firstWords = foldText(indicator.slice(0, LONGEST)).split(" ").slice(0, WORDS_OF_START).join(" ");
  return (
    /^%|^\S+ %/u.test(firstWords) || /[(\s][%٪]\)/u.test(indicator) || phrases.percent().isWithin(firstWords)
  );
}

/** "The overall percentage". */
const WORDS_OF_START = 3;

function placeIn(named: string, words: string): number | null {
  const known = named.split(" ").map(singular);
  const places = foldText(words)
    .split(" ")
    .flatMap((word) => {
      const at = isWithoutWordSpaces(word) ? runIn(named, word) : wordIn(known, word);
      return at < 0 ? [] : [at];
    });
  return places.length === 0 ? null : Math.min(...places);
}

function wordIn(known: readonly string[], word: string): number {
  return word.length < SHORTEST_WORD && !/[^a-z]/.test(word) ? -1 : known.indexOf(singular(word));
}

function runIn(named: string, run: string): number {
  return run.length < SHORTEST_RUN ? -1 : named.indexOf(run);
}
