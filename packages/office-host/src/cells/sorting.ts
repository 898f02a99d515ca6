import { type Area, isCellError, type SheetFile, shiftFormula } from "@plan-of-action/xlsx";
import { booleanArgument, indexArgument, oneOf, recordArgument } from "../requests/arguments";
import { invalidArgument, invalidOperation, notImplemented } from "../requests/host-error";
import type { OpenWorkbook } from "../open/open-workbook";
import { sheetIdOf } from "../change-events";
import { areaHeight, areaOf, areaWidth, formatArea } from "./addresses";
import { hasComments } from "./moving";
import { cellsWritten } from "./writing";

/** By what is sorted: a column, or a row, counted from the area's first, and in which direction. */
export interface SortKey {
  readonly key: number;
  readonly ascending: boolean;
}

export interface Sorting {
  readonly keys: readonly SortKey[];
  readonly matchCase: boolean;
  /** Whether rows change places, as they do unless it is said, or columns. */
  readonly rows: boolean;
}

export function readSortKeys(given: unknown, size: number): readonly SortKey[] {
  if (!Array.isArray(given) || given.length === 0) throw invalidArgument();
  return given.map((field: unknown) => {
    const { key, ascending = true, sortOn = "Value", ...others } = recordArgument(field);
    const asked = [others.color, others.icon, others.subField].some((value) => value !== undefined);
    if (oneOf(sortOn, ["Value", "CellColor", "FontColor", "Icon"]) !== "Value" || asked)
      throw notImplemented("sorting by looks");
    if (indexArgument(key) >= size) throw invalidArgument();
    return { key: indexArgument(key), ascending: booleanArgument(ascending) };
  });
}

/**
 * Sorts the rows, or columns, of an area as Excel does: numbers before texts before truths before errors, blanks
 * last whatever the direction, equal ones in the order that they had. Looks go along but for borders, and
 * relative references of formulas move with them.
 */
export function sortCells(open: OpenWorkbook, sheet: SheetFile, area: Area, sorting: Sorting): void {
  open.requireUnprotected(sheet);
  if (sheet.mergesTouching(area).length > 0) throw invalidOperation();
  if (hasComments(sheet, area)) throw notImplemented("sorting cells with comments");
  open.calculation.settle();
  const count = sorting.rows ? areaHeight(area) : areaWidth(area);
  const width = sorting.rows ? areaWidth(area) : areaHeight(area);
  const cellAt = (line: number, place: number): [row: number, column: number] =>
    sorting.rows
      ? [area.firstRow + line, area.firstColumn + place]
      : [area.firstRow + place, area.firstColumn + line];
  const valueOf = (line: number, place: number) => sheet.cell(...cellAt(line, place)).value;
  const compare = comparison(sorting.matchCase);
  const order = Array.from({ length: count }, (_, line) => line).sort((one, other) => {
    for (const { key, ascending } of sorting.keys) {
      const [first, second] = [valueOf(one, key), valueOf(other, key)];
      if (first === null || second === null) {
        if (first !== second) return first === null ? 1 : -1;
        continue;
      }
      const by = compare(first, second);
      if (by !== 0) return ascending ? by : -by;
    }
    return one - other;
  });
  const before = order.map((line) =>
    Array.from({ length: width }, (_, place) => {
      const [row, column] = cellAt(line, place);
      return { row, column, content: sheet.cell(row, column), style: sheet.style(row, column) };
    }),
  );
  before.forEach((cells, line) =>
    cells.forEach((cell, place) => put(open, sheet, cellAt(line, place), cell)),
  );
  cellsWritten(open, sheet, area, "ThisLocalAddin");
  const moved = order.flatMap((line, place) =>
    line === place ? [] : [wholeLine(area, place, sorting.rows)],
  );
  const address = moved.map(formatArea).join(",");
  open.events.sheetHappened(sorting.rows ? "rowSorted" : "columnSorted", sheetIdOf(sheet), { address });
}

/** The row or the column of an area in which something else is now. */
function wholeLine(area: Area, place: number, rows: boolean): Area {
  const [row, column] = [area.firstRow + place, area.firstColumn + place];
  return rows
    ? { ...area, firstRow: row, lastRow: row }
    : { ...area, firstColumn: column, lastColumn: column };
}

interface SortedCell {
  readonly row: number;
  readonly column: number;
  readonly content: ReturnType<SheetFile["cell"]>;
  readonly style: ReturnType<SheetFile["style"]>;
}

function put(
  open: OpenWorkbook,
  sheet: SheetFile,
  [row, column]: [row: number, column: number],
  { content: { value, formula }, style, ...from }: SortedCell,
): void {
  if (row === from.row && column === from.column) return;
  const cell = areaOf(row, column);
  const { borders } = sheet.style(row, column);
  sheet.clear(cell, "formats");
  const looks = withoutBorders(style);
  sheet.setStyle(cell, borders === undefined ? looks : { ...looks, borders });
  const shift = { rows: row - from.row, columns: column - from.column };
  const moved = formula === null ? null : `=${shiftFormula(formula.slice(1), shift)}`;
  sheet.setCell(row, column, { value, formula: moved });
  open.calculation.cellChanged(sheet, row, column);
}

type Filled = NonNullable<ReturnType<SheetFile["cell"]>["value"]>;

function comparison(matchCase: boolean): (one: Filled, other: Filled) => number {
  const texts = new Intl.Collator("en", {
    sensitivity: matchCase ? "variant" : "accent",
    caseFirst: "lower",
  });
  return (one, other) => {
    if (rank(one) !== rank(other)) return rank(one) - rank(other);
    if (typeof one === "string" && typeof other === "string") return texts.compare(one, other);
    return isCellError(one) || isCellError(other) ? 0 : Number(one) - Number(other);
  };
}

function rank(value: Filled): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

/** Borders stay with the cell. */
function withoutBorders({ borders: _, ...looks }: SortedCell["style"]): Omit<SortedCell["style"], "borders"> {
  return looks;
}
