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
      "no column names who is responsible",
      "Supporting partners: agencies | Code: codes | Target: sentences | Activity: nothing",
      "responsibleAgencies | actionNumber | action | ignored",
      "responsibleAgencies | actionNumber | remarks | action",
    ],
    [
      "no other head speaks of it",
      "Key activities: codes | Planned work and its actions in short: actions",
      "action | remarks",
      "ignored | action",
    ],
    [
      "no other head speaks of it",
      "Priority action: codes | Priority action: codes | Planned work and its actions in short: indicators",
      "ignored | actionNumber | action",
      "action | actionNumber | remarks",
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
      "the head mentions it",
      "What we will do and which indicator we use: indicators | Indicators: sentences",
      "action | indicator",
      "indicator | ignored",
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
