import { activitiesOf, checkPlan, studyContents } from "../../src/app";
import { activitiesToReport, recordActivities } from "../../src/app";
import type { HostedWorkbook } from "../../src/headless/hosted-workbook";
import { LANGUAGES } from "../../src/locales/catalogues";
import { createTranslator } from "../../src/locales/translator";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import type { SheetFile } from "@plan-of-action/xlsx";
import { valuesOf } from "../cells-of-sheet";
import { hostedPlan, planSheet, studied, writePlan } from "./small-plan";
import { writeActivities } from "../sheets-alone";

const ACTIONS: readonly GridValue[][] = [
  ["1.1 Train officers of the border police", "MoJ", "Number of courses held", 6, 2, 2, 2],
  ["1.2 Keep shelters open", "MoSVY", "Number of shelters open", 5, 5, 5, 5],
];

const ENTRIES = [
  "Q1 Output: Report\nQ1 Activities:\n• Training of officers of the border police 1.1\n• Visit to shelters in Phnom Penh, Cambodia (12 – 13 March 2023)",
  "Q3 Activities:\n• Annual meeting, tentatively in Bangkok, Thailand",
];

/** A workbook with a plan and, on a second sheet, its workplan. */
function hostedWorkplan(texts: readonly string[] = ENTRIES): HostedWorkbook {
  const hosted = hostedPlan(ACTIONS);
  const sheet = hosted.file.addSheet("Workplan");
  writeWorkplan(sheet, texts);
  return hosted;
}

function writeWorkplan(sheet: SheetFile, texts: readonly string[]): void {
  sheet.setCell(0, 0, { value: "Year 1 (2023)", formula: null });
  texts.forEach((value, row) => sheet.setCell(row + 1, 0, { value, formula: null }));
}

const ownSheet = ({ file }: HostedWorkbook): SheetFile => file.sheets.at(-1)!;

/** The row of the sheet that has such a text, and the column below such a header. */
function placeOf(sheet: SheetFile, text: string, column: number): { row: number; column: number } {
  const row = valuesOf(sheet).findIndex((values) =>
    values.some((value) => typeof value === "string" && !value.startsWith("{") && value.includes(text)),
  );
  return { row, column };
}

function type(hosted: HostedWorkbook, text: string, column: number, value: GridValue): void {
  const place = placeOf(ownSheet(hosted), text, column);
  ownSheet(hosted).setCell(place.row, place.column, { value: value, formula: null });
}

/** Right of the table, with a column between. */
const BESIDE = 16;
const [ACTION, HOST, , DATE, STATUS, MOVED_TO, , REASON] = [4, 5, 6, 7, 8, 9, 10, 11] as const;
const asOf = { year: 2024, month: 7, day: 1 } as const;
const english = { translate: createTranslator("en") };

