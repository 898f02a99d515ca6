import {
  checkPlan,
  fetchAllWords,
  type Day,
  type Message,
  type Period,
  periodKey,
  SMALL_COUNT,
  type SmallCounts,
  type StudiedPlan,
  type Translate,
  type Workbook,
} from "../../app";
import {
  csvGrid,
  handOut,
  type HandedForm,
  overviewSheets,
  partsOfPlans,
  type PlanStanding,
  type ReturnedFile,
  sharedSheets,
  smallSumsOf,
  standingOf,
  unreadWithoutPlan,
  withAllShown,
  type UnreadPlan,
} from "../../app/exchange";
import type { XlsxProblem } from "@plan-of-action/xlsx";
import { workbookOfSheets } from "../../app/files/workbook-of-sheets";
import type { Language } from "../../locales/languages";
import { readChosenFile } from "../files/chosen-files";
import { sheetWords } from "../wording/sheet-words";
import { reporterOf, type Round } from "./asked-round";

/** Files that somebody chose; they are read on this machine only. */
export type ChosenFile = Pick<File, "name" | "arrayBuffer">;

/** A file that cannot be read, and why. */
export interface UnreadFile {
  readonly file: string;
  readonly why: Message;
}

/** What forms are opened for. */
interface OpeningRequest {
  readonly period: Period;
  readonly round: Round;
  /** Of the pane; the workbook's comes before it. */
  readonly language: Language;
}

/** Opens the workbook of a form next to the one that is open, and gives the name under which it is to be saved. */
export async function openForm(
  workbook: Workbook,
  study: StudiedPlan,
  { form, ...request }: OpeningRequest & { readonly form: HandedForm },
): Promise<string> {
  const dated = datedForms(study, request).find(({ name }) => name === form.name) ?? form;
  await openSheets(workbook, [dated.sheet]);
  return form.name;
}

/** Opens one workbook with the forms of all who are asked, a sheet each. */
export async function openShared(
  workbook: Workbook,
  study: StudiedPlan,
  request: OpeningRequest,
): Promise<string> {
  const { period, round, language } = request;
  const translate = sheetWords(study, language);
  const asked = datedForms(study, request).filter((form) => round.of.has(reporterOf(form)));
  await openSheets(workbook, sharedSheets(asked, translate));
  return sharedName(period, translate);
}

/** The name of the file with the forms of all. */
export function sharedName(period: Period, translate: Translate): string {
  return translate({ id: "form-file", values: { period: periodKey(period) } });
}

function datedForms(study: StudiedPlan, { period, round, language }: OpeningRequest): readonly HandedForm[] {
  const { answerBy } = round;
  const handed = handOut(study, { period, answerBy, translate: sheetWords(study, language) });
  return handed.kind === "handedOut" ? handed.forms : [];
}

async function openSheets(workbook: Workbook, sheets: readonly HandedForm["sheet"][]): Promise<void> {
  await workbook.openNewWorkbook(workbookOfSheets(sheets));
}

/** The files that came back as they can be read, and those that cannot. */
export async function readReturned(files: readonly ChosenFile[]) {
  const read: ReturnedFile[] = [];
  const unread: UnreadFile[] = [];
  const names = namesOf(files);
  for (const [place, file] of files.entries()) {
    const name = names[place] ?? file.name;
    const sheets = await sheetsOf(file);
    if (Array.isArray(sheets)) read.push({ name, sheets });
    else unread.push({ file: name, why: sheets });
  }
  return { read, unread };
}

/** Files of several folders can have one name. */
function namesOf(files: readonly ChosenFile[]): readonly string[] {
  const counts = new Map<string, number>();
  return files.map(({ name }) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

type Sheets = ReturnedFile["sheets"][number][];

async function sheetsOf(file: ChosenFile): Promise<Sheets | Message> {
  const bytes = await bytesOf(file);
  if (bytes === null) return { id: "unread-file" };
  if (/\.(?:csv|txt)$/iu.test(file.name)) {
    const text = textOf(bytes);
    await fetchAllWords();
    return text === null ? { id: "unread-letters" } : [csvGrid(text)];
  }
  const read = await readChosenFile(bytes);
  return read.kind === "read" ? read.sheets.map(({ grid }) => grid) : unreadReason(read.problem);
}

async function bytesOf(file: ChosenFile): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // Browsers refuse a file that was changed, moved or locked after it was chosen.
    return null;
  }
}

