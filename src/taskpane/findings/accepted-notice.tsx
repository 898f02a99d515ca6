import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Session } from "../session";
import { useWords } from "../wording/words";
import { focusIfLost } from "../ui/focus";
import { acceptedNews, type AcceptanceNews } from "./accepted-news";

interface AcceptedNoticeProps {
  readonly session: Session;
  readonly job: AcceptanceNews;
}

/** What was accepted last, and the way back. */
export function AcceptedNotice({ session, job }: AcceptedNoticeProps) {
  const words = useWords();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{acceptedNews(job, words)}</MessageBarBody>
      {job.kind === "accepted" && (
        <MessageBarActions>
          <Button size="small" ref={focusIfLost} onClick={() => session.withdraw(job.finding, job.others)}>
            {words.say("pane-undo")}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
