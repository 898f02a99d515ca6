import { valueAmbiguous } from "../../../../src/checks/rules/values/value-ambiguous";
import { planRead } from "../../plan-read";
import { testRule } from "../../rule-table";
import { inRow, isCount } from "../../planting-in-workbooks";

testRule(valueAmbiguous, {
  failing: {
    "a number with a question mark": {
      plan: planRead(`
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3? | 1 | 2 |`),
      finds: ["C2: “3?” was read as 3; it is not clear what “?” next to the number means"],
    },
    "words beside a number that nothing explains": {
      plan: planRead(`
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 blorps | 1 | 2 |`),
      finds: ["C2 info: it is not clear what “blorps” next to the number means"],
    },
    "a footnote": {
      plan: planRead(`
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3¹ | 1 | 2 |`),
      finds: ["C2 info: was read as 3; “¹” leads to a note\n>> none"],
    },
    "a number of each quarter in the column of a year": {
      plan: planRead(`
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Patrol | Number of patrols | 24 | 3 per quarter | 12 |`),
      finds: ["D2 warning: was read as 12; it could also be “3”"],
    },
    "a range": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 2-3 | 1 | 2 |
        > C2 warning: was read as 2; it could also be “3”`,
    "in a year": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1-2 | 2 |
        > D2`,
    "in two rows": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 2-3 | 1 | 2 |
        | 1.2 Meet | Number of meetings | 4-5 | 2 | 2 |
        > C2
        > C3`,
    "two numbers of a share that are no fraction": {
      plan: planRead(`
        | Action | Indicators | Unit | Target | 2023 | 2024 |
        | 1.1 Drive | Share of electric cars | % | 0.47 / 3,118 | 1 | 2 |`),
      finds: ["D2: was read as 0.47; it could also be “3,118”"],
    },
    "another number in brackets": {
      plan: planRead(`
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 12 (15) | 6 | 6 |`),
      finds: ["C2 warning: it could also be “15”"],
    },
    "what brackets say of a number, for information": {
      plan: planRead(`
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Equip | Percentage of clinics equipped | 100% (7 clinics and 3 labs) | 60% | 100% |
        | 1.2 Ask | Index of trust of the public | 64 (0-100) | 60 | 64 |`),
      finds: ["C2 info", "C3 info"],
    },
    "a decimal number in millions of what is counted, for information": {
      plan: planRead(`
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Work | Number of hours worked | 17.4 M | 8 | 9 |
        | 1.2 Fence | Length of the fence | 17.4 M | 8 | 9 |`),
      finds: ["C2 info: 17,400,000", "C3 warning"],
    },
  },
  passing: {
    "words that the indicator has": {
      plan: planRead(`
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses held for officers | 3 courses held | ≥ 1 | at least 2 courses |`),
    },
    "plain numbers": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |`,
    "digits apart, which are another finding": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | "1 200" | 600 | 600 |`,
    words: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | several | 1 | 2 |`,
  },
  planted: [
    inRow("plan", {
      fits: isCount,
      holds: ({ "2024": year = "" }) => ({ "2024": `${year}-${Number(year) + 2}` }),
      at: "2024",
    }),
  ],
});
