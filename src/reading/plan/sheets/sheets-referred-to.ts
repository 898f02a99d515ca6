import type { HeaderColumn } from "../../header/header-column";
import type { FoundTable } from "../../tables/found-table";
import { nameOf } from "./same-headers";

/**
 * The table whose numbered rows other sheets refer to, such as one with a row for each goal beside sheets of the works
 * for them, each with the goal's number; the table itself where it is none of these sheets.
 */
export function tableReferredTo(table: FoundTable, tables: readonly FoundTable[]): FoundTable {
  const sheets = tables.filter(({ view }) => view.grid.visibility === "visible");
  const found = sheets.find((other) => {
    if (other.view === table.view || !refersTo(table, other)) return false;
    const referring = new Set(sheets.filter((each) => refersTo(each, other)).map(({ view }) => view));
    return referring.size >= MIN_SHEETS;
  });
  return found ?? table;
}

/** A plan has a sheet of objectives beside it; works of several kinds have a sheet each. */
const MIN_SHEETS = 2;
const MIN_ROWS = 5;
const MAX_ROWS = 400;

/** Whether a table has another one's numbers, several rows each, under the very header that they have there. */
function refersTo(table: FoundTable, other: FoundTable): boolean {
  if (table.view === other.view) return false;
  const numbers = other.header.columns.find(({ meaning }) => meaning === "actionNumber");
  const same = numbers && table.header.columns.find((column) => nameOf(column) === nameOf(numbers));
  if (numbers === undefined || same === undefined) return false;
  const [own, others] = [textsIn(table, same), textsIn(other, numbers)];
  const known = new Set(others);
  const areOfOneRow = others.length >= MIN_ROWS && known.size === others.length;
  const doRepeat = own.length >= MIN_ROWS && new Set(own).size < own.length;
  return areOfOneRow && doRepeat && own.every((text) => known.has(text));
}

function textsIn({ view, header }: FoundTable, { column }: HeaderColumn): readonly string[] {
  const texts: string[] = [];
  const last = Math.min(view.lastRow, header.firstBodyRow + MAX_ROWS);
  for (let row = header.firstBodyRow; row <= last; row++) {
    const text = view.text(row, column);
    if (text !== "") texts.push(text);
  }
  return texts;
}
