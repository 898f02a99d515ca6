import { gridOf, type GridShape } from "../grid-of";
import { actualsTold, planReading, planTold, valueTold } from "../told";
import { NO_VALUES, valuesOfSpan } from "../../../src/plan/period-values";
import type { GridValue } from "@plan-of-action/xlsx/grid";

const ATTENDANCE = gridOf(
  [["Attendance list"], ["No", "Name", "Organisation", "Phone", "Signature"], [1, "First", "NCRC", "07", ""]],
  { sheet: "Attendance" },
);

describe("a national plan with fiscal years, pillars over objectives and subtotals", () => {
  const matrix = gridOf(
    [
      ["REPUBLIC OF KENYA"],
      ["National Plan of Action for Combating Human Trafficking 2022/23 - 2024/25"],
      [],
      [
        "",
        "Strategic Objective",
        "Activities",
        "Output Indicators",
        "Baseline (2021)",
        "Target",
        "",
        "",
        "Total",
        "Means of Verification",
        "Lead Agency",
        "Supporting Agencies",
        "Budget (KES M)",
      ],
      ["", "", "", "", "", "FY 2022/23", "FY 2023/24", "FY 2024/25"],
      ["", "Pillar 1: Prevention"],
      [
        "",
        "Increase public awareness",
        "1.1.1 Conduct campaigns",
        "Number of campaigns held",
        2,
        4,
        4,
        4,
        12,
        "Campaign reports",
        "CTiP Secretariat",
        "NCAJ, KNCHR; NGOs",
        12.5,
      ],
      ["", "", "", "% of population aware", "12%", "20%", "30%", "40%", "40%", "Survey", "KNBS", "", 3],
      [
        "",
        "",
        "1.1.2 Develop materials",
        "No. of materials developed",
        0,
        "1,500",
        "NP",
        "TBD",
        "3,000",
        "",
        "CTiP Secretariat",
        "MoE / MoH",
        1,
      ],
      ["", "Sub-total", "", "", "", "", "", "", "", "", "", "", 16.5],
      ["", "Pillar 2: Protection"],
      [
        "",
        "Provide services",
        "2.1.1 Establish shelters",
        "Number of shelters",
        0,
        0,
        1,
        1,
        2,
        "",
        "SDSP",
        "IOM, UNODC",
        20,
      ],
      [],
      ["", "Source: Secretariat"],
      ["", "Prepared by: ______", "", "Approved by: ______"],
    ],
    { merges: ["B4:B5", "C4:C5", "D4:D5", "E4:E5", "F4:H4", "I4:I5", "B6:M6", "B11:M11", "B7:B9"] },
  );
  const { plan } = planReading(ATTENDANCE, matrix);

  it("is found beside a decoy and read", () => {
    expect(planTold(plan)).toEqual([
      "1/1.1.1 Conduct campaigns: Number of campaigns held = 12 | 2023: 4, 2024: 4, 2025: 4",
      "1/1.1.1 Conduct campaigns: % of population aware = 40% | 2023: 20%, 2024: 30%, 2025: 40%",
      "1/1.1.2 Develop materials: No. of materials developed = 3000 | 2023: 1500, 2024: notProgrammed, 2025: undecided",
      "2/2.1.1 Establish shelters: Number of shelters = 2 | 2023: 0, 2024: 1, 2025: 1",
    ]);
    expect(plan.objectives.map(({ title }) => title)).toEqual([
      "Increase public awareness",
      "Provide services",
    ]);
    // Three fiscal years, each named by the calendar year in which it ends.
    expect(plan.span).toEqual({ first: 2023, last: 2025 });
  });

  it("says which rows it left out, and doubts the fiscal years", () => {
    expect(plan.notRead.map(({ why }) => why)).toEqual(["titleBlock", "totalsRow", "note", "note"]);
    expect(plan.doubts.map(({ taken, alternatives }) => [taken, ...alternatives])).toEqual([
      ["2023", "2022"],
      ["2024", "2023"],
      ["2025", "2024"],
      ["yearStart: 7", "yearStart: 1", "yearStart: 4", "yearStart: 10"],
    ]);
  });
});