describe("the Activities sheet", () => {
  it("keeps statuses with their activities, and gives no link to an action that got another's number", async () => {
    const hosted = hostedWorkplan();
    await writeActivities(hosted.workbook, english);
    type(hosted, "Annual meeting", ACTION, "1.2");
    type(hosted, "Annual meeting", STATUS, "Done");
    writePlan(planSheet(hosted), [
      [...ACTIONS[0]!],
      ["1.2 Inspect recruitment agencies", "MoL", "Number of agencies inspected", 6, 2, 2, 2],
      ["1.3 Keep shelters open", ...ACTIONS[1]!.slice(1)],
    ]);
    const meeting = async () => {
      const found = activitiesOf(await studied(hosted)).find(({ text }) =>
        text.startsWith("Annual meeting"),
      )!;
      return [found.status?.status, found.action?.id ?? null];
    };
    expect(await meeting()).toEqual(["done", null]);
    const unclear = (await studied(hosted, asOf)).findings.filter(
      ({ rule }) => rule === "workplan-unknown-action",
    );
    expect(unclear).toMatchObject([
      {
        cell: { sheet: "Activities", column: ACTION },
        message: { id: "workplan-unknown-action-typed", values: { text: "1.2", why: "ambiguous" } },
        fixes: [
          { edits: [{ value: "1.2 Inspect recruitment agencies" }] },
          { edits: [{ value: "1.3 Keep shelters open" }] },
        ],
      },
    ]);
    type(hosted, "Annual meeting", ACTION, "1.2 Keep shelters open");
    expect(await meeting()).toEqual(["done", "1.3"]);
    expect((await studied(hosted, asOf)).findings.map(({ rule }) => rule)).not.toContain(
      "workplan-unknown-action",
    );
  });

  it("writes a joint action that people typed by its number with its words, by which it is found again", async () => {
    const hosted = hostedWorkplan();
    await writeActivities(hosted.workbook, english);
    type(hosted, "Annual meeting", ACTION, "1.2");
    const row = valuesOf(ownSheet(hosted)).length;
    ownSheet(hosted).setCell(row, 2, { value: "A visit that people added", formula: null });
    ownSheet(hosted).setCell(row, ACTION, { value: "1.2", formula: null });
    await writeActivities(hosted.workbook, english);
    const links = () => {
      const rows = valuesOf(ownSheet(hosted)).filter((row) => typeof row[ACTION] === "string");
      return rows.map((row) => row[ACTION]).slice(1);
    };
    expect(links()).toEqual(["1.1", "1.2 Keep shelters open", "1.2 Keep shelters open"]);
    writePlan(planSheet(hosted), [
      ["1.1 Inspect recruitment agencies", "MoL", "Number of agencies inspected", 6, 2, 2, 2],
      ["1.2 Train officers of the border police", ...ACTIONS[0]!.slice(1)],
      ["1.3 Keep shelters open", ...ACTIONS[1]!.slice(1)],
    ]);
    await writeActivities(hosted.workbook, english);
    expect(links().slice(1)).toEqual(["1.3 Keep shelters open", "1.3 Keep shelters open"]);
  });

  it.each([
    ["no action of the plan", "7.1", "unknown"],
    ["words that are no action's, which say that it is of none", "none of them", null],
    ["a cell that was cleared", "", null],
  ])("tells of a joint action that cannot be used: %s", async (_, typed, why) => {
    const hosted = hostedWorkplan();
    await writeActivities(hosted.workbook, english);
    type(hosted, "Annual meeting", ACTION, typed);
    const told = (await studied(hosted, asOf)).findings.flatMap(({ rule, message: { values } }) =>
      rule === "workplan-unknown-action" ? [values?.why] : [],
    );
    expect(told).toEqual(why === null ? [] : [why]);
  });

  it.each([
    ["a cell that was cleared gives the workplan its say back", "", "1.1"],
    ["a dash says that there is none, and stays", "–", "–"],
  ])("%s", async (_, typed, after) => {
    const hosted = hostedWorkplan();
    await writeActivities(hosted.workbook, english);
    type(hosted, "Training of officers of the border police 1.1", ACTION, typed);
    await writeActivities(hosted.workbook, english);
    const row = valuesOf(ownSheet(hosted)).find(
      (each) => typeof each[2] === "string" && each[2].startsWith("Training of officers"),
    );
    expect(row?.[ACTION]).toBe(after);
  });

  it("has a row for each activity, with what its words say", async () => {
    const hosted = hostedWorkplan();
    await writeActivities(hosted.workbook, english);
    const rows = valuesOf(ownSheet(hosted))
      .slice(5)
      .map((row) => row.slice(0, 9));
    expect(rows).toEqual([
      [2023, "Q1", "Training of officers of the border police 1.1", "Report", "1.1", null, null, null, null],
      [
        2023,
        "Q1",
        "Visit to shelters in Phnom Penh, Cambodia (12 – 13 March 2023)",
        "Report",
        null,
        "Cambodia",
        "Phnom Penh, Cambodia",
        "12–13 March 2023",
        null,
      ],
      [
        2023,
        "Q3",
        "Annual meeting, tentatively in Bangkok, Thailand",
        null,
        null,
        "Thailand",
        "Bangkok, Thailand (tentative)",
        null,
        null,
      ],
    ]);
    expect(ownSheet(hosted).tables.map(({ name }) => name)).toEqual(["PoaActivities"]);
  });

  it.each(LANGUAGES)("keeps what people typed when it is written again (%s)", async (language) => {
    const hosted = hostedWorkplan();
    await writeActivities(hosted.workbook, english);
    type(hosted, "Training of", STATUS, "Done");
    type(hosted, "Visit to", STATUS, "Moved");
    type(hosted, "Visit to", MOVED_TO, "2023 Q4");
    type(hosted, "Visit to", REASON, "The hosts asked for it");
    type(hosted, "Annual meeting", HOST, "–");
    type(hosted, "Annual meeting", ACTION, "1.2");
    type(hosted, "Annual meeting", DATE, "4–5 August 2023");
    const free = valuesOf(ownSheet(hosted)).length;
    ownSheet(hosted).setCell(free, 0, { value: 2024, formula: null });
    ownSheet(hosted).setCell(free, 1, { value: "Q2", formula: null });
    ownSheet(hosted).setCell(free, 2, { value: "An activity that people added", formula: null });
    ownSheet(hosted).setCell(free, STATUS, { value: "Under way", formula: null });
    for (const again of [language, "en", language] as const) {
      await writeActivities(hosted.workbook, { translate: createTranslator(again) });
    }
    const found = activitiesOf(await studied(hosted));
    expect(
      found.map(({ text, status, movedTo, reason, host, action, dates, year, quarter }) => [
        text.slice(0, 11),
        `${year}-${quarter}`,
        status?.status ?? null,
        movedTo,
        reason,
        host,
        action,
        dates.map(({ first, last }) => `${first.day}/${first.month}-${last.day}/${last.month}`).join(),
      ]),
    ).toEqual([
      ["Training of", "2023-1", "done", null, null, null, { id: "1.1", inferred: false }, ""],
      [
        "Visit to sh",
        "2023-1",
        "moved",
        { year: 2023, quarter: 4 },
        "The hosts asked for it",
        "Cambodia",
        null,
        "12/3-13/3",
      ],
      ["Annual meet", "2023-3", null, null, null, null, { id: "1.2", inferred: false }, "4/8-5/8"],
      ["An activity", "2024-2", "underWay", null, null, null, null, ""],
    ]);
    expect(valuesOf(ownSheet(hosted)).flat()).toContain(
      createTranslator(language)({ id: "activityStatus-done" }),
    );
  });

  it("follows the workplan where nobody typed, and keeps typed text of an activity that is gone", async () => {
    const hosted = hostedWorkplan();
    await writeActivities(hosted.workbook, english);
    type(hosted, "Annual meeting", REASON, "Waits for the budget");
    const workplan = hosted.file.sheets.find(({ name }) => name === "Workplan")!;
    writeWorkplan(workplan, [
      "Q1 Output: Report\nQ1 Activities:\n• Training of officers of the border police 1.1 (postponed to Q2 2023)",
      "Q3 Activities:\n• Something else altogether",
    ]);
    await writeActivities(hosted.workbook, english);
    const found = activitiesOf(await studied(hosted));
    expect(
      found.map(({ text, status, reason, planned }) => [
        text,
        status?.status ?? null,
        reason,
        planned !== null,
      ]),
    ).toEqual([
      ["Training of officers of the border police 1.1 (postponed to Q2 2023)", "moved", null, true],
      ["Something else altogether", null, null, true],
      ["Annual meeting, tentatively in Bangkok, Thailand", null, "Waits for the budget", false],
    ]);
  });

  it("keeps a note next to an activity that is gone when another one is recorded", async () => {
    const hosted = hostedWorkplan();
    await writeActivities(hosted.workbook, english);
    const note = "Ask the ministry about the hosts";
    type(hosted, "Visit to", BESIDE, note);
    const workplan = hosted.file.sheets.find(({ name }) => name === "Workplan")!;
    writeWorkplan(workplan, [
      "Q1 Activities:\n• Training of officers of the border police 1.1",
      "Q3 Activities:\n• Something else",
    ]);
    const { unsaid, toCome } = activitiesToReport(await studied(hosted), asOf, english.translate);
    const { key } = [...unsaid, ...toCome].find(({ activity }) => activity.text.startsWith("Training"))!;
    const drafts = new Map([[key, { status: "done" } as const]]);
    const recorded = await recordActivities(hosted.workbook, { ...english, drafts, on: asOf });
    expect(recorded).toMatchObject({ kind: "recorded" });
    const row = (text: string) => valuesOf(ownSheet(hosted)).find((values) => values[2] === text)!;
    expect(row("Training of officers of the border police 1.1")).toContain("Done");
    expect(row("Visit to shelters in Phnom Penh, Cambodia (12 – 13 March 2023)")).toContain(note);
  });

  it("is written back over what was written, and over nothing that was typed since", async () => {
    const hosted = hostedWorkplan();
    await writeActivities(hosted.workbook, english);
    const { unsaid, toCome } = activitiesToReport(await studied(hosted), asOf, english.translate);
    const { key } = [...unsaid, ...toCome].find(({ activity }) => activity.text.startsWith("Training"))!;
    const said = { status: "moved", movedTo: " 2023 Q4", evidence: "list", reason: "Rain " } as const;
    const request = { ...english, on: asOf };
    const recorded = await recordActivities(hosted.workbook, { ...request, drafts: new Map([[key, said]]) });
    if (recorded.kind !== "recorded") throw new Error(recorded.kind);
    const row = () =>
      valuesOf(ownSheet(hosted)).findIndex((values) =>
        values.includes("Training of officers of the border police 1.1"),
      );
    const at = (text: string) => valuesOf(ownSheet(hosted))[row()]!.indexOf(text);
    const evidence = at("list");
    ownSheet(hosted).setCell(row(), evidence, { value: "minutes", formula: null });
    const undone = await recordActivities(hosted.workbook, {
      ...request,
      drafts: recorded.former,
      over: recorded.written,
    });
    expect(undone).toMatchObject({ kind: "recorded", left: new Map([[key, new Set(["evidence"])]]) });
    expect(at("minutes")).toBe(evidence);
    for (const text of ["Moved", "2023 Q4", "Rain"]) expect(at(text)).toBe(-1);
  });

  it("is not written where its column headers are gone", async () => {
    const hosted = hostedWorkplan();
    await writeActivities(hosted.workbook, english);
    for (let column = 0; column < 14; column++)
      ownSheet(hosted).setCell(4, column, { value: null, formula: null });
    const written = await writeActivities(hosted.workbook, english);
    expect(written.kind).toBe("headsGone");
  });

  it("is what the checks go by, as of a day", async () => {
    const hosted = hostedWorkplan();
    await writeActivities(hosted.workbook, english);
    const on = { year: 2023, month: 8, day: 1 };
    const found = async () =>
      (await checkPlan(hosted.workbook, undefined, on)).findings
        .filter(({ rule }) => rule.startsWith("activity-"))
        .map(({ rule, cell }) => [rule, cell.sheet, cell.row]);
    expect(await found()).toEqual([]);
    const sheet = ownSheet(hosted).name;
    type(hosted, "Training of officers", STATUS, "Done");
    type(hosted, "Visit to shelters", STATUS, "Planned");
    const { row } = placeOf(ownSheet(hosted), "Visit to shelters", STATUS);
    expect(await found()).toEqual([["activity-past-open", sheet, row]]);
    type(hosted, "Visit to shelters", STATUS, "Dropped");
    type(hosted, "Annual meeting", DATE, "12 September 2023");
    type(hosted, "Annual meeting", STATUS, "Done");
    const { row: last } = placeOf(ownSheet(hosted), "Annual meeting", STATUS);
    expect(await found()).toEqual([["activity-done-early", sheet, last]]);
    const again = await studyContents(await hosted.workbook.read(), undefined, on);
    expect(again.findings).toEqual((await checkPlan(hosted.workbook, undefined, on)).findings);
    const withoutDay = await checkPlan(hosted.workbook);
    expect(withoutDay.findings.filter(({ rule }) => rule.startsWith("activity-"))).toEqual([]);
  });
});
