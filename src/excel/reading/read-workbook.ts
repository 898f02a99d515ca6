import type { CellLook, Grid, SheetVisibility } from "@plan-of-action/xlsx/grid";
import type { SheetContents, WorkbookContents } from "../../workbook/workbook";
import { askForCells, requestsOf, slicesOf, type SliceCells } from "./grid-slices";
import { isAnswerTooLarge, isRefusal } from "../host-errors";
import { findRecord, partsIn, currentSaving, type FoundRecord } from "../records/saved-records";
import { UNFINISHED_NAMESPACE } from "../own-sheets";
import { markersOf } from "../../workbook/sheet-markers";
import { readLooks } from "./cell-looks";
import { readMergesInParts } from "./merged-areas";
import { askForExtras, NO_EXTRAS, type SheetExtras } from "./sheet-extras";
import { withinLimits } from "./outline-limits";
import { askForOutline, type SheetOutline } from "./sheet-outline";

/**
 * Cells asked for in one request. At some 100 bytes a cell, an answer stays below the 5 MB that Excel
 * on the web allows; where texts are long and it does not, fewer are asked for.
 */
const CELLS_PER_REQUEST = 40_000;

/**
 * Reads every sheet in three round trips: what sheets there are, how far each reaches, and the cells.
 * Only a workbook with more cells than one answer can carry, or with a cell far away from all others, takes more.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookContents> {
  const { header, records } = await readHeader(context);
  const { worksheets, protection, application } = header;
  const outlines = worksheets.items.map(askForOutline);
  // In the system of 1904 this is its second day.
  const secondDay = context.workbook.functions.date(1904, 1, 2);
  secondDay.load("value");
  const unfinishedXmls = records === null ? [] : partsIn(records.unfinished).map((part) => part.getXml());
  const settings = records?.settings.askForParts();
  const snapshots = records?.snapshots.askForParts();
  const roll = records?.roll.askForParts();
  await context.sync();

  const bounded = await withinLimits(
    context,
    outlines.map((outline) => outline()),
  );
  const sheets = await readSheets(context, bounded, { isFrom1904: secondDay.value === 1 });
  return {
    fileName: context.workbook.name,
    sheets: await asBeforeWriting(
      sheets,
      unfinishedXmls.map(({ value }) => value),
    ),
    settings: await textOf(settings),
    snapshots: await textOf(snapshots),
    roll: await textOf(roll),
    isStructureProtected: protection.protected,
    ...(records === null ? { recordsUnknown: true } : {}),
    calculatesByHand: application.calculationMode === "Manual",
  };
}

/** What is asked of a workbook first: its sheets and how it stands. */
function askForHeader({ workbook }: Excel.RequestContext) {
  const { worksheets, protection, application } = workbook;
  workbook.load("name");
  worksheets.load("items/name,items/visibility,items/protection/protected");
  protection.load("protected");
  application.load("calculationMode");
  return { worksheets, protection, application };
}

/** What the workbook keeps next to its sheets. */
function askForRecords(context: Excel.RequestContext) {
  const unfinished = context.workbook.customXmlParts.getByNamespace(UNFINISHED_NAMESPACE);
  unfinished.load("items/id");
  return {
    settings: findRecord(context, "settings"),
    snapshots: findRecord(context, "snapshots"),
    roll: findRecord(context, "roll"),
    unfinished,
  };
}

interface ReadHeader {
  readonly header: ReturnType<typeof askForHeader>;
  /** `null` if Excel refuses them, as on an iPad before the workbook is saved (office-js issue 3936). */
  readonly records: ReturnType<typeof askForRecords> | null;
}

