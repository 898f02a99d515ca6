import {
  acceptFinding,
  saveMapping,
  mappingOfPlan,
  MEETING_SHEETS,
  prepareActuals,
  recordActuals,
  saveSettings,
  writeMeetingSheets,
  type ActualEntry,
} from "../../../../src/app";
import {
  comparePlans,
  decide,
  proposeEdit,
  readDecided,
  wantedValue,
  writeComparison,
  writeWording,
} from "../../../../src/app/comparing";
import { hostWorkbook, type HostedWorkbook } from "../../../../src/headless/hosted-workbook";
import { LANGUAGES } from "../../../../src/locales/catalogues";
import { createTranslator } from "../../../../src/locales/translator";
import type { SheetFile, WorkbookFile } from "@plan-of-action/xlsx";
import { ON, request, translate } from "../attacked-plan";
import { entryOf, filledCells, onOneLine, studied } from "../typed-workbook";
import { freezeSummary, writeSummary } from "../../../../tests/sheets-alone";

/** A row of the plan as the one who makes the workbook knows it: an indicator, or one of several of an action. */
export interface Subject {
  /** Stays with it, whatever its number and its words become. */
  readonly identity: string;
  /** Its words in the plan; they are unlike all others. */
  readonly indicator: string;
  readonly action: string;
}

/** Something that a person said: typed beside a row, reported, defined, decided or accepted. */
export interface Said {
  /** Like no other text of the workbook, but where it is one of a few choices. */
  readonly text: string;
  readonly how: "typed" | "reported" | "defined" | "decided" | "accepted";
  /** The sheet on which it stands; `null` where the workbook keeps it out of sight. */
  readonly sheet: string | null;
  /** The header of its column; `null` where it stands in none. */
  readonly column: string | null;
  /** The words of the row beside which it was typed; `null` where it was typed beside none. */
  readonly beside: string | null;
  /** The identity of the subject of which it was said; `null` where it is about none, such as an agency. */
  readonly of: string | null;
  /** What was reported with it. */
  readonly actual?: number;
  /** Reported of a part of the value, which changes no total. */
  readonly isPart?: true;
}

/** The own sheets, by the beginning of their titles: the column that says what a row is about, and what is typed into others. */
const TABLES: readonly {
  readonly title: string;
  readonly words: string;
  readonly typed: Readonly<Record<string, string | null>>;
}[] = [
  { title: "Actuals", words: "Indicator", typed: {} },
  { title: "Summary", words: "Indicator", typed: { Remarks: null } },
  { title: "Activities 2", words: "Activities", typed: {} },
  { title: "Activities", words: "Activity", typed: { Status: "Done", Evidence: null, Reason: null } },
  { title: "Open points", words: "What is open", typed: { Decision: null, Who: null, "By when": null } },
  { title: "Agencies", words: "Short name", typed: { "Focal point": null } },
  { title: "Tracking table", words: "Indicator", typed: {} },
  { title: "Checks", words: "What was found, and what to do", typed: {} },
  { title: "Indicators", words: "Indicator", typed: { "Means of verification": null, Confirmed: "Yes" } },
  { title: "Annex", words: "Indicator", typed: {} },
  { title: "Comparison", words: "Action or indicator", typed: { Decision: null, Remarks: null } },
  { title: "Wording", words: "Part of the plan", typed: {} },
];

const OWN_COLUMN = "OUR NOTES";

export interface Saying {
  readonly subjects: readonly Subject[];
  /** Another draft of the plan, which differs in several rows. */
  readonly theirs: WorkbookFile;
  /** Whether there is a sheet Indicators with definitions that were confirmed. */
  readonly defines: boolean;
  /** Whether a summary of an earlier meeting was frozen. */
  readonly freezes: boolean;
  /** Whether the workbook keeps how the plan is read. */
  readonly keepsMapping: boolean;
}

/**
 * Writes all own sheets into a plan's workbook and says something on each of them, beside each row and below, and
 * accepts, decides and reports; returns all of it. Reports of the subjects are powers of two, by their order, so
 * that the sum that counts for an indicator tells whose reports are in it.
 */
export async function sayEverywhere(hosted: HostedWorkbook, saying: Saying): Promise<readonly Said[]> {
  const { workbook } = hosted;
  const said: Said[] = [];
  said.push(...(await report(hosted, saying, { period: "2023-Q4", on: { year: 2024, month: 1, day: 5 } })));
  if (saying.freezes) await frozenSummary(hosted);
  await writeSummary(workbook, request);
  said.push(...(await report(hosted, saying, { period: "2024-Q1", on: ON })));
  await prepareActuals(workbook, request);
  said.push(...(await decideFirst(hosted, saying)));
  const sheets = MEETING_SHEETS.filter((sheet) => saying.defines || sheet !== "indicators");
  await writeMeetingSheets(workbook, { ...request, sheets }, { next: () => true, written: () => undefined });
  await writeWording(workbook, await studied(hosted), { translate, asOf: ON });
  await writeComparison(workbook, await compared(hosted, saying.theirs), COMPARISON);
  for (const sheet of hosted.file.sheets) said.push(...typeOn(sheet, saying.subjects));
  said.push(...(await acceptOne(hosted, saying)));
  const study = await studied(hosted);
  await saveSettings(workbook, study.contents, { severities: { "agency-variant": "info" }, language: "en" });
  if (saying.keepsMapping) await saveMapping(workbook, mappingOfPlan(study.plan), ON);
  return said;
}

