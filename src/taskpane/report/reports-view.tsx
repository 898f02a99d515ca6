import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo, type RefObject, useLayoutEffect, useMemo, useRef, useState } from "react";
import {
  type Day,
  daysBetween,
  type MissingOfPeriod,
  type Period,
  periodKey,
  reportsToGive,
  type ReportsToGive,
  type ReportToGive,
  type StudiedPlan,
  subjectKey,
} from "../../app";
import { DraftsSetAside } from "../drafts/drafts-set-aside";
import { PageLinks } from "../frame/page-links";
import type { PlanViewProps } from "../frame/plan-view";
import type { PaneState } from "../pane-state";
import { usePeriodInUse } from "../period/period-in-use";
import { achievedText } from "../progress/achieved-text";
import { progressInUse } from "../progress/progress-in-use";
import type { Session } from "../session";
import { agendaInUse } from "../today/agenda-in-use";
import { beginIn, focusIfLost, showAboveFoot } from "../ui/focus";
import { IndicatorRow } from "../ui/lists/indicator-row";
import { ListHeading } from "../ui/lists/list-heading";
import { focusRow, isKeyOfRow, useRovingRows } from "../ui/lists/roving-rows";
import { SomeRows } from "../ui/lists/some-rows";
import { Paragraph } from "../ui/paragraph";
import { PrimaryFoot } from "../ui/primary-foot";
import { Way, Ways } from "../ui/way";
import { dayText, periodName, useWords, type Words } from "../wording/words";
import { PrepareSheet } from "./prepare-sheet";
import { RecordedNotice, recordingNews } from "./recorded-notice";
import { placeKey } from "./report-draft";
import { isBlank } from "./report-entries";
import { ReportFilters } from "./report-filters";
import { FORM_ID, ReportForm, typedReports, useOpenForm } from "./report-form";
import { standingRefusals } from "./report-refusal";
import { type ReportStage, STAGES } from "./report-stage";
import { isOpen, type ReportingState } from "./reporting";
import { agreementText } from "./stating";
import { allReports, openReport, reportsAfter, shownReports } from "./shown-reports";

