import { spanOfKey } from "../../src/plan/period";
import type { PeriodValues } from "../../src/plan/period-values";
import type { Indicator, Plan } from "../../src/plan/plan";
import type { Value } from "../../src/plan/value";
import type { Grid } from "@plan-of-action/xlsx/grid";
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

/** Years first, then the parts of years, as they stand in the sheet. */
function periodsTold(values: PeriodValues): string {
  const told = (isOfYear: boolean): string =>
    [...values]
      .filter(([key]) => (spanOfKey(key) === "year") === isOfYear)
      .map(([key, value]) => `${key}: ${valueTold(value)}`)
      .join(", ");
  return [told(true), told(false)].filter(Boolean).join("; ");
}

/** An indicator's targets: "10 | 2024: 4, 2025: 6". */
function targetsTold(indicator: Indicator | undefined): string {
  if (indicator === undefined) return "no indicator";
  const { overallTarget, targets } = indicator;
  const whole = overallTarget === null ? "" : valueTold(overallTarget);
  return [whole, periodsTold(targets)].filter(Boolean).join(" | ");
}

export function actualsTold({ actuals }: Indicator): string {
  return periodsTold(actuals);
}

/** One line for each indicator: "1/1.1 Train officers: # trained = 10 | 2024: 4, 2025: 6". */
export function planTold({ actions, indicators }: Plan): readonly string[] {
  return actions.flatMap(({ id, objective, title }) =>
    indicators
      .filter(({ action }) => action === id)
      .map((indicator) => `${objective}/${id} ${title}: ${indicator.text} = ${targetsTold(indicator)}`),
  );
}
