import { objectiveWords } from "../../plan/objective-title";
import { bestAssignment, type Worth } from "./assignment";
import { candidateFinder } from "./candidates";
import { pairIndicators } from "./indicator-pairs";
import {
  areOfOtherScripts,
  likeness,
  readText,
  readTexts,
  WordWeights,
  type ReadText,
} from "../words/likeness";
import type { PairedAction, PairedIndicator, Places, ReadAction, ReadIndicator } from "./read-parts";
import { findSplits, type Split } from "./splits";

/** What plans and their snapshots have in common, by which they are paired. */
export interface PairedPlan {
  readonly objectives: readonly PairedObjective[];
  readonly actions: readonly PairedAction[];
  readonly indicators: readonly PairedIndicator[];
}

export interface PairedObjective {
  readonly id: string;
  readonly title: string;
}

/** The parts of two plans that are one thing. Ids do not tell: an objective's need not be its own. */
export interface PlanPairs {
  readonly objectives: Places;
  readonly actions: Places;
  readonly indicators: Places;
  /** An action of the first that is several in the second, next to the one that it is paired with. */
  readonly splits: readonly Split[];
  /** Several of the first that are one in the second, next to the one that it is paired with. */
  readonly merges: readonly Split[];
}

/**
 * Pairs objectives, actions and indicators of two plans by their numbers and their words, as the assignment
 * that fits best as a whole, so that what was put in, sorted, renumbered, moved, split or reworded is not taken
 * for something else. How much the numbers count depends on whether parts with the same words have kept theirs.
 */
export function pairPlans(ours: PairedPlan, theirs: PairedPlan): PlanPairs {
  const weights = new WordWeights();
  const [a, b] = [readPlanTexts(ours, weights), readPlanTexts(theirs, weights)];
  const objectives = pairObjectives(ours.objectives, theirs.objectives, { a, b, weights });
  const actions = pairActions(a, b, {
    objectives: idsOfPairs(ours.objectives, theirs.objectives, objectives),
    weights,
    trust: trustInNumbers(a, b),
  });
  const splits = findSplits(a, b, actions, weights);
  const merges = findSplits(b, a, reversed(actions, b.length), weights);
  const related = relatedActions(actions, splits, merges);
  const indicators = pairIndicators(a, b, related, weights);
  return { objectives, actions, indicators, splits, merges };
}

function readPlanTexts({ actions, indicators }: PairedPlan, weights: WordWeights): readonly ReadAction[] {
  const byAction = new Map<string, ReadIndicator[]>();
  for (const [place, indicator] of indicators.entries()) {
    const ofAction = byAction.get(indicator.action) ?? [];
    const text = readText(indicator.text);
    weights.add(text);
    ofAction.push({ indicator, place, number: /[^-]*$/u.exec(indicator.id)?.[0] ?? "", text });
    byAction.set(indicator.action, ofAction);
  }
  return actions.map((action, place) => {
    const title = readText(action.title);
    weights.add(title);
    const own = byAction.get(action.id) ?? [];
    return {
      action,
      place,
      title,
      indicators: own,
      ofIndicators: readTexts(own.map(({ text }) => text)),
    };
  });
}

interface Sides {
  readonly a: readonly ReadAction[];
  readonly b: readonly ReadAction[];
  readonly weights: WordWeights;
}

/** By their words, by the words of their actions, and a little by their numbers. */
function pairObjectives(
  ours: readonly PairedObjective[],
  theirs: readonly PairedObjective[],
  { a, b, weights }: Sides,
): Places {
  const titlesOf = (read: readonly ReadAction[], id: string): ReadText =>
    readTexts(read.flatMap(({ action, title }) => ((action.objective ?? "") === id ? [title] : [])));
  const others = theirs.map((objective) => ({
    objective,
    words: readText(objectiveWords(objective.title)),
    titles: titlesOf(b, objective.id),
  }));
  const worths = ours.map((objective): Worth[] => {
    const words = readText(objectiveWords(objective.title));
    const titles = titlesOf(a, objective.id);
    return others.flatMap((other, column) => {
      const byWords = likeness(words, other.words, weights);
      const byActions = titles.words.size === 0 ? 0 : likeness(titles, other.titles, weights);
      const evidence = byWords + byActions;
      const isSameNumber = objective.id === other.objective.id;
      const foreign = areOfOtherScripts(objective.title, other.objective.title) && isSameNumber;
      return evidence < MIN_ALIKE && !foreign
        ? []
        : [{ column, worth: evidence + (isSameNumber ? SAME_NUMBER : 0) }];
    });
  });
  return bestAssignment(theirs.length, worths);
}

