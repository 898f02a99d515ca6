import { gridOf } from "../grid-of";
import { planReading, planTold } from "../told";

type Grid = Parameters<typeof gridOf>;

/** What is told of a plan: objectives, then actions with indicators and targets. */
function told(grid: Grid): readonly string[] {
  const { plan } = planReading(gridOf(...grid));
  return [...plan.objectives.map(({ id, title }) => `${id} ${title}`), ...planTold(plan)];
}

describe("plans as they are set out in other countries and by organisations", () => {
  it.each<[string, Grid, readonly string[]]>([
    [
      "French, with targets and costs of the same years and a total of the costs",
      [
        [
          ["PLAN D'ACTION NATIONAL 2021-2022"],
          [
            "Axe stratégique",
            "Activités",
            "Indicateurs",
            "Cibles",
            "",
            "Responsable",
            "Coût (FCFA)",
            "",
            "Total",
          ],
          ["", "", "", "2021", "2022", "", "2021", "2022", ""],
          ["Axe 1 : Prévention", "1.1.1 Campagnes", "Nombre de campagnes", 2, 3, "CNLTP", 10, 10, 20],
          ["Sous-total axe 1", "", "", "", "", "", 10, 10, 20],
        ],
        { merges: ["D2:E2", "G2:H2", "I2:I3", "A2:A3", "B2:B3", "C2:C3", "F2:F3"] },
      ],
      ["1 Axe 1 : Prévention", "1/1.1.1 Campagnes: Nombre de campagnes = 2021: 2, 2022: 3"],
    ],
    [
      "French, with components and parts of them over the table",
      [
        [
          ["PLAN DE TRAVAIL ET BUDGET ANNUEL (PTBA) 2025"],
          ["Code", "Activités", "Indicateurs", "Cible", "T1", "T2", "T3", "T4"],
          ["Composante 1: Gouvernance"],
          ["Sous-composante 1.1: Coordination"],
          ["1.1.1", "Tenir les réunions", "Nombre de réunions", 4, 1, 1, 1, 1],
          ["Composante 2: Services"],
          ["2.1.1", "Former", "Nb de personnes", 60, 15, 15, 15, 15],
        ],
      ],
      [
        "1 Composante 1: Gouvernance",
        "2 Composante 2: Services",
        "1/1.1.1 Tenir les réunions: Nombre de réunions = 4 | 2025-Q1: 1, 2025-Q2: 1, 2025-Q3: 1, 2025-Q4: 1",
        "2/2.1.1 Former: Nb de personnes = 60 | 2025-Q1: 15, 2025-Q2: 15, 2025-Q3: 15, 2025-Q4: 15",
      ],
    ],
    [
      "Spanish, with objectives over the table, numbered results, and numbers in the texts of the actions",
      [
        [
          [
            "N°",
            "Resultado",
            "Acciones",
            "Indicador de Resultado",
            "Línea de Base",
            "Meta 2024",
            "Meta 2025",
          ],
          ["OBJETIVO ESTRATÉGICO 1: PREVENCIÓN"],
          ["R1", "Población informada", "A1.1 Campañas", "# de campañas", "2", "3", "3"],
          ["", "", "A1.2 Talleres", "# de estudiantes", "1.500", "2.000", "2.500"],
          ["OBJETIVO ESTRATÉGICO 2: PERSECUCIÓN"],
          ["R2", "Casos investigados", "A2.1 Crear unidad", "# de casos", "0", "10", "20"],
        ],
        { merges: ["A2:G2", "A5:G5"] },
      ],
      [
        "1 OBJETIVO ESTRATÉGICO 1: PREVENCIÓN",
        "2 OBJETIVO ESTRATÉGICO 2: PERSECUCIÓN",
        "1/A1.1 Campañas: # de campañas = 2024: 3, 2025: 3",
        "1/A1.2 Talleres: # de estudiantes = 2024: 2000, 2025: 2500",
        "2/A2.1 Crear unidad: # de casos = 2024: 10, 2025: 20",
      ],
    ],
    [
      "a joint work plan with lettered areas and expected outputs right of the activities",
      [
        [
          ["Work Plan 2023-2028"],
          [
            "No.",
            "Key Programme Areas / Activities",
            "Lead Country",
            "Timeline",
            "Expected Outputs",
            "Indicators",
            "Target",
          ],
          ["A.", "PREVENTION"],
          ["A.1.", "Conduct campaign", "Thailand", "2024-2025", "Materials", "Number of countries", "10"],
          ["B.", "PROTECTION"],
          ["B.1.", "Develop guidelines", "Philippines", "2024", "Guidelines", "Guidelines adopted", "1"],
        ],
      ],
      [
        "A A. PREVENTION",
        "B B. PROTECTION",
        "A/A.1 Conduct campaign: Number of countries = 10",
        "B/B.1 Develop guidelines: Guidelines adopted = 1",
      ],
    ],
    [
      "numbers that begin again under each objective, in a language without words for their head",
      [
        [
          ["Nr.", "Content of work", "Indicator", "Unit", "Target 2024", "Result 2024"],
          ["I", "Communication"],
          ["1", "Campaigns", "Number of campaigns", "Campaign", 63, 60],
          ["2", "Training", "Number of officers", "Person", 1000, 900],
          ["II", "Victim support"],
          ["1", "Support", "% of victims supported", "%", 100, 100],
        ],
      ],
      [
        "1 I Communication",
        "2 II Victim support",
        "1/1.1 Campaigns: Number of campaigns = 2024: 63",
        "1/1.2 Training: Number of officers = 2024: 1000",
        "2/2.1 Support: % of victims supported = 2024: 100",
      ],
    ],
    [
      "activities announced in a row of their own, which belongs to none",
      [
        [
          ["", "Indicators", "Data Source", "Baseline", "Target"],
          ["Outcome 1: Officials protect victims", "# of victims referred", "Records", "0", "50"],
          ["Output 1.1: Officials have knowledge", "# of officials trained", "Lists", "0", "100"],
          ["Activities that lead to Output 1.1:\n1.1.1 Develop curriculum\n1.1.2 Train officials"],
          ["Output 1.2: Procedures available", "# of procedures", "Copy", "0", "1"],
        ],
      ],
      [
        "1 Outcome 1: Officials protect victims",
        "1/1.3 Outcome 1: Officials protect victims: # of victims referred = 50",
        "1/1.1 Officials have knowledge: # of officials trained = 100",
        "1/1.2 Procedures available: # of procedures = 1",
      ],
    ],
    [
      "targets under a time frame of years",
      [
        [
          ["Strategy/Priority activities", "Indicators", "Timeframe", "", "", "Responsible"],
          ["", "", "2024", "2025", "2026", ""],
          ["Strategy 1: Prevention"],
          ["1.1 Awareness", "# of people reached", 1000, 1500, 2000, "NCCT"],
          ["1.2 Safe migration", "# of sessions", 10, 10, 10, "MoLVT"],
        ],
        { merges: ["C1:E1", "A1:A2", "B1:B2", "F1:F2"] },
      ],
      [
        "1 Strategy 1: Prevention",
        "1/1.1 Awareness: # of people reached = 2024: 1000, 2025: 1500, 2026: 2000",
        "1/1.2 Safe migration: # of sessions = 2024: 10, 2025: 10, 2026: 10",
      ],
    ],
    [
      "totals carried on from year to year",
      [
        [
          ["Activity", "Indicator", "2024 (cumulative)", "2025 (cumulative)", "Final cumulative target"],
          ["1.1 A", "# a", 5, 10, 10],
        ],
      ],
      ["/1.1 A: # a = 10 | 2024: 5, 2025: 10"],
    ],
    [
      "Portuguese",
      [
        [
          ["Plano Nacional 2024-2025"],
          [
            "Eixo",
            "Ação",
            "Indicador",
            "Linha de base",
            "Meta 2024",
            "Meta 2025",
            "Responsável",
            "Parceiros",
          ],
          ["Eixo 1", "Realizar campanhas", "Número de campanhas", 1, "1.200", 2, "MJSP", "OIM"],
        ],
      ],
      ["1 Eixo 1", "1/1.1 Realizar campanhas: Número de campanhas = 2024: 1200, 2025: 2"],
    ],
    [
      "Indonesian",
      [
        [
          ["RENCANA AKSI NASIONAL 2020-2021"],
          ["No", "Program", "Kegiatan", "Indikator", "Target", "", "Penanggung Jawab", "Instansi Terkait"],
          ["", "", "", "", "2020", "2021", "", ""],
          ["1", "Pencegahan", "Sosialisasi", "Jumlah sosialisasi", 10, 12, "KPPPA", "Polri"],
        ],
        { merges: ["E2:F2"] },
      ],
      ["1 Pencegahan", "1/1 Sosialisasi: Jumlah sosialisasi = 2020: 10, 2021: 12"],
    ],
    [
      "Vietnamese",
      [
        [
          ["KẾ HOẠCH HÀNH ĐỘNG 2021-2022"],
          ["TT", "Nội dung hoạt động", "Chỉ tiêu", "Đơn vị tính", "2021", "2022", "Cơ quan chủ trì"],
          ["1", "Truyền thông", "Số chiến dịch", "Chiến dịch", 63, 63, "Bộ CA"],
        ],
      ],
      ["/1 Truyền thông: Số chiến dịch = 2021: 63, 2022: 63"],
    ],
    [
      "Lao",
      [
        [
          ["ລ/ດ", "ກິດຈະກຳ", "ຕົວຊີ້ວັດ", "ຄາດໝາຍ 2024", "ຄາດໝາຍ 2025", "ໜ່ວຍງານຮັບຜິດຊອບ"],
          ["1.1", "ຝຶກອົບຮົມ", "ຈຳນວນຄົນ", "50", "60", "MoPS"],
        ],
      ],
      ["/1.1 ຝຶກອົບຮົມ: ຈຳນວນຄົນ = 2024: 50, 2025: 60"],
    ],
    [
      "Arabic, with its own digits, where only some heads are known",
      [
        [
          ["خطة العمل ٢٠٢٤-٢٠٢٥"],
          ["الرقم", "النشاط", "Indicator", "Target ٢٠٢٤", "Target ٢٠٢٥"],
          ["١.١", "تدريب الضباط", "عدد الضباط", "١٠", "٢٠"],
          ["١.٢", "حملة توعية", "عدد الحملات", "١٬٢٠٠", "٣٫٥"],
        ],
      ],
      [
        "/1.1 تدريب الضباط: عدد الضباط = 2024: 10, 2025: 20",
        "/1.2 حملة توعية: عدد الحملات = 2024: 1200, 2025: 3.5",
      ],
    ],
    [
      "pasted from a page: lines broken in heads and texts, the head repeated, digits apart in lines",
      [
        [
          ["Objective", "Joint action", "Indicator", "Overall\ntarget", "Target per year", ""],
          ["", "", "", "", "2023", "2024"],
          ["Specific\nObjective 1:\nPrevention", "1.1. Conduct\ncampaigns", "# of\ncampaigns", "4", "2", "2"],
          [
            "",
            "1.2. Train\nofficers",
            "# of trainings\n# of officers\ntrained",
            "2\n6 0",
            "1\n3 0",
            "1\n3 0",
          ],
          ["Objective", "Joint action", "Indicator", "Overall\ntarget", "Target per year", ""],
          ["", "", "", "", "2023", "2024"],
          ["", "and border police", "", "", "", ""],
          ["Specific\nObjective 2:\nProtection", "2.1. Shelter", "# of\nshelters", "1 200", "6 00", "6 00"],
        ],
        { merges: ["E1:F1", "E5:F5"] },
      ],
      [
        "1 Specific Objective 1: Prevention",
        "2 Specific Objective 2: Protection",
        "1/1.1 Conduct campaigns: # of campaigns = 4 | 2023: 2, 2024: 2",
        "1/1.2 Train officers and border police: # of trainings = 2 | 2023: 1, 2024: 1",
        "1/1.2 Train officers and border police: # of officers trained = 60 | 2023: 30, 2024: 30",
        "2/2.1 Shelter: # of shelters = 1200 | 2023: 600, 2024: 600",
      ],
    ],
    [
      "no targets at all",
      [
        [
          ["HUMAN RIGHTS ACTION PLAN 2021 - 2025"],
          [
            "Thematic area",
            "Recommendation",
            "Action",
            "Performance Indicator",
            "Time Frame",
            "Responsible Agency",
          ],
          ["Trafficking", "UPR 112.3", "Amend the Act", "Act amended", "1 year", "MoJ"],
        ],
      ],
      ["1 Trafficking", "1/1.1 Amend the Act: Act amended = "],
    ],
  ])("%s", (_, grid, expected) => {
    expect(told(grid)).toEqual(expected);
  });

  it("says that years counted from an unknown first one were not read", () => {
    const { plan } = planReading(
      gridOf([
        [
          "EXPECTED OUTPUTS",
          "OUTPUT INDICATORS",
          "BASELINE",
          "",
          "TARGETS (by frequency of data collection)",
          "",
          "",
        ],
        ["", "", "Value", "Year", "Year 1", "Year 2", "FINAL"],
        ["Output 1: Institutions respond", "1.1 Number of institutions", 0, 2022, 1, 2, 3],
      ]),
    );
    expect(planTold(plan)).toEqual(["1/1.1 Output 1: Institutions respond: Number of institutions = 3"]);
    expect(plan.notRead.map(({ text, why }) => [text.slice(-6), why])).toEqual([
      ["Year 1", "columnWithoutMeaning"],
      ["Year 2", "columnWithoutMeaning"],
    ]);
  });

  it("dates years counted from the first by the title of another sheet", () => {
    const { plan } = planReading(
      gridOf([["National Plan of Action 2024-2025"]], { sheet: "Cover" }),
      gridOf([
        ["Activity", "Indicator", "Target Year 1", "Target Year 2"],
        ["A", "# a", 1, 2],
      ]),
    );
    expect(planTold(plan)).toEqual(["/1 A: # a = 2024: 1, 2025: 2"]);
  });

  it("reads marks under a time frame of years as a workplan", () => {
    const { workplan } = planReading(
      gridOf(
        [
          ["Activities", "Indicators", "Targets", "Timeframe", "", ""],
          ["", "", "", "2024", "2025", "2026"],
          ["1.1 A", "# a", "10", "x", "x", ""],
        ],
        { merges: ["D1:F1"] },
      ),
    );
    expect(workplan?.entries.map(({ year, actions }) => [year, actions.join()])).toEqual([
      [2024, "1.1"],
      [2025, "1.1"],
    ]);
  });
});

