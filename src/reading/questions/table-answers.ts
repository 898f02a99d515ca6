import { foldText } from "../../plan/language/spelling/text-folding";
import type { HeaderWords } from "../../plan/language/header-words";
import type { PlacedTable } from "../answers/placed-answer";
import type { YearsOfTable } from "../header/column-facts";
import type { HeaderRows } from "../header/header-paths";
import { isSameHeader } from "../plan/sheets/same-headers";
import type { SheetView } from "../sheet/sheet-view";
import type { FoundTable } from "../tables/found-table";
import { headersOfSheet } from "../tables/table-search";

/** Which tables can be the plan, and how likely. */
export interface TableAnswer {
  readonly tables: readonly PlacedTable[];
  readonly likelihood: number;
}

/** Tables of one sheet that are looked at, and of all. */
const MAX_OF_SHEET = 3;
const MAX_TABLES = 8;
/** Tables of one kind that are each looked at alone: more of them are parts of one plan. */
const MAX_ALONE = 3;
/** Other header rows of a table that are looked at. */
const MAX_HEADERS = 5;
/** How much less speaks for what nothing of the header was seen of: a row more or less. */
const OF_SHIFT = 6;
/** Several tables together are likelier than one of them alone where they are of one kind. */
const OF_UNION = 3;

/**
 * What can be the plan in place of the tables that were read: other tables, these and others together, each of them alone,
 * the same with other header rows; the likeliest first.
 */
export function tableAnswers(
  views: readonly SheetView[],
  words: HeaderWords,
  span: YearsOfTable | null,
  present: readonly PlacedTable[],
): readonly TableAnswer[] {
  const all = views.flatMap((view) => headersOfSheet(view, words, span)).map(withoutSaid);
  const groups = groupsOf(tablesApart(views, all));
  const own = all.filter((table) => present.some((place) => isAt(table, place)));
  const best = Math.max(...own.map(({ score }) => score), ...groups.map((group) => scoreOf(group)));
  const answers: TableAnswer[] = [];
  const add = (tables: readonly PlacedTable[], score: number): void => {
    answers.push({ tables, likelihood: score - best });
  };
  for (const group of groups) {
    const tables = group.map(placeOf);
    const others = tables.filter((table) => !present.some((place) => overlap(place, table)));
    add(tables, scoreOf(group));
    for (const alone of sheetsAlone(group)) add(alone.map(placeOf), scoreOf(alone) - OF_UNION);
    if (present.length > 0 && others.length > 0) add([...present, ...others], scoreOf(group) - OF_UNION);
  }
  if (groups.length > 1) add(groups.flat().map(placeOf), Math.min(...groups.map(scoreOf)));
  if (present.length > 1) {
    const told = withoutRepeats(own);
    if (told.length < own.length)
      add(
        present.filter((place) => told.some((table) => isAt(table, place))),
        best,
      );
    for (const place of present.slice(0, MAX_ALONE)) add([place], best - OF_UNION);
    if (present.length <= MAX_ALONE + 1)
      for (const place of present)
        add(
          present.filter((other) => other !== place),
          best - OF_UNION,
        );
  }
  const mains =
    present.length > 0
      ? present.slice(0, 1)
      : groups.slice(0, 3).flatMap(([first]) => (first === undefined ? [] : [placeOf(first)]));
  for (const main of mains) {
    for (const { rows, score } of otherHeaders(main, all, views))
      add(
        [
          { ...main, rows },
          ...present.filter((place) => place !== main).map((place) => shifted(place, main, rows)),
        ],
        score,
      );
  }
  return answers.sort((a, b) => b.likelihood - a.likelihood);
}

/** A table with what it counts by itself: that something was said of its columns makes no other one less likely. */
function withoutSaid(table: FoundTable): FoundTable {
  return { ...table, score: table.evidence.reduce((sum, { value }) => sum + value, 0) };
}

/** The likeliest tables that share no rows on their sheets. */
function tablesApart(views: readonly SheetView[], all: readonly FoundTable[]): readonly FoundTable[] {
  const apart = views.flatMap((view) => {
    const kept: FoundTable[] = [];
    for (const table of all) {
      if (table.view !== view || kept.length >= MAX_OF_SHEET) continue;
      if (!kept.some((other) => overlap(placeOf(other), placeOf(table)))) kept.push(table);
    }
    return kept;
  });
  return [...apart].sort((a, b) => b.score - a.score);
}

