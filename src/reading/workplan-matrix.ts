import type { HeadWords } from "./head-words";
import type { HeadPeriod, YearSpan } from "./period-words";
import { periodInHead } from "./period-words";
import { quarterBlocks } from "./quarter-blocks";
import type { SheetView } from "./sheet-view";
import { onOneLine } from "./text-folding";
import type { EntryDraft } from "./workplan-table";

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
  words: HeadWords,
  span: YearSpan | null,
): readonly EntryDraft[] {
  const entries: EntryDraft[] = [];
  let year = span?.first ?? null;
  let sections: ReadonlyMap<number, Section> = new Map();
  let across: ReadonlyMap<number, HeadPeriod> = new Map();
  for (const row of rows) {
    const cells = textsOfRow(view, row);
    const [first, ...rest] = cells;
    if (first === undefined) continue;
    const named = sectionsNamed(cells, words);
    const periods = periodsAcross(cells);
    if (named.size > 0 || periods.size > 1) {
      sections = named;
      across = periods.size > 1 ? periods : new Map();
      continue;
    }
    const period = first.text.length <= LONGEST_LABEL ? periodInHead(first.text) : null;
    year = period?.year ?? year;
    if (period === null) continue;
    const cell = view.reference(row, first.column);
    if (across.size > 0) entries.push(...entriesAcross(view, row, rest, period, across));
    else if (period.quarter !== null && year !== null) {
      const texts = (section: Section): readonly string[] =>
        rest.filter(({ column }) => sections.get(column) === section).flatMap(({ text }) => linesOf(text));
      const draft = { outputs: texts("outputs"), activities: texts("activities") };
      const isEmpty = draft.outputs.length + draft.activities.length === 0;
      if (!isEmpty) entries.push({ ...draft, year, quarter: period.quarter, cell, number: null });
    }
  }
  return entries;
}

const LONGEST_LABEL = 30;

type Section = "outputs" | "activities";

/** Where years and quarters cross there stand the activities of one quarter. */
function entriesAcross(
  view: SheetView,
  row: number,
  cells: readonly PlacedCell[],
  ofRow: HeadPeriod,
  across: ReadonlyMap<number, HeadPeriod>,
): readonly EntryDraft[] {
  return cells.flatMap(({ column, text }) => {
    const year = ofRow.year ?? across.get(column)?.year ?? null;
    const quarter = ofRow.quarter ?? across.get(column)?.quarter ?? null;
    if (year === null || quarter === null || !/\p{L}{3}/u.test(text)) return [];
    const cell = view.reference(row, column);
    return quarterBlocks(text).map((block) => ({ ...block, year, quarter, cell, number: null }));
  });
}

function periodsAcross(cells: readonly PlacedCell[]): ReadonlyMap<number, HeadPeriod> {
  const periods = new Map<number, HeadPeriod>();
  for (const { column, text } of cells) {
    const period = text.length <= LONGEST_LABEL ? periodInHead(text) : null;
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

/** The columns of outputs and of activities, where the row is the head of such a table. */
function sectionsNamed(cells: readonly PlacedCell[], words: HeadWords): Map<number, Section> {
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

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => onOneLine(line).replace(BULLET, ""))
    .filter(Boolean);
}
