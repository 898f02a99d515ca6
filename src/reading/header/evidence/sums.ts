import { mentions, namesPartOfYear, says, type ColumnFacts, type TableFacts } from "../column-facts";
import { numbersBeside, sumOf } from "../numbers-beside";
import { namesYear } from "../time/period-of-column";
import type { Evidence } from "./evidence";
import { evidence } from "./evidence";

/**
 * Beside what was achieved in four quarters, the column that adds them up is the year's, in whatever words; and one
 * that adds to it what was achieved before is the whole plan's: "Achieved up to 2025" is not what 2025 brought.
 */
export function sumsOfActuals(table: TableFacts): readonly Evidence[] {
  const numbers = table.columns.filter(({ content }) => content.numbers > 0.5);
  const actuals = numbers.filter((column) => says(column, "actual"));
  const quarters = actuals.filter(({ sense: { period } }) => period?.part?.span === "quarter");
  const wholes = actuals.filter((column) => !namesPartOfYear(column));
  if (quarters.length !== QUARTERS || wholes.length < 2) return [];
  const [ofYear, ...others] = wholes.filter((column) => addsUp(table, column, quarters));
  if (ofYear === undefined || others.length > 0) return [];
  const earlier = numbers.filter((column) => !namesPartOfYear(column) && mentions(table, column, "actual"));
  const sums = wholes.filter((column) =>
    earlier.some((before) => before !== ofYear && addsUp(table, column, [before, ofYear])),
  );
  return [
    ...(isDated(ofYear) ? [] : yearOfQuarters(ofYear)),
    ...sums.map((column) => evidence(column, "overallActual", "totalOfActuals", { text: column.header })),
  ];
}

function yearOfQuarters(column: ColumnFacts): readonly Evidence[] {
  return [
    evidence(column, "annualActual", "timeAmongOthers", { text: column.header }),
    evidence(column, "overallActual", "notOverall", { text: column.header }),
  ];
}

function isDated({ sense: { period } }: ColumnFacts): boolean {
  return period !== null && namesYear(period);
}

const QUARTERS = 4;
const ROWS_LOOKED_AT = 100;
const MIN_SUMS = 3;
/** Sums of rounded numbers are a little beside. */
const NEARLY = 0.001;

/** Whether a column is the sum of others in nearly all rows in which two of them at least are more than nothing. */
function addsUp({ view, rows }: TableFacts, whole: ColumnFacts, parts: readonly ColumnFacts[]): boolean {
  if (parts.includes(whole)) return false;
  const range = { first: rows.last + 1, last: rows.last + ROWS_LOOKED_AT };
  let [right, wrong] = [0, 0];
  for (const { whole: own, parts: values } of numbersBeside(view, range, whole, parts)) {
    if (values.filter((value) => value !== 0).length < 2) continue;
    const sum = sumOf(values);
    if (Math.abs(own - sum) <= NEARLY * Math.abs(sum)) right++;
    else wrong++;
  }
  return right >= MIN_SUMS && wrong <= right / 5;
}
