import type { ColumnMeaning } from "../../plan/plan";
import type { SheetLookedAt } from "../reading";
import type { TableHead } from "./head";
import type { HeadColumn } from "./head-column";
import { understandHead } from "./head";
import type { HeadRows } from "./head-paths";
import { isColumnNumbering } from "./head-paths";
import { isLetterOfHead } from "./head-column";
import { headCandidates, isHeadText, isNumeric, LONGEST_HEAD_CELL } from "./head-candidates";
import type { HeadWords } from "../../plan/language/head-words";
import { phrases } from "../../plan/language/lexicon";
import { areRunsOfPeriods, monthsAmong } from "./period-runs";
import type { YearSpan } from "../../plan/language/period-words";
import { gregorianYear, periodInHead } from "../../plan/language/period-words";
import { withWesternDigits } from "../../plan/language/digits";
import { isLabelledObjective } from "./numbering";
import type { SheetView } from "../sheet/sheet-view";
import { foldText } from "../../plan/language/text-folding";
import { isAboutMoney, spanAbove } from "./title-block";

/** A table that can be the plan. */
export interface FoundTable {
  readonly view: SheetView;
  readonly head: TableHead;
  readonly score: number;
}

export type SheetSearch =
  | { readonly kind: "found"; readonly tables: readonly FoundTable[] }
  | { readonly kind: "none"; readonly lookedAt: SheetLookedAt };

/** A head has three rows at most, and one more where the columns are numbered below it. */
const MOST_HEAD_ROWS = 4;

/**
 * Finds the tables of a sheet that look like a plan of action, the likeliest first. `span` dates "Year 1"
 * where the sheet itself names no years.
 */
export function searchSheet(view: SheetView, words: HeadWords, span: YearSpan | null): SheetSearch {
  const candidates = headsOfSheet(view, words, span);
  const tables = firstOfRepeated(
    withoutOverlap(
      candidates.filter(
        ({ head }) => missingFrom(head.columns).length === 0 && isOfPlan(head.columns, words),
      ),
    ),
  );
  if (tables.length > 0) return { kind: "found", tables };
  return { kind: "none", lookedAt: lookedAt(view, candidates[0] ?? null) };
}

/** Everything in a sheet that could be the head of a table, the likeliest of a plan first. */
export function headsOfSheet(
  view: SheetView,
  words: HeadWords,
  span: YearSpan | null,
): readonly FoundTable[] {
  const ofSheet = found.get(view) ?? new Map<string, readonly FoundTable[]>();
  found.set(view, ofSheet);
  const key = span === null ? "" : `${span.first}-${span.last}`;
  const heads = ofSheet.get(key) ?? findHeads(view, words, span);
  ofSheet.set(key, heads);
  return heads;
}

/** The heads of each sheet by the years that date them, as long as it is read: plan and workplan ask for the same. */
const found = new WeakMap<SheetView, Map<string, readonly FoundTable[]>>();

function findHeads(view: SheetView, words: HeadWords, span: YearSpan | null): readonly FoundTable[] {
  const { rows, repeated } = headCandidates(view, words);
  return rows.flatMap((row) => headsFrom(view, row, words, span, repeated)).sort((a, b) => b.score - a.score);
}

function lookedAt(view: SheetView, best: FoundTable | null): SheetLookedAt {
  const sheet = view.grid.sheet;
  if (best === null) {
    const isEmpty = view.grid.values.every((row) => row.every((value) => value === null || value === ""));
    return { sheet, why: isEmpty ? "empty" : "noHead", bestHead: null, found: [], missing: [] };
  }
  const { head } = best;
  const found = [...new Set(head.columns.map(({ meaning }) => meaning))].filter(
    (meaning) => meaning !== "ignored",
  );
  const lacking = missingFrom(head.columns);
  const missing: readonly ColumnMeaning[] = lacking.length > 0 ? lacking : ["indicator"];
  const bestHead = view.reference(head.rows.first, head.columns[0]?.column ?? view.firstColumn);
  return { sheet, why: "headIncomplete", bestHead, found, missing };
}

