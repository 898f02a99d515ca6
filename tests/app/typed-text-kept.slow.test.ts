import { makePlanSheet, prepareActuals, recordActuals, type Workbook } from "../../src/app";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile, type SheetFile } from "@plan-of-action/xlsx";
import { createTranslator } from "../../src/locales/translator";
import { placesOf } from "../cells-of-sheet";
import { planWorkbook } from "../plan-workbook";
import {
  freezeSummary,
  writeChecks,
  writeIndicators,
  writeSummary,
  writeTrackingTable,
} from "../sheets-alone";

const translate = createTranslator("en");
const request = {
  period: { year: 2024, quarter: 2 },
  asOf: { year: 2024, month: 7, day: 1 },
  translate,
} as const;
/** The requests behind the one that empties and writes: charts and page, and that all is done. */
const FINISHING = 2;

/** Of the request as a whole: neither one thing that is refused, which is then left out, nor over a moment later. */
const FAILURE = { code: "ConnectionFailure" };

type Write = (workbook: Workbook) => Promise<{ readonly kind: string }>;

const WRITERS: readonly (readonly [title: string, write: Write])[] = [
  ["Summary 2024 Q2", (workbook) => writeSummary(workbook, request)],
  ["Tracking table", (workbook) => writeTrackingTable(workbook, request)],
  ["Checks", (workbook) => writeChecks(workbook, request)],
  ["Indicators", (workbook) => writeIndicators(workbook, request)],
];

async function written(write: Write, actions = 3): Promise<HostedWorkbook> {
  const hosted = hostWorkbook(planWorkbook(actions));
  await write(hosted.workbook);
  return hosted;
}

const lastSheet = ({ file }: HostedWorkbook): SheetFile => file.sheets.at(-1)!;
const again = ({ file }: HostedWorkbook) => hostWorkbook(openWorkbookFile(file.save()));

function type(sheet: SheetFile, row: number, column: number, value: string | number): void {
  sheet.setCell(row, column, { value, formula: null });
}

/** Notes beside, below and between what the product wrote, of which one is a number and one a formula. */
function annotate(sheet: SheetFile): void {
  const { lastRow, lastColumn } = sheet.usedArea(true)!;
  type(sheet, lastRow, lastColumn + 2, "beside");
  type(sheet, lastRow - 1, lastColumn + 2, 5);
  type(sheet, lastRow + 4, 1, "below");
  sheet.setCell(lastRow + 5, 1, { value: 3, formula: "=1+2" });
  sheet.setStyle(
    { firstRow: lastRow + 4, firstColumn: 1, lastRow: lastRow + 4, lastColumn: 1 },
    { fill: "#FFCC00", font: { bold: true, color: "#C00000" } },
  );
}

describe.each(WRITERS)("what a person typed on the sheet %s", (_, write) => {
  it("beside and below it stays in its place, with its looks, however often the sheet is written", async () => {
    const hosted = await written(write);
    const sheet = lastSheet(hosted);
    annotate(sheet);
    const { lastRow } = sheet.usedArea(true)!;
    for (let time = 0; time < 3; time++) expect((await write(hosted.workbook)).kind).toBe("written");
    expect(placesOf(sheet, "beside")).toHaveLength(1);
    const [below] = placesOf(sheet, "below");
    expect(placesOf(sheet, "below")).toHaveLength(1);
    expect(sheet.usedArea(true)!.lastRow).toBeLessThanOrEqual(lastRow + 1);
    expect(sheet.style(below!.row, below!.column)).toMatchObject({
      fill: "#FFCC00",
      font: { bold: true, color: "#C00000" },
    });
  });

  it("is there again whichever request was broken off, at whatever action", async () => {
    const start = await written(write);
    annotate(lastSheet(start));
    const good = again(start);
    await write(good.workbook);
    const requests = good.host.traffic.log.filter(({ isCleanup }) => !isCleanup);
    const cuts = requests.flatMap(({ actions }, index) =>
      [0, 0.3, 0.9].map((share) => ({ request: index + 1, afterActions: Math.floor(actions * share) })),
    );
    // Those of the request that empties and writes.
    const last = requests.length - FINISHING;
    cuts.push(...[5, 12, 20, 30].map((afterActions) => ({ request: last, afterActions })));
    for (const { request: number, afterActions } of cuts.filter((__, index) => index % 6 === 0)) {
      const hosted = again(start);
      hosted.host.failRequest(number, { ...FAILURE, afterActions });
      await expect(write(hosted.workbook)).rejects.toMatchObject({ name: "WorkbookError" });
      await write(hosted.workbook);
      const sheet = lastSheet(hosted);
      expect([number, afterActions, placesOf(sheet, "beside").length]).toEqual([number, afterActions, 1]);
      expect([number, afterActions, placesOf(sheet, "below").length]).toEqual([number, afterActions, 1]);
    }
  });
});

