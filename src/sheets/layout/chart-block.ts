import type { Area, ChartDescription, ChartFont } from "@plan-of-action/xlsx/grid";
import { sectionRow, spacer, type Block, type BlockCell, type BlockRow, type RowOf } from "./block";
import { CHART_COLUMNS, DATA_COLUMN, LAST_COLUMN } from "./columns";
import { FONT_OF_SCRIPT, LARGER_BY, scriptOf } from "./script";
import { COLORS } from "./styles";

/** A chart with what it shows: a finding in a sentence, and the numbers behind it. */
export interface ChartPart {
  /** Unique in the sheet; its parts have keys that begin so. */
  readonly name: string;
  /** What it shows, in a word. */
  readonly subject: string;
  /** What there is to be seen in it. */
  readonly finding: string;
  readonly data: ChartTable;
  readonly look: Pick<
    ChartDescription,
    "kind" | "colors" | "legend" | "labels" | "valueAxis" | "categoryAxis" | "gapWidth"
  > &
    Partial<ChartDescription>;
}

/** A header row, a column of categories and a column for each series. */
export interface ChartTable {
  readonly headers: readonly string[];
  readonly rows: readonly ChartTableRow[];
  /** How its numbers are shown. */
  readonly style: "chartCount" | "chartPercent";
}

export interface ChartTableRow {
  readonly category: string;
  /** `null` if there is nothing to be drawn. */
  readonly values: readonly (number | null)[];
  readonly formulas?: readonly (((rowOf: RowOf) => string) | undefined)[];
}

/** How many rows a chart covers, and how high each is, in points. */
const CHART_ROWS = 9;
const ROW_HEIGHT = 16;

/** On a page with room left the charts are higher, by this many points at the most. */
const MAX_GROWTH = 60;

const FONT_SIZE = 8;
const TITLE_SIZE = 10;

/** A chart in its columns. */
interface PlacedPart {
  readonly part: ChartPart;
  readonly columns: Pick<Area, "firstColumn" | "lastColumn">;
}

/** Charts side by side, two at the most; `[]` if there is none. */
export function chartsBeside(parts: readonly ChartPart[]): Block[] {
  const [left] = parts;
  if (left === undefined) return [];
  const placed = CHART_COLUMNS.flatMap((columns, place) =>
    parts.slice(place, place + 1).map((part): PlacedPart => ({ part, columns })),
  );
  return [
    {
      together: true,
      rows: [spacer(6), subjectRow(placed), ...chartRows(left)],
      charts: (rowOf) =>
        placed.map(({ part, columns }) =>
          describeChart(part, rowOf, {
            firstRow: rowOf(firstRow(left)),
            lastRow: rowOf(lastRow(left)),
            ...columns,
          }),
        ),
    },
  ];
}

/** A chart that covers cells of a sheet, which holds the numbers behind it too. */
export function describeChart(part: ChartPart, rowOf: RowOf, place: Area): ChartDescription {
  return {
    name: part.name,
    title: part.finding,
    fonts: fontsFor(part),
    data: {
      firstRow: rowOf(headerKey(part)),
      firstColumn: DATA_COLUMN,
      lastRow: rowOf(rowKey(part, part.data.rows.length - 1)),
      lastColumn: DATA_COLUMN + part.data.headers.length - 1,
    },
    place,
    ...part.look,
  };
}

/** The numbers behind charts under one title, each table below the finding that it gives. */
export function chartDataBlocks(parts: readonly ChartPart[], title: string): Block[] {
  return parts.map((part, index) => ({
    together: true,
    rows: [spacer(6), ...(index === 0 ? [sectionRow(title)] : []), ...dataRows(part)],
  }));
}

/** The key of a row of a chart's data. */
function rowKey({ name }: Pick<ChartPart, "name">, index: number): string {
  return `${name}:${index}`;
}

function headerKey({ name }: ChartPart): string {
  return `${name}:head`;
}

/** The keys of the rows that a chart covers. */
export function firstRow({ name }: ChartPart): string {
  return `${name}:first`;
}

export function lastRow({ name }: ChartPart): string {
  return `${name}:last`;
}

/** The rows that the charts cover. */
function chartRows(left: ChartPart): BlockRow[] {
  return Array.from({ length: CHART_ROWS }, (_, index): BlockRow => {
    if (index === 0) return { cells: {}, minHeight: ROW_HEIGHT, key: firstRow(left) };
    if (index < CHART_ROWS - 1) return { cells: {}, minHeight: ROW_HEIGHT };
    return { cells: {}, minHeight: ROW_HEIGHT, key: lastRow(left), growsBy: MAX_GROWTH };
  });
}

/** What each chart shows, in a word above it. */
function subjectRow(placed: readonly PlacedPart[]): BlockRow {
  const cells = placed.map(({ part, columns }): readonly [number, BlockCell] => [
    columns.firstColumn,
    { value: part.subject, style: "subsection", lastColumn: columns.lastColumn },
  ]);
  return { withNext: true, minHeight: 18, cells: Object.fromEntries(cells) };
}

/** The finding, for readers whom a chart tells nothing, then the numbers. */
function dataRows(part: ChartPart): BlockRow[] {
  const { headers, rows, style } = part.data;
  const byColumn = (cells: readonly BlockCell[]): BlockRow["cells"] =>
    Object.fromEntries(cells.map((cell, index) => [DATA_COLUMN + index, cell]));
  return [
    {
      withNext: true,
      cells: { [DATA_COLUMN]: { value: part.finding, style: "chartFinding", lastColumn: LAST_COLUMN } },
    },
    {
      key: headerKey(part),
      withNext: true,
      cells: byColumn(
        headers.map((header, index) => ({ value: header, style: index === 0 ? "header" : "chartHead" })),
      ),
    },
    ...rows.map(({ category, values, formulas = [] }, index): BlockRow => ({
      key: rowKey(part, index),
      minHeight: ROW_HEIGHT,
      cells: byColumn([
        { value: category, style: "chartCategory" },
        ...values.map((value, series): BlockCell => {
          const formula = formulas[series];
          return { value, style, ...(formula === undefined ? {} : { formula }) };
        }),
      ]),
    })),
  ];
}

/** Fonts that hold the script of the chart's texts; a chart has one font, so one letter of a script decides. */
function fontsFor({ finding, subject, data }: ChartPart): { title: ChartFont; text: ChartFont } {
  const script = scriptOf([finding, subject, ...data.headers].join(" "));
  const text = {
    name: FONT_OF_SCRIPT[script],
    size: FONT_SIZE + LARGER_BY[script],
    bold: false,
    color: COLORS.ink,
  };
  return { text, title: { ...text, size: TITLE_SIZE + LARGER_BY[script], bold: true } };
}
