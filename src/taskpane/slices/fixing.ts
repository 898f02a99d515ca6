import { applyFix, type Finding, type Fix, undoOf } from "../../app";
import type { Problem } from "../problem";
import type { Desk, SharedEvent, Slice } from "./slice";

/** Where the mending of a finding by one of its fixes stands. */
export type FixState =
  | { readonly kind: "none" }
  | { readonly kind: "applying"; readonly finding: Finding }
  /** `undo` gives the cells back what they held; `null` where that cannot be done. */
  | { readonly kind: "applied"; readonly finding: Finding; readonly undo: Fix | null }
  | { readonly kind: "failed"; readonly finding: Finding; readonly problem: Problem };

export type FixEvent =
  | { readonly kind: "fixStarted"; readonly finding: Finding }
  | { readonly kind: "fixApplied"; readonly finding: Finding; readonly undo: Fix | null }
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
      return { kind: "applied", finding: event.finding, undo: event.undo };
    case "fixFailed":
      return { kind: "failed", finding: event.finding, problem: event.problem };
    default:
      return fix;
  }
}

export interface Fixing {
  /** Mends a finding by one of its fixes, which changes cells of the user's, and checks again. */
  readonly applyFix: (finding: Finding, fix: Fix) => Promise<void>;
}

export function applyingFixes({ workbook, today, study, run }: Desk<FixEvent>): Fixing {
  return {
    async applyFix(finding, fix) {
      const current = study();
      if (current === null) return;
      const undo = undoOf(current.contents, fix);
      await run({
        started: { kind: "fixStarted", finding },
        work: () => applyFix(workbook, current.contents, fix, today()),
        read: (outcome) => outcome,
        ended: () => ({ kind: "fixApplied", finding, undo }),
        failed: (problem) => ({ kind: "fixFailed", finding, problem }),
      });
    },
  };
}
