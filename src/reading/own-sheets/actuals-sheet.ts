import type { Actual, ActualReport, ActualsTable, ReportedPart, UnreadActual } from "../../plan/actual";
import { type CellReference, gridCell, gridReference, type Grid } from "@plan-of-action/xlsx/grid";
import { REPORTED_COLUMNS } from "../../plan/actuals-columns";
import { parseDay, type Day, type Period } from "../../plan/period";
import type { Indicator, NotRead, Plan } from "../../plan/plan";
import type { Value } from "../../plan/value";
import {
  ACTUALS_COLUMNS,
  actualsColumnOf,
  reportStateOf,
  LATER_ACTUALS_COLUMNS,
  isPeriodHeader,
  type ActualsColumn,
} from "./actuals-headers";
import {
  columnsLeft,
  headerOfUnnamedActuals,
  withColumnsByContent,
  withColumnsOfOneHeader,
} from "./columns-of-reports";
import { ownHeader } from "./headers-by-place";
import { rowsByPart } from "./parts-of-reports";
import { periodOfTexts } from "./reported-period";
import { dayOfSerial } from "../sheet/date-serial";
import { saidGrid } from "../sheet/said-grid";
import { withWesternDigits } from "../../plan/language/numbers/digits";
import { phrases, type PhraseSet } from "../../plan/language/phrases";
import { indicatorFinder, type NamedIndicator, type IndicatorFinder } from "../../identity/indicator-finder";
import { shownText } from "../sheet/sheet-view";
import { foldText, onOneLine, tidyText } from "../../plan/language/spelling/text-folding";
import { withFractionCells, type FractionCells } from "../values/fraction-in-cells";
import { withoutDoubt, type ReportedIn } from "../values/reported-value";
import { blankValue, readValueCell, readValueText } from "../values/value-cell";

/** Where the columns and rows of the Actuals sheet stand now. Rows and columns count from zero. */
export interface ActualsLayout {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<ActualsColumn, number>;
  /** First and last column of the table, with those that the user added beside. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The last row that reports something or names an indicator; the header's own where there is none. */
  readonly lastRow: number;
}

/** What one row of the Actuals sheet says. */
export interface ActualsRow {
  readonly row: number;
  /** The report of a whole; `null` where the row has one of a part, or none that counts. */
  readonly actual: Actual | null;
  readonly part: ReportedPart | null;
  readonly unread: UnreadActual | null;
}

/** What was read of an Actuals sheet. */
export interface ActualsSheetReading extends ActualsTable {
  readonly layout: ActualsLayout;
  /** Rows with something in them, from the top. */
  readonly rows: readonly ActualsRow[];
  /** Rows of the table without anything in its own columns. */
  readonly blankRows: readonly number[];
}

/**
 * Headers the hidden column with the choices of the list of indicators, so that it is told from the
 * columns that a user added.
 */
export const CHOICES_HEADER = "poa:indicators";

/** What of a plan tells what its reports are about. */
export type PlanReportedOn = Pick<Plan, "indicators" | "yearStart" | "gone"> & Partial<Pick<Plan, "actions">>;

/**
 * Reads the Actuals sheet, whatever the user did to it: rows in any order, columns moved, renamed or
 * added, values as numbers or texts, indicators by id or wording. `null` where the sheet has lost the
 * headers of the indicator or of the actual; on the product's own these are known by their place too.
 */
export function readActualsSheet(
  asItStands: Grid,
  plan: PlanReportedOn,
  of: "own" | "users" = "users",
): ActualsSheetReading | null {
  const grid = saidGrid(asItStands);
  const found = findTable(grid, of, plan);
  if (found === null || !found.header.columns.has("indicator") || !hasValues(found.header)) return null;
  const { finder, finderOfNumber } = found;
  const header = of === "own" ? found.header : withoutPlaces(grid, found.header);
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const reader: RowReader = {
    indicatorIn: (cells) => (cells.isNumber("indicator") ? finderOfNumber : finder)(cells.text("indicator")),
    periodOf: remembering((text) => periodOfTexts(...splitTexts(text), plan)),
    partyOf: remembering(partyOf),
    indicatorOf: (id) => indicators.get(id),
  };
  const rows: Omit<ActualsRow, "part">[] = [];
  const blankRows: number[] = [];
  const end = grid.firstRow + grid.values.length;
  for (let row = header.headerRow + 1; row < end; row++) {
    const cells = new RowCells(grid, row, header.columns);
    if (cells.isBlank()) blankRows.push(row);
    else if (isReport(cells, reader)) rows.push({ row, ...readRow(cells, reader) });
  }
  const lastRow = rows.at(-1)?.row ?? header.headerRow;
  const { columnOfParts, ...byPart } = rowsByPart(grid, header, rows, {
    of,
    breakdownsOf: (id) => indicators.get(id)?.breakdowns ?? [],
  });
  const layout = { ...header, lastRow };
  return {
    ...byPart,
    notRead: [
      ...(of === "own" ? [] : columnsLeft(grid, header, columnOfParts)),
      ...unknownStates(grid, header),
    ],
    layout,
    blankRows: blankRows.filter((row) => row < lastRow),
    unread: rows.flatMap(({ unread }) => unread ?? []),
  };
}

