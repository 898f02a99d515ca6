import { itReads } from "./columns-read";

describe("names of levels", () => {
  itReads([
    [
      "the names of its levels stand left of it",
      ": levels | Deliverable: actions | Outcome indicator: objectives",
      "levelLabel | objective | indicator",
      "levelLabel | action | indicator",
    ],
    [
      "it has the names of levels",
      "Specific objective: levels | Description: objectives | Indicator: indicators",
      "levelLabel | objective | indicator",
      "objective | remarks | indicator",
    ],
    [
      "its texts have no head, and stand nearer to the indicators than groups of rows",
      "Shelf: objectives | : sentences | Indicator: indicators | Target: numbers",
      "ignored | objective | indicator | overallTarget",
      "objective | ignored | indicator | overallTarget",
    ],
    [
      "its texts have no head",
      ": objectives | Indicator: indicators | Target: numbers",
      "objective | indicator | overallTarget",
      "ignored | indicator | overallTarget",
    ],
  ]);
});
