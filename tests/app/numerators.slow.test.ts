import { prepareActuals, progressOf, recordActuals, undoReports } from "../../src/app";
import { handOut, percentagesOfPlans, standingOf, takeBack, tidyLines } from "../../src/app/exchange";
import { readReportedRows } from "../../src/app/reports/reported-rows";
import type { HostedWorkbook } from "../../src/headless/hosted-workbook";
import { createTranslator } from "../../src/locales/translator";
import type { Value } from "../../src/plan/value";
import { describedGrid } from "../../src/workbook/described-grid";
import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";
import { actualsSheetOf, entry } from "./reported-actuals";
import { hostedPlan, planSheet, studied, writePlan } from "./small-plan";

const translate = createTranslator("en");
const on = { year: 2025, month: 1, day: 10 };

const ACTIONS: readonly GridValue[][] = [
  ["1.1 Assist victims", "MoSVY", "Percentage of victims who receive services", "80%", "80%", "80%", "80%"],
  ["1.2 Build shelters", "MoSVY", "Number of shelters", 60, 20, 20, 20],
];

const percentage = (actual: string, party = "") => entry("1.1-1", "2024", actual, { party });

async function record(hosted: HostedWorkbook, entries: readonly ReturnType<typeof entry>[]) {
  const recorded = await recordActuals(hosted.workbook, { entries, on, translate });
  if (recorded.kind !== "recorded") throw new Error(JSON.stringify(recorded));
  return recorded;
}

/** The headers of the Actuals sheet. */
function headersOf(hosted: HostedWorkbook): string[] {
  const sheet = actualsSheetOf(hosted);
  return Array.from({ length: 14 }, (_, column) => sheet.cell(3, column).value)
    .filter((value) => typeof value === "string" && !value.startsWith("poa:"))
    .map(String);
}

/** Party, actual, numerator and denominator of each row. */
function rowsOf(hosted: HostedWorkbook): string[] {
  const sheet = actualsSheetOf(hosted);
  const headers = headersOf(hosted);
  const at = (row: number, name: string): string => {
    const column = headers.indexOf(name);
    const value = column < 0 ? "none" : sheet.cell(row, column).value;
    return typeof value === "string" || typeof value === "number" ? String(value) : "–";
  };
  return Array.from({ length: 8 }, (_, place) => place + 4)
    .filter((row) => sheet.cell(row, 0).value !== null)
    .map((row) => ["Party", "Actual", "Numerator", "Denominator"].map((name) => at(row, name)).join(" "));
}

function told(value: Value): string {
  const { fraction } = value.state === "number" || value.state === "text" ? value : {};
  const number = value.state === "number" ? `${value.number}${value.percent ? "%" : ""}` : value.state;
  return fraction === undefined ? number : `${number} of ${fraction.numerator}/${fraction.denominator}`;
}

const actualsOf = async (hosted: HostedWorkbook) =>
  (await studied(hosted)).actuals.map(({ value }) => told(value));

async function progressIn(hosted: HostedWorkbook) {
  const { actual, fraction, putTogether } = progressOf(await studied(hosted), { year: 2024 }).indicators[0]!;
  return { actual, fraction, putTogether };
}

