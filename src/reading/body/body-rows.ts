import { withWesternDigits } from "../../plan/language/digits";
import type { TableHead } from "../head/head";
import type { HeadWords } from "../../plan/language/head-words";
import { phrases } from "../../plan/language/lexicon";
import { isLabelledObjective, levelsOf, numberAlone, numberedAction } from "../head/numbering";
import type { PlanColumns } from "../head/plan-columns";
import { periodInHead } from "../../plan/language/period-words";
import type { SheetView } from "../sheet/sheet-view";
import { foldText, isWithoutWordSpaces } from "../../plan/language/text-folding";
import { readsAsText } from "../values/value-cell";

/** A filled cell of a row. */
export interface FilledCell {
  readonly column: number;
  readonly text: string;
}

/** What a row below the head is. */
export interface BodyRow {
  readonly row: number;
  readonly kind: "blank" | "data" | "banner" | "totals" | "repeatedHead" | "note";
  /** Its filled cells, from left to right; merged ones where they begin. */
  readonly cells: readonly FilledCell[];
  /** Whether something that reads as a value, and not as a text, stands in a column of values. */
  readonly hasValues: boolean;
}

/** A row that looks its cells up when it is asked for them: once its kind is known most rows never are. */
class RowInView implements BodyRow {
  constructor(
    private readonly view: SheetView,
    private readonly columns: PlanColumns,
    readonly row: number,
    readonly kind: BodyRow["kind"],
    readonly hasValues = hasValuesIn(view, row, columns),
  ) {}

  get cells(): readonly FilledCell[] {
    return filledCells(this.view, this.row, this.columns);
  }

  as(kind: BodyRow["kind"]): RowInView {
    return new RowInView(this.view, this.columns, this.row, kind, this.hasValues);
  }
}

/** The rows of a table's body up to its last one; what follows it on the sheet is not part of it. */
export function bodyRows(
  view: SheetView,
  head: TableHead,
  columns: PlanColumns,
  words: HeadWords,
): readonly BodyRow[] {
  const rows: RowInView[] = [];
  const headTexts = textsOfHead(view, head);
  const usual = usualNumbers(view, head, columns);
  let blank = 0;
  for (let row = head.firstBodyRow; row <= view.lastRow && blank < MOST_BLANK_ROWS; row++) {
    const cells = filledCells(view, row, columns);
    blank = cells.length === 0 ? blank + 1 : 0;
    const afterBlank = rows[rows.length - 1]?.kind === "blank";
    if (afterBlank && isOtherHead(cells, words) && !isRepeatedHead(cells, headTexts)) break;
    if (isTitled(rows) && isHeadOfWorkplan(cells, words) && !isRepeatedHead(cells, headTexts)) {
      rows.pop();
      break;
    }
    if (isRepeatedHead(cells, headTexts) && isUnderOtherTitle(rows, words)) {
      rows.pop();
      break;
    }
    const isInHead = rows[rows.length - 1]?.kind === "repeatedHead" && isWholeOfHead(cells, headTexts);
    const asData = new RowInView(view, columns, row, "data");
    const kind = isInHead ? "repeatedHead" : kindOfRow(view, asData, cells, columns, headTexts, usual);
    rows.push(kind === "data" ? asData : asData.as(kind));
  }
  return withNotesAtTheEnd(view, rows, columns);
}

/** Whether the last row is a text alone after a blank row. */
function isTitled(rows: readonly BodyRow[]): boolean {
  const [before, title] = rows.slice(-2);
  return before?.kind === "blank" && title?.cells.length === 1;
}

/** Words of heads with nothing added to them, and none for what a plan measures: "No.", "Activity", "Quarter". */
function isHeadOfWorkplan(cells: readonly FilledCell[], words: HeadWords): boolean {
  if (!isOtherHead(cells, words)) return false;
  const matches = cells.map(({ text }) => words.match(text));
  const whole = cells.filter(
    ({ text }, place) => matches[place]?.[0]?.phrase.length === foldText(text).length,
  );
  const terms = new Set(
    matches.flatMap((found) => found.flatMap((match) => match.terms.map(({ term }) => term))),
  );
  return whole.length >= 3 && terms.has("action") && !terms.has("indicator");
}

