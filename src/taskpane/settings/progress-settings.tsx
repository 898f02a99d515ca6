import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { DEFAULT_SETTINGS, type ProgressSettings as Progress, type SettingsFault } from "../../app";
import { PROGRESS_FIELDS, type ProgressDraft, progressDraft } from "./progress-draft";
import { useWords, type Words } from "../wording/words";
import { focusWhenShown, inSight } from "../ui/focus";
import { faultText, fieldsOfFault } from "./settings-fault-text";
import { SettingsSection } from "./settings-section";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What was typed into the fields and was not kept, and why. */
export interface RefusedProgress {
  readonly typed: ProgressDraft;
  readonly faults: readonly SettingsFault[];
}

/** The numbers by which progress is judged. What is typed stays until it is kept. */
export function ProgressSettings(props: {
  readonly progress: Progress;
  readonly disabled: boolean;
  readonly refused: RefusedProgress | null;
  readonly onSave: (draft: ProgressDraft) => void;
}) {
  const { progress, disabled, refused, onSave } = props;
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const [draft, setDraft] = useState(() => progressDraft(progress));
  const form = useRef<HTMLFormElement>(null);
  useFocusOnRefused(refused?.faults ?? null, form);
  return (
    <SettingsSection title={say("pane-settings-progress")}>
      <form
        ref={form}
        className={styles.form}
        aria-label={say("pane-settings-progress")}
        onSubmit={(event) => {
          event.preventDefault();
          if (!disabled) onSave(draft);
        }}
      >
        {PROGRESS_FIELDS.map((name) => (
          <Field
            key={name}
            label={say(`pane-settings-field-${name}`)}
            {...refusalAt(name, draft, refused, words)}
          >
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

/** Marks a field in which what was refused still stands, and says beside it why. */
function refusalAt(
  name: keyof Progress,
  draft: ProgressDraft,
  refused: RefusedProgress | null,
  words: Words,
) {
  if (refused === null) return {};
  const standing = refused.faults.filter((fault) => {
    const fields = fieldsOfFault(fault);
    return fields.includes(name) && fields.every((field) => draft[field] === refused.typed[field]);
  });
  if (standing.length === 0) return {};
  const told = standing.filter((fault) => fieldsOfFault(fault)[0] === name);
  return {
    validationState: "error",
    validationMessage: told.map((fault) => faultText(fault, words)).join(" "),
  } as const;
}

/** What is to be corrected first has the focus once it was refused. */
function useFocusOnRefused(
  faults: readonly SettingsFault[] | null,
  form: { readonly current: HTMLFormElement | null },
): void {
  const seen = useRef(faults);
  useEffect(() => {
    if (seen.current === faults) return;
    seen.current = faults;
    const field = form.current?.querySelector<HTMLElement>("[aria-invalid=true]") ?? null;
    focusWhenShown(field);
    inSight(field?.closest<HTMLElement>(".fui-Field") ?? null);
  }, [faults, form]);
}
