import { coversYearOf } from "../../plan/plan-year";
import type { ReportingPeriod } from "../../plan/period";
import type { Progress } from "../../progress";
import { briefSheet } from "../../sheets/brief/brief-sheet";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { Workbook, WrittenSheet } from "../../workbook/workbook";
import { progressOf } from "../compute-progress";
import type { StudiedPlan } from "../study/studied-plan";
import { summarySubject, type SummaryRequest } from "./write-summary";
import { calendarOfWords } from "../study/words-of-plan";
import { writeOwnSheet } from "./write-own-sheet";

export type BriefRequest = Pick<SummaryRequest, "period" | "asOf" | "translate" | "suppressBelow">;

export type WrittenBrief =
  | {
      readonly kind: "written";
      readonly sheet: WrittenSheet;
      readonly progress: Progress<ReportingPeriod>;
    }
  /** The plan has no such year: nothing was written. */
  | { readonly kind: "outsidePlan"; readonly years: readonly number[] };

/**
 * Writes the brief of a period for the heads of delegation: one page, in place of the one that was written before.
 * The plan itself is not touched.
 */
export async function writeBrief(
  workbook: Workbook,
  study: StudiedPlan,
  request: BriefRequest,
): Promise<WrittenBrief> {
  const { period } = request;
  if (!coversYearOf(study.plan, period)) return { kind: "outsidePlan", years: study.plan.years };
  const progress = progressOf(study, period);
  const sheet = await writeOwnSheet(
    workbook,
    study,
    describeBrief(study, progress, request),
    request.translate,
  );
  return { kind: "written", sheet, progress };
}

/** The brief of a period, as data. */
export function describeBrief(
  study: StudiedPlan,
  progress: Progress<ReportingPeriod>,
  { period, asOf, translate, suppressBelow = null }: BriefRequest,
): SheetDescription {
  const subject = { ...summarySubject(study, progress, asOf), suppressBelow };
  const { digits } = study.settings;
  const calendar = calendarOfWords(study, translate);
  return briefSheet(subject, period, { translate, calendar, digits });
}
