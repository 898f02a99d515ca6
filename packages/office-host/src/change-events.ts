import type { Area, SheetFile } from "@plan-of-action/xlsx";
import { formatArea } from "./cells/addresses";
import { EVENT_CATEGORY } from "./requests/protocol";

/** Numbers by which Office.js tells events apart. */
export const EventType = {
  settingsChanged: 1,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  rowSorted: 19,
  columnSorted: 20,
  singleClicked: 21,
  formulaChanged: 23,
  protectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  workbookActivated: 2203,
} as const;

/** The target of handlers on the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** What is known about a change of cells next to where it was. */
export interface CellsChange {
  /** The tables that have some of the cells. */
  readonly tables: readonly string[];
  /** What a single cell held before and holds now. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** Whether cells were put in or taken out, and which way the others went. */
  readonly shift?: keyof typeof CHANGE_TYPES;
}

const CHANGE_TYPES = {
  ShiftCellDown: "CellInserted",
  ShiftCellRight: "CellInserted",
  ShiftCellUp: "CellDeleted",
  ShiftCellLeft: "CellDeleted",
} as const;

type SheetEvent =
  | `worksheet${"Activated" | "Deactivated" | "Added" | "Deleted" | "NameChanged" | "VisibilityChanged" | "Moved"}`
  | `worksheet${"Calculated" | "SelectionChanged"}`
  | "rowSorted"
  | "columnSorted"
  | "singleClicked"
  | "formulaChanged"
  | "protectionChanged";

/** An add-in that is connected to the workbook: what it listens for, and the events it has not received yet. */
export class EventClient {
  private readonly registered = new Map<string, number>();
  private entries: EventEntry[] = [];
  /** Whether it wants to be notified at all; each client decides for itself. */
  enabled = true;

  constructor(
    private readonly send: (entries: readonly EventEntry[]) => void,
    /** Whether it receives who caused a change of cells (ExcelApi 1.14). */
    private readonly tellsSource: boolean,
  ) {}

  register(type: number, target: string): void {
    const key = `${type}/${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type}/${target}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) - 1));
  }

  /** Tells it to the handlers on what it happened to, and on the whole workbook. */
  note(type: number, targets: readonly string[], args: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    for (const targetId of [...targets, WORKBOOK_TARGET]) {
      if ((this.registered.get(`${type}/${targetId}`) ?? 0) === 0) continue;
      const message = JSON.stringify(this.tellsSource ? args : { ...args, triggerSource: undefined });
      this.entries.push({ messageCategory: EVENT_CATEGORY, messageType: type, targetId, message });
    }
  }

  /** Office.js listens for settings without asking for it, under no target. */
  noteSetting(): void {
    const isNoted = this.entries.some(({ messageType }) => messageType === EventType.settingsChanged);
    if (!this.enabled || isNoted) return;
    const messageType = EventType.settingsChanged;
    this.entries.push({ messageCategory: EVENT_CATEGORY, messageType, targetId: "", message: "{}" });
  }

  deliver(): void {
    const { entries } = this;
    this.entries = [];
    if (entries.length > 0) this.send(entries);
  }
}

/** Collects what happens to the workbook, for the handlers that each client's Office.js has registered. */
export class ChangeEvents {
  private readonly clients: EventClient[] = [];
  private acting: EventClient | null = null;

  join(send: (entries: readonly EventEntry[]) => void, tellsSource: boolean): EventClient {
    const client = new EventClient(send, tellsSource);
    this.clients.push(client);
    return client;
  }

  /** Does what a client asks for: handlers are registered for it, and its own writes reach it marked as its own. */
  actAs<T>(client: EventClient, action: () => T): T {
    const before = this.acting;
    this.acting = client;
    try {
      return action();
    } finally {
      this.acting = before;
    }
  }

  register(type: number, target: string): void {
    this.acting?.register(type, target);
  }

  unregister(type: number, target: string): void {
    this.acting?.unregister(type, target);
  }

  get enabled(): boolean {
    return this.acting?.enabled ?? true;
  }

  set enabled(enabled: boolean) {
    if (this.acting !== null) this.acting.enabled = enabled;
  }

  /** Cells were written; `source` is an add-in or the user. */
  cellsChanged(sheetId: string, area: Area, source: "ThisLocalAddin" | "Unknown", change: CellsChange): void {
    const { details = {}, tables, shift } = change;
    const address = formatArea(area);
    const changeType = shift === undefined ? "RangeEdited" : CHANGE_TYPES[shift];
    const args = { address, changeType, source: "Local", worksheetId: sheetId, ...details };
    const shiftDirection = shift ?? "None";
    for (const client of this.clients) {
      const triggerSource = client === this.acting ? source : "Unknown";
      client.note(EventType.worksheetChanged, [sheetId], { ...args, triggerSource, shiftDirection });
      for (const tableId of tables) {
        client.note(EventType.tableChanged, [tableId, sheetId], { ...args, triggerSource, tableId });
      }
    }
  }

  /** Something happened to an object of the workbook. */
  happened(
    event: Exclude<keyof typeof EventType, "settingsChanged" | "worksheetChanged" | "tableChanged">,
    targets: readonly string[],
    args: Readonly<Record<string, unknown>>,
  ): void {
    for (const client of this.clients) client.note(EventType[event], targets, args);
  }

  /** A sheet was added, went, was renamed, moved, hidden or shown, protected, calculated or sorted. */
  sheetHappened(
    event: Extract<Parameters<ChangeEvents["happened"]>[0], SheetEvent>,
    sheetId: string,
    args: Readonly<Record<string, unknown>> = {},
  ): void {
    this.happened(event, [sheetId], { source: "Local", worksheetId: sheetId, ...args });
  }

  /** A setting was changed; whoever changed it is notified too. */
  settingChanged(): void {
    for (const client of this.clients) client.noteSetting();
  }

  /** Tells every client what has happened since the last time. */
  deliver(): void {
    for (const client of this.clients) client.deliver();
  }
}

/** Sheets have ids of the form that Excel gives them. */
export function sheetIdOf(sheet: SheetFile): string {
  return `{00000000-0001-0000-${sheet.id.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}
