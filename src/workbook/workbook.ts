import type {
  CellReference,
  Area,
  Grid,
  GridValue,
  CellStyle,
  ValidationDescription,
} from "@plan-of-action/xlsx/grid";
import type { SheetDescription, UserSheet } from "./sheet-description";

/** One sheet of the workbook as it was read. */
export interface SheetContents {
  readonly grid: Grid;
  /** The marker of a sheet that the product wrote; `null` for the user's sheets. */
  readonly marker: string | null;
  readonly isProtected: boolean;
  /** Writing it stopped: the grid is that of the sheet as it was before, which has been set aside. */
  readonly unfinished?: true;
}

export interface WorkbookContents {
  /** The name of its file, such as `Workplan 2026.xlsx`; left out where that is not known. */
  readonly fileName?: string;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetContents[];
  /** What `saveSettings` last saved, as JSON text; `null` if nothing was. */
  readonly settings: string | null;
  /** What `saveSnapshots` last saved, as JSON text; `null` or left out where nothing was. */
  readonly snapshots?: string | null;
  /** What `saveRoll` last saved, as JSON text; `null` or left out where nothing was. */
  readonly roll?: string | null;
  readonly isStructureProtected: boolean;
  /** Excel refused what the workbook keeps of settings and the rest; left out where it did not. */
  readonly recordsUnknown?: true;
  /** Excel calculates only on request, so that what formulas show may be old. */
  readonly calculatesByHand?: boolean;
}

/** A change of one cell of the user's, applied only while the cell still holds what it held. */
export interface CellEdit {
  readonly cell: CellReference;
  readonly expected: GridValue;
  /**
   * A text stays a text, also where it begins with `=`. `null` clears the cell's contents. A number stays a number:
   * a cell of the format Text, in which it would become a text, gets Excel's general one.
   */
  readonly value: string | number | boolean | null;
  /** Left as it is where it is not given. */
  readonly numberFormat?: string;
}

/**
 * A cell next to those to be changed that tells whose row it is: nothing is written where it no longer holds what it
 * held.
 */
export interface Surrounding {
  readonly cell: CellReference;
  readonly expected: GridValue;
}

/** A change of one cell of the product's own, applied only while the cell still holds what it held. */
export interface CellChange {
  /** Both count from zero. */
  readonly row: number;
  readonly column: number;
  readonly expected: GridValue;
  /** A text stays a text, also where it begins with `=`. `null` clears the cell's contents. */
  readonly value: string | number | boolean | null;
  /** Left as it is where it is not given. */
  readonly numberFormat?: string;
  /** A key of the update's `styles`; the cell's format stays where it is not given. */
  readonly style?: string;
  /** What the cell leads to from now on; `null` takes away what it led to, and it stays where it is not given. */
  readonly address?: string | null;
}

/**
 * Changes in a table that is on a sheet of the product's own. Whatever is not named stays as the user left it: formats,
 * widths, filters, the order of rows, notes, columns of their own.
 */
