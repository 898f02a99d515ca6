import { IN_PARTS } from "../../../plan/language/check-patterns";
import { hasPattern } from "../../../plan/language/patterns";
import type { Indicator } from "../../../plan/plan";
import { readWording, type IndicatorDefinition, type NumberValue } from "../../../indicators";
import { formatValue, quote } from "../../phrasing";
import { groupBy } from "../../plan-index";
import type { ActionRule, Found } from "../../rule";
import { targetsOf, type PlacedTarget } from "../../targets";

/** Whether a part of one is none: of workshops, not of hectares. */
export function isCountedInWholes(indicator: Indicator, { measure }: IndicatorDefinition): boolean {
  const described = `${indicator.text} ${indicator.unit?.text ?? ""}`;
  const isCount = measure === "number" && readWording(indicator.text).kind === "count";
  return isCount && !hasPattern(IN_PARTS(), described);
}

/** "0.25 of a plan" in quarter after quarter is how the row counts, and one question. */
const MIN_OF_A_WAY = 3;

/** What is reported for an indicator with so many fractions: a question about it, where they are not one slip. */
export function wayOfRow({ id }: Indicator, fractions: number): Pick<Found, "cause" | "severity"> {
  return fractions < MIN_OF_A_WAY ? {} : { cause: id, severity: "info" };
}

interface FractionalTarget extends PlacedTarget {
  readonly value: NumberValue;
}

function isFraction(target: PlacedTarget): target is FractionalTarget {
  const { indicator, definition, value } = target;
  if (value.state !== "number" || value.percent || Number.isInteger(value.number)) return false;
  return isCountedInWholes(indicator, definition);
}

export const targetFractionalCount: ActionRule = {
  id: "target-fractional-count",
  severity: "error",
  mayBeHabit: true,
  needs: "action",
  *find(context) {
    const found = targetsOf(context).filter(isFraction);
    const byIndicator = groupBy(found, ({ indicator }) => indicator.id);
    for (const { indicator, definition, value } of found) {
      yield {
        cell: value.cell,
        about: indicator.id,
        leansOn: definition,
        ...wayOfRow(indicator, byIndicator.get(indicator.id)?.length ?? 0),
        message: {
          id: "target-fractional-count",
          values: { number: formatValue(value), indicator: quote(indicator.text) },
        },
      };
    }
  },
};
