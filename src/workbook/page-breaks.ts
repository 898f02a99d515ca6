/**
 * The most page breaks of a sheet in one direction that every file format and every Excel takes: the schema of
 * workbooks (ECMA-376 part 1, 18.3.1.73) allows 1,022, Excel refuses more than 1,026.
 */
export const MAX_PAGE_BREAKS = 1_022;

/** What a row is taken to be high where its height is Excel's own, in points. */
const USUAL_HEIGHT = 15;

/**
 * The breaks that are made where a sheet has more than can be: left out are those behind the fullest pages, where
 * Excel ends the page by itself within a row or two. In their order.
 * @param breaks rows before which a page begins, counted from zero, in their order
 * @param heights of all rows, in points; `null` for Excel's own
 */
export function breaksToMake(breaks: readonly number[], heights: readonly (number | null)[]): number[] {
  if (breaks.length <= MAX_PAGE_BREAKS) return [...breaks];
  const pages = breaks.map((row, index) => {
    const rows = heights.slice(breaks[index - 1] ?? 0, row);
    return { row, height: rows.reduce<number>((sum, height) => sum + (height ?? USUAL_HEIGHT), 0) };
  });
  const kept = [...pages].sort((one, other) => one.height - other.height).slice(0, MAX_PAGE_BREAKS);
  return kept.map(({ row }) => row).sort((one, other) => one - other);
}
