import {
  reasonsByKey,
  rulesOfPlans,
  runRules,
  runRulesWithoutPlan,
  withOneNoteForEach,
  type CheckResult,
  type CheckSettings,
  type CheckSubject,
  type NotRead,
  type FormulaTable,
  type Rule,
} from "../../checks";
import { withOwnKeys } from "../../identity";
import { settleDefinitions, type IndicatorTable } from "../../indicators";
import { reportsOf, type ActualsTable } from "../../plan/actual";
import type { Day } from "../../plan/period";
import type { NotRead as PlanNotRead, Plan } from "../../plan/plan";
import { fetchAllWords } from "../../languages/registry";
import { calendarOfPlan } from "../../plan/writing/calendar-of-plan";
import { isToConfirm, isUnsure, readPlan, type ReadingChoice, type SheetLookedAt } from "../../reading";
import { readActualsSheet, type ActualsSheetReading } from "../../reading/own-sheets/actuals-sheet";
import { joined, reportsOnSheets, reportsWithoutActuals } from "../../reading/actuals/reports-on-sheets";
import {
  ACTIVITIES_MARKER,
  ACTUALS_MARKER,
  AGENCIES_MARKER,
  INDICATORS_MARKER,
  REPORT_FORM_MARKER,
} from "../../sheets/layout/markers";
import type { Grid } from "@plan-of-action/xlsx/grid";
import type { Workbook, WorkbookContents } from "../../workbook/workbook";
import { withCountedReports } from "../reports/counted-reports";
import { usableSettings } from "../settings/settings";
import type { Settings } from "../settings/settings-fields";
import { acceptancesOfRows } from "./acceptances-of-rows";
import { formulaTablesOf } from "./formula-tables";
import { choiceWithKept } from "./kept-choice";
import type { Identify } from "./identity-of-rows";
import { rollOf } from "./saved-roll";
import type { NoPlan, StudiedPlan } from "./studied-plan";
import { fetchWordsOf } from "./words-of-sheets";

/** What can be read as a workbook: one that is open, or the sheets of a file. */
export type ReadableWorkbook = Pick<Workbook, "read">;

/** Reads the workbook, finds its plan and runs all checks as of a day. Nothing is written. */
export async function checkPlan(
  workbook: ReadableWorkbook,
  choice?: ReadingChoice,
  asOf?: Day,
): Promise<StudiedPlan | NoPlan> {
  return studyContents(await workbook.read(), choice, asOf);
}

/**
 * What a workbook's contents say: its plan, the definitions of its indicators, and what the checks
 * found. Where no choice is given the mapping that the workbook keeps is taken; without a day nothing
 * is late or too early. What few workbooks need is fetched where the sheets tell of it: the words of other languages than
 * English, what reads own sheets and knows rows again by them, what compares with a frozen summary, what takes formulas
 * apart and checks them, and the checks of what is done and reported.
 */
export async function studyContents(
  contents: WorkbookContents,
  choice?: ReadingChoice,
  asOf?: Day,
): Promise<StudiedPlan | NoPlan> {
  const own = hasOwnParts(contents)
    ? await import(/* webpackChunkName: "study-own" */ "./own-sheets-to-check")
    : null;
  const asRead = await readWithWords(contents, choice, own);
  if (asRead.kind === "noPlan") return asRead;
  const read = withOwnHeaders(withAgencies(await withFormulas(await withChanges(asRead)), own), own);
  return checked(await withWork(onDay(read, asOf)));
}

/**
 * As `studyContents` and at once, but without activities, formulas, changes, the parties of agencies, what the
 * Indicators sheet says, and the checks of what is done and reported: for where only the plan matters.
 */
export function studyPlan(
  contents: WorkbookContents,
  choice?: ReadingChoice,
  asOf?: Day,
): StudiedPlan | NoPlan {
  const read = readStudy(contents, choice, {});
  return read.kind === "noPlan" ? read : checked(onDay(read, asOf));
}

/**
 * The plan that a workbook's contents hold and its workplan, without any checks; `null` if they hold no plan.
 * `indicatorTable` is what the Indicators sheet says.
 */
