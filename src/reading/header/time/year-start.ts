import { placeOf } from "../../../plan/period";
import { saysFiscalYear, yearStartIn } from "../../../plan/language/time/fiscal-year-words";
import { countOfMonths } from "../../../plan/language/time/month-words";
import {
  isSpanOfWholeYears,
  namesTwoYears,
  periodInHeader,
  type HeaderPeriod,
} from "../../../plan/language/time/period-words";
import type { PlacedText } from "../../../plan/plan";
import { CALENDAR_YEAR, YEAR_STARTS, type YearStart } from "../../../plan/plan-year";
import type { SheetView } from "../../sheet/sheet-view";
import type { HeaderSense } from "../header-column";
import type { HeaderRows } from "../header-paths";
import { textsOfTitle } from "../../sheet/texts-above";

/**
 * The month in which the year of a table's plan begins: by quarters that name their months ("Q1 (Jul–Sep)")
 * or stand above them, by the order in which a year's months stand, else by what the header, the title block or
 * the sheet's name say of it; of a fiscal year also by a note on the sheet. `null` where nothing tells.
 */
export function yearStartOf(
  view: SheetView,
  rows: HeaderRows,
  senses: readonly HeaderSense[],
): YearStart | null {
  const periods = senses.flatMap(({ period }) => period ?? []);
  const told = startOfQuarters(senses) ?? startOfRun(periods) ?? startInWords(view, rows, senses);
  const isFiscal = periods.some((period) => period.isFiscal) || yearOfTwoAbove(view, rows, senses) !== null;
  return told ?? (isFiscal ? startInNotes(view, rows.last + 1) : null);
}

/**
 * The month in which the year begins as a rule where nothing tells: a year that is named by two of the calendar does not
 * begin in January. Most that are written so begin in July, as in East Africa, Bangladesh, Nepal, Pakistan and Australia;
 * in April in India, in October in Haiti.
 */
export function usualYearStart(senses: readonly HeaderSense[], ofTwo: PlacedText | null): YearStart {
  if (ofTwo !== null && namesTwoYears(ofTwo.text)) return USUAL_OF_TWO;
  const isOfTwo = senses.some(
    // "Cumulative 2024-2025" is of two years, and not of one that two of the calendar name.
    ({ path, period, isOverall }) =>
      period?.isFiscal === true && !isOverall && path.levels.some((level) => namesTwoYears(level)),
  );
  return isOfTwo ? USUAL_OF_TWO : CALENDAR_YEAR;
}

const USUAL_OF_TWO: YearStart = 7;

/**
 * The text above a table, or the name of its sheet, that alone dates it by a year which two of the calendar name
 * ("Plan of action 2025/26", "FY2025/26"); `null` where its header names years of its own.
 */
export function yearOfTwoAbove(
  view: SheetView,
  rows: HeaderRows,
  senses: readonly HeaderSense[],
): PlacedText | null {
  if (senses.some(({ period }) => period !== null && period.year !== null)) return null;
  const name = { text: view.grid.sheet, cell: view.reference(rows.first, view.firstColumn) };
  const texts = [...textsOfTitle(view, rows.first), name];
  return texts.find(({ text }) => text.length <= LONGEST_TITLE && namesFiscalYear(text)) ?? null;
}

const LONGEST_TITLE = 250;

/** "2025/26" and "fiscal year 2025-2026" are one year; "2025-2026" alone is two. */
function namesFiscalYear(text: string): boolean {
  const period = periodInHeader(text);
  if (period?.isFiscal !== true || period.year === null) return false;
  return !isSpanOfWholeYears(text) || saysFiscalYear(text);
}

/** Rows of a sheet that are looked through for a note about its fiscal year. */
const ROWS_OF_NOTES = 300;

/** "The fiscal year begins on 1 July", below the table. */
function startInNotes(view: SheetView, firstRow: number): YearStart | null {
  const texts: string[] = [];
  for (let row = view.lastRow; row >= Math.max(firstRow, view.lastRow - ROWS_OF_NOTES); row--) {
    const text = view.text(row, view.firstColumn);
    if (text.length > 12) texts.push(text);
  }
  return firstStart(texts);
}

/** `null` also where quarters contradict each other. */
function startOfQuarters(senses: readonly HeaderSense[]): YearStart | null {
  const starts = new Set(senses.flatMap((sense) => startOfQuarter(sense) ?? []));
  const [start = null] = starts;
  return starts.size === 1 ? start : null;
}

/** Where the first quarter begins if the n-th has these months; a quarter that its months alone name tells nothing. */
function startOfQuarter({ period, path }: HeaderSense): YearStart | null {
  const months = period?.months ?? null;
  if (period === null || months === null || countOfMonths(months) > 3) return null;
  const quarter = placeOf(period.part, "quarter") ?? quarterAbove(path.levels);
  if (quarter === null) return null;
  const ofCalendar = Math.ceil(months.last / 3);
  if (countOfMonths(months) === 3 && ofCalendar === quarter) return null;
  const start = ((ofCalendar - quarter + 4) % 4) * 3 + 1;
  return YEAR_STARTS.find((each) => each === start) ?? null;
}

/** The quarter that stands by itself above a month. */
function quarterAbove(levels: readonly string[]): number | null {
  for (const level of levels) {
    const period = periodInHeader(level);
    const quarter = period?.months === null ? placeOf(period.part, "quarter") : null;
    if (quarter !== null) return quarter;
  }
  return null;
}

/** "Oct–Dec, Jan–Mar, Apr–Jun, Jul–Sep": the months of whole years, which name no year of the calendar themselves. */
function startOfRun(periods: readonly HeaderPeriod[]): YearStart | null {
  const runs = periods.flatMap(({ months, isCalendarYear }) =>
    months === null || isCalendarYear || countOfMonths(months) > 3 ? [] : [months],
  );
  const apart = runs.filter((months, place) => months.first !== runs[place - 1]?.first);
  const [first] = apart;
  if (first === undefined) return null;
  const length = countOfMonths(first);
  const goesOn = apart.every((months, place) => {
    return countOfMonths(months) === length && (first.first - 1 + place * length) % 12 === months.first - 1;
  });
  const isWhole = (apart.length * length) % 12 === 0;
  return goesOn && isWhole ? (YEAR_STARTS.find((start) => start === first.first) ?? null) : null;
}

function startInWords(view: SheetView, rows: HeaderRows, senses: readonly HeaderSense[]): YearStart | null {
  const headers = senses.flatMap(({ path, period }) => (period === null ? [] : path.levels));
  return firstStart(new Set(headers)) ?? startInTitle(view, rows.first);
}

/** What the title block above a row and the sheet's name say; several headers of one to four rows begin in a row. */
function startInTitle(view: SheetView, row: number): YearStart | null {
  const ofSheet = inTitles.get(view) ?? new Map<number, YearStart | null>();
  inTitles.set(view, ofSheet);
  const known = ofSheet.get(row);
  if (known !== undefined) return known;
  const texts = textsOfTitle(view, row).map(({ text }) => text);
  const start = firstStart([...texts, view.grid.sheet]);
  ofSheet.set(row, start);
  return start;
}

const inTitles = new WeakMap<SheetView, Map<number, YearStart | null>>();

function firstStart(texts: Iterable<string>): YearStart | null {
  for (const text of texts) {
    const start = yearStartIn(text);
    if (start !== null) return start;
  }
  return null;
}
