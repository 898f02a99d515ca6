import { Button, Field, makeStyles, Select, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CellReference, Day, Period } from "../../app";
import { isLanguage, type Language } from "../../locales/languages";
import type { SummaryState } from "../slices/summary-writing";
import { periodName, useWords } from "../words";
import { LanguageOptions } from "./language-options";
import { ProblemNotice } from "./problem-notice";
import { WrittenNotice } from "./written-notice";
import { Paragraph } from "./paragraph";
import { PeriodField } from "./period-field";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface SummaryFormProps {
  readonly years: readonly number[];
  readonly today: Day;
  /** `null` where the plan dates no year, so that there is nothing to sum up. */
  readonly period: Period | null;
  readonly summary: SummaryState;
  readonly busy: boolean;
  readonly onPeriodChosen: (period: Period) => void;
  readonly onWrite: (period: Period, language: Language) => void;
  readonly onSelect: (cell: CellReference) => void;
}

/** The period and the language of a summary, what writing it makes, and how that went. */
export function SummaryForm(props: SummaryFormProps) {
  const { say } = useWords();
  const { period } = props;
  if (period === null) {
    return <Paragraph>{say("pane-summary-no-years")}</Paragraph>;
  }
  return <Form {...props} period={period} />;
}

type FormProps = SummaryFormProps & { readonly period: Period };

function Form(props: FormProps) {
  const { period, summary, busy } = props;
  const styles = useStyles();
  const words = useWords();
  const { say, language } = words;
  const [chosen, setChosen] = useState<Language | null>(null);
  const sheetLanguage = chosen ?? language;
  const write = () => props.onWrite(period, sheetLanguage);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        write();
      }}
    >
      <PeriodField {...props} disabled={busy} onChosen={props.onPeriodChosen} />
      <Field label={say("pane-summary-language")}>
        <Select
          value={sheetLanguage}
          disabled={busy}
          onChange={(_, { value }) => {
            if (isLanguage(value)) setChosen(value);
          }}
        >
          <LanguageOptions />
        </Select>
      </Field>
      {summary.kind !== "written" && (
        <>
          <Paragraph>{say("pane-summary-makes", { period: periodName(period, words) })}</Paragraph>
          <Paragraph quiet>{say("pane-summary-undo")}</Paragraph>
        </>
      )}
      <Button
        appearance="primary"
        type="submit"
        disabledFocusable={busy}
        icon={busy ? <Spinner size="tiny" /> : null}
      >
        {say(busy ? "pane-summary-writing" : "pane-summary-write")}
      </Button>
      {summary.kind === "written" && (
        <WrittenNotice period={summary.period} sheet={summary.sheet} onSelect={props.onSelect} />
      )}
      {summary.kind === "failed" && (
        <ProblemNotice title={say("pane-summary-failed")} problem={summary.problem} onRetry={write} />
      )}
    </form>
  );
}
