import { phrases } from "../../../plan/language/phrases";
import { foldText } from "../../../plan/language/spelling/text-folding";
import type { PlanColumns } from "../../header/plan-columns";
import type { SheetView } from "../../sheet/sheet-view";
import { namesPart } from "../../header/part-names";
import type { FilledCell } from "../rows/filled-cells";
import type { RowLook } from "../rows/row-look";
import type { RowRule } from "./row-rule";

/** "Women", "New", "Children under 15" below the row for all of them. */
export const parts: RowRule = (row, say) => {
  if (row.isCovered || row.number !== null) return;
  const part = partCell(row.table.view, row.table.columns, row.row);
  if (part !== null && hasWholeAbove(row, part.column)) say("part", "namesPart", part.text);
};

/**
 * The cell in which a row names a part: that of its indicator, else of its action, else in a column that tells
 * parts apart; `null` where it names something else, or nothing.
 */
export function partCell(view: SheetView, columns: PlanColumns, row: number): FilledCell | null {
  const own = [columns.indicator, columns.action].flatMap((column) =>
    column === null ? [] : [{ column: column.column, text: view.text(row, column.column) }],
  );
  const filled = own.filter(({ text }) => text !== "");
  const [only] = filled;
  if (filled.length > 1) return null;
  if (only !== undefined) return namesPart(only.text) ? only : null;
  for (const { column } of columnsOfParts(columns)) {
    const text = view.text(row, column);
    if (text !== "" && namesPart(text)) return { column, text };
  }
  return null;
}

/** Where "Disaggregation" and "Sex" stand; they say nothing of the plan's own. */
export function columnsOfParts({ all }: PlanColumns): PlanColumns["all"] {
  return all.filter(
    ({ meaning, leftOut }) => meaning === "remarks" || (leftOut !== null && leftOut !== "partOfTotal"),
  );
}

/** Whether the nearest row above that is no part itself has values, stands for all, and is measured in the same. */
function hasWholeAbove(part: RowLook, column: number): boolean {
  const {
    before,
    table: { view, columns },
  } = part;
  const isOwn = column === columns.indicator?.column || column === columns.action?.column;
  for (let row = before; row !== null; row = row.before) {
    const text = view.text(row.row, column);
    if (text !== "" && namesPart(text)) {
      if (!isOwn && row.hasOwnText) return false;
      continue;
    }
    const isForAll = isOwn ? text !== "" : text === "" || phrases.totals().isWhole(foldText(text));
    return row.hasValues && isForAll && row.hasOwnText && isMeasuredAs(part, row);
  }
  return false;
}

/** "- Women | %" below a number of people is measured by itself. */
function isMeasuredAs({ row, table: { view, columns } }: RowLook, whole: RowLook): boolean {
  return columns.of("unit").every(({ column }) => {
    const unit = view.text(row, column);
    return unit === "" || foldText(unit) === foldText(view.text(whole.row, column));
  });
}
