import { Button, makeStyles, MessageBar, MessageBarBody, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Suspense } from "react";
import {
  type Agenda,
  type Day,
  daysBetween,
  type Finding,
  isFirstSeen,
  nextStep,
  type Period,
  type StudiedPlan,
} from "../../app";
import { later } from "../chunks/fetching";
import { ColumnsNotKept } from "../columns/columns-not-kept";
import { factSections } from "../findings/fact-sections";
import { subjectFinder } from "../findings/finding-subject";
import type { ViewName } from "../frame/places";
import type { PlanViewProps } from "../frame/plan-view";
import { MisfitNotice } from "../plan/misfit-notice";
import { OtherTables } from "../plan/other-tables";
import type { PlanMakingState } from "../plan/plan-making";
import type { Session } from "../session";
import type { KeepingState } from "../settings/keeping-settings";
import { focusIfLost } from "../ui/focus";
import { FRAMED } from "../ui/looks";
import { Paragraph } from "../ui/paragraph";
import { PrimaryFoot } from "../ui/primary-foot";
import { Problem } from "../ui/problem-notice";
import { Way, Ways } from "../ui/way";
import { yearsText } from "../wording/years-text";
import { dayText, periodName, useWords, type Words } from "../wording/words";
import { agendaInUse } from "./agenda-in-use";
import { AskMeetingDay, MeetingDay } from "./meeting-day";

const useStyles = makeStyles({
  ...FRAMED,
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none" },
});

const PlanQuestion = later<PlanViewProps>((views) => views.PlanQuestion);
const StandingWay = later<PlanViewProps>((views) => views.StandingWay);

/** Pages for what is done now and then. */
const ALSO = ["comparison", "nextPlan", "overview"] as const satisfies readonly ViewName[];

export interface TodayViewProps extends PlanViewProps {
  /** Nothing else was shown before. */
  readonly isFirstPage: boolean;
}

/** What the day asks of the plan: the next meeting, what was read, what is open, and the one thing to do first. */
export function TodayView(props: TodayViewProps) {
  const { session, state, study } = props;
  const { say } = useWords();
  const today = session.today();
  const agenda = agendaInUse(study, today);
  const begins = isBeginning(props);
  const given = { session, agenda, today, isSaving: state.keeping.kind === "saving" };
  return (
    <>
      {begins ? <PlanFound /> : <MeetingDay {...given} />}
      <NotSet keeping={state.keeping} />
      <PlanMadeNotice making={state.planMaking} />
      {study.mappingMisfit !== null && <MisfitNotice misfit={study.mappingMisfit} />}
      <KeptNotice study={study} />
      {study.isToConfirm ? (
        <Suspense>
          <PlanQuestion {...props} />
        </Suspense>
      ) : (
        <Drafts session={session} study={study} />
      )}
      <ColumnsNotKept mapping={state.mapping} />
      <ReadPlan session={session} study={study} agenda={agenda} />
      <OpenWays session={session} study={study} agenda={agenda} today={today} />
      {begins && <AskMeetingDay {...given} />}
      <Suspense>
        <StandingWay {...props} />
      </Suspense>
      <Ways label={say("pane-today-also")} isTitled>
        {ALSO.map((view) => (
          <Way key={view} title={say(`pane-view-${view}`)} onChosen={() => session.chooseView(view)} />
        ))}
      </Ways>
      {!begins && <Paragraph quiet>{say("pane-reading-promise")}</Paragraph>}
      {!study.isToConfirm && (
        <FirstThing session={session} study={study} agenda={agenda} today={today} begins={begins} />
      )}
    </>
  );
}

/** Whether the user has done nothing yet with a plan that they neither made here nor are asked about. */
function isBeginning({ study, state, isFirstPage }: TodayViewProps): boolean {
  const isAsked = study.isToConfirm || draftsOf(study).length > 0;
  return isFirstPage && !isAsked && state.planMaking.kind !== "made" && isFirstSeen(study);
}

/** Said first of a plan that was found, with what became of the workbook by it: nothing. */
function PlanFound() {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div>
      <h1 id="today-heading" ref={focusIfLost} tabIndex={-1} className={styles.title}>
        {say("pane-today-found")}
      </h1>
      <Paragraph quiet>{say("pane-reading-promise")}</Paragraph>
    </div>
  );
}

