import { INDICATOR_COLUMNS } from "../../src/plan/indicator-sheet";
import { runChecks } from "../../src/checks";
import { indicatorRows, settleDefinitions } from "../../src/indicators";
import { createTranslator } from "../../src/locales/translator";
import { checksSheet, indicatorsSheet } from "../../src/sheets";
import type { SheetDescription } from "../../src/workbook/sheet-description";
import { planOf } from "../checks/plan-of";
import * as fc from "fast-check";
import { studyPlan, type StudiedPlan } from "../../src/app";
import { viewSheet } from "../../src/reading/sheet/sheet-view";
import { annexSheet } from "../../src/sheets/annex/annex-sheet";
import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";
import { propertyRuns } from "../property-runs";
import { gridOf, type GridShape } from "../reading/grid-of";
import { layouts, plansFor } from "../reading/plan-layouts";
import { setOut } from "../reading/plan-sheets";

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
    expect(offered).toEqual([3, 5, 6, 9, 12, 13].map((column) => [column, "list", true]));
    for (const { area } of validations) {
      expect([area.firstRow, area.lastRow]).toEqual([firstRow, rows.length - 1]);
    }
  });

  it("says only what its lists offer", () => {
    for (const { area, rule } of validations) {
      for (const { cells } of rows.slice(firstRow)) {
        expect(rule.kind === "list" && rule.choices).toContain(cells[area.firstColumn]?.value);
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
    for (const [, , cell] of body) expect(cell?.link?.to.sheet).toBe("Plan");
  });
});

type Rows = readonly (readonly GridValue[])[];

function studied(grids: readonly Grid[]): StudiedPlan {
  const study = studyPlan({
    sheets: grids.map((grid) => ({ grid, marker: null, isProtected: false })),
    settings: null,
    isStructureProtected: false,
  });
  if (study.kind === "noPlan") throw new Error("The plan is not read");
  return study;
}

function annexOf({ plan }: StudiedPlan, grids: readonly Grid[]) {
  const { sheet, leftOut } = annexSheet(plan, grids, ["A", "B"], createTranslator("en"));
  const cells = sheet.rows.flatMap((row) => row.cells).filter((cell) => (cell?.value ?? null) !== null);
  return { sheet, leftOut, cells };
}

/** What is seen on the plan's sheets and neither on the annex, as it is there, nor listed as left out. */
function lost(study: StudiedPlan, grids: readonly Grid[]): readonly string[] {
  const { sheet, leftOut, cells } = annexOf(study, grids);
  const printed = new Set(
    cells.map(
      (cell) =>
        `${String(cell?.value)} ${formatOf(cell?.value, sheet.styles[cell?.style ?? ""]?.numberFormat)}`,
    ),
  );
  const told = new Set(leftOut.map(({ cell }) => `${cell.sheet}!${cell.row},${cell.column}`));
  const sheets = new Set(study.plan.parts.map((part) => part.sheet));
  return grids
    .filter((grid) => sheets.has(grid.sheet))
    .flatMap((grid) => {
      const view = viewSheet(grid);
      const missing: string[] = [];
      for (let row = view.firstRow; row <= view.lastRow; row++) {
        for (let column = view.firstColumn; column <= view.lastColumn; column++) {
          const { value, numberFormat } = view.cell(row, column);
          if (value === null || typeof value === "object") continue;
          if (printed.has(`${String(value)} ${formatOf(value, numberFormat)}`)) continue;
          if (!told.has(`${grid.sheet}!${row},${column}`)) missing.push(String(value));
        }
      }
      return missing;
    });
}

function formatOf(value: unknown, format: string | undefined): string {
  return typeof value === "number" ? (format ?? "General") : "";
}

const HEADER = ["Objective", "Action", "Responsible agency", "Indicator", "Overall target", 2025, 2026];

