import type { Plan } from "../../../src/plan/plan";
import { gridOf } from "../grid-of";
import { actualsTold, planReading, planTold } from "../told";
import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";

describe("a header that is not merged, left of quarters", () => {
  const rows = [
    ["3.1 Number of bridges painted before the rains", 2, 10, "Photographs", 1, 2, 3, 4],
    ["3.2 Number of culverts cleaned in the villages", 0, 26, "Lists", 5, 6, 7, 8],
  ];

  it("does not reach over them where it is of something without a time", () => {
    const { plan } = planReading(
      gridOf([
        ["Delivery plan 2025"],
        ["Activity", "Baseline", "Annual target", "Verification", null, null, null, null],
        [null, "2024", "2025", "Document", "1st Qtr", "2nd Qtr", "3rd Qtr", "4th Qtr"],
        ...rows,
      ]),
    );
    expect(planTold(plan).map((line) => line.replace(/^.*= /, ""))).toEqual([
      "2025: 10; 2025-Q1: 1, 2025-Q2: 2, 2025-Q3: 3, 2025-Q4: 4",
      "2025: 26; 2025-Q1: 5, 2025-Q2: 6, 2025-Q3: 7, 2025-Q4: 8",
    ]);
  });

  it("reaches over them where it is of values", () => {
    const { plan } = planReading(
      gridOf([
        ["Delivery plan 2025"],
        ["Activity", "Baseline", "Target", "Actual", null, null, null],
        [null, null, null, "Total", "Q1", "Q2", "Q3"],
        ["Paint the bridges before the rains", 2, 7, 6, 1, 2, 3],
        ["Clean the culverts in the villages", 0, 20, 18, 5, 6, 7],
      ]),
    );
    expect(plan.columns.filter(({ meaning }) => meaning === "quarterActual")).toHaveLength(3);
  });
});

describe("names of groups of columns, whose words are no words of headers", () => {
  it.each([
    [
      "English",
      ["Where it belongs", "What is done", "What is to come of it", "Seen from month to month"],
      ["Quarter 1 - 2025", "Quarter 2 - 2025"],
      [
        "Pillar or axis of the city",
        "Programme of the city",
        "Action",
        "Kind of work",
        "Indicator",
        "Unit",
        "Target 2025",
      ],
      ["Result", "Observations"],
    ],
    [
      "Spanish",
      ["Plan de la ciudad", "Identificación general", "Horizonte", "Registro de cada mes"],
      ["Trimestre I - 2025", "Trimestre II - 2025"],
      [
        "Pilar o eje de la ciudad",
        "Programa de la ciudad",
        "Actividad",
        "Componente",
        "Indicador",
        "Unidad",
        "Meta 2025",
      ],
      ["Resultado", "Observaciones"],
    ],
  ])("are a part of the header, in %s", (_, [place, what, goal, seen], [first, second], names, both) => {
    const { plan } = planReading(
      gridOf(
        [
          [place, null, what, null, goal, null, null, seen, null, null, null],
          [null, null, null, null, null, null, null, first, null, second, null],
          [...names, ...both, ...both],
          ["North", "A", "Paint the bridges", "New", "Number of bridges", "bridges", 4, 1, "Late", 2, "Done"],
          ["North", "B", "Clean the culverts", "New", "Number of culverts", "culverts", 7, 3, "", 4, "Done"],
          ["South", "A", "Mark the crossings", "Old", "Number of crossings", "crossings", 9, 5, "", 3, ""],
        ],
        { merges: ["A1:B2", "C1:D2", "E1:G2", "H1:K1", "H2:I2", "J2:K2"] },
      ),
    );
    expect(plan.indicators.map((indicator) => [indicator.text, actualsTold(indicator)])).toEqual([
      ["Number of bridges", "2025-Q1: 1, 2025-Q2: 2"],
      ["Number of culverts", "2025-Q1: 3, 2025-Q2: 4"],
      ["Number of crossings", "2025-Q1: 5, 2025-Q2: 3"],
    ]);
  });

  it("are none where entries are merged as wide as the headers above them", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Action", null, "Indicator", null, "Target", null, "Agency", null],
          ["Paint the bridges", null, "Number of bridges", null, 4, null, "Ministry of Works", null],
          ["Clean the culverts", null, "Number of culverts", null, 7, null, "Ministry of Works", null],
        ],
        { merges: ["A1:B1", "C1:D1", "E1:F1", "G1:H1", "A2:B2", "C2:D2", "E2:F2", "G2:H2"] },
      ),
    );
    expect(plan.actions).toHaveLength(2);
  });
});

