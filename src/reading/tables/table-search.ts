import type { HeadWords } from "../../plan/language/head-words";
import type { YearsOfTable } from "../head/column-facts";
import { foldText } from "../../plan/language/spelling/text-folding";
import type { HeadRows } from "../head/head-paths";
import { areRunsOfPeriods } from "../head/time/period-runs";
import { understandHead } from "../head/head";
import type { TableHead } from "../head/table-head";
import type { SheetLookedAt } from "../../plan/sheet-looked-at";
import { viewUpTo, type SheetView } from "../sheet/sheet-view";
import { TABLE_THRESHOLDS } from "../weights/tables";
import { headCandidates, knownHeadsIn } from "./head-candidates";
import {
  isAmidRows,
  isBelowHead,
  isMostlyKnown,
  isTitleRow,
  isWithinHead,
  shareOfOtherTexts,
  textsOfRow,
} from "./head-rows";
import { tableEvidence, type TableEvidence } from "./table-evidence";
import { missingFrom } from "./kinds-of-tables";
import { isTitledAside } from "./kinds-of-titles";
import { isAboutMoney, spanAbove } from "./title-block";
import { shareOfValues } from "./values-in-head";
import type { FoundTable } from "./found-table";
import { lookedAt } from "./sheets-without-plan";

export type SheetSearch =
  | {
      readonly kind: "found";
      readonly tables: readonly FoundTable[];
      /** Tables that say too little to be a plan by themselves, and may be parts of one beside them. */
      readonly weaker: readonly FoundTable[];
    }
  | { readonly kind: "none"; readonly lookedAt: SheetLookedAt };

/** A head has three rows at most, and one more where the columns are numbered below it. */
const MOST_HEAD_ROWS = 4;

/**
 * Finds the tables of a sheet that look like a plan of action, the likeliest first. `span` dates "Year 1"
 * where the sheet itself names no years.
 */
export function searchSheet(view: SheetView, words: HeadWords, span: YearsOfTable | null): SheetSearch {
  const candidates = headsOfSheet(view, words, span);
  const complete = candidates.filter(({ head }) => missingFrom(head.columns).length === 0);
  const tables = firstOfRepeated(withoutOverlap(complete.filter(isPlan)), words);
  if (tables.length > 0) {
    const all = firstOfRepeated(
      withoutOverlap([...tables, ...complete.filter((table) => !isPlan(table))]),
      words,
    );
    return { kind: "found", tables, weaker: all.slice(tables.length) };
  }
  return { kind: "none", lookedAt: lookedAt(view, candidates[0] ?? null) };
}

/** What a table counts by itself: what is hidden or a copy for a program comes last, and is offered all the same. */
function scoreInSight({ score, evidence }: FoundTable): number {
  return evidence.reduce((sum, { weight, value }) => (COMES_LAST.has(weight) ? sum - value : sum), score);
}

const COMES_LAST: ReadonlySet<TableEvidence["weight"]> = new Set(["hidden", "hiddenRows", "headsOfDataBase"]);

