import { areaContains, intersection, type Area } from "@plan-of-action/xlsx/grid";
import type { SheetFile, SheetConditionalFormat, SheetHyperlink } from "@plan-of-action/xlsx";
import { placeOnSheet, type Rectangle } from "./places";
import { wrappedHeight } from "./text-size";
import { Tracks } from "./tracks";

/** A sheet is shown at least this far, and this far beyond what it holds. */
const MIN_SHOWN = { rows: 60, columns: 20 };
const BEYOND = { rows: 20, columns: 6 };

const STANDARD_WIDTH = 64;
const STANDARD_HEIGHT = 20;
const PIXELS_A_POINT = 4 / 3;
/** ECMA-376 part 1, 18.3.1.13: 7 pixels to a digit of the standard font, 5 of padding. */
const PIXELS_A_DIGIT = 7;
const PADDING = 5;

/** Where the cells, the merged ones and the charts of a sheet lie, in pixels; made again when its contents change. */
export interface SheetLayout {
  readonly sheet: SheetFile;
  /** A sheet is changed in place: the count tells of which of its states this is the layout. */
  readonly revision: number;
  readonly rows: Tracks;
  readonly columns: Tracks;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** What holds contents; `null` for an empty sheet. */
  readonly used: Area | null;
  readonly charts: readonly PlacedChart[];
  readonly bars: readonly DataBar[];
  readonly links: readonly SheetHyperlink[];
  readonly merges: readonly Area[];
  /** The merged area that a cell belongs to. */
  readonly mergeAt: (row: number, column: number) => Area | null;
}

type DataBar = Extract<SheetConditionalFormat, { kind: "dataBar" }>;

export interface PlacedChart {
  readonly name: string;
  readonly alternative: string;
  readonly xml: string;
  readonly rectangle: Rectangle;
}

export function layOut(sheet: SheetFile, revision: number): SheetLayout {
  const used = sheet.usedArea(true);
  const { merges } = sheet;
  const drawn = sheet.drawnCharts();
  const lastRows = drawn.map(({ place }) => place.to?.row ?? place.from.row + 20);
  const lastColumns = drawn.map(({ place }) => place.to?.column ?? place.from.column + 8);
  const rowCount = Math.max(
    MIN_SHOWN.rows,
    (used?.lastRow ?? 0) + BEYOND.rows,
    ...lastRows.map((row) => row + 2),
  );
  const columnCount = Math.max(
    MIN_SHOWN.columns,
    (used?.lastColumn ?? 0) + BEYOND.columns,
    ...lastColumns.map((column) => column + 2),
  );

  const columns = new Tracks(Array.from({ length: columnCount }, (_, column) => columnPixels(sheet, column)));
  const merged = mergedCells(merges);
  const rows = new Tracks(
    Array.from({ length: rowCount }, (_, row) => rowPixels(sheet, row, used, columns, merged)),
  );
  return {
    sheet,
    revision,
    rows,
    columns,
    frozen: sheet.frozen,
    used,
    merges,
    bars: sheet.conditionalFormats.filter((format) => format.kind === "dataBar"),
    links: sheet.hyperlinks,
    charts: drawn.map((chart) => ({ ...chart, rectangle: placeOnSheet(chart.place, rows, columns) })),
    mergeAt: (row, column) => merged.get(row)?.find((area) => areaContains(area, row, column)) ?? null,
  };
}

/** The merged areas that reach into an area. */
export function mergesIn({ merges }: SheetLayout, area: Area): readonly Area[] {
  return merges.filter((merge) => intersection(merge, area) !== null);
}

/** The merged areas by the rows that they reach into. */
type MergedCells = ReadonlyMap<number, readonly Area[]>;

function mergedCells(merges: readonly Area[]): MergedCells {
  const byRow = new Map<number, Area[]>();
  for (const merge of merges) {
    for (let row = merge.firstRow; row <= merge.lastRow; row++) {
      const others = byRow.get(row);
      if (others === undefined) byRow.set(row, [merge]);
      else others.push(merge);
    }
  }
  return byRow;
}

function columnPixels(sheet: SheetFile, column: number): number {
  if (sheet.isColumnHidden(column)) return 0;
  const characters = sheet.columnWidth(column);
  return characters === null ? STANDARD_WIDTH : Math.round(characters * PIXELS_A_DIGIT + PADDING);
}

function rowPixels(
  sheet: SheetFile,
  row: number,
  used: Area | null,
  columns: Tracks,
  merged: MergedCells,
): number {
  if (sheet.isRowHidden(row)) return 0;
  const points = sheet.rowHeight(row);
  if (points !== null) return Math.round(points * PIXELS_A_POINT);
  if (used === null || row < used.firstRow || row > used.lastRow) return STANDARD_HEIGHT;
  return Math.max(STANDARD_HEIGHT, fittingHeight(sheet, row, used, columns, merged.get(row) ?? []));
}

/** The height that shows the texts that wrap; Excel leaves merged cells out of it. */
function fittingHeight(
  sheet: SheetFile,
  row: number,
  used: Area,
  columns: Tracks,
  merges: readonly Area[],
): number {
  let height = 0;
  for (let column = used.firstColumn; column <= used.lastColumn; column++) {
    const { value } = sheet.cell(row, column);
    if (typeof value !== "string" || merges.some((merge) => areaContains(merge, row, column))) continue;
    const style = sheet.style(row, column);
    const width = style.wrap === true ? columns.size(column) : Number.POSITIVE_INFINITY;
    height = Math.max(height, wrappedHeight(style.wrap === true ? value : "x", style, width));
  }
  return height;
}
