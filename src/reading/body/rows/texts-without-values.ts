import { foldText } from "../../../plan/language/spelling/text-folding";
import type { TableHead } from "../../head/table-head";
import type { PlanColumns } from "../../head/plan-columns";
import type { SheetView } from "../../sheet/sheet-view";
import { hasValuesIn } from "./values-in-row";

/** So many rows with one text and no value are no chance. */
const FEWEST_ROWS = 4;
/** So many of the rows have values where a row without one has nothing to measure. */
const LEAST_VALUED = 0.6;
const LONGEST = 40;

/**
 * "Roll up", "see above": the short texts, folded, that stand where most rows name what is measured, again and again, and
 * never with a value, an agency or a time. They fill a cell and name nothing.
 */
export function textsWithoutValues(
  view: SheetView,
  head: TableHead,
  columns: PlanColumns,
): ReadonlySet<string> {
  const { action, indicator, periods, kinds } = columns;
  const own = indicator ?? action;
  if (own === null || periods.length > 0 || kinds !== null) return new Set();
  const given = GIVEN.flatMap((meaning) => columns.of(meaning));
  const counts = new Map<string, number>();
  const named = new Set<string>();
  let [all, valued] = [0, 0];
  for (let row = head.firstBodyRow; row <= view.lastRow; row++) {
    const text = view.text(row, own.column);
    if (text === "") continue;
    all++;
    const hasValues = hasValuesIn(view, row, columns);
    if (hasValues) valued++;
    if (text.length > LONGEST) continue;
    const isGiven = hasValues || given.some(({ column }) => view.seenText(row, column) !== "");
    const key = foldText(text);
    if (isGiven) named.add(key);
    else counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  if (valued < all * LEAST_VALUED) return new Set();
  return new Set(
    [...counts].flatMap(([text, count]) => (count >= FEWEST_ROWS && !named.has(text) ? text : [])),
  );
}

const GIVEN = ["responsibleAgencies", "implementingPartners", "workplan"] as const;
