import { gridOf } from "./grid-of";
import { actualsTold, planReading, planTold } from "./told";

type Rows = Parameters<typeof gridOf>[0];

describe("parts of years", () => {
  it.each([
    ["S1", "S2"],
    ["H1 target", "H2 target"],
    ["1er semestre", "2e semestre"],
    ["Jan–Jun", "Jul–Dec"],
    ["ครึ่งปีแรก", "ครึ่งปีหลัง"],
    ["6 เดือนแรก", "6 เดือนหลัง"],
    ["ឆមាសទី១", "ឆមាសទី២"],
  ])("%s and %s", (first, second) => {
    const { plan } = planReading(
      gridOf([
        ["Plan 2024"],
        ["Activité", "Indicateurs", "Cible 2024", first, second],
        ["1.1 A", "Nombre d'a", 5, 2, 3],
      ]),
    );
    expect(planTold(plan)).toEqual(["/1.1 A: Nombre d'a = 2024: 5; 2024-H1: 2, 2024-H2: 3"]);
    expect(plan.doubts).toEqual([]);
  });

  it.each<[string, Rows, string]>([
    [
      "cuatrimestres",
      [
        ["POA 2025"],
        ["Actividad", "Indicador", "Meta anual", "Cuatrimestre 1", "Cuatrimestre 2", "Cuatrimestre 3"],
        ["A", "Número de a", 9, 2, 3, 4],
      ],
      "/1 A: Número de a = 2025: 9; 2025-T1: 2, 2025-T2: 3, 2025-T3: 4",
    ],
    [
      "trimestres by Roman numerals below their group",
      [
        ["POA 2025"],
        ["Actividad", "Indicador", "Meta anual", "Trimestre", "", "", ""],
        ["", "", "", "I", "II", "III", "IV"],
        ["A", "Número de a", 10, 1, 2, 3, 4],
      ],
      "/1 A: Número de a = 2025: 10; 2025-Q1: 1, 2025-Q2: 2, 2025-Q3: 3, 2025-Q4: 4",
    ],
    [
      "ordinals below a group that says that they are of quarters",
      [
        ["Output", "Output indicator", "Annual target 2025/26", "Quarterly targets", "", "", ""],
        ["", "", "", "1st", "2nd", "3rd", "4th"],
        ["Roads graded", "Kilometres of road graded", 90, 10, 20, 25, 35],
      ],
      "1/1.1 Roads graded: Kilometres of road graded = 2026: 90; 2026-Q1: 10, 2026-Q2: 20, 2026-Q3: 25, 2026-Q4: 35",
    ],
    [
      "Roman numerals below a group of several words",
      [
        ["POA 2025"],
        ["Actividad", "Indicador", "Meta anual", "Programación trimestral de metas", "", "", ""],
        ["", "", "", "I", "II", "III", "IV"],
        ["Talleres", "Número de talleres", 10, 1, 2, 3, 4],
      ],
      "/1 Talleres: Número de talleres = 2025: 10; 2025-Q1: 1, 2025-Q2: 2, 2025-Q3: 3, 2025-Q4: 4",
    ],
    [
      "quarters by numbers below their years",
      [
        ["Activity", "Indicator", "2024", "", "", "", "2025", "", "", ""],
        ["", "", 1, 2, 3, 4, 1, 2, 3, 4],
        ["A", "# a", 1, 2, 3, 4, 5, 6, 7, 8],
      ],
      "/1 A: # a = 2024-Q1: 1, 2024-Q2: 2, 2024-Q3: 3, 2024-Q4: 4, 2025-Q1: 5, 2025-Q2: 6, 2025-Q3: 7, 2025-Q4: 8",
    ],
    [
      "halves that are totals of their quarters",
      [
        ["Plan 2025"],
        ["Activity", "Indicator", "Q1", "Q2", "H1", "Q3", "Q4", "H2", "Annual target"],
        ["A", "# a", 1, 2, 3, 3, 4, 7, 10],
      ],
      "/1 A: # a = 2025: 10; 2025-Q1: 1, 2025-Q2: 2, 2025-H1: 3, 2025-Q3: 3, 2025-Q4: 4, 2025-H2: 7",
    ],
  ])("%s", (_, rows, expected) => {
    expect(planTold(planReading(gridOf(rows)).plan)).toEqual([expected]);
  });

  it("reads halves under years, planned and achieved", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Activity", "Indicator", "2024", "", "", ""],
          ["", "", "H1", "", "H2", ""],
          ["", "", "Target", "Actual", "Target", "Actual"],
          ["A", "# a", 1, 1, 2, 3],
        ],
        { merges: ["C1:F1", "C2:D2", "E2:F2", "A1:A3", "B1:B3"] },
      ),
    );
    expect(planTold(plan)).toEqual(["/1 A: # a = 2024-H1: 1, 2024-H2: 2"]);
    expect(plan.indicators.map(actualsTold)).toEqual(["2024-H1: 1, 2024-H2: 3"]);
  });
});

describe("a calendar of months by their initials", () => {
  it("is one below quarters too", () => {
    const { workplan } = planReading(
      gridOf([
        ["Annual Operational Plan 2025"],
        ["N°", "Activities", "Indicator", "Target", "Q1", "", "", "Q2", "", "", "Q3", "", "", "Q4", "", ""],
        ["", "", "", "", ...Array.from("JFMAMJJASOND")],
        ["1.1", "Workshop", "# workshops", 4, "x", "", "", "x", "", "", "", "", "", "", "x", ""],
      ]),
    );
    expect(workplan?.entries.map(({ quarter }) => quarter)).toEqual([1, 2, 4]);
  });

  it("is one in a single row with the other headers", () => {
    const initials = ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"];
    const marks = ["x", "", "", "", "", "", "■", "", "", "", "", ""];
    const { workplan } = planReading(
      gridOf([
        ["Action", "Indicator", "Target 2024"],
        ["1.1 Campaign", "# campaigns", 4],
      ]),
      gridOf(
        [
          ["Workplan 2024"],
          ["No", "Activity", "Responsible", ...initials],
          ["1.1", "Campaign", "MoI", ...marks],
        ],
        { sheet: "Gantt" },
      ),
    );
    expect(workplan?.entries.map(({ year, quarter, activities }) => [year, quarter, ...activities])).toEqual([
      [2024, 1, "Campaign"],
      [2024, 3, "Campaign"],
    ]);
  });

  it("is a workplan", () => {
    const { plan, workplan } = planReading(
      gridOf([
        ["Chronogramme 2025"],
        ["Activités", "Indicateurs", "Cible 2025", ...Array.from("JFMAMJJASOND"), "Responsable"],
        ["1.1 Atelier", "Nb ateliers", 2, "", "X", "", "", "X", "", "", "", "", "", "", "", "MJ"],
      ]),
    );
    expect(planTold(plan)).toEqual(["/1.1 Atelier: Nb ateliers = 2025: 2"]);
    expect(workplan?.entries.map(({ year, quarter }) => `${year}-Q${quarter}`)).toEqual([
      "2025-Q1",
      "2025-Q2",
    ]);
  });
});
