import { likeness, type ReadText, type WordWeights } from "../words/likeness";
import type { Places, ReadAction } from "./read-parts";

/** An action of which another is a part, next to the one that it is paired with; by their places in their plans. */
export interface Split {
  readonly whole: number;
  readonly part: number;
}

/** So much of the part's words, or of its indicators, has to be in the whole. */
const MIN_CONTAINED = 0.6;
/** So much of the whole's words has to be in the part and not in the one that it is paired with. */
const MIN_GAINED = 0.15;
/** Indicators that are so alike are one. */
const SAME_INDICATOR = 0.8;

/**
 * Actions of `others` that are paired with none and are a part of one that is: their words or indicators are in it, and
 * the action that it is paired with lacks them.
 */
export function findSplits(
  wholes: readonly ReadAction[],
  others: readonly ReadAction[],
  pairs: Places,
  weights: WordWeights,
): readonly Split[] {
  const paired = new Set(pairs);
  const left = others.filter(({ place }) => !paired.has(place));
  if (left.length === 0) return [];
  const altered = wholes.flatMap((whole) => {
    const other = others[pairs[whole.place] ?? -1];
    return other === undefined || isWhole(whole, other) ? [] : [{ whole, other }];
  });
  return left.flatMap((part) => {
    let best: { readonly place: number; readonly strength: number } | null = null;
    for (const { whole, other } of altered) {
      const strength = strengthOf(part, whole, other, weights);
      if (strength > (best?.strength ?? 0)) best = { place: whole.place, strength };
    }
    return best === null ? [] : [{ whole: best.place, part: part.place }];
  });
}

/** An action that has all its words and indicators still has lost no part. */
function isWhole(one: ReadAction, other: ReadAction): boolean {
  return one.title.key === other.title.key && one.ofIndicators.key === other.ofIndicators.key;
}

/** How clearly an action is a part of a whole; 0 where it is none. */
function strengthOf(part: ReadAction, whole: ReadAction, other: ReadAction, weights: WordWeights): number {
  return Math.max(byTitle(part, whole, other, weights), byIndicators(part, whole, other, weights));
}

function byTitle(part: ReadAction, whole: ReadAction, other: ReadAction, weights: WordWeights): number {
  return strengthOfPart(part.title, whole.title, other.title, weights);
}

/**
 * How clearly a text is a part of a whole, of which another one has become a part too: its words are in the whole, and
 * some of them are what the other one lacks; 0 where it is none.
 */
export function strengthOfPart(
  part: ReadText,
  whole: ReadText,
  other: ReadText,
  weights: WordWeights,
): number {
  const contained = weights.share(part.words, whole.words);
  const lost = new Set([...whole.words].filter((word) => !other.words.has(word)));
  const gained = weights.share(whole.words, intersectionOf(lost, part.words));
  return contained >= MIN_CONTAINED && gained >= MIN_GAINED ? contained + gained : 0;
}

function intersectionOf(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...one].filter((word) => other.has(word)));
}

function byIndicators(part: ReadAction, whole: ReadAction, other: ReadAction, weights: WordWeights): number {
  const isIn = (text: ReadText, { indicators }: ReadAction): boolean =>
    indicators.some((indicator) => likeness(text, indicator.text, weights) >= SAME_INDICATOR);
  const own = part.indicators.filter(({ text }) => isIn(text, whole) && !isIn(text, other)).length;
  const share = part.indicators.length === 0 ? 0 : own / part.indicators.length;
  return share >= MIN_CONTAINED && weights.share(part.title.words, whole.title.words) >= MIN_GAINED
    ? share
    : 0;
}
