import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { SmallCounts } from "../../app";
import { useWords, type Words } from "../wording/words";
import { focusOnce, inSight } from "./focus";
import { Paragraph } from "./paragraph";

const useStyles = makeStyles({
  group: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** That numbers are small, and whose they are. */
export function askedText({ below, ofParts, ofWholes }: SmallCounts, { say }: Words): string {
  const whose = [...new Set([...ofParts, ...ofWholes])].join(", ");
  return say("pane-small-counts", { below, whose });
}

/** Asks how small counts of victims are to be shown on what leaves the house; only parts can be left out of it. */
export function SmallCountsQuestion(props: {
  readonly counts: SmallCounts;
  /** Below which counts of parts are not shown; `null` where all are. */
  readonly onAnswer: (suppressBelow: number | null) => void;
  readonly onCancel: () => void;
}) {
  const { counts, onAnswer, onCancel } = props;
  const { below, ofParts } = counts;
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const heading = useId();
  const hasParts = ofParts.length > 0;
  return (
    <div role="group" aria-labelledby={heading} className={styles.group} ref={inSight}>
      <strong id={heading}>{askedText(counts, words)}</strong>
      <Paragraph quiet>{say(hasParts ? "pane-small-counts-parts" : "pane-small-counts-totals")}</Paragraph>
      <div className={styles.buttons}>
        {hasParts && (
          <Button appearance="primary" ref={focusOnce} onClick={() => onAnswer(below)}>
            {say("pane-small-counts-hide", { below })}
          </Button>
        )}
        <Button onClick={() => onAnswer(null)}>{say("pane-small-counts-show")}</Button>
        <Button {...(hasParts ? {} : { ref: focusOnce })} onClick={onCancel}>
          {say("pane-indicators-cancel")}
        </Button>
      </div>
    </div>
  );
}
