import { type StudiedPlan } from "../../src/app";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile, type SheetFile } from "@plan-of-action/xlsx";
import { LANGUAGES } from "../../src/locales/catalogues";
import { createTranslator } from "../../src/locales/translator";
import { INDICATOR_COLUMNS } from "../../src/plan/indicator-sheet";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { valuesOf } from "../cells-of-sheet";
import { hostedPlan, planSheet, studied, writePlan } from "./small-plan";
import { writeIndicators } from "../sheets-alone";

const english = { translate: createTranslator("en") };

/** Rows of a plan below its header; the plan's sheet is called Plan. */
const ACTIONS: readonly GridValue[][] = [
  ["1.1 Train officers", "MoJ", "Number of courses held", 6, 2, 2, 2],
  ["1.2 Keep shelters open", "MoSVY", "Number of shelters open", 5, 5, 5, 5],
  ["1.3 Assist victims", "MoSVY", "Number of victims assisted", 100, 100, 100, 100],
];

const ownSheet = ({ file }: HostedWorkbook) => file.sheets.at(-1)!;

/** The table as it stands: a record for each row, by the words of the headers. */
function table(sheet: SheetFile): Record<string, GridValue>[] {
  const rows = valuesOf(sheet);
  const header = rows.findIndex((row) => row.filter((value) => value !== null).length > 5);
  return rows
    .slice(header + 1)
    .map((row) =>
      Object.fromEntries(rows[header]!.map((name, column) => [textOf(name), row[column] ?? null])),
    );
}

const textOf = (value: GridValue | undefined): string => (typeof value === "string" ? value : "");

/** What the user types into the row of an indicator, under a header. */
function type(hosted: HostedWorkbook, indicator: string, entries: Readonly<Record<string, string | number>>) {
  const rows = valuesOf(ownSheet(hosted));
  const header = rows.findIndex((row) => row.includes("Indicator"));
  const row = rows.findIndex((values) => values.includes(indicator));
  for (const [name, entry] of Object.entries(entries)) {
    const column = rows[header]!.indexOf(name);
    ownSheet(hosted).setCell(row, column, { value: entry, formula: null });
  }
}

const rulesAt = ({ findings }: StudiedPlan, rule: string) =>
  findings.filter((finding) => finding.rule === rule);

describe("the Indicators sheet", () => {
  it("is a table with a row for each indicator, as it was inferred", async () => {
    const hosted = hostedPlan(ACTIONS);
    await writeIndicators(hosted.workbook, english);
    expect(table(ownSheet(hosted))[1]).toEqual({
      Id: "1.2-1",
      Action: "1.2",
      Indicator: "Number of shelters open",
      Measure: "Number",
      Unit: "shelters open",
      Aggregation: "Same each year",
      Direction: "Maintain",
      Baseline: null,
      "Baseline year": null,
      Frequency: "Yearly",
      "Means of verification": null,
      Parties: "MoSVY",
      "Parts of parties": "By the measure",
      Confirmed: "No",
      Breakdown: null,
      "Key indicator": null,
    });
    expect(ownSheet(hosted).tables.map(({ name }) => name)).toEqual(["PoaIndicators"]);
  });

  it("is brought up to date in its place, with one table", async () => {
    const hosted = hostedPlan(ACTIONS);
    await writeIndicators(hosted.workbook, english);
    writePlan(planSheet(hosted), [...ACTIONS, ["1.4 Meet", "MoJ", "Number of meetings", 3, 1, 1, 1]]);
    const again = await writeIndicators(hosted.workbook, english);
    expect(again.kind === "written" && again.sheet.rewritten).toBe(true);
    expect(table(ownSheet(hosted)).map(({ Id }) => Id)).toEqual(["1.1-1", "1.2-1", "1.3-1", "1.4-1"]);
    expect(ownSheet(hosted).tables).toHaveLength(1);
  });

  it("is never taken for the plan", async () => {
    const hosted = hostedPlan(ACTIONS);
    await writeIndicators(hosted.workbook, english);
    expect((await studied(hosted)).plan.sheet).toBe("Plan");
  });

  it("has a row to fill in where the plan has no indicator yet", async () => {
    const hosted = hostedPlan([["1.1 Train officers", "MoJ", null, 6, 2, 2, 2]]);
    const written = await writeIndicators(hosted.workbook, english);
    expect(written.kind).toBe("written");
    expect(ownSheet(hosted).tables).toHaveLength(1);
  });

  it("is not written over text that has lost its headers", async () => {
    const hosted = hostedPlan(ACTIONS);
    await writeIndicators(hosted.workbook, english);
    const sheet = ownSheet(hosted);
    const header = valuesOf(sheet).findIndex((row) => row.includes("Indicator"));
    for (let column = 0; column < INDICATOR_COLUMNS.length; column++)
      sheet.setCell(header, column, { value: `c${column}`, formula: null });
    const before = valuesOf(sheet);
    expect(await writeIndicators(hosted.workbook, english)).toEqual({
      kind: "headsGone",
      sheet: "Indicators",
    });
    expect(valuesOf(sheet)).toEqual(before);
  });
});