describe("a percentage that is reported as what it is of", () => {
  it.each(["45/60", "45 of 60 (75 %)", "75 % (45 of 60)"])(
    "has its percentage, numerator and denominator in cells of their own: %s",
    async (text) => {
      const hosted = hostedPlan(ACTIONS);
      const { notes } = await record(hosted, [percentage(text)]);
      expect(rowsOf(hosted)).toEqual(["– 0.75 45 60"]);
      expect(await actualsOf(hosted)).toEqual(["75% of 45/60"]);
      expect(notes).toEqual([]);
    },
  );

  it("adds the columns only where something needs them", async () => {
    const hosted = hostedPlan(ACTIONS);
    await prepareActuals(hosted.workbook, { period: { year: 2024 }, translate });
    await record(hosted, [percentage("75 %"), entry("1.2-1", "2024", "20")]);
    expect(headersOf(hosted)).not.toContain("Numerator");
    await record(hosted, [percentage("45/60", "Cambodia")]);
    expect(headersOf(hosted)).toEqual(expect.arrayContaining(["Numerator", "Denominator"]));
    expect(rowsOf(hosted)).toEqual(["– 0.75 – –", "– 20 – –", "Cambodia 0.75 45 60"]);
  });

  it("is exact in what it is of, though its cell shows two digits", async () => {
    const hosted = hostedPlan(ACTIONS);
    const { reports } = await record(hosted, [percentage("2 of 3")]);
    expect(rowsOf(hosted)).toEqual(["– 0.6667 2 3"]);
    expect(await actualsOf(hosted)).toEqual(["66.67% of 2/3"]);
    expect(await undoReports(hosted.workbook, { reports, on, translate })).toMatchObject({ kind: "undone" });
    expect(rowsOf(hosted)).toEqual(["– – – –"]);
  });

  it("is corrected, also by a percentage alone, and taken back", async () => {
    const hosted = hostedPlan(ACTIONS);
    await record(hosted, [percentage("45/60")]);
    const { reports, corrected } = await record(hosted, [percentage("80 %")]);
    expect(corrected).toBe(1);
    expect(rowsOf(hosted)).toEqual(["– 0.8 – –"]);
    await undoReports(hosted.workbook, { reports, on, translate });
    expect(rowsOf(hosted)).toEqual(["– 0.75 45 60"]);
    // The same percentage of other numbers is another report.
    expect(await record(hosted, [percentage("75/100")])).toMatchObject({ corrected: 1 });
    expect(rowsOf(hosted)).toEqual(["– 0.75 75 100"]);
    expect(await record(hosted, [percentage("75/100")])).toMatchObject({ corrected: 0 });
  });

  it.each<[text: string, indicator: string, reason: string]>([
    ["80 % (45 of 60)", "1.1-1", "actual-not-number-other-percentage"],
    ["0/0", "1.1-1", "actual-not-number-of-nothing"],
    ["45/60", "1.2-1", "actual-not-number-fraction"],
  ])("is refused where it contradicts itself or gives none: %s of %s", async (text, indicator, reason) => {
    const entries = [entry(indicator, "2024", text)];
    const recorded = await recordActuals(hostedPlan(ACTIONS).workbook, { entries, on, translate });
    expect(recorded).toMatchObject({ kind: "refused", refusals: [{ reasons: [{ id: reason }] }] });
  });

  it("follows its indicator when the plan is renumbered", async () => {
    const hosted = hostedPlan(ACTIONS);
    await record(hosted, [percentage("45/60")]);
    const [first = [], second = []] = ACTIONS;
    const renumbered = [
      ["1.1 Build shelters", ...second.slice(1)],
      ["1.2 Assist victims", ...first.slice(1)],
    ];
    writePlan(planSheet(hosted), renumbered);
    const { actuals } = await studied(hosted);
    expect(actuals.map(({ indicator, value }) => `${indicator} ${told(value)}`)).toEqual([
      "1.2-1 75% of 45/60",
    ]);
  });

  it("is put together for two parties, and a mean that is said to be one where a party tells no numbers", async () => {
    const hosted = hostedPlan(ACTIONS);
    await record(hosted, [percentage("90/100", "Cambodia"), percentage("1/10", "Thailand")]);
    expect(await progressIn(hosted)).toEqual({
      actual: 82.7272727273,
      fraction: { numerator: 91, denominator: 110 },
      putTogether: "fractions",
    });
    await record(hosted, [percentage("10 %", "Thailand")]);
    expect(await progressIn(hosted)).toEqual({ actual: 50, fraction: null, putTogether: "mean" });
  });
});

