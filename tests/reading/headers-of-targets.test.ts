import { gridOf } from "./grid-of";
import { planReading, planTold } from "./told";

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
