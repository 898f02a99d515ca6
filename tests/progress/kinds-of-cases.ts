import type { IndicatorProgress, ProgressStatus, RowId } from "../../src/progress";
import type { WrittenIndicator } from "./plan-of";

export interface Case {
  readonly row: RowId;
  readonly plan: WrittenIndicator;
  readonly at: string;
  /** Long after all periods where it is left out. */
  readonly on?: string;
  readonly status: ProgressStatus;
  readonly says: string;
  readonly missing?: readonly string[];
  readonly soFar?: IndicatorProgress["soFar"];
  /** In per cent. */
  readonly met?: number | null;
}

export const byQuarter = (year: number, numbers: readonly (number | string)[]) =>
  Object.fromEntries(numbers.map((number, place) => [`${year}-Q${place + 1}`, number]));
export const byMonth = (year: number, numbers: readonly (number | string)[]) =>
  Object.fromEntries(
    numbers.map((number, place) => [`${year}-${String(place + 1).padStart(2, "0")}`, number]),
  );
export const monthly40 = byMonth(2024, Array<number>(12).fill(40));

export const LEVEL = { aggregation: "latest" } as const;
export const SHARE = { measure: "percentage", aggregation: "latest" } as const;
export const FALLING = { aggregation: "latest", direction: "decrease" } as const;
export const KEPT = { aggregation: "constant", direction: "maintain" } as const;
export const MILESTONE = { measure: "milestone", aggregation: "max" } as const;
export const CANCELLED = { withdrawal: "dropped" } as const;
