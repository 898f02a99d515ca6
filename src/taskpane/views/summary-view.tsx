import { quarterInUse } from "../slices/reporting-period";
import type { PlanViewProps } from "./plan-view";
import { SummaryForm } from "./summary-form";

/** The writing of a quarter's summary. */
export function SummaryView({ session, state, study }: PlanViewProps) {
  const today = session.today();
  return (
    <SummaryForm
      years={study.plan.years}
      today={today}
      quarter={quarterInUse(state.quarter, study, today)}
      summary={state.summary}
      busy={state.summary.kind === "writing"}
      onQuarterChosen={session.chooseQuarter}
      onWrite={session.writeSummary}
      onSelect={session.select}
    />
  );
}
