import { itReads } from "./columns-read";

describe("columns that tell of rows", () => {
  itReads([
    [
      "it names the period of each row",
      "Timeline: quarters | Achieved to date: numbers",
      "rowPeriod | overallActual",
      "remarks | overallActual",
    ],
  ]);
});
