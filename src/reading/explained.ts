import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { ExplainedRow } from "./body/rows/explain-rows";
import type { ColumnRole } from "./header/evidence/evidence";
import type { TableEvidence } from "./tables/table-evidence";
import type { ColumnWeightName } from "./weights/columns";

/** Why a column means what it means. */
export interface ExplainedColumn {
  readonly cell: CellReference;
  readonly header: string;
  readonly role: ColumnRole;
  /** Set where it holds a part of the values of another column. */
  readonly isPart?: boolean;
  /** What it could be instead, and how much less would speak for the whole table; `null` where nothing else is claimed. */
  readonly runnerUp: { readonly role: ColumnRole; readonly margin: number } | null;
  /** What spoke for (above zero) and against the role and the runner-up, the strongest first. */
  readonly evidence: readonly Reason[];
}

/** A reason with what it counts. */
export interface Reason {
  readonly role: ColumnRole;
  readonly value: number;
  /** Its name, by which it is put into the words of other languages. */
  readonly weight: ColumnWeightName;
  readonly says: string;
}

/** What a reading's confidence is computed from: each from 0, where nothing is doubtful. */
export interface SignsOfDoubt {
  /** How much of its tables was not read for each of its entries, and one more: the logarithm of that and one. */
  readonly notRead: number;
  /** The share of its indicators that says what another of the same action says. */
  readonly repeated: number;
  /** The share of the workbook that is below its tables, or on sheets of which nothing is read. */
  readonly elsewhere: number;
  /** How nearly its weakest table is no plan. */
  readonly closeTable: number;
  /** How nearly another column names its entries. */
  readonly closeText: number;
}

/** Why a table was taken for the plan, or for a part of it, and how it was read. */
export interface ExplainedTable {
  readonly sheet: string;
  readonly header: CellReference;
  readonly score: number;
  readonly evidence: readonly TableEvidence[];
  /** What the confidence is computed from. */
  readonly signs: SignsOfDoubt;
  readonly columns: readonly ExplainedColumn[];
  readonly rows: readonly ExplainedRow[];
}
