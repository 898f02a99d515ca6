import { parseAddress, type Area, type Grid, type GridValue } from "@plan-of-action/xlsx/grid";

export interface GridShape {
  readonly sheet?: string;
  /** The cell in which the block begins. */
  readonly at?: string;
  /** Merged areas such as `A1:C1`. */
  readonly merges?: readonly string[];
  /** Number formats of single cells, by address. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** A grid from its rows; `undefined`, `null` and "" are blank cells. */
export function gridOf(rows: readonly (readonly (GridValue | undefined)[])[], shape: GridShape = {}): Grid {
  const { row: firstRow, column: firstColumn } = cellAt(shape.at ?? "A1");
  const width = Math.max(0, ...rows.map((row) => row.length));
  const byCell = <T>(texts: Readonly<Record<string, T>> | undefined, otherwise: T): T[][] => {
    const block = rows.map(() => Array.from({ length: width }, () => otherwise));
    for (const [address, text] of Object.entries(texts ?? {})) {
      const { row, column } = cellAt(address);
      const line = block[row - firstRow];
      if (line !== undefined) line[column - firstColumn] = text;
    }
    return block;
  };
  return {
    sheet: shape.sheet ?? "Sheet1",
    visibility: "visible",
    firstRow,
    firstColumn,
    values: rows.map((row) => Array.from({ length: width }, (_, column) => blankAsNull(row[column]))),
    formulas: byCell<string | null>(shape.formulas, null),
    numberFormats: byCell(shape.formats, "General"),
    merges: (shape.merges ?? []).map(areaOf),
    hiddenRows: shape.hiddenRows ?? [],
    hiddenColumns: shape.hiddenColumns ?? [],
  };
}

function blankAsNull(value: GridValue | undefined): GridValue {
  return value === undefined || value === "" ? null : value;
}

function cellAt(address: string): { row: number; column: number } {
  const cell = parseAddress(address);
  if (cell === null) throw new Error(`${address} is no address`);
  return cell;
}

function areaOf(text: string): Area {
  const [first = "", last = first] = text.split(":");
  const from = cellAt(first);
  const to = cellAt(last);
  return { firstRow: from.row, firstColumn: from.column, lastRow: to.row, lastColumn: to.column };
}
