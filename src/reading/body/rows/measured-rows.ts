import type { TableHeader } from "../../header/table-header";
import type { PlanColumns } from "../../header/plan-columns";
import type { SheetView } from "../../sheet/sheet-view";
import { ROW_THRESHOLDS } from "../../weights/rows";
import { countFilledCells } from "./filled-cells";
import { hasValuesIn } from "./values-in-row";

/** The texts of a table that are mostly measured in their own row, so that one with nothing beside it names a level. */
export interface MeasuredTexts {
  readonly column: number;
  /** The first of them stands alone: rows below titles begin with one. */
  readonly beginWithTitle: boolean;
}

/**
 * The texts of actions, or of indicators where no column has actions; `null` where they are not measured. Where more of
 * them stand alone one below another than a plan has levels, they are not filled in yet.
 */
export function measuredTexts(
  view: SheetView,
  header: TableHeader,
  columns: PlanColumns,
): MeasuredTexts | null {
  const own = columns.action ?? columns.indicator;
  if (own === null || columns.values.length === 0) return null;
  let [texts, measured, alone] = [0, 0, 0];
  let beginWithTitle = false;
  for (let row = header.firstBodyRow; row <= view.lastRow; row++) {
    if (view.text(row, own.column) === "") continue;
    texts++;
    const hasValues = hasValuesIn(view, row, columns);
    if (hasValues) measured++;
    const isAlone = !hasValues && countFilledCells(view, row, columns) <= ROW_THRESHOLDS.several.value;
    alone = isAlone ? alone + 1 : 0;
    if (texts === 1) beginWithTitle = isAlone;
    if (alone > MAX_LEVELS) return null;
  }
  const areMeasured = measured >= texts * ROW_THRESHOLDS.goodPart.value;
  return areMeasured ? { column: own.column, beginWithTitle } : null;
}

/** A programme, an objective, an output and a group stand above one another at most. */
const MAX_LEVELS = 4;
