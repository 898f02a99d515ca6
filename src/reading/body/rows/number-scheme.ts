import type { TableHeader } from "../../header/table-header";
import { contentOfColumn, ROWS_LOOKED_AT } from "../../header/column-content";
import { levelsOf, numberAlone, numberedAction } from "../../header/numbering";
import type { PlanColumns } from "../../header/plan-columns";
import { hasValuesIn, isZero } from "./values-in-row";
import type { SheetView } from "../../sheet/sheet-view";
import { ROW_THRESHOLDS } from "../../weights/rows";

/** How the plan's actions are numbered, where they are. */
export interface NumberScheme {
  readonly places: PlacesOfNumbers;
  /** No indicator with values is numbered: a number is that of what it is measured for. */
  readonly isOfTitles: boolean;
  /** "1.1" has two; 0 where the actions are not numbered. A row numbered with less is an objective's. */
  readonly levels: number;
  /** They begin with a digit, so that a row numbered "II" or "B" is an objective's. */
  readonly areDigits: boolean;
  /** They are numbered "A1", "A2", so that a row numbered "A" is an objective's. */
  readonly areLettered: boolean;
}

/** Whether a number is that of a level above: it has fewer levels than the actions', or is of another kind. */
export function isAboveScheme(number: string, scheme: NumberScheme): boolean {
  const { levels, areDigits, areLettered, isOfTitles } = scheme;
  if (isOfTitles || levelsOf(number) < levels) return true;
  return areDigits ? /^(?:[A-Z]|[IVX]+)$/.test(number) : areLettered && /^[A-Z]$/.test(number);
}

/** Whether a number is that of the first thing under another: 4.1 below 4, where other actions have one level. */
export function isFirstUnder(number: string, next: string): boolean {
  return next.startsWith(number) && /^(?:[.-](?:0?1|a)|a)$/i.test(next.slice(number.length));
}

/** Where the numbers stand that tell levels apart. */
export interface PlacesOfNumbers {
  /** The column that they have for themselves; `null` where there is none. */
  readonly column: number | null;
  /** The column at the beginning of whose texts they stand; `null` where the texts mostly have them beside. */
  readonly texts: number | null;
}

/**
 * How the rows of a table are numbered, by what most of those with values have; where none has any, by those with
 * something beside their text, since numbers before texts that stand alone are titles'.
 */
export function numberSchemeOf(view: SheetView, header: TableHeader, columns: PlanColumns): NumberScheme {
  const ids: string[] = [];
  const valued: string[] = [];
  let between: string[] = [];
  let hasValues = false;
  const lastRow = Math.min(view.lastRow, header.rows.last + ROWS_LOOKED_AT);
  const places = placesOfNumbers(view, header, columns);
  for (let row = header.firstBodyRow; row <= lastRow; row++) {
    const id = numberOfRow(view, row, places);
    if (id !== null) between.push(id);
    if (columns.values.every(({ column }) => isZero(view.text(row, column)))) continue;
    if (id !== null) valued.push(id);
    hasValues = true;
    ids.push(...between);
    between = [];
  }
  // Numbers below the last row with values are those of footnotes; without values all are the plan's.
  const unvalued = hasValues
    ? ids
    : rowsBesideMore(view, header.firstBodyRow, lastRow, columns).flatMap(
        (row) => numberOfRow(view, row, places) ?? [],
      );
  const own = valued.length > 0 ? valued : unvalued;
  const isMost = (pattern: RegExp): boolean => own.filter((id) => pattern.test(id)).length > own.length / 2;
  return {
    places,
    isOfTitles: columns.action === null && hasValues && valued.length === 0,
    levels: mostCommonLevels(own),
    areDigits: isMost(/^\d/),
    areLettered: isMost(/^[A-Z]+[.-]?\d/),
  };
}

/**
 * The column of the actions' numbers; but where "5.01", "5.01.2.03" stand in another one left of the texts, and the first
 * only counts the rows, it is that one.
 */
function placesOfNumbers(
  view: SheetView,
  { firstBodyRow }: TableHeader,
  { number, action, indicator, isValue, first }: PlanColumns,
): PlacesOfNumbers {
  const texts = (action ?? indicator)?.column ?? first;
  const own = number?.column ?? null;
  let [column, most] = [own, own === null ? 1 : levelsIn(view, own, firstBodyRow)];
  for (let other = view.firstColumn; other < texts; other++) {
    const { codes } = contentOfColumn(view, other, firstBodyRow);
    if (isValue(other) || codes < ROW_THRESHOLDS.nearlyAll.value) continue;
    const levels = levelsIn(view, other, firstBodyRow);
    if (levels > most) [column, most] = [other, levels];
  }
  const filled = (place: number): number => contentOfColumn(view, place, firstBodyRow).filled;
  const areBeside = column !== null && filled(column) >= filled(texts) * ROW_THRESHOLDS.goodPart.value;
  return { column, texts: areBeside ? null : texts };
}

/** How many different levels the numbers of a column have. */
function levelsIn(view: SheetView, column: number, firstRow: number): number {
  const levels = new Set<number>();
  for (let row = firstRow; row <= Math.min(view.lastRow, firstRow + ROWS_LOOKED_AT); row++) {
    const number = numberAlone(view.text(row, column));
    if (number !== null) levels.add(levelsOf(number.id));
  }
  return levels.size;
}

/** The rows with something beside their text; all rows where none has anything. */
function rowsBesideMore(
  view: SheetView,
  firstRow: number,
  lastRow: number,
  columns: PlanColumns,
): readonly number[] {
  const rows = Array.from({ length: Math.max(0, lastRow - firstRow + 1) }, (_, place) => firstRow + place);
  const full = rows.filter((row) => hasMore(view, row, columns));
  return full.length > 0 ? full : rows;
}

/** Whether something stands in a row beside its number and its text. */
function hasMore(
  view: SheetView,
  row: number,
  { number, action, indicator, first, last }: PlanColumns,
): boolean {
  const own = new Set([number, action ?? indicator].map((column) => column?.column));
  for (let column = first; column <= last; column++) {
    if (!own.has(column) && view.text(row, column) !== "") return true;
  }
  return false;
}

/** Of the levels that most rows have the deepest; 0 where none has any. */
function mostCommonLevels(ids: readonly string[]): number {
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(levelsOf(id), (counts.get(levelsOf(id)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** The number of a row, by itself or at the beginning of its text; `null` where it has none. */
export function numberOfRow(view: SheetView, row: number, { column, texts }: PlacesOfNumbers): string | null {
  const ownNumber = column === null ? null : numberAlone(view.text(row, column));
  if (ownNumber !== null) return ownNumber.id;
  return texts === null ? null : (numberedAction(view.text(row, texts))?.id ?? null);
}

/** Whether the rows with values are numbered for a good part; those of a long plan are as its first ones. */
export function isMostlyNumbered(view: SheetView, header: TableHeader, columns: PlanColumns): boolean {
  let [valued, numbered] = [0, 0];
  const lastRow = Math.min(view.lastRow, header.rows.last + ROWS_LOOKED_AT);
  for (let row = header.firstBodyRow; row <= lastRow; row++) {
    if (!hasValuesIn(view, row, columns)) continue;
    valued++;
    if (isNumbered(view, row, columns)) numbered++;
  }
  return numbered > 0 && numbered >= valued * ROW_THRESHOLDS.goodPart.value;
}

function isNumbered(view: SheetView, row: number, { number, action }: PlanColumns): boolean {
  const isByItself = number !== null && numberAlone(view.text(row, number.column)) !== null;
  return isByItself || (action !== null && numberedAction(view.text(row, action.column)) !== null);
}