const useStyles = makeStyles({
  top: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  // From side to side of what scrolls.
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalL})` },
  // It takes its own reach from side to side.
  ways: { padding: `0 ${tokens.spacingHorizontalL}` },
  late: { color: tokens.colorStatusDangerForeground1 },
});

/** What is to be reported, a row each, in which it is. */
export function ReportsView(props: PlanViewProps) {
  const { session, study } = props;
  const { say } = useWords();
  const period = usePeriodInUse(props);
  if (study.plan.indicators.length > 0) return <Reports {...props} period={period} />;
  return (
    <>
      <PageLinks session={session} views={["progress", "activities", "forms", "reportsFile"]} />
      <Paragraph>{say("pane-actuals-none")}</Paragraph>
    </>
  );
}

function Reports(props: PlanViewProps & { readonly period: Period }) {
  const { session, state, study, period } = props;
  const styles = useStyles();
  const { say, language } = useWords();
  const { reporting } = state;
  const all = useReportsToGive(study, session, period);
  const { agency, search } = reporting;
  const shown = useMemo(() => shownReports(all, { agency, search }), [all, agency, search]);
  const report = openReport(shown, reporting.open);
  const key = report === null ? null : subjectKey(report);
  const open = useOpenForm(study, reporting, report);
  const list = useRef<HTMLDivElement>(null);
  useFocusOfForm(list, reporting);
  const [blankSent, setBlankSent] = useState<string | null>(null);
  const saving = reporting.recording.kind === "saving";
  // A search ends with what is recorded, so that it goes on among all.
  const next = report === null ? [] : reportsAfter(shownReports(all, { agency, search: null }), report);

  const send = () => {
    const typed = open === null ? null : typedReports(open);
    if (typed === null || saving) return;
    const isNothing = isBlank(typed[0]) && typed.length === 1;
    // A key too many says so at the field; what is said of the report before, with its Undo, stays.
    setBlankSent(isNothing ? key : null);
    if (isNothing) list.current?.querySelector<HTMLElement>("[data-begin]")?.focus();
    else void session.recordReports(typed, { language, goOn: next });
  };
  const shownIndicator = study.plan.indicators.find(({ id }) => id === report?.indicator) ?? null;
  const [first] = allReports(shown);
  return (
    <>
      <div className={styles.top}>
        <ReportFilters
          view={props}
          period={period}
          agency={agency}
          found={allReports(shown).length}
          onAgency={session.chooseReportAgency}
          onFound={() => first !== undefined && session.openReport(first)}
        />
        <PageLinks session={session} views={["forms", "reportsFile", "progress"]} />
        <DraftsSetAside session={session} state={state} kind="report" indicator={shownIndicator} />
      </div>
      <div ref={list} className={styles.list}>
        <ReportSections
          session={session}
          study={study}
          shown={shown}
          period={period}
          openKey={key}
          form={
            open !== null && (
              <ReportForm
                session={session}
                study={study}
                reporting={reporting}
                open={open}
                isBlankSent={blankSent === key && open.forms.every(isBlank)}
                onSend={send}
              />
            )
          }
        />
      </div>
      <PrepareSheet session={session} preparing={reporting.preparing} period={period} />
      <PrimaryFoot above={<LastRecorded session={session} reporting={reporting} form={open} />}>
        {report === null ? (
          <Button
            appearance="primary"
            disabledFocusable={first === undefined}
            onClick={() => first !== undefined && session.openReport(first)}
          >
            {say("pane-reports-begin")}
          </Button>
        ) : (
          <>
            <Button appearance="primary" type="submit" form={FORM_ID} disabledFocusable={saving}>
              {say(
                saving ? "pane-actuals-saving" : next.length > 0 ? "pane-actuals-next" : "pane-actuals-save",
              )}
            </Button>
            {next[0] !== undefined && (
              <Button onClick={() => next[0] !== undefined && session.openReport(next[0])}>
                {say("pane-reports-skip")}
              </Button>
            )}
          </>
        )}
      </PrimaryFoot>
    </>
  );
}

function useReportsToGive(study: StudiedPlan, session: Session, period: Period): ReportsToGive {
  const { year, month, day } = session.today();
  return useMemo(
    () => reportsToGive(study, { period, on: { year, month, day } }),
    [study, period, year, month, day],
  );
}

function LastRecorded(props: {
  readonly session: Session;
  readonly reporting: ReportingState;
  readonly form: ReturnType<typeof useOpenForm>;
}) {
  const { session, reporting, form } = props;
  const { language } = useWords();
  const { recording } = reporting;
  return (
    <RecordedNotice
      recording={recording}
      refusals={(form?.forms ?? []).flatMap(({ place, draft }) => standingRefusals(recording, place, draft))}
      onRetry={() => {
        if (recording.kind !== "failed") return;
        // What was corrected since is sent as it is now.
        const reports = recording.reports.map((each) => ({
          ...each,
          draft: reporting.drafts.get(placeKey(each.place)) ?? each.draft,
        }));
        void session.recordReports(reports, { language, goOn: [] });
      }}
      onUndo={(recorded) => void session.undoReport(recorded, language)}
      onOpen={session.goToReport}
    />
  );
}

interface SectionsProps {
  readonly session: Session;
  readonly study: StudiedPlan;
  readonly shown: ReportsToGive;
  readonly period: Period;
  readonly openKey: string | null;
  readonly form: React.ReactNode;
}

/** The missing reports by period, the ways to activities, what can be reported and what was. */
function ReportSections(props: SectionsProps) {
  const { session, study, shown, period, openKey } = props;
  const { missing, toAgree, open, reported } = shown;
  const words = useWords();
  const { say } = words;
  const root = useRef<HTMLDivElement>(null);
  const rows = useRovingRows(allReports(shown).map(subjectKey), (event) => {
    if (event.repeat) return false;
    if (event.key === "/" && isKeyOfRow(event)) {
      session.searchReport("");
      return true;
    }
    if (event.key !== "Escape" || openKey === null) return false;
    session.openReport("none");
    if (root.current !== null) focusRow(root.current, openKey);
    return true;
  });
  const given = { ...props, tabIndexOf: rows.tabIndexOf };
  const name = periodName(period, words);
  const unsaid = agendaInUse(study, session.today()).unsaid.length;
  return (
    <div ref={root} {...rows.listProps}>
      {missing.map((each) => (
        <ReportSection
          {...given}
          key={subjectKey({ indicator: "", period: each.period })}
          title={say("pane-reports-missing-of", { period: periodName(each.period, words) })}
          stage="missing"
          reports={each.reports}
          beside={<Late missing={each} today={session.today()} />}
        />
      ))}
      {missing.length === 0 && <ListHeading title={say("pane-actuals-missing-none")} />}
      <ActivitiesWay session={session} unsaid={unsaid} />
      {toAgree.map((each) => (
        <ReportSection
          {...given}
          key={`agree ${periodKey(each.period)}`}
          title={say("pane-reports-to-agree-of", { period: periodName(each.period, words) })}
          stage="toAgree"
          count={each.reports.reduce((sum, { agreement }) => sum + (agreement?.open ?? 0), 0)}
          reports={each.reports}
        />
      ))}
      {open.length > 0 && (
        <ReportSection
          {...given}
          title={say("pane-reports-open-of", { period: name })}
          stage="open"
          reports={open}
        />
      )}
      {reported.length > 0 && (
        <ReportSection
          {...given}
          title={say("pane-reports-reported-of", { period: name })}
          stage="reported"
          reports={reported}
        />
      )}
    </div>
  );
}

interface SectionProps extends Omit<SectionsProps, "shown" | "period"> {
  readonly title: string;
  readonly stage: ReportStage;
  readonly reports: readonly ReportToGive[];
  /** How many they are, where that is not one a row. */
  readonly count?: number;
  readonly beside?: React.ReactNode;
  readonly tabIndexOf: (key: string) => 0 | -1;
}

/** The reports of a period that have come equally far. */
function ReportSection(props: SectionProps) {
  const { session, study, title, stage, reports, beside, openKey, form, tabIndexOf } = props;
  const { count = reports.length } = props;
  const words = useWords();
  const byId = useMemo(() => new Map(study.plan.indicators.map((each) => [each.id, each])), [study]);
  const [first] = reports;
  const period = first?.period;
  const byNow = useMemo(() => {
    const standing = period === undefined ? [] : progressInUse(study, period).indicators;
    return new Map(standing.map((each) => [each.id, each]));
  }, [study, period]);
  const row = (report: ReportToGive) => {
    const indicator = byId.get(report.indicator);
    if (indicator === undefined) return null;
    const key = subjectKey(report);
    const isOpen = key === openKey;
    const own = byNow.get(report.indicator);
    const { sign, tone, text } = STAGES[stage];
    const isPercentage = study.definitions.get(report.indicator)?.measure === "percentage";
    const said = [
      agreementText(report, words),
      own === undefined ? "" : achievedText(own, isPercentage, words),
    ];
    return (
      <IndicatorRow
        rowKey={key}
        stands={{ sign, tone, word: words.say(text) }}
        indicator={report.indicator}
        text={report.text}
        beside={said.filter((each) => each !== "").join(" · ")}
        isOpen={isOpen}
        tabIndex={tabIndexOf(key)}
        cell={indicator.cell}
        planSheet={study.plan.sheet}
        onToggle={() => session.openReport(isOpen ? "none" : report)}
        onSelect={session.select}
      >
        {isOpen && form}
      </IndicatorRow>
    );
  };
  return (
    <>
      <ListHeading title={title} count={count}>
        {beside}
      </ListHeading>
      <SomeRows label={title} items={reports} keyOf={subjectKey} open={openKey} row={row} />
    </>
  );
}

/** How late reports are; when they were due is read with it. */
function Late({ missing: { due }, today }: { readonly missing: MissingOfPeriod; readonly today: Day }) {
  const styles = useStyles();
  const words = useWords();
  const days = daysBetween(due, today);
  return (
    <span
      className={styles.late}
      title={words.say("pane-today-missing-due", { day: dayText(due, words), days })}
    >
      {words.say("pane-reports-late", { days })}
    </span>
  );
}

/** The way to the activities, with how many of them nobody has said anything of. */
const ActivitiesWay = memo(function ActivitiesWay(props: {
  readonly session: Session;
  readonly unsaid: number;
}) {
  const { session, unsaid } = props;
  const styles = useStyles();
  const { say, number } = useWords();
  return (
    <div className={styles.ways}>
      <Ways label={say("pane-view-activities")}>
        <Way
          {...(unsaid > 0 && { sign: number(unsaid) })}
          title={say(unsaid > 0 ? "pane-today-unsaid" : "pane-view-activities")}
          onChosen={() => session.chooseView("activities")}
        />
      </Ways>
    </div>
  );
});

/**
 * Who asked for a report types it next, and so does who has recorded one, in the next form. A view that is shown again
 * is no reason to take the focus away from where it is.
 */
function useFocusOfForm(list: RefObject<HTMLElement | null>, reporting: ReportingState): void {
  const { recording, opened } = reporting;
  const isOfOpen = recording.kind === "refused" && isOpen(reporting, recording.subject);
  const seen = useRef<Pick<ReportingState, "recording" | "opened"> | null>(null);
  useLayoutEffect(() => {
    const before = seen.current;
    seen.current = { recording, opened };
    const field = list.current?.querySelector<HTMLElement>("[data-begin]");
    if (field == null) return;
    if (before === null && opened === null && beginIn(list.current)) showAboveFoot(field);
    const isAsked = opened !== null && opened !== before?.opened;
    const isTypingOn =
      recording !== before?.recording &&
      before !== null &&
      (recording.kind === "recorded" ? recording.movedOn : isOfOpen);
    if (isAsked || isTypingOn) field.focus({ preventScroll: true });
    else if (recording.kind !== "none" && recording !== before?.recording) focusIfLost(field);
    else return;
    showAboveFoot(field);
  }, [list, recording, opened, isOfOpen]);
}

/** What there is to say of the reporting of actuals. */
export function reportingNews({ reporting }: PaneState, words: Words): string {
  const { recording, preparing } = reporting;
  const { say, translate } = words;
  switch (preparing.kind) {
    case "none":
      return recordingNews(recording, words);
    case "writing":
      return say("pane-actuals-preparing");
    case "written":
      return say("pane-actuals-prepared", { added: preparing.added, sheet: preparing.sheet });
    case "failed":
      return `${say("pane-actuals-failed")} ${translate(preparing.problem)}`;
  }
}