describe("the annex", () => {
  const cases: readonly { readonly name: string; readonly rows: Rows; readonly shape?: GridShape }[] = [
    {
      name: "both numbers of a cell, with its line break",
      rows: [
        ["Plan of Action 2025-2026"],
        HEADER,
        ["1 Skills", "1.1 Train", "MoJ", "# of courses\n# of participants", "4\n120", "2\n60", "2\n60"],
        [null, "1.2 Meet", "MoJ", "# of meetings", "4 (2 per year)", "2, in Siem Reap", 2],
      ],
    },
    {
      name: "what stands above the table: objectives, and the period beside its label",
      rows: [
        ["Kingdom of Examples"],
        ["Plan of Action 2025-2026"],
        ["General objective", null, "To work together, as signed on 3 May 2024.\n1) One\n2) Two"],
        ["Period:", "2025-2026", "Version:", "final", "Language:", "English", "Pages:", 4, "Copies:", 2],
        [],
        HEADER,
        ["1 Skills", "1.1 Train", "MoJ", "# of officers trained", 120, 60, 60],
      ],
    },
    {
      name: "objectives in rows of their own, totals and notes within and below the table",
      rows: [
        ["Plan of Action 2025-2026"],
        HEADER.slice(1),
        ["Objective 1: Skills"],
        ["1.1 Train", "MoJ", "# of officers trained", 120, 60, 60],
        ["1.2 Meet", "MoJ", "# of meetings", 4, 2, 2],
        ["Objective 2: Laws"],
        ["2.1 Draft", "MoI", "# of laws drafted", 2, 1, 1],
        ["Total", null, null, 126, 63, 63],
        [],
        ["NP: not programmed"],
        ["Source:", "Secretariat"],
      ],
      shape: { merges: ["A3:F3"] },
    },
    {
      name: "percentages, dates and figures as they are shown",
      rows: [
        ["Plan of Action 2025-2026"],
        [...HEADER, "By when", "Budget"],
        ["1 Skills", "1.1 Train", "MoJ", "% of officers trained", 0.9, 0.455, 0.9, 46000, 12500],
        ["1 Skills", "1.2 Meet", "MoJ", "# of meetings", 1234.5, 617.25, 617.25, 46100, 800],
      ],
      shape: {
        formats: {
          E3: "0%",
          F3: "0.0%",
          G3: "0%",
          H3: "d mmm yyyy",
          I3: '"USD" #,##0',
          E4: "#,##0.00",
          H4: "mmm-yy",
        },
      },
    },
    {
      name: "a plan of statuses, with marks in a calendar",
      rows: [
        ["Plan of activities 2025"],
        [
          "No.",
          "Activity",
          "Responsible agency",
          "Q1 2025",
          "Q2 2025",
          "Q3 2025",
          "Q4 2025",
          "Status",
          "Comment",
        ],
        [1, "Train the officers of the north", "MoJ", "x", "x", null, null, "Done", "see minutes"],
        [2, "Draft the law on evidence", "MoI", null, null, "x", "x", "Ongoing", null],
        [3, "Hold the yearly meeting", "MoJ", null, null, null, "x", "Not started", "moved twice"],
      ],
    },
  ];

  it.each(cases)("has $name", ({ rows, shape }) => {
    const grids = [gridOf(rows, { sheet: "Plan", ...shape })];
    const study = studied(grids);
    expect(lost(study, grids)).toEqual([]);
    expect(annexOf(study, grids).leftOut).toEqual([]);
  });

  it("lists what was achieved, and another table below the plan, as not in it", () => {
    const rows = [
      ["Plan of Action 2025-2026"],
      ["Action", "Indicator", "Target 2025", "Actual 2025", "Target 2026"],
      ["1.1 Train", "# of officers trained", 60, 55, 60],
      ["1.2 Meet", "# of meetings", 2, 2, 2],
      [],
      [],
      ["Contacts of the secretariat"],
      ["Name", "Room", "Phone", "E-mail"],
      ["Secretary", "A1", "100", "s@example.org"],
    ];
    const grids = [gridOf(rows, { sheet: "Plan" })];
    const { leftOut } = annexOf(studied(grids), grids);
    expect(leftOut.map(({ text, why }) => `${text}: ${why}`)).toEqual([
      ...["Actual 2025: achieved", "55: achieved", "2: achieved"],
      "Contacts of the secretariat: outsideTable",
      ...["Name", "Room", "Phone", "E-mail"].map((text) => `${text}: outsideTable`),
      ...["Secretary", "A1", "100", "s@example.org"].map((text) => `${text}: outsideTable`),
    ]);
  });

  it("gives a text that is higher than Excel's rows several of them", () => {
    const long = Array.from(
      { length: 90 },
      (_, line) => `Line ${line} of what was agreed in a long meeting.`,
    ).join("\n");
    const grids = [
      gridOf([["Plan of Action 2025"], HEADER.slice(0, 6), ["1 Skills", long, "MoJ", "# of laws", 2, 2]]),
    ];
    const { sheet } = annexOf(studied(grids), grids);
    const at = sheet.rows.findIndex(({ cells }) => cells.some((cell) => cell?.value === long));
    const merge = sheet.merges.find(({ firstRow, firstColumn }) => firstRow === at && firstColumn === 1);
    const rows = sheet.rows.slice(at, (merge?.lastRow ?? at) + 1);
    expect(Math.max(...sheet.rows.map(({ height }) => height ?? 0))).toBeLessThanOrEqual(409);
    expect(rows.reduce((sum, { height }) => sum + (height ?? 0), 0)).toBeGreaterThan(90 * 10);
  });

  it("loses no cell of a plan in any layout, and merges no cell twice", () => {
    const cases = layouts.chain((layout) => plansFor(layout).map((plan) => setOut(plan, layout)));
    fc.assert(
      fc.property(cases, (grids) => {
        const study = studied(grids);
        expect(lost(study, grids)).toEqual([]);
        const merged = annexOf(study, grids).sheet.merges.flatMap(
          ({ firstRow, lastRow, firstColumn, lastColumn }) =>
            Array.from({ length: (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) }, (_, at) => {
              const width = lastColumn - firstColumn + 1;
              return `${firstRow + Math.floor(at / width)},${firstColumn + (at % width)}`;
            }),
        );
        expect(new Set(merged).size).toBe(merged.length);
      }),
      { numRuns: propertyRuns(60) },
    );
  });
});
