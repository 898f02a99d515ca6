/** A cell of the workbook. Rows and columns count from zero; the sheet is the title as its tab shows it. */
export interface CellReference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Excel's grid: 1,048,576 rows of 16,384 columns (A to XFD). */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** The letters of a column counted from zero: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column, counted from zero, that letters name; `null` if they name none of Excel's columns. */
export function columnFromLetters(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1 <= LAST_COLUMN ? column - 1 : null;
}

/** The address inside its sheet: row 10, column 5 is `F11`. */
export function formatAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The row and column of an address such as `F11` or `$F$11`; `null` if it is none. */
export function parseAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  const column = columnFromLetters(match?.[1] ?? "");
  const row = Number(match?.[2]) - 1;
  return column === null || !(row <= LAST_ROW) ? null : { row, column };
}

/**
 * A sheet's title as Excel writes it before the `!` of a formula: quoted where it is not a plain
 * word, or where it could be read as a cell (`A1`, `R1C1`) or as a truth value.
 */
export function formatSheetName(sheet: string): string {
  const isPlainWord = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(sheet);
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$/.test(sheet) || /^R(\d*)(C\d*)?$|^C\d*$/i.test(sheet);
  const isTruthValue = /^(true|false)$/i.test(sheet);
  return isPlainWord && !looksLikeCell && !isTruthValue ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** A cell as the command line, the findings and the sheets name it: `'Plan of Action'!F11`. */
export function formatCell(cell: CellReference): string {
  return `${formatSheetName(cell.sheet)}!${formatAddress(cell.row, cell.column)}`;
}

/** The cell that a text such as `'Plan of Action'!F11` names; `null` if it names none. */
export function parseCell(text: string): CellReference | null {
  const bang = text.lastIndexOf("!");
  if (bang <= 0) return null;
  const address = parseAddress(text.slice(bang + 1));
  const quoted = /^'((?:[^']|'')+)'$/.exec(text.slice(0, bang));
  const sheet = quoted?.[1]?.replaceAll("''", "'") ?? text.slice(0, bang);
  return address === null ? null : { sheet, ...address };
}
