import { type Actual, type PartsOfReports, type ReportedPart, wholeKey } from "../../plan/actual";
import type { Breakdown } from "../../plan/breakdown";
import { partKey, partNamed } from "../../plan/language/breakdown-words";
import { phrases } from "../../plan/language/phrases";
import { foldText } from "../../plan/language/spelling/text-folding";
import { withoutNoise } from "../../plan/number-noise";
import type { Doubt } from "../../plan/plan";
import { numberWithoutCell, partsInText } from "../../plan/value";
import { gridCell, type Grid } from "@plan-of-action/xlsx/grid";
import { namesGroupOfPeople } from "../header/part-names";
import { shownText } from "../sheet/sheet-view";
import type { ActualsColumn } from "./actuals-headers";
import { reportKey } from "../../plan/report-key";

/** A row of the sheet, with the report in it. */
interface ReportRow {
  readonly row: number;
  readonly actual: Actual | null;
}

/** Where the columns of the table of reports stand. */
interface ReportColumns {
  readonly columns: ReadonlyMap<ActualsColumn, number>;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A row whose report is of a whole, of a part, or of neither. */
export type RowOfPart<Row extends ReportRow> = Row & { readonly part: ReportedPart | null };

/** Rows of reports, of which those of parts count only within the row for all. */
export interface RowsByPart<Row extends ReportRow> extends PartsOfReports {
  readonly rows: readonly RowOfPart<Row>[];
  /** The reports that count: those of wholes, and sums where nobody reported a whole. */
  readonly actuals: readonly Actual[];
  /** The column that tells the parts; `null` where none does. */
  readonly columnOfParts: number | null;
}

/** By what the values of an indicator are distinguished. */
type BreakdownsOf = (indicator: string) => readonly Breakdown[];

/**
 * Reports that are distinguished by the column of parts, or by one of the users' own such as "Sex": the row for all is
 * the report, and those of women and men are its parts. Where there are only parts, their sum is taken in doubt; shares
 * have none. In a column of the users' own, rows that give no sum stay as they are: it may say something else.
 */
export function rowsByPart<Row extends ReportRow>(
  grid: Grid,
  layout: ReportColumns,
  rows: readonly Row[],
  { of, breakdownsOf }: { readonly of: "own" | "users"; readonly breakdownsOf: BreakdownsOf },
): RowsByPart<Row> {
  const own = layout.columns.get("part");
  const column = own ?? columnOfParts(grid, layout, rows);
  const labelOf = ({ row }: Row): string => (column === null ? "" : labelAt(grid, row, column));
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.actual === null) continue;
    const key = wholeKey(row.actual);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const partOfRow = new Map<Row, ReportedPart>();
  const sums = new Map<Row, Actual>();
  const doubts: Doubt[] = [];
  for (const group of groups.values()) {
    // On a sheet of people's own a column "Disaggregation" may describe each report, and tell none from another.
    const isAnyLabel = own !== undefined && (of === "own" || group.length > 1);
    const isPart = (row: Row): boolean =>
      isAnyLabel ? isLabel(labelOf(row)) : namesGroupOfPeople(labelOf(row));
    const parts = group.filter(isPart);
    const wholes = group.filter((row) => !isPart(row));
    if (parts.length === 0) continue;
    const named = parts.map((row) => partOf(row, labelOf(row), breakdownsOf));
    const sum = wholes.every(({ actual }) => actual?.value.state === "blank") ? sumOf(named.flat()) : null;
    if (wholes.length === 0 && sum === null && own === undefined) continue;
    parts.forEach((row, place) => named[place]?.forEach((part) => partOfRow.set(row, part)));
    const [place = parts[0]] = wholes;
    if (sum === null || place === undefined) continue;
    sums.set(place, sum.actual);
    doubts.push(sum.doubt);
  }
  const byPart = rows.map((row): RowOfPart<Row> => {
    const part = partOfRow.get(row) ?? null;
    return { ...row, part, actual: part === null ? row.actual : null };
  });
  const actuals = rows.flatMap((row) => sums.get(row) ?? (partOfRow.has(row) ? [] : (row.actual ?? [])));
  return {
    rows: byPart,
    actuals,
    parts: [...partOfRow.values(), ...partsInTexts(actuals, [...partOfRow.values()])],
    doubts,
    columnOfParts: column,
  };
}

