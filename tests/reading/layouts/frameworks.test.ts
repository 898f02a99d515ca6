import { gridOf } from "../grid-of";
import { actualsTold, planReading, planTold, valueTold } from "../told";

describe("logical frameworks, whose levels are named in a column of their own", () => {
  it("reads the names of levels in a column without a header together with what they name", () => {
    const { plan } = planReading(
      gridOf([
        ["Project logframe 2024-2026"],
        [
          "",
          "Intervention logic",
          "Objectively verifiable indicators of achievement",
          "Baseline",
          "Target 2024",
          "Target 2025",
          "Sources and means of verification",
          "Assumptions",
        ],
        ["Goal", "Trafficking is reduced", "Prevalence", "12%", "11%", "10%", "Survey", ""],
        ["Outcome 1", "Officials identify victims", "# of victims identified", 20, 40, 60, "Records", ""],
        ["Output 1.1", "Officers are trained", "# officers trained", 0, 100, 100, "Lists", ""],
        ["Output 1.2", "SOPs adopted", "# SOPs", 0, 1, 1, "Decree", ""],
        ["Outcome 2", "Victims are protected", "# victims served", 10, 20, 30, "", ""],
        ["Output 2.1", "Shelters run", "# shelters", 1, 1, 2, "", ""],
      ]),
    );
    expect(plan.objectives.map(({ id, title }) => `${id} ${title}`)).toEqual([
      "0 Goal: Trafficking is reduced",
      "1 Outcome 1: Officials identify victims",
      "2 Outcome 2: Victims are protected",
    ]);
    expect(planTold(plan)).toEqual([
      "0/0.1 Goal: Trafficking is reduced: Prevalence = 2024: 11%, 2025: 10%",
      "1/1.3 Outcome 1: Officials identify victims: # of victims identified = 2024: 40, 2025: 60",
      "1/1.1 Officers are trained: # officers trained = 2024: 100, 2025: 100",
      "1/1.2 SOPs adopted: # SOPs = 2024: 1, 2025: 1",
      "2/2.2 Outcome 2: Victims are protected: # victims served = 2024: 20, 2025: 30",
      "2/2.1 Shelters run: # shelters = 2024: 1, 2025: 2",
    ]);
  });

  it("has activities as actions under their outcome, and keeps the output between them", () => {
    const { plan } = planReading(
      gridOf([
        ["Level", "Description", "Indicator", "Baseline", "Target 2025", "Responsible"],
        ["Outcome 1", "Better justice", "# convictions", 10, 20, "MoJ"],
        ["Output 1.1", "Judges trained", "", "", "", ""],
        ["Activity 1.1.1", "Hold training", "# trainings", 0, 5, "MoJ"],
        ["Activity 1.1.2", "Write manual", "# manuals", 0, 1, "MoJ"],
        ["Output 1.2", "Law amended", "# laws", 0, 1, "MoJ"],
      ]),
    );
    expect(planTold(plan)).toEqual([
      "1/1.1 Outcome 1: Better justice: # convictions = 2025: 20",
      "1/1.1.1 Hold training: # trainings = 2025: 5",
      "1/1.1.2 Write manual: # manuals = 2025: 1",
      "1/1.2 Law amended: # laws = 2025: 1",
    ]);
    expect(plan.actions[1]?.remarks.map(({ text }) => text)).toContain("Output 1.1: Judges trained");
  });

  it("goes on with a level's name that is written once, and takes the numbers of the texts", () => {
    const { plan } = planReading(
      gridOf([
        [
          "",
          "Chaîne des résultats",
          "Indicateurs",
          "Base de référence (incl. année de référence)",
          "Cibles (incl. année de référence)",
          "Sources et moyens de vérification",
        ],
        [
          "Objectif global: Impact",
          "Réduire la traite",
          "Prévalence",
          "12 % (2022)",
          "8 % (2026)",
          "Enquêtes",
        ],
        [
          "Objectif(s) spécifique(s): Effet(s)",
          "Les capacités sont renforcées",
          "Nombre d'agents",
          "0 (2022)",
          "200 (2026)",
          "",
        ],
        ["Produits", "P1.1 Les agents sont formés", "Nombre d'agents formés", "0 (2022)", "500 (2026)", ""],
        ["", "P1.2 Les procédures sont adoptées", "Nombre de procédures", "0 (2022)", "3 (2026)", ""],
      ]),
    );
    expect(planTold(plan)).toEqual([
      "0/0.1 Objectif global: Réduire la traite: Prévalence = 2026: 8%",
      "1/1.1 Objectif spécifique: Les capacités sont renforcées: Nombre d'agents = 2026: 200",
      "1/P1.1 Les agents sont formés: Nombre d'agents formés = 2026: 500",
      "1/P1.2 Les procédures sont adoptées: Nombre de procédures = 2026: 3",
    ]);
  });

  it("takes a current value beside a baseline for an actual", () => {
    const { plan } = planReading(
      gridOf([
        [
          "",
          "Results chain",
          "Indicators",
          "Baselines (value & reference year)",
          "Targets (value & reference year)",
          "Current value (2024)",
        ],
        ["Outcome 1", "1. Improved referral", "1.1 # victims referred", "20 (2021)", "100 (2026)", 45],
        ["Output 1", "1.1 Officials trained", "1.1.1 # trained", "0 (2021)", "300 (2026)", 120],
      ]),
    );
    expect(planTold(plan)).toEqual([
      "1/1.2 Outcome 1: Improved referral: # victims referred = 2026: 100",
      "1/1.1 Officials trained: # trained = 2026: 300",
    ]);
    expect(plan.indicators.map(actualsTold)).toEqual(["2024: 45", "2024: 120"]);
  });

  it("reads a Spanish matrix of indicators by its levels", () => {
    const { plan } = planReading(
      gridOf([
        ["Matriz de Indicadores para Resultados 2025"],
        ["Nivel", "Resumen Narrativo", "Nombre del Indicador", "Meta 2025", "Medios de Verificación"],
        ["Fin", "Contribuir a reducir la trata", "Tasa de trata", "5.2", "Censo"],
        ["Componente 1", "Servicios otorgados", "Número de servicios", "1,200", "Registro"],
        ["Actividad 1.1", "Capacitar personal", "Número de personas capacitadas", "350", "Listas"],
        ["Actividad 1.2", "Operar refugios", "Número de refugios", "5", "Listas"],
      ]),
    );
    expect(planTold(plan)).toEqual([
      "0/0.1 Fin: Contribuir a reducir la trata: Tasa de trata = 2025: 5.2",
      "1/1.3 Componente 1: Servicios otorgados: Número de servicios = 2025: 1200",
      "1/1.1 Capacitar personal: Número de personas capacitadas = 2025: 350",
      "1/1.2 Operar refugios: Número de refugios = 2025: 5",
    ]);
  });

  it("reads the goals and targets of the sustainable development goals as levels", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Goal", "Target", "Indicator", "Baseline", "", "Annual Target", ""],
          ["", "", "", "Year", "Value", "2023", "2024"],
          ["16", "16.2 End trafficking", "16.2.2 Victims of trafficking per 100,000", 2015, 3.2, 2.1, 1.9],
          ["16", "16.1 Reduce violence", "16.1.1 Homicides per 100,000", 2015, 5, 4, 3.5],
        ],
        { merges: ["D1:E1", "F1:G1"] },
      ),
    );
    expect(planTold(plan)).toEqual([
      "16/16.2 End trafficking: Victims of trafficking per 100,000 = 2023: 2.1, 2024: 1.9",
      "16/16.1 Reduce violence: Homicides per 100,000 = 2023: 4, 2024: 3.5",
    ]);
  });

  it("reads the years in the cells of targets and of current values, from the first row on", () => {
    const { plan } = planReading(
      gridOf([
        [
          "",
          "Results chain",
          "Indicators",
          "Baseline (value and reference year)",
          "Target (value and reference year)",
          "Current value* (value and reference year)",
          "Sources",
        ],
        [
          "Impact (Overall objective)",
          "To contribute to the fight against trafficking",
          "Prevalence",
          "4.5 per 1,000 (2021)",
          "3.5 per 1,000 (2027)",
          "4.1 per 1,000 (2024)",
          "Survey",
        ],
        [
          "Outcome (Specific objective)",
          "Better protection",
          "% assisted",
          "45 % (2019)",
          "80 % (2027)",
          "60 % (2024)",
          "",
        ],
        [
          "Output 1",
          "1.1 Referral",
          "# referred",
          "12 (2021)",
          "500 persons (250 F) (2027)",
          "21 (2024)",
          "",
        ],
      ]),
    );
    expect(plan.objectives.map(({ title }) => title)).toEqual([
      "Impact: To contribute to the fight against trafficking",
      "Outcome: Better protection",
    ]);
    expect(plan.indicators.map(({ targets }) => [...targets].map(([, value]) => valueTold(value)))).toEqual([
      ["3.5"],
      ["80%"],
      ["500"],
    ]);
    expect(plan.indicators.map(actualsTold)).toEqual(["2024: 4.1", "2024: 60%", "2024: 21"]);
  });

  it("has outputs in a column of results as actions of the outcomes over the table", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Results", "Indicators", "Baseline (year)", "Milestone 2024", "Target 2025"],
          ["Outcome 1: Survivors use services"],
          ["Output 1.1: Providers have skills", "Number of providers trained", "45 (2019)", 100, 200],
          ["", "Existence of a protocol", "No (2023)", "No", "Yes"],
          ["Outcome 2: Laws are implemented"],
          ["Output 2.1: A plan is in place", "Number of plans", 0, 0, 1],
        ],
        { merges: ["A2:E2", "A3:A4", "A5:E5"] },
      ),
    );
    expect(plan.objectives.map(({ id, title }) => `${id} ${title}`)).toEqual([
      "1 Outcome 1: Survivors use services",
      "2 Outcome 2: Laws are implemented",
    ]);
    expect(planTold(plan)).toEqual([
      "1/1.1 Providers have skills: Number of providers trained = 2024: 100, 2025: 200",
      "1/1.1 Providers have skills: Existence of a protocol = 2024: text, 2025: text",
      "2/2.1 A plan is in place: Number of plans = 2024: 0, 2025: 1",
    ]);
  });
});

