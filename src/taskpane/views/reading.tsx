import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useWords } from "../words";
import { Paragraph } from "./paragraph";

/** Excel answers at once unless a cell is being edited; then it waits for the Enter key, silently. */
const SLOW_AFTER_MS = 2000;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXXXL,
  },
  hint: { textAlign: "center", color: tokens.colorNeutralForeground2 },
});

export function Reading() {
  const styles = useStyles();
  const { say } = useWords();
  const isSlow = useAfter(SLOW_AFTER_MS);
  return (
    <div className={styles.root}>
      <Spinner size="medium" labelPosition="below" label={say("pane-reading")} />
      <div role="status">
        {isSlow && <Paragraph className={styles.hint}>{say("pane-reading-slow")}</Paragraph>}
      </div>
    </div>
  );
}

/** Whether a time has passed since the component appeared. */
function useAfter(milliseconds: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return passed;
}
