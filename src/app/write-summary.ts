import type { Translate } from "../plan/message";
import type { Day, Period } from "../plan/period";
import type { Progress } from "../progress";
import { remarksOf, summaryMarker, summarySheet } from "../summary";
import type { ReadingChoice } from "../reading";
import type { SheetDescription } from "../workbook/sheet-description";
import type { Workbook, WrittenSheet } from "../workbook/workbook";
import { progressOf } from "./compute-progress";
import { checkPlan, type NoPlan, type StudiedPlan } from "./study-plan";

export interface SummaryRequest {
  readonly period: Period;
  /** The day of which the summary tells. */
  readonly asOf: Day;
  readonly translate: Translate;
  /** The table to read and its mapping, where the user has chosen; else what the workbook keeps. */
  readonly choice?: ReadingChoice;
}

export type WrittenSummary =
  | {
      readonly kind: "written";
      readonly sheet: WrittenSheet;
      readonly study: StudiedPlan;
      readonly progress: Progress;
    }
  /** The plan has no such year: nothing was written. */
  | { readonly kind: "outsidePlan"; readonly years: readonly number[] }
  | NoPlan;

/**
 * Writes the summary sheet of a period, in place of the one that was written before; what users typed
 * into its remarks stays. The plan itself is not touched.
 */
export async function writeSummary(workbook: Workbook, request: SummaryRequest): Promise<WrittenSummary> {
  const study = await checkPlan(workbook, request.choice, request.asOf);
  if (study.kind === "noPlan") return study;
  if (!study.plan.years.includes(request.period.year)) {
    return { kind: "outsidePlan", years: study.plan.years };
  }
  const progress = progressOf(study, request.period);
  const sheet = await workbook.writeSheet(describeSummary(study, progress, request));
  return { kind: "written", sheet, study, progress };
}

function describeSummary(study: StudiedPlan, progress: Progress, request: SummaryRequest): SheetDescription {
  const { period, asOf, translate } = request;
  const former = study.contents.sheets.find(({ marker }) => marker === summaryMarker(period));
  const remarks = former === undefined ? new Map<string, string>() : remarksOf(former.grid);
  const subject = { ...study, progress, asOf, remarks, settings: study.settings.progress };
  return summarySheet(subject, period, { translate });
}
