import { indicatorCompound } from "../../../../src/checks/rules/indicators/indicator-compound";
import { testRule } from "../../rule-table";
import { isCount } from "../../planting";

testRule(indicatorCompound, {
  failing: {
    "two counts joined by and": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses and number of participants | 60 | 30 | 30 |
        > B2 warning: joins two measures that share one target`,
    "a count and a share": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | Number and percentage of victims assisted | 60 | 30 | 30 |
        | 1.2 Assist | # / % of victims assisted | 60 | 30 | 30 |
        > B2
        > B3`,
    "two number signs": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | # of workshops # of joint documents | 2 | 1 | 1 |
        > B2`,
    "in Spanish, French, Thai and Khmer": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Formar | Número y porcentaje de funcionarios | 60 | 30 | 30 |
        | 1.2 Former | Nombre de sessions et nombre de participants | 60 | 30 | 30 |
        | 1.3 อบรม | จำนวนหลักสูตรและจำนวนผู้เข้าอบรม | 60 | 30 | 30 |
        | 1.4 ជួយ | ចំនួន និង ភាគរយនៃជនរងគ្រោះ | 60 | 30 | 30 |
        > B2
        > B3
        > B4
        > B5`,
  },
  passing: {
    "one measure": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses and workshops held | 3 | 1 | 2 |`,
    "a line for each": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | # of courses⏎# of participants | 2⏎60 | 1⏎30 | 1⏎30 |`,
    "a share of a number": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | Percentage of victims assisted out of the total number of victims | 80% | 70% | 80% |
        | 1.2 Assist | ร้อยละของจำนวนผู้เสียหาย | 80 | 70 | 80 |`,
    "things with their quantities": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Comprar | Cantidad 12 - sillas de oficina, cantidad 7 - mesas | 19 | 9 | 10 |`,
    "a fraction that says what is divided by what": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Sign | Number of leases signed/number of leases foreseen | 80% | 70% | 80% |
        | 1.2 Tester | Taux de réussite (nombre de candidats reçus/nombre de candidats inscrits) | 80% | 70% | 80% |`,
  },
  planted: [
    {
      fits: isCount,
      holds: (row) => ({ Indicators: `${row.Indicators} and number of participants` }),
      cells: () => ["Indicators"],
    },
  ],
});
