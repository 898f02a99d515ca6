import type { GridValue } from "@plan-of-action/xlsx/grid";
import { HeaderWords } from "../../../src/plan/language/header-words";
import { explainRows, type ExplainedRow } from "../../../src/reading/body/rows/explain-rows";
import { columnsOfHeader } from "../../../src/reading/header/plan-columns";
import { headersOfSheet } from "../../../src/reading/tables/table-search";
import { viewSheet } from "../../../src/reading/sheet/sheet-view";
import { gridOf, type GridShape } from "../grid-of";

export type Rows = readonly (readonly GridValue[])[];

/** The rows below the topmost of a sheet's likely headers, each with why it is what it is. */
export function rowsExplained(rows: Rows, shape: GridShape = {}): readonly ExplainedRow[] {
  const view = viewSheet(gridOf(rows, shape));
  const words = new HeaderWords();
  const headers = headersOfSheet(view, words, null);
  const likely = headers.filter(({ score }) => score >= LIKELY * (headers[0]?.score ?? 0));
  const [table] = likely.sort((a, b) => a.header.rows.first - b.header.rows.first);
  if (table === undefined) throw new Error("no head was found");
  return explainRows(view, table.header, columnsOfHeader(table.header), words);
}

/** Of the best header's score. */
const LIKELY = 0.7;

/** "3 band" for each filled row, by its number in the sheet. */
export function kindsTold(rows: Rows, shape: GridShape = {}): readonly string[] {
  return rowsExplained(rows, shape).map(({ row, kind }) => `${row + 1} ${kind}`);
}

/** What speaks for and against the kinds of a row, by its number in the sheet: "band namesLevel". */
export function evidenceTold(number: number, rows: Rows, shape: GridShape = {}): readonly string[] {
  const row = rowsExplained(rows, shape).find((each) => each.row === number - 1);
  return (row?.evidence ?? []).map(({ kind, weight }) => `${kind} ${weight}`).sort();
}
