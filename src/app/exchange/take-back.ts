import type { ReturnConflict, ReturnedFile } from "../../exchange/returned/file-reports";
import {
  settleReports,
  type SettledReport,
  type SettledReports,
} from "../../exchange/returned/settle-reports";
import type { ReturnAnswers, ReturnQuestion } from "../../exchange/returned/return-questions";
import type { Message, Translate } from "../../plan/message";
import { periodKey, type Day, type Period } from "../../plan/period";
import { reportKey } from "../../plan/report-key";
import { saysStates } from "../../progress/agreement";
import { reportStateOf } from "../../reading/own-sheets/actuals-headers";
import type { Plan } from "../../plan/plan";
import type { ReadingChoice } from "../../reading";
import type { Workbook, WrittenSheet } from "../../workbook/workbook";
import {
  foreseeReports,
  recordActuals,
  type ActualEntry,
  type RecordedActuals,
} from "../reports/record-actuals";
import type { RecordedReport } from "../reports/undo-reports";
import { checkPlan } from "../study/study-plan";
import type { NoPlan, StudiedPlan } from "../study/studied-plan";
import type { HeadersGone } from "../sheets/own-table-sheets";

export type { SettledReport } from "../../exchange/returned/settle-reports";
export type {
  ReportAbout,
  ReturnAnswers,
  ReturnChoice,
  ReturnQuestion,
  SheetsQuestion,
  ValueQuestion,
} from "../../exchange/returned/return-questions";
export type { ReturnConflict, ReturnedFile } from "../../exchange/returned/file-reports";

export interface TakeBackRequest {
  readonly files: readonly ReturnedFile[];
  /** The day on which they are recorded. */
  readonly on: Day;
  readonly translate: Translate;
  /** The period of files that do not say of which they are. */
  readonly period?: Period;
  readonly choice?: ReadingChoice;
  /** What a person has decided; left out where nobody is asked, and a file with something unclear is refused. */
  readonly answers?: ReturnAnswers;
}

/** What a file brought. Numbers are of rows; one that several files report alike counts in each. */
export interface TakenFile {
  readonly file: string;
  /** Whoever reports in it; blank where nothing tells. */
  readonly agency: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows with nothing in them. */
  readonly blank: number;
  /** Something in it is wrong, so nothing of it was recorded. */
  readonly isRefused: boolean;
}

export interface TakenBack {
  readonly kind: "takenBack";
  /** The Actuals sheet; `null` if nothing was to be recorded. */
  readonly sheet: WrittenSheet | null;
  /** Reports that were recorded: an indicator, period and party each. */
  readonly recorded: number;
  readonly unchanged: number;
  readonly conflicts: readonly ReturnConflict[];
  readonly files: readonly TakenFile[];
  /** What was recorded, or would be. */
  readonly reports: readonly SettledReport[];
  /** What was recorded next to what was there before, to be taken back; [] where nothing was. */
  readonly toUndo: readonly RecordedReport[];
  /** What a person has to decide before it can be recorded. */
  readonly questions: readonly ReturnQuestion[];
}

export type TakeBackOutcome = TakenBack | HeadersGone | NoPlan;

/**
 * Records what agencies and parties filled in, in the Actuals sheet and nowhere else: of each file all or nothing.
 * Where files differ on an indicator, or the plan has meanwhile received another report, that indicator stays as it is
 * and is listed. The same files again change nothing.
 */
export async function takeBack(workbook: Workbook, request: TakeBackRequest): Promise<TakeBackOutcome> {
  const study = await checkPlan(workbook, request.choice, request.on);
  if (study.kind === "noPlan") return study;
  const settled = settleReports(study, request.files, request.period ?? null, request.answers);
  return recordSettled(workbook, request, settled, study);
}

/**
 * What files would bring, before anything is recorded: what is new, what changes, and what a person has to decide, also
 * where the checks call a value an error.
 */
export function foreseeTakeBack(
  study: StudiedPlan,
  request: TakeBackRequest & { readonly answers: ReturnAnswers },
): TakenBack {
  const { files, period = null, answers, on, translate } = request;
  const settled = settleReports(study, files, period, answers);
  const entries = settled.reports.map((report, line) => entryFor(report, line, study));
  const foreseen = foreseeReports(study, { entries, on, translate });
  const refusals = foreseen.kind === "foreseen" ? foreseen.reports.map(({ refused }) => refused) : [];
  const isClear = (_: SettledReport, line: number): boolean => (refusals[line] ?? []).length === 0;
  const refused = settled.reports.flatMap((report, line): ReturnQuestion[] => {
    const [why] = refusals[line] ?? [];
    return why === undefined ? [] : [refusedQuestion(report, why)];
  });
  const { conflicts } = settled;
  return {
    ...outcome(settled, settled.reports.filter(isClear), { refused: new Set(), conflicts }),
    questions: [...settled.questions, ...refused],
  };
}

