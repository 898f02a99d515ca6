import { countOfMonths } from "../../../plan/language/time/month-words";
import { isPartOfYear, type HeadPeriod } from "../../../plan/language/time/period-words";
import {
  canSay,
  holdsYears,
  namesPartOfYear,
  says,
  type ColumnFacts,
  type TableFacts,
} from "../column-facts";
import {
  ACTUALS,
  namesYear,
  onlyYear,
  roleOfTime,
  TARGETS,
  yearNamed,
  type ValueRoles,
} from "../time/period-of-column";
import { isGoalLeftOfIndicator } from "./cells";
import type { ColumnRole, Evidence } from "./evidence";
import { evidence, forEachColumn } from "./evidence";
import { columnsThatDateRows } from "./rows-told";

/** A column headed by nothing but a year, a quarter or "Total" holds targets, unless its cells are marks of a calendar. */
export const timeAlone = forEachColumn((column) => {
  const role = column.sense.kinds.length === 0 ? roleOfBareTime(column) : null;
  if (role === null) return [];
  const found = [evidence(column, role, "timeAlone", { text: column.head })];
  return hasNameOfItsOwn(column) ? [...found, evidence(column, role, "namesBesideTime")] : found;
});

/** "2023 target | 2023 | 2024 target | 2024": where nothing says what was achieved, the years without a word do, and so do their months. */
export function yearsBesideTargets(table: TableFacts): readonly Evidence[] {
  const { columns } = table;
  if (columns.some((column) => canSay(column, "actual"))) return [];
  const targets = columns.filter((column) => says(column, "target") && isOfYearAlone(column));
  const bare = columns.filter(
    (column) => column.sense.kinds.length === 0 && !column.sense.isOverall && isOfYearAlone(column),
  );
  const paired = bare.filter((column) => targets.some((target) => isOfSameYear(target, column)));
  if (paired.length < 2 || paired.length < bare.length - 1) return [];
  const parts = columns.filter((column) => column.sense.kinds.length === 0 && namesPartOfYear(column));
  return [...bare, ...parts].flatMap((column) => {
    const role = roleOfTime(column.sense, ACTUALS);
    return role === null ? [] : [evidence(column, role, "yearBesideTarget", { text: column.head })];
  });
}

function isOfYearAlone({ sense: { period } }: ColumnFacts): boolean {
  return period?.year != null && !isPartOfYear(period);
}

/** "2024 – Evaluation of the programme": four words and more beside a time say something else than how much. */
function hasNameOfItsOwn({ sense }: ColumnFacts): boolean {
  const leaf = sense.path.levels.at(-1) ?? "";
  return (
    (leaf.match(/\p{L}{3,}/gu) ?? []).length >= MANY_WORDS && sense.kinds.length === 0 && !sense.isOverall
  );
}

const MANY_WORDS = 4;

/** The role of a column of whose words nothing counts but the time: targets, a calendar or money, by its cells. */
export function roleOfBareTime({ sense, content }: ColumnFacts): ColumnRole | null {
  if (sense.period === null && !sense.isOverall) return null;
  // "Is it cumulative?" over "Yes" and "No" is not the total of anything; a target in words can be.
  if (sense.period === null && content.answers > 0.8) return null;
  const isCalendar =
    content.filled === 0
      ? sense.kinds[0] === "schedule" || sense.period?.month != null
      : content.values < 0.3;
  // A plan can have a tick as the target of a milestone, between numbers.
  const isMarked = content.marks > 0.3 && content.marks > content.numbers;
  if (!sense.isOverall && (isMarked || isCalendar || areDays(content))) return "workplan";
  return content.money > 0.5 ? "resources" : roleOfTime(sense, TARGETS);
}

/** The days on which something is done, in the column of their month. */
function areDays({ dates }: ColumnFacts["content"]): boolean {
  return dates > 0.6;
}

