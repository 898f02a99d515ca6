import type { Actual } from "../../plan/actual";
import { reportedText } from "../../plan/fraction-of-value";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { Day, Period } from "../../plan/period";
import type { ReportState } from "../../plan/report-state";

/** A report as it is in the Actuals sheet or in a column of the plan. */
export interface StandingReport {
  readonly period: Period;
  readonly party: string | null;
  /** The actual as it is shown; an empty text where it is blank. */
  readonly actual: string;
  readonly cell: CellReference;
  readonly evidence: string;
  readonly varianceReason: string;
  readonly comment: string;
  readonly reportedOn: Day | null;
  /** Left out where nobody says it. */
  readonly state?: ReportState;
  readonly agreedBy?: string;
}

/** What is next to the actual of a report in its row. */
export type BesideReport = Pick<
  StandingReport,
  "evidence" | "varianceReason" | "comment" | "state" | "agreedBy"
>;

/** What an actual says as a report. */
export function standingReport({ period, party, value, report }: Actual): StandingReport {
  return {
    period,
    party,
    actual: reportedText(value),
    cell: value.cell,
    evidence: report?.evidence ?? "",
    varianceReason: report?.varianceReason ?? "",
    comment: report?.comment ?? "",
    reportedOn: report?.reportedOn ?? null,
    ...(report?.state === undefined ? {} : { state: report.state }),
    ...(report?.agreedBy === undefined ? {} : { agreedBy: report.agreedBy }),
  };
}