/** The value that tells whose report it is. */
function actualOf(subjects: readonly Subject[], identity: string): number {
  return 2 ** subjects.findIndex((subject) => subject.identity === identity);
}

/** The id that the product gives a subject's indicator now. */
async function idOf(hosted: HostedWorkbook, { indicator }: Pick<Subject, "indicator">): Promise<string> {
  const found = (await studied(hosted)).plan.indicators.find(({ text }) => text === indicator);
  if (found === undefined) throw new Error(`The plan has no indicator “${indicator}”`);
  return found.id;
}

interface When {
  readonly period: string;
  readonly on: typeof ON | { readonly year: number; readonly month: number; readonly day: number };
}

const WOMEN = { dimension: "", category: "women" } as const;

async function report(
  hosted: HostedWorkbook,
  { subjects }: Saying,
  { period, on }: When,
): Promise<readonly Said[]> {
  const said: Said[] = [];
  const entries: ActualEntry[] = [];
  for (const [place, subject] of subjects.entries()) {
    const actual = period === "2023-Q4" ? 0 : actualOf(subjects, subject.identity);
    const about = `${subject.identity} ${period}.`;
    const texts = {
      evidence: `EVIDENCE ${about}`,
      varianceReason: `WHY ${about}`,
      comment: `COMMENT ${about}`,
    };
    const id = await idOf(hosted, subject);
    entries.push(entryOf(id, period, { ...texts, actual: String(actual), line: place + 1 }));
    const row = {
      how: "reported",
      sheet: "Actuals",
      of: subject.identity,
      beside: subject.indicator,
    } as const;
    said.push({ ...row, text: texts.evidence, column: "Evidence", actual });
    said.push({ ...row, text: texts.varianceReason, column: "Variance reason" });
    said.push({ ...row, text: texts.comment, column: "Comment" });
    if (period === "2023-Q4") continue;
    const evidence = `PART ${about}`;
    entries.push(entryOf(id, period, { evidence, line: subjects.length + place + 1, part: WOMEN }));
    said.push({ ...row, text: evidence, column: "Evidence", isPart: true });
  }
  const recorded = await recordActuals(hosted.workbook, { entries, on, translate });
  if (recorded.kind !== "recorded") throw new Error(`Nothing was recorded: ${JSON.stringify(recorded)}`);
  return said;
}

async function frozenSummary({ workbook }: HostedWorkbook): Promise<void> {
  const asOf = { year: 2024, month: 1, day: 5 } as const;
  await freezeSummary(workbook, { ...request, period: { year: 2023, quarter: 4 }, asOf });
}

export const COMPARISON = { translate, sides: { ours: "Ours", theirs: "Theirs" } } as const;
const agreedWords = LANGUAGES.map((each) => createTranslator(each)({ id: "comparison-agreed" }));

/** The workbook's plan beside another draft, with what was decided. */
export async function compared({ workbook }: Pick<HostedWorkbook, "workbook">, theirs: WorkbookFile) {
  const other = hostWorkbook(theirs).workbook;
  const both = await comparePlans({ workbook, sheet: null }, { workbook: other, sheet: null }, ON);
  if (both.kind !== "compared") throw new Error("The drafts were not compared");
  return readDecided(workbook, both, { draft: "theirs", agreedWords, asOf: ON });
}

/** Two decisions: one leaves our words, the other takes theirs into the plan, which the history of the wording then has. */
async function decideFirst(hosted: HostedWorkbook, { theirs, subjects }: Saying): Promise<readonly Said[]> {
  const said: Said[] = [];
  for (const choice of ["ours", "theirs"] as const) {
    const comparison = await compared(hosted, theirs);
    const difference = comparison.compared.toDecide.find(
      ({ id, ours, theirs: their }) =>
        ours !== null && their !== null && comparison.decided.states.get(id)?.kind === "open",
    );
    if (difference === undefined) throw new Error("The drafts do not differ");
    const by = `DECIDED BY ${choice}.`;
    const wanted = wantedValue(difference, null);
    const proposed =
      choice === "ours" ? null : proposeEdit(comparison.compared, difference, difference.theirs ?? wanted);
    const edit = proposed?.kind === "edit" ? proposed.edit : null;
    const saved = await decide(hosted.workbook, comparison, { difference, choice, text: null, by, edit });
    if (saved.kind !== "saved") throw new Error(`The decision was not saved: ${saved.kind}`);
    const of = subjects.find(({ indicator, action }) => [indicator, action].includes(difference.title));
    const place = { sheet: null, column: null, beside: difference.title } as const;
    said.push({ text: by, how: "decided", ...place, of: of?.identity ?? null });
  }
  return said;
}

