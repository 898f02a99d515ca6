import { foldText } from "../../plan/language/spelling/text-folding";
import type { HeaderRows } from "../header/header-paths";
import type { SheetView } from "../sheet/sheet-view";
import type { ColumnName, TableName } from "./answer";

/** Half of a header's words are enough to know it again where others were reworded, put in or taken out. */
const MIN_SHARED = 0.5;

/** A header's text as names have it: the next plan has other years in the same headers. */
export function nameOfHeader(header: string): string {
  return foldText(header).replace(/\d+/g, "#");
}

/** The names of a table's columns, in the order of the columns. */
export function namesOfColumns(columns: readonly { readonly header: string }[]): readonly ColumnName[] {
  const counts = new Map<string, number>();
  return columns.map(({ header: text }) => {
    const header = nameOfHeader(text);
    const nth = (counts.get(header) ?? 0) + 1;
    counts.set(header, nth);
    return { header, nth };
  });
}

/** What a table is called whose header stands in these rows. */
export function nameOfTable(view: SheetView, { first, last }: HeaderRows): TableName {
  const rows: (readonly string[])[] = [];
  for (let row = first; row <= last; row++) rows.push(textsIn(view, row));
  const name = { sheet: view.grid.sheet, rows, nth: 1 };
  const nth = placesOnSheet(view, name).filter((place) => place.first < first).length + 1;
  return { ...name, nth };
}

/** The folded texts of a row of a header, each once: of every row of a sheet they are asked for by each answer. */
function textsIn(view: SheetView, row: number): readonly string[] {
  const known = textsOfGrids.get(view.grid) ?? new Map<number, readonly string[]>();
  textsOfGrids.set(view.grid, known);
  const texts = known.get(row) ?? foldedTexts(view, row);
  known.set(row, texts);
  return texts;
}

const textsOfGrids = new WeakMap<SheetView["grid"], Map<number, readonly string[]>>();

function foldedTexts(view: SheetView, row: number): readonly string[] {
  const texts = new Set<string>();
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const text = nameOfHeader(view.text(row, column));
    if (text !== "") texts.add(text.slice(0, LONGEST_NAME));
  }
  return [...texts];
}

const LONGEST_NAME = 200;

/** Whether a header stands in these rows that has the words of a name. */
export function isCalled(view: SheetView, rows: HeaderRows, name: TableName): boolean {
  if (rows.last - rows.first + 1 !== name.rows.length) return false;
  return name.rows.length === 0 || likenessAt(view, rows.first, name) >= MIN_SHARED;
}

/** Which share of a name's words stand where the header would begin in a row. */
function likenessAt(view: SheetView, first: number, { rows }: TableName): number {
  let [all, shared] = [0, 0];
  for (const [place, texts] of rows.entries()) {
    const there = new Set(texts.length === 0 ? [] : textsIn(view, first + place));
    all += Math.max(texts.length, there.size);
    shared += texts.filter((text) => there.has(text)).length;
  }
  return all === 0 ? 0 : shared / all;
}

interface Likely extends HeaderRows {
  readonly likeness: number;
}

/** Where a header of a name can stand on a sheet, from the top: the likeliest places, which share no row. */
function placesOnSheet(view: SheetView, name: TableName): readonly Likely[] {
  const found: Likely[] = [];
  // A table without a header begins with its sheet.
  if (name.rows.length === 0)
    return [
      {
        first: view.firstRow,
        last: view.firstRow - 1,
        likeness: view.grid.sheet === name.sheet ? 1 : MIN_SHARED,
      },
    ];
  const [words = []] = name.rows;
  const wanted = new Set(words);
  for (let first = view.firstRow; first <= view.lastRow; first++) {
    if (words.length > 0 && !textsIn(view, first).some((text) => wanted.has(text))) continue;
    const likeness = likenessAt(view, first, name);
    if (likeness >= MIN_SHARED) found.push({ first, last: first + name.rows.length - 1, likeness });
  }
  const best = Math.max(0, ...found.map(({ likeness }) => likeness));
  return found.filter(({ likeness }) => likeness === best);
}

/** Whether a header of a name stands on a sheet. */
export function standsOn(view: SheetView, name: TableName): boolean {
  return placesOnSheet(view, name).length > 0;
}

/** Where a named table stands now. */
export interface FoundName {
  readonly name: TableName;
  readonly view: SheetView;
  readonly rows: HeaderRows;
}

/**
 * Where the tables of some names stand in a workbook, each in a place of its own: on the sheet that is called as it was,
 * else where a header has the most of its words.
 *
 * @returns those that are found, in the order of the names
 */
export function placesOfTables(
  views: readonly SheetView[],
  names: readonly TableName[],
): readonly FoundName[] {
  const taken = new Set<string>();
  const found = new Map<TableName, FoundName>();
  const take = (name: TableName, among: readonly SheetView[]): void => {
    const places = among
      .flatMap((view) =>
        placesOnSheet(view, name).map((rows, at) => ({ name, view, rows, at, likeness: rows.likeness })),
      )
      .filter(({ view, rows }) => !taken.has(`${view.grid.sheet} ${rows.first}`))
      .sort(
        (a, b) => b.likeness - a.likeness || Number(b.at === name.nth - 1) - Number(a.at === name.nth - 1),
      );
    const [best] = places;
    if (best === undefined) return;
    taken.add(`${best.view.grid.sheet} ${best.rows.first}`);
    const { first, last } = best.rows;
    found.set(name, { name, view: best.view, rows: { first, last } });
  };
  for (const name of names)
    take(
      name,
      views.filter(({ grid }) => grid.sheet === name.sheet),
    );
  for (const name of names) if (!found.has(name)) take(name, views);
  return names.flatMap((name) => found.get(name) ?? []);
}
