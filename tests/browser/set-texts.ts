import type { Page } from "playwright-core";
import { columnPoints } from "../../src/workbook/column-width";
import type { SheetDescription } from "../../src/workbook/sheet-description";

/** A text of a sheet that is wrapped in its cells, and the height that its row has, in points. */
export interface WrappedText {
  /** Row and column as Excel counts them, the first of those that it covers. */
  readonly cell: string;
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly width: number;
  readonly height: number;
}

/** A text with the height that it takes when a browser sets it, in points. */
export interface SetText extends WrappedText {
  readonly needed: number;
}

/**
 * What stands for the fonts of the sheets where those are not free: Liberation Sans has the widths of Arial. Leelawadee
 * UI has lines of 1.33 times its size; Noto Sans Khmer and Noto Sans Thai have higher ones, and are what other systems
 * show in its place.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  Arial: "'Liberation Sans'",
  "Leelawadee UI": "'Noto Sans Khmer', 'Noto Sans Thai', 'Liberation Sans'",
};

/** What Excel keeps free beside a text on both sides together, and for each step of indentation, in points. */
const BESIDE = 4;
const INDENT = 7;

/** The wrapped texts of what is printed of a sheet. */
export function wrappedTexts({
  rows,
  styles,
  columnWidths,
  merges,
  hiddenColumns,
}: SheetDescription): WrappedText[] {
  const mergeAt = new Map(merges.map((each) => [`${each.firstRow},${each.firstColumn}`, each]));
  return rows.flatMap(({ cells, height }, row) =>
    cells.flatMap((cell, column): WrappedText[] => {
      const style = cell?.style === undefined ? undefined : styles[cell.style];
      if (typeof cell?.value !== "string" || style?.wrap !== true || height === null) return [];
      if (hiddenColumns.includes(column)) return [];
      const { lastColumn = column, lastRow = row } = mergeAt.get(`${row},${column}`) ?? {};
      const widths = columnWidths.slice(column, lastColumn + 1);
      const covered = rows.slice(row, lastRow + 1);
      const { font = {}, indent = 0 } = style;
      return [
        {
          cell: `R${row + 1}C${column + 1}`,
          text: cell.value,
          font: font.name ?? "Arial",
          size: font.size ?? 9,
          bold: font.bold ?? false,
          width: widths.reduce((sum, each) => sum + columnPoints(each), 0) - BESIDE - indent * INDENT,
          height: covered.reduce((sum, each) => sum + (each.height ?? 0), 0),
        },
      ];
    }),
  );
}

/** Sets texts in a page with the fonts' own shapes and the browser's breaking of Thai and Khmer lines. */
export async function setTexts(page: Page, texts: readonly WrappedText[]): Promise<SetText[]> {
  const heights = await page.evaluate(
    ({ all, families }) => {
      const box = document.createElement("div");
      document.body.append(box);
      const divs = all.map(({ text, font, size, bold, width }) => {
        const div = document.createElement("div");
        div.textContent = text;
        div.style.cssText = `white-space:pre-wrap;overflow-wrap:break-word;line-height:normal;width:${width}pt;font:${bold ? "bold " : ""}${size}pt ${families[font] ?? "sans-serif"}`;
        box.append(div);
        return div;
      });
      const measured = divs.map((div) => (div.getBoundingClientRect().height * 72) / 96);
      box.remove();
      return measured;
    },
    { all: texts, families: STAND_INS },
  );
  return texts.map((text, index) => ({ ...text, needed: heights[index] ?? Infinity }));
}
