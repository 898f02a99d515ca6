import type { WrittenSheet } from "../../app";
import type { Compared, DecidedComparison } from "../../app/comparing";
import type { Language } from "../../locales/languages";
import type { DecisionJob, DraftSource, Sides } from "./draft-comparison";
import { fetchSheetWriters } from "../chunks/fetching";
import type { Problem } from "../problem";
import type { Desk, Job, Slice } from "../slice";

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

/** How far the deciding of differences is, or the putting of what was agreed into the plan. */
export type Deciding =
  | { readonly kind: "none" }
  | { readonly kind: "saving"; readonly ids: readonly string[] }
  /** `undo` takes it back; `null` where that cannot be. */
  | { readonly kind: "decided"; readonly done: DecisionJob; readonly undo: DecisionJob | null }
  | { readonly kind: "failed"; readonly ids: readonly string[]; readonly problem: Problem };

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

/** Each is done as soon as no other job of the pane is, in the order in which they were asked for. */
export interface Comparing {
  /** Compares the plan with another draft. */
  readonly compareWith: (source: DraftSource) => Promise<void>;
  /** Leaves the comparison, to choose another draft. */
  readonly leaveComparison: () => void;
  /** Compares again, so that nothing is written that is no longer so, and writes the sheet of it. */
  readonly writeComparison: (shown: Shown, sides: Sides, language: Language) => Promise<void>;
  /** Decides differences, takes that back, or puts what was agreed into the plan. */
  readonly decide: (shown: Shown, job: DecisionJob, undo: DecisionJob | null) => Promise<void>;
}

function draftsOf({ compared, decided }: Pick<Shown, "compared" | "decided">) {
  return { compared, decided };
}

export function comparingDrafts({ workbook, today, tell, run, whenFree }: Desk<ComparingEvent>): Comparing {
  /** The comparison as it is after the last thing that was done. */
  let latest: Shown | null = null;
  let queue: Promise<void> = Promise.resolve();
  const moved = (state: ComparingState): ComparingEvent => {
    latest = state.kind === "compared" ? state : null;
    return { kind: "comparingMoved", state };
  };
  /** Begins a job; `false` where another is being done. `state` is that of the comparison meanwhile. */
  const isBegun = async <Result>(
    state: ComparingState,
    job: Omit<Job<Result, ComparingEvent>, "started">,
  ): Promise<boolean> => {
    let hasBegun = false;
    await run({
      ...job,
      started: { kind: "comparingMoved", state },
      work: () => {
        hasBegun = true;
        moved(state);
        return job.work();
      },
    });
    return hasBegun;
  };
  const inTurn = (begin: () => Promise<boolean>): Promise<void> => {
    queue = queue.then(async () => {
      do await whenFree();
      while (!(await begin()));
    });
    return queue;
  };
  const decideNow = async (job: DecisionJob, undo: DecisionJob | null): Promise<boolean> => {
    const shown = latest;
    if (shown === null) return true;
    const ids = idsOf(job);
    return isBegun(
      { ...shown, deciding: { kind: "saving", ids } },
      {
        work: async () => (await fetchSheetWriters()).decideWith(workbook, shown.source, shown.decided, job),
        read: ({ read }) => read,
        ended: (outcome) =>
          moved({
            ...shown,
            ...(outcome.kind === "compared"
              ? { ...draftsOf(outcome), deciding: { kind: "decided", done: job, undo } }
              : { deciding: { kind: "failed", ids, problem: outcome.problem } }),
          }),
        failed: (problem) => moved({ ...shown, deciding: { kind: "failed", ids, problem } }),
      },
    );
  };
  return {
    compareWith: (source) =>
      inTurn(() =>
        isBegun(
          { kind: "comparing", source },
          {
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
          },
        ),
      ),

    leaveComparison: () => {
      queue = queue.then(() => tell(moved({ kind: "none" })));
    },

    writeComparison: (asked, sides, language) =>
      inTurn(() => {
        const shown = latest ?? asked;
        return isBegun(
          { ...shown, sheet: { kind: "writing" }, deciding: { kind: "none" } },
          {
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
          },
        );
      }),

    decide: (shown, job, undo) => {
      latest ??= shown;
      return inTurn(() => decideNow(job, undo));
    },
  };
}

function idsOf(job: DecisionJob): readonly string[] {
  switch (job.kind) {
    case "decide":
      return job.requests.map(({ difference }) => difference.id);
    case "withdraw":
      return job.ids;
    case "put":
      return [];
  }
}
