import type { CellReference } from "@plan-of-action/xlsx/grid";
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
export function headerPaths(view: SheetView, rows: HeaderRows): readonly HeaderPath[] {
  const paths: HeaderPath[] = [];
  const last = isNumberingRow(view, rows.last) ? rows.last - 1 : rows.last;
  const numbering = rowsOfNumbering(view, { ...rows, last });
  const ofRows = { ...rows, last };
  const reach = groupReach(view, ofRows);
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
 * reaches as far right as the cells beside it are blank and those below it are not.
 */
function groupReach(view: SheetView, rows: HeaderRows): ReadonlyMap<string, string> {
  const reach = new Map<string, string>();
  for (let row = rows.first; row < rows.last; row++) {
    let group = "";
    let above = "";
    for (let column = view.firstColumn; column <= view.lastColumn; column++) {
      const own = onOneLine(view.seenText(row, column));
      const hasBelow = below(view, rows, row, column);
      const aboveHere = row > rows.first ? onOneLine(view.seenText(row - 1, column)) : "";
      if (own !== "") {
        group = hasBelow && view.merge(row, column) === null ? own : "";
        above = aboveHere;
      } else if (!hasBelow || (aboveHere !== "" && aboveHere !== above)) group = "";
      else if (group !== "") reach.set(`${row}:${column}`, group);
    }
  }
  return reach;
}

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
const QUARTERS = 4;
const MONTHS = 12;

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
