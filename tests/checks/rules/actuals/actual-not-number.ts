import { actualNotNumber } from "../../../../src/checks/rules/actuals/actual-not-number";
import { planRead } from "../../plan-read";
import { testRule } from "../../rule-table";
import { inRow, LARGE, pick, LATE } from "../../planting-in-workbooks";

testRule(actualNotNumber, {
  failing: {
    "that it was dropped": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | Deleted |
        > E2 error: “Deleted” says that “Number of officers” was dropped, while 2023 still counts as not reported. Write N/A`,
    "words that make no result of the number": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |
        | 1.3 Pave roads | Kilometres of road paved (km) | 50 | 25 | 25 |
        | 1.4 Write | Guideline adopted | 1 | 1 |  |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 30 expected |
        | 1.2-1 | 2023 |  |  | 2 cancelled |
        | 1.3-1 | 2023 |  |  | 25 m |
        | 1.4-1 | 2023 |  |  | draft only |
        > E2 error: says what is expected, not what was achieved
        > E3 error: says what was not done
        > E4 error: is in another unit
        > E5 error: is about a part only`,
    "numerators and denominators that give no percentage": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | Percentage of victims assisted | 80% | 70% | 80% |
        | 1.2 Build | Number of shelters | 60 | 30 | 30 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 80 % (45 of 60) |
        | 1.1-1 | 2024 |  |  | 0/0 |
        | 1.2-1 | 2023 |  |  | 45/60 |
        > E2 error: “80 % (45 of 60)” contradicts itself: 45 of 60 is 75 %. 2023 of “Percentage of victims assisted” counts as not reported
        > E3 error: “0/0” of “Percentage of victims assisted” divides by zero
        > E4 error: “45/60” is 45 of 60, but “Number of shelters” is not a percentage`,
    "the same in the plan's own column": {
      plan: planRead(`
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Train | Number of courses | 3 | 3 | up to 3 |
        | 1.2 Meet | Number of meetings | 4 | 4 | 4 |
        | 1.3 Print | Number of leaflets | 80 | 80 | 75 |
        | 1.4 Visit | Number of visits | 6 | 6 | 5 |`),
      finds: ["E2 warning: is an upper limit"],
    },
    "a date that Excel has made of a number": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Train | Number of courses | 3 | 3 | 2023-10-12 |
        | 1.2 Meet | Number of meetings | 4 | 4 | 4 |
        | 1.3 Print | Number of leaflets | 80 | 80 | 75 |
        | 1.4 Visit | Number of visits | 6 | 6 | 5 |
        > E2 error: The cell holds the date`,
    words: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | many |
        > E2 error: “many” is not a number, so 2023`,
    "a word for done where a number is due": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.2-1 | 2023 | 2 |  | done |
        > E2: 2023 Q2`,
    "a word among the numbers of a column": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Train | Number of courses | 3 | 3 | several |
        | 1.2 Meet | Number of meetings | 4 | 4 | 4 |
        | 1.3 Print | Number of leaflets | 80 | 80 | 75 |
        | 1.4 Visit | Number of visits | 6 | 6 | 5 |
        > E2 error: “several”`,
    "words in a column that holds hardly a number, which may be none of actuals": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Train | Number of courses | 3 | 3 | hours in all |
        | 1.2 Meet | Number of meetings | 4 | 4 | 4 |
        > E2 info`,
    "words under a question that is answered by yes or no": `
        | Action | Indicators | Target | 2023 |
        | 1.1 Write | Handbook in use (Yes/No) | Yes | Yes |
        | 1.2 Found | Office opened | Yes | Yes |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | drafted |
        | 1.2-1 | 2023 |  |  | rented |
        > E2 warning: “drafted” is neither a number nor Yes or No, so 2023
        > E3 warning`,
    "words about a milestone on the Actuals sheet": `
        | Action | Indicators | Target | 2023 |
        | 1.1 Write | Guideline developed and validated | 1 | 1 |
        | 1.2 Adopt | Protocol adopted | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | drafted |
        | 1.2-1 | 2023 |  |  | #REF! |
        > E2 warning: Enter Yes or No, or how many
        > E3 warning: “#REF!”`,
    "a report that nothing has begun": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Train | Number of courses | 3 | 3 | Not started |
        | 1.2 Meet | Number of meetings | 4 | 4 | 4 |
        | 1.3 Print | Number of leaflets | 80 | 80 | 75 |
        | 1.4 Visit | Number of visits | 6 | 6 | 5 |
        > E2 info`,
  },
  passing: {
    "numerators and denominators of a percentage": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | Percentage of victims assisted | 80% | 70% | 80% |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 45 of 60 (75 %) |
        | 1.1-1 | 2024 |  |  | 45/60 |`,
    "words that say nothing else than the number": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.3 Pave roads | Kilometres of road paved (km) | 50 | 25 | 25 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 30 officers |
        | 1.3-1 | 2023 |  |  | 25 km |`,
    },
    "numbers, also with their unit": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 30 |
        | 1.2-1 | 2023 |  |  | 2 meetings |`,
    "blank, not applicable, undecided": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  |  |
        | 1.2-1 | 2023 |  |  | N/A |
        | 1.2-1 | 2024 |  |  | TBD |`,
    "yes, no and that it has not begun": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Write | Handbook in use (Yes/No) | Yes | Yes | Yes | Yes |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | No |
        | 1.1-1 | 2024 |  |  | in progress |
        | 1.1-1 | 2025 |  |  | yes |`,
    "words about a milestone in a column of the plan, which may be one of remarks": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Write | Guideline developed and validated | 1 | 1 | drafted |`,
  },
  planted: [
    inRow("reports", {
      fits: LARGE,
      holds: (_, seed) => ({ Actual: pick(["many", "done", "as planned"], seed) }),
      at: "Actual",
      also: LATE,
    }),
  ],
});
