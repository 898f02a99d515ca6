import {
  type Area,
  columnFromLetters,
  columnLetters,
  formatSheetName,
  LAST_COLUMN,
  LAST_ROW,
  parseAddress,
} from "@plan-of-action/xlsx";

export const WHOLE_SHEET: Area = {
  firstRow: 0,
  firstColumn: 0,
  lastRow: LAST_ROW,
  lastColumn: LAST_COLUMN,
};

export function areaOf(row: number, column: number, rows = 1, columns = 1): Area {
  return { firstRow: row, firstColumn: column, lastRow: row + rows - 1, lastColumn: column + columns - 1 };
}

export function areaHeight(area: Area): number {
  return area.lastRow - area.firstRow + 1;
}

export function areaWidth(area: Area): number {
  return area.lastColumn - area.firstColumn + 1;
}

export function isWholeRows(area: Area): boolean {
  return area.firstColumn === 0 && area.lastColumn === LAST_COLUMN;
}

export function isWholeColumns(area: Area): boolean {
  return area.firstRow === 0 && area.lastRow === LAST_ROW;
}

export function isInsideSheet(area: Area): boolean {
  return (
    area.firstRow >= 0 && area.firstColumn >= 0 && area.lastRow <= LAST_ROW && area.lastColumn <= LAST_COLUMN
  );
}

/** Whether all cells of an area are in another. */
export function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.firstRow >= outer.firstRow &&
    inner.lastRow <= outer.lastRow &&
    inner.firstColumn >= outer.firstColumn &&
    inner.lastColumn <= outer.lastColumn
  );
}

/** The smallest area that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}

/** The address of an area inside its sheet: `A1:B2`, `A1`, `A:C`, `1:3`. */
export function formatArea(area: Area): string {
  if (isWholeRows(area)) return `${area.firstRow + 1}:${area.lastRow + 1}`;
  if (isWholeColumns(area)) return `${columnLetters(area.firstColumn)}:${columnLetters(area.lastColumn)}`;
  const first = `${columnLetters(area.firstColumn)}${area.firstRow + 1}`;
  const last = `${columnLetters(area.lastColumn)}${area.lastRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** The address as Excel writes it into a name: `'Plan of Action'!$A$1:$B$2`. */
export function formatAbsolute(sheet: string, area: Area): string {
  const absolute = formatArea(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `${formatSheetName(sheet)}!${absolute}`;
}

/** The area that an address without a sheet names; `null` if it names none. */
export function parseArea(text: string): Area | null {
  const address = text.trim().replaceAll("$", "");
  const [first = "", last = first, ...more] = address.split(":");
  if (more.length > 0) return null;
  const from = parseCorner(first);
  const to = parseCorner(last);
  if (from === null || to === null) return null;
  const isPart = from.row === null || from.column === null;
  if (isPart && (!address.includes(":") || (from.row === null) !== (to.row === null))) return null;
  if (isPart !== (to.row === null || to.column === null)) return null;
  return spanning(from, to);
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const cell = parseAddress(text);
  if (cell !== null) return cell;
  const column = columnFromLetters(text);
  if (column !== null) return { row: null, column };
  const row = /^[1-9]\d{0,6}$/.test(text) ? Number(text) - 1 : null;
  return row === null || row > LAST_ROW ? null : { row, column: null };
}

function spanning(from: Corner, to: Corner): Area {
  return {
    firstRow: Math.min(from.row ?? 0, to.row ?? 0),
    firstColumn: Math.min(from.column ?? 0, to.column ?? 0),
    lastRow: Math.max(from.row ?? LAST_ROW, to.row ?? LAST_ROW),
    lastColumn: Math.max(from.column ?? LAST_COLUMN, to.column ?? LAST_COLUMN),
  };
}

/** Splits `'Plan of Action'!A1:B2` into the sheet's title (`null` if none is named) and the rest. */
export function splitSheet(text: string): { readonly sheet: string | null; readonly address: string } {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(text);
  if (match === null) return { sheet: null, address: text.replace(/^=/, "") };
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? "";
  return { sheet, address: match[3] ?? "" };
}
