import { formulaTypedNumber } from "../../../../src/checks/rules/formulas/formula-typed-number";
import { testRule } from "../../rule-table";
import { inSum } from "../../planting-in-workbooks";

const HEADER = "| Action | Indicators | Target | 2023 | 2024 |";

testRule(formulaTypedNumber, {
  failing: {
    "a number added to a sum": `
        ${HEADER}
        | 1.1 Train | Number of courses | =SUM(D2:E2)+10→14 | 2 | 2 |
        > C2 warning: the number 10 was typed into =SUM(D2:E2)+10`,
    "a number among those of a sum": `
        ${HEADER}
        | 1.1 Train | Number of courses | =SUM(D2:E2,3)→7 | 2 | 2 |
        > C2: the number 3`,
    "a constant behind the equals sign": `
        ${HEADER}
        | 1.1 Train | Number of courses | =4→4 | 2 | 2 |
        > C2: =4 computes nothing from the plan`,
  },
  passing: {
    "a sum of typed parts, which says how a number is made up": `
        ${HEADER}
        | 1.1 Train | Number of courses | =1+3→4 | 2 | 2 |`,
    "a plain sum": `
        ${HEADER}
        | 1.1 Train | Number of courses | =SUM(D2:E2)→4 | 2 | 2 |`,
    "factors and what functions are told": `
        ${HEADER}
        | 1.1 Train | Number of courses | =ROUND(D2*1.5,0)→3 | 2 | 2 |
        | 1.2 Assist | % of victims assisted | =AVERAGE(D3:E3)/100→1% | 60 | 80 |`,
    "a typed number": `
        ${HEADER}
        | 1.1 Train | Number of courses | 4 | 2 | 2 |`,
  },
  planted: [inSum((_, { Target = "" }) => Target.replace(")→", ")+1-1→"))],
});