/** Whether a table has actuals, or what they are of. */
function hasValues({ columns }: Pick<Header, "columns">): boolean {
  return columns.has("actual") || (columns.has("numerator") && columns.has("denominator"));
}

/** The same function, which works out each text once. */
function remembering<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const result = known.get(text);
    if (result !== undefined) return result;
    const made = work(text);
    known.set(text, made);
    return made;
  };
}

/** What the cells of rows are read with. */
interface RowReader {
  readonly indicatorIn: (cells: RowCells) => NamedIndicator;
  /** The period of two texts with a line break between. */
  readonly periodOf: (yearAndQuarter: string) => Period | null;
  readonly partyOf: (text: string) => string | null;
  /** An indicator of the plan by its id. */
  readonly indicatorOf: (id: string) => Indicator | undefined;
}

function splitTexts(text: string): [year: string, quarter: string] {
  const [year = "", ...quarter] = text.split("\n");
  return [year, quarter.join("\n")];
}

type Header = Omit<ActualsLayout, "lastRow">;

/** So many headers that are known make a table one of reports, whatever the others are called. */
const MIN_HEADERS = 2;

/** The header of a table of reports, and what finds the indicators that its rows name, which they repeat many times over. */
interface FoundTable {
  readonly header: Header;
  readonly finder: IndicatorFinder;
  readonly finderOfNumber: IndicatorFinder;
}

/** The table of reports on a sheet, with the columns that are known by what stands in them; `null` where there is none. */
function findTable(grid: Grid, of: "own" | "users", plan: PlanReportedOn): FoundTable | null {
  const named = of === "own" ? headerOfOwn(grid) : findHeader(grid);
  if (named === null) return null;
  const find = indicatorFinder(plan);
  const finder = remembering((text) => find(text));
  const finderOfNumber = remembering((text) => find(text, true));
  const columns = of === "own" ? named.columns : withColumnsOfOneHeader(grid, named, finder);
  return {
    header: { ...named, columns: withColumnsByContent(grid, { ...named, columns }, finder) },
    finder,
    finderOfNumber,
  };
}

/**
 * The header of the numbers of a sheet of people's own that names indicators of the plan, and not which of its columns
 * has the actuals, or of which years they are; `null` of any other sheet.
 */
export function unnamedActuals(asItStands: Grid, plan: PlanReportedOn): CellReference | null {
  const grid = saidGrid(asItStands);
  const found = findTable(grid, "users", plan);
  return found === null ? null : headerOfUnnamedActuals(grid, found.header, found.finder);
}

/** The first row with the most of the headers. */
function findHeader(grid: Grid): Header | null {
  let best: Header | null = null;
  const columnOf = remembering(actualsColumnOf);
  for (const [index, values] of grid.values.entries()) {
    const columns = new Map<ActualsColumn, number>();
    for (const [place, value] of values.entries()) {
      const column = typeof value === "string" ? columnOf(value) : null;
      if (column !== null && !columns.has(column)) columns.set(column, grid.firstColumn + place);
    }
    // "2024-Q2" under "Period" stands for both.
    const period = values.findIndex((value) => typeof value === "string" && isPeriodHeader(value));
    if (period >= 0 && !columns.has("year")) columns.set("year", grid.firstColumn + period);
    if (columns.size < MIN_HEADERS || columns.size <= (best?.columns.size ?? 0)) continue;
    const headerRow = grid.firstRow + index;
    best = { headerRow, columns, ...extentOfHeader(grid, headerRow, [...columns.values()]) };
  }
  return best;
}