/** A value that the checks refuse: another has to be typed, or it is left out. */
function refusedQuestion(report: SettledReport, why: Message): ReturnQuestion {
  const { indicator, period, party, part, standing, sources } = report;
  return {
    kind: "value",
    key: reportKey(report, part),
    about: { indicator, period, party, part },
    standing,
    said: sources.map((source) => ({ ...source, why })),
    choices: [],
  };
}

/** Records what was settled; of a file with a report that the checks call an error nothing is, and the others are tried again. */
async function recordSettled(
  workbook: Workbook,
  { on, translate, choice }: TakeBackRequest,
  settled: SettledReports,
  study: StudiedPlan,
): Promise<TakeBackOutcome> {
  const refused = new Set<string>();
  const conflicts: ReturnConflict[] = [...settled.conflicts];
  for (;;) {
    const reports = settled.reports.flatMap((report) => without(report, refused));
    if (reports.length === 0) return outcome(settled, reports, { refused, conflicts });
    const entries = reports.map((report, line) => entryFor(report, line, study));
    const recorded = await recordActuals(workbook, {
      entries,
      on,
      translate,
      ...(choice === undefined ? {} : { choice }),
    });
    switch (recorded.kind) {
      case "noPlan":
      case "headsGone":
        return recorded;
      case "recorded":
        return outcome(settled, reports, { refused, conflicts }, recorded);
      case "refused":
        for (const { entry, reasons } of recorded.refusals) {
          for (const { file, cell } of reports[entry.line]?.sources ?? []) {
            refused.add(file);
            conflicts.push(...reasons.map((why): ReturnConflict => ({ file, cell, why })));
          }
        }
    }
  }
}

/** A report as far as files stand for it that are not refused. */
function without(report: SettledReport, refused: ReadonlySet<string>): SettledReport[] {
  const sources = report.sources.filter(({ file }) => !refused.has(file));
  return sources.length === 0 ? [] : [{ ...report, sources }];
}

/** Whoever reports says that the report is a draft, or submits it: to agree is up to others. */
function stateOfForm(text: string): string {
  const state = reportStateOf(text);
  return text === "" || state === "agreed" || state === "returned" ? "submitted" : text;
}

/** Where people say how far reports have come, what comes back in a form was submitted. */
function entryFor(report: SettledReport, line: number, { plan, actuals }: StudiedPlan): ActualEntry {
  const isStated = report.kind !== "texts" && (saysStates(actuals) || report.state !== "");
  return {
    ...entryOf(report, line, plan),
    ...(isStated ? { state: stateOfForm(report.state) } : {}),
  };
}

function entryOf(report: SettledReport, line: number, { indicators }: Plan): ActualEntry {
  const { indicator, period, party, part, actual, evidence, varianceReason, comment } = report;
  const about = indicators.find(({ id }) => id === indicator);
  return {
    line,
    indicator: `${indicator} ${about?.text ?? ""}`.trim(),
    ...(about?.key === undefined ? {} : { key: about.key }),
    period: periodKey(period),
    party: party ?? "",
    ...(part === null ? {} : { part }),
    actual,
    evidence,
    varianceReason,
    comment,
  };
}

function outcome(
  settled: SettledReports,
  recorded: readonly SettledReport[],
  rest: { refused: ReadonlySet<string>; conflicts: readonly ReturnConflict[] },
  written: Pick<Extract<RecordedActuals, { kind: "recorded" }>, "sheet" | "reports"> | null = null,
): TakenBack {
  const count = (file: string, kinds: readonly SettledReport["kind"][]): number =>
    recorded.filter(({ kind, sources }) => kinds.includes(kind) && sources.some((each) => each.file === file))
      .length;
  return {
    kind: "takenBack",
    sheet: written?.sheet ?? null,
    recorded: recorded.length,
    unchanged: settled.files.reduce((sum, { unchanged }) => sum + unchanged, 0),
    conflicts: rest.conflicts,
    reports: recorded,
    toUndo: written?.reports ?? [],
    questions: settled.questions,
    files: settled.files.map(({ file, agency, blank, unchanged, isRefused }) => ({
      file,
      agency,
      added: count(file, ["new"]),
      changed: count(file, ["changed", "texts"]),
      unchanged,
      blank,
      isRefused: isRefused || rest.refused.has(file),
    })),
  };
}
