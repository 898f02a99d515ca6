import { intersection, type Area } from "../workbook/grid";
import type { CellChange, TableUpdate, WrittenSheet } from "../workbook/workbook";
import { WorkbookError } from "../workbook/workbook-error";
import { areaAddress, parseAreas, type Cell } from "./addresses";
import { holds } from "./apply-edits";
import { areaOf, bounds, rangeOf } from "./areas";
import { styleSteps } from "./format-steps";
import type { OfficeHost } from "./office-host";
import { MARKER_NAME, markerOf } from "./own-sheets";
import { validationStep } from "./table-steps";
import { typedValue } from "./typed-text";
import { inRequests, runSteps, type WriteStep } from "./write-steps";

/** `Table.resize`; an older Excel leaves the new rows below the table, where they are read all the same. */
const NEEDS_TO_GROW = "1.13";

/** Rows that are looked at or written in one block. */
const ROWS_PER_BLOCK = 500;
const BYTES_PER_CELL = 60;

/** Changes of rows that follow one another. */
interface Block {
  readonly area: Area;
  readonly changes: readonly CellChange[];
}

/**
 * Changes cells of a table of the product's own, and lets the table grow. One round trip to find the sheet,
 * one for each 950 KB of what is looked at, and of what is written, so that nothing is changed where
 * somebody else has changed the cells in the meantime.
 */
export async function updateTable(
  host: OfficeHost,
  context: Excel.RequestContext,
  update: TableUpdate,
): Promise<WrittenSheet> {
  const sheet = await findSheet(context, update.marker);
  const blocks = blocksOf(update.changes);
  const { tables, printed } = await lookAt(context, sheet, blocks);
  const placed = tables.find(({ range }) => intersection(areaOf(range), update.table) !== null);
  await runSteps(context, sheet, [
    // First, so that nothing is changed where this Excel cannot move cells.
    ...update.moves.map(moveStep),
    ...blocks.map(blockStep),
    ...styleSteps(cellsByStyle(update.changes), update.styles),
    ...growSteps(host, placed, update.table),
    ...printStep(printed, placed, update.table),
    ...update.validations.map(validationStep),
  ]);
  return { title: sheet.name, marker: update.marker, rewritten: true, titleWasTaken: false, leftOut: [] };
}

async function findSheet(context: Excel.RequestContext, marker: string): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  worksheets.load(
    "items/name,items/protection/protected,items/names/items/name,items/names/items/formula,items/tables/items/name",
  );
  await context.sync();
  const sheet = worksheets.items.find(({ names }) =>
    names.items.some((item) => item.name === MARKER_NAME && markerOf(item.formula) === marker),
  );
  if (sheet === undefined) throw new WorkbookError({ kind: "sheetMissing", sheet: marker });
  if (sheet.protection.protected) throw new WorkbookError({ kind: "sheetProtected", sheet: sheet.name });
  return sheet;
}

interface Seen {
  readonly tables: readonly PlacedTable[];
  /** What the sheet prints, where that is set to one area. */
  readonly printed: Area | null;
}

interface PlacedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

/** The sheet's tables with their places, and what is printed. Rejects where a cell no longer holds what it held. */
async function lookAt(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blocks: readonly Block[],
): Promise<Seen> {
  const tables = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { table, range };
  });
  const printArea = sheet.pageLayout.getPrintAreaOrNullObject();
  printArea.load("address");
  const ranges: Excel.Range[] = [];
  await inRequests(
    context,
    blocks.map(({ area }) => ({
      // What is answered counts here, and that is larger than what is asked.
      bytes: cellsOf(area) * BYTES_PER_CELL,
      apply() {
        const range = rangeOf(sheet, area);
        range.load("values,valueTypes");
        ranges.push(range);
      },
    })),
  );
  blocks.forEach(({ area, changes }, index) => {
    const range = ranges[index];
    for (const { row, column, expected } of changes) {
      if (range && holds(range, expected, row - area.firstRow, column - area.firstColumn)) continue;
      throw new WorkbookError({ kind: "cellChanged", cell: { sheet: sheet.name, row, column } });
    }
  });
  const areas = printArea.isNullObject ? [] : parseAreas(printArea.address);
  return { tables, printed: areas.length === 1 ? (areas[0] ?? null) : null };
}

