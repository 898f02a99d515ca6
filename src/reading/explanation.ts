import type { Plan } from "../plan/plan";
import type { HeadWords } from "../plan/language/head-words";
import { explainRows } from "./body/rows/explain-rows";
import { signsOfDoubt } from "./confidence";
import type { ExplainedColumn, ExplainedTable, Reason } from "./explained";
import type { CountedEvidence } from "./head/choice/explained";
import { columnsOfHead } from "./head/plan-columns";
import { firstCellOf, type FoundTable } from "./tables/found-table";
import { COLUMN_WEIGHTS } from "./weights/columns";

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
  return head.explain().map(({ column, head: text, role, runnerUp, evidence, isPart = false }) => ({
    cell: view.reference(head.rows.last, column),
    head: text,
    role,
    runnerUp,
    ...(isPart ? { isPart } : {}),
    evidence: evidence.map(reasonOf),
  }));
}

function reasonOf({ role, value, weight }: CountedEvidence): Reason {
  return { role, value, weight, says: COLUMN_WEIGHTS[weight].says };
}
