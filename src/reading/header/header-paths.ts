import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { HeaderWords } from "../../plan/language/header-words";
import type { HeaderTerm } from "../../languages/words/header-terms";
import { isPartOfYear, periodInHeader } from "../../plan/language/time/period-words";
import { foldText, onOneLine } from "../../plan/language/spelling/text-folding";
import type { SheetView } from "../sheet/sheet-view";

/** Where a table's header stands. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

/** The texts over one column, from the header's first row to its last. */
export interface HeaderPath {
  readonly column: number;
  readonly levels: readonly string[];
  /** The lowest of the header's cells with a text. */
  readonly cell: CellReference;
}

/** The path of every column that has a text in its header. */
export function headerPaths(view: SheetView, rows: HeaderRows, words: HeaderWords): readonly HeaderPath[] {
  const paths: HeaderPath[] = [];
  const last = isNumberingRow(view, rows.last) ? rows.last - 1 : rows.last;
  const numbering = rowsOfNumbering(view, { ...rows, last });
  const ofRows = { ...rows, last };
  const reach = new Map([...groupReach(view, ofRows, words), ...headersOfLikeGroups(view, ofRows)]);
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const levels: string[] = [];
    let cell: CellReference | null = null;
    for (let row = rows.first; row <= last; row++) {
      if (numbering.has(view.merge(row, column)?.firstRow ?? row)) continue;
      const own = onOneLine(view.seenText(row, column));
      const whole = own === "" ? (reach.get(`${row}:${column}`) ?? "") : own;
      const text = whole.length > LONGEST_LEVEL ? `${whole.slice(0, LONGEST_LEVEL)} …` : whole;
      if (text === "" || text === levels[levels.length - 1]) continue;
      levels.push(text);
      if (own !== "") cell = cellOfText(view, row, column);
    }
    if (levels.length > 0) {
      paths.push({ column, levels, cell: cell ?? view.reference(rows.last, column) });
    }
  }
  return paths;
}

/** No header is so long: what stands behind says nothing of what its column holds. */
const LONGEST_LEVEL = 1_000;

function cellOfText(view: SheetView, row: number, column: number): CellReference {
  const merge = view.merge(row, column);
  return merge === null ? view.reference(row, column) : view.reference(merge.firstRow, merge.firstColumn);
}

/**
 * A group's header that is not merged over its columns ("Targets per Year" over 2023, 2024, 2025)
 * reaches as far right as the cells beside it are blank and those below it are not. Quarters or months beside the header
 * of something that has no time, such as "Verification" over "Documents", are no columns of that.
 */
function groupReach(view: SheetView, rows: HeaderRows, words: HeaderWords): ReadonlyMap<string, string> {
  const reach = new Map<string, string>();
  for (let row = rows.first; row < rows.last; row++) {
    let group = "";
    let above = "";
    let isTimeless = false;
    for (let column = view.firstColumn; column <= view.lastColumn; column++) {
      const own = onOneLine(view.seenText(row, column));
      const hasBelow = below(view, rows, row, column);
      const aboveHere = row > rows.first ? onOneLine(view.seenText(row - 1, column)) : "";
      if (own !== "") {
        group = hasBelow && view.merge(row, column) === null ? own : "";
        above = aboveHere;
        isTimeless = !isPartBelow(view, rows, row, column) && hasNoTime(own, words);
      } else if (isTimeless && isPartBelow(view, rows, row, column)) group = "";
      else if (!hasBelow || (aboveHere !== "" && aboveHere !== above)) group = "";
      else if (group !== "") reach.set(`${row}:${column}`, group);
    }
  }
  return reach;
}

/**
 * What is blank below one of several merged groups of columns where others with its texts have one, such as "Result" in all
 * quarters but the last: their text at that place.
 */
function headersOfLikeGroups(view: SheetView, { first, last }: HeaderRows): ReadonlyMap<string, string> {
  const groups: { readonly start: number; readonly texts: readonly string[] }[] = [];
  for (let start = view.firstColumn; last > first && start <= view.lastColumn; start++) {
    const merge = view.merge(last - 1, start);
    if (merge?.firstColumn !== start || merge.lastColumn === start || merge.lastRow >= last) continue;
    const width = merge.lastColumn - start + 1;
    const texts = Array.from({ length: width }, (_, place) => onOneLine(view.seenText(last, start + place)));
    groups.push({ start, texts });
  }
  const found = new Map<string, string>();
  for (const { start, texts } of groups) {
    const alike = groups.filter(({ texts: others }) => isFullerGroup(others, texts));
    for (const [place, text] of texts.entries()) {
      const there = new Set(alike.map((group) => group.texts[place] ?? ""));
      const [only = ""] = there;
      if (text === "" && alike.length > 1 && there.size === 1) found.set(`${last}:${start + place}`, only);
    }
  }
  return found;
}