/** A title that speaks of money, after a blank row: the table below it is of costs, however alike its head is. */
function isUnderOtherTitle(rows: readonly BodyRow[], words: HeadWords): boolean {
  const [before, title] = rows.slice(-2);
  const [only, ...others] = title?.cells ?? [];
  if (before?.kind !== "blank" || only === undefined || others.length > 0) return false;
  return words.match(only.text).some(({ terms }) => terms.some(({ term }) => term === "resources"));
}

/** So many blank rows end a table: what stands far below is none of its rows. */
const MOST_BLANK_ROWS = 1000;

function filledCells(view: SheetView, row: number, columns: PlanColumns): readonly FilledCell[] {
  const cells: FilledCell[] = [];
  for (let column = columns.first; column <= columns.last; column++) {
    const text = view.text(row, column);
    if (text !== "") cells.push({ column, text });
  }
  return cells;
}

function kindOfRow(
  view: SheetView,
  { row, hasValues }: BodyRow,
  cells: readonly FilledCell[],
  columns: PlanColumns,
  headTexts: HeadTexts,
  usual: UsualNumbers,
): BodyRow["kind"] {
  if (cells.length === 0) return isCovered(view, row, columns) ? "data" : "blank";
  if (isRepeatedHead(cells, headTexts)) return "repeatedHead";
  // A row of an action or an indicator that is merged over it is a part of that, whatever it adds up.
  if (isTotals(cells, columns) && !isCovered(view, row, columns)) return "totals";
  const [first] = cells;
  const hasOtherValues =
    hasValues && (!columns.isValue(first?.column ?? -1) || hasValuesIn(view, row, columns, first));
  if (!hasOtherValues && isNote(cells)) return "note";
  return !hasValues && isBanner(view, row, cells, columns, usual) ? "banner" : "data";
}

function isCovered(view: SheetView, row: number, { action, indicator }: PlanColumns): boolean {
  return [action, indicator].some((column) => column !== null && view.isCoveredFromAbove(row, column.column));
}

/** The texts of each column's head, folded. */
type HeadTexts = ReadonlyMap<number, readonly string[]>;

function textsOfHead(view: SheetView, { rows, columns }: TableHead): HeadTexts {
  const texts = new Map<number, string[]>();
  for (const { column } of columns) {
    const ofColumn: string[] = [];
    for (let row = rows.first; row <= rows.last; row++) {
      const text = view.text(row, column);
      if (text !== "") ofColumn.push(foldText(text));
    }
    texts.set(column, ofColumn);
  }
  return texts;
}

function isTextOfHead({ column, text }: FilledCell, headTexts: HeadTexts): boolean {
  const known = headTexts.get(column);
  if (known === undefined) return false;
  // Most texts begin otherwise than their head, which shows before they are folded.
  const first = text.charAt(0).toLowerCase();
  const isPlain = (first >= "a" && first <= "z") || (first >= "0" && first <= "9");
  if (isPlain && !known.some((head) => head.startsWith(first))) return false;
  return known.includes(foldText(text));
}

function isRepeatedHead(cells: readonly FilledCell[], headTexts: HeadTexts): boolean {
  const least = Math.max(2, cells.length * 0.6);
  let repeated = 0;
  let left = cells.length;
  for (const cell of cells) {
    // Most rows are no head, which shows before all of their texts are looked at.
    if (repeated + left < least) return false;
    left--;
    if (isTextOfHead(cell, headTexts)) repeated++;
  }
  return repeated >= least;
}

/** The second row of a repeated head can have one cell only. */
function isWholeOfHead(cells: readonly FilledCell[], headTexts: HeadTexts): boolean {
  return cells.length > 0 && cells.every((cell) => isTextOfHead(cell, headTexts));
}

/** The head of another table: short texts that are known heads, and no numbers but years. */
function isOtherHead(cells: readonly FilledCell[], words: HeadWords): boolean {
  if (cells.length < 3 || cells.some(({ text }) => text.length > 60)) return false;
  const isPeriod = (text: string): boolean => periodInHead(text) !== null;
  if (cells.some(({ text }) => !isPeriod(text) && /^\S*\d/.test(withWesternDigits(text)))) return false;
  const worded = cells.filter(({ text }) => words.match(text).length > 0).length;
  const dated = cells.filter(({ text }) => words.match(text).length === 0 && isPeriod(text)).length;
  return worded >= 2 && worded + dated >= cells.length * 0.5;
}

/** Whether a value stands in a column of values, but for one that does not count. */
function hasValuesIn(view: SheetView, row: number, { values }: PlanColumns, but?: FilledCell): boolean {
  return values.some(({ column }) => {
    const text = column === but?.column ? "" : view.text(row, column);
    return text !== "" && !isWords(text);
  });
}

