import type { NativeBridge } from "@plan-of-action/office-host/host";

/** A button of the ribbon does this; Excel keeps the button locked until `completed` is called. */
export type RibbonCommand = (event: { completed(): void }) => unknown;

/** What the Excel around a pane tells it and takes from it, apart from the workbook. */
export interface ExcelFrame {
  /** The way to the host, for the Office.js of one pane. */
  connect(): NativeBridge;
  readonly displayLanguage: string;
  readonly theme: PaneTheme;
  /** How many requests were made of the workbook that is open. */
  readonly requests: number;
  /** What an add-in saves in the workbook by Office's own settings. */
  readonly documentSettings: DocumentSettings;
  isSetSupported(name: string, version?: string | number): boolean;
  associate(name: string, command: RibbonCommand): void;
}

/** Office's settings of a document, as far as the pane uses them. */
export interface DocumentSettings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  remove(name: string): void;
  saveAsync(done: (result: { readonly status: string }) => void): void;
}

export type PaneTheme = "light" | "dark" | "contrast";

declare global {
  interface Window {
    /** Set by the workbench's page; the pane's page inside it finds it in its parent. */
    excelFrame?: ExcelFrame;
    /** By this name Office.js looks for its host while it loads. */
    _richApiNativeBridge?: NativeBridge;
  }
}

/** The workbench around this pane. */
export function surroundingFrame(): ExcelFrame {
  const { excelFrame } = window.parent;
  if (excelFrame === undefined) throw new Error("This page is the pane of the workbench: open index.html");
  return excelFrame;
}
