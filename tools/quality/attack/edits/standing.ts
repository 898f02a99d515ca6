import type { WorkbookFile } from "@plan-of-action/xlsx";
import { filledCells, onOneLine } from "../typed-workbook";
import type { Said } from "./said";

/** What does not stand any more where it was said: on its sheet, in its column, beside the words beside which it was said. */
export function notStanding(said: readonly Said[], file: WorkbookFile): readonly Said[] {
  const rows = rowsOf(file);
  const kept = file.customXmlParts.map(({ xml }) => xml).join("\n");
  return said.filter((one) =>
    one.sheet === null
      ? !kept.includes(one.text)
      : !rows.some((row) => row.sheet === one.sheet && stands(one, row)),
  );
}

interface SheetRow {
  readonly sheet: string;
  /** The texts of its cells, by their columns. */
  readonly cells: ReadonlyMap<number, string>;
  /** All texts above it, by their columns. */
  readonly above: ReadonlyMap<number, ReadonlySet<string>>;
}

function stands({ text, column, beside }: Said, { cells, above }: SheetRow): boolean {
  const places = [...cells].filter(([, value]) => value === onOneLine(text)).map(([place]) => place);
  const isInColumn = column === null || places.some((place) => above.get(place)?.has(column));
  const isBeside = beside === null || [...cells.values()].some((value) => value.includes(firstWords(beside)));
  return places.length > 0 && isInColumn && isBeside;
}

function rowsOf(file: WorkbookFile): readonly SheetRow[] {
  return file.sheets.flatMap((sheet) => {
    const rows = new Map<number, Map<number, string>>();
    for (const { row, column, value } of filledCells(sheet)) {
      if (value === null || typeof value === "object") continue;
      rows.set(row, (rows.get(row) ?? new Map<number, string>()).set(column, onOneLine(String(value))));
    }
    const above = new Map<number, Set<string>>();
    const found: SheetRow[] = [];
    for (const cells of rows.values()) {
      found.push({ sheet: sheet.name, cells, above: new Map(above) });
      for (const [column, value] of cells) above.set(column, new Set(above.get(column)).add(value));
    }
    return found;
  });
}

/** Lists name an indicator by its first words. */
const firstWords = (text: string): string => onOneLine(text).slice(0, 40).trim();