describe("a definition that a person confirms", () => {
  it("makes an error of what was a warning", async () => {
    const hosted = hostedPlan([["1.1 Train officers", "MoJ", "Number of courses held", 2, 2, 2, null]]);
    expect(rulesAt(await studied(hosted), "target-total-mismatch").map(({ severity }) => severity)).toEqual([
      "warning",
    ]);
    await writeIndicators(hosted.workbook, english);
    type(hosted, "Number of courses held", { Confirmed: "Yes" });
    expect(rulesAt(await studied(hosted), "target-total-mismatch").map(({ severity }) => severity)).toEqual([
      "error",
    ]);
  });

  it("takes away that it is unconfirmed", async () => {
    const hosted = hostedPlan(ACTIONS);
    expect(rulesAt(await studied(hosted), "definition-unconfirmed").length).toBeGreaterThan(0);
    await writeIndicators(hosted.workbook, english);
    for (const [, , indicator] of ACTIONS) type(hosted, textOf(indicator), { Confirmed: "Yes" });
    expect(rulesAt(await studied(hosted), "definition-unconfirmed")).toEqual([]);
  });

  it("decides against what was inferred", async () => {
    const hosted = hostedPlan(ACTIONS);
    await writeIndicators(hosted.workbook, english);
    type(hosted, "Number of victims assisted", { Aggregation: "Sum", Confirmed: "Yes" });
    const study = await studied(hosted);
    expect(study.definitions.get("1.3-1")).toMatchObject({ aggregation: "sum", inferred: false });
    expect(rulesAt(study, "target-total-mismatch").map(({ severity }) => severity)).toEqual(["error"]);
  });

  it("stays confirmed in a file that was saved and opened, and in another language", async () => {
    const hosted = hostedPlan(ACTIONS);
    await writeIndicators(hosted.workbook, english);
    type(hosted, "Number of victims assisted", { Aggregation: "Highest", Confirmed: "Yes", Unit: "persons" });
    for (const language of [...LANGUAGES, "en"] as const) {
      const reopened = hostWorkbook(openWorkbookFile(hosted.file.save()));
      await writeIndicators(reopened.workbook, { translate: createTranslator(language) });
      const { definitions } = await studied(reopened);
      expect(definitions.get("1.3-1")).toMatchObject({
        aggregation: "max",
        unit: "persons",
        inferred: false,
      });
      expect(definitions.get("1.2-1")).toMatchObject({ inferred: true });
    }
  });

  it("stays with its indicator when an action before it is put in and all are renumbered", async () => {
    const hosted = hostedPlan(ACTIONS);
    await writeIndicators(hosted.workbook, english);
    type(hosted, "Number of victims assisted", { Aggregation: "Sum", Confirmed: "Yes" });
    writePlan(planSheet(hosted), [
      ["1.1 Adopt a guideline", "MoJ", "Guideline adopted", 1, 1, null, null],
      ["1.2 Train officers", "MoJ", "Number of courses held", 6, 2, 2, 2],
      ["1.3 Keep shelters open", "MoSVY", "Number of shelters open", 5, 5, 5, 5],
      ["1.4 Assist victims", "MoSVY", "Number of victims assisted", 300, 100, 100, 100],
    ]);
    const { plan, definitions } = await studied(hosted);
    expect(plan.indicators.map(({ id, action }) => [id, action])).toEqual([
      ["1.1-1", "1.1"],
      ["1.2-1", "1.2"],
      ["1.3-1", "1.3"],
      ["1.4-1", "1.4"],
    ]);
    expect([...definitions.values()].filter(({ inferred }) => !inferred).map(({ id }) => id)).toEqual([
      "1.4-1",
    ]);
  });

  it("stays when the indicator is reworded", async () => {
    const hosted = hostedPlan(ACTIONS);
    await writeIndicators(hosted.workbook, english);
    type(hosted, "Number of victims assisted", { Aggregation: "Sum", Confirmed: "Yes" });
    writePlan(planSheet(hosted), [
      ...ACTIONS.slice(0, 2),
      ["1.3 Assist victims", "MoSVY", "Number of victims assisted, women and men", 100, 100, 100, 100],
    ]);
    expect((await studied(hosted)).definitions.get("1.3-1")).toMatchObject({
      aggregation: "sum",
      inferred: false,
    });
  });

  it("stays with the row, set aside, when the indicator became another thing", async () => {
    const hosted = hostedPlan(ACTIONS);
    await writeIndicators(hosted.workbook, english);
    type(hosted, "Number of victims assisted", { Aggregation: "Sum", Confirmed: "Yes" });
    writePlan(planSheet(hosted), [
      ...ACTIONS.slice(0, 2),
      ["1.3 Assist victims", "MoSVY", "Number of hotline calls answered", 100, 100, 100, 100],
    ]);
    const study = await studied(hosted);
    expect(study.definitions.get("1.3-1")).toMatchObject({ inferred: true });
    expect(rulesAt(study, "definition-without-indicator")).toHaveLength(1);
    await writeIndicators(hosted.workbook, english);
    expect(table(ownSheet(hosted)).at(-1)).toMatchObject({
      Indicator: "Number of victims assisted",
      Confirmed: "Yes",
    });
  });

  it("lapses when the words ask for another kind of number", async () => {
    const hosted = hostedPlan(ACTIONS);
    await writeIndicators(hosted.workbook, english);
    type(hosted, "Number of victims assisted", { Aggregation: "Sum", Confirmed: "Yes" });
    writePlan(planSheet(hosted), [
      ...ACTIONS.slice(0, 2),
      ["1.3 Assist victims", "MoSVY", "Percentage of victims assisted", 100, 100, 100, 100],
    ]);
    const { definitions } = await studied(hosted);
    expect(definitions.get("1.3-1")).toMatchObject({ measure: "percentage", inferred: true });
    await writeIndicators(hosted.workbook, english);
    expect(table(ownSheet(hosted))[2]).toMatchObject({ Measure: "Percentage", Confirmed: "No" });
  });

  it("is kept at the end when its indicator leaves the plan", async () => {
    const hosted = hostedPlan(ACTIONS);
    await writeIndicators(hosted.workbook, english);
    type(hosted, "Number of courses held", {
      Confirmed: "Yes",
      "Means of verification": "Lists of participants",
    });
    writePlan(planSheet(hosted), ACTIONS.slice(1));
    await writeIndicators(hosted.workbook, english);
    expect(table(ownSheet(hosted)).map(({ Indicator }) => Indicator)).toEqual([
      "Number of shelters open",
      "Number of victims assisted",
      "Number of courses held",
    ]);
    expect(table(ownSheet(hosted))[2]).toMatchObject({ Confirmed: "Yes", Baseline: null });
  });
});

