import fc from "fast-check";
import {
  compareDays,
  formatDay,
  parseDay,
  parsePeriod,
  periodKey,
  type Quarter,
  type PeriodKey,
  monthsInSpan,
  periodOfKey,
  spanOf,
  spanOfKey,
  type Half,
  type Month,
  type Period,
  type PeriodSpan,
} from "../../src/plan/period";
import {
  CALENDAR_YEAR,
  periodEnd,
  quarterOfDay,
  comparePeriods,
  contains,
  hasEnded,
  monthInYear,
  monthsOfYear,
  partsOf,
  periodBefore,
  periodBegin,
  periodOfDay,
  periodOfMonth,
  planYearOf,
  YEAR_STARTS,
  type YearStart,
} from "../../src/plan/plan-year";
import { byYear, coveringParts, hasSpan, valuesOfSpan, yearsOfValues } from "../../src/plan/period-values";

describe("a reporting period", () => {
  it.each([
    ["2024-Q2", { year: 2024, quarter: 2 }],
    ["2024q2", { year: 2024, quarter: 2 }],
    [" 2024 Q4 ", { year: 2024, quarter: 4 }],
    ["2024", { year: 2024 }],
    ["2024-Q5", null],
    ["Q2", null],
    ["2567-Q1", null],
    ["2024-Q2 or later", null],
    ["", null],
  ])("written %j is %j", (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  it.each([
    [{ year: 2024, quarter: 1 as Quarter }, "2024-03-31"],
    [{ year: 2024, quarter: 2 as Quarter }, "2024-06-30"],
    [{ year: 2024, quarter: 3 as Quarter }, "2024-09-30"],
    [{ year: 2024, quarter: 4 as Quarter }, "2024-12-31"],
    [{ year: 2024 }, "2024-12-31"],
  ])("%j ends on %s", (period, day) => {
    expect(formatDay(periodEnd(period, CALENDAR_YEAR))).toBe(day);
  });

  it("is known again by its key, and its last day lies in it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2199 }),
        fc.constantFrom<Quarter>(1, 2, 3, 4),
        (year, quarter) => {
          const period = { year, quarter };
          expect(parsePeriod(periodKey(period))).toEqual(period);
          expect(quarterOfDay(periodEnd(period, CALENDAR_YEAR), CALENDAR_YEAR)).toEqual(period);
        },
      ),
    );
  });
});

describe("a day", () => {
  it.each(["2024-02-30", "2023-02-29", "2024-13-01", "2024-00-10", "24-01-01", "2024-1-1", "tomorrow"])(
    "is not read from %j",
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );

  it("in a leap year is read", () => {
    expect(parseDay("2024-02-29")).toEqual({ year: 2024, month: 2, day: 29 });
  });

  it("compares as the calendar runs", () => {
    const [newYear, eve] = [parseDay("2025-01-01")!, parseDay("2024-12-31")!];
    expect(compareDays(eve, newYear)).toBeLessThan(0);
    expect(compareDays(newYear, eve)).toBeGreaterThan(0);
    expect(compareDays(eve, eve)).toBe(0);
  });
});

function values(text: string): ReadonlyMap<PeriodKey, number> {
  return new Map(
    text.split(" ").map((entry) => {
      const [key = "", number = ""] = entry.split("=");
      const period = parsePeriod(key);
      if (period === null) throw new Error(`no period: ${key}`);
      return [periodKey(period), Number(number)];
    }),
  );
}

describe("values by period", () => {
  const all = values("2025-Q1=3 2024=8 2024-02=1 2024-H1=4 2024-01=2");

  it("are told apart by the length of their periods, in the order of time", () => {
    expect(valuesOfSpan(all, "month")).toEqual([
      ["2024-01", 2],
      ["2024-02", 1],
    ]);
    expect([hasSpan(all, "quarter"), hasSpan(values("2024=1"), "quarter")]).toEqual([true, false]);
  });

  it("are of the plan's years, into which months fall by their start", () => {
    expect(yearsOfValues(all, 1)).toEqual([2024, 2025]);
    expect(yearsOfValues(values("2024-09=1 2024-10=2"), 10)).toEqual([2024, 2025]);
  });

  it.each([
    ["a half before its quarters", "2024-Q1=1 2024-Q2=2 2024-H1=3 2024-Q3=4", [1, 12], "2024-H1 2024-Q3"],
    ["quarters of a half that has not ended", "2024-Q1=1 2024-Q2=2 2024-H1=3", [1, 3], "2024-Q1"],
    [
      "months beside a quarter",
      "2024-01=1 2024-Q1=2 2024-04=3 2024-05=4",
      [1, 12],
      "2024-Q1 2024-04 2024-05",
    ],
    ["months of a quarter", "2024-03=1 2024-04=2 2024-06=3 2024-07=4", [4, 6], "2024-04 2024-06"],
  ])("of a year stand side by side: %s", (_, written, [first = 1, last = 12], expected) => {
    const year = byYear(values(written), 1).get(2024);
    const parts = year === undefined ? [] : coveringParts(year, { first, last });
    expect(parts.map(({ key }) => key).join(" ")).toBe(expected);
  });
});

const SPANS: readonly PeriodSpan[] = ["month", "quarter", "half", "year"];

const years = fc.integer({ min: 1990, max: 2100 });

const starts = fc.constantFrom<YearStart>(...YEAR_STARTS);

const months = fc.constantFrom<Month>(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);

const periods: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ year: years }),
  fc.record({ year: years, half: fc.constantFrom<Half>(1, 2) }),
  fc.record({ year: years, quarter: fc.constantFrom<Quarter>(1, 2, 3, 4) }),
  fc.record({ year: years, month: months }),
);