describe("tables of costs beside a plan whose years have no word for targets", () => {
  const years = ["Activity", "Indicator", "2024", "2025"];
  const plan = gridOf([["Plan 2024-2025"], years, ["1.1 A", "# a", 1, 2], ["1.2 B", "# b", 3, 4]], {
    sheet: "Plan",
  });
  const expected = ["/1.1 A: # a = 2024: 1, 2025: 2", "/1.2 B: # b = 2024: 3, 2025: 4"];

  it.each<[string, readonly ReturnType<typeof gridOf>[]]>([
    [
      "on a sheet of their own",
      [gridOf([["Budget (USD)"], years, ["1.1 A", "# a", 900, 950]], { sheet: "Budget" }), plan],
    ],
    [
      "below the plan with the same head",
      [
        gridOf([
          ["Plan 2024-2025"],
          years,
          ["1.1 A", "# a", 1, 2],
          ["1.2 B", "# b", 3, 4],
          [],
          ["Budget"],
          years,
          ["1.1 A", "Venue", 900, 950],
        ]),
      ],
    ],
    [
      "left of the targets, known by their formats",
      [
        gridOf(
          [
            ["Activity", "Indicator", "2024", "2025", "Target 2024", "Target 2025"],
            ["1.1 A", "# a", 900, 950, 1, 2],
            ["1.2 B", "# b", 900, 950, 3, 4],
          ],
          { formats: { C2: "$#,##0", D2: "$#,##0", C3: "$#,##0", D3: "$#,##0" } },
        ),
      ],
    ],
  ])("are not taken for targets: %s", (_, grids) => {
    expect(planTold(planReading(...grids).plan)).toEqual(expected);
  });
});