describe("a yearly plan in Spanish with quarters planned and done", () => {
  const { plan } = planReading(
    gridOf([
      ["PLAN DE ACCIÓN 2025"],
      [
        "Eje",
        "Objetivo",
        "Acción",
        "Indicador",
        "Unidad de medida",
        "Línea base",
        "Valor esperado 2025",
        "T1 planeado",
        "T1 ejecutado",
        "T2 planeado",
        "T2 ejecutado",
        "Tendencia",
        "Responsable",
      ],
      [
        "Prevención",
        "Fortalecer",
        "Realizar campañas",
        "Número de campañas",
        "Número",
        3,
        4,
        2,
        2,
        2,
        1,
        "Aumento",
        "Ministerio del Interior",
      ],
      [
        "Protección",
        "Mejorar",
        "Atender",
        "Número de víctimas atendidas",
        "Número",
        "1.250",
        "1.300",
        650,
        300,
        650,
        "",
        "Mantener",
        "ICBF y Migración Colombia",
      ],
      [
        "Protección",
        "Mejorar",
        "",
        "Tiempo promedio (días)",
        "Días",
        15,
        10,
        "N/A",
        "No aplica",
        10,
        "",
        "Disminución",
        "ICBF",
      ],
    ]),
  );

  it("reads targets and actuals of year and quarter", () => {
    expect(planTold(plan)).toEqual([
      "1/1.1 Realizar campañas: Número de campañas = 2025: 4; 2025-Q1: 2, 2025-Q2: 2",
      "2/2.1 Atender: Número de víctimas atendidas = 2025: 1300; 2025-Q1: 650, 2025-Q2: 650",
      "2/2.1 Atender: Tiempo promedio (días) = 2025: 10; 2025-Q1: notApplicable, 2025-Q2: 10",
    ]);
    expect(plan.indicators.map(actualsTold)).toEqual([
      "2025-Q1: 2, 2025-Q2: 1",
      "2025-Q1: 300, 2025-Q2: ",
      "2025-Q1: notApplicable, 2025-Q2: ",
    ]);
    expect(plan.indicators.map(({ direction }) => direction?.text)).toEqual([
      "Aumento",
      "Mantener",
      "Disminución",
    ]);
    expect(valueTold(plan.indicators[1]?.baseline)).toBe("1250");
  });

  it("takes what says objective for the objective, and the axis for a remark", () => {
    expect(plan.objectives.map(({ title }) => title)).toEqual(["Fortalecer", "Mejorar"]);
    expect(plan.actions[0]?.remarks).toMatchObject([{ header: "Eje", text: "Prevención" }]);
  });
});

