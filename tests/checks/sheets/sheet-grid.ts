import { parseAddress, type Grid } from "@plan-of-action/xlsx/grid";
import { gridOf } from "../../reading/grid-of";

/** A cell that holds a share and shows it in per cent. */
export interface Percent {
  readonly share: number;
}

export type SheetCell = string | number | null | Percent;

/** The cells of a sheet from A1 on, a row each. */
export type Sheet = readonly (readonly SheetCell[])[];

/** 0.8 as the cell of an Excel sheet that shows 80 %. */
export function percent(share: number): Percent {
  return { share };
}

/** The sheet as the product gets it from Excel. */
export function gridOfSheet(sheet: Sheet): Grid {
  const isPercent = (cell: SheetCell): cell is Percent => typeof cell === "object" && cell !== null;
  const grid = gridOf(
    sheet.map((row) => row.map((cell) => (isPercent(cell) ? cell.share : cell))),
    { sheet: "Plan" },
  );
  const numberFormats = grid.numberFormats.map((row, place) =>
    row.map((format, column) => (isPercent(sheet[place]?.[column] ?? null) ? "0%" : format)),
  );
  return { ...grid, numberFormats };
}

/** The sheet with something else in one cell. */
export function withCell(sheet: Sheet, cell: string, holds: SheetCell): Sheet {
  const { row, column } = parseAddress(cell)!;
  return sheet.map((cells, place) =>
    place !== row
      ? cells
      : Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) =>
          at === column ? holds : (cells[at] ?? null),
        ),
  );
}
