import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { formatCell } from "../../../app";
import type { Session } from "../../session";
import type { FixState } from "../../slices/fixing";
import { useWords } from "../../wording/words";
import { focusIfLost } from "../ui/focus-if-lost";

/** What was changed last, and the way back: Excel does not undo what an add-in has done everywhere. */
export function FixedNotice({ session, fix }: { readonly session: Session; readonly fix: FixState }) {
  const { say } = useWords();
  if (fix.kind !== "applied") return null;
  const { finding, undo } = fix;
  const count = fix.made?.edits.length ?? 1;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {count > 1
          ? say("pane-fix-applied-many", { count })
          : say("pane-fix-applied", { cell: formatCell(finding.cell) })}
      </MessageBarBody>
      {undo !== null && (
        <MessageBarActions>
          <Button size="small" ref={focusIfLost} onClick={() => session.applyFix(finding, undo)}>
            {say("pane-undo")}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
