import { printedPages } from "../../workbook/printed-pages";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { SetAsideTexts, WrittenSheet } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbook-error";
import { rangeOf } from "../areas";
import { isRefusal } from "../host-errors";
import { HANDED_OVER } from "../own-sheets";
import { cellSteps } from "../steps/cell-steps";
import { OWN_CHART_PREFIX } from "../steps/chart-steps";
import { formatSteps } from "../steps/format-steps";
import { makeOptionalParts } from "./optional-parts";
import { MARKER_NAME, markerFormula, markerOf, markersOf } from "../../workbook/sheet-markers";
import { protectionSteps } from "../steps/protection-steps";
import { tableStep } from "../steps/table-steps";
import {
  areRecordsRefused,
  BegunSheet,
  findRecords,
  finishStep,
  leftOfDeleted,
  type SavedRecords,
  type MarkedSheet,
} from "../typed/finishing";
import type { FormerSheet } from "../typed/former-sheet";
import { setAside, type SheetObjects } from "../typed/set-aside";
import { askForTypedMeanwhile } from "../typed/typed-meanwhile";
import { runSteps, type WriteStep } from "../steps/write-steps";

/** Excel's limit for the title of a sheet. */
const LONGEST_TITLE = 31;

/** Where a description is to be written. */
interface Destination {
  /** The sheet with the description's marker; `null` if there is none yet. */
  readonly existing: MarkedSheet | null;
  /** A blank sheet that was added for it before Excel stopped, or that somebody has put there. */
  readonly blank: Excel.Worksheet | null;
  readonly title: string;
  readonly titleWasTaken: boolean;
  /** Of tables of other sheets and of the workbook's names, which share one space of names; in small letters. */
  readonly takenNames: ReadonlySet<string>;
  readonly records: SavedRecords;
}

/**
 * Writes a sheet of the product's own: in place of the one with its marker, or with that of the sheet whose place it
 * takes, else as a new last sheet. What a person typed on it is set aside in the workbook before anything is cleared
 * and put back with the rest; the last that is done says that all is done. So wherever Excel stops, the next time all
 * of it is there.
 *
 * One round trip to find the place; where it was written before, one to see what is there, one or more to read it, at
 * most two to set aside what was typed; then one for each 950 KB of what is written, one for charts, page set-up and
 * all else that a sheet is of use without, and one to say that all is done.
 */
export async function writeSheet(
  context: Excel.RequestContext,
  description: SheetDescription,
  typedMeanwhile: FormerSheet | null = null,
): Promise<WrittenSheet> {
  const destination = await findDestination(context, description);
  const { existing, records } = destination;
  const plan = { untyped: description, records, meanwhile: typedMeanwhile };
  const kept = existing === null ? null : await setAside(context, existing, plan);
  if (existing !== null && kept === null) return writeSheet(context, description);
  const meanwhile =
    existing === null || kept === null ? () => null : askForTypedMeanwhile(existing.sheet, kept.stood);
  if (existing !== null && kept !== null) clearSheet(existing.sheet, kept.objects);
  const stale = existing === null ? await leftOfDeleted(context, records, description.marker) : [];
  for (const part of stale) part.delete();
  const sheet = existing?.sheet ?? newSheet(context, description, destination);
  const isSecond = existing === null ? askForFirst(context, sheet, description.marker) : () => false;
  // A new sheet has nothing that could be lost, but must not be taken for whole where Excel stops.
  const begun = kept === null ? new BegunSheet(context, description) : null;
  const unfinished = kept?.parts ?? begun?.unfinished ?? [];

  const whole = kept?.description ?? description;
  await runSteps(context, sheet, [
    ...(begun?.steps ?? []),
    // The cells first: whatever is refused after them, the sheet is not empty.
    ...cellSteps(whole),
    ...formatSteps(whole, kept?.ownWidths),
    ...withFreeNames(whole.tables, destination.takenNames).map(tableStep),
    sheetStep(whole),
  ]);
  if (isSecond()) {
    sheet.delete();
    for (const part of unfinished) part.delete();
    await context.sync();
    return writeSheet(context, description, typedMeanwhile);
  }
  const leftOut = await makeOptionalParts(context, sheet, whole, kept?.objects ?? null);
  await runSteps(context, sheet, [
    finishStep({ marker: description.marker, existing, unfinished, former: kept?.former ?? null }),
    ...protectionSteps(whole),
  ]);
  const typed = meanwhile();
  // What somebody typed between its being set aside and its being emptied is written with the rest again.
  if (typed !== null) return writeSheet(context, description, typed);
  return {
    title: destination.title,
    marker: description.marker,
    rewritten: existing !== null,
    titleWasTaken: destination.titleWasTaken,
    pages: printedPages(whole),
    leftOut,
    ...setAsideOn(destination.title, whole),
  };
}

/** What a sheet has that was said about rows that are gone; nothing if it has none. */
function setAsideOn(sheet: string, { rows }: SheetDescription): { readonly setAside?: SetAsideTexts } {
  const places = rows.flatMap(({ about, cells }, row) =>
    about?.from === undefined
      ? []
      : cells.flatMap((cell, column) => (cell?.typed === true ? [{ sheet, row, column }] : [])),
  );
  const [cell] = places;
  return cell === undefined ? {} : { setAside: { count: places.length, cell } };
}

/**
 * Asks, in the request that adds a sheet, whether another pane has added one with its marker just before, under a title
 * in another language. After the next sync the answer tells it: the first one stays, and is written in place.
 */
