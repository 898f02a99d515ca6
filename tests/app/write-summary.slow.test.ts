import { readFileSync } from "node:fs";
import { checkPlan, recordActuals } from "../../src/app";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile, type SheetFile } from "@plan-of-action/xlsx";
import { placesOf } from "../cells-of-sheet";
import { planWorkbook } from "../plan-workbook";
import { createTranslator } from "../../src/locales/translator";
import { writeSummary } from "../sheets-alone";
import { entry } from "./reported-actuals";

const request = {
  period: { year: 2024, quarter: 2 },
  asOf: { year: 2024, month: 7, day: 1 },
  translate: createTranslator("en"),
} as const;

const meetingPlan = () =>
  hostWorkbook(openWorkbookFile(readFileSync("tests/fixtures/joint-plan-of-action-2023-2025.xlsx")));
const reopened = ({ file }: HostedWorkbook) => hostWorkbook(openWorkbookFile(file.save()));

/** The row of an indicator in the table, below all other blocks that name it. */
function indicatorRow(sheet: SheetFile, id: string): number {
  const key = placesOf(sheet, id).findLast(({ column }) => column === 1);
  if (key === undefined) throw new Error(`the table has no row for ${id}`);
  return key.row;
}

const summaryOf = ({ file }: HostedWorkbook) => file.sheets.find(({ name }) => name === "Summary 2024 Q2")!;

describe("what was said with a report", () => {
  const inRemarks = (hosted: HostedWorkbook) => {
    const sheet = summaryOf(hosted);
    const column = placesOf(sheet, "Remarks").at(-1)!.column;
    return ["1.4-1", "1.4-2"].map((id) => sheet.cell(indicatorRow(sheet, id), column).value);
  };
  const report = (hosted: HostedWorkbook, reasons: readonly string[]) =>
    recordActuals(hosted.workbook, {
      entries: reasons.map((varianceReason, place) =>
        entry(`1.4-${place + 1}`, "2024-Q2", "1", { varianceReason }),
      ),
      on: request.asOf,
      translate: request.translate,
    });

  it("stands in the remarks as it was corrected last, until somebody types there", async () => {
    const hosted = meetingPlan();
    await report(hosted, ["Put off", "Few came"]);
    await writeSummary(hosted.workbook, request);
    expect(inRemarks(hosted)).toEqual(["Put off", "Few came"]);
    const sheet = summaryOf(hosted);
    const column = placesOf(sheet, "Remarks").at(-1)!.column;
    const typed = "Few came, as agreed";
    sheet.setCell(indicatorRow(sheet, "1.4-2"), column, { value: typed, formula: null });
    const again = reopened(hosted);
    await report(again, ["Held in July", "All came"]);
    await writeSummary(again.workbook, request);
    expect(inRemarks(again)).toEqual(["Held in July", typed]);
  });
});

describe("a remark that a user types into the summary", () => {
  /** Writes the summary, types a remark beside 1.4-2, and gives the saved workbook, opened again. */
  async function withRemark(remark: string): Promise<HostedWorkbook> {
    const hosted = meetingPlan();
    await writeSummary(hosted.workbook, request);
    const sheet = summaryOf(hosted);
    const headers = placesOf(sheet, "Remarks");
    sheet.setCell(indicatorRow(sheet, "1.4-2"), headers.at(-1)!.column, { value: remark, formula: null });
    return reopened(hosted);
  }

  it("is still beside its indicator when the summary is written again", async () => {
    const hosted = await withRemark("60 officers came, 12 of them from the border posts");
    await writeSummary(hosted.workbook, request);
    const sheet = summaryOf(hosted);
    const [remark] = placesOf(sheet, "60 officers came, 12 of them from the border posts");
    expect(remark?.row).toBe(indicatorRow(sheet, "1.4-2"));
  });

  it("stays a text where it begins with an equals sign", async () => {
    const hosted = await withRemark("=see minutes");
    await writeSummary(hosted.workbook, request);
    const [remark] = placesOf(summaryOf(hosted), "=see minutes");
    expect(summaryOf(hosted).cell(remark!.row, remark!.column).formula).toBeNull();
  });

  it("stays with its indicator when the rows were sorted otherwise meanwhile", async () => {
    const hosted = await withRemark("kept");
    const sheet = summaryOf(hosted);
    const [first, second] = [indicatorRow(sheet, "1.4-1"), indicatorRow(sheet, "1.4-2")];
    const area = sheet.usedArea(true)!;
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const [a, b] = [sheet.cell(first, column), sheet.cell(second, column)];
      sheet.setCell(first, column, b);
      sheet.setCell(second, column, a);
    }
    await writeSummary(hosted.workbook, request);
    const rewritten = summaryOf(hosted);
    expect(placesOf(rewritten, "kept")[0]?.row).toBe(indicatorRow(rewritten, "1.4-2"));
  });
});

describe("a text of the plan that begins like a formula", () => {
  it.each(["=1+1", "+66 2 123", "-5 workshops", "@SUM(A1)", '=HYPERLINK("#A1","x")'])(
    "arrives in the summary as a text: %s",
    async (text) => {
      const hosted = hostWorkbook(planWorkbook(13));
      const plan = hosted.file.sheets[0]!;
      plan.setCell(0, 0, { value: `${text} 2023-2025`, formula: null });
      plan.setCell(3, 0, { value: text, formula: null });
      plan.setCell(3, 1, { value: `1.1 ${text}`, formula: null });
      plan.setCell(4, 1, { value: text, formula: null });
      plan.setCell(4, 3, { value: text, formula: null });
      await writeSummary(hosted.workbook, request);
      const summary = summaryOf(reopened(hosted));
      const held = placesOf(summary, text);
      expect(held.length).toBeGreaterThan(0);
      for (const { row, column } of held) expect(summary.cell(row, column).formula).toBeNull();
      const formulas = [...summary.formulaCells()].map(({ formula }) => formula);
      expect(formulas.filter((formula) => formula.startsWith(text))).toEqual([]);
    },
  );
});

describe("the summary", () => {
  it("is not written for a year that the plan does not have", async () => {
    const hosted = meetingPlan();
    expect(await writeSummary(hosted.workbook, { ...request, period: { year: 2031, quarter: 1 } })).toEqual({
      kind: "outsidePlan",
      years: [2023, 2024, 2025],
    });
    expect(hosted.file.sheets).toHaveLength(2);
  });

  it("is never taken for the plan", async () => {
    const hosted = meetingPlan();
    await writeSummary(hosted.workbook, request);
    const again = await checkPlan(reopened(hosted).workbook);
    expect(again.kind === "checked" && again.plan.sheet).toBe("Plan of Action");
  });

  it("of another period is another sheet", async () => {
    const hosted = meetingPlan();
    await writeSummary(hosted.workbook, request);
    await writeSummary(hosted.workbook, { ...request, period: { year: 2024, quarter: 3 } });
    expect(hosted.file.sheets.map(({ name }) => name)).toEqual([
      "Plan of Action",
      "Workplan",
      "Summary 2024 Q2",
      "Summary 2024 Q3",
    ]);
  });

  it.each(["km", "th"] as const)("speaks %s", async (language) => {
    const hosted = meetingPlan();
    await writeSummary(hosted.workbook, { ...request, translate: createTranslator(language) });
    expect(hosted.file.sheets).toHaveLength(3);
    const area = hosted.file.sheets[2]!.usedArea(true)!;
    expect(area.lastRow).toBeGreaterThan(30);
  });
});
