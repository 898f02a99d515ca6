import type { TableHeader } from "../../header/table-header";
import type { PlanColumns } from "../../header/plan-columns";
import type { SheetView } from "../../sheet/sheet-view";
import { ROW_THRESHOLDS } from "../../weights/rows";
import { countFilledCells } from "./filled-cells";
import { hasValuesIn } from "./values-in-row";

/**
 * The column of actions, or of indicators where there is none, if its texts are mostly measured in their own row, so that
 * one with nothing beside it names a level. Where more of these follow one another than a plan has levels, they are not
 * filled in yet; `null` then.
 */
export function measuredColumn(view: SheetView, header: TableHeader, columns: PlanColumns): number | null {
  const own = columns.action ?? columns.indicator;
  if (own === null || columns.values.length === 0) return null;
  let [texts, measured, alone] = [0, 0, 0];
  for (let row = header.firstBodyRow; row <= view.lastRow; row++) {
    if (view.text(row, own.column) === "") continue;
    texts++;
    const hasValues = hasValuesIn(view, row, columns);
    if (hasValues) measured++;
    const isAlone = !hasValues && countFilledCells(view, row, columns) <= ROW_THRESHOLDS.several.value;
    alone = isAlone ? alone + 1 : 0;
    if (alone > MAX_LEVELS) return null;
  }
  return measured >= texts * ROW_THRESHOLDS.goodPart.value ? own.column : null;
}

/** A programme, an objective, an output and a group stand above one another at most. */
const MAX_LEVELS = 4;
