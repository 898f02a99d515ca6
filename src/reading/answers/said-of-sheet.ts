import type { HeaderRows } from "../header/header-paths";
import type { SheetView } from "../sheet/sheet-view";
import type { Answer, Joint, Layout, RowHabit, ColumnName, ColumnSaid, TableName } from "./answer";
import { isCalled, nameOfHeader, namesOfColumns, placesOfTables, standsOn } from "./names";

/** The tables that answers name, by any of them. */
function namesIn(answers: readonly Answer[]): readonly TableName[] {
  const names = answers.flatMap((answer) => {
    if (answer.says === "tables") return answer.tables;
    return answer.says === "columns" || answer.says === "rows" ? [answer.table] : [];
  });
  return names.filter(
    (name, place) => names.findIndex((other) => JSON.stringify(other) === JSON.stringify(name)) === place,
  );
}

/** The sheets, each with what a layout says of it. */
export function withLayout(views: readonly SheetView[], { answers }: Layout): readonly SheetView[] {
  if (answers.length === 0) return views;
  const names = namesIn(answers);
  const places = placesOfTables(views, names);
  const isOfAll = answers.some(({ says }) => says === "agencies");
  return views.map((view) => {
    const headers = places.flatMap((place) => (place.view === view ? [place.rows] : []));
    const isConcerned = isOfAll || headers.length > 0 || names.some((name) => standsOn(view, name));
    return isConcerned ? { ...view, said: { answers, headers } } : view;
  });
}

/** Whether something was said of the columns of a table whose header stands in these rows. */
export function saysOfColumns(view: SheetView, rows: HeaderRows): boolean {
  return (
    view.said?.answers.some((answer) => answer.says === "columns" && isCalled(view, rows, answer.table)) ===
    true
  );
}

/** What was said of the columns of a table, by their places; `unfit` are the columns of which no header is called so. */
export function saidColumns(
  view: SheetView,
  rows: HeaderRows,
  columns: readonly { readonly header: string }[],
): ReadonlyMap<number, ColumnSaid<ColumnName>> {
  const found = new Map<number, ColumnSaid<ColumnName>>();
  const answers = view.said?.answers ?? [];
  if (answers.length === 0) return found;
  const names = namesOfColumns(columns);
  for (const answer of answers) {
    if (answer.says !== "columns" || !isCalled(view, rows, answer.table)) continue;
    for (const said of answer.columns) {
      const place = names.findIndex(
        ({ header, nth }) => header === nameOfHeader(said.column.header) && nth === said.column.nth,
      );
      if (place >= 0) found.set(place, said);
    }
  }
  return found;
}

/** How the rows of a table are read whose header stands in some rows; none where nobody has said so. */
export function saidOfRows(view: SheetView, rows: HeaderRows): ReadonlySet<RowHabit> {
  const answers = view.said?.answers ?? [];
  return new Set(
    answers.flatMap((answer) =>
      answer.says === "rows" && isCalled(view, rows, answer.table) ? answer.are : [],
    ),
  );
}

/** What divides the names of agencies in a cell; `null` where nobody has said so. */
export function dividersSaid({ said }: Pick<SheetView, "said">): readonly Joint[] | null {
  const answer = said?.answers.findLast(({ says }) => says === "agencies");
  return answer?.says === "agencies" ? answer.dividedBy : null;
}