/** Whether a label in the column of parts names one: it is blank, or the word for all, in the row of the whole. */
export function isLabel(label: string): boolean {
  const folded = foldText(label);
  return folded !== "" && !phrases.totals().isWhole(folded) && !phrases.allParties().isWhole(folded);
}

function partOf({ actual }: ReportRow, label: string, breakdownsOf: BreakdownsOf): readonly ReportedPart[] {
  return actual === null ? [] : [{ ...actual, ...partNamed(label, breakdownsOf(actual.indicator)) }];
}

/** The parts that the text of a whole tells, "26 (11 women)", where no row of its own has them. */
function partsInTexts(actuals: readonly Actual[], inRows: readonly ReportedPart[]): readonly ReportedPart[] {
  const known = new Set(inRows.map((part) => reportKey(part, part)));
  return actuals.flatMap((actual) => {
    const { value } = actual;
    return partsInText(value).flatMap(({ label, number, percent = false }): ReportedPart[] => {
      const own = numberWithoutCell(value.cell, number, { percent });
      const part = { ...actual, ...partNamed(label, []), value: own };
      return known.has(reportKey(part, part)) ? [] : [part];
    });
  });
}

/** The sum of the parts of one dimension, each counted once; `null` where there is none. */
function sumOf(parts: readonly ReportedPart[]): { readonly actual: Actual; readonly doubt: Doubt } | null {
  const ofOne = parts.filter(
    (part) => part.dimension === parts[0]?.dimension && part.value.state !== "blank",
  );
  const values = ofOne.flatMap(({ value }) => (value.state === "number" && !value.percent ? [value] : []));
  const [first] = ofOne;
  const [firstValue] = values;
  if (first === undefined || firstValue === undefined || values.length < 2) return null;
  if (values.length < ofOne.length || new Set(ofOne.map(partKey)).size < ofOne.length) return null;
  const number = withoutNoise(values.reduce((sum, value) => sum + value.number, 0));
  const alternatives = values.map(({ raw }) => raw);
  const raw = alternatives.join(" + ");
  const { cell } = firstValue;
  const { indicator, period, party, partyCell, report } = first;
  const about = {
    ...{ indicator, period, party },
    ...(partyCell === undefined ? {} : { partyCell }),
    ...(report === undefined ? {} : { report }),
  };
  const value = numberWithoutCell(cell, number, { raw });
  return {
    actual: { ...about, value, isSumOfParts: true },
    doubt: { cell, text: raw, taken: String(number), alternatives },
  };
}

/** A column of the users' own that has nothing but names of groups of people, and the word for all. */
function columnOfParts(
  grid: Grid,
  { columns, firstColumn, lastColumn }: ReportColumns,
  rows: readonly ReportRow[],
): number | null {
  const own = new Set(columns.values());
  for (let column = firstColumn; column <= lastColumn; column++) {
    if (own.has(column)) continue;
    const labels = rows.map(({ row }) => labelAt(grid, row, column)).filter((label) => label !== "");
    const groups = labels.filter(namesGroupOfPeople);
    const isOfParts = labels.every(
      (label) => groups.includes(label) || phrases.totals().isWhole(foldText(label)),
    );
    if (isOfParts && new Set(groups.map((label) => label.toLowerCase())).size > 1) return column;
  }
  return null;
}

function labelAt(grid: Grid, row: number, column: number): string {
  const { value, numberFormat } = gridCell(grid, row, column);
  return shownText(value, numberFormat);
}
