import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { agreedWording, wordingLines } from "../../app/comparing";
import { createTranslator } from "../wording/loaded-languages";
import { sheetLanguage } from "../wording/sheet-words";
import { useWords } from "../wording/words";
import { CopiedText } from "../ui/copying/copied-text";
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
  if (kept.decided.history.length === 0) return null;
  const { ours } = shown.compared;
  const translate = createTranslator(sheetLanguage(ours, language));
  const text = wordingLines(agreedWording(kept, ours), translate).join("\n");
  return (
    <section className={styles.root}>
      <Subtitle2 as="h2" className={styles.heading}>
        {say("wording-title")}
      </Subtitle2>
      <CopiedText label={say("pane-compare-minutes")} hint={say("pane-compare-minutes-hint")} text={text} />
    </section>
  );
}
