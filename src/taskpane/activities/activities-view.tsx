import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { checkPlan } from "../../app";
import {
  ACTIVITY_STATUSES,
  activitiesToReport,
  recordActivity,
  type ActivityEntry,
  type ActivityToReport,
  unsaidActivities,
} from "../../app/reports/record-activity";
import { loadAllLanguages } from "../wording/loaded-languages";
import { usePeriodInUse } from "../period/period-in-use";
import type { Problem } from "../problem";
import type { Session } from "../session";
import { sheetWords } from "../wording/sheet-words";
import { shortened } from "../wording/shortened";
import { periodName, useWords } from "../wording/words";
import type { PlanViewProps } from "../frame/plan-view";
import { Paragraph } from "../ui/paragraph";
import { PrimaryFoot } from "../ui/primary-foot";
import { PeriodField } from "../period/period-field";
import { ProblemNotice } from "../ui/problem-notice";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  text: { overflowWrap: "anywhere" },
});

/** What was typed and not recorded, by the activity's key: it stays while another view is shown. */
const draftsOf = new WeakMap<Session, ReadonlyMap<string, ActivityEntry>>();

type Recording =
  | { readonly kind: "none" }
  | { readonly kind: "recorded"; readonly sheet: string }
  | { readonly kind: "failed"; readonly problem: Problem };

/** How each activity of a period stands, one form after the other; it is written into the Activities sheet. */
export function ActivitiesView(props: PlanViewProps) {
  const { session, state, study } = props;
  const period = usePeriodInUse(props);
  const styles = useStyles();
  const words = useWords();
  const { say, translate, language } = words;
  const [drafts, setDrafts] = useState(draftsOf.get(session) ?? new Map<string, ActivityEntry>());
  const [chosen, setChosen] = useState("");
  const [recording, setRecording] = useState<Recording>({ kind: "none" });
  const ofPeriod = useMemo(() => activitiesToReport(study, period, translate), [study, period, translate]);
  const { year, month, day } = session.today();
  const unsaid = useMemo(
    () => unsaidActivities(study, { year, month, day }, translate),
    [study, year, month, day, translate],
  );
  const among = new Set(unsaid.map(({ key }) => key));
  const others = ofPeriod.filter(({ key }) => !among.has(key));
  // What is not said yet is chosen first, also where it was planned for another period.
  const ofPeriodFirst = ofPeriod.find(({ key }) => among.has(key)) ?? ofPeriod[0];
  const shown = [...unsaid, ...others].find(({ key }) => key === chosen) ?? ofPeriodFirst ?? unsaid[0];
  const busy = state.performing === "busy";

  const keep = (next: ReadonlyMap<string, ActivityEntry>): void => {
    draftsOf.set(session, next);
    setDrafts(next);
  };
  const record = async (key: string, entry: ActivityEntry): Promise<void> => {
    const outcome = await session.perform(
      async ({ workbook, today }) => {
        await loadAllLanguages();
        const on = today();
        const recorded = await recordActivity(workbook, {
          ...{ key, entry, on },
          translate: sheetWords(study, language),
        });
        if (recorded.kind !== "recorded") return { recorded, after: null };
        return { recorded, after: await checkPlan(workbook, undefined, on) };
      },
      ({ recorded, after }) => (recorded.kind === "noPlan" ? recorded : after),
    );
    if (outcome.kind === "busy") return;
    if (outcome.kind === "failed") {
      setRecording(outcome);
      return;
    }
    const { recorded } = outcome.result;
    if (recorded.kind !== "recorded") {
      setRecording(notRecorded(recorded));
      return;
    }
    const left = new Map(drafts);
    left.delete(key);
    keep(left);
    setRecording({ kind: "recorded", sheet: recorded.sheet.title });
  };

  return (
    <div className={styles.view}>
      <Paragraph quiet>{say("pane-activities-how")}</Paragraph>
      <PeriodField
        plan={study.plan}
        today={session.today()}
        period={period}
        onChosen={session.choosePeriod}
      />
      {shown === undefined ? (
        <Paragraph>{say("pane-activities-none", { period: periodName(period, words) })}</Paragraph>
      ) : (
        <>
          <Field label={say("activitySheet-activity")}>
            <Select
              value={shown.key}
              onChange={(_, { value }) => {
                setChosen(value);
                setRecording({ kind: "none" });
              }}
            >
              {unsaid.length > 0 && (
                <optgroup label={`${say("pane-activities-unsaid")} ${words.number(unsaid.length)}`}>
                  <ActivityOptions activities={unsaid} />
                </optgroup>
              )}
              {others.length > 0 && (
                <optgroup label={periodName(period, words)}>
                  <ActivityOptions activities={others} />
                </optgroup>
              )}
            </Select>
          </Field>
          <span className={styles.text}>{shown.activity.text}</span>
          <ActivityForm
            entry={drafts.get(shown.key) ?? shown.standing}
            busy={busy}
            actions={study.plan.actions}
            proposed={shown.activity.action?.inferred === true ? shown.activity.action.id : null}
            onChange={(entry) => keep(new Map(drafts).set(shown.key, entry))}
            onRecord={(entry) => void record(shown.key, entry)}
          />
        </>
      )}
      <div role="status">
        {recording.kind === "recorded" && say("pane-activities-recorded", { sheet: recording.sheet })}
      </div>
      {recording.kind === "failed" && shown !== undefined && (
        <ProblemNotice
          title={say("pane-actuals-failed")}
          problem={recording.problem}
          onRetry={() => void record(shown.key, drafts.get(shown.key) ?? shown.standing)}
        />
      )}
    </div>
  );
}

