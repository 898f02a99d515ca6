import { isCellError } from "../../workbook/grid";
import type {
  CellStyle,
  DescribedCell,
  DescribedRow,
  SheetDescription,
} from "../../workbook/sheet-description";
import type { FilledCell, TypedCell } from "./typed-cells";
import { ReadBack } from "./read-back";
import { rowsThatStayed } from "./rows-that-stayed";
import { extentOf, placeOf } from "./written-cells";

/** A sheet as it stood: what was typed on it, all that it held, and how far the product wrote. */
export interface FormerSheet {
  readonly cells: readonly FilledCell[];
  readonly typed: readonly TypedCell[];
  readonly extent: { readonly rows: number; readonly columns: number };
}

/** Free rows and columns between notes that stand far from the rest are left out beyond this many. */
const WIDEST_GAP = 50;

/**
 * The description with all that was typed on the former sheet. What the description tells already (a remark
 * under its indicator) gets its former look; all else keeps its place beside its row, below the sheet or in
 * a blank cell. Where the row is gone, or something else stands there now, it goes right of the sheet, or
 * below it with what its row was about. Nothing is dropped.
 */
export function withTypedCells(description: SheetDescription, former: FormerSheet): SheetDescription {
  if (former.typed.length === 0) return description;
  const readBack = new ReadBack(description.readBack, former.cells);
  const sheet = new SheetToFill(description, readBack);
  const stayed = rowsThatStayed(description, former.cells);
  const newRow = (cell: FilledCell) => stayed.get(cell.row) ?? null;
  const untold = former.typed
    .filter((cell) => !sheet.tells(cell, newRow(cell)))
    .filter((cell) => !sheet.tells(cell, null));
  const placed = new Placing(sheet, former, stayed, readBack);
  for (const cell of untold) placed.place(cell);
  return sheet.finished();
}

/** A description that is being filled in. */
class SheetToFill {
  readonly extent: { readonly rows: number; readonly columns: number };
  private readonly rows: { height: number | null; cells: (DescribedCell | null)[] }[];
  private readonly styles: Record<string, CellStyle>;
  /** Texts of a person's that the description has, each as often as it does, by row and in all. */
  private readonly told = new Map<string, { row: number; column: number }[]>();

  constructor(
    private readonly description: SheetDescription,
    private readonly readBack: ReadBack,
  ) {
    this.extent = extentOf(description);
    this.rows = description.rows.map(({ height, cells }) => ({ height, cells: [...cells] }));
    this.styles = { ...description.styles };
    description.rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        if (cell?.typed !== true || cell.value === null) return;
        // Two remarks on one indicator are told in one cell, a line each.
        for (const line of linesOf(cell.value)) {
          this.told.set(line, [...(this.told.get(line) ?? []), { row, column }]);
        }
      });
    });
  }

  /** Whether the description says what a cell said, in a row or, for `null`, anywhere; each saying counts once. */
  tells(typed: TypedCell, row: number | null): boolean {
    const { value, formula, look, column: formerColumn } = typed;
    if (isCellError(value)) return false;
    const places = linesOf(value).map((line) => {
      const all = this.told.get(line) ?? [];
      return all.find((place) => row === null || place.row === row);
    });
    const [first] = places;
    if (first !== undefined && places.every((place) => place !== undefined)) {
      for (const line of linesOf(value)) this.take(line, row);
      if (look !== undefined) this.showAs(first.row, first.column, look);
      return true;
    }
    if (row === null) return false;
    const cell = this.at(row, formerColumn);
    return this.readBack.knows(typed) || (cell !== null && formula === null && cell.value === value);
  }

  private take(line: string, row: number | null): void {
    const all = this.told.get(line) ?? [];
    const index = all.findIndex((place) => row === null || place.row === row);
    this.told.set(line, all.toSpliced(index, 1));
  }

  at(row: number, column: number): DescribedCell | null {
    return this.rows[row]?.cells[column] ?? null;
  }

  /** Nothing stands in a cell, and no table or merged cell reaches over it but the column of what a person types. */
  isFree(row: number, column: number): boolean {
    const cell = this.at(row, column);
    if (cell !== null && (cell.value !== null || cell.formula !== undefined)) return false;
    const covers = ({ firstRow, lastRow, firstColumn, lastColumn }: SheetDescription["merges"][number]) =>
      row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    return (
      !this.description.merges.some(covers) && !this.description.charts.some(({ place }) => covers(place))
    );
  }

  isBlankRow(row: number): boolean {
    return this.rows[row]?.cells.every((cell) => cell?.value == null && cell?.formula === undefined) ?? true;
  }

  put(row: number, column: number, typed: TypedCell): void {
    while (this.rows.length <= row) this.rows.push({ height: null, cells: [] });
    const cells = this.rows[row]?.cells ?? [];
    while (cells.length < column) cells.push(null);
    const former = cells[column] ?? null;
    const { value, formula, numberFormat } = typed;
    const look = { ...typed.look, ...(numberFormat === "General" ? {} : { numberFormat }) };
    const base = former?.style === undefined ? {} : this.styles[former.style];
    const style = this.useStyle({ ...base, ...look, font: { ...base?.font, ...look.font } });
    cells[column] = {
      value: isCellError(value) ? value.error : value,
      ...(formula === null ? {} : { formula }),
      style,
      typed: true,
    };
  }

  /** Gives a cell what a person changed in its look: colours, bold and italic. */
  private showAs(row: number, column: number, look: CellStyle): void {
    const cell = this.at(row, column);
    const cells = this.rows[row]?.cells;
    if (cell === null || cells === undefined) return;
    const base = cell.style === undefined ? {} : (this.styles[cell.style] ?? {});
    const { color, bold, italic } = look.font ?? {};
    const isSame =
      (look.fill ?? "") === (base.fill ?? "") &&
      (color ?? "") === (base.font?.color ?? "") &&
      (bold ?? false) === (base.font?.bold ?? false) &&
      (italic ?? false) === (base.font?.italic ?? false);
    if (isSame) return;
    const font = {
      ...base.font,
      bold: bold ?? false,
      italic: italic ?? false,
      ...(color === undefined ? {} : { color }),
    };
    const fill = look.fill === undefined ? {} : { fill: look.fill };
    cells[column] = { ...cell, style: this.useStyle({ ...base, ...fill, font }) };
  }

  private useStyle(style: CellStyle): string {
    const name = `typed ${JSON.stringify(style)}`;
    this.styles[name] = style;
    return name;
  }

  finished(): SheetDescription {
    return { ...this.description, rows: this.rows satisfies readonly DescribedRow[], styles: this.styles };
  }
}

