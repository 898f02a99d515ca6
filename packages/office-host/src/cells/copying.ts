import {
  type Area,
  intersection,
  type SheetFile,
  type SheetValidation,
  shiftFormula,
} from "@plan-of-action/xlsx";
import type { OpenWorkbook } from "../open/open-workbook";
import { invalidArgument, notImplemented } from "../requests/host-error";
import { areaHeight, areaOf, areaWidth, isInsideSheet, isWithin } from "./addresses";
import { hasComments } from "./moving";
import { cellsWritten } from "./writing";

/** What `copyFrom` can copy (`Excel.RangeCopyType`). */
export const COPY_TYPES = ["All", "Formulas", "Values", "Formats"] as const;

export interface Copying {
  readonly type: (typeof COPY_TYPES)[number];
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface CopySource {
  readonly sheet: SheetFile;
  readonly area: Area;
}

/**
 * Copies cells as Excel does: relative references of formulas move along, and where the place to copy to is a
 * multiple of what is copied, that is repeated; a smaller one grows. Gives the area that was written.
 */
export function copyCells(
  open: OpenWorkbook,
  source: CopySource,
  target: CopySource,
  copying: Copying,
): Area {
  open.requireUnprotected(target.sheet);
  if (copying.type === "All" || copying.type === "Formats") refuseWhatIsNotCopied(source);
  const [height, width] = copying.transpose
    ? [areaWidth(source.area), areaHeight(source.area)]
    : [areaHeight(source.area), areaWidth(source.area)];
  const isMultiple = areaHeight(target.area) % height === 0 && areaWidth(target.area) % width === 0;
  const written = isMultiple
    ? target.area
    : areaOf(target.area.firstRow, target.area.firstColumn, height, width);
  if (!isInsideSheet(written)) throw invalidArgument();
  open.calculation.settle();
  const blocks = blocksOf(written, height, width);
  const copied = cellsOf(source);
  const merges = source.sheet.mergesTouching(source.area);
  for (const block of blocks) {
    if (copying.type === "All" || copying.type === "Formats") {
      for (const merge of target.sheet.mergesTouching(block)) target.sheet.unmerge(merge);
    }
    for (const cell of copied) putCell(open, source, target.sheet, block, cell, copying);
    if (copying.type !== "All") continue;
    for (const merge of merges) target.sheet.merge(placed(source.area, block, merge, copying.transpose));
    copyLinksAndRules(source, target.sheet, block, copying.transpose);
  }
  cellsWritten(open, target.sheet, written, "ThisLocalAddin");
  return written;
}

/** What a file written here would lose: it is said, not left out. */
function refuseWhatIsNotCopied({ sheet, area }: CopySource): void {
  if (sheet.hasConditionalFormats(area)) throw notImplemented("copying conditional formats");
  if (hasComments(sheet, area)) throw notImplemented("copying comments");
  if (sheet.tables.some((table) => isWithin(table.area, area))) throw notImplemented("copying a whole table");
  if (sheet.mergesTouching(area).some((merge) => !isWithin(merge, area))) throw invalidArgument();
}

function blocksOf(written: Area, height: number, width: number): Area[] {
  const blocks: Area[] = [];
  for (let row = written.firstRow; row <= written.lastRow; row += height) {
    for (let column = written.firstColumn; column <= written.lastColumn; column += width) {
      blocks.push(areaOf(row, column, height, width));
    }
  }
  return blocks;
}

type CopiedCell = ReturnType<typeof cellsOf>[number];

function cellsOf({ sheet, area }: CopySource) {
  const rows = Array.from({ length: areaHeight(area) }, (_, row) => area.firstRow + row);
  const columns = Array.from({ length: areaWidth(area) }, (_, column) => area.firstColumn + column);
  return rows.flatMap((row) =>
    columns.map((column) => ({
      row,
      column,
      content: sheet.cell(row, column),
      style: sheet.style(row, column),
    })),
  );
}

function putCell(
  open: OpenWorkbook,
  source: CopySource,
  sheet: SheetFile,
  block: Area,
  { row, column, content, style }: CopiedCell,
  { type, skipBlanks, transpose }: Copying,
): void {
  const isBlank = content.value === null && content.formula === null;
  if (skipBlanks && isBlank) return;
  const place = placed(source.area, block, areaOf(row, column), transpose);
  if (type === "All" || type === "Formats") {
    sheet.clear(place, "formats");
    sheet.setStyle(place, style);
  }
  if (type === "Formats") return;
  const shift = { rows: place.firstRow - row, columns: place.firstColumn - column };
  const formula =
    type === "Values" || content.formula === null
      ? null
      : `=${shiftFormula(content.formula.slice(1), shift)}`;
  sheet.setCell(place.firstRow, place.firstColumn, { value: content.value, formula });
  open.calculation.cellChanged(sheet, place.firstRow, place.firstColumn);
}

function copyLinksAndRules(source: CopySource, sheet: SheetFile, block: Area, transpose: boolean): void {
  sheet.removeHyperlinks(block);
  for (const link of source.sheet.hyperlinks) {
    const cell = areaOf(link.row, link.column);
    if (!isWithin(cell, source.area)) continue;
    const { firstRow, firstColumn } = placed(source.area, block, cell, transpose);
    sheet.setHyperlink({ ...link, row: firstRow, column: firstColumn });
  }
  const rules = source.sheet.validations;
  sheet.setValidation(block, null);
  for (const rule of rules) {
    const inside = intersection(rule.area, source.area);
    if (inside === null) continue;
    const place = placed(source.area, block, inside, transpose);
    const shift = {
      rows: place.firstRow - inside.firstRow,
      columns: place.firstColumn - inside.firstColumn,
    };
    sheet.setValidation(place, ruleMoved(rule, shift));
  }
}

function ruleMoved(rule: SheetValidation, shift: { rows: number; columns: number }) {
  const { formula1, formula2 } = rule;
  return {
    ...rule,
    formula1: shiftFormula(formula1, shift),
    formula2: formula2 === null ? null : shiftFormula(formula2, shift),
  };
}

/** Where a part of what is copied comes to lie. */
function placed(source: Area, block: Area, part: Area, transpose: boolean): Area {
  const [down, right] = [part.firstRow - source.firstRow, part.firstColumn - source.firstColumn];
  return transpose
    ? areaOf(block.firstRow + right, block.firstColumn + down, areaWidth(part), areaHeight(part))
    : areaOf(block.firstRow + down, block.firstColumn + right, areaHeight(part), areaWidth(part));
}
