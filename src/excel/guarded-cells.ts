import type { GridValue } from "../workbook/grid";
import { areaContains, isCellError, type Area } from "../workbook/grid";
import type { CellChange, TableUpdate } from "../workbook/workbook";
import { WorkbookError } from "../workbook/workbook-error";
import { bounds, rangeOf } from "./areas";
import { typedValue } from "./typed-text";
import { inRequests } from "./write-steps";

/** Cells of one sheet that are to change, and those around them by which it is told that they are the right ones. */
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
const BYTES_PER_CELL = 120;

type Held = TableUpdate["surroundings"][number];

/** Cells of rows that follow one another, with what all of them have to hold. */
export interface GuardedBlock {
  readonly sheet: Excel.Worksheet;
  readonly title: string;
  readonly area: Area;
  readonly held: readonly Held[];
  readonly changes: readonly CellChange[];
}

/** The cells in blocks of limited size, from the top. A change stands in one block with the surroundings of its row. */
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

function cellArea(row: number, column: number): Area {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}

function cellsOf({ firstRow, firstColumn, lastRow, lastColumn }: Area): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

/** Looks whether all cells hold what they held, in as few round trips as their size allows; rejects with `cellChanged` where one does not. */
export async function requireStanding(
  context: Excel.RequestContext,
  blocks: readonly GuardedBlock[],
): Promise<void> {
  const looks: (() => void)[] = [];
  await inRequests(
    context,
    blocks.map((block) => ({
      bytes: cellsOf(block.area) * BYTES_PER_CELL,
      apply: () => looks.push(askForHeld(block)),
    })),
  );
  for (const look of looks) look();
}

/** Asks for what the cells of a block hold; after the next sync the answer throws where one does not hold what it should. */
function askForHeld({ sheet, title, area, held }: GuardedBlock): () => void {
  const range = rangeOf(sheet, area);
  range.load("values,valueTypes");
  return () => {
    for (const { row, column, expected } of held) {
      if (holds(range, expected, row - area.firstRow, column - area.firstColumn)) continue;
      throw new WorkbookError({ kind: "cellChanged", cell: { sheet: title, row, column } });
    }
  };
}

/** What a block that has been written held just before, as the same request answered it. */
interface WrittenBlock {
  readonly block: GuardedBlock;
  readonly requireHeld: () => void;
  /** The changed cells as they were, to be put back. */
  readonly before: Excel.Range | null;
}

/**
 * Writes cells and asks in the same request what all of them held just before. Where one did not hold what
 * it should, somebody else was faster than the request: the cells get back what they held, and it rejects
 * with `cellChanged`; with `overwrote` where they could not be given it back.
 */
export async function writeGuarded(
  context: Excel.RequestContext,
  blocks: readonly GuardedBlock[],
  moves: TableUpdate["moves"] = [],
): Promise<void> {
  const written: WrittenBlock[] = [];
  const look = (block: GuardedBlock) => written.push(askBefore(block));
  const steps = blocks.map((block) => ({
    bytes: writtenBytes(block) + cellsOf(block.area) * BYTES_PER_CELL,
    apply() {
      if (moves.length === 0) look(block);
      writeBlock(block);
    },
  }));
  const [first] = blocks;
  const moving = {
    bytes: 500 * moves.length,
    apply() {
      // What is moved is looked at where it stands.
      blocks.forEach(look);
      if (first !== undefined) moves.forEach((move) => moveCells(first.sheet, move));
    },
  };
  await inRequests(context, moves.length === 0 ? steps : [moving, ...steps]);
  try {
    for (const { requireHeld } of written) requireHeld();
  } catch (error) {
    await putBack(context, written, moves);
    throw error;
  }
}

function askBefore(block: GuardedBlock): WrittenBlock {
  const area = changedArea(block);
  const before = area === null ? null : rangeOf(block.sheet, area);
  before?.load("values,formulas,numberFormat");
  return { block, requireHeld: askForHeld(block), before };
}

function changedArea({ changes }: GuardedBlock): Area | null {
  return bounds(changes.map(({ row, column }) => cellArea(row, column)));
}

function moveCells(sheet: Excel.Worksheet, { area, downBy }: TableUpdate["moves"][number]): void {
  rangeOf(sheet, area).moveTo(sheet.getCell(area.firstRow + downBy, area.firstColumn));
}

/** `null` in a block leaves the cell as it is. */
type Entries = (string | number | boolean | null)[][];

function blankEntries({ firstRow, firstColumn, lastRow, lastColumn }: Area): Entries {
  return Array.from({ length: lastRow - firstRow + 1 }, () =>
    Array.from({ length: lastColumn - firstColumn + 1 }, () => null),
  );
}

