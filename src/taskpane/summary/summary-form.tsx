import {
  Button,
  Checkbox,
  Field,
  Label,
  makeStyles,
  Select,
  tokens,
  useId,
} from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import {
  type Day,
  foreseeMeetingSheets,
  MEETING_SHEETS,
  type MeetingSheet,
  type Period,
  type ReportingPeriod,
  type StudiedPlan,
} from "../../app";
import { isLanguage, type Language } from "../../locales/languages";
import { createTranslator } from "../wording/loaded-languages";
import { useWords } from "../wording/words";
import { ForeseenSheets } from "./foreseen-sheets";
import { LanguageOptions } from "../ui/language-options";
import { PrimaryFoot } from "../ui/primary-foot";
import { PeriodField } from "../period/period-field";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
  },
  sheets: { display: "grid", justifyItems: "start" },
});

/** What a person chose to be written. */
export interface SheetChoice {
  readonly sheets: readonly MeetingSheet[];
  readonly language: Language;
}

export interface SummaryFormProps {
  readonly study: StudiedPlan;
  readonly today: Day;
  readonly period: ReportingPeriod;
  readonly choice: SheetChoice;
  /** The summary of the period is frozen, so it is not among what can be chosen. */
  readonly isFrozen: boolean;
  readonly busy: boolean;
  readonly onPeriodChosen: (period: Period) => void;
  readonly onChosen: (choice: SheetChoice) => void;
  readonly onWrite: () => void;
}

/** Period, language and sheets, and what writing them makes. */
export function SummaryForm(props: SummaryFormProps) {
  const { study, today, period, choice, isFrozen, busy, onChosen } = props;
  const styles = useStyles();
  const { say } = useWords();
  const foreseen = useForeseen(props);
  const sheetsLabel = useId("sheets");
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && choice.sheets.length > 0) props.onWrite();
      }}
    >
      <PeriodField
        plan={study.plan}
        today={today}
        period={period}
        disabled={busy}
        onChosen={props.onPeriodChosen}
      />
      <Field label={say("pane-summary-language")}>
        <Select
          value={choice.language}
          disabled={busy}
          onChange={(_, { value }) => {
            if (isLanguage(value)) onChosen({ ...choice, language: value });
          }}
        >
          <LanguageOptions />
        </Select>
      </Field>
      {/* Not a field: that would give all the boxes one id, and a click on a label would tick another box. */}
      <div role="group" aria-labelledby={sheetsLabel} className={styles.sheets}>
        <Label id={sheetsLabel}>{say("pane-sheets-choose")}</Label>
        {MEETING_SHEETS.map((sheet) => (
          <Checkbox
            key={sheet}
            label={say(`pane-sheets-${sheet}`)}
            checked={choice.sheets.includes(sheet)}
            disabled={busy || (sheet === "summary" && isFrozen)}
            onChange={(_, { checked }) =>
              onChosen({ ...choice, sheets: withSheet(choice.sheets, sheet, checked === true) })
            }
          />
        ))}
      </div>
      <ForeseenSheets sheets={foreseen} />
      <PrimaryFoot>
        <Button appearance="primary" type="submit" disabledFocusable={busy || choice.sheets.length === 0}>
          {say("pane-summary-write")}
        </Button>
      </PrimaryFoot>
    </form>
  );
}

/** Found by describing the sheets: where the plan is large it waits until there is time. */
function useForeseen({ study, today, period, choice }: SummaryFormProps) {
  const { year, month, day } = today;
  const wanted = useDeferredValue(choice);
  return useMemo(() => {
    const { sheets, language } = wanted;
    const request = {
      ...{ period, sheets, translate: createTranslator(language) },
      asOf: { year, month, day },
    };
    return foreseeMeetingSheets(study, request);
  }, [study, period, wanted, year, month, day]);
}

function withSheet(
  sheets: readonly MeetingSheet[],
  sheet: MeetingSheet,
  isWanted: boolean,
): readonly MeetingSheet[] {
  return MEETING_SHEETS.filter((each) => (each === sheet ? isWanted : sheets.includes(each)));
}
