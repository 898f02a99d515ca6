import { periodTargets, readWording, type IndicatorDefinition, type NumberValue } from "../../../indicators";
import { spanOfKey, type PeriodKey } from "../../../plan/period";
import type { Indicator } from "../../../plan/plan";
import { formatValue, quote } from "../../phrasing";
import { inOneScale } from "../../../indicators/measuring/percent-scale";
import { defineRule, type Found } from "../../rule";
import { hasStatedDirection } from "../../targets";

export const targetAgainstDirection = defineRule({
  id: "target-against-direction",
  matter: "contradiction",
  severity: "warning",
  inDoubtfulPlan: "waits",
  mayBeHabit: true,
  needs: "action",
  *find({ plan, definitions, index }) {
    for (const indicator of plan.indicators) {
      const definition = definitions.get(indicator.id);
      if (definition === undefined || index.isMisaligned(indicator.id)) continue;
      // What is added up may be less each year and still grow; what was reached once needs nothing more.
      if (definition.aggregation === "sum" || definition.aggregation === "max") continue;
      const targets = numbersOf(inOneScale(indicator, definition));
      const isInPlan = indicator.direction !== null || readWording(indicator.text).direction !== null;
      if (!isInPlan && !hasStatedDirection(indicator, definition)) {
        const step = oneStepBack(indicator, definition, targets);
        if (step !== null) yield { ...step, leansOn: definition };
        continue;
      }
      const whole = { from: targets[0], to: targets.at(-1) };
      const found =
        lookAt(indicator, definition, whole) ??
        (isInPlan && definition.aggregation === "latest"
          ? lookAtSteps(indicator, definition, targets)
          : null);
      if (found !== null) yield found;
    }
  },
});

interface NamedNumber {
  readonly period: PeriodKey;
  readonly value: NumberValue;
}

function numbersOf(indicator: Indicator): readonly NamedNumber[] {
  return periodTargets(indicator).flatMap(({ period, value }) =>
    value.state === "number" && value.written !== "date" ? [{ period, value }] : [],
  );
}

/**
 * The first year that goes back behind the one before it; quarters may go up and down with the season, and
 * more than 100 per cent is the finding of `target-percent-over-100`. A year that is beyond the overall
 * target, while the next is not, is itself what is off.
 */
function lookAtSteps(
  indicator: Indicator,
  definition: IndicatorDefinition,
  targets: readonly NamedNumber[],
): Found | null {
  const years = targets.filter(
    ({ period, value }) =>
      spanOfKey(period) === "year" && (definition.measure !== "percentage" || value.number <= 100),
  );
  for (const [place, to] of years.entries()) {
    const from = years[place - 1];
    const found = lookAt(indicator, definition, { from, to });
    if (found === null || from === undefined) continue;
    const isOff = isBeyondTotal(from, indicator, definition) && !isBeyondTotal(to, indicator, definition);
    return isOff ? { ...found, cell: from.value.cell } : found;
  }
  return null;
}

/**
 * Where only the numbers tell the direction: the one year that goes back among others that go on from the baseline
 * to the end. A first year behind the baseline is another finding.
 */
function oneStepBack(
  indicator: Indicator,
  definition: IndicatorDefinition,
  targets: readonly NamedNumber[],
): Found | null {
  const { baseline } = indicator;
  const [first] = targets;
  // Staff in post and students enrolled go up and down.
  const { kind } = readWording(indicator.text);
  if (kind === null || kind === "count") return null;
  if (definition.aggregation !== "latest" || baseline?.state !== "number" || first === undefined) return null;
  const start: NamedNumber = { ...first, value: baseline };
  const isForward = (from: NamedNumber, to: NamedNumber): boolean =>
    lookAt(indicator, definition, { from: to, to: from }) !== null;
  if (targets.length < MIN_YEARS || !isForward(start, first)) return null;
  const back = targets.filter((to, place) => place > 0 && !isForward(targets[place - 1] ?? start, to));
  const [only] = back;
  return back.length === 1 && only !== targets.at(-1) ? lookAtSteps(indicator, definition, targets) : null;
}

const MIN_YEARS = 3;

function isBeyondTotal(
  { value }: NamedNumber,
  { overallTarget }: Indicator,
  { direction }: IndicatorDefinition,
): boolean {
  if (overallTarget?.state !== "number") return false;
  const beyond = value.number - overallTarget.number;
  return direction === "increase" ? beyond > 0 : beyond < 0;
}

interface Step {
  readonly from: NamedNumber | undefined;
  readonly to: NamedNumber | undefined;
}

function lookAt(indicator: Indicator, { direction }: IndicatorDefinition, { from, to }: Step): Found | null {
  if (from === undefined || to === undefined || direction === "maintain") return null;
  const change = to.value.number - from.value.number;
  if (direction === "increase" ? change >= 0 : change <= 0) return null;
  return {
    cell: to.value.cell,
    about: indicator.id,
    message: "target-against-direction",
    values: {
      indicator: quote(indicator.text),
      direction,
      first: formatValue(from.value),
      firstPeriod: from.period,
      last: formatValue(to.value),
      lastPeriod: to.period,
    },
  };
}
