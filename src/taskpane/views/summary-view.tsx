import { periodInUse } from "../slices/reporting-period";
import type { PlanViewProps } from "./plan-view";
import { SummaryForm } from "./summary-form";

/** The writing of a period's summary. */
export function SummaryView({ session, state, study }: PlanViewProps) {
  const today = session.today();
  return (
    <SummaryForm
      years={study.plan.years}
      today={today}
      period={periodInUse(state.period, study, today)}
      summary={state.summary}
      busy={state.summary.kind === "writing"}
      onPeriodChosen={session.choosePeriod}
      onWrite={session.writeSummary}
      onSelect={session.select}
    />
  );
}
