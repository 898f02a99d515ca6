import { gridOf } from "../grid-of";
import { planReading, planTold, actualsTold } from "../told";
import { numberOf } from "../../../src/plan/value";

type Rows = Parameters<typeof gridOf>[0];

describe("headers of targets", () => {
  it.each<[string, Rows, readonly string[]]>([
    [
      "three rows, none of them merged",
      [
        ["Activity", "Indicator", "Targets", "", "Lead"],
        ["", "", "Year", "", ""],
        ["", "", 2024, 2025, ""],
        ["1.1 A", "# a", 1, 2, "MoJ"],
      ],
      ["/1.1 A: # a = 2024: 1, 2025: 2"],
    ],
    [
      "years of school written with two digits each, beside the values of those years",
      [
        ["Goal", "Indicator", "21-22 Target", "2022-2023", "FY22/23 Target", "2023-2024", "FY23/24 Target"],
        ["Reading at home", "% of homes with books", 60, 61, 62, 63, 64],
        ["Reading at school", "% of classes with books", 70, 71, 72, 73, 74],
        ["Reading clubs", "# of clubs", 7, 8, 9, 10, 11],
      ],
      [
        "1/1.1 Reading at home: % of homes with books = 2022: 60, 2023: 62, 2024: 64",
        "2/2.1 Reading at school: % of classes with books = 2022: 70, 2023: 72, 2024: 74",
        "3/3.1 Reading clubs: # of clubs = 2022: 7, 2023: 9, 2024: 11",
      ],
    ],
    [
      "fiscal years, some of them with two digits each and no word",
      [
        ["Goal", "Indicator", "2024/25 Target", "25/26", "2026/27 Target", "27/28"],
        ["Reading at home", "% of homes with books", 60, 61, 62, 63],
        ["Reading at school", "% of classes with books", 70, 71, 72, 73],
      ],
      [
        "1/1.1 Reading at home: % of homes with books = 2025: 60, 2026: 61, 2027: 62, 2028: 63",
        "2/2.1 Reading at school: % of classes with books = 2025: 70, 2026: 71, 2027: 72, 2028: 73",
      ],
    ],
    [
      "two of them written as in 2023-24 and no word",
      [
        ["Goal", "Indicator", "2023-24", "2024-25", "Target 2025-26", "Target 2026-27"],
        ["Reading at home", "% of homes with books", 60, 61, 62, 63],
        ["Reading at school", "% of classes with books", 70, 71, 72, 73],
      ],
      [
        "1/1.1 Reading at home: % of homes with books = 2024: 60, 2025: 61, 2026: 62, 2027: 63",
        "2/2.1 Reading at school: % of classes with books = 2024: 70, 2025: 71, 2026: 72, 2027: 73",
      ],
    ],
    [
      "a target and a result of the year before the one that is written out",
      [
        ["Goal", "Indicator", "Baseline", "Target/24", "Achieved/24", "Target 2025"],
        ["Reading at home", "% of homes with books", 60, 61, 58, 63],
        ["Reading at school", "% of classes with books", 70, 71, 72, 73],
      ],
      [
        "1/1.1 Reading at home: % of homes with books = 2024: 61, 2025: 63",
        "2/2.1 Reading at school: % of classes with books = 2024: 71, 2025: 73",
      ],
    ],
    [
      "what became of a target, beside the plan’s own",
      [
        [
          "Goal",
          "Indicator",
          "2026 Actual Target (within the budget)",
          "Own targets 2026",
          "Own targets 2027",
        ],
        ["Reading at home", "# of homes with books", 40, 60, 62],
        ["Reading at school", "# of classes with books", 50, 70, 72],
      ],
      [
        "1/1.1 Reading at home: # of homes with books = 2026: 60, 2027: 62",
        "2/2.1 Reading at school: # of classes with books = 2026: 70, 2027: 72",
      ],
    ],
    [
      "what became of a target alone",
      [
        ["Goal", "Indicator", "Targets 2025", "2026 Actual Target (within the budget)"],
        ["Reading at home", "# of homes with books", 60, 40],
        ["Reading at school", "# of classes with books", 70, 50],
      ],
      [
        "1/1.1 Reading at home: # of homes with books = 2025: 60, 2026: 40",
        "2/2.1 Reading at school: # of classes with books = 2025: 70, 2026: 50",
      ],
    ],
    [
      "the year of each target beside it, in a plan of one year",
      [
        ["Plan de acción 2024"],
        ["Acción", "Indicador", "Año base", "Meta del indicador", "Año meta"],
        ["1.1 Formar", "Número de agentes formados", 2022, 120, 2024],
        ["1.2 Abrir", "Número de albergues abiertos", 2023, 3, 2024],
        ["1.3 Atender", "Número de víctimas atendidas", 2022, 80, 2024],
      ],
      [
        "/1.1 Formar: Número de agentes formados = 120",
        "/1.2 Abrir: Número de albergues abiertos = 3",
        "/1.3 Atender: Número de víctimas atendidas = 80",
      ],
    ],
    [
      "a word of what was achieved, which the head of what was achieved has too",
      [
        ["Perspective", "Measure", "Target performance", "Actual performance", "Region"],
        ["Readers", "Books lent in a month", 900, 870, "North"],
        ["Readers", "New readers", 40, 46, "North"],
        ["House", "Lamps mended", 12, 9, "North"],
      ],
      [
        "1/1.1 Books lent in a month: Books lent in a month = 900",
        "1/1.2 New readers: New readers = 40",
        "2/2.1 Lamps mended: Lamps mended = 12",
      ],
    ],
    [
      "a group of agencies beside one of years, not merged",
      [
        ["Activity", "Indicator", "Responsible", "", "Targets"],
        ["", "", "NCCT", "MoJ", 2024],
        ["1.1 A", "# a", "x", "x", 1],
      ],
      ["/1.1 A: # a = 2024: 1"],
    ],
    [
      "the last year's target behind the years, which is the plan's",
      [
        ["Activity", "Indicator", "2026", "2027", "2028", "Target 2028"],
        ["1.1 A", "# a", 1, 2, 3, 6],
      ],
      ["/1.1 A: # a = 6 | 2026: 1, 2027: 2, 2028: 3"],
    ],
    [
      "the target of all the plan's years, behind one in words",
      [
        ["Plan of action 2026–2030"],
        ["Activity", "Indicator", "Target (text)", "Target in 5 years (2026–2030)", "Lead"],
        ["1.1 A", "Number of a", "level 4", 5, "MoJ"],
        ["1.2 B", "Number of b", "at least 80", 90, "NCCT"],
      ],
      ["/1.1 A: Number of a = 5", "/1.2 B: Number of b = 90"],
    ],
    [
      "the same under a head for all years",
      [
        ["Indicateur", "Cible 2028", "Cibles annuelles", "", ""],
        ["", "", "2026", "2027", "2028"],
        ["Nombre d'a", 6, 1, 2, 3],
      ],
      ["/1 Nombre d'a: Nombre d'a = 6 | 2026: 1, 2027: 2, 2028: 3"],
    ],
    [
      "a target by a year behind all quarters, which is the plan's",
      [
        ["Activity", "Indicator", "Target by 2028", "2026", "", "2027", ""],
        ["", "", "", "Q1", "Q3", "Q1", "Q3"],
        ["1.1 A", "# a", 10, 1, 2, 3, 4],
      ],
      ["/1.1 A: # a = 10 | 2026-Q1: 1, 2026-Q3: 2, 2027-Q1: 3, 2027-Q3: 4"],
    ],
    [
      "a target of each year beside what the years cost",
      [
        ["Activity", "Indicator", "2026", "2027", "Target 2026", "Target 2027"],
        ["1.1 A", "# a", 100, 200, 1, 2],
      ],
      ["/1.1 A: # a = 2026: 1, 2027: 2"],
    ],
    [
      "the total of a year's halves beside the plan's",
      [
        ["Activity", "Indicator", "Overall target", "Target 2024 H1", "Target 2024 H2", "Target 2024 Total"],
        ["1.1 A", "# a", 9, 1, 2, 3],
      ],
      ["/1.1 A: # a = 9 | 2024: 3; 2024-H1: 1, 2024-H2: 2"],
    ],
    [
      "a total between resources and halves",
      [
        ["กิจกรรม", "ตัวชี้วัด", "ทรัพยากร", "รวม", "ค่าเป้าหมาย 2567 ครึ่งปีแรก", "ค่าเป้าหมาย 2567 ครึ่งปีหลัง"],
        ["1.1 อบรม", "จำนวนคน", "USD 5,000", 3, 1, 2],
      ],
      ["/1.1 อบรม: จำนวนคน = 3 | 2024-H1: 1, 2024-H2: 2"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(planTold(planReading(gridOf(rows)).plan)).toEqual(expected);
  });

  it("says that the last year's target was taken for the plan's", () => {
    const { doubts } = planReading(
      gridOf([
        ["Activity", "Indicator", "2027", "2028", "Target 2028"],
        ["1.1 A", "# a", 1, 2, 3],
      ]),
    ).plan;
    expect(doubts).toMatchObject([
      { text: "Target 2028", taken: "overallTarget", alternatives: ["annualTarget"] },
    ]);
  });
});

describe("a share that says how far a target is reached", () => {
  it.each([
    ["Indicateur", "Valeur initiale", "Dernière valeur", "Cible 2027", "Progression vers la cible (%)"],
    ["Indicator", "Baseline", "Latest value", "Target 2027", "Progress towards target (%)"],
    ["Indicador", "Línea base", "Último valor", "Meta 2027", "Avance hacia la meta (%)"],
  ])("is no target of its own: %s", (...header) => {
    const { plan } = planReading(
      gridOf([
        header,
        ["Number of wells repaired", 2, 5, 9, 43],
        ["Number of farms insured", 10, 40, 70, 50],
        ["Number of roads lit", 0, 1, 4, 25],
      ]),
    );
    expect(
      plan.columns.map(({ meaning }) => meaning).filter((meaning) => meaning.endsWith("Target")),
    ).toEqual(["annualTarget"]);
    expect(plan.columns.at(-1)?.meaning).toBe("percentMet");
    expect(plan.indicators.every(({ overallTarget }) => overallTarget === null)).toBe(true);
  });
});

describe("“Chỉ tiêu”, which is indicators and targets in Vietnamese", () => {
  const TITLE = ["Kế hoạch hành động 2024-2025"];

  it.each<[string, Rows, string]>([
    [
      "is the targets of its years",
      [["Hoạt động", "Chỉ số", "Chỉ tiêu 2024", "Chỉ tiêu 2025"]],
      "2024: 1, 2025: 2",
    ],
    [
      "with a word for the year",
      [["Hoạt động", "Chỉ báo", "Chỉ tiêu năm 2024", "Chỉ tiêu năm 2025"]],
      "2024: 1, 2025: 2",
    ],
    [
      "of quarters",
      [["Hoạt động", "Chỉ số", "Chỉ tiêu quý I/2025", "Chỉ tiêu quý II/2025"]],
      "2025-Q1: 1, 2025-Q2: 2",
    ],
    [
      "of the whole plan and of a year",
      [["Hoạt động", "Chỉ số", "Chỉ tiêu", "Chỉ tiêu 2025"]],
      "1 | 2025: 2",
    ],
    [
      "above the years",
      [
        ["Hoạt động", "Chỉ số", "Chỉ tiêu", ""],
        ["", "", "2024", "2025"],
      ],
      "2024: 1, 2025: 2",
    ],
    [
      "is the indicators where no other column is",
      [["Hoạt động", "Chỉ tiêu", "2024", "2025"]],
      "2024: 1, 2025: 2",
    ],
    [
      "also beside targets in another word",
      [["Hoạt động", "Chỉ tiêu", "Mục tiêu 2024", "Mục tiêu 2025"]],
      "2024: 1, 2025: 2",
    ],
  ])("%s", (_, headers, targets) => {
    const { plan } = planReading(
      gridOf([TITLE, ...headers, ["1.1 Tập huấn", "Số cán bộ", 1, 2], ["1.2 Hội thảo", "Số hội thảo", 3, 4]]),
    );
    expect(planTold(plan)[0]).toBe(`/1.1 Tập huấn: Số cán bộ = ${targets}`);
  });

  it("is the indicators where its cells are texts, also with a year", () => {
    const { plan } = planReading(
      gridOf([
        TITLE,
        ["Hoạt động", "Chỉ tiêu năm 2025", "Đơn vị chủ trì"],
        ["1.1 Tập huấn", "Số cán bộ được tập huấn về phòng chống mua bán người", "Bộ Công an"],
        ["1.2 Hội thảo", "Số hội thảo được tổ chức cho các tỉnh", "Bộ Tư pháp"],
      ]),
    );
    expect(plan.indicators.map(({ text }) => text)).toEqual([
      "Số cán bộ được tập huấn về phòng chống mua bán người",
      "Số hội thảo được tổ chức cho các tỉnh",
    ]);
  });
});

/** An indicator, its target and what stands below three years. */
type Row = readonly [string, number | string, number, number, number];

function readRows(header: string, ...rows: readonly Row[]) {
  return planReading(gridOf([["Indicator", header, 2022, 2023, 2024], ...rows])).plan;
}

describe("years without a word beside a target", () => {
  it("are what was achieved where they go up and down around it", () => {
    const plan = readRows(
      "Target",
      ["% of lamps that burn", ">= 90 %", 84, 93, 91],
      ["% of letters answered in a week", ">= 75 %", 80, 71, 78],
      ["Number of wells cleaned in a year", 12, 9, 14, 11],
    );
    expect(plan.indicators.map(actualsTold)).toEqual([
      "2022: 84, 2023: 93, 2024: 91",
      "2022: 80, 2023: 71, 2024: 78",
      "2022: 9, 2023: 14, 2024: 11",
    ]);
  });

  it.each<[string, readonly Row[], readonly string[]]>([
    [
      "are parts of it",
      [
        ["Number of lamps set up", 60, 10, 30, 20],
        ["Number of wells cleaned", 12, 5, 3, 4],
        ["Number of bridges mended", 9, 2, 1, 3],
      ],
      [
        "60 | 2022: 10, 2023: 30, 2024: 20",
        "12 | 2022: 5, 2023: 3, 2024: 4",
        "9 | 2022: 2, 2023: 1, 2024: 3",
      ],
    ],
    [
      "are steps to it",
      [
        ["% of lamps that burn", 90, 60, 75, 85],
        ["% of letters lost", 5, 20, 12, 5],
        ["% of children who swim", 80, 80, 80, 80],
      ],
      [
        "90 | 2022: 60, 2023: 75, 2024: 85",
        "5 | 2022: 20, 2023: 12, 2024: 5",
        "80 | 2022: 80, 2023: 80, 2024: 80",
      ],
    ],
    [
      "miss it in no more rows than they lead to it",
      [
        ["% of lamps that burn", 90, 60, 75, 90],
        ["% of letters lost", 5, 20, 12, 5],
        ["% of children who swim", 80, 70, 90, 60],
        ["% of walls painted", 30, 40, 20, 35],
      ],
      [
        "90 | 2022: 60, 2023: 75, 2024: 90",
        "5 | 2022: 20, 2023: 12, 2024: 5",
        "80 | 2022: 70, 2023: 90, 2024: 60",
        "30 | 2022: 40, 2023: 20, 2024: 35",
      ],
    ],
  ])("are aimed at where they %s", (_, rows, expected) => {
    const told = planTold(readRows("Overall target", ...rows));
    expect(told.map((line) => line.replace(/^.* = /u, ""))).toEqual(expected);
  });
});

describe("years without a word before years that say “target”", () => {
  const headers = ["Indicator", 2022, 2023, "2024 (target)", "2025 (target)"];
  const rows = [
    ["% of lamps that burn", 84, 86, 90, 95],
    ["Number of wells cleaned in a year", 9, 11, 12, 14],
  ];

  it("are what was achieved", () => {
    const { plan } = planReading(gridOf([headers, ...rows]));
    expect(plan.indicators.map(actualsTold)).toEqual(["2022: 84, 2023: 86", "2022: 9, 2023: 11"]);
    expect(planTold(plan).map((line) => line.replace(/^.* = /u, ""))).toEqual([
      "2024: 90, 2025: 95",
      "2024: 12, 2025: 14",
    ]);
  });

  it("are aimed at where the plan begins with them, or lead to one goal", () => {
    const ofPlan = planReading(gridOf([["Plan of action 2022 – 2025"], headers, ...rows])).plan;
    expect(ofPlan.indicators.map(actualsTold)).toEqual(["", ""]);
    const toGoal = planReading(
      gridOf([
        ["Indicator", 2022, 2023, "Target 2025"],
        ...rows.map(([name, , ...values]) => [name, ...values]),
      ]),
    ).plan;
    expect(toGoal.indicators.map(actualsTold)).toEqual(["", ""]);
  });
});

describe("units and numbers in two columns under “Target”", () => {
  it("tell the target, and the total of the quarters is what was achieved", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["No", "Program/Kegiatan", "Target", "Target", "Realisasi", null, null, null, "Total"],
          [null, null, null, null, "TW I", "TW II", "TW III", "TW IV", null],
          [1, "Mengecat jembatan di desa", "Dokumen", 4, 1, 0, 1, 1, 3],
          [2, "Membersihkan saluran air", "Dokumen", 12, 3, 3, 2, 1, 9],
          [3, "Memberi lampu pada jalan", "Laporan", 6, 2, 1, 1, 1, 5],
          [4, "Menandai tempat menyeberang", "Laporan", 48, 9, 8, 7, 6, 30],
          [5, "Melatih tukang cat jembatan", "Orang", 72, 20, 10, 10, 10, 50],
          [6, "Menghitung pompa di lembah", "Dokumen", 2, 0, 0, 0, 1, 1],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:H1", "I1:I2"] },
      ),
    );
    expect(plan.indicators.map(({ unit, overallTarget }) => [unit?.text, overallTarget?.raw])).toEqual([
      ["Dokumen", "4"],
      ["Dokumen", "12"],
      ["Laporan", "6"],
      ["Laporan", "48"],
      ["Orang", "72"],
      ["Dokumen", "2"],
    ]);
    expect(plan.columns.at(-1)?.meaning).toBe("overallActual");
  });
});

