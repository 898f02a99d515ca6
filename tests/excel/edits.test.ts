import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { newWorkbookFile, type SheetFile } from "@plan-of-action/xlsx";
import {
  applyFix,
  checkPlan,
  prepareActuals,
  recordActuals,
  undoOf,
  undoReports,
  type Fix,
  type StudiedPlan,
} from "../../src/app";
import { createTranslator } from "../../src/locales/translator";
import { PLAN_SHEET, planWorkbook } from "../plan-workbook";
import { entryOf, placeOf, sheetTitled } from "../../tools/quality/attack/typed-workbook";
import { writeSummary } from "../sheets-alone";

const cell = (row: number, column = 0) => ({ sheet: "Sheet1", row, column });

function workbookWith(values: readonly (string | number | null)[]) {
  const hosted = hostWorkbook(newWorkbookFile());
  values.forEach((value, row) => hosted.file.sheets[0]!.setCell(row, 0, { value, formula: null }));
  return { ...hosted, valueAt: (row: number) => hosted.file.sheets[0]!.cell(row, 0).value };
}

describe("an edit of the user's cells", () => {
  it("is made where the cell still holds what it held", async () => {
    const { workbook, valueAt } = workbookWith([2, "MOJ", null]);
    await workbook.applyEdits(
      [
        { cell: cell(0), expected: 2, value: 4 },
        { cell: cell(1), expected: "MOJ", value: "MoJ" },
        { cell: cell(2), expected: null, value: "=1+1" },
      ],
      [],
    );
    expect([0, 1, 2].map(valueAt)).toEqual([4, "MoJ", "=1+1"]);
  });

  it("is refused, with all that belong to it, where one cell has changed meanwhile", async () => {
    const { workbook, valueAt } = workbookWith([2, "MOJ"]);
    await expect(
      workbook.applyEdits(
        [
          { cell: cell(0), expected: 2, value: 4 },
          { cell: cell(1), expected: "MoI", value: "MoJ" },
        ],
        [],
      ),
    ).rejects.toMatchObject({ problem: { kind: "cellChanged", cell: cell(1) } });
    expect([0, 1].map(valueAt)).toEqual([2, "MOJ"]);
  });

  it("takes neither a zero nor an empty text for a blank", async () => {
    const { workbook } = workbookWith([0]);
    const edit = { cell: cell(0), expected: null, value: 1 };
    await expect(workbook.applyEdits([edit], [])).rejects.toMatchObject({ problem: { kind: "cellChanged" } });
  });

  it("is undone, formulas and all, where what stood around it moved with the very request", async () => {
    const { workbook, file, host } = workbookWith([2, 3, "a"]);
    file.sheets[0]!.setCell(1, 0, { value: 3, formula: "=1+2" });
    host.beforeRequest(3, (user) => user.edit("Sheet1!A3", "b"));
    const edits = [
      { cell: cell(0), expected: 2, value: "4" },
      { cell: cell(1), expected: 3, value: 5 },
    ];
    await expect(workbook.applyEdits(edits, [{ cell: cell(2), expected: "a" }])).rejects.toMatchObject({
      problem: { kind: "cellChanged", cell: cell(2) },
    });
    expect([0, 1].map((row) => file.sheets[0]!.cell(row, 0))).toEqual([
      { value: 2, formula: null },
      { value: 3, formula: "=1+2" },
    ]);
  });

  it("says what was overwritten where it cannot be undone", async () => {
    const { workbook, host } = workbookWith([2, "a"]);
    host.beforeRequest(3, (user) => user.edit("Sheet1!A2", "b"));
    host.beforeRequest(4, (user) => user.edit("Sheet1!A1", "typed just now"));
    await expect(
      workbook.applyEdits([{ cell: cell(0), expected: 2, value: 4 }], [{ cell: cell(1), expected: "a" }]),
    ).rejects.toMatchObject({ problem: { kind: "overwrote", cell: cell(0), held: "2", written: "4" } });
  });

  it("is refused with the sheet's name where the sheet is gone", async () => {
    const { workbook } = workbookWith([]);
    const edit = { cell: { sheet: "Gone", row: 0, column: 0 }, expected: null, value: 1 };
    await expect(workbook.applyEdits([edit], [])).rejects.toMatchObject({
      problem: { kind: "sheetMissing", sheet: "Gone" },
    });
  });
});

const translate = createTranslator("en");

const ON = { year: 2024, month: 7, day: 15 } as const;

const TARGETS = { firstRow: 3, firstColumn: 4, lastRow: 6, lastColumn: 7 };

/** What a cell holds, and how it shows numbers. */
const told = (sheet: SheetFile, row: number, column: number) => [
  sheet.cell(row, column).value,
  sheet.style(row, column).numberFormat,
];

/** A plan whose targets were pasted as texts into cells of the format Text. */
function planOfTexts(): HostedWorkbook & { readonly plan: SheetFile } {
  const file = planWorkbook(4);
  const plan = sheetTitled(file, PLAN_SHEET);
  plan.setStyle(TARGETS, { numberFormat: "@" });
  for (let row = TARGETS.firstRow; row <= TARGETS.lastRow; row++) {
    for (let column = TARGETS.firstColumn; column <= TARGETS.lastColumn; column++) {
      plan.setCell(row, column, { value: `${plan.cell(row, column).value as number}`, formula: null });
    }
  }
  return { ...hostWorkbook(file), plan };
}

async function studied({ workbook }: HostedWorkbook): Promise<StudiedPlan> {
  const study = await checkPlan(workbook, undefined, ON);
  if (study.kind !== "checked") throw new Error(study.kind);
  return study;
}

const textsIn = ({ findings }: StudiedPlan) => findings.filter(({ rule }) => rule === "number-as-text");

