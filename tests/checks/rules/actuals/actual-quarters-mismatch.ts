import { actualQuartersMismatch } from "../../../../src/checks/rules/actuals/actual-quarters-mismatch";
import { testRule } from "../../rule-table";
import { LARGE, withRows, cellOf } from "../../planting-in-workbooks";

const PLAN = `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |
        | 1.3 Assist | % of victims assisted | 80% | 70% | 80% |
`;

/** The plan with reports of its first indicator. */
const reported = (...rows: readonly string[]): string =>
  [PLAN, "| Indicator | Year | Quarter | Party | Actual |", ...rows.map((row) => `| 1.1-1 | ${row} |`)].join(
    "\n",
  );

testRule(actualQuartersMismatch, {
  failing: {
    "a year that is less than its four quarters": {
      plan: reported(
        "2023 |  |  | 20",
        "2023 | Q1 |  | 5",
        "2023 | Q2 |  | 8",
        "2023 | Q3 |  | 6",
        "2023 | Q4 |  | 4",
      ),
      finds: ["E2 warning: is 20, but its quarters give 5 + 8 + 6 + 4 = 23"],
    },
    "a year that is more than its two halves": {
      plan: reported("2023 |  |  | 20", "2023 | H1 |  | 5", "2023 | H2 |  | 4"),
      finds: ["E2: its halves give 5 + 4 = 9"],
    },
    "quarters that rise, but not to the year's": {
      plan: reported(
        "2023 |  |  | 20",
        "2023 | Q1 |  | 2",
        "2023 | Q2 |  | 4",
        "2023 | Q3 |  | 6",
        "2023 | Q4 |  | 9",
      ),
      finds: ["E2: 2 + 4 + 6 + 9 = 21"],
    },
    "quarters that go beyond the year before it ends": {
      plan: reported("2023 |  |  | 20", "2023 | Q1 |  | 15", "2023 | Q2 |  | 8"),
      finds: ["E2: 15 + 8 = 23"],
    },
    "the quarters of one party": {
      plan: reported(
        "2023 |  | Thailand | 20",
        "2023 |  | Cambodia | 12",
        "2023 | Q1 | Thailand | 14",
        "2023 | Q2 | Thailand | 8",
        "2023 | Q1 | Cambodia | 12",
      ),
      finds: ["E2: 14 + 8 = 22"],
    },
    "a half that is less than its quarters": {
      plan: reported("2023 | H1 |  | 10", "2023 | Q1 |  | 7", "2023 | Q2 |  | 8"),
      finds: ["E2: 2023 H1 of “Number of officers” is 10, but its quarters give 7 + 8 = 15"],
    },
    "a quarter that is less than its months, though the year agrees with its quarters": {
      plan: reported(
        "2023 |  |  | 15",
        "2023 | Q1 |  | 3",
        "2023 | Q2 |  | 12",
        "2023 | Jan |  | 1",
        "2023 | Feb |  | 2",
        "2023 | Mar |  | 2",
      ),
      finds: ["E3: its months give 1 + 2 + 2 = 5. Correct the quarter or the month"],
    },
    "a year that is more than its half and two quarters": {
      plan: reported("2023 |  |  | 30", "2023 | H1 |  | 10", "2023 | Q3 |  | 7", "2023 | Q4 |  | 8"),
      finds: ["E2: its parts give 10 + 7 + 8 = 25. Correct the year or the part"],
    },
    "a half that its quarters contradict, and not its year": {
      plan: reported(
        "2023 |  |  | 20",
        "2023 | H1 |  | 10",
        "2023 | H2 |  | 10",
        "2023 | Q1 |  | 4",
        "2023 | Q2 |  | 5",
      ),
      finds: ["E3: 2023 H1"],
    },
    "one quarter that is more than its year by itself": {
      plan: reported("2023 |  |  | 24", "2023 | Q1 |  | 30"),
      finds: ["E2 warning: is 24, but 2023 Q1 alone is 30 already"],
    },
    "one month that is more than its quarter by itself": {
      plan: reported("2023 | Q1 |  | 4", "2023 | Feb |  | 5"),
      finds: ["E2: Correct the quarter or the month that is off"],
    },
    "counts that are carried on beyond the year": {
      plan: reported("2023 |  |  | 20", "2023 | Q1 |  | 9", "2023 | Q2 |  | 25"),
      finds: ["E2: 9 + 25 = 34"],
    },
    "quarters that rise and may be either, since nothing tells": {
      plan: reported("2023 | Q1 |  | 2", "2023 | Q2 |  | 4", "2023 | Q3 |  | 7"),
      finds: [
        "E3 warning: has 2, 4, 7 in the quarters of 2023. Nothing says whether these are to be added up (13) or each counts on from the year’s beginning (7)",
      ],
    },
    "two quarters that go beyond the year's target only where they are added": {
      plan: reported("2023 | Q1 |  | 14", "2023 | Q2 |  | 29"),
      finds: ["E3: (43)"],
    },
    "quarters that rise to less than their year, whose last one is missing": {
      plan: reported("2023 |  |  | 20", "2023 | Q1 |  | 2", "2023 | Q2 |  | 5", "2023 | Q3 |  | 7"),
      finds: ["E4: Report the quarters that are missing, or accept"],
    },
    "quarters of a party that rise, though those of another fall": {
      plan: reported(
        "2023 | Q1 | Thailand | 2",
        "2023 | Q2 | Thailand | 4",
        "2023 | Q3 | Thailand | 7",
        "2023 | Q1 | Cambodia | 5",
        "2023 | Q2 | Cambodia | 3",
      ),
      finds: ["E3: 2, 4, 7"],
    },
    "quarters that rise beyond the target, though another indicator's fall": `${PLAN}
        | Indicator | Year | Quarter | Actual |
        | 1.1-1 | 2023 | Q1 | 12 |
        | 1.1-1 | 2023 | Q2 | 20 |
        | 1.1-1 | 2023 | Q3 | 28 |
        | 1.2-1 | 2023 | Q1 | 2 |
        | 1.2-1 | 2023 | Q2 | 1 |
        > D3: 12, 20, 28`,
    "quarters of which the most is the year's: the same people may be meant": {
      plan: reported("2023 |  |  | 20", "2023 | Q1 |  | 20", "2023 | Q2 |  | 18"),
      finds: ["E2 info"],
    },
  },
  passing: {
    "quarters that give the year": reported(
      "2023 |  |  | 23",
      "2023 | Q1 |  | 5",
      "2023 | Q2 |  | 8",
      "2023 | Q3 |  | 6",
      "2023 | Q4 |  | 4",
    ),
    "quarters that wait for the others": reported("2023 |  |  | 23", "2023 | Q1 |  | 5", "2023 | Q2 |  | 8"),
    "quarters that carry on those before them, beside months that do not": reported(
      "2023 | Q1 |  | 5",
      "2023 | Q2 |  | 12",
      "2023 | Apr |  | 3",
      "2023 | May |  | 2",
      "2023 | Jun |  | 2",
    ),
    "months that count on through their quarter": reported(
      "2023 | Q1 |  | 9",
      "2023 | Jan |  | 2",
      "2023 | Feb |  | 5",
      "2023 | Mar |  | 9",
    ),
    "one quarter alone that is within its year": reported("2023 |  |  | 23", "2023 | Q4 |  | 20"),
    "counts that are carried on through a quarter in which nothing was done": reported(
      "2023 |  |  | 20",
      "2023 | Q1 |  | 5",
      "2023 | Q2 |  | 12",
      "2023 | Q3 |  | 12",
      "2023 | Q4 |  | 20",
    ),
    "counts that are carried on through the year, and the year from the one before": reported(
      "2023 |  |  | 10",
      "2024 |  |  | 22",
      "2024 | Q1 |  | 3",
      "2024 | Q2 |  | 6",
      "2024 | Q3 |  | 8",
      "2024 | Q4 |  | 12",
    ),
    "quarters that rise once, as they do by chance": reported("2023 | Q1 |  | 5", "2023 | Q2 |  | 8"),
    "quarters that rise where another year tells that each is of itself": reported(
      "2023 | Q1 |  | 8",
      "2023 | Q2 |  | 5",
      "2024 | Q1 |  | 2",
      "2024 | Q2 |  | 4",
      "2024 | Q3 |  | 7",
    ),
    "quarters that rise where another year tells that they are carried on": reported(
      "2023 |  |  | 30",
      "2023 | Q1 |  | 8",
      "2023 | Q2 |  | 15",
      "2023 | Q3 |  | 21",
      "2023 | Q4 |  | 30",
      "2024 | Q1 |  | 2",
      "2024 | Q2 |  | 4",
      "2024 | Q3 |  | 7",
    ),
    "counts that are carried on to the year's": reported(
      "2023 |  |  | 20",
      "2023 | Q1 |  | 5",
      "2023 | Q2 |  | 12",
      "2023 | Q3 |  | 18",
      "2023 | Q4 |  | 20",
    ),
    "counts that may be carried on, before the year's end": reported(
      "2023 |  |  | 20",
      "2023 | Q1 |  | 9",
      "2023 | Q2 |  | 14",
    ),
    "a year that carries on the years before it": reported(
      "2023 |  |  | 20",
      "2024 |  |  | 34",
      "2024 | H1 |  | 8",
      "2024 | H2 |  | 6",
    ),
    "the year of one party beside the quarters of another": reported(
      "2023 |  | Thailand | 5",
      "2023 | Q1 | Cambodia | 8",
      "2023 | Q2 | Cambodia | 8",
    ),
    "quarters of another year": reported("2023 |  |  | 5", "2024 | Q1 |  | 8", "2024 | Q2 |  | 8"),
    "a share, which may stand elsewhere at the year's end": `${PLAN}
        | Indicator | Year | Quarter | Actual |
        | 1.3-1 | 2023 |  | 60% |
        | 1.3-1 | 2023 | Q1 | 50% |
        | 1.3-1 | 2023 | Q2 | 40% |`,
    "a report that is not a number": reported("2023 |  |  | 5", "2023 | Q1 |  | many", "2023 | Q2 |  | 4"),
  },
  planted: [
    {
      plant: (workbook, seed) => {
        const places = [...workbook.reports.rows.keys()].filter((place) =>
          LARGE(workbook.reports.rows[place]!),
        );
        const place = places[seed % places.length];
        const year = workbook.reports.rows[place ?? -1];
        if (place === undefined || year === undefined) return null;
        const parts = ["Q1", "Q2"].map((Quarter) => ({
          ...year,
          Quarter,
          Actual: String(Number(year.Actual) - 1),
        }));
        return {
          workbook: withRows(workbook, "reports", (rows) => [...rows, ...parts]),
          cells: [cellOf(workbook, "reports", place, "Actual")],
        };
      },
    },
  ],
});