/** A text in a column of values that is no value: "Noted by:", "Guideline validated". */
function isWords(text: string): boolean {
  return text.split("\n").every((line) => readsAsText(line));
}

/** "Total", "Sub-total objective 1", "รวม": a row that adds up, and not "Total number of officers trained". */
function isTotals(cells: readonly FilledCell[], columns: PlanColumns): boolean {
  const first = cells.find(({ text }) => /\p{L}/u.test(text));
  if (first === undefined || first.text.length > 80) return false;
  if (columns.isValue(first.column)) return false;
  // Among the periods of an indicator's rows "Total" is the whole plan's.
  if (datesRow(first, columns)) return false;
  const folded = foldText(first.text);
  const length = phrases.totals.startLength(folded);
  if (length === 0) return false;
  const isAll = phrases.totals.isWhole(folded);
  if (isAll || first.column === columns.indicator?.column) return isAll;
  // "Sub-total of axis 1" in the actions' column has sums beside it and no indicator.
  const hasIndicator = cells.some(({ column }) => column === columns.indicator?.column);
  return cells.length > 1 && !hasIndicator;
}

/** Whether a cell says of which period or kind its row's values are. */
function datesRow({ column, text }: FilledCell, { periods, kinds }: PlanColumns): boolean {
  if (text.length > LONGEST_PERIOD) return false;
  return kinds?.column === column || periods.some((period) => period.column === column);
}

const LONGEST_PERIOD = 20;

/** The title of the first objective where it stands above the head, as the others' do above theirs. */
export function bannerAboveHead(view: SheetView, head: TableHead, columns: PlanColumns): readonly BodyRow[] {
  if (columns.objective !== null) return [];
  for (let row = head.rows.first - 1; row >= Math.max(view.firstRow, head.rows.first - 2); row--) {
    const cells = filledCells(view, row, columns);
    const [only] = cells;
    if (only === undefined) continue;
    return cells.length === 1 && isLabelledObjective(only.text)
      ? [new RowInView(view, columns, row, "banner")]
      : [];
  }
  return [];
}

function isNote(cells: readonly FilledCell[]): boolean {
  const [first] = cells;
  if (first === undefined) return false;
  if (/^[*†‡]/u.test(first.text) && cells.length === 1) return true;
  const folded = foldText(first.text);
  const length = phrases.notes.startLength(folded);
  if (length === 0) return false;
  return (
    /^[^:]{1,40}[:：]/u.test(first.text) ||
    /_{3,}|\.{5,}|…{2,}/u.test(first.text) ||
    length === folded.split(" ").length
  );
}

/** The scheme of the plan's action numbers, where they have one. */
interface UsualNumbers {
  /** "1.1" has two; 0 where the actions are not numbered. A row numbered with less is an objective's. */
  readonly levels: number;
  /** They begin with a digit, so that a row numbered "II" or "B" is an objective's. */
  readonly areDigits: boolean;
  /** They are numbered "A1", "A2", so that a row numbered "A" is an objective's. */
  readonly areLettered: boolean;
}

const ROWS_LOOKED_AT = 400;

function usualNumbers(view: SheetView, head: TableHead, columns: PlanColumns): UsualNumbers {
  const counts = new Map<number, number>();
  let [all, digits, lettered] = [0, 0, 0];
  const lastRow = Math.min(view.lastRow, head.rows.last + ROWS_LOOKED_AT);
  for (let row = head.firstBodyRow; row <= lastRow; row++) {
    const id = rowNumber(view, row, columns);
    if (id === null) continue;
    counts.set(levelsOf(id), (counts.get(levelsOf(id)) ?? 0) + 1);
    if (columns.values.every(({ column }) => view.text(row, column) === "")) continue;
    all++;
    if (/^\d/.test(id)) digits++;
    else if (/^[A-Z]+[.-]?\d/.test(id)) lettered++;
  }
  const levels = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
  return { levels, areDigits: digits > all / 2, areLettered: lettered > all / 2 };
}

/** The number of the action in a row, from its own column or the beginning of its text. */
function rowNumber(view: SheetView, row: number, { number, action, indicator }: PlanColumns): string | null {
  const ownNumber = number === null ? null : numberAlone(view.text(row, number.column));
  if (ownNumber !== null) return ownNumber.id;
  const text = action ?? indicator;
  return text === null ? null : (numberedAction(view.text(row, text.column))?.id ?? null);
}

