// Office.js gives widths of columns in points, files in characters of the standard font. Both count
// whole pixels in between: 7 to a digit of the standard font (Calibri 11), 5 of padding, 96 to the
// inch. Source: ECMA-376, part 1, 18.3.1.13 (col, width).

const PIXELS_A_DIGIT = 7;
const PADDING = 5;
const POINTS_A_PIXEL = 0.75;

/** Excel's standard width. */
export const STANDARD_CHARACTERS = 8.43;

export function pointsFromCharacters(characters: number): number {
  const pixels =
    characters < 1
      ? Math.round(characters * (PIXELS_A_DIGIT + PADDING))
      : Math.round(characters * PIXELS_A_DIGIT + PADDING);
  return pixels * POINTS_A_PIXEL;
}

/** Rounded to the hundredth, as Excel shows it. */
export function charactersFromPoints(points: number): number {
  const pixels = Math.round(points / POINTS_A_PIXEL);
  const wide = PIXELS_A_DIGIT + PADDING;
  const characters = pixels < wide ? pixels / wide : (pixels - PADDING) / PIXELS_A_DIGIT;
  return Math.round(characters * 100) / 100;
}
