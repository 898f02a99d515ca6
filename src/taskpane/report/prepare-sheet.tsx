import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { Period } from "../../app";
import type { Session } from "../session";
import { AskFirst } from "../ui/ask-first";
import { ProblemNotice } from "../ui/problem-notice";
import { periodName, useWords } from "../wording/words";
import type { Preparing } from "./reporting";

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
});

/** Adds rows to the Actuals sheet, which are filled in in Excel. */
export function PrepareSheet(props: {
  readonly session: Session;
  readonly preparing: Preparing;
  readonly period: Period;
}) {
  const { session, preparing, period } = props;
  const styles = useStyles();
  const words = useWords();
  const { say, language } = words;
  const prepare = () => void session.prepareReports(period, language);
  const name = periodName(period, words);
  return (
    <section className={styles.section} aria-label={say("pane-actuals-prepare")}>
      {preparing.kind === "writing" ? (
        <div>
          <Button disabledFocusable>{say("pane-actuals-preparing")}</Button>
        </div>
      ) : (
        <AskFirst
          ask={say("pane-actuals-prepare")}
          meaning={say("pane-actuals-prepare-how", { period: name, year: String(period.year) })}
          now={say("pane-actuals-prepare-do", { period: name })}
          busy={false}
          onDo={prepare}
        />
      )}
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
