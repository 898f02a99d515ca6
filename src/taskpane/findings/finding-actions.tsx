import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { useWords } from "../wording/words";
import { later } from "../chunks/fetching";
import type { AcceptFormProps } from "./accept-form";
import type { FindingRowProps } from "./row-state";
import { RuleExplanation } from "./rule-explanation";

/** Seldom asked for at once, and its fields weigh more than the list. */
const AcceptForm = later<AcceptFormProps>((views) => views.AcceptForm);

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS}`,
  },
  action: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  problem: { display: "block", padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

/** What can be done with a finding, apart from mending it. */
export function FindingActions(props: FindingRowProps) {
  const { session, finding, accept, reason, tabIndex } = props;
  const styles = useStyles();
  const { say, translate } = useWords();
  const [isExplained, setExplained] = useState(false);
  const isSaving = accept?.kind === "saving";
  return (
    <>
      <div className={styles.actions}>
        {finding.accepted === null ? (
          <Button
            size="small"
            appearance="subtle"
            className={styles.action}
            tabIndex={tabIndex}
            aria-expanded={reason !== null}
            onClick={() => session.draftReason(finding, reason === null ? "" : null)}
          >
            {say("pane-accept")}
          </Button>
        ) : (
          <Button
            size="small"
            appearance="subtle"
            className={styles.action}
            tabIndex={tabIndex}
            disabledFocusable={isSaving}
            onClick={() => session.withdraw(finding)}
          >
            {say("pane-accept-withdraw")}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          className={styles.action}
          tabIndex={tabIndex}
          aria-expanded={isExplained}
          onClick={() => setExplained(!isExplained)}
        >
          {say("pane-why")}
        </Button>
      </div>
      {accept?.kind === "failed" && reason === null && (
        <Caption1 className={styles.problem}>
          {say("pane-accept-failed")} {translate(accept.problem)}
        </Caption1>
      )}
      {reason !== null && finding.accepted === null && (
        <Suspense>
          <AcceptForm {...props} reason={reason} />
        </Suspense>
      )}
      {isExplained && <RuleExplanation {...props} onClose={() => setExplained(false)} />}
    </>
  );
}