/** The changes by runs of rows, each run in blocks of limited size. */
function blocksOf(changes: readonly CellChange[]): Block[] {
  const sorted = [...changes].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: CellChange[][] = [];
  for (const change of sorted) {
    const run = runs.at(-1);
    const [first, last] = [run?.[0], run?.at(-1)];
    const follows = last !== undefined && change.row <= last.row + 1;
    const hasRoom = first !== undefined && change.row < first.row + ROWS_PER_BLOCK;
    if (run !== undefined && follows && hasRoom) run.push(change);
    else runs.push([change]);
  }
  return runs.flatMap((run) => {
    const area = bounds(run.map(({ row, column }) => cellArea(row, column)));
    return area === null ? [] : [{ area, changes: run }];
  });
}

function cellArea(row: number, column: number): Area {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}

function cellsOf({ firstRow, firstColumn, lastRow, lastColumn }: Area): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

function moveStep({ area, downBy }: TableUpdate["moves"][number]): WriteStep {
  return {
    bytes: 500,
    apply: (sheet) => rangeOf(sheet, area).moveTo(sheet.getCell(area.firstRow + downBy, area.firstColumn)),
  };
}

type Entries = (string | number | boolean | null)[][];

/** `null` in a block leaves the cell as it is. */
function blockStep({ area, changes }: Block): WriteStep {
  const blank = (): Entries =>
    Array.from({ length: area.lastRow - area.firstRow + 1 }, () =>
      Array.from({ length: area.lastColumn - area.firstColumn + 1 }, () => null),
    );
  const values = blank();
  const numberFormats = blank();
  let bytes = 0;
  for (const { row, column, value, numberFormat } of changes) {
    const entry = typedValue(value);
    set(values, row - area.firstRow, column - area.firstColumn, entry);
    if (numberFormat !== undefined) {
      set(numberFormats, row - area.firstRow, column - area.firstColumn, numberFormat);
    }
    bytes += typeof entry === "string" ? 3 * entry.length : 10;
  }
  const hasFormats = changes.some(({ numberFormat }) => numberFormat !== undefined);
  return {
    bytes: bytes + cellsOf(area) * 20,
    apply(sheet) {
      const range = rangeOf(sheet, area);
      if (hasFormats) range.numberFormat = numberFormats;
      range.values = values;
    },
  };
}

function set(entries: Entries, row: number, column: number, value: string | number | boolean): void {
  const cells = entries[row];
  if (cells !== undefined) cells[column] = value;
}

function cellsByStyle(changes: readonly CellChange[]): Map<string, Cell[]> {
  const byStyle = new Map<string, Cell[]>();
  for (const { row, column, style } of changes) {
    if (style === undefined) continue;
    const cells = byStyle.get(style);
    if (cells === undefined) byStyle.set(style, [{ row, column }]);
    else cells.push({ row, column });
  }
  return byStyle;
}

/** A print area that ends with the table grows with it; any other is the user's. */
function printStep(printed: Area | null, placed: PlacedTable | undefined, wanted: Area): WriteStep[] {
  if (printed === null || placed === undefined) return [];
  const { lastRow } = areaOf(placed.range);
  if (printed.lastRow !== lastRow || wanted.lastRow <= lastRow) return [];
  const address = areaAddress({ ...printed, lastRow: wanted.lastRow });
  return [{ bytes: 300, apply: ({ pageLayout }) => pageLayout.setPrintArea(address) }];
}

function growSteps(host: OfficeHost, placed: PlacedTable | undefined, wanted: Area): WriteStep[] {
  if (placed === undefined || !host.supports(NEEDS_TO_GROW)) return [];
  const present = areaOf(placed.range);
  const grown = {
    ...present,
    lastRow: Math.max(present.lastRow, wanted.lastRow),
    lastColumn: Math.max(present.lastColumn, wanted.lastColumn),
  };
  if (areaAddress(grown) === areaAddress(present)) return [];
  return [{ bytes: 500, apply: () => placed.table.resize(areaAddress(grown)) }];
}