/** Header in two rows, as offices evaluate the work of a year against that of several. */
const HEADER = [
  [
    "Kode",
    "Program/Kegiatan",
    "Indikator Kinerja Program (outcome) / Kegiatan (output)",
    "Target Kinerja Program (Renstra SKPD) Tahun 2025",
    "Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d Tahun 2026",
    "Target dan Realisasi Kinerja Program Tahun 2026",
    "",
    "",
    "Target Program dan Kegiatan (Renja SKPD 2025)",
    "Perkiraan Realisasi Capaian Target Renstra SKPD s/d 2026",
    "",
  ],
  [
    ...["", "", "", "", ""],
    ...["Target Renja SKPD Tahun 2026", "Realisasi Renja SKPD Tahun 2026", "Tingkat Realisasi (%)"],
    ...["", "Realisasi Capaian Program dan Kegiatan s/d tahun 2026", "Tingkat Capaian (%)"],
  ],
];

const ROWS = [
  ["1.1", "Melatih petugas", "Jumlah petugas terlatih", 90, 40, 30, 21, 70, 25, 61, 68],
  ["1.2", "Membuka balai", "Jumlah balai dibuka", 8, 3, 2, 1, 50, 2, 4, 50],
  ["1.3", "Mencetak panduan", "Jumlah panduan dicetak", 500, 200, 100, 90, 90, 150, 290, 58],
];