describe("what the columns of groups are of, below the numbers of the columns", () => {
  it.each([
    ["one after the other", [1, 2, 3, 4, 5, null, "6 = 5 x 2", null]],
    ["with gaps, where a form's columns were left out", [1, 2, 3, 5, 8, null, 11, null]],
  ])("is a part of the header, the numbers standing %s", (_, numbers) => {
    const { plan } = planReading(
      gridOf(
        [
          ["Evaluation of the plan of 2025"],
          ["No", "Activity", "Indicator", "Unit", "Target 2025", null, "Actual 2025", null],
          numbers,
          [null, null, null, null, "K", "Rp.", "K", "Rp."],
          [1, "Paint the bridges", "Number of bridges", "bridges", 4, 91000, 3, 70000],
          [2, "Clean the culverts", "Number of culverts", "culverts", 7, 26000, 7, 30000],
          [3, "Mark the crossings", "Number of crossings", "crossings", 9, 37000, 2, 9000],
        ],
        { merges: ["E2:F2", "G2:H2", "E3:F3", "G3:H3"] },
      ),
    );
    expectPhysicalOnly(plan);
  });

  it("is a part of a header of four rows, too", () => {
    const { plan } = planReading(
      gridOf(
        [
          [
            "No",
            "Activity",
            "Indicator",
            "Unit",
            "Target and budget of 2025",
            null,
            "Achieved in 2025",
            null,
          ],
          [],
          [],
          [],
          [1, 2, 3, 4, 6, null, 7, null],
          [null, null, null, null, "K", "Rp", "K", "Rp"],
          [1, "Paint the bridges", "Number of bridges", "bridges", 4, 91000, 3, 70000],
          [2, "Clean the culverts", "Number of culverts", "culverts", 7, 26000, 7, 30000],
          [3, "Mark the crossings", "Number of crossings", "crossings", 9, 37000, 2, 9000],
        ],
        { merges: ["A1:A4", "B1:B4", "C1:C4", "D1:D4", "E1:F4", "G1:H4", "E5:F5", "G5:H5"] },
      ),
    );
    expectPhysicalOnly(plan);
  });

  function expectPhysicalOnly(plan: Plan): void {
    expect(planTold(plan).map((line) => line.replace(/^.*: Number/, "Number"))).toEqual([
      "Number of bridges = 2025: 4",
      "Number of culverts = 2025: 7",
      "Number of crossings = 2025: 9",
    ]);
    expect(plan.columns.map(({ meaning }) => meaning).slice(4)).toEqual([
      "annualTarget",
      "resources",
      "annualActual",
      "resources",
    ]);
  }
});

describe("groups of merged columns above names that come again and again", () => {
  const NAMES = ["Achievements", "Performance", "Comments"];

  it("are of the header, with the share beside what was achieved", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Report of 2025", null, null, null, "Report Q1", null, null, "Report Q2", null, null],
          ["Activity", "Indicator", "Baseline", "Annual target", ...NAMES, ...NAMES],
          ["Paint the bridges", "Number of bridges", 2, 8, 2, 0.25, "Rain", 3, 0.375, "Late"],
          ["Clean the culverts", "Number of culverts", 0, 20, 5, 0.25, "Good", 5, 0.25, "Good"],
          ["Mark the crossings", "Number of crossings", 1, 10, 1, 0.1, "Paint", 4, 0.4, "Good"],
        ],
        { merges: ["A1:D1", "E1:G1", "H1:J1"] },
      ),
    );
    expect(plan.columns.slice(4).map(({ meaning, period }) => `${meaning} ${period ?? ""}`.trim())).toEqual([
      "quarterActual 2025-Q1",
      "percentMet 2025-Q1",
      "remarks 2025",
      "quarterActual 2025-Q2",
      "percentMet 2025-Q2",
      "remarks 2025",
    ]);
  });
});

