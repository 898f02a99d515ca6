import type { NotRead } from "../../plan/plan";
import { isPartOfYear, periodInHeader } from "../../plan/language/time/period-words";
import { gridCell, gridReference, type Grid, type CellReference } from "@plan-of-action/xlsx/grid";
import { shownText } from "../sheet/sheet-view";
import { actualsColumnOf, type ActualsColumn } from "./actuals-headers";
import { phrases } from "../../plan/language/phrases";
import { ofLanguages } from "../../languages/in-use";
import type { IndicatorFinder } from "../../identity/indicator-finder";
import { isHeaderOfProduct } from "./product-columns";
import { foldText, onOneLine } from "../../plan/language/spelling/text-folding";

/** Where a table of reports stands. */
interface TableOfReports {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<ActualsColumn, number>;
}

/** The rows below a header. */
function rowsBelow(grid: Grid, headerRow: number): readonly number[] {
  return Array.from(
    { length: Math.max(0, grid.firstRow + grid.values.length - headerRow - 1) },
    (_, at) => headerRow + 1 + at,
  );
}

function textAt(grid: Grid, row: number, column: number): string {
  const { value, numberFormat } = gridCell(grid, row, column);
  return shownText(value, numberFormat);
}

/** The columns of a table of reports that hold something and are none of those that are read. */
function otherColumns(grid: Grid, { headerRow, columns }: TableOfReports): readonly number[] {
  const own = new Set(columns.values());
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  return Array.from({ length: width }, (_, at) => grid.firstColumn + at).filter(
    (column) =>
      !own.has(column) &&
      !isHeaderOfProduct(textAt(grid, headerRow, column)) &&
      textsBelow(grid, headerRow, column).length > 0,
  );
}

/** The columns that can be known by what stands in them, in the order in which they are looked for. */
const BY_CONTENT = ["indicator", "year", "quarter"] as const;
type Telling = (typeof BY_CONTENT)[number] | "actual";

/** Whether all that stands in a column is what a report has there. */
type TellsAll = (column: Telling, place: number) => boolean;

function tellingIn(grid: Grid, headerRow: number, finder: IndicatorFinder): TellsAll {
  const tells: Readonly<Record<Telling, (text: string) => boolean>> = {
    indicator: (text) => finder(text).kind === "indicator",
    year: (text) => periodInHeader(text)?.year != null && /^\S+$/u.test(text),
    quarter: isPartAlone,
    actual: (text) => /^\p{P}?\p{Nd}/u.test(text),
  };
  return (column, place) => textsBelow(grid, headerRow, place).every(tells[column]);
}

/**
 * The columns of a table that people made: of two columns with one header the one counts that holds what the header
 * says. On a sheet of the product's own the one in its own place counts, whatever stands in it.
 */
export function withColumnsOfOneHeader(
  grid: Grid,
  table: TableOfReports,
  finder: IndicatorFinder,
): TableOfReports["columns"] {
  const columns = new Map(table.columns);
  const tellsAll = tellingIn(grid, table.headerRow, finder);
  for (const column of [...BY_CONTENT, "actual"] as const) {
    const named = columns.get(column);
    if (named === undefined || tellsAll(column, named)) continue;
    const same = otherColumns(grid, { ...table, columns }).find(
      (place) =>
        actualsColumnOf(onOneLine(textAt(grid, table.headerRow, place))) === column &&
        tellsAll(column, place),
    );
    if (same !== undefined) columns.set(column, same);
  }
  return columns;
}

/**
 * The columns of a table with those that no header names and whose texts tell what they are: each names an indicator of
 * the plan, a year, or a part of one. Without its column of quarters a table would report them as whole years.
 */
export function withColumnsByContent(
  grid: Grid,
  table: TableOfReports,
  finder: IndicatorFinder,
): TableOfReports["columns"] {
  const columns = new Map(table.columns);
  const tellsAll = tellingIn(grid, table.headerRow, finder);
  for (const column of BY_CONTENT) {
    if (columns.has(column)) continue;
    const found = otherColumns(grid, { ...table, columns }).filter((place) => tellsAll(column, place));
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0) columns.set(column, only);
  }
  return columns;
}

function isPartAlone(text: string): boolean {
  const period = periodInHeader(text);
  return period !== null && period.year === null && isPartOfYear(period);
}

/**
 * Where a table names indicators of the plan, and no header says of which years its actuals are, or which numbers were
 * achieved in the years that it has: the header of the numbers, if one column alone has any that are no targets. `null`
 * where the table is none of reports, or is understood.
 */
export function headerOfUnnamedActuals(
  grid: Grid,
  table: TableOfReports,
  finder: IndicatorFinder,
): CellReference | null {
  const { columns, headerRow } = table;
  const [indicator, actual] = [columns.get("indicator"), columns.get("actual")];
  if (indicator === undefined || (actual !== undefined && columns.has("year"))) return null;
  if (!textsBelow(grid, headerRow, indicator).some((text) => finder(text).kind === "indicator")) return null;
  if (actual !== undefined) return gridReference(grid, headerRow, actual);
  if (!columns.has("year")) return null;
  const numbers = otherColumns(grid, table).filter((column) => {
    const header = foldText(textAt(grid, headerRow, column));
    return (
      !NO_ACTUALS().some((words) => words.isWithin(header)) &&
      areMostlyNumbers(textsBelow(grid, headerRow, column))
    );
  });
  const [only, ...others] = numbers;
  return only === undefined || others.length > 0 ? null : gridReference(grid, headerRow, only);
}

const NO_ACTUALS = ofLanguages(() => [phrases.target(), phrases.baselines(), phrases.percentMet()]);

/** "20 expected" among numbers is one of what people report, and takes nothing from the others. */
function areMostlyNumbers(texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => /^\p{Nd}+(?:[.,]\p{Nd}+)*\s*%?$/u.test(text));
  return numbers.length * 2 > texts.length;
}

function textsBelow(grid: Grid, headerRow: number, column: number): readonly string[] {
  return rowsBelow(grid, headerRow)
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
    const text = onOneLine(textAt(grid, table.headerRow, column));
    const same = actualsColumnOf(text);
    const read = same === null ? undefined : table.columns.get(same);
    const rows = rowsBelow(grid, table.headerRow);
    return {
      cell: gridReference(grid, table.headerRow, column),
      text,
      why: read === undefined ? "columnWithoutMeaning" : "duplicateColumn",
      ...(read === undefined ? {} : { insteadRead: gridReference(grid, table.headerRow, read) }),
      area: {
        firstRow: table.headerRow,
        lastRow: rows.at(-1) ?? table.headerRow,
        firstColumn: column,
        lastColumn: column,
      },
    };
  });
}