describe("a table that evaluates a year against a plan of several", () => {
  const { plan } = planReading(
    gridOf([["Evaluasi Rencana Kerja Tahun 2026"], ...HEADER, ...ROWS], {
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:H2", "I2:I3", "J2:K2"],
    }),
  );

  it("is a plan, though many of its columns name one year", () => {
    expect(plan.indicators.map(({ text }) => text)).toEqual(ROWS.map(([, , text]) => text));
  });

  it("has as the year's target and actual those of the office, and not those up to the year", () => {
    expect(plan.indicators.map(({ targets }) => numberOf(targets.get("2026")))).toEqual([30, 2, 100]);
    expect(plan.indicators.map(({ actuals }) => numberOf(actuals.get("2026")))).toEqual([21, 1, 90]);
  });
});

describe("a column that says up to which year something was achieved", () => {
  const meanings = (...headers: readonly string[]): readonly string[] =>
    planReading(
      gridOf([
        ["Action", "Indicator", "Target 2026", ...headers],
        ["Train officers", "Number of officers trained", 30, ...headers.map((_, place) => 70 + place)],
        ["Open shelters", "Number of shelters opened", 4, ...headers.map((_, place) => 9 + place)],
        ["Print guides", "Number of guides printed", 500, ...headers.map((_, place) => 900 + place)],
      ]),
    )
      .plan.columns.slice(3)
      .map(({ meaning, period }) => `${meaning} ${period ?? ""}`.trim());

  it.each([
    "Achieved up to 2025",
    "Cumulative achievement to the end of 2025",
    "Realisasi s/d 2025",
    "Realisasi sampai dengan tahun 2025",
    "Réalisation cumulée à fin 2025",
    "Ejecutado hasta 2025",
  ])("is of all years until then: %s", (header) => {
    expect(meanings(header, "Actual 2025")).toEqual(["overallActual", "annualActual 2025"]);
  });
});

