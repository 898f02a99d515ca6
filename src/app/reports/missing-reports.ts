import type { Day } from "../../plan/period";
import {
  missingReportsByAgency as byAgency,
  type AgencyReports,
} from "../../sheets/summary/attention/missing-reports";
import type { StudiedPlan } from "../study/studied-plan";

export type { AgencyReports, MissingReport } from "../../sheets/summary/attention/missing-reports";

/** The reports that are missing on a day, by responsible agency, as the summary lists them. */
export function missingReportsByAgency(study: StudiedPlan, on: Day): readonly AgencyReports[] {
  return byAgency({ ...study, settings: study.settings.progress }, on);
}
