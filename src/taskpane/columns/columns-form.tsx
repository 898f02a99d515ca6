import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { mappingOfPlan, type Plan, type PlanMapping } from "../../app";
import { type ColumnDraft, draftOf, mappingOf } from "./column-draft";
import { useWords } from "../wording/words";
import { ColumnsFields } from "./columns-fields";
import { Paragraph } from "../ui/paragraph";
import { PrimaryFoot } from "../ui/primary-foot";

const useStyles = makeStyles({
  form: {
    display: "grid",
    // No example of a cell is wider than the pane.
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
  },
});

export interface ColumnsFormProps {
  readonly plan: Plan;
  /** The first values of each column, by its letters. */
  readonly examples: ReadonlyMap<string, readonly string[]>;
  /** Why each column is read as it is, by its letters. */
  readonly reasons: ReadonlyMap<string, string>;
  /** The columns are read as the user set them. */
  readonly isMapped: boolean;
  readonly saving: boolean;
  readonly onMap: (mapping: PlanMapping | null) => void;
}

/** What each column of the plan is read as, for the user to correct. */
export function ColumnsForm({ plan, examples, reasons, isMapped, saving, onMap }: ColumnsFormProps) {
  const styles = useStyles();
  const { say } = useWords();
  const former = mappingOfPlan(plan);
  const [drafts, setDrafts] = useState(() => former.columns.map(draftOf));
  const mapping = mappingOf(former, drafts);
  const change = (changed: ColumnDraft) =>
    setDrafts(drafts.map((draft) => (draft.column === changed.column ? changed : draft)));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (mapping !== null && !saving) onMap(mapping);
      }}
    >
      <Paragraph>{say("pane-columns-how", { sheet: plan.sheet, save: say("pane-columns-save") })}</Paragraph>
      <ColumnsFields drafts={drafts} examples={examples} reasons={reasons} onChange={change} />
      <PrimaryFoot>
        <Button appearance="primary" type="submit" disabledFocusable={saving || mapping === null}>
          {say(saving ? "pane-columns-saving" : "pane-columns-save")}
        </Button>
        {isMapped && (
          <Button disabledFocusable={saving} onClick={() => onMap(null)}>
            {say("pane-columns-by-itself")}
          </Button>
        )}
      </PrimaryFoot>
    </form>
  );
}
