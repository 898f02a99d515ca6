import { furtherMeasures } from "../../plan/language/check-patterns";
import { AND, withoutJoinerAtEnd } from "../../plan/language/spelling/joining-words";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { Doubt } from "../../plan/plan";
import type { Value } from "../../plan/value";
import {
  countedParts,
  indicatorLines,
  type IndicatorLines,
  linesWithoutTargets,
  beginsIndicator,
  splitAtMarks,
} from "./indicator-lines";
import { withoutMark } from "../sheet/list-marks";
import { mendTornDigits, type ValueCell } from "./torn-values";
import { numberedAction } from "../header/numbering";
import { isWithoutWordSpaces, onOneLine } from "../../plan/language/spelling/text-folding";
import { blankValue, readValueText } from "../values/value-cell";
import { ofLanguages } from "../../languages/in-use";

/** The indicators of one cell, each with its value in every column. */
export interface Paired {
  readonly texts: readonly string[];
  readonly valueCells: readonly ValueCell[];
  /** For each indicator its values, in the order of `valueCells`. */
  readonly values: readonly (readonly Value[])[];
  /** Values for which the cell has no indicator. */
  readonly left: readonly Value[];
  readonly doubts: readonly Doubt[];
}

/** Pairs the indicators that stand in one cell with the values that stand in the cells beside it. */
export function pairIndicators(text: string, cell: CellReference, cells: readonly ValueCell[]): Paired {
  const { stem = "", items = "" } = STEM_OF_COUNT.exec(text)?.groups ?? {};
  const found = countedParts(onOneLine(items)) === null ? null : pairCounted(items, cell, cells);
  if (found === null || found.texts.length < 2) return pairCounted(text, cell, cells);
  return { ...found, texts: found.texts.map((item) => `${withoutMark(onOneLine(stem))} ${item}`) };
}

/** "Share of schools that reach the standard in: i) reading ii) numbers": what is counted is said of each. */
const STEM_OF_COUNT = /^(?<stem>[^:：]+[:：])\s*(?<items>\(?[ia1][.)]\s.+)$/isu;

function pairCounted(text: string, cell: CellReference, cells: readonly ValueCell[]): Paired {
  const counted = countedParts(onOneLine(text));
  if (counted === null) return pairLines(text, cell, cells);
  const divided = cells.map((valueCell) => withCountedValues(valueCell, counted.length));
  const fits = divided.some(({ values }) => values.length === counted.length);
  return fits ? pairInOrder(counted, cell, divided) : pairLines(text, cell, cells);
}

/** "(i) 5; (ii) 1,000" beside indicators that are counted so. */
function withCountedValues(valueCell: ValueCell, count: number): ValueCell {
  const parts = countedParts(valueCell.values.map(({ raw }) => raw).join(" "));
  if (parts?.length !== count) return valueCell;
  const how = { written: "line", formula: null } as const;
  return { ...valueCell, values: parts.map((part) => readValueText(part, valueCell.cell, how)) };
}

function pairLines(text: string, cell: CellReference, cells: readonly ValueCell[]): Paired {
  if (isPlain(text) && cells.every(isSingle)) return pairedPlainly(text, cells);
  const doubts: Doubt[] = [];
  const read = indicatorLines(text);
  const expected = Math.max(indicatorTexts(text, read, 0).length, marksInLine(read));
  const numbers = numbersOfLines(read);
  const whole = cells.map((valueCell) => {
    const joined = withWrappedLinesJoined(valueCell);
    return withoutNumbers(expected === 1 ? withPartsJoined(joined) : joined, numbers);
  });
  const mended = mendTornDigits(whole, expected);
  doubts.push(...mended.doubts);
  const split = splitAtSigns(read, mended.cells);
  const lines = cells.length === 0 ? linesWithoutTargets(read) : null;
  const texts = split?.texts ?? lines ?? indicatorTexts(text, read, maxValues(mended.cells));
  const valueCells = split?.cells ?? mended.cells;
  if (texts.length === 1 && read.marked > 1)
    doubts.push({ cell, text, taken: texts[0] ?? "", alternatives: [read.lines.join(" | ")] });
  const paired = pairInOrder(texts, cell, valueCells);
  return { ...paired, doubts: [...doubts, ...paired.doubts] };
}