/** "June | July | August" over days: where most columns of a calendar hold days, "17" in another one is a day, too. */
export function daysInCalendar({ columns }: TableFacts): readonly Evidence[] {
  const calendar = columns.filter(
    (column) => column.sense.kinds.length === 0 && namesPartOfYear(column) && column.content.filled > 0,
  );
  const ofDays = calendar.filter(({ content }) => areDays(content));
  if (ofDays.length < FEWEST_OF_DAYS || ofDays.length <= calendar.length / 2) return [];
  return calendar
    .filter(({ content }) => !areDays(content))
    .map((column) => evidence(column, "workplan", "daysInCalendar", { text: column.head }));
}

const FEWEST_OF_DAYS = 3;

/** Which family of values a column can be of. */
function familyOf(column: ColumnFacts): ValueRoles | null {
  if (canSay(column, "target")) return TARGETS;
  if (canSay(column, "actual")) return ACTUALS;
  return column.sense.kinds.length === 0 ? TARGETS : null;
}

/** "Total" beside the quarters of a year, or beside the parties' parts of its target, is the year's. */
export const totalsOfYears = forEachColumn((column, table) => {
  const family = familyOf(column);
  if (family === null || !isTotalOfYear(column, family, table)) return [];
  return ofYear(
    column,
    family,
    isBesideOwnTarget(column, family, table) ? "totalBesideTarget" : "totalOfYear",
  );
});

/** "Expected 2024" beside the quarters and "Total planned 2024": the year's target is said, and not added up. */
function isBesideOwnTarget(column: ColumnFacts, family: ValueRoles, { columns }: TableFacts): boolean {
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

function isTotalOfYear(column: ColumnFacts, family: ValueRoles, table: TableFacts): boolean {
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
  { annual, overall }: ValueRoles,
  weight: "totalOfYear" | "totalBesideTarget" | "annualOfOnlyYear",
): readonly Evidence[] {
  return [
    evidence(column, annual, weight, { text: column.head }),
    evidence(column, overall, "notOverall", { text: column.head }),
  ];
}

function isOfSameYear({ sense: a }: ColumnFacts, { sense: b }: ColumnFacts): boolean {
  const [own, other] = [a.period, b.period];
  return own !== null && other !== null && own.year === other.year && own.yearOfPlan === other.yearOfPlan;
}

function isPartOf(column: ColumnFacts, family: ValueRoles): boolean {
  return familyOf(column) === family && namesPartOfYear(column);
}

/** "2024 (cumulative)", "2025 (cumulative)": the totals of several years are of the years, and not of the plan. */
function isOfSeries(column: ColumnFacts, { columns }: TableFacts, family: ValueRoles): boolean {
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

/** "Total 2024" beside quarters of a year that no head names is that year's, unless other years have columns. */
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
    return ofYear(column, TARGETS, "annualOfOnlyYear");
  const hasDatedActuals = table.columns.some(isDatedActual);
  if (canSay(column, "actual") && (sense.isAnnual || !hasDatedActuals))
    return ofYear(column, ACTUALS, "annualOfOnlyYear");
  const isPlain = sense.isAnnual && sense.kinds.length === 0 && content.values > 0.6;
  return isPlain && content.yearNumbers < 0.5
    ? [evidence(column, "annualTarget", "timeAlone", { text: column.head })]
    : [];
});

/** "Jan – Dec" without its year. */
function isWholeYear(period: HeadPeriod): boolean {
  return !namesYear(period) && period.months !== null && countOfMonths(period.months) === MONTHS_OF_YEAR;
}

const MONTHS_OF_YEAR = 12;

function isDatedActual(column: ColumnFacts): boolean {
  const { period } = column.sense;
  return canSay(column, "actual") && period !== null && (namesYear(period) || isPartOfYear(period));
}

/**
 * "Target 2028" beside the columns 2026, 2027 and 2028 is what the plan aims at in the end. It is told by its
 * head, which is of another kind than those of the years, by its place outside them, and by its year, which is
 * the last of them, or later than all of the quarters that it stands beside ("Target by 2028").
 */
