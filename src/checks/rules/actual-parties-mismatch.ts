import { actualKey } from "../../plan/actual";
import { periodKey } from "../../plan/period";
import { formatNumber, quote } from "../phrasing";
import { inPoints, reportedIndicators, type NumberActual, type ReportedIndicator } from "../reported";
import type { ActualsRule, Found } from "../rule";

export const actualPartiesMismatch: ActualsRule = {
  id: "actual-parties-mismatch",
  severity: "error",
  needs: "actuals",
  *find(context) {
    for (const reported of reportedIndicators(context)) {
      for (const { actuals } of reported.figures) {
        const whole = actuals.find(({ party }) => party === null);
        const parts = actuals.filter(({ party }) => party !== null);
        const found = whole === undefined ? null : mismatch(reported, whole, parts);
        if (found !== null) yield found;
      }
    }
  },
};

function mismatch(
  { indicator, definition }: ReportedIndicator,
  whole: NumberActual,
  parts: readonly NumberActual[],
): Found | null {
  const numberOf = ({ value }: NumberActual): number => inPoints(indicator, definition, value);
  const numbers = parts.map(numberOf);
  const percent = definition.measure === "percentage";
  if (!contradicts(numberOf(whole), numbers, definition.measure)) return null;
  return {
    cell: whole.value.cell,
    about: actualKey(whole),
    leansOn: definition,
    message: {
      id: percent ? "actual-parties-mismatch-percentage" : "actual-parties-mismatch",
      values: {
        indicator: quote(indicator.text),
        period: periodKey(whole.period),
        whole: formatNumber(numberOf(whole), percent),
        parts: parts.map((part) => `${part.party ?? ""} ${formatNumber(numberOf(part), percent)}`).join(", "),
        sum: formatNumber(sumOf(numbers), percent),
      },
    },
  };
}

/** Counts of two parties and more give the whole; one alone may wait for the others, but not exceed it. */
function contradicts(whole: number, parts: readonly number[], measure: string): boolean {
  switch (measure) {
    case "number":
      return parts.length > 1
        ? Math.abs(sumOf(parts) - whole) > 1e-9 * Math.max(1, whole)
        : sumOf(parts) > whole;
    case "percentage":
      return parts.length > 1 && (whole < Math.min(...parts) || whole > Math.max(...parts));
    default:
      return false;
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
