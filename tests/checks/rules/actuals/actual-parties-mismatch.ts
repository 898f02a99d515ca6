import { actualPartiesMismatch } from "../../../../src/checks/rules/actuals/actual-parties-mismatch";
import { testRule } from "../../rule-table";
import { LARGE, withRows, cellOf } from "../../planting-in-workbooks";

const REPORTS = `
  | Action | Indicators | Target | 2023 | 2024 |
  | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
  | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

  | Indicator | Year | Quarter | Party | Actual |`;

testRule(actualPartiesMismatch, {
  failing: {
    "parts that give less": `${REPORTS}
        | 1.1-1 | 2023 |  | Thailand | 12 |
        | 1.1-1 | 2023 |  | Cambodia | 15 |
        | 1.1-1 | 2023 |  |  | 30 |
        > E4 warning: is 30 for all parties together, but their parts (Thailand 12, Cambodia 15) give 27`,
    "one part above the whole": `${REPORTS}
        | 1.1-1 | 2023 |  |  | 10 |
        | 1.1-1 | 2023 |  | Cambodia | 15 |
        > E2: give 15`,
    "a percentage outside its parts": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Assist | % of victims assisted | 80% | 80% |  |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  | Thailand | 70% |
        | 1.1-1 | 2023 |  | Cambodia | 80% |
        | 1.1-1 | 2023 |  | both | 90% |
        > E4: no mean of their parts`,
    "a level outside its parts": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Wait | Average waiting hours | 8 | 8 |  |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  | Thailand | 7 |
        | 1.1-1 | 2023 |  | Cambodia | 9 |
        | 1.1-1 | 2023 |  |  | 16 |
        > E4 warning: no mean of their parts (Thailand 7, Cambodia 9)`,
    "parts of a value that is entered once for all": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 20 | 10 | 10 |

        | Id | Indicator | Parts of parties | Confirmed |
        | 1.1-1 | Number of officers | Reported once for all | Yes |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  | Thailand | 12 |
        | 1.1-1 | 2023 |  |  | 12 |
        | 1.1-1 | 2023 |  | Cambodia | 12 |
        > E2 error: Thailand has reported 12 for 2023
        > E4: Cambodia has reported 12`,
    "a whole beyond the party that is furthest behind": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 20 | 10 | 10 |

        | Id | Indicator | Parts of parties | Confirmed |
        | 1.1-1 | Number of officers | Each reaches the target | Yes |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  | Thailand | 12 |
        | 1.1-1 | 2023 |  | Cambodia | 8 |
        | 1.1-1 | 2023 |  |  | 20 |
        > E4 error: their parts (Thailand 12, Cambodia 8) give 8`,
  },
  passing: {
    "a value below zero without parts": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 20 | 10 | 10 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | -2 |`,
    "a whole as far as the party that is furthest behind": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 20 | 10 | 10 |

        | Id | Indicator | Parts of parties | Confirmed |
        | 1.1-1 | Number of officers | Each reaches the target | Yes |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  | Thailand | 12 |
        | 1.1-1 | 2023 |  | Cambodia | 8 |
        | 1.1-1 | 2023 |  |  | 8 |`,
    "a value that was entered once for all": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 20 | 10 | 10 |

        | Id | Indicator | Parts of parties | Confirmed |
        | 1.1-1 | Number of officers | Reported once for all | Yes |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  | All | 12 |`,
    "parts that give the whole": `${REPORTS}
        | 1.1-1 | 2023 |  | Thailand | 12 |
        | 1.1-1 | 2023 |  | Cambodia | 15 |
        | 1.1-1 | 2023 |  | All | 27 |`,
    "one part that waits for the others": `${REPORTS}
        | 1.1-1 | 2023 |  | Thailand | 12 |
        | 1.1-1 | 2023 |  |  | 27 |`,
    "parts alone": `${REPORTS}
        | 1.1-1 | 2023 |  | Thailand | 12 |
        | 1.1-1 | 2023 |  | Cambodia | 15 |`,
    "a level between its parts": `
        | Action | Indicators | Target | 2023 |
        | 1.1 Wait | Average waiting hours | 8 | 8 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  | Thailand | 7 |
        | 1.1-1 | 2023 |  | Cambodia | 9 |
        | 1.1-1 | 2023 |  |  | 7.5 |`,
    "a percentage between its parts": `
        | Action | Indicators | Target | 2023 |
        | 1.1 Assist | % of victims assisted | 80% | 80% |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  | Thailand | 70% |
        | 1.1-1 | 2023 |  | Cambodia | 80% |
        | 1.1-1 | 2023 |  |  | 76% |`,
  },
  planted: [
    {
      plant: (workbook, seed) => {
        const places = [...workbook.reports.rows.keys()].filter((place) =>
          LARGE(workbook.reports.rows[place]!),
        );
        const place = places[seed % places.length];
        const whole = workbook.reports.rows[place ?? -1];
        if (place === undefined || whole === undefined) return null;
        const part = { ...whole, Party: "Thailand", Actual: String(Number(whole.Actual) + 1) };
        return {
          workbook: withRows(workbook, "reports", (rows) => [...rows, part]),
          cells: [cellOf(workbook, "reports", place, "Actual")],
        };
      },
    },
  ],
});
