import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { useMemo } from "react";
import { type Period, quarterOfDay, quartersOfYear } from "../../app";
import { activitiesToReport, type ActivitiesToReport, type ActivityToReport } from "../../app";
import type { PlanViewProps } from "../frame/plan-view";
import type { PaneState } from "../pane-state";
import type { Session } from "../session";
import { ListHeading } from "../ui/lists/list-heading";
import { isKeyOfRow, useRovingRows } from "../ui/lists/roving-rows";
import { SomeRows } from "../ui/lists/some-rows";
import { Paragraph } from "../ui/paragraph";
import { PrimaryFoot } from "../ui/primary-foot";
import { ProblemNotice } from "../ui/problem-notice";
import { UndoableNotice } from "../ui/undoable-notice";
import { useWords, type Words } from "../wording/words";
import { ActivityRow, movedTo } from "./activity-row";
import { MARKS, type Mark, withMark } from "./marks";
import type { ActivitiesRecording, ActivityDrafts } from "./telling";

/** So many quarters can be moved to at a click. */
const QUARTERS_AHEAD = 3;

const useStyles = makeStyles({
  // From side to side of what scrolls.
  list: {
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
    ":first-child": { marginTop: `calc(-1 * ${tokens.spacingVerticalM})` },
  },
});

/** How the activities of the workplan went, each said by a tap, and all recorded at once in the Activities sheet. */
export function ActivitiesView({ session, state, study }: PlanViewProps) {
  const { say, translate, language } = useWords();
  const { drafts, recording } = state.telling;
  const today = session.today();
  const { year, month, day } = today;
  const all = useMemo(
    () => activitiesToReport(study, { year, month, day }, translate),
    [study, year, month, day, translate],
  );
  const quarters = useMemo(
    () => quartersFrom(quarterOfDay({ year, month, day }, study.plan.yearStart)),
    [year, month, day, study],
  );
  const sent = draftsOfShown(drafts, all);
  const isSaving = recording.kind === "saving";
  const record = () => {
    if (sent.size > 0 && !isSaving) void session.tellActivities(sent, language);
  };
  if (all.unsaid.length + all.toCome.length + all.said.length === 0)
    return <Paragraph>{say("pane-activities-none")}</Paragraph>;
  return (
    <>
      <Lists session={session} state={state} study={study} all={all} quarters={quarters} />
      <PrimaryFoot above={<LastTold session={session} recording={recording} onRetry={record} />}>
        <Button appearance="primary" disabledFocusable={sent.size === 0 || isSaving} onClick={record}>
          {isSaving ? say("pane-actuals-saving") : say("pane-activities-record", { count: sent.size })}
        </Button>
        {sent.size > 0 && <Button onClick={session.clearActivities}>{say("pane-activities-clear")}</Button>}
      </PrimaryFoot>
    </>
  );
}

/** What is said of activities that the plan still has. */
function draftsOfShown(drafts: ActivityDrafts, { unsaid, toCome, said }: ActivitiesToReport): ActivityDrafts {
  const known = new Set([...unsaid, ...toCome, ...said].map(({ key }) => key));
  return new Map([...drafts].filter(([key]) => known.has(key)));
}

function quartersFrom({ year, quarter = 1 }: Period): readonly Period[] {
  return [...quartersOfYear(year), ...quartersOfYear(year + 1)].slice(
    quarter - 1,
    quarter - 1 + QUARTERS_AHEAD,
  );
}

