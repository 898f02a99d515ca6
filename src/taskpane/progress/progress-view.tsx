import { Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { memo, useMemo, useState } from "react";
import {
  indicatorStandings,
  type IndicatorStanding,
  type Period,
  progressOf,
  type ProgressStatus,
  responsibleAgencies,
  rollUp,
  STATUSES,
} from "../../app";
import { activitiesStanding } from "../../app/activities-standing";
import { usePeriodInUse } from "../period/period-in-use";
import { statusText } from "./status-words";
import { useWords } from "../wording/words";
import { FoldedList } from "../ui/lists/folded-list";
import { foldByObjective } from "../ui/lists/objective-folds";
import { Paragraph } from "../ui/paragraph";
import { PeriodField } from "../period/period-field";
import type { PlanViewProps } from "../frame/plan-view";
import { StandingRow } from "./standing-row";
import { StatusBar } from "./status-bar";

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  standing: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
  },
  total: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
});

/** How the plan stands at the end of a period. */
export function ProgressView(props: PlanViewProps) {
  const { session, study } = props;
  const { say } = useWords();
  const period = usePeriodInUse(props);
  if (study.plan.indicators.length === 0) return <Paragraph>{say("pane-progress-empty")}</Paragraph>;
  return <Standings session={session} study={study} period={period} />;
}

type StandingsProps = Pick<PlanViewProps, "session" | "study"> & { readonly period: Period };

/** Drawn again only where the plan or the period is another. */
const Standings = memo(function Standings({ session, study, period }: StandingsProps) {
  const styles = useStyles();
  const { say } = useWords();
  const [status, setStatus] = useState<ProgressStatus | null>(null);
  const [agency, setAgency] = useState<string | null>(null);
  const progress = useMemo(() => progressOf(study, period), [study, period]);
  const standings = useMemo(() => indicatorStandings(study, progress), [study, progress]);
  const activities = useMemo(
    () => activitiesStanding(study, progress, session.today()),
    [study, progress, session],
  );
  const agencies = useMemo(() => responsibleAgencies(study.plan).names, [study]);
  const ofAgency = standings.filter((each) => agency === null || each.agencies.includes(agency));
  const shown = ofAgency.filter(({ progress }) => status === null || progress.status === status);
  const isFiltered = status !== null || agency !== null;
  const report = (indicator: string) => session.goToReport({ indicator, period });
  return (
    <>
      <PeriodField
        plan={study.plan}
        today={session.today()}
        period={period}
        onChosen={session.choosePeriod}
      />
      <div className={styles.filters}>
        {activities === null && <StatusField standings={ofAgency} status={status} onChosen={setStatus} />}
        <Field label={say("pane-progress-agency")}>
          <Select value={agency ?? ""} onChange={(_, { value }) => setAgency(value === "" ? null : value)}>
            <option value="">{say("pane-progress-no-agency")}</option>
            {agencies.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {activities !== null ? (
        <Paragraph>{say("summary-headline-activities", { ...activities })}</Paragraph>
      ) : shown.length === 0 ? (
        <Paragraph>{say("pane-progress-none")}</Paragraph>
      ) : (
        <section className={styles.total} aria-label={say("pane-progress-total")}>
          <Together standings={shown} />
        </section>
      )}
      <FoldedList
        // What was filtered for is not left in folds that are closed.
        key={`${status ?? ""} ${agency ?? ""}`}
        {...(isFiltered && { closed: [] })}
        folds={foldByObjective(
          study.plan,
          shown,
          ({ objective }) => objective,
          say("pane-indicators-no-objective"),
        ).map((fold) =>
          activities === null ? { ...fold, lead: <Together standings={fold.items} /> } : fold,
        )}
        keyOf={({ id }) => id}
        row={(standing) => (
          <StandingRow
            standing={standing}
            period={period}
            planSheet={study.plan.sheet}
            onSelect={session.select}
            onReport={report}
          />
        )}
      />
    </>
  );
});

function StatusField(props: {
  readonly standings: readonly IndicatorStanding[];
  readonly status: ProgressStatus | null;
  readonly onChosen: (status: ProgressStatus | null) => void;
}) {
  const { standings, status, onChosen } = props;
  const words = useWords();
  const { say, number } = words;
  const { byStatus } = rollUp(standings.map(({ progress }) => progress));
  const countText = (one: ProgressStatus) => `${statusText(one, words)}: ${number(byStatus[one])}`;
  return (
    <Field label={say("pane-progress-status")}>
      <Select
        value={status ?? ""}
        onChange={(_, { value }) => onChosen(STATUSES.find((candidate) => candidate === value) ?? null)}
      >
        <option value="">{say("pane-progress-all", { count: standings.length })}</option>
        {STATUSES.map((candidate) => (
          <option key={candidate} value={candidate}>
            {countText(candidate)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** How several indicators stand together, as counts: unlike units are not added, and a mean would hide silence. */
function Together({ standings }: { readonly standings: readonly IndicatorStanding[] }) {
  const styles = useStyles();
  const words = useWords();
  const { byStatus, headline } = rollUp(standings.map(({ progress }) => progress));
  const { due, onTrackOrBetter } = headline;
  const missing = byStatus.lateReport + byStatus.noReport;
  return (
    <div className={styles.standing}>
      <StatusBar counts={byStatus} />
      <Caption1>
        {due === 0
          ? words.say("pane-progress-nothing-due")
          : words.say("pane-progress-headline", { due, good: onTrackOrBetter, missing })}
      </Caption1>
    </div>
  );
}
