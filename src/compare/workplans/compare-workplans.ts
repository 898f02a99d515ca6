import type { Workplan } from "../../plan/workplan";
import { withIds } from "../differences/difference-ids";
import { bestAssignment, type Worth } from "../pairing/assignment";
import { candidateFinder } from "../pairing/candidates";
import { likeness, readText, WordWeights, type ReadText } from "../words/likeness";
import { sameWords } from "../words/wording";
import { linesOf, type WorkplanLine } from "./workplan-lines";

/** One thing in which two workplans differ. A line that was both reworded and moved is reported as two. */
export interface WorkplanDifference {
  /** Unique in the comparison, as those of the plans' differences are. */
  readonly id: string;
  readonly kind: "wording" | "moved" | "added" | "removed";
  readonly of: WorkplanLine["of"];
  /** `null` if ours has no such line. */
  readonly ours: WorkplanLine | null;
  readonly theirs: WorkplanLine | null;
}

/** The workplans of two drafts of a plan, side by side. */
export interface WorkplanComparison {
  /** The sheets on which they are; `null` if a draft has none. */
  readonly sheets: { readonly ours: string | null; readonly theirs: string | null };
  /** By our order; what only they have is at the end. */
  readonly differences: readonly WorkplanDifference[];
  /** How many outputs and activities say the same for the same quarters. */
  readonly same: number;
}

/** What being set down for one quarter adds to the likeness of two wordings. */
const SAME_PERIOD = 0.35;
/** Wordings of one quarter that are less alike are of two things. */
const MIN_IN_ONE = 0.3;
/** In another quarter only what says nearly the same is the same; two or three words say too little. */
const MIN_ELSEWHERE = 0.6;
const MIN_WORDS_ELSEWHERE = 4;

type UnnamedDifference = Omit<WorkplanDifference, "id">;

interface ReadLine {
  readonly line: WorkplanLine;
  readonly read: ReadText;
}

/**
 * Compares the outputs and activities of our workplan with those of theirs: what was reworded, set down for other
 * quarters, added and taken out. They are paired by their words and their quarters, as the whole fits best.
 */
export function compareWorkplans(ours: Workplan | null, theirs: Workplan | null): WorkplanComparison {
  const weights = new WordWeights();
  const [own, others] = [readLines(ours, weights), readLines(theirs, weights)];
  const pairs = pairLines(own, others, weights);
  const differences: UnnamedDifference[] = [];
  let same = 0;
  own.forEach((one, place) => {
    const other = others[pairs[place] ?? -1];
    const found =
      other === undefined
        ? [{ kind: "removed", of: one.line.of, ours: one.line, theirs: null } as const]
        : differencesOf(one, other);
    if (found.length === 0) same += 1;
    differences.push(...found);
  });
  const paired = new Set(pairs);
  others.forEach(({ line }, place) => {
    if (!paired.has(place)) differences.push({ kind: "added", of: line.of, ours: null, theirs: line });
  });
  return {
    sheets: { ours: ours?.sheet ?? null, theirs: theirs?.sheet ?? null },
    differences: withIds(differences.map(identified)).map(({ field: _, ...difference }) => difference),
    same,
  };
}

function identified(difference: UnnamedDifference) {
  const { ours, theirs } = difference;
  return { ...difference, field: null, identity: (theirs ?? ours)?.text ?? "" };
}

function readLines(workplan: Workplan | null, weights: WordWeights): readonly ReadLine[] {
  return linesOf(workplan).map((line) => {
    const read = readText(line.text);
    weights.add(read);
    return { line, read };
  });
}

/** For each line of ours the place in theirs of what it is there. */
function pairLines(
  own: readonly ReadLine[],
  others: readonly ReadLine[],
  weights: WordWeights,
): readonly (number | null)[] {
  const find = candidateFinder(
    others.map(({ read }) => read),
    own.length,
    weights,
  );
  const worths = own.map((one): Worth[] =>
    find(one.read).flatMap((column) => {
      const other = others[column];
      const worth = other === undefined ? 0 : worthOf(one, other, weights);
      return worth > 0 ? [{ column, worth }] : [];
    }),
  );
  return bestAssignment(others.length, worths);
}

function worthOf(one: ReadLine, other: ReadLine, weights: WordWeights): number {
  if (one.line.of !== other.line.of) return 0;
  const alike = likeness(one.read, other.read, weights);
  const shared = sharedPeriods(one.line, other.line);
  if (shared > 0) return alike < MIN_IN_ONE ? 0 : alike + SAME_PERIOD * shared;
  const isLong = one.read.words.size >= MIN_WORDS_ELSEWHERE;
  return alike === 1 || (isLong && alike >= MIN_ELSEWHERE) ? alike : 0;
}

/** How much of their periods two lines have in common, from 0 to 1 (Dice's coefficient). */
function sharedPeriods({ periods }: WorkplanLine, other: WorkplanLine): number {
  const shared = periods.filter((period) => other.periods.includes(period)).length;
  return (2 * shared) / (periods.length + other.periods.length);
}

function differencesOf({ line: ours }: ReadLine, { line: theirs }: ReadLine): readonly UnnamedDifference[] {
  const { of } = ours;
  const areSamePeriods = ours.periods.join() === theirs.periods.join();
  return [
    ...(sameWords(ours.text, theirs.text) ? [] : [{ kind: "wording", of, ours, theirs } as const]),
    ...(areSamePeriods ? [] : [{ kind: "moved", of, ours, theirs } as const]),
  ];
}
