import fc from "fast-check";
import { SMALL_COUNT, showParts, type ShownAs } from "../../src/progress/small-counts";

const IN_WORDS: Readonly<Record<ShownAs, string>> = { number: "=", below: "<", hidden: "*" };
const shown = (whole: number | null, parts: readonly (number | null)[]): string =>
  showParts(whole, parts, SMALL_COUNT)
    .map((as) => IN_WORDS[as])
    .join(" ");

describe("parts of a whole where counts below 11 are not shown", () => {
  it.each<[string, number | null, readonly (number | null)[], string]>([
    ["all are large", 52, [30, 22], "= ="],
    ["one is small, which the other would tell", 40, [7, 33], "< *"],
    ["one is small among three: the smallest other goes", 60, [7, 33, 20], "< = *"],
    ["two are small", 40, [3, 7, 30], "< < ="],
    ["two are as small as can be, so their sum tells them", 32, [1, 1, 30], "< < *"],
    ["two are as large as can be", 50, [10, 10, 30], "< < *"],
    ["nobody is no small count", 30, [0, 30], "= ="],
    ["all of it is small: nothing is left to hide it but nobody", 7, [7, 0], "< *"],
    ["what is not told is small, and would be by the rest", 52, [49], "*"],
    ["what is not told is large, and hides the small one", 52, [5], "<"],
    ["the whole is not known", null, [7, 33], "< ="],
    ["a part is blank", 40, [7, null], "< ="],
  ])("%s", (_, whole, parts, expected) => {
    expect(shown(whole, parts)).toBe(expected);
  });

  it("are never told by the whole and the others", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 2, maxLength: 6 }), (parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        const looks = showParts(whole, parts, SMALL_COUNT);
        parts.forEach((part, place) => {
          if (part > 0 && part < SMALL_COUNT) expect(looks[place]).toBe("below");
        });
        // More than one way to fill in what is not shown, unless all of it is not.
        const unshown = parts.filter((_, place) => looks[place] !== "number");
        if (looks.includes("below") && unshown.length < parts.length)
          expect(unshown.length).toBeGreaterThan(1);
      }),
    );
  });
});