/** The header of the product's own sheet, in which somebody may have renamed or blanked what a header needs. */
function headerOfOwn(grid: Grid): Header | null {
  const named = findHeader(grid);
  const header = ownHeader(grid, actualsColumnOf, ACTUALS_COLUMNS, LATER_ACTUALS_COLUMNS);
  if (header === null || (named !== null && named.headerRow !== header.row)) return named;
  const byPlace = [...header.columns].map(([place, column]) => [column, place] as const);
  const columns = new Map([...(named?.columns ?? []), ...byPlace]);
  return { headerRow: header.row, columns, ...extentOfHeader(grid, header.row, [...columns.values()]) };
}

/**
 * From the first to the last of the known columns, with the user's that have a header right beside them; one with a
 * header that the table has already is no part of it, since a table of Excel has none twice.
 */
function extentOfHeader(
  grid: Grid,
  row: number,
  known: readonly number[],
): { firstColumn: number; lastColumn: number } {
  const headerOf = (column: number): string => {
    const { value, numberFormat } = gridCell(grid, row, column);
    return foldText(shownText(value, numberFormat));
  };
  const headers = new Set(known.map(headerOf));
  const isHeaded = (column: number): boolean => {
    const { value } = gridCell(grid, row, column);
    return value !== null && value !== CHOICES_HEADER && !headers.has(headerOf(column));
  };
  let firstColumn = Math.min(...known);
  let lastColumn = Math.max(...known);
  while (firstColumn > 0 && isHeaded(firstColumn - 1)) firstColumn--;
  while (isHeaded(lastColumn + 1)) lastColumn++;
  return { firstColumn, lastColumn };
}

/** The cells of one row by what their columns hold. */
class RowCells {
  constructor(
    private readonly grid: Grid,
    private readonly row: number,
    private readonly columns: Header["columns"],
  ) {}

  text(column: ActualsColumn): string {
    const place = this.columns.get(column);
    if (place === undefined) return "";
    const { value, numberFormat } = gridCell(this.grid, this.row, place);
    return shownText(value, numberFormat);
  }

  isNumber(column: ActualsColumn): boolean {
    const place = this.columns.get(column);
    return place !== undefined && typeof gridCell(this.grid, this.row, place).value === "number";
  }

  textOrNull(column: ActualsColumn): string | null {
    return this.text(column) || null;
  }

  /** A cell with several lines is one entry here, so that its lines are not taken for several values. */
  value(about: ReportedIn): Value {
    const place = this.columns.get("actual");
    const reference = this.reference(place === undefined ? "numerator" : "actual");
    if (place === undefined)
      return withoutDoubt(withFractionCells(blankValue(reference), this.fractionCells()), about);
    const cell = gridCell(this.grid, this.row, place);
    const [value = blankValue(reference), ...others] = readValueCell(cell, reference);
    if (others.length === 0) return withoutDoubt(withFractionCells(value, this.fractionCells()), about);
    const text = [value, ...others].map(({ raw }) => raw).join("; ");
    const together = withoutDoubt(readValueText(text, reference, { written: "line", formula: null }), about);
    if (together.state === "number" && together.parts !== undefined) return together;
    return { cell: reference, raw: this.text("actual"), state: "text" };
  }

  private fractionCells(): FractionCells {
    return { numerator: this.numberIn("numerator"), denominator: this.numberIn("denominator") };
  }

  private numberIn(column: "numerator" | "denominator"): Value {
    const place = this.columns.get(column);
    const reference = this.reference(column);
    if (place === undefined) return blankValue(reference);
    const [value = blankValue(reference), ...others] = readValueCell(
      gridCell(this.grid, this.row, place),
      reference,
    );
    return others.length === 0 ? value : { cell: reference, raw: this.text(column), state: "text" };
  }

  day(): Day | null {
    const place = this.columns.get("reportedOn");
    if (place === undefined) return null;
    const { value } = gridCell(this.grid, this.row, place);
    return typeof value === "number"
      ? dayOfSerial(value)
      : parseDay(withWesternDigits(this.text("reportedOn")));
  }

  reference(column: ActualsColumn) {
    return gridReference(this.grid, this.row, this.columns.get(column) ?? this.columns.get("indicator") ?? 0);
  }