/** The tables that do not say again what larger ones say: the sheets of units repeat those of the whole. */
function withoutRepeats(tables: readonly FoundTable[]): readonly FoundTable[] {
  const kept: FoundTable[] = [];
  const known = new Set<string>();
  const bySize = tables.map((table) => ({ table, texts: entriesIn(table) }));
  for (const { table, texts } of bySize.sort((a, b) => b.texts.size - a.texts.size)) {
    const repeated = [...texts].filter((text) => known.has(text)).length;
    if (repeated > MOSTLY_REPEATED * texts.size) continue;
    kept.push(table);
    for (const text of texts) known.add(text);
  }
  return kept;
}

const MOSTLY_REPEATED = 0.7;

/** What is done or measured in the rows of a table, folded. */
function entriesIn({ view, header }: FoundTable): ReadonlySet<string> {
  const columns = header.columns.filter(({ meaning }) => meaning === "action" || meaning === "indicator");
  const texts = new Set<string>();
  for (let row = header.firstBodyRow; row <= view.lastRow; row++)
    for (const { column } of columns) texts.add(foldText(view.text(row, column)));
  texts.delete("");
  return texts;
}

/** Tables with one header are one plan's. */
function groupsOf(tables: readonly FoundTable[]): readonly (readonly FoundTable[])[] {
  const groups: FoundTable[][] = [];
  for (const table of tables) {
    const group = groups.find(
      ([first]) => first !== undefined && isSameHeader(first.header.columns, table.header.columns),
    );
    if (group !== undefined) group.push(table);
    else groups.push([table]);
  }
  return groups.slice(0, MAX_TABLES);
}

/** Of tables of one kind those of each of the first sheets, where there are more sheets; else each of the first tables. */
function sheetsAlone(group: readonly FoundTable[]): readonly (readonly FoundTable[])[] {
  if (group.length < 2) return [];
  const sheets = [...new Set(group.map(({ view }) => view))];
  const alone = sheets.map((sheet) => group.filter(({ view }) => view === sheet));
  return (sheets.length > 1 ? alone : group.map((table) => [table])).slice(0, MAX_ALONE);
}

function scoreOf([first]: readonly FoundTable[]): number {
  return first?.score ?? -Infinity;
}

/** The header rows that a table can have instead, with how much speaks for them. */
function otherHeaders(
  { sheet, rows }: PlacedTable,
  all: readonly FoundTable[],
  views: readonly SheetView[],
): readonly { readonly rows: HeaderRows; readonly score: number }[] {
  const found = all.filter(
    ({ view, header }) =>
      view.grid.sheet === sheet &&
      overlap({ sheet, rows }, { sheet, rows: header.rows }) &&
      (header.rows.first !== rows.first || header.rows.last !== rows.last),
  );
  const own = all.find((table) => isAt(table, { sheet, rows }))?.score ?? 0;
  const view = views.find(({ grid }) => grid.sheet === sheet);
  const shifts = SHIFTS.map(({ first, last }) => ({
    first: rows.first + first,
    last: rows.last + last,
  })).filter(
    ({ first, last }) =>
      view !== undefined &&
      first >= view.firstRow &&
      last < view.lastRow &&
      first <= last &&
      !found.some(({ header }) => header.rows.first === first && header.rows.last === last),
  );
  const known = found.slice(0, MAX_HEADERS).map(({ header, score }) => ({ rows: header.rows, score }));
  return [...known, ...shifts.map((each) => ({ rows: each, score: own - OF_SHIFT }))];
}

/** A row less or more at the end, or at the beginning. */
const SHIFTS = [
  { first: 0, last: -1 },
  { first: 0, last: 1 },
  { first: -1, last: 0 },
  { first: 1, last: 0 },
] as const;

/** A table whose header changes as that of another one does. */
function shifted(place: PlacedTable, from: PlacedTable, to: HeaderRows): PlacedTable {
  const rows = {
    first: place.rows.first + to.first - from.rows.first,
    last: place.rows.last + to.last - from.rows.last,
  };
  return rows.first < 0 || rows.last < rows.first ? place : { ...place, rows };
}

function placeOf({ view, header }: FoundTable): PlacedTable {
  return { sheet: view.grid.sheet, rows: header.rows };
}

function isAt({ view, header }: FoundTable, { sheet, rows }: PlacedTable): boolean {
  return view.grid.sheet === sheet && header.rows.first === rows.first && header.rows.last === rows.last;
}

function overlap(a: PlacedTable, b: PlacedTable): boolean {
  return a.sheet === b.sheet && a.rows.first <= b.rows.last + 1 && b.rows.first <= a.rows.last + 1;
}
