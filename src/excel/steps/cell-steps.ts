import { formatCell, TEXT_FORMAT, type Area } from "@plan-of-action/xlsx/grid";
import type { DescribedCell, SheetDescription } from "../../workbook/sheet-description";
import { coverCells, type Cell } from "../addresses";
import { rangeOf } from "../areas";
import { typedValue } from "../typed/typed-text";
import { textBytes, type WriteStep } from "./write-steps";

/** Rows are written in blocks of about this many bytes, so that blocks fill requests well. */
const BYTES_PER_BLOCK = 100_000;

/** Excel's limit for a text inside a formula. */
const LONGEST_TEXT_IN_FORMULA = 255;

/** The bytes that an entry takes in a request, with a comma. */
function bytesOf(entry: string | number | boolean | null): number {
  if (entry === null) return 5;
  return typeof entry === "string" ? textBytes(entry) + 2 : 9;
}

/** What is put into a cell: its formula, else its link, else its value. */
export function entryOf(cell: DescribedCell | null | undefined): string | number | boolean {
  return cell?.formula ?? linkFormula(cell) ?? typedValue(cell?.value ?? null);
}

/**
 * A link as a formula, so that links are written in blocks as all cells are: one by one they would make requests as
 * large as all the rest together. `null` if a formula cannot hold it.
 */
function linkFormula(cell: DescribedCell | null | undefined): string | null {
  if (cell?.link === undefined || "address" in cell.link || typeof cell.value !== "string") return null;
  const place = `#${formatCell(cell.link.to)}`;
  if (Math.max(place.length, cell.value.length) > LONGEST_TEXT_IN_FORMULA) return null;
  return `=HYPERLINK(${quoted(place)},${quoted(cell.value)})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * Number formats, since they decide how an entry is read, then values and formulas in blocks of rows, then the links
 * that no formula can hold.
 */
export function cellSteps(description: SheetDescription): WriteStep[] {
  const areas = areasByFormat(description);
  const byArea = areas.length <= MAX_AREAS;
  return [
    ...(byArea ? areas.map(numberFormatStep) : []),
    ...blockSteps(description, byArea ? null : formatsOf(description)),
    ...numbersAsCodes(description).map(numberFormatStep),
    ...linkSteps(description),
  ];
}

/**
 * A block of number formats, one for each cell, takes Excel long (office-js issue 5852), one format for an area does
 * not. With more areas than this it is the calls that take long, and blocks are written after all.
 */
const MAX_AREAS = 1_000;

interface FormattedArea {
  readonly area: Area;
  readonly numberFormat: string;
}

/** The areas in which all cells show numbers alike, other than in Excel's general way. */
function areasByFormat(description: SheetDescription): FormattedArea[] {
  const formatOf = formatsOf(description);
  const byFormat = new Map<string, Cell[]>();
  for (const [row, { cells }] of description.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const format = formatOf(cell);
      if (format === null) continue;
      const group = byFormat.get(format);
      if (group === undefined) byFormat.set(format, [{ row, column }]);
      else group.push({ row, column });
    }
  }
  return [...byFormat].flatMap(([numberFormat, cells]) =>
    coverCells(cells).map((area) => ({ area, numberFormat })),
  );
}

/** Numbers in cells that are to make a text of what is entered next: one that is there already stays a number. */
function numbersAsCodes({ rows, styles }: SheetDescription): FormattedArea[] {
  const cells = rows.flatMap((row, r) =>
    row.cells.flatMap((cell, column): Cell[] => {
      const format = cell?.style === undefined ? undefined : styles[cell.style]?.numberFormat;
      return format === TEXT_FORMAT && typeof cell?.value === "number" && cell.formula === undefined
        ? [{ row: r, column }]
        : [];
    }),
  );
  return coverCells(cells).map((area) => ({ area, numberFormat: TEXT_FORMAT }));
}

function numberFormatStep({ area, numberFormat }: FormattedArea): WriteStep {
  return {
    bytes: 300 + textBytes(numberFormat),
    // A block of one fills the whole area.
    apply: (sheet) => void (rangeOf(sheet, area).numberFormat = [[numberFormat]]),
  };
}

/** How numbers show in a cell; `null` if nothing is said about it, or a number in it would become a text. */
type FormatOf = (cell: DescribedCell | null | undefined) => string | null;

function formatsOf({ styles }: SheetDescription): FormatOf {
  return (cell) => {
    const format = (cell?.style === undefined ? undefined : styles[cell.style]?.numberFormat) ?? AS_IT_IS;
    const isOfText = cell == null || (cell.formula === undefined && isText(cell.value));
    return format === TEXT_FORMAT && !isOfText ? AS_IT_IS : format;
  };
}

function isText(value: DescribedCell["value"]): boolean {
  return value === null || typeof value === "string";
}

/** Rows of a block: what is put into the cells, and how numbers show. */
interface Block {
  readonly firstRow: number;
  readonly rows: (readonly (DescribedCell | null)[])[];
  columns: number;
  bytes: number;
}

/** A row whose width differs by more columns begins a block of its own: cells that are left blank take bytes too. */
const COLUMNS_TO_SPARE = 6;

/** Leaves the number format of a cell as it is, which is Excel's general one in a sheet that was emptied. */
const AS_IT_IS = null;

function blockSteps({ rows }: SheetDescription, formatOf: FormatOf | null): WriteStep[] {
  const blocks: Block[] = [];
  for (const [row, { cells }] of rows.entries()) {
    let block = blocks.at(-1);
    if (block === undefined || !takes(block, cells.length)) {
      block = { firstRow: row, rows: [], columns: 0, bytes: 0 };
      blocks.push(block);
    }
    block.rows.push(cells);
    block.columns = Math.max(block.columns, cells.length);
    for (const cell of cells) {
      block.bytes += bytesOf(entryOf(cell)) + (formatOf === null ? 0 : bytesOf(formatOf(cell)));
    }
  }
  return blocks.filter(({ columns }) => columns > 0).map((block) => blockStep(block, formatOf));
}

function takes({ bytes, columns }: Block, width: number): boolean {
  if (bytes >= BYTES_PER_BLOCK) return false;
  return columns === 0 || width === 0 || Math.abs(columns - width) <= COLUMNS_TO_SPARE;
}

function blockStep({ firstRow, rows, columns, bytes }: Block, formatOf: FormatOf | null): WriteStep {
  const filled = <Item>(of: (cell: DescribedCell | null | undefined) => Item): Item[][] =>
    rows.map((cells) => Array.from({ length: columns }, (_, column) => of(cells[column])));
  return {
    bytes: bytes + rows.length * columns,
    apply(sheet) {
      const range = sheet.getRangeByIndexes(firstRow, 0, rows.length, columns);
      if (formatOf !== null) range.numberFormat = filled(formatOf);
      range.formulas = filled(entryOf);
    },
  };
}

function linkSteps({ rows }: SheetDescription): WriteStep[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column): WriteStep[] => {
      if (cell?.link === undefined || "address" in cell.link || linkFormula(cell) !== null) return [];
      const { to, hint } = cell.link;
      const hyperlink = { documentReference: formatCell(to), screenTip: hint };
      return [
        {
          bytes: 500 + 3 * hint.length,
          apply(sheet) {
            sheet.getCell(row, column).hyperlink = hyperlink;
          },
        },
      ];
    }),
  );
}