describe("numerator and denominator that a person types into Actuals", () => {
  async function typed(cells: readonly GridValue[]): Promise<string> {
    const hosted = hostedPlan(ACTIONS);
    await record(hosted, [percentage("45/60")]);
    const headers = headersOf(hosted);
    for (const [place, name] of ["Actual", "Numerator", "Denominator"].entries())
      actualsSheetOf(hosted).setCell(4, headers.indexOf(name), {
        value: cells[place] ?? null,
        formula: null,
      });
    const { actuals, findings } = await studied(hosted, on);
    const found = findings
      .filter(({ rule }) => rule === "actual-not-number")
      .map(({ message }) => message.id);
    return [told(actuals[0]!.value), ...found].join("; ");
  }

  it.each<[what: string, cells: readonly GridValue[], expected: string]>([
    ["alone are the report", [null, 30, 60], "50% of 30/60"],
    ["as texts in other digits", [null, "៣០", "60"], "50% of 30/60"],
    ["next to their percentage", [0.5, 30, 60], "50% of 30/60"],
    ["next to it without the sign of per cent", ["50", 30, 60], "50% of 30/60"],
    ["next to it rounded", [0.67, 2, 3], "67% of 2/3"],
    ["next to another percentage", [0.8, 30, 60], "text of 30/60; actual-not-number-other-percentage"],
    ["of nothing", [null, 0, 0], "text of 0/0; actual-not-number-of-nothing"],
    ["of which one is missing", [null, 30, null], "text; actual-not-number"],
    ["blank", [0.8, null, null], "80%"],
  ])("%s", async (_, cells, expected) => {
    expect(await typed(cells)).toBe(expected);
  });
});

describe("a file of reports", () => {
  const read = (header: string, ...rows: string[]) => {
    const found = readReportedRows(
      [header, ...rows].map((row, place) => ({ line: place + 1, fields: row.split(";") })),
    );
    return found.kind === "entries" ? found.entries.map(({ actual }) => actual) : found;
  };

  it.each<[header: string, row: string, actual: string]>([
    ["indicator;period;numerator;denominator", "1.1-1;2024;45;60", "45/60"],
    ["indicator;period;actual;numerator;denominator", "1.1-1;2024;;45;60", "45/60"],
    ["indicator;period;actual;numerator;denominator", "1.1-1;2024;75;45;60", "45/60 = 75%"],
    ["indicator;period;actual;numerator;denominator", "1.1-1;2024;75%;45;60", "45/60 = 75%"],
    ["indicator;period;actual;numerator;denominator", "1.1-1;2024;0.75;45;60", "45/60 = 75%"],
    ["indicator;period;actual;numerator;denominator", "1.1-1;2024;80 %;45;60", "45/60 = 80 %"],
    ["indicator;period;actual;numerator;denominator", "1.1-1;2024;;1,200;1,600", "1200/1600"],
    ["indicator;period;actual;numerator;denominator", "1.1-1;2024;20;;", "20"],
    ["indicator;period;actual;numerator;denominator", "1.1-1;2024;;45;", "45/–"],
    ["indicador;periodo;valor alcanzado;numerador;denominador", "1.1-1;2024;;45;60", "45/60"],
    ["ตัวชี้วัด;ปี;ผลการดำเนินงาน;ตัวตั้ง;ตัวหาร", "1.1-1;2567;;๔๕;๖๐", "45/60"],
  ])("%s: %s", (header, row, actual) => {
    expect(read(header, row)).toEqual([actual]);
  });

  it("needs an actual, or both of what it is of", () => {
    expect(read("indicator;period;numerator", "1.1-1;2024;45")).toMatchObject({
      kind: "faults",
      faults: [{ id: "reports-file-lacks", values: { column: "actual" } }],
    });
  });
});

