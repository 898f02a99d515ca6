import type { Area, CellStyle, ChartDescription } from "@plan-of-action/xlsx/grid";
import type { DescribedCell, DescribedRow } from "../../workbook/sheet-description";
import type { Block, BlockCell, BlockRow, RowOf } from "./block";
import { columnPoints } from "../../workbook/column-width";
import { fillPages, pageBreaks } from "./print";
import { FONT_OF_SCRIPT, LARGER_BY, scriptOf, type Script } from "./script";
import { styleOf } from "./styles";
import { lineCount, lineHeight, shortened, textHeight, type Setting } from "./text-height";

/** What the blocks of a sheet make together. */
export interface BuiltSheet {
  readonly rows: readonly DescribedRow[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly merges: readonly Area[];
  readonly charts: readonly ChartDescription[];
  readonly breaksBefore: readonly number[];
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly lastPrintedRow: number;
}

/** Space above and below the text of a cell, in points. */
const PADDING = 3;

/** What Excel keeps free at both sides of a text, and a step of indentation, in points. */
const SIDE_PADDING = 5;
const INDENT = 7;

/**
 * Puts blocks under one another. Each cell has the font of the script that is in it. `scale` is how much smaller than
 * it is the sheet is printed, so that it is one page wide.
 */
export function buildSheet(blocks: readonly Block[], widths: readonly number[], scale = 1): BuiltSheet {
  const rows = blocks.flatMap((block) => block.rows).map((row) => fitTexts(row, widths));
  const rowOf = rowFinder(rows);
  const styles: Record<string, CellStyle> = {};
  const header = blocks.find((block) => block.repeatedHead !== undefined)?.repeatedHead;
  const titleRows = header === undefined ? null : { first: rowOf(header.first), last: rowOf(header.last) };
  const neededHeights = rows.map((row) => rowHeight(row, widths));
  const printed = printedBlocks(blocks);
  const breaksBefore = pageBreaks(printed, neededHeights, titleRows, scale);
  const heights = fillPages(printed, neededHeights, breaksBefore, scale);
  return {
    rows: rows.map((row, index) => ({
      height: heights[index] ?? null,
      cells: describeCells(row, rowOf, styles),
      ...(row.about === undefined ? {} : { about: row.about }),
    })),
    styles,
    merges: rows.flatMap(mergesOf),
    charts: blocks.flatMap(({ charts }) => charts?.(rowOf) ?? []),
    breaksBefore,
    titleRows,
    lastPrintedRow: printed.flatMap((block) => block.rows).length - 1,
  };
}

function printedBlocks(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex(({ unprinted }) => unprinted === true);
  return end < 0 ? blocks : blocks.slice(0, end);
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
      ...(cell.typed === true ? { typed: true } : {}),
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
  return columnsOf(row).flatMap(([firstColumn, { lastColumn, runsOver = false }]) =>
    lastColumn === undefined || lastColumn === firstColumn || runsOver
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
  const { wrap = false } = styleOf(cell.style);
  const setting = settingOf(cell, widths);
  const oneLine = lineHeight(scriptOfCell(cell), setting.size);
  if (typeof cell.value !== "string" || !wrap) return oneLine + PADDING;
  return Math.max(oneLine, textHeight(cell.value, setting)) + PADDING;
}

/** How the text of a cell is set in the columns that it covers. */
function settingOf(cell: BlockCell, widths: readonly number[]): Setting {
  const style = styleOf(cell.style);
  const { font = {}, indent = 0 } = style;
  const width = widths.reduce((sum, each) => sum + columnPoints(each), 0) - SIDE_PADDING - indent * INDENT;
  return { size: fontSize(style, scriptOfCell(cell)), bold: font.bold ?? false, width };
}

/** Cuts the texts that may take only so many lines, and lets those run on that take one. */
function fitTexts(row: BlockRow, widths: readonly number[]): BlockRow {
  const isFitted = ({ maxLines, runsOn }: BlockCell): boolean =>
    maxLines !== undefined || runsOn !== undefined;
  if (!Object.values(row.cells).some(isFitted)) return row;
  const cells = columnsOf(row).map(([column, cell]): [number, BlockCell] => [
    column,
    fitText(cell, widths.slice(column, (cell.lastColumn ?? column) + 1)),
  ]);
  return { ...row, cells: Object.fromEntries(cells) };
}

function fitText(cell: BlockCell, widths: readonly number[]): BlockCell {
  const { value, maxLines, runsOn } = cell;
  if (typeof value !== "string") return cell;
  const setting = settingOf(cell, widths);
  const shown = maxLines === undefined ? value : shortened(value, setting, maxLines);
  if (runsOn === undefined || lineCount(shown, setting) > 1) return { ...cell, value: shown };
  return { ...cell, value: shown, style: runsOn, runsOver: true };
}