export function draftOf(
  contents: WorkbookContents,
  { choice, indicatorTable }: { readonly choice?: ReadingChoice } & Pick<StudiedPlan, "indicatorTable">,
): Pick<StudiedPlan, "plan" | "workplan"> | null {
  const read = readStudy(contents, choice, { indicatorTable });
  return read.kind === "noPlan" ? null : read.known;
}

/** A plan that was read, and is yet to be checked. */
interface ReadStudy {
  readonly kind: "read";
  readonly known: Omit<StudiedPlan, keyof CheckResult | "asOf">;
  readonly subject: CheckSubject;
  readonly formulas: readonly FormulaTable[];
  /** The checks of what it has. */
  readonly rules: readonly Rule[];
  readonly checkSettings: CheckSettings;
}

/** What reads own sheets and records; `null` where a workbook has none. */
type OwnSheetsReading = typeof import("./own-sheets-to-check") | null;

/** Whether a workbook has sheets that the product wrote, or keeps what the plan was. */
function hasOwnParts({ sheets, roll = null, snapshots = null }: WorkbookContents): boolean {
  return roll !== null || snapshots !== null || sheets.some(({ marker }) => marker !== null);
}

/**
 * Activities are in a workplan, on the Activities sheet, or are the plan's own actions with what is said next to them.
 */
function mayHaveActivities({
  plan,
  workplan,
  contents,
}: Pick<StudiedPlan, "plan" | "workplan" | "contents">): boolean {
  return (
    workplan !== null ||
    contents.sheets.some(({ marker }) => marker === ACTIVITIES_MARKER) ||
    plan.actions.some(({ remarks }) => remarks.some(({ header }) => header !== ""))
  );
}

/** The same with what has changed since a summary was frozen. */
async function withChanges(read: ReadStudy): Promise<ReadStudy> {
  if ((read.known.contents.snapshots ?? null) === null) return read;
  const { changesToCheck } = await import(/* webpackChunkName: "study-changes" */ "./changes-to-check");
  const changes = changesToCheck(read.known);
  return {
    ...read,
    known: { ...read.known, ...changes },
    subject: { ...read.subject, since: changes.since },
  };
}

/** The same with the headers of own sheets that somebody changed. */
function withOwnHeaders(read: ReadStudy, own: OwnSheetsReading): ReadStudy {
  const changedHeaders = own?.changedHeadersIn(read.known.contents) ?? [];
  return changedHeaders.length === 0 ? read : { ...read, subject: { ...read.subject, changedHeaders } };
}

/** The same with what the Agencies sheet says. */
function withAgencies(read: ReadStudy, own: OwnSheetsReading): ReadStudy {
  const { contents } = read.known;
  if (own === null || !contents.sheets.some(({ marker }) => marker === AGENCIES_MARKER)) return read;
  const agencies = own.directoryOf(contents);
  return { ...read, known: { ...read.known, agencies }, subject: { ...read.subject, agencies } };
}

/** The same with what the plan's formulas are made of, and their checks. */
async function withFormulas(read: ReadStudy): Promise<ReadStudy> {
  if (read.formulas.every(({ cells }) => cells.length === 0)) return read;
  const { parsedTable, rulesOfFormulas } = await import(
    /* webpackChunkName: "study-formulas" */ "./formulas-to-check"
  );
  return {
    ...read,
    subject: { ...read.subject, formulas: read.formulas.map(parsedTable) },
    rules: [...read.rules, ...rulesOfFormulas],
  };
}

/** The same with its activities and the checks of what is done and reported, where anything is. */
async function withWork(read: ReadStudy): Promise<ReadStudy> {
  const { reports, since } = read.subject;
  const hasActivities = mayHaveActivities(read.known);
  if (!hasActivities && (reports ?? since ?? null) === null) return read;
  const { rulesOfWork, activitiesToCheck, withDueDates } = await import(
    /* webpackChunkName: "study-work" */ "./work-to-check"
  );
  const whole = hasActivities ? withActivities(read, { activitiesToCheck, withDueDates }) : read;
  return { ...whole, rules: [...read.rules, ...rulesOfWork] };
}

