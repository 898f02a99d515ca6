import { type Finding, type Fix, type NoPlan, type StudiedPlan, undoOf } from "../../app";
import { fetchOtherViews } from "../chunks/fetching";
import type { Problem } from "../problem";
import type { Desk, SharedEvent, Slice } from "../slice";

/** How far the fixing of a finding by one of its fixes is. */
export type FixState =
  | { readonly kind: "none" }
  | { readonly kind: "applying"; readonly finding: Finding }
  | ({ readonly kind: "applied" } & AppliedFix)
  | { readonly kind: "failed"; readonly finding: Finding; readonly problem: Problem };

/** What was changed last. */
export interface AppliedFix {
  readonly finding: Finding;
  /** Gives the cells back what they held; `null` if that cannot be done. */
  readonly undo: Fix | null;
  /** What the cells were made to hold. */
  readonly made: Fix | null;
  /** Whether this took a fix back: what undoes it makes the fix again. */
  readonly isTakenBack: boolean;
}

export type FixEvent =
  | { readonly kind: "fixStarted"; readonly finding: Finding }
  | { readonly kind: "fixApplied"; readonly applied: AppliedFix }
  | { readonly kind: "fixFailed"; readonly finding: Finding; readonly problem: Problem };

export const fixing: Slice<FixState, FixEvent> = {
  initial: { kind: "none" },
  next: nextFix,
  isBusy: ({ kind }) => kind === "applying",
};

function nextFix(fix: FixState, event: FixEvent | SharedEvent): FixState {
  switch (event.kind) {
    case "checkStarted":
      return { kind: "none" };
    case "fixStarted":
      return { kind: "applying", finding: event.finding };
    case "fixApplied":
      return { kind: "applied", ...event.applied };
    case "fixFailed":
      return { kind: "failed", finding: event.finding, problem: event.problem };
    case "planRead":
      return fix.kind === "applied" && !stands(fix.made, event.outcome) ? { kind: "none" } : fix;
    default:
      return fix;
  }
}

/** Whether the cells still hold what a fix made of them: else its undoing would undo what came later. */
function stands(made: Fix | null, outcome: StudiedPlan | NoPlan): boolean {
  return JSON.stringify(made) === JSON.stringify(heldIn(outcome, made));
}

/** What the cells of a fix hold in the workbook as it was read; `null` if that cannot be determined. */
function heldIn(outcome: StudiedPlan | NoPlan, fix: Fix | null): Fix | null {
  return outcome.kind === "checked" && fix !== null ? undoOf(outcome.contents, fix) : null;
}

export interface Fixing {
  /**
   * Fixes a finding by one of its fixes, which changes cells of the user's, and checks again; or takes the last one
   * back, or makes it again.
   */
  readonly applyFix: (finding: Finding, fix: Fix, isTakenBack?: boolean) => Promise<void>;
}

export function applyingFixes({ workbook, today, study, run }: Desk<FixEvent>): Fixing {
  return {
    async applyFix(finding, fix, isTakenBack = false) {
      const current = study();
      if (current === null) return;
      const undo = undoOf(current.contents, fix);
      await run({
        started: { kind: "fixStarted", finding },
        work: async () => {
          const { applyFix } = await fetchOtherViews();
          return applyFix(workbook, current, fix, today());
        },
        read: (outcome) => outcome,
        ended: (outcome) => ({
          kind: "fixApplied",
          applied: { finding, undo, made: heldIn(outcome, fix), isTakenBack },
        }),
        failed: (problem) => ({ kind: "fixFailed", finding, problem }),
      });
    },
  };
}
