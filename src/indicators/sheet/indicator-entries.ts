import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { AddedEntry, IndicatorColumn } from "../../plan/indicator-sheet";
import type { Aggregation, Direction, Frequency, Measure, PartyParts } from "../definition";
import type { ChoiceColumn } from "./choices";

/** A row of the Indicators sheet, understood. `null` if its cell is blank. */
export interface IndicatorEntry {
  readonly cell: CellReference;
  readonly id: string | null;
  readonly action: string | null;
  readonly indicator: string | null;
  readonly measure: Measure | null;
  readonly unit: string | null;
  readonly aggregation: Aggregation | null;
  readonly direction: Direction | null;
  readonly baseline: number | string | null;
  readonly baselineYear: number | string | null;
  readonly frequency: Frequency | null;
  readonly meansOfVerification: string | null;
  readonly parties: string | null;
  readonly partyParts: PartyParts | null;
  /** By what its values are to be distinguished, as a person typed it. */
  readonly breakdown: string | null;
  /** Whether it is one of those that pages are limited to where a person asks for the key indicators. */
  readonly keyIndicator: "yes" | "no" | null;
  /** A person has said that the row is right, and each of its choices was understood. */
  readonly confirmed: boolean;
  /** What is where a choice is due and is none. */
  readonly unknownChoices: readonly UnknownChoice[];
  /** Texts of its choices to be left as a person typed them: unknown ones, and with these the word that confirms. */
  readonly asTyped: ReadonlyMap<ChoiceColumn, string>;
  /** Where each of its entries is. */
  readonly cells: Readonly<Partial<Record<IndicatorColumn, CellReference>>>;
  /** The contents of columns that the user added, by their headers. */
  readonly others: ReadonlyMap<string, AddedEntry>;
}

/** A text that is none of the choices of its column. */
export interface UnknownChoice {
  readonly column: ChoiceColumn;
  readonly cell: CellReference;
  readonly text: string;
}

/** The Indicators sheet, understood. */
export interface IndicatorTable {
  /** The rows that count, in their order. */
  readonly entries: readonly IndicatorEntry[];
  /** Rows with an id that another row has, each with the row that counts. */
  readonly duplicates: readonly { readonly entry: IndicatorEntry; readonly counting: IndicatorEntry }[];
  readonly otherHeaders: readonly string[];
}

/** Where there is no Indicators sheet. */
export const NO_TABLE: IndicatorTable = { entries: [], duplicates: [], otherHeaders: [] };