/** A longer wording makes the list of choices wider than the pane. */
const LONGEST_ACTIVITY = 70;

function ActivityOptions({ activities }: { readonly activities: readonly ActivityToReport[] }) {
  const words = useWords();
  return activities.map(({ key, activity: { year, quarter, text } }) => {
    const when = year === null ? [] : [periodName(quarter === null ? { year } : { year, quarter }, words)];
    return (
      <option key={key} value={key}>
        {[shortened(text, LONGEST_ACTIVITY), ...when].join(" · ")}
      </option>
    );
  });
}

function notRecorded(
  outcome: Exclude<Awaited<ReturnType<typeof recordActivity>>, { readonly kind: "recorded" }>,
): Recording {
  switch (outcome.kind) {
    case "refused":
      return { kind: "failed", problem: outcome.reason };
    case "gone":
      return { kind: "failed", problem: { id: "pane-activities-gone" } };
    case "headsGone":
      return {
        kind: "failed",
        problem: { id: "pane-indicators-heads-gone", values: { sheet: outcome.sheet } },
      };
    case "noPlan":
      return { kind: "none" };
  }
}

interface ActivityFormProps {
  readonly entry: ActivityEntry;
  readonly busy: boolean;
  readonly actions: PlanViewProps["study"]["plan"]["actions"];
  /** The joint action that its words are most like, while nobody has confirmed it. */
  readonly proposed: string | null;
  readonly onChange: (entry: ActivityEntry) => void;
  readonly onRecord: (entry: ActivityEntry) => void;
}

/** Which joint action it belongs to; one that its words proposed is confirmed with a click. */
function ActionField({
  entry,
  actions,
  proposed,
  onChange,
}: Pick<ActivityFormProps, "entry" | "actions" | "proposed" | "onChange">) {
  const { say } = useWords();
  const isOpen = entry.action === null && proposed !== null;
  return (
    <>
      <Field label={say("activitySheet-action")} hint={isOpen ? say("pane-activities-proposed") : null}>
        <Select
          value={entry.action ?? PROPOSED}
          onChange={(_, { value }) => onChange({ ...entry, action: value === PROPOSED ? null : value })}
        >
          {proposed !== null && (
            <option value={PROPOSED}>{say("activitySheet-proposed", { id: proposed })}</option>
          )}
          <option value="">{say("pane-activities-no-action")}</option>
          {actions.map(({ id, title }) => (
            <option key={id} value={id}>
              {shortened(`${id} ${title}`, LONGEST_TITLE)}
            </option>
          ))}
        </Select>
      </Field>
      {isOpen && (
        <div>
          <Button size="small" onClick={() => onChange({ ...entry, action: proposed })}>
            {say("pane-activities-confirm", { id: proposed })}
          </Button>
        </div>
      )}
    </>
  );
}

/** What no action is called. */
const PROPOSED = "?";

/** A longer title makes the list of choices wider than the pane. */
const LONGEST_TITLE = 60;

/** Status, to when it was moved where it was, joint action, when, where, evidence and reason. */
function ActivityForm({ entry, busy, actions, proposed, onChange, onRecord }: ActivityFormProps) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <form
      className={styles.view}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onRecord(entry);
      }}
    >
      <Field label={say("activitySheet-status")}>
        <Select
          value={entry.status ?? ""}
          onChange={(_, { value }) => {
            const status = ACTIVITY_STATUSES.find((each) => each === value) ?? null;
            onChange({ ...entry, status });
          }}
        >
          <option value="">{say("pane-activities-not-said")}</option>
          {ACTIVITY_STATUSES.map((status) => (
            <option key={status} value={status}>
              {say(`activityStatus-${status}`)}
            </option>
          ))}
        </Select>
      </Field>
      {entry.status === "moved" && (
        <Field label={say("activitySheet-movedTo")} hint={say("pane-activities-moved-to-hint")}>
          <Input value={entry.movedTo} onChange={(_, { value }) => onChange({ ...entry, movedTo: value })} />
        </Field>
      )}
      <ActionField {...{ entry, actions, proposed, onChange }} />
      {(["date", "place", "evidence"] as const).map((column) => (
        <Field key={column} label={say(`activitySheet-${column}`)}>
          <Input value={entry[column]} onChange={(_, { value }) => onChange({ ...entry, [column]: value })} />
        </Field>
      ))}
      <Field label={say("activitySheet-reason")}>
        <Textarea
          rows={2}
          value={entry.reason}
          onChange={(_, { value }) => onChange({ ...entry, reason: value })}
        />
      </Field>
      <PrimaryFoot>
        <Button appearance="primary" type="submit" disabledFocusable={busy}>
          {say(busy ? "pane-actuals-saving" : "pane-actuals-save")}
        </Button>
      </PrimaryFoot>
    </form>
  );
}
