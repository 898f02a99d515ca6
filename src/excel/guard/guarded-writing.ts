import { type CellReference, areaContains, type Area } from "@plan-of-action/xlsx/grid";
import type { TableUpdate } from "../../workbook/workbook";
import { WorkbookError, type WorkbookProblem } from "../../workbook/workbook-error";
import { syncAfterLateAnswer } from "../answers";
import { bounds, rangeOf } from "../areas";
import { typedValue } from "../typed/typed-text";
import { inRequests } from "../steps/write-steps";
import { askForHeld, BYTES_PER_CELL, cellArea, cellsOf, type GuardedBlock } from "./guarded-cells";

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
      // What is moved is looked at where it is.
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
    await syncAfterLateAnswer(context);
    for (const look of looks) look();
  } catch (error) {
    throw new WorkbookError(overwritten(written, error), { cause: error });
  }
}

/** What has to be said of cells that could not be given back what they held: the one that has changed, else the first. */
function overwritten(written: readonly WrittenBlock[], error: unknown): WorkbookProblem {
  const cells = written.flatMap(({ block, before }) =>
    block.changes.map(({ row, column, value }) => ({
      cell: { sheet: block.title, row, column },
      written: textOf(value),
      held: textOf(heldBefore(block, before, row, column)),
    })),
  );
  const changed =
    error instanceof WorkbookError && error.problem.kind === "cellChanged" ? error.problem : null;
  const isChanged = ({ sheet, row, column }: CellReference) =>
    sheet === changed?.cell.sheet && row === changed.cell.row && column === changed.cell.column;
  const [first] = cells;
  const changedCell = cells.find(({ cell }) => isChanged(cell)) ?? first;
  return { kind: "overwrote", ...(changedCell ?? { cell: NOWHERE, written: "", held: "" }) };
}

const NOWHERE = { sheet: "", row: 0, column: 0 };

function heldBefore(block: GuardedBlock, before: Excel.Range | null, row: number, column: number): unknown {
  const area = changedArea(block);
  if (area === null || before === null) return null;
  const values: readonly (readonly unknown[])[] = before.values;
  return values[row - area.firstRow]?.[column - area.firstColumn];
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
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
  const general = blankEntries(area);
  for (const { row, column, numberFormat } of block.changes) {
    if (isMoved(row, column)) continue;
    const [y, x] = [row - area.firstRow, column - area.firstColumn];
    setEntry(contents, area, row, column, entryOf(before.values[y]?.[x], before.formulas[y]?.[x]));
    if (numberFormat === undefined) continue;
    setEntry(general, area, row, column, "General");
    setEntry(numberFormats, area, row, column, String(before.numberFormat[y]?.[x] ?? "General"));
  }
  const range = rangeOf(block.sheet, area);
  // In a cell of the format Text a number or a formula would become a text; one that is there stays what it is.
  range.numberFormat = general;
  range.formulas = contents;
  range.numberFormat = numberFormats;
}

/** What is entered into a cell so that it holds again what it held. */
function entryOf(value: unknown, formula: unknown): string | number | boolean {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (isFormula) return formula;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? typedValue(value)
    : "";
}
