import type { Indicator } from "../../../plan/plan";
import { partsInYear, periodOfKey, spanOfKey } from "../../../plan/period";
import type { Value } from "../../../plan/value";
import {
  agrees,
  combine,
  periodTargets,
  type IndicatorDefinition,
  type NamedTarget,
  type NumberValue,
} from "../../../indicators";
import type { Fix } from "../../finding";
import { inOneScale } from "../../../indicators/measuring/percent-scale";
import { coversPlan, hasDuplicate } from "../../plan-coverage";
import {
  candidatesForDifference,
  fixesOfPeriods,
  waysToAddUp,
  type SettledTarget,
} from "../../settled-targets";
import { formatNumber, formatValue, quote } from "../../phrasing";
import type { ActionPlan } from "../../plan-index";
import { defineRule, type ActionContext, type Found } from "../../rule";
import { editNumber } from "../../value-edit";

interface NamedNumber extends Pick<NamedTarget, "period" | "year"> {
  readonly value: NumberValue;
}

/** The one period whose target can be what is wrong, and what it would have to be. */
type Suspect = SettledTarget;

interface Judged {
  readonly indicator: Indicator;
  readonly definition: IndicatorDefinition;
}

export const targetTotalMismatch = defineRule({
  id: "target-total-mismatch",
  matter: "contradiction",
  severity: "error",
  inDoubtfulPlan: "waits",
  mayBeHabit: true,
  needs: "action",
  *find(context) {
    // Which of two columns with one header is the total nobody can tell.
    if (hasDuplicate(context.plan, "overallTarget")) return;
    for (const indicator of context.plan.indicators) {
      const definition = context.definitions.get(indicator.id);
      if (definition === undefined || definition.measure === "qualitative") continue;
      const found = compareTotal(context, inOneScale(indicator, definition), definition);
      if (found !== null) yield found;
    }
  },
});

function compareTotal(
  context: ActionContext,
  indicator: Indicator,
  definition: IndicatorDefinition,
): Found | null {
  const total = indicator.overallTarget;
  const parts = statedNumbers(indicator);
  if (parts === null || !isComparable(total) || parts.length === 0) return null;
  const values = parts.map(({ value }) => value);
  if (
    hasYearOutside(context.plan, parts) ||
    hasOtherReading(definition, parts, { total, stated: periodTargets(indicator).length })
  )
    return null;
  if (context.index.isMisaligned(indicator.id) || context.index.isRepeated(indicator.id, total)) return null;
  if (agrees(definition.aggregation, values, total)) return null;
  if (definition.aggregation === "sum" && addsToBaseline(indicator, values, total)) return null;
  if (!coversPlan(context.plan, indicator) && canStillReach(definition, values, total)) return null;
  const suspect = findSuspect(indicator, definition, parts, total);
  return {
    cell: total.cell,
    about: indicator.id,
    leansOn: definition,
    severity: areYearsInOrder(context.plan) ? undefined : "info",
    message:
      parts.length === 1 ? "target-total-mismatch-single" : `target-total-mismatch-${definition.aggregation}`,
    values: {
      ...arithmetic(definition, parts),
      total: formatValue(total),
      indicator: quote(indicator.text),
      suspect: suspect?.period ?? "none",
      shouldBe: suspect === null ? "" : formatNumber(suspect.shouldBe, total.percent),
    },
    fixes: fixesFor(context, { indicator, definition }, parts, { total, suspect }),
  };
}

/** Years that go back and forth were read from columns of which some are something else. */
function areYearsInOrder({ columns }: ActionPlan): boolean {
  const years = columns.flatMap(({ meaning, period }) =>
    meaning === "annualTarget" && period !== null ? [periodOfKey(period).year] : [],
  );
  return years.every((year, place) => place === 0 || year >= (years[place - 1] ?? year));
}

/**
 * Where the evidence allows another reading under which nothing contradicts anything, it is none of the plan's
 * mistakes: years typed as the values of their own columns; zeros that were filled in beforehand, and years with
 * nothing to do among those that agree; some months or quarters alone, which do not make the whole; percentages whose
 * steps add up; a total that a formula makes of the years in another way.
 */
