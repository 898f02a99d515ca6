import type { Candidate, Question } from "./question";
import { candidatesOf, mostOf } from "./question";

/** Assignments that are kept from column to column. */
const BEAM = 24;

/** The best assignment of a question, with the candidates that it was chosen from. */
export interface Assignment {
  /** The chosen candidate of each column. */
  readonly chosen: readonly Candidate[];
  readonly candidates: readonly (readonly Candidate[])[];
  /** The sum of all that speaks for it. */
  readonly score: number;
}

/**
 * The roles of the columns with the best sum of evidence in which no two columns exclude each other: a beam
 * search over the columns, those with the strongest evidence first, then single exchanges until none is better.
 */
export function chooseRoles(question: Question): Assignment {
  const candidates = candidatesOf(question);
  const chosen = exchanged(beamSearch(candidates), candidates);
  return { chosen, candidates, score: scoreOf(chosen) };
}

interface Partial {
  readonly score: number;
  readonly roles: readonly (Candidate | undefined)[];
  readonly taken: ReadonlySet<string>;
}

function beamSearch(candidates: readonly (readonly Candidate[])[]): readonly Candidate[] {
  // Most columns of a wide sheet have nothing to choose between.
  const roles = candidates.map(onlyOf);
  const score = roles.reduce((sum, settled) => sum + (settled?.alone ?? 0), 0);
  const order = candidates
    .map((list, place) => ({ list, place, strongest: Math.max(...list.map(mostOf)) }))
    .filter(({ place }) => roles[place] === undefined)
    .sort((a, b) => b.strongest - a.strongest || a.place - b.place);
  const taken = new Set(roles.flatMap((settled) => settled?.key ?? []));
  let beam: readonly Partial[] = [{ score, roles, taken }];
  for (const { list } of order) {
    beam = beam
      .flatMap((partial) => stepsFrom(partial, list))
      .sort((a, b) => b.score - a.score)
      .slice(0, BEAM)
      .map(withRole);
  }
  return (beam[0]?.roles ?? []).flatMap((candidate) => candidate ?? []);
}

/** The candidate of a column that can be nothing else. */
function onlyOf([only, ...others]: readonly Candidate[]): Candidate | undefined {
  return others.length === 0 ? only : undefined;
}

interface Step {
  readonly score: number;
  readonly partial: Partial;
  readonly candidate: Candidate;
}

function stepsFrom(partial: Partial, list: readonly Candidate[]): readonly Step[] {
  return list
    .filter(({ key }) => key === null || !partial.taken.has(key))
    .map((candidate) => ({
      score: partial.score + candidate.alone + linked(candidate, partial.roles),
      partial,
      candidate,
    }));
}

/** Made of the few steps that are kept alone. */
function withRole({ score, partial, candidate }: Step): Partial {
  const { key, place } = candidate;
  const roles = [...partial.roles];
  roles[place] = candidate;
  return { score, roles, taken: key === null ? partial.taken : new Set([...partial.taken, key]) };
}

/** What a candidate's links count beside the roles of the others. */
function linked({ links }: Candidate, roles: readonly (Candidate | undefined)[]): number {
  return links.reduce((sum, { place, role, value }) => (roles[place]?.role === role ? sum + value : sum), 0);
}

/** Exchanges one role at a time, whoever excludes it giving way to its next best, until nothing is better. */
function exchanged(
  start: readonly Candidate[],
  candidates: readonly (readonly Candidate[])[],
): readonly Candidate[] {
  const flat = candidates.flat();
  let best = start;
  // Each round makes the sum larger, and there are no more than so many worth the time.
  let rounds = candidates.length;
  while (rounds-- > 0) {
    const better = betterThan(best, flat, candidates);
    if (better === null) return best;
    best = better;
  }
  return best;
}

function betterThan(
  best: readonly Candidate[],
  flat: readonly Candidate[],
  candidates: readonly (readonly Candidate[])[],
): readonly Candidate[] | null {
  const score = scoreOf(best);
  for (const candidate of flat) {
    const roles = withExchange(best, candidate, candidates);
    if (roles !== best && scoreOf(roles) > score + 1e-9) return roles;
  }
  return null;
}

/** The assignment with another role of one column. */
export function withExchange(
  roles: readonly Candidate[],
  candidate: Candidate,
  candidates: readonly (readonly Candidate[])[],
): readonly Candidate[] {
  const { place, key } = candidate;
  if (roles[place] === candidate) return roles;
  const changed = [...roles];
  changed[place] = candidate;
  const holder = roles.findIndex((other) => other.place !== place && key !== null && other.key === key);
  if (holder < 0) return changed;
  if (candidates[holder]?.length === 1) return roles;
  const taken = new Set(changed.flatMap((other, at) => (at === holder ? [] : (other.key ?? []))));
  const free = (candidates[holder] ?? []).filter((other) => other.key === null || !taken.has(other.key));
  const next = free.reduce<Candidate | undefined>(
    (best, other) => (best === undefined || other.alone > best.alone ? other : best),
    undefined,
  );
  if (next !== undefined) changed[holder] = next;
  return changed;
}

/** The sum of all that speaks for an assignment; what links two columns counts once. */
export function scoreOf(roles: readonly Candidate[]): number {
  return roles.reduce((sum, candidate) => sum + candidate.alone + linked(candidate, roles) / 2, 0);
}
