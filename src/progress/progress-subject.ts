import type { IndicatorDefinitions } from "../indicators/definition";
import type { Actual } from "../plan/actual";
import type { AgencyDirectory } from "../plan/agency";
import type { Day } from "../plan/period";
import type { Plan } from "../plan/plan";

/** What progress is computed from. */
export interface ProgressSubject {
  readonly plan: Plan;
  readonly definitions: IndicatorDefinitions;
  /** What was achieved; those of the plan's own columns where they are not given. Their order does not matter. */
  readonly actuals?: readonly Actual[];
  /** Who belongs to which party, where people have said so; then an indicator counts for the parties of its agencies. */
  readonly agencies?: AgencyDirectory | null;
  /** The day on which is asked, which tells whether a year's report is its state so far; without it, it may be. */
  readonly asOf?: Day | undefined;
}
