import { DONE_TO_THINGS, MEASURABLE, VAGUE } from "../../../plan/language/check-patterns";
import { hasPattern } from "../../../plan/language/patterns";
import { readWording, rememberByText } from "../../../indicators";
import { quote } from "../../phrasing";
import type { ActionRule } from "../../rule";

const isVague = rememberByText(
  (text) =>
    hasPattern(VAGUE, text.trim()) &&
    readWording(text).kind === null &&
    !/[\d%]/u.test(text) &&
    !hasPattern(MEASURABLE, text) &&
    !hasPattern(DONE_TO_THINGS, text),
);

export const indicatorNotMeasurable: ActionRule = {
  id: "indicator-not-measurable",
  severity: "warning",
  mayBeHabit: true,
  needs: "action",
  *find({ plan, index }) {
    // Where no column is for indicators, the words are those of what is done.
    if (index.columns("indicator").length === 0) return;
    for (const { id, text, unit, cell } of plan.indicators) {
      if (unit !== null || !isVague(text)) continue;
      yield {
        cell,
        about: id,
        message: { id: "indicator-not-measurable", values: { indicator: quote(text) } },
      };
    }
  },
};
