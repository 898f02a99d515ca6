import { makePlanSheet, studyPlan, type StudiedPlan, checkPlan, openPointsOf } from "../../src/app";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { newWorkbookFile, openWorkbookFile, type SheetFile } from "@plan-of-action/xlsx";
import { LANGUAGES, type Language } from "../../src/locales/languages";
import { createTranslator } from "../../src/locales/translator";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { foldText } from "../../src/plan/language/spelling/text-folding";
import type { WorkbookContents } from "../../src/workbook/workbook";
import { valuesOf } from "../cells-of-sheet";
import { PLAN_EDITS } from "../../tools/quality/attack/edits/plan-edits";
import { planToEdit, writePlan } from "../../tools/quality/attack/edits/plan-to-edit";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { hostedPlan, studied } from "./small-plan";
import { fillRows, workbookOfRows } from "../workbook-of-rows";
import { writeSummary, writeOpenPoints } from "../sheets-alone";

async function made(language: Language, kind: "empty" | "sample", hosted: HostedWorkbook) {
  const sheet = await makePlanSheet(hosted.workbook, {
    kind,
    firstYear: 2026,
    translate: createTranslator(language),
  });
  return { sheet, study: studyPlan(await hosted.workbook.read()) };
}

function checked(study: ReturnType<typeof studyPlan>): StudiedPlan {
  if (study.kind !== "checked") throw new Error("The sheet is not read as a plan");
  return study;
}

describe.each(LANGUAGES)("a plan sheet in %s", (language) => {
  it("is read right, every column of it, and has nothing that has to be mended", async () => {
    const { study } = await made(language, "empty", hostWorkbook(newWorkbookFile()));
    const { plan, counts, findings } = checked(study);
    expect(plan.years).toEqual([2026, 2027, 2028]);
    expect(plan.columns.map(({ meaning }) => meaning)).toEqual([
      "objective",
      "actionNumber",
      "action",
      "responsibleAgencies",
      "implementingPartners",
      "indicator",
      "unit",
      "baseline",
      "overallTarget",
      "annualTarget",
      "annualTarget",
      "annualTarget",
      "meansOfVerification",
      "remarks",
    ]);
    expect([plan.objectives.length, plan.actions.length, plan.indicators.length]).toEqual([1, 1, 1]);
    expect(plan.actions[0]).toMatchObject({ id: "1.1", objective: "1" });
    expect({ counts, findings: findings.map(({ rule }) => rule) }).toMatchObject({
      counts: { error: 0, warning: 0 },
    });
  });

  it.each(["empty", "sample"] as const)("is not doubted (%s)", async (kind) => {
    const { study } = await made(language, kind, hostWorkbook(newWorkbookFile()));
    const { plan, isUnsure, isToConfirm, others } = checked(study);
    expect({ doubts: plan.doubts, isUnsure, isToConfirm, others }).toEqual({
      ...{ doubts: [], isUnsure: false, isToConfirm: false, others: [] },
    });
  });

  it("is the user's: kept without a marker, also in the saved file", async () => {
    const hosted = hostWorkbook(newWorkbookFile());
    const { sheet } = await made(language, "empty", hosted);
    const reopened = hostWorkbook(openWorkbookFile(hosted.file.save()));
    const { sheets } = await reopened.workbook.read();
    expect(sheets.find(({ grid }) => grid.sheet === sheet.title)?.marker).toBeNull();
  });

  it("can be a sample, in which checks find what is wrong on purpose and nothing else", async () => {
    const { study } = await made(language, "sample", hostWorkbook(newWorkbookFile()));
    const { plan, findings } = checked(study);
    expect([plan.objectives.length, plan.actions.length, plan.indicators.length]).toEqual([2, 5, 5]);
    const grave = findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule);
    expect(grave.sort()).toEqual(["action-number-gap", "agency-missing", "target-total-mismatch"]);
  });
});

