/** A chain of places in each of which one of several states holds. `-Infinity` is what cannot be. */
export interface Chain {
  /** For each place the score of each state by itself. */
  readonly scores: readonly (readonly number[])[];
  /** The score of a step from a state to the next; from `null` at the beginning. */
  readonly step: (from: number | null, to: number) => number;
}

/** For each place the state that it has in the sequence with the largest sum of scores (the Viterbi algorithm). */
export function bestSequence(chain: Chain): readonly number[] {
  const sums = forwardSums(chain);
  const states: number[] = [];
  let next: number | null = null;
  for (let place = sums.length - 1; place >= 0; place--) {
    const after: number | null = next;
    next = bestState(sums[place] ?? [], (state) => (after === null ? 0 : chain.step(state, after)));
    states.push(next);
  }
  return states.reverse();
}

/** For each place and state the sum of the best sequence that has the state there, so that choices can be compared. */
export function bestSumsWith(chain: Chain): readonly (readonly number[])[] {
  const rest = restSums(chain);
  return forwardSums(chain).map((sums, place) => sums.map((sum, state) => sum + (rest[place]?.[state] ?? 0)));
}

/** For each place and state the sum of the best way from it to the end, its own score not counted. */
function restSums({ scores, step }: Chain): readonly (readonly number[])[] {
  const sums: number[][] = [];
  for (let place = scores.length - 1; place >= 0; place--) {
    const rest = sums.at(-1);
    const after = scores[place + 1];
    const best = (from: number): number =>
      rest === undefined || after === undefined
        ? 0
        : Math.max(...after.map((score, to) => score + step(from, to) + (rest[to] ?? 0)));
    sums.push((scores[place] ?? []).map((_, state) => best(state)));
  }
  return sums.reverse();
}

/** For each place and state the sum of the best way from the beginning to it. */
function forwardSums({ scores, step }: Chain): readonly (readonly number[])[] {
  const sums: (readonly number[])[] = [];
  let before: readonly number[] | null = null;
  for (const own of scores) {
    const next: number[] = [];
    for (let to = 0; to < own.length; to++) {
      const score = own[to] ?? -Infinity;
      next.push(
        score === -Infinity ? score : score + (before === null ? step(null, to) : bestStep(before, step, to)),
      );
    }
    sums.push(next);
    before = next;
  }
  return sums;
}

function bestStep(former: readonly number[], step: Chain["step"], to: number): number {
  let best = -Infinity;
  for (let from = 0; from < former.length; from++) {
    const sum = former[from] ?? -Infinity;
    if (sum !== -Infinity) best = Math.max(best, sum + step(from, to));
  }
  return best;
}

/** The first state with the largest sum, with what follows it. */
function bestState(sums: readonly number[], following: (state: number) => number): number {
  let [best, most] = [0, -Infinity];
  for (let state = 0; state < sums.length; state++) {
    const own = sums[state] ?? -Infinity;
    const sum = own === -Infinity ? own : own + following(state);
    if (sum > most) [best, most] = [state, sum];
  }
  return best;
}
