import type { PlanColumns } from "../../header/plan-columns";
import type { SheetView } from "../../sheet/sheet-view";
import { isWords } from "../../values/value-cell";

/** Whether a value stands in a column of values, but for one that does not count. */
export function hasValuesIn(
  view: SheetView,
  row: number,
  { values }: PlanColumns,
  but?: { readonly column: number },
): boolean {
  return values.some(({ column }) => {
    const text = column === but?.column ? "" : view.text(row, column);
    return text !== "" && !isWords(text);
  });
}

/** Whether a cell of values is blank or holds nothing but a zero or a dash. */
export function isZero(text: string): boolean {
  return text === "" || /^[-–—]?\s*(?:0+(?:[.,]0+)?\s*)?%?$/u.test(text);
}
