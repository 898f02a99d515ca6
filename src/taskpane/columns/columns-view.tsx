import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo } from "react";
import { columnExamples, columnReasons, mappingOfPlan, settingsOf, type StudiedPlan } from "../../app";
import { reasonText } from "../plan/reading-sentences";
import { useWords } from "../wording/words";
import { ColumnsForm } from "./columns-form";
import { keptNews } from "./columns-kept-news";
import { ColumnsNotKept } from "./columns-not-kept";
import { PageLinks } from "../frame/page-links";
import type { PlanViewProps } from "../frame/plan-view";
import { focusWhenShown } from "../ui/focus";

const useStyles = makeStyles({
  kept: { outlineStyle: "none" },
});

/** How the columns of the plan are read, and the correcting of it. */
export function ColumnsView({ session, state, study }: PlanViewProps) {
  const { plan } = study;
  const reasons = useReasons(study, state.view === "columns");
  return (
    <>
      <PageLinks session={session} views={["indicators"]} />
      <ColumnsNotKept mapping={state.mapping} />
      {state.mapping.kind === "kept" && <ColumnsKept study={study} />}
      <ColumnsForm
        // What was read again is shown again.
        key={JSON.stringify(plan.columns)}
        plan={plan}
        examples={columnExamples(study.contents, mappingOfPlan(plan))}
        reasons={reasons}
        isMapped={isMapped(study)}
        saving={state.mapping.kind === "saving"}
        onMap={session.mapColumns}
      />
    </>
  );
}

/** What came of the button: the form below is another one, and what had the focus may be gone with the former. */
function ColumnsKept({ study }: { readonly study: StudiedPlan }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div ref={focusWhenShown} tabIndex={-1} className={styles.kept}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{keptNews(study, words)}</MessageBarBody>
      </MessageBar>
    </div>
  );
}

/** The reasons in sentences, by the columns' letters. They are looked for while the view is open. */
function useReasons(study: StudiedPlan, isOpen: boolean): ReadonlyMap<string, string> {
  const words = useWords();
  return useMemo(() => {
    const reasons = isOpen ? [...columnReasons(study)] : [];
    return new Map(reasons.map(([letters, reason]) => [letters, reasonText(reason, words)]));
  }, [study, isOpen, words]);
}

function isMapped({ contents, mappingMisfit }: StudiedPlan): boolean {
  const stored = settingsOf(contents);
  return stored.kind === "settings" && stored.settings.mapping !== null && mappingMisfit === null;
}
