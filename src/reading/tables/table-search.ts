import type { HeaderWords } from "../../plan/language/header-words";
import type { YearsOfTable } from "../header/column-facts";
import { foldText } from "../../plan/language/spelling/text-folding";
import type { HeaderRows } from "../header/header-paths";
import { areRunsOfPeriods } from "../header/time/period-runs";
import { understandHeader } from "../header/header";
import type { TableHeader } from "../header/table-header";
import type { SheetLookedAt } from "../../plan/sheet-looked-at";
import { viewUpTo, type SheetView } from "../sheet/sheet-view";
import { TABLE_THRESHOLDS } from "../weights/tables";
import { headerCandidates, isHeaderText, knownHeadersIn } from "./header-candidates";
import {
  isAmidRows,
  isBelowHeader,
  isMostlyKnown,
  isTitleRow,
  isWithinHeader,
  rowsWithoutGroups,
  shareOfOtherTexts,
  textsOfRow,
  topOfGroups,
} from "./header-rows";
import { isLikeRowsBelow } from "./rows-alike";
import { tableEvidence, type TableEvidence } from "./table-evidence";
import { missingFrom } from "./agreed-rows";
import { isTitledAside } from "./kinds-of-titles";
import { spanAbove } from "./title-block";
import { shareOfValues } from "./values-in-header";
import { saidOfRows, saysOfColumns } from "../answers/said-of-sheet";
import type { FoundTable } from "./found-table";
import { lookedAt } from "./sheets-without-plan";

export type SheetSearch =
  | {
      readonly kind: "found";
      readonly tables: readonly FoundTable[];
      /** Tables that say too little to be a plan by themselves, and may be parts of one beside them. */
      readonly weaker: readonly FoundTable[];
      /** Tables with headers like a plan's whose rows nobody agreed: a legend, a list of versions. They end those above them. */
      readonly lists: readonly FoundTable[];
    }
  | { readonly kind: "none"; readonly lookedAt: SheetLookedAt };

/** A header has three rows at most, and one more where the columns are numbered below it. */
const MAX_HEADER_ROWS = 4;

/**
 * Finds the tables of a sheet that look like a plan of action, the likeliest first. `span` dates "Year 1"
 * where the sheet itself names no years.
 */
export function searchSheet(view: SheetView, words: HeaderWords, span: YearsOfTable | null): SheetSearch {
  const candidates = headersOfSheet(view, words, span);
  const complete = candidates.filter(
    (table) => isSaid(table) || missingFrom(table.header.columns).length === 0,
  );
  const tables = firstOfRepeated(withoutOverlap(complete.filter(isPlan)), words);
  if (tables.length > 0) {
    const all = firstOfRepeated(
      withoutOverlap([...tables, ...complete.filter((table) => !isPlan(table))]),
      words,
    );
    const lists = withoutOverlap([...tables, ...complete.filter(isList)]).slice(tables.length);
    return { kind: "found", tables, weaker: all.slice(tables.length), lists };
  }
  return { kind: "none", lookedAt: lookedAt(view, candidates[0] ?? null) };
}

/** Whether a table would be taken for a plan if its rows were agreed. */
function isList(table: FoundTable): boolean {
  const against = table.evidence.find(({ weight }) => weight === "notAgreed")?.value ?? 0;
  return !isPlan(table) && scoreInSight(table) - against >= TABLE_THRESHOLDS.minForAPlan.value;
}

/** What a table counts by itself: what is hidden comes last, and is offered all the same. */
function scoreInSight({ score, evidence }: FoundTable): number {
  return evidence.reduce((sum, { weight, value }) => (COMES_LAST.has(weight) ? sum - value : sum), score);
}

const COMES_LAST: ReadonlySet<TableEvidence["weight"]> = new Set(["hidden", "hiddenRows"]);

/** Everything in a sheet that could be the header of a table, the likeliest of a plan first. */
export function headersOfSheet(
  view: SheetView,
  words: HeaderWords,
  span: YearsOfTable | null,
): readonly FoundTable[] {
  const ofSheet = found.get(view) ?? new Map<string, readonly FoundTable[]>();
  found.set(view, ofSheet);
  const key = span === null ? "" : `${span.first}-${span.last}`;
  const headers = ofSheet.get(key) ?? findHeaders(view, words, span);
  ofSheet.set(key, headers);
  return headers;
}

/** The headers of each sheet by the years that date them, as long as it is read: plan and workplan ask for the same. */
const found = new WeakMap<SheetView, Map<string, readonly FoundTable[]>>();

function findHeaders(view: SheetView, words: HeaderWords, span: YearsOfTable | null): readonly FoundTable[] {
  const { rows, repeated } = headerCandidates(view, words);
  const said = (view.said?.headers ?? []).map((header) => tableAt(view, header, words, span));
  const firstRows = new Set(rows.map((row) => topOfGroups(view, row)));
  return [...firstRows]
    .flatMap((row) => headersFrom(view, row, words, span, repeated))
    .filter((table) => !said.some(({ header }) => isSameRows(header.rows, table.header.rows)))
    .concat(said)
    .sort((a, b) => b.score - a.score);
}

