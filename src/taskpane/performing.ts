import type { NoPlan, StudiedPlan } from "../app";
import type { Problem } from "./problem";
import type { Desk, Slice } from "./slice";

/** Whether something is being done of which only one view knows. */
export type PerformingState = "idle" | "busy";

export interface PerformingEvent {
  readonly kind: "performing";
  readonly state: PerformingState;
}

export const performing: Slice<PerformingState, PerformingEvent> = {
  initial: "idle",
  next: (state, event) => (event.kind === "performing" ? event.state : state),
  isBusy: (state) => state === "busy",
};

/** What came of something that was done. */
export type Performed<Result> =
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "failed"; readonly problem: Problem }
  /** Something else is being done; nothing was. */
  | { readonly kind: "busy" };

export interface Performing {
  /** Does something with the workbook that a view keeps for itself, while nothing else is being done. */
  readonly perform: <Result>(
    work: (desk: Pick<Desk<never>, "workbook" | "today">) => Promise<Result>,
    read?: (result: Result) => StudiedPlan | NoPlan | null,
  ) => Promise<Performed<Result>>;
}

export function performingWork({ workbook, today, run }: Desk<PerformingEvent>): Performing {
  const perform: Performing["perform"] = async <Result>(
    work: (desk: Pick<Desk<never>, "workbook" | "today">) => Promise<Result>,
    read?: (result: Result) => StudiedPlan | NoPlan | null,
  ) => {
    const outcomes: Performed<Result>[] = [];
    const over = (outcome: Performed<Result>): PerformingEvent => {
      outcomes.push(outcome);
      return { kind: "performing", state: "idle" };
    };
    await run<Result>({
      started: { kind: "performing", state: "busy" },
      work: () => work({ workbook, today }),
      ...(read === undefined ? {} : { read }),
      ended: (result) => over({ kind: "done", result }),
      failed: (problem) => over({ kind: "failed", problem }),
    });
    return outcomes[0] ?? { kind: "busy" };
  };
  return { perform };
}
