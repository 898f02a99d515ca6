import type { CellStyle } from "@plan-of-action/xlsx/grid";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { CellChange } from "../../workbook/workbook";
import type { WriteStep } from "./write-steps";

/** What the calls for a link take of a request, next to its address. */
const BYTES_PER_LINK = 1_200;

/** The links of a sheet that lead out of the workbook; a cell keeps its text, since people type into it. */
export function addressSteps({ rows, styles }: SheetDescription): WriteStep[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.link !== undefined && "address" in cell.link
        ? [linkStep(row, column, cell.link.address, fontOf(styles, cell.style))]
        : [],
    ),
  );
}

/** The links that changed cells get and lose: in Excel a cell with a new text keeps the link of the old one. */
export function addressChanges(
  changes: readonly CellChange[],
  styles: Readonly<Record<string, CellStyle>>,
): WriteStep[] {
  return changes.flatMap(({ row, column, address, style }): WriteStep[] => {
    if (address === undefined) return [];
    const font = fontOf(styles, style);
    return [
      unlinkStep(row, column, font),
      ...(address === null ? [] : [linkStep(row, column, address, font)]),
    ];
  });
}

function fontOf(styles: Readonly<Record<string, CellStyle>>, style = ""): CellStyle["font"] {
  return styles[style]?.font;
}

function linkStep(row: number, column: number, address: string, font: CellStyle["font"]): WriteStep {
  return {
    bytes: BYTES_PER_LINK + 3 * address.length,
    apply(sheet) {
      const cell = sheet.getCell(row, column);
      cell.hyperlink = { address };
      // With a link a cell gets the font of Excel's own style for these.
      if (font?.name !== undefined) cell.format.font.name = font.name;
      if (font?.size !== undefined) cell.format.font.size = font.size;
    },
  };
}

function unlinkStep(row: number, column: number, font: CellStyle["font"]): WriteStep {
  return {
    bytes: BYTES_PER_LINK,
    apply(sheet) {
      const cell = sheet.getCell(row, column);
      cell.clear("Hyperlinks");
      if (font !== undefined) cell.format.font.underline = "None";
    },
  };
}
