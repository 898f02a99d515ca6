import type { CellStyle } from "@plan-of-action/xlsx/grid";

/** The standard font of a workbook that says nothing else. */
const STANDARD_SIZE = 11;
const PIXELS_A_POINT = 4 / 3;
/** How wide a letter is on average and how high a line is, in sizes of the font. */
const LETTER_WIDTH = 0.5;
const LINE_HEIGHT = 1.3;
/** Khmer stacks signs below its letters. */
const KHMER_LINE_HEIGHT = 1.9;
const PADDING = 6;

export function fontPixels({ font }: CellStyle): number {
  return (font?.size ?? STANDARD_SIZE) * PIXELS_A_POINT;
}

function lineHeight(text: string): number {
  return /\p{Script=Khmer}/u.test(text) ? KHMER_LINE_HEIGHT : LINE_HEIGHT;
}

/** About how wide a text is in pixels; marks that sit on letters have no width. */
export function textWidth(text: string, style: CellStyle): number {
  const letters = Array.from(text.replace(/\p{Mn}/gu, "")).length;
  const weight = style.font?.bold === true ? 1.08 : 1;
  return letters * fontPixels(style) * LETTER_WIDTH * weight;
}

/** About how high a text is that wraps in a cell of that width, in pixels. */
export function wrappedHeight(text: string, style: CellStyle, width: number): number {
  const room = Math.max(1, width - PADDING);
  const lines = text.split("\n").map((line) => Math.max(1, Math.ceil(textWidth(line, style) / room)));
  const count = lines.reduce((sum, lines) => sum + lines, 0);
  return Math.ceil(count * fontPixels(style) * lineHeight(text)) + 4;
}
