import { defineIndicators, type IndicatorDefinition } from "../../src/indicators";
import { planOf } from "../checks/plan-of";

/** The definition of an indicator with a baseline, an overall target and four years. */
function define(text: string, targets: string): IndicatorDefinition {
  const cells = targets.split(" ").map((target) => (target === "_" ? "" : target));
  const plan = planOf(`
    | Action | Indicators | Baseline | Target | 2023 | 2024 | 2025 | 2026 |
    | 1.1 Do | ${text} | ${cells.join(" | ")} |`);
  const definition = defineIndicators(plan).get("1.1-1");
  if (definition === undefined) throw new Error("The plan has no indicator");
  return definition;
}

/* Baseline, overall target, and the years. */
describe("a level with one year that is off", () => {
  it.each([
    ["Number of shelters maintained", "6 6 6 3 6 6"],
    ["Number of shelters maintained", "6 6 3 6 6 6"],
    ["Vitamin A coverage", "92 92 92 29 92 92"],
    ["Percentage of calls answered", "_ 95 95 59 95 95"],
    ["Forest cover as % of land area", "46.5 46.5 46.5 45.5 46.5 46.5"],
  ])("%s %s is to be held", (text, targets) => {
    expect(define(text, targets)).toMatchObject({ aggregation: "constant", direction: "maintain" });
  });

  it.each([
    ["a level that rises in the first year and is held then", "70 90 80 90 90 90"],
    ["one that rises in the first year, without a baseline", "_ 90 80 90 90 90"],
    ["one with two years that are off", "90 90 80 85 90 90"],
  ])("does not take %s for it", (_, targets) => {
    expect(define("Percentage of calls answered", targets).aggregation).toBe("latest");
  });
});

describe("an average of levels", () => {
  it("is no average where it only rounds to the overall target and the years run one way", () => {
    expect(define("Percentage of cases solved", "82 90 _ 85 88 98").aggregation).toBe("latest");
  });

  it.each(["_ 90 80 90 90 100", "_ 90 85 88 98 91"])("is one in %s", (targets) => {
    expect(define("Percentage of cases solved", targets).aggregation).toBe("average");
  });
});

it("takes the direction of a level that goes up and down from its baseline and its overall target", () => {
  expect(define("Default rate", "12 6 10 11 8 6").direction).toBe("decrease");
  expect(define("Completion rate", "60 80 70 69 75 80").direction).toBe("increase");
});

describe("a milestone whose years add up to more than one", () => {
  it.each([
    "Guideline validated",
    "Guideline developed and validated",
    "A standardized form to identify victims developed",
    "National strategy adopted",
    "Protocolo binacional aprobado",
    "Guide élaboré et validé",
  ])("%s: of one thing, stays a milestone", (text) => {
    expect(define(text, "_ 3 1 1 1 _").measure).toBe("milestone");
  });

  it.each([
    "Guidelines validated",
    "MoUs approved",
    "Curricula developed",
    "Legislation adopted",
    "Farmer group established",
    "Annual work plan approved",
    "Report on cases approved",
    "Campaign launched",
    "Agreement signed",
    "Referral mechanism established in each country",
    "Referral mechanism established in target provinces",
    "Guideline and form developed",
    "Rapport annuel validé",
    "Informe semestral aprobado",
    "แนวปฏิบัติได้รับความเห็นชอบ",
  ])("%s: is counted", (text) => {
    expect(define(text, "_ 3 1 1 1 _")).toMatchObject({ measure: "number", aggregation: "sum" });
  });

  it("is counted where a year has several", () => {
    expect(define("Community plan approved", "_ 6 2 2 2 _")).toMatchObject({ measure: "number" });
  });

  it("is counted by words for what comes again, also where a year is off", () => {
    expect(define("Annual report published", "0 3 1 1 1 1")).toMatchObject({ measure: "number" });
  });
});
