import { says, type ColumnFacts, type TableFacts } from "../column-facts";
import { numbersBeside } from "../numbers-beside";
import type { Evidence } from "./evidence";
import { evidence } from "./evidence";

/**
 * "Quantity | Unit price | Total": the total is of costs. So is the quantity where there are more lines than actions: it is
 * what is bought for each of them. Where each line has an action or an indicator of its own, it can be what is aimed at.
 */
export function linesOfCosts(table: TableFacts): readonly Evidence[] {
  const { columns } = table;
  const prices = columns.filter((column) => says(column, "resources") && holdsNumbers(column));
  const found = prices.flatMap((price) => {
    const before = columns.slice(Math.max(0, price.place - MAX_BETWEEN), price.place).filter(canBeQuantity);
    const after = columns.slice(price.place + 1, price.place + 1 + MAX_RIGHT).filter(holdsNumbers);
    return before.flatMap((quantity) =>
      after.flatMap((product) => {
        const { areProducts, areUnnamed } = linesOf(table, quantity, price, product);
        return areProducts ? [product, ...(areUnnamed ? [quantity] : [])] : [];
      }),
    );
  });
  return [...new Set(found)]
    .filter((column) => !says(column, "resources"))
    .map((column) => evidence(column, "resources", "ofCosts", { text: column.header }));
}

/**
 * "Budget | Committed | Executed | Paid": what has no time and stands between costs is one where its numbers are as large as
 * those at its left.
 */
export function betweenCosts(table: TableFacts): readonly Evidence[] {
  const headed = table.columns.filter(({ isHeadless }) => !isHeadless);
  const isCost = (column: ColumnFacts): boolean => says(column, "resources") && holdsNumbers(column);
  return headed.flatMap((column, place): readonly Evidence[] => {
    const { kinds, period } = column.sense;
    const canBeCost = period === null && (kinds.length === 0 || says(column, "actual", "target"));
    if (!canBeCost || !holdsNumbers(column)) return [];
    const before = headed.slice(Math.max(0, place - MAX_BETWEEN), place).findLast(isCost);
    const isAmidst = headed.slice(place + 1, place + 1 + MAX_BETWEEN).some(isCost);
    if (before === undefined || !isAmidst || !areOfOneSize(table, column, before)) return [];
    return [evidence(column, "resources", "ofCosts", { text: column.header })];
  });
}

/** Whether a column's numbers are parts of those in another, and both are sums of money by their size. */
function areOfOneSize({ view, rows }: TableFacts, column: ColumnFacts, cost: ColumnFacts): boolean {
  let [all, met] = [0, 0];
  const range = { first: rows.last + 1, last: rows.last + MAX_LINES, fewest: 1 };
  for (const { whole, parts } of numbersBeside(view, range, column, [cost])) {
    const [budget = 0] = parts;
    if (whole === 0 || budget === 0) continue;
    all++;
    if (budget >= MIN_BUDGET && whole <= budget * MAX_PART && whole >= budget / MAX_PART / 100) met++;
  }
  return all >= MIN_LINES && met >= all * MOSTLY;
}

/** In any currency an action costs more. */
const MIN_BUDGET = 1000;
/** A little more than the budget can be spent. */
const MAX_PART = 1.5;
const MAX_BETWEEN = 3;
const MAX_RIGHT = 8;
const MIN_LINES = 5;
const MAX_LINES = 60;
const MOSTLY = 0.7;
const MIN_UNNAMED = 0.2;

function holdsNumbers({ content }: ColumnFacts): boolean {
  return content.filled > 0 && content.values > 0.6;
}

function canBeQuantity(column: ColumnFacts): boolean {
  const { kinds, period } = column.sense;
  return period === null && holdsNumbers(column) && (kinds.length === 0 || says(column, "target"));
}

/** Whether a column has the products of two others, and whether in many of its rows no action and no indicator begins. */
function linesOf(
  { view, rows, columns }: TableFacts,
  quantity: ColumnFacts,
  price: ColumnFacts,
  product: ColumnFacts,
): { readonly areProducts: boolean; readonly areUnnamed: boolean } {
  const names = columns.filter((column) => says(column, "action", "indicator") && !holdsNumbers(column));
  const range = { first: rows.last + 1, last: rows.last + MAX_LINES };
  let [lines, met, unnamed] = [0, 0, 0];
  for (const { row, whole, parts } of numbersBeside(view, range, product, [quantity, price])) {
    const [count = 0, each = 0] = parts;
    lines++;
    if (Math.abs(count * each - whole) <= NEARLY * Math.max(1, Math.abs(whole))) met++;
    if (!names.some(({ column }) => view.text(row, column) !== "")) unnamed++;
  }
  return {
    areProducts: lines >= MIN_LINES && met >= lines * MOSTLY,
    areUnnamed: unnamed >= lines * MIN_UNNAMED,
  };
}

/** Prices are rounded. */
const NEARLY = 0.01;
