/**
 * The width of a column in points, which Office.js takes and by which heights are reckoned, from
 * characters of the standard font, which files and people use: a digit of Calibri 11 is 7 pixels wide, a
 * cell pads 5 (ECMA-376, 18.3.1.13), and a pixel is three quarters of a point.
 */
export function columnPoints(characters: number): number {
  return (Math.trunc(characters * 7) + 5) * 0.75;
}

/** The width in characters that takes so many points. */
export function charactersOf(points: number): number {
  return Math.trunc(points / 0.75 - 5) / 7;
}