/** Months of one task: so many in each of the months that are named. */
function months(...due: readonly number[]): readonly number[] {
  return Array.from({ length: 12 }, (_, at) => due.filter((month) => month === at + 1).length);
}

describe("a flat operational plan of a year", () => {
  const header = [
    "OEI",
    "Actividad operativa",
    "UM actividad",
    "PIA 2026",
    "Cod tarea",
    "Tareas",
    "UM tarea",
  ];
  const names = ["ENE", "FEB", "MAR", "ABR", "MAY", "JUN", "JUL", "AGO", "SET", "OCT", "NOV", "DIC"];
  const rows = [
    [
      "Bosques sanos",
      "Cuidar los viveros",
      "Vivero",
      900,
      "A1.01",
      "Sembrar pinos",
      "Árbol",
      ...months(1, 3),
      2,
    ],
    [
      "Bosques sanos",
      "Cuidar los viveros",
      "Vivero",
      900,
      "A1.02",
      "Regar los surcos",
      "Visita",
      ...months(2, 5, 9),
      3,
    ],
    ["Bosques sanos", "Pagar a los guardabosques", "Planilla", 500, "", "", "", ...months(6, 12), 2],
    ["Bosques sanos", "Comprar herramientas", "Compra", 300, "", "", "", ...months(7), 1],
    [
      "Bosques sanos",
      "Medir las parcelas",
      "Parcela",
      200,
      "A4.01",
      "Marcar los límites",
      "Hito",
      ...months(4),
      1,
    ],
  ];
  const { plan } = planReading(gridOf([[...header, ...names, "TOTAL"], ...rows]));

  it("has the activity for the action in rows without a task", () => {
    expect(plan.actions.map(({ title, cell }) => `${title} ${cell.row}`)).toEqual([
      "Sembrar pinos 1",
      "Regar los surcos 2",
      "Pagar a los guardabosques 3",
      "Comprar herramientas 4",
      "Marcar los límites 5",
    ]);
  });

  it("has the tasks' unit, and not the activities'", () => {
    expect(plan.indicators.map(({ unit }) => unit?.text)).toEqual([
      "Árbol",
      "Visita",
      undefined,
      undefined,
      "Hito",
    ]);
  });

  it("has its months in the year of the budget", () => {
    const due = plan.indicators.map(({ targets }) =>
      [...targets].flatMap(([period, value]) =>
        value.state === "number" && value.number === 1 ? [period] : [],
      ),
    );
    expect(due[0]).toEqual(["2026-01", "2026-03"]);
    expect(due[2]).toEqual(["2026-06", "2026-12"]);
  });

  it("has no year where two budgets name different ones", () => {
    const wide = [["PIA 2025", ...header], ...rows.map((row) => [400, ...row])];
    const [first = [], ...others] = wide;
    const read = planReading(gridOf([[...first, ...names, "TOTAL"], ...others]));
    expect(read.plan.indicators.flatMap(({ targets }) => [...targets.keys()])).toEqual([]);
  });
});
