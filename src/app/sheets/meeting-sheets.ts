import { describedHtml, type CopiedSheet } from "../../workbook/described-html";
import { printedPages } from "../../workbook/printed-pages";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { Workbook, WrittenSheet } from "../../workbook/workbook";
import { describeAgencies, writeAgencies } from "./agencies";
import { activitiesOf, describeActivities, writeActivities } from "./activities";
import { progressOf } from "../compute-progress";
import { describeOpenPoints, openPointsOf, writeOpenPoints } from "./open-points";
import type { ReadingChoice } from "../../reading";
import { anySmallCounts, type SmallCounts } from "../reports/small-counts";
import { studyOnce, type StudiedOnce } from "../study/study-once";
import type { NoPlan, StudiedPlan } from "../study/studied-plan";
import { describeAnnex, writeAnnex } from "./write-annex";
import { describeActivitiesPage, writeActivitiesPage } from "./write-activities-page";
import { describeChecks, writeChecks } from "./write-checks";
import { describeIndicators, writeIndicators } from "./write-indicators";
import { describeSummary, writeSummary, type FrozenSummary, type SummaryRequest } from "./write-summary";
import { describeTrackingTable, writeTrackingTable } from "./write-tracking-table";
import type { HeadersGone } from "./own-table-sheets";

/** The sheets that can be made for a meeting, in the order in which they are written. */
export const MEETING_SHEETS = [
  "summary",
  "activities",
  "activitiesPage",
  "openPoints",
  "agencies",
  "tracking",
  "checks",
  "indicators",
  "annex",
] as const;
export type MeetingSheet = (typeof MEETING_SHEETS)[number];

export interface MeetingSheetsRequest extends SummaryRequest {
  readonly sheets: readonly MeetingSheet[];
  /** The table to read and its mapping, where the user has chosen; else what the workbook keeps. */
  readonly choice?: ReadingChoice;
  /** Counts of parts below this are not shown; `null` where all are. Left out where nobody was asked. */
  readonly suppressBelow?: number | null;
}

/** Those on which small counts are shown. */
const WITH_COUNTS: readonly MeetingSheet[] = ["summary", "tracking"];

/** A sheet that would be written. */
export interface ForeseenSheet {
  readonly sheet: MeetingSheet;
  /** The title that its tab has; a new one gets another where a sheet of the user's has it. */
  readonly title: string;
  /** On how many pages it is printed. */
  readonly pages: number;
  /** It takes the place of the one that was written before. */
  readonly rewrites: boolean;
}

/** What writing sheets would make of a plan as it was studied. Nothing is read or written. */
export function foreseeMeetingSheets(
  study: StudiedPlan,
  request: MeetingSheetsRequest,
): readonly ForeseenSheet[] {
  return inOrder(request.sheets).map((sheet) => {
    const description = describe(sheet, study, request);
    const { marker, inPlaceOf, title } = description;
    const former = study.contents.sheets.find(
      (each) => each.marker !== null && (each.marker === marker || each.marker === inPlaceOf),
    );
    return {
      sheet,
      title: former?.grid.sheet ?? title,
      pages: printedPages(description),
      rewrites: former !== undefined,
    };
  });
}

/** A sheet as it is put on the clipboard for Word, of a summary the first page. Nothing is read or written. */
export function copiedMeetingSheet(
  sheet: MeetingSheet,
  study: StudiedPlan,
  request: Pick<MeetingSheetsRequest, "period" | "asOf" | "translate" | "keyOnly" | "suppressBelow">,
): CopiedSheet {
  return describedHtml(describe(sheet, study, { ...request, sheets: [sheet], firstPageOnly: true }));
}

/** Why a sheet was not written; nothing of it was. */
export type SheetObstacle =
  FrozenSummary | { readonly kind: "outsidePlan"; readonly years: readonly number[] } | HeadersGone;

/** How the writing of several sheets goes on. */
export interface WritingProgress {
  /** A sheet is about to be written; `done` of `total` are. Answers whether to go on. */
  readonly next: (sheet: MeetingSheet, done: number, total: number) => boolean;
  /**
   * A sheet was written; it stays, whatever comes of those after it. `replaces` is the title of one of version 1 whose
   * place it takes, which is left as it is.
   */
  readonly written: (sheet: MeetingSheet, written: WrittenSheet, replaces: string | null) => void;
}

