import type { HeaderWords } from "../../plan/language/header-words";
import type { TableHeader } from "../header/table-header";
import type { YearsOfTable } from "../header/column-facts";
import type { SheetView } from "../sheet/sheet-view";
import type { FoundTable } from "../tables/found-table";
import { headersOfSheet } from "../tables/table-search";

/**
 * The tables of a plan whose years are named by two of the calendar and begin in a month that nothing on their sheets
 * tells, with the month that the other sheets tell: a workplan's "Q1 (Jul–Sep 2025)". They stay as they are where those
 * tell several months, or none.
 */
export function withYearStartBeside(
  tables: readonly FoundTable[],
  { views, words, span }: YearStartAsked,
): readonly FoundTable[] {
  if (!tables.some(({ header }) => lacksYearStart(header))) return tables;
  const own = new Set(tables.map(({ view }) => view));
  const starts = new Set(
    views
      .filter((view) => !own.has(view) && view.grid.visibility === "visible")
      .flatMap((view) => headersOfSheet(view, words, span))
      .flatMap(({ header }) => (header.isYearStartKnown ? header.yearStart : [])),
  );
  const [yearStart] = starts;
  if (yearStart === undefined || starts.size > 1) return tables;
  return tables.map((table) =>
    lacksYearStart(table.header)
      ? { ...table, header: { ...table.header, yearStart, isYearStartKnown: true } }
      : table,
  );
}

interface YearStartAsked {
  readonly views: readonly SheetView[];
  readonly words: HeaderWords;
  readonly span: YearsOfTable | null;
}

function lacksYearStart({ isYearStartKnown, yearOfTwo = null, columns }: TableHeader): boolean {
  const isFiscal = columns.some(({ sense: { period } }) => period?.isFiscal === true && period.year !== null);
  return !isYearStartKnown && (isFiscal || yearOfTwo !== null);
}