describe("a span of two years beside a word for the whole", () => {
  it("is no year that begins in July", () => {
    const { plan: ofTwo } = planReading(
      gridOf([
        ["Action plan 2024-2026"],
        ["Action", "Indicator", "Cumulative actual 2024-2025", "Actual 2025", "Target 2026"],
        ["Train officers", "Number of officers trained", 70, 30, 40],
        ["Open shelters", "Number of shelters opened", 9, 4, 5],
        ["Print guides", "Number of guides printed", 900, 400, 500],
      ]),
    );
    expect(ofTwo.yearStart).toBe(1);
  });
});

describe("months without a word beside a result", () => {
  const header = ["Indicator", "Target", "Jan", "Feb", "Mar", "Result 2025"];
  const read = (rows: readonly (readonly (string | number | null)[])[], title = "Lamps and wells") =>
    planReading(gridOf([[title], header, ...rows])).plan;

  it("are what was achieved where they add up to it or average to it, in its year", () => {
    const plan = read([
      ["% of lamps that burn", 90, 84, 93, 87, 88],
      ["Number of wells cleaned", 12, 4, null, 5, 9],
      ["Days until a letter is answered", 5, 6, 4, 2, 4],
    ]);
    expect(plan.indicators.map(actualsTold)).toEqual([
      "2025: 88; 2025-01: 84, 2025-02: 93, 2025-03: 87",
      "2025: 9; 2025-01: 4, 2025-02: , 2025-03: 5",
      "2025: 4; 2025-01: 6, 2025-02: 4, 2025-03: 2",
    ]);
    expect(planTold(plan).map((line) => line.replace(/^.* = /u, ""))).toEqual(["90", "12", "5"]);
  });

  it("are targets where the result is neither", () => {
    const plan = read([
      ["% of lamps that burn", 90, 30, 60, 90, 77],
      ["Number of wells cleaned", 12, 4, 4, 4, 10],
      ["Number of bridges mended", 6, 1, 2, 3, 5],
    ]);
    expect(plan.indicators.map(({ targets }) => targets.size)).toEqual([3, 3, 3]);
  });

  it("say nothing where only one of them is filled, since it is its own sum", () => {
    const plan = read([
      ["% of lamps that burn", 90, null, null, 87, 87],
      ["Number of wells cleaned", 12, 4, null, null, 4],
      ["Number of bridges mended", 6, null, 3, null, 3],
    ]);
    expect(plan.indicators.every(({ targets }) => targets.size > 0)).toBe(true);
  });
});