/** Whether a group of columns has all texts of another one, and none is blank. */
function isFullerGroup(texts: readonly string[], others: readonly string[]): boolean {
  const isShared = others.every((text, place) => text === "" || text === texts[place]);
  return isShared && texts.length === others.length && !texts.includes("") && others.some(Boolean);
}

/** Whether a header below a cell names a part of a year. */
function isPartBelow(view: SheetView, rows: HeaderRows, row: number, column: number): boolean {
  for (let lower = row + 1; lower <= rows.last; lower++) {
    const period = periodInHeader(view.text(lower, column));
    if (period !== null && isPartOfYear(period)) return true;
  }
  return false;
}

/** Whether a header is known and all that it says is of something that no period has another of. */
function hasNoTime(text: string, words: HeaderWords): boolean {
  const terms = words.match(text).flatMap((match) => match.terms.map(({ term }) => term));
  return terms.length > 0 && terms.every((term) => WITHOUT_TIME.has(term));
}

const WITHOUT_TIME: ReadonlySet<HeaderTerm> = new Set([
  "verification",
  "responsible",
  "partners",
  "unit",
  "direction",
  "number",
  "objective",
  "indicator",
] as const);

/** Whether a cell of its own stands in one of the header's rows below. */
function below(view: SheetView, rows: HeaderRows, row: number, column: number): boolean {
  for (let lower = row + 1; lower <= rows.last; lower++) {
    if (view.text(lower, column) !== "") return true;
  }
  return false;
}

/**
 * "(1) (2) (3) …" or "A B C …" below a header, once more for a table at its side; the numbers of quarters and of months
 * begin again too. Most rows are none, which shows at their first text or their second.
 */
export function isColumnNumbering(cells: readonly { readonly text: string }[]): boolean {
  const [first] = cells;
  if (first === undefined || cells.length < MIN_NUMBERED) return false;
  const start = placeNamed(first.text);
  if (start === 1 && cells.length >= MIN_WITH_GAPS && goUp(cells)) return true;
  let length = 0;
  return (
    start !== null &&
    cells.every(({ text }) => {
      const place = placeNamed(text);
      if (place === start && length > QUARTERS && length !== MONTHS) length = 0;
      return place === start + length++;
    })
  );
}

const MIN_NUMBERED = 3;
const MIN_WITH_GAPS = 6;
const QUARTERS = 4;
const MONTHS = 12;

/** "1 | 2 | 3 | 6 | 7 | 8", "a | b | d | f": the numbers of a form's columns, where some of its columns were taken out. */
function goUp(cells: readonly { readonly text: string }[]): boolean {
  let before = 0;
  return cells.every(({ text }) => {
    const step = (/^(?:\p{Nd}|[a-z]$)/u.test(text) ? (placeNamed(text) ?? 0) : 0) - before;
    before += step;
    return step > 0 && step <= WIDEST_GAP;
  });
}

const WIDEST_GAP = 4;

/** 2 for "(2)", "2 = 1 + 3" and "B"; `null` for a text that begins otherwise, or has words: "2. Quarter". */
function placeNamed(text: string): number | null {
  const start = text.slice(0, LONGEST_PLACE);
  if (A_WORD.test(start)) return null;
  const [bare = ""] = foldText(start).split(" ", 1);
  if (/^\d{1,2}$/.test(bare)) return Number(bare);
  return /^[a-z]$/.test(bare) ? bare.charCodeAt(0) - 96 : null;
}

const LONGEST_PLACE = 12;
const A_WORD = /\p{L}{3}/u;

/** The rows of a header, but for the first, that number its columns. */
function rowsOfNumbering(view: SheetView, { first, last }: HeaderRows): ReadonlySet<number> {
  const rows = new Set<number>();
  for (let row = first + 1; row < last; row++) if (isNumberingRow(view, row)) rows.add(row);
  return rows;
}

function isNumberingRow(view: SheetView, row: number): boolean {
  const cells: { readonly text: string }[] = [];
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const text = view.text(row, column);
    if (text !== "") cells.push({ text });
  }
  return isColumnNumbering(cells);
}
