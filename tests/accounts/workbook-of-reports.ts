import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runPoa } from "../headless/cli/run-poa";
import { openWorkbookFile, type SheetFile, type WorkbookFile } from "@plan-of-action/xlsx";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { fillRows, workbookOfRows } from "../workbook-of-rows";

/** A table of a sheet in which people report: its header, and its rows with what they typed there. */
export interface ReportedTable {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: number;
  readonly rows: number;
}

const PLAN = [
  ["National plan of action 2023-2025"],
  [],
  [
    ...["No", "Action", "Indicator", "Target 2023", "Target 2024", "Target 2025", "Actual 2023"],
    ...["Lead agency", "Status", "Remarks"],
  ],
  ["1.1", "Train officers", "Number of officers trained", 100, 120, 140, 41, "MoJ", "Ongoing", "said-1"],
  ["", "", "Number of courses held", 4, 5, 6, 43, "", "", ""],
  ["1.2", "Print guides for victims", "Number of guides printed", 50, 60, 70, 42, "MoI", "", "said-2"],
  ["1.3", "Hold border meetings", "Number of meetings held", 2, 3, 4, 44, "MoJ, MoI", "Completed", ""],
];

const WORKPLAN = [
  ["Workplan 2024"],
  ["Quarter", "Output", "Activity", "Status"],
  ["Q1", "Officers trained", "Workshop for officers of the border in Poipet", "Done"],
  ["Q2", "Guides printed", "Design of the guides by the working group", ""],
  ["Q3", "Meetings held", "Border meeting in Aranyaprathet", "Postponed"],
];

const REPORTS = [
  "indicator,year,quarter,party,actual,evidence,variance reason,comment",
  "1.1-1,2024,Q1,,31,list-1,floods-1,comment-1",
  "1.1-2,2024,Q1,,11,list-2,,",
  "1.2-1,2024,Q2,,22,list-3,paper-3,comment-3",
  "1.3-1,2024,,,14,minutes-4,,comment-4",
];

const DISTRICTS = [
  ["Reports of the districts"],
  ["Indicator", "Year", "Quarter", "Actual", "Evidence"],
  ["Number of officers trained", 2025, "Q1", 51, "list-5"],
  ["Number of guides printed", 2025, "Q1", 53, "list-6"],
  ["Number of courses held", 2025, "Q2", 52, "list-7"],
];

/** Its sheets "Activities", "Agencies" and "Actuals" are the product's own; "Districts" and "Workplan" people's. */
export async function workbookOfReports(folder: string): Promise<Uint8Array> {
  const file = workbookOfRows(PLAN, "Plan");
  fillRows(file.addSheet("Workplan"), WORKPLAN);
  fillRows(file.addSheet("Districts"), DISTRICTS);
  const path = join(folder, "reports.xlsx");
  const csv = join(folder, "reports.csv");
  writeFileSync(path, file.save());
  writeFileSync(csv, REPORTS.join("\n"));
  for (const args of [
    ["actuals", path, "--add", csv, "--in-place"],
    ["activities", path, "--in-place"],
    ["agencies", path, "--in-place"],
    ["indicators", path, "--in-place"],
  ]) {
    const { exitCode, messages } = await runPoa(...args);
    if (exitCode === 2) throw new Error(messages);
  }
  const made = openWorkbookFile(readFileSync(path));
  fillIn(made);
  return made.save();
}

/** What people type on the product's own sheets, by their headers. */
const TYPED: Readonly<Record<string, Readonly<Record<string, (row: number) => GridValue>>>> = {
  Activities: {
    Place: (row) => `place-${row}`,
    Date: (row) => `${row + 3} May 2024`,
    Status: (row) => ["Done", "Under way", "Dropped"][row % 3] ?? "",
    Evidence: (row) => `minutes-a${row}`,
    Reason: (row) => `reason-a${row}`,
  },
  Agencies: { "Full name": (row) => `Ministry ${row}`, Party: () => "Cambodia" },
  Indicators: { Unit: (row) => `unit-${row}`, Confirmed: () => "Yes" },
};

function fillIn(file: WorkbookFile): void {
  for (const table of tablesOf(file)) {
    const sheet = sheetOf(file, table.sheet);
    for (let column = 0; column < table.columns; column++) {
      const typed = TYPED[table.sheet]?.[textIn(sheet, table.headerRow, column)];
      if (typed === undefined) continue;
      for (let row = 0; row < table.rows; row++)
        sheet.setCell(table.headerRow + 1 + row, column, { value: typed(row), formula: null });
    }
  }
}

/** The text or number of a cell, "" for a blank one. */
function textIn(sheet: SheetFile, row: number, column: number): string {
  const { value } = sheet.cell(row, column);
  return value === null || typeof value === "object" ? "" : String(value);
}

export function sheetOf(file: WorkbookFile, name: string): SheetFile {
  const sheet = file.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The first header of each table. */
const FIRST_HEADERS: Readonly<Record<string, string>> = {
  Plan: "No",
  Workplan: "Quarter",
  Districts: "Indicator",
  Actuals: "Indicator",
  Activities: "Year",
  Agencies: "Short name",
  Indicators: "Id",
};

/** The tables of a workbook that nobody changed yet. */
export function tablesOf(file: WorkbookFile): readonly ReportedTable[] {
  return Object.entries(FIRST_HEADERS).map(([name, first]) => {
    const sheet = sheetOf(file, name);
    const area = sheet.usedArea(true);
    const text = (row: number, column: number): string => textIn(sheet, row, column);
    const headerRow = Array.from({ length: 12 }, (_, row) => row).find((row) => text(row, 0) === first);
    if (headerRow === undefined || area === null) throw new Error(`no header on ${name}`);
    const isIn = (row: number): boolean => Array.from({ length: 3 }, (_, at) => text(row, at)).some(Boolean);
    let rows = 0;
    while (isIn(headerRow + 1 + rows)) rows++;
    let columns = 0;
    while (text(headerRow, columns) !== "" && !/^PoA|^poa:/u.test(text(headerRow, columns))) columns++;
    return { sheet: name, headerRow, columns, rows };
  });
}
