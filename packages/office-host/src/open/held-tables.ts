import {
  type Area,
  intersection,
  type NewTable,
  type SheetFile,
  type SheetTable,
  type TableSorting,
  type WorkbookFile,
} from "@plan-of-action/xlsx";
import { itemNotFound } from "../requests/host-error";

/** A table as requests know it: it keeps its id while the file's table behind it is replaced. */
export interface HeldTable {
  readonly id: string;
  readonly sheet: SheetFile;
  current: SheetTable;
  /** It was made of a header alone, so that the blank row below that is not one of its rows yet. */
  isWithoutRows: boolean;
  /** By what requests sorted it last. */
  sorting: TableSorting | null;
}

/** The workbook's tables. A change of one replaces it in the file, where tables do not change. */
export class HeldTables {
  private readonly held: HeldTable[] = [];
  private last = 0;

  constructor(private readonly file: WorkbookFile) {}

  /** All tables of the workbook, in the order of the sheets. */
  all(): readonly HeldTable[] {
    return this.file.sheets.flatMap((sheet) => this.on(sheet));
  }

  on(sheet: SheetFile): readonly HeldTable[] {
    return sheet.tables.map((table) => this.hold(sheet, table));
  }

  add(sheet: SheetFile, table: NewTable): HeldTable {
    return this.hold(sheet, sheet.addTable(table));
  }

  replace(held: HeldTable, change: Partial<NewTable>): void {
    const { name, area, hasHead, hasTotals, totals, style, filterButtons, look } = this.require(held);
    const filter = held.sheet.tableFilter(held.current);
    held.sheet.removeTable(held.current);
    const kept = { name, area, hasHead, hasTotals, totals, style, filterButtons, look };
    held.current = held.sheet.addTable({ ...kept, ...change });
    held.sheet.setTableFilter(held.current, filter);
    this.keepSorting(held);
  }

  keepSorting(held: HeldTable): void {
    held.sheet.setTableSorting(this.require(held), held.sorting);
  }

  /** Gives a table other cells; where it only grows, all else of it stays as the file has it. */
  resize(held: HeldTable, area: Area): void {
    const before = this.require(held);
    const grows =
      area.firstRow === before.area.firstRow &&
      area.firstColumn === before.area.firstColumn &&
      area.lastColumn >= before.area.lastColumn;
    if (!grows) {
      this.replace(held, { area });
      return;
    }
    held.sheet.resizeTable(before, area);
    held.current = { ...this.require(held) };
  }

  remove(held: HeldTable): void {
    held.sheet.removeTable(this.require(held));
    this.held.splice(this.held.indexOf(held), 1);
  }

  /** Makes the names of columns what the cells of headers now say, where those were written. */
  refreshHeaders(sheet: SheetFile, written: Area): void {
    for (const held of this.on(sheet)) {
      const { area, hasHead } = held.current;
      const header = { ...area, lastRow: area.firstRow };
      if (hasHead && intersection(header, written) !== null) this.replace(held, {});
    }
  }

  /** What is typed into the blank row below a header makes it a row. */
  noteRows(sheet: SheetFile, written: Area): void {
    for (const held of this.held) {
      if (!held.isWithoutRows || held.sheet !== sheet) continue;
      const { area } = held.current;
      const row = { ...area, firstRow: area.firstRow + 1, lastRow: area.firstRow + 1 };
      if (intersection(row, written) !== null) held.isWithoutRows = false;
    }
  }

  require(held: HeldTable): SheetTable {
    const current = held.sheet.tables.find(({ id }) => id === held.current.id);
    if (current === undefined) throw itemNotFound();
    return current;
  }

  private hold(sheet: SheetFile, table: SheetTable): HeldTable {
    const known = this.held.find((held) => held.sheet === sheet && held.current.id === table.id);
    if (known !== undefined) {
      known.current = table;
      return known;
    }
    const held = {
      id: String(++this.last),
      sheet,
      current: table,
      isWithoutRows: false,
      sorting: null,
    };
    this.held.push(held);
    return held;
  }
}
