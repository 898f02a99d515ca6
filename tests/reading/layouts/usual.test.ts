import type { Grid } from "@plan-of-action/xlsx/grid";
import { gridOf } from "../grid-of";
import { actualsTold, planReading, planTold, valueTold } from "../told";

/*
 * What the domain says that plans' workbooks look like, clause by clause, each with a plan that looks so.
 * The same in other combinations: any-layout.test.ts; both pages of the meeting: meeting-plan.test.ts.
 */

const HEADER = [
  "Focus area",
  "Joint action",
  "Indicator",
  "2023 Target",
  "2024 Target",
  "Responsible agency",
];

const decoys: readonly Grid[] = [
  gridOf([["Attendance"], ["No", "Name", "Organisation", "Signature"], [1, "A", "MoJ", ""]], {
    sheet: "List",
  }),
  gridOf([["Budget 2023"], ["Item", "Unit cost", "2023", "2024", "Total"], ["Venue", 5, 50, 60, 110]], {
    sheet: "Money",
  }),
];

describe("the table", () => {
  it.each<[string, readonly Grid[], readonly string[]]>([
    [
      "“a two-row header with merged cells”",
      [
        gridOf(
          [
            ["Focus area", "Joint action", "Indicator", "Targets per year", "", "Overall"],
            ["", "", "", 2023, 2024, ""],
            ["Prevention", "1.1 Train", "# trained", 1, 2, 3],
          ],
          { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"] },
        ),
      ],
      ["1/1.1 Train: # trained = 3 | 2023: 1, 2024: 2"],
    ],
    [
      "“a title block above it”",
      [
        gridOf([
          ["Kingdom of A and Kingdom of B"],
          ["Joint Plan of Action 2023-2024"],
          ["Specific objectives:"],
          ["1. To prevent"],
          [],
          HEADER,
          [1, "1.1 Train", "# trained", 1, 2, "MoJ"],
        ]),
      ],
      ["1/1.1 Train: # trained = 2023: 1, 2024: 2"],
    ],
    [
      "“anywhere on any sheet, beside decoy sheets (attendance, budget)”",
      [
        ...decoys,
        gridOf([HEADER, ["Prevention", "1.1 Train", "# trained", 1, 2, "MoJ"]], { sheet: "X", at: "H40" }),
      ],
      ["1/1.1 Train: # trained = 2023: 1, 2024: 2"],
    ],
    [
      "“focus areas in merged cells”",
      [
        gridOf(
          [
            HEADER,
            ["Prevention", "1.1 Train", "# trained", 1, 2, "MoJ"],
            ["", "1.2 Meet", "# meetings", 3, 4, "MoJ"],
            ["Protection", "2.1 Shelter", "# shelters", 5, 6, "MoJ"],
          ],
          { merges: ["A2:A3"] },
        ),
      ],
      [
        "1/1.1 Train: # trained = 2023: 1, 2024: 2",
        "1/1.2 Meet: # meetings = 2023: 3, 2024: 4",
        "2/2.1 Shelter: # shelters = 2023: 5, 2024: 6",
      ],
    ],
    [
      "“repeated cells”",
      [
        gridOf([
          HEADER,
          ["Prevention", "1.1 Train", "# trained", 1, 2, "MoJ"],
          ["Prevention", "1.2 Meet", "# meetings", 3, 4, "MoJ"],
        ]),
      ],
      ["1/1.1 Train: # trained = 2023: 1, 2024: 2", "1/1.2 Meet: # meetings = 2023: 3, 2024: 4"],
    ],
    [
      "“or as rows of their own”",
      [
        gridOf([
          HEADER.slice(1),
          ["Focus area 1: Prevention"],
          ["1.1 Train", "# trained", 1, 2, "MoJ"],
          ["Focus area 2: Protection"],
          ["2.1 Shelter", "# shelters", 5, 6, "MoJ"],
        ]),
      ],
      ["1/1.1 Train: # trained = 2023: 1, 2024: 2", "2/2.1 Shelter: # shelters = 2023: 5, 2024: 6"],
    ],
    [
      "“an action over several rows”",
      [
        gridOf(
          [HEADER, ["Prevention", "1.1 Train", "# trained", 1, 2, "MoJ"], ["", "", "# of courses", 3, 4, ""]],
          { merges: ["A2:A3", "B2:B3", "F2:F3"] },
        ),
      ],
      ["1/1.1 Train: # trained = 2023: 1, 2024: 2", "1/1.1 Train: # of courses = 2023: 3, 2024: 4"],
    ],
    [
      "“several indicators and target values in one cell, one a line”",
      [gridOf([HEADER, ["Prevention", "1.1 Train", "# of courses\n# trained", "1\n30", "2\n60", "MoJ"]])],
      ["1/1.1 Train: # of courses = 2023: 1, 2024: 2", "1/1.1 Train: # trained = 2023: 30, 2024: 60"],
    ],
    [
      "“quarters under years”",
      [
        gridOf(
          [
            ["Joint action", "Indicator", "2023", "", "2024", ""],
            ["", "", "Q1", "Q2", "Q1", "Q2"],
            ["1.1 Train", "# trained", 1, 2, 3, 4],
          ],
          { merges: ["C1:D1", "E1:F1"] },
        ),
      ],
      ["/1.1 Train: # trained = 2023-Q1: 1, 2023-Q2: 2, 2024-Q1: 3, 2024-Q2: 4"],
    ],
    [
      "“totals rows; notes below the table”",
      [
        gridOf([
          HEADER,
          ["Prevention", "1.1 Train", "# trained", 1, 2, "MoJ"],
          ["Total", "", "", 1, 2, ""],
          [],
          ["Note: provisional"],
        ]),
      ],
      ["1/1.1 Train: # trained = 2023: 1, 2024: 2"],
    ],
  ])("%s", (_, grids, expected) => {
    expect(planTold(planReading(...grids).plan)).toEqual(expected);
  });

  it("“totals rows; notes below the table” are named among what was not read", () => {
    const { plan } = planReading(
      gridOf([HEADER, ["A", "1.1 B", "# c", 1, 2, ""], ["Total", "", "", 1, 2, ""], [], ["Source: D"]]),
    );
    expect(plan.notRead.map(({ text, why }) => [text, why])).toEqual([
      ["Total 1 2", "totalsRow"],
      ["Source: D", "note"],
    ]);
  });

  it("“hidden rows and columns” are read, and said to be hidden", () => {
    const { plan } = planReading(
      gridOf([HEADER, ["Prevention", "1.1 B", "# c", 1, 2, ""]], { hiddenRows: [1], hiddenColumns: [4] }),
    );
    expect(planTold(plan)).toEqual(["1/1.1 B: # c = 2023: 1, 2024: 2"]);
    expect([plan.hiddenRows, plan.columns.flatMap(({ hidden, header }) => (hidden ? header : []))]).toEqual([
      [1],
      ["2024 Target"],
    ]);
  });
});

describe("years", () => {
  it.each<[string, readonly (string | number)[], number]>([
    ["as 2023", [2023, 2024], 2023],
    ["“2023 Target”", ["2023 Target", "2024 Target"], 2023],
    ["“FY23”", ["FY23", "FY24"], 2023],
    ["“Year 1”", ["Year 1", "Year 2"], 2022],
    ["พ.ศ. 2566 (the Buddhist era is the Gregorian year + 543)", ["พ.ศ. 2566", "พ.ศ. 2567"], 2023],
    ["in Thai digits", ["พ.ศ. ๒๕๖๖", "พ.ศ. ๒๕๖๗"], 2023],
    ["in Khmer digits", ["២០២៣", "២០២៤"], 2023],
  ])("%s", (_, headers, first) => {
    const { plan } = planReading(
      gridOf([
        ["Plan of Action 2022-2023"],
        [],
        ["Joint action", "Indicator", ...headers, "Overall target"],
        ["1.1 Train", "# trained", 1, 2, 3],
      ]),
    );
    expect(planTold(plan)).toEqual([`/1.1 Train: # trained = 3 | ${first}: 1, ${first + 1}: 2`]);
  });
});

describe("numbers and other values", () => {
  const told = (value: string | number): string => {
    const { plan } = planReading(
      gridOf([
        ["Joint action", "Indicator", "Target 2023"],
        ["1.1 A", "# a", value],
        ["1.2 B", "# b", 5],
      ]),
    );
    return plan.indicators.map(({ targets }) => valueTold(targets.get("2023")))[0] ?? "";
  };

  it.each<[string, string | number, string]>([
    ["“Thai ๐–๙ digits”", "๑๒๐", "120"],
    ["“and Khmer ០–៩ digits”", "១២០", "120"],
    ["“numbers as text (1 200)”", "1 200", "1200"],
    ["“1,300”", "1,300", "1300"],
    ["a range, by its lower end", "10-15", "10"],
    ["a least", ">= 80%", "80%"],
    ["a least in words", "at least 3", "3"],
    ["a percentage of something", "80% (of 120)", "80%"],
    ["a number each year", "1 per year", "1"],
    ["a number with its unit", "2 workshops", "2"],
    ["a sum of money", "US$ 2,500", "2500"],
    ["a number in words and digits", "Two (2)", "2"],
    ["yes, which is not a number", "Yes", "text"],
    ["“a blank is never zero”", "", ""],
    ["NP", "NP", "notProgrammed"],
    ["N/A, –", "–", "notApplicable"],
    ["TBD", "TBD", "undecided"],
  ])("%s: %s", (_, value, expected) => {
    expect(told(value)).toBe(expected);
  });

  it("“2 6 0 from a pasted PDF, which is 2 and 60”", () => {
    const { plan } = planReading(
      gridOf([
        ["Joint action", "Indicator", "Overall target", "2023", "2024"],
        ["1.1 Train", "# of courses # of officers trained", "4 1 2 0", "2 6 0", "2 6 0"],
      ]),
    );
    expect(planTold(plan)).toEqual([
      "/1.1 Train: # of courses = 4 | 2023: 2, 2024: 2",
      "/1.1 Train: # of officers trained = 120 | 2023: 60, 2024: 60",
    ]);
    expect(plan.doubts.map(({ text }) => text)).toContain("2 6 0");
  });

  it("“formulas; error values”", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Joint action", "Indicator", "2023 Target", "2024 Target", "Overall target"],
          ["1.1 Train", "# trained", 1, { error: "#REF!" }, 3],
        ],
        { formulas: { E2: "=C2+D2" } },
      ),
    );
    expect(planTold(plan)).toEqual(["/1.1 Train: # trained = 3 | 2023: 1, 2024: error"]);
    expect(plan.indicators[0]?.overallTarget).toMatchObject({ formula: "=C2+D2" });
  });

  it("“targets and actuals side by side”", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Joint action", "Indicator", "2023", "", "2024", ""],
          ["", "", "Target", "Actual", "Target", "Actual"],
          ["1.1 Train", "# trained", 10, 8, 20, ""],
        ],
        { merges: ["C1:D1", "E1:F1"] },
      ),
    );
    expect(planTold(plan)).toEqual(["/1.1 Train: # trained = 2023: 10, 2024: 20"]);
    expect(plan.indicators.map(actualsTold)).toEqual(["2023: 8, 2024: "]);
  });
});

