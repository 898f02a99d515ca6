import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Period } from "../../app";
import type { ReturnedFile, TakenBack } from "../../app/exchange";
import { foresee, readReturned, record, type UnreadFile } from "./exchange-work";
import type { Problem } from "../problem";
import { sheetWords } from "../wording/sheet-words";
import { useWords } from "../wording/words";
import type { PlanViewProps } from "../frame/plan-view";
import { Paragraph } from "../ui/paragraph";
import { ProblemNotice } from "../ui/problem-notice";
import { FilesChooser } from "../files/files-chooser";
import { Section } from "./section";
import { Spinner } from "../ui/spinner";

const FORMS = ".xlsx,.xlsm,.csv,.txt";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  file: {
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** Where the taking back stands. */
type Taking =
  | { readonly kind: "none" | "reading" }
  | {
      readonly kind: "foreseen" | "recording" | "recorded";
      readonly files: readonly ReturnedFile[];
      readonly unread: readonly UnreadFile[];
      readonly taken: TakenBack;
    }
  | { readonly kind: "failed"; readonly problem: Problem; readonly onRetry: () => void };

type Foreseen = Extract<Taking, { readonly taken: TakenBack }>;

/** The files that came back: what each brings, and the recording of it. */
export function TakeBack(props: PlanViewProps & { readonly period: Period }) {
  const { state } = props;
  const { say } = useWords();
  const [taking, setTaking] = useState<Taking>({ kind: "none" });
  const { look, recordAll } = useTaking(props, setTaking);
  const busy = state.performing === "busy";
  return (
    <Section title={say("pane-exchange-take-back")}>
      <Paragraph quiet>{say("pane-exchange-take-back-how")}</Paragraph>
      <FilesChooser label={say("pane-exchange-choose-forms")} accept={FORMS} busy={busy} onChosen={look} />
      <div role="status">{newsOf(taking, say)}</div>
      {(taking.kind === "reading" || taking.kind === "recording") && <Spinner />}
      {taking.kind === "failed" && (
        <ProblemNotice
          title={say("pane-exchange-take-back-failed")}
          problem={taking.problem}
          onRetry={taking.onRetry}
        />
      )}
      {"taken" in taking && (
        <>
          <FileList {...taking} />
          {taking.kind === "foreseen" && taking.taken.recorded > 0 && (
            <div>
              <Button appearance="primary" disabledFocusable={busy} onClick={() => recordAll(taking)}>
                {say("pane-exchange-record", { count: taking.taken.recorded })}
              </Button>
            </div>
          )}
          {taking.kind === "recorded" && (
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody>{newsOf(taking, say)}</MessageBarBody>
            </MessageBar>
          )}
        </>
      )}
    </Section>
  );
}

function useTaking(
  { session, study, period }: PlanViewProps & { readonly period: Period },
  setTaking: (taking: Taking) => void,
) {
  const { language } = useWords();
  const failed = (problem: Problem, onRetry: () => void): void =>
    setTaking({ kind: "failed", problem, onRetry });
  const look = async (chosen: readonly File[]): Promise<void> => {
    setTaking({ kind: "reading" });
    const outcome = await session.perform(
      async ({ workbook, today }) => {
        const { read, unread } = await readReturned(chosen);
        return { read, unread, foreseen: await foresee(workbook, read, { period, asOf: today() }) };
      },
      ({ foreseen }) => foreseen?.study ?? null,
    );
    if (outcome.kind === "failed") failed(outcome.problem, () => void look(chosen));
    else if (outcome.kind === "busy") setTaking({ kind: "none" });
    else if (outcome.result.foreseen === null) failed({ id: "pane-no-plan" }, () => void look(chosen));
    else {
      const { read: files, unread, foreseen } = outcome.result;
      setTaking({ kind: "foreseen", files, unread, taken: foreseen.taken });
    }
  };
  const recordAll = async (seen: Foreseen): Promise<void> => {
    const { files, unread } = seen;
    const again = (): void => void recordAll(seen);
    setTaking({ ...seen, kind: "recording" });
    const outcome = await session.perform(
      async ({ workbook, today }) => {
        const asOf = today();
        const taken = await record(workbook, files, { period, asOf, translate: sheetWords(study, language) });
        const after = taken.kind === "takenBack" ? await foresee(workbook, files, { period, asOf }) : null;
        return { taken, study: after?.study ?? null };
      },
      ({ study: read }) => read,
    );
    if (outcome.kind === "failed") {
      failed(outcome.problem, again);
      return;
    }
    if (outcome.kind === "busy") {
      setTaking(seen);
      return;
    }
    const { taken } = outcome.result;
    if (taken.kind === "takenBack") setTaking({ kind: "recorded", files, unread, taken });
    else if (taken.kind === "noPlan") failed({ id: "pane-no-plan" }, again);
    else failed({ id: "pane-exchange-heads-gone", values: { sheet: taken.sheet } }, again);
  };
  return { look, recordAll };
}

function newsOf(taking: Taking, say: ReturnType<typeof useWords>["say"]): string {
  switch (taking.kind) {
    case "none":
    case "failed":
      return "";
    case "reading":
      return say("pane-exchange-reading");
    case "recording":
      return say("pane-exchange-recording");
    case "foreseen":
    case "recorded": {
      const { recorded, unchanged, conflicts } = taking.taken;
      return say(taking.kind === "foreseen" ? "pane-exchange-foreseen" : "pane-exchange-recorded", {
        count: recorded,
        unchanged,
        conflicts: conflicts.length + taking.unread.length,
      });
    }
  }
}

/** Per file what it brings, and what cannot be recorded, by cell. */
function FileList({ taken, unread }: { readonly taken: TakenBack; readonly unread: readonly UnreadFile[] }) {
  const styles = useStyles();
  const { say, translate } = useWords();
  return (
    <ul className={styles.list}>
      {taken.files.map(({ file, agency, added, changed, unchanged, blank, isRefused }) => (
        <li key={file} className={styles.file}>
          <Caption1 className={styles.name}>{agency === "" ? file : `${file} (${agency})`}</Caption1>
          <Caption1>
            {isRefused
              ? say("pane-exchange-refused")
              : say("pane-exchange-brings", { added, changed, unchanged, blank })}
          </Caption1>
          {taken.conflicts
            .filter((conflict) => conflict.file === file)
            .map(({ cell, why }) => (
              <Caption1 key={`${cell ?? ""} ${translate(why)}`}>
                {cell === null ? translate(why) : `${cell}: ${translate(why)}`}
              </Caption1>
            ))}
        </li>
      ))}
      {unread.map(({ file, why }) => (
        <li key={file} className={styles.file}>
          <Caption1 className={styles.name}>{file}</Caption1>
          <Caption1>{translate(why)}</Caption1>
        </li>
      ))}
    </ul>
  );
}
