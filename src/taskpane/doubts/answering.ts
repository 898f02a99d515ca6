import { undoOf } from "../../app";
import type { Fix } from "../../app";
import type { ReadingToLookAt } from "../../app/study/doubtful-readings";
import { fetchOtherViews } from "../chunks/fetching";
import type { Problem } from "../problem";
import type { Desk, SharedEvent, Slice } from "../slice";

/** How far the answer to what was read with doubt, or not read, is. */
export type AnsweringState =
  | { readonly kind: "none" }
  | { readonly kind: "saving"; readonly reading: ReadingToLookAt }
  | { readonly kind: "confirmed"; readonly reading: ReadingToLookAt }
  | { readonly kind: "askedAgain"; readonly reading: ReadingToLookAt }
  /** Its cell was written; `undo` gives it back what it held, `null` if that cannot be done. */
  | { readonly kind: "written"; readonly reading: ReadingToLookAt; readonly undo: Fix | null }
  | {
      readonly kind: "failed";
      readonly reading: ReadingToLookAt;
      /** What was to be saved, to be tried again. */
      readonly answer: Answer;
      readonly problem: Problem;
    };

/** What a person says of something that was read with doubt, or not read. */
export type Answer =
  /** It was read rightly, or rightly left out; the reason is what the workbook says about that. */
  | { readonly kind: "right"; readonly reason: string }
  /** What was answered is doubtful again. */
  | { readonly kind: "open" }
  /** It is something else, which its cell is to hold. */
  | { readonly kind: "is"; readonly fix: Fix };

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
  /** Saves an answer in the workbook, or writes it into its cell, and reads the plan again. */
  readonly answerReading: (reading: ReadingToLookAt, answer: Answer) => Promise<void>;
}

export function answeringDoubts({ workbook, today, study, run }: Desk<AnsweringEvent>): Answering {
  const moved = (state: AnsweringState): AnsweringEvent => ({ kind: "answeringMoved", state });
  return {
    async answerReading(reading, answer) {
      const current = study();
      if (current === null) return;
      const course = {
        started: moved({ kind: "saving", reading }),
        failed: (problem: Problem) => moved({ kind: "failed", reading, answer, problem }),
      };
      switch (answer.kind) {
        case "right":
          return run({
            ...course,
            work: async () => {
              const { acceptFinding } = await fetchOtherViews();
              const { reason } = answer;
              return acceptFinding(workbook, current, reading, { reason, by: "", on: today() });
            },
            restudied: (outcome) => (outcome.kind === "accepted" ? outcome.study : null),
            ended: () => moved({ kind: "confirmed", reading }),
          });
        case "open":
          return run({
            ...course,
            work: async () => {
              const { withdrawAcceptance } = await fetchOtherViews();
              return withdrawAcceptance(workbook, current, reading, today());
            },
            restudied: (outcome) => outcome,
            ended: () => moved({ kind: "askedAgain", reading }),
          });
        case "is": {
          const undo = undoOf(current.contents, answer.fix);
          return run({
            ...course,
            work: async () => {
              const { applyFix } = await fetchOtherViews();
              return applyFix(workbook, current, answer.fix, today());
            },
            read: (outcome) => outcome,
            ended: () => moved({ kind: "written", reading, undo }),
          });
        }
      }
    },
  };
}
