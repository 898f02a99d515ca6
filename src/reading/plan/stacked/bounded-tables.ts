import type { HeadWords } from "../../../plan/language/head-words";
import { periodInHead, type YearSpan } from "../../../plan/language/time/period-words";
import { bodyRows, isOfActions, type BodyRow } from "../../body/body-rows";
import { columnsOfHead } from "../../head/plan-columns";
import { isDayAmidMonth, isNumeric } from "../../tables/head-candidates";
import { textsOfRow } from "../../tables/head-rows";
import { tableUpTo, type FoundTable } from "../../tables/table-search";

/**
 * The tables of one sheet, each as far as its rows go: what stands in its columns below the last one is another table's,
 * and says nothing of what they mean. The lines of a form above another table are left out. A head of another table
 * among the rows, set apart by a blank row, ends them.
 */
export function withBounds(
  tables: readonly FoundTable[],
  words: HeadWords,
  span: YearSpan | null,
): readonly FoundTable[] {
  return tables.flatMap((table) => {
    const { view, head } = table;
    const rows = bodyRows(view, head, columnsOfHead(head), words);
    const cut = rowAboveOthers(rows, tables);
    const last = Math.min(rows.at(-1)?.row ?? head.rows.last, cut ?? Infinity);
    if (last >= lastFilledRow(table)) return table;
    if (isFormAbove(table, last, tables)) return [];
    return tableUpTo(table, last, words, span, cut !== null);
  });
}

/**
 * Whether a table of few rows, right above the head of another one, is the lines of a form: "Responsible | Mr A | Begin |
 * 5 February", with values in what looks like its head, above the steps of an action.
 */
function isFormAbove({ view, head }: FoundTable, last: number, tables: readonly FoundTable[]): boolean {
  if (last - head.rows.last > MOST_LINES) return false;
  const isAbove = tables.some(({ head: { rows } }) => rows.first > last && rows.first <= last + MOST_BETWEEN);
  return isAbove && textsOfRow(view, head.rows.first).some(isValue);
}

/** A number that is no period, or a day in the midst of a month. */
function isValue(text: string): boolean {
  return isDayAmidMonth(text) || (isNumeric(text) && /\p{Nd}/u.test(text) && periodInHead(text) === null);
}

/** A form has a line or two below its first one. */
const MOST_LINES = 3;
const MOST_BETWEEN = 5;

/** The last row above the heads of other tables that were taken for rows of this one; `null` where none was. */
function rowAboveOthers(rows: readonly BodyRow[], tables: readonly FoundTable[]): number | null {
  const taken = new Set(
    rows.filter(({ kind }) => isOfActions(kind) || kind === "note").map(({ row }) => row),
  );
  const ends = tables.flatMap((other) => (taken.has(other.head.rows.first) ? (rowBefore(other) ?? []) : []));
  return ends.length === 0 ? null : Math.min(...ends);
}

/** The last row above a table and its title where a blank row stands there; `null` where it stands amid other rows. */
function rowBefore({ view, head }: FoundTable): number | null {
  let row = head.rows.first - 1;
  while (row > view.firstRow && textsOfRow(view, row).length === 1) row--;
  return textsOfRow(view, row).length === 0 ? row : null;
}

function lastFilledRow({ view }: FoundTable): number {
  let row = view.lastRow;
  while (row > view.firstRow && textsOfRow(view, row).length === 0) row--;
  return row;
}
