import type { HeaderWords } from "../../plan/language/header-words";
import type { PlacedAnswer, PlacedTable } from "../answers/placed-answer";
import type { YearsOfTable } from "../header/column-facts";
import type { ColumnFacts } from "../header/column-facts";
import { guessHeader } from "../plan/mapping/guessed-mapping";
import type { SheetView } from "../sheet/sheet-view";
import { tableAt } from "../tables/table-search";
import { ColumnChoices, holdsTexts } from "./column-choices";

/** A smaller sheet holds no plan. */
const MIN_ROWS = 3;
const MIN_COLUMNS = 3;
/** Sheets in which a table is guessed, those with most rows first. */
const MAX_SHEETS = 4;

/**
 * Where a plan could stand on sheets of whose headers no word is known: below the row that looks most like a header, or
 * below none at all; the sheets with most rows first.
 */
export function guessedTables(
  views: readonly SheetView[],
  words: HeaderWords,
): readonly { readonly view: SheetView; readonly table: PlacedTable }[] {
  return views
    .filter(({ grid }) => grid.visibility === "visible")
    .filter(
      ({ firstRow, lastRow, firstColumn, lastColumn }) =>
        lastRow - firstRow >= MIN_ROWS && lastColumn - firstColumn + 1 >= MIN_COLUMNS,
    )
    .sort((a, b) => b.lastRow - b.firstRow - (a.lastRow - a.firstRow))
    .slice(0, MAX_SHEETS)
    .flatMap((view) => {
      const { sheet } = view.grid;
      const guessed = { view, table: { sheet, rows: guessHeader(view, words) } };
      const headless = { view, table: { sheet, rows: { first: view.firstRow, last: view.firstRow - 1 } } };
      return [guessed, headless];
    });
}

/** How often the texts of a column are told apart, and are sentences: what is done or measured has such texts. */
function likenessToEntries({
  content: { distinct, longTexts, filled, indicatorStarts },
}: ColumnFacts): number {
  return Math.min(1, filled / MANY) * distinct * (0.3 + longTexts + indicatorStarts);
}

const MANY = 5;
/** Columns of texts of which pairs are guessed. */
const MAX_TEXTS = 3;

/**
 * What the columns of a table with unknown headers can be: of those whose texts are most like entries the left one what is
 * done and the right one what is measured, or one alone; the likeliest first.
 */
export function guessedTexts(
  view: SheetView,
  table: PlacedTable,
  words: HeaderWords,
  span: YearsOfTable | null,
): readonly PlacedAnswer[] {
  const choices = new ColumnChoices(tableAt(view, table.rows, words, span), words, span);
  const texts = choices.open
    .filter(holdsTexts)
    .map((column) => ({ column, likeness: likenessToEntries(column) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MAX_TEXTS)
    .map(({ column }) => column);
  const pairs = texts.flatMap((one) =>
    texts.flatMap((other) => (other.place > one.place ? [[one, other] as const] : [])),
  );
  const [best] = texts;
  const answerOf = (action: ColumnFacts, indicator: ColumnFacts | null): PlacedAnswer => {
    const roles = new Map([
      [action.place, "action" as const],
      ...(indicator === null ? [] : [[indicator.place, "indicator" as const] as const]),
    ]);
    const columns = [...roles].flatMap(([place, is]) => {
      const column = choices.table.columns[place]?.column;
      return column === undefined ? [] : [{ column, is }];
    });
    return { says: "columns", topic: "texts", table, columns };
  };
  return [
    ...pairs.map(([action, indicator]) => answerOf(action, indicator)),
    ...(best === undefined ? [] : [answerOf(best, null)]),
  ];
}
