import { columnPoints } from "../../workbook/column-width";
import { LARGER_BY, scriptOf } from "../layout/script";
import { lineCount, lineHeight } from "../layout/text-height";
import { ANNEX_STYLES, type AnnexStyle } from "./annex-styles";

/** What Excel keeps free at both sides of a text, and above and below it, in points. */
const SIDES = 5;
const PADDING = 2;
/** Excel's lines of Arial on the screen, in parts of the font's size; on paper they are lower. */
const LATIN_LINE = 1.3125;

/** How many lines a text takes in a width, in points. */
export function linesIn(text: string, width: number, style: AnnexStyle): number {
  const { size, bold } = ANNEX_STYLES[style].font;
  return lineCount(text, { size: size + LARGER_BY[scriptOf(text)], bold, width: width - SIDES });
}

/** The height that a text needs in columns of these widths, in points; the columns are in characters. */
export function heightIn(text: string, columns: readonly number[], style: AnnexStyle): number {
  const width = columns.reduce((sum, column) => sum + columnPoints(column), 0);
  const lines = linesIn(text, width, style);
  return inSteps(lines * heightOfLine(text, ANNEX_STYLES[style].font.size) + PADDING);
}

/** Excel keeps heights in steps of a quarter of a point. */
export function inSteps(height: number): number {
  return Math.ceil(height * 4) / 4;
}

function heightOfLine(text: string, size: number): number {
  const script = scriptOf(text);
  return script === "latin" ? LATIN_LINE * size : lineHeight(script, size + LARGER_BY[script]);
}
