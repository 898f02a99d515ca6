import { formulaDiffers } from "../../../../src/checks/rules/formulas/formula-differs";
import { testRule } from "../../rule-table";
import { inSum } from "../../planting-in-workbooks";

const HEADER = "| Action | Indicators | Target | 2023 | 2024 |";
const row = (place: number, formula: string): string =>
  `| 1.${place} Train ${place} | Number of courses ${place} | ${formula}→4 | 2 | 2 |`;

testRule(formulaDiffers, {
  failing: {
    "a total of the column beside it, where two others are of their own": `
        | Action | Indicators | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of courses | 2 | 2 | 3 |
        | 1.2 Meet | Number of meetings | 3 | 4 | 4 |
        | 1.3 All | Number of courses and meetings | =SUM(C2:C3)→5 | =SUM(C2:C3)→5 | =SUM(E2:E3)→7 |
        > D4: =SUM(C2:C3) differs from 2 of 3 formulas`,
    "a cell of the row above among those of its own, where two others have none": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | =D2+E2→4 | 2 | 2 |
        | 1.2 Meet | Number of meetings | =D3+E3→6 | 3 | 3 |
        | 1.3 Print | Number of manuals | =D4+E3→5 | 2 | 1 |
        > C4: =D4+E3 differs from 2 of 3 formulas`,
    "one row that does something else": `
        ${HEADER}
        ${row(2, "=D2+E2")}
        ${row(3, "=D3+E3")}
        ${row(4, "=D4*E4")}
        ${row(5, "=D5+E5")}
        > C4 warning: =D4*E4 differs from 3 of 4 formulas`,
    "two rows of one other form, said once": `
        ${HEADER}
        ${row(2, "=D2+E2")}
        ${row(3, "=D3*E3")}
        ${row(4, "=D4*E4")}
        ${[5, 6, 7, 8, 9].map((place) => row(place, `=D${place}+E${place}`)).join("\n")}
        > C3: C3, C4: =D3*E3 differs from 6 of 8 formulas`,
    "a sum down a column that takes rows of other groups": `
        ${HEADER}
        | 1 Train | Number of courses | =C3→4 | 2 | 2 |
        | 1.1 Train 1 | Number of courses 1 | 4 | 2 | 2 |
        | 2 Meet | Number of meetings | =C5→4 | 2 | 2 |
        | 2.1 Meet 1 | Number of meetings 1 | 4 | 2 | 2 |
        | 3 Warn | Number of campaigns | =C7→4 | 2 | 2 |
        | 3.1 Warn 1 | Number of campaigns 1 | 4 | 2 | 2 |
        | 4 Visit | Number of visits | =SUM(C5,C9)→8 | 4 | 4 |
        | 4.1 Visit 1 | Number of visits 1 | 4 | 2 | 2 |
        > C8: =SUM(C5,C9) differs from 3 of 4 formulas`,
    "a quarter that is made otherwise than the others of its row": `
        | Action | Indicators | Baseline | 2024-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 |
        | 1.1 Train | Number of courses | 8 | =$C2/4→2 | =$C2/4→2 | =$C2/2→4 | =$C2/4→2 |
        > F2: differs from 3 of 4 formulas`,
  },
  passing: {
    "arithmetic that was typed into a detail, among headings that repeat theirs": `
        ${HEADER}
        | 1 Train | Number of courses | =C3→4 | 2 | 2 |
        | 1.1 Train 1 | Number of courses 1 | 4 | 2 | 2 |
        | 2 Meet | Number of meetings | =C5→4 | 2 | 2 |
        | 2.1 Meet 1 | Number of meetings 1 | =2*2→4 | 2 | 2 |
        | 3 Warn | Number of campaigns | =C7→4 | 2 | 2 |
        | 3.1 Warn 1 | Number of campaigns 1 | 4 | 2 | 2 |
        | 4 Visit | Number of visits | =C9→4 | 2 | 2 |
        | 4.1 Visit 1 | Number of visits 1 | 4 | 2 | 2 |`,
    "a heading among details": `
        ${HEADER}
        ${[2, 3, 4, 5].map((place) => row(place, `=$D$2*E${place}`)).join("\n")}
        | 2 Meet | Number of meetings | =$D$2*E7→4 | =SUM(D7:D8)→4 | =SUM(E7:E8)→4 |
        | 2.1 Meet 1 | Number of meetings 1 | 4 | 2 | 2 |
        | 2.2 Meet 2 | Number of meetings 2 | 4 | 2 | 2 |`,
    "a column of headings that takes the numbers of another one in row after row": `
        ${HEADER}
        | 1 Train | Number of courses | =D3+D4→4 | =D3+D4→4 | =E3+E4→4 |
        | 1.1 Train 1 | Number of courses 1 | 4 | 2 | 2 |
        | 1.2 Train 2 | Number of courses 2 | 4 | 2 | 2 |
        | 2 Meet | Number of meetings | =D6→2 | =D6→2 | =E6→2 |
        | 2.1 Meet 1 | Number of meetings 1 | 4 | 2 | 2 |
        | 3 Warn | Number of campaigns | =D8→2 | =D8→2 | =E8→2 |
        | 3.1 Warn 1 | Number of campaigns 1 | 4 | 2 | 2 |`,
    "what is left over, below the total": `
        ${HEADER}
        | 1 Train | Number of courses | =C3→4 | 2 | 2 |
        | 1.1 Train 1 | Number of courses 1 | 4 | 2 | 2 |
        | 2 Meet | Number of meetings | =C5→4 | 2 | 2 |
        | 2.1 Meet 1 | Number of meetings 1 | 4 | 2 | 2 |
        | 3 Warn | Number of campaigns | =C7→4 | 2 | 2 |
        | 3.1 Warn 1 | Number of campaigns 1 | 4 | 2 | 2 |
        | 4 All | Number of courses, meetings and campaigns | =C2+C4+C6→12 | 6 | 6 |
        | 5 Open | Number of campaigns and meetings without courses | =C8-C2→8 | 4 | 4 |`,
    "one that is guarded against errors": `
        ${HEADER}
        ${row(2, "=D2/E2*4")}
        ${row(3, "=D3/E3*4")}
        ${row(4, "=IFERROR((D4/E4*4),0)")}
        ${row(5, "=D5/E5*4")}`,
    "three cells of a row that name the same cell": `
        | Action | Indicators | Baseline | 2024-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 |
        ${[2, 3, 4, 5].map((place) => `| 1.${place} Train | Number of courses ${place} | 8 | 2 | =D${place}+1→3 | =E${place}+1→4 | =F${place}+1→5 |`).join("\n")}
        | 1.6 Hold | Number of rooms | 8 | 2 | =D6→2 | =D6→2 | =D6→2 |`,
    "subtotals of groups with more or fewer rows, and their total": `
        ${HEADER}
        | 1 Train | Number of courses | =C3→4 | 2 | 2 |
        | 1.1 Train 1 | Number of courses 1 | 4 | 2 | 2 |
        | 2 Meet | Number of meetings | =+C5→4 | 2 | 2 |
        | 2.1 Meet 1 | Number of meetings 1 | 4 | 2 | 2 |
        | 3 Warn | Number of campaigns | =C7→4 | 2 | 2 |
        | 3.1 Warn 1 | Number of campaigns 1 | 4 | 2 | 2 |
        | 4 Visit | Number of visits | =SUM(C9:C10)→8 | 4 | 4 |
        | 4.1 Visit 1 | Number of visits 1 | 4 | 2 | 2 |
        | 4.2 Visit 2 | Number of visits 2 | 4 | 2 | 2 |
        | 5 Read | Number of reports | =C2+C4+C6+C8→20 | 10 | 10 |`,
    "the total of groups of which one has its number typed": `
        ${HEADER}
        | 1 Train | Number of courses | =C3→4 | 2 | 2 |
        | 1.1 Train 1 | Number of courses 1 | 4 | 2 | 2 |
        | 2 Meet | Number of meetings | =C5→4 | 2 | 2 |
        | 2.1 Meet 1 | Number of meetings 1 | 4 | 2 | 2 |
        | 3 Warn | Number of campaigns | =C7→4 | 2 | 2 |
        | 3.1 Warn 1 | Number of campaigns 1 | 4 | 2 | 2 |
        | 4 Visit | Number of visits | 4 | 2 | 2 |
        | 5 Read | Number of reports | =C2+C4+C6+C8→16 | 8 | 8 |`,
    "a plus sign before a formula": `
        ${HEADER}
        ${row(2, "=D2+E2")}
        ${row(3, "=D3+E3")}
        ${row(4, "=+D4+E4")}
        ${row(5, "=D5+E5")}`,
    "all alike": `
        ${HEADER}
        ${[2, 3, 4, 5].map((place) => row(place, `=D${place}+E${place}`)).join("\n")}`,
    "half of one form and half of another": `
        ${HEADER}
        ${row(2, "=D2+E2")}
        ${row(3, "=D3+E3")}
        ${row(4, "=D4*E4")}
        ${row(5, "=D5*E5")}`,
    "a percentage among counts": `
        ${HEADER}
        ${[2, 3, 4].map((place) => row(place, `=D${place}+E${place}`)).join("\n")}
        | 1.9 Assist | % of victims assisted | =E5→80% | 70% | 80% |`,
  },
  planted: [
    inSum((place, { Target = "" }) => Target.replace(/=.*→/, `=SUM(L${place + 2}:N${place + 2})*2/2→`)),
  ],
});