function Lists(
  props: PlanViewProps & { readonly all: ActivitiesToReport; readonly quarters: readonly Period[] },
) {
  const { session, state, study, all, quarters } = props;
  const { drafts, recording } = state.telling;
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const byKey = useMemo(
    () => new Map([...all.unsaid, ...all.toCome, ...all.said].map((each) => [each.key, each])),
    [all],
  );
  const tap = ({ key, standing }: ActivityToReport, status: Mark) =>
    session.draftActivity(key, withMark(standing, drafts.get(key), status, movedTo(quarters, words)));
  const rows = useRovingRows([...byKey.keys()], (event, key) => {
    const mark =
      isKeyOfRow(event) && !event.repeat ? MARKS.find(({ code }) => code === event.code) : undefined;
    const activity = byKey.get(key);
    if (mark === undefined || activity === undefined) return false;
    tap(activity, mark.status);
    return true;
  });
  // Of the others something is said already.
  const unmarked = all.unsaid.filter(({ key }) => drafts.get(key)?.status === undefined);
  const refusals = recording.kind === "refused" ? recording.refusals : null;
  const section = (title: string, activities: readonly ActivityToReport[], beside?: React.ReactNode) =>
    activities.length > 0 && (
      <>
        <ListHeading title={title} count={activities.length}>
          {beside}
        </ListHeading>
        <SomeRows
          label={title}
          items={activities}
          keyOf={({ key }) => key}
          row={(each) => (
            <ActivityRow
              of={each}
              draft={drafts.get(each.key)}
              quarters={quarters}
              actions={study.plan.actions}
              refusal={refusals?.get(each.key)}
              tabIndex={rows.tabIndexOf(each.key)}
              onDraft={(draft) => session.draftActivity(each.key, draft)}
            />
          )}
        />
      </>
    );
  return (
    <div className={styles.list} {...rows.listProps}>
      {section(
        say("pane-activities-unsaid"),
        all.unsaid,
        all.unsaid.length > 1 && (
          <Button
            size="small"
            disabledFocusable={unmarked.length === 0}
            onClick={() => {
              for (const { key } of unmarked)
                session.draftActivity(key, { ...drafts.get(key), status: "done" });
            }}
          >
            {say("pane-activities-all-done", { count: unmarked.length })}
          </Button>
        ),
      )}
      {section(say("pane-activities-to-come"), all.toCome)}
      {section(say("pane-activities-said"), all.said)}
    </div>
  );
}

/** How the recording went, with the way back. */
function LastTold(props: {
  readonly session: Session;
  readonly recording: ActivitiesRecording;
  readonly onRetry: () => void;
}) {
  const { session, recording, onRetry } = props;
  const words = useWords();
  const { say, language } = words;
  switch (recording.kind) {
    case "none":
    case "saving":
      return null;
    case "failed":
      return (
        <ProblemNotice title={say("pane-actuals-failed")} problem={recording.problem} onRetry={onRetry} />
      );
    case "refused":
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say("pane-actuals-refused")}</MessageBarTitle>
          </MessageBarBody>
        </MessageBar>
      );
    case "undone":
      return <UndoableNotice text={toldText(recording, words)} intent="info" onUndo={null} />;
    case "recorded":
      return (
        <UndoableNotice
          text={toldText(recording, words)}
          onUndo={() => void session.undoActivities(recording, language)}
        />
      );
  }
}

function toldText(
  recording: Extract<ActivitiesRecording, { kind: "recorded" | "undone" }>,
  { say }: Words,
): string {
  return recording.kind === "undone"
    ? say(recording.left === 0 ? "pane-activities-undone" : "pane-activities-undone-but", {
        count: recording.left,
      })
    : say("pane-activities-recorded", { count: recording.sent.size, sheet: recording.sheet });
}

/** What there is to say of the recording of activities. */
export function tellingNews({ telling: { recording } }: PaneState, words: Words): string {
  const { say, translate } = words;
  switch (recording.kind) {
    case "none":
      return "";
    case "saving":
      return say("pane-actuals-saving");
    case "recorded":
    case "undone":
      return toldText(recording, words);
    case "refused":
      return [say("pane-actuals-refused"), ...[...recording.refusals.values()].map(translate)].join(" ");
    case "failed":
      return `${say("pane-actuals-failed")} ${translate(recording.problem)}`;
  }
}
