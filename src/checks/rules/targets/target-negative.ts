import { numberTargets } from "../../../indicators";
import { BELOW_ZERO } from "../../../plan/language/check-patterns";
import type { Indicator } from "../../../plan/plan";
import { formatValue, quote } from "../../phrasing";
import type { ActionRule } from "../../rule";
import { targetsOf } from "../../targets";

/** What changes or is a difference may be below zero. */
export function canBeNegative({ text }: Indicator): boolean {
  return BELOW_ZERO().test(text);
}

/**
 * Targets that are all below zero say by how much something is to fall, and no minus sign slipped in; so does a single
 * one in per cent ("-10 %").
 */
function areChanges(indicator: Indicator): boolean {
  const targets = numberTargets(indicator).filter(({ number }) => number !== 0);
  const isOfSeveral = targets.length > 1 || targets.every(({ percent }) => percent);
  return isOfSeveral && targets.every(({ number }) => number < 0);
}

export const targetNegative: ActionRule = {
  id: "target-negative",
  severity: "error",
  needs: "action",
  *find(context) {
    for (const { indicator, value } of targetsOf(context)) {
      if (value.state !== "number" || value.number >= 0 || canBeNegative(indicator)) continue;
      yield {
        cell: value.cell,
        about: indicator.id,
        ...(areChanges(indicator) ? { severity: "info" as const, cause: indicator.id } : {}),
        message: {
          id: "target-negative",
          values: { number: formatValue(value), indicator: quote(indicator.text) },
        },
      };
    }
  },
};
