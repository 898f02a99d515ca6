import type { CellReference, Grid } from "@plan-of-action/xlsx/grid";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { Indicator, JointAction, Plan } from "../../plan/plan";
import { viewSheet, type SheetView } from "../../reading/sheet/sheet-view";
import type { RowSubject } from "../../workbook/row-subject";
import type { NotInAnnex } from "../../workbook/workbook";
import { aboutAction, aboutIndicator } from "../layout/row-subjects";
import { columnsOfAnnex, whyNotPrinted, type AnnexColumn, type PrintedTable } from "./columns-of-annex";
import { sayOnce } from "./said-once";
import {
  columnsSeen,
  standingCell,
  standingRows,
  type PlacedCell,
  type StandingCell,
  type StandingCells,
} from "./standing-cells";

/** A cell of the plan's sheets that is not in the annex, as a person would read it. */
export interface CellLeftOut {
  readonly cell: CellReference;
  readonly text: string;
  readonly why: NotInAnnex;
}

/** Texts over the whole width of the page. */
export interface StandingLine {
  readonly kind: "line";
  readonly look: "title" | "line" | "section";
  readonly cells: readonly StandingCell[];
}

/** A row of a table. */
export interface StandingTableRow {
  readonly kind: "table";
  readonly look: "header" | "text";
  readonly cells: readonly PlacedCell[];
  /** The action that it is of; `null` where it is of none. */
  readonly action: string | null;
  /** What it is about, by which what is typed beside it is found again: its one indicator, else its action. */
  readonly about?: RowSubject;
}

export type StandingRow = StandingLine | StandingTableRow;

/** The plan's tables and the texts around them, cell by cell. */
export interface PlanAsItStands {
  readonly columns: readonly AnnexColumn[];
  /** What stands above the first table. */
  readonly above: readonly StandingLine[];
  readonly header: readonly StandingTableRow[];
  readonly body: readonly StandingRow[];
  /** Every other cell of the plan's sheets. */
  readonly leftOut: readonly CellLeftOut[];
}

/** Rows above a table in which its title block stands; what stands above them is something else. */
const ROWS_ABOVE = 60;
/** Texts below a table are notes; rows with more cells than these are another table. */
const CELLS_OF_NOTE = 2;

/**
 * The plan as its sheets have it: every cell of its tables and of the texts above and below them, unchanged, but for
 * hidden columns, what was achieved, and other tables, which are listed as left out.
 */
export function planAsItStands(plan: Plan, grids: readonly Grid[]): PlanAsItStands {
  const { columns, tables } = columnsOfAnnex(plan, grids);
  const [first, ...others] = tables;
  if (first === undefined) throw new Error("a plan has one table at least");
  const copy = new Copy(plan, columns, tables);
  const above = copy.linesAbove(first);
  const header = copy.header(first);
  const body = [...copy.body(first), ...copy.notesBelow(first)];
  for (const table of others) {
    const lines = [...copy.nameOfSheet(table), ...copy.linesAbove(table), ...copy.ownHeader(table)];
    body.push(...lines, ...copy.body(table), ...copy.notesBelow(table));
  }
  return { columns, above, header, body, leftOut: copy.leftOut() };
}

const rowKey = ({ sheet, row }: Pick<CellReference, "sheet" | "row">): string => `${row} ${sheet}`;

/** Takes over the cells of a plan's sheets, and knows which of them it took. */
class Copy {
  private readonly views = new Map<string, SheetView>();
  /** Of each sheet the places of the cells that were taken over. */
  private readonly taken = new Map<string, Set<string>>();
  /** What the lines above tables said so far. */
  private readonly said = new Set<string>();
  /** What the header of each column says, on all its rows. */
  private readonly headers = new Map<number, Set<string>>();
  private readonly actions = new Map<string, Map<number, JointAction>>();
  /** By `rowKey`, the indicators that stand in a row. */
  private readonly indicators = new Map<string, Indicator[]>();

  constructor(
    private readonly plan: Plan,
    private readonly columns: readonly AnnexColumn[],
    private readonly tables: readonly PrintedTable[],
  ) {
    for (const { grid } of tables) {
      if (!this.views.has(grid.sheet)) this.views.set(grid.sheet, viewSheet(grid));
      this.taken.set(grid.sheet, new Set());
    }
    for (const action of plan.actions) {
      const ofSheet = this.actions.get(action.cell.sheet) ?? new Map<number, JointAction>();
      this.actions.set(action.cell.sheet, ofSheet);
      for (let row = action.rows.first; row <= action.rows.last; row++) ofSheet.set(row, action);
    }
    for (const indicator of plan.indicators) {
      const row = rowKey(indicator.cell);
      this.indicators.set(row, [...(this.indicators.get(row) ?? []), indicator]);
    }
  }

