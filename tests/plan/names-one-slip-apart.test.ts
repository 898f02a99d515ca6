import fc from "fast-check";
import { isWithinSlips } from "../../src/plan/language/spelling/edit-distance";
import { NamesOneSlipApart } from "../../src/plan/language/spelling/slipped-words";

describe("names that are one slip apart", () => {
  const names = new NamesOneSlipApart(["forest office", "water board", "moj", "moh", "health"]);

  it.each([
    ["forest ofice", ["forest office"]],
    ["forest offfice", ["forest office"]],
    ["forset office", ["forest office"]],
    ["water hoard", ["water board"]],
    ["wealth", []],
    ["mow", []],
    ["forest office", []],
    ["forst ofice", []],
  ])("of %s are %j", (name, near) => {
    expect(names.of(name)).toEqual(near);
  });

  it("are all that a comparison with each name finds", () => {
    const name = fc.string({ unit: fc.constantFrom("a", "b", "é", " "), minLength: 7, maxLength: 10 });
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 12 }), name, (all, one) => {
        const found = new NamesOneSlipApart(all).of(one);
        expect([...found].sort()).toEqual(
          all.filter((other) => other !== one && isWithinSlips(one, other, 1)).sort(),
        );
      }),
    );
  });
});