/** Types beside each row of an own sheet's table, and below it. */
function typeOn(sheet: SheetFile, subjects: readonly Subject[]): readonly Said[] {
  const table = TABLES.find(({ title }) => sheet.name.startsWith(title));
  const area = sheet.usedArea(true);
  if (table === undefined || area === null) return [];
  const header = headerOf(sheet, [table.words, ...Object.keys(table.typed)]);
  const words = header.columns.get(table.words) ?? 0;
  const own = area.lastColumn + 1;
  sheet.setCell(header.row, own, { value: OWN_COLUMN, formula: null });
  const columns: [column: number, name: string, text: string | null][] = [
    ...Object.entries(table.typed).map(([name, text]): [number, string, string | null] => [
      header.columns.get(name) ?? 0,
      name,
      text,
    ]),
    [own, OWN_COLUMN, null],
  ];
  const said: Said[] = [];
  for (let row = header.row + 1; row <= area.lastRow && said.length < MAX_SAID_ON_SHEET; row++) {
    const value = sheet.cell(row, words).value;
    if (typeof value !== "string" || value === "" || isOtherTable(sheet, row)) continue;
    const of = subjectIn(value, subjects);
    for (const [column, name, text] of columns) {
      // What is agreed says so already; another text would be another decision.
      const { value: state } = sheet.cell(row, column + 1);
      if (name === "Decision" && typeof state === "string" && /^[◐●]/u.test(state)) continue;
      const typed = text ?? `${name.toUpperCase()} ${sheet.name} ${of?.identity ?? ""} ${row}.`;
      sheet.setCell(row, column, { value: typed, formula: null });
      const how = sheet.name === "Indicators" ? "defined" : "typed";
      const beside = sheet.name === "Checks" ? null : value;
      said.push({ text: typed, how, sheet: sheet.name, column: name, beside, of: of?.identity ?? null });
    }
  }
  return [...said, below(sheet)];
}

/** The subject whose words a cell has; what breaks lines there is a space elsewhere. */
function subjectIn(cell: string, subjects: readonly Subject[]): Subject | undefined {
  const words = onOneLine(cell);
  return subjects.find(({ indicator, action }) =>
    [indicator, action].some((each) => words.includes(onOneLine(each))),
  );
}

const MAX_SAID_ON_SHEET = 60;

/** Behind its table a summary has the numbers behind its charts. */
function isOtherTable(sheet: SheetFile, row: number): boolean {
  for (let above = row; above >= 0; above--) {
    if (sheet.cell(above, 1).value === "Numbers behind the charts") return true;
  }
  return false;
}

function below(sheet: SheetFile): Said {
  const text = `BELOW ${sheet.name}.`;
  const { lastRow = 0 } = sheet.usedArea(true) ?? {};
  sheet.setCell(lastRow + 3, 1, { value: text, formula: null });
  return { text, how: "typed", sheet: sheet.name, column: null, beside: null, of: null };
}

/** The row of a sheet that has all of these headers, and their columns. */
function headerOf(sheet: SheetFile, names: readonly string[]) {
  const rows = new Map<number, Map<string, number>>();
  for (const { row, column, value } of filledCells(sheet)) {
    // The annex has the headers of the plan.
    const name = names.find((each) => value === each || value === `${each}s`);
    if (name === undefined) continue;
    const columns = rows.get(row) ?? new Map<string, number>();
    rows.set(row, columns.set(name, columns.get(name) ?? column));
  }
  for (const [row, columns] of rows) if (columns.size === new Set(names).size) return { row, columns };
  throw new Error(`${sheet.name} has no row with ${names.join(", ")}`);
}

/** Accepts a finding about one of the subjects, where there are some of the kind about others too. */
async function acceptOne(hosted: HostedWorkbook, { subjects }: Saying): Promise<readonly Said[]> {
  const study = await studied(hosted);
  const finding = study.findings.find(({ rule }) => rule === "target-total-mismatch") ?? study.findings[0];
  if (finding === undefined) throw new Error("There is nothing to accept");
  const reason = "ACCEPTED.";
  await acceptFinding(hosted.workbook, study, finding, { reason, by: "Me", on: ON });
  const row = study.plan.indicators.find(({ cell }) => cell.row === finding.cell.row);
  const of = subjects.find(({ indicator }) => indicator === row?.text);
  const place = { sheet: null, column: null, beside: row?.text ?? null } as const;
  return [{ text: reason, how: "accepted", ...place, of: of?.identity ?? null }];
}
