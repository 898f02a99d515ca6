import { formulaRangeShort } from "../../../../src/checks/rules/formulas/formula-range-short";
import { testRule } from "../../rule-table";
import { inSum, sumIn } from "../../planting-in-workbooks";

const HEADER = "| Action | Indicators | Baseline | Target | 2023 | 2024 | 2025 |";

testRule(formulaRangeShort, {
  failing: {
    "a year left out": `
        ${HEADER}
        | 1.1 Train | Number of courses | 1 | =SUM(E2:F2)→4 | 2 | 2 | 3 |
        > D2 error: =SUM(E2:F2) leaves out 2025`,
    "a year left out that is blank so far": `
        ${HEADER}
        | 1.1 Train | Number of courses | 1 | =SUM(E2:F2)→4 | 2 | 2 |  |
        > D2 warning: leaves out 2025`,
    "one form in several rows, said once": `
        ${HEADER}
        | 1.1 Train | Number of courses | 1 | =E2+F2→4 | 2 | 2 | 3 |
        | 1.2 Meet | Number of meetings | 1 | =E3+F3→4 | 2 | 2 | 3 |
        > D2: D2, D3: =E2+F2 leaves out 2025`,
    "a year counted twice and another never": `
        ${HEADER}
        | 1.1 Train | Number of courses | 1 | =E2+E2+G2→7 | 2 | 2 | 3 |
        > D2: leaves out 2024`,
    "a year counted twice": `
        ${HEADER}
        | 1.1 Train | Number of courses | 1 | =SUM(E2:G2)+E2→9 | 2 | 2 | 3 |
        > D2: counts 2023 twice`,
    "the baseline taken in": `
        | Action | Indicators | Target | Baseline | 2023 | 2024 |
        | 1.1 Train | Number of courses | =SUM(D2:F2)→5 | 1 | 2 | 2 |
        > C2: takes in “Baseline”, which is not one of its parts`,
    "another row": `
        ${HEADER}
        | 1.1 Train | Number of courses | 1 | =SUM(E3:G3)→6 | 2 | 2 | 3 |
        | 1.2 Meet | Number of meetings | 1 | =SUM(E3:G3)→6 | 2 | 2 | 2 |
        > D2: reads row 3 instead of its own`,
    "another row, with a factor, beside formulas that read their own": `
        ${HEADER}
        | 1.1 Train | Number of courses | 1 | =SUM(E2:G2)→7 | 2 | 2 | 3 |
        | 1.2 Teach | Number of officers trained | 10 | =SUM(E2:G2)*20→140 | 30 | 40 | 50 |
        | 1.3 Meet | Number of meetings | 1 | =SUM(E4:G4)→6 | 2 | 2 | 2 |
        > D3 error: =SUM(E2:G2)*20 reads row 2 instead of its own`,
    "another row, with a factor that gives the right number so far": `
        ${HEADER}
        | 1.1 Train | Number of courses | 1 | =SUM(E2:G2)→7 | 2 | 2 | 3 |
        | 1.2 Teach | Number of officers trained | 10 | =SUM(E2:G2)*20→140 | 40 | 40 | 60 |
        | 1.3 Meet | Number of meetings | 1 | =SUM(E4:G4)→6 | 2 | 2 | 2 |
        > D3 warning: reads row 2 instead of its own`,
    "another row, of what is counted, divided or taken from another": `
        ${HEADER}
        | 1.1 Train | Number of courses | 1 | =G2-E2→1 | 2 | 2 | 3 |
        | 1.2 Teach | Number of officers trained | 10 | =G3-E3→20 | 30 | 40 | 50 |
        | 1.3 Meet | Number of meetings | 1 | =G2-E2→1 | 2 | 2 | 2 |
        > D4 error: =G2-E2 reads row 2 instead of its own`,
    "a column of words taken in, which the formulas above and below leave out": `
        | Action | Indicators | Target | 2023 | 2024 | Resources |
        | 1.1 Train | Number of courses | =SUM(D2:E2)→4 | 2 | 2 | State budget |
        | 1.2 Teach | Number of officers trained | =SUM(D3:F3)→70 | 30 | 40 | State budget |
        | 1.3 Meet | Number of meetings | =SUM(D4:E4)→4 | 2 | 2 | |
        > C3 warning: takes in “Resources”, which is not one of its parts`,
    "a quarter left out of its year": `
        | Action | Indicators | 2024-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 | 2024 |
        | 1.1 Train | Number of courses | 1 | 1 | 1 | 1 | =SUM(C2:E2)→3 |
        > G2: leaves out 2024-Q4`,
  },
  passing: {
    "a heading that takes what the row below it has": `
        ${HEADER}
        | 1 Train | Number of courses | 1 | =G3→3 | =E3→2 | =F3→2 | =G3→3 |
        | 1.1 Train 1 | Number of courses 1 | 1 | =G3→3 | 2 | 2 | 3 |
        | 1.2 Train 2 | Number of courses 2 | 1 | =G4→3 | 2 | 2 | 3 |
        | 1.3 Train 3 | Number of courses 3 | 1 | =G5→3 | 2 | 2 | 3 |`,
    "all the years": `
        ${HEADER}
        | 1.1 Train | Number of courses | 1 | =SUM(E2:G2)→7 | 2 | 2 | 3 |
        | 1.2 Meet | Number of meetings | 1 | =E3+F3+G3→7 | 2 | 2 | 3 |`,
    "the last year of a level": `
        ${HEADER}
        | 1.1 Assist | % of victims assisted | 50% | =G2→80% | 60% | 70% | 80% |`,
    "a total that is computed from that of another indicator": `
        ${HEADER}
        | 1.1 Train | Number of courses | 1 | =SUM(E2:G2)→7 | 2 | 2 | 3 |
        | 1.2 Teach | Number of officers trained | 10 | =D2*20→140 | 40 | 40 | 60 |
        | 1.3 Meet | Number of meetings | 1 | =SUM(E4:G4)→6 | 2 | 2 | 2 |`,
    "years that are computed from those of another indicator": `
        ${HEADER}
        | 1.1 Train | Number of courses | 1 | =SUM(E2:G2)→7 | 2 | 2 | 3 |
        | 1.2 Teach | Number of officers trained | 10 | =SUM(E3:G3)→140 | =E2*20→40 | =F2*20→40 | =G2*20→60 |
        | 1.3 Meet | Number of meetings | 1 | =SUM(E4:G4)→6 | 2 | 2 | 2 |`,
    "a total of another indicator where its own years are blank": `
        ${HEADER}
        | 1.1 Train | Number of courses | 1 | =SUM(E2:G2)→7 | 2 | 2 | 3 |
        | 1.2 Teach | Number of officers trained | 10 | =SUM(E2:G2)*20→140 |  |  |  |
        | 1.3 Meet | Number of meetings | 1 | =SUM(E4:G4)→6 | 2 | 2 | 2 |`,
    "shares of one total": `
        | Action | Indicators | 2023 | 2024 | Target |
        | 1.1 Train | Number of courses | 2 | 2 | =D2+C2→4 |
        | 1.2 Teach | Number of talks | 3 | 3 | =D3+C3→6 |
        | 1.3 Meet | Number of meetings | 2 | =D2→2 | =D4+C4→4 |`,
    "what is computed otherwise": `
        ${HEADER}
        | 1.1 Train | Number of courses | 1 | =C2*3→3 | 1 | 1 | 1 |`,
    "a sum of the quarters beside a year": `
        | Action | Indicators | 2024-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 | 2024 | 2025 | Target |
        | 1.1 Train | Number of courses | 1 | 1 | 1 | 1 | =SUM(C2:F2)→4 | 4 | =G2+H2→8 |`,
  },
  planted: [inSum((place, row) => sumIn(place, row, "L", "M"))],
});
