import type { Area, CellError, Grid, GridValue, SheetVisibility } from "../workbook/grid";
import type { SheetContents, WorkbookContents } from "../workbook/workbook";
import { parseAreas } from "./addresses";
import { isAnswerTooLarge } from "./host-errors";
import type { OfficeHost } from "./office-host";
import { MARKER_NAME, markerOf } from "./own-sheets";
import { findSettings } from "./settings";

/**
 * Cells asked for in one request. At some 100 bytes a cell, an answer stays below the 5 MB that Excel
 * on the web allows; where texts are long and it does not, fewer are asked for.
 */
const CELLS_PER_REQUEST = 40_000;

/** More cells of one sheet than this are not read: a plan of action is never that large. */
const CELLS_PER_SHEET = 2_000_000;

/** What is known of a sheet before its cells are read. */
interface SheetOutline {
  readonly sheet: Excel.Worksheet;
  readonly marker: string | null;
  readonly isProtected: boolean;
  /** The block that is read; `null` where the sheet has no contents. */
  readonly block: Area | null;
  /** The part of the block that holds formulas. */
  readonly formulaBlock: Area | null;
  readonly partial: boolean;
}

/**
 * Reads every sheet in three round trips: what sheets there are, how far each reaches, and the cells.
 * Only a workbook with more cells than one answer can carry takes more.
 */
export async function readWorkbook(
  host: OfficeHost,
  context: Excel.RequestContext,
): Promise<WorkbookContents> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name,items/visibility");
  protection.load("protected");
  const settings = findSettings(context);
  await context.sync();

  const outlines = worksheets.items.map(askForOutline);
  const settingsText = settings.askForText();
  await context.sync();

  const grids = await readGrids(host, context, outlines.map(outlineOf));
  return {
    sheets: grids,
    settings: settingsText(),
    isStructureProtected: protection.protected,
  };
}

function askForOutline(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const formulas = used.getSpecialCellsOrNullObject("Formulas");
  formulas.load("address");
  const marker = sheet.names.getItemOrNullObject(MARKER_NAME);
  marker.load("formula");
  sheet.protection.load("protected");
  return { sheet, used, formulas, marker };
}

function outlineOf({ sheet, used, formulas, marker }: ReturnType<typeof askForOutline>): SheetOutline {
  const area = used.isNullObject ? null : areaOf(used);
  const block = area === null ? null : limited(area);
  const withFormulas = block === null || formulas.isNullObject ? null : bounds(parseAreas(formulas.address));
  return {
    sheet,
    marker: marker.isNullObject ? null : markerOf(marker.formula),
    isProtected: sheet.protection.protected,
    block,
    formulaBlock: block === null || withFormulas === null ? null : intersection(block, withFormulas),
    partial: block?.lastRow !== area?.lastRow,
  };
}

function areaOf(range: Excel.Range): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    firstRow: rowIndex,
    firstColumn: columnIndex,
    lastRow: rowIndex + rowCount - 1,
    lastColumn: columnIndex + columnCount - 1,
  };
}

function columnsOf(area: Area): number {
  return area.lastColumn - area.firstColumn + 1;
}

function limited(area: Area): Area {
  const rows = Math.max(1, Math.floor(CELLS_PER_SHEET / columnsOf(area)));
  return { ...area, lastRow: Math.min(area.lastRow, area.firstRow + rows - 1) };
}

function bounds(areas: readonly Area[]): Area | null {
  const [first, ...others] = areas;
  if (first === undefined) return null;
  return others.reduce(
    (all, area) => ({
      firstRow: Math.min(all.firstRow, area.firstRow),
      firstColumn: Math.min(all.firstColumn, area.firstColumn),
      lastRow: Math.max(all.lastRow, area.lastRow),
      lastColumn: Math.max(all.lastColumn, area.lastColumn),
    }),
    first,
  );
}

