import { columnExamples, mappingOfPlan, settingsOf, type StudiedPlan } from "../../app";
import { ColumnsForm } from "./columns-form";
import { ColumnsNotKept } from "./columns-not-kept";
import type { PlanViewProps } from "./plan-view";

/** How the columns of the plan are read, and the correcting of it. */
export function ColumnsView({ session, state, study }: PlanViewProps) {
  const { plan } = study;
  return (
    <>
      <ColumnsNotKept mapping={state.mapping} />
      <ColumnsForm
        // What was read anew is shown anew.
        key={JSON.stringify(plan.columns)}
        plan={plan}
        examples={columnExamples(study.contents, mappingOfPlan(plan))}
        isMapped={isMapped(study)}
        saving={state.mapping.kind === "saving"}
        onMap={session.mapColumns}
        onBack={() => session.chooseView("findings")}
      />
    </>
  );
}

function isMapped({ contents, mappingMisfit }: StudiedPlan): boolean {
  const stored = settingsOf(contents);
  return stored.kind === "settings" && stored.settings.mapping !== null && mappingMisfit === null;
}
