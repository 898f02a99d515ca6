import { foldText } from "../../../plan/language/spelling/text-folding";
import type { TableHeader } from "../../header/table-header";
import type { PlanColumns } from "../../header/plan-columns";
import type { SheetView } from "../../sheet/sheet-view";
import { hasValuesIn } from "./values-in-row";
import { ROW_THRESHOLDS } from "../../weights/rows";

/**
 * "Roll up", "see above": the short texts, folded, that stand where most rows name what is measured, again and again, and
 * never with a value, an agency or a time. They fill a cell and name nothing.
 */
export function textsWithoutValues(
  view: SheetView,
  header: TableHeader,
  columns: PlanColumns,
): ReadonlySet<string> {
  const { action, indicator, periods, kinds } = columns;
  const own = indicator ?? action;
  if (own === null || periods.length > 0 || kinds !== null) return new Set();
  const given = GIVEN.flatMap((meaning) => columns.of(meaning));
  const counts = new Map<string, number>();
  for (let row = header.firstBodyRow; row <= view.lastRow; row++) {
    const text = view.text(row, own.column);
    if (text === "" || text.length > ROW_THRESHOLDS.longestLabel.value) continue;
    const isGiven =
      hasValuesIn(view, row, columns) || given.some(({ column }) => view.seenText(row, column) !== "");
    const key = foldText(text);
    counts.set(key, isGiven ? -Infinity : (counts.get(key) ?? 0) + 1);
  }
  const fillers = [...counts].flatMap(([text, count]) => (count >= ROW_THRESHOLDS.full.value ? text : []));
  return new Set(fillers.length > 0 && haveMostlyValues(view, header, columns, own.column) ? fillers : []);
}

/** Whether so many of the rows with a text have values that one without any has nothing to measure. */
function haveMostlyValues(
  view: SheetView,
  header: TableHeader,
  columns: PlanColumns,
  column: number,
): boolean {
  let [all, valued] = [0, 0];
  for (let row = header.firstBodyRow; row <= view.lastRow; row++) {
    if (view.text(row, column) === "") continue;
    all++;
    if (hasValuesIn(view, row, columns)) valued++;
  }
  return valued >= all * ROW_THRESHOLDS.most.value;
}

const GIVEN = ["responsibleAgencies", "implementingPartners", "workplan"] as const;
