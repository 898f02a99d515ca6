import { isRestOfHeader } from "./headers-again";
import type { RowRule } from "./row-rule";
import { ROW_THRESHOLDS } from "../../weights/rows";

/** What an action or an indicator has in its row: its text, values, and others' texts beside it. */
export const ownTexts: RowRule = (row, say) => {
  // In the second row of a repeated header it is the header's own cells that are merged.
  if (row.isCovered && !isRestOfHeader(row)) say("data", "insideMerge");
  if (row.hasValues) say("data", "hasValues");
  if (row.hasOwnText) say("data", "hasOwnText");
  if (row.count > ROW_THRESHOLDS.several.value) say("data", "severalCells");
};
