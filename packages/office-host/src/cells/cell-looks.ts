import type { Area, CellLook, SheetFile } from "@plan-of-action/xlsx";

/** Of larger areas the looks of blank cells are not asked for. */
const MANY_CELLS = 10_000;

/** Whether all cells of some areas are struck through; `null` if cells, or parts of their texts, differ. */
export function areStruck(sheet: SheetFile, areas: readonly Area[]): boolean | null {
  const answers = areas.flatMap((area) => {
    const looks = new Map(sheet.looks(area).map((look) => [keyOf(look.row, look.column), look]));
    if (looks.size === 0 && sizeOf(area) > MANY_CELLS) return [false];
    return eachCell(area, (row, column) => strikeOf(sheet, row, column, looks.get(keyOf(row, column))));
  });
  return shared(answers);
}

/** Whether all text of some areas is above the line; `null` if parts of a text differ. */
export function areRaised(sheet: SheetFile, areas: readonly Area[]): boolean | null {
  return areas.some((area) => sheet.looks(area).some(isPartlyRaised)) ? null : false;
}

/** The same two of one cell, as Excel tells them of it. */
export function looksOfCell(sheet: SheetFile, row: number, column: number) {
  const [look] = sheet.looks({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  return {
    strikethrough: strikeOf(sheet, row, column, look),
    superscript: look !== undefined && isPartlyRaised(look) ? null : false,
  };
}

function strikeOf(sheet: SheetFile, row: number, column: number, look: CellLook | undefined): boolean | null {
  if (look?.kind === "partlyStruck") return null;
  return look?.kind === "struck" || sheet.style(row, column).font?.strikethrough === true;
}

function isPartlyRaised({ kind, text }: CellLook): boolean {
  return kind === "raised" || (kind === "partlyStruck" && /[⁰¹²³⁴-⁹]/u.test(text));
}

function shared(answers: readonly (boolean | null)[]): boolean | null {
  const [first = false] = answers;
  return answers.every((answer) => answer === first) ? first : null;
}

function eachCell<T>(
  { firstRow, lastRow, firstColumn, lastColumn }: Area,
  of: (row: number, column: number) => T,
): T[] {
  const found: T[] = [];
  for (let row = firstRow; row <= lastRow; row++)
    for (let column = firstColumn; column <= lastColumn; column++) found.push(of(row, column));
  return found;
}

function sizeOf({ firstRow, lastRow, firstColumn, lastColumn }: Area): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

function keyOf(row: number, column: number): string {
  return `${row} ${column}`;
}