describe("a day above the table", () => {
  const header = ["Indicator", "Target", "Q1", "Q2"];
  const row = ["Number of wells cleaned", 12, 4, 8];
  const years = (title: string) => planReading(gridOf([[title], header, row, row])).plan.years;

  it.each<[string, readonly number[]]>([
    ["In force from: 09/01/2026", []],
    ["From 01/01/2026 to 31/12/2026", [2026]],
    ["In force: 2026", [2026]],
    ["From 1 January 2026 to 31 December 2026", [2026]],
  ])("dates no plan by itself: %s", (title, expected) => {
    expect(years(title)).toEqual(expected);
  });

  it.each(["Reporting as of 31 December 2024", "Situation au 30 juin 2024", "ณ วันที่ 31 ธันวาคม 2567"])(
    "says nothing of the years of a plan that has others: %s",
    (title) => {
      const ofYears = ["Indicator", "Target", "2023", "2024", "2025"];
      const values = ["Number of wells cleaned", 12, 4, 4, 4];
      expect(planReading(gridOf([[title], ofYears, values, values])).plan.span).toBeNull();
    },
  );
});

describe("“Dirección”", () => {
  const read = (...cells: readonly string[]) =>
    planReading(
      gridOf([
        ["Indicador", "Dirección", "Meta"],
        ...cells.map((cell, place) => [`Número de pozos limpios en la zona ${place + 1}`, cell, 4 + place]),
      ]),
    ).plan;

  it("names offices where no direction stands below it", () => {
    const plan = read("OBRAS", "AGUA", "OBRAS");
    expect(
      plan.actions.map(({ responsibleAgencies }) => responsibleAgencies.map(({ name }) => name)),
    ).toEqual([["OBRAS"], ["AGUA"], ["OBRAS"]]);
  });

  it("says whether more is better where one does", () => {
    const plan = read("Aumentar", "Disminuir", "Mantener");
    expect(plan.indicators.map(({ direction }) => direction?.text)).toEqual([
      "Aumentar",
      "Disminuir",
      "Mantener",
    ]);
  });
});

