import type { MappingRefusal, PlanMapping, TablePlace } from "../../app";
import { fetchOtherViews, fetchPlanChecker } from "../chunks/fetching";
import type { Problem } from "../problem";
import type { Desk, SharedEvent, Slice } from "../slice";

/** How far the keeping of the user's columns is. */
export type MappingState =
  | { readonly kind: "none" }
  | { readonly kind: "saving" }
  /** The plan was read by them. */
  | { readonly kind: "kept" }
  /** They give no plan, so nothing was kept. */
  | { readonly kind: "refused"; readonly refusal: MappingRefusal }
  | { readonly kind: "failed"; readonly problem: Problem };

export type MappingEvent =
  | { readonly kind: "mappingStarted" }
  | { readonly kind: "mappingKept" }
  | { readonly kind: "mappingRefused"; readonly refusal: MappingRefusal }
  | { readonly kind: "mappingFailed"; readonly problem: Problem };

export const columnMapping: Slice<MappingState, MappingEvent> = {
  initial: { kind: "none" },
  next: nextMapping,
  isBusy: ({ kind }) => kind === "saving",
};

function nextMapping(mapping: MappingState, event: MappingEvent | SharedEvent): MappingState {
  switch (event.kind) {
    case "checkStarted":
      return { kind: "none" };
    case "viewChosen":
      return mapping.kind === "kept" ? { kind: "none" } : mapping;
    case "mappingKept":
      return { kind: "kept" };
    case "mappingStarted":
      return { kind: "saving" };
    case "mappingRefused":
      return { kind: "refused", refusal: event.refusal };
    case "mappingFailed":
      return { kind: "failed", problem: event.problem };
    default:
      return mapping;
  }
}

export interface ColumnMapping {
  /**
   * Saves in the workbook where the plan is and how its columns are to be read, `null` for by themselves, and checks
   * again. What gives no plan is refused.
   */
  readonly mapColumns: (mapping: PlanMapping | null) => Promise<void>;
  /** Takes another table for the plan, from now on. */
  readonly readTable: (place: TablePlace) => Promise<void>;
}

export function mappingColumns({ workbook, today, study, run }: Desk<MappingEvent>): ColumnMapping {
  const mapColumns = (mapping: PlanMapping | null) =>
    run({
      started: { kind: "mappingStarted" },
      work: async () => {
        const { saveMapping } = await fetchOtherViews();
        return saveMapping(workbook, mapping, today(), study()?.contents);
      },
      read: (kept) => (kept.kind === "kept" ? kept.outcome : null),
      ended: (kept) =>
        kept.kind === "kept" ? { kind: "mappingKept" } : { kind: "mappingRefused", refusal: kept.refusal },
      failed: (problem) => ({ kind: "mappingFailed", problem }),
    });
  return {
    mapColumns,
    async readTable(place) {
      const current = study();
      if (current === null) return;
      // It is here: a plan was read.
      const { mappingOfPlan, studyPlan } = await fetchPlanChecker();
      const other = studyPlan(current.contents, { place }, today());
      if (other.kind === "checked") await mapColumns(mappingOfPlan(other.plan));
    },
  };
}
