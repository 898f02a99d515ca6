import fc from "fast-check";
import { withUnchangedParts } from "../../src/plan/unchanged-parts";
import { propertyRuns, propertyTimeout } from "../property-runs";

/** Data as a plan is made of: records, lists and maps, one in another. */
const data = fc.letrec((tie) => ({
  part: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(fc.integer({ min: -1, max: 2 }), fc.constantFrom("a", "b", null, undefined, NaN, -0, true)),
    fc.array(tie("part"), { maxLength: 5 }),
    fc.dictionary(fc.constantFrom("a", "b", "c", "__proto__"), tie("part")),
    fc.array(fc.tuple(fc.constantFrom("x", "y", 1), tie("part"))).map((entries) => new Map(entries)),
  ),
})).part;

/** The same data in new objects; those of `structuredClone` would be of another kind than Jest's own. */
function copyOf<Data>(whole: Data): Data {
  if (Array.isArray(whole)) return whole.map(copyOf) as Data;
  if (whole instanceof Map) return new Map(Array.from(whole, ([key, part]) => [key, copyOf(part)])) as Data;
  if (typeof whole !== "object" || whole === null) return whole;
  if (Object.getPrototypeOf(whole) !== Object.prototype) return whole;
  return Object.fromEntries(Object.entries(whole).map(([name, part]) => [name, copyOf(part)])) as Data;
}

const anything = fc.anything({ withMap: true, withSet: true, withDate: true, withNullPrototype: true });

it(
  "what came after stays as it came, and what was before as it was",
  () => {
    fc.assert(
      fc.property(fc.oneof(data, anything), fc.oneof(data, anything), (former, latter) => {
        const [formerCopy, latterCopy] = [copyOf(former), copyOf(latter)];
        expect(withUnchangedParts(former, latter)).toStrictEqual(latter);
        expect([former, latter]).toEqual([formerCopy, latterCopy]);
      }),
      { numRuns: propertyRuns(1_000) },
    );
  },
  propertyTimeout(1_000),
);

it("a field that is gone is gone, also of a record in a list", () => {
  expect(withUnchangedParts([{ a: null }], [{}] as object[])).toStrictEqual([{}]);
});

it("what did not change is the object that it was", () => {
  fc.assert(fc.property(data, (former) => Object.is(withUnchangedParts(former, copyOf(former)), former)));
});

it("each part of a list that did not change is the object that it was", () => {
  fc.assert(
    fc.property(fc.array(data, { minLength: 1 }), fc.nat(), (former, nat) => {
      const place = nat % former.length;
      const latter = copyOf(former);
      latter[place] = { another: former[place] };
      const result = withUnchangedParts(former, latter);
      former.forEach((part, other) => {
        if (other !== place) expect(result[other]).toBe(part);
      });
    }),
  );
});

describe("parts of a plan that was read again", () => {
  const former = {
    actions: ["1.1", "1.2", "1.3"].map((id) => ({ id, cell: { row: 1, column: 2 } })),
    targets: new Map([[2023, { number: 1 }]]),
  };

  it("are the former ones but for what changed, down to its own parts", () => {
    const latter = copyOf(former);
    latter.actions[1]!.id = "1.4";
    const result = withUnchangedParts(former, latter);
    expect(result.targets).toBe(former.targets);
    expect(result.actions[0]).toBe(former.actions[0]);
    expect(result.actions[2]).toBe(former.actions[2]);
    expect(result.actions[1]).not.toBe(former.actions[1]);
    expect(result.actions[1]!.cell).toBe(former.actions[1]!.cell);
  });

  it("are found behind an item that was put in, and where one was taken out", () => {
    const [first, second, third] = former.actions;
    const inserted = copyOf([first!, { id: "1.2a", cell: { row: 1, column: 2 } }, second!, third!]);
    expect(withUnchangedParts(former.actions, inserted)[3]).toBe(third);
    expect(withUnchangedParts(former.actions, copyOf([first!, third!]))[1]).toBe(third);
  });

  it("go on being one object where they were", () => {
    const value = { number: 2, cell: { row: 1, column: 2 } };
    const before = { indicator: { value: { ...value, number: 1 } }, row: { value: { ...value, number: 1 } } };
    const result = withUnchangedParts(before, { indicator: { value }, row: { value } });
    expect(result.indicator.value).toBe(result.row.value);
  });

  it("are others where a map has them in another order", () => {
    const map = new Map([
      [1, "a"],
      [2, "b"],
    ]);
    const result = withUnchangedParts(map, new Map([...map].reverse()));
    expect([...result.keys()]).toEqual([2, 1]);
  });
});