/** Other tables that could be the plan, and other drafts of it: which of them is meant is the user's to say. */
function Drafts({ session, study }: Pick<PlanViewProps, "session" | "study">) {
  const styles = useStyles();
  const { say } = useWords();
  const drafts = draftsOf(study);
  return (
    <>
      {drafts.length > 0 && (
        <section className={styles.root} aria-labelledby="plan-drafts">
          <h2 id="plan-drafts" className={styles.heading}>
            {say("pane-today-drafts")}
          </h2>
          {drafts.map(({ cell }) => (
            <Paragraph key={cell.sheet}>
              {say("pane-today-drafts-read", { sheet: cell.sheet, read: study.plan.sheet })}
            </Paragraph>
          ))}
          <OtherTables session={session} study={study} />
        </section>
      )}
      {drafts.length === 0 && <OtherTables session={session} study={study} />}
    </>
  );
}

/** What was read of the plan and how surely, and the way to how it was read. */
function ReadPlan({ session, study, agenda }: Omit<AgendaProps, "today">) {
  const { say } = useWords();
  const { plan, isUnsure, isToConfirm } = study;
  const size = say("pane-plan-size", {
    years: yearsText(plan.years, say),
    actions: plan.actions.length,
    indicators: plan.indicators.length,
  });
  const isDoubted = isUnsure || isToConfirm;
  const sureness = isDoubted
    ? [say("pane-today-unsure")]
    : agenda.facts.question.length === 0
      ? [say("pane-today-sure")]
      : [];
  return (
    <Ways label={say("pane-view-columns")}>
      <Way
        sign={isDoubted ? "?" : <CheckmarkCircleRegular aria-hidden />}
        title={plan.parts.map(({ sheet }) => sheet).join(", ")}
        detail={[size, ...sureness].join(" · ")}
        onChosen={() => session.chooseView("columns")}
      />
    </Ways>
  );
}

interface AgendaProps extends Pick<PlanViewProps, "session" | "study"> {
  readonly agenda: Agenda;
  readonly today: Day;
}

/** What is open, each with the way to where it is done. */
function OpenWays({ session, study, agenda, today }: AgendaProps) {
  const words = useWords();
  const { say, number } = words;
  const { facts, missing, unsaid } = agenda;
  const subjectOf = subjectFinder(study.plan);
  const actions = facts.number.flatMap(({ findings: [first] }) => subjectOf(first).action ?? []);
  const toFacts = (kind: "number" | "question" | "words") => () => openFirst(session, study, kind);
  return (
    <Ways label={say("pane-today-before")} isTitled>
      <Way
        sign={facts.number.length === 0 ? "✓" : number(facts.number.length)}
        title={say(facts.number.length === 0 ? "pane-today-numbers-agree" : "pane-facts-number")}
        detail={[...new Set(actions)].join(" · ")}
        onChosen={toFacts("number")}
      />
      {facts.question.length > 0 && (
        <Way
          sign={number(facts.question.length)}
          title={say("pane-facts-question")}
          onChosen={toFacts("question")}
        />
      )}
      <Way
        sign={missing.count === 0 ? "✓" : number(missing.count)}
        title={
          missing.count === 0
            ? say("pane-today-missing-none")
            : say("pane-today-missing", { agencies: missing.agencies.length })
        }
        detail={missingText(agenda, today, words)}
        onChosen={() => session.chooseView("actuals")}
      />
      {unsaid.length > 0 && (
        <Way
          sign={number(unsaid.length)}
          title={say("pane-today-unsaid")}
          detail={unsaidText(agenda, words)}
          onChosen={() => session.chooseView("activities")}
        />
      )}
      {facts.words.length > 0 && (
        <Way sign={number(facts.words.length)} title={say("pane-facts-words")} onChosen={toFacts("words")} />
      )}
    </Ways>
  );
}

/** So many agencies are named. */
const MAX_AGENCIES = 3;

