import { writeMeetingSheets, type WrittenSheet } from "../../src/app";
import { runAsOneUndo } from "../../src/excel/host-errors";
import type { HostOptions } from "@plan-of-action/office-host";
import type { WorkbookFile } from "@plan-of-action/xlsx";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { createTranslator } from "../../src/locales/translator";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { planWorkbook } from "../plan-workbook";
import { writeSummary } from "../sheets-alone";

const request = {
  period: { year: 2024, quarter: 2 },
  asOf: { year: 2024, month: 7, day: 1 },
  translate: createTranslator("en"),
} as const;

const ACTIONS = 13;
/** Right of the targets, and the row of the headers. */
const [REPORTED, HEADER] = [8, 2];

/** A plan of which something is reported, well and badly, so that its summary has charts. */
function reportedPlan(): WorkbookFile {
  const file = planWorkbook(ACTIONS);
  const [sheet] = file.sheets;
  const put = (row: number, value: GridValue) => sheet?.setCell(row, REPORTED, { value, formula: null });
  put(HEADER, "Actual 2023");
  for (let number = 0; number < ACTIONS; number++) put(HEADER + 1 + number, number % 4);
  return file;
}

/** The summary of a plan in an Excel that gets some members wrong. */
async function summaryIn(faulty: NonNullable<HostOptions["faulty"]>) {
  const hosted = hostWorkbook(reportedPlan(), { faulty });
  const written = await writeSummary(hosted.workbook, request);
  if (written.kind !== "written") throw new Error(`The summary is ${written.kind}`);
  const sheet = hosted.file.sheets.find(({ name }) => name === written.sheet.title);
  if (sheet === undefined) throw new Error("The summary's sheet is not there");
  return { ...hosted, sheet, leftOut: written.sheet.leftOut };
}

const whole = () => summaryIn({});

