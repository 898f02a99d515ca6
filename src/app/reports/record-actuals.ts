import { changeOf, reportedValues, stateChange, type Values } from "./entry-cells";
import { faultOfState, isStateAlone } from "./entered-state";
import { rules, runChecks, type Finding } from "../../checks";
import { reportsOf, type Reports } from "../../plan/actual";
import { agencyKey } from "../../plan/agency";
import type { Message, Translate } from "../../plan/message";
import type { Day } from "../../plan/period";
import { labelOfPart } from "../../plan/language/breakdown-words";
import type { Indicator } from "../../plan/plan";
import { LARGEST_NUMBER } from "../../plan/value";
import type { ReadingChoice } from "../../reading";
import { partyOf, readActualsSheet, type ActualsSheetReading } from "../../reading/own-sheets/actuals-sheet";
import { periodOfTexts } from "../../reading/own-sheets/reported-period";
import { indicatorFinder } from "../../identity/indicator-finder";
import { sayFault } from "../../indicators/measuring/say-fault";
import {
  gridOfActuals,
  withEntries,
  type ActualsContent,
  type ActualsEntry,
} from "../../sheets/actuals/actuals-content";
import { indicatorLabels } from "../../identity/indicator-labels";
import { actualsHeader } from "../../sheets/actuals/actuals-sheet";
import type { Workbook, WrittenSheet } from "../../workbook/workbook";
import { actualsToFill, writeActuals } from "./actuals-content";
import { cellOf, LONGEST_TEXT, rowsByReport, type ReportedCell } from "./reported-cell";
import { serialInWorkbook } from "./day-in-workbook";
import { CHECKS_OF_PARTS, faultOfPart, partEntered, sumsOfParts, type EnteredPart } from "./entered-part";
import { namingFault } from "./naming-fault";
import { partyJudge, type NewParty } from "./new-parties";
import { standingReport } from "./standing-report";
import { typedActual, type TypedActual } from "./typed-actual";
import { besideOnceWritten, type RecordedReport } from "./undo-reports";
import { recordingRows } from "../study/record-roll";
import { checkPlan } from "../study/study-plan";
import type { NoPlan, StudiedPlan } from "../study/studied-plan";
import { retryWhenOvertaken } from "../findings/when-overtaken";
import type { HeadersGone } from "../sheets/own-table-sheets";
import { reportKey } from "../../plan/report-key";

/** One actual to be recorded, in the words of whoever reports; an empty text says nothing. */
export interface ActualEntry {
  /** Its line in the file or its place in the list, for messages. */
  readonly line: number;
  /** The indicator's id or wording. */
  readonly indicator: string;
  /** The indicator's key, where it is known which one is meant; it counts before the text. */
  readonly key?: string;
  /** Such as `2024-Q2`, `2024`, "ไตรมาส 2 2567"; the year, where the part of it is in `quarter`. */
  readonly period: string;
  /** The part of the year, in a file that has a column of its own for it: 2, "Q2", "March". */
  readonly quarter?: string;
  readonly party: string;
  /** Of a part alone; left out for the whole. */
  readonly part?: EnteredPart;
  readonly actual: string;
  readonly evidence: string;
  readonly varianceReason: string;
  readonly comment: string;
  /** How far the report has come; with a blank actual that is all that changes. */
  readonly state?: string;
  /** Who agrees to it or returns it, with a remark behind a colon. */
  readonly agreedBy?: string;
  /** The actual of which somebody says that; another one that is there by now was not meant. */
  readonly stands?: string;
}

export interface RecordRequest {
  readonly entries: readonly ActualEntry[];
  /** The day on which they are reported. */
  readonly on: Day;
  readonly translate: Translate;
  readonly choice?: ReadingChoice;
  /** The parties that may report for the first time; where it is given, any other that is unlikely to be one is refused. */
  readonly newParties?: readonly string[];
}

/** What is to be known of an entry. */
export interface EntryNote {
  readonly entry: ActualEntry;
  readonly message: Message;
}

/** Why an entry was not taken. */
export interface Refusal {
  readonly entry: ActualEntry;
  readonly reasons: readonly Message[];
}

export type RecordedActuals =
  | {
      readonly kind: "recorded";
      readonly sheet: WrittenSheet;
      readonly study: StudiedPlan;
      readonly added: number;
      readonly corrected: number;
      /** Reports of which only the state changes. */
      readonly stated: number;
      /** Reports that the checks miss since this, the first, was recorded. */
      readonly missing: number;
      /** What was recorded, to be taken back. */
      readonly reports: readonly RecordedReport[];
      /** What the checks have to say about the new values next to errors. */
      readonly warnings: readonly Finding[];
      /** Entries of parties of which nothing in the workbook knew, the first one of each. */
      readonly ofNewParties: readonly EntryNote[];
      /** Entries that count as no report, or whose words went into the comment. */
      readonly notes: readonly EntryNote[];
    }
  /** Something cannot be right, so nothing at all was written. */
  | { readonly kind: "refused"; readonly study: StudiedPlan; readonly refusals: readonly Refusal[] }
  | HeadersGone
  | NoPlan;

