import type { Entry, EntryPlace } from "./entry";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MS_A_DAY = 86_400_000;

interface TypedDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly numberFormat: string;
}

/** Reads a date typed in Excel's English (month before day); `null` where the text is none. */
export function readTypedDate(typed: string, place: EntryPlace): Entry | null {
  const date = inNumbers(typed, place.year) ?? withMonthName(typed, place.year);
  if (date === null) return null;
  const serial = dateSerial(date.year, date.month, date.day, place.date1904);
  return serial === null
    ? null
    : { content: { value: serial, formula: null }, numberFormat: date.numberFormat };
}

function inNumbers(typed: string, year: number): TypedDate | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(typed);
  if (iso !== null) {
    return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), numberFormat: "m/d/yyyy" };
  }
  const match = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(typed);
  if (match === null) return null;
  const month = Number(match[1]);
  const day = Number(match[2]);
  return match[3] === undefined
    ? { year, month, day, numberFormat: "d-mmm" }
    : { year: fullYear(match[3]), month, day, numberFormat: "m/d/yyyy" };
}

function withMonthName(typed: string, year: number): TypedDate | null {
  const match = /^(\d{1,2})[- ]([A-Za-z]{3,9})(?:[- ](\d{2}|\d{4}))?$/.exec(typed);
  if (match === null) return null;
  const month = MONTHS.indexOf((match[2] ?? "").slice(0, 3).toLowerCase()) + 1;
  const day = Number(match[1]);
  return match[3] === undefined
    ? { year, month, day, numberFormat: "d-mmm" }
    : { year: fullYear(match[3]), month, day, numberFormat: "d-mmm-yy" };
}

/** Two digits are of this century up to 29, as in Excel. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}

/** Excel's number of a day; `null` where there is no such day or Excel has no number for it. */
function dateSerial(year: number, month: number, day: number, date1904: boolean): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year > 9999) return null;
  const serial = Math.round((time - Date.UTC(1899, 11, 30)) / MS_A_DAY) - (date1904 ? 1462 : 0);
  // Excel's 1900 has a 29 February, so days before it are one less than the count from here.
  if (!date1904 && serial <= 60) return serial > 1 ? serial - 1 : null;
  return serial < 0 ? null : serial;
}
