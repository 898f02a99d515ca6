import { isLetterOfHead, kindOfLetter, type HeadSense } from "./head-column";
import { isPartOfYear, periodInHead } from "./period-words";
import { foldText } from "./text-folding";

/** What each head says in the light of the others beside it. */
export function settledSenses(read: readonly HeadSense[]): readonly HeadSense[] {
  const senses = withRatiosSettled(withLettersSettled(read));
  return senses.map((sense) => withBaselineSettled(sense, senses));
}

/** Settles by the other columns the heads that can be of a value before the plan or of something else. */
function withBaselineSettled(sense: HeadSense, all: readonly HeadSense[]): HeadSense {
  const { kinds } = sense;
  if (!kinds.includes("baseline") || kinds.length === 1) return sense;
  const hasBaseline = all.some((other) => other.kinds[0] === "baseline" && other.kinds.length === 1);
  // "Current value" beside a baseline is what was achieved.
  if (kinds.includes("actual")) return { ...sense, kinds: [hasBaseline ? "actual" : "baseline"] };
  if (!kinds.includes("number")) return sense;
  // "Réf." right of the actions and indicators is a value where nothing else is; else it numbers.
  const firstText = all.find((other) => other.kinds[0] === "action" || other.kinds[0] === "indicator");
  const isLeft = firstText === undefined || sense.path.column < firstText.path.column;
  return { ...sense, kinds: [hasBaseline || isLeft ? "number" : "baseline"] };
}

/** "2024 T" and "2024 A", "T1 P" and "T1 E": letters beside a period, where both a target's and an actual's stand. */
function withLettersSettled(senses: readonly HeadSense[]): readonly HeadSense[] {
  const letters = senses.map(letterBesidePeriod);
  const kinds = new Set(letters.map((letter) => (letter === null ? null : kindOfLetter(letter))));
  if (!kinds.has("target") || !kinds.has("actual")) return senses;
  return senses.map((sense, place) => {
    const letter = letters[place] ?? null;
    const kind = letter === null ? null : kindOfLetter(letter);
    return kind === null ? sense : { ...sense, kinds: [kind] };
  });
}

/** The letter of a head that says nothing else but a year, a part of one, or "overall". */
function letterBesidePeriod({ path, kinds, period, isOverall }: HeadSense): string | null {
  const words = foldText(path.levels.at(-1) ?? "").split(" ");
  if (kinds.length > 0 || words.length < 2) return null;
  const letter = [words[0] ?? "", words.at(-1) ?? ""].find(isLetterOfHead);
  if (letter === undefined) return null;
  const rest = words.filter((word) => word !== letter).join(" ");
  const named = periodInHead(rest);
  const isDated = named !== null && (named.year !== null || named.yearOfPlan !== null || isPartOfYear(named));
  return isDated || (isOverall && period === null) ? letter : null;
}

/**
 * Performance frameworks give a target as numerator, denominator and per cent: "N#", "D#", "%" below
 * "Target 2024". There the per cent is the target, and not what was met of it.
 */
function withRatiosSettled(senses: readonly HeadSense[]): readonly HeadSense[] {
  const groups = new Set(senses.filter((sense) => isPartOfRatio(leafOf(sense))).map(groupOf));
  if (groups.size === 0) return senses;
  return senses.map((sense) => {
    if (!groups.has(groupOf(sense)) || sense.path.levels.length < 2) return sense;
    if (isPartOfRatio(leafOf(sense))) return { ...sense, kinds: ["remarks"] };
    const group = senses.find((other) => groupOf(other) === groupOf(sense) && other.kindsAbove.length > 0);
    return leafOf(sense) === "%" && group !== undefined ? { ...sense, kinds: group.kindsAbove } : sense;
  });
}

function leafOf({ path }: HeadSense): string {
  return (path.levels.at(-1) ?? "").trim().toLowerCase();
}

function groupOf({ path }: HeadSense): string {
  return path.levels.slice(0, -1).join("|");
}

function isPartOfRatio(leaf: string): boolean {
  return /^(?:[nd]\s?#|num(?:erator|érateur|erador)?\.?|den(?:ominator|ominateur|ominador)?\.?)$/u.test(leaf);
}