function hasOtherReading(
  { aggregation, inferred, measure }: IndicatorDefinition,
  parts: readonly NamedNumber[],
  { total, stated }: { readonly total: NumberValue; readonly stated: number },
): boolean {
  const values = parts.map(({ value }) => value);
  const [first] = parts;
  if (parts.every(({ year, value }) => value.number === year)) return true;
  if (!inferred) return false;
  if (values.every(({ number }) => number === 0) && aggregation !== "sum") return true;
  const isOfParts = parts.every(({ period }) => spanOfKey(period) !== "year");
  if (isOfParts && aggregation === "latest" && (parts.length < stated || !coverYear(parts))) return true;
  if (agreesWhereDue(aggregation, values, total) || isMadeOtherwise(values, total)) return true;
  if (parts.length === 1 && first !== undefined && spanOfKey(first.period) !== "year")
    return aggregation !== "sum" || first.value.number < total.number;
  return measure === "percentage" && agrees("sum", values, total);
}

/** Whether parts of years are as many as their years have. */
function coverYear(parts: readonly NamedNumber[]): boolean {
  const share = parts.reduce((sum, { period }) => sum + 1 / partsInYear(spanOfKey(period)), 0);
  return share > new Set(parts.map(({ year }) => year)).size - HALF_A_MONTH;
}

/** In years; sums of shares may be slightly off the whole. */
const HALF_A_MONTH = 1 / 24;

/** Levels with a 0 where nothing was to be done: 100%, 0, 100%, 0 of an overall target of 100%. */
function agreesWhereDue(
  aggregation: IndicatorDefinition["aggregation"],
  values: readonly NumberValue[],
  total: NumberValue,
): boolean {
  if (aggregation !== "latest" && aggregation !== "constant") return false;
  const due = values.filter(({ number }) => number !== 0);
  return due.length > 1 && agrees("constant", due, total);
}

/** The plan itself says by a formula that the overall target is the sum or the mean of the years. */
function isMadeOtherwise(values: readonly NumberValue[], total: NumberValue): boolean {
  if (total.formula === null || values.length < 2) return false;
  const sum = values.reduce((all, value) => all + asHeld(value), 0);
  return [sum, sum / values.length].some((made) => Math.abs(made - asHeld(total)) < 1e-6);
}

/** As Excel holds it: 50% is 0.5, and so comes to 1 with another 50%, however the cells show them. */
function asHeld({ number, percent }: NumberValue): number {
  return percent ? number / 100 : number;
}

/**
 * The overall target may be what there will be in the end: 2 offices that there are, and 3 + 3 new ones, are 8.
 * But 4 meetings in each year, as in that of the baseline, are not added to it: a year is missing, or one too many.
 */
function addsToBaseline(
  { baseline }: Indicator,
  values: readonly NumberValue[],
  total: NumberValue,
): boolean {
  if (!isComparable(baseline) || baseline.number <= 0 || !agrees("sum", [baseline, ...values], total))
    return false;
  return values.length === 1 || values.some(({ number }) => number !== baseline.number);
}

/** Whether years that have no column can make up for what the others lack. */
function canStillReach(
  { aggregation, direction }: IndicatorDefinition,
  parts: readonly NumberValue[],
  total: NumberValue,
): boolean {
  if (aggregation === "average") return true;
  const given = givenBy(aggregation, parts) ?? total.number;
  if (aggregation === "sum" || aggregation === "max" || direction === "increase") return given < total.number;
  return direction === "decrease" && given > total.number;
}

/** A date, a number below zero and a text that can be read in two ways are other rules' findings. */
function isComparable(value: Value | null): value is NumberValue {
  return (
    value?.state === "number" &&
    value.written !== "date" &&
    value.number >= 0 &&
    (value.alternatives ?? []).length === 0
  );
}

/** `null` if a period holds something other than a number or nothing: other rules report that. */
function statedNumbers(indicator: Indicator): readonly NamedNumber[] | null {
  const parts: NamedNumber[] = [];
  for (const { period, year, value } of periodTargets(indicator)) {
    if (isComparable(value)) parts.push({ period, year, value });
    else if (!["blank", "notProgrammed", "notApplicable"].includes(value.state)) return null;
  }
  return parts;
}

/** One year that the plan does not have, among those that it has, is itself what is off. */
function hasYearOutside({ span }: ActionPlan, parts: readonly NamedNumber[]): boolean {
  if (span === null) return false;
  const outside = parts.filter(({ year }) => {
    return year < span.first || year > span.last;
  });
  return outside.length > 0 && outside.length * 2 <= parts.length;
}

