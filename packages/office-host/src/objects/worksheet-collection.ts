import type { SheetFile } from "@plan-of-action/xlsx";
import { optionalBoolean, optionalText, textArgument } from "../requests/arguments";
import { sheetIdOf, WORKBOOK_TARGET } from "../change-events";
import { itemNotFound } from "../requests/host-error";
import { HostCollection } from "../requests/host-object";
import type { OpenWorkbook } from "../open/open-workbook";
import { type EventSource, addEventMembers, WORKSHEET_COLLECTION_EVENTS } from "./event-source";
import { worksheetCollectionMembers } from "./sheet-members";
import { acceptableSheetName, nextSheetName } from "./sheet-name";
import { Worksheet } from "./worksheet";

export class WorksheetCollection extends HostCollection {
  readonly className = "WorksheetCollection";
  readonly members = worksheetCollectionMembers;

  constructor(private readonly open: OpenWorkbook) {
    super();
  }

  items(): readonly Worksheet[] {
    return this.open.worksheets().map((sheet) => this.worksheet(sheet));
  }

  getItem(key: unknown): Worksheet {
    const sheet = this.getItemOrNullObject(key);
    if (sheet === null) throw itemNotFound();
    return sheet;
  }

  /** By name or by id. */
  getItemOrNullObject(key: unknown): Worksheet | null {
    const sheet = this.open.findSheet(textArgument(key));
    return sheet === null ? null : this.worksheet(sheet);
  }

  getActiveWorksheet(): Worksheet {
    return this.worksheet(this.open.activeSheet);
  }

  getFirst(visibleOnly?: unknown): Worksheet {
    return this.worksheet(this.shown(visibleOnly).at(0));
  }

  getLast(visibleOnly?: unknown): Worksheet {
    return this.worksheet(this.shown(visibleOnly).at(-1));
  }

  getCount(visibleOnly?: unknown): number {
    return this.shown(visibleOnly).length;
  }

  /** A blank sheet after all others; without a name it gets the next free `Sheet1`. */
  add(name?: unknown): Worksheet {
    this.open.requireOpenStructure();
    const wanted = optionalText(name);
    const title = wanted === null ? nextSheetName(this.open) : acceptableSheetName(this.open, wanted, null);
    const sheet = this.open.file.addSheet(title);
    this.open.calculation.structureChanged(title);
    this.open.events.sheetHappened("worksheetAdded", sheetIdOf(sheet));
    return this.worksheet(sheet);
  }

  eventSource(): EventSource {
    return { events: this.open.events, target: WORKBOOK_TARGET };
  }

  private shown(visibleOnly: unknown): readonly SheetFile[] {
    const all = this.open.worksheets();
    return optionalBoolean(visibleOnly) ? all.filter(({ visibility }) => visibility === "visible") : all;
  }

  private worksheet(sheet: SheetFile | undefined): Worksheet {
    if (sheet === undefined) throw itemNotFound();
    return new Worksheet(this.open, sheet);
  }
}
addEventMembers(WorksheetCollection, WORKSHEET_COLLECTION_EVENTS);
