import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { emptiesUndo } from "../office/environment";
import type { PlanMakingState } from "./plan-making";
import type { Session } from "../session";
import { useWords } from "../wording/words";
import { useEnvironment } from "../ui/environment-context";
import { Paragraph } from "../ui/paragraph";
import { Problem } from "../ui/problem-notice";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** The ways to a plan for those who have none: a sheet to fill in, a sample to look at. */
export function PlanOffers(props: {
  readonly session: Session;
  readonly making: PlanMakingState;
  /** There is nothing else to do. */
  readonly isFirst: boolean;
}) {
  const { session, making, isFirst } = props;
  const styles = useStyles();
  const { say, language } = useWords();
  const tellsOfUndo = emptiesUndo(useEnvironment());
  const isMaking = making.kind === "making";
  return (
    <section className={styles.root} aria-label={say("pane-make-plan-section")}>
      <Paragraph>{say("pane-make-plan-how")}</Paragraph>
      {!isFirst && <MakePlan session={session} making={making} />}
      <Button
        appearance="subtle"
        disabledFocusable={isMaking}
        onClick={() => session.makePlan("sample", language)}
      >
        {say(isMaking && making.plan === "sample" ? "pane-make-plan-making" : "pane-make-sample")}
      </Button>
      <Paragraph quiet>
        {[...(tellsOfUndo ? [say("pane-new-sheet-undo")] : []), say("pane-make-plan-untouched")].join(" ")}
      </Paragraph>
      {making.kind === "failed" && (
        <Problem
          title={say("pane-make-plan-failed")}
          problem={making.problem}
          onRetry={() => session.makePlan(making.plan, language)}
        />
      )}
    </section>
  );
}

/** Makes a sheet for a plan; `isFirst` where there is nothing else to do. */
export function MakePlan(props: {
  readonly session: Session;
  readonly making: PlanMakingState;
  readonly isFirst?: boolean;
}) {
  const { session, making, isFirst = false } = props;
  const { say, language } = useWords();
  const isMaking = making.kind === "making";
  return (
    <Button
      {...(isFirst && { appearance: "primary" as const })}
      disabledFocusable={isMaking}
      onClick={() => session.makePlan("empty", language)}
    >
      {say(isMaking && making.plan === "empty" ? "pane-make-plan-making" : "pane-make-plan")}
    </Button>
  );
}