/**
 * The same with its activities, the quarters in which targets fall due by their dates, and what is in their cells for
 * dates and is none. Activities are checked on a day.
 */
function withActivities(
  read: ReadStudy,
  {
    activitiesToCheck,
    withDueDates,
  }: Pick<typeof import("./work-to-check"), "activitiesToCheck" | "withDueDates">,
): ReadStudy {
  const { known, subject } = read;
  const activities = activitiesToCheck(known);
  const left = activities.flatMap(({ notDates = [] }) => notDates);
  const notRead = [...known.plan.notRead, ...left.map((each): PlanNotRead => ({ ...each, why: "leftOver" }))];
  const plan = withDueDates(left.length === 0 ? known.plan : { ...known.plan, notRead }, activities);
  const checkedOnDay = subject.asOf === undefined ? subject : { ...subject, activities };
  return { ...read, subject: { ...checkedOnDay, plan }, known: { ...known, plan, activities } };
}

function onDay(read: ReadStudy, asOf: Day | undefined): ReadStudy {
  return asOf === undefined ? read : { ...read, subject: { ...read.subject, asOf } };
}

function checked({ known, subject, checkSettings, rules }: ReadStudy): StudiedPlan {
  const { actuals: counted } = withCountedReports(known);
  return {
    ...known,
    asOf: subject.asOf,
    ...withOneNoteForEach(runRules(rules, { ...subject, counted }, checkSettings), checkSettings.accepted),
  };
}

/** What is known about the plan's rows before they are read. */
interface KnownOfRows {
  /** What the Indicators sheet says, where there is one. */
  readonly indicatorTable?: IndicatorTable | undefined;
  /** Left out where the rows need not be known again. */
  readonly identify?: Identify;
}

/** The plan with all that its checks are to see; where there is none, what the checks say about that. */
function readStudy(
  contents: WorkbookContents,
  choice: ReadingChoice | undefined,
  { indicatorTable, identify }: KnownOfRows,
): ReadStudy | NoPlan {
  const users = contents.sheets.filter(({ marker }) => marker === null).map(({ grid }) => grid);
  const { settings: keptSettings, faults: settingsFaults } = usableSettings(contents);
  const reading = readPlan(users, choiceWithKept(choice, keptSettings), contents.fileName, identify);
  const { mappingMisfit = null, unfit = [] } = reading;
  if (reading.kind === "noPlan") {
    const settings = keptSettings;
    const checkSettings = checkSettingsOf(settings);
    const firstSheet = (users[0] ?? contents.sheets[0]?.grid)?.sheet ?? "";
    const lookedAt = [...reading.lookedAt, ...ownSheetsOf(contents)];
    const workbook = { firstSheet, lookedAt, notRead: notReadIn(contents) };
    const result = runRulesWithoutPlan(rulesOfPlans, workbook, checkSettings);
    return { ...reading, lookedAt, mappingMisfit, unfit, settings, settingsFaults, ...result };
  }
  const { plan: planAsRead, workplan, others, versions, sheetsLeftOut, confidence, explain } = reading;
  const settled = settleDefinitions(planAsRead, indicatorTable);
  const { definitions } = settled;
  const actualsSheet = actualsSheetOf(contents, settled.plan);
  // Another version of the plan says again what it plans, and reports nothing.
  const ofVersions = new Set(versions.map(({ cell }) => cell.sheet));
  const reporting = users.filter(({ sheet }) => !ofVersions.has(sheet));
  const reportTable = tableOfReports(actualsSheet, reporting, settled.plan);
  const plan = withReadingOfReports(settled.plan, reportTable);
  const accepted = acceptancesOfRows(keptSettings.accepted, plan);
  const settings = { ...keptSettings, accepted };
  const checkSettings = checkSettingsOf(settings);
  const reports = reportsOf(plan, reportTable);
  const actuals = reports?.all ?? [];
  const notRead = notReadIn(contents);
  const formulas = formulaTablesOf(plan, users);
  const subject = {
    plan,
    workplan,
    definitions,
    settled,
    reports,
    since: null,
    notRead,
    versions,
    sheetsLeftOut: [...sheetsLeftOut, ...reportsWithoutActuals(reporting, plan)],
    calculatesByHand: contents.calculatesByHand === true,
    isUnsure: isUnsure(reading),
  };
  const known = {
    kind: "checked",
    plan,
    workplan,
    calendar: calendarOfPlan(plan),
    definitions,
    settled,
    indicatorTable,
    actuals,
    parts: reports?.parts ?? [],
    activities: [],
    agencies: null,
    actualsSheet,
    others,
    confidence,
    isUnsure: isUnsure(reading),
    isToConfirm: isToConfirm(reading),
    explain,
    mappingMisfit,
    unfit,
    settings,
    settingsFaults,
    since: null,
    snapshotsFault: null,
    rollFault: rollOf(contents).fault,
    contents,
  } as const;
  return { kind: "read", known, subject, formulas, rules: rulesOfPlans, checkSettings };
}

