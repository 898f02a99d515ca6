import type { SheetView } from "../sheet/sheet-view";
import { withAnswer, type Answer, type Layout } from "./answer";
import { namesOfColumns, nameOfTable, placesOfTables } from "./names";
import type { PlacedAnswer, PlacedTable } from "./placed-answer";

/** The headers of a table's columns, by column, as its reading names them. */
export type HeadersOf = (
  view: SheetView,
  table: PlacedTable,
) => readonly { readonly column: number; readonly header: string }[];

/** A layout with answers that were given by places of a workbook, by the words that stand there. */
export function withPlacedAnswers(
  layout: Layout,
  answers: readonly PlacedAnswer[],
  views: readonly SheetView[],
  headersOf: HeadersOf,
): Layout {
  return answers.reduce((all, answer) => {
    const named = namedAnswer(answer, views, headersOf);
    return named === null ? all : withAnswer(all, named);
  }, layout);
}

/** An answer by words; `null` where a sheet that it names is not there. */
function namedAnswer(answer: PlacedAnswer, views: readonly SheetView[], headersOf: HeadersOf): Answer | null {
  if (answer.says === "agencies" || answer.says === "kept") return answer;
  const viewOf = ({ sheet }: PlacedTable): SheetView | undefined =>
    views.find(({ grid }) => grid.sheet === sheet);
  if (answer.says === "tables") {
    const tables = answer.tables.flatMap((table) => {
      const view = viewOf(table);
      return view === undefined ? [] : [nameOfTable(view, table.rows)];
    });
    return tables.length < answer.tables.length ? null : { says: "tables", tables };
  }
  const view = viewOf(answer.table);
  if (view === undefined) return null;
  const table = nameOfTable(view, answer.table.rows);
  if (answer.says === "rows") return { ...answer, table };
  const headers = headersOf(view, answer.table);
  const names = namesOfColumns(headers);
  const columns = answer.columns.flatMap(({ column, ...said }) => {
    const name = names[headers.findIndex((header) => header.column === column)];
    return name === undefined ? [] : [{ ...said, column: name }];
  });
  return { ...answer, table, columns };
}

/**
 * The answers of a layout that do not fit a workbook any more: one of their tables is not there, or has no column that is
 * called as it was. The others count all the same.
 */
export function unfitAnswers(
  { answers }: Layout,
  views: readonly SheetView[],
  headersOf: HeadersOf,
): readonly Answer[] {
  return answers.filter((answer) => {
    if (answer.says === "agencies" || answer.says === "kept") return false;
    const tables = answer.says === "tables" ? answer.tables : [answer.table];
    const places = placesOfTables(views, tables);
    if (places.length < tables.length) return true;
    if (answer.says !== "columns") return false;
    return places.some(({ view, rows }) => {
      const names = namesOfColumns(headersOf(view, { sheet: view.grid.sheet, rows }));
      return answer.columns.some(
        ({ column }) => !names.some(({ header, nth }) => header === column.header && nth === column.nth),
      );
    });
  });
}
