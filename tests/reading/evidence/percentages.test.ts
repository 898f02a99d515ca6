import { itReads } from "./columns-read";

describe("shares beside values", () => {
  itReads([
    [
      "it is a share beside the value that it is of",
      "Indicator: indicators | Executed 2026: numbers | % executed 2026: shares",
      "indicator | annualActual | percentMet",
      "indicator | annualActual | ignored",
    ],
    [
      "it is a share beside a report in words",
      "Indicator: indicators | Executed 2026: words | % executed 2026: shares",
      "indicator | annualActual | percentMet",
      "indicator | ignored | annualActual",
    ],
  ]);
});
