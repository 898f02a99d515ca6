import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type Day, formatDay, parseDay } from "../../app";
import { focusWhenShown } from "../ui/focus";
import { useWords } from "../wording/words";

const useStyles = makeStyles({
  form: { display: "flex", alignItems: "end", gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1 },
});

export interface DayFormProps {
  readonly label: string;
  /** What is known of the day. */
  readonly hint?: string;
  readonly day: Day | null;
  /** The user asked for it. */
  readonly isAsked: boolean;
  readonly isSaving: boolean;
  /** Takes the day, `null` if the field was cleared. */
  readonly onSet: (day: string | null) => void;
}

/** Sets the day of the next meeting. */
export function DayForm({ label, hint, day, isAsked, isSaving, onSet }: DayFormProps) {
  const styles = useStyles();
  const { say } = useWords();
  const [text, setText] = useState(day === null ? "" : formatDay(day));
  const isUsable = text === "" || parseDay(text) !== null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isUsable && !isSaving) onSet(text === "" ? null : text);
      }}
    >
      <Field className={styles.field} label={label} {...(hint !== undefined && { hint })} size="small">
        <Input
          type="date"
          size="small"
          value={text}
          onChange={(_, { value }) => setText(value)}
          {...(isAsked && { input: { ref: focusWhenShown } })}
        />
      </Field>
      <Button type="submit" size="small" disabledFocusable={!isUsable || isSaving}>
        {say("pane-today-set")}
      </Button>
    </form>
  );
}
