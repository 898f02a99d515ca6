import type { Message } from "../plan/message";
import { onOneLine } from "../plan/language/spelling/text-folding";
import type { NumberValue } from "../indicators";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import { withWesternDigits } from "../plan/language/numbers/digits";
import { intendedDigits } from "../plan/slipped-digits";
import type { Fix } from "./finding";
import { formatNumber } from "./phrasing";
import { cellKey, isStated, type PlanIndex } from "./plan-index";

type Edit = Fix["edits"][number];

/** Digits of any script with what separates them; "12 workshops" is a text by intent. */
export const HOLDS_A_NUMBER_ONLY = /^['’‘]?[-−+]?[\p{Nd}\s.,'’]+%?$/u;

/**
 * The edit that puts another number in place of a value: a number stays one, a line of a text changes in its text.
 * `null` if the value is computed or its place in the text cannot be determined.
 */
export function editNumber(index: PlanIndex, value: NumberValue, number: number): Edit | null {
  if (value.formula !== null || value.written === "date") return null;
  const { cell } = value;
  if (value.written === "text" && !value.percent && HOLDS_A_NUMBER_ONLY.test(value.raw))
    return { cell, value: number };
  if (value.written === "number") return { cell, value: value.percent ? fractionOf(number) : number };
  const place = index.valueCell(cell);
  // Where the values of one indicator cell are in several cells, the text is that of the first.
  if (place === null || cellKey(place.cell) !== cellKey(cell)) return null;
  const inCell = place.values.filter((other) => isStated(other) && cellKey(other.cell) === cellKey(cell));
  // Recognized by what it says, not by its object, which may be another once the plan was read again.
  const [line, ...alike] = inCell.flatMap(({ raw }, at) => (raw === value.raw ? [at] : []));
  if (line === undefined || alike.length > 0) return null;
  const text = replaceInLine(place.cellText, line, value, number);
  return text === null ? null : { cell, value: text };
}

/** Makes the number of a text that has letters for digits, such as "8O"; nothing for any other text. */
export function fixSlippedDigits({
  cell,
  raw,
}: {
  readonly cell: CellReference;
  readonly raw: string;
}): readonly Fix[] {
  const digits = intendedDigits(raw);
  if (digits === null || !/^\d{1,12}$/.test(digits)) return [];
  const value = Number(digits);
  const label: Message = { id: "number-as-text-fix", values: { number: formatNumber(value) } };
  return [{ label, edits: [{ cell, value }] }];
}

/** 33.3 per cent as Excel keeps it, without the noise of binary division. */
function fractionOf(percent: number): number {
  return Number((percent / 100).toPrecision(15));
}

/**
 * Changes the number of one line; the other lines and the words around it stay as they are. `null` if the line's first
 * digits are not the value: "1.5 million", "14 men; 12 women", "20 x 3 = 60".
 */
function replaceInLine(
  cellText: string,
  place: number,
  { raw, number: former, parts }: NumberValue,
  number: number,
): string | null {
  const lines = cellText.split(/(\r\n?|\n)/u);
  const texts = lines.flatMap((text, index) =>
    index % 2 === 0 && text.trim() !== "" ? [{ text, index }] : [],
  );
  const line = texts[place];
  const digits = line === undefined ? null : /\p{Nd}+(?:[.,\s]\p{Nd}+)*/u.exec(line.text);
  if (line === undefined || digits === null || onOneLine(line.text) !== raw) return null;
  if (parts !== undefined || !canBe(digits[0], former)) return null;
  lines[line.index] =
    line.text.slice(0, digits.index) + String(number) + line.text.slice(digits.index + digits[0].length);
  return lines.join("");
}

/** Whether digits with separators, of thousands or of decimals, can be a number. */
function canBe(digits: string, number: number): boolean {
  const western = withWesternDigits(digits).replace(/\s/gu, "");
  const pieces = western.split(/[.,]/u);
  const whole = pieces.join("");
  const decimals = pieces.length === 1 ? whole : `${pieces.slice(0, -1).join("")}.${pieces.at(-1) ?? ""}`;
  return [Number(whole), Number(decimals)].includes(Math.abs(number));
}
