import fc from "fast-check";
import {
  indicatorRows,
  settleDefinitions,
  type IndicatorEntry,
  type IndicatorTable,
} from "../../src/indicators";
import type { Plan } from "../../src/plan/plan";
import { planOf } from "../checks/plan-of";

/** A plan with an action for each wording, numbered in their order. */
function planOfWordings(wordings: readonly string[]): Plan {
  const actions = wordings.map((wording, index) => `| 1.${index + 1} Act | ${wording} | 6 | 2 | 2 | 2 |`);
  return planOf(`
    | Action | Indicators | Target | 2023 | 2024 | 2025 |
    ${actions.join("\n    ")}`);
}

/** The rows as they would be read back from the sheet, those of some wordings confirmed. */
function tableOf(plan: Plan, isConfirmed: (wording: string) => boolean = () => true): IndicatorTable {
  const rows = indicatorRows(settleDefinitions(plan));
  const entries = rows.map((row, index): IndicatorEntry => ({
    ...row,
    cell: { sheet: "Indicators", row: index, column: 0 },
    confirmed: isConfirmed(row.indicator),
    aggregation: "max",
    unknownChoices: [],
    asTyped: new Map(),
    cells: {},
  }));
  return { entries, duplicates: [], otherHeads: [] };
}

const wordings = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `Number of courses of kind ${from + index}`);

/** The id that each wording has. */
const idsByWording = ({ plan }: { plan: Plan }) =>
  Object.fromEntries(plan.indicators.map(({ id, text }) => [text, id]));

describe("an indicator with a row in the sheet", () => {
  const shuffledWithOthers = fc
    .integer({ min: 1, max: 8 })
    .chain((count) =>
      fc.tuple(
        fc.constant(wordings(0, count)),
        fc.shuffledSubarray([...wordings(0, count), ...wordings(100, 4)], { minLength: 1 }),
      ),
    );

  it("keeps its id and its definition wherever it is moved, and whatever is put in or taken out", () => {
    fc.assert(
      fc.property(shuffledWithOthers, ([before, after]) => {
        const former = planOfWordings(before);
        const settled = settleDefinitions(planOfWordings(after), tableOf(former));
        const ids = idsByWording(settled);
        for (const { id, text } of former.indicators) {
          if (!after.includes(text)) continue;
          expect(ids[text]).toBe(id);
          expect(settled.definitions.get(id)).toMatchObject({ aggregation: "max", inferred: false });
        }
      }),
    );
  });

  it("shares its id with no other, and the rows of the cells know it by that id", () => {
    fc.assert(
      fc.property(shuffledWithOthers, ([before, after]) => {
        const { plan, definitions } = settleDefinitions(
          planOfWordings(after),
          tableOf(planOfWordings(before)),
        );
        const ids = plan.indicators.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect([...definitions.keys()]).toEqual(ids);
        expect(plan.indicatorRows.flatMap(({ indicators }) => indicators)).toEqual(ids);
      }),
    );
  });

  it("makes the same rows again when nothing changed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }), (count, confirmed) => {
        const plan = planOfWordings(wordings(0, count));
        const table = tableOf(plan, (wording) => wordings(0, confirmed).includes(wording));
        const rows = indicatorRows(settleDefinitions(plan, table));
        expect(rows.map(({ id, aggregation, confirmed: isIn }) => [id, aggregation, isIn])).toEqual(
          table.entries.map(({ id, aggregation, confirmed: isIn }) => [id, aggregation, isIn]),
        );
      }),
    );
  });

  it("is told from another of the same wording by its number, else by its action", () => {
    const twice = ["Number of meetings", "Number of courses", "Number of meetings"];
    const table = tableOf(planOfWordings(twice));
    const [first, second, third] = table.entries;
    const swapped = { ...table, entries: [third!, second!, first!] };
    expect(settleDefinitions(planOfWordings(twice), swapped).plan.indicators.map(({ id }) => id)).toEqual([
      "1.1-1",
      "1.2-1",
      "1.3-1",
    ]);
  });
});

describe("an indicator without a row", () => {
  it("takes the next number that is free in its action", () => {
    const table = tableOf(planOfWordings(["Number of meetings"]));
    const { plan } = settleDefinitions(planOfWordings(["Number of laws", "Number of meetings"]), table);
    expect(plan.indicators.map(({ id, action }) => [id, action])).toEqual([
      ["1.1-2", "1.1"],
      ["1.1-1", "1.2"],
    ]);
  });

  it("keeps the id of the reading where there is no sheet", () => {
    const plan = planOfWordings(wordings(0, 3));
    expect(settleDefinitions(plan).plan).toBe(plan);
  });
});
