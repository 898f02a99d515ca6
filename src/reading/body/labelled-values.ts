import type { SheetView } from "../sheet/sheet-view";

/** Whether a text says what the number below it is: "Value of the indicator =", "Operand 1:". */
function isValueLabel(text: string): boolean {
  return LABEL.test(text);
}

const LABEL = /\p{L}.{0,60}[=:]\s*$/u;

/**
 * The rows of a column that hold an indicator's own value, where a label stands above each number of its rows: those
 * below the first label. The others are what the value was computed from. All rows where they have no such labels.
 */
export function rowsOfOwnValue(view: SheetView, rows: readonly number[], column: number): readonly number[] {
  if (rows.length < 4) return rows;
  const labels = rows.filter((row) => isValueLabel(view.text(row, column)));
  const [first, second] = labels;
  if (first === undefined || second === undefined) return rows;
  return rows.filter((row) => row > first && row < second);
}
