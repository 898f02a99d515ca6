import { gridOf } from "../grid-of";
import { mappingOfPlan, readPlan } from "../../../src/reading";
import { planReading, planTold } from "../told";

type Rows = Parameters<typeof gridOf>[0];

const ROW = ["1.1 Train", "# trained", 1, 2, 3, 4];

describe("the month in which a plan's year begins", () => {
  it.each<[string, Rows, number, string]>([
    [
      "January where nothing is said",
      [["Plan 2025"], ["Activity", "Indicator", "Q1", "Q2", "Q3", "Q4"], ROW],
      1,
      "2025-Q1: 1, 2025-Q2: 2, 2025-Q3: 3, 2025-Q4: 4",
    ],
    [
      "quarters that name their months and the calendar's year",
      [
        [
          "Activity",
          "Indicator",
          "Q1 (Jul–Sep 2024)",
          "Q2 (Oct–Dec 2024)",
          "Q3 (Jan–Mar 2025)",
          "Q4 (Apr–Jun 2025)",
        ],
        ROW,
      ],
      7,
      "2025-Q1: 1, 2025-Q2: 2, 2025-Q3: 3, 2025-Q4: 4",
    ],
    [
      "quarters that name their months below the plan's year",
      [
        ["Fiscal year 2025"],
        [
          "Activity",
          "Indicator",
          "Target Q1 (Oct-Dec)",
          "Target Q2 (Jan-Mar)",
          "Target Q3 (Apr-Jun)",
          "Target Q4 (Jul-Sep)",
        ],
        ROW,
      ],
      10,
      "2025-Q1: 1, 2025-Q2: 2, 2025-Q3: 3, 2025-Q4: 4",
    ],
    [
      "quarters by their months alone, in the order of the plan's year",
      [["Plan for 2025"], ["Activity", "Indicator", "Apr–Jun", "Jul–Sep", "Oct–Dec", "Jan–Mar"], ROW],
      4,
      "2025-Q1: 1, 2025-Q2: 2, 2025-Q3: 3, 2025-Q4: 4",
    ],
    [
      "words in the title",
      [
        ["Annual plan, fiscal year 2025 (October–September)"],
        ["Activity", "Indicator", "Q1", "Q2", "Q3", "Q4"],
        ROW,
      ],
      10,
      "2025-Q1: 1, 2025-Q2: 2, 2025-Q3: 3, 2025-Q4: 4",
    ],
    [
      "the Thai fiscal year",
      [
        ["แผนปฏิบัติการ ประจำปีงบประมาณ พ.ศ. 2568"],
        ["กิจกรรม", "ตัวชี้วัด", "ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4"],
        ["1.1 อบรม", "จำนวนคน", 1, 2, 3, 4],
      ],
      10,
      "2025-Q1: 1, 2025-Q2: 2, 2025-Q3: 3, 2025-Q4: 4",
    ],
    [
      "months below quarters that begin elsewhere than the calendar's",
      [
        ["Plan 2025"],
        ["Activity", "Indicator", "Q1", "", "", "Q2"],
        ["", "", "Oct", "Nov", "Dec", "Jan"],
        ROW,
      ],
      10,
      "2024-10: 1, 2024-11: 2, 2024-12: 3, 2025-01: 4",
    ],
    [
      "how long a project runs says nothing of its years",
      [
        ["Project plan, July 2024 – June 2027"],
        ["Activity", "Indicator", "2024", "2025", "2026", "2027"],
        ROW,
      ],
      1,
      "2024: 1, 2025: 2, 2026: 3, 2027: 4",
    ],
  ])("%s", (_, rows, start, periods) => {
    const { plan } = planReading(
      gridOf(rows, { merges: rows[2]?.[2] === "Oct" ? ["A2:A3", "B2:B3", "C2:E2"] : [] }),
    );
    expect(plan.yearStart).toBe(start);
    expect(plan.indicators.map(({ yearStart }) => yearStart)).toEqual([start]);
    expect(planTold(plan)[0]?.split(" = ")[1]).toBe(periods);
  });

  it("places halves of such a year", () => {
    const { plan } = planReading(
      gridOf([
        ["Fiscal year 2025 (April–March)"],
        ["Activity", "Indicator", "Target Apr–Sep", "Target Oct–Mar"],
        ["1.1 Train", "# trained", 1, 2],
      ]),
    );
    expect(planTold(plan)).toEqual(["/1.1 Train: # trained = 2025-H1: 1, 2025-H2: 2"]);
  });
});

