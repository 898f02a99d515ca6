import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { jointDecisions, type DecisionKind } from "../../app/comparing";
import type { PlanViewProps } from "../frame/plan-view";
import type { PaneState } from "../pane-state";
import { useCopying } from "../ui/copying/use-copying";
import { focusIfLost } from "../ui/focus";
import { Paragraph } from "../ui/paragraph";
import { PrimaryFoot } from "../ui/primary-foot";
import { Problem, ProblemNotice } from "../ui/problem-notice";
import { Spinner } from "../ui/spinner";
import { sheetLanguage } from "../wording/sheet-words";
import { useWords, type Words } from "../wording/words";
import { DecideKind, KindsOfOpen } from "./bulk";
import type { ComparingState } from "./comparing";
import { comparisonCounts, StaleNotice, Warnings, WhatWasCompared } from "./comparison-notes";
import { DecidedHead } from "./decided-head";
import { DecisionsList } from "./decisions-list";
import { DraftChooser } from "./draft-chooser";
import { PutIntoPlan } from "./put-into-plan";
import { SheetForm, SheetNotice, useSides } from "./sheet-form";
import { SheetOfFile } from "./sheet-of-file";
import { type Shown, type Table, useTable } from "./shown";
import { Minutes, useMinutes } from "./wording-history";

const useStyles = makeStyles({
  another: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  sides: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  keys: {
    color: tokens.colorNeutralForeground2,
    "@media (max-height: 560px)": { display: "none" },
  },
});

/** The plan beside another draft of it: with what it is compared, then the decisions that their differences ask for. */
export function ComparisonView(props: PlanViewProps) {
  const { session, state, study } = props;
  const words = useWords();
  const { comparing } = state;
  const compare = session.compareWith;
  return (
    <>
      {comparing.kind === "comparing" && <Spinner />}
      {comparing.kind === "failed" && (
        <ProblemNotice
          title={words.say("pane-compare-failed")}
          problem={comparing.problem}
          onRetry={() => compare(comparing.source)}
        />
      )}
      {comparing.kind === "compared" ? (
        <Compared {...props} shown={comparing} />
      ) : (
        <>
          <Paragraph>{words.say("pane-compare-how")}</Paragraph>
          <DraftChooser study={study} comparing={comparing} onChosen={compare} />
        </>
      )}
    </>
  );
}

function Compared(props: PlanViewProps & { readonly shown: Shown }) {
  const { session, study, shown } = props;
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const table = useTable(shown);
  const [kind, setKind] = useState<DecisionKind | null>(null);
  const [isPutting, setPutting] = useState(false);
  const names = useSides(table);
  const write = () => void session.writeComparison(shown, names.sides, sheetLanguage(study, words.language));
  if (isPutting) {
    return <PutIntoPlan session={session} table={table} onDone={() => setPutting(false)} />;
  }
  return (
    <>
      <div className={styles.another}>
        <Caption1 className={styles.sides}>{[table.sides.ours, table.sides.theirs].join(" ⇄ ")}</Caption1>
        <Undo session={session} table={table} />
      </div>
      {isStale(shown, study) && (
        <StaleNotice isBusy={table.isBusy} onAgain={() => void session.compareWith(shown.source)} />
      )}
      {shown.deciding.kind === "failed" && shown.deciding.ids.length === 0 && (
        <Problem title={say("pane-compare-decide-failed")} problem={shown.deciding.problem} />
      )}
      <Warnings shown={shown} />
      {table.all.length > 0 && <DecidedHead table={table} />}
      <KindsOfOpen table={table} chosen={kind} onChosen={setKind} />
      {kind !== null && table.of.open.some((each) => each.kind === kind) && (
        <DecideKind session={session} table={table} kind={kind} onDone={() => setKind(null)} />
      )}
      {shown.sheet.kind !== "none" && <SheetNotice session={session} sheet={shown.sheet} onRetry={write} />}
      <DecisionsList session={session} table={table} />
      <SheetOfFile shown={shown} onChosen={(source) => void session.compareWith(source)} />
      <WhatWasCompared table={table} />
      <SheetForm study={study} table={table} names={names} onWrite={write} />
      <Minutes shown={shown} />
      <div>
        <Button size="small" disabledFocusable={table.isBusy} onClick={session.leaveComparison}>
          {say("pane-compare-another")}
        </Button>
      </div>
      {table.of.open.length > 0 && <Caption1 className={styles.keys}>{say("pane-compare-keys")}</Caption1>}
      <Foot table={table} canWrite={names.canWrite} onPut={() => setPutting(true)} onWrite={write} />
    </>
  );
}

