import { coversYearOf } from "../../plan/plan-year";
import { changesSince, takeSnapshot } from "../../changes";
import type { Translate } from "../../plan/message";
import { periodKey, type Day, type ReportingPeriod } from "../../plan/period";
import type { Progress } from "../../progress";
import {
  frozenSummaryMarker,
  remarksOf,
  subjectsOfPlan,
  summaryMarker,
  summarySheet,
  whatStands,
  type SummarySubject,
} from "../../sheets";
import { NOTHING_TYPED, subjectFinder, type TypedBefore } from "../../workbook/row-subject";
import { describeWithTyped, type SheetDescription } from "../../workbook/sheet-description";
import type { SheetContents, Workbook, WorkbookContents, WrittenSheet } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbook-error";
import { activitiesOf } from "./activities";
import { unsettledPoints } from "./open-points";
import { progressOf } from "../compute-progress";
import { saveSnapshot, lastSnapshot, requireOwnVersion, snapshotsOf } from "../settings/saved-snapshots";
import { recordingRows } from "../study/record-roll";
import { unagreedReports, unagreedUntil } from "../../progress/agreement";
import { withCountedReports } from "../reports/counted-reports";
import { keyIndicatorsAt } from "../study/key-indicators";
import type { StudiedPlan } from "../study/studied-plan";
import { calendarOfWords } from "../study/words-of-plan";

export interface SummaryRequest {
  readonly period: ReportingPeriod;
  /** The day of which the summary tells. */
  readonly asOf: Day;
  readonly translate: Translate;
  /** Only the indicators that are behind or not reported; left out it is so where there are many. */
  readonly exceptionsOnly?: boolean;
  /** Only the first page, for the heads of delegation; a sheet that has the table already keeps it. */
  readonly firstPageOnly?: boolean;
  /** The first page tells of the key indicators alone, where some are marked. */
  readonly keyOnly?: boolean;
  /** Write it permanently: values without formulas, and a snapshot of the plan for later summaries to compare with. */
  readonly freeze?: boolean;
  /** Counts of parts below this are not shown; `null` or left out where all are. */
  readonly suppressBelow?: number | null;
  /** Also where a frozen summary of the period exists, whose place the new one then takes. */
  readonly rewriteFrozen?: boolean;
}

export type WrittenSummary =
  | {
      readonly kind: "written";
      readonly sheet: WrittenSheet;
      readonly progress: Progress<ReportingPeriod>;
      /** Set where it was frozen: whether the snapshot was kept, without which later summaries cannot tell what changed. */
      readonly frozen: { readonly snapshotKept: boolean } | null;
      /** The title of the brief of version 1 whose place its first page takes from now on; `null` for none. */
      readonly replaces: string | null;
    }
  /** A frozen summary of the period exists and was not asked to be rewritten: nothing was written. */
  | FrozenSummary
  /** The plan has no such year: nothing was written. */
  | { readonly kind: "outsidePlan"; readonly years: readonly number[] };

export interface FrozenSummary {
  readonly kind: "frozen";
  /** The title of its tab. */
  readonly sheet: string;
  /** The day on which it was frozen; `null` if its snapshot is no longer kept. */
  readonly takenOn: Day | null;
}

/**
 * Writes the summary sheet of a period, in place of the one that was written before; what users typed
 * into its remarks stays. The plan itself is not touched. Rejects, before anything is written, where it
 * is to be frozen and the workbook keeps snapshots of a newer version.
 */
export async function writeSummary(
  workbook: Workbook,
  study: StudiedPlan,
  request: SummaryRequest,
): Promise<WrittenSummary> {
  if (!coversYearOf(study.plan, request.period)) {
    return { kind: "outsidePlan", years: study.plan.years };
  }
  const standing = frozenSummaryOf(study.contents, request.period);
  if (standing !== null && request.rewriteFrozen !== true) return standing;
  if (request.freeze === true) requireOwnVersion(study.contents);
  const progress = progressOf(study, request.period);
  const firstPageOnly = request.firstPageOnly === true && !hasTable(study.contents, request.period);
  const asked = { ...request, firstPageOnly };
  const description = describeWithTyped((typed) => describeSummary(study, progress, asked, typed));
  const recording = recordingRows(workbook, study);
  const replaces = replacedBrief(study.contents, request.period);
  if (request.freeze !== true) {
    const sheet = await recording.writeSheet(description);
    return { kind: "written", sheet, progress, frozen: null, replaces };
  }
  requireUnprotected(study.contents, description);
  // First, since the sheet says that all is done: where one of the two fails, the next time does both.
  const snapshotKept = await leavesSnapshot(recording, study, { progress, takenOn: request.asOf });
  const sheet = await recording.writeSheet(description);
  return { kind: "written", sheet, progress, frozen: { snapshotKept }, replaces };
}

/** Whether the workbook has the period's summary with its table, next to which people may have typed. */
function hasTable(contents: WorkbookContents, period: ReportingPeriod): boolean {
  const standing = sheetWith(contents, summaryMarker(period));
  return standing !== undefined && whatStands(standing.grid).hasTable;
}

/**
 * The brief of version 1, which was a sheet of its own: it is left as it is, which is said when the first summary of this
 * version is written.
 */
