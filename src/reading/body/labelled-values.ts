import type { SheetView } from "../sheet/sheet-view";

/** Whether a text says what the number below it is: "Value of the indicator =", "Operand 1:". */
function isValueLabel(text: string): boolean {
  return LABEL.test(text);
}

const LABEL = /\p{L}.{0,60}[=:]\s*$/u;

/**
 * The rows of a column that hold an indicator's own value, where a label stands above each number of its rows: those
 * below the first label. The others are what the value was computed from. All rows where it has no such labels. A label
 * that is missing in one of the columns of values stands in the others.
 */
export function rowsOfOwnValue(
  view: SheetView,
  rows: readonly number[],
  column: number,
  columns: readonly { readonly column: number }[],
): readonly number[] {
  const hasLabel = (row: number): boolean => isValueLabel(view.text(row, column));
  if (rows.length < 4 || !rows.some(hasLabel)) return rows;
  const [first, second] = rows.filter((row) =>
    columns.some((each) => isValueLabel(view.text(row, each.column))),
  );
  if (first === undefined || second === undefined) return rows;
  return rows.filter((row) => row > first && row < second);
}
