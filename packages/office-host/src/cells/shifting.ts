import { type Area, intersection, type SheetFile } from "../workbook-file";
import { apiNotFound } from "../requests/host-error";
import type { OpenWorkbook } from "../open/open-workbook";
import { areaHeight, areaOf, areaWidth, parseArea, splitSheet, WHOLE_SHEET } from "./addresses";
import { hasComments, isNamedByFormulas, moveCells } from "./moving";
import { reachedPart } from "./writing";

// Cells that are put in or taken out, and the others that make way. Where formulas, names, rules for entries,
// conditional formats, charts or tables would have to follow, that is refused.

/** Puts blank cells into an area; as in Excel they look like those above them, or on their left. */
export function insertCells(open: OpenWorkbook, sheet: SheetFile, area: Area, shift: "Down" | "Right"): void {
  open.requireUnprotected(sheet);
  const isDown = shift === "Down";
  const moving = beyond(sheet, area, isDown, 0);
  requireFree(open, sheet, toTheEnd(area, isDown), "Range.insert");
  if (moving !== null) {
    const { firstRow, firstColumn } = moving;
    const to = isDown
      ? { firstRow: firstRow + areaHeight(area), firstColumn }
      : { firstRow, firstColumn: firstColumn + areaWidth(area) };
    moveCells(open, sheet, moving, to);
  }
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
  const moving = beyond(sheet, area, isUp, isUp ? areaHeight(area) : areaWidth(area));
  const part = reachedPart(sheet, area);
  requireFree(open, sheet, toTheEnd(area, isUp), "Range.delete");
  sheet.clear(part, "all");
  if (moving === null) moveCells(open, sheet, part, part);
  else moveCells(open, sheet, moving, part);
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
  // Whole rows and columns move as far as anything stands in them.
  const found = intersection(rest, used);
  if (found === null) return null;
  return isDown ? { ...found, firstRow: rest.firstRow } : { ...found, firstColumn: rest.firstColumn };
}

/** All cells that make way, blank ones too, which formulas may name. */
function toTheEnd(area: Area, isDown: boolean): Area {
  const { lastRow, lastColumn } = WHOLE_SHEET;
  return isDown ? { ...area, lastRow } : { ...area, lastColumn };
}

function requireFree(open: OpenWorkbook, sheet: SheetFile, area: Area, member: string): void {
  const touches = (other: Area) => intersection(area, other) !== null;
  const isNamed = open.file.names.some(({ formula, scope }) => {
    const { sheet: title, address } = splitSheet(formula);
    const named = parseArea(address);
    const namedSheet = title === null ? scope : open.findSheet(title);
    return named !== null && namedSheet === sheet && touches(named);
  });
  const isTaken =
    isNamed ||
    isNamedByFormulas(open, sheet, area) ||
    sheet.tables.some((table) => touches(table.area)) ||
    sheet.validations.some((rule) => touches(rule.area)) ||
    (sheet.filter !== null && touches(sheet.filter.area)) ||
    sheet.hasConditionalFormats(area) ||
    hasComments(sheet, area) ||
    sheet.charts.length > 0;
  if (isTaken) throw apiNotFound(`${member} (of cells that are named, or have rules)`);
}
