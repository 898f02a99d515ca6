/** A chain of places in each of which one of several states holds. `-Infinity` is what cannot be. */
export interface Chain {
  /** How many states there are. */
  readonly states: number;
  /** The score of each state by itself, those of the first place first. */
  readonly scores: Float64Array;
  /** The score of a step from a state to the next; from `null` at the beginning. */
  readonly step: (from: number | null, to: number) => number;
}

/** For each place the state that it has in the sequence with the largest sum of scores (the Viterbi algorithm). */
export function bestSequence(chain: Chain): readonly number[] {
  const { states, step } = chain;
  const sums = forwardSums(chain);
  const sequence: number[] = [];
  let next: number | null = null;
  for (let at = sums.length - states; at >= 0; at -= states) {
    next = bestState(sums.subarray(at, at + states), next, step);
    sequence.push(next);
  }
  return sequence.reverse();
}

/** For each place and state the sum of the best sequence that has the state there, so that choices can be compared. */
export function bestSumsWith(chain: Chain): readonly (readonly number[])[] {
  const { states } = chain;
  const [forward, rest] = [forwardSums(chain), restSums(chain)];
  return Array.from({ length: forward.length / states }, (_, place) =>
    Array.from(
      forward.subarray(place * states, (place + 1) * states),
      (sum, state) => sum + (rest[place * states + state] ?? 0),
    ),
  );
}

/** For each place and state the sum of the best way from it to the end, its own score not counted. */
function restSums({ scores, states, step }: Chain): Float64Array {
  const rest = new Float64Array(scores.length);
  for (let at = scores.length - 2 * states; at >= 0; at -= states) {
    for (let from = 0; from < states; from++) {
      let best = -Infinity;
      for (let to = 0; to < states; to++) {
        const after = at + states + to;
        best = Math.max(best, (scores[after] ?? 0) + step(from, to) + (rest[after] ?? 0));
      }
      rest[at + from] = best;
    }
  }
  return rest;
}

/** For each place and state the sum of the best way from the beginning to it. */
function forwardSums({ scores, states, step }: Chain): Float64Array {
  const sums = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at += states) {
    const before = at === 0 ? null : sums.subarray(at - states, at);
    for (let to = 0; to < states; to++) {
      const score = scores[at + to] ?? -Infinity;
      sums[at + to] =
        score === -Infinity ? score : score + (before === null ? step(null, to) : bestStep(before, step, to));
    }
  }
  return sums;
}

function bestStep(former: Float64Array, step: Chain["step"], to: number): number {
  let best = -Infinity;
  for (let from = 0; from < former.length; from++) {
    const sum = former[from] ?? -Infinity;
    if (sum !== -Infinity) best = Math.max(best, sum + step(from, to));
  }
  return best;
}

/** The first state with the largest sum, with the step to what follows it. */
function bestState(sums: Float64Array, next: number | null, step: Chain["step"]): number {
  let [best, most] = [0, -Infinity];
  for (let state = 0; state < sums.length; state++) {
    const own = sums[state] ?? -Infinity;
    const sum = own === -Infinity || next === null ? own : own + step(state, next);
    if (sum > most) [best, most] = [state, sum];
  }
  return best;
}
