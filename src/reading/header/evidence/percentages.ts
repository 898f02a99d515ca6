import { canSay, says, type ColumnFacts, type TableFacts } from "../column-facts";
import { namesYear } from "../time/period-of-column";
import { evidence, forEachColumn } from "./evidence";

/**
 * "% executed 2025" beside "executed 2025" is what was met of a target, and no second actual; nor is "Target in %" a second
 * target where both stand in one row.
 */
export const sharesBesideValues = forEachColumn((column, table) => {
  const { columns } = table;
  const kind = (["actual", "target"] as const).find((one) => canSay(column, one));
  if (kind === undefined || !saysPerCent(column)) return [];
  const values = columns.filter(
    (other) =>
      other !== column &&
      canSay(other, kind) &&
      !saysPerCent(other) &&
      (column.content.filled === 0 || other.content.filled === 0 || areInOneRow(table, column, other)),
  );
  const isBeside =
    values.some((other) => isOfSamePartOfYear(other, column)) || values.length > columns.length / 5;
  return isBeside ? [evidence(column, "percentMet", "shareOfValues", { text: column.header })] : [];
});

/** "Progress 2024" right of "planned 2024" and "achieved 2024" and the one divided by the other: what was met, too. */
export const quotientsOfValues = forEachColumn((column, table) => {
  if (!canSay(column, "actual") || column.content.values < MOSTLY) return [];
  const { place } = column;
  const beside = table.columns.filter(
    (other) => other.place < place && other.place >= place - MAX_BETWEEN && other.content.values >= MOSTLY,
  );
  const actuals = beside.filter((other) => canSay(other, "actual") && isOfSamePartOfYear(other, column));
  const isQuotient = actuals.some((actual) =>
    beside.some((target) => canSay(target, "target") && divides(table, { column, actual, target })),
  );
  return isQuotient ? [evidence(column, "percentMet", "shareOfValues", { text: column.header })] : [];
});

/**
 * "Evaluation 2024" with nothing above 1, and fractions among it, right of "Target 2024" with hundreds: what of the target
 * was met, since nobody achieves half a thing of four hundred.
 */
export const sharesOfTargets = forEachColumn((column, table) => {
  const { sense, content, place } = column;
  const isOpen = (sense.kinds.length === 0 && sense.period !== null) || says(column, "actual");
  if (!isOpen || content.values < MOSTLY || saysPerCent(column)) return [];
  const target = table.columns.find(
    (other) => other.place < place && says(other, "target") && isOfSamePartOfYear(other, column),
  );
  return target !== undefined && holdsShares(table, column, target)
    ? [evidence(column, "percentMet", "shareOfValues", { text: target.header })]
    : [];
});

const LARGE_TARGET = 100;
const MIN_OF_LARGE = 5;
const MIN_FRACTIONS = 3;

/** Whether no number of a column is above 1, though several of the targets beside them are above a hundred. */
function holdsShares({ view, rows }: TableFacts, own: ColumnFacts, target: ColumnFacts): boolean {
  let [ofLarge, fractions] = [0, 0];
  for (let row = rows.last + 1; row <= Math.min(view.lastRow, rows.last + ROWS_OF_SHARES); row++) {
    const [value, aim] = [own, target].map(({ column }) => view.cell(row, column).value);
    if (typeof value !== "number" || value === 0) continue;
    if (value < 0 || value > 1) return false;
    if (value < 1) fractions++;
    if (typeof aim === "number" && aim > LARGE_TARGET) ofLarge++;
  }
  return ofLarge >= MIN_OF_LARGE && fractions >= MIN_FRACTIONS;
}

const ROWS_OF_SHARES = 400;

const MOSTLY = 0.6;
const MAX_BETWEEN = 3;
const ROWS_LOOKED_AT = 100;
const MIN_QUOTIENTS = 3;

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
  return right >= MIN_QUOTIENTS && wrong <= right / 10;
}

/** Shares are rounded to whole per cents. */
const ROUNDED = 0.0051;

/** Whether most rows that have something in one of two columns have something in both. */
function areInOneRow({ view, rows }: TableFacts, one: ColumnFacts, other: ColumnFacts): boolean {
  let [both, all] = [0, 0];
  for (let row = rows.last + 1; row <= Math.min(view.lastRow, rows.last + ROWS_LOOKED_AT); row++) {
    const filled = [one, other].filter(({ column }) => view.text(row, column) !== "").length;
    if (filled > 0) all++;
    if (filled > 1) both++;
  }
  return both * 2 > all;
}

/** Whether a header begins or ends with a sign of per cent. */
function saysPerCent({ sense }: ColumnFacts): boolean {
  return sense.path.levels.some((level) => PER_CENT.test(level));
}

const PER_CENT = /^\s*(?:[%٪]|\(%\))|[%٪]\s*\)?\s*$/u;

/** Whether two headers name one part of one year, whatever else they say of it; or no time, both. */
function isOfSamePartOfYear(
  { sense: { period: a } }: ColumnFacts,
  { sense: { period: b } }: ColumnFacts,
): boolean {
  if (a === null || b === null) return a === b;
  const isOfYear = namesYear(a) && a.year === b.year && a.yearOfPlan === b.yearOfPlan;
  return isOfYear && a.part?.span === b.part?.span && a.part?.index === b.part?.index;
}
