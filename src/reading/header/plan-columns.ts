import { kindOfMeaning } from "../../plan/column-meaning";
import type { YearStart } from "../../plan/plan-year";
import type { ColumnMeaning } from "../../plan/plan";
import type { TableHeader } from "./table-header";
import type { HeaderColumn } from "./header-column";

/** The columns of a table by what they hold. */
export interface PlanColumns {
  readonly all: readonly HeaderColumn[];
  /** The month in which the plan's year begins. */
  readonly yearStart: YearStart;
  readonly first: number;
  readonly last: number;
  readonly objective: HeaderColumn | null;
  readonly number: HeaderColumn | null;
  readonly action: HeaderColumn | null;
  readonly indicator: HeaderColumn | null;
  /** That of the indicators of another level, which stand in rows in which `indicator` is blank. */
  readonly indicatorOfOtherRows: HeaderColumn | null;
  /** Baseline, targets and actuals. */
  readonly values: readonly HeaderColumn[];
  /** Those that name the period of their row, in a plan with a row for each indicator and period. */
  readonly periods: readonly HeaderColumn[];
  /** The one that says whether a row is of targets or of actuals, where each has its own. */
  readonly kinds: HeaderColumn | null;
  readonly isValue: (column: number) => boolean;
  readonly of: (meaning: ColumnMeaning) => readonly HeaderColumn[];
}

function isOfValues(meaning: ColumnMeaning): boolean {
  return meaning === "baseline" || kindOfMeaning(meaning) !== null;
}

/** The columns of a table by what they hold, without those of other levels of indicators. */
export function columnsOfHeader({ columns, yearStart }: TableHeader): PlanColumns {
  const own = columns.filter(
    ({ ofIndicators, isInOtherRows }) => ofIndicators === undefined && !isInOtherRows,
  );
  const byMeaning = new Map<ColumnMeaning, HeaderColumn[]>();
  for (const column of own) {
    const alike = byMeaning.get(column.meaning);
    if (alike === undefined) byMeaning.set(column.meaning, [column]);
    else alike.push(column);
  }
  const of = (meaning: ColumnMeaning): readonly HeaderColumn[] => byMeaning.get(meaning) ?? [];
  const values = own.filter(({ meaning }) => isOfValues(meaning));
  const valuePlaces = new Set(values.map(({ column }) => column));
  const places = columns.flatMap(({ column, labels = column }) => [labels, column]);
  return {
    all: columns,
    yearStart,
    first: places.reduce((least, place) => Math.min(least, place), Number.POSITIVE_INFINITY),
    last: places.reduce((most, place) => Math.max(most, place), 0),
    objective: of("objective")[0] ?? null,
    number: of("actionNumber")[0] ?? null,
    action: of("action")[0] ?? null,
    indicator: of("indicator")[0] ?? null,
    indicatorOfOtherRows: columns.find(({ isInOtherRows }) => isInOtherRows === true) ?? null,
    values,
    periods: columns.filter(({ datesRows }) => datesRows === true),
    kinds: columns.find(({ tellsKinds }) => tellsKinds === true) ?? null,
    isValue: (column) => valuePlaces.has(column),
    of,
  };
}
