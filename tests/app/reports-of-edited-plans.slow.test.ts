import { prepareActuals, progressOf, recordActuals, type Finding } from "../../src/app";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { createTranslator } from "../../src/locales/translator";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { recordsOf } from "../keeping";
import { fillRows, type Rows } from "../workbook-of-rows";
import { entry } from "./reported-actuals";
import { hostedPlan, studied, writePlan } from "./small-plan";
import { writeSummary } from "../sheets-alone";

const translate = createTranslator("en");
const on = { year: 2024, month: 7, day: 1 } as const;
const period = { year: 2024 } as const;

const action = (title: string, indicator: string): Rows[number] => [title, "Police", indicator, 9, 3, 3, 3];
const LAWS = action("1.1 Draft model laws", "Number of laws drafted");
const WORKSHOPS = action("2.1 Run workshops", "Number of workshops held");
const SHELTERS = action("2.2 Open shelters", "Number of shelters opened");
const AGENCIES = action("2.1 Inspect agencies", "Number of agencies inspected");
const numbered = (number: string, [title, ...rest]: Rows[number]): Rows[number] => [
  (typeof title === "string" ? title : "").replace(/^\S+/, number),
  ...rest,
];
const indicatorOf = (words: string, [title]: Rows[number]): Rows[number] =>
  action(typeof title === "string" ? title : "", words);

/** A plan of three actions, of which 1, 2 and 3 were reported for 2024. */
async function reportedPlan(): Promise<HostedWorkbook> {
  const hosted = hostedPlan([LAWS, WORKSHOPS, SHELTERS].map((row) => [...row]));
  const entries = [entry("1.1-1", "2024", "1"), entry("2.1-1", "2024", "2"), entry("2.2-1", "2024", "3")];
  expect((await recordActuals(hosted.workbook, { entries, on, translate })).kind).toBe("recorded");
  return hosted;
}

interface Outcome {
  /** What each indicator is said to have reached. */
  readonly actuals: Readonly<Record<string, number | null>>;
  /** The reports that are told of as counted nowhere. */
  readonly told: readonly Finding[];
}

async function outcomeOf(hosted: HostedWorkbook): Promise<Outcome> {
  const study = await studied(hostWorkbook(openWorkbookFile(hosted.file.save())), on);
  const texts = new Map(study.plan.indicators.map(({ id, text }) => [id, text]));
  const { indicators } = progressOf(study, period);
  return {
    actuals: Object.fromEntries(indicators.map(({ id, actual }) => [texts.get(id) ?? id, actual])),
    told: study.findings.filter(({ rule }) => rule === "actual-unknown-indicator"),
  };
}

async function edit(hosted: HostedWorkbook, rows: readonly Rows[number][]): Promise<void> {
  writePlan(hosted.file.sheets[0]!, [...rows.map((row) => [...row]), [], []]);
}

