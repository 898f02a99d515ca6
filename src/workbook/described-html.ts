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
  const html: string[] = [];
  const text: string[] = [];
  for (const [row, { cells }] of rows.slice(0, lastRow + 1).entries()) {
    const shown = columns.flatMap((column) => {
      const merge = mergedAt.get(`${row},${column}`);
      const isFirst = merge === undefined || isFirstShown(merge, row, column, columns);
      return isFirst ? [{ cell: cells[merge?.firstColumn ?? column] ?? null, merge }] : [];
    });
    if (shown.every(({ cell }) => (cell?.value ?? null) === null)) continue;
    html.push(`<tr>${shown.map((each) => cellHtml(each, columns, sheet.styles)).join("")}</tr>`);
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

function isFirstShown(merge: Area, row: number, column: number, columns: readonly number[]): boolean {
  return row === merge.firstRow && column === columns.find((each) => each >= merge.firstColumn);
}

// eslint-disable-next-line plan-of-action/words-of-languages -- how styles are named, and no word of a language
const NAMES_OF_HEADERS = /^(?:head|tableHead)/;

interface ShownCell {
  readonly cell: DescribedCell | null;
  readonly merge: Area | undefined;
}

function cellHtml(
  { cell, merge }: ShownCell,
  columns: readonly number[],
  styles: SheetDescription["styles"],
): string {
  const style = cell?.style === undefined ? undefined : styles[cell.style];
  const tag = NAMES_OF_HEADERS.test(cell?.style ?? "") ? "th" : "td";
  const across =
    merge === undefined
      ? 1
      : columns.filter((column) => column >= merge.firstColumn && column <= merge.lastColumn).length;
  const down = merge === undefined ? 1 : merge.lastRow - merge.firstRow + 1;
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
  if (isShare) return `${withoutNoise(Math.round(value * 1000) / 10)}%`;
  return `${withoutNoise(value)}${/"%"|\\%/.test(format) ? "%" : ""}`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
