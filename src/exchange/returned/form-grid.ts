import { gridCell, gridReference, type Grid, type CellReference } from "@plan-of-action/xlsx/grid";
import { REPORTED_COLUMNS } from "../../plan/actuals-columns";
import type { PlacedText } from "../../plan/plan";
import { actualsColumnOf } from "../../reading/own-sheets/actuals-headers";
import { saidGrid } from "../../reading/sheet/said-grid";
import { shownText } from "../../reading/sheet/sheet-view";
import { textWithFraction } from "../../reading/values/text-with-fraction";
import { readValueCell } from "../../reading/values/value-cell";
import { isLabel } from "../../reading/own-sheets/parts-of-reports";
import {
  columnOfMark,
  COLUMNS_OF_PARTS,
  COLUMNS_OF_PERCENTAGES,
  COLUMNS_OF_STATES,
  FORM_COLUMNS,
  type FormColumn,
} from "../forms/form-columns";
import { readMark, type RowMark } from "../forms/row-mark";

/** A row of a form in which something was filled in. */
export interface ReturnedRow {
  /** The cell of the actual. */
  readonly cell: CellReference;
  /** `null` if the hidden cell is gone. */
  readonly mark: RowMark | null;
  readonly number: string;
  readonly action: string;
  readonly indicator: string;
  /** The part that it is of; blank for the whole. */
  readonly part: string;
  /** As it would be typed: `12`, `80%`; blank where nothing is there. */
  readonly actual: string;
  /** Why the actual is not what somebody typed: Excel takes "2-3" for a day. */
  readonly fault: "date" | "error" | null;
  readonly evidence: string;
  readonly varianceReason: string;
  readonly comment: string;
  /** How far the report has come, as it is typed; blank where nothing is. */
  readonly state: string;
}

/** A form as it came back. */
export interface ReturnedForm {
  /** The sheet's title; blank in a CSV file. */
  readonly sheet: string;
  /** Rows with something in them. */
  readonly rows: readonly ReturnedRow[];
  /** How many rows have nothing in them. */
  readonly blank: number;
  /** The texts above the headers, among which the period and the agency are. */
  readonly above: readonly PlacedText[];
  /** The contents of its rows next to its columns. */
  readonly beside: readonly PlacedText[];
}

type Columns = ReadonlyMap<FormColumn, number>;

/**
 * Reads a form, whatever became of it: rows sorted or deleted, columns moved, headers translated, saved by another
 * program or as CSV. Its columns are known by the row of marks, else by the words of their headers; `null` if no row
 * has the columns of the indicator or its mark and of the actual.
 */
export function readForm(asItStands: Grid): ReturnedForm | null {
  const grid = saidGrid(asItStands);
  const header = headerByMarks(grid) ?? headerByWords(grid);
  if (header === null) return null;
  const { columns, row: headerRow } = header;
  const rows: ReturnedRow[] = [];
  let blank = 0;
  const end = grid.firstRow + grid.values.length;
  for (let row = grid.firstRow; row < end; row++) {
    const cells = new RowCells(grid, row, columns);
    const mark = readMark(cells.text("mark"));
    if (mark === null && (row <= headerRow || cells.isHeader())) continue;
    if (REPORTED_COLUMNS.every((column) => cells.text(column) === "")) {
      if (mark !== null || cells.text("indicator") !== "") blank++;
    } else rows.push(cells.read(mark));
  }
  return {
    sheet: grid.sheet,
    rows,
    blank,
    above: textsAbove(grid, headerRow),
    beside: textsBeside(grid, columns),
  };
}

/** The contents of the rows of a form outside its own columns, of a form all of whose columns are known. */
function textsBeside(grid: Grid, columns: Columns): PlacedText[] {
  if (
    FORM_COLUMNS.some(
      (column) =>
        !columns.has(column) &&
        ![...COLUMNS_OF_PARTS, ...COLUMNS_OF_PERCENTAGES, ...COLUMNS_OF_STATES].includes(column),
    )
  )
    return [];
  const own = new Set(columns.values());
  return grid.values.flatMap((values, index) => {
    const row = grid.firstRow + index;
    if (readMark(new RowCells(grid, row, columns).text("mark")) === null) return [];
    return [...values.keys()].flatMap((place) => {
      const column = grid.firstColumn + place;
      const { value, numberFormat } = gridCell(grid, row, column);
      const text = own.has(column) ? "" : shownText(value, numberFormat);
      return text === "" ? [] : [{ text, cell: gridReference(grid, row, column) }];
    });
  });
}

interface Header {
  readonly row: number;
  readonly columns: Columns;
}

