import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Period } from "../../app";
import { openOverview, rollUp, smallCountsOfPlans, type ChosenFile, type RolledUp } from "./exchange-work";
import { loadAllLanguages } from "../wording/loaded-languages";
import { usePeriodInUse } from "../period/period-in-use";
import type { Problem } from "../problem";
import { sheetWords } from "../wording/sheet-words";
import { useWords } from "../wording/words";
import type { PlanViewProps } from "../frame/plan-view";
import { Paragraph } from "../ui/paragraph";
import { PeriodField } from "../period/period-field";
import { ProblemNotice } from "../ui/problem-notice";
import { SmallCountsQuestion } from "../ui/small-counts-question";
import { FilesChooser } from "../files/files-chooser";
import { Section } from "./section";
import { Spinner } from "../ui/spinner";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  file: {
    display: "grid",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});

type Rolling =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly read: number; readonly of: number }
  | { readonly kind: "rolled" | "asking" | "opened"; readonly rolled: RolledUp; readonly period: Period }
  | { readonly kind: "failed"; readonly problem: Problem; readonly onRetry: () => void };

/** Many plans beside one another at a period's end: their files are chosen, and the overview opens by itself. */
export function OverviewView(props: PlanViewProps) {
  const { session, state, study } = props;
  const { say, language, translate } = useWords();
  const styles = useStyles();
  const period = usePeriodInUse(props);
  const [rolling, setRolling] = useState<Rolling>({ kind: "none" });
  const failed = (problem: Problem, onRetry: () => void): void =>
    setRolling({ kind: "failed", problem, onRetry });
  const read = async (files: readonly ChosenFile[]): Promise<void> => {
    setRolling({ kind: "reading", read: 0, of: files.length });
    const onRead = (count: number): void => setRolling({ kind: "reading", read: count, of: files.length });
    const outcome = await session.perform(({ today }) => rollUp(files, { period, asOf: today(), onRead }));
    if (outcome.kind === "done") setRolling({ kind: "rolled", rolled: outcome.result, period });
    else if (outcome.kind === "failed") failed(outcome.problem, () => void read(files));
    else setRolling({ kind: "none" });
  };
  const open = async (rolled: RolledUp, of: Period, suppressBelow: number | null): Promise<void> => {
    const outcome = await session.perform(async ({ workbook, today }) => {
      await loadAllLanguages();
      await openOverview(workbook, rolled, {
        ...{ period: of, asOf: today(), suppressBelow, translate: sheetWords(study, language) },
      });
    });
    if (outcome.kind === "done") setRolling({ kind: "opened", rolled, period: of });
    if (outcome.kind === "failed") failed(outcome.problem, () => void open(rolled, of, suppressBelow));
  };
  const openOrAsk = ({
    rolled,
    period: of,
  }: {
    readonly rolled: RolledUp;
    readonly period: Period;
  }): void => {
    if (smallCountsOfPlans(rolled) === null) void open(rolled, of, null);
    else setRolling({ kind: "asking", rolled, period: of });
  };
  const counts = rolling.kind === "asking" ? smallCountsOfPlans(rolling.rolled) : null;
  const busy = state.performing === "busy";
  return (
    <Section title={say("pane-exchange-overview")}>
      <Paragraph quiet>{say("pane-exchange-overview-how")}</Paragraph>
      <PeriodField
        plan={study.plan}
        today={session.today()}
        period={period}
        disabled={busy}
        onChosen={session.choosePeriod}
      />
      <FilesChooser
        label={say("pane-exchange-choose-plans")}
        accept=".xlsx,.xlsm"
        busy={busy}
        onChosen={read}
      />
      <div role="status">
        {rolling.kind === "reading" &&
          say("pane-exchange-reading-plans", { read: rolling.read, of: rolling.of })}
        {"rolled" in rolling &&
          say(rolling.kind === "opened" ? "pane-exchange-overview-opened" : "pane-exchange-overview-read", {
            plans: rolling.rolled.plans.length,
            unread: rolling.rolled.unread.length,
          })}
      </div>
      {rolling.kind === "reading" && <Spinner />}
      {rolling.kind === "failed" && (
        <ProblemNotice
          title={say("pane-exchange-overview-failed")}
          problem={rolling.problem}
          onRetry={rolling.onRetry}
        />
      )}
      {"rolled" in rolling && (
        <>
          {rolling.rolled.plans.length > 0 && (
            <div>
              <Button appearance="primary" disabledFocusable={busy} onClick={() => openOrAsk(rolling)}>
                {say("pane-exchange-open-overview")}
              </Button>
            </div>
          )}
          {counts !== null && (
            <SmallCountsQuestion
              counts={counts}
              onAnswer={(below) => void open(rolling.rolled, rolling.period, below)}
              onCancel={() => setRolling({ ...rolling, kind: "rolled" })}
            />
          )}
          <ul className={styles.list}>
            {rolling.rolled.plans.map(({ name, total }) => (
              <li key={name} className={styles.file}>
                <Caption1 className={styles.name}>{name}</Caption1>
                <Caption1>{say("pane-exchange-plan-stands", { ...total.headline })}</Caption1>
              </li>
            ))}
            {rolling.rolled.unread.map(({ file, why }) => (
              <li key={file} className={styles.file}>
                <Caption1 className={styles.name}>{file}</Caption1>
                <Caption1>{translate(why)}</Caption1>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
