import type { HeaderTerm } from "../../languages/words/header-terms";
import type { HeaderWords } from "../../plan/language/header-words";
import { isPartOfYear, type YearSpan } from "../../plan/language/time/period-words";
import type { PlacedText } from "../../plan/plan";
import type { YearStart } from "../../plan/plan-year";
import type { SheetView } from "../sheet/sheet-view";
import { contentOfColumn, type ColumnContent } from "./column-content";
import { senseOfNoHeader, type ColumnKind, type HeaderSense } from "./header-column";
import type { HeaderRows } from "./header-paths";
import type { ColumnGroup } from "./part-columns";
import { readSenses } from "./sense/senses-of-header";
import { usualYearStart, yearOfTwoAbove, yearStartOf } from "./time/year-start";

/** What is known of one column before its meaning is chosen: nothing here depends on what another column means. */
export interface ColumnFacts {
  /** Its place among the table's columns, from the left, counted from zero. */
  readonly place: number;
  readonly column: number;
  /** All its header's texts, from the top; "" where it has no header. */
  readonly header: string;
  readonly sense: HeaderSense;
  readonly content: ColumnContent;
  readonly hidden: boolean;
  readonly isHeadless: boolean;
}

/** The years that a table is of by what is said outside of it. */
export interface YearsOfTable extends YearSpan {
  /** Nothing but the name of the file says so. */
  readonly isOfFileName?: boolean;
}

/** What is known of a table before its columns' meanings are chosen. */
export interface TableFacts {
  readonly view: SheetView;
  readonly rows: HeaderRows;
  readonly words: HeaderWords;
  /** The years that its title names, or another sheet's, or the file's name. */
  readonly span: YearsOfTable | null;
  /** The month in which the plan's year begins. */
  readonly yearStart: YearStart;
  /** Whether something says so; January where nothing does. */
  readonly isYearStartKnown: boolean;
  /** What alone dates the table, by a year that two of the calendar name; `null` where its header has years. */
  readonly yearOfTwo: PlacedText | null;
  /** The language of most of its headers; `null` where none is known. */
  readonly language: string | null;
  readonly columns: readonly ColumnFacts[];
  /** The columns that tell the values of others apart. */
  readonly groups: readonly ColumnGroup[];
}

/** The facts of a table whose header stands in the given rows; `setStart` is the start of its year that a person has set. */
export function factsOfTable(
  view: SheetView,
  rows: HeaderRows,
  words: HeaderWords,
  span: YearsOfTable | null,
  setStart?: YearStart,
): TableFacts {
  const { senses, language, groups } = readSenses(view, rows, words);
  const headed = new Map(senses.map((sense) => [sense.path.column, sense]));
  const columns: ColumnFacts[] = [];
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const sense =
      headed.get(column) ?? senseOfNoHeader(column, view.reference(Math.max(rows.first, rows.last), column));
    const content = contentOfColumn(view, column, rows.last + 1);
    const isHeadless = !headed.has(column);
    if (isHeadless && content.filled === 0) continue;
    columns.push({
      place: columns.length,
      column,
      header: sense.path.levels.join(" ").trim(),
      sense,
      content,
      hidden: view.grid.hiddenColumns.includes(column),
      isHeadless,
    });
  }
  const told = setStart ?? yearStartOf(view, rows, senses);
  const yearOfTwo = yearOfTwoAbove(view, rows, senses);
  return {
    view,
    rows,
    words,
    span,
    yearStart: told ?? usualYearStart(senses, yearOfTwo),
    isYearStartKnown: told !== null,
    yearOfTwo,
    language,
    columns,
    groups,
  };
}

/** Whether the first thing that a column's header says is one of these. */
export function says({ sense }: ColumnFacts, ...kinds: readonly ColumnKind[]): boolean {
  const [first] = sense.kinds;
  return first !== undefined && kinds.includes(first);
}

/** Whether one of the things that a column's header can say is this. */
export function canSay({ sense }: ColumnFacts, kind: ColumnKind): boolean {
  return sense.kinds.includes(kind);
}

/** Whether a header names a part of a year: a half, a quarter, a month. */
export function namesPartOfYear({ sense: { period } }: ColumnFacts): boolean {
  return period !== null && isPartOfYear(period);
}

/** Whether the headers of two columns name the same time, or neither names one. */
export function isOfSameTime({ sense: a }: ColumnFacts, { sense: b }: ColumnFacts): boolean {
  return JSON.stringify(a.period) === JSON.stringify(b.period);
}

/** "Target year", "Año base" over 2024, 2027: the years of what stands beside it, and no values of its own. */
export function holdsYears({ sense, content }: ColumnFacts): boolean {
  return sense.isAnnual && content.yearNumbers > 0.5;
}

/** Whether nothing is known of the words of a column's header, and no period stands in it. */
export function isUnknown({ sense }: ColumnFacts): boolean {
  return sense.kinds.length === 0 && sense.period === null && !sense.isAnnual && !sense.isOverall;
}

/** How many different texts a column holds, as far as it was looked at. */
export function differentTexts({ content: { filled, distinct } }: ColumnFacts): number {
  return filled * distinct;
}

/** Whether a term stands anywhere in a header's texts. */
export function mentions(
  { words }: Pick<TableFacts, "words">,
  { sense }: Pick<ColumnFacts, "sense">,
  term: HeaderTerm,
): boolean {
  return sense.path.levels.some((level) =>
    words.matchLeniently(level).some(({ terms }) => terms.some((other) => other.term === term)),
  );
}

/** What is worked out once for a table, however many ask: its facts never change. */
export function oncePerTable<Found>(find: (table: TableFacts) => Found): (table: TableFacts) => Found {
  const known = new WeakMap<TableFacts, { readonly found: Found }>();
  return (table) => {
    const before = known.get(table) ?? { found: find(table) };
    known.set(table, before);
    return before.found;
  };
}
