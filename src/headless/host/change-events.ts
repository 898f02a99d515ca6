import type { Area } from "../../workbook/grid";
import type { SheetFile } from "../xlsx/workbook-file";
import { formatArea } from "./cells/addresses";
import { EVENT_CATEGORY } from "./protocol";

/** Numbers by which Office.js tells events apart. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetAdded: 13,
  worksheetDeleted: 15,
  worksheetNameChanged: 25,
} as const;

/** The target of handlers on the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Collects what happens during a request, for the handlers that Office.js has registered. */
export class ChangeEvents {
  private readonly registered = new Map<string, number>();
  private entries: EventEntry[] = [];
  enabled = true;

  register(type: number, target: string): void {
    const key = `${type}/${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type}/${target}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) - 1));
  }

  /** Cells were written; `source` is the add-in or the user. */
  cellsChanged(sheetId: string, area: Area, source: "ThisLocalAddin" | "Unknown"): void {
    this.tell(EventType.worksheetChanged, sheetId, {
      address: formatArea(area),
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: source,
      worksheetId: sheetId,
    });
  }

  sheetAdded(sheetId: string): void {
    this.tell(EventType.worksheetAdded, sheetId, { source: "Local", worksheetId: sheetId });
  }

  sheetDeleted(sheetId: string): void {
    this.tell(EventType.worksheetDeleted, sheetId, { source: "Local", worksheetId: sheetId });
  }

  sheetRenamed(sheetId: string, nameBefore: string, nameAfter: string): void {
    const names = { nameBefore, nameAfter };
    this.tell(EventType.worksheetNameChanged, sheetId, { source: "Local", worksheetId: sheetId, ...names });
  }

  sheetActivated(sheetId: string): void {
    this.tell(EventType.worksheetActivated, sheetId, { worksheetId: sheetId });
  }

  /** What has happened since the last time; `null` where nobody listens for any of it. */
  take(): readonly EventEntry[] | null {
    const entries = this.entries;
    this.entries = [];
    return entries.length === 0 ? null : entries;
  }

  private tell(type: number, sheetId: string, args: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    for (const targetId of [sheetId, WORKBOOK_TARGET]) {
      if ((this.registered.get(`${type}/${targetId}`) ?? 0) === 0) continue;
      const message = JSON.stringify(args);
      this.entries.push({ messageCategory: EVENT_CATEGORY, messageType: type, targetId, message });
    }
  }
}

/** Sheets have ids of the form that Excel gives them. */
export function sheetIdOf(sheet: SheetFile): string {
  return `{00000000-0001-0000-${sheet.id.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}
