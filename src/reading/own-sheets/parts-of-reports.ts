import { actualKey, type Actual, type PartsOfReports } from "../../plan/actual";
import { dimensionOfCategory } from "../../plan/language/breakdown-words";
import { phrases } from "../../plan/language/phrases";
import { foldText } from "../../plan/language/spelling/text-folding";
import { withoutNoise } from "../../plan/number-noise";
import type { Doubt, NotRead } from "../../plan/plan";
import { gridCell, type Grid } from "@plan-of-action/xlsx/grid";
import { namesGroupOfPeople } from "../header/part-names";
import { shownText } from "../sheet/sheet-view";
import type { ActualsColumn } from "./actuals-headers";

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

/** Rows of reports, of which those of parts count only within the row for all. */
export interface RowsByPart<Row extends ReportRow> extends PartsOfReports {
  readonly rows: readonly Row[];
  /** The column that tells the parts; `null` where none does. */
  readonly columnOfParts: number | null;
}

/**
 * Reports that are told apart by a column of the users' own, such as "Sex": the row for all is the report, and those of
 * women and men are its parts. Where there are only parts, their sum is taken in doubt, in the row of the first one;
 * shares have none, and stay as they are.
 */
export function rowsByPart<Row extends ReportRow>(
  grid: Grid,
  layout: ReportColumns,
  rows: readonly Row[],
): RowsByPart<Row> {
  const column = columnOfParts(grid, layout, rows);
  if (column === null) return { rows, parts: [], doubts: [], columnOfParts: null };
  const labelOf = ({ row }: Row): string => labelAt(grid, row, column);
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.actual === null) continue;
    const key = `${actualKey(row.actual)} ${row.actual.party ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const settled = new Map<Row, Actual | null>();
  const doubts: Doubt[] = [];
  for (const group of groups.values()) {
    const parts = group.filter((row) => namesGroupOfPeople(labelOf(row)));
    if (parts.length === 0) continue;
    if (parts.length < group.length) {
      for (const part of parts) settled.set(part, null);
      continue;
    }
    const sum = sumOf(parts, parts.map(labelOf));
    if (sum === null) continue;
    doubts.push(sum.doubt);
    parts.forEach((part, place) => settled.set(part, place === 0 ? sum.actual : null));
  }
  const parts = rows.flatMap((row): NotRead[] => {
    if (row.actual === null || settled.get(row) !== null) return [];
    const { cell, raw } = row.actual.value;
    return [{ cell, text: `${labelOf(row)} ${raw}`.trim(), why: "partOfTotal" }];
  });
  return {
    rows: rows.map((row) => (settled.has(row) ? { ...row, actual: settled.get(row) ?? null } : row)),
    parts,
    doubts,
    columnOfParts: column,
  };
}

function sumOf(
  rows: readonly ReportRow[],
  labels: readonly string[],
): { readonly actual: Actual; readonly doubt: Doubt } | null {
  const actuals = rows.flatMap(({ actual }) => actual ?? []);
  const values = actuals.flatMap(({ value }) => (value.state === "number" && !value.percent ? [value] : []));
  const dimensions = new Set(labels.map(dimensionOfCategory));
  const [first] = actuals;
  const [firstValue] = values;
  const isOne =
    dimensions.size === 1 && new Set(labels.map((label) => label.toLowerCase())).size === labels.length;
  if (first === undefined || firstValue === undefined || values.length < 2) return null;
  if (!isOne || values.length < rows.length) return null;
  const number = withoutNoise(values.reduce((sum, value) => sum + value.number, 0));
  const alternatives = values.map(({ raw }) => raw);
  const raw = alternatives.join(" + ");
  const { cell } = firstValue;
  return {
    actual: {
      ...first,
      value: { cell, raw, state: "number", number, percent: false, written: "line", formula: null },
    },
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
  return typeof value === "string" ? shownText(value, numberFormat) : "";
}
