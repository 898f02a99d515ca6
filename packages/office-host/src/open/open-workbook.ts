import { type Area, intersection, type SheetFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { formatArea } from "../cells/addresses";
import { Calculation } from "../calculation/calculation";
import { ChangeEvents, sheetIdOf } from "../change-events";
import { ChartDrafts } from "./chart-drafts";
import { accessDenied, type HostError, itemNotFound } from "../requests/host-error";
import { HeldFormats } from "./held-formats";
import { HeldTables } from "./held-tables";
import type { Elsewhere, Quirks } from "./quirks";
import { ReferenceTable } from "../requests/reference-table";
import { ShapeDrafts } from "./shape-drafts";
import { WorkbookSettings } from "./workbook-settings";

/** The workbook as it is open in the host: the file and what Excel keeps next to it while it is open. */
export class OpenWorkbook {
  readonly calculation: Calculation;
  readonly events = new ChangeEvents();
  readonly references = new ReferenceTable();
  readonly settings: WorkbookSettings;
  readonly charts = new ChartDrafts();
  readonly shapes = new ShapeDrafts();
  readonly conditionals = new HeldFormats();
  readonly tables: HeldTables;
  /** What is answered to whatever would change the workbook; `null` lets it. */
  refusalOfWrites: HostError | null = null;
  /** How the build behaves where the user has another workbook in front; `null` if this one is. */
  elsewhere: Elsewhere | null = null;
  /** What the host did not foresee in the last request that failed, such as a part of the file that is damaged. */
  fault: unknown = null;
  /** The .xlsx files of workbooks that were opened next to this one. */
  readonly besides: Uint8Array[] = [];

  constructor(
    readonly file: WorkbookFile,
    readonly name: string,
    public quirks: Quirks = {},
  ) {
    this.calculation = new Calculation(file, (sheet, areas) => {
      const address = areas.map(formatArea).join(",");
      this.events.sheetHappened("worksheetCalculated", sheetIdOf(sheet), { address });
    });
    this.settings = new WorkbookSettings(file);
    this.tables = new HeldTables(file);
  }

  /** The sheets that have cells, in the order of their tabs. */
  worksheets(): readonly SheetFile[] {
    return this.file.sheets.filter(({ kind }) => kind === "worksheet");
  }

  /** The sheet of a name or an id. */
  findSheet(key: string): SheetFile | null {
    const name = key.toLowerCase();
    return (
      this.worksheets().find((sheet) => sheet.name.toLowerCase() === name || sheetIdOf(sheet) === key) ?? null
    );
  }

  get activeSheet(): SheetFile {
    const sheets = this.worksheets();
    const inFront = this.file.sheetInFront;
    const active = inFront?.kind === "worksheet" ? inFront : null;
    const sheet = active ?? sheets.find(({ visibility }) => visibility === "visible") ?? sheets[0];
    if (sheet === undefined) throw itemNotFound();
    return sheet;
  }

  activate(sheet: SheetFile): void {
    if (this.file.sheetInFront === sheet) return;
    const before = this.activeSheet;
    this.file.bringToFront(sheet);
    if (before !== sheet) this.events.sheetHappened("worksheetDeactivated", sheetIdOf(before));
    this.events.sheetHappened("worksheetActivated", sheetIdOf(sheet));
  }

  select(sheet: SheetFile, area: Area): void {
    this.activate(sheet);
    if (formatArea(sheet.selection) !== formatArea(area)) this.tellSelection(sheet, area);
    sheet.selection = area;
  }

  /** Handlers of a table are also called when it is left, then without an address. */
  private tellSelection(sheet: SheetFile, area: Area): void {
    const worksheetId = sheetIdOf(sheet);
    this.events.sheetHappened("worksheetSelectionChanged", worksheetId, { address: formatArea(area) });
    for (const { id, current } of this.tables.on(sheet)) {
      const isLeft = intersection(current.area, area) === null;
      if (isLeft && intersection(current.area, sheet.selection) === null) continue;
      const address = isLeft ? "" : formatArea(area);
      this.events.happened("tableSelectionChanged", [id], { address, tableId: id, worksheetId });
    }
  }

  /** Ends what a request leaves open: charts that were being described, formulas that are out of date. */
  settle(): void {
    this.charts.settle();
    this.shapes.settle();
    this.conditionals.settle();
    this.calculation.settle();
  }

  requireSheet(sheet: SheetFile): void {
    if (!this.file.sheets.includes(sheet)) throw itemNotFound();
  }

  /** A workbook that is open for reading only cannot be changed. */
  requireWritable(): void {
    if (this.refusalOfWrites !== null) throw this.refusalOfWrites;
  }

  /** Contents, formats and objects of a protected sheet cannot be changed. */
  requireUnprotected(sheet: SheetFile): void {
    this.requireSheet(sheet);
    this.requireWritable();
    if (sheet.isProtected) throw accessDenied();
  }

  /** On a protected sheet, contents can be changed where all the cells are unlocked. */
  requireUnlocked(sheet: SheetFile, area: Area): void {
    this.requireSheet(sheet);
    this.requireWritable();
    if (sheet.isProtected && !isUnlocked(sheet, area)) throw accessDenied();
  }

  /** Sheets of a workbook whose structure is protected cannot be added, removed, renamed, moved or hidden. */
  requireOpenStructure(): void {
    this.requireWritable();
    if (this.file.isStructureProtected) throw accessDenied();
  }
}

function isUnlocked(sheet: SheetFile, { firstRow, lastRow, firstColumn, lastColumn }: Area): boolean {
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      if (sheet.style(row, column).locked !== false) return false;
    }
  }
  return true;
}
