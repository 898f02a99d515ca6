import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useWords } from "../wording/words";

/** Says what was recorded together, with the button that takes all of it back where there is something to take back. */
export function UndoableNotice(props: {
  readonly text: string;
  /** "status" where nothing else reads the text aloud. */
  readonly role?: "status";
  readonly busy: boolean;
  readonly onUndo: (() => void) | null;
}) {
  const { text, role, busy, onUndo } = props;
  const { say } = useWords();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody role={role}>{text}</MessageBarBody>
      {onUndo !== null && (
        <MessageBarActions>
          <Button size="small" disabledFocusable={busy} onClick={onUndo}>
            {say("pane-undo")}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