/**
 * Records actuals in the Actuals sheet: all of them, or none where the checks call one of them an
 * error. A value that replaces another leaves the former one in the row's comment, with the day on which
 * that was reported. The user's columns, rows and texts stay. Where rows have moved since they were read,
 * they are looked up again.
 */
export function recordActuals(workbook: Workbook, request: RecordRequest): Promise<RecordedActuals> {
  return retryWhenOvertaken(() => recordOnce(workbook, request));
}

/** What would become of an entry. */
export interface ForeseenReport {
  readonly entry: ActualEntry;
  /** The indicator that it names; `null` if it names none of the plan. */
  readonly indicator: string | null;
  /** The value that it would replace; `null` if nothing is there, or the same. */
  readonly replaces: string | null;
  /** Why it is refused; [] where it is not. */
  readonly refused: readonly Message[];
  /** What is doubtful about it. */
  readonly warnings: readonly Message[];
}

export type ForeseenReports =
  { readonly kind: "foreseen"; readonly reports: readonly ForeseenReport[] } | HeadersGone;

/** What recording entries would do, without writing anything: by the very rules by which they are recorded. */
export function foreseeReports(study: StudiedPlan, request: RecordRequest): ForeseenReports {
  const judged = judge(study, request);
  if (judged.kind === "headsGone") return judged;
  const { changes, raised, filled, refusals } = judged;
  const refused = new Map(refusals.map(({ entry, reasons }) => [entry, reasons]));
  const places = placesBy(filled.rowOf);
  const warnings = changes.map((): Message[] => []);
  for (const { cell, severity, rule, message } of raised.findings) {
    if (severity !== "warning" || OF_OTHER_REPORTS.includes(rule) || cell.sheet !== raised.sheet) continue;
    for (const place of places.get(cell.row) ?? []) warnings[place]?.push(message);
  }
  const reports = request.entries.map((entry, place): ForeseenReport => {
    const change = changes[place];
    const ofEntry = [change?.note ?? [], change?.newParty?.message ?? []].flat();
    return {
      entry,
      indicator: change?.report?.indicator ?? null,
      replaces: change?.replaces ?? null,
      refused: refused.get(entry) ?? [],
      warnings: [...(warnings[place] ?? []), ...ofEntry],
    };
  });
  return { kind: "foreseen", reports };
}

/** What entries would make of the Actuals sheet, and what the checks say about that. */
function judge(study: StudiedPlan, request: RecordRequest) {
  const former = actualsToFill(study, request.translate);
  if (former.kind === "headsGone") return former;
  const changes = changesFor(study, request);
  const filled = withEntries(
    former.content,
    changes.map(({ change }) => change),
    study.actualsSheet?.blankRows ?? [],
    actualsHeader(request.translate),
  );
  const after = gridReading(former.sheet, filled.content, study);
  const raised = { ...newFindings(study, after, request.on), sheet: former.sheet };
  const refusals = refusalsOf(request.entries, changes, raised, filled.rowOf);
  return { kind: "judged", former, changes, filled, raised, refusals, sums: after?.doubts ?? [] } as const;
}

async function recordOnce(workbook: Workbook, request: RecordRequest): Promise<RecordedActuals> {
  const study = await checkPlan(workbook, request.choice, request.on);
  if (study.kind === "noPlan") return study;
  const judged = judge(study, request);
  if (judged.kind === "headsGone") return judged;
  const { former, changes, filled, raised, refusals } = judged;
  if (refusals.length > 0) return { kind: "refused", study, refusals };
  const words = { plan: study.plan, translate: request.translate };
  const sheet = await writeActuals(recordingRows(workbook, study), former, filled, words);
  const corrected = changes.filter(({ replaces }) => replaces !== null).length;
  const stated = changes.filter(({ isState }) => isState === true).length;
  const warnings = raised.findings.filter(
    ({ severity, rule }) => severity === "warning" && !OF_OTHER_REPORTS.includes(rule),
  );
  const hadReports = study.actuals.some(({ value }) => value.state !== "blank");
  const missing = hadReports
    ? 0
    : raised.findings.filter(({ rule }) => OF_OTHER_REPORTS.includes(rule)).length;
  const ofNewParties = firstOfNewParties(request.entries, changes);
  const sums = sumsOfParts(judged.sums, placesBy(filled.rowOf));
  const notes = request.entries.flatMap((entry, place): EntryNote[] =>
    [changes[place]?.note ?? [], sums.get(place) ?? []].flat().map((message) => ({ entry, message })),
  );
  return {
    kind: "recorded",
    sheet,
    study,
    added: changes.length - corrected - stated,
    corrected,
    stated,
    missing,
    reports: changes.flatMap(({ report }) => report ?? []),
    warnings,
    ofNewParties,
    notes,
  };
}

