import { byYear, type YearOfValues } from "../../../plan/period-values";
import type { Indicator } from "../../../plan/plan";
import type { Value } from "../../../plan/value";
import { periodTargets } from "../../../indicators";
import { isStated, type PlanIndex } from "../../plan-index";
import { quote } from "../../phrasing";
import { defineRule, type Found } from "../../rule";

export const targetTotalMissing = defineRule({
  id: "target-total-missing",
  matter: "missing",
  severity: "error",
  inDoubtfulPlan: "waits",
  mayBeHabit: true,
  needs: "action",
  *find({ plan, index }) {
    const hasTotals =
      plan.years.length !== 1 || plan.indicators.some(({ overallTarget }) => isStated(overallTarget));
    for (const indicator of plan.indicators) {
      yield* lookAtYears(index, indicator);
      const total = indicator.overallTarget;
      if (total?.state !== "blank" || isSaidElsewhere(index, indicator, total)) continue;
      const periods = periodTargets(indicator).filter(
        ({ value }) => value.state === "number" && value.number !== 0,
      );
      // A plan of one year has its targets in the column of that year, whatever else was taken for their total.
      if (periods.length === 0 || (periods.length === 1 && !hasTotals)) continue;
      yield {
        cell: total.cell,
        about: indicator.id,
        message: "target-total-missing",
        values: {
          indicator: quote(indicator.text),
          periods: periods.map(({ period, value }) => `${period}: ${value.raw}`).join(", "),
        },
      };
    }
  },
});

/** Years whose cell is blank although targets of their parts fill them. */
function* lookAtYears(index: PlanIndex, indicator: Indicator): Iterable<Found> {
  for (const year of byYear(indicator.targets, indicator.yearStart).values()) {
    const { own } = year;
    if (own?.state !== "blank" || !isFilledByParts(year) || isSaidElsewhere(index, indicator, own)) continue;
    yield {
      cell: own.cell,
      about: indicator.id,
      message: "target-total-missing-year",
      values: {
        indicator: quote(indicator.text),
        year: String(year.year),
        periods: year.parts.map(({ key, value }) => `${key}: ${value.raw}`).join(", "),
      },
    };
  }
}

/** Each part of the year has a number, and together they are the year. */
function isFilledByParts({ parts }: YearOfValues<Value>): boolean {
  const months = parts.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return (
    months >= MONTHS_OF_YEAR &&
    parts.every(({ value }) => value.state === "number") &&
    parts.some(({ value }) => value.state === "number" && value.number !== 0)
  );
}

const MONTHS_OF_YEAR = 12;

/** The cell belongs to several indicators, and was reported with the first or holds a value of another. */
function isSaidElsewhere(index: PlanIndex, { id }: Indicator, total: Value): boolean {
  return index.isRepeated(id, total) || (index.valueCell(total.cell)?.values.some(isStated) ?? false);
}
