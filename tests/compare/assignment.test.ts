import * as fc from "fast-check";
import { bestAssignment, type Worth } from "../../src/compare/pairing/assignment";
import { propertyRuns } from "../property-runs";

const SIZE = 6;

const worths = fc.array(
  fc.uniqueArray(fc.record({ column: fc.nat(SIZE - 1), worth: fc.integer({ min: 1, max: 20 }) }), {
    selector: ({ column }) => column,
    maxLength: SIZE,
  }),
  { maxLength: SIZE },
);

function sumOf(given: readonly (readonly Worth[])[], columns: readonly (number | null)[]): number {
  return columns.reduce<number>(
    (sum, column, row) => sum + (given[row]?.find((each) => each.column === column)?.worth ?? 0),
    0,
  );
}

/** The greatest sum, by trying all assignments. */
function greatest(given: readonly (readonly Worth[])[], row = 0, taken: readonly number[] = []): number {
  const own = given[row];
  if (own === undefined) return 0;
  const without = greatest(given, row + 1, taken);
  return own
    .filter(({ column }) => !taken.includes(column))
    .reduce(
      (most, { column, worth }) => Math.max(most, worth + greatest(given, row + 1, [...taken, column])),
      without,
    );
}

describe("the best assignment", () => {
  it("gives up a first choice where another row needs it more", () => {
    const given = [
      [
        { column: 0, worth: 5 },
        { column: 1, worth: 4 },
      ],
      [{ column: 0, worth: 4 }],
    ];
    expect(bestAssignment(2, given)).toEqual([1, 0]);
  });

  it("ends where sums are rounded", () => {
    const tenths = [0.1, 0.2, 0.3, 0.7, 0.30000000000000004];
    const given = Array.from({ length: 40 }, (_, row) =>
      Array.from({ length: 40 }, (_, column) => ({ column, worth: tenths[(row * column) % 5]! / 3 })),
    );
    expect(new Set(bestAssignment(40, given)).size).toBe(40);
  });

  it("has the sum that trying all assignments finds, and uses each column once", () => {
    fc.assert(
      fc.property(worths, (given) => {
        const columns = bestAssignment(SIZE, given);
        const used = columns.filter((column) => column !== null);
        expect(new Set(used).size).toBe(used.length);
        columns.forEach((column, row) => {
          if (column !== null) expect(given[row]!.some((each) => each.column === column)).toBe(true);
        });
        expect(sumOf(given, columns)).toBe(greatest(given));
      }),
      { numRuns: propertyRuns(300) },
    );
  });
});