describe("a report form", () => {
  const placeOf = (grid: Grid, mark: string): number => grid.values[4]!.indexOf(`poa:${mark}`);

  async function formOf(hosted: HostedWorkbook): Promise<Grid> {
    const period = { year: 2024 };
    const handed = handOut(await studied(hosted), { period, translate });
    if (handed.kind !== "handedOut") throw new Error("Nothing was handed out");
    return describedGrid(handed.forms[0]!.sheet);
  }

  function filledIn(grid: Grid, cells: Readonly<Record<string, GridValue>>): Grid {
    const values = grid.values.map((row) => [...row]);
    for (const [mark, value] of Object.entries(cells)) values[6]![placeOf(grid, mark)] = value;
    return { ...grid, values };
  }

  async function back(hosted: HostedWorkbook, grid: Grid) {
    const taken = await takeBack(hosted.workbook, {
      files: [{ name: "MoSVY.xlsx", sheets: [grid] }],
      on,
      translate,
    });
    if (taken.kind !== "takenBack") throw new Error(taken.kind);
    return taken;
  }

  it("asks for them of percentages, and is taken back, again without a change", async () => {
    const hosted = hostedPlan(ACTIONS);
    const form = filledIn(await formOf(hosted), { numerator: 45, denominator: 60 });
    expect(await back(hosted, form)).toMatchObject({ recorded: 1, conflicts: [] });
    expect(rowsOf(hosted)).toEqual(["– 0.75 45 60"]);
    expect(await back(hosted, form)).toMatchObject({ recorded: 0, unchanged: 1, conflicts: [] });
    const corrected = filledIn(form, { numerator: 50 });
    expect(await back(hosted, corrected)).toMatchObject({ recorded: 1, conflicts: [] });
    expect(rowsOf(hosted)).toEqual(["– 0.8333 50 60"]);
  });

  it("that contradicts itself is not taken", async () => {
    const hosted = hostedPlan(ACTIONS);
    const form = filledIn(await formOf(hosted), { actual: 0.8, numerator: 45, denominator: 60 });
    expect(await back(hosted, form)).toMatchObject({
      recorded: 0,
      conflicts: [{ why: { id: "actual-not-number-other-percentage" } }],
    });
  });

  it("has no such columns where nothing is asked for in per cent", async () => {
    const form = await formOf(hostedPlan(ACTIONS.slice(1)));
    expect([placeOf(form, "numerator"), placeOf(form, "denominator")]).toEqual([-1, -1]);
  });
});

describe("in tables of many plans", () => {
  it("each percentage has what it is of", async () => {
    const hosted = hostedPlan(ACTIONS);
    await record(hosted, [percentage("90/100", "Cambodia"), percentage("10 %", "Thailand")]);
    const { text } = tidyLines(await studied(hosted), "plan");
    const actuals = text.split("\r\n").filter((line) => line.includes(",actual,"));
    expect(actuals.map((line) => line.trim().split(",").slice(-4, -2).join("/"))).toEqual(["90/100", "/"]);
  });

  it("what plans have in the same words is put together, or is a mean", async () => {
    const plan = async (name: string, actual: string) => {
      const hosted = hostedPlan(ACTIONS);
      await record(hosted, [percentage(actual)]);
      const standing = standingOf(await studied(hosted), { year: 2024 }, { name });
      if (!("percentages" in standing)) throw new Error("The plan has no such year");
      return standing;
    };
    const [one, other] = [await plan("A", "90/100"), await plan("B", "1/10")];
    const expected = { text: "Percentage of victims who receive services", plans: 2 };
    expect(percentagesOfPlans([one, other])).toEqual([
      {
        ...expected,
        number: 82.7272727273,
        fraction: { numerator: 91, denominator: 110 },
        putTogether: "fractions",
      },
    ]);
    expect(percentagesOfPlans([one, await plan("B", "10 %")])).toEqual([
      { ...expected, number: 50, fraction: null, putTogether: "mean" },
    ]);
    expect(percentagesOfPlans([one])).toEqual([]);
  });
});
