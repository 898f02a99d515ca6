import { NO_VALUES, valuesOfSpan } from "../../src/plan/period-values";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf, type GridShape } from "./grid-of";
import { actualsTold, planReading, valueTold } from "./told";

type Rows = readonly (readonly (GridValue | undefined)[])[];

const planOf = (rows: Rows, shape: GridShape = {}) => planReading(gridOf(rows, shape)).plan;

describe("results of quarters that are still to come", () => {
  it("are columns of actuals also where “results” could be the objectives", () => {
    const { columns, indicators } = planOf(
      [
        ["ផែនការសកម្មភាពប្រចាំឆ្នាំ ២០២៤"],
        ["សកម្មភាព", "សូចនាករ", "ត្រីមាសទី១", "", "ត្រីមាសទី២", ""],
        ["", "", "ផែនការ", "លទ្ធផល", "ផែនការ", "លទ្ធផល"],
        ["១. បណ្តុះបណ្តាលមន្ត្រី", "ចំនួនមន្ត្រី", 50, 40, 50, ""],
        ["២. ប្រជុំបូកសរុប", "ចំនួនកិច្ចប្រជុំ", 1, 1, 1, ""],
      ],
      { merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2"] },
    );
    expect(columns.map(({ meaning }) => meaning)).toEqual([
      "action",
      "indicator",
      "quarterTarget",
      "quarterActual",
      "quarterTarget",
      "quarterActual",
    ]);
    expect(indicators.map(actualsTold)).toEqual(["2024-Q1: 40, 2024-Q2: ", "2024-Q1: 1, 2024-Q2: "]);
  });
});

describe("levels of success", () => {
  it.each([
    ["ระดับความสำเร็จของการจัดทำแผน", "ระดับ 3", "ระดับ ๕"],
    ["កម្រិតនៃការពេញចិត្ត", "កម្រិត ៣", "កម្រិតទី៥"],
    ["Level of maturity of the system", "Level 3", "level 5"],
    ["Niveau de maturité du système", "Niveau 3", "niveau 5"],
    ["Nivel de madurez del sistema", "Nivel 3", "nivel 5"],
  ])("are the number behind the word: %s", (indicator, baseline, target) => {
    const [read] = planOf([
      ["Action", "Indicator", "Baseline", "Target 2024", "Target 2025"],
      ["1.1 Plan", indicator, baseline, target, target],
    ]).indicators;
    expect([valueTold(read?.baseline), ...[...(read?.targets.values() ?? [])].map(valueTold)]).toEqual([
      "3",
      "5",
      "5",
    ]);
  });
});

describe("the years of a plan with an overall target only", () => {
  it("are those of its calendar", () => {
    const { years } = planOf(
      [
        ["Plan de travail annuel 2025"],
        ["Activité", "Indicateur", "Cible", "Période d'exécution", "", "", ""],
        ["", "", "", "T1", "T2", "T3", "T4"],
        ["1.1 Former les OPJ", "Nombre d'OPJ formés", 80, "X", "X", "", ""],
        ["1.2 Tenir les réunions", "Nombre de réunions", 4, "X", "X", "X", "X"],
      ],
      { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:G2"] },
    );
    expect(years).toEqual([2025]);
  });

  it("are those that its title names", () => {
    const { years, indicators } = planOf([
      ["Joint Plan of Action 2024-2026"],
      ["Action", "Indicator", "Target"],
      ["1.1 Train", "# of officers trained", 80],
      ["1.2 Meet", "# of meetings", 4],
    ]);
    expect(years).toEqual([2024, 2025, 2026]);
    expect(indicators.map(({ targets }) => targets.size)).toEqual([0, 0]);
  });
});

it("a workplan with a row for each quarter has its entries where the activities stand", () => {
  const { workplan } = planReading(
    gridOf(
      [
        ["Joint Plan of Action 2024"],
        ["Action", "Indicator", "Target 2024"],
        ["1.1 Train", "# of officers trained", 80],
        ["1.2 Meet", "# of meetings", 4],
      ],
      { sheet: "Plan" },
    ),
    gridOf(
      [
        ["Workplan 2024"],
        ["Quarter", "Output", "Activities"],
        ["Q1", "Report", "Workshop, 12 March 2024"],
        ["Q2", "Guideline", ""],
      ],
      { sheet: "Workplan" },
    ),
  );
  expect(workplan?.entries.map(({ quarter, cell }) => [quarter, cell])).toEqual([
    [1, { sheet: "Workplan", row: 2, column: 2 }],
    [2, { sheet: "Workplan", row: 3, column: 1 }],
  ]);
});

it("“Plan / actual” is the header of what the rows hold, and no value itself", () => {
  const { indicators } = planOf(
    [
      ["รายงานแผน/ผล ปีงบประมาณ 2567"],
      ["ที่", "โครงการ", "ตัวชี้วัด", "แผน/ผล", "ไตรมาสที่ 1", "ไตรมาสที่ 2"],
      [1, "อบรมล่าม", "จำนวนล่าม", "แผน", 10, 10],
      ["", "", "", "ผล", 12, 8],
      [2, "ตรวจแรงงาน", "จำนวนสถานประกอบการ", "แผน", 100, 150],
      ["", "", "", "ผล", 90, ""],
    ],
    { merges: ["A3:A4", "B3:B4", "C3:C4", "A5:A6", "B5:B6", "C5:C6"] },
  );
  expect(indicators.map(({ targets }) => [...targets.values()].map(valueTold))).toEqual([
    ["10", "10"],
    ["100", "150"],
  ]);
  expect(indicators.map(actualsTold)).toEqual([
    "2024-Q1: 12, 2024-Q2: 8",
    expect.stringContaining("2024-Q1: 90"),
  ]);
});

it("what is expected to be achieved is a target, and what was achieved an actual", () => {
  const [first] = planOf(
    [
      ["PLAN ESTRATÉGICO INSTITUCIONAL 2023 - 2024"],
      ["Acciones estratégicas", "Indicador", "Logros esperados", "", "Logro obtenido", ""],
      ["", "", "2023", "2024", "2023", "2024"],
      ["1.1 Prevención integral", "Número de talleres", 12, 14, 11, 15],
      ["1.2 Operativos", "Número de operativos", 5, 6, 5, 4],
    ],
    { merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2"] },
  ).indicators;
  expect([...(first?.targets.values() ?? [])].map(valueTold)).toEqual(["12", "14"]);
  expect(first === undefined ? "" : actualsTold(first)).toBe("2023: 11, 2024: 15");
});

it("a total of what was achieved is no target of the plan", () => {
  const [first] = planOf(
    [
      ["PTBA 2024"],
      ["Activités", "Indicateurs", "Cible annuelle", "T1", "", "T2", "", "Cumul annuel"],
      ["", "", "", "Prévu", "Réalisé", "Prévu", "Réalisé", ""],
      ["1.1 Vulgariser la loi", "Nombre d'ateliers", 10, 4, 5, 6, 3, 8],
      ["1.2 Former", "Nombre de formations", 4, 2, 2, 2, 1, 3],
    ],
    { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2", "H2:H3"] },
  ).indicators;
  expect(valueTold(first?.overallTarget)).toBe("none");
  expect(valuesOfSpan(first?.targets ?? NO_VALUES, "year").map(([, value]) => valueTold(value))).toEqual([
    "10",
  ]);
  expect(first === undefined ? "" : actualsTold(first)).toBe("2024-Q1: 5, 2024-Q2: 3");
});

it.each([
  "รายงานแผน ปีงบประมาณ 2567 (ตุลาคม 2566 - กันยายน 2567)",
  "Action Plan, fiscal year 2024 (October 2023 – September 2024)",
])("the quarters below “%s” are those of its fiscal year", (title) => {
  const [first] = planOf([
    [title],
    ["Action", "Indicator", "Q1", "Q2"],
    ["1.1 Train", "Number of officers trained", 10, 10],
    ["1.2 Meet", "Number of meetings", 1, 1],
  ]).indicators;
  expect([...(first?.targets.keys() ?? [])]).toEqual(["2024-Q1", "2024-Q2"]);
});

it("a title's years are told with Thai months, whose vowels are marks, as well", () => {
  const { span } = planOf([
    ["แผนปฏิบัติการ ตุลาคม 2565 - กันยายน 2570"],
    ["กิจกรรม", "ตัวชี้วัด", "เป้าหมาย"],
    ["1.1 อบรม", "จำนวนครั้ง", 5],
    ["1.2 ประชุม", "จำนวนครั้งการประชุม", 4],
  ]);
  expect(span).toEqual({ first: 2022, last: 2027 });
});
