import {
  checkPlan,
  freezeSummary as freezeSummaryOf,
  writeActivities as writeActivitiesOf,
  writeAgencies as writeAgenciesOf,
  writeChecks as writeChecksOf,
  writeIndicators as writeIndicatorsOf,
  writeOpenPoints as writeOpenPointsOf,
  writeSummary as writeSummaryOf,
  writeTrackingTable as writeTrackingTableOf,
  type Day,
  type NoPlan,
  type StudiedPlan,
  type Workbook,
} from "../src/app";
import { writeAnnex as writeAnnexOf } from "../src/app/sheets/write-annex";
import type { ReadingChoice } from "../src/reading";

type Writer<Request, Written> = (
  workbook: Workbook,
  study: StudiedPlan,
  request: Request,
) => Promise<Written>;

/** A sheet that is written by itself: the plan is read and checked for it. */
function alone<Request, Written>(write: Writer<Request, Written>) {
  return async (
    workbook: Workbook,
    request: Request & { readonly choice?: ReadingChoice; readonly asOf?: Day },
  ): Promise<Written | NoPlan> => {
    const study = await checkPlan(workbook, request.choice, request.asOf);
    return study.kind === "noPlan" ? study : write(workbook, study, request);
  };
}

export const freezeSummary = alone(freezeSummaryOf);
export const writeActivities = alone(writeActivitiesOf);
export const writeAgencies = alone(writeAgenciesOf);
export const writeAnnex = alone(writeAnnexOf);
export const writeChecks = alone(writeChecksOf);
export const writeIndicators = alone(writeIndicatorsOf);
export const writeOpenPoints = alone(writeOpenPointsOf);
export const writeSummary = alone(writeSummaryOf);
export const writeTrackingTable = alone(writeTrackingTableOf);
