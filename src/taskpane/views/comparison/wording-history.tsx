import { Button, Field, makeStyles, Subtitle2, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { wordingLines } from "../../../app/comparing";
import { createTranslator } from "../../loaded-languages";
import { sheetLanguage } from "../../sheet-words";
import { useWords } from "../../words";
import type { Shown } from "./shown";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  heading: { margin: 0 },
});

/** What was changed by agreement, as minutes tell it, to be copied. */
export function WordingHistory({ shown }: { readonly shown: Shown }) {
  const { kept } = shown.decided;
  const styles = useStyles();
  const { say, language } = useWords();
  const [isCopied, setCopied] = useState(false);
  if (kept.decided.history.length === 0) return null;
  const text = wordingLines(kept, createTranslator(sheetLanguage(shown.compared.ours, language))).join("\n");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Excel's frame may forbid it; the text can be marked and copied where it stands.
      setCopied(false);
    }
  };
  return (
    <section className={styles.root}>
      <Subtitle2 as="h2" className={styles.heading}>
        {say("wording-title")}
      </Subtitle2>
      <Field label={say("pane-compare-minutes")} hint={say("pane-compare-minutes-hint")}>
        <Textarea
          readOnly
          resize="vertical"
          rows={6}
          value={text}
          onFocus={(event) => event.target.select()}
        />
      </Field>
      <div>
        <Button onClick={copy}>{say("pane-compare-copy")}</Button>{" "}
        <span role="status">{isCopied && say("pane-compare-copied")}</span>
      </div>
    </section>
  );
}
