import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { Message, RecordedReport, ReportState, ReportSubject } from "../../app";
import { ProblemNotice } from "../ui/problem-notice";
import { UndoableNotice } from "../ui/undoable-notice";
import { periodName, useWords, type Words } from "../wording/words";
import { fieldOfRefusal } from "./report-refusal";
import type { RecordedState, Recording } from "./reporting";

const useStyles = makeStyles({
  // Undo and the field in which the next is typed stay in view.
  list: { margin: 0, paddingInlineStart: "1.2em", maxHeight: "24vh", overflowY: "auto" },
});

export interface RecordedNoticeProps {
  readonly recording: Recording;
  /** What of it still holds, where it was refused. */
  readonly refusals: readonly Message[];
  readonly onRetry: () => void;
  /** Takes back what was recorded. */
  readonly onUndo: (recorded: RecordedState) => void;
  /** Opens the form of a report again. */
  readonly onOpen: (subject: ReportSubject) => void;
}

/** How the recording of a report went, with what the checks have to say of it. */
export function RecordedNotice({ recording, refusals, onRetry, onUndo, onOpen }: RecordedNoticeProps) {
  const styles = useStyles();
  const words = useWords();
  const { say, translate } = words;
  switch (recording.kind) {
    case "none":
    case "saving":
      return null;
    case "failed":
      return (
        <ProblemNotice title={say("pane-actuals-failed")} problem={recording.problem} onRetry={onRetry} />
      );
    case "notUndone":
      return (
        <ProblemNotice
          title={say("pane-actuals-not-undone")}
          problem={recording.problem}
          onRetry={() => onUndo(recording.recorded)}
        />
      );
    case "undone":
      return <UndoableNotice text={undoneText(recording, words)} intent="info" onUndo={null} />;
    case "refused":
      return refusals.length === 0 ? null : (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say("pane-actuals-refused")}</MessageBarTitle>
            {refusals.filter(hasNoField).map(translate).join(" ")}
          </MessageBarBody>
        </MessageBar>
      );
    case "recorded": {
      const { subject, warnings } = recording;
      const beforeWarnings = warnings.length > 0 ? [say("pane-actuals-warnings")] : [];
      const values = { indicator: subject.indicator, period: periodName(subject.period, words) };
      return (
        <MessageBar intent={warnings.length > 0 ? "warning" : "success"} layout="multiline">
          <MessageBarBody>
            {[recordedText(recording, words), ...beforeWarnings].join(" ")}
            {warnings.length > 0 && (
              <ul className={styles.list}>
                {warnings.map(({ key, message }) => (
                  <li key={key}>{translate(message)}</li>
                ))}
              </ul>
            )}
          </MessageBarBody>
          <MessageBarActions>
            {warnings.length > 0 && recording.movedOn && (
              <Button size="small" onClick={() => onOpen(subject)}>
                {say("pane-actuals-report", values)}
              </Button>
            )}
            <Button size="small" onClick={() => onUndo(recording)}>
              {say("pane-undo")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      );
    }
  }
}

/** What the fields of the form say of themselves is not said twice. */
function hasNoField(reason: Message): boolean {
  return fieldOfRefusal(reason) === "period";
}

function recordedText(recording: RecordedState, words: Words): string {
  const { subject, reports, notes, nothingLeft } = recording;
  const period = periodName(subject.period, words);
  const isCorrected = reports.some(({ former, recorded }) => isOther(former?.actual ?? "", recorded));
  const recorded = words.say(isCorrected ? "pane-actuals-recorded-instead" : "pane-actuals-recorded", {
    indicator: subject.indicator,
    period,
    actual: reports.map((report) => valueText(report, report.recorded, stateSaid(report), words)).join(", "),
  });
  const allIn = nothingLeft ? [words.say("pane-actuals-missing-none")] : [];
  return [recorded, ...notes.map(words.translate), ...allIn].join(" ");
}

function isOther(former: string, recorded: string): boolean {
  return former !== "" && former !== recorded;
}

/** A value with whose it is, or of which part, and how far it has come: "Cambodia 15 (Submitted)", "Women 6". */
function valueText(
  { party, part }: RecordedReport,
  value: string,
  state: ReportState | undefined,
  { say }: Words,
): string {
  const inWords = state === undefined ? "" : `(${say(`report-state-${state}`)})`;
  return [part === undefined ? party : part.category, value, inWords].filter((text) => text !== "").join(" ");
}

/** The state of a report where its recording said another, or who agrees. */
function stateSaid({ beside, former }: RecordedReport): ReportState | undefined {
  const isSame = beside.state === former?.state && (beside.agreedBy ?? "") === (former?.agreedBy ?? "");
  return isSame ? undefined : beside.state;
}

function undoneText({ subject, reports }: Extract<Recording, { kind: "undone" }>, words: Words): string {
  const period = periodName(subject.period, words);
  const former = reports.flatMap((report) => {
    const actual = report.former?.actual ?? "";
    const state = stateSaid(report) === undefined ? undefined : report.former?.state;
    return actual === "" ? [] : [valueText(report, actual, state, words)];
  });
  const actual = former.length === 0 ? "none" : former.join(", ");
  return words.say("pane-actuals-undone", { indicator: subject.indicator, period, actual });
}

/** What there is to say of the recording of a report. */
export function recordingNews(recording: Recording, words: Words): string {
  const { say, translate } = words;
  switch (recording.kind) {
    case "none":
      return "";
    case "saving":
      return say("pane-actuals-saving");
    case "failed":
      return `${say("pane-actuals-failed")} ${translate(recording.problem)}`;
    case "notUndone":
      return `${say("pane-actuals-not-undone")} ${translate(recording.problem)}`;
    case "undone":
      return undoneText(recording, words);
    case "refused": {
      const reasons = recording.refused.flatMap((each) => each.reasons);
      return [say("pane-actuals-refused"), ...reasons.map(translate)].join(" ");
    }
    case "recorded": {
      const told = recording.warnings.map(({ message }) => translate(message));
      return [recordedText(recording, words), ...told].join(" ");
    }
  }
}
