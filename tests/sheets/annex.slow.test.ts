import { checkPlan, type StudiedPlan } from "../../src/app";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { LANGUAGES } from "../../src/locales/languages";
import { createTranslator } from "../../src/locales/translator";
import { annexSheet } from "../../src/sheets/annex/annex-sheet";
import type { SheetDescription } from "../../src/workbook/sheet-description";
import { planWorkbook } from "../plan-workbook";
import { rowsWithShared, SHARED_HEADERS, studiedRows, studiedSheets } from "../plan-with-shared-meanings";
import { writeAnnex } from "../sheets-alone";

const PARTIES = ["Cambodia", "Thailand"];
const HEIGHT = ((21 - 1.7 - 1.5) / 2.54) * 72;
const WIDTH = ((29.7 - 2.6) / 2.54) * 72;

async function studied(actions: number): Promise<StudiedPlan> {
  const study = await checkPlan(hostWorkbook(planWorkbook(actions)).workbook);
  if (study.kind === "noPlan") throw new Error("The plan is not read");
  return study;
}

const annexOf = ({ plan, contents }: Pick<StudiedPlan, "plan" | "contents">) =>
  annexSheet(
    plan,
    contents.sheets.map(({ grid }) => grid),
    PARTIES,
    createTranslator("en"),
  );

const textAt = ({ rows }: SheetDescription, row: number, column: number) =>
  rows[row]?.cells[column]?.value ?? null;

/** The first and the last row of each page, without the title rows that are repeated. */
function pagesOf({ print, rows }: SheetDescription): { first: number; last: number }[] {
  const starts = [0, ...print.breaksBefore];
  return starts.map((first, place) => ({ first, last: (starts[place + 1] ?? rows.length) - 1 }));
}

describe.each([15, 150, 2000])("the annex of a plan of %i actions", (actions) => {
  const annex = async () => annexOf(await studied(actions)).sheet;

  it("fits its pages, with the header rows on each", async () => {
    const sheet = await annex();
    const { titleRows } = sheet.print;
    const points = sheet.columnWidths.reduce((sum, width) => sum + (Math.trunc(width * 7) + 5) * 0.75, 0);
    expect(points).toBeLessThanOrEqual(WIDTH);
    const height = (first: number, last: number) =>
      sheet.rows.slice(first, last + 1).reduce((sum, row) => sum + (row.height ?? 15), 0);
    const header = height(titleRows!.first, titleRows!.last);
    for (const { first, last } of pagesOf(sheet)) {
      expect(height(first, last) + (first === 0 ? 0 : header)).toBeLessThanOrEqual(HEIGHT);
    }
  });

  it("says on each page what is merged there, and merges nothing over two pages", async () => {
    const sheet = await annex();
    for (const { first } of pagesOf(sheet).slice(1)) {
      expect(textAt(sheet, first, 0)).toMatch(/^Objective \d+:/);
      expect(textAt(sheet, first, 1)).toMatch(/^\d+\.\d+ Train/);
      expect(sheet.merges.filter(({ firstRow, lastRow }) => firstRow < first && first <= lastRow)).toEqual(
        [],
      );
    }
  });

  it("has every indicator once, and both to sign on the last page, below some of the plan", async () => {
    const sheet = await annex();
    const texts = sheet.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value));
    expect(texts.filter((text) => String(text).startsWith("# of officers"))).toHaveLength(actions);
    const signing = sheet.rows.findIndex(({ cells }) => cells.some((cell) => cell?.value === "For Cambodia"));
    expect(sheet.rows[signing]?.cells.some((cell) => cell?.value === "For Thailand")).toBe(true);
    expect(pagesOf(sheet).at(-1)!.first).toBeLessThan(signing - 1);
  });
});