/** Everything in a sheet that could be the head of a table, the likeliest of a plan first. */
export function headsOfSheet(
  view: SheetView,
  words: HeadWords,
  span: YearsOfTable | null,
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

function findHeads(view: SheetView, words: HeadWords, span: YearsOfTable | null): readonly FoundTable[] {
  const { rows, repeated } = headCandidates(view, words);
  return rows.flatMap((row) => headsFrom(view, row, words, span, repeated)).sort((a, b) => b.score - a.score);
}

/** The heads of one to four rows that can begin in a row, each with its score. */
function headsFrom(
  view: SheetView,
  row: number,
  words: HeadWords,
  span: YearsOfTable | null,
  repeated: ReadonlySet<number>,
): readonly FoundTable[] {
  if (isTitleRow(view, row) || isWithinHead(view, row) || !isMostlyKnown(view, row, words)) return [];
  const heads: FoundTable[] = [];
  const spanHere = spanAbove(view, row) ?? span;
  const least = lastRowOfMerges(view, row);
  const most = Math.max(row + MOST_HEAD_ROWS, least + 3);
  for (let last = row; last < Math.min(most, view.lastRow); last++) {
    if (last > row && repeated.has(last) && !repeated.has(last - 1)) break;
    if (last > least && !isBelowHead(view, { first: row, last }, words)) break;
    if (last < least) continue;
    heads.push(tableUnder(view, understandHead(view, { first: row, last }, words, spanHere), words));
  }
  return heads;
}

/** The table under a head, with what speaks for its being a plan. */
function tableUnder(view: SheetView, head: TableHead, words: HeadWords): FoundTable {
  const { first, last } = head.rows;
  const evidence = tableEvidence(view, head, {
    goesOn: goesOn(view, { first, last: last + 1 }, words),
    isAboutMoney: isAboutMoney(view, first, words),
    isAmidRows: isAmidRows(view, first),
    isAboveFullerHead: isAboveFullerHead(view, { first, last }, words),
    otherTexts: shareOfOtherTexts(view, head.rows, words),
    values: shareOfValues(view, first),
  });
  return { view, head, evidence, score: evidence.reduce((sum, { value }) => sum + value, 0) };
}

/**
 * A table whose rows end where other things begin on its sheet: its columns mean what stands in them down to there. The
 * table itself where it would be no plan so. `isCut`: whether its rows would go on below, and must not.
 */
export function tableUpTo(
  table: FoundTable,
  lastRow: number,
  words: HeadWords,
  span: YearsOfTable | null,
  isCut: boolean,
): FoundTable {
  const { view, head } = table;
  const shown = viewUpTo(view, lastRow);
  const setStart = head.isYearStartKnown ? head.yearStart : undefined;
  const spanHere = spanAbove(view, head.rows.first) ?? span;
  const own = understandHead(shown, head.rows, words, spanHere, setStart);
  const bounded = tableUnder(shown, isCut ? { ...own, lastBodyRow: lastRow } : own, words);
  const isOne = missingFrom(own.columns).length === 0 && isPlan(bounded);
  return isOne ? { ...bounded, view } : table;
}

/** Whether a table counts enough to be taken for a plan. */
function isPlan(table: FoundTable): boolean {
  return scoreInSight(table) >= TABLE_THRESHOLDS.leastForAPlan.value;
}

/**
 * Whether one of the rows right below a head has far more words of heads, and enough of them for a table; where the head
 * is a form's ("Action | Repair of the gates | Responsible | Works Board"), more of them will do.
 */
function isAboveFullerHead(view: SheetView, { first, last }: HeadRows, words: HeadWords): boolean {
  const most = (from: number, to: number): number => {
    let known = 0;
    for (let row = from; row <= Math.min(to, view.lastRow); row++)
      known = Math.max(known, knownHeadsIn(view, row, words));
    return known;
  };
  const own = most(first, last);
  const isForm = own <= new Set(textsOfRow(view, first)).size * MOST_KNOWN_OF_FORM;
  const below = most(last + 1, last + (isForm ? ROWS_OF_FORM : ROWS_BELOW_HEAD));
  return isForm ? below >= FEWEST_BELOW_FORM && below > own : below >= FEWEST_OF_FULLER && below >= 2 * own;
}

/** Half of a form's texts answer the others, and an answer can be a word of heads by chance. */
const MOST_KNOWN_OF_FORM = 0.65;
const ROWS_OF_FORM = 8;
const FEWEST_BELOW_FORM = 5;

const ROWS_BELOW_HEAD = 3;
const FEWEST_OF_FULLER = 6;

/** How surely the last of the rows belongs to the head of those above. */
function goesOn(view: SheetView, rows: HeadRows, words: HeadWords): 0 | 1 | 2 {
  if (!isBelowHead(view, rows, words)) return 0;
  const texts = textsOfRow(view, rows.last);
  // "1, 2, 3, 4" could be values as well.
  return areRunsOfPeriods(texts) && /\p{L}/u.test(texts.join("")) ? 2 : 1;
}

const MOST_MERGED_ROWS = 5;

/** A cell merged downwards makes all its rows part of the head; one that goes on down the table is beside it. */
function lastRowOfMerges(view: SheetView, row: number): number {
  let least = row;
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const merge = view.merge(row, column);
    if (merge?.firstRow === row && merge.lastRow <= row + MOST_MERGED_ROWS)
      least = Math.max(least, merge.lastRow);
  }
  return least;
}

/**
 * A head that is repeated after a page break begins no other table; below the title of one that is none of the plan's it
 * does, and so does the next one below that.
 */
function firstOfRepeated(sorted: readonly FoundTable[], words: HeadWords): readonly FoundTable[] {
  const best = new Map<string, FoundTable>();
  const asides = sorted
    .filter(({ view, head }) => isTitledAside(view, head.rows.first, words))
    .map(({ head }) => head.rows.first);
  for (const table of sorted) {
    const { rows, columns } = table.head;
    const before = asides.filter((row) => row < rows.first).length;
    const run = `${before} ${asides.includes(rows.first)}`;
    const key = `${run} ${columns.map(({ column, head }) => `${column} ${foldText(head)}`).join("|")}`;
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
