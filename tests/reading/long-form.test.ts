import { gridOf } from "./grid-of";
import { actualsTold, planReading, planTold, valueTold } from "./told";

type Grid = Parameters<typeof gridOf>;

const told = (...grid: Grid): readonly (readonly string[])[] => {
  const { plan } = planReading(gridOf(...grid));
  return [planTold(plan), plan.indicators.map(actualsTold)];
};

describe("a plan with a row for each indicator and period", () => {
  it.each<[string, Grid, readonly (readonly string[])[]]>([
    [
      "an indicator's years below one another",
      [
        [
          ["Objective", "Activity", "Indicator", "Year", "Target", "Actual"],
          ["Prevention", "1.1 Train", "# trained", 2024, 10, 8],
          ["Prevention", "1.1 Train", "# trained", 2025, 20, ""],
          ["Protection", "2.1 Shelter", "# shelters", 2024, 1, 1],
          ["Protection", "2.1 Shelter", "# shelters", 2025, 2, ""],
        ],
      ],
      [
        ["1/1.1 Train: # trained = 2024: 10, 2025: 20", "2/2.1 Shelter: # shelters = 2024: 1, 2025: 2"],
        ["2024: 8, 2025: ", "2024: 1, 2025: "],
      ],
    ],
    [
      "all indicators for one year, then for the next",
      [
        [
          ["Year", "Activity", "Indicator", "Target"],
          [2024, "1.1 Train", "# trained", 10],
          [2024, "1.2 Meet", "# meetings", 4],
          [2025, "1.1 Train", "# trained", 20],
          [2025, "1.2 Meet", "# meetings", 5],
        ],
      ],
      [
        ["/1.1 Train: # trained = 2024: 10, 2025: 20", "/1.2 Meet: # meetings = 2024: 4, 2025: 5"],
        ["", ""],
      ],
    ],
    [
      "merged over their rows, with the whole plan's total among them",
      [
        [
          ["Activity", "Indicator", "Unit", "Year", "Planned", "Achieved", "Lead"],
          ["1.1 Train", "# trained", "people", "2024", 10, 8, "MoI"],
          ["", "", "", "2025", 20, "", ""],
          ["", "", "", "Total", 30, "", ""],
          ["1.2 Campaign", "# campaigns", "", "2024", 1, 1, "MoE"],
          ["", "", "", "2025", 2, "", ""],
        ],
        { merges: ["A2:A4", "B2:B4"] },
      ],
      [
        ["/1.1 Train: # trained = 30 | 2024: 10, 2025: 20", "/1.2 Campaign: # campaigns = 2024: 1, 2025: 2"],
        ["2024: 8, 2025: ", "2024: 1, 2025: "],
      ],
    ],
    [
      "quarters of years",
      [
        [
          ["Activity", "Indicator", "Year", "Quarter", "Target", "Actual"],
          ["1.1 Train", "# trained", 2024, "Q1", 10, 8],
          ["", "", "", "Q2", 20, ""],
          ["", "", 2025, "Q1", 20, ""],
        ],
      ],
      [
        ["/1.1 Train: # trained = 2024-Q1: 10, 2024-Q2: 20, 2025-Q1: 20"],
        ["2024-Q1: 8, 2024-Q2: , 2025-Q1: "],
      ],
    ],
    [
      "a Spanish table of indicators by period",
      [
        [
          ["Indicador", "Período", "Meta", "Logro"],
          ["Número de campañas", "2024-T1", 10, 8],
          ["Número de campañas", "2024-T2", 20, ""],
          ["Número de víctimas", "2024-T1", 20, 1],
          ["Número de víctimas", "2024-T2", 20, 1],
        ],
      ],
      [
        [
          "/1 Número de campañas: Número de campañas = 2024-Q1: 10, 2024-Q2: 20",
          "/2 Número de víctimas: Número de víctimas = 2024-Q1: 20, 2024-Q2: 20",
        ],
        ["2024-Q1: 8, 2024-Q2: ", "2024-Q1: 1, 2024-Q2: 1"],
      ],
    ],
    [
      "targets and actuals below one another",
      [
        [
          ["Indicator", "Type", "2023", "2024", "Total"],
          ["# officers trained", "Target", 10, 20, 30],
          ["", "Actual", 9, "", 9],
          ["", "% achieved", "90%", "", ""],
          ["# campaigns", "Target", 1, 1, 2],
          ["", "Actual", 1, 0, 1],
        ],
      ],
      [
        [
          "/1 # officers trained: # officers trained = 30 | 2023: 10, 2024: 20",
          "/2 # campaigns: # campaigns = 2 | 2023: 1, 2024: 1",
        ],
        ["2023: 9, 2024: ", "2023: 1, 2024: 0"],
      ],
    ],
    [
      "targets and actuals by quarter, named in a column without a head",
      [
        [
          ["No", "Actividad", "Indicador", "", "T1 2025", "T2 2025", "Anual"],
          ["1.1", "Formar", "Número de formados", "Programado", 10, 10, 20],
          ["", "", "", "Ejecutado", 8, "", 8],
          ["1.2", "Reunir", "Número de reuniones", "Programado", 1, 1, 2],
          ["", "", "", "Ejecutado", 1, "", 1],
        ],
        { merges: ["A2:A3", "B2:B3", "C2:C3", "A4:A5", "B4:B5", "C4:C5"] },
      ],
      [
        [
          "/1.1 Formar: Número de formados = 2025: 20; 2025-Q1: 10, 2025-Q2: 10",
          "/1.2 Reunir: Número de reuniones = 2025: 2; 2025-Q1: 1, 2025-Q2: 1",
        ],
        ["2025: 8; 2025-Q1: 8, 2025-Q2: ", "2025: 1; 2025-Q1: 1, 2025-Q2: "],
      ],
    ],
  ])("%s", (_, grid, expected) => {
    expect(told(...grid)).toEqual(expected);
  });

  it("has baseline and overall target once, and each target in its cell", () => {
    const { plan } = planReading(
      gridOf([
        ["Activity", "Indicator", "Baseline", "Overall target", "Year", "Target"],
        ["1.1 Train", "# trained", 5, 30, 2024, 10],
        ["1.1 Train", "# trained", 5, 30, 2025, 20],
      ]),
    );
    expect(planTold(plan)).toEqual(["/1.1 Train: # trained = 30 | 2024: 10, 2025: 20"]);
    expect(valueTold(plan.indicators[0]?.baseline)).toBe("5");
    expect(plan.indicators[0]?.targets.get("2025")?.cell).toMatchObject({ row: 2, column: 5 });
    expect(plan.notRead).toEqual([]);
  });

  it("takes a column of deadlines for none of periods", () => {
    const { plan } = planReading(
      gridOf([
        ["Activity", "Indicator", "Target", "Timeline"],
        ["1.1 Train", "# trained", 10, 2024],
        ["1.2 Meet", "# meetings", 4, 2025],
      ]),
    );
    expect(planTold(plan)).toEqual(["/1.1 Train: # trained = 10", "/1.2 Meet: # meetings = 4"]);
  });
});
