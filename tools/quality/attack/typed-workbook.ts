import {
  acceptFinding,
  checkPlan,
  prepareActuals,
  recordActuals,
  writeMeetingSheets,
  MEETING_SHEETS,
  type ActualEntry,
  type StudiedPlan,
} from "../../../src/app";
import { hostWorkbook, type HostedWorkbook } from "../../../src/headless/hosted-workbook";
import { openWorkbookFile, type SheetFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { PLAN_SHEET } from "../../../tests/plan-workbook";
import { ON, planToAttack, request, translate, WORKPLAN_SHEET } from "./attacked-plan";
import { writeTheirComparison } from "./their-draft";

/** A saved workbook on which a person has typed wherever they can. */
export interface TypedWorkbook {
  readonly bytes: Uint8Array;
  /** What they typed, each text once. */
  readonly typed: readonly string[];
  /** The indicators' ids. */
  readonly ids: readonly string[];
}

export function entryOf(indicator: string, period: string, more: Partial<ActualEntry> = {}): ActualEntry {
  const blank = { line: 1, party: "", actual: "1", evidence: "", varianceReason: "", comment: "" };
  return { ...blank, indicator, period, ...more };
}

/** A plan of so many indicators without any own sheet. */
export function freshWorkbook(indicators: number): TypedWorkbook {
  return { bytes: asExcelSavesIt(planToAttack(indicators)), typed: [], ids: [] };
}

/** The plan with all own sheets; texts on each beside, below and in the columns that are there to be typed in. */
export async function typedWorkbook(indicators: number): Promise<TypedWorkbook> {
  const hosted = hostWorkbook(planToAttack(indicators));
  const { workbook, file } = hosted;
  const typed: string[] = [];
  const type = (sheet: SheetFile, row: number, column: number, text: string) => {
    sheet.setCell(row, column, { value: text, formula: null });
    typed.push(text);
  };
  const ids = (await studied(hosted)).plan.indicators.map(({ id }) => id);
  const reports = ids.slice(0, 6).map((id, index) => {
    const said = { evidence: `EVIDENCE ${id}.`, comment: `COMMENT ${id}.`, varianceReason: `REASON ${id}.` };
    typed.push(...Object.values(said));
    return entryOf(id, "2024-Q1", { ...said, line: index + 1 });
  });
  await recordActuals(workbook, { entries: reports, on: ON, translate });
  await prepareActuals(workbook, request);
  await writeMeetingSheets(
    workbook,
    { ...request, sheets: MEETING_SHEETS },
    { next: () => true, written: () => undefined },
  );
  await writeTheirComparison(hosted);
  const users = [PLAN_SHEET, WORKPLAN_SHEET];
  for (const sheet of file.sheets.filter(({ name }) => !users.includes(name))) {
    const { lastRow, lastColumn } = sheet.usedArea(true) ?? { lastRow: 0, lastColumn: 0 };
    type(sheet, lastRow + 3, 1, `BELOW ${sheet.name}`);
    type(sheet, lastRow, lastColumn + 2, `BESIDE ${sheet.name}`);
  }
  const definitions = sheetTitled(file, "Indicators");
  const header = placeOf(definitions, "Means of verification");
  for (let row = header.row + 1; row <= header.row + ids.length; row++) {
    type(definitions, row, header.column, `MEANS ${row}.`);
    type(definitions, row, header.column + 4, `OWN ${row}.`);
  }
  type(definitions, header.row, header.column + 4, "OWN COLUMN");
  const summary = sheetTitled(file, "Summary 2024 Q2");
  const key = placeOf(summary, "poa:indicator");
  const remarks = columnIn(summary, key.row, "Remarks");
  // The summary of a large plan lists some of its indicators only.
  const listed = [...filledCells(summary)].filter(
    ({ row, column }) => row > key.row && column === key.column + 1,
  );
  for (const { row, value } of listed) {
    if (typeof value === "string" && ids.includes(value)) type(summary, row, remarks, `REMARK ${value}.`);
  }
  for (const [title, columns] of Object.entries(TYPED_COLUMNS)) {
    const sheet = sheetTitled(file, title);
    for (const column of columns) {
      const place = placeOf(sheet, column);
      type(sheet, place.row + 1, place.column, `${column.toUpperCase()} ON ${title}.`);
    }
  }
  await acceptFirst(hosted, typed);
  return { bytes: asExcelSavesIt(file), typed, ids };
}

/** Columns of own tables that are there to be typed in. */
const TYPED_COLUMNS = {
  Activities: ["Evidence", "Reason"],
  "Open points": ["Decision", "Who", "By when"],
  Comparison: ["Decision", "Remarks"],
} as const;

async function acceptFirst(hosted: HostedWorkbook, typed: string[]): Promise<void> {
  const study = await studied(hosted);
  const [finding] = study.findings;
  if (finding === undefined) return;
  await acceptFinding(hosted.workbook, study, finding, { reason: "ACCEPTED", by: "Me", on: ON });
  typed.push("ACCEPTED");
}

export async function studied({ workbook }: HostedWorkbook): Promise<StudiedPlan> {
  const study = await checkPlan(workbook, undefined, ON);
  if (study.kind === "noPlan") throw new Error("The plan was not found");
  return study;
}

export function sheetTitled(file: WorkbookFile, title: string): SheetFile {
  const sheet = file.sheets.find(({ name }) => name === title);
  if (sheet === undefined) throw new Error(`There is no sheet ${title}`);
  return sheet;
}

/** The first cell that holds a text. */
export function placeOf(sheet: SheetFile, text: string): { readonly row: number; readonly column: number } {
  for (const { row, column, value } of filledCells(sheet)) if (value === text) return { row, column };
  throw new Error(`${sheet.name} has no ${text}`);
}

function columnIn(sheet: SheetFile, row: number, text: string): number {
  for (const cell of filledCells(sheet)) if (cell.row === row && cell.value === text) return cell.column;
  throw new Error(`${sheet.name} has no column ${text}`);
}

/** The cells of a sheet that hold something. */
export function* filledCells(sheet: SheetFile) {
  const area = sheet.usedArea(true);
  if (area === null) return;
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const { value, formula } = sheet.cell(row, column);
      if (value !== null || formula !== null) yield { row, column, value, formula };
    }
  }
}

/** Excel has calculated everything when it saves: nothing is left to be calculated on opening. */
export function asExcelSavesIt(file: WorkbookFile): Uint8Array {
  const parts = unzipSync(file.save());
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const calculated = strToU8(workbook.replace(/ fullCalcOnLoad="1"/, ""));
  return zipSync({ ...parts, "xl/workbook.xml": calculated }, { level: 1 });
}

export function opened({ bytes }: TypedWorkbook): HostedWorkbook {
  return hostWorkbook(openWorkbookFile(bytes));
}

/** A text with one blank for each run of blanks and line breaks. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, " ");
