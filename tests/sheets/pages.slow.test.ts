import { LANGUAGES } from "../../src/locales/catalogues";
import { COLUMN, LAST_COLUMN } from "../../src/sheets/layout/columns";
import { columnPoints } from "../../src/workbook/column-width";
import type { SheetDescription } from "../../src/workbook/sheet-description";
import type { WrittenIndicator } from "../progress/plan-of";
import { isKey, EVERY_STATUS, rowWith, summaryOf, type SummaryOptions } from "./summary-of";

/** Sixty indicators under five objectives, with wordings that take several lines. */
const LONG_PLAN: readonly WrittenIndicator[] = Array.from({ length: 60 }, (_, index) => ({
  id: `${Math.floor(index / 12) + 1}.${(index % 12) + 1}-1`,
  objective: String(Math.floor(index / 12) + 1),
  text: "# of law enforcement officers, prosecutors, judges, immigration officials and other staff trained".slice(
    0,
    20 + ((index * 17) % 80),
  ),
  overall: 30,
  targets: { 2023: 10, 2024: 10, 2025: 10 },
  actuals: { 2023: index % 14, 2024: index % 12 },
}));

/** How much smaller than it is a sheet is printed so that it is one page wide; a narrower one is not enlarged. */
function printScale({ columnWidths, hiddenColumns, print }: SheetDescription): number {
  const visible = columnWidths.filter(
    (__, column) => column <= LAST_COLUMN && !hiddenColumns.includes(column),
  );
  const width = visible.reduce((sum, each) => sum + columnPoints(each), 0);
  const paper = ((29.7 - print.margins.left - print.margins.right) / 2.54) * 72;
  return Math.min(1, paper / width);
}

/** Height of A4 across between the margins, in points of the sheet, which is printed to scale. */
function printableHeight(sheet: SheetDescription): number {
  const { margins } = sheet.print;
  return (((21 - margins.top - margins.bottom) / 2.54) * 72) / printScale(sheet);
}

/** Rows and height of each page, with the repeated header. */
function pagesOf(sheet: SheetDescription): { first: number; height: number }[] {
  const starts = [0, ...sheet.print.breaksBefore];
  const heightOf = (from: number, to: number): number =>
    sheet.rows.slice(from, to).reduce((sum, { height }) => sum + (height ?? 0), 0);
  const { titleRows } = sheet.print;
  const end = (sheet.print.area?.lastRow ?? NaN) + 1;
  return starts.map((first, page) => ({
    first,
    height:
      heightOf(first, starts[page + 1] ?? end) +
      (titleRows !== null && first > titleRows.last ? heightOf(titleRows.first, titleRows.last + 1) : 0),
  }));
}

