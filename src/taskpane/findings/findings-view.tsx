import type { PlanViewProps } from "../frame/plan-view";
import { Findings } from "./findings";

/** What the checks found in the plan. */
export function FindingsView({ session, state, study }: PlanViewProps) {
  return <Findings session={session} state={state} study={study} />;
}
