import { formatCell } from "../plan/cell-reference";
import type { DescribedCell, SheetDescription } from "../workbook/sheet-description";
import { typedValue } from "./typed-text";
import type { WriteStep } from "./write-steps";

/** Rows are written in blocks of about this many bytes, so that blocks fill requests well. */
const BYTES_PER_BLOCK = 100_000;

/** Excel's limit for a text inside a formula. */
const LONGEST_TEXT_IN_FORMULA = 255;

const encoder = new TextEncoder();

/** The bytes that an entry takes in a request: JSON in UTF-8, and a comma. */
function bytesOf(entry: string | number | boolean): number {
  return typeof entry === "string" ? encoder.encode(JSON.stringify(entry)).length + 2 : 9;
}

/** What is put into a cell: its formula, else its link, else its value. */
function entryOf(cell: DescribedCell | null | undefined): string | number | boolean {
  return cell?.formula ?? linkFormula(cell) ?? typedValue(cell?.value ?? null);
}

/**
 * A link as a formula, so that links are written in blocks as all cells are: one by one they would make
 * requests as large as all the rest together. `null` where a formula cannot hold it.
 */
function linkFormula(cell: DescribedCell | null | undefined): string | null {
  if (cell?.link === undefined || typeof cell.value !== "string") return null;
  const place = `#${formatCell(cell.link.to)}`;
  if (Math.max(place.length, cell.value.length) > LONGEST_TEXT_IN_FORMULA) return null;
  return `=HYPERLINK(${quoted(place)},${quoted(cell.value)})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Number formats, values and formulas in blocks of rows, then the links that no formula can hold. */
export function cellSteps(description: SheetDescription): WriteStep[] {
  return [...blockSteps(description), ...linkSteps(description)];
}

/** Rows of a block: what is put into the cells, and how numbers show. */
interface Block {
  readonly firstRow: number;
  readonly entries: (string | number | boolean)[][];
  readonly numberFormats: string[][];
}

function blockSteps({ rows, styles }: SheetDescription): WriteStep[] {
  const formatOf = (cell: DescribedCell | null | undefined): string =>
    (cell?.style === undefined ? undefined : styles[cell.style]?.numberFormat) ?? "General";
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const steps: WriteStep[] = [];
  let block: Block = { firstRow: 0, entries: [], numberFormats: [] };
  let bytes = 0;
  const endBlock = (): void => {
    const { firstRow, entries } = block;
    if (entries.length > 0 && columns > 0) steps.push(blockStep(block, bytes));
    block = { firstRow: firstRow + entries.length, entries: [], numberFormats: [] };
    bytes = 0;
  };
  for (const { cells } of rows) {
    const wide = Array.from({ length: columns }, (_, column) => cells[column]);
    const entries = wide.map(entryOf);
    const numberFormats = wide.map(formatOf);
    block.entries.push(entries);
    block.numberFormats.push(numberFormats);
    bytes += [...entries, ...numberFormats].reduce<number>((sum, entry) => sum + bytesOf(entry), 0);
    if (bytes >= BYTES_PER_BLOCK) endBlock();
  }
  endBlock();
  return steps;
}

function blockStep({ firstRow, entries, numberFormats }: Block, bytes: number): WriteStep {
  return {
    bytes,
    apply(sheet) {
      const range = sheet.getRangeByIndexes(firstRow, 0, entries.length, entries[0]?.length ?? 0);
      range.numberFormat = numberFormats;
      range.formulas = entries;
    },
  };
}

function linkSteps({ rows }: SheetDescription): WriteStep[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column): WriteStep[] => {
      if (cell?.link === undefined || linkFormula(cell) !== null) return [];
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
