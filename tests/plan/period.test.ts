import fc from "fast-check";
import {
  compareDays,
  formatDay,
  parseDay,
  parsePeriod,
  periodKey,
  type Quarter,
} from "../../src/plan/period";
import { CALENDAR_YEAR, periodEnd, quarterOfDay } from "../../src/plan/plan-year";

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
