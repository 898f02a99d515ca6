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

/** What a reading's confidence is computed from. */
export interface SignsOfDoubt {
  /** The least by which a meaning that numbers depend on was chosen, up to `MOST_MARGIN`. */
  readonly columnMargin: number;
  /** How many filled columns found no meaning, as a share of `MANY_COLUMNS`. */
  readonly unreadColumns: number;
  /** The logarithm of how many other tables could be the plan, and one more. */
  readonly rivals: number;
  /** How many doubts there are for each indicator, up to one. */
  readonly doubts: number;
  /** Which share of the indicators has no target, where the plan has columns of targets. */
  readonly withoutTargets: number;
  /** By which share of `FEW_INDICATORS` the plan has fewer. */
  readonly fewIndicators: number;
  /** 1 where one table alone has all that a plan says of an indicator, and nothing in it is doubted; else 0. */
  readonly wholeHeader: number;
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
