import type { TableHead } from "../../head/head";
import type { PlanColumns } from "../../head/plan-columns";
import type { SheetView } from "../../sheet/sheet-view";
import { ROWS_LOOKED_AT } from "./number-scheme";
import { hasOnlyZeros, hasValuesIn } from "./values-in-row";

/** What most rows of actions have in common, by which the others can be told from them. */
export interface ActionStyle {
  /** Those with targets have an indicator in a column of its own. */
  readonly haveIndicators: boolean;
  /** Their texts are written in capitals. */
  readonly areInCapitals: boolean;
}

/** The style of a table's actions, by the first rows that have values other than zeros. */
export function styleOfActions(view: SheetView, head: TableHead, columns: PlanColumns): ActionStyle {
  const { action, indicator } = columns;
  const text = action ?? indicator;
  let [rows, indicators, capitals] = [0, 0, 0];
  const lastRow = Math.min(view.lastRow, head.rows.last + ROWS_LOOKED_AT);
  for (let row = head.firstBodyRow; text !== null && row <= lastRow; row++) {
    if (view.text(row, text.column) === "") continue;
    if (!hasValuesIn(view, row, columns) || hasOnlyZeros(view, row, columns)) continue;
    rows++;
    if (indicator !== null && view.text(row, indicator.column) !== "") indicators++;
    if (isInCapitals(view.text(row, text.column))) capitals++;
  }
  return {
    haveIndicators: action !== null && indicators > rows * MOST,
    areInCapitals: capitals > rows / 2,
  };
}

const MOST = 0.7;
const FEWEST_LETTERS = 4;

/** Whether a text of some length is written in capitals. */
export function isInCapitals(text: string): boolean {
  const letters = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= FEWEST_LETTERS && text === text.toUpperCase();
}
