import { breaksToMake, MAX_PAGE_BREAKS } from "../../src/workbook/page-breaks";

/** Breaks every so many rows. */
const every = (rows: number, count: number) =>
  Array.from({ length: count }, (_, index) => (index + 1) * rows);

describe("the page breaks that are made", () => {
  it("are all of them as long as a file can have them", () => {
    const breaks = every(10, MAX_PAGE_BREAKS);
    expect(breaksToMake(breaks, [])).toEqual(breaks);
  });

  it("are, of more, those behind the pages with most room left", () => {
    const heights = Array.from({ length: 12_000 }, (_, row) => (row < 20 ? 40 : row < 40 ? null : 30));
    const breaks = every(10, MAX_PAGE_BREAKS + 2);
    const made = breaksToMake(breaks, heights);
    expect(made).toHaveLength(MAX_PAGE_BREAKS);
    // The two pages of high rows are full; those of Excel's own height are not.
    expect(breaks.filter((row) => !made.includes(row))).toEqual([10, 20]);
  });
});
