import { columnsOf, rowsOf, type Area, type GridValue } from "../grid/grid";
import type { SheetCells } from "../cells/sheet-cells";
import type { CellBlock } from "../workbook-file";
import type { SheetFormats } from "./sheet-formats";

/**
 * Reads the cells of an area all at once. Rows that say the same (no formula, one number format) are one array,
 * which nobody may change.
 */
export function readBlock(
  cells: SheetCells,
  formats: SheetFormats,
  formatOf: (style: number) => string,
  area: Area,
): CellBlock {
  const width = columnsOf(area);
  const height = rowsOf(area);
  const blank = new Array<string | null>(width).fill(null);
  const values = new Array<GridValue[]>(height).fill(blank);
  const emptyTexts: { readonly line: number; readonly place: number }[] = [];
  const formulas = new Array<(string | null)[]>(height).fill(blank);
  const formatsOf = rowFormats(formats, formatOf, area);
  const numberFormats = new Array<string[]>(height).fill(formatsOf(null));
  for (const row of cells.rowIndexes(area.firstRow, area.lastRow)) {
    const read = new Array<GridValue>(width).fill(null);
    const shown = formatsOf(formats.ofRow(row));
    const line = row - area.firstRow;
    numberFormats[line] = shown;
    cells.eachCell(row, (column, value, style) => {
      const place = column - area.firstColumn;
      if (place < 0 || place >= width) return;
      read[place] = value;
      if (value === "") emptyTexts.push({ line, place });
      const format = formatOf(style);
      if (format === shown[place]) return;
      const known = numberFormats[line] ?? shown;
      const own = known === shown ? [...shown] : known;
      own[place] = format;
      numberFormats[line] = own;
    });
    values[line] = read;
  }
  for (const { row, column, formula } of cells.formulaCells(area.firstRow, area.lastRow)) {
    if (column < area.firstColumn || column > area.lastColumn) continue;
    const place = row - area.firstRow;
    const known = formulas[place] ?? blank;
    const line = known === blank ? [...blank] : known;
    line[column - area.firstColumn] = formula;
    formulas[place] = line;
  }
  // An empty text that no formula gives is a blank, as Excel tells it.
  for (const { line, place } of emptyTexts) {
    const row = values[line];
    if (row !== undefined && formulas[line]?.[place] === null) row[place] = null;
  }
  return { values, formulas, numberFormats };
}

/** The number formats behind the cells of a row: those of its own style, else of the columns'. */
function rowFormats(
  formats: SheetFormats,
  formatOf: (style: number) => string,
  { firstColumn, lastColumn }: Area,
): (style: number | null) => string[] {
  const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, column) => firstColumn + column);
  const ofColumns = columns.map((column) => formatOf(formats.ofColumn(column)));
  const known = new Map<number, string[]>();
  return (style) => {
    if (style === null) return ofColumns;
    const whole = known.get(style) ?? columns.map(() => formatOf(style));
    known.set(style, whole);
    return whole;
  };
}