/** Sums of likenesses below are of two things. */
const MIN_ALIKE = 0.35;
/** What the same number adds, where numbers can be trusted. */
const SAME_NUMBER = 0.3;
/** What an objective in common adds, and what standing at the same place among the others. */
const SAME_OBJECTIVE = 0.08;
const SAME_PLACE = 0.02;
/** How much the words of the indicators count next to those of the title. */
const INDICATORS_SHARE = 0.6;

interface ActionEvidence {
  /** By the ids of ours those of theirs. */
  readonly objectives: ReadonlyMap<string, string>;
  readonly weights: WordWeights;
  readonly trust: number;
}

function pairActions(
  ours: readonly ReadAction[],
  theirs: readonly ReadAction[],
  evidence: ActionEvidence,
): Places {
  const { weights } = evidence;
  const both = ({ title, ofIndicators }: ReadAction): ReadText => readTexts([title, ofIndicators]);
  const find = candidateFinder(theirs.map(both), ours.length, weights);
  const byNumber = new Map(theirs.map(({ action }, place) => [action.id, place]));
  const worths = ours.map((one): Worth[] => {
    const sameNumber = byNumber.get(one.action.id);
    const places = new Set([...find(both(one)), ...(sameNumber === undefined ? [] : [sameNumber])]);
    return [...places].flatMap((column) => {
      const other = theirs[column];
      const worth = other === undefined ? 0 : worthOfActions(one, other, evidence);
      return worth > 0 ? [{ column, worth }] : [];
    });
  });
  return bestAssignment(theirs.length, worths);
}

/** What speaks for two actions being one; 0 where too little does. */
function worthOfActions(
  one: ReadAction,
  other: ReadAction,
  { objectives, weights, trust }: ActionEvidence,
): number {
  const isSameNumber = isNumbered(one) && isNumbered(other) && one.action.id === other.action.id;
  const byTitle = likeness(one.title, other.title, weights);
  const hasIndicators = one.indicators.length > 0 && other.indicators.length > 0;
  const byIndicators = hasIndicators ? likeness(one.ofIndicators, other.ofIndicators, weights) : byTitle / 2;
  const words = byTitle + INDICATORS_SHARE * byIndicators;
  const near =
    (isSameNumber ? SAME_NUMBER * trust : 0) +
    (areUnderOne(one, other, objectives) ? SAME_OBJECTIVE : 0) +
    (one.place === other.place ? SAME_PLACE : 0);
  // Translations share no words: there the number has to do.
  if (areOfOtherScripts(one.action.title, other.action.title)) return isSameNumber ? MIN_ALIKE + near : 0;
  return words + near < MIN_ALIKE + SAME_NUMBER / 2 || words < MIN_ALIKE / 2 ? 0 : words + near;
}

function isNumbered({ action: { number } }: ReadAction): boolean {
  return number !== undefined && number !== null;
}

function areUnderOne(one: ReadAction, other: ReadAction, objectives: ReadonlyMap<string, string>): boolean {
  const [own, others] = [one.action.objective ?? "", other.action.objective ?? ""];
  return own === "" ? others === "" : objectives.get(own) === others;
}

/** How many of the actions that have the same words in both plans have the same number, from 0 to 1; a half where there are none. */
function trustInNumbers(ours: readonly ReadAction[], theirs: readonly ReadAction[]): number {
  const idsByKey = new Map<string, string[]>();
  for (const { title, action } of theirs) {
    idsByKey.set(title.key, [...(idsByKey.get(title.key) ?? []), action.id]);
  }
  let [same, known] = [1, 2];
  for (const { title, action } of ours) {
    const ids = idsByKey.get(title.key);
    if (ids === undefined) continue;
    known += 1;
    if (ids.includes(action.id)) same += 1;
  }
  return same / known;
}

/** Which actions of the second plan an action of the first can have become. */
function relatedActions(
  actions: Places,
  splits: readonly Split[],
  merges: readonly Split[],
): readonly (readonly number[])[] {
  const related = actions.map((other) => (other === null ? [] : [other]));
  for (const { whole, part } of splits) related[whole]?.push(part);
  for (const { whole, part } of merges) related[part]?.push(whole);
  return related;
}

/** The same pairs seen from the second plan, which has so many parts. */
function reversed(pairs: Places, count: number): Places {
  const others = Array.from({ length: count }, (): number | null => null);
  pairs.forEach((other, place) => {
    if (other !== null) others[other] = place;
  });
  return others;
}

/** By the id of each of ours that of the one with which it is paired. */
function idsOfPairs(
  ours: readonly PairedObjective[],
  theirs: readonly PairedObjective[],
  pairs: Places,
): ReadonlyMap<string, string> {
  return new Map(
    ours.flatMap(({ id }, place) => {
      const other = theirs[pairs[place] ?? -1];
      return other === undefined ? [] : [[id, other.id]];
    }),
  );
}
