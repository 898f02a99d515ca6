import { useMemo } from "react";
import { parsePeriod, type Period, periodKey } from "../../app";
import { periodInUse } from "../slices/reporting-period";
import type { PlanViewProps } from "../views/frame/plan-view";

/** The period that is reported on: the same object while it is the same period, so that little is computed again. */
export function usePeriodInUse({ session, state, study }: PlanViewProps): Period | null {
  const period = periodInUse(state.period, study, session.today());
  const key = period === null ? "" : periodKey(period);
  return useMemo(() => parsePeriod(key), [key]);
}
