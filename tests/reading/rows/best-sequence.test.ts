import * as fc from "fast-check";
import { bestSequence, bestSumsWith, type Chain } from "../../../src/reading/body/rows/best-sequence";

/** Every sequence of states, with its sum, one by one. */
function allSequences(places: number, states: number): readonly (readonly number[])[] {
  return Array.from({ length: places }).reduce<readonly (readonly number[])[]>(
    (sequences) =>
      sequences.flatMap((before) => Array.from({ length: states }, (_, state) => [...before, state])),
    [[]],
  );
}

function sumOf({ scores, states, step }: Chain, sequence: readonly number[]): number {
  return sequence.reduce(
    (sum, state, place) =>
      sum + (scores[place * states + state] ?? -Infinity) + step(sequence[place - 1] ?? null, state),
    0,
  );
}

function chainWith(scores: readonly (readonly number[])[], step: Chain["step"]): Chain {
  return { states: scores[0]?.length ?? 1, scores: Float64Array.from(scores.flat()), step };
}

const STATES = 3;
const numbers = fc.integer({ min: -5, max: 5 });
const chains = fc
  .record({
    scores: fc.array(fc.array(numbers, { minLength: STATES, maxLength: STATES }), {
      minLength: 1,
      maxLength: 5,
    }),
    steps: fc.array(numbers, { minLength: 12, maxLength: 12 }),
  })
  .map(({ scores, steps }) => chainWith(scores, (from, to) => steps[(from ?? STATES) * STATES + to] ?? 0));

describe("the best sequence of a chain", () => {
  it("has the largest sum of all sequences", () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const sums = allSequences(chain.scores.length / STATES, STATES).map((sequence) =>
          sumOf(chain, sequence),
        );
        expect(sumOf(chain, bestSequence(chain))).toBe(Math.max(...sums));
      }),
    );
  });

  it("is compared with the best that has another state at a place", () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const places = chain.scores.length / STATES;
        const all = allSequences(places, STATES);
        const expected = Array.from({ length: places }, (_, place) =>
          Array.from({ length: STATES }, (__, state) =>
            Math.max(...all.filter((each) => each[place] === state).map((each) => sumOf(chain, each))),
          ),
        );
        expect(bestSumsWith(chain)).toEqual(expected);
      }),
    );
  });

  it("is empty where there are no places, and keeps away from what cannot be", () => {
    expect(bestSequence(chainWith([], () => 0))).toEqual([]);
    const chain = chainWith(
      [
        [5, 0],
        [-Infinity, 0],
        [5, 0],
      ],
      (from, to) => (from === 0 && to === 1 ? -Infinity : 0),
    );
    expect(bestSequence(chain)).toEqual([1, 1, 0]);
  });
});