/** The table whose header stands in some rows, whatever stands there. */
export function tableAt(
  view: SheetView,
  rows: HeaderRows,
  words: HeaderWords,
  span: YearsOfTable | null,
): FoundTable {
  return tableUnder(view, headerAt(view, rows, words, spanAbove(view, rows.first) ?? span), words);
}

/**
 * The header that stands in some rows, understood once for a sheet as it stands: it is read again with each answer that a
 * person can give.
 */
function headerAt(
  view: SheetView,
  rows: HeaderRows,
  words: HeaderWords,
  span: YearsOfTable | null,
): TableHeader {
  if (saysOfColumns(view, rows)) return understandHeader(view, rows, words, span);
  const ofWords = understood.get(words) ?? new WeakMap<SheetView["grid"], Map<string, TableHeader>>();
  understood.set(words, ofWords);
  const ofGrid = ofWords.get(view.grid) ?? new Map<string, TableHeader>();
  ofWords.set(view.grid, ofGrid);
  const key = [rows.first, rows.last, view.lastRow, span?.first, span?.last, span?.isOfFileName].join(" ");
  const known = ofGrid.get(key) ?? understandHeader(view, rows, words, span);
  ofGrid.set(key, known);
  return known;
}

const understood = new WeakMap<HeaderWords, WeakMap<SheetView["grid"], Map<string, TableHeader>>>();

function isSameRows(a: HeaderRows, b: HeaderRows): boolean {
  return a.first === b.first && a.last === b.last;
}

/** Whether a person has named a table. */
function isSaid({ view, header }: Pick<FoundTable, "view" | "header">): boolean {
  return view.said?.headers.some((rows) => isSameRows(rows, header.rows)) === true;
}

/** What a person has named comes before all that is likely. */
const OF_SAID = 100;

/** The headers of one to four rows that can begin in a row, each with its score. */
function headersFrom(
  view: SheetView,
  row: number,
  words: HeaderWords,
  span: YearsOfTable | null,
  repeated: ReadonlySet<number>,
): readonly FoundTable[] {
  if (isTitleRow(view, row) || isWithinHeader(view, row) || !isMostlyKnown(view, row, words)) return [];
  if (isAmongItsLike(view, row, words)) return [];
  const headers: FoundTable[] = [];
  const spanHere = spanAbove(view, row) ?? span;
  const least = lastRowOfMerges(view, row);
  const most = Math.max(row + MAX_HEADER_ROWS, least + 3);
  for (let last = row; last < Math.min(most, view.lastRow); last++) {
    if (last > row && repeated.has(last) && !repeated.has(last - 1)) break;
    if (last > least && !isBelowHeader(view, { first: row, last }, words)) break;
    if (last < least) continue;
    headers.push(tableUnder(view, headerAt(view, { first: row, last }, words, spanHere), words));
  }
  return headers;
}

/** Whether a row is one of the rows of a table, and not of headers' words throughout, as one below another table is. */
function isAmongItsLike(view: SheetView, row: number, words: HeaderWords): boolean {
  return (
    !textsOfRow(view, row).every((text) => isHeaderText(text, words)) && isLikeRowsBelow(view, row, words)
  );
}

/** The table under a header, with what speaks for its being a plan. */
function tableUnder(view: SheetView, header: TableHeader, words: HeaderWords): FoundTable {
  const said = isSaid({ view, header }) ? OF_SAID : 0;
  const ofHeader = weighed.get(header) ?? new Map<string, readonly TableEvidence[]>();
  weighed.set(header, ofHeader);
  const habits = [view.lastRow, ...saidOfRows(view, header.rows)].join(" ");
  const evidence = ofHeader.get(habits) ?? evidenceOf(view, header, words);
  ofHeader.set(habits, evidence);
  return { view, header, evidence, score: evidence.reduce((sum, { value }) => sum + value, said) };
}

/** What speaks for each header, by what was said of its rows: it is asked for again with each answer that is tried. */
const weighed = new WeakMap<TableHeader, Map<string, readonly TableEvidence[]>>();

function evidenceOf(view: SheetView, header: TableHeader, words: HeaderWords): readonly TableEvidence[] {
  const { first, last } = header.rows;
  return tableEvidence(view, header, {
    goesOn: goesOn(view, { first, last: last + 1 }, words),
    rowsAbove: rowsWithoutGroups(view, header.rows),
    isAmidRows: isAmidRows(view, first),
    isAboveFullerHeader:
      isAboveFullerHeader(view, { first, last }, words) || isStatementAboveHeader(view, first, words),
    otherTexts: shareOfOtherTexts(view, header.rows, words),
    values: shareOfValues(view, first),
  });
}

/**
 * A table whose rows end where other things begin on its sheet: its columns mean what stands in them down to there. The
 * table itself where it would be no plan so. `isCut`: whether its rows would go on below, and must not.
 */
