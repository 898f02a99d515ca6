import type { CellReference } from "@plan-of-action/xlsx/grid";

/** Excel has no more columns. */
const COLUMNS = 16_384;

/** The key of the cells of one column of one sheet. */
export function columnKey({ sheet, column }: Pick<CellReference, "sheet" | "column">): string {
  return `${column} ${sheet}`;
}

/** Things by the cell that they belong to; a plan has some ten thousands of them, so no text is made for each. */
export class CellMap<Item> {
  private readonly sheets = new Map<string, Map<number, Item>>();

  get({ sheet, row, column }: CellReference): Item | undefined {
    return this.sheets.get(sheet)?.get(row * COLUMNS + column);
  }

  set({ sheet, row, column }: CellReference, item: Item): void {
    const items = this.sheets.get(sheet) ?? new Map<number, Item>();
    items.set(row * COLUMNS + column, item);
    this.sheets.set(sheet, items);
  }

  /** In the order in which the cells came, sheet by sheet. */
  *values(): Iterable<Item> {
    for (const items of this.sheets.values()) yield* items.values();
  }
}
