import { DONE_TO_THINGS, MEASURABLE, VAGUE } from "../../../plan/language/check-patterns";
import { hasPattern } from "../../../plan/language/patterns";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { PlacedText } from "../../../plan/plan";
import { readWording, rememberByText } from "../../../indicators";
import { quote } from "../../phrasing";
import { defineRule } from "../../rule";

const isVague = rememberByText(
  (text) =>
    hasPattern(VAGUE(), text.trim()) &&
    readWording(text).kind === null &&
    !/[\d%]/u.test(text) &&
    !hasPattern(MEASURABLE(), text) &&
    !hasPattern(DONE_TO_THINGS(), text),
);

/** Whether a text in another column of the row says what is counted, as a column of formulas does. */
function isMeasureOf({ sheet, row }: CellReference, { cell, text }: PlacedText): boolean {
  if (cell.sheet !== sheet || cell.row !== row) return false;
  const { kind } = readWording(text);
  return kind !== null && kind !== "milestone";
}

export const indicatorNotMeasurable = defineRule({
  id: "indicator-not-measurable",
  matter: "words",
  severity: "warning",
  inDoubtfulPlan: "waits",
  mayBeHabit: true,
  needs: "action",
  *find({ plan, index }) {
    // Where no column is for indicators, the words are those of what is done.
    if (index.columns("indicator").length === 0) return;
    for (const { id, action, text, unit, cell } of plan.indicators) {
      if (unit !== null || !isVague(text)) continue;
      if (index.action(action)?.remarks.some((remark) => isMeasureOf(cell, remark)) === true) continue;
      yield {
        cell,
        about: id,
        message: "indicator-not-measurable",
        values: { indicator: quote(text) },
      };
    }
  },
});