/** The sheets that the product wrote, among which no plan is looked for. */
function ownSheetsOf({ sheets }: WorkbookContents): readonly SheetLookedAt[] {
  return sheets.flatMap(({ marker, grid: { sheet } }) => {
    if (marker === null) return [];
    const why = marker.startsWith(`${REPORT_FORM_MARKER}/`) ? "reportForm" : "own";
    return [{ sheet, why, bestHeader: null, found: [], missing: [] }];
  });
}

function checkSettingsOf({ severities, accepted, progress }: Settings): CheckSettings {
  return { severities, accepted: reasonsByKey(accepted), bounds: progress };
}

/**
 * Reads with the words of the languages that the sheets tell of, and where that gives no plan or an uncertain one with
 * those of all: a short table may have none of the words that tell of its language.
 */
async function readWithWords(
  contents: WorkbookContents,
  choice: ReadingChoice | undefined,
  own: OwnSheetsReading,
): Promise<ReadStudy | NoPlan> {
  await fetchWordsOf(contents);
  const known = {
    indicatorTable: own?.tableOfIndicators(contents),
    identify: own?.identifierOf(contents) ?? withOwnKeys,
  };
  const read = readStudy(contents, choice, known);
  const isSure = read.kind === "read" && !read.known.isUnsure;
  return isSure || !(await fetchAllWords()) ? read : readStudy(contents, choice, known);
}

function actualsSheetOf({ sheets }: WorkbookContents, plan: Plan): ActualsSheetReading | null {
  const own = sheets.find(({ marker }) => marker === ACTUALS_MARKER);
  return own === undefined ? null : readActualsSheet(own.grid, plan, "own");
}

/** The plan with what its reports leave unread, and what of them was read in doubt. */
function withReadingOfReports(plan: Plan, table: ActualsTable | null): Plan {
  const { notRead = [], doubts = [] } = table ?? {};
  if (notRead.length === 0 && doubts.length === 0) return plan;
  return { ...plan, notRead: [...plan.notRead, ...notRead], doubts: [...plan.doubts, ...doubts] };
}

/** What the Actuals sheet and sheets of the users' own report; `null` if there are none. */
function tableOfReports(
  own: ActualsSheetReading | null,
  users: readonly Grid[],
  plan: Plan,
): ActualsTable | null {
  const theirs = reportsOnSheets(users, plan);
  return theirs === null ? own : joined(own === null ? [theirs] : [own, theirs]);
}

/** What of the workbook was not read; sheets that are only written do not matter. */
function notReadIn({ sheets, recordsUnknown }: WorkbookContents): readonly NotRead[] {
  const read = sheets.filter(
    ({ marker }) => marker === null || marker === ACTUALS_MARKER || marker === INDICATORS_MARKER,
  );
  return [
    ...read.flatMap(({ grid: { sheet, beyond = [], mergesUnknown } }): readonly NotRead[] => [
      ...beyond.map((area) => ({ what: "cells", sheet, area }) as const),
      ...(mergesUnknown ? [{ what: "merges", sheet } as const] : []),
    ]),
    ...(recordsUnknown ? [{ what: "records" } as const] : []),
  ];
}
