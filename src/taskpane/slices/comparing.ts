import type { WrittenSheet } from "../../app";
import type { Compared } from "../../app/comparing";
import type { Language } from "../../locales/languages";
import type { DraftSource, Sides } from "../draft-comparison";
import { fetchPlanChecker } from "../plan-checker";
import type { Problem } from "../problem";
import type { Desk, Slice } from "./slice";

/** Where the comparing of the plan with another draft stands. */
export type ComparingState =
  | { readonly kind: "none" }
  | { readonly kind: "comparing"; readonly source: DraftSource }
  | { readonly kind: "failed"; readonly source: DraftSource; readonly problem: Problem }
  | {
      readonly kind: "compared";
      readonly source: DraftSource;
      readonly compared: Compared;
      readonly sheet: ComparisonWriting;
    };

/** Where the writing of the sheet of a comparison stands. */
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
    state.kind === "comparing" || (state.kind === "compared" && state.sheet.kind === "writing"),
};

export interface Comparing {
  /** Compares the plan with another draft. */
  readonly compareWith: (source: DraftSource) => Promise<void>;
  /** Compares again, so that nothing is written that is no longer so, and writes the sheet of it. */
  readonly writeComparison: (
    shown: Extract<ComparingState, { readonly kind: "compared" }>,
    sides: Sides,
    language: Language,
  ) => Promise<void>;
}

export function comparingDrafts({ workbook, today, run }: Desk<ComparingEvent>): Comparing {
  const moved = (state: ComparingState): ComparingEvent => ({ kind: "comparingMoved", state });
  const fetchComparer = async () => (await fetchPlanChecker()).fetchDraftComparer();
  return {
    compareWith: (source) =>
      run({
        started: moved({ kind: "comparing", source }),
        work: async () => (await fetchComparer()).compareWithDraft(workbook, source, today()),
        read: ({ read }) => read,
        ended: (outcome) =>
          moved(
            outcome.kind === "compared"
              ? { kind: "compared", source, compared: outcome.compared, sheet: { kind: "none" } }
              : { kind: "failed", source, problem: outcome.problem },
          ),
        failed: (problem) => moved({ kind: "failed", source, problem }),
      }),

    writeComparison: (shown, sides, language) =>
      run({
        started: moved({ ...shown, sheet: { kind: "writing" } }),
        work: async () =>
          (await fetchComparer()).writeComparisonWith(workbook, shown.source, {
            ...{ sides, language, asOf: today() },
          }),
        read: ({ read }) => read,
        ended: (outcome) =>
          moved(
            outcome.kind === "written"
              ? { ...shown, compared: outcome.compared, sheet: { kind: "written", written: outcome.written } }
              : { kind: "failed", source: shown.source, problem: outcome.problem },
          ),
        failed: (problem) => moved({ ...shown, sheet: { kind: "failed", problem } }),
      }),
  };
}
