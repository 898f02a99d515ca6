import type { CellReference } from "../plan/cell-reference";
import type { Plan } from "../plan/plan";
import type { HeadWords } from "../plan/language/head-words";
import { explainRows, type ExplainedRow } from "./body/rows/explain-rows";
import { signsOfDoubt, type SignsOfDoubt } from "./confidence";
import type { CountedEvidence } from "./head/choice/explained";
import type { ColumnRole } from "./head/evidence/evidence";
import { columnsOfHead } from "./head/plan-columns";
import type { TableEvidence } from "./tables/table-evidence";
import { firstCellOf, type FoundTable } from "./tables/table-search";
import { COLUMN_WEIGHTS, type ColumnWeightName } from "./weights/columns";

/** Why a column means what it means. */
export interface ExplainedColumn {
  readonly cell: CellReference;
  readonly head: string;
  readonly role: ColumnRole;
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

/** Why a table was taken for the plan, or for a part of it, and how it was read. */
export interface ExplainedTable {
  readonly sheet: string;
  readonly head: CellReference;
  readonly score: number;
  readonly evidence: readonly TableEvidence[];
  /** What the confidence is computed from. */
  readonly signs: SignsOfDoubt;
  readonly columns: readonly ExplainedColumn[];
  readonly rows: readonly ExplainedRow[];
}

/** Explains the tables that a plan was read from. */
export function explainTables(
  tables: readonly FoundTable[],
  others: readonly FoundTable[],
  plan: Plan,
  words: HeadWords,
): readonly ExplainedTable[] {
  return tables.map((table) => ({
    sheet: table.view.grid.sheet,
    head: firstCellOf(table),
    score: table.score,
    evidence: table.evidence,
    signs: signsOfDoubt(table, others, plan),
    columns: explainColumns(table),
    rows: explainRows(table.view, table.head, columnsOfHead(table.head), words),
  }));
}

function explainColumns({ view, head }: FoundTable): readonly ExplainedColumn[] {
  return head.explain().map(({ column, head: text, role, runnerUp, evidence }) => ({
    cell: view.reference(head.rows.last, column),
    head: text,
    role,
    runnerUp,
    evidence: evidence.map(reasonOf),
  }));
}

function reasonOf({ role, value, weight }: CountedEvidence): Reason {
  return { role, value, weight, says: COLUMN_WEIGHTS[weight].says };
}