function replacedBrief(contents: WorkbookContents, period: ReportingPeriod): string | null {
  const standing = sheetWith(contents, summaryMarker(period));
  if (standing !== undefined && !whatStands(standing.grid).isOfVersion1) return null;
  return sheetWith(contents, `brief/${periodKey(period)}`)?.grid.sheet ?? null;
}

/**
 * Writes the summary of a period permanently, as `writeSummary` does, and leaves a snapshot of the plan in the
 * workbook, by which later summaries and the checks tell what has changed since.
 */
export function freezeSummary(
  workbook: Workbook,
  study: StudiedPlan,
  request: SummaryRequest,
): Promise<WrittenSummary> {
  return writeSummary(workbook, study, { ...request, freeze: true });
}

/** The frozen summary of a period; `null` if none is in the workbook. */
export function frozenSummaryOf(contents: WorkbookContents, period: ReportingPeriod): FrozenSummary | null {
  const sheet = sheetWith(contents, frozenSummaryMarker(period));
  if (sheet === undefined) return null;
  const snapshot = snapshotsOf(contents).snapshots.find((one) => periodKey(one.period) === periodKey(period));
  return { kind: "frozen", sheet: sheet.grid.sheet, takenOn: snapshot?.takenOn ?? null };
}

function sheetWith({ sheets }: WorkbookContents, wanted: string): SheetContents | undefined {
  return sheets.find(({ marker }) => marker === wanted);
}

/** Rejects where the sheet could not be written, so that no snapshot is kept of a summary that is not there. */
function requireUnprotected(contents: WorkbookContents, { marker, inPlaceOf }: SheetDescription): void {
  const standing =
    sheetWith(contents, marker) ?? (inPlaceOf === undefined ? undefined : sheetWith(contents, inPlaceOf));
  if (standing?.isProtected === true) {
    throw new WorkbookError({ kind: "sheetProtected", sheet: standing.grid.sheet });
  }
  if (standing === undefined && contents.isStructureProtected) {
    throw new WorkbookError({ kind: "structureProtected" });
  }
}

/** Leaves a snapshot in the workbook, and answers whether that kept it: not where it is too long, or the host lost it. */
async function leavesSnapshot(
  workbook: Workbook,
  { plan, actuals, contents }: StudiedPlan,
  { progress, takenOn }: { readonly progress: Progress<ReportingPeriod>; readonly takenOn: Day },
): Promise<boolean> {
  const subject = { plan, actuals, standings: progress.indicators };
  try {
    return await saveSnapshot(workbook, contents, takeSnapshot(subject, progress.period, takenOn));
  } catch (error) {
    if (error instanceof WorkbookError && error.problem.kind === "settingsNotKept") return false;
    throw error;
  }
}

/** What the sheets of a period tell of, as of a day. */
export function summarySubject(
  study: StudiedPlan,
  progress: Progress<ReportingPeriod>,
  asOf: Day,
): SummarySubject {
  const { contents, plan, actuals, settings } = study;
  const { period } = progress;
  const snapshot = lastSnapshot(snapshotsOf(contents).snapshots, period);
  return {
    ...withCountedReports(study),
    unagreed: unagreedUntil(unagreedReports(study), period, plan),
    countedReports: settings.countedReports,
    activities: activitiesOf(study),
    openPoints: unsettledPoints(study, asOf),
    ...{ progress, asOf, settings: settings.progress, printChartData: settings.printChartData },
    since: snapshot === null ? null : changesSince(snapshot, { plan, actuals }),
  };
}

/** What is typed into the remarks of the existing summary, by what it shows itself. */
function remarksOn({ contents, plan }: StudiedPlan, period: ReportingPeriod): TypedBefore {
  const former =
    sheetWith(contents, summaryMarker(period)) ?? sheetWith(contents, frozenSummaryMarker(period));
  if (former === undefined) return NOTHING_TYPED;
  return remarksOf(former.grid, subjectFinder(subjectsOfPlan(plan)));
}

/** The summary sheet of a period, as data; what is typed on the existing one is read there where nobody gives it. */
export function describeSummary(
  study: StudiedPlan,
  progress: Progress<ReportingPeriod>,
  request: SummaryRequest,
  typed: TypedBefore | null = null,
): SheetDescription {
  const { period, asOf, translate, freeze, rewriteFrozen, exceptionsOnly, suppressBelow = null } = request;
  const subject = {
    ...summarySubject(study, progress, asOf),
    typed: typed ?? remarksOn(study, period),
    ...(freeze === true ? { frozenOn: asOf } : {}),
    ...(exceptionsOnly === undefined ? {} : { exceptionsOnly }),
    ...(request.keyOnly === true ? { onlyKey: keyIndicatorsAt(study, period) } : {}),
    suppressBelow,
    firstPageOnly: request.firstPageOnly === true,
  };
  const { digits } = study.settings;
  const calendar = calendarOfWords(study, translate);
  const sheet = summarySheet(subject, period, { translate, calendar, digits });
  return rewriteFrozen === true && freeze !== true
    ? { ...sheet, inPlaceOf: frozenSummaryMarker(period) }
    : sheet;
}
