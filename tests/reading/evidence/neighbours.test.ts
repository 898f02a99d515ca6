import { itReads } from "./columns-read";

describe("headers that are told by those beside them", () => {
  itReads([
    [
      "it stands left of a target and of what was achieved",
      "Retention: sentences | Target: numbers | Achieved: other numbers",
      "indicator | overallTarget | overallActual",
      "ignored | overallTarget | overallActual",
    ],
    [
      "what is budgeted is money, and what is done is aimed at",
      "Ação: actions | Previsão orçamentária 2026: other numbers | Previsão física 2026: numbers",
      "action | resources | annualTarget",
      "action | annualTarget | ignored",
    ],
    [
      "nothing stands below the total, and the target has the numbers",
      "Action: actions | Target: numbers | 2026: numbers | 2027: numbers | Total target: nothing",
      "action | overallTarget | annualTarget | annualTarget | ignored",
      "action | ignored | annualTarget | annualTarget | overallTarget",
    ],
    [
      "nothing stands below the total, and the target has numbers in words",
      "Indicator: indicators | Target: numbers and words | Total: nothing | 2026: numbers",
      "indicator | overallTarget | ignored | annualTarget",
      "indicator | ignored | overallTarget | annualTarget",
    ],
    [
      "it stands beside the indicator",
      "Total: other numbers | Objective: objectives | Indicator: indicators | Total: numbers | 2026: numbers",
      "ignored | objective | indicator | overallTarget | annualTarget",
      "overallTarget | objective | indicator | ignored | annualTarget",
    ],
    [
      "it stands right of costs",
      "Cost 2026: money | Total: numbers",
      "resources | resources",
      "resources | overallTarget",
    ],
    [
      "it stands right of what was achieved",
      "Target: sentences | Actual 2026: numbers | Total: other numbers",
      "action | annualActual | overallActual",
      "action | annualActual | overallTarget",
    ],
    [
      "it stands right of what was achieved",
      "Target: numbers | % achieved: shares | Total: other numbers",
      "overallTarget | percentMet | overallActual",
      "ignored | percentMet | overallTarget",
    ],
    [
      "its head says that it is of the whole plan",
      "Annual target: some numbers | End-of-project target: dates",
      "overallTarget | ignored",
      "ignored | overallTarget",
    ],
    [
      "it stands beside the indicator",
      "Outcome indicator: objectives | Targets: sentences",
      "indicator | remarks",
      "indicator | overallTarget",
    ],
    [
      "it stands beside the indicator",
      "Yearly target: some numbers | Indicators: sentences | Target: numbers and words",
      "ignored | indicator | overallTarget",
      "overallTarget | indicator | ignored",
    ],
    [
      "it stands right of costs",
      "Budget 2026: nothing | Cumulative: nothing",
      "resources | resources",
      "resources | overallTarget",
    ],
    [
      "its head says that it is of the whole plan",
      "Final target: shares | Yearly target: some numbers",
      "overallTarget | ignored",
      "ignored | overallTarget",
    ],
  ]);
});
