import { objectiveWording } from "../../../../src/checks/rules/actions/objective-wording";
import { testRule } from "../../rule-table";
import { pick } from "../../planting-in-workbooks";
import { addressOf } from "../../random-workbooks";

testRule(objectiveWording, {
  failing: {
    "more words in the table": `
        1) Protect the victims of trafficking
        | Objective | No | Action | Indicators | Target |
        | Specific Objective 1: Protect and assist the victims of trafficking | 1.1 | Train | Number of courses | 3 |
        > F1 warning: worded differently in A2. Words only there: “and assist”.`,
    "another word": `
        1) Intensify efforts to prosecute
        | Objective | No | Action | Indicators | Target |
        | Objective 1: Enhanced efforts to prosecute | 1.1 | Train | Number of courses | 3 |
        > F1: Words only here: “Intensify”. Words only there: “Enhanced”.`,
    "a word more in Thai, which has no spaces between words": `
        1) คุ้มครองผู้เสียหายจากการค้ามนุษย์
        | Objective | No | Action | Indicators | Target |
        | วัตถุประสงค์เฉพาะที่ 1: คุ้มครองและช่วยเหลือผู้เสียหายจากการค้ามนุษย์ | 1.1 | Train | Number of courses | 3 |
        > F1: Words only there: “และช่วยเหลือ”.`,
    "the second of two": `
        1) Protect victims
        2) Prosecute offenders
        | Objective | No | Action | Indicators | Target |
        | 1. Protect victims | 1.1 | Train | Number of courses | 3 |
        | 2. Prosecute traffickers | 2.1 | Meet | Number of meetings | 2 |
        > F1: Objective 2`,
  },
  passing: {
    "another thing that has the same number": `
        1) Guidelines that both parties use
        | Objective | No | Action | Indicators | Target |
        | 1. Prosecute | 1.1 | Train | Number of courses | 3 |`,
    "Thai digits": `
        ๑) คุ้มครอง ผู้เสียหาย
        | Objective | No | Action | Indicators | Target |
        | วัตถุประสงค์ที่ ๑: คุ้มครอง ผู้เสียหาย | 1.1 | Train | Number of courses | 3 |`,
    "a full stop of Khmer": `
        1) ការពារជនរងគ្រោះ
        | Objective | No | Action | Indicators | Target |
        | គោលបំណងទី 1៖ ការពារជនរងគ្រោះ។ | 1.1 | Train | Number of courses | 3 |`,
    "the same words": `
        1) Protect victims; and
        | Objective | No | Action | Indicators | Target |
        | Specific Objective 1: protect victims. | 1.1 | Train | Number of courses | 3 |`,
    "an objective that the header does not state": `
        1) Protect victims
        | Objective | No | Action | Indicators | Target |
        | 2. Prosecute | 2.1 | Train | Number of courses | 3 |`,
    "no objectives in the header": `
        | Objective | No | Action | Indicators | Target |
        | 1. Prosecute | 1.1 | Train | Number of courses | 3 |`,
  },
  planted: [
    {
      plant: (workbook, seed) => {
        const place = workbook.lines.findIndex((line) => line.startsWith("9)")) + 0 * seed;
        const lines = workbook.lines.with(
          place,
          `9) Task force 9 is ${pick(["at last", "never", "always"], seed)} at work`,
        );
        return {
          workbook: { ...workbook, lines },
          cells: [`Plan!${addressOf({ headers: [...workbook.plan.headers, "x"], rows: [] }, -1, "x")}`],
        };
      },
    },
  ],
});
