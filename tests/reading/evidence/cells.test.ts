import { itReads } from "./columns-read";

describe("what the cells below a header speak for", () => {
  itReads([
    [
      "words beside an amount under one head are no unit of what is measured",
      "Indicator: indicators | Budget: numbers | Budget: words",
      "indicator | resources | resources",
      "indicator | resources | unit",
    ],
    [
      "of two columns of indicators the hidden one is the last choice",
      "[hidden] Indicator: indicators | Action: actions | Project indicator: indicators, the last of them twice",
      "ignored | action | indicator",
      "indicator | action | ignored",
    ],
    [
      "words stand beside the numbers under one head",
      "Indicator: indicators | Target of the office 2026: words | Target of the office 2026: numbers | Responsible office: offices",
      "indicator | unit | annualTarget | responsibleAgencies",
      "indicator | responsibleAgencies | annualTarget | ignored",
    ],
    [
      "dates stand below it",
      "Annual target: some numbers | End-of-project target: dates",
      "overallTarget | ignored",
      "ignored | overallTarget",
    ],
    [
      "numbers stand below it",
      "End-of-project target: nothing | Action: sentences | Target: numbers",
      "ignored | action | overallTarget",
      "overallTarget | action | ignored",
    ],
    [
      "it stands left of the indicators, which have targets of their own",
      "Cluster of work: numbered objectives | Target: sentences | Performance indicator: indicators | Target 2028: nothing",
      "objective | action | indicator | annualTarget",
      "remarks | objective | indicator | annualTarget",
    ],
    [
      "it stands left of the indicators, which have targets of their own",
      "Targets: sentences | Result: sentences | Output indicator: indicators | Yearly target: numbers",
      "objective | remarks | indicator | overallTarget",
      "remarks | objective | indicator | overallTarget",
    ],
    [
      "its goals are sentences",
      "Activity: sentences | Target: sentences",
      "action | remarks",
      "action | overallTarget",
    ],
    [
      "its goals are sentences",
      "Outcome: objectives | Target: sentences | Objective: numbered actions",
      "remarks | action | objective",
      "objective | remarks | action",
    ],
    [
      "its goals are sentences, and nothing else says what is done",
      "Objective 2027: numbers | Cluster of work: numbered objectives | Target: sentences",
      "annualTarget | objective | action",
      "annualTarget | action | remarks",
    ],
    [
      "its goals are sentences, and nothing else says what is done",
      "Targets: sentences | Output: objectives | Output: objectives",
      "remarks | objective | action",
      "action | objective | remarks",
    ],
    [
      "its head is of a goal in a year, and numbers stand below it",
      "2027: nothing | Objective 2027: numbers",
      "ignored | annualTarget",
      "annualTarget | objective",
    ],
    [
      "its head is of a goal in a year, and numbers stand below it",
      "Objective 2027: numbers | Target: sentences | 2027: other numbers | Outcome: numbered actions | Target: sentences",
      "annualTarget | remarks | ignored | objective | action",
      "annualTarget | action | ignored | objective | remarks",
    ],
    [
      "its texts are too long for units",
      "Outcome indicator: units | Unit of measure: indicators",
      "indicator | unit",
      "indicator | ignored",
    ],
    [
      "its texts begin as indicators do",
      "Performance indicator: sentences | What we will do and which indicator we use: indicators",
      "indicator | action",
      "ignored | indicator",
    ],
    [
      "nothing stands below it",
      "Strand: codes | Target: sentences | Activity: nothing",
      "actionNumber | remarks | action",
      "actionNumber | action | ignored",
    ],
    [
      "nothing stands below it",
      "What we will do and which indicator we use: indicators | Final target: nothing | Objective: numbered actions | Responsible: agencies | Targets: sentences | Yearly target: some numbers",
      "indicator | ignored | objective | responsibleAgencies | remarks | overallTarget",
      "indicator | overallTarget | objective | responsibleAgencies | remarks | ignored",
    ],
    [
      "numbers stand below it",
      "Cumulative: nothing | Yearly target: some numbers",
      "ignored | overallTarget",
      "overallTarget | ignored",
    ],
    [
      "only numbers or codes stand below it",
      "Action: actions | Target: numbers | Lead agency: other numbers",
      "action | overallTarget | ignored",
      "action | overallTarget | responsibleAgencies",
    ],
    [
      "only numbers stand below it",
      "2027: nothing | Objective 2027: numbers",
      "ignored | annualTarget",
      "annualTarget | objective",
    ],
    [
      "only numbers stand below it",
      "Specific objective: numbers | Means of verification: words",
      "objective | meansOfVerification",
      "remarks | meansOfVerification",
    ],
    [
      "texts stand below it",
      "Action: numbered actions | Target: sentences",
      "action | remarks",
      "action | overallTarget",
    ],
    [
      "its results are sentences or dates",
      "Indicator: indicators | Actual 2026: sentences",
      "indicator | remarks",
      "indicator | annualActual",
    ],
    [
      "its results are sentences or dates",
      "Indicator: indicators | Target: numbers | Date achieved: dates",
      "indicator | overallTarget | remarks",
      "indicator | overallTarget | overallActual",
    ],
    [
      "its results are sentences or dates",
      "Indicateur: indicators | Cible 2026: numbers | Date de réalisation: written dates",
      "indicator | annualTarget | remarks",
      "indicator | annualTarget | overallActual",
    ],
  ]);
});
