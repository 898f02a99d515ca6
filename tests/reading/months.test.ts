import { gridOf } from "./grid-of";
import { actualsTold, planReading, planTold } from "./told";
import { serialOfDay } from "../../src/reading/sheet/date-serial";

type Rows = Parameters<typeof gridOf>[0];

const SHORT = ["ENE", "FEB", "MAR", "ABR", "MAY", "JUN", "JUL", "AGO", "SET", "OCT", "NOV", "DIC"];
const TWELVE = Array.from({ length: 12 }, (_, place) => place + 1);

/** The months of a year, each with twice its number as value: "2025-01: 2, …". */
function twiceTheMonth(year: number): string {
  return TWELVE.map((month) => `${year}-${String(month).padStart(2, "0")}: ${month * 2}`).join(", ");
}

describe("columns of months", () => {
  it.each<[string, Rows, string]>([
    [
      "by their names below a title's year",
      [
        ["Work plan 2025"],
        ["Activity", "Indicator", "Target 2025", "January", "February", "March"],
        ["1.1 Wells", "# wells dug", 6, 1, 2, 3],
      ],
      "/1.1 Wells: # wells dug = 2025: 6; 2025-01: 1, 2025-02: 2, 2025-03: 3",
    ],
    [
      "by short names and years in two digits",
      [
        ["Activity", "Indicator", "Target Jan-25", "Target Feb-25", "Target Apr-25"],
        ["1.1 Wells", "# wells dug", 1, 2, 3],
      ],
      "/1.1 Wells: # wells dug = 2025-01: 1, 2025-02: 2, 2025-04: 3",
    ],
    [
      "by the numbers from 1 to 12",
      [
        ["Plan de trabajo 2025"],
        ["Actividad", "Indicador", "Meta anual", ...TWELVE],
        ["1.1 Pozos", "Número de pozos", 78, ...TWELVE.map((month) => month * 2)],
      ],
      `/1.1 Pozos: Número de pozos = 2025: 78; ${twiceTheMonth(2025)}`,
    ],
    [
      "in a run beside one of results, by a word that says little and names that are words as well",
      [
        ["Plan de trabajo 2025"],
        [
          "Actividad",
          "Indicador",
          ...["PROGRAM", "EJECUCIÓN"].flatMap((word) => SHORT.map((name) => `${word} ${name}`)),
        ],
        ["1.1 Pozos", "Número de pozos", ...TWELVE.map((month) => month * 2), ...TWELVE],
      ],
      `/1.1 Pozos: Número de pozos = ${twiceTheMonth(2025)}`,
    ],
    [
      "by names with a year of the Buddhist era",
      [
        ["กิจกรรม", "ตัวชี้วัด", "แผน ม.ค. 67", "แผน ก.พ. 67", "แผน เม.ย.67"],
        ["1.1 อบรม", "จำนวนคน", 1, 2, 3],
      ],
      "/1.1 อบรม: จำนวนคน = 2024-01: 1, 2024-02: 2, 2024-04: 3",
    ],
    [
      "by the number of the month with its year",
      [
        ["Activité", "Indicateur", "Cible 01/2025", "Cible 02/2025"],
        ["1.1 Puits", "Nombre de puits", 1, 2],
      ],
      "/1.1 Puits: Nombre de puits = 2025-01: 1, 2025-02: 2",
    ],
  ])("%s", (_, rows, expected) => {
    expect(planTold(planReading(gridOf(rows)).plan)).toEqual([expected]);
  });

  it("by dates, planned and achieved below them", () => {
    const days = [1, 2, 4].map((month) => serialOfDay({ year: 2025, month, day: 1 }));
    const dated = days.flatMap((day) => [day, ""]);
    const grid = gridOf(
      [
        ["Ação", "Indicador", ...dated],
        ["", "", ...days.flatMap(() => ["Previsto", "Realizado"])],
        ["1.1 Poços", "Número de poços", 1, 1, 2, 0, 3, ""],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1"] },
    );
    const formats = grid.values.map((row, place) =>
      row.map((value) => (place === 0 && typeof value === "number" ? "mmm/yy" : "General")),
    );
    const { plan } = planReading({ ...grid, numberFormats: formats });
    expect(planTold(plan)).toEqual(["/1.1 Poços: Número de poços = 2025-01: 1, 2025-02: 2, 2025-04: 3"]);
    expect(plan.indicators.map(actualsTold)).toEqual(["2025-01: 1, 2025-02: 0, 2025-04: "]);
  });

  it("by numbers, each over planned and achieved", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Plan 2025"],
          ["Activity", "Indicator", ...TWELVE.flatMap((month) => [month, ""])],
          ["", "", ...TWELVE.flatMap(() => ["Planned", "Achieved"])],
          ["1.1 Wells", "# wells", ...TWELVE.flatMap((month) => [month * 2, month === 1 ? 5 : ""])],
        ],
        { merges: ["A2:A3", "B2:B3", ...TWELVE.map((_, place) => mergeOfTwo(2 + place * 2))] },
      ),
    );
    expect(planTold(plan)).toEqual([`/1.1 Wells: # wells = ${twiceTheMonth(2025)}`]);
    expect(plan.indicators.map((indicator) => actualsTold(indicator).split(", ")[0])).toEqual(["2025-01: 5"]);
  });

  it("in rows, a row for each indicator and month", () => {
    const { plan } = planReading(
      gridOf([
        ["Activity", "Indicator", "Month", "Target", "Actual"],
        ["1.1 Wells", "# wells", "Jan 2025", 1, 1],
        ["", "", "Feb 2025", 2, 0],
        ["1.2 Pumps", "# pumps", "Jan 2025", 3, 3],
        ["", "", "Feb 2025", 4, ""],
      ]),
    );
    expect(planTold(plan)).toEqual([
      "/1.1 Wells: # wells = 2025-01: 1, 2025-02: 2",
      "/1.2 Pumps: # pumps = 2025-01: 3, 2025-02: 4",
    ]);
  });

  it("leave out what was added up to a month", () => {
    const { plan } = planReading(
      gridOf([
        [
          "Activity",
          "Indicator",
          "Actual Jan 2025",
          "Actual Feb 2025",
          "Cumulative actual Feb 2025",
          "Target 2025",
        ],
        ["1.1 Wells", "# wells", 1, 2, 3, 9],
      ]),
    );
    expect(plan.indicators.map(actualsTold)).toEqual(["2025-01: 1, 2025-02: 2"]);
    expect(plan.notRead.map(({ text }) => text)).toContain("Cumulative actual Feb 2025");
  });
});