function askForFirst(context: Excel.RequestContext, added: Excel.Worksheet, marker: string): () => boolean {
  if (marker === HANDED_OVER) return () => false;
  const { worksheets } = context.workbook;
  worksheets.load(MARKED_SHEETS);
  added.load("id");
  return () => {
    const first = marked(worksheets.items).find((each) => each.marker === marker);
    return first !== undefined && first.sheet.id !== added.id;
  };
}

/** What is loaded of sheets to know their markers. */
const MARKED_SHEETS =
  "items/id,items/name,items/names/items/name,items/names/items/formula,items/names/items/scope";

/** The sheets that have a marker; what was copied has that of a copy. */
function marked(sheets: readonly Excel.Worksheet[]): readonly MarkedSheet[] {
  const markers = markersOf(sheets.map((sheet) => ({ title: sheet.name, marker: ownMarker(sheet) })));
  return sheets.flatMap((sheet, index) => {
    const marker = markers[index] ?? null;
    return marker === null ? [] : [{ sheet, marker }];
  });
}

async function findDestination(
  context: Excel.RequestContext,
  description: SheetDescription,
): Promise<Destination> {
  const { worksheets, protection, names } = context.workbook;
  worksheets.load(`${MARKED_SHEETS},items/protection/protected,items/tables/items/name`);
  names.load("items/name");
  protection.load("protected");
  const records = findRecords(context);
  try {
    await context.sync();
  } catch (error) {
    throw isRefusal(error) && (await areRecordsRefused(context))
      ? new WorkbookError({ kind: "recordsRefused" }, { cause: error })
      : error;
  }

  const own = marked(worksheets.items);
  const withMarker = (wanted: string | undefined): MarkedSheet | undefined =>
    own.find(({ marker }) => marker === wanted);
  const existing = withMarker(description.marker) ?? withMarker(description.inPlaceOf);
  if (existing?.sheet.protection.protected) {
    throw new WorkbookError({ kind: "sheetProtected", sheet: existing.sheet.name });
  }
  const others = worksheets.items.filter((sheet) => sheet !== existing?.sheet);
  const takenNames = new Set(
    [...others.flatMap(({ tables }) => tables.items), ...names.items].map(({ name }) => name.toLowerCase()),
  );
  if (existing !== undefined) {
    const title = existing.sheet.name;
    return { existing, blank: null, title, titleWasTaken: false, takenNames, records };
  }
  const blank = await blankSheet(context, description.title);
  if (blank !== null) {
    return { existing: null, blank, title: blank.name, titleWasTaken: false, takenNames, records };
  }
  if (protection.protected) throw new WorkbookError({ kind: "structureProtected" });
  const taken = new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase()));
  const title = freeTitle(description.title, taken);
  return { existing: null, blank, title, titleWasTaken: title !== description.title, takenNames, records };
}

/** The sheet of the wanted title where nothing at all is on it; it takes a round trip where there is one. */
async function blankSheet(context: Excel.RequestContext, title: string): Promise<Excel.Worksheet | null> {
  const wanted = title.slice(0, LONGEST_TITLE).toLowerCase();
  const sheet = context.workbook.worksheets.items.find(({ name }) => name.toLowerCase() === wanted);
  if (sheet === undefined || sheet.protection.protected) return null;
  // On the web a sheet also has the names of the workbook (office-js issue 1011).
  if (sheet.names.items.some(({ scope }) => scope === "Worksheet")) return null;
  const used = sheet.getUsedRangeOrNullObject();
  sheet.charts.load("items/name");
  await context.sync();
  return used.isNullObject && sheet.charts.items.length === 0 ? sheet : null;
}

/** The marker of a sheet whose names were loaded. */
function ownMarker(sheet: Excel.Worksheet): string | null {
  const name = sheet.names.items.find((item) => item.name === MARKER_NAME);
  return name === undefined ? null : markerOf(name.formula);
}

/** The tables, each under its name, or with the first number behind it under which nothing else goes. */
function withFreeNames(
  tables: SheetDescription["tables"],
  taken: ReadonlySet<string>,
): SheetDescription["tables"] {
  return tables.map((table) => {
    let { name } = table;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${table.name}_${number}`;
    return { ...table, name };
  });
}

/** The title, or the title with the first number behind it that no sheet has yet. */
function freeTitle(wanted: string, taken: ReadonlySet<string>): string {
  let title = wanted.slice(0, LONGEST_TITLE);
  for (let number = 2; taken.has(title.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    title = wanted.slice(0, LONGEST_TITLE - suffix.length) + suffix;
  }
  return title;
}

function newSheet(
  context: Excel.RequestContext,
  description: SheetDescription,
  { blank, title }: Destination,
): Excel.Worksheet {
  const sheet = blank ?? context.workbook.worksheets.add(title);
  sheet.names.add(MARKER_NAME, markerFormula(description.marker)).visible = false;
  return sheet;
}

/** Empties a sheet that the product wrote; charts that the user put there stay. What is optional goes with what takes its place. */
function clearSheet(sheet: Excel.Worksheet, { charts, tables, area }: SheetObjects): void {
  for (const chart of charts) if (chart.name.startsWith(OWN_CHART_PREFIX)) chart.delete();
  for (const table of tables) table.delete();
  const cells = area === null ? sheet.getRange() : rangeOf(sheet, area);
  cells.unmerge();
  cells.clear("All");
  cells.rowHidden = false;
  cells.columnHidden = false;
}

/** What concerns the sheet as a whole. */
function sheetStep({ showGridlines, tabColor }: SheetDescription): WriteStep {
  return {
    bytes: 400,
    apply(sheet) {
      sheet.showGridlines = showGridlines;
      if (tabColor !== undefined) sheet.tabColor = tabColor;
    },
  };
}
