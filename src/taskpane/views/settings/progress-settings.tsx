import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { DEFAULT_SETTINGS, type ProgressSettings as Progress } from "../../../app";
import { PROGRESS_FIELDS, type ProgressDraft, progressDraft } from "../../drafts/progress-draft";
import { useWords } from "../../wording/words";
import { SettingsSection } from "./settings-section";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The numbers by which progress is judged. What is typed stays until it is kept. */
export function ProgressSettings(props: {
  readonly progress: Progress;
  readonly disabled: boolean;
  readonly onSave: (draft: ProgressDraft) => void;
}) {
  const { progress, disabled, onSave } = props;
  const styles = useStyles();
  const { say } = useWords();
  const [draft, setDraft] = useState(() => progressDraft(progress));
  return (
    <SettingsSection title={say("pane-settings-progress")}>
      <form
        className={styles.form}
        aria-label={say("pane-settings-progress")}
        onSubmit={(event) => {
          event.preventDefault();
          if (!disabled) onSave(draft);
        }}
      >
        {PROGRESS_FIELDS.map((name) => (
          <Field key={name} label={say(`pane-settings-field-${name}`)}>
            <Input
              inputMode="decimal"
              value={draft[name]}
              disabled={disabled}
              onChange={(_, { value }) => setDraft({ ...draft, [name]: value })}
            />
          </Field>
        ))}
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={disabled}>
            {say("pane-settings-save")}
          </Button>
          <Button
            disabledFocusable={disabled}
            onClick={() => setDraft(progressDraft(DEFAULT_SETTINGS.progress))}
          >
            {say("pane-settings-reset")}
          </Button>
        </div>
      </form>
    </SettingsSection>
  );
}