/** Texts with the values of each cell in their order. */
function pairInOrder(
  texts: readonly string[],
  cell: CellReference,
  valueCells: readonly ValueCell[],
): Paired {
  const columns = valueCells.map((valueCell) => valuesByIndicator(valueCell, texts.length));
  return {
    texts,
    valueCells,
    values: texts.map((_, place) =>
      columns.map((values, column) => values[place] ?? blankValue(valueCells[column]?.cell ?? cell)),
    ),
    left: columns.flatMap((values) => values.slice(texts.length)).filter(({ state }) => state !== "blank"),
    doubts: valueCells.flatMap((valueCell) => doubtOfFewValues(valueCell, texts.length)),
  };
}

/** One line that cannot be several indicators, as most are. */
function isPlain(text: string): boolean {
  return !SEVERAL.test(text) && furtherMeasures(text).length === 0 && onOneLine(text) !== "";
}

const SEVERAL = /[\n;]|.#|\s\/\s/;

/** One value that cannot be several. */
function isSingle({ values }: ValueCell): boolean {
  const [value] = values;
  if (values.length !== 1 || value === undefined) return false;
  if (value.state === "number") return value.written === "number" || !/\s/.test(value.raw);
  return value.alternatives === undefined;
}

function pairedPlainly(text: string, valueCells: readonly ValueCell[]): Paired {
  const values = valueCells.flatMap((valueCell) => valueCell.values);
  return { texts: [withoutMark(onOneLine(text))], valueCells, values: [values], left: [], doubts: [] };
}

function doubtOfFewValues({ cell, values }: ValueCell, count: number): readonly Doubt[] {
  const filled = values.filter(({ state }) => state !== "blank").length;
  if (filled === 0 || filled >= count || values.length === count) return [];
  const text = values.map(({ raw }) => raw).join("\n");
  return [{ cell, text, taken: values[0]?.raw ?? "", alternatives: [] }];
}

function maxValues(cells: readonly ValueCell[]): number {
  return Math.max(0, ...cells.map(({ values }) => values.filter(({ state }) => state !== "blank").length));
}

/** "# of Training # of officers trained" on one line: how many begin with a mark. */
function marksInLine({ lines }: IndicatorLines): number {
  return lines.length === 1 ? splitAtMarks(lines[0] ?? "").length : 0;
}

/** The indicators of a cell, where the cells beside it have so many values at most. */
function indicatorTexts(
  text: string,
  { lines, marked }: IndicatorLines,
  valueCount: number,
): readonly string[] {
  const joined = onOneLine(text);
  const [only] = lines;
  if (only === undefined) return [];
  if (lines.length === 1) {
    const parts = splitAtMarks(only);
    return parts.length > 1 && parts.length === valueCount ? parts : [withoutMark(only)];
  }
  if (valueCount === 1) return [joined];
  if (valueCount === lines.length) return lines.map(withoutMark);
  const groups = groupedByMarks(lines);
  if (groups.length === valueCount || marked > 1) return groups.map(withoutMark);
  return valueCount > 1 && !lines.some(isOneWord) ? lines.map(withoutMark) : [joined];
}

/** "Sex" and "Age" below an indicator say by what it is told apart, where they have no values of their own. */
function isOneWord(line: string): boolean {
  return !isWithoutWordSpaces(line) && !line.includes(" ");
}

/** Lines without a mark belong to the marked line before them. */
function groupedByMarks(lines: readonly string[]): readonly string[] {
  const groups: string[] = [];
  for (const line of lines) {
    const last = groups.length - 1;
    if (last < 0 || beginsIndicator(line)) groups.push(line);
    else groups[last] = `${groups[last]} ${line}`;
  }
  return groups;
}

/** The numbers that the lines of an indicator cell begin with, where each has one. */
function numbersOfLines({ lines }: IndicatorLines): readonly string[] {
  const numbers: string[] = [];
  for (const line of lines) {
    const number = numberedAction(line)?.id ?? "";
    if (number === "") return [];
    numbers.push(number);
  }
  return numbers;
}

