import type { HeaderWords } from "../plan/language/header-words";
import { explainRows } from "./body/rows/explain-rows";
import type { ExplainedColumn, ExplainedTable, Reason, SignsOfDoubt } from "./explained";
import type { CountedEvidence } from "./header/choice/explained";
import { columnsOfHeader } from "./header/plan-columns";
import { firstCellOf, type FoundTable } from "./tables/found-table";
import { COLUMN_WEIGHTS } from "./weights/columns";

/** Explains the tables that a plan was read from. */
export function explainTables(
  tables: readonly FoundTable[],
  signs: SignsOfDoubt,
  words: HeaderWords,
): readonly ExplainedTable[] {
  return tables.map((table) => ({
    sheet: table.view.grid.sheet,
    header: firstCellOf(table),
    score: table.score,
    evidence: table.evidence,
    signs,
    columns: explainColumns(table),
    rows: explainRows(table.view, table.header, columnsOfHeader(table.header), words),
  }));
}

function explainColumns({ view, header }: FoundTable): readonly ExplainedColumn[] {
  return header.explain().map(({ column, header: text, role, runnerUp, evidence, isPart = false }) => ({
    cell: view.reference(header.rows.last, column),
    header: text,
    role,
    runnerUp,
    ...(isPart ? { isPart } : {}),
    evidence: evidence.map(reasonOf),
  }));
}

function reasonOf({ role, value, weight }: CountedEvidence): Reason {
  return { role, value, weight, says: COLUMN_WEIGHTS[weight].says };
}