/** A row that is the title of those below it: an objective or a part of one. */
function isBanner(
  view: SheetView,
  row: number,
  cells: readonly FilledCell[],
  columns: PlanColumns,
  { levels, areDigits, areLettered }: UsualNumbers,
): boolean {
  if (cells.length > 2) return false;
  const texts = cells.filter(({ text }) => numberAlone(text) === null);
  const [only] = texts;
  if (only === undefined || texts.length > 1 || datesRow(only, columns)) return false;
  if (columns.objective?.column === only.column && !isWide(view, row, only.column)) return false;
  const isIndicator = only.column === columns.indicator?.column && only.column !== columns.first;
  if (isLabelledObjective(only.text) && !isIndicator) return true;
  const number = cells.length === 2 ? numberAlone(cells[0]?.text ?? "")?.id : numberedAction(only.text)?.id;
  const isOfHigherLevel = number !== undefined && levels > 1 && levelsOf(number) < levels;
  const otherScheme = areDigits ? /^(?:[A-Z]|[IVX]+)$/ : areLettered ? /^[A-Z]$/ : null;
  const isOfOtherScheme = cells.length === 2 && otherScheme?.test(number ?? "") === true;
  if (isOfHigherLevel || isOfOtherScheme) return true;
  if (number !== undefined && levels > 0 && levelsOf(number) === levels) return false;
  if (isWide(view, row, only.column)) return !startsSmall(only.text);
  return columns.objective === null && isTitleColumn(only.column, columns, levels) && !startsSmall(only.text);
}

/** Text alone in the row's first column is a title where actions have another column, or a number that it lacks. */
function isTitleColumn(
  column: number,
  { number, action, indicator, first }: PlanColumns,
  levels: number,
): boolean {
  if (column === indicator?.column) return false;
  if (column !== action?.column) return column === first || column === number?.column;
  return levels === 0;
}

/** A text that begins with a small letter goes on from the row before. */
export function startsSmall(text: string): boolean {
  return /^[\p{Ll},;)&]/u.test(text) && !isWithoutWordSpaces(text);
}

const WIDE = 3;

function isWide(view: SheetView, row: number, column: number): boolean {
  const merge = view.merge(row, column);
  return merge !== null && merge.lastColumn - merge.firstColumn + 1 >= WIDE;
}

/**
 * Below the last row that is an action's for certain, what stands after a blank row is notes,
 * sources and lines for signatures.
 */
function withNotesAtTheEnd(
  view: SheetView,
  rows: readonly RowInView[],
  columns: PlanColumns,
): readonly BodyRow[] {
  const lastSolid = rows.findLastIndex((row) => isSolid(view, row, columns));
  const end = rows.findLastIndex(({ kind }) => kind !== "blank");
  let isAfterBlank = false;
  return rows.slice(0, end + 1).map((row, place) => {
    if (place <= lastSolid) return row;
    if (row.kind === "blank") isAfterBlank = true;
    const isLoose = row.kind === "banner" || (row.kind === "data" && isAfterBlank);
    return isLoose ? row.as("note") : row;
  });
}

function isSolid(view: SheetView, { row, kind, cells, hasValues }: BodyRow, columns: PlanColumns): boolean {
  if (kind !== "data") return false;
  const texts = [columns.action, columns.indicator].filter((column) => column !== null);
  const hasText = cells.some(({ column }) => texts.some((text) => text.column === column));
  if (cells.length === 0) return isCovered(view, row, columns);
  return (hasText && (hasValues || cells.length > 2)) || rowNumber(view, row, columns) !== null;
}

/** Whether the rows with values are numbered for a good part; those of a long plan are as its first ones. */
export function isMostlyNumbered(columns: PlanColumns, rows: readonly BodyRow[]): boolean {
  const data = rows.filter(({ kind, hasValues }) => kind === "data" && hasValues).slice(0, ROWS_LOOKED_AT);
  const numbered = data.filter(({ cells }) => cells.some((cell) => isNumberedCell(cell, columns)));
  return numbered.length > 0 && numbered.length >= data.length * 0.4;
}

function isNumberedCell({ column, text }: FilledCell, { number, action }: PlanColumns): boolean {
  if (column === number?.column) return numberAlone(text) !== null;
  return column === action?.column && numberedAction(text) !== null;
}