/** "1.1 10\n1.2 200" beside indicators 1.1 and 1.2: the lines of the values repeat their numbers. */
function withoutNumbers(valueCell: ValueCell, numbers: readonly string[]): ValueCell {
  const { values } = valueCell;
  if (numbers.length === 0 || values.length !== numbers.length) return valueCell;
  const bare = values.map((value, place) => {
    const number = numbers[place] ?? "";
    const rest = value.raw.startsWith(number) ? value.raw.slice(number.length) : "";
    return /^(?:[.):]|\s)+(?=\S)/.test(rest) ? rest.replace(/^(?:[.):]|\s)+/, "") : null;
  });
  if (bare.includes(null)) return valueCell;
  const how = { written: "line", formula: null } as const;
  return { ...valueCell, values: bare.map((text) => readValueText(text ?? "", valueCell.cell, how)) };
}

/** "2\nworkshops" is one value whose unit was wrapped, not two. */
function withWrappedLinesJoined(valueCell: ValueCell): ValueCell {
  const values: Value[] = [];
  for (const value of valueCell.values) {
    const last = values[values.length - 1];
    const goesOn = value.state === "text" && /^[\p{L}(]/u.test(value.raw);
    if (last?.state === "number" && last.written === "line" && goesOn) {
      const { written, formula } = last;
      values[values.length - 1] = readValueText(`${last.raw} ${value.raw}`, last.cell, { written, formula });
    } else values.push(value);
  }
  return values.length === valueCell.values.length ? valueCell : { ...valueCell, values };
}

/** "14 men\n12 women" is 26 for one indicator. */
function withPartsJoined(valueCell: ValueCell): ValueCell {
  const [first, ...others] = valueCell.values;
  if (first === undefined || others.length === 0 || others.some(({ cell }) => cell !== first.cell))
    return valueCell;
  const text = valueCell.values.map(({ raw }) => raw).join("; ");
  const joined = readValueText(text, first.cell, { written: "line", formula: null });
  const isWhole =
    joined.state === "number" && joined.parts !== undefined && joined.alternatives === undefined;
  return isWhole ? { ...valueCell, values: [joined] } : valueCell;
}

/** "# Training; # Participants" beside "2; 60": as many parts in the text as in every cell. */
function splitAtSigns(
  { lines }: IndicatorLines,
  cells: readonly ValueCell[],
): { texts: readonly string[]; cells: readonly ValueCell[] } | null {
  const texts = lines.length > 1 ? lines : partsOfLine(lines[0] ?? "");
  if (texts.length < 2) return null;
  const divided = cells.map((valueCell) => dividedValues(valueCell, texts.length));
  const hasDivided = divided.some((valueCell, place) => valueCell !== cells[place]);
  const fits = divided.every(
    ({ values }) => values.length === texts.length || values.every(({ state }) => state === "blank"),
  );
  return hasDivided && fits ? { texts: texts.map(withoutMark), cells: divided } : null;
}

function partsOfLine(line: string): readonly string[] {
  const parts = line
    .split(/;\s*|\s\/\s/)
    .map(onOneLine)
    .filter(Boolean);
  if (parts.length > 1) return parts;
  return splitAtMarks(line).map((part) => withoutJoinerAtEnd(part));
}

const BETWEEN_VALUES = ofLanguages(() => new RegExp(String.raw`\s?[;/|]\s?|,\s|${AND()}`, "iu"));

function dividedValues(valueCell: ValueCell, count: number): ValueCell {
  const [value] = valueCell.values;
  if (valueCell.values.length !== 1 || value === undefined || value.state === "blank") return valueCell;
  const parts = onOneLine(value.raw).split(BETWEEN_VALUES());
  if (parts.length !== count) return valueCell;
  const values = parts.map((part) => readValueText(part, valueCell.cell, { written: "line", formula: null }));
  return values.every(({ state }) => state !== "text") ? { ...valueCell, values } : valueCell;
}

/** The values by indicator: by line where there are as many lines, else in order without blank lines. */
function valuesByIndicator({ values }: ValueCell, count: number): readonly Value[] {
  return values.length === count ? values : values.filter(({ state }) => state !== "blank");
}