/** Asks for both in one round trip; where that is refused, for each by itself. */
async function readHeader(context: Excel.RequestContext): Promise<ReadHeader> {
  const together = { header: askForHeader(context), records: askForRecords(context) };
  try {
    await context.sync();
    return together;
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  const records = await recordsOrNone(context);
  const header = askForHeader(context);
  await context.sync();
  return { header, records };
}

async function recordsOrNone(context: Excel.RequestContext): Promise<ReadHeader["records"]> {
  const records = askForRecords(context);
  try {
    await context.sync();
    return records;
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

async function textOf(asked: (() => Promise<FoundRecord>) | undefined): Promise<string | null> {
  return asked === undefined ? null : (currentSaving((await asked()).savings)?.text ?? null);
}

/** The sheets; one whose writing stopped as it was before. That is seldom, so what it takes is fetched then. */
async function asBeforeWriting(sheets: SheetContents[], xmls: readonly string[]): Promise<SheetContents[]> {
  if (xmls.length === 0) return sheets;
  const { sheetsBeforeWriting } = await import(
    /* webpackChunkName: "write" */ "../typed/sheets-before-writing"
  );
  return sheetsBeforeWriting(sheets, xmls);
}

interface HowToRead {
  readonly isFrom1904?: boolean;
  readonly cellsPerRequest?: number;
  /** Merged cells are asked for with the first cells; else by themselves. */
  readonly withMerges?: boolean;
}

/** Reads the cells of sheets, in as few requests as their answers allow. */
export async function readSheets(
  context: Excel.RequestContext,
  outlines: readonly SheetOutline[],
  how: HowToRead = {},
): Promise<SheetContents[]> {
  const { isFrom1904 = false, cellsPerRequest = CELLS_PER_REQUEST, withMerges = true } = how;
  try {
    const slices = outlines.flatMap((outline) => slicesOf(outline, cellsPerRequest));
    const extras = outlines.map((outline) => askForExtras(outline, withMerges));
    const read = new Map<SheetOutline, SliceCells[]>(outlines.map((outline) => [outline, []]));
    const requests = requestsOf(slices, cellsPerRequest);
    if (requests.length === 0) await context.sync();
    for (const request of requests) {
      const asked = request.map(({ outline, area }) => ({ outline, cells: askForCells(outline, area) }));
      // eslint-disable-next-line no-restricted-syntax -- one answer cannot carry more cells
      await context.sync();
      for (const { outline, cells } of asked) read.get(outline)?.push(cells());
    }
    const merges = withMerges ? [] : await readMergesInParts(context, outlines);
    const grids = outlines.map((outline, index) => {
      const own = extras[index]?.() ?? NO_EXTRAS;
      const whole = withMerges ? own : { ...own, merges: merges[index] ?? null };
      return gridOf(outline, read.get(outline) ?? [], whole, isFrom1904);
    });
    const withLooks = outlines.flatMap((outline, index) => {
      const grid = grids[index];
      return grid !== undefined && extras[index]?.().hasLooks === true ? [{ outline, grid }] : [];
    });
    const looks = withLooks.length === 0 ? NO_LOOKS : await readLooks(context, withLooks, cellsPerRequest);
    const markers = markersOf(outlines.map(({ sheet, marker }) => ({ title: sheet.name, marker })));
    return outlines.flatMap((outline, index) => {
      const grid = grids[index];
      if (grid === undefined) return [];
      const own = looks.get(grid) ?? [];
      return {
        grid: own.length === 0 ? grid : { ...grid, looks: own },
        marker: markers[index] ?? null,
        isProtected: outline.isProtected,
      };
    });
  } catch (error) {
    if (withMerges && isRefusal(error)) return readSheets(context, outlines, { ...how, withMerges: false });
    if (!isAnswerTooLarge(error) || cellsPerRequest < 100) throw error;
    return readSheets(context, outlines, { ...how, cellsPerRequest: Math.floor(cellsPerRequest / 4) });
  }
}

const NO_LOOKS: ReadonlyMap<Grid, readonly CellLook[]> = new Map();

function gridOf(
  { sheet, block, beyond }: SheetOutline,
  slices: readonly SliceCells[],
  { hasLooks: _, merges, ...extras }: SheetExtras,
  isFrom1904: boolean,
): Grid {
  return {
    sheet: sheet.name,
    visibility: visibilityOf(sheet),
    firstRow: block?.firstRow ?? 0,
    firstColumn: block?.firstColumn ?? 0,
    values: slices.flatMap(({ values }) => values),
    formulas: slices.flatMap(({ formulas }) => formulas),
    numberFormats: slices.flatMap(({ numberFormats }) => numberFormats),
    ...extras,
    merges: merges ?? [],
    ...(merges === null ? { mergesUnknown: true } : {}),
    ...(isFrom1904 ? { isFrom1904: true } : {}),
    ...(beyond.length === 0 ? {} : { beyond }),
  };
}

function visibilityOf(sheet: Excel.Worksheet): SheetVisibility {
  const visibility: string = sheet.visibility;
  if (visibility === "Hidden") return "hidden";
  return visibility === "VeryHidden" ? "veryHidden" : "visible";
}
