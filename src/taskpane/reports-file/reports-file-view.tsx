import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Textarea,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Message } from "../../app";
import type { Problem as ProblemToShow } from "../problem";
import { sheetWords } from "../wording/sheet-words";
import { useWords, type Words } from "../wording/words";
import { FilesChooser } from "../files/files-chooser";
import type { PlanViewProps } from "../frame/plan-view";
import { Paragraph } from "../ui/paragraph";
import { Problem, ProblemNotice } from "../ui/problem-notice";
import { UndoableNotice } from "../ui/undoable-notice";
import { undoEntries, type Undone } from "../report/undo-entries";
import { ForeseenList } from "./foreseen-list";
import { type Foreseen, foreseeText, type Recorded, recordEntries, textOfFile } from "./reports-work";
import { Spinner } from "../ui/spinner";

const CSV = ".csv,.txt,.tsv,text/csv";

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: "1.2em" } });

/** Where the recording of a table of reports stands. */
type Stage =
  | { readonly kind: "none" | "looking" | "undoing" }
  | Foreseen
  | { readonly kind: "recording"; readonly of: Extract<Foreseen, { readonly kind: "foreseen" }> }
  | Recorded
  | Undone
  | { readonly kind: "failed"; readonly problem: ProblemToShow; readonly onRetry: () => void };

type RecordedStage = Extract<Recorded, { readonly kind: "recorded" }>;

/** Reports from a CSV file or a table that is pasted: what would be recorded, and the recording of all or nothing. */
export function ReportsFileView(props: PlanViewProps) {
  const { state } = props;
  const { say } = useWords();
  const [text, setText] = useState("");
  const [stage, setStage] = useState<Stage>({ kind: "none" });
  const { look, record, undo } = useRecording(props, setStage);
  const busy = state.performing === "busy";
  const choose = async ([file]: readonly File[]): Promise<void> => {
    if (file === undefined) return;
    const read = await textOfFile(file);
    if (read === null) {
      setStage({ kind: "faults", faults: [{ id: "unread-letters" }] });
      return;
    }
    setText(read);
    await look(read);
  };
  return (
    <>
      <Paragraph quiet>{say("pane-file-how")}</Paragraph>
      <FilesChooser label={say("pane-file-choose")} accept={CSV} busy={busy} onChosen={choose} />
      <Field label={say("pane-file-paste")}>
        <Textarea
          rows={5}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
            setStage({ kind: "none" });
          }}
        />
      </Field>
      <div>
        <Button
          appearance={stage.kind === "foreseen" ? "secondary" : "primary"}
          disabledFocusable={busy || text.trim() === ""}
          onClick={() => void look(text)}
        >
          {say("pane-file-look")}
        </Button>
      </div>
      <div role="status">{newsOf(stage, say)}</div>
      <StageNotice stage={stage} busy={busy} onUndo={(recorded) => void undo(recorded)} />
      {stage.kind === "foreseen" && (
        <ForeseenList foreseen={stage} busy={busy} onRecord={() => void record(stage)} />
      )}
    </>
  );
}

function useRecording({ session, study }: PlanViewProps, setStage: (stage: Stage) => void) {
  const { language } = useWords();
  const translate = sheetWords(study, language);
  const look = async (text: string): Promise<void> => {
    setStage({ kind: "looking" });
    const outcome = await session.perform(
      ({ workbook, today }) => foreseeText(workbook, text, { on: today(), translate }),
      ({ read }) => read,
    );
    if (outcome.kind === "done") setStage(outcome.result.foreseen);
    else if (outcome.kind === "busy") setStage({ kind: "none" });
    else setStage({ kind: "failed", problem: outcome.problem, onRetry: () => void look(text) });
  };
  const record = async (of: Extract<Foreseen, { readonly kind: "foreseen" }>): Promise<void> => {
    setStage({ kind: "recording", of });
    const outcome = await session.perform(
      ({ workbook, today }) => recordEntries(workbook, of.entries, { on: today(), translate }),
      ({ read }) => read,
    );
    if (outcome.kind === "done") setStage(outcome.result.recorded);
    else if (outcome.kind === "busy") setStage(of);
    else setStage({ kind: "failed", problem: outcome.problem, onRetry: () => void record(of) });
  };
  const undo = async (recorded: RecordedStage): Promise<void> => {
    setStage({ kind: "undoing" });
    const outcome = await session.perform(
      ({ workbook, today }) => undoEntries(workbook, recorded.reports, { on: today(), translate }),
      ({ read }) => read,
    );
    if (outcome.kind === "done") setStage(outcome.result.undone);
    else if (outcome.kind === "busy") setStage(recorded);
    else setStage({ kind: "failed", problem: outcome.problem, onRetry: () => void undo(recorded) });
  };
  return { look, record, undo };
}

function newsOf(stage: Stage, say: Words["say"]): string {
  switch (stage.kind) {
    case "none":
    case "failed":
      return "";
    case "looking":
      return say("pane-file-looking");
    case "recording":
      return say("pane-file-recording");
    case "faults":
      return say("pane-file-faults");
    case "foreseen": {
      const refused = stage.reports.filter((report) => report.refused.length > 0).length;
      const unclear = stage.reports.filter(
        (report) => report.refused.length === 0 && report.warnings.length > 0,
      ).length;
      return say("pane-file-foreseen", { count: stage.reports.length, refused, unclear });
    }
    case "recorded":
      return say("pane-file-recorded", { added: stage.added, corrected: stage.corrected });
    case "undoing":
      return say("pane-file-undoing");
    case "undone":
      return say("pane-file-undone", { count: stage.count });
    case "notUndone":
      return say("pane-file-not-undone");
  }
}

function StageNotice(props: {
  readonly stage: Stage;
  readonly busy: boolean;
  readonly onUndo: (recorded: RecordedStage) => void;
}) {
  const { stage, busy, onUndo } = props;
  const { say } = useWords();
  switch (stage.kind) {
    case "looking":
    case "recording":
    case "undoing":
      return <Spinner />;
    case "failed":
      return (
        <ProblemNotice title={say("pane-file-failed")} problem={stage.problem} onRetry={stage.onRetry} />
      );
    case "faults":
      return <Faults faults={stage.faults} />;
    case "recorded":
      return <UndoableNotice text={newsOf(stage, say)} busy={busy} onUndo={() => onUndo(stage)} />;
    case "undone":
      return <UndoableNotice text={newsOf(stage, say)} intent="info" onUndo={null} />;
    case "notUndone":
      return <Problem title={newsOf(stage, say)} problem={stage.why} />;
    case "none":
    case "foreseen":
      return null;
  }
}

function Faults({ faults }: { readonly faults: readonly Message[] }) {
  const styles = useStyles();
  const { say, translate } = useWords();
  const texts = [...new Set(faults.map((fault) => translate(fault)))];
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say("pane-file-faults")}</MessageBarTitle>
        <ul className={styles.list}>
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
