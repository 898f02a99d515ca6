import type { Period } from "../../plan/period";
import type { Indicator } from "../../plan/plan";
import { shownFraction, type Fraction } from "../../plan/fraction";
import type { Value } from "../../plan/value";
import type { ActualsRow } from "../../reading/own-sheets/actuals-sheet";
import { readReportedText } from "../../reading/values/reported-value";
import { reportKey } from "../../plan/report-key";

/** Characters of a cell in Excel. */
export const LONGEST_TEXT = 32_767;

/** The rows of the Actuals sheet by what they report on, by `reportKey`; the first where several report on the same. */
export function rowsByReport(rows: readonly ActualsRow[] = []): ReadonlyMap<string, ActualsRow> {
  const found = new Map<string, ActualsRow>();
  for (const row of rows) {
    const report = row.part ?? row.actual;
    const key = report === null ? null : reportKey(report, row.part);
    if (key !== null && !found.has(key)) found.set(key, row);
  }
  return found;
}

/** How the Actuals sheet shows the day of a report. */
export const DAY_FORMAT = "yyyy-mm-dd";

/** The cell of a reported actual. */
export interface ReportedCell {
  readonly value: string | number;
  readonly numberFormat: string;
  /** What was typed, where it says more than the number that the cell holds ("about 12", "14 men; 12 women"); else blank. */
  readonly words: string;
  /** As what it was read. */
  readonly read: Value;
}

/** A number becomes one, a percentage a share that is shown as one; all else stays the text that it is. */
export function cellOf(text: string, period: Period | null, indicator?: Indicator): ReportedCell {
  const read = readReportedText(text, { period, indicator });
  if (read.state !== "number") return { value: text, numberFormat: "General", words: "", read };
  // What it is of has cells of its own.
  const isFraction = read.fraction !== undefined && read.beside === undefined && read.year === undefined;
  const words = isFraction || ONLY_NUMBER.test(read.raw) ? "" : read.raw;
  if (!read.percent) return { value: read.number, numberFormat: "General", words, read };
  // A percentage that was computed shows no more digits than its cell holds.
  const number = read.fraction === undefined ? read.number : Math.round(read.number * 100) / 100;
  const value = Number((number / 100).toPrecision(12));
  return { value, numberFormat: Number.isInteger(number) ? "0%" : "0.0#%", words, read };
}

/** What the cells next to a reported actual say it is of; blank where it says no such thing. */
export function fractionCellsOf({ read }: ReportedCell): Readonly<Record<keyof Fraction, number | null>> {
  const { numerator = null, denominator = null } = fractionOf(read) ?? {};
  return { numerator, denominator };
}

function fractionOf(read: Value): Fraction | undefined {
  return read.state === "number" && read.percent ? read.fraction : undefined;
}

/** A number with nothing around it but its sign and what separates its digits. */
const ONLY_NUMBER = /^['’‘]?[-−+]?[\p{Nd}\s.,'’\u00a0\u202f]+%?$/u;

/** How the cell of an entry would be read back. */
export function shownAs({ value, numberFormat, read }: ReportedCell): string {
  const isPercent = typeof value === "number" && numberFormat.includes("%");
  const shown = isPercent ? `${Number((value * 100).toPrecision(12))}%` : String(value);
  const fraction = fractionOf(read);
  return fraction === undefined ? shown : `${shownFraction(fraction)} = ${shown}`;
}
