import { coversYearOf, type Day, type Period, type StudiedPlan } from "../../app";
import { quarterToReport } from "./reporting-periods";
import type { Desk, Slice } from "../slice";

/** The period that the user chose to report on; `null` while it is left to the pane. All views share it. */
export const reportingPeriod: Slice<Period | null, never> = {
  initial: null,
  next: (period, event) => {
    if (event.kind === "draftsRestored") return event.drafts.place?.period ?? period;
    return event.kind === "periodChosen" ? event.period : period;
  },
  isBusy: () => false,
};

export interface PeriodChoice {
  readonly choosePeriod: (period: Period) => void;
}

export function choosingPeriod({ tell }: Desk<never>): PeriodChoice {
  return { choosePeriod: (period) => tell({ kind: "periodChosen", period }) };
}

/** The period that is reported on: the user's choice while the plan covers its year, else the quarter that is due. */
export function periodInUse(chosen: Period | null, { plan }: StudiedPlan, today: Day): Period {
  return chosen !== null && coversYearOf(plan, chosen)
    ? chosen
    : quarterToReport(plan.years, today, plan.yearStart);
}