describe("“header words in English, Thai, Khmer, French and Spanish at the least”", () => {
  it.each<[string, readonly string[]]>([
    [
      "English",
      [
        "Objective",
        "Activity",
        "Indicator",
        "Unit",
        "Baseline",
        "Target 2024",
        "Actual 2024",
        "Responsible",
        "Means of verification",
      ],
    ],
    [
      "Spanish",
      [
        "Objetivo",
        "Actividad",
        "Indicador",
        "Unidad de medida",
        "Línea base",
        "Valor esperado 2024",
        "Ejecutado 2024",
        "Responsable",
        "Medio de verificación",
      ],
    ],
    [
      "French",
      [
        "Objectif",
        "Activité",
        "Indicateur",
        "Unité de mesure",
        "Valeur de référence",
        "Cible 2024",
        "Réalisé 2024",
        "Responsable",
        "Source de vérification",
      ],
    ],
    [
      "Thai",
      [
        "วัตถุประสงค์",
        "กิจกรรม",
        "ตัวชี้วัด",
        "หน่วยนับ",
        "ข้อมูลฐาน",
        "ค่าเป้าหมาย 2567",
        "ผลการดำเนินงาน 2567",
        "หน่วยงานรับผิดชอบ",
        "แหล่งข้อมูล",
      ],
    ],
    [
      "Khmer",
      [
        "គោលបំណង",
        "សកម្មភាព",
        "សូចនាករ",
        "ឯកតា",
        "ទិន្នន័យគោល",
        "គោលដៅ ២០២៤",
        "សម្រេចបាន ២០២៤",
        "ស្ថាប័នទទួលខុសត្រូវ",
        "ប្រភពផ្ទៀងផ្ទាត់",
      ],
    ],
  ])("%s", (_, header) => {
    const { plan } = planReading(
      gridOf([header, ["Safety", "1.1 Train", "# trained", "people", 3, 10, 8, "MoJ", "Lists"]]),
    );
    expect(plan.columns.map(({ meaning, period }) => `${meaning} ${period ?? ""}`.trim())).toEqual([
      "objective",
      "action",
      "indicator",
      "unit",
      "baseline",
      "annualTarget 2024",
      "annualActual 2024",
      "responsibleAgencies",
      "meansOfVerification",
    ]);
  });

  it("“T1 planeado / ejecutado”, “Tendencia”", () => {
    const { plan } = planReading(
      gridOf([
        ["Plan 2024"],
        ["Actividad", "Indicador", "Meta", "T1 planeado", "T1 ejecutado", "Tendencia"],
        ["1.1 Formar", "Número de formados", 10, 4, 3, "Aumento"],
      ]),
    );
    expect(planTold(plan)).toEqual(["/1.1 Formar: Número de formados = 10 | 2024-Q1: 4"]);
    expect(plan.indicators.map(actualsTold)).toEqual(["2024-Q1: 3"]);
    expect(plan.indicators[0]?.direction?.text).toBe("Aumento");
  });
});

