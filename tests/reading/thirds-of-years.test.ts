import { spanOfKey } from "../../src/plan/period";
import { readActualsSheet } from "../../src/reading/own-sheets/actuals-sheet";
import { periodOfTexts } from "../../src/reading/own-sheets/reported-period";
import { gridOf } from "./grid-of";
import { actualsTold, planReading, planTold } from "./told";

type Rows = Parameters<typeof gridOf>[0];

function readOf(rows: Rows) {
  return planReading(gridOf(rows)).plan;
}

const BY_THIRDS = readOf([
  ["POA 2025"],
  ["Actividad", "Indicador", "1er cuatrimestre 2025", "2do cuatrimestre 2025", "3er cuatrimestre 2025"],
  ["A", "Número de a", 2, 3, 4],
]);

const BY_QUARTERS = readOf([
  ["POA 2025"],
  ["Actividad", "Indicador", "Trimestre 1", "Trimestre 2", "Trimestre 3", "Trimestre 4"],
  ["A", "Número de a", 2, 3, 4, 5],
]);

describe("targets by thirds of a year", () => {
  it.each<[string, Rows, string]>([
    [
      "numbered below one group",
      [
        ["POA 2025"],
        ["Actividad", "Indicador", "Meta anual", "Cuatrimestre", "", ""],
        ["", "", "", "I", "II", "III"],
        ["A", "Número de a", 9, 2, 3, 4],
      ],
      "/1 A: Número de a = 2025: 9; 2025-T1: 2, 2025-T2: 3, 2025-T3: 4",
    ],
    [
      "by the short names of Brazil",
      [
        ["Plano 2025"],
        ["Ação", "Indicador", "Meta 2025", "Meta 1º Quad.", "Meta 2º Quad.", "Meta 3º RDQA"],
        ["Formar", "Número de agentes", 9, 2, 3, 4],
      ],
      "/1 Formar: Número de agentes = 2025: 9; 2025-T1: 2, 2025-T2: 3, 2025-T3: 4",
    ],
    [
      "in Indonesian, with the year in each header",
      [
        ["Kegiatan", "Indikator", "Target Caturwulan I 2024", "Target Caturwulan II 2024"],
        ["Melatih", "Jumlah petugas", 10, 20],
      ],
      "/1 Melatih: Jumlah petugas = 2024-T1: 10, 2024-T2: 20",
    ],
    [
      "in Portuguese, next to the year",
      [
        ["Ação", "Indicador", "Meta 2024", "Quadrimestre 1", "2º Quadrimestre", "Terceiro quadrimestre"],
        ["Formar", "Número de agentes", 9, 2, 3, 4],
      ],
      "/1 Formar: Número de agentes = 2024: 9; 2024-T1: 2, 2024-T2: 3, 2024-T3: 4",
    ],
    [
      "by their months",
      [
        ["Action", "Indicator", "Target Jan–Apr 2024", "Target May–Aug 2024", "Target Sep–Dec 2024"],
        ["A", "# a", 1, 2, 3],
      ],
      "/1 A: # a = 2024-T1: 1, 2024-T2: 2, 2024-T3: 3",
    ],
  ])("%s", (_, rows, expected) => {
    const plan = readOf(rows);
    expect(planTold(plan)).toEqual([expected]);
    const ofParts = plan.columns.filter(({ period }) => period !== null && spanOfKey(period) === "third");
    expect(new Set(ofParts.map(({ meaning }) => meaning))).toEqual(new Set(["thirdTarget"]));
  });

  it("stand next to what was achieved in each", () => {
    const plan = readOf([
      ["Actividad", "Indicador", "Meta cuatrimestre 1 2024", "Logro cuatrimestre 1 2024"],
      ["A", "Número de a", 5, 4],
    ]);
    expect(plan.indicators.map(actualsTold)).toEqual(["2024-T1: 4"]);
  });
});

describe("“T1” in a report", () => {
  it.each([
    ["is a third in a plan of thirds", "2025", "T2", BY_THIRDS, { year: 2025, third: 2 }],
    ["is one behind its year too", "T3 2025", "", BY_THIRDS, { year: 2025, third: 3 }],
    ["is the key of one", "2025-T1", "", BY_THIRDS, { year: 2025, third: 1 }],
    ["is a quarter in a plan of quarters", "2025", "T2", BY_QUARTERS, { year: 2025, quarter: 2 }],
    ["is one as a key there too", "2025-T2", "", BY_QUARTERS, { year: 2025, quarter: 2 }],
    [
      "is a quarter where the plan says nothing of thirds",
      "2025",
      "T1",
      { yearStart: 1 },
      { year: 2025, quarter: 1 },
    ],
    ["leaves the word for a quarter as it is", "2025", "Trimestre 2", BY_THIRDS, { year: 2025, quarter: 2 }],
  ] as const)("%s", (_, year, part, plan, expected) => {
    expect(periodOfTexts(year, part, plan)).toEqual(expected);
  });

  it("comes back from the sheet as it was written there", () => {
    const sheet = gridOf(
      [
        ["Indicator", "Year", "Quarter", "Actual"],
        ["1-1", "2025-T2", "", 7],
      ],
      { sheet: "Actuals" },
    );
    const read = readActualsSheet(sheet, BY_THIRDS);
    expect(read?.actuals.map(({ period }) => period)).toEqual([{ year: 2025, third: 2 }]);
  });
});
