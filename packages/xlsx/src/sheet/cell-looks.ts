import { areaContains, type Area, type CellLook, type GridValue } from "../grid/grid";
import type { CellContext } from "../cells/cell-xml";
import { mayHaveLooks, textOfRuns, type LookOfText } from "../cells/formatted-text";
import type { SheetCells } from "../cells/sheet-cells";
import { MAIN } from "../xml/namespaces";

/** What tells the looks of a sheet's cells. */
export interface LooksOfSheet {
  readonly cells: SheetCells;
  readonly context: CellContext;
  /** The name of the part, for messages. */
  readonly part: string;
  readonly isStruck: (style: number) => boolean;
}

/** The cells of an area whose looks change what they say, row by row. */
export function looksIn(sheet: LooksOfSheet, area: Area): readonly CellLook[] {
  const looks: CellLook[] = [];
  for (const row of sheet.cells.rowIndexes(area.firstRow, area.lastRow)) {
    sheet.cells.eachCell(row, (column, value, style) => {
      if (value === null || value === "" || !areaContains(area, row, column)) return;
      const said = lookOf(sheet, { row, column }, value, style);
      if (said !== null) looks.push({ row, column, whole: value, ...said });
    });
  }
  return looks;
}

function lookOf(
  sheet: LooksOfSheet,
  { row, column }: { readonly row: number; readonly column: number },
  value: GridValue,
  style: number,
): LookOfText {
  const isStruck = sheet.isStruck(style);
  const xml = typeof value === "string" ? runsOf(sheet, row, column) : null;
  if (xml !== null) return textOfRuns(xml, sheet.part, isStruck) ?? (isStruck ? STRUCK : null);
  return isStruck ? STRUCK : null;
}

const STRUCK = { kind: "struck", text: "" } as const;
const SHARED = /\st="s"[^>]*>.*?<(?:[\w-]+:)?v>(\d+)</su;
const INLINE = /<is>.*<\/is>/su;

/** The text of a cell with its runs, where these may say something. */
function runsOf({ cells, context }: LooksOfSheet, row: number, column: number): string | null {
  const source = cells.sourceOf(row, column);
  if (source === null) return null;
  const shared = SHARED.exec(source)?.[1];
  if (shared !== undefined) return context.stringWithLooks?.(Number(shared)) ?? null;
  if (!mayHaveLooks(source)) return null;
  const inline = INLINE.exec(source)?.[0];
  return inline === undefined ? null : `<x xmlns="${MAIN}">${inline}</x>`;
}