describe("a group of columns whose headers are blank, among others that have them", () => {
  it("has those of the others", () => {
    const quarters = ["Quarter I - 2025", "Quarter II - 2025", "Quarter III - 2025"];
    const names = ["Result", "Comments", "Means of verification"];
    const { plan } = planReading(
      gridOf(
        [
          ["Plan", null, null, ...quarters.flatMap((quarter) => [quarter, null, null])],
          ["Activity", "Indicator", "Target 2025", ...names, ...names, null, null, names[2] ?? ""],
          [
            "Paint the bridges",
            "Number of bridges",
            8,
            2,
            "Rain",
            "Photos",
            3,
            "Late",
            "Photos",
            3,
            "Dry",
            "Photos",
          ],
          [
            "Clean the culverts",
            "Number of culverts",
            20,
            5,
            "Good",
            "Log",
            5,
            "Good",
            "Log",
            9,
            "Good",
            "Log",
          ],
          [
            "Mark the crossings",
            "Number of crossings",
            10,
            1,
            "Paint",
            "Log",
            4,
            "Good",
            "Log",
            5,
            "Good",
            "Log",
          ],
        ],
        { merges: ["A1:C1", "D1:F1", "G1:I1", "J1:L1"] },
      ),
    );
    const [first] = plan.indicators;
    expect([...(first?.actuals ?? [])].map(([period, { raw }]) => `${period} ${raw}`)).toEqual([
      "2025-Q1 2",
      "2025-Q2 3",
      "2025-Q3 3",
    ]);
  });
});

describe("offices as groups over target, output and share", () => {
  const OFFICES = ["Upper valley", "Lower valley", "Hill district", "TOTAL"];
  const NAMES = ["Target", "Output", "Acc.%"];
  const values = (target: number): readonly (number | null)[] =>
    OFFICES.flatMap((_, place) => [place === 3 ? target - 1 : target / 4, 1, 0.25]);
  const header = [
    ["P/A/P", "Success Indicators", null, ...OFFICES.flatMap((office) => [office, null, null])],
    [null, "Target", "Measure", ...OFFICES.flatMap(() => NAMES)],
  ];
  const merges = (row: number): readonly string[] => [
    `A${row}:A${row + 1}`,
    ...["B:C", "D:F", "G:I", "J:L", "M:O"].map((group) => group.replace(/[A-Z]/g, `$&${row}`)),
  ];

  it("are no other header, and the target beside what is measured is its own", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Commitments of 2025"],
          ["Bridges"],
          ...header,
          ["Upkeep of the bridges", 40, "bridges painted before the rains", ...values(40)],
          ["Safety of the bridges", 16, "railings renewed on the main road", ...values(16)],
          [],
          ["Roads"],
          ...header,
          ["Upkeep of the roads", 24, "culverts cleaned in the villages", ...values(24)],
          ["Safety of the roads", 12, "crossings marked near the schools", ...values(12)],
        ],
        { merges: [...merges(3), ...merges(9)] },
      ),
    );
    expect(planTold(plan)).toEqual([
      "1/1.1 Upkeep of the bridges: bridges painted before the rains = 40",
      "1/1.2 Safety of the bridges: railings renewed on the main road = 16",
      "2/2.1 Upkeep of the roads: culverts cleaned in the villages = 24",
      "2/2.2 Safety of the roads: crossings marked near the schools = 12",
    ]);
  });
});

