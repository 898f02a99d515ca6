import {
  Button,
  Caption1,
  Checkbox,
  Field,
  Label,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  tokens,
  useId,
} from "@fluentui/react-components";
import { type ReactNode, useDeferredValue, useMemo } from "react";
import {
  type Day,
  foreseeMeetingSheets,
  hasKeyIndicators,
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
import { PACK_NAMES, type PackName, PACKS } from "./packs";
import { LanguageOptions } from "../ui/language-options";
import { PrimaryFoot } from "../ui/primary-foot";
import { PeriodField } from "../period/period-field";
import { WithPages } from "./with-pages";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
  },
  sheets: { display: "grid" },
  // The numbers of pages are below one another.
  pack: { width: "100%", maxWidth: "none" },
  label: { flexGrow: 1 },
});

/** What a person chose to be written. */
export interface SheetChoice {
  readonly sheets: readonly MeetingSheet[];
  readonly language: Language;
  readonly keyOnly: boolean;
}

export interface SummaryFormProps {
  readonly study: StudiedPlan;
  readonly today: Day;
  readonly period: ReportingPeriod;
  readonly choice: SheetChoice;
  readonly pack: PackName;
  /** The summary of the period is frozen, so it is not among what can be chosen. */
  readonly isFrozen: boolean;
  readonly busy: boolean;
  readonly onPeriodChosen: (period: Period) => void;
  readonly onChosen: (choice: SheetChoice) => void;
  readonly onPack: (pack: PackName) => void;
  readonly onWrite: () => void;
  /** What goes with it, above the button that stays in view. */
  readonly children: ReactNode;
}

/** Period, language and sheets, and what writing them makes. */
export function SummaryForm(props: SummaryFormProps) {
  const { study, today, period, choice, pack, isFrozen, busy, onChosen, onPack } = props;
  const styles = useStyles();
  const { say } = useWords();
  const all = useForeseen(props);
  const sheetsOf = (name: PackName): readonly MeetingSheet[] =>
    (name === "own" ? choice.sheets : PACKS[name]).filter((sheet) => sheet !== "summary" || !isFrozen);
  const foreseenOf = (name: PackName) => all.filter(({ sheet }) => sheetsOf(name).includes(sheet));
  const pagesOf = (name: PackName): number => foreseenOf(name).reduce((sum, { pages }) => sum + pages, 0);
  const pagesOfSheet = (wanted: MeetingSheet): number | null =>
    all.find(({ sheet }) => sheet === wanted)?.pages ?? null;
  const sheetsLabel = useId("sheets");
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && pagesOf(pack) > 0) props.onWrite();
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
      <RadioGroup
        aria-label={say("pane-packs")}
        value={pack}
        disabled={busy}
        onChange={(_, { value }) => onPack(PACK_NAMES.find((each) => each === value) ?? "meeting")}
      >
        {PACK_NAMES.map((name) => (
          <Radio
            key={name}
            value={name}
            className={styles.pack}
            label={{
              className: styles.label,
              children: <PackLabel name={name} pages={name === "own" ? null : pagesOf(name)} />,
            }}
          />
        ))}
      </RadioGroup>
      {pack === "own" && (
        <div role="group" aria-labelledby={sheetsLabel} className={styles.sheets}>
          {/* Not a field: that would give all the boxes one id, and a click on a label would tick another box. */}
          <Label id={sheetsLabel}>{say("pane-sheets-choose")}</Label>
          {MEETING_SHEETS.map((sheet) => (
            <Checkbox
              key={sheet}
              className={styles.pack}
              label={{
                className: styles.label,
                children: <WithPages pages={pagesOfSheet(sheet)}>{say(`pane-sheets-${sheet}`)}</WithPages>,
              }}
              checked={choice.sheets.includes(sheet)}
              disabled={busy || (sheet === "summary" && isFrozen)}
              onChange={(_, { checked }) =>
                onChosen({ ...choice, sheets: withSheet(choice.sheets, sheet, checked === true) })
              }
            />
          ))}
        </div>
      )}
      {hasKeyIndicators(study) && (
        <Checkbox
          label={say("pane-summary-key-only")}
          checked={choice.keyOnly}
          disabled={busy}
          onChange={(_, { checked }) => onChosen({ ...choice, keyOnly: checked === true })}
        />
      )}
      <ForeseenSheets sheets={foreseenOf(pack)} />
      {props.children}
      <PrimaryFoot>
        <Button appearance="primary" type="submit" disabledFocusable={busy || pagesOf(pack) === 0}>
          {say("pane-summary-write", { count: pagesOf(pack) })}
        </Button>
      </PrimaryFoot>
    </form>
  );
}

function PackLabel({ name, pages }: { readonly name: PackName; readonly pages: number | null }) {
  const { say } = useWords();
  return (
    <WithPages pages={pages}>
      {say(`pane-pack-${name}`)}
      <Caption1 block>{say(`pane-pack-${name}-what`)}</Caption1>
    </WithPages>
  );
}

/** All that can be chosen of what is in view, found by describing the sheets: where the plan is large it waits until there is time. */
function useForeseen({ study, today, period, pack, choice: { language, keyOnly } }: SummaryFormProps) {
  const { year, month, day } = today;
  const sheets = useDeferredValue(pack === "own" ? MEETING_SHEETS : PACKS.meeting);
  const wanted = useDeferredValue(language);
  return useMemo(() => {
    const asOf = { year, month, day };
    return foreseeMeetingSheets(study, {
      period,
      keyOnly,
      sheets,
      asOf,
      translate: createTranslator(wanted),
    });
  }, [study, period, sheets, wanted, keyOnly, year, month, day]);
}

function withSheet(
  sheets: readonly MeetingSheet[],
  sheet: MeetingSheet,
  isWanted: boolean,
): readonly MeetingSheet[] {
  return MEETING_SHEETS.filter((each) => (each === sheet ? isWanted : sheets.includes(each)));
}
