import type { CellStyle } from "@plan-of-action/xlsx/grid";
import { columnPoints } from "../../workbook/column-width";
import type { BlockCell } from "./block";
import { LARGER_BY, scriptOf, type Script } from "./script";
import { styleOf } from "./styles";
import { lineCount, type Setting } from "./text-height";

/** What Excel keeps free at both sides of a text, and a step of indentation, in points. */
const SIDE_PADDING = 5;
const INDENT = 7;

/** The script of what a cell says. */
export function scriptOfCell({ value }: BlockCell): Script {
  return typeof value === "string" ? scriptOf(value) : "latin";
}

/** The size of a style in a script, in points. */
export function fontSize({ font }: CellStyle, script: Script): number {
  return (font?.size ?? 9) + LARGER_BY[script];
}

/** How the text of a cell is set in the columns that it covers, of which `widths` are all of the sheet. */
export function settingOf(column: number, cell: BlockCell, widths: readonly number[]): Setting {
  const style = styleOf(cell.style);
  const { font = {}, indent = 0 } = style;
  const covered = widths.slice(column, (cell.lastColumn ?? column) + 1);
  const width = covered.reduce((sum, each) => sum + pointsOf(each), 0) - SIDE_PADDING - indent * INDENT;
  return { size: fontSize(style, scriptOfCell(cell)), bold: font.bold ?? false, width };
}

/** A hidden column has no width. */
function pointsOf(width: number): number {
  return width === 0 ? 0 : columnPoints(width);
}

/** How many lines the text of a cell takes, cut where it may take only so many; 1 for what is not wrapped. */
export function linesInCell(column: number, cell: BlockCell, widths: readonly number[]): number {
  const { wrap = false } = styleOf(cell.style);
  if (typeof cell.value !== "string" || !wrap) return 1;
  return lineCount(cell.value, settingOf(column, cell, widths));
}