describe("reports of a plan that was edited since", () => {
  it.each<[string, readonly Rows[number][], Readonly<Record<string, number | null>>]>([
    [
      "an action put in above others, and numbered anew",
      [LAWS, AGENCIES, numbered("2.2", WORKSHOPS), numbered("2.3", SHELTERS)],
      {
        "Number of laws drafted": 1,
        "Number of agencies inspected": null,
        "Number of workshops held": 2,
        "Number of shelters opened": 3,
      },
    ],
    [
      "two rows changing places and numbers",
      [LAWS, numbered("2.1", SHELTERS), numbered("2.2", WORKSHOPS)],
      { "Number of laws drafted": 1, "Number of shelters opened": 3, "Number of workshops held": 2 },
    ],
    [
      "rows sorted",
      [SHELTERS, WORKSHOPS, LAWS],
      { "Number of laws drafted": 1, "Number of workshops held": 2, "Number of shelters opened": 3 },
    ],
    [
      "words mended",
      [LAWS, indicatorOf("Number of workshops held for prosecutors", WORKSHOPS), SHELTERS],
      {
        "Number of laws drafted": 1,
        "Number of workshops held for prosecutors": 2,
        "Number of shelters opened": 3,
      },
    ],
  ])("stay with their words: %s", async (_, rows, expected) => {
    const hosted = await reportedPlan();
    await edit(hosted, rows);
    const before = await outcomeOf(hosted);
    expect(before).toEqual({ actuals: expected, told: [] });
    // And through what is written then.
    await writeSummary(hosted.workbook, { period: { year: 2024, quarter: 2 }, asOf: on, translate });
    await prepareActuals(hosted.workbook, { period, translate });
    expect(await outcomeOf(hosted)).toEqual(before);
  });

  it("count nowhere and are told, each with its cell, where all texts are others", async () => {
    const hosted = await reportedPlan();
    const OTHERS = [
      action("1.1 Build roads", "Kilometres of road built"),
      action("2.1 Plant trees", "Hectares of forest planted"),
      action("2.2 Repair schools", "Pupils in repaired schools"),
    ];
    for (const write of [false, true]) {
      if (write)
        await writeSummary(hosted.workbook, { period: { year: 2024, quarter: 2 }, asOf: on, translate });
      else await edit(hosted, OTHERS);
      const { actuals, told } = await outcomeOf(hosted);
      expect(Object.values(actuals)).toEqual([null, null, null]);
      expect(
        told.map(({ cell: { sheet, row }, message: { id, values } }) => [sheet, row, id, values?.value]),
      ).toEqual(
        ["1", "2", "3"].map((value, place) => ["Actuals", 4 + place, "actual-unknown-indicator-gone", value]),
      );
    }
  });

  it("of a row that was divided count for neither part, and can be given to one of them", async () => {
    const hosted = hostedPlan([
      [...indicatorOf("Number of manuals printed and female officers trained", WORKSHOPS)],
      [...SHELTERS],
    ]);
    const entries = [entry("2.1-1", "2024", "101")];
    await recordActuals(hosted.workbook, { entries, on, translate });
    const parts = ["Number of female officers trained", "Number of manuals printed"];
    await edit(hosted, [
      indicatorOf(parts[0]!, WORKSHOPS),
      numbered("2.2", indicatorOf(parts[1]!, WORKSHOPS)),
      numbered("2.3", SHELTERS),
    ]);
    const { actuals, told } = await outcomeOf(hosted);
    expect(parts.map((words) => actuals[words])).toEqual([null, null]);
    expect(told).toHaveLength(1);
    const offered = told[0]!.fixes.map(({ edits }) => edits[0]?.value);
    expect(offered).toEqual(
      expect.arrayContaining(["2.1-1 Number of female officers trained", "2.2-1 Number of manuals printed"]),
    );
  });

  it("of a row that was deleted count again where it is put back", async () => {
    const hosted = await reportedPlan();
    await edit(hosted, [LAWS, numbered("2.1", SHELTERS)]);
    await writeSummary(hosted.workbook, { period: { year: 2024, quarter: 2 }, asOf: on, translate });
    const { actuals, told } = await outcomeOf(hosted);
    expect([actuals["Number of shelters opened"], told.length]).toEqual([3, 1]);
    await edit(hosted, [LAWS, WORKSHOPS, SHELTERS]);
    expect((await outcomeOf(hosted)).actuals).toMatchObject({ "Number of workshops held": 2 });
  });

  it("stay with their row where many have the same words, through what is written then", async () => {
    const train = (number: string, whom: string) =>
      action(`${number} Train ${whom} of both parties`, "Number of trainings");
    const hosted = hostedPlan([[...train("1.1", "border officers")], [...train("1.2", "prosecutors")]]);
    const entries = [entry("1.1-1", "2024", "1"), entry("1.2-1", "2024", "2")];
    await recordActuals(hosted.workbook, { entries, on, translate });
    await edit(hosted, [
      train("1.1", "nurses"),
      train("1.2", "border officers"),
      train("1.3", "prosecutors"),
    ]);
    const byAction = async () => {
      const study = await studied(hostWorkbook(openWorkbookFile(hosted.file.save())), on);
      const { indicators } = progressOf(study, period);
      const told = study.findings.filter(({ rule }) => rule === "actual-unknown-indicator");
      return [indicators.map(({ actual }) => actual), told.length];
    };
    expect(await byAction()).toEqual([[null, 1, 2], 0]);
    const nurses = [entry("1.1-1 Number of trainings (Train nurses of both parties)", "2024", "3")];
    expect(await recordActuals(hosted.workbook, { entries: nurses, on, translate })).toMatchObject({
      kind: "recorded",
      added: 1,
    });
    expect(await byAction()).toEqual([[3, 1, 2], 0]);
  });

  it("by key are recorded of their indicator, also under a number that was another's", async () => {
    const hosted = await reportedPlan();
    await edit(hosted, [LAWS, AGENCIES, numbered("2.2", WORKSHOPS), numbered("2.3", SHELTERS)]);
    const { plan } = await studied(hosted);
    const { key = "" } = plan.indicators.find(({ id }) => id === "2.1-1")!;
    const byNumber = [entry("2.1-1", "2024", "7")];
    expect((await recordActuals(hosted.workbook, { entries: byNumber, on, translate })).kind).toBe("refused");
    const byKey = [{ ...entry("2.1-1", "2024", "7"), key }];
    expect((await recordActuals(hosted.workbook, { entries: byKey, on, translate })).kind).toBe("recorded");
    expect((await outcomeOf(hosted)).actuals).toMatchObject({
      "Number of agencies inspected": 7,
      "Number of workshops held": 2,
    });
  });

  it("of a workbook without a roll count where their words are those of now, and else are told", async () => {
    const hosted = await reportedPlan();
    for (const part of recordsOf(hosted.file)) hosted.file.removeCustomXml(part);
    await edit(hosted, [LAWS, AGENCIES, numbered("2.2", WORKSHOPS)]);
    const { actuals, told } = await outcomeOf(hosted);
    expect(actuals).toEqual({
      "Number of laws drafted": 1,
      "Number of agencies inspected": null,
      "Number of workshops held": 2,
    });
    expect(told).toHaveLength(1);
  });

  it("that a person typed by numbers count, where the workbook was never written to", async () => {
    const hosted = hostedPlan([[...LAWS], [...WORKSHOPS], [...SHELTERS]]);
    fillRows(hosted.file.addSheet("Our reports"), [
      ["Indicator", "Year", "Quarter", "Actual"],
      ["1.1-1", 2024, null, 1],
      ["2.1-1", 2024, null, 2],
    ]);
    expect((await outcomeOf(hosted)).actuals).toMatchObject({
      "Number of laws drafted": 1,
      "Number of workshops held": 2,
    });
  });

  it("on a sheet of the users' own stay with their words too", async () => {
    const hosted = hostedPlan([[...LAWS], [...WORKSHOPS], [...SHELTERS]]);
    fillRows(hosted.file.addSheet("Our reports"), [
      ["No.", "Indicator", "Actual 2023", "Actual 2024"],
      ["1.1", "Number of laws drafted", null, 1],
      ["2.1", "Number of workshops held", null, 2],
      ["2.2", "Number of shelters opened", null, 3],
    ]);
    await writeSummary(hosted.workbook, { period: { year: 2024, quarter: 2 }, asOf: on, translate });
    expect(Object.values((await outcomeOf(hosted)).actuals)).toEqual([1, 2, 3]);
    await edit(hosted, [LAWS, AGENCIES, numbered("2.2", WORKSHOPS), numbered("2.3", SHELTERS)]);
    expect((await outcomeOf(hosted)).actuals).toEqual({
      "Number of laws drafted": 1,
      "Number of agencies inspected": null,
      "Number of workshops held": 2,
      "Number of shelters opened": 3,
    });
  });
});
