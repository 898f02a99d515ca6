import { kindOfMeaning } from "../../plan/column-meaning";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { CellArea, ColumnMeaning, Plan, PlanColumn, PlanPart } from "../../plan/plan";
import { SHARED_MEANINGS } from "../../plan/shared-meanings";
import { gridCell, type Grid } from "@plan-of-action/xlsx/grid";
import type { NotInAnnex } from "../../workbook/workbook";

/** A column of the annex: that of the first table that has it. */
export interface AnnexColumn {
  /** As it was read; `null` for a column of the table that nothing was read from. */
  readonly column: PlanColumn | null;
  /** The words of its header. */
  readonly header: string;
}

/** A table of the plan, with the columns of its sheet that are printed and the place of each in the annex. */
export interface PrintedTable {
  readonly grid: Grid;
  readonly extent: PlanPart["extent"];
  readonly places: ReadonlyMap<number, number>;
}

export interface ColumnsOfAnnex {
  readonly columns: readonly AnnexColumn[];
  readonly tables: readonly PrintedTable[];
}

/**
 * The columns of a plan's tables in the order in which they stand there. A column of a later table stands under the one
 * that means the same in the tables before it, and beside its neighbour where none does.
 */
export function columnsOfAnnex(plan: Plan, grids: readonly Grid[]): ColumnsOfAnnex {
  const columns: AnnexColumn[] = [];
  const tables = plan.parts.map((part) => {
    const grid = gridOf(part.sheet, grids);
    const places = new Map<number, AnnexColumn>();
    let before = -1;
    for (const own of printedColumns(grid, part, part.columns ?? plan.columns)) {
      const taken = new Set(places.values());
      const free = columns.filter((column) => !taken.has(column));
      const known =
        free.find(({ header }) => header === own.header) ?? free.find((column) => meanTheSame(column, own));
      if (known === undefined) columns.splice(before + 1, 0, own);
      const placed = known ?? own;
      places.set(own.place, placed);
      before = columns.indexOf(placed);
    }
    return { grid, extent: part.extent, places };
  });
  return {
    columns,
    tables: tables.map(({ places, ...table }) => ({
      ...table,
      places: new Map([...places].map(([column, placed]) => [column, columns.indexOf(placed)])),
    })),
  };
}

/** The sheet of a name. Raises an error where there is none: the plan was read from it. */
function gridOf(sheet: string, grids: readonly Grid[]): Grid {
  const grid = grids.find((each) => each.sheet === sheet);
  if (grid === undefined) throw new Error(`the sheet ${sheet} is not given`);
  return grid;
}

/** Whether two columns hold the same, whatever their headers say; remarks and the like are told apart by these alone. */
function meanTheSame({ column: one }: AnnexColumn, { column: other }: AnnexColumn): boolean {
  if (one === null || other === null || NAMED_BY_HEADER.has(one.meaning)) return false;
  return one.meaning === other.meaning && one.period === other.period && one.party === other.party;
}

const NAMED_BY_HEADER: ReadonlySet<ColumnMeaning> = new Set([...SHARED_MEANINGS, "remarks", "ignored"]);

function printedColumns(grid: Grid, { extent }: PlanPart, columns: readonly PlanColumn[]) {
  const byPlace = new Map(columns.map((column) => [column.column, column]));
  return columnsOfTable(grid, extent, columns).flatMap((place) => {
    const column = byPlace.get(place) ?? null;
    if (whyNotPrinted(grid, place, { extent, columns }) !== null) return [];
    return [{ place, column, header: onOneLine(column?.header ?? "") }];
  });
}

/** A table of the plan: where it is, and its columns as they were read. */
export interface ReadTable {
  readonly extent: PlanPart["extent"];
  readonly columns: readonly PlanColumn[];
}

/**
 * Why a column of the plan's table is not printed; `null` where it is. What was achieved is not what is signed. What is
 * merged over columns is printed with all of them or none: remarks, and columns that were not read, share its fate.
 */
export function whyNotPrinted(grid: Grid, place: number, table: ReadTable): NotInAnnex | null {
  if (grid.hiddenColumns.includes(place)) return "hidden";
  const own = table.columns.filter(({ column }) => column === place);
  const read = own.some(saysWhatItHolds)
    ? own
    : besideBelowHeader(grid, place, table).filter(saysWhatItHolds);
  return read.length > 0 && read.every(isAchieved) ? "achieved" : null;
}

function saysWhatItHolds({ meaning }: PlanColumn): boolean {
  return meaning !== "ignored" && meaning !== "remarks";
}

function isAchieved({ meaning }: PlanColumn): boolean {
  return kindOfMeaning(meaning) === "actual" || meaning === "percentMet";
}

/** The columns below a header that is merged over them and this one. */
function besideBelowHeader(grid: Grid, place: number, { extent, columns }: ReadTable): readonly PlanColumn[] {
  const over = grid.merges.filter(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      firstRow >= extent.firstHeaderRow &&
      lastRow <= extent.lastHeaderRow &&
      firstColumn <= place &&
      place <= lastColumn,
  );
  return columns.filter(({ column }) =>
    over.some(({ firstColumn, lastColumn }) => firstColumn <= column && column <= lastColumn),
  );
}

/** The columns from the first to the last that was read, and those right beside them in which anything stands. */
function columnsOfTable(
  grid: Grid,
  extent: PlanPart["extent"],
  columns: readonly PlanColumn[],
): readonly number[] {
  const places = columns.map(({ column }) => column);
  let [first, last] = [Math.min(...places), Math.max(...places)];
  const area = { firstRow: extent.firstHeaderRow, lastRow: extent.lastRow };
  const isFilled = (column: number): boolean =>
    isFilledIn(grid, { ...area, firstColumn: column, lastColumn: column });
  while (isFilled(first - 1)) first--;
  while (isFilled(last + 1)) last++;
  return Array.from({ length: last - first + 1 }, (_, step) => first + step).filter(
    (column) => byMeaning(columns, column) || isFilled(column),
  );
}

function byMeaning(columns: readonly PlanColumn[], place: number): boolean {
  return columns.some(
    ({ column, meaning, header }) => column === place && (meaning !== "ignored" || header !== ""),
  );
}

function isFilledIn(grid: Grid, { firstRow, lastRow, firstColumn, lastColumn }: CellArea): boolean {
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      if (!isBlank(gridCell(grid, row, column).value)) return true;
    }
  }
  return false;
}

/** Whether nothing is seen in a cell. */
export function isBlank(value: ReturnType<typeof gridCell>["value"]): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}
