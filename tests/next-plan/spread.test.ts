import * as fc from "fast-check";
import { spreadTotal } from "../../src/next-plan/spread";
import { laterHeader } from "../../src/sheets/plan/next-plan-columns";
import { propertyRuns } from "../property-runs";

const sum = (numbers: readonly (number | null)[]) =>
  numbers.reduce<number>((total, number) => total + (number ?? 0), 0);

describe("a total that is spread", () => {
  it("always adds up, in whole numbers, near its exact shares and only where there is a weight", () => {
    const weights = fc.array(fc.nat(20), { minLength: 1, maxLength: 12 });
    const isRight = (total: number, given: readonly number[]) => {
      const parts = spreadTotal(total, given, 0);
      const all = sum(given);
      expect(sum(parts)).toBe(total);
      for (const [place, part] of parts.entries()) {
        if (part !== null) expect(Number.isInteger(part)).toBe(true);
        if (all === 0) continue;
        expect(Math.abs((part ?? 0) - (total * given[place]!) / all)).toBeLessThan(1);
        if (given[place] === 0) expect(part).toBeNull();
      }
    };
    fc.assert(fc.property(fc.nat(5000), weights, isRight), { numRuns: propertyRuns(300) });
  });

  it("is the former targets where nothing was reached", () => {
    expect(spreadTotal(120, [0, 60, 60], 0)).toEqual([null, 60, 60]);
    expect(spreadTotal(7, [2, 2, 3], 0)).toEqual([2, 2, 3]);
    expect(spreadTotal(1.5, [0.5, 0.25, 0.75], 2)).toEqual([0.5, 0.25, 0.75]);
  });

  it("is even where no part has a weight", () => {
    expect(spreadTotal(4, [0, 0, 0], 0)).toEqual([1, 2, 1]);
  });
});

describe("the words of a header for other years", () => {
  it.each([
    ["Targets per Year 2023", "Targets per Year 2026"],
    ["FY23", "FY26"],
    ["FY 2023/24", "FY 2026/27"],
    ["เป้าหมาย ปี ๒๕๖๖", "เป้าหมาย ปี ๒๕๖๙"],
    ["គោលដៅ ២០២៣", "គោលដៅ ២០២៦"],
    ["Meta 2023-2025", "Meta 2026-2028"],
    ["Q1 (Jul–Sep 2024)", "Q1 (Jul–Sep 2027)"],
    ["Year 1", "Year 1"],
    ["Decree 1234", "Decree 1234"],
  ])("%s is %s", (former, later) => {
    expect(laterHeader(former, 3)).toBe(later);
  });

  it.each([
    ["Oct 15", "Oct 16"],
    ["ไตรมาสที่ 1 ต.ค. 58", "ไตรมาสที่ 1 ต.ค. 59"],
    ["Oct 2015, 15 districts", "Oct 2016, 15 districts"],
    ["Oct, 80%", "Oct, 80%"],
    ["Oct, 12 districts", "Oct, 12 districts"],
  ])("of a month of 2015, %s is %s", (former, later) => {
    expect(laterHeader(former, 1, 2015)).toBe(later);
  });
});
