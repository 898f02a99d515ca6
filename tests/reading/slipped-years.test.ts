import { readPlan } from "../../src/reading";
import type { GridValue } from "../../src/workbook/grid";
import { gridOf } from "./grid-of";

/** The columns of annual targets, as `2026` or, where the head was typed wrong, `2026?`. */
function yearsOf(heads: readonly GridValue[]): readonly string[] {
  const grid = gridOf([
    ["Action", "Indicator", ...heads],
    ["1.1 Train", "Number of officers trained", ...heads.map((_, place) => 10 + place)],
    ["1.2 Meet", "Number of meetings", ...heads.map((_, place) => 2 + place)],
  ]);
  const reading = readPlan([grid]);
  if (reading.kind === "noPlan") throw new Error("The plan was not found");
  return reading.plan.columns.flatMap(({ meaning, period, isYearUnclear }) =>
    meaning === "annualTarget" ? [`${period ?? ""}${isYearUnclear === true ? "?" : ""}`] : [],
  );
}

describe("a year that was typed wrong in a head", () => {
  it.each<[string, readonly GridValue[]]>([
    ["2025 2026? 2027", [2025, "2O26", 2027]],
    ["2025? 2026 2027", ["2O25", 2026, 2027]],
    ["2025 2026 2027?", [2025, 2026, "202G"]],
    ["2025 2026? 2027", ["Target 2025", "Target 20026", "Target 2027"]],
    ["2025 2026? 2027", ["Meta 2025", "Meta 226", "Meta 2027"]],
    ["2025 2026? 2027", ["FY2025", "FY2O26", "FY2027"]],
    ["2026 2027? 2028", ["พ.ศ. 2569", "พ.ศ. 25700", "พ.ศ. 2571"]],
  ])("is read as the one that is missing there: %s", (years, heads) => {
    expect(yearsOf(heads).join(" ")).toBe(years);
  });

  it("is not made of other heads", () => {
    expect(yearsOf([2025, 2026, "Room 202"])).toEqual(["2025", "2026"]);
    expect(yearsOf([2025, "Code X19", 2026])).toEqual(["2025", "2026"]);
  });
});
