import type { Indicator, Plan } from "../../src/plan/plan";
import type { Value } from "../../src/plan/value";
import type { Grid } from "../../src/workbook/grid";
import type { Reading } from "../../src/reading";
import { readPlan } from "../../src/reading";

export type PlanReading = Extract<Reading, { kind: "plan" }>;

/** The reading of sheets that hold a plan. */
export function planReading(...grids: readonly Grid[]): PlanReading {
  const reading = readPlan(grids);
  if (reading.kind !== "plan") throw new Error(`no plan was found: ${JSON.stringify(reading.lookedAt)}`);
  return reading;
}

/** A value in short: its number (with % for per cent), "" for a blank, else its state. */
export function valueTold(value: Value | null | undefined): string {
  if (value === null || value === undefined) return "none";
  if (value.state === "number") return `${value.number}${value.percent ? "%" : ""}`;
  return value.state === "blank" ? "" : value.state;
}

function periodsTold(values: ReadonlyMap<number | string, Value>): string {
  return [...values].map(([period, value]) => `${period}: ${valueTold(value)}`).join(", ");
}

/** An indicator's targets: "10 | 2024: 4, 2025: 6". */
function targetsTold(indicator: Indicator | undefined): string {
  if (indicator === undefined) return "no indicator";
  const { overallTarget, annualTargets, quarterTargets } = indicator;
  const periods = [periodsTold(annualTargets), periodsTold(quarterTargets)].filter(Boolean).join("; ");
  return [overallTarget === null ? "" : valueTold(overallTarget), periods].filter(Boolean).join(" | ");
}

export function actualsTold({ annualActuals, quarterActuals }: Indicator): string {
  return [periodsTold(annualActuals), periodsTold(quarterActuals)].filter(Boolean).join("; ");
}

/** One line for each indicator: "1/1.1 Train officers: # trained = 10 | 2024: 4, 2025: 6". */
export function planTold({ actions, indicators }: Plan): readonly string[] {
  return actions.flatMap(({ id, objective, title }) =>
    indicators
      .filter(({ action }) => action === id)
      .map((indicator) => `${objective}/${id} ${title}: ${indicator.text} = ${targetsTold(indicator)}`),
  );
}