describe("a target beside the groups of offices that have one each", () => {
  const ROWS = [
    ["Upkeep of the bridges", "Bridges painted", 40],
    ["Safety of the roads", "Crossings marked", 16],
    ["Upkeep of the canals", "Culverts cleaned", 24],
  ] as const;

  it.each([
    ["left of what is measured", ["Success indicators", "Target", "Measure"], ["North", "South", "Total"]],
    ["right of it", ["Success indicators", "Measure", "Target"], ["North", "South", "Total"]],
    ["before the total of all offices", ["Indicators", "Target", "Indicator"], ["All", "North", "South"]],
    ["in French", ["Indicateurs de réussite", "Cible", "Indicateur"], ["Nord", "Sud", "Total"]],
    ["in Thai", ["ตัวชี้วัดความสำเร็จ", "เป้าหมาย", "ตัวชี้วัด"], ["ภาคเหนือ", "ภาคใต้", "รวม"]],
  ])("is the plan's, %s", (_, [group = "", left = "", right = ""], offices) => {
    const isTargetLeft = !["Measure", "Indicator"].includes(left);
    const target = isTargetLeft ? left : right;
    const { plan } = planReading(
      gridOf(
        [
          ["No.", "Activity", group, null, ...offices.flatMap((office) => [office, null])],
          [null, null, left, right, ...offices.flatMap(() => [target, "Notes"])],
          ...ROWS.map(([action, measure, value], place) => [
            ...[place + 1, action],
            ...(isTargetLeft ? [value, measure] : [measure, value]),
            ...offices.flatMap((__, at) => [value - 1 - at, "late"]),
          ]),
        ],
        { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1", "I1:J1"] },
      ),
    );
    expect(planTold(plan).map((line) => line.replace(/^.*= /, ""))).toEqual(["40", "16", "24"]);
  });

  it("is the total of the offices where no other is said", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Activity", "Indicator", "North", null, "South", null, "Total", null],
          [null, null, "Target", "Notes", "Target", "Notes", "Target", "Notes"],
          ...ROWS.map(([action, measure, value]) => [
            action,
            measure,
            ...[value / 4, "late", (value * 3) / 4, "late", value, "late"],
          ]),
        ],
        { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1"] },
      ),
    );
    expect(planTold(plan).map((line) => line.replace(/^.*= /, ""))).toEqual(["40", "16", "24"]);
  });
});

const HEADER = [
  "Activity",
  "Task",
  "Responsible",
  "Partners",
  "July",
  "August",
  "September",
  "Source of verification",
  "Reason for delay",
];

/** The sheet of an office; offices have columns of their own behind those that all have. */
function officeSheet(sheet: string, own: readonly string[], rows: readonly (readonly GridValue[])[]): Grid {
  return gridOf([[...HEADER, ...own], ...rows], { sheet });
}

describe("the sheets of many offices", () => {
  const tasks = (office: string): readonly (readonly GridValue[])[] => [
    ["Collect prices", "Visit the markets", office, "Traders", "x", "x", "x", "Forms", ""],
    ["", "Write the bulletin", office, "Traders", "", "x", "", "Bulletin", "Late forms"],
    ["", "Print the bulletin", office, "Printers", "", "", "x", "Invoice", ""],
  ];
  const north = officeSheet("North", [], tasks("Northern office"));
  const south = officeSheet(
    "South",
    ["Remark of the director", "Code of the project"],
    tasks("Southern office"),
  );

  it("are one plan, also where each has the same tasks and some columns of its own", () => {
    const { plan } = planReading(north, south);
    expect(plan.parts.map(({ sheet }) => sheet)).toEqual(["North", "South"]);
    expect(
      plan.actions.map(
        ({ title, responsibleAgencies: [agency], cell }) => `${cell.sheet}: ${title} [${agency?.name}]`,
      ),
    ).toEqual([
      "North: Visit the markets [Northern office]",
      "North: Write the bulletin [Northern office]",
      "North: Print the bulletin [Northern office]",
      "South: Visit the markets [Southern office]",
      "South: Write the bulletin [Southern office]",
      "South: Print the bulletin [Southern office]",
    ]);
  });

  it("are two versions of one where the office is the same", () => {
    const copy = officeSheet("North (2)", [], tasks("Northern office"));
    const { plan, others } = planReading(north, copy);
    expect(plan.parts).toHaveLength(1);
    expect(others.map(({ sheet }) => sheet)).toEqual(["North (2)"]);
  });
});

