import { canSay, namesPartOfYear, oncePerTable, type ColumnFacts, type TableFacts } from "../column-facts";
import { numbersBeside, sumOf } from "../numbers-beside";

/** The columns of parts of a year that have nothing but a time in their header, and the result that they make up. */
export interface PartsOfActual {
  readonly actual: ColumnFacts;
  readonly parts: readonly ColumnFacts[];
}

/**
 * "Jan | Feb | … | Dec | Result 2025" where the result is the sum or the average of the months: these are what was
 * achieved. `null` where no column is made up so.
 */
export const partsOfActual = oncePerTable((table): PartsOfActual | null => {
  const parts = table.columns.filter(isBarePart);
  if (parts.length < MIN_PARTS) return null;
  const actual = table.columns.find(
    (column) => canSay(column, "actual") && !namesPartOfYear(column) && isMadeUpOf(table, column, parts),
  );
  return actual === undefined ? null : { actual, parts };
});

const MIN_PARTS = 2;
const MIN_ROWS = 3;
const MAX_ROWS = 60;

function isBarePart(column: ColumnFacts): boolean {
  return column.sense.kinds.length === 0 && !column.sense.isOverall && namesPartOfYear(column);
}

/** Whether in nearly all rows in which that tells a column is the sum or the average of others. */
function isMadeUpOf({ view, rows }: TableFacts, column: ColumnFacts, parts: readonly ColumnFacts[]): boolean {
  // A single value is its own sum, and where nothing was achieved every sum is the same.
  const range = { first: rows.last + 1, last: rows.last + MAX_ROWS, fewest: MIN_PARTS };
  let [made, other] = [0, 0];
  for (const { whole: own, parts: values } of numbersBeside(view, range, column, parts)) {
    if (own === 0) continue;
    if (isSumOrAverage(own, values)) made++;
    else other++;
  }
  return made >= MIN_ROWS && other * 4 <= made;
}

function isSumOrAverage(own: number, values: readonly number[]): boolean {
  const sum = sumOf(values);
  return [sum, sum / values.length].some((made) => Math.abs(own - made) <= Math.abs(own) * NEARLY);
}

/** Sums and averages of rounded numbers are a little beside. */
const NEARLY = 0.005;
