import { hasSpan, yearsOfValues } from "../plan/period-values";
import type { Indicator, Plan } from "../plan/plan";
import { withWesternDigits } from "../plan/language/numbers/digits";
import type { ActionPlan } from "./plan-index";

/**
 * Whether an indicator has a column for each year that its overall target is for: the years that the plan's title
 * names, and those in the header of the overall target ("Target by 2026"). Where neither names any, a single year next
 * to an overall target is one of several; quarters are those of the plan.
 */
export function coversPlan(plan: ActionPlan, indicator: Indicator): boolean {
  const years = new Set(yearsOfValues(indicator.targets, indicator.yearStart));
  const spans = [plan.span, spanOfTotal(plan)].flatMap((span) => span ?? []);
  if (spans.length === 0) return years.size > 1 || !hasSpan(indicator.targets, "year");
  return spans.every(({ first, last }) => isCovered(first, last, years));
}

function isCovered(first: number, last: number, years: ReadonlySet<number>): boolean {
  for (let year = first; year <= last; year++) if (!years.has(year)) return false;
  return true;
}

/** The first and the last year of a plan, by its title and its columns; `null` if neither has one. */
export function yearsOfPlan({ span, years, indicators }: Plan): Plan["span"] {
  const all = [
    ...(span === null ? [] : [span.first, span.last]),
    ...years,
    ...indicators.flatMap(({ targets, yearStart }) => [...yearsOfValues(targets, yearStart)]),
  ];
  const [first] = all;
  if (first === undefined) return null;
  return all.reduce((so, year) => ({ first: Math.min(so.first, year), last: Math.max(so.last, year) }), {
    first,
    last: first,
  });
}

export function isOutside({ span }: Plan, year: number): boolean {
  return span !== null && (year < span.first || year > span.last);
}

/** Whether some year of the plan is in its title: the years of a title that has none of them may be of a decree or a report. */
export function hasYearOfTitle(plan: Plan): boolean {
  return plan.years.some((year) => !isOutside(plan, year));
}

/** Whether a column that should be one of the plan's years or its total is not read, since another has its header. */
export function hasDuplicate({ columns }: ActionPlan, meaning: "overallTarget" | "annualTarget"): boolean {
  const read = columns.filter((column) => column.meaning === meaning);
  const ignored = columns.filter((column) => column.meaning === "ignored");
  return read.some(({ header, period }) =>
    ignored.some((other) => other.header === header && other.period === period),
  );
}

/** Western years, and Buddhist ones as Thai plans count them. */
const YEAR = /(?<!\d)(?:20|25)\d\d(?!\d)/g;
const BUDDHIST_ERA = 543;

function spanOfTotal({ columns }: ActionPlan): Plan["span"] {
  const header = columns.find(({ meaning }) => meaning === "overallTarget")?.header ?? "";
  const years = Array.from(withWesternDigits(header).matchAll(YEAR), ([written]) => {
    const year = Number(written);
    return year >= 2500 ? year - BUDDHIST_ERA : year;
  });
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}
