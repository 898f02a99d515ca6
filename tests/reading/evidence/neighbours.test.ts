import { itReads } from "./columns-read";

describe("heads that are told by those beside them", () => {
  itReads([
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
      "it stands right of costs by year",
      "Budget 2026: nothing | Cumulative: nothing",
      "resources | resources",
      "resources | overallTarget",
    ],
    [
      "it stands right of costs by year",
      "Target 2028: other numbers | Total 2026: nothing | Total: numbers",
      "annualTarget | overallActual | overallTarget",
      "annualTarget | resources | resources",
    ],
    [
      "it stands right of what was achieved",
      "Target 2028: other numbers | Total 2026: nothing | Total: numbers",
      "annualTarget | overallActual | overallTarget",
      "annualTarget | overallTarget | overallActual",
    ],
    [
      "its head says that it is of the whole plan",
      "Annual target: some numbers | Cumulative: numbers | Total: money",
      "overallTarget | overallActual | resources",
      "ignored | overallTarget | overallActual",
    ],
    [
      "its head says that it is of the whole plan",
      "Final target: shares | Yearly target: some numbers",
      "overallTarget | ignored",
      "ignored | overallTarget",
    ],
  ]);
});
