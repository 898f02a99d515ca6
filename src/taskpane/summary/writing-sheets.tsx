import { Button, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { SummaryState } from "./summary-writing";
import { useWords, type Words } from "../wording/words";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS, justifyItems: "start" },
  bar: { width: "100%" },
});

export type Writing = Extract<SummaryState, { readonly kind: "writing" }>;

/** How far the writing of sheets has come, and the way to stop it. */
export function WritingSheets(props: { readonly writing: Writing; readonly onStop: () => void }) {
  const { writing, onStop } = props;
  const styles = useStyles();
  const words = useWords();
  const total = writing.order.sheets.length;
  return (
    <div className={styles.root}>
      <Field validationMessage={writingText(writing, words)} validationState="none" className={styles.bar}>
        <ProgressBar
          aria-label={words.say("pane-summary-writing")}
          // What is being written counts half: the bar is never empty, and never full too early.
          value={writing.done + 0.5}
          max={total}
        />
      </Field>
      {total > 1 && (
        <Button disabledFocusable={writing.stopping} onClick={onStop}>
          {words.say(writing.stopping ? "pane-sheets-stopping" : "pane-sheets-stop")}
        </Button>
      )}
    </div>
  );
}

/** Which sheet is being written, and how many are done. */
export function writingText({ sheet, done, order, stopping }: Writing, { say }: Words): string {
  if (stopping) return say("pane-sheets-stopping");
  if (sheet === null) return say("pane-summary-writing");
  return say("pane-sheets-progress", {
    sheet: say(`pane-sheets-${sheet}`),
    done,
    total: order.sheets.length,
  });
}
