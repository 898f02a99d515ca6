import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SetAsideDraft } from "./drafts-of-rows";
import type { PaneState } from "../pane-state";
import type { Session } from "../session";
import { periodName, useWords } from "../wording/words";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  text: { overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What was typed about indicators that the plan has no more, to be used for another one or thrown away. */
export function DraftsSetAside(props: {
  readonly session: Session;
  readonly state: PaneState;
  /** What can be given here. */
  readonly kind: SetAsideDraft["kind"];
  /** To which it can be given; `null` where none is chosen. */
  readonly indicator: { readonly id: string; readonly text: string } | null;
  /** In which an indicator is chosen, where nothing else in the view does. */
  readonly children?: ReactNode;
  readonly onGiven?: (indicator: string) => void;
}) {
  const { session, state, kind, indicator, children, onGiven } = props;
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const { setAside } = state.draftRows;
  if (setAside.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <div className={styles.list}>
          <div>{say("pane-aside-title")}</div>
          {setAside.some((draft) => draft.kind === kind) && children}
          {setAside.map((draft, place) => (
            <div key={place} className={styles.list}>
              <div className={styles.text}>{sayDraft(draft, words)}</div>
              <div className={styles.buttons}>
                {draft.kind === kind && indicator !== null && (
                  <Button
                    size="small"
                    onClick={() => {
                      session.giveDraft(draft, indicator.id);
                      onGiven?.(indicator.id);
                    }}
                  >
                    {say("pane-aside-give", { indicator: `${indicator.id} ${indicator.text}` })}
                  </Button>
                )}
                <Button size="small" onClick={() => session.discardDraft(draft)}>
                  {say("pane-aside-discard")}
                </Button>
              </div>
            </div>
          ))}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}

function sayDraft(draft: SetAsideDraft, words: ReturnType<typeof useWords>): string {
  const { say } = words;
  if (draft.kind === "definition") return say("pane-aside-definition", { indicator: draft.words });
  const { evidence, varianceReason, comment, actual } = draft.draft;
  const parts = Object.entries(draft.draft.parts).map(([part, text]) =>
    text === "" ? "" : `${part} ${text}`,
  );
  const typed = [actual, ...parts, evidence, varianceReason, comment]
    .filter((text) => text.trim() !== "")
    .join("; ");
  const period = periodName(draft.period, words);
  return say("pane-aside-report", { indicator: draft.words, period, typed });
}