describe("the workplan", () => {
  const plan = gridOf([HEADER, ["A", "1.1 Train", "# trained", 1, 2, ""]], { sheet: "Plan" });

  it("“years across, and in each cell blocks of Q2 Output: … Q2 Activities: • …”", () => {
    const { workplan } = planReading(
      plan,
      gridOf(
        [
          ["Annex 4"],
          ["2023", "2024"],
          ["Q2 Output: Officers trained\nQ2 Activities:\n• Training of 1.1", "Q1: Review\nQ3: Report"],
        ],
        {
          sheet: "Annex 4",
        },
      ),
    );
    expect(
      workplan?.entries.map(({ year, quarter, outputs, activities }) => [year, quarter, outputs, activities]),
    ).toEqual([
      [2023, 2, ["Officers trained"], ["Training of 1.1"]],
      [2024, 1, [], ["Review"]],
      [2024, 3, [], ["Report"]],
    ]);
  });

  it("“elsewhere a row an activity with columns Q1–Q4”", () => {
    const { workplan } = planReading(
      plan,
      gridOf(
        [["Workplan 2023"], ["Activity", "Q1", "Q2", "Q3", "Q4"], ["1.1 Train officers", "", "x", "", "x"]],
        {
          sheet: "Workplan",
        },
      ),
    );
    expect(workplan?.entries.map(({ year, quarter, actions }) => [year, quarter, actions])).toEqual([
      [2023, 2, ["1.1"]],
      [2023, 4, ["1.1"]],
    ]);
  });
});