/**
 * What a plan of action cannot do without: something to be done or measured, and a target; or, in one
 * that sets no targets, what is to be done and how it is measured.
 */
export function missingFrom(columns: readonly HeadColumn[]): readonly ColumnMeaning[] {
  const has = (...meanings: ColumnMeaning[]): boolean =>
    columns.some(({ meaning }) => meanings.includes(meaning));
  const missing: ColumnMeaning[] = [];
  if (!has("indicator", "action")) missing.push("action", "indicator");
  const isWithoutTargets = has("indicator") && has("action", "objective");
  if (!hasTargets(columns) && !isWithoutTargets) missing.push("overallTarget");
  return missing;
}

/** Whether a table sets targets; one that does not is the plan only where no other does. */
export function hasTargets(columns: readonly HeadColumn[]): boolean {
  return columns.some(({ meaning }) => isTarget(meaning));
}

/** Without a word for indicators or targets, columns of years are a budget's as likely as a plan's. */
function isOfPlan(columns: readonly HeadColumn[], words: HeadWords): boolean {
  return columns.some(
    ({ meaning, sense, head }) =>
      meaning === "indicator" || (isTarget(meaning) && (sense.kinds.length > 0 || namesTargets(head, words))),
  );
}

/** "Overall target" says what "Total" alone does not. */
function namesTargets(head: string, words: HeadWords): boolean {
  const isTarget = (word: string): boolean =>
    words.match(word).some(({ terms }) => terms.some(({ term }) => term === "target"));
  return foldText(head).split(" ").some(isTarget);
}

function isTarget(meaning: ColumnMeaning): boolean {
  return meaning === "overallTarget" || meaning === "annualTarget" || meaning === "quarterTarget";
}

/** The heads of one to four rows that can begin in a row, each with its score. */
function headsFrom(
  view: SheetView,
  row: number,
  words: HeadWords,
  span: YearSpan | null,
  repeated: ReadonlySet<number>,
): readonly FoundTable[] {
  const heads: FoundTable[] = [];
  if (isTitleRow(view, row) || isWithinHead(view, row) || !isMostlyKnown(view, row, words)) return heads;
  const spanHere = spanAbove(view, row) ?? span;
  let least = row;
  // A cell merged downwards makes all its rows part of the head.
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const merge = view.merge(row, column);
    if (merge !== null && merge.firstRow === row) least = Math.max(least, Math.min(merge.lastRow, row + 3));
  }
  for (let last = row; last < Math.min(row + MOST_HEAD_ROWS, view.lastRow); last++) {
    if (last > row && repeated.has(last) && !repeated.has(last - 1)) break;
    if (last > least && !isBelowHead(view, { first: row, last }, words)) break;
    if (last < least) continue;
    const head = understandHead(view, { first: row, last }, words, spanHere);
    // A head is not complete without the row of periods or columns that stands below it.
    const isComplete = !isBelowHead(view, { first: row, last: last + 1 }, words);
    const ofMoney = isWithoutWords(head.columns) && isAboutMoney(view, row, words) ? 0.5 : 1;
    heads.push({ view, head, score: scoreOfHead(view, head) * (isComplete ? 1 : 0.8) * ofMoney });
  }
  return heads;
}

/** Cells merged from the row above make a row the second of a head, not its first. */
function isWithinHead(view: SheetView, row: number): boolean {
  let covered = 0;
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    if (view.isCoveredFromAbove(row, column)) covered++;
  }
  return covered > 1;
}

/** A text alone in its row, at the table's left edge, over most of it, or long: a title, not a head. */
function isTitleRow(view: SheetView, row: number): boolean {
  const filled: number[] = [];
  for (let column = view.firstColumn; column <= view.lastColumn && filled.length < 2; column++) {
    if (view.text(row, column) !== "") filled.push(column);
  }
  const [only] = filled;
  if (only === undefined || filled.length > 1) return false;
  const width = (view.merge(row, only)?.lastColumn ?? only) - only + 1;
  const isWide = width > 3 && width > (view.lastColumn - view.firstColumn + 1) * 0.7;
  return isWide || view.text(row, only).length > 60 || isLeftmost(view, row, only);
}

