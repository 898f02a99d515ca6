import { Badge, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { CheckState, PaneState } from "../pane-state";
import { chosenQuarter, type Session } from "../session";
import { useWords } from "../words";
import { Findings } from "./findings";
import { PlanCard } from "./plan-card";
import { StaleNotice } from "./stale-notice";
import { SummaryForm } from "./summary-form";

const useStyles = makeStyles({
  tabs: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  tab: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

/** The plan that was found, what was found in it, and the writing of its summary. */
export function PlanChecked(props: {
  readonly session: Session;
  readonly state: PaneState;
  readonly check: Extract<CheckState, { kind: "checked" }>;
}) {
  const { session, state, check } = props;
  const styles = useStyles();
  const { say } = useWords();
  const { counts, plan } = check.result;
  const busy = state.summary.kind === "writing";
  return (
    <>
      {check.stale && <StaleNotice onCheck={session.check} />}
      <PlanCard result={check.result} onCheck={session.check} onSelect={session.select} />
      <TabList
        className={styles.tabs}
        selectedValue={state.tab}
        onTabSelect={(_, { value }) => session.chooseTab(value === "summary" ? "summary" : "findings")}
      >
        <Tab id="findings-tab" value="findings" aria-controls="findings-panel">
          <span className={styles.tab}>
            {say("pane-findings")}
            <Badge appearance="tint" color="informative" size="small">
              {counts.error + counts.warning + counts.info}
            </Badge>
          </span>
        </Tab>
        <Tab id="summary-tab" value="summary" aria-controls="summary-panel">
          {say("pane-summary")}
        </Tab>
      </TabList>
      {/* Both panels stay, so that groups opened and rows shown are still there on coming back. */}
      <div
        id="findings-panel"
        role="tabpanel"
        aria-labelledby="findings-tab"
        hidden={state.tab !== "findings"}
      >
        <Findings
          study={check.result}
          fix={state.fix}
          selection={state.selection}
          onSelect={session.select}
          onFix={session.applyFix}
        />
      </div>
      <div id="summary-panel" role="tabpanel" aria-labelledby="summary-tab" hidden={state.tab !== "summary"}>
        <SummaryForm
          years={plan.years}
          today={session.today()}
          quarter={chosenQuarter(state, session.today())}
          summary={state.summary}
          busy={busy}
          onQuarterChosen={session.chooseQuarter}
          onWrite={session.writeSummary}
          onSelect={session.select}
        />
      </div>
    </>
  );
}