describe("a plan and the steps to it", () => {
  const GOALS = [
    ["Print a guide", 3],
    ["Train officers", 40],
    ["Mend the roof", 2],
  ] as const;
  const sheetOf = (
    sheet: string,
    header: readonly string[],
    steps: (goal: string) => readonly string[],
  ): Grid =>
    gridOf(
      [
        header,
        ...GOALS.flatMap(([goal, target]) => [
          [goal, target, "MoI"],
          ...steps(goal).map((step) => [step, "", "MoI"]),
        ]),
      ],
      { sheet },
    );
  const steps = sheetOf("Working sheet", ["Activity", "Target", "Responsible"], (goal) => [
    `Plan: ${goal}`,
    `Buy what is needed: ${goal}`,
    `Report: ${goal}`,
  ]);

  it.each([
    ["in English", steps, sheetOf("Progress", ["Activity", "Target", "Lead"], () => [])],
    ["where the plan stands first", sheetOf("Progress", ["Activity", "Target", "Lead"], () => []), steps],
    [
      "in French",
      sheetOf("Feuille de travail", ["Activité", "Cible", "Responsable"], (goal) => [
        `1 ${goal}`,
        `2 ${goal}`,
      ]),
      sheetOf("Progress", ["Activité", "Cible", "Responsable"], () => []),
    ],
  ])("is the sheet in which all rows have a target, %s", (_, first, second) => {
    expect(planReading(first, second).plan.sheet).toBe("Progress");
  });

  it("is the longer one where its further rows have targets too", () => {
    const longer = gridOf(
      [
        ["Activity", "Target", "Responsible"],
        ...GOALS.map(([goal, target]) => [goal, target, "MoI"]),
        ...["Dig wells", "Plant trees", "Pave roads"].map((goal, place) => [goal, place + 5, "MoI"]),
      ],
      { sheet: "Plan" },
    );
    const excerpt = sheetOf("Progress", ["Activity", "Target", "Lead"], () => []);
    expect(planReading(excerpt, longer).plan.sheet).toBe("Plan");
  });
});

describe("a header over a value, its unit and its money", () => {
  const { plan } = planReading(
    gridOf(
      [
        ["Activity", "Indicator", "Target of the strategy 2024-2028", "", "", "Target and budget 2025", ""],
        ["", "", "K", "", "USD", "K", "USD"],
        ["Plant trees", "Number of trees", 500, "pieces", 9000, 120, 2000],
        ["Repair bridges", "Number of bridges", 10, "pieces", 7000, 2, 1500],
        ["Teach farmers", "Share of farmers taught", 60, "per cent", 4000, 15, 900],
        ["Open libraries", "Number of libraries", 4, "pieces", 8000, 1, 2100],
      ],
      {
        merges: ["C1:E1", "F1:G1", "C2:D2"],
      },
    ),
  );

  it("gives the numbers to the plan and to the year, and the words to the unit", () => {
    expect(planTold(plan).map((line) => line.slice(line.indexOf("=")))).toEqual([
      "= 500 | 2025: 120",
      "= 10 | 2025: 2",
      "= 60 | 2025: 15",
      "= 4 | 2025: 1",
    ]);
    expect(plan.indicators.map(({ unit }) => unit?.text)).toEqual(["pieces", "pieces", "per cent", "pieces"]);
  });
});

