import { numberTargets } from "../../indicators";
import { BELOW_ZERO } from "../../plan/language/check-patterns";
import { CHANGE } from "../../plan/language/direction-words";
import type { Indicator } from "../../plan/plan";
import { formatValue, quote } from "../phrasing";
import type { Twin } from "./twin";

/** Numbers below zero of what can be none; what changes or is a difference may be below zero. */
export const negative: Twin = {
  name: "negative",
  matter: "entry",
  severity: "error",
  inDoubtfulPlan: "waits",
  *find(numbers, of) {
    for (const { value, indicator, about } of numbers) {
      if (value.number >= 0 || BELOW_ZERO().test(indicator.text)) continue;
      yield {
        cell: value.cell,
        about,
        ...(of === "target" && areChanges(indicator) ? { severity: "info", cause: indicator.id } : {}),
        message: `${of}-negative`,
        values: { number: formatValue(value), indicator: quote(indicator.text) },
      };
    }
  },
};

/**
 * Targets that are all below zero say by how much something is to fall, and no minus sign slipped in; so does a single
 * one in per cent ("-10 %"), or of what names a change ("Reduction in days of work lost").
 */
function areChanges(indicator: Indicator): boolean {
  const targets = numberTargets(indicator).filter(({ number }) => number !== 0);
  const saysChange =
    targets.length > 1 || targets.every(({ percent }) => percent) || CHANGE().test(indicator.text);
  return saysChange && targets.every(({ number }) => number < 0);
}
