import { Button, Caption1, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import { keepName, keptName } from "../kept-name";
import { useWords } from "../wording/words";
import type { FactRowProps } from "./fact-state";
import { focusWhenShown, inSight } from "../ui/focus";

const useStyles = makeStyles({
  form: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export type AcceptFormProps = FactRowProps & { readonly reason: string };

/** Asks why a fact is accepted, and by whom; the name is asked for once. */
export function AcceptForm(props: AcceptFormProps) {
  const { session, fact, accept, reason } = props;
  const [finding, ...others] = fact.findings;
  const styles = useStyles();
  const { say, translate } = useWords();
  const [by, setBy] = useState(keptName);
  const [isTried, setTried] = useState(false);
  const isSaving = accept?.kind === "saving";
  const lacksReason = reason.trim() === "";
  const form = useRef<HTMLFormElement>(null);
  const isRefused = isTried && lacksReason;
  // Opened as well as refused: what it says of the reason pushes no button out of sight.
  useLayoutEffect(() => inSight(form.current), [isRefused]);
  const acceptIt = (): void => {
    setTried(true);
    if (lacksReason) form.current?.querySelector("textarea")?.focus();
    if (lacksReason || isSaving) return;
    keepName(by.trim());
    void session.accept(finding, reason, by, others);
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={say("pane-accept-form")}
      // The browser would ask for the reason in its own language.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        acceptIt();
      }}
    >
      <Field
        label={say("pane-accept-reason")}
        size="small"
        required
        {...(isRefused && { validationMessage: say("pane-accept-reason-needed") })}
      >
        <Textarea
          size="small"
          ref={focusWhenShown}
          value={reason}
          onChange={(_, { value }) => session.draftReason(finding, value)}
        />
      </Field>
      <Field label={say("pane-accept-by")} hint={say("pane-accept-by-hint")} size="small">
        <Input size="small" autoComplete="name" value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      {accept?.kind === "failed" && (
        <Caption1>
          {say("pane-accept-failed")} {translate(accept.problem)}
        </Caption1>
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={isSaving}>
          {say(isSaving ? "pane-accept-saving" : "pane-accept-do")}
        </Button>
        <Button size="small" disabledFocusable={isSaving} onClick={() => session.draftReason(finding, null)}>
          {say("pane-fix-cancel")}
        </Button>
      </div>
    </form>
  );
}