  /** What stands between a table and the one above it on its sheet; a text that was said already is not repeated. */
  linesAbove(table: PrintedTable): StandingLine[] {
    const { firstHeaderRow } = table.extent;
    const view = this.viewOf(table);
    const endOfOther = Math.max(-1, ...this.before(table).map(({ extent }) => extent.lastRow));
    const { title } = this.plan;
    const lines: StandingLine[] = [];
    for (
      let row = Math.max(endOfOther + 1, view.firstRow, firstHeaderRow - ROWS_ABOVE);
      row < firstHeaderRow;
      row++
    ) {
      const cells = this.lineOf(view, row).filter(({ shown }) => !this.said.has(shown));
      if (cells.length === 0) continue;
      const isTitle = title?.cell.sheet === table.grid.sheet && title.cell.row === row;
      lines.push(...this.linesOf(isTitle ? "title" : "line", cells));
    }
    for (const { cells } of lines) for (const { shown } of cells) this.said.add(shown);
    return lines;
  }

  /** The name of a sheet that begins, since it may be all that tells what its rows are of. */
  nameOfSheet(table: PrintedTable): StandingLine[] {
    const { sheet } = table.grid;
    if (this.before(table).length > 0 || this.said.has(sheet)) return [];
    return [
      { kind: "line", look: "section", cells: [{ value: sheet, numberFormat: "General", shown: sheet }] },
    ];
  }

  /** The header of the first table, with the words of the columns that only later ones have. */
  header(table: PrintedTable): StandingTableRow[] {
    const rows = this.headerRows(table);
    const own = new Set(table.places.values());
    const added = this.columns.flatMap(({ header }, column): PlacedCell[] => {
      const isAdded = !own.has(column) && header !== "";
      return isAdded
        ? [{ value: header, shown: header, numberFormat: "General", column, down: rows.length, across: 1 }]
        : [];
    });
    const [top, ...rest] = rows;
    const all = top === undefined ? [] : [{ ...top, cells: [...top.cells, ...added] }, ...rest];
    for (const { column, shown } of all.flatMap(({ cells }) => cells)) {
      this.headers.set(column, (this.headers.get(column) ?? new Set()).add(shown));
    }
    return all;
  }

  /** The header of a later table, where it says something else than that of the first. */
  ownHeader(table: PrintedTable): StandingTableRow[] {
    const rows = this.headerRows(table);
    const isSaid = ({ column, shown }: PlacedCell): boolean =>
      this.headers.get(column)?.has(shown) === true || this.columns[column]?.header === shown;
    return rows.every(({ cells }) => cells.every(isSaid)) ? [] : rows;
  }

  private headerRows(table: PrintedTable): StandingTableRow[] {
    const { firstHeaderRow, lastHeaderRow } = table.extent;
    const rows = this.rowsOf(table, { first: firstHeaderRow, last: lastHeaderRow });
    return rows.map(({ cells }) => ({ kind: "table", look: "header", cells, action: null }));
  }

  body(table: PrintedTable): StandingRow[] {
    const { lastHeaderRow, lastRow } = table.extent;
    const ofSheet = this.actions.get(table.grid.sheet) ?? new Map<number, JointAction>();
    const rows = this.rowsOf(table, { first: lastHeaderRow + 1, last: lastRow }).map((row) => ({
      ...row,
      action: ofSheet.get(row.row) ?? null,
    }));
    const printed = rows.filter((row) => row.action !== null || !this.isRepeatedHeader(row));
    sayOnce(printed, this.columns);
    let coveredTo = 0;
    return printed.map(({ cells, action, row }, place): StandingRow => {
      const isLine = action === null && cells.length === 1 && place >= coveredTo && cells[0]?.down === 1;
      coveredTo = Math.max(coveredTo, ...cells.map(({ down }) => place + down));
      if (isLine) return { kind: "line", look: "section", cells };
      const about = this.aboutRow(table.grid.sheet, { row, cells }, action);
      return {
        ...{ kind: "table", look: "text", cells, action: action?.id ?? null },
        ...(about === null ? {} : { about }),
      };
    });
  }

