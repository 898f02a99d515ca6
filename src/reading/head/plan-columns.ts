import { kindOfMeaning } from "../../plan/column-meaning";
import type { YearStart } from "../../plan/plan-year";
import type { ColumnMeaning } from "../../plan/plan";
import type { TableHead } from "./table-head";
import type { HeadColumn } from "./head-column";

/** The columns of a table by what they hold. */
export interface PlanColumns {
  readonly all: readonly HeadColumn[];
  /** The month in which the plan's year begins. */
  readonly yearStart: YearStart;
  readonly first: number;
  readonly last: number;
  readonly objective: HeadColumn | null;
  readonly number: HeadColumn | null;
  readonly action: HeadColumn | null;
  readonly indicator: HeadColumn | null;
  /** That of the indicators of another level, which stand in rows in which `indicator` is blank. */
  readonly indicatorOfOtherRows: HeadColumn | null;
  /** Baseline, targets and actuals. */
  readonly values: readonly HeadColumn[];
  /** Those that name the period of their row, in a plan with a row for each indicator and period. */
  readonly periods: readonly HeadColumn[];
  /** The one that says whether a row is of targets or of actuals, where each has its own. */
  readonly kinds: HeadColumn | null;
  readonly isValue: (column: number) => boolean;
  readonly of: (meaning: ColumnMeaning) => readonly HeadColumn[];
}

function isOfValues(meaning: ColumnMeaning): boolean {
  return meaning === "baseline" || kindOfMeaning(meaning) !== null;
}

/** The columns of a table by what they hold, without those of other levels of indicators. */
export function columnsOfHead({ columns, yearStart }: TableHead): PlanColumns {
  const own = columns.filter(
    ({ ofIndicators, isInOtherRows }) => ofIndicators === undefined && !isInOtherRows,
  );
  const byMeaning = new Map<ColumnMeaning, HeadColumn[]>();
  for (const column of own) {
    const alike = byMeaning.get(column.meaning);
    if (alike === undefined) byMeaning.set(column.meaning, [column]);
    else alike.push(column);
  }
  const of = (meaning: ColumnMeaning): readonly HeadColumn[] => byMeaning.get(meaning) ?? [];
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
