import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { SmallCounts } from "../../app";
import { useWords, type Words } from "../wording/words";
import { focusOnce, inSight } from "./focus";
import { Paragraph } from "./paragraph";
import { QuestionBox } from "./question-box";

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
  const words = useWords();
  const { say } = words;
  const heading = useId();
  const hasParts = ofParts.length > 0;
  return (
    <QuestionBox
      name={{ "aria-labelledby": heading }}
      boxRef={inSight}
      answers={
        <>
          {hasParts && (
            <Button appearance="primary" ref={focusOnce} onClick={() => onAnswer(below)}>
              {say("pane-small-counts-hide", { below })}
            </Button>
          )}
          <Button onClick={() => onAnswer(null)}>{say("pane-small-counts-show")}</Button>
          <Button {...(hasParts ? {} : { ref: focusOnce })} onClick={onCancel}>
            {say("pane-indicators-cancel")}
          </Button>
        </>
      }
    >
      <strong id={heading}>{askedText(counts, words)}</strong>
      <Paragraph quiet>{say(hasParts ? "pane-small-counts-parts" : "pane-small-counts-totals")}</Paragraph>
    </QuestionBox>
  );
}
