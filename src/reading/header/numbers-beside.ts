import { numberOf } from "../../plan/value";
import type { SheetView } from "../sheet/sheet-view";
import { readValueCell } from "../values/value-cell";

/** A column, by its place on the sheet. */
interface PlacedColumn {
  readonly column: number;
}

/** The number that a row has in a column, and those that it has in some others, of which there may be fewer. */
export interface NumbersBeside {
  readonly row: number;
  readonly whole: number;
  readonly parts: readonly number[];
}

/**
 * The numbers of a column and of others beside it, for each row from `first` to `last` in which the column has a number
 * and the others have `fewest` or more.
 */
export function* numbersBeside(
  view: SheetView,
  { first, last, fewest = 2 }: { readonly first: number; readonly last: number; readonly fewest?: number },
  whole: PlacedColumn,
  parts: readonly PlacedColumn[],
): Iterable<NumbersBeside> {
  const numberIn = (row: number, { column }: PlacedColumn): number | null =>
    numberOf(readValueCell(view.cell(row, column), view.reference(row, column))[0]);
  for (let row = first; row <= Math.min(view.lastRow, last); row++) {
    const number = numberIn(row, whole);
    const numbers = parts.flatMap((part) => numberIn(row, part) ?? []);
    if (number !== null && numbers.length >= fewest) yield { row, whole: number, parts: numbers };
  }
}

/** What number each of some columns has in a row; `null` where one has none. */
export function numbersInRow(
  view: SheetView,
  row: number,
  columns: readonly PlacedColumn[],
): readonly (number | null)[] {
  return columns.map(({ column }) =>
    numberOf(readValueCell(view.cell(row, column), view.reference(row, column))[0]),
  );
}

/** The sum of numbers. */
export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Whether a column is the sum of others in more of the rows than not, of those in which two of these are more than nothing. */
export function isMostlySum(
  view: SheetView,
  first: number,
  whole: PlacedColumn,
  parts: readonly PlacedColumn[],
): boolean {
  let [right, wrong] = [0, 0];
  const range = { first, last: first + ROWS_LOOKED_AT, fewest: parts.length };
  for (const { whole: own, parts: numbers } of numbersBeside(view, range, whole, parts)) {
    if (numbers.filter((number) => number !== 0).length < 2) continue;
    if (Math.abs(sumOf(numbers) - own) <= NEARLY * Math.abs(own)) right++;
    else wrong++;
  }
  return right > wrong;
}

const ROWS_LOOKED_AT = 100;
/** Sums of rounded numbers are a little beside. */
const NEARLY = 0.001;
