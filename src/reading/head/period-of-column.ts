import type { Quarter } from "../../plan/period";
import {
  gregorianYear,
  isPartOfYear,
  quarterOfEnd,
  type HeadPeriod,
  type YearSpan,
} from "../../plan/language/period-words";
import { withWesternDigits } from "../../plan/language/digits";
import { canSay, oncePerTable, says, type ColumnFacts, type TableFacts } from "./column-facts";
import type { ColumnRole } from "./evidence/evidence";
import type { HeadSense } from "./head-column";

/** The roles of a family of values, by how long a time they are of. */
export interface ValueRoles {
  readonly overall: ColumnRole;
  readonly annual: ColumnRole;
  readonly quarter: ColumnRole;
}

export const TARGETS: ValueRoles = {
  overall: "overallTarget",
  annual: "annualTarget",
  quarter: "quarterTarget",
};
export const ACTUALS: ValueRoles = {
  overall: "overallActual",
  annual: "annualActual",
  quarter: "quarterActual",
};

/** The role that the time in a head gives to a column of targets or of actuals; `null` for a single month. */
export function roleOfTime({ period, isOverall }: HeadSense, roles: ValueRoles): ColumnRole | null {
  // "Q1 cumulative" and the total of a quarter's months are the quarter's.
  if (period === null || (isOverall && !isPartOfYear(period))) return roles.overall;
  // A month's value is a part of its quarter's only.
  if (period.month !== null) return null;
  if (isPartOfYear(period)) return roles.quarter;
  return namesYear(period) ? roles.annual : roles.overall;
}

/** Whether a time is of one year, by its number or by its place in the plan. */
export function namesYear({ year, yearOfPlan }: HeadPeriod): boolean {
  return year !== null || yearOfPlan !== null;
}

/** The year that a head names, by itself or counted from the plan's first one. */
export function yearNamed({ year, yearOfPlan }: HeadPeriod, span: YearSpan | null): number | null {
  if (year !== null || yearOfPlan === null || span === null) return year;
  return span.first + yearOfPlan - 1;
}

/** The one year that a table is of: that of its title, of its dated heads, or of a column that names no other. */
export const onlyYear = oncePerTable((table): number | null => {
  const { span } = table;
  if (span !== null && span.first === span.last) return span.first;
  const dated = table.columns.filter(isDatedTarget);
  const years = new Set(dated.map(({ sense: { period } }) => period && yearNamed(period, span)));
  const [year = null] = years;
  if (dated.length > 1 && years.size === 1 && year !== null) return year;
  if (year === null && isOfFiscalYear(table)) return span?.last ?? null;
  return yearOfConstantColumn(table);
});

/** "2025-2026" over quarters and an annual target, where no head names a year, is the fiscal year that ends in 2026. */
function isOfFiscalYear({ span, columns }: TableFacts): boolean {
  const areUndated = columns.every(({ sense: { period } }) => period === null || !namesYear(period));
  const hasParts = columns.some(({ sense: { period } }) => period !== null && isPartOfYear(period));
  return areUndated && hasParts && span !== null && span.last - span.first === 1;
}

/** A column with a word for targets, or with none, and the year or a part of one in its head. */
function isDatedTarget(column: ColumnFacts): boolean {
  const { kinds, period, isOverall } = column.sense;
  const isOfTargets = kinds.length === 0 || canSay(column, "target");
  return isOfTargets && !isOverall && period !== null && (namesYear(period) || isPartOfYear(period));
}

/** The year of a column such as "Año" that has the same one in every row: it dates the table and no row. */
export const yearOfConstantColumn = oncePerTable(({ view, rows, columns }): number | null => {
  for (const { column, content, sense } of columns) {
    const isOfTime = sense.isAnnual || sense.kinds[0] === "schedule";
    if (!isOfTime || content.filled < 2 || content.yearNumbers < 1 || content.distinct * content.filled > 1.5)
      continue;
    for (let row = rows.last + 1; row <= view.lastRow; row++) {
      const text = view.text(row, column);
      if (text !== "") return gregorianYear(Number(withWesternDigits(text)));
    }
  }
  return null;
});

/** The quarter that a column with this role is of: a half of a year, or a month of a calendar, is due by the one in which it ends. */
export function quarterOfColumn({ sense: { period } }: ColumnFacts, role: ColumnRole): Quarter | null {
  const isOfQuarter = role === "quarterTarget" || role === "quarterActual" || role === "workplan";
  if (period === null || !isOfQuarter) return null;
  return period.month !== null && role !== "workplan" ? null : quarterOfEnd(period);
}

/** The year that a column with this role is of; `null` where nothing tells it, or where it is of the whole plan. */
export function yearOfColumn(column: ColumnFacts, role: ColumnRole, table: TableFacts): number | null {
  if (role === "overallTarget" || role === "overallActual") return null;
  const { period } = column.sense;
  const isOfYear = role === "annualTarget" || role === "annualActual";
  if (period === null) return isOfYear ? onlyYear(table) : null;
  if (namesYear(period)) return yearNamed(period, table.span);
  if (isOfYear) return onlyYear(table);
  return isPartOfYear(period) ? yearOfUndatedParts(column, role, table) : null;
}

/** Quarters without a year are those of the only year that the table is of, or that has an annual target. */
function yearOfUndatedParts({ sense }: ColumnFacts, role: ColumnRole, table: TableFacts): number | null {
  const { span } = table;
  if (span !== null && span.first === span.last) return span.first;
  if (isOfFiscalYear(table)) return onlyYear(table);
  if (role === "workplan" || sense.period === null) return null;
  const [year = null, ...others] = yearsOfTargets(table);
  return year !== null && others.length === 0 ? year : yearOfConstantColumn(table);
}

const yearsOfTargets = oncePerTable((table): readonly number[] => {
  const { span } = table;
  const years = new Set(
    table.columns.flatMap((column) => {
      const { period } = column.sense;
      const isOfYear = period !== null && namesYear(period) && !isPartOfYear(period);
      const isOfTargets = says(column, "target") || column.sense.kinds.length === 0;
      return isOfYear && isOfTargets ? (yearNamed(period, span) ?? []) : [];
    }),
  );
  return [...years];
});
