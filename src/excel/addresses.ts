import {
  formatAddress,
  LAST_COLUMN,
  LAST_ROW,
  parseAddress,
  columnFromLetters,
  type Area,
} from "@plan-of-action/xlsx/grid";

/** `getRange` and `getRanges` take addresses of up to 8,192 characters. */
const LONGEST_ADDRESS = 8_000;

/** An area's address inside its sheet, such as `B2:D9`, or `B2` for one cell. */
export function areaAddress({ firstRow, firstColumn, lastRow, lastColumn }: Area): string {
  const first = formatAddress(firstRow, firstColumn);
  const last = formatAddress(lastRow, lastColumn);
  return first === last ? first : `${first}:${last}`;
}

function parseCorner(
  text: string,
  ifOpen: { row: number; column: number },
): { row: number; column: number } | null {
  const whole = parseAddress(text);
  if (whole !== null) return whole;
  const bare = text.replaceAll("$", "");
  if (/^\d+$/.test(bare)) return { row: Number(bare) - 1, column: ifOpen.column };
  const column = columnFromLetters(bare);
  return column === null ? null : { row: ifOpen.row, column };
}

/** The areas of an address as Excel gives it: `Sheet1!A1:B2, 'My, sheet'!C3`, whole rows and columns too. */
export function parseAreas(address: string): Area[] {
  const areas: Area[] = [];
  for (const [part] of address.matchAll(/(?:'(?:[^']|'')*'|[^,'])+/g)) {
    const [from = "", to = from] = part
      .slice(part.lastIndexOf("!") + 1)
      .trim()
      .split(":");
    const first = parseCorner(from, { row: 0, column: 0 });
    const last = parseCorner(to, { row: LAST_ROW, column: LAST_COLUMN });
    if (first === null || last === null) continue;
    areas.push({
      firstRow: first.row,
      firstColumn: first.column,
      lastRow: last.row,
      lastColumn: last.column,
    });
  }
  return areas;
}

/** The areas as few addresses, each short enough for one call. */
export function joinAddresses(areas: readonly Area[]): string[] {
  const joined: string[] = [];
  let current = "";
  for (const area of areas) {
    const address = areaAddress(area);
    if (current !== "" && current.length + address.length + 1 > LONGEST_ADDRESS) {
      joined.push(current);
      current = "";
    }
    current = current === "" ? address : `${current},${address}`;
  }
  if (current !== "") joined.push(current);
  return joined;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Cells that are side by side, as areas of one row each. */
function runsInRows(cells: Iterable<Cell>): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last?.firstRow === row && last.lastColumn === column - 1) {
      runs[runs.length - 1] = { ...last, lastColumn: column };
    } else {
      runs.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
    }
  }
  return runs;
}

/** Few rectangles that cover just the cells given. Cells come row by row, from left to right. */
export function coverCells(cells: Iterable<Cell>): Area[] {
  const closed: Area[] = [];
  const open = new Map<string, Area>();
  for (const run of runsInRows(cells)) {
    const columns = `${run.firstColumn}:${run.lastColumn}`;
    const above = open.get(columns);
    if (above?.lastRow === run.firstRow - 1) {
      open.set(columns, { ...above, lastRow: run.lastRow });
    } else {
      if (above !== undefined) closed.push(above);
      open.set(columns, run);
    }
  }
  return [...closed, ...open.values()];
}