function period(key: string): Period {
  const parsed = parsePeriod(key);
  if (parsed === null) throw new Error(`no period: ${key}`);
  return parsed;
}

describe("the first and the last day of a period", () => {
  it.each<[string, YearStart, string, string]>([
    ["2024", 1, "2024-01-01", "2024-12-31"],
    ["2024-Q1", 1, "2024-01-01", "2024-03-31"],
    ["2024-H2", 1, "2024-07-01", "2024-12-31"],
    ["2024-02", 1, "2024-02-01", "2024-02-29"],
    ["2026", 7, "2025-07-01", "2026-06-30"],
    ["2026-Q1", 7, "2025-07-01", "2025-09-30"],
    ["2026-Q4", 7, "2026-04-01", "2026-06-30"],
    ["2026-H2", 7, "2026-01-01", "2026-06-30"],
    ["2025", 10, "2024-10-01", "2025-09-30"],
    ["2025-Q2", 10, "2025-01-01", "2025-03-31"],
    ["2025-Q4", 4, "2025-01-01", "2025-03-31"],
    // A month is one of the calendar, whenever the plan's year begins.
    ["2025-02", 10, "2025-02-01", "2025-02-28"],
  ])("%s, where the year begins in month %d: %s to %s", (key, start, first, last) => {
    expect([periodBegin(period(key), start), periodEnd(period(key), start)].map(formatDay)).toEqual([
      first,
      last,
    ]);
  });

  it("has ended once its last day is over", () => {
    expect(hasEnded({ year: 2026, quarter: 1 }, { year: 2025, month: 9, day: 30 }, 7)).toBe(false);
    expect(hasEnded({ year: 2026, quarter: 1 }, { year: 2025, month: 10, day: 1 }, 7)).toBe(true);
  });
});

describe("a month of a plan's year", () => {
  it.each<[number, Month, YearStart, string]>([
    [2024, 3, 1, "2024-03"],
    [2026, 7, 7, "2025-07"],
    [2026, 6, 7, "2026-06"],
    [2025, 12, 10, "2024-12"],
    [2025, 9, 10, "2025-09"],
    [2025, 3, 4, "2025-03"],
  ])("%d, month %d, beginning in %d, is %s", (year, month, start, key) => {
    const named = monthInYear(year, month, start);
    expect(periodKey(named)).toBe(key);
    expect(planYearOf(named, start)).toBe(year);
  });
});

describe("periods, whenever the plan's year begins", () => {
  it("are known again by their keys, of which those of one span sort as texts", () => {
    fc.assert(
      fc.property(periods, periods, (one, other) => {
        const key = periodKey(one);
        expect(periodOfKey(key)).toEqual(one);
        expect(parsePeriod(key)).toEqual(one);
        expect(spanOfKey(key)).toBe(spanOf(one));
        if (spanOf(one) !== spanOf(other)) return;
        expect(Math.sign(comparePeriods(one, other, 1))).toBe(
          key === periodKey(other) ? 0 : key < periodKey(other) ? -1 : 1,
        );
      }),
    );
  });

  it("are made up of their parts, one after the other and without a gap", () => {
    fc.assert(
      fc.property(periods, fc.constantFrom(...SPANS), starts, (whole, span, start) => {
        const parts = partsOf(whole, span, start);
        const [first, last] = [parts[0] ?? whole, parts.at(-1) ?? whole];
        expect(periodBegin(first, start)).toEqual(periodBegin(whole, start));
        expect(periodEnd(last, start)).toEqual(periodEnd(whole, start));
        expect(parts.every((part) => contains(whole, part, start))).toBe(true);
        for (const [place, part] of parts.slice(1).entries())
          expect(periodBefore(part)).toEqual(parts[place]);
      }),
    );
  });

  it("are those in which their days and months lie", () => {
    fc.assert(
      fc.property(periods, starts, (any, start) => {
        const span = spanOf(any);
        expect(periodOfDay(periodBegin(any, start), span, start)).toEqual(any);
        expect(periodOfDay(periodEnd(any, start), span, start)).toEqual(any);
        expect(planYearOf(any, start)).toBe(
          planYearOf(periodOfDay(periodEnd(any, start), "year", start), start),
        );
      }),
    );
  });

  it("lie in one quarter, half and year, which counts their months from 1 to 12", () => {
    fc.assert(
      fc.property(years, months, starts, (year, month, start) => {
        const wholes = SPANS.map((span) => periodOfMonth({ year, month }, span, start));
        for (const whole of wholes) expect(contains(whole, { year, month }, start)).toBe(true);
        for (const [place, whole] of wholes.entries()) {
          const { first, last } = monthsOfYear(whole, start);
          expect(last - first + 1).toBe(monthsInSpan(SPANS[place] ?? "year"));
          expect(first).toBeGreaterThanOrEqual(1);
          expect(last).toBeLessThanOrEqual(12);
        }
        expect(quarterOfDay({ year, month, day: 1 }, start)).toEqual(wholes[1]);
      }),
    );
  });

  it("follow one another day by day, each before the next", () => {
    fc.assert(
      fc.property(periods, starts, (any, start) => {
        const before = periodBefore(any);
        expect(compareDays(periodEnd(before, start), periodBegin(any, start))).toBeLessThan(0);
        expect(comparePeriods(before, any, start)).toBeLessThan(0);
        expect(spanOf(before)).toBe(spanOf(any));
        const dayAfter = new Date(Date.UTC(...dateOf(periodEnd(before, start), 1))).toISOString();
        expect(dayAfter.slice(0, 10)).toBe(formatDay(periodBegin(any, start)));
      }),
    );
  });
});

function dateOf(
  { year, month, day }: { readonly year: number; readonly month: number; readonly day: number },
  later: number,
): [number, number, number] {
  return [year, month - 1, day + later];
}
