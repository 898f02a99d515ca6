import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Session } from "../session";
import type { WeighState } from "./weighing";
import { useWords } from "../wording/words";
import { Problem } from "../ui/problem-notice";

/** What a check weighs from now on, and the way back: findings of a check that is switched off are not there to undo it. */
export function WeightNotice(props: { readonly session: Session; readonly weigh: WeighState }) {
  const { session, weigh } = props;
  const { say } = useWords();
  if (weigh.kind === "failed") return <Problem title={say("pane-weight-failed")} problem={weigh.problem} />;
  if (weigh.kind !== "kept") return null;
  const { rule, weight, former } = weigh;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {say("pane-weight-kept", {
          check: say(`ruleTitle-${rule}`),
          weight: say(`pane-weight-${weight ?? "usual"}`),
        })}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => session.weigh(rule, former)}>
          {say("pane-undo")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