describe("numbers before texts", () => {
  it("keeps the number of an indicator that has a cell of its own", () => {
    const { plan } = planReading(
      gridOf([
        ["Activity", "Indicator", "2024", "2025"],
        ["Plant trees", "2. Number of trees", 10, 20],
        ["Teach farmers", "Number of farmers", 3, 4],
      ]),
    );
    expect(plan.indicators.map(({ number, text }) => [number, text])).toEqual([
      ["2.", "Number of trees"],
      [undefined, "Number of farmers"],
    ]);
  });

  it("reads the letter of a level as a part of the number", () => {
    const { plan } = planReading(
      gridOf([
        ["Activity", "Indicator", "2024", "2025"],
        ["1.A.1 Plant trees", "Number of trees", 10, 20],
        ["1.A.2 Teach farmers", "Number of farmers", 3, 4],
      ]),
    );
    expect(plan.actions.map(({ number, title }) => [number, title])).toEqual([
      ["1.A.1", "Plant trees"],
      ["1.A.2", "Teach farmers"],
    ]);
  });

  it("takes the level that differs from row to row for the action, and a number in row after row for that above", () => {
    const { plan } = planReading(
      gridOf([
        ["Project", "Activity", "Responsible", "Q1", "Q2"],
        ["1. Green roads", "Choose the trees", "MoI", "x", ""],
        ["1. Green roads", "Dig the holes", "MoI", "x", ""],
        ["1. Green roads", "Plant and water", "MoI", "", "x"],
        ["2. Safe bridges", "Look at the pillars", "MoT", "x", ""],
        ["2. Safe bridges", "Mend the rails", "MoT", "", "x"],
        ["2. Safe bridges", "Paint the rails", "MoT", "", "x"],
      ]),
    );
    expect(plan.actions.map(({ title }) => title)).toEqual([
      "Choose the trees",
      "Dig the holes",
      "Plant and water",
      "Look at the pillars",
      "Mend the rails",
      "Paint the rails",
    ]);
  });
});

describe("months and what comes of two columns", () => {
  it("counts months headed with the calendar's year in the plan's own year", () => {
    const months = ["ต.ค. 66", "พ.ย. 66", "ธ.ค. 66", "ม.ค. 67", "ก.พ. 67", "มี.ค. 67"];
    const { plan } = planReading(
      gridOf([
        ["แผนปฏิบัติการประจำปีงบประมาณ พ.ศ. 2567"],
        ["กิจกรรม", "ตัวชี้วัด", "เป้าหมายรวม", ...months],
        ["ปลูกต้นไม้", "จำนวนต้นไม้", 60, 10, 10, 10, 10, 10, 10],
        ["ซ่อมสะพาน", "จำนวนสะพาน", 6, 1, 1, 1, 1, 1, 1],
      ]),
    );
    expect([plan.years, plan.yearStart]).toEqual([[2024], 10]);
  });

  it("takes what numerator and denominator make for what was achieved in the year that all rows name", () => {
    const { plan } = planReading(
      gridOf([
        ["Year", "Indicator", "Numerator", "Denominator", "Value (%)", "Target (%)"],
        [2025, "Children in school", 80, 100, 80, 95],
        [2025, "Women in councils", 12, 40, 30, 50],
        [2025, "Roads repaired", 9, 20, 45, 60],
      ]),
    );
    expect(
      plan.indicators.map(({ actuals }) => [...actuals].map(([key, { raw }]) => `${key}: ${raw}`)),
    ).toEqual([["2025: 80"], ["2025: 30"], ["2025: 45"]]);
  });
});

type Rows = Parameters<typeof gridOf>[0];

function meaningsOf(rows: Rows, merges: readonly string[] = []): readonly string[] {
  const { plan } = planReading(gridOf(rows, { merges: [...merges] }));
  return plan.columns.map(({ meaning, period }) =>
    [meaning, period].filter((told) => told !== null).join(" "),
  );
}