describe("what a user adds to the sheet", () => {
  it("stays with its indicator: a column, and texts of rows that nobody confirmed", async () => {
    const hosted = hostedPlan(ACTIONS);
    await writeIndicators(hosted.workbook, english);
    const sheet = ownSheet(hosted);
    const header = valuesOf(sheet).findIndex((row) => row.includes("Indicator"));
    const added = INDICATOR_COLUMNS.length;
    sheet.setCell(header, added, { value: "Focal point", formula: null });
    sheet.setCell(header + 3, added, { value: "Unit of victims", formula: null });
    type(hosted, "Number of courses held", { "Means of verification": "Lists of participants", Baseline: 3 });
    writePlan(planSheet(hosted), [ACTIONS[2]!, ACTIONS[0]!]);
    await writeIndicators(hosted.workbook, english);
    const rows = table(ownSheet(hosted));
    expect(rows[0]).toMatchObject({ Id: "1.3-1", "Focal point": "Unit of victims" });
    expect(rows[1]).toMatchObject({
      Id: "1.1-1",
      "Focal point": null,
      "Means of verification": "Lists of participants",
      Baseline: 3,
    });
  });

  it("is not lost where it contradicts what was inferred, but counts only when it is confirmed", async () => {
    const hosted = hostedPlan(ACTIONS);
    await writeIndicators(hosted.workbook, english);
    type(hosted, "Number of courses held", { Aggregation: "Latest" });
    expect((await studied(hosted)).definitions.get("1.1-1")).toMatchObject({
      aggregation: "sum",
      inferred: true,
    });
    await writeIndicators(hosted.workbook, english);
    expect(table(ownSheet(hosted))[0]).toMatchObject({ Aggregation: "Latest", Confirmed: "No" });
  });
});

