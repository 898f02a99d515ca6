import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Textarea,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { Fragment, useEffect, useMemo, useRef, useState } from "react";
import { daysBetween } from "../../app";
import { type HandedForm, hasAnswered, letterOf, notReported, reminderOf } from "../../app/exchange";
import { LANGUAGES } from "../../locales/languages";
import type { Problem as ProblemToShow } from "../problem";
import { CopiedText } from "../ui/copying/copied-text";
import { useCopying } from "../ui/copying/use-copying";
import { focusIfLost } from "../ui/focus";
import { ListHeading } from "../ui/lists/list-heading";
import { SomeRows } from "../ui/lists/some-rows";
import { PrimaryFoot } from "../ui/primary-foot";
import { Problem, ProblemNotice } from "../ui/problem-notice";
import { createTranslator } from "../wording/loaded-languages";
import { sheetLanguage } from "../wording/sheet-words";
import { dayText, useWords } from "../wording/words";
import { reporterOf, type Round } from "./asked-round";
import { openForm, openShared, sharedName } from "./exchange-work";
import type { FormsProps } from "./forms-props";

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  asked: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  // From side to side of what scrolls.
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalL})` },
  row: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "40px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  refused: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A form that was opened, by the name of its file, or why it could not be. */
type Opened =
  | { readonly kind: "none" }
  | { readonly kind: "opened"; readonly file: string }
  | { readonly kind: "failed"; readonly problem: ProblemToShow; readonly onRetry: () => void };

interface AskedProps extends FormsProps {
  readonly round: Round;
  /** They were asked just now, so the forms and the letter are to be sent. */
  readonly isNew: boolean;
  readonly onUndo: () => void;
}

/** Who was asked, who has answered and what is missing; the forms to open, and the letter to go with them. */
export function AskedAgencies(props: AskedProps) {
  const { state, forms, round, isNew } = props;
  const { say } = useWords();
  const { opened, open } = useOpening(props);
  const texts = useTexts(props);
  const letter = useCopying();
  const of = sorted(forms, round);
  const letterField = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // It is marked then, to be copied where it is.
    if (letter.outcome === "refused") letterField.current?.focus();
  }, [letter.outcome]);
  // What is done next: the forms of all are opened, the letter is sent with them, files come back.
  const next =
    round.inOne && isNew && opened.kind !== "opened"
      ? "open"
      : isNew && letter.outcome === null
        ? "copy"
        : "takeIn";
  return (
    <>
      {props.periodField}
      <HowFar {...props} of={of} />
      <Answers of={of} onReminder={texts.reminder} {...(!round.inOne && { onOpen: open })} />
      <Field label={say("pane-exchange-letter")}>
        <Textarea
          textarea={{ ref: letterField }}
          readOnly
          resize="vertical"
          rows={6}
          value={texts.letter}
          onFocus={(event) => event.target.select()}
        />
      </Field>
      <PrimaryFoot
        above={
          <>
            <WhatWasOpened opened={opened} />
            {props.news}
          </>
        }
      >
        {round.inOne && (
          <Button
            appearance={next === "open" ? "primary" : "secondary"}
            disabledFocusable={state.performing === "busy"}
            onClick={() => void open(null)}
          >
            {say("pane-ask-open-all")}
          </Button>
        )}
        <Button
          appearance={next === "copy" ? "primary" : "secondary"}
          onClick={() => void letter.copy((clipboard) => clipboard.writeText(texts.letter))}
        >
          {say(letter.outcome === "copied" ? "pane-text-copied" : "pane-ask-copy")}
        </Button>
        {props.takeIn(next === "takeIn")}
      </PrimaryFoot>
    </>
  );
}

const SECTIONS = ["waiting", "answered", "others"] as const;
type Section = (typeof SECTIONS)[number];
type Sorted = Readonly<Record<Section, readonly HandedForm[]>>;

/** How many have answered, until when the others have time, and the way to take the asking back. */
function HowFar({ session, state, round, of, onUndo }: AskedProps & { readonly of: Sorted }) {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const { keeping } = state;
  const days = daysBetween(session.today(), round.answerBy);
  const when = days < 0 ? "over" : days === 0 ? "today" : "open";
  const all = of.waiting.length + of.answered.length;
  return (
    <>
      <div>
        <h2 ref={focusIfLost} tabIndex={-1} className={styles.title}>
          {say("pane-ask-count", { count: of.answered.length, all, days, when })}
        </h2>
        <div className={styles.asked}>
          <Caption1>
            {say("pane-ask-asked", { on: dayText(round.on, words), by: dayText(round.answerBy, words) })}
          </Caption1>
          <Button size="small" disabledFocusable={keeping.kind === "saving"} onClick={onUndo}>
            {say("pane-ask-undo")}
          </Button>
        </div>
      </div>
      {keeping.kind === "failed" && keeping.order.kind === "changes" && "asked" in keeping.order.changes && (
        <Problem title={say("pane-ask-not-saved")} problem={keeping.problem} />
      )}
    </>
  );
}

/** Those who have not answered, with what reminds them, those who have, and those who were not asked. */
function Answers(props: {
  readonly of: Sorted;
  readonly onReminder: () => string;
  /** Left out where the forms are in one workbook. */
  readonly onOpen?: (form: HandedForm) => Promise<void>;
}) {
  const { of, onReminder, onOpen } = props;
  const styles = useStyles();
  const { say } = useWords();
  const reminder = useCopying();
  return (
    <div className={styles.list}>
      {SECTIONS.filter((section) => of[section].length > 0).map((section) => {
        const title = say(`pane-answers-${section}`);
        return (
          <Fragment key={section}>
            <ListHeading title={title} count={of[section].length}>
              {section === "waiting" && (
                <Button
                  size="small"
                  onClick={() => void reminder.copy((clipboard) => clipboard.writeText(onReminder()))}
                >
                  {say(reminder.outcome === "copied" ? "pane-text-copied" : "pane-ask-reminder")}
                </Button>
              )}
            </ListHeading>
            {section === "waiting" && reminder.outcome === "refused" && (
              <div className={styles.refused}>
                <CopiedText label={say("pane-ask-reminder")} text={onReminder()} />
              </div>
            )}
            <SomeRows
              label={title}
              items={of[section]}
              keyOf={({ name }) => name}
              row={(form) => (
                <FormRow
                  form={form}
                  section={section}
                  {...(onOpen !== undefined && { onOpen: () => void onOpen(form) })}
                />
              )}
            />
          </Fragment>
        );
      })}
    </div>
  );
}

/** The forms of those who have not answered, of those who have, and of those who were not asked. */
function sorted(forms: readonly HandedForm[], { of, on }: Round): Sorted {
  const asked = forms.filter((form) => of.has(reporterOf(form)));
  return {
    waiting: asked.filter((form) => !hasAnswered(form, on)),
    answered: asked.filter((form) => hasAnswered(form, on)),
    others: forms.filter((form) => !of.has(reporterOf(form))),
  };
}

/** The letter to all who were asked, and what reminds those who have not answered; both in three languages. */
function useTexts({ session, study, period, forms, round }: AskedProps) {
  const { language } = useWords();
  const own = sheetLanguage(study, language);
  const { year, month, day } = session.today();
  return useMemo(() => {
    const languages = [own, ...LANGUAGES.filter((each) => each !== own)].map(createTranslator);
    const { on, answerBy, of, inOne } = round;
    const asked = forms.filter((form) => of.has(reporterOf(form)));
    const shared = inOne ? { shared: sharedName(period, createTranslator(own)) } : {};
    return {
      letter: letterOf(study, asked, { period, answerBy, ...shared }, languages),
      reminder: () =>
        reminderOf(
          study,
          sorted(forms, round).waiting,
          { period, on, answerBy, today: { year, month, day } },
          languages,
        ),
    };
  }, [study, period, forms, round, own, year, month, day]);
}

/** Opens a form as a workbook of its own; `null` is that of all who were asked. */
function useOpening({ session, study, period, round }: AskedProps) {
  const { language } = useWords();
  const [opened, setOpened] = useState<Opened>({ kind: "none" });
  const open = async (form: HandedForm | null): Promise<void> => {
    const request = { period, round, language };
    const outcome = await session.perform(({ workbook }) =>
      form === null ? openShared(workbook, study, request) : openForm(workbook, study, { ...request, form }),
    );
    if (outcome.kind === "done") setOpened({ kind: "opened", file: `${outcome.result}.xlsx` });
    if (outcome.kind === "failed")
      setOpened({ kind: "failed", problem: outcome.problem, onRetry: () => void open(form) });
  };
  return { opened, open };
}

/** One who was asked or could have been, with what is missing or reported. */
function FormRow(props: {
  readonly form: HandedForm;
  readonly section: Section;
  readonly onOpen?: () => void;
}) {
  const { form, section, onOpen } = props;
  const styles = useStyles();
  const { say } = useWords();
  const missing = notReported(form);
  const count = form.indicators.length;
  const sign = section === "answered" ? (missing.length > 0 ? "◐" : "●") : "○";
  return (
    <li className={styles.row}>
      <span aria-hidden>{section === "others" ? "–" : sign}</span>
      <span>
        {form.agency ?? say("summary-no-agency")}
        <Caption1 block className={styles.quiet}>
          {missing.length === 0
            ? say("pane-ask-all-there", { count })
            : say("pane-ask-missing", {
                count: missing.length,
                all: count,
                indicators: missing.map(({ id }) => id).join(", "),
              })}
        </Caption1>
      </span>
      {onOpen !== undefined && (
        <Button
          size="small"
          aria-label={say("pane-exchange-open-named", { file: form.name })}
          onClick={onOpen}
        >
          {say("pane-exchange-open")}
        </Button>
      )}
    </li>
  );
}

function WhatWasOpened({ opened }: { readonly opened: Opened }) {
  const { say } = useWords();
  return (
    <>
      <span role="status">
        {opened.kind === "opened" && (
          <Caption1>{say("pane-exchange-opened", { file: opened.file })}</Caption1>
        )}
      </span>
      {opened.kind === "failed" && (
        <ProblemNotice
          title={say("pane-exchange-open-failed")}
          problem={opened.problem}
          onRetry={opened.onRetry}
        />
      )}
    </>
  );
}