describe("a second plan sheet", () => {
  it("leaves the first alone and gets a title of its own", async () => {
    const hosted = hostWorkbook(newWorkbookFile());
    await made("en", "empty", hosted);
    const first = hosted.file.sheets.map(({ name }) => name);
    const { sheet } = await made("en", "empty", hosted);
    expect(sheet.titleWasTaken).toBe(true);
    expect(hosted.file.sheets.map(({ name }) => name)).toEqual([...first, sheet.title]);
  });

  it("is refused in a workbook whose structure is protected, and nothing is added", async () => {
    const hosted = hostWorkbook(newWorkbookFile());
    hosted.file.isStructureProtected = true;
    await expect(made("en", "empty", hosted)).rejects.toMatchObject({
      problem: { kind: "structureProtected" },
    });
    expect(hosted.file.sheets).toHaveLength(1);
  });
});

const FIXTURE = join(import.meta.dirname, "../fixtures/plan-to-edit-from-version-1.0.xlsx");

const ASIDE = new Set(["Action plan", "Workplan"]);

/** A workbook of version 1.0 of which only a part is left that says what rows the plan had. */
async function studyOf(
  editName: string,
  part: (contents: WorkbookContents) => WorkbookContents,
): Promise<StudiedPlan> {
  const { file, workbook } = hostWorkbook(openWorkbookFile(new Uint8Array(readFileSync(FIXTURE))));
  const { edit } = PLAN_EDITS.find(({ name }) => name === editName)!;
  const draft = planToEdit({ hasNumbers: true, wording: "unlike" });
  writePlan(file.sheets[0]!, edit(draft));
  const study = await checkPlan({ read: async () => part(await workbook.read()) });
  if (study.kind === "noPlan") throw new Error("The plan was not found");
  return study;
}

const onlySheets =
  (...titles: readonly string[]) =>
  (contents: WorkbookContents): WorkbookContents => ({
    ...contents,
    snapshots: null,
    sheets: contents.sheets.filter(
      ({ grid: { sheet } }) => ASIDE.has(sheet) || titles.some((title) => sheet.startsWith(title)),
    ),
  });

const PARTS: readonly (readonly [string, (contents: WorkbookContents) => WorkbookContents])[] = [
  ["a frozen summary's snapshot", ({ sheets, ...others }) => ({ ...others, sheets: sheets.slice(0, 1) })],
  ["a summary", onlySheets("Summary 2024")],
  ["a frozen summary", onlySheets("Summary 2023")],
  ["the sheet Indicators", onlySheets("Indicators")],
  ["the choices beside Actuals", onlySheets("Actuals")],
  ["all of them, and a roll that is damaged", (contents) => ({ ...contents, roll: "no roll" })],
];

/** The number that each indicator had, where it has another one now. */
const renumbered = ({ plan: { indicators } }: StudiedPlan) =>
  Object.fromEntries(
    indicators.flatMap(({ text, formerNames = [] }) =>
      formerNames.map(({ number }) => [text, number] as const),
    ),
  );

const goneIndicators = ({ plan: { gone = [] } }: StudiedPlan) =>
  gone.flatMap(({ kind, names }) => (kind === "indicator" ? names.map(({ words }) => words) : []));

describe.each(PARTS)("the rows of a plan in a workbook that keeps no roll are known by %s", (_, part) => {
  it("where two have changed places", async () => {
    expect(renumbered(await studyOf("swap two", part))).toEqual({
      "# of officers trained in screening": "1.2-1",
      "# of guidelines drafted on interviews": "1.1-1",
    });
  });

  it("where one was put in above them", async () => {
    const study = await studyOf("insert above", part);
    expect(renumbered(study)).toMatchObject({ "# of guidelines drafted on interviews": "1.1-1" });
    expect(goneIndicators(study)).toEqual([]);
  });

  it("where one became two, and neither is it", async () => {
    const study = await studyOf("split an indicator", part);
    expect(goneIndicators(study)).toEqual(["# of workshops held for prosecutors"]);
  });

  it("where nothing was changed", async () => {
    const study = await studyOf("nothing", part);
    expect([renumbered(study), goneIndicators(study)]).toEqual([{}, []]);
  });
});

describe("a workbook without own sheets", () => {
  it("has no past", async () => {
    const study = await studyOf("swap two", onlySheets());
    expect([renumbered(study), study.plan.gone]).toEqual([{}, undefined]);
  });
});

const END_OF_ROW = "\n";

