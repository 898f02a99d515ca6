import { formatAddress, LAST_COLUMN, LAST_ROW, type Area, isCellError } from "@plan-of-action/xlsx/grid";
import { openWorkbookFile, formatArea, type SheetFile, type WorkbookFile } from "@plan-of-action/xlsx";

/**
 * In what a workbook differs from one that Excel saved, one line each: sheets, names, and of each sheet the cells,
 * formulas, formats, merges and frozen panes. Returns [] where these are the same.
 */
export function differences(ours: Uint8Array, excels: Uint8Array): string[] {
  const [own, golden] = [openWorkbookFile(ours), openWorkbookFile(excels)];
  const titles = (file: WorkbookFile) =>
    file.sheets.map(({ name, visibility }) => `${name} (${visibility})`).join(", ");
  const found = differing("sheets", titles(own), titles(golden));
  found.push(...differing("names", namesOf(own), namesOf(golden)));
  for (const sheet of golden.sheets) {
    const twin = own.sheets.find(({ name }) => name === sheet.name);
    if (twin?.kind === "worksheet" && sheet.kind === "worksheet")
      found.push(...sheetDifferences(twin, sheet));
  }
  return found;
}

function sheetDifferences(own: SheetFile, golden: SheetFile): string[] {
  const merges = ({ merges }: SheetFile) => merges.map(formatArea).sort().join(" ");
  const frozen = ({ frozen: { rows, columns } }: SheetFile) => `${rows} rows, ${columns} columns`;
  return [
    ...differing(`${own.name} merges`, merges(own), merges(golden)),
    ...differing(`${own.name} frozen`, frozen(own), frozen(golden)),
    ...cellsOf(own, golden).flatMap(([row, column]) => {
      const place = `${own.name}!${formatAddress(row, column)}`;
      return [
        ...differing(place, contentOf(own, row, column), contentOf(golden, row, column)),
        ...differing(`${place} format`, formatOf(own, row, column), formatOf(golden, row, column)),
      ];
    }),
  ];
}

/** The cells that are used in either sheet. */
function cellsOf(own: SheetFile, golden: SheetFile): [row: number, column: number][] {
  const areas = [own.usedArea(false), golden.usedArea(false)].filter((area) => area !== null);
  const keys = new Map(areas.flatMap(cellsIn).map((cell) => [cell.join(" "), cell]));
  return [...keys.values()];
}

function cellsIn({ firstRow, lastRow, firstColumn, lastColumn }: Area): [row: number, column: number][] {
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, row) => firstRow + row);
  const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, column) => firstColumn + column);
  return rows.flatMap((row) => columns.map((column): [number, number] => [row, column]));
}

/** The formula and the value, of numbers the 15 digits that Excel counts with. */
function contentOf(sheet: SheetFile, row: number, column: number): string {
  const { formula, value } = sheet.cell(row, column);
  const told = isCellError(value) ? value.error : value;
  return JSON.stringify([formula, typeof told === "number" ? Number(told.toPrecision(15)) : told]);
}

/** What a cell looks like; of its font what is not that of blank cells, which one workbook has otherwise than another. */
function formatOf(sheet: SheetFile, row: number, column: number): string {
  const { font, ...style } = sheet.style(row, column);
  const blank: Readonly<Record<string, unknown>> = sheet.style(LAST_ROW, LAST_COLUMN).font ?? {};
  const own = Object.entries(font ?? {}).filter(([name, value]) => blank[name] !== value);
  return JSON.stringify(sorted({ ...style, ...Object.fromEntries(own) }));
}

/** Without what says the usual, in the order of the alphabet. */
function sorted(style: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(style)
    .filter(([, value]) => value !== undefined && value !== false && value !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

function namesOf({ names }: WorkbookFile): string {
  const told = names
    .filter(({ name }) => !name.startsWith("_xlnm."))
    .map(({ name, formula, scope }) => `${scope?.name ?? ""}!${name}=${formula}`);
  return told.sort().join(" ");
}

function differing(what: string, own: string, golden: string): string[] {
  return own === golden ? [] : [`${what}: ${own}, in Excel ${golden}`];
}