function missingText({ missing }: Agenda, today: Day, words: Words): string {
  const { agencies, due } = missing;
  if (due === null) return "";
  const named = agencies
    .slice(0, MAX_AGENCIES)
    .map(({ agency, count }) => `${agency} ${words.number(count)}`);
  return [
    words.say("pane-today-missing-due", { day: dayText(due, words), days: daysBetween(due, today) }),
    ...named,
    ...(agencies.length > MAX_AGENCIES ? ["…"] : []),
  ].join(" · ");
}

/** The periods of the activities of which nobody has said how they went. */
function unsaidText({ unsaid }: Agenda, words: Words): string {
  const periods = unsaid.flatMap(({ year, quarter }): Period[] =>
    year === null ? [] : [quarter === null ? { year } : { year, quarter }],
  );
  return [...new Set(periods.map((period) => periodName(period, words)))].join(" · ");
}

/** Shows the facts of a kind, with the row of the first open that can be changed at a click. */
function openFirst(session: Session, study: StudiedPlan, kind: "number" | "question" | "words"): void {
  const facts = factSections(agendaInUse(study, session.today()).facts[kind])[0]?.facts ?? [];
  const first = facts.find(({ findings }) => findings.some(({ fixes }) => fixes.length > 0)) ?? facts[0];
  session.chooseView("findings");
  if (first === undefined) return;
  session.openFact(first.key);
  void session.select(first.findings[0].cell, first.findings[0]);
}

/** The one thing to do first. */
function FirstThing(props: AgendaProps & { readonly begins: boolean }) {
  const { session, study, agenda, today, begins } = props;
  const { say } = useWords();
  const { facts, missing, unsaid } = agenda;
  const [label, onChosen] = ((): [string, () => void] => {
    const go = (view: ViewName) => () => session.chooseView(view);
    if (draftsOf(study).length > 0) return [say("pane-view-comparison"), go("comparison")];
    switch (nextStep(agenda, today, begins)) {
      case "pack":
        return [say("pane-today-pack"), go("summary")];
      case "ask": {
        const values = { agencies: missing.agencies.length, count: missing.count };
        return missing.agencies.length === 0
          ? [say("pane-today-report", values), go("actuals")]
          : [say("pane-today-ask", values), go("forms")];
      }
      case "settle":
        return [
          say("pane-today-settle", { count: facts.number.length }),
          () => openFirst(session, study, "number"),
        ];
      case "say":
        return [say("pane-today-say", { count: unsaid.length }), go("activities")];
    }
  })();
  return (
    <PrimaryFoot>
      <Button appearance="primary" onClick={onChosen}>
        {label}
      </Button>
    </PrimaryFoot>
  );
}

/** The findings of other drafts of the same plan that nobody has accepted. */
function draftsOf({ findings }: StudiedPlan): readonly Finding[] {
  return findings.filter(
    ({ message, accepted }) => message.id === "versions-in-workbook" && accepted === null,
  );
}

/** That what the workbook keeps of the plan's rows, or of the plan as it was frozen, cannot be used, and what follows. */
function KeptNotice({ study }: { readonly study: Pick<StudiedPlan, "rollFault" | "snapshotsFault"> }) {
  const { say } = useWords();
  const { rollFault, snapshotsFault } = study;
  const texts = [
    ...(rollFault === null ? [] : [say(`pane-kept-roll-${rollFault}`)]),
    ...(snapshotsFault === null ? [] : [say(`pane-kept-snapshots-${snapshotsFault}`)]),
  ];
  return texts.map((text) => (
    <MessageBar key={text} intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  ));
}

/** Why the day of the next meeting could not be saved, where it was to be. */
function NotSet({ keeping }: { readonly keeping: KeepingState }) {
  const { say } = useWords();
  if (keeping.kind !== "failed" || keeping.order.kind !== "changes") return null;
  if (!("nextMeeting" in keeping.order.changes)) return null;
  return <Problem title={say("pane-today-not-set")} problem={keeping.problem} />;
}

/** A plan sheet was made: where it is, and what is to be done with it. */
function PlanMadeNotice({ making }: { readonly making: PlanMakingState }) {
  const { say } = useWords();
  if (making.kind !== "made") return null;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{say(`pane-made-${making.plan}`, { sheet: making.sheet.title })}</MessageBarBody>
    </MessageBar>
  );
}
