import type { SheetDescription } from "../workbook/sheet-description";
import type { WrittenSheet } from "../workbook/workbook";
import { WorkbookError } from "../workbook/workbook-error";
import { cellSteps } from "./cell-steps";
import { chartSteps, OWN_CHART_PREFIX } from "./chart-steps";
import { formatSteps } from "./format-steps";
import type { OfficeHost } from "./office-host";
import { MARKER_NAME, markerFormula, markerOf, markersOf } from "./own-sheets";
import { printSteps } from "./print-steps";
import { tableSteps } from "./table-steps";
import { runSteps, type WriteStep } from "./write-steps";

/** Excel's limit for the title of a sheet. */
const LONGEST_TITLE = 31;

/** Where a description is to be written. */
interface Destination {
  /** The sheet with the description's marker; `null` where there is none yet. */
  readonly existing: Excel.Worksheet | null;
  readonly title: string;
  readonly titleWasTaken: boolean;
  /** Of tables of other sheets and of the workbook's names, which share one space of names; in small letters. */
  readonly takenNames: ReadonlySet<string>;
}

/**
 * Writes a sheet of the product's own: in place of the one with its marker, or with that of the sheet
 * whose place it takes, else as a new last sheet.
 * One round trip to find the place, one more to empty it, then one for each 950 KB of what is written.
 */
export async function writeSheet(
  host: OfficeHost,
  context: Excel.RequestContext,
  description: SheetDescription,
): Promise<WrittenSheet> {
  const destination = await findDestination(context, description);
  const { existing } = destination;
  if (existing !== null) await clearSheet(context, existing);
  if (existing !== null && ownMarker(existing) !== description.marker) {
    existing.names.getItem(MARKER_NAME).formula = markerFormula(description.marker);
  }
  const sheet = existing ?? addSheet(context, description, destination.title);

  const print = printSteps(host, description.print);
  await runSteps(context, sheet, [
    ...sheetSteps(description),
    ...cellSteps(description),
    ...formatSteps(description),
    ...tableSteps({ ...description, tables: withFreeNames(description.tables, destination.takenNames) }),
    ...description.charts.flatMap(chartSteps),
    ...print.steps,
  ]);
  return {
    title: destination.title,
    marker: description.marker,
    rewritten: existing !== null,
    titleWasTaken: destination.titleWasTaken,
    leftOut: print.leftOut,
  };
}

async function findDestination(
  context: Excel.RequestContext,
  description: SheetDescription,
): Promise<Destination> {
  const { worksheets, protection, names } = context.workbook;
  worksheets.load(
    "items/name,items/protection/protected,items/names/items/name,items/names/items/formula,items/tables/items/name",
  );
  names.load("items/name");
  protection.load("protected");
  await context.sync();

  const markers = markersOf(
    worksheets.items.map((sheet) => ({ title: sheet.name, marker: ownMarker(sheet) })),
  );
  const withMarker = (marker: string | undefined): Excel.Worksheet | undefined =>
    worksheets.items.find((_, index) => marker !== undefined && markers[index] === marker);
  const existing = withMarker(description.marker) ?? withMarker(description.inPlaceOf);
  if (existing?.protection.protected) {
    throw new WorkbookError({ kind: "sheetProtected", sheet: existing.name });
  }
  const others = worksheets.items.filter((sheet) => sheet !== existing);
  const takenNames = new Set(
    [...others.flatMap(({ tables }) => tables.items), ...names.items].map(({ name }) => name.toLowerCase()),
  );
  if (existing !== undefined) {
    return { existing, title: existing.name, titleWasTaken: false, takenNames };
  }
  if (protection.protected) throw new WorkbookError({ kind: "structureProtected" });
  const taken = new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase()));
  const title = freeTitle(description.title, taken);
  return { existing: null, title, titleWasTaken: title !== description.title, takenNames };
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

function addSheet(
  context: Excel.RequestContext,
  description: SheetDescription,
  title: string,
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(title);
  sheet.names.add(MARKER_NAME, markerFormula(description.marker)).visible = false;
  return sheet;
}

/** Empties a sheet that the product wrote; charts that the user put there stay. */
async function clearSheet(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  sheet.charts.load("items/name");
  sheet.tables.load("items/name");
  await context.sync();
  for (const chart of sheet.charts.items) if (chart.name.startsWith(OWN_CHART_PREFIX)) chart.delete();
  for (const table of sheet.tables.items) table.delete();
  const cells = sheet.getRange();
  cells.unmerge();
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
  cells.clear("All");
  cells.rowHidden = false;
  cells.columnHidden = false;
  sheet.freezePanes.unfreeze();
}

/** What concerns the sheet as a whole. */
function sheetSteps({ showGridlines, tabColor, frozen }: SheetDescription): WriteStep[] {
  return [
    {
      bytes: 800,
      apply(sheet) {
        sheet.showGridlines = showGridlines;
        if (tabColor !== undefined) sheet.tabColor = tabColor;
        if (frozen.rows > 0 && frozen.columns > 0) {
          sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
        } else if (frozen.rows > 0) sheet.freezePanes.freezeRows(frozen.rows);
        else if (frozen.columns > 0) sheet.freezePanes.freezeColumns(frozen.columns);
      },
    },
  ];
}
