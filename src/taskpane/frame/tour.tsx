import { Body1Strong, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { isTourSeen, keepTourSeen } from "../kept-tour";
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