describe("a plan in Thai with the Buddhist era, Thai digits and two indicators in one cell", () => {
  const { plan } = planReading(
    gridOf(
      [
        ["แผนปฏิบัติการ พ.ศ. ๒๕๖๖ - ๒๕๖๗"],
        ["ลำดับ", "ยุทธศาสตร์", "กิจกรรม", "ตัวชี้วัด", "หน่วยนับ", "ค่าเป้าหมาย", "", "", "หน่วยงานรับผิดชอบ"],
        ["", "", "", "", "", "พ.ศ. ๒๕๖๖", "พ.ศ. ๒๕๖๗", "รวม"],
        [
          "๑.๑",
          "ยุทธศาสตร์ที่ ๑ การป้องกัน",
          "จัดอบรม",
          "จำนวนครั้ง\nจำนวนผู้เข้ารับการอบรม",
          "ครั้ง\nคน",
          "๒\n๖๐",
          "๒\n๖๐",
          "๔\n๑๒๐",
          "กระทรวง พม.",
        ],
        [
          "๒.๑",
          "ยุทธศาสตร์ที่ ๒ การคุ้มครอง",
          "คุ้มครอง",
          "ร้อยละของผู้เสียหาย",
          "ร้อยละ",
          "๘๐",
          "รอการยืนยัน",
          "ร้อยละ ๑๐๐",
          "ตม. และ อส.",
        ],
        ["รวม", "", "", "", "", 82, 92, ""],
      ],
      { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:H2", "I2:I3"] },
    ),
  );

  it("is read in Gregorian years and western digits", () => {
    expect(planTold(plan)).toEqual([
      "1/1.1 จัดอบรม: จำนวนครั้ง = 4 | 2023: 2, 2024: 2",
      "1/1.1 จัดอบรม: จำนวนผู้เข้ารับการอบรม = 120 | 2023: 60, 2024: 60",
      "2/2.1 คุ้มครอง: ร้อยละของผู้เสียหาย = 100% | 2023: 80, 2024: undecided",
    ]);
    expect(plan.indicators.map(({ unit }) => unit?.text)).toEqual(["ครั้ง", "คน", "ร้อยละ"]);
    expect(plan.actions.map(({ number }) => number)).toEqual(["๑.๑", "๒.๑"]);
  });
});

describe("a plan in Khmer with years counted from the first", () => {
  const { plan } = planReading(
    gridOf(
      [
        ["ផែនការសកម្មភាពរួម ២០២៣-២០២៤"],
        ["ល.រ", "គោលបំណងជាក់លាក់", "សកម្មភាព", "សូចនាករ", "គោលដៅ", "គោលដៅប្រចាំឆ្នាំ", "", "ស្ថាប័នទទួលខុសត្រូវ"],
        ["", "", "", "", "", "ឆ្នាំទី១", "ឆ្នាំទី២"],
        ["១.១", "គោលបំណងទី១៖ ពង្រឹងនីតិរដ្ឋ", "រៀបចំសិក្ខាសាលា", "ចំនួនសិក្ខាសាលា", "៤", "២", "២", "គ.ជ.ប.ជ"],
      ],
      { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:G2"] },
    ),
  );

  it("is dated by its title", () => {
    expect(planTold(plan)).toEqual(["1/1.1 រៀបចំសិក្ខាសាលា: ចំនួនសិក្ខាសាលា = 4 | 2023: 2, 2024: 2"]);
    expect(plan.actions[0]?.responsibleAgencies.map(({ name }) => name)).toEqual(["គ.ជ.ប.ជ"]);
  });
});

describe("a tracking table without actions", () => {
  const { plan } = planReading(
    gridOf(
      [
        ["Indicator Performance Tracking Table"],
        ["#", "Indicator", "Unit", "Baseline", "", "FY24", "", "", "FY25", "", "", "LOP Target"],
        ["", "", "", "Year", "Value", "Target", "Actual", "% Achieved", "Target", "Actual", "% Achieved"],
        ["Goal: Reduce trafficking"],
        ["G1", "Prevalence of trafficking", "%", 2022, 0.25, "", "", "", 0.2, "", "", 0.15],
        ["Outcome 1: Improved capacity"],
        ["Output 1.1: Officers trained"],
        ["1.1.1", "Number of officers trained", "Person", 2023, 0, 100, 120, 1.2, 150, "", "", 250],
      ],
      {
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:H2", "I2:K2", "L2:L3", "A4:L4", "A6:L6", "A7:L7"],
        formats: { E5: "0%", I5: "0%", L5: "0%", H8: "0%" },
      },
    ),
  );

  it("has an action for each numbered indicator, under its outcome", () => {
    expect(planTold(plan)).toEqual([
      "0/G1 Prevalence of trafficking: Prevalence of trafficking = 15% | 2024: , 2025: 20%",
      "1/1.1.1 Number of officers trained: Number of officers trained = 250 | 2024: 100, 2025: 150",
    ]);
    expect(plan.indicators.map(actualsTold)).toEqual(["2024: , 2025: ", "2024: 120, 2025: "]);
    expect(plan.columns.map(({ meaning }) => meaning)).toEqual(
      expect.arrayContaining(["baselineYear", "percentMet", "overallTarget"]),
    );
  });
});

describe("a results matrix with levels in a column without a header", () => {
  const { plan } = planReading(
    gridOf([
      ["RESULTS MATRIX"],
      ["", "Indicators", "Data Source", "Baseline", "Target", "Assumptions"],
      ["Outcome 1: Officials refer victims", "# of victims referred", "Records", 20, 80, "Commitment"],
      ["Output 1.1: Officials are trained", "# of officials trained", "Lists", 0, 200, ""],
      ["", "% with more knowledge", "Tests", "0%", "80%", ""],
    ]),
  );

  it("has outcomes as objectives and outputs as actions", () => {
    expect(planTold(plan)).toEqual([
      "1/1.2 Outcome 1: Officials refer victims: # of victims referred = 80",
      "1/1.1 Officials are trained: # of officials trained = 200",
      "1/1.1 Officials are trained: % with more knowledge = 80%",
    ]);
  });
});

describe("a table with repeated headers and another table below", () => {
  const header = ["No.", "Activities", "Indicators", "Target 2024", "Target 2025", "Lead"];
  const { plan } = planReading(
    gridOf([
      header,
      ["Objective 1. Prevention"],
      ["1.1", "Hold workshops", "Number of workshops", 2, 3, "A"],
      header,
      ["1.2", "Radio spots", "Number of spots", 5, 5, "C"],
      ["", "Total", "", 7, 8, ""],
      ["Note: figures are provisional"],
      [],
      ["Budget", "Item", "Unit cost", "2024", "2025", "Total"],
      ["1.1", "Venue", 100, 200, 300, 500],
    ]),
  );

  it("ends where the other table begins", () => {
    expect(plan.actions.map(({ id, objective }) => `${objective}/${id}`)).toEqual(["1/1.1", "1/1.2"]);
    expect(plan.notRead.map(({ why }) => why)).toEqual(["repeatedHead", "totalsRow", "note", "outsideTable"]);
  });

  it("keeps what the row of totals says of each column, for no indicator", () => {
    const told = plan.totals?.map(({ label, values }) => [
      label.text,
      ...values.map(({ column, value }) => `${column.period}: ${value.raw}`),
    ]);
    expect(told).toEqual([["Total", "2024: 7", "2025: 8"]]);
    expect(plan.indicators).toHaveLength(2);
  });
});

describe("objectives as codes, worded above the table", () => {
  const { plan } = planReading(
    gridOf([
      ["National Action Plan 2024–2025"],
      ["Objective 1: Birth registration"],
      ["Objective 2: Reform of the law"],
      [],
      ["Obj.", "Code", "Action", "Indicator", "2024", "2025", "Total", "Lead"],
      [1, "1.1", "Mobile registration", "# of births registered", 1000, 2000, 3000, "MoI"],
      [2, "2.1", "Draft law", "Law submitted", "", "1", 1, "MoJ"],
    ]),
  );

  it("takes the wording from above", () => {
    expect(plan.objectives.map(({ id, title }) => `${id} ${title}`)).toEqual([
      "1 Objective 1: Birth registration",
      "2 Objective 2: Reform of the law",
    ]);
    expect(planTold(plan)[1]).toBe("2/2.1 Draft law: Law submitted = 1 | 2024: , 2025: 1");
  });
});

describe("government plans", () => {
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
});
