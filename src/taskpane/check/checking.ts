import type { MappingMisfit, SheetLookedAt, StudiedPlan } from "../../app";
import { findingDifference, type FindingDifference } from "../findings/finding-difference";
import type { Problem } from "../problem";
import type { Desk, SharedEvent, Slice } from "../slice";

/** What the pane knows of the plan. */
export type CheckState =
  | { readonly kind: "notChecked" }
  | { readonly kind: "reading" }
  | {
      readonly kind: "checked";
      readonly result: StudiedPlan;
      /** Cells have changed since it was read. */
      readonly stale: boolean;
      /** That is said, with the button to check again: not where the pane is about to do so by itself. */
      readonly isStaleShown: boolean;
      /** What is differently from before, where the pane has checked again by itself. */
      readonly difference: FindingDifference | null;
      /** It is being read again; until then the former result stays in view. */
      readonly rereading: boolean;
      /** Why the last attempt to read it again failed. */
      readonly problem: Problem | null;
    }
  | {
      readonly kind: "noPlan";
      /** Cells have changed since it was read. */
      readonly stale: boolean;
      readonly lookedAt: readonly SheetLookedAt[];
      /** Why the place that the user once set is the plan's no more, where they set one. */
      readonly mappingMisfit: MappingMisfit | null;
    }
  | { readonly kind: "failed"; readonly problem: Problem };

export type CheckEvent =
  | { readonly kind: "checkFailed"; readonly problem: Problem }
  /** Nobody waits for what is being read any more. */
  | { readonly kind: "checkStopped" }
  | { readonly kind: "staleTold" };

export const checking: Slice<CheckState, CheckEvent> = {
  initial: { kind: "notChecked" },
  next: nextCheck,
  isBusy: (check) => check.kind === "reading" || (check.kind === "checked" && check.rereading),
};

function nextCheck(check: CheckState, event: CheckEvent | SharedEvent): CheckState {
  switch (event.kind) {
    case "checkStarted":
      return check.kind === "checked" ? { ...check, rereading: true, problem: null } : { kind: "reading" };
    case "planRead":
      return afterReading(check, event);
    case "studyChanged":
      return check.kind === "checked" ? { ...check, result: event.study } : check;
    case "checkFailed":
      return check.kind === "checked"
        ? { ...check, rereading: false, problem: event.problem }
        : { kind: "failed", problem: event.problem };
    case "checkStopped":
      if (check.kind === "reading") return { kind: "notChecked" };
      return check.kind === "checked" ? { ...check, rereading: false } : check;
    case "workbookChanged":
      return check.kind === "checked" || check.kind === "noPlan" ? { ...check, stale: true } : check;
    case "staleTold":
      return check.kind === "checked" && check.stale ? { ...check, isStaleShown: true } : check;
    default:
      return check;
  }
}

function afterReading(
  check: CheckState,
  { outcome, stale, byItself = false }: Extract<SharedEvent, { kind: "planRead" }>,
): CheckState {
  if (outcome.kind === "noPlan") {
    const { lookedAt, mappingMisfit } = outcome;
    return { kind: "noPlan", stale, lookedAt, mappingMisfit };
  }
  const difference =
    byItself && check.kind === "checked" ? findingDifference(check.result.findings, outcome.findings) : null;
  return {
    kind: "checked",
    result: outcome,
    stale,
    isStaleShown: false,
    difference,
    rereading: false,
    problem: null,
  };
}

export interface Checking {
  /** Reads the workbook and checks the plan that it finds; whoever asks while that is done waits for the same. */
  readonly check: () => Promise<void>;
  /** Waits no longer for what is being read: nothing of it is shown. */
  readonly stopReading: () => void;
}

export function checkingPlan({ checkAsOfToday, run, tell }: Desk<CheckEvent>): Checking {
  let underWay: Promise<void> | null = null;
  const read = (): Promise<void> => {
    const own: Promise<void> = run({
      started: { kind: "checkStarted" },
      work: checkAsOfToday,
      isWanted: () => underWay === own,
      read: (outcome) => outcome,
      failed: (problem) => ({ kind: "checkFailed", problem }),
    });
    return own;
  };
  return {
    async check() {
      const own = (underWay ??= read());
      await own;
      if (underWay === own) underWay = null;
    },
    stopReading: () => {
      underWay = null;
      tell({ kind: "checkStopped" });
    },
  };
}
