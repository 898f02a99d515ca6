import { placeOf } from "../../plan/period";
import type { HeaderWords } from "../../plan/language/header-words";
import type { HeaderPeriod, YearSpan } from "../../plan/language/time/period-words";
import { periodInHeader } from "../../plan/language/time/period-words";
import { quarterBlocks } from "./quarter-blocks";
import type { SheetView } from "../sheet/sheet-view";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { EntryDraft } from "./workplan-dates";

interface PlacedCell {
  readonly column: number;
  readonly text: string;
}

/**
 * The entries of a table with a row for each quarter or year: "Q1 2024" at its left and outputs and
 * activities beside it, or quarters down and years across, or the other way round.
 */
export function periodRowEntries(
  view: SheetView,
  rows: readonly number[],
  words: HeaderWords,
  span: YearSpan | null,
): readonly EntryDraft[] {
  const entries: EntryDraft[] = [];
  let year = span?.first ?? null;
  let sections: ReadonlyMap<number, Section> = new Map();
  let across: ReadonlyMap<number, HeaderPeriod> = NO_PERIODS;
  for (const row of rows) {
    const cells = textsOfRow(view, row);
    const [first, ...rest] = cells;
    if (first === undefined) continue;
    const period = first.text.length <= LONGEST_LABEL ? periodInHeader(first.text) : null;
    const named = sectionsNamed(cells, words);
    // "Q1 | Report | Workshop, 12 March 2024" below the names of sections is what one quarter brings.
    const quarter = placeOf(period?.part, "quarter");
    const isOfQuarter = sections.size > 0 && quarter !== null;
    const periods = isOfQuarter ? NO_PERIODS : periodsAcross(cells);
    if (named.size > 0 || periods.size > 1) {
      sections = named;
      across = periods.size > 1 ? periods : NO_PERIODS;
      continue;
    }
    year = period?.year ?? year;
    if (period === null) continue;
    if (across.size > 0) entries.push(...entriesAcross(view, row, rest, period, across));
    else if (quarter !== null && year !== null)
      entries.push(...entryBeside(view, row, rest, sections, { year, quarter }));
  }
  return entries;
}

const LONGEST_LABEL = 30;
const NO_PERIODS: ReadonlyMap<number, HeaderPeriod> = new Map();

type Section = "outputs" | "activities";

/** What a row says of its quarter, at the cell of its activities; at that of its outputs where it has none. */
function entryBeside(
  view: SheetView,
  row: number,
  cells: readonly PlacedCell[],
  sections: ReadonlyMap<number, Section>,
  period: Pick<EntryDraft, "year" | "quarter">,
): readonly EntryDraft[] {
  const outputs = cells.filter(({ column }) => sections.get(column) === "outputs");
  const activities = cells.filter(({ column }) => sections.get(column) === "activities");
  const [first] = [...activities, ...outputs];
  if (first === undefined) return [];
  const lines = (of: readonly PlacedCell[]): readonly string[] => of.flatMap(({ text }) => linesOf(text));
  const draft = { outputs: lines(outputs), activities: lines(activities) };
  return [{ ...period, ...draft, cell: view.reference(row, first.column), number: null }];
}

/** Where years and quarters cross there stand the activities of one quarter. */
function entriesAcross(
  view: SheetView,
  row: number,
  cells: readonly PlacedCell[],
  ofRow: HeaderPeriod,
  across: ReadonlyMap<number, HeaderPeriod>,
): readonly EntryDraft[] {
  return cells.flatMap(({ column, text }) => {
    const year = ofRow.year ?? across.get(column)?.year ?? null;
    const quarter = placeOf(ofRow.part ?? across.get(column)?.part, "quarter");
    if (year === null || quarter === null || !/\p{L}{3}/u.test(text)) return [];
    const cell = view.reference(row, column);
    return quarterBlocks(text).map((block) => ({ ...block, year, quarter, cell, number: null }));
  });
}

function periodsAcross(cells: readonly PlacedCell[]): ReadonlyMap<number, HeaderPeriod> {
  const periods = new Map<number, HeaderPeriod>();
  for (const { column, text } of cells) {
    const period = text.length <= LONGEST_LABEL ? periodInHeader(text) : null;
    if (period !== null) periods.set(column, period);
  }
  return periods.size >= cells.length - 1 ? periods : new Map();
}

function textsOfRow(view: SheetView, row: number): readonly PlacedCell[] {
  const cells: PlacedCell[] = [];
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const text = view.seenText(row, column);
    if (text !== "") cells.push({ column, text });
  }
  return cells;
}

/** The columns of outputs and of activities, where the row is the header of such a table. */
function sectionsNamed(cells: readonly PlacedCell[], words: HeaderWords): Map<number, Section> {
  const named = new Map<number, Section>();
  if (cells.some(({ text }) => text.length > 60)) return named;
  for (const { column, text } of cells) {
    const terms = words.match(text).flatMap((match) => match.terms.map(({ term }) => term));
    if (terms.includes("action")) named.set(column, "activities");
    else if (terms.includes("objective")) named.set(column, "outputs");
  }
  return [...named.values()].includes("activities") ? named : new Map<number, Section>();
}

const BULLET = /^(?:[•●▪◦‣·*➢✓]|[-–—](?=\s)|\(?\d{1,2}[.)](?=\s))\s*/u;

/** The points of a list; any other text is one, however it is wrapped. */
export function pointsOf(text: string): readonly string[] {
  return BULLET.test(text) ? linesOf(text) : [onOneLine(text)].filter(Boolean);
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => onOneLine(line).replace(BULLET, ""))
    .filter(Boolean);
}