/** "2 + 2" and "4"; the periods' values in a row where they are not added. */
function arithmetic(
  { aggregation }: IndicatorDefinition,
  parts: readonly NamedNumber[],
): Record<string, string> {
  const values = parts.map(({ value }) => value);
  const given = givenBy(aggregation, values);
  const percent = values.some((value) => value.percent);
  return {
    terms: values.map(formatValue).join(aggregation === "sum" || aggregation === "average" ? " + " : ", "),
    count: String(values.length),
    periods: parts.map(({ period }) => period).join(", "),
    last: parts.at(-1)?.period ?? "",
    given: given === null ? "" : formatNumber(given, percent),
  };
}

function givenBy(
  aggregation: IndicatorDefinition["aggregation"],
  values: readonly NumberValue[],
): number | null {
  const given = combine(
    aggregation,
    values.map(({ number }) => number),
  );
  return given === null ? null : Number(given.toFixed(4));
}

function findSuspect(
  indicator: Indicator,
  { aggregation }: IndicatorDefinition,
  parts: readonly NamedNumber[],
  total: NumberValue,
): Suspect | null {
  switch (aggregation) {
    case "sum":
      return suspectOfSum(indicator, parts, total);
    case "latest": {
      const last = parts.at(-1);
      return last === undefined ? null : { ...last, shouldBe: total.number };
    }
    case "constant": {
      const others = parts.filter(({ value }) => !agrees("latest", [value], total));
      const only = others.length === 1 && parts.length > 2 ? others[0] : undefined;
      return only === undefined ? null : { ...only, shouldBe: total.number };
    }
    case "max":
    case "average":
      return null;
  }
}

/** A target cannot be made less than 1, and a blank period could hold what is missing. */
function suspectOfSum(
  indicator: Indicator,
  parts: readonly NamedNumber[],
  total: NumberValue,
): Suspect | null {
  const difference = total.number - parts.reduce((sum, { value }) => sum + value.number, 0);
  if (difference > 0 && hasBlank(indicator)) return null;
  const able = candidatesForDifference(parts, difference);
  return able.length === 1 ? (able[0] ?? null) : null;
}

function hasBlank(indicator: Indicator): boolean {
  return periodTargets(indicator).some(({ value }) => value.state === "blank");
}

/** The ways in which the periods can be made to give the total, where they are what is wrong. */
function waysOfPeriods(
  { aggregation, isBlankDue }: Pick<IndicatorDefinition, "aggregation"> & { readonly isBlankDue: boolean },
  parts: readonly NamedNumber[],
  { total, suspect }: { readonly total: NumberValue; readonly suspect: Suspect | null },
): readonly (readonly SettledTarget[])[] {
  if (suspect !== null) return [[suspect]];
  // What a formula makes of other cells is not set against the years.
  if (total.formula !== null) return [];
  const toTotal = (some: readonly NamedNumber[]) => some.map((part) => ({ ...part, shouldBe: total.number }));
  switch (aggregation) {
    case "sum": {
      const difference = total.number - parts.reduce((sum, { value }) => sum + value.number, 0);
      if (difference > 0 && isBlankDue) return [];
      return waysToAddUp(parts, total.number);
    }
    case "constant":
      return [toTotal(parts.filter(({ value }) => !agrees("latest", [value], total)))];
    case "max": {
      const above = parts.filter(({ value }) => value.number > total.number);
      return [toTotal(above.length > 0 ? above : parts.slice(-1))];
    }
    case "latest":
    case "average":
      return [];
  }
}

function fixesFor(
  { index }: ActionContext,
  { indicator, definition: { aggregation } }: Judged,
  parts: readonly NamedNumber[],
  { total, suspect }: { readonly total: NumberValue; readonly suspect: Suspect | null },
): readonly Fix[] {
  const fixes: Fix[] = [];
  const isBlankDue = hasBlank(indicator);
  const given = givenBy(
    aggregation,
    parts.map(({ value }) => value),
  );
  // Of levels that are to be the same and are not, none tells what the total would have to be.
  const isUnclear = aggregation === "constant" && new Set(parts.map(({ value }) => value.number)).size > 1;
  const setTotal = given === null || isUnclear ? null : editNumber(index, total, given);
  if (setTotal !== null && given !== null) {
    const values = { total: formatNumber(given, total.percent) };
    const label = { id: "target-total-mismatch-setTotal", values } as const;
    fixes.push({ label, edits: [setTotal], settlesTarget: true });
  }
  fixes.push(...fixesOfPeriods(index, waysOfPeriods({ aggregation, isBlankDue }, parts, { total, suspect })));
  return fixes;
}
