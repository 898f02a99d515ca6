import type { CellReference } from "@plan-of-action/xlsx/grid";

/** The columns of the Indicators sheet, in the order in which they are written. */
export const INDICATOR_COLUMNS = [
  "id",
  "action",
  "indicator",
  "measure",
  "unit",
  "aggregation",
  "direction",
  "baseline",
  "baselineYear",
  "frequency",
  "meansOfVerification",
  "parties",
  "partyParts",
  "confirmed",
  "breakdown",
  "keyIndicator",
] as const;

export type IndicatorColumn = (typeof INDICATOR_COLUMNS)[number];

/** The contents of a cell that is not blank. */
export interface SheetEntry {
  readonly cell: CellReference;
  readonly value: string | number | boolean;
}

/** The contents of a column that the user added. */
export interface AddedEntry {
  readonly value: string | number | boolean;
  /** The cell shows its number as a date. */
  readonly isDate: boolean;
}

/** A row of the Indicators sheet as it is there. Blank cells are left out. */
export interface IndicatorSheetRow {
  /** Where its first entry is. */
  readonly cell: CellReference;
  readonly entries: Readonly<Partial<Record<IndicatorColumn, SheetEntry>>>;
  /** The contents of columns that the user added, by their headers. */
  readonly others: ReadonlyMap<string, AddedEntry>;
}

/** The Indicators sheet as the user left it: sorted, with columns moved, added or gone. */
export interface IndicatorSheet {
  readonly sheet: string;
  readonly headerRow: number;
  /** Where each column is, counted from zero; one that the user deleted is left out. */
  readonly columns: ReadonlyMap<IndicatorColumn, number>;
  readonly rows: readonly IndicatorSheetRow[];
  /** Headers of the columns that the user added, in their order. */
  readonly otherHeaders: readonly string[];
}
