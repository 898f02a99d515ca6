import { type Area, intersection, type SheetFile } from "@plan-of-action/xlsx";
import { afterMoving } from "../calculation/moved-references";
import { apiNotFound, invalidArgument } from "../requests/host-error";
import type { OpenWorkbook } from "../open/open-workbook";
import { areaOf, boundingArea, isInsideSheet, isWithin } from "./addresses";
import { cellsWritten } from "./writing";

/**
 * Moves cells within their sheet, as cutting and pasting does: contents, formats, merges and links go
 * along, and formulas and names follow the cells that they name. What Excel does beyond that is refused: areas of which
 * an edge moves, tables that move or are written over, merges that are cut in two.
 */
export function moveCells(
  open: OpenWorkbook,
  sheet: SheetFile,
  from: Area,
  to: Pick<Area, "firstRow" | "firstColumn">,
): void {
  open.requireUnprotected(sheet);
  const [rows, columns] = [to.firstRow - from.firstRow, to.firstColumn - from.firstColumn];
  const target = shifted(from, rows, columns);
  if (!isInsideSheet(target)) throw invalidArgument();
  const moved = { sheet: sheet.name, from, target };
  const following = formulasAfter(open, (formula, own) => afterMoving(formula, own, moved));
  if (following === null || !canMove(sheet, from, target)) throw apiNotFound("Range.moveTo");
  for (const follow of following) follow();
  carryCells(open, sheet, from, target);
}

/** Puts what cells hold, their formats, merges and links into others; formulas stay as they are written. */
export function carryCells(open: OpenWorkbook, sheet: SheetFile, from: Area, target: Area): void {
  const [rows, columns] = [target.firstRow - from.firstRow, target.firstColumn - from.firstColumn];
  const cells = [...cellsIn(from)].map(({ row, column }) => ({
    row: row + rows,
    column: column + columns,
    content: sheet.cell(row, column),
    style: sheet.style(row, column),
  }));
  const merges = sheet.mergesTouching(from);
  const links = sheet.hyperlinks.filter(({ row, column }) => isIn(from, row, column));
  for (const area of [from, target]) {
    for (const merge of sheet.mergesTouching(area)) sheet.unmerge(merge);
    sheet.removeHyperlinks(area);
    sheet.clear(area, "all");
  }
  for (const { row, column, content, style } of cells) {
    sheet.setCell(row, column, content);
    sheet.setStyle(areaOf(row, column), style);
  }
  for (const merge of merges) sheet.merge(shifted(merge, rows, columns));
  for (const link of links) {
    sheet.setHyperlink({ ...link, row: link.row + rows, column: link.column + columns });
  }
  const touched = boundingArea(from, target);
  for (const { row, column } of cellsIn(touched)) open.calculation.cellChanged(sheet, row, column);
  cellsWritten(open, sheet, touched, "ThisLocalAddin");
}

/** What puts formulas and names right, before the cells are moved; `null` if one cannot be. */
export function formulasAfter(
  open: OpenWorkbook,
  rewrite: (formula: string, ownSheet: string) => string | null,
): readonly (() => void)[] | null {
  const following: (() => void)[] = [];
  for (const sheet of open.file.sheets) {
    for (const { row, column, formula, isArray } of sheet.formulaCells()) {
      const after = rewrite(formula, sheet.name);
      if (after === formula) continue;
      if (after === null || isArray) return null;
      following.push(() => {
        sheet.setCell(row, column, { value: sheet.cell(row, column).value, formula: after });
        open.calculation.cellChanged(sheet, row, column);
      });
    }
  }
  for (const name of open.file.names) {
    // In a name of the workbook's an address without a sheet is that of whichever sheet asks.
    const formula = rewrite(name.formula, name.scope?.name ?? "");
    if (formula === null) return null;
    if (formula === name.formula) continue;
    following.push(() => {
      open.file.setName({ ...name, formula });
      open.calculation.structureChanged(name.name);
    });
  }
  return following;
}

function canMove(sheet: SheetFile, from: Area, target: Area): boolean {
  const stays = sheet.tables.every(({ area }) => !overlaps(area, from) && !overlaps(area, target));
  const isWhole = [from, target].every((area) =>
    sheet.mergesTouching(area).every((merge) => isWithin(merge, boundingArea(from, target))),
  );
  const commented = [from, target].some((area) => hasComments(sheet, area));
  return stays && isWhole && !commented;
}

/** Comments and notes do not move here. */
export function hasComments(sheet: SheetFile, area: Area): boolean {
  return [...sheet.comments, ...sheet.notedCells].some(({ row, column }) => isIn(area, row, column));
}

function overlaps(one: Area, other: Area): boolean {
  return intersection(one, other) !== null;
}

function isIn({ firstRow, firstColumn, lastRow, lastColumn }: Area, row: number, column: number): boolean {
  return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
}

function shifted(area: Area, rows: number, columns: number): Area {
  return {
    firstRow: area.firstRow + rows,
    firstColumn: area.firstColumn + columns,
    lastRow: area.lastRow + rows,
    lastColumn: area.lastColumn + columns,
  };
}

function* cellsIn({ firstRow, firstColumn, lastRow, lastColumn }: Area) {
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) yield { row, column };
  }
}