describe("quarters without a year", () => {
  const HEADER = ["Activity", "Indicator", "Target Q1", "Target Q2", "Target Q3", "Target Q4"];

  it.each<[string, readonly ReturnType<typeof gridOf>[], string]>([
    ["are of the title's", [gridOf([["Plan of the district 2025"], HEADER, ROW])], "2025-Q1"],
    [
      "are of the sheet's name",
      [gridOf([["Plan of the district"], HEADER, ROW], { sheet: "Plan 2025" })],
      "2025-Q1",
    ],
    [
      "are of the only year of the file",
      [
        gridOf([["Plan of the district"], HEADER, ROW]),
        gridOf([["Budget"], ["Item", "Cost 2025"], ["Paper", 5]], { sheet: "Costs" }),
      ],
      "2025-Q1",
    ],
    [
      "are not of the years that a hidden sheet names",
      [
        gridOf([["Plan of the district"], HEADER, ROW]),
        gridOf([["Quarter II 2025"]], { sheet: "Units" }),
        {
          ...gridOf([["Plan 2020-2023"], ["Item", "Cost"], ["Paper", 5]], { sheet: "Old" }),
          visibility: "hidden",
        },
      ],
      "2025-Q1",
    ],
    [
      "are of the year that ends what the title names",
      [gridOf([["Plan 2025-2026"], HEADER, ROW])],
      "2026-Q1",
    ],
  ])("%s, with a doubt", (_, grids, first) => {
    const { plan } = planReading(...grids);
    expect([...(plan.indicators[0]?.targets.keys() ?? [])][0]).toBe(first);
    expect(plan.doubts).toContainEqual(expect.objectContaining({ text: "Target Q1", taken: first }));
  });

  it.each([
    ["Workplan 2026.xlsx", "2026-Q1"],
    ["unit_targets_2026_v3.xlsx", "2026-Q1"],
    ["2026-04-05 Workplan 2025.xlsx", "2025-Q1"],
    ["Workplan 2025-2026.xlsx", "2026-Q1"],
    ["แผนปฏิบัติการ 2568.xlsx", "2025-Q1"],
    ["POI FY26.xlsx", "2026-Q1"],
  ])("are of the year in the name of the file, with a doubt: %s", (fileName, first) => {
    const reading = readPlan([gridOf([["Plan of the district"], HEADER, ROW])], {}, fileName);
    if (reading.kind === "noPlan") throw new Error("No plan was found.");
    expect([...(reading.plan.indicators[0]?.targets.keys() ?? [])][0]).toBe(first);
    expect(reading.plan.doubts).toContainEqual(
      expect.objectContaining({ text: "Target Q1", taken: first, yearFrom: "fileName" }),
    );
  });

  it("counted from the plan's first are told once", () => {
    const header = ["Activity", "Indicator", "Target Year 1", "Target Year 2"];
    const reading = readPlan([gridOf([["Plan"], header, ROW.slice(0, 4)])], {}, "Strategy 2025-2026.xlsx");
    if (reading.kind === "noPlan") throw new Error("No plan was found.");
    expect(reading.plan.doubts.map(({ text, taken, yearFrom }) => [text, taken, yearFrom])).toEqual([
      ["Target Year 1", "2025", "fileName"],
      ["Target Year 2", "2026", "fileName"],
    ]);
  });

  it("are the title's where the headers count one year alone: the plan began before", () => {
    const header = ["Activity", "Indicator", "Target Year 2"];
    const { plan } = planReading(gridOf([["Plan 2025"], header, ROW.slice(0, 3)]));
    expect([...(plan.indicators[0]?.targets.keys() ?? [])]).toEqual(["2025"]);
  });

  it.each(["Book1", "Workplan 2026-04-05.xlsx", "Workplan 20260405.xlsx", "Plans 2019, 2022, 2026.xlsx"])(
    "are of none where the name of the file names no one year: %s",
    (fileName) => {
      const reading = readPlan([gridOf([["Plan of the district"], HEADER, ROW])], {}, fileName);
      expect(reading).toMatchObject({ plan: { indicators: [{ targets: new Map() }] } });
    },
  );

  it("are of the year that the workbook names, whatever the name of its file says", () => {
    const reading = readPlan([gridOf([["Plan 2025"], HEADER, ROW])], {}, "Workplan 2026.xlsx");
    if (reading.kind === "noPlan") throw new Error("No plan was found.");
    expect([...(reading.plan.indicators[0]?.targets.keys() ?? [])][0]).toBe("2025-Q1");
    expect(reading.plan.doubts).toContainEqual(
      expect.objectContaining({ taken: "2025-Q1", alternatives: ["2026-Q1"], yearFrom: "workbook" }),
    );
  });

  it.each([
    ["Plan 2025", "Sheet1", "Plan 2025", "Sheet1!A1"],
    ["Plan of the district", "Year 2025", "Year 2025", null],
  ])("are told with the text that names the year: %s on %s", (title, sheet, text, cell) => {
    const reading = readPlan([gridOf([[title], HEADER, ROW], { sheet })]);
    if (reading.kind === "noPlan") throw new Error("No plan was found.");
    const [doubt] = reading.plan.doubts.filter(({ yearFrom }) => yearFrom === "workbook");
    expect(doubt?.yearText?.text).toBe(text);
    expect(doubt?.yearText?.cell ?? null).toEqual(cell === null ? null : expect.objectContaining({ row: 0 }));
  });

  it.each([
    ["2026-Q1", "Law of 2008 on mills"],
    ["2026-Q1", "Prepared on 12 December 2025"],
    ["2025-Q1", "Plan of the district for 2025"],
  ])("are of %s where another sheet says “%s”, and the file is named for 2026", (first, note) => {
    const notes = gridOf([["Notes"], [note]], { sheet: "Notes" });
    const plan = gridOf([["Plan of the district"], HEADER, ROW]);
    const reading = readPlan([plan, notes], {}, "Workplan 2026.xlsx");
    if (reading.kind === "noPlan") throw new Error("No plan was found.");
    expect([...(reading.plan.indicators[0]?.targets.keys() ?? [])][0]).toBe(first);
  });

  it("are of the only year that a note names where the file names none, and the doubt says where", () => {
    const notes = gridOf([["Notes"], ["Mills counted in 2008"]], { sheet: "Notes" });
    const { plan } = planReading(gridOf([["Plan of the district"], HEADER, ROW]), notes);
    expect(plan.doubts).toContainEqual(
      expect.objectContaining({
        taken: "2008-Q1",
        yearText: { text: "Mills counted in 2008", cell: { sheet: "Notes", row: 1, column: 0 } },
      }),
    );
  });

  it.each(["Plan under the Trafficking Act of 2018", "Plan of the district, adopted in 2017"])(
    "are of none where the only year is another's: %s",
    (title) => {
      const { plan } = planReading(gridOf([[title], HEADER, ROW]));
      expect(plan.indicators.map(({ targets }) => targets.size)).toEqual([0]);
      expect(plan.notRead.map(({ text }) => text)).toContain("Target Q1");
    },
  );

  it("are of none where the file names several", () => {
    const { plan } = planReading(
      gridOf([["Plan of the district"], HEADER, ROW]),
      gridOf([["Budget"], ["Item", "Cost 2025", "Cost 2026"], ["Paper", 5, 6]], { sheet: "Costs" }),
    );
    expect(plan.indicators.map(({ targets }) => targets.size)).toEqual([0]);
  });

  it("of a header that names it are read without a doubt", () => {
    const { plan } = planReading(
      gridOf([
        ["Plan 2025"],
        ["Activity", "Indicator", "Target 2025", "Target Q1", "Target Q2"],
        ROW.slice(0, 5),
      ]),
    );
    expect(plan.doubts).toEqual([]);
  });
});

