import { type Area, intersection, type SheetFile } from "@plan-of-action/xlsx";
import { afterShift } from "../calculation/shifted-references";
import { apiNotFound, invalidOperation } from "../requests/host-error";
import type { OpenWorkbook } from "../open/open-workbook";
import { areaHeight, areaOf, areaWidth, isInsideSheet, isWithin, WHOLE_SHEET } from "./addresses";
import { carryCells, formulasAfter, hasComments } from "./moving";
import { cellsWritten, reachedPart } from "./writing";

// Cells that are put in or taken out, and the others that make way. Formulas and names follow. Where rules for entries,
// conditional formats, comments, filters, charts or tables would have to, that is refused.

/** Puts blank cells into an area; as in Excel they look like those above them, or on their left. */
export function insertCells(open: OpenWorkbook, sheet: SheetFile, area: Area, shift: "Down" | "Right"): void {
  open.requireUnprotected(sheet);
  const isDown = shift === "Down";
  const moving = beyond(sheet, area, isDown, 0);
  requireFree(sheet, toTheEnd(area, isDown), "Range.insert");
  const target =
    moving === null ? null : movedBy(moving, isDown, isDown ? areaHeight(area) : areaWidth(area));
  // Excel does not push what is there over the end of the sheet.
  if (target !== null && !isInsideSheet(target)) throw invalidOperation();
  follow(open, sheet, area, isDown, true);
  if (moving !== null && target !== null) carryCells(open, sheet, moving, target);
  if (isDown ? area.firstRow === 0 : area.firstColumn === 0) return;
  const { firstRow, lastRow, firstColumn, lastColumn } = reachedPart(sheet, area);
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const beside = isDown ? sheet.style(area.firstRow - 1, column) : sheet.style(row, area.firstColumn - 1);
      sheet.setStyle(areaOf(row, column), beside);
    }
  }
}

/** Takes the cells of an area out. */
export function deleteCells(open: OpenWorkbook, sheet: SheetFile, area: Area, shift: "Up" | "Left"): void {
  open.requireUnprotected(sheet);
  const isUp = shift === "Up";
  const count = isUp ? areaHeight(area) : areaWidth(area);
  const moving = beyond(sheet, area, isUp, count);
  requireFree(sheet, toTheEnd(area, isUp), "Range.delete");
  follow(open, sheet, area, isUp, false);
  const part = reachedPart(sheet, area);
  for (const merge of sheet.mergesTouching(part)) sheet.unmerge(merge);
  sheet.removeHyperlinks(part);
  sheet.clear(part, "all");
  if (moving !== null) carryCells(open, sheet, moving, movedBy(moving, isUp, -count));
  else cellsWritten(open, sheet, part, "ThisLocalAddin");
}

function movedBy(area: Area, isDown: boolean, count: number): Area {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  return isDown
    ? { ...area, firstRow: firstRow + count, lastRow: lastRow + count }
    : { ...area, firstColumn: firstColumn + count, lastColumn: lastColumn + count };
}

/** Lets formulas and names say where the cells that they name will be. */
function follow(open: OpenWorkbook, sheet: SheetFile, area: Area, isDown: boolean, isAdded: boolean): void {
  const shifted = { sheet: sheet.name, area, isDown, isAdded };
  const following = formulasAfter(open, (formula, own) => afterShift(formula, own, shifted));
  if (following === null) throw apiNotFound(`Range.${isAdded ? "insert" : "delete"} (of array formulas)`);
  for (const each of following) each();
}

/** What is used of the rows or columns of an area from some way into it on; `null` for nothing. */
function beyond(sheet: SheetFile, area: Area, isDown: boolean, from: number): Area | null {
  const used = sheet.usedArea(false);
  if (used === null) return null;
  const rest = isDown
    ? { ...area, firstRow: area.firstRow + from, lastRow: used.lastRow }
    : { ...area, firstColumn: area.firstColumn + from, lastColumn: used.lastColumn };
  const isEmpty = rest.firstRow > rest.lastRow || rest.firstColumn > rest.lastColumn;
  if (isEmpty) return null;
  // Whole rows and columns move as far as anything is in them.
  const found = intersection(rest, used);
  if (found === null) return null;
  return isDown ? { ...found, firstRow: rest.firstRow } : { ...found, firstColumn: rest.firstColumn };
}

/** All cells that make way, blank ones too, which formulas may name. */
function toTheEnd(area: Area, isDown: boolean): Area {
  const { lastRow, lastColumn } = WHOLE_SHEET;
  return isDown ? { ...area, lastRow } : { ...area, lastColumn };
}

function requireFree(sheet: SheetFile, area: Area, member: string): void {
  const touches = (other: Area) => intersection(area, other) !== null;
  const isTaken =
    sheet.tables.some((table) => touches(table.area)) ||
    sheet.validations.some((rule) => touches(rule.area)) ||
    (sheet.filter !== null && touches(sheet.filter.area)) ||
    sheet.hasConditionalFormats(area) ||
    hasComments(sheet, area) ||
    sheet.mergesTouching(area).some((merge) => !isWithin(merge, area)) ||
    sheet.charts.length > 0;
  if (isTaken) throw apiNotFound(`${member} (of cells that have rules, or are of something larger)`);
}
