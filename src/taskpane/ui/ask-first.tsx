import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useWords } from "../wording/words";
import { focusOnce } from "./focus";
import { Paragraph } from "./paragraph";

const useStyles = makeStyles({
  group: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface AskFirstProps {
  /** The button that asks. */
  readonly ask: string;
  /** What doing it means. */
  readonly meaning: ReactNode;
  /** The button that does it. */
  readonly now: string;
  readonly busy: boolean;
  readonly onDo: () => void;
}

/** Something that is done only after it was said what it means. */
export function AskFirst({ ask, meaning, now, busy, onDo }: AskFirstProps) {
  const styles = useStyles();
  const { say } = useWords();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <div>
        <Button disabledFocusable={busy} onClick={() => setAsking(true)}>
          {ask}
        </Button>
      </div>
    );
  }
  return (
    <div role="group" aria-label={now} className={styles.group}>
      <Paragraph>{meaning}</Paragraph>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          ref={focusOnce}
          disabledFocusable={busy}
          onClick={() => {
            setAsking(false);
            onDo();
          }}
        >
          {now}
        </Button>
        <Button onClick={() => setAsking(false)}>{say("pane-indicators-cancel")}</Button>
      </div>
    </div>
  );
}
