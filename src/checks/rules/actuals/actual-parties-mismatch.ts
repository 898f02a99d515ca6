import { actualKey } from "../../../plan/actual";
import { periodKey } from "../../../plan/period";
import { formatNumber, quote } from "../../phrasing";
import { pointsOf, sumOf } from "../../../indicators";
import { furthestBehind, partyKey } from "../../../indicators/measuring/parties";
import {
  countedActuals,
  reportedIndicators,
  type NumberActual,
  type CountedActual,
  type ReportedIndicator,
} from "../../reported";
import { defineRule, type Found } from "../../rule";

export const actualPartiesMismatch = defineRule({
  id: "actual-parties-mismatch",
  matter: "contradiction",
  severity: "error",
  needs: "actuals",
  *find(context) {
    for (const placed of countedActuals(context)) {
      const found = partOfJointValue(placed);
      if (found !== null) yield found;
    }
    for (const reported of reportedIndicators(context)) {
      for (const { actuals } of reported.figures) {
        const whole = actuals.find(({ party }) => party === null);
        const parts = actuals.filter(({ party }) => party !== null);
        const found = whole === undefined ? null : mismatch(reported, whole, parts);
        if (found !== null) yield found;
      }
    }
  },
});

/** Of a value that is entered once for all parties a part counts nowhere. */
function partOfJointValue({ actual, indicator, definition }: CountedActual): Found | null {
  if (definition.partyParts !== "joint" || actual.party === null) return null;
  return {
    cell: actual.value.cell,
    about: `${actualKey(actual)} ${partyKey(actual.party)}`,
    leansOn: definition,
    message: "actual-parties-mismatch-joint",
    values: {
      indicator: quote(indicator.text),
      period: periodKey(actual.period),
      party: actual.party,
      number: formatNumber(
        pointsOf(indicator, definition, [actual.value])(actual.value),
        definition.measure === "percentage",
      ),
    },
  };
}

function mismatch(
  { indicator, definition, points }: ReportedIndicator,
  whole: NumberActual,
  parts: readonly NumberActual[],
): Found | null {
  const numberOf = ({ value }: NumberActual): number => points(value);
  const numbers = parts.map(numberOf);
  const percent = definition.measure === "percentage";
  if (!contradicts(numberOf(whole), numbers, definition)) return null;
  const { partyParts } = definition;
  const isMean = partyParts === "apart" || (percent && partyParts === "byMeasure");
  return {
    cell: whole.value.cell,
    about: actualKey(whole),
    leansOn: definition,
    message: isMean ? "actual-parties-mismatch-percentage" : "actual-parties-mismatch",
    values: {
      indicator: quote(indicator.text),
      period: periodKey(whole.period),
      whole: formatNumber(numberOf(whole), percent),
      parts: parts.map((part) => `${part.party ?? ""} ${formatNumber(numberOf(part), percent)}`).join(", "),
      sum: formatNumber(
        partyParts === "each" ? furthestBehind(definition, numbers) : sumOf(numbers),
        percent,
      ),
    },
  };
}

/** Parts of two parties and more give the whole; one alone may wait for the others, but not go beyond it. */
function contradicts(
  whole: number,
  parts: readonly number[],
  definition: ReportedIndicator["definition"],
): boolean {
  const { measure, partyParts, direction } = definition;
  if (parts.length === 0) return false;
  if (partyParts === "each") {
    const last = furthestBehind(definition, parts);
    if (parts.length > 1) return differs(last, whole);
    return direction === "decrease" ? last > whole : last < whole;
  }
  if (partyParts === "sum" || (measure === "number" && partyParts !== "apart")) {
    return parts.length > 1 ? differs(sumOf(parts), whole) : sumOf(parts) > whole;
  }
  return (
    (measure === "percentage" || partyParts === "apart") &&
    parts.length > 1 &&
    (whole < Math.min(...parts) || whole > Math.max(...parts))
  );
}

function differs(one: number, whole: number): boolean {
  return Math.abs(one - whole) > 1e-9 * Math.max(1, whole);
}
