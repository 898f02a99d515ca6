import { undoOf } from "../../app";
import type { Fix } from "../../app";
import type { ReadingToLookAt } from "../../app/doubtful-readings";
import { fetchPlanChecker } from "../plan-checker";
import type { Problem } from "../problem";
import type { Desk, SharedEvent, Slice } from "./slice";

/** Where the answer to what was read with doubt, or not read, stands. */
export type AnsweringState =
  | { readonly kind: "none" }
  | { readonly kind: "saving"; readonly reading: ReadingToLookAt }
  | { readonly kind: "confirmed"; readonly reading: ReadingToLookAt }
  | { readonly kind: "askedAgain"; readonly reading: ReadingToLookAt }
  /** Its cell was written; `undo` gives it back what it held, `null` where that cannot be done. */
  | { readonly kind: "written"; readonly reading: ReadingToLookAt; readonly undo: Fix | null }
  | { readonly kind: "failed"; readonly reading: ReadingToLookAt; readonly problem: Problem };

export interface AnsweringEvent {
  readonly kind: "answeringMoved";
  readonly state: AnsweringState;
}

export const answering: Slice<AnsweringState, AnsweringEvent> = {
  initial: { kind: "none" },
  next: nextAnswering,
  isBusy: ({ kind }) => kind === "saving",
};

function nextAnswering(state: AnsweringState, event: AnsweringEvent | SharedEvent): AnsweringState {
  switch (event.kind) {
    case "answeringMoved":
      return event.state;
    case "checkStarted":
      return { kind: "none" };
    default:
      return state;
  }
}

export interface Answering {
  /** Keeps in the workbook that something was read rightly, or rightly left out; the reason is what it says of that. */
  readonly confirmReading: (reading: ReadingToLookAt, reason: string) => Promise<void>;
  /** Takes that back. */
  readonly askAgain: (reading: ReadingToLookAt) => Promise<void>;
  /** Writes into its cell what it is, and reads the plan again. */
  readonly correctReading: (reading: ReadingToLookAt, fix: Fix) => Promise<void>;
}

export function answeringDoubts({ workbook, today, study, run }: Desk<AnsweringEvent>): Answering {
  const moved = (state: AnsweringState): AnsweringEvent => ({ kind: "answeringMoved", state });
  const failed = (reading: ReadingToLookAt) => (problem: Problem) =>
    moved({ kind: "failed", reading, problem });
  return {
    async confirmReading(reading, reason) {
      const current = study();
      if (current === null) return;
      await run({
        started: moved({ kind: "saving", reading }),
        work: async () => {
          const { acceptFinding } = await fetchPlanChecker();
          return acceptFinding(workbook, current, reading, { reason, by: "", on: today() });
        },
        restudied: (outcome) => (outcome.kind === "accepted" ? outcome.study : null),
        ended: () => moved({ kind: "confirmed", reading }),
        failed: failed(reading),
      });
    },
    async askAgain(reading) {
      const current = study();
      if (current === null) return;
      await run({
        started: moved({ kind: "saving", reading }),
        work: async () => {
          const { withdrawAcceptance } = await fetchPlanChecker();
          return withdrawAcceptance(workbook, current, reading, today());
        },
        restudied: (outcome) => outcome,
        ended: () => moved({ kind: "askedAgain", reading }),
        failed: failed(reading),
      });
    },
    async correctReading(reading, fix) {
      const current = study();
      if (current === null) return;
      const undo = undoOf(current.contents, fix);
      await run({
        started: moved({ kind: "saving", reading }),
        work: async () => {
          const { applyFix } = await fetchPlanChecker();
          return applyFix(workbook, current.contents, fix, today());
        },
        read: (outcome) => outcome,
        ended: () => moved({ kind: "written", reading, undo }),
        failed: failed(reading),
      });
    },
  };
}
