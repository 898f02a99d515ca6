import { withWesternDigits } from "../../plan/language/numbers/digits";
import { gridCell, type Grid, type GridValue } from "@plan-of-action/xlsx/grid";
import type { Difference, DifferenceKind, PlacedValue } from "../differences/difference";

/** What one cell of ours is to hold. */
export interface DraftEdit {
  readonly cell: PlacedValue["cell"];
  readonly value: string | number | null;
}

/** Whole parts that come, go or change their places take more than one cell. */
const OF_ROWS: ReadonlySet<DifferenceKind> = new Set([
  ...(["added", "removed", "moved", "split", "merged", "format", "years"] as const),
]);

/** Whether a difference is of what one cell of ours says. An output or activity that goes may be a line of one. */
export function isOfOneCell({ kind, of, ours }: Difference): boolean {
  const isLine = kind === "removed" && (of === "output" || of === "activity");
  return (isLine || !OF_ROWS.has(kind)) && ours !== null;
}

/** A cell with more lines than this holds no list of values. */
const MAX_LINES = 200;

/**
 * The edits of our cell after which it could say what is wanted, the likeliest first: which of them does is recognized
 * by reading the plan again. Where a cell holds several texts or values, one a line, the other lines stay as they are.
 * None if it holds a formula, an error or a truth value.
 */
export function candidateEdits(
  difference: Difference,
  wanted: Pick<PlacedValue, "value" | "percent">,
  grid: Grid,
): readonly DraftEdit[] {
  const { ours } = difference;
  if (ours === null || !isOfOneCell(difference)) return [];
  const { cell } = ours;
  const { value: held, formula, numberFormat } = gridCell(grid, cell.row, cell.column);
  if (formula !== null || typeof held === "boolean" || (typeof held === "object" && held !== null)) return [];
  if (difference.kind === "removed" && wanted.value === null) {
    return typeof held === "string" ? withoutLine(held, ours).map((value) => ({ cell, value })) : [];
  }
  const inCell = valueInCell(wanted, numberFormat.includes("%"));
  const values =
    typeof held === "string"
      ? [...valuesInText(held, ours, wanted, inCell), inCell]
      : [...asNumber(inCell, held), inCell];
  return [...new Set(values)].filter((value) => value !== held).map((value) => ({ cell, value }));
}

/** A percentage is in points, and in a cell of per cent a share. */
function valueInCell(
  { value, percent }: Pick<PlacedValue, "value" | "percent">,
  isPercentCell: boolean,
): DraftEdit["value"] {
  if (typeof value !== "number") return value;
  if (isPercentCell) return Number((value / 100).toPrecision(15));
  return percent === true ? `${value}%` : value;
}

/** A text of nothing but a number as a number, where the cell holds one. */
function asNumber(inCell: DraftEdit["value"], held: GridValue): readonly number[] {
  const isOfNumber = typeof held === "number" && typeof inCell === "string";
  return isOfNumber && String(Number(inCell)) === inCell && Number.isFinite(Number(inCell))
    ? [Number(inCell)]
    : [];
}

function valuesInText(
  held: string,
  ours: PlacedValue,
  wanted: Pick<PlacedValue, "value" | "percent">,
  inCell: DraftEdit["value"],
): readonly string[] {
  const to = typeof wanted.value === "number" && wanted.percent === true ? `${wanted.value}%` : wanted.value;
  const text = String(to ?? "");
  if (typeof ours.value === "string") {
    const replaced = replacedOnce(held, ours.value, text);
    if (replaced !== null) return [replaced];
  }
  const lines = held.split(/(\r\n?|\n)/u);
  if (lines.length > 2 * MAX_LINES) return [];
  // A number that is alone in a text becomes one: a text is a mistake there.
  const alone = typeof inCell === "number" && lines.length === 1 && isNumberOnly(held) ? [] : null;
  return (
    alone ??
    lines.flatMap((line, place) => (place % 2 === 0 ? lineEdits(lines, place, line, ours, text) : []))
  );
}

/** The text without a line that says what is to go, where others are left: what is of one line takes its row with it. */
function withoutLine(held: string, { value }: PlacedValue): readonly string[] {
  const lines = held.split(/\r\n?|\n/u);
  if (typeof value !== "string" || lines.length < 2 || lines.length > MAX_LINES) return [];
  return lines.flatMap((line, place) =>
    replacedOnce(line, value, "") === null ? [] : [lines.toSpliced(place, 1).join("\n")],
  );
}

function isNumberOnly(text: string): boolean {
  return /^['’]?\p{Nd}[\p{Nd}\s.,]*%?$/u.test(text.trim());
}

/** The text with one of its lines changed: its number where that is ours, then all of it. */
function lineEdits(
  lines: readonly string[],
  place: number,
  line: string,
  { value }: PlacedValue,
  text: string,
): readonly string[] {
  if (line.trim() === "") return [];
  const put = (changed: string): string => lines.toSpliced(place, 1, changed).join("");
  const digits = /\p{Nd}+(?:[.,\s]\p{Nd}+)*\s?%?/u.exec(line);
  const ofNumber =
    digits !== null &&
    typeof value === "number" &&
    Number(withWesternDigits(digits[0]).replace(/[\s,%]/gu, "")) === value
      ? [put(line.slice(0, digits.index) + text + line.slice(digits.index + digits[0].length))]
      : [];
  const ofText = typeof value === "string" ? replacedOnce(line, value, text) : null;
  return [...ofNumber, ...(ofText === null ? [] : [put(ofText)]), put(text)];
}

/** A text in which a part is replaced that is in it once, whatever the space between its words; else `null`. */
function replacedOnce(held: string, part: string, by: string): string | null {
  const words = part
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return null;
  const pattern = new RegExp(
    words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")).join("\\s+"),
    "gu",
  );
  const found = [...held.matchAll(pattern)];
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  return held.slice(0, only.index) + by + held.slice(only.index + only[0].length);
}

/** The values of a sheet with an edit made. */
export function withEdit(grid: Grid, { cell, value }: DraftEdit): Grid {
  const [row, column] = [cell.row - grid.firstRow, cell.column - grid.firstColumn];
  const put = (cells: readonly GridValue[]): readonly GridValue[] => {
    const padded = [...cells, ...Array.from({ length: Math.max(0, column - cells.length) }, () => null)];
    return padded.toSpliced(column, 1, value);
  };
  return { ...grid, values: grid.values.map((cells, place) => (place === row ? put(cells) : cells)) };
}
