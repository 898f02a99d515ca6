import { actualsOf, period, planOf, progressOf, type WrittenIndicator } from "./plan-of";
import { computeProgress } from "../../src/progress";

/** The actuals of quarters from the first on, of 2024 where no year is given. */
function quarters(numbers: readonly number[], year = 2024): Record<string, number> {
  return Object.fromEntries(numbers.map((number, place) => [`${year}-Q${place + 1}`, number]));
}

const VISITS: WrittenIndicator = { targets: { 2023: 12, 2024: 12 } };

function actualOf(actuals: Record<string, number>, key: string, indicator = VISITS): number | null {
  return progressOf({ ...indicator, actuals }, key).year.actual;
}

describe("quarters that count on from the year's beginning", () => {
  it("are the last of them where the year's own number tells so", () => {
    const actuals = { 2024: 10, ...quarters([2, 4, 7, 10]) };
    expect(["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2024"].map((key) => actualOf(actuals, key))).toEqual(
      [2, 4, 7, 10, 10],
    );
  });

  it("are so also where the year's number does not count yet", () => {
    const subject = planOf([{ ...VISITS, actuals: { 2024: 10, ...quarters([2, 4, 7, 10]) } }]);
    const asOf = { year: 2025, month: 3, day: 1 };
    expect(computeProgress({ ...subject, asOf }, period("2024-Q3")).indicators[0]?.actual).toBe(7);
  });

  it("may stand still for a quarter", () => {
    expect(actualOf({ 2024: 10, ...quarters([2, 6, 6, 10]) }, "2024-Q3")).toBe(6);
  });

  it("are so while the year's number is the state so far", () => {
    expect(actualOf({ 2024: 4, ...quarters([2, 4]) }, "2024-Q2")).toBe(4);
    expect(actualOf({ 2024: 6, ...quarters([2, 4]) }, "2024-Q2")).toBe(6);
  });

  it("are so where added they would go beyond the year", () => {
    expect(actualOf({ 2024: 12, ...quarters([5, 9]) }, "2024-Q2")).toBe(9);
  });

  it("are so where another year tells it", () => {
    const former = { 2023: 12, ...quarters([3, 5, 9, 12], 2023) };
    expect(actualOf({ ...former, ...quarters([2, 4, 7]) }, "2024-Q3")).toBe(7);
  });

  it("are so where the plan's targets of quarters are", () => {
    const targets = { 2024: 12, ...quarters([3, 6, 9, 12]) };
    const indicator: WrittenIndicator = { targets, actuals: quarters([2, 5, 8]) };
    expect(progressOf(indicator, "2024-Q2")).toMatchObject({ expected: 6, target: 6, actual: 5 });
    expect(progressOf(indicator, "2024-Q3")).toMatchObject({ expected: 9, actual: 8, status: "onTrack" });
    expect(progressOf({ ...indicator, actuals: quarters([3, 6, 9, 12]) }, "2024")).toMatchObject({
      expected: 12,
      actual: 12,
      status: "done",
    });
  });

  it("are added where nothing tells, and where they fall", () => {
    expect(actualOf(quarters([2, 4, 7]), "2024-Q3")).toBe(13);
    expect(actualOf(quarters([4, 2, 3]), "2024-Q3")).toBe(9);
    expect(actualOf({ 2024: 13, ...quarters([2, 4, 7]) }, "2024-Q3")).toBe(13);
  });

  it("leave years to be added where these carry on as well", () => {
    const actuals = { 2023: 10, 2024: 22, ...quarters([3, 6, 8, 12]) };
    expect(progressOf({ ...VISITS, actuals }, "2024")).toMatchObject({ actual: 22, year: { actual: 12 } });
  });

  it("are told of each party by itself", () => {
    const subject = planOf([VISITS]);
    const actuals = actualsOf("1.1-1", [
      { period: "2024", party: "Laos", value: 9 },
      { period: "2024-Q1", party: "Laos", value: 4 },
      { period: "2024-Q2", party: "Laos", value: 9 },
      { period: "2024-Q1", party: "Nepal", value: 3 },
      { period: "2024-Q2", party: "Nepal", value: 1 },
    ]);
    expect(computeProgress({ ...subject, actuals }, period("2024-Q2")).indicators[0]?.year.actual).toBe(13);
  });
});
