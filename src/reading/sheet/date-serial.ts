import type { Day } from "../../plan/period";
import { rememberTexts } from "../../plan/remembered-texts";

const MILLISECONDS_OF_DAY = 86_400_000;

/** Excel's day 0 once its 29 February 1900, which never was, has gone by (from serial 61 on). */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Serials from 1 January 1990 to 31 December 2100, the days that a plan of action can name. */
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 73_415;

/** Days from the first day that Excel counts to that of the system of 1904. */
export const DAYS_TO_1904 = 1462;

/** Whether a number format shows a number as a date. */
export const isDateFormat = rememberTexts((numberFormat) => {
  if (/^[0#.,%]*$/.test(numberFormat)) return false;
  const code = numberFormat
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(?!h|m|s)[^[\]]*\]/gi, "")
    .split(";")[0];
  return code !== undefined && !/general/i.test(code) && /[dy]|mmm/i.test(code);
});

/** The day that a serial number names, `null` outside the years 1990 to 2100. */
export function dayOfSerial(serial: number): Day | null {
  if (!(serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1)) return null;
  const date = new Date(DAY_ZERO + Math.floor(serial) * MILLISECONDS_OF_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of a day, as Excel keeps dates. */
export function serialOfDay({ year, month, day }: Day): number {
  return (Date.UTC(year, month - 1, day) - DAY_ZERO) / MILLISECONDS_OF_DAY;
}
