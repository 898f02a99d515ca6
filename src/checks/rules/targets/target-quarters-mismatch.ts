import { spanOfKey, type PeriodSpan } from "../../../plan/period";
import { byYear } from "../../../plan/period-values";
import type { MonthRange } from "../../../plan/plan-year";
import type { Indicator } from "../../../plan/plan";
import type { Value } from "../../../plan/value";
import {
  agrees,
  combine,
  type Aggregation,
  type IndicatorDefinition,
  type NumberValue,
} from "../../../indicators";
import { groupBy } from "../../plan-index";
import { fixesOfPeriods, waysToAddUp, type SettledTarget } from "../../settled-targets";
import { formatNumber, formatValue, quote } from "../../phrasing";
import { defineRule, type ActionContext, type Found } from "../../rule";
import { editNumber } from "../../value-edit";

export const targetQuartersMismatch = defineRule({
  id: "target-quarters-mismatch",
  matter: "contradiction",
  severity: "error",
  inDoubtfulPlan: "waits",
  mayBeHabit: true,
  shareOfHabit: 0.25,
  needs: "action",
  *find(context) {
    for (const indicator of context.plan.indicators) {
      const definition = context.definitions.get(indicator.id);
      if (definition === undefined || context.index.isMisaligned(indicator.id)) continue;
      yield* compareYears(context, indicator, definition);
    }
  },
});

function* compareYears(
  context: ActionContext,
  indicator: Indicator,
  definition: IndicatorDefinition,
): Iterable<Found> {
  for (const { year, own: target, parts } of byYear(indicator.targets, indicator.yearStart).values()) {
    if (target?.state !== "number" || context.index.isRepeated(indicator.id, target)) continue;
    for (const [span, named] of groupBy(parts, ({ key }) => spanOfKey(key))) {
      const values = named.map(({ value }) => value);
      if ([target, ...values].some(isOtherFinding)) continue;
      const numbers = values.flatMap((value) => (value.state === "number" ? [value] : []));
      if (numbers.length === 0 || givesYear(definition, numbers, target)) continue;
      if (isOpen(named) && !isBeyond(definition, numbers, target)) continue;
      // Zeros below a level were filled in beforehand, by formulas or by hand.
      if (definition.aggregation !== "sum" && numbers.every(({ number }) => number === 0)) continue;
      const stated = named.flatMap(({ key: period, value }) =>
        value.state === "number" ? [{ period, value }] : [],
      );
      yield report(context, { indicator, definition }, stated, { year, target, span });
    }
  }
}

/** What is not a number, or may be another one, a date and a number below zero are other rules' findings. */
function isOtherFinding(value: Value): boolean {
  if (value.state === "number")
    return value.written === "date" || value.number < 0 || (value.alternatives ?? []).length > 0;
  return value.state === "undecided" || value.state === "text" || value.state === "error";
}

/** Whether the plan has no quarter at the year's end yet, as reports that are written quarter by quarter. */
function isOpen(parts: readonly MonthRange[]): boolean {
  return parts.every(({ last }) => last < 12);
}

/**
 * Whether the quarters that there are add up to more than the year's target already. A level may be higher in its
 * course, and one month alone, next to a year, is more likely a count on the way than a part of it.
 */
function isBeyond(
  { aggregation }: IndicatorDefinition,
  parts: readonly NumberValue[],
  target: NumberValue,
): boolean {
  const given = parts.reduce((sum, { number }) => sum + number, 0);
  return aggregation === "sum" && parts.length > 1 && given > target.number;
}

/**
 * The ways in which quarters may give their year. A year's target can be held through its quarters, or
 * be made up by them, whatever the years are to one another: four meetings each year are one a quarter.
 */
const WAYS: Readonly<Record<Aggregation, readonly Aggregation[]>> = {
  sum: ["sum"],
  latest: ["latest", "sum"],
  max: ["max", "sum"],
  average: ["average", "latest"],
  constant: ["constant", "latest", "sum"],
};

function givesYear(
  { aggregation }: IndicatorDefinition,
  parts: readonly NumberValue[],
  target: NumberValue,
): boolean {
  if (WAYS[aggregation].some((way) => agrees(way, parts, target))) return true;
  // Counts that rise from quarter to quarter up to the year's target are carried on.
  const rises = parts.some(
    (part, place) => place > 0 && part.number > (parts[place - 1]?.number ?? part.number),
  );
  return rises && agrees("latest", parts, target);
}

/**
 * Whether quarters are read as a level that the year reaches: the most of several is the year's target. So it is where
 * the same people are reached in each quarter; nobody but the plan's authors can tell that from a mistake.
 */
function mayBeLevel(parts: readonly NumberValue[], target: NumberValue): boolean {
  const stated = parts.filter(({ number }) => number !== 0);
  return stated.length > 1 && agrees("max", parts, target);
}

function report(
  { index }: ActionContext,
  { indicator, definition }: { readonly indicator: Indicator; readonly definition: IndicatorDefinition },
  named: readonly Pick<SettledTarget, "period" | "value">[],
  { year, target, span }: { readonly year: number; readonly target: NumberValue; readonly span: PeriodSpan },
): Found {
  const isSum = definition.aggregation === "sum" || definition.aggregation === "constant";
  const parts = named.map(({ value }) => value);
  const given =
    combine(
      isSum ? "sum" : "latest",
      parts.map(({ number }) => number),
    ) ?? 0;
  const shown = formatNumber(given, target.percent);
  const edit = editNumber(index, target, given);
  return {
    cell: target.cell,
    about: indicator.id,
    leansOn: definition,
    severity: mayBeLevel(parts, target) ? "info" : undefined,
    message: isSum ? "target-quarters-mismatch-sum" : "target-quarters-mismatch-latest",
    values: {
      terms: parts.map(formatValue).join(isSum ? " + " : ", "),
      given: shown,
      span,
      year: String(year),
      target: formatValue(target),
      indicator: quote(indicator.text),
    },
    fixes: [
      ...(edit === null
        ? []
        : [
            {
              label: { id: "target-quarters-mismatch-fix", values: { year: String(year), given: shown } },
              edits: [edit],
              settlesTarget: true,
            } as const,
          ]),
      ...fixesOfPeriods(index, waysOfParts(isSum, named, target)),
    ],
  };
}

/** The ways in which the parts of a year can be made to give its target. */
function waysOfParts(
  isSum: boolean,
  named: readonly Pick<SettledTarget, "period" | "value">[],
  target: NumberValue,
): readonly (readonly SettledTarget[])[] {
  if (isSum) return waysToAddUp(named, target.number);
  return [named.slice(-1).map((last) => ({ ...last, shouldBe: target.number }))];
}
