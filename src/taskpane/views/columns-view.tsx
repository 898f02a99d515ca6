import { columnExamples, mappingOfPlan, settingsOf, type StudiedPlan } from "../../app";
import { useWords } from "../words";
import { ColumnsForm } from "./columns-form";
import type { PlanViewProps } from "./plan-view";
import { Problem } from "./problem-notice";

/** How the columns of the plan are read, and the correcting of it. */
export function ColumnsView({ session, state, study }: PlanViewProps) {
  const { say } = useWords();
  const { plan } = study;
  return (
    <>
      {state.mapping.kind === "failed" && (
        <Problem title={say("pane-columns-failed")} problem={state.mapping.problem} />
      )}
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
