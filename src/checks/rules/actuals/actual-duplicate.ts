import { actualKey, actualsOfPlan, wholeKey } from "../../../plan/actual";
import { periodKey } from "../../../plan/period";
import type { NumberValue } from "../../../indicators";
import { countedReport } from "../../../indicators/measuring/counted-report";
import { combineParties } from "../../../indicators/measuring/parties";
import { addressFrom, formatNumber, formatValue, quote } from "../../phrasing";
import { groupBy } from "../../plan-index";
import { countedActuals, type CountedActual, type NumberActual } from "../../reported";
import { defineRule, type Found, type ReportContext } from "../../rule";

export const actualDuplicate = defineRule({
  id: "actual-duplicate",
  matter: "contradiction",
  severity: "error",
  needs: "actuals",
  *find(context) {
    const firsts = new Map<string, NumberActual>();
    for (const placed of countedActuals(context)) {
      const { actual } = placed;
      if (actual.report === undefined) continue;
      const key = wholeKey(actual);
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, actual);
      else yield repeated(placed, first);
      const found = first === undefined ? againstPlan(placed) : null;
      if (found !== null) yield found;
    }
    yield* partiesAgainstPlan(context);
  },
});

function repeated({ actual, indicator }: CountedActual, first: NumberActual): Found {
  return {
    cell: actual.value.cell,
    about: actualKey(actual),
    message: "actual-duplicate",
    values: {
      indicator: quote(indicator.text),
      period: periodKey(actual.period),
      number: shown(actual.value),
      first: shown(first.value),
      cellFirst: addressFrom(actual.value.cell, first.value.cell),
    },
  };
}

/** "Yes" stays "Yes". */
function shown(value: NumberValue): string {
  return value.written === "number" ? formatValue(value) : quote(value.raw);
}

/** The plan's own column says something else of the same party, or of all together. */
function againstPlan(placed: CountedActual): Found | null {
  const { actual } = placed;
  const key = wholeKey(actual);
  const own = inPlan(placed, key);
  if (own === null || own.number === actual.value.number) return null;
  return other(placed, shown(actual.value), own);
}

/** What the parties reported for a period is not together what the plan's own column says of all. */
function* partiesAgainstPlan(context: ReportContext): Iterable<Found> {
  const reported = countedActuals(context).filter(({ actual }) => actual.report !== undefined);
  for (const ofPeriod of groupBy(reported, ({ actual }) => actualKey(actual)).values()) {
    const [first] = ofPeriod;
    // Percentages are put together by what they are of, which the plan's cell need not say.
    if (first?.definition.measure !== "number") continue;
    if (ofPeriod.some(({ actual }) => actual.party === null)) continue;
    const own = inPlan(first, wholeKey({ ...first.actual, party: null }));
    const numbers = ofPeriod.map(({ actual: { party, value } }) => ({ party, number: value.number }));
    const together = combineParties(first.definition, numbers).number;
    if (own !== null && own.number !== together) yield other(first, formatNumber(together), own);
  }
}

function inPlan({ indicator, definition }: CountedActual, key: string): NumberValue | null {
  const ofPlan = actualsOfPlan({ indicators: [indicator] }).find((own) => wholeKey(own) === key);
  return ofPlan === undefined ? null : countedReport(indicator, definition, ofPlan.value);
}

function other({ actual, indicator }: CountedActual, number: string, own: NumberValue): Found {
  return {
    cell: actual.value.cell,
    about: actualKey(actual),
    message: "actual-duplicate-plan",
    values: {
      indicator: quote(indicator.text),
      period: periodKey(actual.period),
      number,
      own: shown(own),
      cellOwn: addressFrom(actual.value.cell, own.cell),
    },
  };
}
