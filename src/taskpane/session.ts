import { type Day, type Workbook, WorkbookError } from "../app";
import { type AutomaticOutcome, checkingByItself } from "./check/automatic-check";
import type { DraftStore } from "./drafts/drafts";
import { draftsInPlan, draftsOf, haveDraftsChanged } from "./drafts/drafts-of-state";
import { initialState, isBusy, nextState, type PaneEvent, type PaneState } from "./pane-state";
import { fetchPlanChecker } from "./chunks/plan-checker";
import { problemOf } from "./problem";
import { type Accepting, acceptingFindings } from "./findings/accepting";
import { type Answering, answeringDoubts } from "./doubts/answering";
import { type Browsing, browsingFindings } from "./findings/browsing";
import { type Checking, checkingPlan } from "./check/checking";
import { type ColumnMapping, mappingColumns } from "./columns/column-mapping";
import { type Comparing, comparingDrafts } from "./comparison/comparing";
import { type Confirming, confirmingDefinitions } from "./indicators/confirming";
import { type DefinitionDrafting, draftingOf } from "./indicators/drafting-definitions";
import { givingDrafts, type GivingDrafts } from "./drafts/draft-rows";
import { applyingFixes, type Fixing } from "./findings/fixing";
import { type Keeping, keepingInWorkbook } from "./settings/keeping-settings";
import { navigating, type Navigation } from "./frame/navigation";
import { type Reporting, reportingActuals } from "./report/reporting";
import { type Performing, performingWork } from "./performing";
import { makingPlans, type PlanMaking } from "./plan/plan-making";
import { type Pointing, pointingToPlans } from "./plan/pointing";
import { choosingPeriod, type PeriodChoice } from "./period/reporting-period";
import { type Selecting, selectingCells } from "./frame/selecting";
import type { Desk } from "./slice";
import { type SummaryWriting, writingSummaries } from "./summary/summary-writing";
import { type Weighing, weighingRules } from "./findings/weighing";

/**
 * The pane's state and what can be done with it; the pane's buttons and the ribbon's share one.
 * Nothing here rejects: what goes wrong becomes part of the state.
 */
export interface Session
  extends
    Navigation,
    Checking,
    Selecting,
    Browsing,
    Fixing,
    Accepting,
    Answering,
    Weighing,
    ColumnMapping,
    PlanMaking,
    Pointing,
    Confirming,
    DefinitionDrafting,
    GivingDrafts,
    Reporting,
    Keeping,
    PeriodChoice,
    SummaryWriting,
    Comparing,
    Performing {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The day at the user's clock. */
  readonly today: () => Day;
  /** Begins to notice changes of the workbook: they make the findings stale, and these are checked again by themselves. */
  readonly watch: () => Promise<void>;
}

/**
 * A session over an open workbook, with the day taken from a clock. What is typed and not sent yet is kept in the
 * store, where there is one, and is there again in the next session.
 */
export function createSession(workbook: Workbook, today: () => Day, store?: DraftStore): Session {
  const kept = store?.load() ?? null;
  let state =
    kept === null ? initialState : nextState(initialState, { kind: "draftsRestored", drafts: kept });
  const listeners = new Set<() => void>();
  const tell = (event: PaneEvent) => {
    const before = state;
    if (event.kind === "planRead" && event.outcome.kind === "checked") {
      state = nextState(state, { kind: "draftsMoved", moved: draftsInPlan(state, event.outcome) });
    }
    state = nextState(state, event);
    if (store !== undefined && haveDraftsChanged(before, state)) store.keep(draftsOf(state));
    for (const listener of listeners) listener();
  };

  let changes = 0;
  let jobs = 0;
  let lastCheckTook = 0;
  const checkAsOfToday = async () => {
    const { checkPlan } = await fetchPlanChecker();
    const began = performance.now();
    const before = changes;
    const outcome = await checkPlan(workbook, undefined, today());
    // Where a cell was typed into, Excel has let the check wait: that tells nothing of the workbook.
    if (changes === before) lastCheckTook = performance.now() - began;
    return outcome;
  };

  const checkAgain = async (): Promise<AutomaticOutcome> => {
    const before = { jobs, changes };
    try {
      const outcome = await checkAsOfToday();
      if (jobs !== before.jobs) return "overtaken";
      // All that is in view would go; a plan that is being moved may be back in a moment.
      if (outcome.kind === "noPlan") return "failed";
      tell({ kind: "planRead", outcome, stale: changes !== before.changes, byItself: true });
      return "checked";
    } catch (error) {
      const kind = error instanceof WorkbookError ? error.problem.kind : null;
      // A cell that is typed into lets Excel wait, for longer than the pane does.
      return kind === "cellInEditMode" || kind === "notAnswered" ? "cellInEditMode" : "failed";
    }
  };

  const automatic = checkingByItself({
    areStale: () => state.check.kind === "checked" && state.check.stale,
    isBusy: () => isBusy(state),
    jobs: () => jobs,
    lastCheckTook: () => lastCheckTook,
    checkAgain,
    tellStale: () => tell({ kind: "staleTold" }),
  });

  const desk: Desk<PaneEvent> = {
    workbook,
    today,
    study: () => (state.check.kind === "checked" ? state.check.result : null),
    checkAsOfToday,
    tell,
    async run({ started, work, read, restudied, ended, failed }) {
      if (isBusy(state)) return;
      jobs += 1;
      tell(started);
      const before = changes;
      try {
        const result = await work();
        const outcome = read?.(result) ?? null;
        if (outcome !== null) tell({ kind: "planRead", outcome, stale: changes !== before });
        const study = restudied?.(result) ?? null;
        if (study !== null) tell({ kind: "studyChanged", study });
        if (ended !== undefined) tell(ended(result));
      } catch (error) {
        tell(failed(problemOf(error)));
      }
      automatic.look();
    },
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    today,
    async watch() {
      try {
        await workbook.onChanged(() => {
          changes += 1;
          tell({ kind: "workbookChanged" });
          automatic.look();
        });
      } catch {
        // An Excel that tells of no changes leaves it to the user when to check again.
      }
    },
    ...navigating(desk),
    ...checkingPlan(desk),
    ...selectingCells(desk),
    ...browsingFindings(desk),
    ...applyingFixes(desk),
    ...acceptingFindings(desk),
    ...answeringDoubts(desk),
    ...weighingRules(desk),
    ...mappingColumns(desk),
    ...makingPlans(desk),
    ...pointingToPlans(desk),
    ...confirmingDefinitions(desk),
    ...draftingOf(desk),
    ...givingDrafts(desk),
    ...reportingActuals(desk),
    ...keepingInWorkbook(desk),
    ...choosingPeriod(desk),
    ...writingSummaries(desk),
    ...comparingDrafts(desk),
    ...performingWork(desk),
  };
}
