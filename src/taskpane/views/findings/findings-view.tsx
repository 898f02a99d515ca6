import { Suspense } from "react";
import { ColumnsNotKept } from "../plan/columns-not-kept";
import { AcceptedNotice } from "./news/accepted-notice";
import { Findings } from "./findings";
import { FixedNotice } from "./news/fixed-notice";
import { later } from "../ui/later";
import { MisfitNotice } from "../plan/misfit-notice";
import { PlanCard } from "../plan/plan-card";
import { PlanMadeNotice } from "../plan/plan-made-notice";
import type { PlanViewProps } from "../frame/plan-view";
import { WeightNotice } from "./news/weight-notice";

const PlanQuestion = later<PlanViewProps>((views) => views.PlanQuestion);

/** Which plan was found, and what the checks found in it. */
export function FindingsView({ session, state, study }: PlanViewProps) {
  const { job } = state.accept;
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
      {study.isUnsure && (
        <Suspense>
          <PlanQuestion session={session} state={state} study={study} />
        </Suspense>
      )}
      <ColumnsNotKept mapping={state.mapping} />
      {job.kind === "accepted" || job.kind === "withdrawn" ? (
        <AcceptedNotice session={session} job={job} />
      ) : (
        <FixedNotice session={session} fix={state.fix} />
      )}
      <WeightNotice session={session} weigh={state.weigh} />
      <Findings session={session} state={state} study={study} />
    </>
  );
}
