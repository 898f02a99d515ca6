import type { HeaderWords } from "../../../plan/language/header-words";
import type { YearsOfTable } from "../../header/column-facts";
import { bodyRows, isOfActions, type BodyRow } from "../../body/body-rows";
import { columnsOfHeader } from "../../header/plan-columns";
import { textsOfRow } from "../../tables/header-rows";
import { tableUpTo } from "../../tables/table-search";
import type { FoundTable } from "../../tables/found-table";

/**
 * The tables of one sheet, each as far as its rows go: what stands in its columns below the last one is another table's,
 * and says nothing of what they mean. A header of another table among the rows, set apart by a blank row, ends them.
 */
export function withBounds(
  { tables, lists }: { readonly tables: readonly FoundTable[]; readonly lists: readonly FoundTable[] },
  words: HeaderWords,
  span: YearsOfTable | null,
): readonly FoundTable[] {
  return tables.map((table) => {
    const { view, header } = table;
    const rows = bodyRows(view, header, columnsOfHeader(header), words);
    const cut = rowAboveOthers(rows, [...tables, ...lists]);
    const last = Math.min(rows.at(-1)?.row ?? header.rows.last, cut ?? Infinity);
    if (last >= lastFilledRow(table)) return table;
    return tableUpTo(table, last, words, span, cut !== null);
  });
}

/** The last row above the headers of other tables that were taken for rows of this one; `null` where none was. */
function rowAboveOthers(rows: readonly BodyRow[], tables: readonly FoundTable[]): number | null {
  const taken = new Set(
    rows.filter(({ kind }) => isOfActions(kind) || kind === "note").map(({ row }) => row),
  );
  const ends = tables.flatMap((other) =>
    taken.has(other.header.rows.first) ? (rowBefore(other) ?? []) : [],
  );
  return ends.length === 0 ? null : Math.min(...ends);
}

/** The last row above a table and its title where a blank row stands there; `null` where it stands amid other rows. */
function rowBefore({ view, header }: FoundTable): number | null {
  let row = header.rows.first - 1;
  while (row > view.firstRow && textsOfRow(view, row).length === 1) row--;
  return textsOfRow(view, row).length === 0 ? row : null;
}

function lastFilledRow({ view }: FoundTable): number {
  let row = view.lastRow;
  while (row > view.firstRow && textsOfRow(view, row).length === 0) row--;
  return row;
}
