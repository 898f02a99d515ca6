import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useWords } from "../wording/words";

/** Excel answers at once unless a cell is being edited; then it waits for the Enter key, silently. */
const SLOW_AFTER_MS = 1000;

const useStyles = makeStyles({
  notice: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} 0`, flexShrink: 0 },
});

/** Says what can be done where Excel keeps the user waiting. */
export function Waiting({ isWaiting }: { readonly isWaiting: boolean }) {
  return <div role="status">{isWaiting && <SlowHint />}</div>;
}

function SlowHint() {
  const styles = useStyles();
  const { say } = useWords();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isSlow) return null;
  return (
    <MessageBar className={styles.notice} layout="multiline">
      <MessageBarBody>{say("pane-reading-slow")}</MessageBarBody>
    </MessageBar>
  );
}
