import { Caption1, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { type Agenda, type Day, daysBetween, type NextMeeting } from "../../app";
import { later } from "../chunks/fetching";
import type { Session } from "../session";
import { focusIfLost } from "../ui/focus";
import { dayText, periodName, useWords, type Words } from "../wording/words";
import type { DayFormProps } from "./day-form";
import type { WayToMeetingProps } from "./way-to-meeting";

const DayForm = later<DayFormProps>((views) => views.DayForm);
const WayToMeeting = later<WayToMeetingProps>((views) => views.WayToMeeting);

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalXXS },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

interface MeetingDayProps {
  readonly session: Session;
  readonly agenda: Agenda;
  readonly today: Day;
  readonly isSaving: boolean;
}

/** The day, and how long it is until the next meeting, whose day can be set. */
export function MeetingDay(props: MeetingDayProps) {
  const { session, agenda, today, isSaving } = props;
  const { meeting, days, missing } = agenda;
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const [isSetting, setSetting] = useState(false);
  const when = whenText(meeting, words);
  return (
    <div className={styles.root}>
      <Caption1 className={styles.quiet}>{dayText(today, words)}</Caption1>
      <h1 id="today-heading" ref={focusIfLost} tabIndex={-1} className={styles.title}>
        {titleOf(meeting, today, words)}
      </h1>
      {isSetting ? (
        <Suspense>
          <DayForm
            label={say("pane-today-day")}
            day={meeting.kind === "day" ? meeting.day : null}
            isAsked
            isSaving={isSaving}
            onSet={(day) => {
              setSetting(false);
              keepDay(session, day);
            }}
          />
        </Suspense>
      ) : (
        <Caption1>
          {when !== "" && `${when} · `}
          <Link as="button" className={styles.link} onClick={() => setSetting(true)}>
            {say(meeting.kind === "day" ? "pane-today-change" : "pane-today-set-day")}
          </Link>
        </Caption1>
      )}
      <Suspense>
        <WayToMeeting days={days} today={today} isLate={missing.count > 0} />
      </Suspense>
    </div>
  );
}

/** Asks whoever begins for the day of the next meeting, with what the plan says of it. */
export function AskMeetingDay({ session, agenda: { meeting }, today, isSaving }: MeetingDayProps) {
  const words = useWords();
  const { say } = words;
  const isPlanned = "activity" in meeting && meeting.activity !== null;
  const planned = [titleOf(meeting, today, words), ...placeText(meeting, words)].join(" · ");
  return (
    <Suspense>
      <DayForm
        label={say("pane-today-when")}
        {...(isPlanned && { hint: say("pane-today-plan-says", { meeting: planned }) })}
        day={meeting.kind === "day" ? meeting.day : null}
        isAsked={false}
        isSaving={isSaving}
        onSet={(day) => keepDay(session, day)}
      />
    </Suspense>
  );
}

function keepDay(session: Session, day: string | null): void {
  void session.keepSettings({ kind: "changes", changes: { nextMeeting: day } });
}

function titleOf(meeting: NextMeeting, today: Day, words: Words): string {
  const { say } = words;
  switch (meeting.kind) {
    case "day":
      return say("pane-today-meeting-days", { days: daysBetween(today, meeting.day) });
    case "period":
      return say("pane-today-meeting-period", { period: periodName(meeting.period, words) });
    case "planEnded":
      return say("pane-today-plan-ended");
    case "quarterEnd": {
      const days = daysBetween(today, meeting.day);
      return say("pane-today-quarter-end", { period: periodName(meeting.period, words), days });
    }
  }
}

/** The day and the place, as far as they are known. */
function whenText(meeting: NextMeeting, words: Words): string {
  const day = meeting.kind === "period" ? [] : [dayText(meeting.day, words)];
  return [...day, ...placeText(meeting, words)].join(" · ");
}

function placeText(meeting: NextMeeting, { say }: Words): string[] {
  if (!("activity" in meeting) || meeting.activity === null) return [];
  const { place, isTentative } = meeting.activity;
  if (place === null) return [];
  return [isTentative ? say("pane-today-tentative", { place }) : place];
}
