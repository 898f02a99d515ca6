import type { PaneState } from "../pane-state";
import type { Session } from "../session";
import { UndoableNotice } from "../ui/undoable-notice";
import { useWords } from "../wording/words";
import { acceptedNews } from "./accepted-news";
import { fixedNews } from "./fixed-news";
import { WeightNotice } from "./weight-notice";

interface FindingsNewsProps {
  readonly session: Session;
  readonly state: PaneState;
}

/** What was done with findings last, and the way back. */
export function FindingsNews(props: FindingsNewsProps) {
  const { session, state } = props;
  return (
    <>
      <LastDone {...props} />
      <WeightNotice session={session} weigh={state.weigh} />
    </>
  );
}

/** What was accepted or changed: Excel does not undo what an add-in has done everywhere. */
function LastDone({ session, state }: FindingsNewsProps) {
  const words = useWords();
  const { fix, accept } = state;
  const { job } = accept;
  if (job.kind === "accepted" || job.kind === "withdrawn") {
    const withdraw = job.kind === "accepted" ? () => session.withdraw(job.finding, job.others) : null;
    return <UndoableNotice text={acceptedNews(job, words)} onUndo={withdraw} />;
  }
  if (fix.kind !== "applied") return null;
  const { finding, undo, isTakenBack } = fix;
  return (
    <UndoableNotice
      text={fixedNews(fix, words)}
      label={words.say(isTakenBack ? "pane-fix-again" : "pane-undo")}
      onUndo={undo === null ? null : () => session.applyFix(finding, undo, !isTakenBack)}
    />
  );
}
