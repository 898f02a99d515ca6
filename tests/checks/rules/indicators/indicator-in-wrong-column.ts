import { indicatorInWrongColumn } from "../../../../src/checks/rules/indicators/indicator-in-wrong-column";
import { testRule } from "../../rule-table";
import { oneOf } from "../../planting";

testRule(indicatorInWrongColumn, {
  failing: {
    "a count under Resources": `
        | Action    | Indicators               | Target | Resources              |
        | 3.4 Meet  | # of cross border meetings | 3    | # of bilateral meeting |
        > D2 warning: “# of bilateral meeting” reads like an indicator, but it is under “Resources”. Move it to the indicators in B2`,
    "a second line under Partners": `
        | Action    | Partners                               | Indicators          | Target |
        | 1.1 Train | Police⏎Number of police officers trained | Number of courses | 3      |
        > B2: “Number of police officers trained” reads like an indicator`,
    "an action that has no indicator": `
        | Action    | Indicators | Target | Resources              |
        | 3.4 Meet  |            | 3      | จำนวนการประชุมทวิภาคี       |
        > D2: Move it to the column of the indicators`,
  },
  passing: {
    "a percentage in a column of remarks, in Spanish": `
        | Action     | Indicators          | Target | Remarks                              |
        | 1.1 Formar | Número de cursos    | 3      | Porcentaje de funcionarios formados  |`,
    "a column of measures beside the indicators": `
        | Action    | Indicators          | Target | Remarks                     |
        | 1.1 Train | Officers trained    | 3      | Number of officers trained  |
        | 1.2 Train | Judges trained      | 3      | Number of judges trained    |
        | 1.3 Train | Teachers trained    | 3      | Number of teachers trained  |
        | 1.4 Train | Nurses trained      | 3      |                             |`,
    "indicators of another level": `
        | Action    | Outcome indicator      | Output indicator    | Target |
        | 1.1 Train | % of cases managed     | # of officers       | 3      |
        | 1.2 Meet  |                        | # of meetings       | 3      |`,
    "ordinary resources and partners": `
        | Action    | Partners             | Indicators          | Target | Resources               |
        | 1.1 Train | Police, UN agencies  | Number of courses   | 3      | Government and partners |`,
    "amounts of money": `
        | Action    | Indicators          | Target | Resources              |
        | 1.1 Train | Number of courses   | 3      | จำนวน 100,000 บาท        |
        | 1.2 Train | Number of courses   | 3      | Total of USD 5,000     |
        | 1.3 Train | Number of courses   | 3      | 20% of the budget      |
        | 1.4 Train | Number of courses   | 3      | Part de l'État         |`,
    "remarks about numbers": `
        | Action    | Indicators          | Target | Remarks                                         |
        | 1.1 Train | Number of courses   | 3      | Number of participants to be confirmed          |
        | 1.2 Train | Number of courses   | 3      | The number of courses depends on funds          |
        | 1.3 Train | Number of courses   | 3      | No. of sessions will be set at the next meeting |
        | 1.4 Train | Number of courses   | 3      | Nombre d'experts à préciser                     |`,
  },
  planted: [
    {
      holds: (_, seed) => ({
        Resources: oneOf(["# of bilateral meetings", "Number of joint patrols"], seed),
      }),
      cells: () => ["Resources"],
    },
  ],
});