/** `null` if the letters are in a code that cannot be determined. */
function textOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const code =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(code, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function unreadReason(problem: XlsxProblem): Message {
  switch (problem.kind) {
    case "encrypted":
      return { id: "unread-encrypted" };
    case "damaged":
      return { id: "unread-damaged", values: { part: problem.part } };
    case "tooLarge":
      return { id: "unread-too-large" };
    default:
      return { id: "unread-format" };
  }
}

/** The plan as it is now, before what files bring is laid next to it; `null` if there is none. */
export async function readAgain(workbook: Workbook, asOf: Day): Promise<StudiedPlan | null> {
  const study = await checkPlan(workbook, undefined, asOf);
  return study.kind === "noPlan" ? null : study;
}

export interface RolledUp {
  readonly plans: readonly PlanStanding[];
  readonly unread: readonly UnreadFile[];
}

/** How the plans of chosen files stand; one after the other, so that no more than one is in memory. */
export async function rollUp(
  files: readonly ChosenFile[],
  {
    period,
    asOf,
    onRead,
  }: { readonly period: Period; readonly asOf: Day; readonly onRead: (count: number) => void },
): Promise<RolledUp> {
  const plans: PlanStanding[] = [];
  const unread: UnreadFile[] = [];
  const names = namesOf(files);
  for (const [place, file] of files.entries()) {
    const name = (names[place] ?? file.name).replace(/\.xls[xm](?=$| \()/iu, "");
    const standing = await standingIn(file, name, { period, asOf });
    if ("id" in standing) unread.push({ file: name, why: standing });
    else plans.push(standing);
    onRead(place + 1);
  }
  return { plans, unread };
}

async function standingIn(
  file: ChosenFile,
  name: string,
  { period, asOf }: { readonly period: Period; readonly asOf: Day },
): Promise<PlanStanding | Message> {
  const bytes = await bytesOf(file);
  if (bytes === null) return { id: "unread-file" };
  const read = await readChosenFile(bytes);
  if (read.kind === "unreadable") return unreadReason(read.problem);
  const contents = { sheets: read.sheets, settings: null, isStructureProtected: false };
  const study = await checkPlan({ read: () => Promise.resolve(contents) }, undefined, asOf);
  if (study.kind === "noPlan") return unreadWithoutPlan(study);
  const standing = standingOf(study, period, { name, suppressBelow: SMALL_COUNT });
  if (!("years" in standing)) return standing;
  return { id: "unread-years", values: { years: standing.years.join(", ") } };
}

/** The small counts of victims that the overview would show, by their units; `null` where it has none. */
export function smallCountsOfPlans({ plans }: RolledUp): SmallCounts | null {
  const ofParts = smallSumsOf(partsOfPlans(plans), SMALL_COUNT);
  return ofParts.length === 0 ? null : { below: SMALL_COUNT, ofParts, ofWholes: [] };
}

/** Opens the overview of plans as a workbook of its own. */
export function openOverview(
  workbook: Workbook,
  { plans: read, unread }: RolledUp,
  how: {
    readonly period: Period;
    readonly asOf: Day;
    readonly translate: Translate;
    readonly suppressBelow: number | null;
  },
): Promise<void> {
  const { translate, ...asked } = how;
  const plans = asked.suppressBelow === null ? withAllShown(read) : read;
  const left = unread.map(({ file, why }): UnreadPlan => ({ name: file, why }));
  return openSheets(workbook, overviewSheets({ ...asked, plans, unread: left }, translate));
}