describe("what an Excel refuses of a sheet", () => {
  it("is nothing in one that is as documented", async () => {
    const { leftOut, sheet } = await whole();
    expect(leftOut).toEqual([]);
    expect(sheet.charts.length).toBeGreaterThan(0);
  });

  it("leaves out the charts that cannot be drawn, by name, and writes all else", async () => {
    const normal = await whole();
    const { leftOut, sheet, workbook } = await summaryIn({ refused: ["ChartAxis.reversePlotOrder"] });
    const [first] = leftOut;
    expect(first).toMatchObject({ part: "chart" });
    expect(leftOut.length + sheet.charts.length).toBe(normal.sheet.charts.length);
    expect(sheet.print).toEqual(normal.sheet.print);
    expect(sheet.usedArea(true)).toEqual(normal.sheet.usedArea(true));
    // The sheet counts as whole: it is found again.
    const again = await writeSummary(workbook, request);
    expect(again).toMatchObject({ kind: "written", sheet: { rewritten: true, leftOut } });
  });

  it("draws each chart once where the first answer was an error although all was done", async () => {
    const hosted = hostWorkbook(reportedPlan());
    const reading = await requestsOf(hosted, () => hosted.workbook.read());
    // Find the place, the cells, then charts and page.
    hosted.host.failRequest(reading + 3, { code: "GeneralException", afterActions: "all" });
    const written = await writeSummary(hosted.workbook, request);
    expect(written).toMatchObject({ kind: "written", sheet: { leftOut: [] } });
    const { sheet } = await whole();
    const names = (hosted.file.sheets.at(-1)?.charts ?? []).map(({ name }) => name);
    expect(names.sort()).toEqual(sheet.charts.map(({ name }) => name).sort());
  });

  it("writes the sheet without page set-up where there is no printer to set up for", async () => {
    const { leftOut, sheet } = await summaryIn({ refused: ["PageLayout.paperSize"] });
    expect(leftOut).toEqual([{ part: "pageSetup" }]);
    expect(sheet.charts.length).toBeGreaterThan(0);
  });

  it.each([
    ["WorksheetFreezePanes.freezeRows", "WorksheetFreezePanes.freezeAt", "frozenPanes"],
    ["WorksheetFreezePanes.unfreeze", "WorksheetFreezePanes.freezeRows", "frozenPanes"],
    ["ConditionalFormatCollection.add", "ConditionalFormatCollection.clearAll", "conditionalFormats"],
    ["DataValidation.rule", "DataValidation.clear", "lists"],
  ])("is whole without what %s and %s make, which is told", async (one, other, part) => {
    const [normal, faulty] = [{}, { refused: [one, other] }].map((build) =>
      hostWorkbook(planWorkbook(3), { faulty: build }),
    );
    const told = [];
    for (const { workbook } of [normal!, faulty!]) {
      const leftOut: WrittenSheet["leftOut"][number][] = [];
      const progress = {
        next: () => true,
        written: (_: unknown, sheet: WrittenSheet) => void leftOut.push(...sheet.leftOut),
      };
      // Written again each sheet is emptied first.
      for (let time = 0; time < 2; time++) {
        await writeMeetingSheets(workbook, { ...request, sheets: ["summary", "indicators"] }, progress);
      }
      told.push(leftOut);
    }
    const contents = ({ file }: HostedWorkbook) =>
      file.sheets.map((sheet) => [
        sheet.name,
        sheet.usedArea(true),
        sheet.charts.length,
        sheet.merges.length,
      ]);
    expect(contents(faulty!)).toEqual(contents(normal!));
    expect(faulty!.file.customXmlParts.filter(({ namespace }) => namespace.endsWith(":unfinished"))).toEqual(
      [],
    );
    expect(told[0]).toEqual([]);
    expect(new Set(told[1]?.map((left) => left.part))).toEqual(new Set([part]));
  });

  it("tells where the sheet was not fitted to the paper, which some builds pass over", async () => {
    const { leftOut } = await summaryIn({ ignored: ["PageLayout.zoom"] });
    expect(leftOut).toEqual([{ part: "printScaling" }]);
  });

  it("fits the page without a height where Excel refuses 0 pages down, and tells of it where it then takes one", async () => {
    /** Writes a summary in an Excel that refuses some requests; gives those in which the page was fitted. */
    const written = async (refused: readonly number[]) => {
      const hosted = hostWorkbook(reportedPlan());
      for (const number of refused) hosted.host.failRequest(number, { code: "InvalidArgument" });
      const fitted: number[] = [];
      hosted.host.watchActions((member) => {
        if (member === "Zoom") fitted.push(hosted.host.traffic.requests + 1);
      });
      const summary = await writeSummary(hosted.workbook, request);
      const leftOut = summary.kind === "written" ? summary.sheet.leftOut : null;
      return { fitted, leftOut, height: hosted.file.sheets.at(-1)?.print?.pagesHigh };
    };
    const normal = await written([]);
    expect(normal).toMatchObject({ leftOut: [], height: undefined });
    const alone = await written(normal.fitted);
    expect(alone).toMatchObject({ leftOut: [], height: undefined });
    const withoutHeight = await written([...normal.fitted, ...alone.fitted]);
    expect(withoutHeight).toMatchObject({ leftOut: [{ part: "printScaling" }], height: 1 });
    expect(withoutHeight.fitted).toEqual(alone.fitted.map((number) => number + 1));
  });

  it("is told as a failure where Excel can do nothing at all", async () => {
    const hosted = hostWorkbook(reportedPlan());
    const reading = await requestsOf(hosted, () => hosted.workbook.read());
    hosted.host.failRequest(reading + 3, { code: "InvalidOperationInCellEditMode" });
    await expect(writeSummary(hosted.workbook, request)).rejects.toMatchObject({
      problem: { kind: "cellInEditMode" },
    });
  });
});

async function requestsOf(
  { host }: Pick<ReturnType<typeof hostWorkbook>, "host">,
  work: () => Promise<unknown>,
): Promise<number> {
  const before = host.traffic.requests;
  await work();
  return host.traffic.requests - before;
}

describe("a sheet is undone in one step", () => {
  /** An Excel in which nothing that holds `refused` can be one step. */
  function host(refused: boolean) {
    const asked: boolean[] = [];
    const { host: excel } = hostWorkbook(planWorkbook(3));
    return {
      asked,
      supports: () => true,
      createWorkbook: () => Promise.resolve(),
      run: <T>(
        batch: (context: Excel.RequestContext) => Promise<T>,
        { oneUndo = false } = {},
      ): Promise<T> => {
        asked.push(oneUndo);
        if (refused && oneUndo) {
          return Promise.reject(Object.assign(new Error("Undo"), { code: "UndoNotSupported" }));
        }
        return excel.Excel.run(batch);
      },
    };
  }

  it.each([
    [false, [true]],
    [true, [true, false]],
  ])("and where that is refused (%s) in as many as it takes", async (refused, asked) => {
    const excel = host(refused);
    const name = await runAsOneUndo(excel, null, async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).not.toBe("");
    expect(excel.asked).toEqual(asked);
  });

  it("and what else goes wrong is not tried again", async () => {
    const excel = host(false);
    const work = runAsOneUndo(excel, null, () =>
      Promise.reject(new WorkbookError({ kind: "structureProtected" })),
    );
    await expect(work).rejects.toMatchObject({ problem: { kind: "structureProtected" } });
    expect(excel.asked).toEqual([true]);
  });
});