export type WrittenMeetingSheets =
  | {
      readonly kind: "ended";
      /** The user stopped it before all of them were written. */
      readonly stopped: boolean;
      /** Set where a summary was frozen: whether Excel kept the snapshot that later ones are compared with. */
      readonly frozen: { readonly snapshotKept: boolean } | null;
    }
  /** One could not be written, and those after it were not tried. */
  | { readonly kind: "hindered"; readonly sheet: MeetingSheet; readonly obstacle: SheetObstacle }
  /** They would show small counts of victims, and nobody has said how: nothing was written. */
  | { readonly kind: "asks"; readonly counts: SmallCounts }
  | NoPlan;

/**
 * Writes sheets for a meeting, one after the other, of one reading of the plan: all of them tell of the workbook as it
 * was when they were ordered, or when somebody else last changed it. It can be stopped between two of them, and rejects
 * where the workbook refuses one; each that was written before then is whole. Where small counts of victims would leave
 * the house it asks first.
 */
export async function writeMeetingSheets(
  workbook: Workbook,
  request: MeetingSheetsRequest,
  progress: WritingProgress,
): Promise<WrittenMeetingSheets> {
  const once = await studyOnce(workbook, request.choice, request.asOf);
  try {
    return await writeInOrder(workbook, request, { ...progress, study: once.study });
  } finally {
    await once.end();
  }
}

async function writeInOrder(
  workbook: Workbook,
  request: MeetingSheetsRequest,
  progress: WritingProgress & Pick<StudiedOnce, "study">,
): Promise<WrittenMeetingSheets> {
  const sheets = inOrder(request.sheets);
  let frozen: { readonly snapshotKept: boolean } | null = null;
  for (const [done, sheet] of sheets.entries()) {
    if (!progress.next(sheet, done, sheets.length)) return { kind: "ended", stopped: true, frozen };
    const study = await progress.study();
    if (study.kind === "noPlan") return study;
    const counts = done === 0 && asksOfCounts(request) ? anySmallCounts(study) : null;
    if (counts !== null) return { kind: "asks", counts };
    const outcome = await write(sheet, workbook, study, request);
    if (outcome.kind !== "written") return { kind: "hindered", sheet, obstacle: outcome };
    progress.written(sheet, outcome.sheet, "replaces" in outcome ? outcome.replaces : null);
    if ("frozen" in outcome) frozen = outcome.frozen;
  }
  return { kind: "ended", stopped: false, frozen };
}

function asksOfCounts({ sheets, suppressBelow }: MeetingSheetsRequest): boolean {
  return suppressBelow === undefined && sheets.some((sheet) => WITH_COUNTS.includes(sheet));
}

/** Whose headers sign is written by hand where nobody names them. */
const NO_PARTIES: readonly string[] = [];

function inOrder(sheets: readonly MeetingSheet[]): readonly MeetingSheet[] {
  return MEETING_SHEETS.filter((sheet) => sheets.includes(sheet));
}

function describe(sheet: MeetingSheet, study: StudiedPlan, request: MeetingSheetsRequest): SheetDescription {
  const { period, asOf, translate } = request;
  switch (sheet) {
    case "summary":
      return describeSummary(study, progressOf(study, period), request);
    case "activities":
      return describeActivities(study, activitiesOf(study), translate);
    case "activitiesPage":
      return describeActivitiesPage(study, request);
    case "agencies":
      return describeAgencies(study, translate);
    case "openPoints":
      return describeOpenPoints(study, openPointsOf(study, asOf), request);
    case "annex":
      return describeAnnex(study, { parties: NO_PARTIES, asOf, translate }).sheet;
    case "tracking":
      return describeTrackingTable(study, translate, request.suppressBelow);
    case "checks":
      return describeChecks(study, asOf, translate);
    case "indicators":
      return describeIndicators(study, translate);
  }
}

function write(sheet: MeetingSheet, workbook: Workbook, study: StudiedPlan, request: MeetingSheetsRequest) {
  switch (sheet) {
    case "summary":
      return writeSummary(workbook, study, request);
    case "activities":
      return writeActivities(workbook, study, request);
    case "activitiesPage":
      return writeActivitiesPage(workbook, study, request);
    case "agencies":
      return writeAgencies(workbook, study, request);
    case "openPoints":
      return writeOpenPoints(workbook, study, request);
    case "annex":
      return writeAnnex(workbook, study, { ...request, parties: NO_PARTIES });
    case "tracking":
      return writeTrackingTable(workbook, study, request);
    case "checks":
      return writeChecks(workbook, study, request);
    case "indicators":
      return writeIndicators(workbook, study, request);
  }
}
