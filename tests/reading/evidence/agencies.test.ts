import { itReads } from "./columns-read";

describe("agencies as heads", () => {
  itReads([
    [
      "marks stand under the name of an agency",
      "RWB: marks | Activity: nothing",
      "responsibleAgencies | action",
      "actionNumber | action",
    ],
  ]);
});