function isLeftmost(view: SheetView, row: number, column: number): boolean {
  for (let before = view.firstColumn; before < column; before++) {
    if (view.text(row + 1, before) !== "" || view.text(row + 2, before) !== "") return false;
  }
  return true;
}

/** Whether the last of the rows still belongs to the head: short texts that name periods or columns, or number them. */
export function isBelowHead(view: SheetView, rows: HeadRows, words: HeadWords): boolean {
  const texts: string[] = [];
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const text = view.text(rows.last, column);
    if (text !== "") texts.push(text);
  }
  if (texts.length === 0) return hasMergeInto(view, rows.last);
  if (texts.some((text) => text.length > LONGEST_HEAD_CELL || isLabelledObjective(text))) return false;
  if (isColumnNumbering(texts)) return true;
  if (texts.length > 1 && (areRunsOfPeriods(texts) || isUnderGroups(view, rows.last))) return true;
  if (texts.some((text) => (isNumeric(text) && periodInHead(text) === null) || isDatedValue(text)))
    return false;
  const known = texts.filter((text) => isHeadText(text, words) || isLetterOfHead(text)).length;
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) return only.length <= 30 && isOfTime(view, rows.last, only);
  return known >= Math.max(2, texts.length * 0.6) || (known > 0 && isKnownOrGrouped(view, rows.last, words));
}

/** Whether every text of a row is of heads' words, or stands under a head that it shares with others. */
function isKnownOrGrouped(view: SheetView, row: number, words: HeadWords): boolean {
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const text = view.text(row, column);
    const isKnown = text === "" || isHeadText(text, words) || isLetterOfHead(text);
    if (!isKnown && (text.length > LONGEST_GROUP || !isInUnmergedGroup(view, row, column))) return false;
  }
  return true;
}

/** Whether the head above a cell, or the one left of it over blank cells, stands over several filled cells. */
function isInUnmergedGroup(view: SheetView, row: number, column: number): boolean {
  const isShared = (at: number): boolean =>
    at <= view.lastColumn && view.seenText(row - 1, at) === "" && view.text(row, at) !== "";
  let first = column;
  while (first > view.firstColumn && isShared(first)) first--;
  return view.text(row, first) !== "" && view.text(row - 1, first) !== "" && isShared(first + 1);
}

/** Whether the only text of a row is a period, or says "Year" over one. */
function isOfTime(view: SheetView, row: number, text: string): boolean {
  if (periodInHead(text) !== null) return true;
  if (!phrases.annual.isWhole(foldText(text))) return false;
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    if (view.text(row, column) === text) return periodInHead(view.text(row + 1, column)) !== null;
  }
  return false;
}

/** "4.5 per 1,000 (2021)", "45 % (2019)": a value with its year, and no head. */
function isDatedValue(text: string): boolean {
  const value = /^[<>≥≤=~\s]*(\d[\d.,]*)[^(]*[(]\s*\d{4}\s*[)]/u.exec(withWesternDigits(text));
  return value !== null && gregorianYear(Number(value[1])) === null;
}

/** Short texts that stand only below heads merged over several columns name these: the parties, the sexes. */
function isUnderGroups(view: SheetView, row: number): boolean {
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const text = view.text(row, column);
    if (text === "") continue;
    const above = view.merge(row - 1, column);
    const isGroup = above !== null && above.lastColumn > above.firstColumn && above.lastRow === row - 1;
    if (!isGroup || text.length > LONGEST_GROUP) return false;
  }
  return true;
}

const LONGEST_GROUP = 30;

