import { periodInHead, type YearSpan } from "../../plan/language/time/period-words";
import { gregorianYear } from "../../plan/language/time/gregorian-years";
import { yearFromBikramSambat } from "../../plan/language/time/bikram-sambat";
import { phrases } from "../../plan/language/lexicon";
import { foldText } from "../../plan/language/spelling/text-folding";
import { withWesternDigits } from "../../plan/language/numbers/digits";
import type { YearsOfTable } from "../head/column-facts";
import type { SheetView } from "../sheet/sheet-view";
import { spanAbove, spanNamed } from "./title-block";

/** Years in long texts are those of laws and of meetings. */
const LONGEST_TEXT = 60;
const YEAR = /(?<![\d.,/-])\d{4}(?![\d.,/-]\d|\d)/g;

/**
 * What dates a table whose own sheet names no years: the years of another sheet's title, the only year that the file
 * names anywhere, or `ofFile`, those in its name ("Workplan 2026.xlsx").
 */
export function yearsOfWorkbook(
  views: readonly SheetView[],
  ofFile: YearsOfTable | null,
): YearsOfTable | null {
  const spans = views.map((view) => spanAbove(view));
  const named = spans.find((each) => each !== null && each.first < each.last);
  return named ?? onlyYearOf(views) ?? ofFile;
}

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
  const period = periodInHead(name);
  const year = period?.isFiscal === true ? period.year : null;
  return year === null ? null : { first: year, last: year };
}

/** The year that all short texts of a file name which name one, to date what names none; `null` where there are several. */
function onlyYearOf(views: readonly SheetView[]): YearSpan | null {
  const years = new Set<number>();
  for (const { grid } of views) {
    if (grid.visibility !== "visible") continue;
    for (const text of [grid.sheet, ...grid.values.flat()]) {
      for (const year of typeof text === "string" ? yearsIn(text) : []) years.add(year);
      if (years.size > 1) return null;
    }
  }
  const [year] = years;
  return year === undefined ? null : { first: year, last: year };
}

function yearsIn(text: string): readonly number[] {
  if (text.length > LONGEST_TEXT || !/\p{Nd}{4}/u.test(text) || phrases.baselines.isWithin(foldText(text)))
    return [];
  return (withWesternDigits(text).match(YEAR) ?? []).flatMap((digits) => {
    const year = gregorianYear(Number(digits));
    return year === null ? [] : yearFromBikramSambat(year, text);
  });
}
