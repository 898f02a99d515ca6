import { periodInHeader, type YearSpan } from "../../plan/language/time/period-words";
import { gregorianYear } from "../../plan/language/time/gregorian-years";
import { yearFromBikramSambat } from "../../plan/language/time/bikram-sambat";
import { withoutYearsOfOthers } from "../../plan/language/time/years-of-others";
import { phrases } from "../../plan/language/phrases";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import { textsOfTitle } from "../sheet/texts-above";
import { foldText, onOneLine } from "../../plan/language/spelling/text-folding";
import { withWesternDigits } from "../../plan/language/numbers/digits";
import type { YearsOfTable } from "../header/column-facts";
import type { SheetView } from "../sheet/sheet-view";
import { spanAbove, spanNamed } from "./title-block";

/** Years in long texts are those of laws and of meetings. */
const LONGEST_TEXT = 60;
const YEAR = /(?<![\d.,/-])\d{4}(?![\d.,/-]\d|\d)/g;

/**
 * What dates a table whose own sheet names no years: the years of the title of another sheet that is shown; the only year that the workbook
 * names anywhere, where a sheet's name or a text that speaks of a plan has it; `ofFile`, those in the file's name
 * ("Workplan 2026.xlsx"); or that only year, if a note on a law has it.
 */
export function yearsOfWorkbook(
  views: readonly SheetView[],
  ofFile: YearsOfTable | null,
): YearsOfTable | null {
  const spans = views.filter(isShown).map((view) => spanAbove(view));
  const named = spans.find((each) => each !== null && each.first < each.last);
  if (named !== undefined) return named;
  const only = onlyYearOf(views);
  return only === null || (ofFile !== null && !isOfPlan(views, only.first)) ? ofFile : only;
}

/** What is hidden is of an earlier plan as often as of this one. */
function isShown({ grid }: SheetView): boolean {
  return grid.visibility === "visible";
}

/** Whether a sheet's name, or a text that speaks of a plan, names a year. */
function isOfPlan(views: readonly SheetView[], year: number): boolean {
  return views.some(({ grid }) =>
    [grid.sheet, ...grid.values.flat()].some(
      (text) =>
        typeof text === "string" &&
        yearsIn(text).includes(year) &&
        (text === grid.sheet || speaksOfPlan(text)),
    ),
  );
}

function speaksOfPlan(text: string): boolean {
  return text.length <= LONGEST_TEXT && phrases.planTitle().isWithin(foldText(text));
}

/**
 * The first text of some sheets that names a year: above the tables of the first sheet, in its name, the same of the
 * others, then anywhere.
 */
export function textNamingYear(
  views: readonly SheetView[],
  year: number,
): { readonly text: string; readonly cell: CellReference | null } | null {
  for (const view of views) {
    const above = textsOfTitle(view, view.lastRow + 1).find(({ text }) => names(text, year));
    if (above !== undefined) return { text: onOneLine(above.text), cell: above.cell };
    if (names(view.grid.sheet, year)) return { text: view.grid.sheet, cell: null };
  }
  for (const view of views) {
    for (let row = view.firstRow; row <= view.lastRow; row++) {
      for (let column = view.firstColumn; column <= view.lastColumn; column++) {
        const text = view.text(row, column);
        if (yearsIn(text).includes(year)) return { text: onOneLine(text), cell: view.reference(row, column) };
      }
    }
  }
  return null;
}

function names(text: string, year: number): boolean {
  const span = spanNamed(text.slice(0, LONGEST_TITLE));
  return yearsIn(text).includes(year) || (span !== null && span.first <= year && year <= span.last);
}

const LONGEST_TITLE = 250;

/** A day in the name of a file is that of a version. */
const DAY = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g;

/** The years in the name of a file; `null` where it names none. */
export function yearsOfFileName(fileName: string): YearsOfTable | null {
  const name = fileName
    .replace(/\.\w+$/, "")
    .replaceAll("_", " ")
    .replace(DAY, " ");
  const span = spanNamed(name) ?? fiscalYearNamed(name);
  return span === null ? null : { ...span, isOfFileName: true };
}

/** "POI FY26" is of the year that ends in 2026. */
function fiscalYearNamed(name: string): YearSpan | null {
  const period = periodInHeader(name);
  const year = period?.isFiscal === true ? period.year : null;
  return year === null ? null : { first: year, last: year };
}

/** The year that all short texts of a file name which name one, to date what names none; `null` where there are several. */
function onlyYearOf(views: readonly SheetView[]): YearSpan | null {
  const years = new Set<number>();
  for (const { grid } of views.filter(isShown)) {
    for (const text of [grid.sheet, ...grid.values.flat()]) {
      for (const year of typeof text === "string" ? yearsIn(text) : []) years.add(year);
      if (years.size > 1) return null;
    }
  }
  const [year] = years;
  return year === undefined ? null : { first: year, last: year };
}

function yearsIn(text: string): readonly number[] {
  if (text.length > LONGEST_TEXT || !/\p{Nd}{4}/u.test(text) || phrases.baselines().isWithin(foldText(text)))
    return [];
  return (withWesternDigits(withoutYearsOfOthers(text)).match(YEAR) ?? []).flatMap((digits) => {
    const year = gregorianYear(Number(digits));
    return year === null ? [] : yearFromBikramSambat(year, text);
  });
}
