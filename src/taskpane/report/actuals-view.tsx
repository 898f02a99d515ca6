import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { memo, useMemo } from "react";
import { missingReportsByAgency, partiesOf, type Period, reportRound, type StudiedPlan } from "../../app";
import type { PaneState } from "../pane-state";
import { usePeriodInUse } from "../period/period-in-use";
import { periodsToReport } from "../period/reporting-periods";
import { draftOfReport, placeKey, type ReportPlace } from "./report-draft";
import type { Session } from "../session";
import { periodName, useWords, type Words } from "../wording/words";
import { DraftsSetAside } from "../drafts/drafts-set-aside";
import { foundIndicators, IndicatorField } from "./indicator-field";
import { MissingLine } from "./missing-line";
import { MissingReports } from "./missing-reports";
import { PageLinks } from "../frame/page-links";
import { Paragraph } from "../ui/paragraph";
import { PartyField } from "./party-field";
import { PeriodField } from "../period/period-field";
import type { PlanViewProps } from "../frame/plan-view";
import { ProblemNotice } from "../ui/problem-notice";
import { RecordedNotice, recordingNews } from "./recorded-notice";
import { ReportForm } from "./report-form";
import { standingRefusals } from "./report-refusal";
import { PlaceOfReport } from "./report-place";

const useStyles = makeStyles({
  section: {
    display: "grid",
    // No choice of a list is wider than the pane.
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
  },
  heading: { margin: 0 },
  place: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)",
    gap: tokens.spacingHorizontalS,
  },
});

/** The reporting of actuals: one form after the other, what is missing, and the sheet to fill in. */
export function ActualsView(props: PlanViewProps) {
  const { session, state, study } = props;
  const { say } = useWords();
  const period = usePeriodInUse(props);
  return (
    <>
      <PageLinks session={session} views={["progress", "activities", "forms", "reportsFile"]} />
      {study.plan.indicators.length === 0 ? (
        <Paragraph>{say("pane-actuals-none")}</Paragraph>
      ) : (
        <Reports session={session} state={state} study={study} period={period} />
      )}
    </>
  );
}

function Reports({ session, state, study, period }: PeriodProps) {
  return (
    <>
      <Report session={session} state={state} study={study} period={period} />
      <Missing session={session} study={study} party={state.reporting.party} />
      <Prepare session={session} state={state} study={study} period={period} />
    </>
  );
}

type PeriodProps = PlanViewProps & { readonly period: Period };

function Report({ session, state, study, period }: PeriodProps) {
  const styles = useStyles();
  const { say, language } = useWords();
  const { reporting } = state;
  const { party, search } = reporting;
  const round = useMemo(() => reportRound(study, period, party), [study, period, party]);
  const indicator = reporting.indicator ?? round.next(null) ?? round.indicators[0]?.id ?? "";
  const isFound = search === "" || foundIndicators(round, search).some(({ id }) => id === indicator);
  const parties = useMemo(() => partiesOf(study, indicator), [study, indicator]);
  const periods = usePeriodsToReport(study, session);
  const place: ReportPlace = { indicator, period, party };
  const draft = reporting.drafts.get(placeKey(place)) ?? draftOfReport(null);
  const notice = (
    <RecordedNotice
      recording={reporting.recording}
      refusals={standingRefusals(reporting.recording, place, draft)}
      onRetry={() => {
        const { recording } = reporting;
        if (recording.kind !== "failed") return;
        const failed = reporting.drafts.get(placeKey(recording.place)) ?? draftOfReport(null);
        void session.recordReport(recording.place, failed, { language, goOn: false });
      }}
      onUndo={(recorded) => void session.undoReport(recorded, language)}
      onOpen={session.openReport}
    />
  );
  const shown = study.plan.indicators.find(({ id }) => id === indicator) ?? null;
  return (
    <section className={styles.section} aria-label={say("pane-actuals-form")}>
      <MissingLine study={study} today={session.today()} />
      <DraftsSetAside session={session} state={state} kind="report" indicator={shown} />
      <PlaceOfReport place={place} reporting={reporting}>
        <div className={styles.place}>
          <PeriodField
            plan={study.plan}
            today={session.today()}
            period={period}
            periods={periods}
            isBare
            onChosen={session.choosePeriod}
          />
          <PartyField
            parties={parties}
            party={party}
            onChosen={(chosen) => session.chooseReport(indicator, chosen)}
          />
        </div>
        <IndicatorField session={session} round={round} indicator={indicator} party={party} search={search} />
      </PlaceOfReport>
      {isFound ? (
        <ReportForm session={session} round={round} reporting={reporting} place={place} study={study}>
          {notice}
        </ReportForm>
      ) : (
        // What is typed is of no indicator that the search does not show.
        <>
          {notice}
          <Paragraph>{say("pane-actuals-choose-first")}</Paragraph>
        </>
      )}
    </section>
  );
}

function usePeriodsToReport({ plan }: StudiedPlan, session: Session): readonly Period[] {
  const { year, month, day } = session.today();
  return useMemo(() => periodsToReport(plan, { year, month, day }), [plan, year, month, day]);
}

/** Drawn again only where the plan or the party is another: typing into the form leaves it alone. */
const Missing = memo(function Missing(props: {
  readonly session: Session;
  readonly study: StudiedPlan;
  readonly party: string;
}) {
  const { session, study, party } = props;
  const styles = useStyles();
  const { say } = useWords();
  const agencies = useMissing(study, session);
  return (
    <section className={styles.section} aria-label={say("pane-actuals-missing")}>
      <Subtitle2 as="h2" className={styles.heading}>
        {say("pane-actuals-missing")}
      </Subtitle2>
      <MissingReports
        agencies={agencies}
        onReport={(indicator, period) => session.openReport({ indicator, period, party })}
      />
    </section>
  );
});

function useMissing(study: StudiedPlan, session: Session) {
  const { year, month, day } = session.today();
  return useMemo(() => missingReportsByAgency(study, { year, month, day }), [study, year, month, day]);
}

function Prepare({ session, state, period }: PeriodProps) {
  const styles = useStyles();
  const words = useWords();
  const { say, language } = words;
  const { preparing } = state.reporting;
  const writing = preparing.kind === "writing";
  const prepare = () => void session.prepareReports(period, language);
  const name = periodName(period, words);
  return (
    <section className={styles.section} aria-label={say("pane-actuals-prepare")}>
      <Subtitle2 as="h2" className={styles.heading}>
        {say("pane-actuals-prepare")}
      </Subtitle2>
      <Paragraph quiet>
        {say("pane-actuals-prepare-how", { period: name, year: String(period.year) })}
      </Paragraph>
      <div>
        <Button disabledFocusable={writing} onClick={prepare}>
          {say(writing ? "pane-actuals-preparing" : "pane-actuals-prepare-do", { period: name })}
        </Button>
      </div>
      {preparing.kind === "failed" && (
        <ProblemNotice title={say("pane-actuals-failed")} problem={preparing.problem} onRetry={prepare} />
      )}
      {preparing.kind === "written" && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{say("pane-actuals-prepared", { ...preparing })}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
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