export interface TableUpdate {
  /** The sheet's marker. */
  readonly marker: string;
  readonly changes: readonly CellChange[];
  /** Cells that have to hold what they held for the changes to be made: what tells whose rows these are. */
  readonly surroundings: readonly Pick<CellChange, "row" | "column" | "expected">[];
  /** Cells that make room for new rows, with their formats; all of them by as many rows, before the changes. */
  readonly moves: readonly { readonly area: Area; readonly downBy: number }[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  /** The cells that the table has to reach over, with its header. */
  readonly table: Area;
  readonly validations: readonly ValidationDescription[];
}

export interface WrittenSheet {
  /** The title that its tab has now. */
  readonly title: string;
  readonly marker: string;
  /** Whether the sheet existed and was rewritten in place. */
  readonly rewritten: boolean;
  /** The title was the user's already, so the sheet got another. */
  readonly titleWasTaken: boolean;
  /** On how many pages it is printed; left out where only cells of it were changed. */
  readonly pages?: number;
  /** What this Excel could not make, and what of the plan was not taken into it. */
  readonly leftOut: readonly LeftOutPart[];
  /** What people said about rows that are gone, which is in a block of the sheet; left out where there is nothing. */
  readonly setAside?: SetAsideTexts;
}

export interface SetAsideTexts {
  readonly count: number;
  /** The first of them. */
  readonly cell: CellReference;
}

/** A part of a sheet that Excel refused, without which it is whole; or a cell of the plan that is not in the annex. */
export type LeftOutPart =
  | { readonly part: "chart"; readonly name: string }
  | { readonly part: "pageSetup" }
  /** Its header does not stay in view. */
  | { readonly part: "frozenPanes" }
  /** Some of its cells offer no list to choose from, or check no number. */
  | { readonly part: "lists" }
  /** Addresses in it cannot be clicked. */
  | { readonly part: "links" }
  /** Its cells take no colour by what they say. */
  | { readonly part: "conditionalFormats" }
  /** The sheet is not fitted to the width of the paper. */
  | { readonly part: "printScaling" }
  | { readonly part: "cell"; readonly cell: CellReference; readonly text: string; readonly why: NotInAnnex };

/** Why a cell of the plan's sheets is not in the annex. */
export type NotInAnnex = "achieved" | "hidden" | "outsideTable";

/** A sheet that was added for the user. */
export type AddedSheet = Pick<WrittenSheet, "title" | "titleWasTaken" | "leftOut">;

/**
 * What is to be kept in place of what the workbook keeps now, as JSON text; `null` if it keeps nothing. It is asked
 * again where somebody else saves at the same moment. What it throws leaves all as it is.
 */
export type RecordChange = (kept: string | null) => {
  readonly json: string;
  /** What is kept now, where that could not be read in all its parts: a copy of it stays in the workbook. */
  readonly unreadable: string | null;
};

/**
 * The border to Excel: what the use cases ask of an open workbook. Every method rejects with a
 * `WorkbookError` where it cannot do what it says, and has then changed nothing of the user's.
 */
export interface Workbook {
  /** All sheets with their cells, in a fixed number of round trips. */
  read(): Promise<WorkbookContents>;
  /** Writes sheets of the product's own, each in place of the one with its marker. */
  writeSheet(description: SheetDescription): Promise<WrittenSheet>;
  /** Adds a sheet that is the user's from then on: it is never rewritten. */
  addSheet(description: UserSheet): Promise<AddedSheet>;
  /** Changes cells of a table on an own sheet and lets it grow; rejects where the sheet is gone or has changed. */
  updateTable(update: TableUpdate): Promise<WrittenSheet>;
  /** Applies edits all together or none; rejects where a cell, or one around, no longer holds what it held. */
  applyEdits(edits: readonly CellEdit[], surroundings: readonly Surrounding[]): Promise<void>;
  /** The title of the sheet that is in view; `null` if it is none of cells. */
  shownSheet(): Promise<string | null>;
  /** Brings a cell into view and selects it. */
  selectCell(cell: CellReference): Promise<void>;
  /** Saves settings in the workbook, as a change makes them of those that it keeps now, and gives what is kept. */
  saveSettings(change: RecordChange): Promise<string>;
  /** The same with the snapshots of the plan, which are kept apart from the settings. */
  saveSnapshots(change: RecordChange): Promise<string>;
  /** The same with the roll of the plan's rows, by which what is said about them is found again. */
  saveRoll(change: RecordChange): Promise<string>;
  /** The same with what was decided of other drafts of the plan. */
  saveDecisions(change: RecordChange): Promise<string>;
  /** What `saveDecisions` last saved, which is not read with the sheets; `null` if nothing was. */
  savedDecisions(): Promise<string | null>;
  /** Opens a workbook, given as an .xlsx file, next to the one that is open; it is nobody's until it is saved. */
  openNewWorkbook(bytes: Uint8Array): Promise<void>;
  /** Calls the listener after somebody else changed cells of the workbook; what it answers ends that. */
  onChanged(listener: () => void): Promise<() => Promise<void>>;
}
