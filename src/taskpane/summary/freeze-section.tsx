import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { FrozenSummary, Period } from "../../app";
import { dayText, periodName, useWords } from "../wording/words";
import { AskFirst } from "../ui/ask-first";
import { Paragraph } from "../ui/paragraph";

const useStyles = makeStyles({
  section: { display: "grid", rowGap: tokens.spacingVerticalS },
  heading: { margin: 0 },
});

export interface FreezeSectionProps {
  readonly period: Period;
  /** The frozen summary of the period; `null` where none stands. */
  readonly frozen: FrozenSummary | null;
  readonly busy: boolean;
  readonly onFreeze: () => void;
  /** Puts a summary that is not frozen in the place of the frozen one. */
  readonly onRewrite: () => void;
}

/** The writing of a summary for good, and what stands for good already. */
export function FreezeSection({ period, frozen, busy, onFreeze, onRewrite }: FreezeSectionProps) {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const name = periodName(period, words);
  return (
    <section className={styles.section} aria-label={say("pane-freeze-title")}>
      <Subtitle2 as="h2" className={styles.heading}>
        {say("pane-freeze-title")}
      </Subtitle2>
      {frozen === null ? (
        <>
          <Paragraph quiet>{say("pane-freeze-how")}</Paragraph>
          <AskFirst
            key={name}
            ask={say("pane-freeze-ask", { period: name })}
            meaning={say("pane-freeze-means", { period: name })}
            now={say("pane-freeze-now", { period: name })}
            busy={busy}
            onDo={onFreeze}
          />
        </>
      ) : (
        <>
          <Paragraph>
            {say("pane-freeze-stands", {
              period: name,
              sheet: frozen.sheet,
              day: frozen.takenOn === null ? "none" : dayText(frozen.takenOn, words),
            })}
          </Paragraph>
          <AskFirst
            key={name}
            ask={say("pane-summary-again")}
            meaning={say("pane-summary-again-means", { period: name, sheet: frozen.sheet })}
            now={say("pane-summary-again-now")}
            busy={busy}
            onDo={onRewrite}
          />
        </>
      )}
    </section>
  );
}
