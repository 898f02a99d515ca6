import { Field, Select } from "@fluentui/react-components";
import {
  type Day,
  isReportingPeriod,
  type Period,
  periodBegin,
  periodKey,
  type Plan,
  type YearStart,
} from "../../app";
import { hasEnded, reportingPeriods } from "./reporting-periods";
import { periodName, periodValues, useWords, type Words } from "../wording/words";

export interface PeriodFieldProps {
  readonly plan: Pick<Plan, "years" | "yearStart">;
  readonly today: Day;
  readonly period: Period;
  /** What can be chosen; quarters and years unless others are given. */
  readonly periods?: readonly Period[];
  readonly disabled?: boolean;
  /** Its label is read out and not seen, where the list says by itself what it is. */
  readonly isBare?: boolean;
  readonly onChosen: (period: Period) => void;
}

/** The period that is reported on; it is there, too, where it is none of those that can be chosen. */
export function PeriodField(props: PeriodFieldProps) {
  const { plan, today, period, disabled = false, isBare = false, onChosen } = props;
  const words = useWords();
  const { say } = words;
  const periods = props.periods ?? reportingPeriods(plan.years, today, plan.yearStart);
  const isAmong = periods.some((candidate) => periodKey(candidate) === periodKey(period));
  return (
    <Field
      {...(!isBare && { label: say("pane-period") })}
      hint={plan.years.length === 0 ? say("pane-period-no-years") : null}
    >
      <Select
        aria-label={isBare ? say("pane-period") : undefined}
        {...(isBare && { size: "small" })}
        value={periodKey(period)}
        disabled={disabled}
        onChange={(_, { value }) => {
          const chosen = periods.find((candidate) => periodKey(candidate) === value);
          if (chosen !== undefined) onChosen(chosen);
        }}
      >
        {!isAmong && <option value={periodKey(period)}>{periodName(period, words)}</option>}
        {periods.map((candidate) => (
          <option key={periodKey(candidate)} value={periodKey(candidate)}>
            {labelOf(candidate, { today, yearStart: plan.yearStart, words })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function labelOf(
  period: Period,
  { today, yearStart, words }: { readonly today: Day; readonly yearStart: YearStart; readonly words: Words },
): string {
  const isOver = hasEnded(period, today, yearStart);
  if (!isReportingPeriod(period)) {
    const name = periodName(period, words);
    return isOver ? name : words.say("pane-period-part-running", { period: name });
  }
  const kind = period.quarter === undefined ? "year" : "quarter";
  return words.say(`pane-period-${kind}-${isOver ? "ended" : "running"}`, {
    ...periodValues(period),
    first: String(periodBegin(period, yearStart).month),
  });
}