describe("an office in the header of values", () => {
  it("says whose target it is, after the word for it", () => {
    const rows: Rows = [
      ["No", "Indikator", "Target Renstra SKPD", "", "Realisasi Renja SKPD"],
      ["", "", 2025, 2026, 2025],
      [1, "Jumlah sumur yang digali", 3, 4, 2],
      [2, "Jumlah pompa yang dipasang", 6, 7, 5],
      [3, "Jumlah petugas yang dilatih", 8, 9, 8],
    ];
    expect(meaningsOf(rows, ["C1:D1", "A1:A2", "B1:B2"])).toEqual([
      "actionNumber",
      "indicator",
      "annualTarget 2025",
      "annualTarget 2026",
      "annualActual 2025",
    ]);
  });

  it("is who is responsible where names stand below", () => {
    const rows: Rows = [
      ["Activity", "Indicator", "Target 2026", "Target institution"],
      ["Dig wells", "Wells dug", 4, "Water office"],
      ["Mend roads", "Roads mended", 6, "Road office"],
    ];
    expect(meaningsOf(rows)[3]).toBe("responsibleAgencies");
  });

  it("names no column of offices in brackets behind a day", () => {
    const rows: Rows = [
      [
        "Tên chỉ tiêu",
        "Đơn vị",
        "Phòng ban phụ trách",
        "9-10-2025 (Các phòng ban)",
        "Kết quả 2025",
        "Kế hoạch 2026",
      ],
      ["Số giếng", "giếng", "Phòng nước", "x", 3, 4],
      ["Số máy bơm", "máy", "Phòng máy", "x", 5, 6],
      ["Số thợ", "người", "Phòng thợ", "", 7, 8],
    ];
    const { plan } = planReading(gridOf(rows));
    expect(
      plan.actions.map(({ responsibleAgencies }) => responsibleAgencies.map(({ name }) => name)),
    ).toEqual([["Phòng nước"], ["Phòng máy"], ["Phòng thợ"]]);
    expect(meaningsOf(rows).slice(4)).toEqual(["annualActual 2025", "annualTarget 2026"]);
  });
});

describe("a phrase in two rows of a header", () => {
  it("says what it says in one", () => {
    const rows: Rows = [
      ["STT", "KPI", "Đơn vị", "Kế hoạch"],
      ["", "", "tính", 2026],
      [1, "Số giếng", "giếng", 3],
      [2, "Số máy bơm", "máy", 5],
      [3, "Số thợ", "người", 7],
    ];
    expect(meaningsOf(rows)).toEqual(["actionNumber", "indicator", "unit", "annualTarget 2026"]);
  });
});

describe("the names beside codes of work", () => {
  it("are the actions, between days with the time of the day", () => {
    const rows: Rows = [
      ["WBS Number", "Title", "Start", "End", "Time", "Effort"],
      ["1", "Survey the springs", "11/09/2025 09:00", "14/09/2025 18:00", "4d", "4d"],
      ["1.1", "Test the water", "21/09/2025 09:00", "26/09/2025 18:00", "4d", "3d"],
      ["2", "Order the pumps", "27/09/2025 09:00", "10/10/2025 13:00", "2w", "4d"],
      ["2.1", "Dig the trenches", "10/10/2025 14:00", "19/10/2025 13:00", "1w", "5d"],
    ];
    const { plan } = planReading(gridOf(rows));
    expect(plan.actions.map(({ title }) => title)).toEqual(rows.slice(1).map(([, title]) => title));
  });
});

describe("the kinds of activities of a field", () => {
  it("are the actions", () => {
    const rows: Rows = [
      ["No", "Bidang", "", "Jenis Kegiatan", "", "Lokasi", "Waktu Pelaksanaan", "Pelaksana"],
      [1, "BIDANG I", "", 1, "Menggali sumur", "Dusun A", "12 bulan", "Tim air"],
      ["", "", "", 2, "Memasang pompa", "Dusun B", "6 bulan", "Tim air"],
      ["", "", "", 3, "Melatih petugas", "Dusun C", "3 bulan", "Tim air"],
    ];
    const { plan } = planReading(gridOf(rows, { merges: ["B1:C1", "D1:E1"] }));
    expect(plan.actions.map(({ title }) => title)).toEqual([
      "Menggali sumur",
      "Memasang pompa",
      "Melatih petugas",
    ]);
  });
});