it("is left as it is where the workbook does not keep what was typed", async () => {
  const hosted = await written(WRITERS[0]![1]);
  const sheet = lastSheet(hosted);
  annotate(sheet);
  const { file } = hosted;
  const add = file.addCustomXml.bind(file);
  file.addCustomXml = () => add("<lost/>");
  await expect(writeSummary(hosted.workbook, request)).rejects.toMatchObject({
    problem: { kind: "typedNotSetAside", sheet: "Summary 2024 Q2" },
  });
  expect(placesOf(sheet, "below")).toHaveLength(1);
  expect(placesOf(sheet, "poa:indicator")).toHaveLength(1);
});

describe("a note on the summary", () => {
  const write = WRITERS[0]![1];
  const HEADER = "poa:indicator";

  it("beside an indicator stays beside it when rows come before, and goes below when it is gone", async () => {
    const hosted = await written(write, 4);
    const sheet = lastSheet(hosted);
    const key = placesOf(sheet, HEADER)[0]!;
    const rowOf = (id: string) =>
      placesOf(sheet, id).findLast(({ column }) => column === key.column + 1)!.row;
    const beside = sheet.usedArea(true)!.lastColumn + 1;
    type(sheet, rowOf("1.2"), beside, "about 1.2");
    type(sheet, rowOf("1.4"), beside, "about 1.4");
    const plan = hosted.file.sheets[0]!;
    // The last action goes, and with findings about the rest the summary has more rows above.
    for (let column = 0; column < 8; column++) plan.setCell(6, column, { value: null, formula: null });
    for (const row of [3, 4, 5]) type(plan, row, 4, 99);
    await write(hosted.workbook);
    expect(placesOf(sheet, "about 1.2").map(({ row }) => row)).toEqual([rowOf("1.2")]);
    const [left] = placesOf(sheet, "about 1.4");
    const ids = ["1.1", "1.2", "1.3"].map(rowOf);
    expect(left!.row).toBeGreaterThan(Math.max(...ids));
  });

  it("that was typed into the remarks while it was written is a remark of the same indicator", async () => {
    const hosted = await written(write);
    const sheet = lastSheet(hosted);
    const key = placesOf(sheet, HEADER)[0]!;
    const remarks = placesOf(sheet, "Remarks").find(({ row }) => row === key.row)!.column;
    const row = placesOf(sheet, "1.2").findLast(({ column }) => column === key.column + 1)!.row;
    hosted.host.beforeRequest(4, () => type(sheet, row, remarks, "just now"));
    await write(hosted.workbook);
    expect(placesOf(sheet, "just now")).toEqual([{ row, column: remarks }]);
  });

  it("that was typed into definitions while they were written is kept, in its place where that is free", async () => {
    const standing = (await written((workbook) => writeIndicators(workbook, request))).file.save();
    const quiet = hostWorkbook(openWorkbookFile(standing));
    const [header] = placesOf(lastSheet(quiet), "Means of verification");
    quiet.host.traffic.reset();
    await writeIndicators(quiet.workbook, request);
    const requests = quiet.host.traffic.requests;
    for (let moment = 1; moment <= requests; moment++) {
      for (const down of [1, 2]) {
        const hosted = hostWorkbook(openWorkbookFile(standing));
        const { row, column } = { row: header!.row + down, column: header!.column };
        if (down === 2) type(lastSheet(hosted), row, column, "BEFORE");
        hosted.host.beforeRequest(moment, () => type(lastSheet(hosted), row, column, "JUST NOW"));
        await writeIndicators(hosted.workbook, request);
        const kept = placesOf(lastSheet(hosted), "JUST NOW");
        expect({ moment, down, kept }).toEqual({ moment, down, kept: [{ row, column }] });
      }
    }
  });

  it("that was typed where the sheet was left unfinished is there too", async () => {
    const hosted = await written(write);
    const sheet = lastSheet(hosted);
    annotate(sheet);
    const good = again(hosted);
    await write(good.workbook);
    const cut = again(hosted);
    cut.host.failRequest(good.host.traffic.requests - FINISHING, { ...FAILURE, afterActions: 60 });
    await expect(write(cut.workbook)).rejects.toMatchObject({ name: "WorkbookError" });
    type(lastSheet(cut), 90, 20, "since then");
    // Twice: what was typed since is set aside as well.
    cut.host.failRequest(good.host.traffic.requests - FINISHING, { ...FAILURE, afterActions: 60 });
    await expect(write(cut.workbook)).rejects.toMatchObject({ name: "WorkbookError" });
    await write(cut.workbook);
    for (const note of ["beside", "below", "since then"]) {
      expect([note, placesOf(lastSheet(cut), note).length]).toEqual([note, 1]);
    }
    // Nothing is left of the tries: one note of what was written for the one sheet, beside the roll of the plan's rows.
    const kept = cut.file.customXmlParts.map(({ namespace }) => namespace.split(":").at(-1));
    expect(kept.filter((each) => each !== "roll" && each !== "settings")).toEqual(["written"]);
  });
});

