import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { type Finding, sayFinding } from "../../app";
import { later } from "../chunks/fetching";
import { placeName } from "../wording/place-name";
import { useWords } from "../wording/words";
import type { AcceptFormProps } from "./accept-form";
import type { FactRowProps } from "./fact-state";
import { FixChoice } from "./fix-choice";
import { RuleExplanation } from "./rule-explanation";

/** Seldom asked for at once, and its fields weigh more than the list. */
const AcceptForm = later<AcceptFormProps>((views) => views.AcceptForm);

const useStyles = makeStyles({
  root: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 34px`,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** What can be known of a fact, and what can be done about it. */
export function OpenedFact(props: FactRowProps) {
  const { fact, reason, selection } = props;
  const [isExplained, setExplained] = useState(false);
  const styles = useStyles();
  const { say, translate } = useWords();
  const [first] = fact.findings;
  return (
    <div className={styles.root}>
      {selection?.problem != null && <Caption1>{translate(selection.problem)}</Caption1>}
      <Said {...props} />
      {first.doubt !== null && <Caption1 className={styles.quiet}>{translate(first.doubt)}</Caption1>}
      {first.accepted !== null && (
        <Caption1 className={styles.quiet}>{say("pane-accepted", { reason: first.accepted })}</Caption1>
      )}
      {reason !== null && !fact.isAccepted ? (
        <Suspense>
          <AcceptForm {...props} reason={reason} />
        </Suspense>
      ) : (
        <FixChoice {...props}>
          <Acceptance {...props} />
          <Button
            size="small"
            appearance="subtle"
            tabIndex={props.tabIndex}
            aria-expanded={isExplained}
            onClick={() => setExplained(!isExplained)}
          >
            {say("pane-why")}
          </Button>
        </FixChoice>
      )}
      {isExplained && <RuleExplanation {...props} onClose={() => setExplained(false)} />}
    </div>
  );
}

/** What each finding says, where they do not say the same. */
function Said({ fact, study }: FactRowProps) {
  const styles = useStyles();
  const { translate } = useWords();
  const said = new Map<string, Finding>(fact.findings.map((each) => [sayFinding(each, translate), each]));
  if (said.size === 1) return null;
  return (
    <ul className={styles.list}>
      {Array.from(said, ([text, { cell }]) => (
        <li key={text}>
          <Caption1>{[placeName(cell, study.plan.sheet), text].join(": ")}</Caption1>
        </li>
      ))}
    </ul>
  );
}

/** Leaves a fact as it is, or counts it again. */
function Acceptance({ session, fact, accept, tabIndex }: FactRowProps) {
  const { say, translate } = useWords();
  const [first, ...others] = fact.findings;
  return (
    <>
      {fact.isAccepted ? (
        <Button
          size="small"
          tabIndex={tabIndex}
          disabledFocusable={accept?.kind === "saving"}
          onClick={() => session.withdraw(first, others)}
        >
          {say("pane-accept-withdraw")}
        </Button>
      ) : (
        <Button size="small" tabIndex={tabIndex} onClick={() => session.draftReason(first, "")}>
          {say("pane-accept")}
        </Button>
      )}
      {accept?.kind === "failed" && (
        <Caption1>
          {say("pane-accept-failed")} {translate(accept.problem)}
        </Caption1>
      )}
    </>
  );
}
