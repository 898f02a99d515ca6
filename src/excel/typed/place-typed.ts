import type { SheetDescription } from "../../workbook/sheet-description";
import { FormerRows } from "./former-rows";
import type { FormerSheet } from "./former-sheet";
import { ReadBack } from "./read-back";
import { SheetToFill } from "./sheet-to-fill";
import type { TypedCell } from "./typed-cells";

/** Free rows and columns between notes that are far from the rest are left out beyond this many. */
const WIDEST_GAP = 50;

/**
 * The description with all that was typed on the former sheet, as it was set aside once or in several layers. What the
 * description tells already (a remark under its indicator) gets its former look; all else keeps its place next to its
 * row, below the sheet or in a blank cell. What was said about a row that is gone goes to the block of such texts.
 * Where something else is in its place, it goes right of the sheet; from a title that is gone below the sheet, with
 * what that said. Nothing is dropped.
 */
export function withTypedCells(
  description: SheetDescription,
  layers: readonly FormerSheet[],
): SheetDescription {
  const withSomething = layers.filter(({ typed }) => typed.length > 0);
  if (withSomething.length === 0) return description;
  const sheet = new SheetToFill(description);
  const undescribed = withSomething.map((former) => ({
    former,
    ...undescribedIn(sheet, description, former),
  }));
  // All of them first: a text is put into cells that none of these rows uses.
  for (const { former, cells, rows, readBack } of undescribed) {
    const placing = new Placing(sheet, former, rows, readBack);
    for (const cell of cells) placing.place(cell);
  }
  return sheet.finished();
}

/** What was typed on a former sheet and the description does not say by itself, with what the sheet's rows are. */
export function undescribedCells(description: SheetDescription, former: FormerSheet): Undescribed {
  return undescribedIn(new SheetToFill(description), description, former);
}

interface Undescribed {
  readonly cells: readonly TypedCell[];
  readonly rows: FormerRows;
  readonly readBack: ReadBack;
}

function undescribedIn(sheet: SheetToFill, description: SheetDescription, former: FormerSheet): Undescribed {
  const rows = new FormerRows(description, former);
  const readBack = new ReadBack(description.readBack, former.cells);
  const cells = former.typed
    .filter((cell) => !sheet.tellsSetAside(cell, rows))
    .filter((cell) => !sheet.tells(cell, rows.stayed.get(cell.row) ?? null, readBack))
    .filter((cell) => !sheet.tells(cell, null, readBack));
  return { cells, rows, readBack };
}

/** Finds a place for each cell that the description does not tell. */
class Placing {
  private readonly rowsBelow: ReadonlyMap<number, number>;
  private readonly columnsBeside: ReadonlyMap<number, number>;
  private nextRow: number;
  private readonly gone = new Map<number, number>();
  /** How far the sheet reached before. */
  private readonly extent: { readonly rows: number; readonly columns: number };

  constructor(
    private readonly sheet: SheetToFill,
    private readonly former: FormerSheet,
    private readonly rows: FormerRows,
    private readonly readBack: ReadBack,
  ) {
    const { extent } = former;
    this.extent = sheet.extent();
    this.rowsBelow = closedUp(former.typed.map(({ row }) => row - extent.rows).filter((by) => by >= 0));
    this.columnsBeside = closedUp(
      former.typed.map((cell) => rows.homeOf(cell) - extent.columns).filter((by) => by >= 0),
    );
    this.nextRow = this.extent.rows + Math.max(1, ...[...this.rowsBelow.values()].map((by) => by + 2));
  }

  place(cell: TypedCell): void {
    const { extent } = this.former;
    const home = this.rows.homeOf(cell);
    const moved = this.rows.movedTo(cell);
    const beside = this.extent.columns + (this.columnsBeside.get(home - extent.columns) ?? 0);
    const column = moved ?? (home < extent.columns ? home : beside);
    const isBelow = cell.row >= extent.rows && !this.rows.own.has(cell.row);
    if (isBelow) {
      this.putFrom(this.extent.rows + (this.rowsBelow.get(cell.row - extent.rows) ?? 0), column, cell);
      return;
    }
    const row = this.rowFor(cell.row);
    if (row === null) this.putBelow(cell, column);
    else if (this.takesPlaceOf(row, column, cell)) this.sheet.put(row, column, cell);
    else this.putFrom(row, column, cell);
  }

  /** The row next to which a cell belongs; `null` if what its row was about is gone. */
  private rowFor(row: number): number | null {
    const { stayed, own } = this.rows;
    const same = stayed.get(row);
    if (same !== undefined) return same;
    if (this.rows.subjectOf(row) !== null) return null;
    const isBlank = !own.has(row);
    const above = [...stayed].filter(([before]) => before < row).at(-1);
    // The title and what is above the first row that stayed is at the top of the new sheet too.
    if (above === undefined) return row;
    const after = above[1] + (row - above[0]);
    return isBlank && this.sheet.isBlankRow(after) ? after : null;
  }

  /** What a person has changed in a cell since the description was made takes the place of what it said before. */
  private takesPlaceOf(row: number, column: number, cell: TypedCell): boolean {
    if (this.sheet.isHeld(row, column)) return false;
    const standing = this.sheet.at(row, column);
    if (standing !== null && this.readBack.saysAsBefore(cell, standing.value)) return true;
    if (standing?.typed !== true || standing.value === null) return false;
    return !(this.rows.cellsOf.get(cell.row) ?? []).some(({ value }) => value === standing.value);
  }

  private putFrom(row: number, column: number, cell: TypedCell): void {
    let free = column;
    if (!this.sheet.isFree(row, free)) free = Math.max(column, this.extent.columns);
    while (!this.sheet.isFree(row, free)) free++;
    this.sheet.put(row, free, cell);
  }

  /** Below all else, behind what the row began with. */
  private putBelow(cell: TypedCell, column: number): void {
    let row = this.gone.get(cell.row);
    if (row === undefined) {
      row = this.nextRow++;
      this.gone.set(cell.row, row);
      const first = this.rows.cellsOf.get(cell.row)?.find(({ value }) => typeof value === "string");
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