describe("two columns with one header", () => {
  it("are read as the one that all rows have", () => {
    const rows = [
      ["% of lamps that burn", 0.9, "≥ 90 %"],
      ["% of letters answered in a week", null, "≥ 75 %"],
      ["% of wells that are clean", null, "≥ 80 %"],
      ["% of children who swim", 0.5, "≥ 50 %"],
    ];
    const { plan } = planReading(gridOf([["Indicator", "Target", "Target"], ...rows]));
    expect(planTold(plan).map((line) => line.replace(/^.* = /u, ""))).toEqual(["90%", "75%", "80%", "50%"]);
  });
});

describe("shares of targets under headers that do not say so", () => {
  const header = ["Indicator", "Target 2024", "Target 2025", "Review 2024", "Review 2025"];
  const read = (rows: readonly (readonly (string | number | null)[])[]) =>
    planReading(gridOf([["Lamps and wells 2024-2025"], header, ...rows])).plan;
  const targets = [400, 250, 3, 1200, 180, 600, 1];
  const rows = (first: readonly number[], second: readonly number[]) =>
    targets.map((target, place) => [
      `Number of lamps in street ${place}`,
      ...[target, target, first[place] ?? 0, second[place] ?? 0],
    ]);

  it("are not what was achieved: none is above 1 beside targets of hundreds", () => {
    const plan = read(rows([1, 0.5, 0, 0.4, 1, 0.25, 1], [0.3, 0.6, 0.5, 0.1, 0.9, 1, 0]));
    expect(plan.indicators.map(actualsTold)).toEqual(targets.map(() => ""));
    expect(plan.columns.map(({ meaning }) => meaning).slice(3)).toEqual(["percentMet", "percentMet"]);
  });

  it("are where one is above 1, and where all of them are whole", () => {
    const counted = read(rows([1, 0.5, 0, 0.4, 210, 0.25, 1], [1, 0, 1, 1, 1, 1, 0]));
    expect(counted.indicators.map(actualsTold)[4]).toBe("2024: 210, 2025: 1");
  });
});

