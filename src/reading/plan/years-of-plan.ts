import type { Indicator, Plan } from "../../plan/plan";
import { isDated } from "../../plan/column-meaning";
import { yearsOfKeys } from "../../plan/period-values";
import { periodOfPart, type PeriodKey } from "../../plan/period";
import { planYearOf, type YearStart } from "../../plan/plan-year";
import type { HeaderColumn } from "../header/header-column";
import type { SheetPart } from "./sheets/sheet-part";

/** The years that the titles name together: sheets of one year each make up the years of the plan. */
export function spanOf(parts: readonly SheetPart[]): Plan["span"] {
  const spans = parts.flatMap(({ titleBlock }) => titleBlock.span ?? []);
  if (spans.length === 0) return null;
  return {
    first: Math.min(...spans.map(({ first }) => first)),
    last: Math.max(...spans.map(({ last }) => last)),
  };
}

/** The years that the plan has values or a calendar of; those of its title where it has neither. */
export function yearsOf(
  parts: readonly SheetPart[],
  indicators: readonly Indicator[],
  yearStart: YearStart,
): readonly number[] {
  const years = yearsOfColumns(
    parts.flatMap(({ table }) => table.header.columns),
    indicators,
    yearStart,
  );
  const span = spanOf(parts);
  if (years.length > 0 || span === null || span.last - span.first >= MAX_YEARS_OF_TITLE) return years;
  return Array.from({ length: span.last - span.first + 1 }, (_, place) => span.first + place);
}

/** A title that names two years further apart tells of a history, and not of a plan. */
const MAX_YEARS_OF_TITLE = 20;

function yearsOfColumns(
  columns: readonly HeaderColumn[],
  indicators: readonly Indicator[],
  yearStart: YearStart,
): readonly number[] {
  const dated = columns.filter(({ meaning }) => meaning === "workplan" || isDated(meaning));
  const years = new Set(dated.flatMap((column) => planYear(column, yearStart) ?? []));
  const keys = new Set<PeriodKey>();
  for (const { targets, actuals } of indicators)
    for (const values of [targets, actuals]) for (const key of values.keys()) keys.add(key);
  for (const year of yearsOfKeys(keys, yearStart)) years.add(year);
  return [...years].sort((a, b) => a - b);
}

/** The year of the plan that a column is of; months are headed with the calendar's. */
function planYear({ year, part }: HeaderColumn, yearStart: YearStart): number | null {
  return year === null ? null : planYearOf(periodOfPart(year, part), yearStart);
}

/** Whether two parts of a plan have columns of other periods; sheets of the same periods are of other offices or objectives. */
export function areOfOtherPeriods(parts: readonly SheetPart[]): boolean {
  const periods = parts.map(({ table: { header } }) =>
    header.columns.flatMap(({ meaning, year, part }) =>
      isDated(meaning) ? `${meaning} ${year} ${part?.index}` : [],
    ),
  );
  const dated = new Set(periods.filter((own) => own.length > 0).map((own) => own.join("|")));
  return dated.size > 1;
}
