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