describe("fiscal years of which nothing says when they begin", () => {
  const HEADERS = ["Activity", "Indicator", "Target 2023/24", "Target 2024/25"];
  const TRAIN = ["1.1 Train", "# trained", 10, 20];
  const startDoubts = (rows: Rows): readonly unknown[] =>
    planReading(gridOf(rows)).plan.doubts.filter(({ taken }) => taken.startsWith("yearStart"));

  it("are a doubt at the first column header, with the starts that they could have", () => {
    expect(startDoubts([["Plan"], HEADERS, TRAIN])).toEqual([
      {
        cell: { sheet: "Sheet1", row: 1, column: 2 },
        text: "Target 2023/24",
        taken: "yearStart: 7",
        alternatives: ["yearStart: 1", "yearStart: 4", "yearStart: 10"],
      },
    ]);
  });

  it.each<[string, number, Rows]>([
    ["the year's end in the title", 4, [["Plan for the year ending 31 March 2025"], HEADERS, TRAIN]],
    ["its beginning in the title, French", 7, [["L'exercice commence le 1er juillet"], HEADERS, TRAIN]],
    [
      "a note below the table",
      10,
      [["Plan"], HEADERS, TRAIN, [""], ["Note: the fiscal year begins on 1 October."]],
    ],
  ])("are none where the workbook says so: %s", (_, yearStart, rows) => {
    expect(planReading(gridOf(rows)).plan.yearStart).toBe(yearStart);
    expect(startDoubts(rows)).toEqual([]);
  });

  it("begin in January where they are named by one year each, which is in doubt too", () => {
    const rows: Rows = [["Plan"], ["Activity", "Indicator", "Target FY2024", "Target FY2025"], TRAIN];
    expect(planReading(gridOf(rows)).plan.yearStart).toBe(1);
    expect(startDoubts(rows)).toHaveLength(1);
  });

  it("are not settled by a mapping that says nothing of them", () => {
    const grid = gridOf([["Plan"], HEADERS, TRAIN]);
    expect(mappingOfPlan(planReading(grid).plan)).not.toHaveProperty("yearStart");
  });

  it("begin in January where a person says so, and that is kept", () => {
    const grid = gridOf([["Plan"], HEADERS, TRAIN]);
    const mapping = { ...mappingOfPlan(planReading(grid).plan), yearStart: 1 } as const;
    const again = readPlan([grid], { mapping });
    if (again.kind !== "plan") throw new Error("no plan");
    expect(mappingOfPlan(again.plan).yearStart).toBe(1);
  });

  it("begin when a person says so in a mapping, and are kept by it", () => {
    const grid = gridOf([["Plan"], HEADERS, TRAIN]);
    const mapping = { ...mappingOfPlan(planReading(grid).plan), yearStart: 4 } as const;
    const again = readPlan([grid], { mapping });
    if (again.kind !== "plan") throw new Error("no plan");
    expect(again.plan.yearStart).toBe(4);
    expect(again.plan.doubts.filter(({ taken }) => taken.startsWith("yearStart"))).toEqual([]);
    expect(mappingOfPlan(again.plan).yearStart).toBe(4);
  });

  it("are not asked about where the plan names calendar years", () => {
    expect(startDoubts([["Plan"], ["Activity", "Indicator", "Target 2023", "Target 2024"], TRAIN])).toEqual(
      [],
    );
  });
});

