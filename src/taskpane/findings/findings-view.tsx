import { Suspense } from "react";
import { ColumnsNotKept } from "../columns/columns-not-kept";
import { Findings } from "./findings";
import { later } from "../chunks/fetching";
import { KeptNotice } from "../plan/kept-notice";
import { MisfitNotice } from "../plan/misfit-notice";
import { PlanCard } from "../plan/plan-card";
import { PlanMadeNotice } from "../plan/plan-made-notice";
import type { PlanViewProps } from "../frame/plan-view";

const PlanQuestion = later<PlanViewProps>((views) => views.PlanQuestion);

/** Which plan was found, and what the checks found in it. */
export function FindingsView({ session, state, study }: PlanViewProps) {
  return (
    <>
      <PlanMadeNotice making={state.planMaking} />
      {study.mappingMisfit !== null && <MisfitNotice misfit={study.mappingMisfit} />}
      <KeptNotice study={study} />
      <PlanCard
        result={study}
        onCheck={session.check}
        onSelect={session.select}
        onRead={session.readTable}
        onCorrect={() => session.chooseView("columns")}
      />
      {study.isToConfirm && (
        <Suspense>
          <PlanQuestion session={session} state={state} study={study} />
        </Suspense>
      )}
      <ColumnsNotKept mapping={state.mapping} />
      <Findings session={session} state={state} study={study} />
    </>
  );
}
