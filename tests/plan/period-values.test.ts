import { periodKey, parsePeriod, type PeriodKey } from "../../src/plan/period";
import { byYear, coveringParts, hasSpan, valuesOfSpan, yearsOfValues } from "../../src/plan/period-values";

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
