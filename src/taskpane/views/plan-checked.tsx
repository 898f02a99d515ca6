import { Badge, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { Activity } from "react";
import { settingsOf, type StudiedPlan } from "../../app";
import type { CheckState, PaneState, Tab as TabName } from "../pane-state";
import { chosenQuarter, type Session } from "../session";
import { useWords } from "../words";
import { ColumnsForm } from "./columns-form";
import { Findings } from "./findings";
import { MisfitNotice } from "./misfit-notice";
import { PlanCard } from "./plan-card";
import { Problem } from "./problem-notice";
import { StaleNotice } from "./stale-notice";
import { SummaryForm } from "./summary-form";

const TABS: readonly TabName[] = ["findings", "summary", "columns"];

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
  const { say, number } = useWords();
  const { counts, plan } = check.result;
  const busy = state.summary.kind === "writing";
  return (
    <>
      {check.stale && <StaleNotice onCheck={session.check} />}
      {check.result.mappingMisfit !== null && <MisfitNotice misfit={check.result.mappingMisfit} />}
      <PlanCard
        result={check.result}
        onCheck={session.check}
        onSelect={session.select}
        onRead={session.readTable}
      />
      {state.mapping.kind === "failed" && (
        <Problem title={say("pane-columns-failed")} problem={state.mapping.problem} />
      )}
      <TabList
        className={styles.tabs}
        selectedValue={state.tab}
        onTabSelect={(_, { value }) => {
          const tab = TABS.find((candidate) => candidate === value);
          if (tab !== undefined) session.chooseTab(tab);
        }}
      >
        <Tab id="findings-tab" value="findings" aria-controls="findings-panel">
          <span className={styles.tab}>
            {say("pane-findings")}
            <Badge appearance="tint" color="informative" size="small">
              {number(counts.error + counts.warning + counts.info)}
            </Badge>
          </span>
        </Tab>
        <Tab id="summary-tab" value="summary" aria-controls="summary-panel">
          {say("pane-summary")}
        </Tab>
        <Tab id="columns-tab" value="columns" aria-controls="columns-panel">
          {say("pane-columns")}
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
      <div id="columns-panel" role="tabpanel" aria-labelledby="columns-tab" hidden={state.tab !== "columns"}>
        <Activity mode={state.tab === "columns" ? "visible" : "hidden"}>
          <ColumnsForm
            // What was read anew is shown anew.
            key={JSON.stringify(plan.columns)}
            plan={plan}
            isMapped={isMapped(check.result)}
            saving={state.mapping.kind === "saving"}
            onMap={session.mapColumns}
          />
        </Activity>
      </div>
    </>
  );
}

function isMapped({ contents, mappingMisfit }: StudiedPlan): boolean {
  const stored = settingsOf(contents);
  return stored.kind === "settings" && stored.settings.mapping !== null && mappingMisfit === null;
}