describe("the pages of a summary", () => {
  const plans: [string, SheetDescription][] = LANGUAGES.flatMap((language) => {
    const options: SummaryOptions = { language, period: "2024-Q2" };
    return [
      [`a short plan in ${language}`, summaryOf(EVERY_STATUS, options)],
      [`a long plan in ${language}`, summaryOf(LONG_PLAN, { ...options, exceptionsOnly: false })],
    ];
  });

  it.each(plans)("of %s are full, and never more than full", (_, sheet) => {
    for (const { height } of pagesOf(sheet)) expect(height).toBeLessThanOrEqual(printableHeight(sheet));
  });

  it.each(plans)("of %s are none for a line or two alone", (_, sheet) => {
    for (const { height } of pagesOf(sheet)) expect(height).toBeGreaterThan(100);
  });

  it("are full of indicators, but for what the last one needs, however many there are", () => {
    // The title of an objective, of an action and an indicator stay together.
    const largestUnit = 90;
    for (let count = 10; count <= LONG_PLAN.length; count += 2) {
      const sheet = summaryOf(LONG_PLAN.slice(0, count), { exceptionsOnly: false });
      const pages = pagesOf(sheet).filter(({ first }) => first > (sheet.print.titleRows?.last ?? NaN));
      const free = pages.map(({ height }) => printableHeight(sheet) - height);
      const last = free.pop() ?? 0;
      const lentToLast = last > printableHeight(sheet) * 0.75 - largestUnit ? (free.pop() ?? 0) : 0;
      expect(lentToLast).toBeLessThan(printableHeight(sheet) / 4 + largestUnit);
      for (const each of free) expect(each).toBeLessThan(largestUnit);
    }
  });

  it.each(plans)("of %s end with a quarter of a page at least", (_, sheet) => {
    expect(pagesOf(sheet).at(-1)!.height).toBeGreaterThan(printableHeight(sheet) * 0.24);
  });

  it("are none for the end of a group alone, wherever the pages end", () => {
    for (let count = 1; count <= LONG_PLAN.length; count++) {
      const sheet = summaryOf(LONG_PLAN.slice(0, count), { exceptionsOnly: false });
      if (sheet.print.titleRows === null) continue;
      const last = sheet.print.breaksBefore.at(-1) ?? 0;
      expect(sheet.rows.slice(last).some(({ cells }) => cells[COLUMN.status]?.value != null)).toBe(true);
    }
  });

  it.each(plans)("of %s are printed in letters that can still be read", (_, sheet) => {
    expect(printScale(sheet)).toBeGreaterThan(0.84);
  });

  it.each(LANGUAGES)(
    "are three at the most for fifteen indicators, somewhat smaller where that takes it: %s",
    (language) => {
      const sheet = summaryOf(LONG_PLAN.slice(0, 15), { language, period: "2024-Q2" });
      expect(pagesOf(sheet).length).toBeLessThanOrEqual(3);
      expect(printScale(sheet)).toBeGreaterThan(0.76);
    },
  );

  it.each(LANGUAGES)(
    "are twelve at the most, and filled, where only exceptions are shown of 2,000 indicators (%s)",
    (language) => {
      const many = Array.from({ length: 2000 }, (_, index): WrittenIndicator => {
        const like = LONG_PLAN[index % LONG_PLAN.length]!;
        return {
          ...like,
          id: `${Math.floor(index / 10) + 1}.${(index % 10) + 1}-1`,
          objective: String(Math.floor(index / 10) + 1),
        };
      });
      const sheet = summaryOf(many, { language, period: "2024-Q2" });
      expect(pagesOf(sheet).length).toBeLessThanOrEqual(12);
      expect(sheet.rows.filter(({ cells }) => isKey(cells[COLUMN.key]?.value)).length).toBeGreaterThan(90);
    },
  );

  it.each(plans)("of %s repeat the header of the indicators where these take several", (name, sheet) => {
    const header = rowWith(sheet, COLUMN.key, "poa:indicator");
    const repeated = name.includes("long") ? { first: header - 1, last: header } : null;
    expect(sheet.print.titleRows).toEqual(repeated);
  });

  it.each(plans)("of %s have a third of a page at least for the beginning of the indicators", (_, sheet) => {
    const section = rowWith(sheet, COLUMN.key, "poa:indicator") - 2;
    const page = pagesOf(sheet).findLast(({ first }) => first <= section);
    const above = sheet.rows.slice(page?.first, section).reduce((sum, { height }) => sum + (height ?? 0), 0);
    expect(above).toBeLessThan((printableHeight(sheet) * 2) / 3);
  });

  it.each(plans)("of %s end with no header that headers nothing", (_, sheet) => {
    for (const row of sheet.print.breaksBefore) {
      const style = sheet.rows[row - 1]?.cells.find((cell) => cell !== null)?.style ?? "";
      expect(style).not.toMatch(/^(head|section|subsection|band|action)/);
    }
  });

  it("say the plan, the period and the page below, with & written as Excel wants it", () => {
    const { print } = summaryOf(EVERY_STATUS, { title: "Law & order 2023-2025", period: "2024-Q2" });
    expect(print).toMatchObject({ orientation: "landscape", paper: "a4", pagesWide: 1 });
    expect(print.header).toEqual({ left: "", center: "", right: "" });
    expect(print.footer).toEqual({
      left: '&"Arial,Regular"&8 Law && order 2023-2025',
      center: '&"Arial,Regular"&8 Summary 2024 Q2',
      right: '&"Arial,Regular"&8 Page &P',
    });
  });

  it("say of a long title its first phrases, and no part of one", () => {
    const title =
      "A joint plan of action against trafficking in persons, especially women and children, of the provinces of both banks";
    const { left } = summaryOf(EVERY_STATUS, { title, period: "2024-Q2" }).print.footer;
    expect(left).toBe(
      '&"Arial,Regular"&8 A joint plan of action against trafficking in persons, especially women and children',
    );
  });

  it("print all but the numbers behind the charts, and these too where it is asked for", () => {
    const sheet = summaryOf(LONG_PLAN, { exceptionsOnly: false });
    const data = rowWith(sheet, COLUMN.number, "Numbers behind the charts") - 1;
    // Where lessons are typed comes between, with a free line above.
    const lessonsOn = (of: typeof sheet) => rowWith(of, COLUMN.number, "Lessons of the period");
    expect(sheet.print.area).toMatchObject({ firstRow: 0, lastRow: lessonsOn(sheet) - 2 });
    expect(Math.max(...sheet.print.breaksBefore)).toBeLessThan(data);
    const whole = summaryOf(LONG_PLAN, { exceptionsOnly: false, printChartData: true });
    expect(whole.print.area).toEqual({
      firstRow: 0,
      firstColumn: 0,
      lastRow: lessonsOn(whole) - 2,
      lastColumn: COLUMN.remarks,
    });
  });
});
