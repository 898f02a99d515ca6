import { actualKey } from "../../../plan/actual";
import { periodKey, spanOf } from "../../../plan/period";
import { planYearOf } from "../../../plan/plan-year";
import type { Indicator } from "../../../plan/plan";
import { readWording, type IndicatorDefinition } from "../../../indicators";
import { formatNumber, quote } from "../../phrasing";
import {
  isFarOver,
  lastCell,
  reportedIndicators,
  targetDue,
  targetOf,
  waysOfYears,
  type PeriodFigure,
} from "../../reported";
import { defineRule } from "../../rule";

export const actualFalls = defineRule({
  id: "actual-falls",
  matter: "contradiction",
  severity: "error",
  needs: "actuals",
  *find(context) {
    for (const { indicator, definition, figures } of reportedIndicators(context)) {
      if (!isCumulative(indicator, definition)) continue;
      const wayOf = waysOfYears(indicator, definition, figures);
      // What one party reports is not to be held against what another did.
      const last = new Map<string, PeriodFigure>();
      for (const figure of figures) {
        const before = last.get(reportersOf(figure));
        last.set(reportersOf(figure), figure);
        const cell = lastCell(figure.actuals);
        if (before === undefined || cell === null || figure.number >= before.number) continue;
        // A figure that is far over its target is what is off, and not the next one.
        if (isSlip(indicator, before) && !isSlip(indicator, figure)) continue;
        if (isPlannedToFall(indicator, definition, [before, figure])) continue;
        // Steps of one year are added up, and the next may be a smaller one.
        if (wayOf(planYearOf(figure.period, indicator.yearStart)).way === "sum") continue;
        // A 0 after other numbers was filled in beforehand more often than it was reported; and one year has less than
        // another as often as not, where no target of the whole says that years are carried on.
        const isOfYearAlone = spanOf(figure.period) === "year" && indicator.overallTarget === null;
        const isDoubtful = definition.inferred && (isFilledIn(figure) || isOfYearAlone);
        yield {
          cell,
          about: actualKey({ indicator: indicator.id, period: figure.period }),
          leansOn: definition,
          severity: isDoubtful ? "info" : undefined,
          message: "actual-falls",
          values: {
            indicator: quote(indicator.text),
            number: formatNumber(figure.number),
            period: periodKey(figure.period),
            former: formatNumber(before.number),
            formerPeriod: periodKey(before.period),
          },
        };
      }
    }
  },
});

/** A 0 in a number's cell; "No" somebody has written. */
function isFilledIn({ number, actuals }: PeriodFigure): boolean {
  return number === 0 && actuals.every(({ value }) => value.written === "number");
}

function isSlip(indicator: Indicator, { number, period }: PeriodFigure): boolean {
  const target = targetDue(indicator, period);
  return target !== null && isFarOver(number, target);
}

/** A plan that has 1 in the quarter in which a protocol is due, and 0 in the next, is reported on so. */
function isPlannedToFall(
  indicator: Indicator,
  definition: IndicatorDefinition,
  [before, now]: readonly [PeriodFigure, PeriodFigure],
): boolean {
  const former = targetOf(indicator, before.period, definition);
  return former !== null && (targetOf(indicator, now.period, definition) ?? 0) < former;
}

function reportersOf({ actuals }: PeriodFigure): string {
  return actuals
    .map(({ party }) => party?.toLowerCase() ?? "")
    .sort()
    .join("\n");
}

/** What was reached stays reached, and a count that is carried on does not shrink. Levels may fall. */
function isCumulative(indicator: Indicator, definition: IndicatorDefinition): boolean {
  const { aggregation, direction, measure } = definition;
  if (aggregation === "sum" || aggregation === "average") return false;
  if (measure === "milestone" || aggregation === "max") return direction !== "decrease";
  if (direction !== "increase") return false;
  return measure === "number" && aggregation === "latest" && readWording(indicator.text).kind === "count";
}