  /** What Excel's row of totals has, or a person's own. */
  isTotal(): boolean {
    const { formula } = gridCell(this.grid, this.row, this.columns.get("actual") ?? 0);
    return formula !== null && /^=\s*(?:SUBTOTAL|SUM|AGGREGATE|AVERAGE)\s*\(/i.test(formula);
  }

  isBlank(): boolean {
    for (const place of this.columns.values()) {
      const { value } = gridCell(this.grid, this.row, place);
      if (value !== null && (typeof value !== "string" || tidyText(value) !== "")) return false;
    }
    return true;
  }
}

/** Columns in which a row says something of a report; what stands below the indicators alone is a note. */
const SAYING = ["year", "quarter", ...REPORTED_COLUMNS] as const;

/** A line of text below the table that names no indicator, no period and no value is a note; so is one of totals. */
function isReport(cells: RowCells, { indicatorIn }: RowReader): boolean {
  if (cells.isTotal() && indicatorIn(cells).kind === "unknownIndicator") return false;
  const says = SAYING.some((column) => cells.text(column) !== "");
  return says || indicatorIn(cells).kind !== "unknownIndicator";
}

function readRow(
  cells: RowCells,
  { indicatorIn, periodOf, partyOf, indicatorOf }: RowReader,
): Omit<ActualsRow, "row" | "part"> {
  const text = cells.text("indicator");
  const named = indicatorIn(cells);
  if (named.kind !== "indicator") {
    const value = cells.text("actual") || cells.text("numerator");
    const unread = { cell: cells.reference("indicator"), text, why: named.kind };
    return { actual: null, unread: value === "" ? unread : { ...unread, value } };
  }
  const period = periodOf(`${onOneLine(cells.text("year"))}\n${cells.text("quarter")}`);
  if (period === null) {
    const year = onOneLine(cells.text("year"));
    const written = [year, cells.text("quarter")].filter((part) => part !== "").join(" ");
    // Where the year's cell is right by itself, the other one is wrong.
    const cell = cells.reference(periodOf(`${year}\n`) === null ? "year" : "quarter");
    return { actual: null, unread: { cell, text: written, why: "unknownPeriod" } };
  }
  const report: ActualReport = {
    evidence: cells.textOrNull("evidence"),
    varianceReason: cells.textOrNull("varianceReason"),
    comment: cells.textOrNull("comment"),
    reportedOn: cells.day(),
    ...stateIn(cells),
  };
  const party = partyOf(cells.text("party"));
  return {
    actual: {
      indicator: named.id,
      period,
      party,
      ...(party === null ? {} : { partyCell: cells.reference("party") }),
      value: cells.value({ period, indicator: indicatorOf(named.id) }),
      report,
    },
    unread: null,
  };
}

function stateIn(cells: RowCells): Pick<ActualReport, "state" | "agreedBy"> {
  const [state, agreedBy] = [reportStateOf(cells.text("state")), cells.text("agreedBy")];
  return { ...(state === null ? {} : { state }), ...(agreedBy === "" ? {} : { agreedBy }) };
}

/** The texts in the column of states that name none. */
function unknownStates(grid: Grid, { headerRow, columns }: Header): readonly NotRead[] {
  const place = columns.get("state");
  if (place === undefined) return [];
  const last = grid.firstRow + grid.values.length - 1;
  return Array.from({ length: last - headerRow }, (_, at) => headerRow + 1 + at).flatMap((row): NotRead[] => {
    const { value, numberFormat } = gridCell(grid, row, place);
    const text = shownText(value, numberFormat);
    const isKnown = text === "" || reportStateOf(text) !== null;
    return isKnown ? [] : [{ cell: gridReference(grid, row, place), text, why: "leftOver" }];
  });
}

/** On a sheet of people's own, states with other names are those of a country. */
function withoutPlaces(grid: Grid, header: Header): Header {
  if (unknownStates(grid, header).length === 0) return header;
  const columns = new Map(header.columns);
  columns.delete("state");
  return { ...header, columns };
}

/** Who reported; `null` where the cell is blank or names all parties together. */
export function partyOf(text: string): string | null {
  return isBlankOr(phrases.allParties(), text) ? null : onOneLine(text);
}

function isBlankOr(words: PhraseSet, text: string): boolean {
  const folded = foldText(text);
  return folded === "" || words.isWhole(folded);
}
