import { itReads } from "./columns-read";

describe("headers of times", () => {
  itReads([
    [
      "two totals of one year are no totals of several years",
      "Indicator: indicators | Total target 2030: numbers | Total target 2030: money | Target 2026: other numbers",
      "indicator | overallTarget | resources | annualTarget",
      "indicator | annualTarget | ignored | annualTarget",
    ],
    [
      "its years have targets beside it, and one more has none",
      "Indicator: indicators | 2025: numbers | 2026 target: numbers | 2026: other numbers | 2027 target: numbers | 2027: other numbers",
      "indicator | annualActual | annualTarget | annualActual | annualTarget | annualActual",
      "indicator | annualTarget | annualTarget | annualActual | annualTarget | annualActual",
    ],
    [
      "its years have targets beside it, and no other column says what was achieved",
      "Indicator: indicators | 2026 target: numbers | 2026: other numbers | 2027 target: numbers | 2027: other numbers",
      "indicator | annualTarget | annualActual | annualTarget | annualActual",
      "indicator | annualTarget | ignored | annualTarget | ignored",
    ],
    [
      "its years have targets beside it, as have those of its months",
      "Indicator: indicators | 2026 target: numbers | 2026: other numbers | Nov 2026: numbers | 2027 target: numbers | 2027: other numbers",
      "indicator | annualTarget | annualActual | monthActual | annualTarget | annualActual",
      "indicator | annualTarget | ignored | monthTarget | annualTarget | ignored",
    ],
    [
      "its years have targets beside it, and another column says what was achieved",
      "Indicator: indicators | 2026 target: numbers | 2026: other numbers | Actual 2026: numbers | 2027: numbers",
      "indicator | annualTarget | ignored | annualActual | annualTarget",
      "indicator | annualTarget | annualActual | ignored | annualActual",
    ],
    [
      "it stands in a calendar of days",
      "Activity: actions | June: written dates | July: written dates | August: written dates | September: some days",
      "action | workplan | workplan | workplan | workplan",
      "action | workplan | workplan | workplan | monthTarget",
    ],
    [
      "it is the total of a year beside its parts",
      "Q1 2026: numbers | Total planned 2026: other numbers | 2026: numbers",
      "quarterTarget | annualTarget | ignored",
      "quarterTarget | ignored | annualTarget",
    ],
    [
      "the plan is of one year",
      "Annual target: numbers | Q1 2026: numbers | 2026: other numbers",
      "annualTarget | quarterTarget | ignored",
      "ignored | quarterTarget | annualTarget",
    ],
    [
      "it is of a year, and not of the whole plan",
      "Total planned 2026: numbers | Goal 2026: sentences | Target 2026: nothing",
      "annualTarget | objective | ignored",
      "overallTarget | objective | annualTarget",
    ],
    [
      "it is the total of a year beside its parts",
      "Q2 2026: other numbers | Total 2026: numbers | Target: numbers and words",
      "quarterTarget | annualTarget | overallTarget",
      "quarterTarget | overallActual | overallTarget",
    ],
    [
      "it is the total of a year's parts, beside the target that is said",
      "Goal 2026: sentences | Q2 2026: other numbers | Total 2026: numbers",
      "objective | quarterTarget | annualTarget",
      "objective | quarterTarget | overallActual",
    ],
    [
      "it is the total of a year's parts, beside the target that is said",
      "Q2 2026: other numbers | Target 2026: numbers and words | Total planned 2026: nothing",
      "quarterTarget | annualTarget | ignored",
      "quarterTarget | ignored | annualTarget",
    ],
    [
      "its head is a name with a year",
      "Evaluation of all rural roads 2026: numbers | Description: objectives",
      "annualTarget | remarks",
      "ignored | remarks",
    ],
    [
      "its head names a time or a total and nothing more",
      "Goal: numbered objectives | Total: nothing",
      "action | overallTarget",
      "overallTarget | overallActual",
    ],
    [
      "its year is before the others",
      "Value 2024: zeros | Target 2026: numbers and words | 2027: other numbers",
      "baseline | annualTarget | annualTarget",
      "annualTarget | annualTarget | annualTarget",
    ],
    [
      "its year stands twice, here under another head",
      "Goal 2026: sentences | Total 2026: nothing | Outcome indicator: outcome indicators | 2028: nothing | Target 2028: nothing",
      "objective | overallTarget | indicator | ignored | annualTarget",
      "objective | resources | indicator | annualTarget | overallTarget",
    ],
    [
      "the plan is of one year",
      "2027: money | Annual target: numbers | 2027: other numbers",
      "resources | annualTarget | ignored",
      "resources | ignored | annualTarget",
    ],
  ]);
});
