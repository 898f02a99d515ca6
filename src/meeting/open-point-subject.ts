import type { Finding } from "../checks/finding";
import type { Activity } from "../plan/activity";
import type { CellReference, Grid } from "@plan-of-action/xlsx/grid";
import type { Day, Period } from "../plan/period";
import type { Indicator, Plan } from "../plan/plan";
import type { Workplan } from "../plan/workplan";

/** What open points are found in. */
export interface OpenPointSubject {
  readonly plan: Plan;
  readonly workplan: Workplan | null;
  readonly activities: readonly Activity[];
  readonly findings: readonly Finding[];
  /** The users' own sheets. */
  readonly grids: readonly Grid[];
  /** Differences to another draft that nobody has agreed on yet. */
  readonly differences: readonly OpenDifference[];
  readonly owed: readonly OwedOfIndicator[];
  readonly asOf: Day;
}

/** A row of the comparison's sheet that is still open. */
export interface OpenDifference {
  readonly cell: CellReference;
  /** All that its row shows. */
  readonly text: string;
  /** Of the row of the plan; `null` where it has none. */
  readonly number: string | null;
  readonly ours: string;
  readonly theirs: string;
}

/** An indicator with the reports that are missing of it, and the agencies that its action names. */
export interface OwedOfIndicator {
  readonly indicator: Indicator;
  readonly missing: readonly Period[];
  readonly agencies: readonly string[];
}