describe("summary of activities", () => {
  const ACTIONS: readonly GridValue[][] = [
    ["1.1 Train officers", "MoJ", "Number of courses held", 6, 2, 2, 2],
    ["1.2 Keep shelters open", "MoSVY", "Number of shelters open", 5, 5, 5, 5],
  ];

  function hostedStatuses(statuses: readonly string[]): HostedWorkbook {
    const hosted = hostedPlan(ACTIONS);
    const sheet = hosted.file.addSheet("Workplan");
    const rows: GridValue[][] = [
      ["Activity", "Year", "Quarter", "Status"],
      ["Workshop on training 1.1", 2023, "Q2", statuses[0] ?? null],
      ["Meeting of the parties", 2023, "Q3", statuses[1] ?? null],
      ["Visit to the shelters", 2023, "Q4", statuses[2] ?? null],
      ["Report to the ministers", 2023, "Q4", statuses[3] ?? null],
    ];
    fillRows(sheet, rows);
    return hosted;
  }

  async function textsOfSummary(
    hosted: HostedWorkbook,
    quarter: 1 | 4,
    year: number,
  ): Promise<readonly string[]> {
    await writeSummary(hosted.workbook, {
      period: { year, quarter },
      asOf: { year, month: quarter * 3, day: 28 },
      translate: createTranslator("en"),
    });
    const sheet = hosted.file.sheets.at(-1)!;
    const { lastRow, lastColumn } = sheet.usedArea(true)!;
    const texts: string[] = [];
    for (let row = 0; row <= lastRow; row++) {
      for (let column = 0; column <= lastColumn; column++) {
        const { value } = sheet.cell(row, column);
        if (typeof value === "string") texts.push(value);
      }
      texts.push(END_OF_ROW);
    }
    return texts;
  }

  describe("the workplan in a summary", () => {
    const statuses = ["Done", "Postponed to Q1 2024", "Cancelled", ""];
    /** An activity with the sign and the words of its status, on the page that lists all. */
    const listed = (texts: readonly string[], words: string): readonly string[] => {
      const at = texts.lastIndexOf(words);
      return [words, ...texts.slice(at + 1, texts.indexOf(END_OF_ROW, at)).slice(-2)];
    };

    it("says what people have said, and nothing else", async () => {
      const texts = await textsOfSummary(hostedStatuses(statuses), 4, 2023);
      expect(texts.filter((text) => /: \d+$/.test(text))).toEqual([
        ...["Next two quarters: 1", "Later: 1", "Done or dropped: 2"],
      ]);
      expect(listed(texts, "Visit to the shelters")).toEqual(["Visit to the shelters", "×", "Dropped"]);
      expect(listed(texts, "Meeting of the parties")).toEqual([
        ...["Meeting of the parties", "»", "Moved to 2024 Q1"],
      ]);
      expect(texts).toContain("Next two quarters: 1");
      // The workshop is done, whatever its indicator says.
      expect(listed(texts, "Workshop on training 1.1")).toEqual(["Workshop on training 1.1", "√", "Done"]);
    });

    it("lists what was not finished in earlier quarters", async () => {
      const texts = await textsOfSummary(hostedStatuses(["Under way", "Done", "Done", ""]), 1, 2024);
      expect(texts).toContain("Time over, not done yet: 1");
      expect(listed(texts, "Workshop on training 1.1").slice(1)).toEqual([...["▼", "Over on 30 June 2023"]]);
      expect(texts).toContain("Time over, status not known: 1");
    });
  });

  it("sums up a plan of statuses that names no year", async () => {
    const rows: GridValue[][] = [
      ["Objective", "Action", "Responsible agency", "Indicator", "Status"],
      ["Protection", "1.1 Train officers", "MoJ", "Courses held", "Under way"],
      ["Protection", "1.2 Keep shelters open", "MoSVY", "Shelters open", "Completed"],
      ["Protection", "1.3 Review the law", "MoJ", "Law reviewed", "Not started"],
    ];
    const texts = await textsOfSummary(hostWorkbook(workbookOfRows(rows)), 4, 2024);
    expect(texts).toContain(
      "Activities to the end of 2024 Q4 (October–December 2024)  ·  As of 28 December 2024",
    );
    expect(texts).toContain("1 of the 3 activities is done, 1 under way, 1 not done yet.");
    expect(texts.filter((text) => /: \d+$/.test(text))).toEqual([
      ...["Under way: 1", "Not done yet: 1", "Done or dropped: 1"],
    ]);
  });
});

