import { INDICATOR_COLUMNS } from "../../src/plan/indicator-sheet";
import { runChecks } from "../../src/checks";
import { indicatorRows, settleDefinitions } from "../../src/indicators";
import { createTranslator } from "../../src/locales/translator";
import { checksSheet, indicatorsSheet } from "../../src/sheets";
import type { SheetDescription } from "../../src/workbook/sheet-description";
import { planOf } from "../checks/plan-of";

const translate = createTranslator("en");

const settled = settleDefinitions(
  planOf(`
    | Action | Responsible | Indicators | Target | 2023 | 2024 |
    | 1.1 Train | MoJ | =Number of courses | 4 | 2 | 1 |
    | 1.2 Meet | | Number of meetings | 2 | 1 | 1 |`),
);
const { plan, definitions } = settled;

const indicators = (otherHeaders: readonly string[] = []) =>
  indicatorsSheet({ plan, rows: indicatorRows(settled), otherHeaders, from: null }, translate);

function checks(): SheetDescription {
  const { findings, counts } = runChecks({ plan, definitions, workplan: null });
  const asOf = { year: 2024, month: 7, day: 1 };
  return checksSheet({ plan, findings, counts, acceptances: [], asOf }, translate);
}

describe.each([
  ["Indicators", indicators],
  ["Checks", checks],
])("the sheet %s", (_, describeSheet) => {
  const { rows, tables, print, frozen } = describeSheet();
  const [table] = tables;

  it("is one table to the end, with buttons to filter and its header in view", () => {
    expect(tables).toHaveLength(1);
    expect(table?.filterButtons).toBe(true);
    expect(table?.area.lastRow).toBe(rows.length - 1);
    expect(frozen.rows).toBe((table?.area.firstRow ?? NaN) + 1);
  });

  it("prints on A4 across, one page wide, with the header on every page", () => {
    const header = table?.area.firstRow;
    expect(print).toMatchObject({ orientation: "landscape", paper: "a4", pagesWide: 1 });
    expect(print.titleRows).toEqual({ first: header, last: header });
    expect(print.area).toMatchObject({ lastRow: rows.length - 1, lastColumn: table?.area.lastColumn });
  });

  it("has no merged cells, so that columns can be moved", () => {
    expect(describeSheet().merges).toEqual([]);
  });
});

describe("the sheet Indicators", () => {
  const { rows, tables, validations } = indicators();
  const firstRow = (tables[0]?.area.firstRow ?? NaN) + 1;

  it("offers the choices of a column in all rows of the table, and refuses others", () => {
    const offered = validations.map(({ area, rule, strict }) => [area.firstColumn, rule.kind, strict]);
    expect(offered).toEqual([3, 5, 6, 9, 12, 13, 15].map((column) => [column, "list", true]));
    for (const { area } of validations) {
      expect([area.firstRow, area.lastRow]).toEqual([firstRow, rows.length - 1]);
    }
  });

  it("says only what its lists offer, and nothing where no indicator is marked as key", () => {
    for (const { area, rule } of validations) {
      const isOfKeys = area.firstColumn === INDICATOR_COLUMNS.indexOf("keyIndicator");
      for (const { cells } of rows.slice(firstRow)) {
        const { value } = cells[area.firstColumn]!;
        if (isOfKeys) expect(value).toBeNull();
        else expect(rule.kind === "list" && rule.choices).toContain(value);
      }
    }
  });

  it("leads from an id to the indicator in the plan", () => {
    expect(rows[firstRow]?.cells[0]).toMatchObject({
      value: "1.1-1",
      link: { to: plan.indicators[0]?.cell },
    });
  });

  it("gives the user's columns headers of their own", () => {
    const header = indicators(["Unit", "unit", "Notes"]).rows[firstRow - 1]!;
    expect(header.cells.slice(INDICATOR_COLUMNS.length).map((cell) => cell?.value)).toEqual([
      "Unit 2",
      "unit 3",
      "Notes",
    ]);
  });

  it("keeps a text that begins like a formula a text", () => {
    expect(rows[firstRow]?.cells[2]).toMatchObject({ value: "=Number of courses" });
    expect(rows[firstRow]?.cells[2]).not.toHaveProperty("formula");
  });
});

describe("the sheet Checks", () => {
  it("lists what was found by weight, with a link to each cell", () => {
    const { rows, tables } = checks();
    const body = rows.slice((tables[0]?.area.firstRow ?? NaN) + 1).map(({ cells }) => cells);
    const weights = body.map(([kind]) => ["Error", "Warning", "Note"].indexOf(String(kind?.value)));
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
    expect(body.map(([, , cell]) => cell?.value)).toContain("Plan!D2");
    for (const [, , cell] of body) expect(cell?.link).toMatchObject({ to: { sheet: "Plan" } });
  });
});
