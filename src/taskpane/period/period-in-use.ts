import { useMemo } from "react";
import { type Period, periodKey, periodOfKey } from "../../app";
import { periodInUse } from "./reporting-period";
import type { PlanViewProps } from "../frame/plan-view";

/** The period that is reported on: the same object while it is the same period, so that little is computed again. */
export function usePeriodInUse({ session, state, study }: PlanViewProps): Period {
  const key = periodKey(periodInUse(state.period, study, session.today()));
  return useMemo(() => periodOfKey(key), [key]);
}
