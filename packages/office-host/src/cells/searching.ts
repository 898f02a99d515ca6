import type { Area, SheetFile } from "@plan-of-action/xlsx";
import { optionalBoolean, oneOf, recordArgument, textArgument } from "../requests/arguments";
import type { OpenWorkbook } from "../open/open-workbook";
import { areaOf } from "./addresses";
import { excelFormula } from "./reading";
import { enterCells } from "./writing";

export interface Wanted {
  /** Matches what is looked for inside a cell's text, or all of it. */
  readonly pattern: RegExp;
  readonly backwards: boolean;
}

/** What `find` and `replaceAll` look for: `*`, `?` and `~` mean in a text what they mean in Excel's dialog. */
export function wantedText(textGiven: unknown, criteriaGiven: unknown): Wanted {
  const text = textArgument(textGiven);
  const criteria = recordArgument(criteriaGiven ?? {});
  const inside = text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (part, plain: string | undefined) => {
    if (plain !== undefined) return `\\${plain}`;
    return part === "*" ? "[^]*" : part === "?" ? "[^]" : `\\${part}`;
  });
  const source = optionalBoolean(criteria.completeMatch) ? `^${inside}$` : inside;
  const direction = oneOf(criteria.searchDirection ?? "Forward", ["Forward", "Backwards"]);
  return {
    pattern: new RegExp(source, optionalBoolean(criteria.matchCase) ? "gu" : "giu"),
    backwards: direction === "Backwards",
  };
}

/** The cells of an area in whose formula or constant the text is, row by row. */
export function cellsWith(sheet: SheetFile, area: Area, { pattern }: Wanted): Area[] {
  const used = sheet.usedArea(true, area);
  if (used === null) return [];
  const found: Area[] = [];
  for (let row = used.firstRow; row <= used.lastRow; row++) {
    for (let column = used.firstColumn; column <= used.lastColumn; column++) {
      const text = String(excelFormula(sheet.cell(row, column)));
      if (text !== "" && text.search(pattern) >= 0) found.push(areaOf(row, column));
    }
  }
  return found;
}

/** Enters what the cells say with the text replaced; the number of cells. */
export function replaceText(
  open: OpenWorkbook,
  sheet: SheetFile,
  area: Area,
  wanted: Wanted,
  replacement: string,
): number {
  const found = cellsWith(sheet, area, wanted);
  for (const cell of found) {
    const before = String(excelFormula(sheet.cell(cell.firstRow, cell.firstColumn)));
    const after = before.replace(wanted.pattern, () => replacement);
    enterCells(open, sheet, cell, after, "ThisLocalAddin");
  }
  return found.length;
}

/** The first cell with the text; from one cell on the whole sheet is searched, beginning after that cell. */
export function firstCellWith(sheet: SheetFile, area: Area, whole: Area, wanted: Wanted): Area | null {
  const isOne = area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;
  const found = cellsWith(sheet, isOne ? whole : area, wanted);
  if (wanted.backwards) found.reverse();
  if (!isOne) return found[0] ?? null;
  const isAfter = (cell: Area) => (wanted.backwards ? isBefore(cell, area) : isBefore(area, cell));
  return found.find(isAfter) ?? found[0] ?? null;
}

function isBefore(one: Area, other: Area): boolean {
  return (
    one.firstRow < other.firstRow || (one.firstRow === other.firstRow && one.firstColumn < other.firstColumn)
  );
}
