import { isPartOfYear } from "../../../plan/language/time/period-words";
import { canSay, namesPartOfYear, says, type ColumnFacts, type TableFacts } from "../column-facts";
import { numbersBeside, sumOf } from "../numbers-beside";
import { partsOfActual } from "../time/parts-of-actuals";
import { roleOfTime } from "../time/period-of-column";
import type { Evidence } from "./evidence";
import { evidence } from "./evidence";

/**
 * "Target | 2022 | 2023 | 2024" with years that go up and down around the target: what was achieved. Years that
 * are aimed at are parts of the target or steps to it.
 */
export function yearsThatMissTarget(table: TableFacts): readonly Evidence[] {
  const { columns } = table;
  if (columns.some((column) => canSay(column, "actual"))) return [];
  const [target, ...others] = columns.filter(isOfTargets);
  const years = columns.filter(isBareYear);
  if (target === undefined || others.length > 0 || years.length < MIN_YEARS) return [];
  return doMiss(table, target, years)
    ? years.map((column) => evidence(column, "annualActual", "yearsMissTarget", { text: target.header }))
    : [];
}

/** Two years alone are above or below a target by chance. */
const MIN_YEARS = 3;
const MIN_ROWS = 3;
const MAX_ROWS = 60;

function isOfTargets(column: ColumnFacts): boolean {
  return says(column, "target") && !namesPartOfYear(column) && column.content.values > 0.5;
}

function isBareYear({ sense: { kinds, period, isOverall }, content }: ColumnFacts): boolean {
  const isYear = period?.year != null && !isPartOfYear(period);
  return kinds.length === 0 && isYear && !isOverall && content.values > 0.5;
}

/** Whether in most rows that have enough numbers the years are neither parts of the target nor steps to it. */
function doMiss({ view, rows }: TableFacts, target: ColumnFacts, years: readonly ColumnFacts[]): boolean {
  const range = { first: rows.last + 1, last: rows.last + MAX_ROWS, fewest: MIN_YEARS };
  let [missed, met] = [0, 0];
  for (const { whole: aim, parts: values } of numbersBeside(view, range, target, years)) {
    if (arePartsOf(aim, values) || areStepsTo(aim, values)) met++;
    else missed++;
  }
  return missed >= MIN_ROWS && missed >= 2 * met;
}

function arePartsOf(aim: number, values: readonly number[]): boolean {
  return sumOf(values) <= aim * (1 + NEARLY);
}

/** Sums of rounded numbers are a little beside. */
const NEARLY = 0.001;

/** Values that never turn back and stay on their side of the target, or end at it. */
function areStepsTo(aim: number, values: readonly number[]): boolean {
  const doRise = values.every((value, place) => value >= (values[place - 1] ?? value) && value <= aim);
  const doFall = values.every((value, place) => value <= (values[place - 1] ?? value) && value >= aim);
  return doRise || doFall || values.at(-1) === aim;
}

/**
 * "2022 | 2023 | 2024 (target) | 2025 (target)": years without a word before those that say that they are aimed at
 * are what was achieved, unless the plan itself begins with them.
 */
export function yearsBeforeTargets({ columns, span }: TableFacts): readonly Evidence[] {
  if (columns.some((column) => canSay(column, "actual"))) return [];
  const aimed = columns.filter((column) => says(column, "target")).map(yearOf);
  const years = columns.filter(isBareYear);
  const first = Math.min(...aimed.flatMap((year) => year ?? []));
  const isApart =
    aimed.length >= MIN_AIMED &&
    !aimed.includes(null) &&
    years.every((column) => (yearOf(column) ?? first) < Math.min(first, span?.first ?? first));
  return isApart
    ? years.map((column) => evidence(column, "annualActual", "yearsBeforeTargets", { text: column.header }))
    : [];
}

/** One alone can be the goal that the years before it lead to. */
const MIN_AIMED = 2;

/** The year that a header names as a whole. */
function yearOf({ sense: { period } }: ColumnFacts): number | null {
  return period === null || isPartOfYear(period) ? null : period.year;
}

/** "Jan | Feb | … | Result 2025" where the result is made up of the months: they say what was achieved. */
export function partsMakeUpActual(table: TableFacts): readonly Evidence[] {
  const found = partsOfActual(table);
  if (found === null) return [];
  return found.parts.flatMap((column) => {
    const role = roleOfTime(column.sense, "actual");
    return role === null ? [] : [evidence(column, role, "partsOfActual", { text: found.actual.header })];
  });
}
