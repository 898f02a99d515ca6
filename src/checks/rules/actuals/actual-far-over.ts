import { actualKey } from "../../../plan/actual";
import { periodKey, spanOf, type Period } from "../../../plan/period";
import { formatFigure, formatNumber, quote } from "../../phrasing";
import {
  achievementsOf,
  hasBegun,
  isFarOver,
  reportedIndicators,
  targetDue,
  type Achievement,
  type NumberActual,
  type ReportedIndicator,
} from "../../reported";
import { defineRule } from "../../rule";

/** What one month brings varies: there only a slip of a digit stands out. */
const SLIP_OF_MONTH = 10;

export const actualFarOver = defineRule({
  id: "actual-far-over",
  matter: "entry",
  severity: "warning",
  inDoubtfulPlan: "holds",
  mayBeHabit: true,
  needs: "actuals",
  *find(context) {
    for (const reported of reportedIndicators(context)) {
      const { indicator, definition } = reported;
      if (definition.direction === "decrease") continue;
      const reportedActuals = new Set<NumberActual>();
      for (const { period, target, number, actuals } of [
        ...carriedOn(reported),
        ...achievementsOf(reported),
      ]) {
        const slip = largestOf(actuals);
        if (slip === null || reportedActuals.has(slip)) continue;
        if (!hasBegun(period, context.asOf, indicator.yearStart)) continue;
        if (!isFarOver(number, target) || (spanOf(period) === "month" && number < target * SLIP_OF_MONTH))
          continue;
        reportedActuals.add(slip);
        const percent = definition.measure === "percentage";
        yield {
          cell: slip.value.cell,
          severity: isNearAnother(number, period, reported) ? "info" : undefined,
          about: actualKey({ indicator: indicator.id, period }),
          message: "actual-far-over",
          values: {
            indicator: quote(indicator.text),
            period: periodKey(period),
            number: formatFigure(number, percent),
            target: formatFigure(target, percent),
            percent: formatNumber(Math.round((number / target) * 100)),
          },
        };
      }
    }
  },
});

/** The largest of the reports that make up a number, in which the slip of a digit is; of equal ones the last. */
function largestOf(actuals: readonly NumberActual[]): NumberActual | null {
  return actuals.reduce<NumberActual | null>(
    (largest, actual) => (largest === null || actual.value.number >= largest.value.number ? actual : largest),
    null,
  );
}

/** 14 after 17 and 20 was not mistyped: there the targets are low. */
function isNearAnother(number: number, period: Period, { figures }: ReportedIndicator): boolean {
  const others = figures.filter(
    (figure) => spanOf(figure.period) === spanOf(period) && periodKey(figure.period) !== periodKey(period),
  );
  return others.some((other) => Math.max(other.number, number) <= Math.min(other.number, number) * NEAR);
}

const NEAR = 1.5;

/** What a part of a year has reached of its year's target, where values are carried on and not added up. */
function carriedOn({
  indicator,
  definition,
  figures,
}: ReportedIndicator): readonly Omit<Achievement, "isWhole">[] {
  if (definition.aggregation === "sum" || definition.aggregation === "average") return [];
  return figures.flatMap((figure) => {
    const target = targetDue(indicator, figure.period);
    return spanOf(figure.period) === "year" || target === null ? [] : [{ ...figure, target }];
  });
}
