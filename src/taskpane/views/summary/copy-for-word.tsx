import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { copiedMeetingSheet, type MeetingSheetsRequest } from "../../../app";
import { loadAllLanguages } from "../../wording/loaded-languages";
import { useWords } from "../../wording/words";
import type { PlanViewProps } from "../frame/plan-view";
import { Paragraph } from "../ui/paragraph";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What can be copied for Word. */
const COPIED = ["brief", "annex"] as const;

interface Outcome {
  readonly kind: "copied" | "refused";
  readonly sheet: (typeof COPIED)[number];
}

/** Puts a sheet on the clipboard as a table, with plain text beside it; nothing is written into the workbook. */
export function CopyForWord({
  study,
  requestIn,
  busy,
}: Pick<PlanViewProps, "study"> & {
  readonly requestIn: () => Pick<MeetingSheetsRequest, "period" | "asOf" | "translate">;
  readonly busy: boolean;
}) {
  const styles = useStyles();
  const { say } = useWords();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copy = async (sheet: (typeof COPIED)[number]): Promise<void> => {
    try {
      await loadAllLanguages();
      const { html, text } = copiedMeetingSheet(sheet, study, requestIn());
      const blob = (type: string, content: string) => new Blob([content], { type });
      await navigator.clipboard.write([
        new ClipboardItem({ "text/html": blob("text/html", html), "text/plain": blob("text/plain", text) }),
      ]);
      setOutcome({ kind: "copied", sheet });
    } catch {
      // Excel's frame may forbid it.
      setOutcome({ kind: "refused", sheet });
    }
  };
  return (
    <>
      <Paragraph quiet>{say("pane-word-how")}</Paragraph>
      <div className={styles.buttons}>
        {COPIED.map((sheet) => (
          <Button key={sheet} size="small" disabledFocusable={busy} onClick={() => void copy(sheet)}>
            {say(`pane-word-${sheet}`)}
          </Button>
        ))}
      </div>
      <div role="status">{outcome !== null && say(`pane-word-${outcome.kind}`)}</div>
    </>
  );
}
