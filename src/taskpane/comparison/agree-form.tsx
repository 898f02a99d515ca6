import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useWords } from "../wording/words";
import { focusWhenShown } from "../ui/focus";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalS, justifySelf: "stretch" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Asks for the text on which both sides agree. */
export function AgreeForm(props: {
  readonly text: string;
  readonly onTyped: (text: string) => void;
  readonly onAgreed: (text: string) => void;
  readonly onCancel: () => void;
}) {
  const { text, onTyped, onAgreed, onCancel } = props;
  const styles = useStyles();
  const { say } = useWords();
  const isBlank = text.trim() === "";
  return (
    <form
      className={styles.form}
      aria-label={say("pane-compare-agree")}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBlank) onAgreed(text.trim());
      }}
    >
      <Field label={say("pane-compare-agree-text")} size="small">
        <Textarea
          size="small"
          resize="vertical"
          ref={focusWhenShown}
          value={text}
          onChange={(_, { value }) => onTyped(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={isBlank}>
          {say("pane-compare-agree-do")}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say("pane-fix-cancel")}
        </Button>
      </div>
    </form>
  );
}
