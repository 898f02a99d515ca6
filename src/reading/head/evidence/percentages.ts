import { canSay, type ColumnFacts, type TableFacts } from "../column-facts";
import { namesYear } from "../time/period-of-column";
import { evidence, forEachColumn } from "./evidence";

/** "% executed 2025" beside "executed 2025" is what was met of a target, and no second actual. */
export const sharesBesideValues = forEachColumn((column, { columns }) => {
  const kind = (["actual", "target"] as const).find((one) => canSay(column, one));
  if (kind === undefined || !saysPerCent(column)) return [];
  const values = columns.filter((other) => other !== column && canSay(other, kind) && !saysPerCent(other));
  const isBeside = values.some((other) => isOfSameTime(other, column)) || values.length > columns.length / 5;
  return isBeside ? [evidence(column, "percentMet", "shareOfValues", { text: column.head })] : [];
});

/** "Progress 2024" right of "planned 2024" and "achieved 2024" and the one divided by the other: what was met, too. */
export const quotientsOfValues = forEachColumn((column, table) => {
  if (!canSay(column, "actual") || column.content.values < MOSTLY) return [];
  const { place } = column;
  const beside = table.columns.filter(
    (other) => other.place < place && other.place >= place - MOST_BETWEEN && other.content.values >= MOSTLY,
  );
  const actuals = beside.filter((other) => canSay(other, "actual") && isOfSameTime(other, column));
  const isQuotient = actuals.some((actual) =>
    beside.some((target) => canSay(target, "target") && divides(table, { column, actual, target })),
  );
  return isQuotient ? [evidence(column, "percentMet", "quotientOfValues", { text: column.head })] : [];
});

const MOSTLY = 0.6;
const MOST_BETWEEN = 3;
const ROWS_LOOKED_AT = 100;
const FEWEST_QUOTIENTS = 3;

/** Whether a column holds what was achieved divided by what was aimed at, in nearly all rows in which that tells. */
function divides(
  { view, rows }: TableFacts,
  columns: Readonly<Record<"column" | "actual" | "target", ColumnFacts>>,
): boolean {
  let [right, wrong] = [0, 0];
  for (let row = rows.last + 1; row <= Math.min(view.lastRow, rows.last + ROWS_LOOKED_AT); row++) {
    const numberIn = ({ column }: ColumnFacts): number | null => {
      const { value } = view.cell(row, column);
      return typeof value === "number" ? value : null;
    };
    const [own, actual, target] = [columns.column, columns.actual, columns.target].map(numberIn);
    // Where nothing was achieved, or the target is one, the value says nothing.
    if (own == null || actual == null || target == null || actual * target === 0 || target === 1) continue;
    const isQuotient = [1, 100].some((scale) => Math.abs(own - (scale * actual) / target) < ROUNDED * scale);
    if (isQuotient) right++;
    else wrong++;
  }
  return right >= FEWEST_QUOTIENTS && wrong <= right / 10;
}

/** Shares are rounded to whole per cents. */
const ROUNDED = 0.0051;

/** Whether a head begins with a sign or word of per cent. */
function saysPerCent({ sense }: ColumnFacts): boolean {
  return sense.path.levels.some((level) => PER_CENT.test(level));
}

const PER_CENT = /^\s*(?:[%٪]|\(%\))/u;

function isOfSameTime({ sense: { period: a } }: ColumnFacts, { sense: { period: b } }: ColumnFacts): boolean {
  if (a === null || b === null) return a === b;
  const isOfYear = namesYear(a) && a.year === b.year && a.yearOfPlan === b.yearOfPlan;
  return isOfYear && a.quarter === b.quarter && a.half === b.half && a.month === b.month;
}
