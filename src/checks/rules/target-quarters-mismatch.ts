import type { QuarterKey } from "../../plan/period";
import type { Indicator } from "../../plan/plan";
import type { Value } from "../../plan/value";
import {
  agrees,
  combine,
  type Aggregation,
  type IndicatorDefinition,
  type NumberValue,
} from "../../indicators";
import { groupBy } from "../plan-index";
import { formatNumber, formatValue, quote } from "../phrasing";
import type { ActionContext, Found, ActionRule } from "../rule";
import { editNumber } from "../value-edit";

export const targetQuartersMismatch: ActionRule = {
  id: "target-quarters-mismatch",
  severity: "error",
  needs: "action",
  *find(context) {
    for (const indicator of context.plan.indicators) {
      const definition = context.definitions.get(indicator.id);
      if (definition === undefined || context.index.isMisaligned(indicator.id)) continue;
      yield* compareYears(context, indicator, definition);
    }
  },
};

function* compareYears(
  context: ActionContext,
  indicator: Indicator,
  definition: IndicatorDefinition,
): Iterable<Found> {
  const quarters = [...indicator.quarterTargets].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [year, named] of groupBy(quarters, ([quarter]) => Number(quarter.slice(0, 4)))) {
    const target = indicator.annualTargets.get(year);
    const values = named.map(([, value]) => value);
    if ([...values, ...(target === undefined ? [] : [target])].some(isOtherFinding)) continue;
    const parts = values.flatMap((value) => (value.state === "number" ? [value] : []));
    if (target?.state !== "number" || parts.length === 0 || context.index.isRepeated(indicator.id, target))
      continue;
    if (givesYear(definition, parts, target)) continue;
    if (isOpen(named.map(([quarter]) => quarter)) && !isBeyond(parts, target)) continue;
    yield report(context, { indicator, definition }, parts, { year, target });
  }
}

/** What is no number, a date and a number below zero are other rules' findings. */
function isOtherFinding(value: Value): boolean {
  if (value.state === "number") return value.written === "date" || value.number < 0;
  return value.state === "undecided" || value.state === "text" || value.state === "error";
}

/** Whether the plan has no quarter at the year's end yet, as reports that are written quarter by quarter. */
function isOpen(quarters: readonly QuarterKey[]): boolean {
  return quarters.every((quarter) => !quarter.endsWith("Q4"));
}

/** Whether the quarters that there are give more than the year's target already. */
function isBeyond(parts: readonly NumberValue[], target: NumberValue): boolean {
  return parts.reduce((sum, { number }) => sum + number, 0) > target.number;
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

function report(
  { index }: ActionContext,
  { indicator, definition }: { readonly indicator: Indicator; readonly definition: IndicatorDefinition },
  parts: readonly NumberValue[],
  { year, target }: { readonly year: number; readonly target: NumberValue },
): Found {
  const isSum = definition.aggregation === "sum" || definition.aggregation === "constant";
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
    message: {
      id: isSum ? "target-quarters-mismatch-sum" : "target-quarters-mismatch-latest",
      values: {
        terms: parts.map(formatValue).join(isSum ? " + " : ", "),
        given: shown,
        year: String(year),
        target: formatValue(target),
        indicator: quote(indicator.text),
      },
    },
    fixes:
      edit === null
        ? []
        : [
            {
              label: { id: "target-quarters-mismatch-fix", values: { year: String(year), given: shown } },
              edits: [edit],
            },
          ],
  };
}
