import { isCellError, TEXT_FORMAT, type Area, type GridValue } from "@plan-of-action/xlsx/grid";
import type { CellChange, TableUpdate } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbook-error";
import { bounds, rangeOf } from "../areas";
import { inRequests } from "../steps/write-steps";

/** Cells of one sheet that are to change, and those around them by which they are verified to be the right ones. */
export interface GuardedCells {
  readonly sheet: Excel.Worksheet;
  readonly title: string;
  readonly changes: readonly CellChange[];
  readonly surroundings: TableUpdate["surroundings"];
}

/** Cells that are looked at or written in one block. */
const CELLS_PER_BLOCK = 5_000;
const ROWS_PER_BLOCK = 500;
/** Of what is answered, which is larger than what is asked. */
export const BYTES_PER_CELL = 120;

type Held = TableUpdate["surroundings"][number];

/** Cells of rows that follow one another, with what all of them have to hold. */
export interface GuardedBlock {
  readonly sheet: Excel.Worksheet;
  readonly title: string;
  readonly area: Area;
  readonly held: readonly Held[];
  readonly changes: readonly CellChange[];
}

/** The cells in blocks of limited size, from the top. A change is in one block with the surroundings of its row. */
export function blocksOf({ sheet, title, changes, surroundings }: GuardedCells): readonly GuardedBlock[] {
  const all = [
    ...changes.map((change) => ({ held: change, change })),
    ...surroundings.map((held) => ({ held, change: null })),
  ].sort((a, b) => a.held.row - b.held.row || a.held.column - b.held.column);
  const runs: { readonly items: typeof all; area: Area }[] = [];
  for (const item of all) {
    const { row, column } = item.held;
    const run = runs.at(-1);
    const widened = run === undefined ? null : widen(run.area, row, column);
    if (run !== undefined && widened !== null && continues(run.area, widened, row)) {
      run.items.push(item);
      run.area = widened;
    } else runs.push({ items: [item], area: cellArea(row, column) });
  }
  return runs.map(({ items, area }) => ({
    sheet,
    title,
    area,
    held: items.map(({ held }) => held),
    changes: items.flatMap(({ change }) => change ?? []),
  }));
}

/** Whether a cell of a row belongs to a run: always in the run's last row, so that no row is torn. */
function continues(area: Area, widened: Area, row: number): boolean {
  if (row === area.lastRow) return true;
  const hasRoom = row < area.firstRow + ROWS_PER_BLOCK && cellsOf(widened) <= CELLS_PER_BLOCK;
  return row === area.lastRow + 1 && hasRoom;
}

function widen(area: Area, row: number, column: number): Area {
  return bounds([area, cellArea(row, column)]) ?? area;
}

export function cellArea(row: number, column: number): Area {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}

export function cellsOf({ firstRow, firstColumn, lastRow, lastColumn }: Area): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

/**
 * Looks whether all cells hold what they held, in as few round trips as their size allows; rejects with `cellChanged`
 * where one does not. Gives the blocks with the formats that their changes need.
 */
export async function requireSameContents(
  context: Excel.RequestContext,
  blocks: readonly GuardedBlock[],
): Promise<readonly GuardedBlock[]> {
  const looks: { readonly requireHeld: () => void; readonly withFormats: () => GuardedBlock }[] = [];
  await inRequests(
    context,
    blocks.map((block) => ({
      bytes: cellsOf(block.area) * BYTES_PER_CELL,
      apply: () => looks.push({ requireHeld: askForHeld(block), withFormats: askForFormats(block) }),
    })),
  );
  for (const { requireHeld } of looks) requireHeld();
  return looks.map(({ withFormats }) => withFormats());
}

/** Asks for the formats of cells that are to hold a number; after the next sync those of the format Text get another. */
function askForFormats(block: GuardedBlock): () => GuardedBlock {
  const { sheet, area, changes } = block;
  const becomesText = ({ value, numberFormat = TEXT_FORMAT }: CellChange) =>
    value !== null && typeof value !== "string" && numberFormat === TEXT_FORMAT;
  if (!changes.some(becomesText)) return () => block;
  const range = rangeOf(sheet, area);
  range.load("numberFormat");
  const formatAt = ({ row, column }: CellChange): unknown =>
    range.numberFormat[row - area.firstRow]?.[column - area.firstColumn];
  const isOfText = (change: CellChange) =>
    becomesText(change) && (change.numberFormat ?? formatAt(change)) === TEXT_FORMAT;
  return () => ({
    ...block,
    changes: changes.map((change) => (isOfText(change) ? { ...change, numberFormat: "General" } : change)),
  });
}

/** Asks for what the cells of a block hold; after the next sync the answer throws where one does not hold what it should. */
export function askForHeld({ sheet, title, area, held }: GuardedBlock): () => void {
  const range = rangeOf(sheet, area);
  range.load("values,valueTypes");
  return () => {
    for (const { row, column, expected } of held) {
      if (holds(range, expected, row - area.firstRow, column - area.firstColumn)) continue;
      throw new WorkbookError({ kind: "cellChanged", cell: { sheet: title, row, column } });
    }
  };
}

/** Whether a cell of a range whose values and their types were loaded holds just that. */
function holds(range: Excel.Range, expected: GridValue, row: number, column: number): boolean {
  const value: unknown = range.values[row]?.[column];
  const type: string | undefined = range.valueTypes[row]?.[column];
  if (expected === null) return type === "Empty";
  if (isCellError(expected)) return type === "Error" && value === expected.error;
  return type !== "Error" && value === expected;
}