describe("a number that is written into a cell of the format Text", () => {
  it("is one after a fix, is a text again after its undoing, and a number after that", async () => {
    const hosted = planOfTexts();
    const before = await studied(hosted);
    const [finding] = textsIn(before);
    const [fix] = finding!.fixes;
    const { row, column } = finding!.cell;
    const former = told(hosted.plan, row, column);
    const undo = undoOf(before.contents, fix!);

    await applyFix(hosted.workbook, before, fix!, ON);
    expect(told(hosted.plan, row, column)).toEqual([Number(former[0]), "General"]);
    const after = await studied(hosted);
    expect(textsIn(after).map(({ cell }) => cell)).not.toContainEqual(finding!.cell);

    const redo = undoOf(after.contents, undo!);
    await applyFix(hosted.workbook, after, undo!, ON);
    expect(told(hosted.plan, row, column)).toEqual(former);
    const again = await studied(hosted);
    expect(textsIn(again).map(({ cell }) => cell)).toContainEqual(finding!.cell);

    await applyFix(hosted.workbook, again, redo!, ON);
    expect(told(hosted.plan, row, column)).toEqual([Number(former[0]), "General"]);
  });

  it("is one where many are mended at once, and cells beside keep their format", async () => {
    const hosted = planOfTexts();
    hosted.plan.setStyle({ firstRow: 3, firstColumn: 3, lastRow: 6, lastColumn: 3 }, { numberFormat: "@" });
    const before = await studied(hosted);
    const findings = textsIn(before);
    expect(findings.length).toBeGreaterThan(10);
    const all: Fix = {
      label: findings[0]!.fixes[0]!.label,
      edits: findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []),
    };
    const undo = undoOf(before.contents, all);
    const saved = hosted.file.save();
    const after = await applyFix(hosted.workbook, before, all, ON);
    expect(after.findings.filter(({ rule }) => rule === "number-as-text")).toEqual([]);
    expect(told(hosted.plan, 4, 3)[1]).toBe("@");
    await applyFix(hosted.workbook, after as StudiedPlan, undo!, ON);
    const reopened = hostWorkbook(hosted.file).file.sheets[0]!;
    const cells = findings.map(({ cell }) => told(reopened, cell.row, cell.column));
    expect(cells.every(([value, format]) => typeof value === "string" && format === "@")).toBe(true);
    expect(saved.length).toBeGreaterThan(0);
  });

  it("keeps the format that a person gave the cell, where that is another", async () => {
    const hosted = planOfTexts();
    const before = await studied(hosted);
    const [finding] = textsIn(before);
    const { row, column } = finding!.cell;
    hosted.plan.setStyle(
      { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
      { numberFormat: "#,##0" },
    );
    const study = await studied(hosted);
    await applyFix(hosted.workbook, study, finding!.fixes[0]!, ON);
    expect(told(hosted.plan, row, column)[1]).toBe("#,##0");
  });

  it("is put back with its format where somebody was faster", async () => {
    const hosted = planOfTexts();
    const before = await studied(hosted);
    const [finding] = textsIn(before);
    const { row, column } = finding!.cell;
    const former = told(hosted.plan, row, column);
    hosted.host.beforeRequest(3, (user) => user.edit(`'${PLAN_SHEET}'!B${row + 1}`, "Another action"));
    await expect(applyFix(hosted.workbook, before, finding!.fixes[0]!, ON)).rejects.toMatchObject({
      problem: { kind: "cellChanged" },
    });
    expect(told(hosted.plan, row, column)).toEqual(former);
  });

  it("is one among reports and in a summary that is written again", async () => {
    const hosted = hostWorkbook(planWorkbook(4));
    const period = { year: 2024, quarter: 2 } as const;
    const request = { period, asOf: ON, translate } as const;
    await prepareActuals(hosted.workbook, request);
    const actuals = sheetTitled(hosted.file, "Actuals");
    const { row, column } = placeOf(actuals, "Actual");
    const column0 = { firstRow: 0, firstColumn: 0, lastRow: 40, lastColumn: 12 };
    actuals.setStyle(column0, { numberFormat: "@" });
    const { plan } = await studied(hosted);
    const recorded = await recordActuals(hosted.workbook, {
      entries: [entryOf(plan.indicators[0]!.id, "2024-Q2", { actual: "3" })],
      on: ON,
      translate,
    });
    if (recorded.kind !== "recorded") throw new Error(recorded.kind);
    const values = () => Array.from({ length: 8 }, (_, below) => actuals.cell(row + 1 + below, column).value);
    expect(values()).toContain(3);
    const days = placeOf(actuals, "Reported on");
    const day = Array.from(
      { length: 8 },
      (_, below) => actuals.cell(days.row + 1 + below, days.column).value,
    );
    expect(day.some((value) => typeof value === "number")).toBe(true);
    const undone = await undoReports(hosted.workbook, { reports: recorded.reports, on: ON, translate });
    expect(undone.kind).toBe("undone");
    expect(values()).not.toContain(3);

    await writeSummary(hosted.workbook, request);
    const summary = sheetTitled(hosted.file, "Summary 2024 Q2");
    const area = summary.usedArea(true)!;
    summary.setCell(area.lastRow + 2, 1, { value: 12, formula: null });
    summary.setStyle(
      { firstRow: area.lastRow + 2, lastRow: area.lastRow + 2, firstColumn: 1, lastColumn: 1 },
      { numberFormat: "@" },
    );
    await writeSummary(hosted.workbook, request);
    const again = sheetTitled(hosted.file, "Summary 2024 Q2");
    const last = again.usedArea(true)!;
    const typed = Array.from({ length: last.lastRow + 1 }, (_, at) => again.cell(at, 1).value);
    expect(typed).toContain(12);
  });
});
