import type { Area } from "../workbook/grid";
import type { CellStyle, ChartDescription, DescribedCell, DescribedRow } from "../workbook/sheet-description";
import type { Block, BlockCell, BlockRow, RowOf } from "./block";
import { columnPoints } from "../workbook/column-width";
import { fillPages, pageBreaks } from "./print";
import { FONT_OF_SCRIPT, LARGER_BY, scriptOf, type Script } from "./script";
import { styleOf } from "./styles";
import { lineHeight, textHeight } from "./text-height";

/** What the blocks of a sheet make together. */
export interface BuiltSheet {
  readonly rows: readonly DescribedRow[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly merges: readonly Area[];
  readonly charts: readonly ChartDescription[];
  readonly breaksBefore: readonly number[];
  readonly titleRows: { readonly first: number; readonly last: number } | null;
}

/** Space above and below the text of a cell, in points. */
const PADDING = 3;

/** What Excel keeps free at both sides of a text, and a step of indentation, in points. */
const SIDE_PADDING = 5;
const INDENT = 7;

/** Puts blocks under one another. Each cell has the font of the script that stands in it. */
export function buildSheet(blocks: readonly Block[], widths: readonly number[]): BuiltSheet {
  const rows = blocks.flatMap((block) => block.rows);
  const rowOf = rowFinder(rows);
  const styles: Record<string, CellStyle> = {};
  const head = blocks.find((block) => block.repeatedHead !== undefined)?.repeatedHead;
  const titleRows = head === undefined ? null : { first: rowOf(head.first), last: rowOf(head.last) };
  const neededHeights = rows.map((row) => rowHeight(row, widths));
  const breaksBefore = pageBreaks(blocks, neededHeights, titleRows);
  const heights = fillPages(blocks, neededHeights, breaksBefore);
  return {
    rows: rows.map((row, index) => ({
      height: heights[index] ?? null,
      cells: describeCells(row, rowOf, styles),
    })),
    styles,
    merges: rows.flatMap(mergesOf),
    charts: blocks.flatMap(({ charts }) => charts?.(rowOf) ?? []),
    breaksBefore,
    titleRows,
  };
}

function rowFinder(rows: readonly BlockRow[]): RowOf {
  const places = new Map(
    rows.flatMap(({ key = [] }, row) => [key].flat().map((each) => [each, row] as const)),
  );
  return (key) => {
    const row = places.get(key);
    if (row === undefined) throw new RangeError(`No row of the sheet has the key ${key}`);
    return row;
  };
}

function describeCells(
  row: BlockRow,
  rowOf: RowOf,
  styles: Record<string, CellStyle>,
): (DescribedCell | null)[] {
  const cells: (DescribedCell | null)[] = [];
  for (const [column, cell] of columnsOf(row)) {
    while (cells.length < column) cells.push(null);
    const style = useStyle(cell, styles);
    cells.push({
      value: cell.value,
      style,
      ...(cell.formula === undefined ? {} : { formula: cell.formula(rowOf) }),
      ...(cell.link === undefined ? {} : { link: cell.link }),
    });
    // The merged cells carry the style too, for their borders.
    while (cells.length <= (cell.lastColumn ?? column)) cells.push({ value: null, style });
  }
  return cells;
}

/** Notes a style under a name that tells the script whose font it has. */
function useStyle(cell: BlockCell, styles: Record<string, CellStyle>): string {
  const script = scriptOfCell(cell);
  const name = script === "latin" ? cell.style : `${cell.style}-${script}`;
  const style = styleOf(cell.style);
  const size = fontSize(style, script);
  styles[name] ??= { ...style, font: { ...style.font, name: FONT_OF_SCRIPT[script], size } };
  return name;
}

function fontSize({ font }: CellStyle, script: Script): number {
  return (font?.size ?? 9) + LARGER_BY[script];
}

function scriptOfCell({ value }: BlockCell): Script {
  return typeof value === "string" ? scriptOf(value) : "latin";
}

function mergesOf(row: BlockRow, index: number): Area[] {
  return columnsOf(row).flatMap(([firstColumn, { lastColumn }]) =>
    lastColumn === undefined || lastColumn === firstColumn
      ? []
      : [{ firstRow: index, firstColumn, lastRow: index, lastColumn }],
  );
}

function columnsOf(row: BlockRow): [number, BlockCell][] {
  return Object.entries(row.cells)
    .map(([column, cell]): [number, BlockCell] => [Number(column), cell])
    .sort(([a], [b]) => a - b);
}

/** Excel does not fit the height of merged cells to their text, so it is estimated for all rows. */
function rowHeight(row: BlockRow, widths: readonly number[]): number {
  const needed = columnsOf(row).map(([column, cell]) =>
    heightOfCell(cell, widths.slice(column, (cell.lastColumn ?? column) + 1)),
  );
  // Excel keeps heights in steps of a quarter of a point; 409 is the highest row it has.
  return Math.min(409, Math.ceil(Math.max(row.minHeight ?? 0, ...needed) * 4) / 4);
}

function heightOfCell(cell: BlockCell, widths: readonly number[]): number {
  const style = styleOf(cell.style);
  const { font = {}, wrap = false, indent = 0 } = style;
  const script = scriptOfCell(cell);
  const size = fontSize(style, script);
  const oneLine = lineHeight(script, size);
  if (typeof cell.value !== "string" || !wrap) return oneLine + PADDING;
  const width = widths.reduce((sum, each) => sum + columnPoints(each), 0) - SIDE_PADDING - indent * INDENT;
  return Math.max(oneLine, textHeight(cell.value, { size, bold: font.bold ?? false, width })) + PADDING;
}
