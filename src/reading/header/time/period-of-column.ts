import {
  datedMeaning,
  isOfPartOfYear,
  overallMeaning,
  spanOfMeaning,
  VALUE_KINDS,
  type ColumnMeaning,
  type ValueKind,
} from "../../../plan/column-meaning";
import { gregorianYear } from "../../../plan/language/time/gregorian-years";
import { isPartOfYear, quarterOfEnd, type HeaderPeriod } from "../../../plan/language/time/period-words";
import { partAt, placeOf } from "../../../plan/period";
import { quarterOfDay, planYearOf } from "../../../plan/plan-year";
import { withWesternDigits } from "../../../plan/language/numbers/digits";
import { canSay, oncePerTable, says, type ColumnFacts, type TableFacts } from "../column-facts";
import type { ColumnRole } from "../evidence/evidence";
import type { HeaderSense } from "../header-column";
import { partsOfActual } from "./parts-of-actuals";
import { isOfTime } from "./row-periods";
import { NO_TIME, spanNamed, timeNamed, type NamedTime } from "./time-of-header";

/** The role that the time in a header gives to a column of targets or of actuals; `null` for what was added up to a month. */
export function roleOfTime({ period, isOverall }: HeaderSense, kind: ValueKind): ColumnMeaning | null {
  // "Q1 cumulative" and the total of a quarter's months are the quarter's.
  if (period === null || (isOverall && !isPartOfYear(period))) return overallMeaning(kind);
  const span = spanNamed(period);
  if (span === null) return null;
  if (span === "year" && !namesYear(period)) return overallMeaning(kind);
  // "Oct. cumulative" is of all months up to October.
  return span === "month" && isOverall ? null : datedMeaning(kind, span);
}

/** Whether a time is of one year, by its number or by its place in the plan. */
export function namesYear({ year, yearOfPlan }: HeaderPeriod): boolean {
  return year !== null || yearOfPlan !== null;
}

/** The year that a header names, by itself or counted from the plan's first one. */
export function yearNamed({ year, yearOfPlan }: HeaderPeriod, table: TableFacts): number | null {
  const first = firstYearOfPlan(table);
  return year !== null || yearOfPlan === null || first === null ? year : first + yearOfPlan - 1;
}

/** The plan's first year: that of its title. Where this has one year and the headers "Year 2" alone, it is that of "Year 2". */
const firstYearOfPlan = oncePerTable(({ span, columns }): number | null => {
  if (span === null) return null;
  const counted = new Set(columns.flatMap(({ sense }) => sense.period?.yearOfPlan ?? []));
  const [alone = 1, ...others] = counted;
  return others.length === 0 && span.first === span.last ? span.first - alone + 1 : span.first;
});

/** The one year that a table is of: that of a column that names no other, of its title, or of its dated headers. */
export const onlyYear = oncePerTable((table): number | null => {
  const told = yearTold(table);
  if (told !== null) return told;
  const dated = table.columns.filter(isDatedTarget);
  const years = new Set(dated.map(({ sense: { period } }) => period && yearNamed(period, table)));
  const [year = null] = years;
  return dated.length > 1 && years.size === 1 ? year : null;
});

/** The year that a table's rows say by themselves, else that of its title. */
function yearTold(table: TableFacts): number | null {
  return yearOfConstantColumn(table) ?? yearOfTitle(table);
}

/**
 * The year of a title that names one. "2025-2026" names one as well where the table has each quarter or month
 * once, and no year: that of its end, as fiscal years have it.
 */
const yearOfTitle = oncePerTable((table): number | null => {
  const { span } = table;
  if (span === null) return null;
  if (span.first === span.last) return span.first;
  return span.last - span.first === 1 && hasOneSeriesOfParts(table) ? span.last : null;
});

/** Whether some columns are of parts of a year, none of them names a year, and no two are of the same. */
function hasOneSeriesOfParts({ columns }: TableFacts): boolean {
  if (columns.some(({ sense: { period } }) => period !== null && namesYear(period))) return false;
  return VALUE_KINDS.some((kind) => {
    const parts = columns.flatMap(({ sense }) => {
      const { period } = sense;
      const isOfKind = sense.kinds[0] === kind || (kind === "target" && sense.kinds.length === 0);
      if (period === null || !isOfKind || !isPartOfYear(period)) return [];
      return `${period.part?.span} ${period.part?.index} ${period.months?.first}`;
    });
    return parts.length > 1 && new Set(parts).size === parts.length;
  });
}

