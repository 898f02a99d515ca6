import type { LevelWords } from "../../languages/words/column-words";
import { ofLanguages } from "../../languages/in-use";
import { phrases, PhraseSet } from "./phrases";

const LEVELS: readonly (readonly [keyof LevelWords, number])[] = [
  ["highest", 0],
  ["middle", 1],
  ["outputs", 2],
  ["activities", 3],
];

const RANKS = ofLanguages((languages) =>
  LEVELS.map(([level, rank]) => ({
    rank,
    labels: new PhraseSet(languages.flatMap(({ levels }) => levels[level])),
  })),
);

/** A level that no label names is where outcomes do. */
const UNNAMED = 1;

/**
 * The place of a level in a results chain by the label at the beginning of a folded text: 0 for a goal, 1 for
 * an outcome, 2 for an output, 3 for an activity. The longest label counts, so that an "intermediate
 * outcome" is one.
 */
export function rankOfLevel(folded: string): number {
  const [first] = RANKS()
    .map(({ rank, labels }) => ({ rank, length: labels.startLength(folded) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length);
  if (first !== undefined) return first.rank;
  const label = phrases.actionLabels().startLength(folded);
  return label > 0 && /^\d/.test(folded.split(" ")[label] ?? "") ? 3 : UNNAMED;
}
