import { Button, Caption1, makeStyles, tokens, useId } from "@fluentui/react-components";
import type { Choice, ProposedEdit } from "../../app/comparing";
import { useWords } from "../wording/words";
import { focusIfLost } from "../ui/focus";
import { placeName } from "../wording/place-name";
import { PreviewedEditWords } from "../ui/previewed-edit";

const useStyles = makeStyles({
  preview: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    justifySelf: "stretch",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
    outlineStyle: "none",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What a person is about to decide: its text, and what it would change. */
export interface Asked {
  readonly choice: Choice;
  readonly text: string | null;
  readonly proposed: ProposedEdit;
}

/** What deciding a difference so would change in our plan, before it is done. */
export function DecisionPreview(props: {
  readonly asked: Asked;
  readonly planSheet: string;
  readonly isBusy: boolean;
  readonly onDo: () => void;
  readonly onCancel: () => void;
}) {
  const { asked, planSheet, isBusy, onDo, onCancel } = props;
  const styles = useStyles();
  const { say } = useWords();
  const heading = useId("decision");
  const { proposed } = asked;
  return (
    <div role="group" aria-labelledby={heading} tabIndex={-1} ref={focusIfLost} className={styles.preview}>
      <Caption1 id={heading}>
        {say("pane-compare-preview", { what: proposed.kind, choice: asked.choice })}
      </Caption1>
      {proposed.kind === "edit" && <PreviewedEditWords edit={proposed.edit} planSheet={planSheet} />}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={onDo}>
          {proposed.kind === "edit"
            ? say("pane-fix-apply", { count: 1, cell: placeName(proposed.edit.cell, planSheet) })
            : say("pane-compare-record")}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={onCancel}>
          {say("pane-fix-cancel")}
        </Button>
      </div>
    </div>
  );
}
