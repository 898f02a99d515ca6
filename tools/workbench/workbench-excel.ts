import { formatCell } from "@plan-of-action/xlsx/grid";
import { type NativeBridge, WRITES, RequestHost } from "@plan-of-action/office-host/host";
import {
  newWorkbookFile,
  openWorkbookFile,
  XlsxError,
  type SheetFile,
  type WorkbookFile,
} from "@plan-of-action/xlsx";
import type { DocumentSettings, ExcelFrame, PaneTheme, RibbonCommand } from "./excel-frame";
import { type Fault, type FaultPlace, READ_ONLY } from "./faults";

/** The newest set of ExcelApi: that of Excel LTSC 2024, or the oldest that the add-in serves. */
export type ExcelApi = "1.17" | "1.13";

/** A workbook that is open. */
export interface OpenFile {
  readonly name: string;
  readonly file: WorkbookFile;
  readonly host: RequestHost;
}

/**
 * The Excel of the workbench: one open workbook behind our host, the person before it, and the frame
 * around its pane. Listeners are called whenever something may look different.
 */
export class WorkbenchExcel implements ExcelFrame {
  /** Counts what can be seen: cells, selection, faults. */
  revision = 0;
  /** Counts what cells hold and how they look. */
  contentsRevision = 0;
  /** Counts the workbooks opened, and what else begins the pane again. */
  paneNumber = 0;
  /** What the person is informed of, such as that a sheet is protected. */
  notice: string | null = null;
  readonly ribbon = new Map<string, RibbonCommand>();
  readonly documentSettings = keptWhileOpen();
  excelApi: ExcelApi = "1.17";
  private isReadOnly = false;
  private opened: OpenFile | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly displayLanguage: string,
    readonly theme: PaneTheme,
    /** Members that this Excel takes and does nothing about. */
    private readonly ignored: readonly string[] = [],
  ) {}

  get open(): OpenFile | null {
    return this.opened;
  }

  /** How many requests the pane has made of the workbook that is open. */
  get requests(): number {
    return this.opened?.host.traffic.requests ?? 0;
  }

  /** The workbooks that the pane has opened next to the one that is open. */
  get newWorkbooks(): readonly Uint8Array[] {
    return this.opened?.host.user.newWorkbooks ?? [];
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Opens a file; where it cannot be read it says why and keeps the one that is open. */
  openFile(name: string, bytes: Uint8Array): void {
    try {
      this.host(name, openWorkbookFile(bytes));
    } catch (error) {
      if (!(error instanceof XlsxError)) throw error;
      this.say(`“${name}” was not opened: ${error.message}`);
    }
  }

  openNew(): void {
    this.host("New workbook.xlsx", newWorkbookFile());
  }

  /** Goes on as another Excel with the same workbook. */
  become(excelApi: ExcelApi): void {
    this.excelApi = excelApi;
    if (this.opened !== null) this.host(this.opened.name, this.opened.file);
  }

  save(): Uint8Array {
    return this.opened?.file.save() ?? new Uint8Array();
  }

  /** Types an entry into a cell. Tells whether it was taken. */
  enter(sheet: SheetFile, row: number, column: number, entry: string): boolean {
    const cell = formatCell({ sheet: sheet.name, row, column });
    return this.act(({ host }) => host.user.edit(cell, entry), "contents");
  }

  /** Selects cells, given as `'Plan of Action'!F11`. */
  select(cells: string): boolean {
    return this.act(({ host }) => host.user.select(cells), "view");
  }

  /** Brings a sheet to the front. */
  showSheet(sheet: SheetFile): void {
    this.act(({ host }) => host.user.show(sheet), "view");
  }

  beginCellEdit(): void {
    this.act(({ host }) => host.user.beginCellEdit(), "view");
  }

  endCellEdit(): void {
    this.act(({ host }) => host.user.endCellEdit(), "view");
  }

  isFaultOn(fault: Fault): boolean {
    const place = this.faultPlace();
    return place !== null && fault.isOn(place);
  }

  setFault(fault: Fault, on: boolean): void {
    const place = this.faultPlace();
    if (place !== null) fault.set(place, on);
    if (fault.kind === "once") this.say(`${fault.label}.`);
    this.changed("view");
  }

  say(notice: string | null): void {
    this.notice = notice;
    this.changed("view");
  }

  // What the pane's page asks of its frame.

  connect(): NativeBridge {
    if (this.opened === null) throw new Error("No workbook is open");
    const { bridge } = this.opened.host;
    const writes = new Set<string>();
    const ofPane: NativeBridge = {
      sendMessageToHost: (text) => {
        if (isWrite(text)) writes.add(messageId(text));
        bridge.sendMessageToHost(text);
      },
    };
    bridge.onMessageFromHost = (text) => {
      ofPane.onMessageFromHost?.(text);
      this.changed(writes.delete(messageId(text)) ? "contents" : "view");
    };
    return ofPane;
  }

  isSetSupported(name: string, version?: string | number): boolean {
    return this.opened?.host.requirements.isSetSupported(name, version) ?? false;
  }

  associate(name: string, command: RibbonCommand): void {
    this.ribbon.set(name, command);
    this.changed("view");
  }

  private host(name: string, file: WorkbookFile): void {
    this.opened?.host.close();
    this.opened = {
      name,
      file,
      host: new RequestHost(file, { excelApi: this.excelApi, faulty: { ignored: this.ignored } }),
    };
    this.isReadOnly = false;
    this.notice = null;
    this.ribbon.clear();
    this.paneNumber++;
    this.changed("contents");
  }

  /** Does what the person does; what the host refuses is said. */
  private act(action: (open: OpenFile) => void, touches: "contents" | "view"): boolean {
    if (this.opened === null) return false;
    this.notice = null;
    try {
      action(this.opened);
    } catch (error) {
      this.notice = error instanceof Error ? error.message : String(error);
    }
    this.changed(touches);
    return this.notice === null;
  }

  private faultPlace(): FaultPlace | null {
    if (this.opened === null) return null;
    const { host, file } = this.opened;
    return { host, file, isReadOnly: this.isReadOnly, setReadOnly: (on) => this.setReadOnly(host, on) };
  }

  private setReadOnly(host: RequestHost, on: boolean): void {
    this.isReadOnly = on;
    host.refuseWrites(on ? READ_ONLY : null);
  }

  private changed(what: "contents" | "view"): void {
    this.revision++;
    if (what === "contents") this.contentsRevision++;
    for (const listener of this.listeners) listener();
  }
}

/** Settings that last as long as the workbench's page: the file has no part for them. */
function keptWhileOpen(): DocumentSettings {
  const kept = new Map<string, unknown>();
  return {
    get: (name) => kept.get(name) ?? null,
    set: (name, value) => void kept.set(name, value),
    remove: (name) => void kept.delete(name),
    saveAsync: (done) => void Promise.resolve().then(() => done({ status: "succeeded" })),
  };
}

// Id and flags are at the beginning of a message, which may have megabytes: it is not parsed again.

/** The id that a request and its answer share; empty for what answers none. */
function messageId(text: string): string {
  return /"id":(\d+)/.exec(text.slice(0, 100))?.[1] ?? "";
}

/** Whether a request may change the workbook. */
function isWrite(text: string): boolean {
  const flags = /"flags":(\d+)/.exec(text.slice(0, 100))?.[1];
  return flags === undefined || (Number(flags) & WRITES) !== 0;
}
