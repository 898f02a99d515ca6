import {
  formatAddress,
  LAST_COLUMN,
  LAST_ROW,
  columnFromLetters,
  parseAddress,
} from "../grid/cell-reference";
import type { Area } from "../grid/grid";

/** `A1:C4`, or `A1` where the area is one cell. */
export function formatArea(area: Area): string {
  const first = formatAddress(area.firstRow, area.firstColumn);
  const last = formatAddress(area.lastRow, area.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** The area of `A1:C4`, `$A$1`, `3:4` or `B:D`; `null` if the text is none. */
export function parseArea(text: string): Area | null {
  const [first = "", last = first] = text.replaceAll("$", "").split(":");
  const from = parseCorner(first, { row: 0, column: 0 });
  const to = parseCorner(last, { row: LAST_ROW, column: LAST_COLUMN });
  if (from === null || to === null) return null;
  return {
    firstRow: Math.min(from.row, to.row),
    firstColumn: Math.min(from.column, to.column),
    lastRow: Math.max(from.row, to.row),
    lastColumn: Math.max(from.column, to.column),
  };
}

function parseCorner(text: string, rest: { row: number; column: number }) {
  if (/^[1-9]\d{0,6}$/.test(text)) return { row: Number(text) - 1, column: rest.column };
  const column = columnFromLetters(text);
  return column === null ? parseAddress(text) : { row: rest.row, column };
}

/** The areas of an `sqref`, which lists them with spaces between. */
export function parseAreas(text: string): Area[] {
  return text
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}

export function areasOverlap(one: Area, other: Area): boolean {
  return (
    one.firstRow <= other.lastRow &&
    other.firstRow <= one.lastRow &&
    one.firstColumn <= other.lastColumn &&
    other.firstColumn <= one.lastColumn
  );
}

/** What is left of an area when another is cut out of it, in up to four areas. */
export function subtractArea(area: Area, cut: Area): Area[] {
  if (!areasOverlap(area, cut)) return [area];
  const firstRow = Math.max(area.firstRow, cut.firstRow);
  const lastRow = Math.min(area.lastRow, cut.lastRow);
  const pieces: Area[] = [
    { ...area, lastRow: cut.firstRow - 1 },
    { ...area, firstRow, lastRow, lastColumn: cut.firstColumn - 1 },
    { ...area, firstRow, lastRow, firstColumn: cut.lastColumn + 1 },
    { ...area, firstRow: cut.lastRow + 1 },
  ];
  return pieces.filter((piece) => piece.firstRow <= piece.lastRow && piece.firstColumn <= piece.lastColumn);
}

/** `$A$1:$C$4`, as formulas name an area that stays where it is. */
export function absoluteArea(area: Area): string {
  return formatArea(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
