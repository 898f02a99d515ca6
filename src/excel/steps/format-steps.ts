import { columnPoints } from "../../workbook/column-width";
import type { Area, BorderStyle, CellStyle } from "@plan-of-action/xlsx/grid";
import type { SheetDescription } from "../../workbook/sheet-description";
import { areaAddress, coverCells, joinAddresses, type Cell } from "../addresses";
import type { WriteStep } from "./write-steps";

const WEIGHTS = { hairline: "Hairline", thin: "Thin", medium: "Medium" } as const;
const ALIGNMENTS = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL_ALIGNMENTS = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** What the properties of a style, of a line and of a size take of a request, next to the addresses. */
const BYTES_PER_STYLE = 3_000;
const BYTES_PER_LINE = 900;
const BYTES_PER_SIZE = 600;
const BYTES_PER_MERGE = 420;

/**
 * Styles by name over unions of areas, merges, heights and widths: a number of calls that does not grow with the rows of
 * one style. Columns of a width that a person has set keep it.
 */
export function formatSteps(
  description: SheetDescription,
  ownWidths: ReadonlySet<number> = new Set(),
): WriteStep[] {
  return [
    ...styleSteps(cellsByStyle(description), description.styles),
    ...description.merges.map(mergeStep),
    ...heightSteps(description),
    ...widthSteps(description, ownWidths),
  ];
}

/** The cells of each style, in the order of the sheet. */
function cellsByStyle({ rows }: SheetDescription): Map<string, Cell[]> {
  const byStyle = new Map<string, Cell[]>();
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell?.style === undefined) return;
      const group = byStyle.get(cell.style);
      if (group === undefined) byStyle.set(cell.style, [{ row, column }]);
      else group.push({ row, column });
    });
  });
  return byStyle;
}

/** Puts styles on the cells that have them. */
export function styleSteps(
  byStyle: ReadonlyMap<string, readonly Cell[]>,
  styles: SheetDescription["styles"],
): WriteStep[] {
  return [...byStyle].flatMap(([name, cells]) => {
    const style = styles[name];
    if (style === undefined) return [];
    const areas = coverCells(cells);
    return [
      ...stepsOver(areas, BYTES_PER_STYLE, (range) => applyStyle(range, style)),
      ...insideLines(areas, style.borders ?? {}),
    ];
  });
}

/** What is done to all the areas at once, in as few calls as the length of an address allows. */
function stepsOver(
  areas: readonly Area[],
  bytes: number,
  apply: (range: Excel.RangeAreas) => void,
): WriteStep[] {
  return joinAddresses(areas).map((address) => ({
    bytes: bytes + address.length,
    apply: (sheet) => apply(sheet.getRanges(address)),
  }));
}

const PATTERNS = { lightUp: "LightUp", lightDown: "LightDown", dots: "Gray8" } as const;

function applyStyle(range: Excel.RangeAreas, style: CellStyle): void {
  const { format } = range;
  const { font, fill, pattern, align, verticalAlign, wrap, shrink, indent, borders } = style;
  if (font?.name !== undefined) format.font.name = font.name;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.bold !== undefined) format.font.bold = font.bold;
  if (font?.italic !== undefined) format.font.italic = font.italic;
  if (font?.underline !== undefined) format.font.underline = font.underline ? "Single" : "None";
  if (font?.color !== undefined) format.font.color = font.color;
  if (fill !== undefined) format.fill.color = fill;
  if (pattern !== undefined) {
    format.fill.pattern = PATTERNS[pattern.kind];
    format.fill.patternColor = pattern.color;
  }
  if (align !== undefined) format.horizontalAlignment = ALIGNMENTS[align];
  if (verticalAlign !== undefined) format.verticalAlignment = VERTICAL_ALIGNMENTS[verticalAlign];
  if (wrap !== undefined) format.wrapText = wrap;
  if (shrink !== undefined) format.shrinkToFit = shrink;
  if (indent !== undefined) format.indentLevel = indent;
  if (borders !== undefined) applyBorders(format.borders, borders);
}

type Borders = NonNullable<CellStyle["borders"]>;

function applyBorders(borders: Excel.RangeBorderCollection, { top, bottom, left, right }: Borders): void {
  const edges = [
    ["EdgeTop", top],
    ["EdgeBottom", bottom],
    ["EdgeLeft", left],
    ["EdgeRight", right],
  ] as const;
  for (const [edge, line] of edges) if (line !== undefined) drawLine(borders.getItem(edge), line);
}

/**
 * Every cell gets the borders of its style. Cells of one style are side by side in an area, so what is an edge of one
 * is also a line inside the area; Excel refuses such a line where there is no inside.
 */
function insideLines(areas: readonly Area[], { top, bottom, left, right }: Borders): WriteStep[] {
  const tall = areas.filter(({ firstRow, lastRow }) => firstRow < lastRow);
  const wide = areas.filter(({ firstColumn, lastColumn }) => firstColumn < lastColumn);
  const lines = [
    ["InsideHorizontal", tall, bottom ?? top],
    ["InsideVertical", wide, right ?? left],
  ] as const;
  return lines.flatMap(([place, inside, line]) =>
    line === undefined
      ? []
      : stepsOver(inside, BYTES_PER_LINE, ({ format }) => drawLine(format.borders.getItem(place), line)),
  );
}

function drawLine(border: Excel.RangeBorder, { weight, color }: BorderStyle): void {
  border.style = "Continuous";
  border.weight = WEIGHTS[weight];
  border.color = color;
}

function mergeStep(area: Area): WriteStep {
  return { bytes: BYTES_PER_MERGE, apply: (sheet) => sheet.getRange(areaAddress(area)).merge() };
}

/** The indexes that share a size, by that size. */
function bySize(sizes: readonly (number | null)[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  sizes.forEach((size, index) => {
    if (size === null) return;
    const group = groups.get(size);
    if (group === undefined) groups.set(size, [index]);
    else group.push(index);
  });
  return groups;
}

function heightSteps({ rows }: SheetDescription): WriteStep[] {
  return [...bySize(rows.map(({ height }) => height))].flatMap(([height, indexes]) => {
    const areas = coverCells(indexes.map((row) => ({ row, column: 0 })));
    return stepsOver(areas, BYTES_PER_SIZE, ({ format }) => {
      format.rowHeight = height;
    });
  });
}

function widthSteps(
  { columnWidths, hiddenColumns }: SheetDescription,
  ownWidths: ReadonlySet<number>,
): WriteStep[] {
  const set = columnWidths.map((width, column) => (ownWidths.has(column) ? null : width));
  const widths = [...bySize(set)].flatMap(([characters, indexes]) => {
    const areas = coverCells(indexes.map((column) => ({ row: 0, column })));
    return stepsOver(areas, BYTES_PER_SIZE, ({ format }) => {
      format.columnWidth = columnPoints(characters);
    });
  });
  const hidden = hiddenColumns.map((column) => ({
    bytes: 300,
    apply(sheet: Excel.Worksheet) {
      sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = true;
    },
  }));
  return [...widths, ...hidden];
}
