import { partMissing } from "../../../../src/checks/rules/actuals/part-missing";
import { testRule } from "../../rule-table";

const plan = (words: string, breakdown = ""): string => `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of officers${words} | 60 | 30 | 30 |
${
  breakdown === ""
    ? ""
    : `
        | Id | Indicator | Breakdown | Confirmed |
        | 1.1-1 | Number of officers${words} | ${breakdown} | Yes |
`
}
        | Indicator | Year | Part | Actual |`;

testRule(partMissing, {
  failing: {
    "that a person asks for": `${plan("", "Sex")}
        | 1.1-1 | 2023 |  | 20 |
        > D2 warning: is to be reported by sex, and 2023 has no such part`,
    "that the plan's words ask for": `${plan(", disaggregated by age")}
        | 1.1-1 | 2023 |  | 20 |
        > D2 info: is to be reported by age`,
    "one dimension of two": `${plan("", "Sex; Training: basic, advanced")}
        | 1.1-1 | 2023 |  | 20 |
        | 1.1-1 | 2023 | Women | 20 |
        > D2: is to be reported by “Training”`,
    "one of those that are listed": `${plan("", "Training: basic, advanced")}
        | 1.1-1 | 2023 |  | 20 |
        | 1.1-1 | 2023 | Basic | 20 |
        > D2 warning: lacks advanced`,
    "of another language": `${plan("", "Sex: Women, Men")}
        | 1.1-1 | 2023 |  | 20 |
        | 1.1-1 | 2023 | ស្រី | 20 |
        > D2: lacks Men`,
  },
  passing: {
    "all of them": `${plan("", "Sex: Women, Men")}
        | 1.1-1 | 2023 |  | 20 |
        | 1.1-1 | 2023 | Women | 8 |
        | 1.1-1 | 2023 | Men | 12 |`,
    "nobody counted them": `${plan("", "Sex: Women, Men")}
        | 1.1-1 | 2023 |  | 20 |
        | 1.1-1 | 2023 | Not known | 20 |`,
    "in the text of the actual": `${plan("", "Sex")}
        | 1.1-1 | 2023 |  | 20 (8 women) |`,
    "nothing, of which there are no parts": `${plan("", "Sex")}
        | 1.1-1 | 2023 |  | 0 |
        | 1.1-1 | 2024 |  |  |`,
    "none is asked for": `${plan("")}
        | 1.1-1 | 2023 |  | 20 |`,
    "a dash takes back what the words ask for": `${plan(", disaggregated by sex", "–")}
        | 1.1-1 | 2023 |  | 20 |`,
  },
  planted: [],
});
