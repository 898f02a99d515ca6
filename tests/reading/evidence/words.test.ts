import { itReads } from "./columns-read";

describe("what the words of headers say", () => {
  itReads([
    [
      "no column names who is responsible",
      "Activity: nothing | Partners: agencies",
      "action | responsibleAgencies",
      "action | implementingPartners",
    ],
    [
      "no other head speaks of it",
      "Key activities: codes | Planned work and its actions in short: actions",
      "action | remarks",
      "ignored | action",
    ],
    [
      "the head can say so",
      "Goal: numbered objectives | Total 2026: nothing",
      "action | overallTarget",
      "overallTarget | overallActual",
    ],
    [
      "the head mentions it",
      "Outcome indicator: outcome indicators | What we will do and which indicator we use: actions",
      "ignored | indicator",
      "indicator | action",
    ],
    [
      "the head says so",
      "Objective 2027: numbers | Activity: nothing | Objective: sentences",
      "annualTarget | action | objective",
      "annualTarget | ignored | action",
    ],
    [
      "the head says so",
      "Objective 2027: sentences | Outputs: objectives",
      "objective | action",
      "objective | objective",
    ],
  ]);
});