function linesOf(value: string | number | boolean | null): string[] {
  return value === null
    ? []
    : String(value)
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
}

/** Finds a place for each cell that the description does not tell. */
class Placing {
  private readonly rowsBelow: ReadonlyMap<number, number>;
  private readonly columnsBeside: ReadonlyMap<number, number>;
  private readonly cellsOfRow = new Map<number, FilledCell[]>();
  /** Former rows in which the product wrote something. */
  private readonly ownRows = new Set<number>();
  private nextRow: number;
  private readonly gone = new Map<number, number>();

  constructor(
    private readonly sheet: SheetToFill,
    private readonly former: FormerSheet,
    private readonly stayed: ReadonlyMap<number, number>,
    private readonly readBack: ReadBack,
  ) {
    const { extent } = former;
    this.rowsBelow = closedUp(former.typed.map(({ row }) => row - extent.rows).filter((by) => by >= 0));
    this.columnsBeside = closedUp(
      former.typed.map(({ column }) => column - extent.columns).filter((by) => by >= 0),
    );
    this.nextRow = sheet.extent.rows + Math.max(1, ...[...this.rowsBelow.values()].map((by) => by + 2));
    const typed = new Set(former.typed.map(({ row, column }) => placeOf(row, column)));
    for (const cell of former.cells) {
      this.cellsOfRow.set(cell.row, [...(this.cellsOfRow.get(cell.row) ?? []), cell]);
      if (!typed.has(placeOf(cell.row, cell.column))) this.ownRows.add(cell.row);
    }
  }

  place(cell: TypedCell): void {
    const { extent } = this.former;
    const column =
      cell.column < extent.columns
        ? cell.column
        : this.sheet.extent.columns + (this.columnsBeside.get(cell.column - extent.columns) ?? 0);
    if (cell.row >= extent.rows) {
      this.putFrom(this.sheet.extent.rows + (this.rowsBelow.get(cell.row - extent.rows) ?? 0), column, cell);
      return;
    }
    const row = this.rowFor(cell.row);
    if (row === null) this.putBelow(cell, column);
    else if (this.takesPlaceOf(row, column, cell)) this.sheet.put(row, column, cell);
    else this.putFrom(row, column, cell);
  }

  /** The row beside which a cell belongs; `null` where what its row was about is gone. */
  private rowFor(row: number): number | null {
    const same = this.stayed.get(row);
    if (same !== undefined) return same;
    const isBlank = !this.ownRows.has(row);
    const above = [...this.stayed].filter(([before]) => before < row).at(-1);
    // The title and what stands above the first row that stayed is at the top of the new sheet too.
    if (above === undefined) return row;
    const after = above[1] + (row - above[0]);
    return isBlank && this.sheet.isBlankRow(after) ? after : null;
  }

  /** What a person has changed in a cell since the description was made takes the place of what it said before. */
  private takesPlaceOf(row: number, column: number, cell: TypedCell): boolean {
    const standing = this.sheet.at(row, column);
    if (standing !== null && this.readBack.saysAsBefore(cell, standing.value)) return true;
    if (standing?.typed !== true || standing.value === null) return false;
    return !(this.cellsOfRow.get(cell.row) ?? []).some(({ value }) => value === standing.value);
  }

  private putFrom(row: number, column: number, cell: TypedCell): void {
    let free = column;
    if (!this.sheet.isFree(row, free)) free = Math.max(column, this.sheet.extent.columns);
    while (!this.sheet.isFree(row, free)) free++;
    this.sheet.put(row, free, cell);
  }

  /** Below all else, behind what the row began with. */
  private putBelow(cell: TypedCell, column: number): void {
    let row = this.gone.get(cell.row);
    if (row === undefined) {
      row = this.nextRow++;
      this.gone.set(cell.row, row);
      const first = this.cellsOfRow.get(cell.row)?.find(({ value }) => typeof value === "string");
      if (first !== undefined && first.column !== cell.column) {
        this.sheet.put(row, 0, { ...first, formula: null, numberFormat: "General" });
      }
    }
    this.putFrom(row, Math.max(1, column), cell);
  }
}

/** The distances, with gaps closed up where they are wide. */
function closedUp(distances: readonly number[]): ReadonlyMap<number, number> {
  const closed = new Map<number, number>();
  let [before, at] = [0, 0];
  for (const distance of [...new Set(distances)].sort((a, b) => a - b)) {
    at += Math.min(distance - before, WIDEST_GAP);
    before = distance;
    closed.set(distance, at);
  }
  return closed;
}
