import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef } from "react";
import { formatCell, mappingOfPlan, type ReadingQuestion, readingQuestion } from "../../app";
import { doubtText } from "./reading-sentences";
import type { Session } from "../session";
import { useWords } from "../wording/words";
import { FRAMED } from "../ui/looks";
import { Paragraph } from "../ui/paragraph";
import type { PlanViewProps } from "../frame/plan-view";

const useStyles = makeStyles({
  ...FRAMED,
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  // A sheet's title may be as long as Excel allows.
  answer: { maxWidth: "100%", overflowWrap: "anywhere" },
});

/** Further ones are found where the columns are corrected. */
const TABLES_OFFERED = 3;

/** Asks whether a plan is the user's that was read doubtfully; only findings that depend on it wait for the answer. */
export function PlanQuestion({ session, state, study }: PlanViewProps) {
  const question = useMemo(() => readingQuestion(study), [study]);
  if (question === null) return null;
  return <Question session={session} state={state} study={study} question={question} />;
}

function Question(props: PlanViewProps & { readonly question: ReadingQuestion }) {
  const { session, state, study, question } = props;
  const { header, doubt, other } = question;
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const root = useFocusHandedOn(session);
  const isSaving = state.mapping.kind === "saving";
  return (
    <section ref={root} className={styles.root} aria-labelledby="plan-question">
      <h2 id="plan-question" className={styles.heading}>
        {say("pane-question")}
      </h2>
      <Paragraph>
        <Link as="button" inline onClick={() => session.select(header)}>
          {say("pane-question-read", { cell: formatCell(header) })}
        </Link>{" "}
        {doubtText(doubt, words)}
        {other !== null && (
          <>
            {" "}
            <Link as="button" inline onClick={() => session.select(other.header)}>
              {say("pane-question-or", { cell: formatCell(other.header) })}
            </Link>
          </>
        )}
      </Paragraph>
      {study.waiting > 0 && <Paragraph>{say("pane-question-waiting", { count: study.waiting })}</Paragraph>}
      <div className={styles.answers}>
        <Button
          className={styles.answer}
          size="small"
          appearance="primary"
          disabledFocusable={isSaving}
          onClick={() => session.mapColumns(mappingOfPlan(study.plan))}
        >
          {say(isSaving ? "pane-columns-saving" : "pane-question-yes")}
        </Button>
        {study.others.slice(0, TABLES_OFFERED).map((table) => (
          <Button
            key={formatCell(table.header)}
            className={styles.answer}
            size="small"
            disabledFocusable={isSaving}
            onClick={() => session.readTable(table)}
          >
            {table.sheet === study.plan.sheet
              ? say("pane-question-use-cell", { cell: formatCell(table.header) })
              : say("pane-question-use", { sheet: table.sheet })}
          </Button>
        ))}
        <Button className={styles.answer} size="small" onClick={() => session.chooseView("columns")}>
          {say("pane-view-columns")}
        </Button>
      </div>
    </section>
  );
}

/** Where the answer takes the question away, the focus that was in it goes to the plan that it was about. */
function useFocusHandedOn(session: Session) {
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = root.current;
    return () => {
      const isAnswered = session.state().view === "today";
      if (!isAnswered || element?.contains(document.activeElement) !== true) return;
      document.getElementById("today-heading")?.focus({ preventScroll: true });
    };
  }, [session]);
  return root;
}
