import type { Grid } from "@plan-of-action/xlsx/grid";
import type { SheetContents } from "../../workbook/workbook";
import type { FormerSheet } from "./former-sheet";
import { recordsIn, unpackUnfinished } from "./sheet-records";
import type { FilledCell } from "./typed-cells";

/** The sheets; in place of one whose writing stopped that which was set aside, by the XML of what was. */
export function sheetsBeforeWriting(sheets: SheetContents[], xmls: readonly string[]): SheetContents[] {
  const records = recordsIn(xmls);
  return sheets.map((contents) => {
    const record = contents.marker === null ? undefined : records.get(contents.marker)?.[0];
    const layers = record === undefined ? null : unpackUnfinished(record.text);
    const before = layers?.[0];
    return before === undefined
      ? contents
      : { ...contents, grid: gridBefore(before, contents.grid), unfinished: true };
  });
}

function gridBefore({ cells: former }: FormerSheet, present: Grid): Grid {
  const lastRow = former.reduce((last, { row }) => Math.max(last, row), -1);
  const lastColumn = former.reduce((last, { column }) => Math.max(last, column), -1);
  const filled = <Item>(blank: Item): Item[][] =>
    Array.from({ length: lastRow + 1 }, () => Array.from({ length: lastColumn + 1 }, () => blank));
  const values = filled<FilledCell["value"]>(null);
  const formulas = filled<string | null>(null);
  const numberFormats = filled("General");
  for (const { row, column, value, formula, numberFormat } of former) {
    set(values, row, column, value);
    set(formulas, row, column, formula);
    set(numberFormats, row, column, numberFormat);
  }
  const { sheet, visibility } = present;
  const blank = { merges: [], hiddenRows: [], hiddenColumns: [], partial: false };
  return { sheet, visibility, firstRow: 0, firstColumn: 0, values, formulas, numberFormats, ...blank };
}

function set<Item>(items: Item[][], row: number, column: number, item: Item): void {
  const ofRow = items[row];
  if (ofRow !== undefined) ofRow[column] = item;
}
