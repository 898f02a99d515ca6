import type { ComparableValue } from "../compare/differences/comparable-value";
import type { Day, ReportingPeriod } from "../plan/period";
import type { ProgressStatus } from "../plan/status";

/**
 * The plan as it was when a summary was frozen. It is plain data, as it is saved in the workbook: what says nothing is
 * left out, so that it stays small. Records have no order.
 */
export interface Snapshot {
  /** The period of the summary that was frozen. */
  readonly period: ReportingPeriod;
  readonly takenOn: Day;
  /** Targets are kept with what bounds them ("≥2"); left out of snapshots of before that was so. */
  readonly inFull?: true;
  readonly objectives: readonly SnapshotObjective[];
  readonly actions: readonly SnapshotAction[];
  readonly indicators: readonly SnapshotIndicator[];
}

export interface SnapshotObjective {
  readonly id: string;
  readonly title: string;
}

export interface SnapshotAction {
  readonly id: string;
  /** Its number as it was written; left out where it had none and its id only counts its place. */
  readonly number?: string;
  /** The id of its objective; left out where it has none. */
  readonly objective?: string;
  readonly title: string;
  readonly responsibleAgencies?: readonly string[];
  readonly implementingPartners?: readonly string[];
}

export interface SnapshotIndicator {
  readonly id: string;
  readonly action: string;
  readonly text: string;
  readonly unit?: string;
  readonly baseline?: SnapshotValue;
  readonly overallTarget?: SnapshotValue;
  /** Targets of years and of parts of them, by the key of their period. */
  readonly targets?: Readonly<Record<string, SnapshotValue>>;
  /** What had been reported up to the period's end, by `periodKey`, with a space and the party behind it where one reported for itself. */
  readonly actuals?: Readonly<Record<string, SnapshotValue>>;
  readonly standing: Standing;
}

export type SnapshotValue = ComparableValue;

/** How an indicator stood at the period's end. Units as in the progress of indicators; `null` is undefined, never 0. */
export interface Standing {
  /** Achieved from the beginning of the plan to the period's end. */
  readonly actual: number | null;
  readonly percentMet: number | null;
  readonly status: ProgressStatus;
}
