import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Period } from "../../app";
import { handOut, type HandedForm } from "../../app/exchange";
import { LANGUAGES } from "../../locales/languages";
import { openForm } from "./exchange-work";
import { createTranslator } from "../wording/loaded-languages";
import type { Problem } from "../problem";
import { sheetLanguage } from "../wording/sheet-words";
import { periodName, useWords } from "../wording/words";
import type { PlanViewProps } from "../frame/plan-view";
import { Paragraph } from "../ui/paragraph";
import { ProblemNotice } from "../ui/problem-notice";
import { CopiedText } from "../ui/copying/copied-text";
import { Section } from "./section";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The forms of a period: a workbook for each agency or party, and a text to send with it. */
export function HandOut({ session, state, study, period }: PlanViewProps & { readonly period: Period }) {
  const styles = useStyles();
  const words = useWords();
  const { say, language } = words;
  const own = sheetLanguage(study, language);
  const handed = useMemo(() => {
    const letters = [own, ...LANGUAGES.filter((each) => each !== own)].map(createTranslator);
    return handOut(study, { period, translate: createTranslator(own), letters });
  }, [study, period, own]);
  const forms = handed.kind === "handedOut" ? handed.forms : [];
  return (
    <Section title={say("pane-exchange-hand-out")}>
      <Paragraph quiet>{say("pane-exchange-hand-out-how")}</Paragraph>
      {forms.length === 0 ? (
        <Paragraph>
          {handed.kind === "outsidePlan"
            ? say("pane-exchange-no-plan")
            : handed.hasTargets
              ? say("pane-exchange-nothing-due", { period: periodName(period, words) })
              : say("pane-exchange-no-targets")}
        </Paragraph>
      ) : (
        <ul className={styles.list}>
          {forms.map((form) => (
            <li key={form.name} className={styles.form}>
              <Form session={session} state={state} form={form} />
            </li>
          ))}
        </ul>
      )}
      {handed.kind === "handedOut" && handed.notAsked.length > 0 && (
        <Paragraph quiet>
          {say("pane-exchange-not-asked", {
            count: handed.notAsked.length,
            indicators: handed.notAsked.join(", "),
          })}
        </Paragraph>
      )}
    </Section>
  );
}

function Form(props: Pick<PlanViewProps, "session" | "state"> & { readonly form: HandedForm }) {
  const { session, state, form } = props;
  const styles = useStyles();
  const { say } = useWords();
  const [isLetterShown, setLetterShown] = useState(false);
  const [opened, setOpened] = useState<"no" | "yes" | Problem>("no");
  const open = async (): Promise<void> => {
    const outcome = await session.perform(({ workbook }) => openForm(workbook, form));
    if (outcome.kind === "done") setOpened("yes");
    if (outcome.kind === "failed") setOpened(outcome.problem);
  };
  return (
    <>
      <Caption1 className={styles.name}>{form.agency ?? say("summary-no-agency")}</Caption1>
      <Caption1>{say("pane-exchange-indicators", { count: form.indicators.length })}</Caption1>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={state.performing === "busy"}
          aria-label={say("pane-exchange-open-named", { file: form.name })}
          onClick={open}
        >
          {say("pane-exchange-open")}
        </Button>
        <Button
          size="small"
          aria-expanded={isLetterShown}
          aria-label={say("pane-exchange-letter-named", { file: form.name })}
          onClick={() => setLetterShown(!isLetterShown)}
        >
          {say("pane-exchange-letter")}
        </Button>
      </div>
      <span role="status">
        {opened === "yes" && (
          <Caption1>{say("pane-exchange-opened", { file: `${form.name}.xlsx` })}</Caption1>
        )}
      </span>
      {typeof opened === "object" && (
        <ProblemNotice title={say("pane-exchange-open-failed")} problem={opened} onRetry={open} />
      )}
      {isLetterShown && <CopiedText label={say("pane-exchange-letter")} text={form.letter} />}
    </>
  );
}
