import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useWords } from "../wording/words";

/** The workbook changed after the check, and the pane does not check again by itself: the user says when. */
export function StaleNotice(props: { readonly checking: boolean; readonly onCheck: () => void }) {
  const { say } = useWords();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say("pane-stale")}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={props.checking} onClick={props.onCheck}>
          {say(props.checking ? "pane-checking" : "pane-check-again")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
