import type { Day, StudiedPlan } from "../../app";
import { quarterToReport, type ReportingQuarter } from "../reporting-quarters";
import type { Desk, Slice } from "./slice";

/** The quarter that the user chose to report on; `null` while it is left to the pane. All views share it. */
export const reportingPeriod: Slice<ReportingQuarter | null, never> = {
  initial: null,
  next: (quarter, event) => (event.kind === "quarterChosen" ? event.quarter : quarter),
  isBusy: () => false,
};

export interface PeriodChoice {
  readonly chooseQuarter: (quarter: ReportingQuarter) => void;
}

export function choosingPeriod({ tell }: Desk<never>): PeriodChoice {
  return { chooseQuarter: (quarter) => tell({ kind: "quarterChosen", quarter }) };
}

/**
 * The quarter that is reported on: the user's choice while the plan has its year, else the one that is
 * due; `null` where the plan dates no year.
 */
export function quarterInUse(
  chosen: ReportingQuarter | null,
  { plan }: StudiedPlan,
  today: Day,
): ReportingQuarter | null {
  const { years } = plan;
  return chosen !== null && years.includes(chosen.year) ? chosen : quarterToReport(years, today);
}
