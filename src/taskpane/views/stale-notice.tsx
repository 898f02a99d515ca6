import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useWords } from "../words";

/** The workbook changed after the check; the user says when to check again. */
export function StaleNotice({ onCheck }: { readonly onCheck: () => void }) {
  const { say } = useWords();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say("pane-stale")}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onCheck}>{say("pane-check-again")}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
