import type { Area, CellStyle, SheetFile } from "@plan-of-action/xlsx";
import { numberFormatArgument } from "../requests/arguments";
import type { OpenWorkbook } from "../open/open-workbook";
import { areaOf } from "./addresses";
import { spreadOver, withoutBlockOfOne } from "./matrix";
import { reachedPart } from "./writing";

interface Run {
  readonly first: number;
  last: number;
  readonly format: string;
}

/** Sets number formats given as one for all cells or as a block, in as few areas as equal neighbours allow. */
export function setNumberFormats(open: OpenWorkbook, sheet: SheetFile, area: Area, input: unknown): void {
  open.requireUnprotected(sheet);
  const part = reachedPart(sheet, area);
  const one = withoutBlockOfOne(input);
  if (!Array.isArray(one)) {
    if (one !== null || !Array.isArray(input))
      sheet.setStyle(part, { numberFormat: numberFormatArgument(one) });
    return;
  }
  const formatFor = spreadOver(area, input);
  let block: { firstRow: number; lastRow: number; runs: Run[] } | null = null;
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const runs = rowRuns(area, (column) => formatFor(row, column));
    if (block !== null && sameRuns(block.runs, runs)) {
      block.lastRow = row;
      continue;
    }
    if (block !== null) setRuns(sheet, block);
    block = { firstRow: row, lastRow: row, runs };
  }
  if (block !== null) setRuns(sheet, block);
}

function rowRuns(area: Area, formatFor: (column: number) => unknown): Run[] {
  const runs: Run[] = [];
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const value = formatFor(column);
    if (value === null) continue;
    const format = numberFormatArgument(value);
    const previous = runs.at(-1);
    if (previous?.last === column - 1 && previous.format === format) previous.last = column;
    else runs.push({ first: column, last: column, format });
  }
  return runs;
}

function sameRuns(one: readonly Run[], other: readonly Run[]): boolean {
  return (
    one.length === other.length &&
    one.every((run, index) => {
      const twin = other[index];
      return twin?.first === run.first && twin.last === run.last && twin.format === run.format;
    })
  );
}

function setRuns(
  sheet: SheetFile,
  {
    firstRow,
    lastRow,
    runs,
  }: { readonly firstRow: number; readonly lastRow: number; readonly runs: readonly Run[] },
): void {
  for (const { first, last, format } of runs) {
    sheet.setStyle({ firstRow, lastRow, firstColumn: first, lastColumn: last }, { numberFormat: format });
  }
}

/**
 * Gives each cell of an area the style that `change` makes of its own: for what a partial style
 * cannot say, such as that there is no fill.
 */
export function restyle(sheet: SheetFile, area: Area, change: (style: CellStyle) => CellStyle): void {
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const before = sheet.style(row, column);
      const after = change(before);
      if (after === before) continue;
      const cell = areaOf(row, column);
      sheet.clear(cell, "formats");
      sheet.setStyle(cell, after);
    }
  }
}
