import { withoutNoise } from "../plan/number-noise";
import type { Area, CellStyle } from "@plan-of-action/xlsx/grid";
import type { DescribedCell, SheetDescription } from "./sheet-description";

/** A sheet as it is put on the clipboard. */
export interface CopiedSheet {
  /** A table with headers, for Word and other programs that take HTML. */
  readonly html: string;
  /** The same cells parted by tabs, a row a line, for those that do not. */
  readonly text: string;
}

/**
 * The printed part of a described sheet as a table in HTML and as plain text; hidden columns and charts are left out.
 * Cells that look like headers are headers of the table, merged cells stay merged, and numbers are written as their formats say.
 */
export function describedHtml(sheet: SheetDescription): CopiedSheet {
  const { rows, merges, hiddenColumns, print } = sheet;
  const lastRow = print.area?.lastRow ?? rows.length - 1;
  const lastColumn = print.area?.lastColumn ?? sheet.columnWidths.length - 1;
  const columns = Array.from({ length: lastColumn + 1 }, (_, column) => column).filter(
    (column) => !hiddenColumns.includes(column),
  );
  const mergedAt = mergesByCell(merges);
  const printed = rows.slice(0, lastRow + 1);
  // Rows that say nothing are left out, and are no part of the cells that reach over them.
  const said = printed.flatMap(({ cells }, row) =>
    columns.some((column) => (cells[column]?.value ?? null) !== null) ? [row] : [],
  );
  const html: string[] = [];
  const text: string[] = [];
  for (const row of said) {
    const { cells = [] } = printed[row] ?? {};
    const shown = columns.flatMap((column): ShownCell[] => {
      const merge = mergedAt.get(`${row},${column}`);
      if (merge === undefined) return [{ cell: cells[column] ?? null, across: 1, down: 1 }];
      const own = columns.filter((each) => each >= merge.firstColumn && each <= merge.lastColumn);
      const reached = rowsReached(said, merge);
      if (column !== own[0] || row !== reached[0]) return [];
      const cell = printed[merge.firstRow]?.cells[merge.firstColumn] ?? null;
      return [{ cell, across: own.length, down: reached.length }];
    });
    html.push(`<tr>${shown.map((each) => cellHtml(each, sheet.styles)).join("")}</tr>`);
    text.push(
      shown
        .map(({ cell }) => shownText(cell, sheet.styles).replace(/\s+/gu, " "))
        .join("\t")
        .trimEnd(),
    );
  }
  return {
    html: `<table style="border-collapse:collapse;font-size:9pt">${html.join("")}</table>`,
    text: text.join("\n"),
  };
}

function mergesByCell(merges: readonly Area[]): ReadonlyMap<string, Area> {
  const byCell = new Map<string, Area>();
  for (const merge of merges) {
    for (let row = merge.firstRow; row <= merge.lastRow; row++) {
      for (let column = merge.firstColumn; column <= merge.lastColumn; column++)
        byCell.set(`${row},${column}`, merge);
    }
  }
  return byCell;
}

/** The rows that are shown of those that a merged cell covers; nearly all cover one. */
function rowsReached(said: readonly number[], { firstRow, lastRow }: Area): readonly number[] {
  if (firstRow === lastRow) return [firstRow];
  return said.filter((row) => row >= firstRow && row <= lastRow);
}

// eslint-disable-next-line plan-of-action/words-of-languages -- how styles are named, and no word of a language
const NAMES_OF_HEADERS = /^(?:head|pageHead)/;

interface ShownCell {
  readonly cell: DescribedCell | null;
  /** How many of the columns and rows that are shown it covers. */
  readonly across: number;
  readonly down: number;
}

function cellHtml({ cell, across, down }: ShownCell, styles: SheetDescription["styles"]): string {
  const style = cell?.style === undefined ? undefined : styles[cell.style];
  const tag = NAMES_OF_HEADERS.test(cell?.style ?? "") ? "th" : "td";
  const spans = `${across > 1 ? ` colspan="${across}"` : ""}${down > 1 ? ` rowspan="${down}"` : ""}`;
  const scope = tag === "th" ? ' scope="col"' : "";
  const shown = escaped(shownText(cell, styles)).replaceAll("\n", "<br>");
  return `<${tag}${scope}${spans} style="${looks(style)}">${shown}</${tag}>`;
}

function looks(style: CellStyle | undefined): string {
  const { font = {}, fill, align } = style ?? {};
  return [
    "border-bottom:1px solid #c9d1da;padding:2px 4px;vertical-align:top",
    `text-align:${align === "right" || align === "center" ? align : "left"}`,
    ...(font.bold === true ? ["font-weight:bold"] : ["font-weight:normal"]),
    ...(font.size === undefined ? [] : [`font-size:${font.size}pt`]),
    ...(font.color === undefined ? [] : [`color:${font.color}`]),
    ...(fill === undefined ? [] : [`background:${fill}`]),
  ].join(";");
}

/** A number as its format shows it: per cent as such, all others without the noise of binary arithmetic. */
function shownText(cell: DescribedCell | null, styles: SheetDescription["styles"]): string {
  const value = cell?.value ?? null;
  if (cell?.shown !== undefined) return cell.shown;
  if (typeof value !== "number") return value === null ? "" : String(value);
  const format = (cell?.style === undefined ? undefined : styles[cell.style]?.numberFormat) ?? "";
  const isShare = format.replace(/"[^"]*"|\\./g, "").includes("%");
  const sign = format.includes("\u00a0") ? "\u00a0%" : "%";
  if (isShare) return `${withoutNoise(Math.round(value * 1000) / 10)}${sign}`;
  return `${withoutNoise(value)}${/"\u00a0?%"|\\%/.test(format) ? sign : ""}`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
