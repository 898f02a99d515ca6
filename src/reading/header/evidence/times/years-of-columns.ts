import { datedMeaning, overallMeaning, type ValueKind } from "../../../../plan/column-meaning";
import { countOfMonths } from "../../../../plan/language/time/month-words";
import { isPartOfYear, type HeaderPeriod } from "../../../../plan/language/time/period-words";
import {
  canSay,
  holdsYears,
  namesPartOfYear,
  says,
  type ColumnFacts,
  type TableFacts,
} from "../../column-facts";
import { namesYear, onlyYear } from "../../time/period-of-column";
import { evidence, forEachColumn, type Evidence } from "../evidence";
import { columnsThatDateRows } from "../rows-told";

/** Which family of values a column can be of. */
export function familyOf(column: ColumnFacts): ValueKind | null {
  if (canSay(column, "target")) return "target";
  if (canSay(column, "actual")) return "actual";
  return column.sense.kinds.length === 0 ? "target" : null;
}

/** "Total" beside the quarters of a year, or beside the parties' parts of its target, is the year's. */
export const totalsOfYears = forEachColumn((column, table) => {
  const family = familyOf(column);
  if (family === null || !isTotalOfYear(column, family, table)) return [];
  return ofYear(
    column,
    family,
    isBesideOwnTarget(column, family, table) ? "totalBesideTarget" : "timeAmongOthers",
  );
});

/** "Expected 2024" beside the quarters and "Total planned 2024": the year's target is said, and not added up. */
function isBesideOwnTarget(column: ColumnFacts, family: ValueKind, { columns }: TableFacts): boolean {
  const same = columns.filter((other) => other !== column && isOfSameYear(other, column));
  const own = same.filter(
    (other) =>
      other.sense.kinds.length > 0 &&
      (other.content.filled === 0 || other.content.values > 0.5) &&
      familyOf(other) === family &&
      !other.sense.isOverall &&
      !isPartOf(other, family),
  );
  return own.length === 1 && same.some((other) => isPartOf(other, family));
}

/** Whether a total is of one year, and not of the whole plan. */
export function isTotalOfYear(column: ColumnFacts, family: ValueKind, table: TableFacts): boolean {
  const { period, isOverall } = column.sense;
  if (!isOverall || period === null || !namesYear(period) || isPartOfYear(period)) return false;
  const same = table.columns.filter((other) => other !== column && isOfSameYear(other, column));
  return (
    same.some((other) => isPartOf(other, family)) ||
    same.filter((other) => familyOf(other) === family && !other.sense.isOverall).length >= 2 ||
    isOfSeries(column, table, family) ||
    isOfOnlyYear(column, table)
  );
}

/** Evidence that a column is of a year, and not of the whole plan. */
function ofYear(
  column: ColumnFacts,
  kind: ValueKind,
  weight: "timeAmongOthers" | "totalBesideTarget",
): readonly Evidence[] {
  return [
    evidence(column, datedMeaning(kind, "year"), weight, { text: column.header }),
    evidence(column, overallMeaning(kind), "notOverall", { text: column.header }),
  ];
}

function isOfSameYear({ sense: a }: ColumnFacts, { sense: b }: ColumnFacts): boolean {
  const [own, other] = [a.period, b.period];
  return own !== null && other !== null && own.year === other.year && own.yearOfPlan === other.yearOfPlan;
}

function isPartOf(column: ColumnFacts, family: ValueKind): boolean {
  return familyOf(column) === family && namesPartOfYear(column);
}

/** "2024 (cumulative)", "2025 (cumulative)": the totals of several years are of the years, and not of the plan. */
function isOfSeries(column: ColumnFacts, { columns }: TableFacts, family: ValueKind): boolean {
  const totals = columns.filter(
    (other) =>
      familyOf(other) === family &&
      other.sense.isOverall &&
      other.sense.period !== null &&
      namesYear(other.sense.period),
  );
  const years = new Set(totals.map(({ sense }) => sense.period?.year ?? sense.period?.yearOfPlan));
  return years.size > 1 && totals.includes(column);
}

/** "Total 2024" beside quarters of a year that no header names is that year's, unless other years have columns. */
function isOfOnlyYear({ sense: { period } }: ColumnFacts, { columns }: TableFacts): boolean {
  const hasQuarters = columns.some(
    ({ sense: { period: other } }) => other !== null && isPartOfYear(other) && other.year === null,
  );
  const years = new Set(columns.flatMap(({ sense }) => sense.period?.year ?? []));
  return hasQuarters && period?.year != null && years.size === 1;
}

/** In a plan of one year its "annual target" is that year's, and so is what was achieved. */
export const yearOfThePlan = forEachColumn((column, table) => {
  const { sense, content } = column;
  const isOfYear = sense.period !== null && isWholeYear(sense.period);
  if ((sense.period !== null && !isOfYear) || sense.isOverall || onlyYear(table) === null) return [];
  if (
    holdsYears(column) ||
    columnsThatDateRows(table).length > 0 ||
    (content.filled > 0 && content.values < 0.3)
  )
    return [];
  if ((sense.isAnnual || isOfYear) && (says(column, "target") || canSay(column, "target")))
    return ofYear(column, "target", "timeAmongOthers");
  const hasDatedActuals = table.columns.some(isDatedActual);
  if (canSay(column, "actual") && (sense.isAnnual || !hasDatedActuals))
    return ofYear(column, "actual", "timeAmongOthers");
  const isPlain = sense.isAnnual && sense.kinds.length === 0 && content.values > 0.6;
  return isPlain && content.yearNumbers < 0.5
    ? [evidence(column, "annualTarget", "timeAlone", { text: column.header })]
    : [];
});

/** "Jan – Dec" without its year. */
function isWholeYear(period: HeaderPeriod): boolean {
  return !namesYear(period) && period.months !== null && countOfMonths(period.months) === MONTHS_OF_YEAR;
}

const MONTHS_OF_YEAR = 12;

function isDatedActual(column: ColumnFacts): boolean {
  const { period } = column.sense;
  return canSay(column, "actual") && period !== null && (namesYear(period) || isPartOfYear(period));
}
