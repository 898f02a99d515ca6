import { gridOf } from "../grid-of";
import { actualsTold, planReading, planTold } from "../told";
import { serialOfDay } from "../../../src/reading/sheet/date-serial";
import { spanOfKey } from "../../../src/plan/period";
import { readActualsSheet } from "../../../src/reading/own-sheets/actuals-sheet";
import { periodOfTexts } from "../../../src/reading/own-sheets/reported-period";

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

  it.each([
    ["Month", [1, 2], "2025-01: 4, 2025-02: 6"],
    ["Quarter", [1, 3], "2025-Q1: 4, 2025-Q3: 6"],
    ["Semester", [1, 2], "2025-H1: 4, 2025-H2: 6"],
  ])("in rows, with a number below “%s”", (header, [first = 0, second = 0], told) => {
    const { plan } = planReading(
      gridOf([
        ["Year", header, "Activity", "Indicator", "Target"],
        [2025, first, "1.1 Wells", "# wells", 4],
        [2025, second, "1.1 Wells", "# wells", 6],
        [2025, first, "1.2 Pumps", "# pumps", 4],
        [2025, second, "1.2 Pumps", "# pumps", 6],
      ]),
    );
    expect(planTold(plan)).toEqual([`/1.1 Wells: # wells = ${told}`, `/1.2 Pumps: # pumps = ${told}`]);
  });

  it("in rows, by numbers that go from 1 to 4 again and again", () => {
    const quarters = [1, 2, 3, 4, 1, 2, 1, 2, 3, 4];
    const names = ["wells", "wells", "wells", "wells", "pumps", "pumps", "taps", "taps", "taps", "taps"];
    const { plan } = planReading(
      gridOf([
        ["Year", "Period", "Activity", "Indicator", "Target"],
        ...quarters.map((quarter, place) => [
          2025,
          quarter,
          `Build ${names[place]}`,
          `Number of ${names[place]}`,
          quarter * 10,
        ]),
      ]),
    );
    expect(planTold(plan)).toEqual([
      "/1 Build wells: Number of wells = 2025-Q1: 10, 2025-Q2: 20, 2025-Q3: 30, 2025-Q4: 40",
      "/2 Build pumps: Number of pumps = 2025-Q1: 10, 2025-Q2: 20",
      "/3 Build taps: Number of taps = 2025-Q1: 10, 2025-Q2: 20, 2025-Q3: 30, 2025-Q4: 40",
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

describe("fortnights", () => {
  const PLAN = gridOf([
    ["Action", "Indicator", "Target 2024"],
    ["1.1 Campaign", "# campaigns", 4],
    ["1.2 Survey", "# surveys", 2],
  ]);

  const MONTHS = "January February March April May June July August September October November December";

  const MESES = "Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre Diciembre";

  const FORTNIGHTS = 24;

  function marked(...fortnights: readonly number[]): readonly string[] {
    return Array.from({ length: FORTNIGHTS }, (_, place) => (fortnights.includes(place + 1) ? "x" : ""));
  }

  /** What a calendar with 24 columns says of the quarters in which things are done. */
  function readCalendar(headers: readonly (readonly string[])[]) {
    const [first = [], ...below] = headers;
    const { workplan } = planReading(
      PLAN,
      gridOf(
        [
          ["Workplan 2024"],
          ["Activity", "Responsible", ...first],
          ...below.map((row) => ["", "", ...row]),
          ["1.1 Campaign", "MoI", ...marked(2, 9)],
          ["1.2 Survey", "MoH", ...marked(14)],
        ],
        { sheet: "Gantt" },
      ),
    );
    return workplan?.entries.map(({ year, quarter, activities }) => [year, quarter, ...activities]);
  }

  /** Each name over two columns, of which the first has it. */
  function overTwo(names: string): readonly string[] {
    return names.split(" ").flatMap((name) => [name, name]);
  }

  /** Each month with its two fortnights. */
  function eachOf(names: string, first: (month: string) => string, second: (month: string) => string) {
    return names.split(" ").flatMap((month) => [first(month), second(month)]);
  }

  function numbered(word: string): readonly string[] {
    return Array.from({ length: FORTNIGHTS }, (_, place) => `${word} ${place + 1}`);
  }

  describe("a calendar of fortnights", () => {
    it.each<[string, readonly (readonly string[])[]]>([
      [
        "“1st fortnight January”",
        [
          eachOf(
            MONTHS,
            (m) => `1st fortnight ${m}`,
            (m) => `2nd fortnight ${m}`,
          ),
        ],
      ],
      [
        "“1ra quincena de Enero”",
        [
          eachOf(
            MESES,
            (m) => `1ra quincena de ${m}`,
            (m) => `2da quincena de ${m}`,
          ),
        ],
      ],
      [
        "“1–15 January”",
        [
          eachOf(
            MONTHS,
            (m) => `1–15 ${m}`,
            (m) => `16–30 ${m}`,
          ),
        ],
      ],
      [
        "“January I”",
        [
          eachOf(
            MONTHS,
            (m) => `${m} I`,
            (m) => `${m} II`,
          ),
        ],
      ],
      [
        "“First half of January”",
        [
          eachOf(
            MONTHS,
            (m) => `First half of ${m}`,
            (m) => `Second half of ${m}`,
          ),
        ],
      ],
      [
        "“Fortnight 1” below its month",
        [
          overTwo(MONTHS),
          eachOf(
            MONTHS,
            () => "Fortnight 1",
            () => "Fortnight 2",
          ),
        ],
      ],
      [
        "“Quincena 1” below its month",
        [
          overTwo(MESES),
          eachOf(
            MESES,
            () => "Quincena 1",
            () => "Quincena 2",
          ),
        ],
      ],
      [
        "“1–15” below its month",
        [
          overTwo(MONTHS),
          eachOf(
            MONTHS,
            () => "1–15",
            () => "16–31",
          ),
        ],
      ],
      ["“Fortnight 1” to “Fortnight 24”", [numbered("Fortnight")]],
      ["“Quincena 1” to “Quincena 24”", [numbered("Quincena")]],
      ["“Quinzaine 1” to “Quinzaine 24”", [numbered("Quinzaine")]],
    ])("says the quarters of what is marked under %s", (_, headers) => {
      expect(readCalendar(headers)).toEqual([
        [2024, 1, "1.1 Campaign"],
        [2024, 2, "1.1 Campaign"],
        [2024, 3, "1.2 Survey"],
      ]);
    });
  });

  it("no value is of a fortnight", () => {
    const { plan } = planReading(
      gridOf([
        ["Action", "Indicator", "Target 2024", "Target fortnight 1", "Target fortnight 2"],
        ["A", "# a", 4, 1, 2],
      ]),
    );
    expect(plan.indicators.flatMap(({ targets }) => [...targets.keys()])).toEqual(["2024"]);
  });
});

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
