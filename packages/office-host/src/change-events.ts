import type { Area, SheetFile } from "./workbook-file";
import { formatArea } from "./cells/addresses";
import { EVENT_CATEGORY } from "./requests/protocol";

/** Numbers by which Office.js tells events apart. */
export const EventType = {
  settingsChanged: 1,
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

/** An add-in that is connected to the workbook: what it listens for, and what it has not been told yet. */
export class EventClient {
  private readonly registered = new Map<string, number>();
  private entries: EventEntry[] = [];
  /** Whether it wants to be told at all; each client decides for itself. */
  enabled = true;

  constructor(private readonly send: (entries: readonly EventEntry[]) => void) {}

  register(type: number, target: string): void {
    const key = `${type}/${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type}/${target}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) - 1));
  }

  note(type: number, sheetId: string, args: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    for (const targetId of [sheetId, WORKBOOK_TARGET]) {
      if ((this.registered.get(`${type}/${targetId}`) ?? 0) === 0) continue;
      const message = JSON.stringify(args);
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

  join(send: (entries: readonly EventEntry[]) => void): EventClient {
    const client = new EventClient(send);
    this.clients.push(client);
    return client;
  }

  /** Does what a client asks for: handlers are registered for it, and what it writes is told to it as its own. */
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
  cellsChanged(sheetId: string, area: Area, source: "ThisLocalAddin" | "Unknown"): void {
    for (const client of this.clients) {
      client.note(EventType.worksheetChanged, sheetId, {
        address: formatArea(area),
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: client === this.acting ? source : "Unknown",
        worksheetId: sheetId,
      });
    }
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

  /** A setting was changed; whoever changed it is told too. */
  settingChanged(): void {
    for (const client of this.clients) client.noteSetting();
  }

  /** Tells every client what has happened since the last time. */
  deliver(): void {
    for (const client of this.clients) client.deliver();
  }

  private tell(type: number, sheetId: string, args: Readonly<Record<string, unknown>>): void {
    for (const client of this.clients) client.note(type, sheetId, args);
  }
}

/** Sheets have ids of the form that Excel gives them. */
export function sheetIdOf(sheet: SheetFile): string {
  return `{00000000-0001-0000-${sheet.id.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}
