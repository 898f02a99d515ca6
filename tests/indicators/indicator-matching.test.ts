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
  return { entries, duplicates: [], otherHeaders: [] };
}

const wordings = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `Number of courses of kind ${from + index}`);

describe("an indicator with a row in the sheet", () => {
  const shuffledWithOthers = fc
    .integer({ min: 1, max: 8 })
    .chain((count) =>
      fc.tuple(
        fc.constant(wordings(0, count)),
        fc.shuffledSubarray([...wordings(0, count), ...wordings(100, 4)], { minLength: 1 }),
      ),
    );

  it("keeps its definition wherever it is moved, and whatever is put in or taken out; the others have none", () => {
    fc.assert(
      fc.property(shuffledWithOthers, ([before, after]) => {
        const settled = settleDefinitions(planOfWordings(after), tableOf(planOfWordings(before)));
        for (const { id, text } of settled.plan.indicators) {
          const isKnown = before.includes(text);
          expect(settled.entries.get(id)?.indicator).toBe(isKnown ? text : undefined);
          expect(settled.definitions.get(id)?.inferred).toBe(!isKnown);
        }
        expect(settled.left.map(({ indicator }) => indicator)).toEqual(
          before.filter((wording) => !after.includes(wording)),
        );
      }),
    );
  });

  it("has the number that the plan gives it, under which the sheet shows it when it is written again", () => {
    const table = tableOf(planOfWordings(["Number of meetings"]));
    const settled = settleDefinitions(planOfWordings(["Number of laws", "Number of meetings"]), table);
    expect(indicatorRows(settled).map(({ id, indicator, confirmed }) => [id, indicator, confirmed])).toEqual([
      ["1.1-1", "Number of laws", false],
      ["1.2-1", "Number of meetings", true],
    ]);
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

  it("is told from another of the same wording by its number", () => {
    const twice = ["Number of meetings", "Number of courses", "Number of meetings"];
    const table = tableOf(planOfWordings(twice));
    const [first, second, third] = table.entries;
    const swapped = { ...table, entries: [third!, second!, first!] };
    const { entries } = settleDefinitions(planOfWordings(twice), swapped);
    expect([...entries].map(([id, entry]) => [id, entry.id])).toEqual([
      ["1.3-1", "1.3-1"],
      ["1.2-1", "1.2-1"],
      ["1.1-1", "1.1-1"],
    ]);
  });

  it("is not one of another plan that has its number", () => {
    const table = tableOf(planOfWordings(["Number of roads built", "Number of trees planted"]));
    const settled = settleDefinitions(planOfWordings(["Number of laws", "Number of meetings"]), table);
    expect([settled.entries.size, settled.left.length]).toEqual([0, 2]);
    expect(indicatorRows(settled).map(({ indicator, confirmed }) => [indicator, confirmed])).toEqual([
      ["Number of laws", false],
      ["Number of meetings", false],
      ["Number of roads built", true],
      ["Number of trees planted", true],
    ]);
  });
});

it("the plan is as it was read where there is no sheet", () => {
  const plan = planOfWordings(wordings(0, 3));
  expect(settleDefinitions(plan).plan).toBe(plan);
});