export function tableUpTo(
  table: FoundTable,
  lastRow: number,
  words: HeaderWords,
  span: YearsOfTable | null,
  isCut: boolean,
): FoundTable {
  const { view, header } = table;
  const shown = viewUpTo(view, lastRow);
  const setStart = header.isYearStartKnown ? header.yearStart : undefined;
  const spanHere = spanAbove(view, header.rows.first) ?? span;
  const own =
    setStart === undefined
      ? headerAt(shown, header.rows, words, spanHere)
      : understandHeader(shown, header.rows, words, spanHere, setStart);
  const bounded = tableUnder(shown, isCut ? { ...own, lastBodyRow: lastRow } : own, words);
  const isOne = missingFrom(own.columns).length === 0 && isPlan(bounded);
  return isOne ? { ...bounded, view } : table;
}

/** Whether a table counts enough to be taken for a plan. */
function isPlan(table: FoundTable): boolean {
  return scoreInSight(table) >= TABLE_THRESHOLDS.minForAPlan.value;
}

/**
 * Whether one of the rows right below a header has far more words of headers, and enough of them for a table; where the header
 * is a form's ("Action | Repair of the gates | Responsible | Works Board"), more of them will do.
 */
function isAboveFullerHeader(view: SheetView, { first, last }: HeaderRows, words: HeaderWords): boolean {
  const most = (from: number, to: number): number => {
    let known = 0;
    for (let row = from; row <= Math.min(to, view.lastRow); row++)
      known = Math.max(known, knownHeadersIn(view, row, words));
    return known;
  };
  const own = most(first, last);
  const isForm = own <= new Set(textsOfRow(view, first)).size * MAX_KNOWN_OF_FORM;
  const below = most(last + 1, last + (isForm ? ROWS_OF_FORM : ROWS_BELOW_HEADER));
  return isForm ? below >= MIN_BELOW_FORM && below > own : below >= MIN_OF_FULLER && below >= 2 * own;
}

/** Half of a form's texts answer the others, and an answer can be a word of headers by chance. */
const MAX_KNOWN_OF_FORM = 0.65;
const ROWS_OF_FORM = 8;
const MIN_BELOW_FORM = 5;

const ROWS_BELOW_HEADER = 3;
const MIN_OF_FULLER = 6;

/** Whether a row says one thing, "General goal | Fewer people are trafficked", right above a header that lacks nothing. */
function isStatementAboveHeader(view: SheetView, row: number, words: HeaderWords): boolean {
  const [label, said, ...others] = textsOfRow(view, row);
  if (label === undefined || said === undefined || others.length > 0) return false;
  const isSaid = isHeaderText(label, words) && !isHeaderText(said, words);
  let column = view.firstColumn;
  while (view.text(row, column) !== label) column++;
  const isBeside = view.text(row, column + 1) === said && view.text(row + 1, column) !== "";
  return isSaid && isBeside && knownHeadersIn(view, row + 1, words) >= MIN_BELOW_FORM;
}

/** How surely the last of the rows belongs to the header of those above. */
function goesOn(view: SheetView, rows: HeaderRows, words: HeaderWords): 0 | 1 | 2 {
  if (!isBelowHeader(view, rows, words)) return 0;
  const texts = textsOfRow(view, rows.last);
  // "1, 2, 3, 4" could be values as well.
  return areRunsOfPeriods(texts) && /\p{L}/u.test(texts.join("")) ? 2 : 1;
}

const MAX_MERGED_ROWS = 5;

/** A cell merged downwards makes all its rows part of the header; one that goes on down the table is beside it. */
function lastRowOfMerges(view: SheetView, row: number): number {
  let least = row;
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const merge = view.merge(row, column);
    if (merge?.firstRow === row && merge.lastRow <= row + MAX_MERGED_ROWS)
      least = Math.max(least, merge.lastRow);
  }
  return least;
}

/**
 * A header that is repeated after a page break begins no other table; below the title of one that is none of the plan's it
 * does, and so does the next one below that.
 */
function firstOfRepeated(sorted: readonly FoundTable[], words: HeaderWords): readonly FoundTable[] {
  const best = new Map<string, FoundTable>();
  const asides = sorted
    .filter(({ view, header }) => isTitledAside(view, header.rows.first, words))
    .map(({ header }) => header.rows.first);
  for (const table of sorted) {
    const { rows, columns } = table.header;
    const before = asides.filter((row) => row < rows.first).length;
    const run = `${before} ${asides.includes(rows.first)}`;
    const key = `${run} ${columns.map(({ column, header }) => `${column} ${foldText(header)}`).join("|")}`;
    const known = best.get(key);
    if (known === undefined) best.set(key, table);
    else if (table.header.rows.first < known.header.rows.first)
      best.set(key, { ...table, score: known.score });
  }
  return [...best.values()];
}

/** Of headers that share rows the best. */
function withoutOverlap(sorted: readonly FoundTable[]): readonly FoundTable[] {
  const kept: FoundTable[] = [];
  for (const table of sorted) {
    const { rows } = table.header;
    const isTaken = kept.some(
      ({ header }) => rows.first <= header.rows.last + 1 && rows.last >= header.rows.first - 1,
    );
    if (!isTaken) kept.push(table);
  }
  return kept;
}
