import { intersection, type Area } from "@plan-of-action/xlsx/grid";
import type { CellChange, LeftOutPart, TableUpdate, WrittenSheet } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbook-error";
import { areaAddress, parseAreas, type Cell } from "../addresses";
import { areaOf, rangeOf } from "../areas";
import { addressChanges } from "../steps/address-steps";
import { styleSteps } from "../steps/format-steps";
import { blocksOf, requireSameContents, type GuardedBlock } from "../guard/guarded-cells";
import { writeGuarded } from "../guard/guarded-writing";
import { MARKER_NAME, markerOf } from "../../workbook/sheet-markers";
import { validationStep } from "../steps/table-steps";
import { runSteps, type WriteStep } from "../steps/write-steps";
import { isMade } from "./optional-parts";

/**
 * Changes cells of a table of the product's own, and lets the table grow. One round trip to find the sheet,
 * one for each 950 KB of what is looked at, and of what is written, and one for looks, lists and links. Nothing is
 * changed where somebody else has changed the cells, or those around them, in the meantime.
 */
export async function updateTable(context: Excel.RequestContext, update: TableUpdate): Promise<WrittenSheet> {
  const sheet = await findSheet(context, update.marker);
  const { changes, surroundings, moves } = update;
  const blocks = blocksOf({ sheet, title: sheet.name, changes, surroundings });
  const { tables, printed, standing } = await lookAt(context, sheet, blocks);
  const placed = tables.find(({ range }) => intersection(areaOf(range), update.table) !== null);
  await writeGuarded(context, standing, moves);
  await runSteps(context, sheet, [
    ...styleSteps(cellsByStyle(update.changes), update.styles),
    ...growSteps(placed, update.table),
    ...printStep(printed, placed, update.table),
  ]);
  const lists = update.validations.map(validationStep);
  const links = addressChanges(update.changes, update.styles);
  const leftOut: LeftOutPart[] = [];
  // Both in one request where nothing of it is refused.
  const both = [...lists, ...links];
  if (both.length > 0 && !(await isMade(context, sheet, both))) {
    if (!(await isMade(context, sheet, lists))) leftOut.push({ part: "lists" });
    if (!(await isMade(context, sheet, links))) leftOut.push({ part: "links" });
  }
  return { title: sheet.name, marker: update.marker, rewritten: true, titleWasTaken: false, leftOut };
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
  /** The blocks with the formats that their changes need. */
  readonly standing: readonly GuardedBlock[];
}

interface PlacedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

/** The sheet's tables with their places, and what is printed. Rejects where a cell no longer holds what it held. */
async function lookAt(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blocks: readonly GuardedBlock[],
): Promise<Seen> {
  const tables = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { table, range };
  });
  const printArea = sheet.pageLayout.getPrintAreaOrNullObject();
  printArea.load("address");
  const standing = await requireSameContents(context, blocks);
  const areas = printArea.isNullObject ? [] : parseAreas(printArea.address);
  return { tables, printed: areas.length === 1 ? (areas[0] ?? null) : null, standing };
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

function growSteps(placed: PlacedTable | undefined, wanted: Area): WriteStep[] {
  if (placed === undefined) return [];
  const present = areaOf(placed.range);
  const grown = {
    ...present,
    lastRow: Math.max(present.lastRow, wanted.lastRow),
    lastColumn: Math.max(present.lastColumn, wanted.lastColumn),
  };
  if (areaAddress(grown) === areaAddress(present)) return [];
  return [{ bytes: 500, apply: (sheet) => placed.table.resize(rangeOf(sheet, grown)) }];
}