function firstOfNewParties(entries: readonly ActualEntry[], changes: readonly Change[]): EntryNote[] {
  const first = new Map<string, EntryNote>();
  for (const [place, entry] of entries.entries()) {
    const message = changes[place]?.newParty?.message;
    const key = agencyKey(entry.party);
    if (message !== undefined && !first.has(key)) first.set(key, { entry, message });
  }
  return [...first.values()];
}

/** What these find is not a fault of what was reported: other reports are due. */
const OF_OTHER_REPORTS: readonly string[] = ["actual-missing", "actual-overdue"];

/** What an entry does to the sheet. */
interface Change {
  readonly change: ActualsEntry;
  /** What it says about an indicator, next to what was there; `null` if it names none of the plan, or no period. */
  readonly report: RecordedReport | null;
  /** The value that was there, where it takes the place of another one. */
  readonly replaces: string | null;
  /** What can be said about the entry alone. */
  readonly fault: Message | null;
  /** What is to be known of how its actual was read. */
  readonly note: Message | null;
  /** What is to be said about its party, where nothing knows of it. */
  readonly newParty: NewParty | null;
  /** Only how far the report has come changes. */
  readonly isState?: boolean;
}

function changesFor(study: StudiedPlan, { entries, on, translate, newParties }: RecordRequest): Change[] {
  const judgeOfParty = partyJudge(
    study,
    entries.map(({ party }) => party),
  );
  const agreed = newParties === undefined ? null : new Set(newParties.map(agencyKey));
  const finder = indicatorFinder(study.plan);
  const labelOf = indicatorLabels(study.plan);
  const byKey = new Map(
    study.plan.indicators.map(({ id, key = id }) => [key, { kind: "indicator", id } as const]),
  );
  const indicators = new Map(study.plan.indicators.map((indicator) => [indicator.id, indicator]));
  const rows = rowsByReport(study.actualsSheet?.rows);
  const lines = new Map<string, number>();
  return entries.map((entry) => {
    const named = byKey.get(entry.key ?? "") ?? finder(entry.indicator);
    const period = periodOfTexts(entry.period, entry.quarter ?? "", study.plan);
    const written = [entry.period, entry.quarter ?? ""].filter((part) => part !== "").join(" ");
    const newParty = agreed?.has(agencyKey(entry.party)) === true ? null : judgeOfParty(entry.party);
    const indicator = named.kind === "indicator" ? indicators.get(named.id) : undefined;
    const cell = cellOf(entry.actual, period, indicator);
    const reportedFields = reportedValues(entry, cell, serialInWorkbook(on, study.contents));
    if (indicator === undefined || period === null) {
      const values = {
        ...reportedFields,
        indicator: entry.indicator,
        year: written,
        party: entry.party || null,
      };
      return {
        change: { row: null, values },
        report: null,
        replaces: null,
        fault:
          faultOf(entry, cell) ?? namingFault({ ...entry, period: written }, { named, period }, study.plan),
        note: null,
        newParty,
      };
    }
    const { id } = indicator;
    const part = partEntered(entry, indicator);
    const key = reportKey({ indicator: id, period, party: partyOf(entry.party) }, part);
    const first = lines.get(key);
    if (first === undefined) lines.set(key, entry.line);
    const twice: Message | null =
      first === undefined ? null : { id: "actuals-refused-twice", values: { line: first } };
    const there = rows.get(key);
    const standing = there?.part ?? there?.actual ?? null;
    const place = there === undefined || standing === null ? null : { row: there.row, standing };
    const isState = isStateAlone(entry, standing);
    const { change, replaces } = isState
      ? stateChange(entry, place, { on, translate })
      : changeOf(
          entry,
          place,
          reportedFields,
          { on, translate },
          {
            indicator: labelOf(indicator),
            part: part === null ? null : labelOfPart(part, indicator.breakdowns ?? []),
            period,
            cell,
          },
        );
    const definition = study.definitions.get(id);
    const typed = isState
      ? undefined
      : definition && typedActual(indicator, definition, { text: entry.actual, period });
    const fault =
      faultOfState(entry, standing) ??
      (isState ? null : faultOf(entry, cell)) ??
      faultOfPart(entry, indicator, typed) ??
      faultBeside(entry, indicator, typed) ??
      twice ??
      tooLong(change.values) ??
      (agreed !== null && newParty?.isUnlikely === true ? newParty.message : null);
    const former = standing === null ? null : standingReport(standing);
    const report = {
      indicator: id,
      key: indicator.key ?? id,
      period,
      party: entry.party,
      ...(part === null ? {} : { part }),
      recorded: isState ? (former?.actual ?? "") : entry.actual,
      beside: besideOnceWritten(former, change.values),
      former,
    };
    return { change, report, replaces, fault, note: typed?.note ?? null, newParty, isState };
  });
}

