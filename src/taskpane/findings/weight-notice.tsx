import type { Session } from "../session";
import { Problem } from "../ui/problem-notice";
import { UndoableNotice } from "../ui/undoable-notice";
import { useWords } from "../wording/words";
import type { WeighState } from "./weighing";

/** What a check weighs from now on, and the way back: findings of a check that is switched off are not there to undo it. */
export function WeightNotice(props: { readonly session: Session; readonly weigh: WeighState }) {
  const { session, weigh } = props;
  const { say } = useWords();
  if (weigh.kind === "failed") return <Problem title={say("pane-weight-failed")} problem={weigh.problem} />;
  if (weigh.kind !== "kept") return null;
  const { rule, weight, former } = weigh;
  const values = { check: say(`ruleTitle-${rule}`), weight: say(`pane-weight-${weight ?? "usual"}`) };
  return (
    <UndoableNotice
      text={say("pane-weight-kept", values)}
      intent="info"
      onUndo={() => session.weigh(rule, former)}
    />
  );
}
