import { parseAddress, gridCell, isCellError, type Grid } from "@plan-of-action/xlsx/grid";
import { COLUMN } from "../layout/columns";
import { type FindSubject, type TypedBefore, type TypedNote } from "../../workbook/row-subject";
import { GONE_MARK } from "../../workbook/sheet-markers";

/** Hidden beside each row in which a lesson is typed. */
export const LESSON_MARK = "poa:lesson";
/** Headers the hidden column of keys. Above it a formula points to the header of the remarks. */
export const KEY_HEADER = "poa:indicator";
/** Says above the table that it has the present columns; version 1 had its remarks in the fourteenth. */
export const COLUMNS_MARK = "poa:columns:2";
const REMARKS_OF_1 = 13;

/** Whether a summary with these values is of version 1. */
function isOfVersion1(values: readonly unknown[]): boolean {
  return values.includes(KEY_HEADER) && !values.includes(COLUMNS_MARK);
}

/** Whether a summary as it stands has the table of indicators, and was written by version 1. */
export function whatStands({ values }: Grid): { readonly hasTable: boolean; readonly isOfVersion1: boolean } {
  const all = values.flat();
  return { hasTable: all.includes(KEY_HEADER), isOfVersion1: isOfVersion1(all) };
}

/** Where columns of an earlier summary are now, by where they were written; empty for one that has the present columns. */
export function columnsSince(values: readonly unknown[]): ReadonlyMap<number, number> {
  return isOfVersion1(values) ? new Map([[REMARKS_OF_1, COLUMN.remarks]]) : new Map();
}

/**
 * What people typed as lessons, and into the remarks of a summary as it stands, by the hidden keys beside them and the formula above
 * those, which Excel keeps pointing at the remarks, so rows may have been inserted, deleted and sorted and columns
 * moved. It is for what nothing is noted of; nothing where the keys are gone.
 */
export function remarksOf(grid: Grid, find: FindSubject): TypedBefore {
  const header = findKeyHeader(grid);
  const column = header === null ? null : findRemarksColumn(grid, header);
  const beside = lessonsOn(grid, find);
  if (header === null || column === null) return { beside, gone: [] };
  const gone: TypedNote[] = [];
  const lastRow = grid.firstRow + grid.values.length - 1;
  const textIn = (row: number, place: number): string => {
    const { value } = gridCell(grid, row, place);
    return value === null || isCellError(value) ? "" : String(value).trim();
  };
  for (let row = header.row + 1; row <= lastRow; row++) {
    const key = textIn(row, header.column);
    const text = textIn(row, column);
    if (key === "" || key === GONE_MARK || key === LESSON_MARK || text === "") continue;
    const place = (of: number): number => header.column - COLUMN.key + of;
    const former = { key, number: textIn(row, place(COLUMN.number)), words: textIn(row, place(COLUMN.text)) };
    const now = find(former);
    if (now === null) gone.push({ about: former, column: COLUMN.remarks, text });
    else beside.push({ about: now, column: COLUMN.remarks, text });
  }
  return { beside, gone };
}

/** The lessons on a summary as it stands, by the marks beside them, for what nothing is noted of. */
function lessonsOn(grid: Grid, find: FindSubject): TypedNote[] {
  return grid.values.flatMap((values, place): TypedNote[] => {
    const mark = values.indexOf(LESSON_MARK);
    if (mark < 0) return [];
    const textIn = (column: number): string => {
      const { value } = gridCell(grid, grid.firstRow + place, grid.firstColumn + mark - COLUMN.key + column);
      return value === null || isCellError(value) ? "" : String(value).trim();
    };
    const [number, words, text] = [COLUMN.number, COLUMN.text, COLUMN.overallTarget].map(textIn);
    const about = find({ key: "", number: number ?? "", words: words ?? "" });
    return about === null || text === undefined || text === ""
      ? []
      : [{ about, column: COLUMN.overallTarget, text }];
  });
}

/** An action or an indicator that a summary has a row about. */
export interface RowOnSummary {
  readonly kind: "action" | "indicator";
  readonly number: string;
  readonly words: string;
}

/** The actions and indicators of which a summary has a row, from the top, by the keys beside its indicators. */
export function rowsOnSummary(grid: Grid): readonly RowOnSummary[] {
  const header = findKeyHeader(grid);
  if (header === null) return [];
  const rows: RowOnSummary[] = [];
  let beforeIndicator: RowOnSummary | null = null;
  for (let row = header.row + 1; row < grid.firstRow + grid.values.length; row++) {
    const textIn = (of: number): string => {
      const { value } = gridCell(grid, row, header.column - COLUMN.key + of);
      return value === null || isCellError(value) ? "" : String(value).trim();
    };
    const [key, number, words] = [COLUMN.key, COLUMN.number, COLUMN.text].map(textIn);
    if (key === GONE_MARK || key === LESSON_MARK) break;
    if (number === undefined || number === "" || words === undefined || words === "") continue;
    if (key === "") {
      // A text in these columns is of an action where its indicators follow.
      beforeIndicator = { kind: "action", number, words };
      continue;
    }
    if (beforeIndicator !== null) rows.push(beforeIndicator);
    beforeIndicator = null;
    rows.push({ kind: "indicator", number, words });
  }
  return rows;
}

interface Place {
  readonly row: number;
  readonly column: number;
  /** How many columns behind the keys the remarks were written. */
  readonly remarks: number;
}

function findKeyHeader(grid: Grid): Place | null {
  const hasPresentColumns = grid.values.some((values) => values.includes(COLUMNS_MARK));
  const remarks = hasPresentColumns ? COLUMN.remarks - COLUMN.key : REMARKS_OF_1;
  for (const [row, values] of grid.values.entries()) {
    const column = values.indexOf(KEY_HEADER);
    if (column >= 0) return { row: row + grid.firstRow, column: column + grid.firstColumn, remarks };
  }
  return null;
}

/**
 * The column that the nearest formula above the header of the keys points to. A frozen summary has the header
 * of the remarks there as a text; where that was changed, they stand where they were written.
 */
function findRemarksColumn(grid: Grid, header: Place): number | null {
  for (let row = header.row - 1; row >= grid.firstRow; row--) {
    const { formula, value } = gridCell(grid, row, header.column);
    if (formula !== null) return parseAddress(formula.slice(1))?.column ?? null;
    if (typeof value === "string") {
      return columnWith(grid, header.row, value) ?? header.column + header.remarks;
    }
  }
  return null;
}

/** The last column in which a row has a text. */
function columnWith(grid: Grid, row: number, text: string): number | null {
  const place = (grid.values[row - grid.firstRow] ?? []).lastIndexOf(text);
  return place < 0 ? null : place + grid.firstColumn;
}