const ACTIONS: readonly GridValue[][] = [
  ["1.1 Train [presumed] officers", "MoJ", "Number of courses held", 6, 2, 2, 2],
  ["1.2 Keep shelters open, tentatively in May", "MoSVY", "Number of shelters open", 5, 5, 5, 5],
  ["1.3 Write a guideline (Thailand has)", "MoSVY", "Number of guidelines", 3, 1, 1, 1],
];

const ON = { year: 2023, month: 2, day: 1 };

const ownSheet = ({ file }: HostedWorkbook): SheetFile => file.sheets.at(-1)!;

const [WHERE, POINT, TO_DECIDE, DECISION, SETTLED] = [1, 2, 3, 4, 7] as const;

function type(hosted: HostedWorkbook, text: string, column: number, value: string): void {
  const row = valuesOf(ownSheet(hosted)).findIndex(
    ({ [POINT]: point }) => typeof point === "string" && point.includes(text),
  );
  ownSheet(hosted).setCell(row, column, { value, formula: null });
}

const write = (hosted: HostedWorkbook, language: (typeof LANGUAGES)[number] = "en") =>
  writeOpenPoints(hosted.workbook, { translate: createTranslator(language), asOf: ON });

/** The points on the sheet, without the rows of their topics. */
const points = (hosted: HostedWorkbook): readonly GridValue[] =>
  valuesOf(ownSheet(hosted))
    .slice(3)
    .flatMap((row) => row[POINT] ?? []);