export function finalTarget(table: TableFacts): readonly Evidence[] {
  const dated = table.columns.filter((column) => isOfTarget(column, table) && yearIn(column, table) !== null);
  if (table.columns.some((column) => saysOverallTarget(column, table))) return [];
  const last = Math.max(...dated.map((column) => yearIn(column, table) ?? 0));
  const finals = dated.filter(
    (column) =>
      targetRoleOf(column, table) === "annualTarget" &&
      yearIn(column, table) === last &&
      isApart(column, dated, table),
  );
  const [final] = finals;
  return final === undefined || finals.length > 1
    ? []
    : [evidence(final, "overallTarget", "finalYear", { text: final.head })];
}

function saysOverallTarget(column: ColumnFacts, table: TableFacts): boolean {
  const role = targetRoleOf(column, table);
  const isNamed = canSay(column, "target") && !isGoalLeftOfIndicator(column, table);
  return role === "overallTarget" && (isNamed || column.content.values > 0.3);
}

function isOfTarget(column: ColumnFacts, table: TableFacts): boolean {
  const role = targetRoleOf(column, table);
  return (
    role !== null &&
    role !== "overallTarget" &&
    (Object.values(TARGETS) as readonly ColumnRole[]).includes(role)
  );
}

/** The role of a column of targets by its words and its time; `null` for any other. */
function targetRoleOf(column: ColumnFacts, table: TableFacts): ColumnRole | null {
  if (familyOf(column) === TARGETS && isTotalOfYear(column, TARGETS, table)) return TARGETS.annual;
  if (canSay(column, "target")) return roleOfTime(column.sense, TARGETS);
  return column.sense.kinds.length === 0 ? roleOfBareTime(column) : null;
}

function yearIn({ sense: { period } }: ColumnFacts, { span }: TableFacts): number | null {
  return period === null ? null : yearNamed(period, span);
}

/** Whether a column stands outside the others, which are of several years, the last of them too, and headed alike. */
function isApart(column: ColumnFacts, dated: readonly ColumnFacts[], table: TableFacts): boolean {
  const others = dated.filter((other) => other !== column);
  const years = new Set(others.map((other) => yearIn(other, table)));
  const isOutside =
    others.every((other) => other.place < column.place) ||
    others.every((other) => other.place > column.place);
  const areParts = others.every(namesPartOfYear);
  return (
    column.sense.kinds.length > 0 &&
    isOutside &&
    years.size > 1 &&
    (years.has(yearIn(column, table)) || areParts) &&
    others.every((other) => headWithoutNumbers(other) !== headWithoutNumbers(column))
  );
}

/**
 * "Value 2023" or "Actual 2023" left of the columns 2024, 2025 and 2026 is what there was before the plan: it is
 * told by words that the others do not have, by its place and by its year.
 */
export function valueBefore(table: TableFacts): readonly Evidence[] {
  const dated = table.columns.filter(
    (column) => (isOfTarget(column, table) && yearIn(column, table) !== null) || says(column, "actual"),
  );
  const [before, ...others] = dated;
  if (before === undefined || others.length < 2 || table.columns.some((column) => says(column, "baseline")))
    return [];
  const { sense } = before;
  const isNeutral = sense.kinds.length === 0 || (says(before, "actual") && sense.period !== null);
  const own = headWithoutNumbers(before);
  const year = yearIn(before, table) ?? 0;
  const isBefore =
    sense.hasSlippedYear !== true &&
    isNeutral &&
    others.every((other) => isOfTarget(other, table) && yearIn(other, table) !== null) &&
    /\p{L}/u.test(own) &&
    others.every((other) => (yearIn(other, table) ?? 0) > year && headWithoutNumbers(other) !== own);
  return isBefore ? [evidence(before, "baseline", "valueBefore", { text: before.head })] : [];
}

function headWithoutNumbers({ sense }: ColumnFacts): string {
  return sense.path.levels.map((level) => level.toLowerCase().replace(/\p{Nd}+/gu, "")).join("|");
}