/** A column with a word for targets, or with none, and the year or a part of one in its header. */
function isDatedTarget(column: ColumnFacts): boolean {
  const { kinds, period, isOverall } = column.sense;
  const isOfTargets = kinds.length === 0 || canSay(column, "target");
  return isOfTargets && !isOverall && period !== null && (namesYear(period) || isPartOfYear(period));
}

/**
 * The year of a column such as "Año" that has the same one in every row: it dates the table and no row, and the rows
 * themselves say so. That of a base line is another.
 */
const yearOfConstantColumn = oncePerTable(({ view, rows, columns }): number | null => {
  for (const { column, content } of columns.filter(isOfTime)) {
    if (content.filled < 2 || content.yearNumbers < 1 || !content.isOneText) continue;
    for (let row = rows.last + 1; row <= view.lastRow; row++) {
      const text = view.text(row, column);
      if (text !== "") return gregorianYear(Number(withWesternDigits(text)));
    }
  }
  return null;
});

/** The time that a column with this role is of. */
export function timeOfColumn(column: ColumnFacts, role: ColumnRole, table: TableFacts): NamedTime {
  const { period } = column.sense;
  if (role === "rowPeriod") return { ...NO_TIME, year: yearTold(table) };
  const year = yearOfColumn(column, role, table);
  if (period === null) return { ...NO_TIME, year };
  if (role === "workplan") return timeInCalendar(period, year, table);
  const named = timeNamed(period, year, table.yearStart);
  const isOfPart = role === "percentMet" || (isMeaning(role) && isOfPartOfYear(role));
  return isOfPart ? named : { ...NO_TIME, year: placeOf(named.part, "month") === null ? named.year : year };
}

function isMeaning(role: ColumnRole): role is ColumnMeaning {
  return role !== "rowPeriod" && role !== "rowKind" && role !== "levelLabel";
}

/** What is longer than a quarter, and a month of a calendar, is done by the end of the quarter in which it ends. */
function timeInCalendar(period: HeaderPeriod, year: number | null, { yearStart }: TableFacts): NamedTime {
  const last = isPartOfYear(period) ? (period.months?.last ?? null) : null;
  if (last === null) return { year, part: partAt("quarter", quarterOfEnd(period) ?? 0) };
  const { quarter } = quarterOfDay({ year: year ?? 0, month: last, day: 1 }, yearStart);
  const part = partAt("quarter", quarter);
  const isOfCalendar = year !== null && period.isCalendarYear;
  return { year: isOfCalendar ? planYearOf({ year, month: last }, yearStart) : year, part };
}

/** The year that a column's header names, else the table's; `null` where nothing tells it, or where it is of the whole plan. */
function yearOfColumn(column: ColumnFacts, role: ColumnRole, table: TableFacts): number | null {
  if (role === "overallTarget" || role === "overallActual") return null;
  const { period } = column.sense;
  const isOfYear = isMeaning(role) && spanOfMeaning(role) === "year";
  if (period === null) return isOfYear ? onlyYear(table) : null;
  if (namesYear(period)) return yearNamed(period, table);
  if (isOfYear) return onlyYear(table);
  return isPartOfYear(period) ? yearOfUndatedParts(column, role, table) : null;
}

/**
 * Quarters without a year are those of the result that they make up, of the only year that the table is of, or that has an
 * annual target, or else a budget.
 */
function yearOfUndatedParts(column: ColumnFacts, role: ColumnRole, table: TableFacts): number | null {
  const { sense } = column;
  const made = partsOfActual(table);
  const ofActual = made?.parts.includes(column) === true ? made.actual.sense.period : null;
  if (ofActual !== null && namesYear(ofActual)) return yearNamed(ofActual, table);
  const told = yearTold(table);
  if (told !== null || role === "workplan" || sense.period === null) return told;
  const ofTargets = yearsOfTargets(table);
  const [year = null, ...others] = ofTargets.length > 0 ? ofTargets : yearsOfBudgets(table);
  return others.length === 0 ? year : null;
}

const yearsOfTargets = oncePerTable((table) =>
  yearsOf(table, (column) => says(column, "target") || column.sense.kinds.length === 0),
);

const yearsOfBudgets = oncePerTable((table) => yearsOf(table, (column) => says(column, "resources")));

/** The years, and no parts of them, that the headers of some columns name. */
function yearsOf(table: TableFacts, is: (column: ColumnFacts) => boolean): readonly number[] {
  const years = table.columns.filter(is).flatMap(({ sense: { period } }) => {
    const isOfYear = period !== null && namesYear(period) && !isPartOfYear(period);
    return isOfYear ? (yearNamed(period, table) ?? []) : [];
  });
  return [...new Set(years)];
}
