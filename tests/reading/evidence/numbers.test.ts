import { itReads } from "./columns-read";

describe("numbers of actions and of others", () => {
  itReads([
    [
      "headings with their numbers are no quantities",
      "Performance indicator: indicators | Goal of the national plan: numbered objectives | Target 2026: numbers",
      "indicator | remarks | annualTarget",
      "indicator | overallTarget | annualTarget",
    ],
    [
      "numbers of goals are no quantities, wherever they stand",
      "Action: actions | N° de meta en el plan: goals by number | Target 2026: numbers",
      "action | remarks | annualTarget",
      "action | overallTarget | annualTarget",
    ],
    [
      "codes of the same many digits are no quantities",
      "Action: actions | Goal of the plan: codes of goods | Target 2026: numbers",
      "action | remarks | annualTarget",
      "action | overallTarget | annualTarget",
    ],
    [
      "amounts of many digits are quantities",
      "Action: actions | Goal of the plan: large numbers | Target 2026: numbers",
      "action | overallTarget | annualTarget",
      "action | remarks | annualTarget",
    ],
    [
      "codes stand at the left edge",
      "Strand: codes | Performance indicator: indicators | Ref: 1, 2, 3",
      "ignored | indicator | actionNumber",
      "actionNumber | indicator | ignored",
    ],
    [
      "codes stand under a head of actions",
      "Priority action: codes | Deliverables: sentences",
      "actionNumber | action",
      "action | ignored",
    ],
    [
      "it numbers something else than the actions",
      "Activity: nothing | Indicator No.: codes of indicators | Output indicator: indicators",
      "action | remarks | indicator",
      "ignored | actionNumber | indicator",
    ],
    [
      "it numbers something else than the actions",
      "No.: codes of objectives | Measure: actions",
      "remarks | action",
      "actionNumber | action",
    ],
    [
      "it numbers something else than the actions",
      "What we will do and which indicator we use: actions | Indicators: sentences | Indicator code: codes of indicators | Measure: actions",
      "action | indicator | actionNumber | ignored",
      "ignored | indicator | remarks | action",
    ],
    [
      "it stands left of the actions",
      "Activities: codes | Deliverable: actions | % achieved 2026: numbers | Deliverables: sentences",
      "actionNumber | remarks | percentMet | action",
      "actionNumber | action | percentMet | ignored",
    ],
    [
      "it stands left of the actions",
      "Strand: codes | Description: actions | What we will do and which indicator we use: sentences",
      "actionNumber | action | indicator",
      "actionNumber | remarks | indicator",
    ],
    [
      "it stands left of the indicators",
      "Activity: nothing | Indicator No.: codes of indicators | Output indicator: indicators",
      "action | remarks | indicator",
      "ignored | actionNumber | indicator",
    ],
    [
      "it stands left of the indicators",
      "Indicator code: codes | Description: words | Performance indicator: sentences | Code: codes of objectives",
      "actionNumber | remarks | indicator | ignored",
      "remarks | action | indicator | actionNumber",
    ],
    [
      "no codes stand below it",
      "Code: sentences | : objectives",
      "ignored | ignored",
      "actionNumber | ignored",
    ],
    [
      "no codes stand below it",
      "Ref: sentences | Activity: actions",
      "actionNumber | action",
      "ignored | action",
    ],
  ]);
});
