import { Button, Field, makeStyles, Select, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type CellReference, type Day, quarterKey } from "../../app";
import { isLanguage, type Language } from "../../locales/catalogues";
import { hasEnded, reportingQuarters, type ReportingQuarter } from "../reporting-quarters";
import type { SummaryState } from "../slices/summary-writing";
import { quarterValues, useWords } from "../words";
import { LanguageOptions } from "./language-options";
import { ProblemNotice } from "./problem-notice";
import { WrittenNotice } from "./written-notice";
import { Paragraph } from "./paragraph";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface SummaryFormProps {
  readonly years: readonly number[];
  readonly today: Day;
  /** `null` where the plan dates no year, so that there is nothing to sum up by quarter. */
  readonly quarter: ReportingQuarter | null;
  readonly summary: SummaryState;
  readonly busy: boolean;
  readonly onQuarterChosen: (quarter: ReportingQuarter) => void;
  readonly onWrite: (quarter: ReportingQuarter, language: Language) => void;
  readonly onSelect: (cell: CellReference) => void;
}

/** The quarter and the language of a summary, what writing it makes, and how that went. */
export function SummaryForm(props: SummaryFormProps) {
  const { say } = useWords();
  const { quarter } = props;
  if (quarter === null) {
    return <Paragraph>{say("pane-summary-no-years")}</Paragraph>;
  }
  return <Form {...props} quarter={quarter} />;
}

type FormProps = SummaryFormProps & { readonly quarter: ReportingQuarter };

function Form(props: FormProps) {
  const { quarter, summary, busy } = props;
  const styles = useStyles();
  const { say, language } = useWords();
  const [chosen, setChosen] = useState<Language | null>(null);
  const sheetLanguage = chosen ?? language;
  const write = () => props.onWrite(quarter, sheetLanguage);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        write();
      }}
    >
      <QuarterField {...props} />
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
          <Paragraph>{say("pane-summary-makes", quarterValues(quarter))}</Paragraph>
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
        <WrittenNotice quarter={summary.quarter} sheet={summary.sheet} onSelect={props.onSelect} />
      )}
      {summary.kind === "failed" && (
        <ProblemNotice title={say("pane-summary-failed")} problem={summary.problem} onRetry={write} />
      )}
    </form>
  );
}

function QuarterField({ years, today, quarter, busy, onQuarterChosen }: FormProps) {
  const { say } = useWords();
  const quarters = reportingQuarters(years, today);
  return (
    <Field label={say("pane-quarter-label")}>
      <Select
        value={quarterKey(quarter.year, quarter.quarter)}
        disabled={busy}
        onChange={(_, { value }) => {
          const chosen = quarters.find(
            (candidate) => quarterKey(candidate.year, candidate.quarter) === value,
          );
          if (chosen !== undefined) onQuarterChosen(chosen);
        }}
      >
        {quarters.map((candidate) => {
          const key = quarterKey(candidate.year, candidate.quarter);
          const text = hasEnded(candidate, today) ? "pane-quarter-ended" : "pane-quarter-running";
          return (
            <option key={key} value={key}>
              {say(text, quarterValues(candidate))}
            </option>
          );
        })}
      </Select>
    </Field>
  );
}
