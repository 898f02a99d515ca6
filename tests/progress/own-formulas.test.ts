import { readFileSync } from "node:fs";
import { checkPlan, progressOf } from "../../src/app";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { periodKey, type Period } from "../../src/plan/period";
import { trackIndicators } from "../../src/progress";
import type { GridValue } from "@plan-of-action/xlsx/grid";

/**
 * A plan whose author worked out the percentages with formulas: actual / target, target / actual where
 * the indicator is to decrease, with IF and IFERROR. LibreOffice computed what they hold (how, stands in
 * plan-with-own-percentages.ts beside it).
 */
const FIXTURE = "tests/fixtures/plan-with-own-percentages.xlsx";

async function study() {
  const { workbook } = hostWorkbook(openWorkbookFile(readFileSync(FIXTURE)));
  const found = await checkPlan(workbook, undefined, { year: 2024, month: 12, day: 1 });
  if (found.kind !== "checked") throw new Error("The plan was not found");
  return found;
}

/** The author's own percentages: where they stand, and a reader of what they hold. */
async function ownPercentages() {
  const found = await study();
  const { plan, contents } = found;
  const { grid } = contents.sheets.find(({ grid }) => grid.sheet === plan.sheet)!;
  const columns = plan.columns.filter(({ meaning }) => meaning === "percentMet");
  const held = (row: number, column: number) => ({
    value: grid.values[row - grid.firstRow]?.[column - grid.firstColumn] ?? null,
    formula: grid.formulas[row - grid.firstRow]?.[column - grid.firstColumn] ?? null,
  });
  const columnOf = (period: Period | null) =>
    columns.find((column) => column.period === (period === null ? null : periodKey(period)))!.column;
  return { found, columns, columnOf, held };
}

/** What the author's formula says: a share, or nothing where it gives no number. */
function expected(value: GridValue): number | null {
  return typeof value === "number" ? value * 100 : null;
}

describe("a plan with columns for target, actual and % of each quarter and year", () => {
  it("has formulas of its author in every percentage, with the values that they gave", async () => {
    const { found, columns, held } = await ownPercentages();
    expect(columns).toHaveLength(3 * 5 + 1);
    const cells = found.plan.indicators.flatMap(({ cell }) =>
      columns.map(({ column }) => held(cell.row, column)),
    );
    expect(cells.filter(({ formula }) => formula !== null)).toHaveLength(7 * 16 - 2 * 12);
    expect(cells.filter(({ value }) => typeof value === "number").length).toBeGreaterThan(50);
  });

  /** The sum of the blank quarters of 2025 is 0 for a formula, so there its author has 0 %: that is no report. */
  const isOfBlanks = (id: string, { year, quarter }: Period) =>
    year === 2025 && quarter === undefined && ["1.1-1", "1.2-1", "2.4-1"].includes(id);

  it.each([2023, 2024, 2025])("has in %i what they compute, for every indicator", async (year) => {
    const { found, columnOf, held } = await ownPercentages();
    const { indicators } = progressOf(found, { year });
    for (const [index, { id, cell }] of found.plan.indicators.entries()) {
      const { value } = held(cell.row, columnOf({ year }));
      const percent = indicators[index]!.year.percentMet;
      if (isOfBlanks(id, { year })) expect([id, value, percent]).toEqual([id, 0, null]);
      else if (typeof value !== "number") expect([id, percent]).toEqual([id, null]);
      else expect([id, percent?.toFixed(8)]).toEqual([id, expected(value)?.toFixed(8)]);
    }
  });

  it("has in the tracking table what they compute, for every indicator, quarter and year", async () => {
    const { found, columnOf, held } = await ownPercentages();
    const { periods, indicators } = trackIndicators(found);
    expect(periods).toHaveLength(15);
    let compared = 0;
    for (const [index, { id, cell }] of found.plan.indicators.entries()) {
      for (const [place, period] of periods.entries()) {
        const { value, formula } = held(cell.row, columnOf(period));
        const { actual, percentMet } = indicators[index]!.periods[place]!;
        if (formula === null || isOfBlanks(id, period)) continue;
        // =actual/target takes a quarter without a report for 0 %; IF(actual="","",…) does not.
        const own = actual === null && value === 0 ? null : expected(value);
        expect([id, period, percentMet?.toFixed(8)]).toEqual([id, period, own?.toFixed(8)]);
        compared++;
      }
    }
    expect(compared).toBe(7 * 15 - 2 * 12 - 3);
  });

  it("has over the whole plan what they compute, for every indicator", async () => {
    const { found, columnOf, held } = await ownPercentages();
    const { indicators } = progressOf(found, { year: 2024, quarter: 4 });
    for (const [index, { id, cell }] of found.plan.indicators.entries()) {
      const own = expected(held(cell.row, columnOf(null)).value);
      expect([id, indicators[index]!.overall.percentMet?.toFixed(8)]).toEqual([id, own?.toFixed(8)]);
    }
  });

  it("has no actual in the future where a formula only adds up blanks", async () => {
    const { findings } = await study();
    expect(findings.filter(({ rule }) => rule === "actual-in-future")).toEqual([]);
  });
});