describe("a timetable with weeks below its months", () => {
  const weeks = ["S 3 y 4", "S 1-2", "S 3-4-5", "S1", "S2", "S3", "S4"];
  const grid = gridOf(
    [
      ["Feria del agua", "", "", "", "", "ABRIL", "MAYO", "", "JUNIO", "", "", ""],
      ["Etapa", "Actividad", "Responsable", "Pendiente", "Observaciones", ...weeks],
      ["Preparar", "Buscar un lugar", "Junta de aguas", "x", "Cerca del puente"],
      ["", "Invitar a las escuelas", "Escuela rural", "x"],
      ["Celebrar", "Montar los puestos", "Junta de aguas"],
      ["", "Recoger la basura", "Vecinos", "x"],
    ],
    { merges: ["A1:B1", "G1:H1", "I1:L1", "A3:A4", "A5:A6"] },
  );

  it("has a header of both rows, and its activities under their stages", () => {
    const { plan } = planReading(grid);
    expect(planTold(plan)).toEqual([
      "1/1.1 Buscar un lugar: Buscar un lugar = ",
      "1/1.2 Invitar a las escuelas: Invitar a las escuelas = ",
      "2/2.1 Montar los puestos: Montar los puestos = ",
      "2/2.2 Recoger la basura: Recoger la basura = ",
    ]);
    expect(plan.columns.slice(5).map(({ meaning }) => meaning)).toEqual(weeks.map(() => "workplan"));
  });
});

/** "C2:D2" for the third column. */
function mergeOfTwo(column: number): string {
  const letter = (place: number): string =>
    place < 26
      ? String.fromCharCode(65 + place)
      : String.fromCharCode(64 + Math.floor(place / 26), 65 + (place % 26));
  return `${letter(column)}2:${letter(column + 1)}2`;
}
