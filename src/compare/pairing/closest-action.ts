import { singular } from "../../plan/language/spelling/text-folding";
import type { JointAction } from "../../plan/plan";
import { wordsInText } from "../words/words-in-text";

/** Words shorter than this seldom say what something is about; Thai and Khmer words are shorter. */
const SHORTEST_WORD = 4;
const IS_LATIN = /^[\p{Script=Latin}\d'’-]+$/u;
/**
 * How much of an activity's words, weighed by how few actions have them, an action has to share, and by how much it
 * has to share more than the next one. Set on the meeting's plan and on plans whose workplans name their actions.
 */
const MIN_SHARED = 0.24;
const MIN_MARGIN = 0.08;
/** One shared word is chance. */
const MIN_WORDS = 3;

/**
 * Finds for texts of one activity the joint action that their words are most like; `null` if two are as like, or none
 * is.
 */
export function closestActionFinder(
  actions: readonly JointAction[],
): (texts: readonly string[]) => JointAction | null {
  const titles = actions.map(({ title }) => wordsOf(title));
  const places = placesOfWords(titles);
  const weight = (word: string): number => Math.log(1 + actions.length / (places.get(word)?.length ?? 1));
  const sum = (words: Iterable<string>): number => {
    let all = 0;
    for (const word of words) all += weight(word);
    return all;
  };
  const sums = titles.map(sum);
  return (texts) => {
    const own = new Set(texts.flatMap((text) => [...wordsOf(text)]));
    const all = sum(own);
    const scored = candidatesFor(own, places, actions.length).flatMap((place) => {
      const shared = [...own].filter((word) => titles[place]?.has(word) === true);
      // The cosine of the two, so that a long title is not like everything.
      const score = sum(shared) / Math.sqrt(all * (sums[place] ?? 0) || 1);
      return shared.length < MIN_WORDS ? [] : [{ place, score }];
    });
    const [first, second] = scored.sort((a, b) => b.score - a.score);
    if (first === undefined || first.score < MIN_SHARED) return null;
    const isClear = first.score - (second?.score ?? 0) >= MIN_MARGIN;
    return isClear ? (actions[first.place] ?? null) : null;
  };
}

/** Below so many actions all of them are looked at; else those with a word that few of them have. */
const ALL_ACTIONS = 300;
const MAX_WITH_WORD = 40;

/** The places of the actions that could be the closest: all, or where there are many those that share a rare word. */
function candidatesFor(
  own: ReadonlySet<string>,
  places: ReadonlyMap<string, readonly number[]>,
  count: number,
): readonly number[] {
  if (count <= ALL_ACTIONS) return Array.from({ length: count }, (_, place) => place);
  const rare = [...own].flatMap((word) => {
    const found = places.get(word) ?? [];
    return found.length > MAX_WITH_WORD ? [] : found;
  });
  return [...new Set(rare)].sort((a, b) => a - b);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsInText(text)
      .map(({ folded }) => stem(folded))
      .filter((word) => !IS_LATIN.test(word) || word.length >= SHORTEST_WORD),
  );
}

/** "Developing", "develop"; "trainings", "training": what is left of a word for comparing it. */
function stem(word: string): string {
  return IS_LATIN.test(word) && word.length > 5 ? singular(word).slice(0, 6) : word;
}

/** In which texts each word is: the rarer it is, the more it distinguishes them. */
function placesOfWords(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  texts.forEach((words, place) => {
    for (const word of words) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [place]);
      else known.push(place);
    }
  });
  return places;
}
