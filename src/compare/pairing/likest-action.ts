import { singular } from "../../plan/language/text-folding";
import type { JointAction } from "../../plan/plan";
import { wordsInText } from "../words/words-in-text";

/** Words shorter than this seldom say what something is about; Thai and Khmer words are shorter. */
const SHORTEST_WORD = 4;
const IS_LATIN = /^[\p{Script=Latin}\d'’-]+$/u;
/**
 * How much of an activity's words, weighed by how few actions have them, an action has to share, and by how much it
 * has to share more than the next one. Set on the meeting's plan and on plans whose workplans name their actions.
 */
const LEAST_SHARED = 0.24;
const LEAST_MARGIN = 0.08;
/** One shared word is chance. */
const FEWEST_WORDS = 3;

/**
 * Finds for texts of one activity the joint action that their words are most like; `null` where two are as like, or
 * none is.
 */
export function likestActionFinder(
  actions: readonly JointAction[],
): (texts: readonly string[]) => JointAction | null {
  const words = actions.map((action) => ({ action, words: wordsOf(action.title) }));
  const weights = weightsOf(words.map((each) => each.words));
  return (texts) => likest(new Set(texts.flatMap((text) => [...wordsOf(text)])), words, weights);
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

/** How much each word tells the actions apart: the rarer it is, the more. */
function weightsOf(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + texts.length / count)]));
}

function likest(
  own: ReadonlySet<string>,
  actions: readonly { readonly action: JointAction; readonly words: ReadonlySet<string> }[],
  weights: ReadonlyMap<string, number>,
): JointAction | null {
  const weight = (word: string): number => weights.get(word) ?? Math.log(1 + actions.length);
  const sum = (words: Iterable<string>): number => [...words].reduce((all, word) => all + weight(word), 0);
  const all = sum(own);
  const scored = actions
    .map(({ action, words }) => {
      const shared = [...own].filter((word) => words.has(word));
      // The cosine of the two, so that a long title is not like everything.
      const score = sum(shared) / Math.sqrt(all * sum(words) || 1);
      return { action, score: shared.length < FEWEST_WORDS ? 0 : score };
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (first === undefined || first.score < LEAST_SHARED) return null;
  return first.score - (second?.score ?? 0) >= LEAST_MARGIN ? first.action : null;
}
