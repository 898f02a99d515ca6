import { partUnknown } from "../../../../src/checks/rules/actuals/part-unknown";
import { testRule } from "../../rule-table";

const plan = (breakdown: string): string => `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of officers | 60 | 30 | 30 |

        | Id | Indicator | Breakdown | Confirmed |
        | 1.1-1 | Number of officers | ${breakdown} | Yes |

        | Indicator | Year | Part | Actual |
        | 1.1-1 | 2023 |  | 20 |`;

testRule(partUnknown, {
  failing: {
    "none of those that are listed": `${plan("Training: basic, advanced")}
        | 1.1-1 | 2023 | basik | 8 |
        > D3 warning: “basik” is none of the parts of this indicator: basic, advanced`,
    "no sex": `${plan("Sex")}
        | 1.1-1 | 2023 | Northern | 8 |
        > D3 warning: “Northern” is no part that is known`,
    "no sex, though it is said to be one": `${plan("Sex; Place")}
        | 1.1-1 | 2023 | Sex: Northern | 8 |
        > D3 warning: “Northern” is no part that is known`,
    "where nothing is asked for": `${plan("–")}
        | 1.1-1 | 2023 | Northern | 8 |
        > D3 info: “Northern” is no part that is known`,
  },
  passing: {
    "a category of a known dimension, which is not asked for": `${plan("Training: basic, advanced")}
        | 1.1-1 | 2023 | Women | 8 |
        | 1.1-1 | 2023 | Basic | 8 |`,
    "in other words": `${plan("Sex: Women, Men; Age")}
        | 1.1-1 | 2023 | Female | 8 |
        | 1.1-1 | 2023 | ប្រុស | 8 |
        | 1.1-1 | 2023 | Not known | 4 |
        | 1.1-1 | 2023 | Women under 18 | 4 |
        | 1.1-1 | 2023 | < 18 | 4 |`,
    "any place, where places are asked for": `${plan("Sex; Place")}
        | 1.1-1 | 2023 | Poipet | 8 |`,
  },
  planted: [],
});