function intersection(a: Area, b: Area): Area | null {
  const both = {
    firstRow: Math.max(a.firstRow, b.firstRow),
    firstColumn: Math.max(a.firstColumn, b.firstColumn),
    lastRow: Math.min(a.lastRow, b.lastRow),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
  return both.firstRow <= both.lastRow && both.firstColumn <= both.lastColumn ? both : null;
}

/** Rows of one sheet's block that are read together. */
interface Slice {
  readonly outline: SheetOutline;
  readonly area: Area;
}

function slicesOf(outline: SheetOutline, cellsPerSlice: number): Slice[] {
  const { block } = outline;
  if (block === null) return [];
  const rows = Math.max(1, Math.floor(cellsPerSlice / columnsOf(block)));
  const slices: Slice[] = [];
  for (let firstRow = block.firstRow; firstRow <= block.lastRow; firstRow += rows) {
    const lastRow = Math.min(block.lastRow, firstRow + rows - 1);
    slices.push({ outline, area: { ...block, firstRow, lastRow } });
  }
  return slices;
}

/** The slices in groups that one request each may ask for. */
function requestsOf(slices: readonly Slice[], cellsPerRequest: number): Slice[][] {
  const requests: Slice[][] = [];
  let cells = Infinity;
  for (const slice of slices) {
    const size = columnsOf(slice.area) * (slice.area.lastRow - slice.area.firstRow + 1);
    if (cells + size > cellsPerRequest) {
      requests.push([]);
      cells = 0;
    }
    requests.at(-1)?.push(slice);
    cells += size;
  }
  return requests;
}

async function readGrids(
  host: OfficeHost,
  context: Excel.RequestContext,
  outlines: readonly SheetOutline[],
  cellsPerRequest = CELLS_PER_REQUEST,
): Promise<SheetContents[]> {
  try {
    const slices = outlines.flatMap((outline) => slicesOf(outline, cellsPerRequest));
    const extras = outlines.map((outline) => askForExtras(host, outline));
    const read = new Map<SheetOutline, SliceCells[]>(outlines.map((outline) => [outline, []]));
    const requests = requestsOf(slices, cellsPerRequest);
    if (requests.length === 0) await context.sync();
    for (const request of requests) {
      const asked = request.map(({ outline, area }) => ({ outline, cells: askForCells(outline, area) }));
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer cannot carry more cells
      await context.sync();
      for (const { outline, cells } of asked) read.get(outline)?.push(cells());
    }
    return outlines.map((outline, index) =>
      contentsOf(outline, read.get(outline) ?? [], extras[index]?.() ?? { merges: [], visible: null }),
    );
  } catch (error) {
    if (!isAnswerTooLarge(error) || cellsPerRequest < 100) throw error;
    return readGrids(host, context, outlines, Math.floor(cellsPerRequest / 4));
  }
}

interface SliceCells {
  readonly values: GridValue[][];
  readonly formulas: (string | null)[][];
  readonly numberFormats: string[][];
}

function askForCells({ sheet, formulaBlock }: SheetOutline, area: Area): () => SliceCells {
  const range = rangeOf(sheet, area);
  range.load("values,valueTypes,numberFormat");
  const formulaArea = formulaBlock === null ? null : intersection(area, formulaBlock);
  const formulaRange = formulaArea === null ? null : rangeOf(sheet, formulaArea);
  formulaRange?.load("formulas");

  return () => {
    const formulas = range.values.map((row) => row.map((): string | null => null));
    if (formulaRange !== null && formulaArea !== null) {
      placeFormulas(formulas, formulaRange.formulas, {
        row: formulaArea.firstRow - area.firstRow,
        column: formulaArea.firstColumn - area.firstColumn,
      });
    }
    return {
      values: range.values.map((row, r) =>
        row.map((value: unknown, c) => gridValue(value, range.valueTypes[r]?.[c], formulas[r]?.[c] ?? null)),
      ),
      formulas,
      numberFormats: range.numberFormat as string[][],
    };
  };
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const rows = area.lastRow - area.firstRow + 1;
  return sheet.getRangeByIndexes(area.firstRow, area.firstColumn, rows, columnsOf(area));
}

function placeFormulas(
  into: (string | null)[][],
  read: readonly (readonly unknown[])[],
  at: { readonly row: number; readonly column: number },
): void {
  read.forEach((row, r) => {
    row.forEach((entry, c) => {
      const target = into[at.row + r];
      if (target !== undefined && typeof entry === "string" && entry.startsWith("="))
        target[at.column + c] = entry;
    });
  });
}

/** What a cell holds, by its type and never by coercion: a blank comes as "" and is no text. */
function gridValue(value: unknown, type: string | undefined, formula: string | null): GridValue {
  switch (type) {
    case "Error":
      return { error: String(value) } satisfies CellError;
    case "Empty":
      return null;
    default:
      if (value === "") return formula === null ? null : "";
      return typeof value === "number" || typeof value === "boolean" ? value : String(value);
  }
}

interface SheetExtras {
  readonly merges: readonly Area[];
  /** The visible areas; `null` where this Excel did not tell. */
  readonly visible: readonly Area[] | null;
}

function askForExtras(host: OfficeHost, { sheet, block }: SheetOutline): () => SheetExtras {
  if (block === null) return () => ({ merges: [], visible: null });
  // Merges are listed only where their top-left cell lies in the range asked, so ask from A1.
  const fromA1 = rangeOf(sheet, { ...block, firstRow: 0, firstColumn: 0 });
  const merged = host.supports("1.13") ? fromA1.getMergedAreasOrNullObject() : null;
  merged?.load("address");
  const visible = rangeOf(sheet, block).getSpecialCellsOrNullObject("Visible");
  visible.load("address");
  return () => ({
    merges: merged === null || merged.isNullObject ? [] : parseAreas(merged.address),
    visible: visible.isNullObject ? [] : parseAreas(visible.address),
  });
}

/** Those of the numbers from `first` to `last` that no range covers. */
function uncovered(first: number, last: number, ranges: readonly (readonly [number, number])[]): number[] {
  const missing: number[] = [];
  let next = first;
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    for (; next < from && next <= last; next++) missing.push(next);
    next = Math.max(next, to + 1);
  }
  for (; next <= last; next++) missing.push(next);
  return missing;
}

function contentsOf(
  outline: SheetOutline,
  slices: readonly SliceCells[],
  extras: SheetExtras,
): SheetContents {
  const { sheet, block, marker, isProtected, partial } = outline;
  const { visible } = extras;
  const grid: Grid = {
    sheet: sheet.name,
    visibility: (sheet.visibility.charAt(0).toLowerCase() + sheet.visibility.slice(1)) as SheetVisibility,
    firstRow: block?.firstRow ?? 0,
    firstColumn: block?.firstColumn ?? 0,
    values: slices.flatMap(({ values }) => values),
    formulas: slices.flatMap(({ formulas }) => formulas),
    numberFormats: slices.flatMap(({ numberFormats }) => numberFormats),
    merges: extras.merges,
    hiddenRows:
      block === null || visible === null
        ? []
        : uncovered(
            block.firstRow,
            block.lastRow,
            visible.map((area) => [area.firstRow, area.lastRow] as const),
          ),
    hiddenColumns:
      block === null || visible === null
        ? []
        : uncovered(
            block.firstColumn,
            block.lastColumn,
            visible.map((area) => [area.firstColumn, area.lastColumn] as const),
          ),
    partial,
  };
  return { grid, marker, isProtected };
}