describe("open points", () => {
  it("are the marks in the plan, each with its cell", async () => {
    const hosted = hostedPlan(ACTIONS);
    const found = openPointsOf(await studied(hosted), ON);
    expect(found.map(({ kind, cell, topic }) => [kind, cell.row, topic])).toEqual([
      ["bracket", 3, "wording"],
      ["partyRemark", 5, "wording"],
      ["tentative", 4, "date"],
    ]);
  });

  it("are listed by topic, with the plan's own number, what is open and what is to be decided", async () => {
    const hosted = hostedPlan(ACTIONS);
    await write(hosted);
    expect(
      valuesOf(ownSheet(hosted))
        .slice(2)
        .map((row) => [WHERE, POINT, TO_DECIDE, DECISION].map((column) => row[column])),
    ).toEqual([
      ["Where", "What is open", "To be decided", "Decision"],
      ["Wording", null, null, null],
      [
        "1.1",
        "Bracket: “1.1 Train [presumed] officers”",
        "Keep or strike “presumed”",
        "□\u00a0keep   □\u00a0strike",
      ],
      [
        "1.3",
        "Remark in the text: “1.3 Write a guideline (Thailand has)”",
        "Strike it, or agree on a text",
        "□\u00a0strike   □\u00a0new text:",
      ],
      ["Dates and places", null, null, null],
      ["1.2", "“1.2 Keep shelters open, tentatively in May”", "Confirm date and place", null],
    ]);
  });

  it("are numbers that contradict one another, also where it depends on how they are added up", async () => {
    const hosted = hostedPlan([["1.4 Hold courses", "MoJ", "# Joint training course", 2, 2, 2, null]]);
    const study = await studied(hosted);
    expect(study.findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      "warning target-total-mismatch",
    ]);
    expect(openPointsOf(study, ON).map(({ kind, why }) => [kind, why.id])).toEqual([
      ["error", "target-total-mismatch-sum"],
    ]);
  });

  it.each(LANGUAGES)(
    "keep what people decide; what is settled leaves and stays away (%s)",
    async (language) => {
      const hosted = hostedPlan(ACTIONS);
      await write(hosted);
      expect(points(hosted)).toHaveLength(3);
      type(hosted, "[presumed]", DECISION, "Take the word out");
      type(hosted, "tentatively", SETTLED, "Yes");
      await write(hosted, language);
      await write(hosted, language);
      expect(points(hosted)).toHaveLength(2);
      expect(points(hosted)).toEqual([
        expect.stringContaining("[presumed]"),
        expect.stringContaining("(Thailand has)"),
      ]);
      expect(valuesOf(ownSheet(hosted)).flat()).toContain("Take the word out");
    },
  );

  it("are numbers that contradict one another, also where that is a warning", async () => {
    const hosted = hostedPlan([
      ["1.1 Hold courses", "MoJ", "Number of courses held", 2, 2, 2, null],
      ["1.2 Keep shelters open", "MoSVY", "Number of shelters open", 5, 5, 5, 5],
    ]);
    const study = await studied(hosted);
    const [found] = study.findings.filter(({ rule }) => rule === "target-total-mismatch");
    expect(found?.severity).toBe("warning");
    expect(openPointsOf(study, ON).map(({ kind, cell }) => [kind, cell.row])).toEqual([["error", 3]]);
  });

  it("keep a point that is gone from the plan while something is typed beside it", async () => {
    const hosted = hostedPlan(ACTIONS);
    await write(hosted);
    type(hosted, "[presumed]", DECISION, "Take the word out");
    hosted.file.sheets[0]!.setCell(3, 0, { value: "1.1 Train officers", formula: null });
    hosted.file.sheets[0]!.setCell(4, 0, { value: "1.2 Keep shelters open", formula: null });
    await write(hosted);
    expect(points(hosted)).toEqual([
      "Remark in the text: “1.3 Write a guideline (Thailand has)”",
      "Bracket: “1.1 Train [presumed] officers”",
    ]);
    expect(valuesOf(ownSheet(hosted)).flat()).toContain("Take the word out");
    hosted.file.sheets[0]!.setCell(3, 0, { value: "1.1 Train [presumed] officers", formula: null });
    await write(hosted);
    const back = valuesOf(ownSheet(hosted)).find(
      ({ [POINT]: point }) => typeof point === "string" && point.includes("[presumed]"),
    );
    expect(back?.slice(0, DECISION + 1)).toEqual([
      ...["1", "1.1", "Bracket: “1.1 Train [presumed] officers”"],
      ...["Keep or strike “presumed”", "Take the word out"],
    ]);
  });

  it("are found again by what they are, whatever their rows and the words around them are", async () => {
    const hosted = hostedPlan(ACTIONS);
    await write(hosted);
    type(hosted, "[presumed]", DECISION, "☑ strike");
    const [plan] = hosted.file.sheets;
    plan!.setCell(3, 0, { value: "1.1 Train and equip [presumed] officers of the border", formula: null });
    await write(hosted);
    expect(
      valuesOf(ownSheet(hosted))
        .find((row) => row[DECISION] === "☑ strike")
        ?.slice(0, 3),
    ).toEqual([...["1", "1.1", "Bracket: “1.1 Train and equip [presumed] officers of”"]]);
  });

  it("take over what was typed on the sheet of version 1.0, also where rows have moved since", async () => {
    const hosted = hostedPlan(ACTIONS);
    await write(hosted);
    const own = ownSheet(hosted);
    const former: readonly GridValue[][] = [
      ["Cell", "Point", "Why", "Decision", "By whom", "By when", "Settled", "PoA", null],
      [
        ...["Plan!A9", "1.1 Train [presumed] officers", "[presumed] is in square brackets"],
        ...["Take the word out", "MoJ", null, null],
        ...[`bracket Plan!A9 ${foldText("1.1 Train [presumed] officers")}`, null],
      ],
      [
        ...["Plan!A99", "1.9 Hold (Laos has)", "(Laos has) is a remark", "Ask Laos", null, null, null],
        ...[`partyRemark Plan!A99 ${foldText("1.9 Hold (Laos has)")}`, null],
      ],
    ];
    const { lastRow } = own.usedArea(true)!;
    for (let row = 2; row <= lastRow; row++) {
      for (let column = 0; column <= 8; column++)
        own.setCell(row, column, { value: former[row - 2]?.[column] ?? null, formula: null });
    }
    await write(hosted);
    const rows = valuesOf(ownSheet(hosted));
    const [kept] = rows.filter((row) => row[DECISION] === "Take the word out");
    expect(kept?.slice(0, DECISION + 2)).toEqual([
      ...["1", "1.1", "Bracket: “1.1 Train [presumed] officers”"],
      ...["Keep or strike “presumed”", "Take the word out", "MoJ"],
    ]);
    const [gone] = rows.filter((row) => row[DECISION] === "Ask Laos");
    expect(gone?.slice(0, POINT + 1)).toEqual(["4", null, "1.9 Hold (Laos has)"]);
  });
});
