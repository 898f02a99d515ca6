import type { PlanColumns } from "../../head/plan-columns";
import type { SheetView } from "../../sheet/sheet-view";
import { readsAsText } from "../../values/value-cell";

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

/** A text in a column of values that is no value: "Noted by:", "Guideline validated". */
function isWords(text: string): boolean {
  return text.split("\n").every((line) => readsAsText(line));
}
