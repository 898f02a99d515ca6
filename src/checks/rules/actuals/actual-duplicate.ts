import { actualKey, actualsOfPlan } from "../../../plan/actual";
import { periodKey } from "../../../plan/period";
import type { NumberValue } from "../../../indicators";
import { countedReport } from "../../../indicators/measuring/counted-report";
import { addressFrom, formatValue, quote } from "../../phrasing";
import { countedActuals, type CountedActual, type NumberActual } from "../../reported";
import { defineRule, type Found } from "../../rule";
import { wholeKey } from "../../../plan/report-key";

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

/** The plan's own column says something else of all parties together. */
function againstPlan({ actual, indicator, definition }: CountedActual): Found | null {
  const key = periodKey(actual.period);
  const ofPlan = actualsOfPlan({ indicators: [indicator] }).find(({ period }) => periodKey(period) === key);
  const own = ofPlan === undefined ? null : countedReport(indicator, definition, ofPlan.value);
  if (actual.party !== null || own === null || own.number === actual.value.number) return null;
  return {
    cell: actual.value.cell,
    about: actualKey(actual),
    message: "actual-duplicate-plan",
    values: {
      indicator: quote(indicator.text),
      period: periodKey(actual.period),
      number: shown(actual.value),
      own: shown(own),
      cellOwn: addressFrom(actual.value.cell, own.cell),
    },
  };
}
