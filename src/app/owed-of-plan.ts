import type { Day } from "../plan/period";
import { owedOn, type OwedOfIndicator } from "../progress";
import { withCountedReports } from "./reports/counted-reports";
import type { StudiedPlan } from "./study/studied-plan";

/**
 * The reports that the indicators owe on a day. All that lists or counts them asks here, or reads them of the progress to
 * a period's end, which has the same by the same rule (`owedReports`).
 */
export function owedOf(study: StudiedPlan, on: Day): readonly OwedOfIndicator[] {
  return owedOn(withCountedReports(study), on, study.settings.progress);
}