describe("a year that two of the calendar name, where a title alone tells it", () => {
  const QUARTERS = ["Activity", "Indicator", "Q1", "Q2", "Q3", "Q4"];
  const OF_MONTHS = ["Q1 (Jul–Sep)", "Q2 (Oct–Dec)", "Q3 (Jan–Mar)", "Q4 (Apr–Jun)"];
  const OF_CALENDAR = ["Jan–Mar", "Apr–Jun", "Jul–Sep", "Oct–Dec"];
  const doubted = (title: string, headers: readonly string[] = QUARTERS) => {
    const { plan } = planReading(gridOf([[title], [...QUARTERS.slice(0, 2), ...headers.slice(-4)], ROW]));
    const ofTitle = plan.doubts.filter(({ cell }) => cell.row === 0);
    return [plan.yearStart, plan.years, ofTitle.map(({ text, taken }) => [text, taken])];
  };

  it.each([
    "Plan of Action 2025/26",
    "Plan of Action FY2025/26",
    "Action plan 2025-26",
    "แผนปฏิบัติการ 2568/69",
    "Plan of Action 2025/2026",
    "Work plan for fiscal year 2025-2026",
    "Work plan 2025-2026 (financial year)",
    "School year 2025-2026: plan of the district",
    "Plan d'action, année scolaire 2025-2026",
    "Tahun ajaran 2025-2026",
  ])("is doubted, since nothing says when it begins: %s", (title) => {
    expect(doubted(title)).toEqual([7, [2026], [[title, "yearStart: 7"]]]);
  });

  it.each([
    "Joint plan of action 2025-2026",
    "Joint plan of action 2025–2026",
    "Plan of the district, 2025 to 2026",
    "Plan d'action 2025 - 2026",
    "แผนปฏิบัติการ พ.ศ. 2568-2569",
    "ផែនការសកម្មភាព ២០២៥-២០២៦",
  ])("is none of a span of two whole years: %s", (title) => {
    expect(doubted(title)).toEqual([1, [2026], []]);
  });

  it("is no doubt where the quarters name their months", () => {
    expect(doubted("Plan of Action 2025/26", OF_MONTHS)).toEqual([7, [2026], []]);
  });

  it("is doubted where they are those of the calendar's year, of which of the two it is", () => {
    const title = "Plan of Action 2025/26";
    expect(doubted(title, OF_CALENDAR)).toEqual([1, [2026], [[title, "2026"]]]);
  });

  it("is no doubt where the header has years of its own, nor where one year is named", () => {
    expect(doubted("Plan of Action 2026")).toEqual([1, [2026], []]);
    const { plan } = planReading(
      gridOf([
        ["Plan of Action 2025/26"],
        ["Activity", "Indicator", "2025", "2026"],
        ["1.1 Train", "# trained", 1, 2],
      ]),
    );
    expect([plan.yearStart, plan.years, plan.doubts.filter(({ cell }) => cell.row === 0)]).toEqual([
      1,
      [2025, 2026],
      [],
    ]);
  });
});
