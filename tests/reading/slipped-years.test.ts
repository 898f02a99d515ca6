import { readPlan } from "../../src/reading";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf } from "./grid-of";

/** The columns of annual targets, as `2026` or, where the header was typed wrong, `2026?`. */
function yearsOf(headers: readonly GridValue[]): readonly string[] {
  const grid = gridOf([
    ["Action", "Indicator", ...headers],
    ["1.1 Train", "Number of officers trained", ...headers.map((_, place) => 10 + place)],
    ["1.2 Meet", "Number of meetings", ...headers.map((_, place) => 2 + place)],
  ]);
  const reading = readPlan([grid]);
  if (reading.kind === "noPlan") throw new Error("The plan was not found");
  return reading.plan.columns.flatMap(({ meaning, period, isYearUnclear }) =>
    meaning === "annualTarget" ? [`${period ?? ""}${isYearUnclear === true ? "?" : ""}`] : [],
  );
}

describe("a year that was typed wrong in a header", () => {
  it.each<[string, readonly GridValue[]]>([
    ["2025 2026? 2027", [2025, "2O26", 2027]],
    ["2025? 2026 2027", ["2O25", 2026, 2027]],
    ["2025 2026 2027?", [2025, 2026, "202G"]],
    ["2025 2026? 2027", ["Target 2025", "Target 20026", "Target 2027"]],
    ["2025 2026? 2027", ["Meta 2025", "Meta 226", "Meta 2027"]],
    ["2025 2026? 2027", ["FY2025", "FY2O26", "FY2027"]],
    ["2026 2027? 2028", ["พ.ศ. 2569", "พ.ศ. 25700", "พ.ศ. 2571"]],
  ])("is read as the one that is missing there: %s", (years, headers) => {
    expect(yearsOf(headers).join(" ")).toBe(years);
  });

  it("is not made of other headers", () => {
    expect(yearsOf([2025, 2026, "Room 202"])).toEqual(["2025", "2026"]);
    expect(yearsOf([2025, "Code X19", 2026])).toEqual(["2025", "2026"]);
  });
});

describe("a month that was typed wrong in a header", () => {
  const monthsOf = (headers: readonly string[]): readonly string[] => {
    const rows = [
      ["1.1 Train", "Number of officers trained", ...headers.map((_, place) => 10 + place)],
      ["1.2 Meet", "Number of meetings", ...headers.map((_, place) => 2 + place)],
    ];
    const reading = readPlan([gridOf([["Plan 2026"], ["Action", "Indicator", ...headers], ...rows])]);
    if (reading.kind === "noPlan") throw new Error("The plan was not found");
    return reading.plan.columns.flatMap(({ meaning, period }) =>
      meaning === "monthTarget" ? [period ?? ""] : [],
    );
  };

  it("is read as the one between its neighbours", () => {
    expect(monthsOf(["Mar", "Apt", "May"])).toEqual(["2026-03", "2026-04", "2026-05"]);
    expect(monthsOf(["Enero", "Febreo", "Marzo"])).toEqual(["2026-01", "2026-02", "2026-03"]);
  });

  it("is not made of other headers, nor of a month that does not stand between its neighbours", () => {
    expect(monthsOf(["Mar", "Cost", "May"])).toEqual(["2026-03", "2026-05"]);
    expect(monthsOf(["Mar", "Apt", "Jun"])).toEqual(["2026-03", "2026-06"]);
  });
});