function headerByMarks(grid: Grid): Header | null {
  return headerBy(grid, columnOfMark);
}

/** Without the row of marks the column of the rows' own marks is known by what is in it. */
function headerByWords(grid: Grid): Header | null {
  const header = headerBy(grid, (text) => {
    const column = actualsColumnOf(text);
    return column === "indicator" ||
      column === "part" ||
      column === "state" ||
      REPORTED_COLUMNS.some((each) => each === column)
      ? (column as FormColumn)
      : null;
  });
  const marks = columnOfMarks(grid);
  if (header === null || marks === null) return header;
  return { ...header, columns: new Map([...header.columns, ["mark", marks]]) };
}

function columnOfMarks({ values, firstColumn }: Grid): number | null {
  for (const row of values) {
    const place = row.findIndex((value) => typeof value === "string" && readMark(value) !== null);
    if (place >= 0) return firstColumn + place;
  }
  return null;
}

/** The row with the most columns; it needs that of the actual and one that says what a row is about. */
function headerBy(grid: Grid, columnOf: (text: string) => FormColumn | null): Header | null {
  let best: Header | null = null;
  const hasMarks = columnOfMarks(grid) !== null;
  for (const [index, values] of grid.values.entries()) {
    const columns = new Map<FormColumn, number>();
    for (const [place, value] of values.entries()) {
      const column = typeof value === "string" ? columnOf(value) : null;
      if (column !== null && !columns.has(column)) columns.set(column, grid.firstColumn + place);
    }
    const isHeader = columns.has("actual") && (hasMarks || columns.has("indicator"));
    if (isHeader && columns.size > (best?.columns.size ?? 0)) best = { row: grid.firstRow + index, columns };
  }
  return best;
}

function textsAbove(grid: Grid, headerRow: number): PlacedText[] {
  const rows = grid.values.slice(0, Math.max(0, headerRow - grid.firstRow));
  return rows.flatMap((row, index) =>
    row.flatMap((value, place) => {
      const cell = gridReference(grid, grid.firstRow + index, grid.firstColumn + place);
      // A year alone is typed as a number.
      const text = typeof value === "number" ? String(value) : value;
      return typeof text === "string" && text.trim() !== "" ? [{ text: text.trim(), cell }] : [];
    }),
  );
}

class RowCells {
  constructor(
    private readonly grid: Grid,
    private readonly row: number,
    private readonly columns: Columns,
  ) {}

  text(column: FormColumn): string {
    const place = this.columns.get(column);
    if (place === undefined) return "";
    const { value, numberFormat } = gridCell(this.grid, this.row, place);
    return shownText(value, numberFormat);
  }

  /** The row of marks, or the row of headers below it. */
  isHeader(): boolean {
    return columnOfMark(this.text("mark")) !== null || actualsColumnOf(this.text("actual")) === "actual";
  }

  read(mark: RowMark | null): ReturnedRow {
    return {
      evidence: this.text("evidence"),
      varianceReason: this.text("varianceReason"),
      comment: this.text("comment"),
      state: this.text("state"),
      ...this.actual(),
      cell: this.actualCell(),
      mark,
      number: this.text("number"),
      action: this.text("action"),
      indicator: this.text("indicator"),
      part: mark === null ? this.partByWords() : (mark.part ?? ""),
    };
  }

  private partByWords(): string {
    const label = this.text("part");
    return isLabel(label) ? label : "";
  }

  private actualCell(): CellReference {
    return gridReference(this.grid, this.row, this.columns.get("actual") ?? 0);
  }

  /** The actual, with what it is of where that has cells of its own. */
  private actual(): Pick<ReturnedRow, "actual" | "fault"> {
    const { actual, fault } = this.actualAlone();
    const fields = { numerator: this.text("numerator"), denominator: this.text("denominator") };
    return { actual: fault === null ? textWithFraction(actual, fields) : actual, fault };
  }

  private actualAlone(): Pick<ReturnedRow, "actual" | "fault"> {
    const cell = this.actualCell();
    const [value, ...others] = readValueCell(gridCell(this.grid, cell.row, cell.column), cell);
    const text = this.text("actual");
    if (value === undefined) return { actual: text, fault: null };
    if (value.state === "error") return { actual: text, fault: "error" };
    const lines = text.split("\n").map((line) => line.trim());
    if (others.length > 0) return { actual: lines.filter((line) => line !== "").join("; "), fault: null };
    if (value.state !== "number" || value.written === "text") return { actual: text, fault: null };
    if (value.written === "date") return { actual: text, fault: "date" };
    // What Excel shows may be rounded; what it holds counts.
    return { actual: value.percent ? `${value.number}%` : String(value.number), fault: null };
  }
}
