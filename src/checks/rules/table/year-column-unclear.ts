import { DATED_MEANINGS, datedMeaning } from "../../../plan/column-meaning";
import { PART_SPANS, periodOfKey } from "../../../plan/period";
import type { Plan, PlanColumn } from "../../../plan/plan";
import { quote } from "../../phrasing";
import { hasYearOfTitle, isOutside } from "../../plan-coverage";
import { defineRule, type CheckContext, type Found } from "../../rule";

const DAY_OF_CALENDAR = /(?:^|\s)\p{L}$/u;

export const yearColumnUnclear = defineRule({
  id: "year-column-unclear",
  matter: "entry",
  severity: "warning",
  needs: "plan",
  *find(context) {
    const dated = DATED_MEANINGS.flatMap(context.index.columns);
    const unclear = dated.filter(({ period, isYearUnclear }) => period === null || isYearUnclear === true);
    const [first] = unclear;
    // Where no column has its year, the plan is made again each year and names it nowhere: that is one question.
    if (first !== undefined && unclear.length > 1 && unclear.length === dated.length) {
      // The days of a calendar of bars have one letter each.
      if (!unclear.every(({ header }) => DAY_OF_CALENDAR.test(header)))
        yield allUndated(first, unclear.length - 1);
    } else for (const column of unclear) yield { ...report(column, "undated"), cause: "undated" };
    yield* lookAtYears(context);
  },
});

/**
 * The years one after the other. One outside the title is what is off: those next to it are neither out of order nor
 * behind a gap, and it is in place of the year that is missing. So does a year's second column, which is not read.
 */
function* lookAtYears({ plan, index }: CheckContext): Iterable<Found> {
  const read = index.columns("annualTarget").flatMap(withYear);
  const present = new Set(read.map(({ year }) => year));
  const areApart = standApart(read.map(({ year }) => year));
  const notRead = index.columns("ignored").flatMap(withYear);
  const isTerm = isTermBesideYear(read);
  let latest: PlanColumn | null = null;
  let latestYear = 0;
  for (const { column, year } of read) {
    if (plan.span !== null && isOutside(plan, year)) {
      const isFormer = year === plan.span.first - 1 && hasAllYears(plan);
      if (!isFormer && hasYearOfTitle(plan)) yield report(column, "outside", plan.span.first, plan.span.last);
      continue;
    }
    if (latest !== null && year < latestYear && !isTerm && !isAfterItsParts(index, year))
      yield report(column, "order", latestYear);
    if (latest !== null && year > latestYear) {
      const [from, to] = [latest.column, column.column];
      const fillers = [...notRead, ...read].filter(
        (other) =>
          other.column.column > from && other.column.column < to && !isInPlace(plan, other, latestYear),
      );
      const missing = yearsBetween(latestYear, year).filter((between) => !present.has(between));
      if (missing.length > fillers.length && !areApart) yield report(column, "gap", latestYear);
    }
    if (year > latestYear) [latest, latestYear] = [column, year];
  }
}

/** "Term target 2030" before "Annual target 2026": two targets years apart, of which neither is out of its place. */
function isTermBesideYear(read: readonly ColumnOfYear[]): boolean {
  const [first, second] = read;
  return read.length === 2 && first !== undefined && second !== undefined && first.year - second.year > 2;
}

/** Whether each year of the plan has a column; one of the year before is then what was to be reached until then. */
function hasAllYears({ span, columns }: Plan): boolean {
  if (span === null) return false;
  const years = new Set(columns.flatMap(({ period }) => (period === null ? [] : [periodOfKey(period).year])));
  return [span.first, ...yearsBetween(span.first, span.last), span.last].every((year) => years.has(year));
}

/** The total of a year's quarters is behind them, wherever they are. */
function isAfterItsParts(index: CheckContext["index"], year: number): boolean {
  return PART_SPANS.map((span) => datedMeaning("target", span))
    .flatMap(index.columns)
    .flatMap(withYear)
    .some((part) => part.year === year);
}

/** A column whose year is known. */
interface ColumnOfYear {
  readonly column: PlanColumn;
  readonly year: number;
}

function withYear(column: PlanColumn): readonly ColumnOfYear[] {
  return column.period === null ? [] : [{ column, year: periodOfKey(column.period).year }];
}

/** "2025, 2030", "2024, 2026, 2028": targets for some years only, between which nothing is missing. */
function standApart(years: readonly number[]): boolean {
  const steps = years.slice(1).map((year, place) => year - (years[place] ?? year));
  return steps.every((step) => step > 2) || (steps.length > 1 && steps.every((step) => step > 1));
}

/** A year of the plan in a column that is read, and not the latest one again. */
function isInPlace(plan: Plan, { column, year }: ColumnOfYear, latestYear: number): boolean {
  return column.meaning === "annualTarget" && year !== latestYear && !isOutside(plan, year);
}

function yearsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first - 1) }, (_, place) => first + place + 1);
}

function allUndated({ headerCell, header }: PlanColumn, others: number): Found {
  const values = { head: quote(header), others };
  return { cell: headerCell, about: header, message: "year-column-unclear-all-undated", values };
}

function report(
  { headerCell, header, period }: PlanColumn,
  what: "undated" | "order" | "gap" | "outside",
  first = 0,
  last = 0,
): Found {
  const values = {
    head: quote(header),
    year: period?.slice(0, 4) ?? "",
    first: String(first),
    last: String(last),
  };
  return { cell: headerCell, about: header, message: `year-column-unclear-${what}`, values };
}