function writeBlock(block: GuardedBlock): void {
  const area = changedArea(block);
  if (area === null) return;
  const values = blankEntries(area);
  const numberFormats = blankEntries(area);
  for (const { row, column, value, numberFormat } of block.changes) {
    setEntry(values, area, row, column, typedValue(value));
    if (numberFormat !== undefined) setEntry(numberFormats, area, row, column, numberFormat);
  }
  const range = rangeOf(block.sheet, area);
  if (block.changes.some(({ numberFormat }) => numberFormat !== undefined))
    range.numberFormat = numberFormats;
  range.values = values;
}

function setEntry(
  entries: Entries,
  { firstRow, firstColumn }: Area,
  row: number,
  column: number,
  entry: string | number | boolean,
): void {
  const cells = entries[row - firstRow];
  if (cells !== undefined) cells[column - firstColumn] = entry;
}

function writtenBytes({ changes }: GuardedBlock): number {
  return changes.reduce(
    (bytes, { value }) => bytes + 30 + (typeof value === "string" ? 3 * value.length : 10),
    0,
  );
}

/** Gives the cells back what they held before; rejects with `overwrote` where somebody has changed one since, or it is refused. */
async function putBack(
  context: Excel.RequestContext,
  written: readonly WrittenBlock[],
  moves: TableUpdate["moves"],
): Promise<void> {
  const [first] = written;
  if (first === undefined) return;
  const isMoved = (row: number, column: number) => moves.some(({ area }) => areaContains(area, row, column));
  const looks = written.map(({ block: { sheet, title, area, changes } }) =>
    askForHeld({
      ...{ sheet, title, area, changes },
      held: changes.map(({ row, column, value }) => ({ row, column, expected: value })),
    }),
  );
  for (const { block, before } of written) restore(block, before, isMoved);
  for (const { area, downBy } of moves) {
    const moved = { ...area, firstRow: area.firstRow + downBy, lastRow: area.lastRow + downBy };
    moveCells(first.block.sheet, { area: moved, downBy: -downBy });
  }
  try {
    await context.sync();
    for (const look of looks) look();
  } catch (error) {
    throw new WorkbookError(overwritten(written, error), { cause: error });
  }
}

/** What has to be said of cells that could not be given back what they held: the one that has changed, else the first. */
function overwritten(written: readonly WrittenBlock[], error: unknown) {
  const cells = written.flatMap(({ block, before }) =>
    block.changes.map((change) => ({ change, block, before, area: changedArea(block) })),
  );
  const changed =
    error instanceof WorkbookError && error.problem.kind === "cellChanged" ? error.problem : null;
  const found =
    cells.find(
      ({ change, block }) =>
        changed !== null &&
        change.row === changed.cell.row &&
        change.column === changed.cell.column &&
        block.title === changed.cell.sheet,
    ) ?? cells[0];
  const { row = 0, column = 0, value = null } = found?.change ?? {};
  const held: unknown =
    found?.before?.values[row - (found.area?.firstRow ?? 0)]?.[column - (found.area?.firstColumn ?? 0)];
  return {
    kind: "overwrote" as const,
    cell: { sheet: found?.block.title ?? "", row, column },
    held: String(held ?? ""),
    written: String(value ?? ""),
  };
}

function restore(
  block: GuardedBlock,
  before: Excel.Range | null,
  isMoved: (row: number, column: number) => boolean,
): void {
  const area = changedArea(block);
  if (area === null || before === null) return;
  const contents = blankEntries(area);
  const numberFormats = blankEntries(area);
  for (const { row, column, numberFormat } of block.changes) {
    if (isMoved(row, column)) continue;
    const [y, x] = [row - area.firstRow, column - area.firstColumn];
    setEntry(contents, area, row, column, entryOf(before.values[y]?.[x], before.formulas[y]?.[x]));
    if (numberFormat !== undefined) {
      setEntry(numberFormats, area, row, column, String(before.numberFormat[y]?.[x] ?? "General"));
    }
  }
  const range = rangeOf(block.sheet, area);
  range.numberFormat = numberFormats;
  range.formulas = contents;
}

/** What is entered into a cell so that it holds again what it held. */
function entryOf(value: unknown, formula: unknown): string | number | boolean {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (isFormula) return formula;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? typedValue(value)
    : "";
}

/** Whether a cell of a range whose values and their types were loaded holds just that. */
function holds(range: Excel.Range, expected: GridValue, row: number, column: number): boolean {
  const value: unknown = range.values[row]?.[column];
  const type: string | undefined = range.valueTypes[row]?.[column];
  if (expected === null) return type === "Empty";
  if (isCellError(expected)) return type === "Error" && value === expected.error;
  return type !== "Error" && value === expected;
}
