import type { Day } from "../../plan/period";
import { owedOn } from "../../progress";
import { owedByAgency, type AgencyReports } from "../../sheets/summary/attention/missing-reports";
import type { StudiedPlan } from "../study/studied-plan";

export type { AgencyReports, MissingReport } from "../../sheets/summary/attention/missing-reports";

/** The reports of ended periods that are owed on a day, by responsible agency: those that are missing, and those that have some days left. */
export function missingReportsByAgency(study: StudiedPlan, on: Day): readonly AgencyReports[] {
  return owedByAgency(study, owedOn(study, on, study.settings.progress));
}
