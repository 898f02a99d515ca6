import type { NotRead } from "../../plan/plan";
import type { IndicatorBlock } from "./action-draft";
import { withoutMark } from "../sheet/list-marks";
import { namesGroupOfPeople } from "../header/part-names";
import type { PlanColumns } from "../header/plan-columns";
import type { SheetView } from "../sheet/sheet-view";
import { onOneLine } from "../../plan/language/spelling/text-folding";

/** Says of a row that it is a part of another one's total, with its values. */
export function notReadPart(
  view: SheetView,
  { values }: PlanColumns,
  row: number,
  { column, text }: { readonly column: number; readonly text: string },
): NotRead {
  const texts = [onOneLine(text), ...values.map((value) => view.text(row, value.column))];
  const places = [column, ...values.map((value) => value.column)];
  const area = {
    firstRow: row,
    firstColumn: Math.min(...places),
    lastRow: row,
    lastColumn: Math.max(...places),
  };
  return {
    cell: view.reference(row, column),
    text: texts.filter(Boolean).join(" "),
    why: "partOfTotal",
    area,
  };
}

/** "Women" below "Number of victims" is the number of them, and so is "Men" below that; any other text as it is. */
export function textOfGroup(text: string, last: IndicatorBlock | undefined): string {
  if (last?.text == null || !namesGroupOfPeople(text)) return text;
  const group = withoutMark(onOneLine(text));
  const of = / \(([^()]+)\)$/u.exec(onOneLine(last.text));
  const isOfGroup = of !== null && namesGroupOfPeople(of[1] ?? "");
  const all = onOneLine(last.text).slice(0, isOfGroup ? of.index : undefined);
  return `${all} (${group})`;
}
