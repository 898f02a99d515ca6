import fc from "fast-check";
import { type Workbook } from "../../src/app";
import { hostWorkbook, joinWorkbook } from "../../src/headless/hosted-workbook";
import { createTranslator } from "../../src/locales/translator";
import { openWorkbookFile, type SheetFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { planWorkbook } from "../plan-workbook";
import { propertyRuns, propertyTimeout } from "../property-runs";
import { scheduledPanes } from "../scheduled-panes";
import { writeSummary } from "../sheets-alone";

const request = {
  period: { year: 2024, quarter: 2 },
  asOf: { year: 2024, month: 7, day: 15 },
  translate: createTranslator("en"),
} as const;

const panes = scheduledPanes();
const [first, second] = panes.panes;

function textsOf(sheet: SheetFile): unknown[] {
  return [...sheet.filledCells()].map(({ row, column }) => sheet.cell(row, column).value);
}

let bytes: Uint8Array;
beforeAll(async () => {
  const { workbook, file } = hostWorkbook(planWorkbook(2));
  await writeSummary(workbook, request);
  const summary = file.sheets.at(-1)!;
  summary.setCell(summary.usedArea(true)!.lastRow + 2, 1, { value: "TYPED", formula: null });
  bytes = file.save();
});

const write = (workbook: Workbook) => writeSummary(workbook, request);

async function expectBothWritten(
  file: WorkbookFile,
  writing: Promise<readonly { readonly kind: string }[]>,
  typed: readonly string[] = ["TYPED"],
) {
  expect((await writing).map(({ kind }) => kind)).toEqual(["written", "written"]);
  panes.unschedule();
  const sheets = file.sheets.filter(({ name }) => name.startsWith("Summary"));
  expect(sheets).toHaveLength(1);
  expect(textsOf(sheets[0]!).filter((text) => text === "TYPED")).toEqual(typed);
  const left = file.customXmlParts.map(({ namespace }) => namespace.split(":").at(-1));
  expect(left).not.toContain("unfinished");
}

describe("two panes that write one sheet at the same time", () => {
  const inOrders = fc.asyncProperty(fc.scheduler(), async (scheduler) => {
    const file = openWorkbookFile(bytes);
    panes.open(file, scheduler);
    const writing = Promise.all([write(first), write(second)]);
    await scheduler.waitFor(writing);
    await expectBothWritten(file, writing);
  });

  it(
    "both write the first one, where the one finds the other's name taken",
    () =>
      fc.assert(
        fc.asyncProperty(fc.scheduler(), async (scheduler) => {
          const file = openWorkbookFile(hostWorkbook(planWorkbook(2)).file.save());
          panes.open(file, scheduler);
          const writing = Promise.all([write(first), write(second)]);
          await scheduler.waitFor(writing);
          await expectBothWritten(file, writing, []);
        }),
        { numRuns: propertyRuns(5) },
      ),
    propertyTimeout(5),
  );

  const inTwoLanguages = fc.asyncProperty(fc.scheduler(), async (scheduler) => {
    const file = openWorkbookFile(hostWorkbook(planWorkbook(2)).file.save());
    panes.open(file, scheduler);
    const inKhmer = { ...request, translate: createTranslator("km") };
    const writing = Promise.all([write(first), writeSummary(second, inKhmer)]);
    await scheduler.waitFor(writing);
    expect((await writing).map(({ kind }) => kind)).toEqual(["written", "written"]);
    panes.unschedule();
    // The plan and one summary, whose title is that of the pane that came first.
    expect(file.sheets).toHaveLength(2);
    const left = file.customXmlParts.map(({ namespace }) => namespace.split(":").at(-1));
    expect(left).not.toContain("unfinished");
    const before = textsOf(file.sheets[1]!);
    expect((await write(first)).kind).toBe("written");
    expect(file.sheets).toHaveLength(2);
    expect(textsOf(file.sheets[1]!).length).toBeGreaterThan(before.length / 2);
  });

  it(
    "make one sheet of it, in whatever languages they write its title",
    () => fc.assert(inTwoLanguages, { numRuns: propertyRuns(5) }),
    propertyTimeout(5),
  );

  it("and one after the other too", async () => {
    const hosted = hostWorkbook(planWorkbook(2));
    const other = joinWorkbook(hosted);
    await write(hosted.workbook);
    await writeSummary(other.workbook, { ...request, translate: createTranslator("th") });
    await write(hosted.workbook);
    expect(hosted.file.sheets).toHaveLength(2);
  });

  // Here the one took away what the other had found, and it was told that the sheet is gone.
  it("both write it, in an order that once failed", () =>
    fc.assert(inOrders, { seed: 7, path: "47", numRuns: 1 }));

  it(
    "both write it, in any order of their requests, and nothing that was typed on it is lost",
    () => fc.assert(inOrders, { numRuns: propertyRuns(5) }),
    propertyTimeout(5),
  );
});
