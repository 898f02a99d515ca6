import { IN_PARTS } from "../../plan/language/check-patterns";
import { hasPattern } from "../../plan/language/patterns";
import type { Indicator } from "../../plan/plan";
import { readWording, type IndicatorDefinition } from "../../indicators";
import { formatValue, quote } from "../phrasing";
import type { ActionRule } from "../rule";
import { targetsOf } from "../targets";

/** Whether a part of one is none: of workshops, not of hectares. */
export function isCountedInWholes(indicator: Indicator, { measure }: IndicatorDefinition): boolean {
  const described = `${indicator.text} ${indicator.unit?.text ?? ""}`;
  const isCount = measure === "number" && readWording(indicator.text).kind === "count";
  return isCount && !hasPattern(IN_PARTS, described);
}

export const targetFractionalCount: ActionRule = {
  id: "target-fractional-count",
  severity: "error",
  needs: "action",
  *find(context) {
    for (const { indicator, definition, value } of targetsOf(context)) {
      if (value.state !== "number" || value.percent || Number.isInteger(value.number)) continue;
      if (!isCountedInWholes(indicator, definition)) continue;
      yield {
        cell: value.cell,
        about: indicator.id,
        leansOn: definition,
        message: {
          id: "target-fractional-count",
          values: { number: formatValue(value), indicator: quote(indicator.text) },
        },
      };
    }
  },
};
