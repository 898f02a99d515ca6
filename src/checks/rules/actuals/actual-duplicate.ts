import { actualKey, actualsOfPlan } from "../../../plan/actual";
import { periodKey } from "../../../plan/period";
import type { Indicator } from "../../../plan/plan";
import { addressFrom, formatValue, quote } from "../../phrasing";
import { actualsIn, isNumber, type NumberActual } from "../../reported";
import type { ActualsRule, Found } from "../../rule";

export const actualDuplicate: ActualsRule = {
  id: "actual-duplicate",
  severity: "error",
  needs: "actuals",
  *find(context) {
    const firsts = new Map<string, NumberActual>();
    for (const { actual, indicator } of actualsIn(context)) {
      if (!isNumber(actual) || actual.report === undefined) continue;
      const key = `${actualKey(actual)} ${actual.party?.toLowerCase() ?? ""}`;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, actual);
      else yield repeated(actual, first, indicator);
      const found = first === undefined ? againstPlan(actual, indicator) : null;
      if (found !== null) yield found;
    }
  },
};

function repeated(actual: NumberActual, first: NumberActual, indicator: Indicator): Found {
  return {
    cell: actual.value.cell,
    about: actualKey(actual),
    message: {
      id: "actual-duplicate",
      values: {
        indicator: quote(indicator.text),
        period: periodKey(actual.period),
        number: formatValue(actual.value),
        first: formatValue(first.value),
        cellFirst: addressFrom(actual.value.cell, first.value.cell),
      },
    },
  };
}

/** The plan's own column says something else of all parties together. */
function againstPlan(actual: NumberActual, indicator: Indicator): Found | null {
  const key = periodKey(actual.period);
  const own = actualsOfPlan({ indicators: [indicator] }).find(
    ({ period }) => periodKey(period) === key,
  )?.value;
  if (actual.party !== null || own?.state !== "number" || own.written === "date") return null;
  if (own.number === actual.value.number) return null;
  return {
    cell: actual.value.cell,
    about: actualKey(actual),
    message: {
      id: "actual-duplicate-plan",
      values: {
        indicator: quote(indicator.text),
        period: periodKey(actual.period),
        number: formatValue(actual.value),
        own: formatValue(own),
        cellOwn: addressFrom(actual.value.cell, own.cell),
      },
    },
  };
}
