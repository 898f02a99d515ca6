import type { WrittenSheet } from "../../app";
import type { Compared, DecidedComparison } from "../../app/comparing";
import type { Language } from "../../locales/languages";
import type { DecisionJob, DraftSource, Sides } from "./draft-comparison";
import { fetchSheetWriters } from "../chunks/fetching";
import type { Problem } from "../problem";
import type { Desk, Slice } from "../slice";

/** How far the comparing of the plan with another draft is. */
export type ComparingState =
  | { readonly kind: "none" }
  | { readonly kind: "comparing"; readonly source: DraftSource }
  | { readonly kind: "failed"; readonly source: DraftSource; readonly problem: Problem }
  | {
      readonly kind: "compared";
      readonly source: DraftSource;
      readonly compared: Compared;
      readonly decided: DecidedComparison;
      readonly sheet: ComparisonWriting;
      readonly deciding: Deciding;
    };

type Shown = Extract<ComparingState, { readonly kind: "compared" }>;

/** How far the deciding of a difference is. */
export type Deciding =
  | { readonly kind: "none" }
  | { readonly kind: "saving"; readonly id: string }
  /** `undo` opens the difference again and gives our cell back what it held. */
  | { readonly kind: "decided"; readonly id: string; readonly undo: DecisionJob | null }
  | { readonly kind: "failed"; readonly id: string; readonly problem: Problem };

/** How far the writing of the sheet of a comparison is. */
export type ComparisonWriting =
  | { readonly kind: "none" }
  | { readonly kind: "writing" }
  | { readonly kind: "written"; readonly written: WrittenSheet }
  | { readonly kind: "failed"; readonly problem: Problem };

export interface ComparingEvent {
  readonly kind: "comparingMoved";
  readonly state: ComparingState;
}

export const comparing: Slice<ComparingState, ComparingEvent> = {
  initial: { kind: "none" },
  next: (state, event) => (event.kind === "comparingMoved" ? event.state : state),
  isBusy: (state) =>
    state.kind === "comparing" ||
    (state.kind === "compared" && (state.sheet.kind === "writing" || state.deciding.kind === "saving")),
};

export interface Comparing {
  /** Compares the plan with another draft. */
  readonly compareWith: (source: DraftSource) => Promise<void>;
  /** Compares again, so that nothing is written that is no longer so, and writes the sheet of it. */
  readonly writeComparison: (shown: Shown, sides: Sides, language: Language) => Promise<void>;
  /** Decides a difference or takes that back, and compares again. */
  readonly decide: (shown: Shown, id: string, job: DecisionJob, undo: DecisionJob | null) => Promise<void>;
}

function draftsOf({ compared, decided }: Pick<Shown, "compared" | "decided">) {
  return { compared, decided };
}

export function comparingDrafts({ workbook, today, run }: Desk<ComparingEvent>): Comparing {
  const moved = (state: ComparingState): ComparingEvent => ({ kind: "comparingMoved", state });
  return {
    compareWith: (source) =>
      run({
        started: moved({ kind: "comparing", source }),
        work: async () => (await fetchSheetWriters()).compareWithDraft(workbook, source, today()),
        read: ({ read }) => read,
        ended: (outcome) =>
          moved(
            outcome.kind === "compared"
              ? {
                  kind: "compared",
                  source,
                  ...draftsOf(outcome),
                  sheet: { kind: "none" },
                  deciding: { kind: "none" },
                }
              : { kind: "failed", source, problem: outcome.problem },
          ),
        failed: (problem) => moved({ kind: "failed", source, problem }),
      }),

    writeComparison: (shown, sides, language) =>
      run({
        started: moved({ ...shown, sheet: { kind: "writing" }, deciding: { kind: "none" } }),
        work: async () =>
          (await fetchSheetWriters()).writeComparisonWith(workbook, shown.source, {
            ...{ sides, language, asOf: today() },
          }),
        read: ({ read }) => read,
        ended: (outcome) =>
          moved(
            outcome.kind === "compared"
              ? {
                  ...shown,
                  ...draftsOf(outcome),
                  deciding: { kind: "none" },
                  sheet: { kind: "written", written: outcome.written },
                }
              : { kind: "failed", source: shown.source, problem: outcome.problem },
          ),
        failed: (problem) =>
          moved({ ...shown, deciding: { kind: "none" }, sheet: { kind: "failed", problem } }),
      }),

    decide: (shown, id, job, undo) =>
      run({
        started: moved({ ...shown, deciding: { kind: "saving", id } }),
        work: async () => (await fetchSheetWriters()).decideWith(workbook, shown.source, shown.decided, job),
        read: ({ read }) => read,
        ended: (outcome) =>
          moved({
            ...shown,
            ...(outcome.kind === "compared"
              ? { ...draftsOf(outcome), deciding: { kind: "decided", id, undo } }
              : { deciding: { kind: "failed", id, problem: outcome.problem } }),
          }),
        failed: (problem) => moved({ ...shown, deciding: { kind: "failed", id, problem } }),
      }),
  };
}
