import { bestAssignment, type Worth } from "./assignment";
import { candidateFinder } from "./candidates";
import { areOfOtherScripts, likeness, type WordWeights } from "../words/likeness";
import type { Places, ReadAction, ReadIndicator } from "./read-parts";

/** What being under one action adds, what having the same number in it, and what being alone in it on both sides. */
const SAME_ACTION = 0.35;
const SAME_NUMBER = 0.1;
const BOTH_ALONE = 0.2;
/** Wordings under one action that are less alike are of two things. */
const MIN_UNDER_ONE = 0.2;
const MIN_ALONE = 0.12;
/** Under another action only what says nearly the same is the same; two or three words say too little. */
const MIN_ELSEWHERE = 0.75;
export const MIN_WORDS_ELSEWHERE = 4;

interface InAction extends ReadIndicator {
  /** The place of its action. */
  readonly ofAction: number;
  readonly isAlone: boolean;
}

/**
 * Pairs the indicators of two plans: those of actions that are one by their words and places, others where they
 * say nearly the same. `related` has for each action of the first the places of those that it can have become.
 */
export function pairIndicators(
  ours: readonly ReadAction[],
  theirs: readonly ReadAction[],
  related: readonly (readonly number[])[],
  weights: WordWeights,
): Places {
  const [own, others] = [inActions(ours), inActions(theirs)];
  const byAction = new Map<number, number[]>();
  others.forEach(({ ofAction }, column) => {
    byAction.set(ofAction, [...(byAction.get(ofAction) ?? []), column]);
  });
  const find = candidateFinder(
    others.map(({ text }) => text),
    own.length,
    weights,
  );
  const worths = own.map((one): Worth[] => {
    const near = new Set((related[one.ofAction] ?? []).flatMap((action) => byAction.get(action) ?? []));
    return [...new Set([...near, ...find(one.text)])].flatMap((column) => {
      const other = others[column];
      const worth = other === undefined ? 0 : worthOf(one, other, near.has(column), weights);
      return worth > 0 ? [{ column, worth }] : [];
    });
  });
  const pairs: (number | null)[] = Array.from(own, () => null);
  bestAssignment(others.length, worths).forEach((column, row) => {
    const one = own[row];
    if (one !== undefined && column !== null) pairs[one.place] = others[column]?.place ?? null;
  });
  return pairs;
}

function inActions(actions: readonly ReadAction[]): readonly InAction[] {
  return actions.flatMap(({ indicators, place }) =>
    indicators.map((indicator) => ({ ...indicator, ofAction: place, isAlone: indicators.length === 1 })),
  );
}

function worthOf(one: InAction, other: InAction, isUnderOne: boolean, weights: WordWeights): number {
  const alike = likeness(one.text, other.text, weights);
  if (!isUnderOne) {
    return alike >= MIN_ELSEWHERE && one.text.words.size >= MIN_WORDS_ELSEWHERE ? alike : 0;
  }
  const place =
    (one.number === other.number ? SAME_NUMBER : 0) + (one.isAlone && other.isAlone ? BOTH_ALONE : 0);
  const isForeign = areOfOtherScripts(one.indicator.text, other.indicator.text);
  if (isForeign) return one.number === other.number ? SAME_ACTION + place : 0;
  return alike < (one.isAlone && other.isAlone ? MIN_ALONE : MIN_UNDER_ONE) ? 0 : alike + SAME_ACTION + place;
}