/** What the user types anywhere on the sheet; rows count from the header of the table. */
const ANYWHERE: readonly [string, row: number, column: number, entry: string][] = [
  ["a choice that there is not", 1, 3, "Numbr"],
  ["a word that neither confirms nor does not", 1, 13, "perhaps"],
  ["parties that nobody confirmed", 1, 11, "Cambodia, Thailand"],
  ["a note right below the table", 4, 2, "Ask the ministry"],
  ["a note below the table, where a choice is due", 6, 3, "Ask the ministry"],
  ["a note beside the table, below no head", 2, 16, "Ask the ministry"],
  ["a note above the table, beside its title", -5, 10, "Draft of June"],
];

describe("what a user types", () => {
  it.each(ANYWHERE)("is still there when the sheet was written twice: %s", async (_, row, column, entry) => {
    const hosted = hostedPlan(ACTIONS);
    await writeIndicators(hosted.workbook, english);
    const sheet = ownSheet(hosted);
    const header = valuesOf(sheet).findIndex((values) => values.includes("Indicator"));
    sheet.setCell(header + row, column, { value: entry, formula: null });
    const count = () =>
      valuesOf(sheet)
        .flat()
        .filter((value) => value === entry).length;
    await writeIndicators(hosted.workbook, english);
    expect(count()).toBe(1);
    await writeIndicators(hosted.workbook, { translate: createTranslator("th") });
    expect(count()).toBe(1);
  });

  it("leaves a confirmation as it stands beside a choice that there is not, until that is mended", async () => {
    const hosted = hostedPlan(ACTIONS);
    await writeIndicators(hosted.workbook, english);
    type(hosted, "Number of courses held", { Aggregation: "Summ", Confirmed: "Yes" });
    await writeIndicators(hosted.workbook, english);
    expect(table(ownSheet(hosted))[0]).toMatchObject({ Aggregation: "Summ", Confirmed: "Yes" });
    expect((await studied(hosted)).definitions.get("1.1-1")).toMatchObject({ inferred: true });
    type(hosted, "Number of courses held", { Aggregation: "Latest" });
    expect((await studied(hosted)).definitions.get("1.1-1")).toMatchObject({
      aggregation: "latest",
      inferred: false,
    });
  });
});

describe("what cannot be used in the sheet", () => {
  it.each<[string, string, string | number, string]>([
    ["a measure that there is not", "Measure", "Numbr", "definition-choice-unknown"],
    ["a number where yes or no is due", "Confirmed", 17, "definition-choice-unknown"],
    [
      "a wording and a number that the plan does not have",
      "Indicator",
      "Number of laws",
      "definition-without-indicator",
    ],
    ["a choice that nobody confirmed", "Aggregation", "Highest", "definition-not-in-force"],
  ])("is a finding at its row: %s", async (_, header, entry, rule) => {
    const hosted = hostedPlan(ACTIONS);
    await writeIndicators(hosted.workbook, english);
    const indicator = "Number of victims assisted";
    if (rule === "definition-without-indicator") type(hosted, indicator, { Id: "9.9-9" });
    type(hosted, indicator, { [header]: entry });
    const found = rulesAt(await studied(hosted), rule);
    expect(found.map(({ cell }) => [cell.sheet, ownSheet(hosted).cell(cell.row, 1).value])).toEqual([
      ["Indicators", "1.3"],
    ]);
  });

  it("stays where a person has typed it until the person takes it away", async () => {
    const hosted = hostedPlan(ACTIONS);
    await writeIndicators(hosted.workbook, english);
    type(hosted, "Number of victims assisted", {
      Id: "9.9-9",
      Indicator: "Number of laws",
      Confirmed: "Yes",
    });
    await writeIndicators(hosted.workbook, english);
    expect(
      table(ownSheet(hosted))
        .map(({ Id, Indicator }) => [Id, Indicator])
        .slice(2),
    ).toEqual([
      ["1.3-1", "Number of victims assisted"],
      ["9.9-9", "Number of laws"],
    ]);
  });
});
