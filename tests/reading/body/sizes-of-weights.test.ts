import { ROW_WEIGHTS } from "../../../src/reading/weights/rows";

/** What an ordinary action's row has for itself: its text, a value, a number and more cells. */
const ORDINARY = ["hasOwnText", "hasValues", "numberedAsActions", "severalCells"] as const;

describe("the weights of rows", () => {
  const sizes = [...new Set(Object.values(ROW_WEIGHTS).map(({ value }) => Math.abs(value)))].sort(
    (a, b) => a - b,
  );

  it("have five sizes, since more could not be told apart", () => {
    expect(sizes).toHaveLength(5);
  });

  it("outweigh two of the size before, but for the largest, which outweighs all that an ordinary action has", () => {
    const largest = sizes.at(-1);
    for (const [place, size] of sizes.slice(1, -1).entries())
      expect(size).toBeGreaterThanOrEqual(2 * sizes[place]!);
    expect(largest).toBeGreaterThan(ORDINARY.reduce((sum, name) => sum + ROW_WEIGHTS[name].value, 0));
  });
});
