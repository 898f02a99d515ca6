import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Suspense } from "react";
import type { StudiedPlan } from "../../app";
import type { PlanMakingState } from "../plan/plan-making";
import { useWords } from "../wording/words";
import { ColumnsNotKept } from "../columns/columns-not-kept";
import { Findings } from "./findings";
import { later } from "../chunks/fetching";
import { MisfitNotice } from "../plan/misfit-notice";
import { OtherTables } from "../plan/other-tables";
import type { PlanViewProps } from "../frame/plan-view";

const PlanQuestion = later<PlanViewProps>((views) => views.PlanQuestion);

/** What is to be said of the plan that was found, and what the checks found in it. */
export function FindingsView({ session, state, study }: PlanViewProps) {
  return (
    <>
      <PlanMadeNotice making={state.planMaking} />
      {study.mappingMisfit !== null && <MisfitNotice misfit={study.mappingMisfit} />}
      <KeptNotice study={study} />
      {study.isToConfirm ? (
        <Suspense>
          <PlanQuestion session={session} state={state} study={study} />
        </Suspense>
      ) : (
        <OtherTables session={session} study={study} />
      )}
      <ColumnsNotKept mapping={state.mapping} />
      <Findings session={session} state={state} study={study} />
    </>
  );
}

/** That what the workbook keeps of the plan's rows, or of the plan as it was frozen, cannot be used, and what follows. */
function KeptNotice({ study }: { readonly study: Pick<StudiedPlan, "rollFault" | "snapshotsFault"> }) {
  const { say } = useWords();
  const { rollFault, snapshotsFault } = study;
  const told = [
    ...(rollFault === null ? [] : [say(`pane-kept-roll-${rollFault}`)]),
    ...(snapshotsFault === null ? [] : [say(`pane-kept-snapshots-${snapshotsFault}`)]),
  ];
  return told.map((text) => (
    <MessageBar key={text} intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  ));
}

/** A plan sheet was made: where it is, and what is to be done with it. */
function PlanMadeNotice({ making }: { readonly making: PlanMakingState }) {
  const { say } = useWords();
  if (making.kind !== "made") return null;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{say(`pane-made-${making.plan}`, { sheet: making.sheet.title })}</MessageBarBody>
    </MessageBar>
  );
}