/** What is wrong with the actual of an entry, whatever it is of. */
function faultOf({ actual }: ActualEntry, { value }: ReportedCell): Message | null {
  if (actual.trim() === "") return { id: "actuals-refused-blank" };
  const isTooLarge = typeof value === "number" && Math.abs(value) > LARGEST_NUMBER;
  return isTooLarge ? { id: "actuals-refused-large", values: { number: actual } } : null;
}

/** What is wrong with the actual of an entry next to what its indicator measures. */
function faultBeside(
  { actual, period }: ActualEntry,
  indicator: Indicator,
  typed: TypedActual | undefined,
): Message | null {
  const fault = typed?.fault ?? null;
  // What is not a number the checks find, and know whether one is due for sure.
  if (typed === undefined || fault === null || fault === "notNumber") return null;
  const said = { text: actual.trim(), indicator: indicator.text, period: period.trim() };
  return sayFault(fault, { ...said, value: typed.read });
}

/** A text that no cell can hold, by the column in which it would be. */
function tooLong(values: Values): Message | null {
  for (const [field, value] of Object.entries(values)) {
    if (typeof value !== "string" || value.length <= LONGEST_TEXT) continue;
    return { id: "actuals-refused-long", values: { field, count: value.length, limit: LONGEST_TEXT } };
  }
  return null;
}

function gridReading(
  sheet: string,
  content: ActualsContent,
  { plan }: StudiedPlan,
): ActualsSheetReading | null {
  return readActualsSheet(gridOfActuals(sheet, content), plan, "own");
}

interface Raised {
  readonly findings: readonly Finding[];
  readonly reports: Reports | null;
  /** The title of the Actuals sheet. */
  readonly sheet: string;
}

/** What the checks of actuals find with the new values and did not find before. */
function newFindings(
  study: StudiedPlan,
  after: ActualsSheetReading | null,
  asOf: Day,
): Omit<Raised, "sheet"> {
  const { plan, workplan, definitions, settings } = study;
  // Who reports is judged of each entry (`partyJudge`), which knows more of the workbook.
  const ofActuals = rules.filter(
    ({ id, needs }) =>
      (needs === "actuals" || needs === "reports" || CHECKS_OF_PARTS.includes(id)) &&
      id !== "actual-unknown-party",
  );
  const reports = reportsOf(plan, after);
  const before = new Set(study.findings.map(({ key }) => key));
  const checkSettings = { severities: settings.severities, bounds: settings.progress };
  const { findings } = runChecks({ plan, workplan, definitions, reports, asOf }, checkSettings, ofActuals);
  return { findings: findings.filter(({ key }) => !before.has(key)), reports };
}

/** The refused entries with their reasons; a finding elsewhere is laid to the entries of its indicator. */
function refusalsOf(
  entries: readonly ActualEntry[],
  changes: readonly Change[],
  { findings, reports, sheet }: Raised,
  rowOf: readonly number[],
): Refusal[] {
  const reasons = changes.map(({ fault }) => (fault === null ? [] : [fault]));
  const indicatorAt = new Map(
    (reports?.all ?? []).map(({ value, indicator }) => [cellKey(value.cell), indicator]),
  );
  const placesOfRow = placesBy(rowOf);
  const placesOfIndicator = placesBy(changes.map(({ report }) => report?.indicator ?? null));
  for (const { cell, message, severity } of findings) {
    if (severity !== "error") continue;
    const indicator = indicatorAt.get(cellKey(cell));
    const ofIndicator = indicator === undefined ? [] : (placesOfIndicator.get(indicator) ?? []);
    const ofRow = cell.sheet === sheet ? placesOfRow.get(cell.row) : undefined;
    for (const place of ofRow ?? ofIndicator) {
      // What is wrong with the entry itself comes first, and what follows from it is not said too.
      if (changes[place]?.fault == null) reasons[place]?.push(message);
    }
  }
  return entries.flatMap((entry, place) => {
    const own = reasons[place] ?? [];
    return own.length === 0 ? [] : [{ entry, reasons: own }];
  });
}

/** The places in a list by what is there. */
function placesBy<Key>(keys: readonly Key[]): ReadonlyMap<Key, readonly number[]> {
  const places = new Map<Key, number[]>();
  for (const [place, key] of keys.entries()) {
    const others = places.get(key);
    if (others === undefined) places.set(key, [place]);
    else others.push(place);
  }
  return places;
}

function cellKey({ sheet, row, column }: { sheet: string; row: number; column: number }): string {
  return `${row}:${column}:${sheet}`;
}
