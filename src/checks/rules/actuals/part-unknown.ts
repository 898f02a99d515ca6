import type { ReportedPart } from "../../../plan/actual";
import type { Breakdown } from "../../../plan/breakdown";
import {
  categoryKey,
  dimensionOfCategory,
  dimensionsOfCategory,
  isUnknownCategory,
} from "../../../plan/language/breakdown-words";
import { joinedCategories } from "../../parts-of-wholes";
import { defineRule } from "../../rule";

/** A part that is reported and is none of those by which its indicator is broken down. */
export const partUnknown = defineRule({
  id: "part-unknown",
  matter: "words",
  severity: "warning",
  needs: "reports",
  *find({ plan, reports }) {
    const breakdowns = new Map(plan.indicators.map((each) => [each.id, each.breakdowns ?? []]));
    for (const part of reports.table?.parts ?? []) {
      const own = breakdowns.get(part.indicator) ?? [];
      if (!isUnknown(part, own)) continue;
      const known = joinedCategories(own);
      yield {
        cell: part.value.cell,
        about: part.indicator,
        cause: `${part.indicator} ${categoryKey(part.category)}`,
        // Where nothing is asked for, anything may be reported.
        ...(own.length === 0 ? { severity: "info" } : {}),
        message: known === "" ? "part-unknown" : "part-unknown-of",
        values: { part: part.category, ...(known === "" ? {} : { known }) },
      };
    }
  },
});

function isUnknown({ dimension, category }: ReportedPart, breakdowns: readonly Breakdown[]): boolean {
  // "Not known" is a category of every breakdown, and a cross is one of two.
  if (isUnknownCategory(category) || dimensionsOfCategory(category).length > 1) return false;
  const own = breakdowns.find((each) => each.dimension === dimension);
  if (own !== undefined && own.categories.length > 0) {
    const key = categoryKey(category);
    return !own.categories.some((each) => categoryKey(each) === key);
  }
  // Of places and nationalities there are more than any list has.
  if (dimension === "sex" || dimension === "age") return dimensionOfCategory(category) !== dimension;
  return own === undefined && dimension === "other";
}
