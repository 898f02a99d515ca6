import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { Day, Period } from "../plan/period";
import type { SnapshotValue, Standing } from "./snapshot";

/** What a plan is made of. */
export type PlanPart = "objective" | "action" | "indicator";

interface Change {
  /** What changed: its id in the plan as it is now; of what was removed, the former id. */
  readonly id: string;
  /** Its wording now; of what was removed, its former wording. */
  readonly title: string;
  /** Where it is; for what was removed, where its action or else the plan begins. */
  readonly cell: CellReference;
}

/** A baseline or a target that says something else than before; `null` if nothing was or is. */
export interface TargetChange extends Change {
  readonly kind: "target";
  readonly of: "baseline" | "overallTarget" | Period;
  readonly from: SnapshotValue | null;
  readonly to: SnapshotValue | null;
}

/** Other words; `null` if there were or are none. */
export interface WordingChange extends Change {
  readonly kind: "wording";
  readonly of: PlanPart | "unit";
  readonly from: string | null;
  readonly to: string | null;
}

export interface StructureChange extends Change {
  readonly kind: "added" | "removed";
  readonly of: PlanPart;
}

/** An action under another objective, or an indicator under another action; empty where it had or has none. */
export interface MoveChange extends Change {
  readonly kind: "moved";
  readonly of: "action" | "indicator";
  readonly from: string;
  readonly to: string;
}

/** The same objective or action under another number. */
export interface NumberChange extends Change {
  readonly kind: "renumbered";
  readonly of: "objective" | "action";
  readonly from: string;
  readonly to: string;
}

/** Agencies that an action names now and did not before, and the reverse. */
export interface AgencyChange extends Change {
  readonly kind: "agencies";
  readonly role: "responsible" | "implementing";
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What is reported for a period that had ended when the snapshot was taken: corrected, taken back, or late. */
export interface ActualChange extends Change {
  readonly kind: "actual";
  readonly period: Period;
  readonly party: string | null;
  readonly from: SnapshotValue | null;
  readonly to: SnapshotValue | null;
}

/** A difference between the plan and a snapshot of it. */
export type PlanChange =
  TargetChange | WordingChange | StructureChange | MoveChange | NumberChange | AgencyChange | ActualChange;

/** What has changed since a summary was frozen. */
export interface ChangesSince {
  /** The period of that summary, and the day on which it was frozen. */
  readonly period: Period;
  readonly takenOn: Day;
  /** How the indicators stood then, by the ids that they have now; those that are new are not in it. */
  readonly indicators: ReadonlyMap<string, Standing>;
  /** Objectives first, then actions and indicators, each in the plan's order; what was removed comes last. */
  readonly changes: readonly PlanChange[];
}
