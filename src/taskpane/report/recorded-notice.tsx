import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { Message } from "../../app";
import type { ReportPlace } from "./report-draft";
import type { Recording } from "./reporting";
import { periodName, useWords, type Words } from "../wording/words";
import { ProblemNotice } from "../ui/problem-notice";
import { fieldOfRefusal } from "./report-refusal";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "1.2em" },
});

export interface RecordedNoticeProps {
  readonly recording: Recording;
  /** What of it still holds, where it was refused. */
  readonly refusals: readonly Message[];
  readonly onRetry: () => void;
  /** Takes back what was recorded. */
  readonly onUndo: (recorded: Extract<Recording, { kind: "recorded" }>) => void;
  /** Opens the form of a report again. */
  readonly onOpen: (place: ReportPlace) => void;
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
      return (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{undoneText(recording, words)}</MessageBarBody>
        </MessageBar>
      );
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
      const { place, warnings } = recording;
      const values = { indicator: place.indicator, period: periodName(place.period, words) };
      return (
        <MessageBar intent={warnings.length > 0 ? "warning" : "success"} layout="multiline">
          <MessageBarBody>
            {recordedText(recording, words)}
            {warnings.length > 0 && (
              <>
                {` ${say("pane-actuals-warnings")}`}
                <ul className={styles.list}>
                  {warnings.map(({ key, message }) => (
                    <li key={key}>{translate(message)}</li>
                  ))}
                </ul>
              </>
            )}
          </MessageBarBody>
          <MessageBarActions>
            {warnings.length > 0 && recording.movedOn && (
              <Button size="small" onClick={() => onOpen(place)}>
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

/** What the fields below say of themselves is not said twice. */
function hasNoField(reason: Message): boolean {
  return fieldOfRefusal(reason) === "period";
}

function recordedText(recording: Extract<Recording, { kind: "recorded" }>, words: Words): string {
  const { place, actual, corrected, notes, missing, nothingLeft } = recording;
  const period = periodName(place.period, words);
  const text = corrected ? "pane-actuals-recorded-instead" : "pane-actuals-recorded";
  const recorded = words.say(text, { indicator: place.indicator, period, actual });
  const allIn = nothingLeft ? [words.say("pane-actuals-all-in", { period })] : [];
  const nowMissing = missing === 0 ? [] : [words.say("pane-actuals-now-missing", { count: missing })];
  return [recorded, ...notes.map(words.translate), ...nowMissing, ...allIn].join(" ");
}

function undoneText({ place, former }: Extract<Recording, { kind: "undone" }>, words: Words): string {
  const period = periodName(place.period, words);
  const actual = former === null || former.actual === "" ? "none" : former.actual;
  return words.say("pane-actuals-undone", { indicator: place.indicator, period, actual });
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
    case "refused":
      return [say("pane-actuals-refused"), ...recording.reasons.map(translate)].join(" ");
    case "recorded": {
      const told = recording.warnings.map(({ message }) => translate(message));
      return [recordedText(recording, words), ...told].join(" ");
    }
  }
}
