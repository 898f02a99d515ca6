import * as fc from "fast-check";
import type { Area, Grid, GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf } from "./grid-of";

const headers = fc.constantFrom(
  ...[
    "Objective",
    "Activity",
    "Indicator",
    "Target",
    "2024",
    "2025 Target",
    "Q1",
    "Responsible",
    "Meta",
    "Cible",
  ],
  ...[
    "ตัวชี้วัด",
    "គោលដៅ",
    "Total",
    "Note:",
    "Year 1",
    "1.1 Train",
    "# of x\n# of y",
    "2\n60",
    "2 6 0",
    "N/A",
    "TBD",
  ],
  ...["Year", "Target 2025", "H1", "NCCT", "x", "Actual", "2080/81", "Jan", "Targets per Year", "1e999"],
);

const values: fc.Arbitrary<GridValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: headers },
  { weight: 2, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.integer({ min: 1900, max: 2700 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("\ud800", "مؤشر الأداء", "\u202e1.1", "x".repeat(32_767), "=1+1", "\u0000"),
  },
  { weight: 1, arbitrary: fc.constantFrom("#REF!", "#DIV/0!", "#N/A").map((error) => ({ error })) },
);

const areas: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(14), fc.nat(9), fc.nat(14), fc.nat(9))
  .map(([row, column, rows, columns]) => ({
    firstRow: row,
    firstColumn: column,
    lastRow: row + rows,
    lastColumn: column + columns,
  }));

/** Grids of headers, values and hostile texts, with merges wherever they fall. */
export const grids: fc.Arbitrary<Grid> = fc
  .record({
    rows: fc.array(fc.array(values, { maxLength: 9 }), { maxLength: 12 }),
    merges: fc.array(areas, { maxLength: 4 }),
    row: fc.nat(5),
    column: fc.nat(3),
  })
  .map(({ rows, merges, row, column }) => ({
    ...gridOf(rows),
    firstRow: row,
    firstColumn: column,
    merges,
    hiddenRows: [row],
    hiddenColumns: [column],
  }));