describe("a column that is called “Total” and no more", () => {
  const read = (header: readonly string[]) =>
    planReading(
      gridOf([
        ["Plan of action 2026"],
        ["Objective", "Action", "Responsible", "Deadline", ...header],
        ["Safe gates", "Repair the gate", "Works Board", "2026-03-01", 4, 4, 2, 32],
        ["Safe gates", "Paint the gate", "Works Board", "2026-05-01", 3, 4, 2, 24],
        ["Dry halls", "Mend the roof", "Roads Office", "2026-06-01", 3, 1, 5, 15],
        ["Dry halls", "Clear the drains", "Roads Office", "2026-09-01", 2, 2, 2, 8],
      ]),
    ).plan.columns.at(-1)?.meaning;

  it("is no target beside the marks of a priority", () => {
    expect(read(["Gravity", "Urgency", "Trend", "Total"])).not.toBe("overallTarget");
  });

  it("is that of years and of what is measured", () => {
    expect(read(["2026", "2027", "2028", "Total"])).toBe("overallTarget");
  });
});

describe("a baseline that is nought in most rows", () => {
  it("is the plan's, and not another one at the table's edge", () => {
    const rows = ["a school", "a road", "a well", "a bridge", "a clinic", "a library"].map((what, at) => [
      `1.${at + 1}`,
      `Build ${what}`,
      `# of people with ${what}`,
      at === 3 ? 1 : 0,
      10 + at,
      10 + at,
      700 + 7 * at,
    ]);
    const header = ["No.", "Action", "Indicator", "Baseline", "Target 2024", "Overall target", "Baseline"];
    const { plan } = planReading(gridOf([header, ...rows]));
    expect(plan.indicators.map(({ baseline }) => numberOf(baseline))).toEqual([0, 0, 0, 1, 0, 0]);
  });
});
