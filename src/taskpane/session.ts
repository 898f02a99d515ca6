import { type Day, type Workbook, WorkbookError } from "../app";
import { type AutomaticOutcome, checkingByItself, expectedAfter } from "./check/automatic-check";
import type { DraftStore } from "./drafts/drafts";
import { draftsInPlan, draftsOf, haveDraftsChanged } from "./drafts/drafts-of-state";
import {
  initialState,
  isBusy,
  nextState,
  type Operations,
  operationsOf,
  type PaneEvent,
  type PaneState,
} from "./pane-state";
import { fetchPlanChecker } from "./chunks/fetching";
import { problemOf } from "./problem";
import type { Desk } from "./slice";

/**
 * The pane's state and what can be done with it; the pane's buttons and the ribbon's share one.
 * Nothing here rejects: what goes wrong becomes part of the state.
 */
export interface Session extends Operations {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The day at the user's clock. */
  readonly today: () => Day;
  /** Begins to notice changes of the workbook: they make the findings stale, and these are checked again by themselves. */
  readonly watch: () => Promise<void>;
}

/** Whether what is shown was read before the last change. A form in which the plan is being shown is left alone. */
function isStale({ check, pointing }: PaneState): boolean {
  if (check.kind === "noPlan") return check.stale && pointing.kind === "none";
  return check.kind === "checked" && check.stale;
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
  let expectedMs: number | null = null;
  const checkAsOfToday = async () => {
    const { checkPlan } = await fetchPlanChecker();
    const began = performance.now();
    const before = changes;
    const outcome = await checkPlan(workbook, undefined, today());
    // Where a cell was typed into, Excel has let the check wait: that tells nothing of the workbook.
    if (changes === before) expectedMs = expectedAfter(performance.now() - began, expectedMs === null);
    return outcome;
  };

  const checkAgain = async (): Promise<AutomaticOutcome> => {
    const before = { jobs, changes };
    try {
      const outcome = await checkAsOfToday();
      if (jobs !== before.jobs) return "overtaken";
      // All that is in view would go; a plan that is being moved may be back in a moment.
      if (outcome.kind === "noPlan" && state.check.kind === "checked") return "failed";
      tell({ kind: "planRead", outcome, stale: changes !== before.changes, byItself: true });
      return "checked";
    } catch (error) {
      const kind = error instanceof WorkbookError ? error.problem.kind : null;
      // A cell that is typed into lets Excel wait, for longer than the pane does.
      return kind === "cellInEditMode" || kind === "notAnswered" ? "cellInEditMode" : "failed";
    }
  };

  const automatic = checkingByItself({
    areStale: () => isStale(state),
    isBusy: () => isBusy(state),
    jobs: () => jobs,
    nextWillTake: () => expectedMs ?? 0,
    checkAgain,
    tellStale: () => tell({ kind: "staleTold" }),
  });

  const desk: Desk<PaneEvent> = {
    workbook,
    today,
    study: () => (state.check.kind === "checked" ? state.check.result : null),
    checkAsOfToday,
    tell,
    async run({ started, work, isWanted = () => true, read, restudied, ended, failed }) {
      if (isBusy(state)) return;
      jobs += 1;
      tell(started);
      const before = changes;
      try {
        const result = await work();
        if (!isWanted()) return;
        const outcome = read?.(result) ?? null;
        if (outcome !== null) tell({ kind: "planRead", outcome, stale: changes !== before });
        const study = restudied?.(result) ?? null;
        if (study !== null) tell({ kind: "studyChanged", study });
        if (ended !== undefined) tell(ended(result));
      } catch (error) {
        if (!isWanted()) return;
        tell(failed(problemOf(error)));
      }
      automatic.look();
    },
    whenFree: () =>
      new Promise((resolve) => {
        const look = () => {
          if (isBusy(state)) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
      }),
  };

  return {
    ...operationsOf(desk),
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
  };
}
