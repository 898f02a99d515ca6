import { GONE_MARK } from "../../workbook/sheet-markers";
import { gridCell, isCellError, type Grid } from "@plan-of-action/xlsx/grid";

/** Headers the hidden column of the ids of differences. */
export const KEY_HEADER = "poa:difference";

export const COMPARISON_COLUMN = { agreedText: 6, state: 7, remarks: 8, key: 9 } as const;

/** What people typed next to a difference. */
export interface ComparisonEntry {
  /** Of the difference. */
  readonly id: string;
  readonly agreedText: string | null;
  readonly isAgreed: boolean;
  readonly remarks: string | null;
  /** What its row showed of the difference, from the left. */
  readonly shown: readonly (string | null)[];
}

/**
 * What people typed on the sheet of a comparison that was written before, by the hidden ids, so rows may have been
 * sorted, put in or deleted, and columns put in before the table. `null` where the ids are gone.
 *
 * @param agreedWords what "Agreed" can be called on the sheet
 */
export function comparisonEntries(
  grid: Grid,
  agreedWords: readonly string[],
): readonly ComparisonEntry[] | null {
  const headerRow = grid.values.findIndex((row) => row.includes(KEY_HEADER));
  const keyPlace = grid.values[headerRow]?.indexOf(KEY_HEADER) ?? -1;
  if (keyPlace < 0) return null;
  const shift = keyPlace + grid.firstColumn - COMPARISON_COLUMN.key;
  const entries = new Map<string, ComparisonEntry>();
  for (let row = headerRow + 1; row < grid.values.length; row++) {
    const text = (column: number): string | null => textAt(grid, row + grid.firstRow, column + shift);
    const id = text(COMPARISON_COLUMN.key);
    if (id === null || id === GONE_MARK) continue;
    const entry: ComparisonEntry = {
      id,
      agreedText: text(COMPARISON_COLUMN.agreedText),
      isAgreed: agreedWords.includes(text(COMPARISON_COLUMN.state) ?? ""),
      remarks: text(COMPARISON_COLUMN.remarks),
      shown: [0, 1, 2, 3, 4].map(text),
    };
    entries.set(id, together(entries.get(id), entry));
  }
  return [...entries.values()];
}

/** A difference that is still open, with the cell that says so. */
export interface OpenEntry {
  readonly row: number;
  readonly column: number;
  /** What its row shows, from the left. */
  readonly shown: readonly (string | null)[];
}

/** The rows of the sheet of a comparison whose state is open; `[]` if the ids are gone. */
export function openEntries(grid: Grid, isOpen: (state: string) => boolean): readonly OpenEntry[] {
  const headerRow = grid.values.findIndex((row) => row.includes(KEY_HEADER));
  const keyPlace = grid.values[headerRow]?.indexOf(KEY_HEADER) ?? -1;
  if (keyPlace < 0) return [];
  const shift = keyPlace + grid.firstColumn - COMPARISON_COLUMN.key;
  const column = COMPARISON_COLUMN.state + shift;
  const open: OpenEntry[] = [];
  for (let row = headerRow + 1 + grid.firstRow; row < grid.firstRow + grid.values.length; row++) {
    const hasId = textAt(grid, row, COMPARISON_COLUMN.key + shift) !== null;
    if (!hasId || !isOpen(textAt(grid, row, column) ?? "")) continue;
    open.push({ row, column, shown: [0, 1, 2, 3, 4, 5].map((place) => textAt(grid, row, place + shift)) });
  }
  return open;
}

/** A row that was copied has the id twice; nothing of either is lost. */
function together(former: ComparisonEntry | undefined, entry: ComparisonEntry): ComparisonEntry {
  if (former === undefined) return entry;
  const both = (one: string | null, other: string | null): string | null =>
    one === null || one === other ? other : other === null ? one : `${one}\n${other}`;
  return {
    ...entry,
    agreedText: both(former.agreedText, entry.agreedText),
    isAgreed: former.isAgreed || entry.isAgreed,
    remarks: both(former.remarks, entry.remarks),
  };
}

function textAt(grid: Grid, row: number, column: number): string | null {
  const { value } = gridCell(grid, row, column);
  if (value === null || isCellError(value)) return null;
  const text = String(value).trim();
  return text === "" ? null : text;
}