/** What is next: putting what is agreed into the plan; the minutes, where all of it is there; else the sheet. */
function Foot(props: {
  readonly table: Table;
  readonly canWrite: boolean;
  readonly onPut: () => void;
  readonly onWrite: () => void;
}) {
  const { table, canWrite, onPut, onWrite } = props;
  const { say } = useWords();
  const minutes = useMinutes(table.shown);
  const { outcome, copy } = useCopying();
  const { open, agreed } = table.of;
  if (agreed.length > 0) {
    return (
      <PrimaryFoot>
        <Button appearance="primary" disabledFocusable={table.isBusy} onClick={onPut}>
          {say("pane-compare-put", { count: agreed.length })}
        </Button>
      </PrimaryFoot>
    );
  }
  if (open.length === 0 && minutes !== "") {
    return (
      <PrimaryFoot>
        <Button appearance="primary" onClick={() => copy((clipboard) => clipboard.writeText(minutes))}>
          {say("pane-compare-copy-minutes")}
        </Button>
        <span role="status">{outcome === "copied" && say("pane-text-copied")}</span>
      </PrimaryFoot>
    );
  }
  return (
    <PrimaryFoot>
      <Button appearance="primary" disabledFocusable={table.isBusy || !canWrite} onClick={onWrite}>
        {say(table.shown.sheet.kind === "writing" ? "pane-compare-writing" : "pane-compare-write")}
      </Button>
    </PrimaryFoot>
  );
}

/** Takes back what was done last. */
function Undo({ session, table }: { readonly session: PlanViewProps["session"]; readonly table: Table }) {
  const { say } = useWords();
  const { deciding } = table.shown;
  if (deciding.kind !== "decided" || deciding.undo === null) return null;
  const { undo } = deciding;
  return (
    <Button size="small" ref={focusIfLost} onClick={() => void session.decide(table.shown, undo, null)}>
      {say("pane-undo")}
    </Button>
  );
}

/** Of another sheet nothing tells whether it has changed: whatever was read since may differ. */
function isStale(
  { source, compared: { ours } }: Extract<ComparingState, { readonly kind: "compared" }>,
  study: PlanViewProps["study"],
): boolean {
  return source.kind === "sheet" ? study !== ours : study.plan !== ours.plan;
}

/** What there is to say of the comparing of drafts; a failure is said by its notice. */
export function comparingNews({ comparing }: PaneState, { say, translate }: Words): string {
  switch (comparing.kind) {
    case "none":
    case "failed":
      return "";
    case "comparing":
      return say("pane-compare-busy");
    case "compared":
      return newsOf(comparing, { say, translate });
  }
}

function newsOf(
  { compared, decided, sheet, deciding }: Shown,
  { say, translate }: Pick<Words, "say" | "translate">,
): string {
  if (deciding.kind === "saving") return say("pane-compare-deciding");
  if (deciding.kind === "failed")
    return `${say("pane-compare-decide-failed")} ${translate(deciding.problem)}`;
  if (sheet.kind === "writing") return say("pane-compare-writing");
  if (sheet.kind === "written") return say("pane-compare-written", { sheet: sheet.written.title });
  const decisions = jointDecisions(compared.toDecide, decided.decided);
  const left = decisions.filter(({ stage }) => stage === "open").length;
  const total = decisions.length;
  if (total === 0) return say("pane-compare-counts", comparisonCounts(compared.comparison));
  return say("pane-compare-left", { decided: total - left, total, left });
}
