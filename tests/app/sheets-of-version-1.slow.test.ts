import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile, type SheetFile } from "@plan-of-action/xlsx";
import { checkPlan, writeActivitiesPage, writeSummary, type Day } from "../../src/app";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { createTranslator } from "../../src/locales/translator";

const FIXTURE = join(import.meta.dirname, "../fixtures/from-version-1.0.xlsx");
const asOf: Day = { year: 2024, month: 7, day: 20 };
const request = { period: { year: 2024, quarter: 2 }, asOf, translate: createTranslator("en") } as const;

const valuesOf = (sheet: SheetFile): string =>
  JSON.stringify(
    [...sheet.filledCells()].map((each) => [each.row, each.column, sheet.cell(each.row, each.column).value]),
  );

describe("a workbook of version 1", () => {
  it("keeps its brief and its calendar as they are, and is told once what takes their place", async () => {
    const { file, workbook } = hostWorkbook(openWorkbookFile(new Uint8Array(readFileSync(FIXTURE))));
    const sheet = (title: string): SheetFile => file.sheets.find(({ name }) => name === title)!;
    const former = () => ["Brief 2024 Q2", "Calendar"].map((title) => valuesOf(sheet(title)));
    const before = former();
    const write = async () => {
      const study = await checkPlan(workbook, undefined, asOf);
      if (study.kind === "noPlan") throw new Error("The plan was not found");
      const page = await writeActivitiesPage(workbook, study, request);
      const summary = await writeSummary(workbook, study, { ...request, firstPageOnly: true });
      if (summary.kind !== "written") throw new Error(summary.kind);
      return [page, summary].map(({ replaces, sheet: { title } }) => [title, replaces]);
    };
    expect(await write()).toEqual([
      ["Activities 2024 Q2", "Calendar"],
      ["Summary 2024 Q2", "Brief 2024 Q2"],
    ]);
    expect(await write()).toEqual([
      ["Activities 2024 Q2", null],
      ["Summary 2024 Q2", null],
    ]);
    expect(former()).toEqual(before);
  });
});
