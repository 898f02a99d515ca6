import { Body1Strong, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { storageKey } from "../browser-storage";
import { useWords } from "../wording/words";

const SENTENCES = ["1", "2", "3", "4", "5"] as const;

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: {
    ...typographyStyles.body1,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: "1.4em",
  },
});

/** What the pane does, in five sentences: at its first start on this machine, and never again. */
export function Tour() {
  const styles = useStyles();
  const { say } = useWords();
  const [isFirst] = useState(() => !isTourSeen());
  useEffect(keepTourSeen, []);
  if (!isFirst) return null;
  return (
    <section aria-label={say("pane-tour")}>
      <Body1Strong as="h2" block className={styles.heading}>
        {say("pane-tour")}
      </Body1Strong>
      <ol className={styles.list}>
        {SENTENCES.map((sentence) => (
          <li key={sentence}>{say(`pane-tour-${sentence}`)}</li>
        ))}
      </ol>
    </section>
  );
}

/** Whether the user has been told on this machine what the pane does; also where nothing can be kept. */
function isTourSeen(): boolean {
  try {
    return localStorage.getItem(storageKey("tour")) !== null;
  } catch {
    // Browsers may forbid storage to a page inside another one's frame; told each time it would be in the way.
    return true;
  }
}

function keepTourSeen(): void {
  try {
    localStorage.setItem(storageKey("tour"), "seen");
  } catch {
    // As above.
  }
}
