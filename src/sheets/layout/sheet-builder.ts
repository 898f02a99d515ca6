import type { Area, CellStyle, ChartDescription } from "@plan-of-action/xlsx/grid";
import type { DescribedCell, DescribedRow } from "../../workbook/sheet-description";
import type { Block, BlockCell, BlockRow, RowOf } from "./block";
import { fontSize, linesInCell, scriptOfCell, settingOf } from "./cell-setting";
import { fillPages, pageBreaks } from "./print";
import { FONT_OF_SCRIPT, type Script } from "./script";
import { styleOf } from "./styles";
import { lineCount, lineHeight, textHeight } from "./text-height";

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

/** Space above and below the text of a cell, in points: the letters of some scripts are higher than their lines. */
const PADDING: Readonly<Record<Script, number>> = { latin: 1.5, thai: 3, khmer: 2.5 };

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
      cells: describeCells(row, rowOf, styles, isOfOneLine(row, widths)),
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

/** How high the rows of a block are, in points. */
export function heightOfBlock({ rows }: Block, widths: readonly number[]): number {
  return rows.reduce((sum, row) => sum + rowHeight(fitTexts(row, widths), widths), 0);
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
  isCentred: boolean,
): (DescribedCell | null)[] {
  const cells: (DescribedCell | null)[] = [];
  for (const [column, cell] of columnsOf(row)) {
    while (cells.length < column) cells.push(null);
    const style = useStyle(cell, styles, isCentred);
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

/** Notes a style under a name that tells the script whose font it has, and that its text is midway. */
function useStyle(cell: BlockCell, styles: Record<string, CellStyle>, isCentred: boolean): string {
  const script = scriptOfCell(cell);
  const style = styleOf(cell.style);
  const midway = isCentred && style.verticalAlign === "top" ? ({ verticalAlign: "center" } as const) : null;
  const name = [
    cell.style,
    ...(script === "latin" ? [] : [script]),
    ...(midway === null ? [] : ["midway"]),
  ].join("-");
  const size = fontSize(style, script);
  styles[name] ??= { ...style, ...midway, font: { ...style.font, name: FONT_OF_SCRIPT[script], size } };
  return name;
}

/** Whether no text of a row takes a second line, so that all are midway between the lines above and below it. */
function isOfOneLine(row: BlockRow, widths: readonly number[]): boolean {
  return columnsOf(row).every(
    ([column, cell]) =>
      cell.rows === undefined && cell.covered !== true && linesInCell(column, cell, widths) === 1,
  );
}

function mergesOf(row: BlockRow, index: number): Area[] {
  return columnsOf(row).flatMap(([firstColumn, cell]) => {
    const { lastColumn = firstColumn, rows = 1, runsOver = false, covered = false } = cell;
    return (lastColumn === firstColumn && rows === 1) || runsOver || covered
      ? []
      : [{ firstRow: index, firstColumn, lastRow: index + rows - 1, lastColumn }];
  });
}

function columnsOf(row: BlockRow): [number, BlockCell][] {
  return Object.entries(row.cells)
    .map(([column, cell]): [number, BlockCell] => [Number(column), cell])
    .sort(([a], [b]) => a - b);
}

/** Excel does not fit the height of merged cells to their text, so it is estimated for all rows. */
function rowHeight(row: BlockRow, widths: readonly number[]): number {
  const needed = columnsOf(row).map(([column, cell]) => heightOfCell(column, cell, widths));
  // Excel keeps heights in steps of a quarter of a point; 409 is the highest row it has.
  return Math.min(409, Math.ceil(Math.max(row.minHeight ?? 0, ...needed) * 4) / 4);
}

function heightOfCell(column: number, cell: BlockCell, widths: readonly number[]): number {
  // Cells over several rows are laid out in lines that are high enough.
  if (cell.rows !== undefined || cell.covered === true) return 0;
  const { wrap = false } = styleOf(cell.style);
  const setting = settingOf(column, cell, widths);
  const script = scriptOfCell(cell);
  const oneLine = lineHeight(script, setting.size);
  if (typeof cell.value !== "string" || !wrap) return oneLine + PADDING[script];
  return Math.max(oneLine, textHeight(cell.value, setting)) + PADDING[script];
}

/** Lets texts run on that take one line. */
function fitTexts(row: BlockRow, widths: readonly number[]): BlockRow {
  if (!Object.values(row.cells).some(({ runsOn }) => runsOn !== undefined)) return row;
  const cells = columnsOf(row).map(([column, cell]): [number, BlockCell] => [
    column,
    fitText(column, cell, widths),
  ]);
  return { ...row, cells: Object.fromEntries(cells) };
}

function fitText(column: number, cell: BlockCell, widths: readonly number[]): BlockCell {
  const { value, runsOn } = cell;
  const runs =
    typeof value === "string" &&
    runsOn !== undefined &&
    lineCount(value, settingOf(column, cell, widths)) <= 1;
  return runs ? { ...cell, style: runsOn, runsOver: true } : cell;
}
