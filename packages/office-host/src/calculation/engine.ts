import {
  calculateFormulas,
  parse,
  tokenize,
  type WorkbookLike,
  type RowLike,
  type WorksheetLike,
} from "@cj-tech-master/excelts/formula";
import type { DefinedName, GridValue, SheetFile, WorkbookFile } from "@plan-of-action/xlsx";
import { areaHeight } from "../cells/addresses";
import { asExcelCounts } from "./as-excel-counts";
import { engineFormula } from "./engine-formula";
import { namesOfFormulas, withNamedFormulas } from "./named-formulas";
import { withSpills } from "./spills";

/** A formula to be evaluated; without its `=`. */
export interface StaleFormula {
  readonly sheet: SheetFile;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface EvaluatedFormula extends StaleFormula {
  readonly value: GridValue;
}

/** Whether a text, given without its `=`, reads as a formula. */
export function isFormula(text: string): boolean {
  try {
    parse(tokenize(engineFormula(text)));
    return true;
  } catch {
    return false;
  }
}

/**
 * Evaluates formulas over a workbook; the other formulas are taken at the values that they have.
 * Of a formula that spills only the first cell is given. `sheets` are those that the formulas name.
 */
export function evaluate(
  file: WorkbookFile,
  sheets: readonly SheetFile[],
  stale: readonly StaleFormula[],
): readonly EvaluatedFormula[] {
  const names = namesOfFormulas(file);
  const cells = stale.map((formula) => formulaCell(file, names, formula));
  const worksheets = sheets.map((sheet) =>
    engineSheet(
      sheet,
      cells.filter((_, index) => stale[index]?.sheet === sheet),
    ),
  );
  calculateFormulas(engineWorkbook(file, sheets, worksheets));
  return stale.map((formula, index) => ({
    ...formula,
    value: gridValue(cells[index]?.result),
  }));
}

type EngineCell = ReturnType<WorksheetLike["getCell"]>;

const FORMULA = 6;
const BLANK = 0;
const CONSTANT = 2;

function constantCell(row: number, col: number, value: GridValue): EngineCell {
  return { row, col, type: value === null ? BLANK : CONSTANT, model: {}, value, result: undefined };
}

/** With the value that it has: the engine leaves that where it does not know a function of the formula. */
function formulaCell(
  file: WorkbookFile,
  names: readonly DefinedName[],
  { sheet, row, column, formula: text }: StaleFormula,
): EngineCell {
  const expanded = withNamedFormulas(names, sheet, withSpills(file, sheet, text));
  const formula = asExcelCounts(engineFormula(expanded));
  const result = sheet.cell(row, column).value ?? undefined;
  return { row: row + 1, col: column + 1, type: FORMULA, formula, model: { formula }, value: null, result };
}

function engineSheet(sheet: SheetFile, formulas: readonly EngineCell[]): WorksheetLike {
  const rows = constantRows(sheet);
  for (const cell of formulas) rowOf(rows, cell.row).set(cell.col, cell);
  const area = sheet.usedArea(true);
  return {
    id: sheet.id,
    name: sheet.name,
    dimensions:
      area === null
        ? null
        : {
            top: area.firstRow + 1,
            left: area.firstColumn + 1,
            bottom: area.lastRow + 1,
            right: area.lastColumn + 1,
          },
    eachRow(...args: readonly [...unknown[], EachRow]) {
      for (const [number, row] of rows) callbackOf(args)(engineRow(sheet, number, row), number);
    },
    findCell: (row, column) => rows.get(row)?.get(column),
    getCell: (row, column) => rows.get(row)?.get(column) ?? constantCell(row, column, null),
    getTables: () => sheet.tables.map((table) => engineTable(table)),
  };
}

function engineRow(sheet: SheetFile, number: number, row: ReadonlyMap<number, EngineCell>): RowLike {
  return {
    hidden: sheet.isRowHidden(number - 1),
    eachCell(...args: readonly [...unknown[], EachCell]) {
      for (const [column, cell] of row) callbackOf(args)(cell, column);
    },
  };
}

type EachRow = (row: RowLike, rowNumber: number) => void;
type EachCell = (cell: EngineCell, colNumber: number) => void;

/** The engine may put options before the callback; what they ask for is given anyway. */
function callbackOf<Callback>(args: readonly [...unknown[], Callback]): Callback {
  return args[args.length - 1] as Callback;
}

type EngineRows = Map<number, Map<number, EngineCell>>;

function constantRows(sheet: SheetFile): EngineRows {
  const rows: EngineRows = new Map();
  for (const { row, column } of sheet.filledCells()) {
    const { value } = sheet.cell(row, column);
    if (value !== null) rowOf(rows, row + 1).set(column + 1, constantCell(row + 1, column + 1, value));
  }
  return rows;
}

function rowOf(rows: EngineRows, number: number): Map<number, EngineCell> {
  const found = rows.get(number);
  if (found !== undefined) return found;
  const row = new Map<number, EngineCell>();
  rows.set(number, row);
  return row;
}

function engineTable(table: SheetFile["tables"][number]) {
  const { area, hasHead, hasTotals } = table;
  const rowsBeside = (hasHead ? 1 : 0) + (hasTotals ? 1 : 0);
  return {
    table: {
      name: table.name,
      tl: { row: area.firstRow + 1, col: area.firstColumn + 1 },
      columns: table.columns.map((name) => ({ name })),
      rows: Array.from({ length: areaHeight(area) - rowsBeside }),
      headerRow: hasHead,
      totalsRow: hasTotals,
    },
  };
}

function engineWorkbook(
  file: WorkbookFile,
  sheets: readonly SheetFile[],
  worksheets: WorksheetLike[],
): WorkbookLike {
  const names = file.names.map(({ name, formula, scope }) => {
    const sheet = scope === null ? -1 : sheets.indexOf(scope);
    return { name, ranges: [formula], ...(sheet < 0 ? {} : { localSheetId: sheet }) };
  });
  return {
    worksheets,
    getWorksheet: (key) =>
      worksheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === String(key).toLowerCase()),
    definedNames: { getAllEntries: () => names, getAllNames: () => names },
    properties: { date1904: file.date1904 },
  };
}

function gridValue(result: EngineCell["result"]): GridValue {
  // A formula that gives a blank cell's contents gives zero.
  if (result === undefined) return 0;
  if (result instanceof Date) return null;
  return typeof result === "object" ? { error: result.error } : result;
}