/** A head's first row is of words of heads, as far as the columns matter. */
function isMostlyKnown(view: SheetView, row: number, words: HeadWords): boolean {
  const texts: string[] = [];
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const text = view.text(row, column);
    if (text !== "") texts.push(text);
  }
  const single = texts.filter((text) => text.length <= LONGEST_HEAD_CELL && isHeadText(text, words)).length;
  const known = single + monthsAmong(texts);
  return (
    (known >= texts.length * 0.35 || known >= MANY_KNOWN) &&
    !texts.some((text) => /^\d+\.\d+/.test(withWesternDigits(text)))
  );
}

/** So many known heads make a head, however many columns of other things stand between them. */
const MANY_KNOWN = 5;

function hasMergeInto(view: SheetView, row: number): boolean {
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    if (view.isCoveredFromAbove(row, column)) return true;
  }
  return false;
}

const WEIGHTS: Partial<Record<ColumnMeaning, number>> = {
  indicator: 0.22,
  action: 0.16,
  objective: 0.08,
  overallTarget: 0.1,
  annualTarget: 0.14,
  quarterTarget: 0.08,
  responsibleAgencies: 0.08,
  implementingPartners: 0.03,
  baseline: 0.06,
  unit: 0.03,
  meansOfVerification: 0.05,
  annualActual: 0.03,
  actionNumber: 0.03,
};

/** How much a head and the cells below it look like a plan of action's, from 0 to 1. */
function scoreOfHead(view: SheetView, { rows, columns }: TableHead): number {
  const meanings = new Set(columns.map(({ meaning }) => meaning));
  // A row that adds nothing to a head is a title's.
  let score = -0.02 * (rows.last - rows.first);
  for (const meaning of meanings) score += WEIGHTS[meaning] ?? 0;
  const targets = columns.filter(({ meaning }) => isTarget(meaning));
  if (isWithoutWords(columns)) score -= 0.1;
  const known = columns.filter(({ meaning }) => meaning !== "ignored").length;
  score -= 0.15 * (1 - known / Math.max(1, columns.length));
  const duplicates = columns.filter(({ leftOut }) => leftOut === "duplicateColumn").length;
  score -= 0.05 * duplicates;
  const filled = targets.filter(({ content }) => content.filled > 0);
  if (filled.length > 0) score += 0.1 * Math.max(...filled.map(({ content }) => content.values));
  else score -= 0.2;
  const texts = columns.filter(({ meaning }) => meaning === "indicator" || meaning === "action");
  const rowsWithText = Math.max(0, ...texts.map(({ content }) => content.filled));
  if (rowsWithText === 0) score -= 0.3;
  else if (rowsWithText > 2) score += 0.05;
  if (rows.last >= view.lastRow) score -= 0.3;
  return Math.max(0, Math.min(1, score));
}

/** Whether the targets are headed by years and nothing more. */
function isWithoutWords(columns: readonly HeadColumn[]): boolean {
  const targets = columns.filter(({ meaning }) => isTarget(meaning));
  return targets.length > 0 && targets.every(({ sense }) => sense.kinds.length === 0);
}

/** A head that is repeated after a page break begins no other table. */
function firstOfRepeated(sorted: readonly FoundTable[]): readonly FoundTable[] {
  const best = new Map<string, FoundTable>();
  for (const table of sorted) {
    const key = table.head.columns.map(({ column, head }) => `${column} ${foldText(head)}`).join("|");
    const known = best.get(key);
    if (known === undefined) best.set(key, table);
    else if (table.head.rows.first < known.head.rows.first) best.set(key, { ...table, score: known.score });
  }
  return [...best.values()];
}

/** Of heads that share rows the best. */
function withoutOverlap(sorted: readonly FoundTable[]): readonly FoundTable[] {
  const kept: FoundTable[] = [];
  for (const table of sorted) {
    const { rows } = table.head;
    const isTaken = kept.some(
      ({ head }) => rows.first <= head.rows.last + 1 && rows.last >= head.rows.first - 1,
    );
    if (!isTaken) kept.push(table);
  }
  return kept;
}