describe("a logframe with rows of what was planned, achieved and where it is told", () => {
  const header = (output: string, indicator: string): readonly string[] => [
    output,
    indicator,
    "",
    "Baseline 2024",
    "Milestone 1 2025",
    "Milestone 2 2026",
    "Target 2027",
    "Assumptions",
  ];
  const { plan } = planReading(
    gridOf(
      [
        ["Logframe of the reading project 2025-2027"],
        header("OUTPUT 1", "Output Indicator 1.1"),
        [
          "Children read at home",
          "Number of homes with a shelf of books",
          "Planned",
          0,
          200,
          500,
          900,
          "Books arrive",
        ],
        ["", "", "Achieved", "", 180, "", "", ""],
        ["", "", "Source", "Yearly survey of homes by the project", "", "", "", ""],
        header("", "Output Indicator 1.2"),
        ["", "Number of parents who read aloud", "Planned", 10, 60, 120, 300, ""],
        ["", "", "Achieved", "", 75, "", "", ""],
        ["", "", "Source", "Lists of the reading groups", "", "", "", ""],
      ],
      { merges: ["B3:B5", "D5:G5", "B7:B9", "D9:G9"] },
    ),
  );

  it("has each in its place", () => {
    expect(plan.indicators.map((each) => [each.text, valueTold(each.baseline), actualsTold(each)])).toEqual([
      ["Number of homes with a shelf of books", "0", "2025: 180, 2026: , 2027: "],
      ["Number of parents who read aloud", "10", "2025: 75, 2026: , 2027: "],
    ]);
    expect(planTold(plan).map((line) => line.split(" = ")[1])).toEqual([
      "2025: 200, 2026: 500, 2027: 900",
      "2025: 60, 2026: 120, 2027: 300",
    ]);
    expect(plan.indicators.map(({ meansOfVerification }) => meansOfVerification?.text)).toEqual([
      "Yearly survey of homes by the project",
      "Lists of the reading groups",
    ]);
  });

  it("does not choose between two rows of what was planned", () => {
    const { plan: read } = planReading(
      gridOf(
        [
          ["Logframe of the reading project 2025-2027"],
          header("OUTPUT 1", "Output Indicator 1.1"),
          ["Children read at home", "Number of children who read", "Planned: girls", 0, 20, 50, 90, ""],
          ["", "", "Planned: boys", 0, 30, 60, 80, ""],
          ["", "", "Achieved", "", "", "", "", ""],
          ["", "", "Source", "Yearly survey", "", "", "", ""],
        ],
        { merges: ["B3:B6", "D6:G6"] },
      ),
    );
    expect(planTold(read).map((line) => line.split(" = ")[1])).toEqual(["2025: 20, 2026: 50, 2027: 90"]);
    expect(read.notRead.map(({ text }) => text)).toEqual(["0", "30", "60", "80"]);
  });
});

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
      "months of one indicator in two places, one of which has no second month",
      [
        [
          ["County", "Month", "Activity", "Indicator", "Target", "Actual"],
          ["Northshire", "2024-01", "1.1 Train", "# trained", 10, 8],
          ["Southshire", "2024-01", "1.1 Train", "# trained", 20, 18],
          ["Northshire", "2024-02", "1.1 Train", "# trained", 11, 9],
          ["Westshire", "2024-02", "1.1 Train", "# trained", 31, 29],
        ],
      ],
      [
        [
          "/1.1 Train: # trained = 2024-01: 10, 2024-02: 11",
          "/1.1 Train: # trained = 2024-01: 20",
          "/1.1 Train: # trained = 2024-02: 31",
        ],
        ["2024-01: 8, 2024-02: 9", "2024-01: 18", "2024-02: 29"],
      ],
    ],
    [
      "goals in words with their codes, each there once a year, and the contracts that they share",
      [
        [
          ["AÑO", "ID_META", "META_PRODUCTO", "META_PROGRAMADA_AÑO", "AVANCE_EJECUTADO_AÑO", "PROYECTO"],
          [
            2024,
            "META-011",
            "Mantener los caminos rurales del municipio",
            50,
            40,
            "Contrato de obras y vías",
          ],
          [
            2025,
            "META-011",
            "Mantener los caminos rurales del municipio",
            60,
            "",
            "Contrato de obras y vías",
          ],
          [2024, "META-012", "Sembrar árboles en la cuenca del río", 100, 90, "Contrato de obras y vías"],
          [2025, "META-012", "Sembrar árboles en la cuenca del río", 200, "", "Convenio de la escuela rural"],
          [2024, "META-013", "Dotar de libros a las escuelas rurales", 3, 3, "Convenio de la escuela rural"],
          [2025, "META-013", "Dotar de libros a las escuelas rurales", 4, "", "Convenio de la escuela rural"],
        ],
      ],
      [
        [
          "/1 Mantener los caminos rurales del municipio: Mantener los caminos rurales del municipio = 2024: 50, 2025: 60",
          "/2 Sembrar árboles en la cuenca del río: Sembrar árboles en la cuenca del río = 2024: 100, 2025: 200",
          "/3 Dotar de libros a las escuelas rurales: Dotar de libros a las escuelas rurales = 2024: 3, 2025: 4",
        ],
        ["2024: 40, 2025: ", "2024: 90, 2025: ", "2024: 3, 2025: "],
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
