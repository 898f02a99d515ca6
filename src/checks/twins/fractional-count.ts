import { readWording } from "../../indicators";
import { IN_PARTS } from "../../plan/language/check-patterns";
import { hasPattern } from "../../plan/language/patterns";
import { formatValue, quote } from "../phrasing";
import { groupBy } from "../plan-index";
import type { PlacedNumber, Twin } from "./twin";

/** "0.25 of a plan" in quarter after quarter is how the row counts, and one question about it. */
const MIN_OF_A_WAY = 3;

/** Fractions of what is counted in wholes. */
export const fractionalCount: Twin = {
  name: "fractional-count",
  matter: "entry",
  severity: "error",
  inDoubtfulPlan: "waits",
  mayBeHabit: true,
  *find(numbers, of) {
    const byIndicator = groupBy(numbers.filter(isFractionOfWholes), ({ indicator }) => indicator);
    for (const fractions of byIndicator.values()) {
      const isWayOfRow = fractions.length >= MIN_OF_A_WAY;
      for (const { value, indicator, definition, about } of fractions) {
        yield {
          cell: value.cell,
          about,
          leansOn: definition,
          ...(isWayOfRow ? { cause: indicator.id, severity: "info" } : {}),
          message: `${of}-fractional-count`,
          values: { number: formatValue(value), indicator: quote(indicator.text) },
        };
      }
    }
  },
};

/** Whether it is a fraction, and a part of one is none: of workshops, not of hectares. */
function isFractionOfWholes({ value, indicator, definition }: PlacedNumber): boolean {
  if (value.percent || Number.isInteger(value.number)) return false;
  const isCount = definition.measure === "number" && readWording(indicator.text).kind === "count";
  return isCount && !hasPattern(IN_PARTS(), `${indicator.text} ${indicator.unit?.text ?? ""}`);
}
