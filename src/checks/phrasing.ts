import { onOneLine } from "../plan/language/spelling/text-folding";
import { formatAddress, formatCell, type CellReference } from "@plan-of-action/xlsx/grid";
import { formatDay, periodKey } from "../plan/period";
import type { CellArea } from "../plan/plan";
import type { ChangesSince, SnapshotValue } from "../changes";
import type { NumberValue } from "../indicators";

/**
 * A number as the messages write it: a point before decimals, commas between thousands from 10,000 on
 * (as in the three languages of the messages), `%` where it is a percentage.
 */
export function formatNumber(number: number, percent = false): string {
  const rounded = Number(number.toPrecision(12));
  const [whole = "", decimals] = String(Math.abs(rounded)).split(".");
  const grouped = whole.length > 4 && !whole.includes("e") ? inThousands(whole) : whole;
  const sign = rounded < 0 ? "−" : "";
  return sign + grouped + (decimals === undefined ? "" : `.${decimals}`) + (percent ? "%" : "");
}

/** A computed number as a person reads it: with three digits behind the point, of less than one the first three. */
export function formatFigure(number: number, percent = false): string {
  return formatNumber(
    Math.abs(number) < 1 ? Number(number.toPrecision(3)) : Number(number.toFixed(3)),
    percent,
  );
}

function inThousands(digits: string): string {
  const first = digits.length % 3 || 3;
  return digits.slice(0, first) + digits.slice(first).replace(/\d{3}/gu, ",$&");
}

export function formatValue({ number, percent }: NumberValue): string {
  return formatNumber(number, percent);
}

const LONGEST_QUOTE = 70;

/** A text of the plan for quoting: on one line, cut at a word after 70 characters. */
export function quote(text: string): string {
  const line = onOneLine(text);
  if (line.length <= LONGEST_QUOTE) return line;
  const start = line.slice(0, LONGEST_QUOTE);
  const lastSpace = start.lastIndexOf(" ");
  return `${start.slice(0, lastSpace > LONGEST_QUOTE / 2 ? lastSpace : LONGEST_QUOTE)}…`;
}

/** The address of a cell for a reader who is in another one: with its sheet where that is another. */
export function addressFrom(here: CellReference, cell: CellReference): string {
  return cell.sheet === here.sheet ? formatAddress(cell.row, cell.column) : formatCell(cell);
}

/** The address of an area, of one cell or more: "G10", "G10:H12". */
export function formatArea({ firstRow, firstColumn, lastRow, lastColumn }: CellArea): string {
  const first = formatAddress(firstRow, firstColumn);
  const last = formatAddress(lastRow, lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** Addresses in a row: "G10, H10, I10". */
export function listAddresses(cells: readonly CellReference[]): string {
  return cells.map(({ row, column }) => formatAddress(row, column)).join(", ");
}

/** More addresses than these nobody reads. */
const MAX_NAMED = 8;

/** The addresses of some cells, and how many more there are. */
export function listSome(cells: readonly CellReference[]): {
  readonly cells: string;
  readonly count: number;
  readonly more: number;
} {
  const named = listAddresses(cells.slice(0, MAX_NAMED));
  return { cells: named, count: cells.length, more: Math.max(0, cells.length - MAX_NAMED) };
}

/** Rows of the sheet, counted from zero, as Excel numbers them: "12, 15–17". */
export function listRows(rows: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && row === run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs
    .map(({ first, last }) => (first === last ? `${first + 1}` : `${first + 1}–${last + 1}`))
    .join(", ");
}

/** What a frozen summary kept of a value; a dash where nothing was. */
export function formatKept(value: SnapshotValue | null): string {
  if (value === null) return "–";
  if (typeof value === "string") return `“${quote(value)}”`;
  return typeof value === "number" ? formatNumber(value) : formatNumber(value.percent, true);
}

/** When the former state was kept: the period of the summary and the day on which it was frozen. */
export function formatSince({ period, takenOn }: ChangesSince): {
  readonly period: string;
  readonly day: string;
} {
  return { period: periodKey(period), day: formatDay(takenOn) };
}

/** Each stretch of words in quotation marks; a dash where there is none. */
export function quoteEach(stretches: readonly string[]): string {
  const quoted = new Set(stretches.map((words) => `“${quote(words)}”`));
  return quoted.size === 0 ? "–" : [...quoted].join(", ");
}