  /**
   * Of several rows of an action without an indicator of their own the first is about it. The text of its
   * action is what a row is known by on an annex of an earlier version, which did not note what its rows are about.
   */
  private aboutRow(
    sheet: string,
    { row, cells }: Pick<StandingCells, "row" | "cells">,
    action: JointAction | null,
  ): RowSubject | null {
    const [only, ...others] = this.indicators.get(rowKey({ sheet, row })) ?? [];
    const isOfOne = only !== undefined && others.length === 0;
    const about = isOfOne ? aboutIndicator(only) : action?.rows.first === row ? aboutAction(action) : null;
    if (about === null) return null;
    const texts = cells.map(({ shown }) => onOneLine(shown));
    const title = onOneLine(action?.title ?? about.words);
    const words = texts.find((text) => text.includes(title)) ?? about.words;
    return { ...about, number: "", words };
  }

  /** The header that stands within a table again is on each page anyway. */
  private isRepeatedHeader({ cells }: StandingCells): boolean {
    return (
      cells.length > 1 && cells.every(({ column, shown }) => this.headers.get(column)?.has(shown) === true)
    );
  }

  /** The texts below the last table of a sheet, as far as they are no other table. */
  notesBelow(table: PrintedTable): StandingLine[] {
    if (this.onSheetOf(table).some(({ extent }) => extent.lastRow > table.extent.lastRow)) return [];
    const view = this.viewOf(table);
    const blocks: number[][] = [[]];
    for (let row = table.extent.lastRow + 1; row <= view.lastRow; row++) {
      if (columnsSeen(view, row).length === 0) blocks.push([]);
      else blocks.at(-1)?.push(row);
    }
    const isOfNotes = (rows: readonly number[]): boolean =>
      rows.every((row) => columnsSeen(view, row).length <= CELLS_OF_NOTE);
    return blocks
      .filter(isOfNotes)
      .flat()
      .flatMap((row) => this.linesOf("line", this.lineOf(view, row)));
  }

  /** The cells of one row; more than there are columns go over several lines. */
  private linesOf(look: StandingLine["look"], cells: readonly StandingCell[]): StandingLine[] {
    const each = Math.max(1, this.columns.length);
    return Array.from({ length: Math.ceil(cells.length / each) }, (_, line) => ({
      kind: "line",
      look,
      cells: cells.slice(line * each, (line + 1) * each),
    }));
  }

  leftOut(): CellLeftOut[] {
    return [...this.views.values()].flatMap((view) => {
      const left: CellLeftOut[] = [];
      const taken = this.taken.get(view.grid.sheet);
      for (let row = view.firstRow; row <= view.lastRow; row++) {
        for (const column of columnsSeen(view, row)) {
          if (taken?.has(placeOf(row, column)) === true) continue;
          const why = this.whyLeftOut(view.grid, row, column);
          left.push({ cell: view.reference(row, column), text: view.text(row, column), why });
        }
      }
      return left;
    });
  }

  private whyLeftOut(grid: Grid, row: number, place: number): NotInAnnex {
    const part = this.plan.parts.find(
      ({ sheet, extent }) => sheet === grid.sheet && row >= extent.firstHeaderRow && row <= extent.lastRow,
    );
    if (part === undefined) return grid.hiddenColumns.includes(place) ? "hidden" : "outsideTable";
    const columns = part.columns ?? this.plan.columns;
    return whyNotPrinted(grid, place, { extent: part.extent, columns }) ?? "outsideTable";
  }

  private rowsOf(table: PrintedTable, range: { readonly first: number; readonly last: number }) {
    const view = this.viewOf(table);
    const rows = standingRows(table, view, range);
    for (const { row } of rows) {
      for (const column of table.places.keys()) {
        const { firstRow, firstColumn } = view.merge(row, column) ?? { firstRow: row, firstColumn: column };
        this.take(view, firstRow, firstColumn);
      }
    }
    return rows;
  }

  private lineOf(view: SheetView, row: number): StandingCell[] {
    return columnsSeen(view, row).flatMap((column) => {
      const cell = view.grid.hiddenColumns.includes(column) ? null : standingCell(view, row, column);
      if (cell === null) return [];
      this.take(view, row, column);
      return [cell];
    });
  }

  private take({ grid }: SheetView, row: number, column: number): void {
    this.taken.get(grid.sheet)?.add(placeOf(row, column));
  }

  private before({ grid, extent }: PrintedTable): readonly PrintedTable[] {
    return this.tables.filter(
      (other) => other.grid.sheet === grid.sheet && other.extent.lastRow < extent.firstHeaderRow,
    );
  }

  private onSheetOf({ grid }: PrintedTable): readonly PrintedTable[] {
    return this.tables.filter((other) => other.grid.sheet === grid.sheet);
  }

  private viewOf({ grid }: PrintedTable): SheetView {
    return this.views.get(grid.sheet) ?? viewSheet(grid);
  }
}

function placeOf(row: number, column: number): string {
  return `${row},${column}`;
}
