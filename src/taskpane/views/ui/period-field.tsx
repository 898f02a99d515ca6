import { Field, makeStyles, Select } from "@fluentui/react-components";
import {
  type Day,
  isReportingPeriod,
  type Period,
  periodBegin,
  periodKey,
  type Plan,
  type ReportingPeriod,
  type YearStart,
  type MessageId,
} from "../../../app";
import { hasEnded, reportingPeriods } from "../../drafts/reporting-periods";
import { periodName, periodValues, useWords } from "../../wording/words";

const useStyles = makeStyles({
  // Its own width would push the pane wider than it is.
  narrow: { minWidth: 0, width: "100%" },
});

export interface PeriodFieldProps {
  readonly plan: Pick<Plan, "years" | "yearStart">;
  readonly today: Day;
  readonly period: Period;
  readonly disabled?: boolean;
  readonly onChosen: (period: ReportingPeriod) => void;
}

/** The quarter or year that is reported on; a month only while its missing report is being filled in. */
export function PeriodField({ plan, today, period, disabled = false, onChosen }: PeriodFieldProps) {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const periods = reportingPeriods(plan.years, today, plan.yearStart);
  return (
    <Field label={say("pane-period")}>
      <Select
        className={styles.narrow}
        select={{ className: styles.narrow }}
        value={periodKey(period)}
        disabled={disabled}
        onChange={(_, { value }) => {
          const chosen = periods.find((candidate) => periodKey(candidate) === value);
          if (chosen !== undefined) onChosen(chosen);
        }}
      >
        {!isReportingPeriod(period) && <option value={periodKey(period)}>{periodName(period, words)}</option>}
        {periods.map((candidate) => (
          <option key={periodKey(candidate)} value={periodKey(candidate)}>
            {say(labelOf(candidate, today, plan.yearStart), {
              ...periodValues(candidate),
              first: String(periodBegin(candidate, plan.yearStart).month),
            })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function labelOf(period: ReportingPeriod, today: Day, yearStart: YearStart): MessageId {
  const kind = period.quarter === undefined ? "year" : "quarter";
  return `pane-period-${kind}-${hasEnded(period, today, yearStart) ? "ended" : "running"}`;
}
