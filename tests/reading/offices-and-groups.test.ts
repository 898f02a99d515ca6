import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf } from "./grid-of";
import { planReading, planTold } from "./told";

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
  it("is the sheet in which all rows have a target, where both have one header", () => {
    const header = ["Activity", "Target", "Responsible"];
    const steps = gridOf(
      [
        header,
        ["Print a guide", 3, "MoI"],
        ["Write it", "", "MoI"],
        ["Check it", "", "MoI"],
        ["Send it to the printer", "", "MoI"],
        ["Train officers", 40, "MoI"],
        ["Find a room", "", "MoI"],
        ["Invite them", "", "MoI"],
        ["Mend the roof", 2, "MoI"],
        ["Buy tiles", "", "MoI"],
        ["Lay the tiles", "", "MoI"],
      ],
      { sheet: "Working sheet" },
    );
    const plan = gridOf(
      [
        ["Activity", "Target", "Lead"],
        ["Print a guide", 3, "MoI"],
        ["Train officers", 40, "MoI"],
        ["Mend the roof", 2, "MoI"],
      ],
      { sheet: "Progress" },
    );
    expect(planReading(steps, plan).plan.sheet).toBe("Progress");
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
