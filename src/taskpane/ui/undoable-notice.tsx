import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useWords } from "../wording/words";
import { focusIfLost } from "./focus";

/** Says what was done last, with the button that takes it back where there is something to take back. */
export function UndoableNotice(props: {
  readonly text: string;
  /** "info" where something was taken back, or nothing in the workbook has changed. */
  readonly intent?: "success" | "info";
  /** "status" where nothing else reads the text aloud. */
  readonly role?: "status";
  /** Of the button, where it does not say that it takes back. */
  readonly label?: string;
  readonly busy?: boolean;
  readonly onUndo: (() => void) | null;
}) {
  const { text, intent = "success", role, label, busy = false, onUndo } = props;
  const { say } = useWords();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody role={role}>{text}</MessageBarBody>
      {onUndo !== null && (
        <MessageBarActions>
          <Button size="small" ref={focusIfLost} disabledFocusable={busy} onClick={onUndo}>
            {label ?? say("pane-undo")}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