describe.each(LANGUAGES)("the annex in %s", (language) => {
  it("is written again in place of the former one, and is no plan", async () => {
    const { workbook } = hostWorkbook(planWorkbook(15));
    const request = { parties: [], translate: createTranslator(language) };
    await writeAnnex(workbook, request);
    const again = await writeAnnex(workbook, { ...request, parties: PARTIES });
    if (again.kind === "noPlan") throw new Error("The plan is not read");
    expect(again.sheet).toMatchObject({ rewritten: true, marker: "annex" });
    const study = await checkPlan(workbook);
    expect(study.kind === "checked" && study.plan.sheet).toBe("Action plan");
    const own = (await workbook.read()).sheets.find(({ marker }) => marker === "annex");
    const texts = own?.grid.values.flat().map(String) ?? [];
    for (const party of PARTIES) expect(texts.some((text) => text.includes(party))).toBe(true);
  });
});

describe("the annex of a plan with several columns of one meaning", () => {
  const shownIn = (study: StudiedPlan, from: number) =>
    annexOf(study)
      .sheet.rows.slice(2, 7)
      .map(({ cells }) => cells.slice(from).map((cell) => cell?.value ?? null));

  it("has in each what its own cells hold, row by row", () => {
    const [headers, first, second, third, fourth] = shownIn(studiedRows(rowsWithShared()), 6);
    expect(headers).toEqual(SHARED_HEADERS);
    expect(first).toEqual([1000, 2000, "State", "Water Board", "Roads Board", "ok", "fine"]);
    expect(second).toEqual([null, 700, "Donor", null, null, "late", null]);
    expect(third).toEqual([500, null, null, "Youth Office", "Youth Office", null, null]);
    expect(fourth).toEqual([10, 20, "State", "Roads Board", "Water Board", null, null]);
  });

  it("leaves out what stands in a hidden one, and says so", () => {
    const study = studiedRows(rowsWithShared(), { hiddenColumns: [7] });
    const [headers, first] = shownIn(study, 6);
    expect(headers?.slice(0, 2)).toEqual(["Budget 2025 (USD)", "Source of funds"]);
    expect(first?.slice(0, 2)).toEqual([1000, "State"]);
    const told = annexOf(study).leftOut.map(({ cell, text, why }) => [cell.row, cell.column, text, why]);
    expect(told).toEqual([
      [1, 7, "Budget 2026 (USD)", "hidden"],
      [2, 7, "2000", "hidden"],
      [3, 7, "700", "hidden"],
      [5, 7, "20", "hidden"],
    ]);
  });

  it("has in one column for all sheets what means the same, and a column of its own for what only one has", () => {
    const header = ["Objective", "Action", "Indicator", "2025", "2026"];
    const sheets = [
      [
        ["Plan of Action 2025-2026"],
        [...header, "Budget 2025 (USD)", "Budget 2026 (USD)"],
        ["1 Water", "1.1 Dig wells", "Number of wells dug", 4, 6, 1000, 2000],
        ["1 Water", "1.2 Train staff", "Number of staff trained", 20, 30, 500, 600],
      ],
      [
        ["Plan of Action 2025-2026"],
        [...header, "Source of funds", "Budget 2025 (USD)", "Budget 2026 (USD)"],
        ["2 Roads", "2.1 Pave roads", "Number of roads paved", 1, 2, "State", 10, 20],
        ["2 Roads", "2.2 Buy lamps", "Number of lamps bought", 3, 4, "Donor", 30, 40],
      ],
    ];
    const study = studiedSheets(sheets);
    expect(study.plan.parts).toHaveLength(2);
    const { sheet, leftOut } = annexOf(study);
    const rows = sheet.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
    expect(rows).toContainEqual([...header, "Source of funds", "Budget 2025 (USD)", "Budget 2026 (USD)"]);
    expect(rows).toContainEqual(["1 Water", "1.1 Dig wells", "Number of wells dug", 4, 6, null, 1000, 2000]);
    expect(rows).toContainEqual([
      ...["2 Roads", "2.1 Pave roads", "Number of roads paved"],
      ...[1, 2, "State", 10, 20],
    ]);
    expect(leftOut).toEqual([]);
  });
});
