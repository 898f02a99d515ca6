import { partsMismatch } from "../../../../src/checks/rules/values/parts-mismatch";
import { planRead } from "../../plan-read";
import { testRule } from "../../rule-table";
import { inRow, isCount } from "../../planting-in-workbooks";

testRule(partsMismatch, {
  failing: {
    "more than its parts": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of officers | 30 (14 M, 12 F) | 30 |  |
        > C2 warning: 14 M + 12 F = 26, but the whole is 30`,
    "fewer than its parts": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of officers | 20 (14 M, 12 F) | 20 |  |
        > C2`,
    "in a year": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of officers | 30 | 30 (14 M, 12 F) |  |
        > D2`,
    "in reports, by sex, by age and by what a person lists": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of officers | 60 | 30 | 30 |

        | Id | Indicator | Breakdown | Confirmed |
        | 1.1-1 | Number of officers | Training: basic, advanced | Yes |

        | Indicator | Year | Part | Actual |
        | 1.1-1 | 2023 |  | 20 |
        | 1.1-1 | 2023 | Women | 8 |
        | 1.1-1 | 2023 | Men | 11 |
        | 1.1-1 | 2023 | < 18 | 2 |
        | 1.1-1 | 2023 | 18+ | 19 |
        | 1.1-1 | 2023 | Basic | 9 |
        | 1.1-1 | 2023 | Advanced | 10 |
        > D2 warning: 8 Women + 11 Men = 19, but the whole is 20
        > D2: 2 < 18 + 19 18+ = 21
        > D2: 9 Basic + 10 Advanced = 19`,
    "one of them twice, in two languages": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of officers | 60 | 30 | 30 |

        | Indicator | Year | Part | Actual |
        | 1.1-1 | 2023 |  | 20 |
        | 1.1-1 | 2023 | Women | 8 |
        | 1.1-1 | 2023 | Men | 12 |
        | 1.1-1 | 2023 | ស្រី | 9 |
        > D5 warning: ស្រី is 8 in D3, and 9 here`,
    "in rows below": {
      plan: planRead(`
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of officers | 60 | 30 | 30 |
        |  | Male | 30 | 14 | 16 |
        |  | Female | 28 | 12 | 16 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |`),
      finds: [
        "C2: 30 Male + 28 Female = 58, but the whole is 60",
        "D2: 14 Male + 12 Female = 26, but the whole is 30",
        "E2: 16 Male + 16 Female = 32, but the whole is 30",
      ],
    },
  },
  passing: {
    "parts of several breakdowns in one cell": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of officers | 60 (30 women, 20 minors) | 60 |  |`,
    "crosses, parts of which nobody knows, and a sum that was taken": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of officers | 60 | 30 | 30 |

        | Indicator | Year | Part | Actual |
        | 1.1-1 | 2023 |  | 20 |
        | 1.1-1 | 2023 | Women | 8 |
        | 1.1-1 | 2023 | Men | 11 |
        | 1.1-1 | 2023 | Not known | 1 |
        | 1.1-1 | 2023 | Women under 18 | 8 |
        | 1.1-1 | 2024 | Women | 8 |
        | 1.1-1 | 2024 | Men | 11 |`,
    "some of its parts in rows below": {
      plan: planRead(`
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of officers | 60 | 30 | 30 |
        |  | of which women | 20 | 10 | 10 |
        |  | of which under 18 | 20 | 10 | 10 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |`),
    },
    "all of its parts in rows below": {
      plan: planRead(`
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of officers | 60 | 30 | 30 |
        |  | Male | 30 | 14 | 16 |
        |  | Female | 30 | 16 | 14 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |`),
    },
    "as many as its parts": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of officers | 26 (14 M, 12 F) | 26 |  |`,
    "a number without parts": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of officers | 26 | 26 |  |`,
    nothing: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of officers |  |  |  |`,
  },
  planted: [
    inRow("plan", {
      fits: (row) => isCount(row) && Number(row["2024"]) > 3,
      holds: ({ "2024": year = "" }, seed) => ({
        "2024": `${year} (${Number(year) - 2} M, ${3 + (seed % (Number(year) - 2))} F)`,
      }),
      at: "2024",
    }),
  ],
});
