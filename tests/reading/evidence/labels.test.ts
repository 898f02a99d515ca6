import { itReads } from "./columns-read";

describe("names of levels", () => {
  itReads([
    [
      "the names of its levels stand left of it",
      ": levels | Deliverable: actions | Outcome indicator: objectives",
      "levelLabel | objective | indicator",
      "levelLabel | action | indicator",
    ],
  ]);
});
