import { Problem } from "./problem-notice";
import { Findings } from "./findings";
import { FixedNotice } from "./fixed-notice";
import { MisfitNotice } from "./misfit-notice";
import { PlanCard } from "./plan-card";
import { PlanMadeNotice } from "./plan-made-notice";
import type { PlanViewProps } from "./plan-view";
import { useWords } from "../words";
import { WeightNotice } from "./weight-notice";

/** Which plan was found, and what the checks found in it. */
export function FindingsView({ session, state, study }: PlanViewProps) {
  const { say } = useWords();
  return (
    <>
      <PlanMadeNotice making={state.planMaking} />
      {study.mappingMisfit !== null && <MisfitNotice misfit={study.mappingMisfit} />}
      <PlanCard
        result={study}
        onCheck={session.check}
        onSelect={session.select}
        onRead={session.readTable}
        onCorrect={() => session.chooseView("columns")}
      />
      {state.mapping.kind === "failed" && (
        <Problem title={say("pane-columns-failed")} problem={state.mapping.problem} />
      )}
      <FixedNotice session={session} fix={state.fix} />
      <WeightNotice session={session} weigh={state.weigh} />
      <Findings session={session} state={state} study={study} />
    </>
  );
}
