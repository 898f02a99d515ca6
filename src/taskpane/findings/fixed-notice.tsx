import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Session } from "../session";
import type { FixState } from "./fixing";
import { useWords } from "../wording/words";
import { fixedNews } from "./fixed-news";
import { focusIfLost } from "../ui/focus";

/** What was changed last, and the way back: Excel does not undo what an add-in has done everywhere. */
export function FixedNotice({ session, fix }: { readonly session: Session; readonly fix: FixState }) {
  const words = useWords();
  if (fix.kind !== "applied") return null;
  const { finding, undo, isTakenBack } = fix;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{fixedNews(fix, words)}</MessageBarBody>
      {undo !== null && (
        <MessageBarActions>
          <Button
            size="small"
            ref={focusIfLost}
            onClick={() => session.applyFix(finding, undo, !isTakenBack)}
          >
            {words.say(isTakenBack ? "pane-fix-again" : "pane-undo")}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