describe("done again after a failure", () => {
  it("a freeze that failed at any request keeps its snapshot and its sheet", async () => {
    const start = await written(WRITERS[0]![1]);
    const good = again(start);
    await freezeSummary(good.workbook, request);
    const outcomes: string[] = [];
    for (let number = 4; number <= good.host.traffic.requests; number++) {
      const hosted = again(start);
      hosted.host.failRequest(number, FAILURE);
      const first = freezeSummary(hosted.workbook, request);
      outcomes.push(
        await first.then(
          () => "written",
          (error: unknown) => (error instanceof Error ? error.name : String(error)),
        ),
      );
      const next = outcomes.at(-1) === "written" ? "frozen" : "written";
      expect([number, (await freezeSummary(hosted.workbook, request)).kind]).toEqual([number, next]);
      const snapshots = hosted.file.customXmlParts.filter(({ namespace }) => namespace.endsWith("snapshots"));
      expect([number, snapshots.length]).toEqual([number, 1]);
    }
    // Only that other panes were not told of the snapshot is no failure.
    const failed = outcomes.filter((outcome) => outcome === "WorkbookError");
    expect(failed).toHaveLength(outcomes.length - 1);
    expect(outcomes).toContain("written");
  });

  it("a comment is not doubled where only the answer was lost", async () => {
    const hosted = await written((workbook) => prepareActuals(workbook, request));
    const entry = {
      line: 1,
      indicator: "1.1-1",
      period: "2024-Q2",
      party: "",
      evidence: "",
      varianceReason: "",
    };
    const record = (actual: string, comment: string) =>
      recordActuals(hosted.workbook, {
        entries: [{ ...entry, actual, comment }],
        on: request.asOf,
        translate,
      });
    await record("1", "first");
    const before = hosted.host.traffic.requests;
    await record("2", "corrected");
    const requests = hosted.host.traffic.requests - before;
    hosted.host.failRequest(requests, { ...FAILURE, afterActions: "all" });
    await expect(record("1", "corrected again")).rejects.toMatchObject({ name: "WorkbookError" });
    await record("1", "corrected again");
    const sheet = lastSheet(hosted);
    const comments = placesOf(sheet, "corrected again");
    const row = placesOf(sheet, "Actual")[0]!.row + 1;
    const texts = Array.from({ length: 10 }, (_, column) => sheet.cell(row, column).value).filter(
      (value) => typeof value === "string" && value.includes("corrected again"),
    );
    expect(comments).toEqual([]);
    expect(texts).toEqual([
      "first; corrected; formerly 1 (1 July 2024); corrected again; formerly 2 (1 July 2024)",
    ]);
  });

  it("a half-written plan sheet is written again, but not once somebody has typed on it", async () => {
    const make = (workbook: Workbook) =>
      makePlanSheet(workbook, { kind: "sample", firstYear: 2024, translate });
    for (const typed of [false, true]) {
      const hosted = hostWorkbook(planWorkbook(2));
      hosted.host.failRequest(2, { ...FAILURE, afterActions: 60 });
      await expect(make(hosted.workbook)).rejects.toMatchObject({ name: "WorkbookError" });
      expect(hosted.file.sheets).toHaveLength(2);
      if (typed) type(lastSheet(hosted), 2, 1, "our own objective");
      await make(hosted.workbook);
      expect(hosted.file.sheets).toHaveLength(typed ? 3 : 2);
      expect(hosted.file.names.filter(({ name }) => name === "PoaSheet")).toEqual([]);
      if (typed) expect(placesOf(hosted.file.sheets[1]!, "our own objective")).toHaveLength(1);
      expect(hosted.file.customXmlParts).toEqual([]);
    }
  });
});

describe("texts of the plan that begin as formulas do", () => {
  it.each(WRITERS)("stay texts, and are not doubled, where %s is written again", async (_, write) => {
    const text = '=HYPERLINK("http://localhost/","x")';
    const file = planWorkbook(3);
    const [plan] = file.sheets;
    for (const [row, column] of [
      [0, 0],
      [3, 0],
      [4, 1],
      [4, 2],
      [4, 3],
    ] as const)
      type(plan!, row, column, text);
    const hosted = hostWorkbook(file);
    await write(hosted.workbook);
    const before = filled(lastSheet(hosted));
    await write(hosted.workbook);
    await write(hosted.workbook);
    expect(filled(lastSheet(hosted))).toEqual(before);
  });
});

/** All that a sheet holds, a text for each cell. */
function filled(sheet: SheetFile): string[] {
  return [...sheet.filledCells()].map(({ row, column }) => {
    const { value, formula } = sheet.cell(row, column);
    return JSON.stringify([row, column, value, formula]);
  });
}
