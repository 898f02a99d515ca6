import type { NotRead } from "../../plan/plan";
import { isPartOfYear, periodInHead } from "../../plan/language/time/period-words";
import { gridCell, gridReference, type Grid } from "../../workbook/grid";
import { shownText } from "../sheet/sheet-view";
import { actualsColumnOf, type ActualsColumn } from "./actuals-heads";
import { phrases } from "../../plan/language/lexicon";
import type { CellReference } from "../../plan/cell-reference";
import type { IndicatorFinder } from "../../identity/indicator-finder";
import { isHeadOfProduct } from "./product-columns";
import { foldText, onOneLine } from "../../plan/language/spelling/text-folding";

/** Where a table of reports stands. */
interface TableOfReports {
  readonly headRow: number;
  readonly columns: ReadonlyMap<ActualsColumn, number>;
}

/** The rows below a header. */
function rowsBelow(grid: Grid, headRow: number): readonly number[] {
  return Array.from(
    { length: Math.max(0, grid.firstRow + grid.values.length - headRow - 1) },
    (_, at) => headRow + 1 + at,
  );
}

function textAt(grid: Grid, row: number, column: number): string {
  const { value, numberFormat } = gridCell(grid, row, column);
  return shownText(value, numberFormat);
}

/** The columns of a table of reports that hold something and are none of those that are read. */
function otherColumns(grid: Grid, { headRow, columns }: TableOfReports): readonly number[] {
  const own = new Set(columns.values());
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  return Array.from({ length: width }, (_, at) => grid.firstColumn + at).filter(
    (column) =>
      !own.has(column) &&
      !isHeadOfProduct(textAt(grid, headRow, column)) &&
      textsBelow(grid, headRow, column).length > 0,
  );
}

/** The columns that can be known by what stands in them, in the order in which they are looked for. */
const BY_CONTENT = ["indicator", "year", "quarter"] as const;
type Telling = (typeof BY_CONTENT)[number] | "actual";

/**
 * The columns of a table with those that no header names and whose texts tell what they are: each names an indicator of
 * the plan, a year, or a part of one. Without its column of quarters a table would report them as whole years.
 */
export function withColumnsByContent(
  grid: Grid,
  table: TableOfReports,
  finder: IndicatorFinder,
): TableOfReports["columns"] {
  const tells: Readonly<Record<Telling, (text: string) => boolean>> = {
    indicator: (text) => finder(text).kind === "indicator",
    year: (text) => periodInHead(text)?.year != null && /^\S+$/u.test(text),
    quarter: isPartAlone,
    actual: (text) => /^\p{P}?\p{Nd}/u.test(text),
  };
  const columns = new Map(table.columns);
  const tellsAll = (column: Telling, place: number): boolean =>
    textsBelow(grid, table.headRow, place).every(tells[column]);
  for (const column of [...BY_CONTENT, "actual"] as const) {
    const named = columns.get(column);
    if (named === undefined || tellsAll(column, named)) continue;
    // Of two columns with one header the one counts that holds what the header says.
    const same = otherColumns(grid, { ...table, columns }).find(
      (place) =>
        actualsColumnOf(onOneLine(textAt(grid, table.headRow, place))) === column && tellsAll(column, place),
    );
    if (same !== undefined) columns.set(column, same);
  }
  for (const column of BY_CONTENT) {
    if (columns.has(column)) continue;
    const found = otherColumns(grid, { ...table, columns }).filter((place) => tellsAll(column, place));
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0) columns.set(column, only);
  }
  return columns;
}

function isPartAlone(text: string): boolean {
  const period = periodInHead(text);
  return period !== null && period.year === null && isPartOfYear(period);
}

/**
 * Where a table names indicators of the plan, and no header says of which years its actuals are, or which numbers were
 * achieved in the years that it has: the header of the numbers, if one column alone has any that are no targets. `null`
 * where the table is none of reports, or is understood.
 */
export function headOfUnnamedActuals(
  grid: Grid,
  table: TableOfReports,
  finder: IndicatorFinder,
): CellReference | null {
  const { columns, headRow } = table;
  const [indicator, actual] = [columns.get("indicator"), columns.get("actual")];
  if (indicator === undefined || (actual !== undefined && columns.has("year"))) return null;
  if (!textsBelow(grid, headRow, indicator).some((text) => finder(text).kind === "indicator")) return null;
  if (actual !== undefined) return gridReference(grid, headRow, actual);
  if (!columns.has("year")) return null;
  const numbers = otherColumns(grid, table).filter((column) => {
    const head = foldText(textAt(grid, headRow, column));
    return (
      !NO_ACTUALS.some((words) => words.isWithin(head)) && areMostlyNumbers(textsBelow(grid, headRow, column))
    );
  });
  const [only, ...others] = numbers;
  return only === undefined || others.length > 0 ? null : gridReference(grid, headRow, only);
}

const NO_ACTUALS = [phrases.target, phrases.baselines, phrases.percentMet];

/** "20 expected" among numbers is one of what people report, and takes nothing from the others. */
function areMostlyNumbers(texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => /^\p{Nd}+(?:[.,]\p{Nd}+)*\s*%?$/u.test(text));
  return numbers.length * 2 > texts.length;
}

function textsBelow(grid: Grid, headRow: number, column: number): readonly string[] {
  return rowsBelow(grid, headRow)
    .map((row) => textAt(grid, row, column))
    .filter((text) => text !== "");
}

/**
 * The columns of a table that people made of which nothing was read, so that nobody takes them for counted; that of
 * parts, where there is one, was.
 */
export function columnsLeft(
  grid: Grid,
  table: TableOfReports,
  columnOfParts: number | null,
): readonly NotRead[] {
  const others = otherColumns(grid, table).filter((column) => column !== columnOfParts);
  return others.map((column): NotRead => {
    const text = onOneLine(textAt(grid, table.headRow, column));
    const same = actualsColumnOf(text);
    const read = same === null ? undefined : table.columns.get(same);
    const rows = rowsBelow(grid, table.headRow);
    return {
      cell: gridReference(grid, table.headRow, column),
      text,
      why: read === undefined ? "columnWithoutMeaning" : "duplicateColumn",
      ...(read === undefined ? {} : { insteadRead: gridReference(grid, table.headRow, read) }),
      area: {
        firstRow: table.headRow,
        lastRow: rows.at(-1) ?? table.headRow,
        firstColumn: column,
        lastColumn: column,
      },
    };
  });
}
