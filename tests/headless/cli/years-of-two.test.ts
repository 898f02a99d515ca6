import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile, type SheetFile } from "@plan-of-action/xlsx";
import { workbookOfRows } from "../../workbook-of-rows";
import { runPoa, temporaryFolder } from "./run-poa";

const folder = temporaryFolder();

/** A plan of three years with such headers, whose sheet has a title. */
function planWith(years: readonly string[], title: string, at = "plan.xlsx"): string {
  const file = join(folder.path, at);
  const rows = [
    [title],
    ["No", "Action", "Indicator", ...years.map((year) => `Target ${year}`), "Lead agency"],
    ["1.1", "Train officers", "Number of officers trained", 100, 120, 40, "MoJ"],
    ["1.2", "Print guides", "Number of guides printed", 50, 60, 20, "MoI"],
  ];
  writeFileSync(file, workbookOfRows(rows, "Plan").save());
  return file;
}

const OF_TWO = ["2025/26", "2026/27", "2027/28"];
const TITLE = "National plan of action 2025/26 – 2027/28";

function textsOf(sheet: SheetFile): readonly string[] {
  return [...sheet.filledCells()].flatMap(({ row, column }) => {
    const { value } = sheet.cell(row, column);
    return typeof value === "string" && !value.startsWith("indicator:") ? [value] : [];
  });
}

/** The sheets that a command writes: their names and texts. */
async function written(command: string, file: string, ...options: readonly string[]) {
  const out = join(folder.path, "out.xlsx");
  const { exitCode, messages } = await runPoa(command, file, ...options, "--out", out, "--overwrite");
  if (exitCode === 2) throw new Error(messages);
  const sheets = openWorkbookFile(readFileSync(out)).sheets.filter(({ name }) => name !== "Plan");
  return { names: sheets.map(({ name }) => name), texts: sheets.flatMap(textsOf) };
}

/** Years by themselves, of one of the calendar, that no day, months or years of two are. */
const ALONE =
  /(?<![\d/–-]|(?:ember|ober|ary|ch|il|ay|ne|ly|st) |\.ย\. |\.ค\. |\.พ\. |พ\.ศ\. |ค\.ศ\. |ខែ\S+ ឆ្នាំ ?)20(?:26|27|28)(?![\d/–-])/u;

describe("a plan whose years are named by two of the calendar", () => {
  it.each([
    ["en", "Summary 2025-26"],
    ["km", "សង្ខេប ឆ្នាំ2025-26"],
    ["th", "สรุป ปี 2025-26"],
  ])("is told of in these, in tab, headings and charts: %s", async (language, tab) => {
    const { names, texts } = await written(
      ...(["summary", planWith(OF_TWO, TITLE), "--period", "2025/26", "--lang", language] as const),
    );
    expect(names).toEqual([tab]);
    expect(texts.filter((text) => text.includes("2025/26")).length).toBeGreaterThan(5);
    expect(texts.filter((text) => ALONE.test(text))).toEqual([]);
  });

  it.each([
    ["brief", "2025/26-Q2", "Brief 2025-26 Q2"],
    ["summary", "2026-Q2", "Summary 2025-26 Q2"],
  ])("has them with their quarters: %s of %s", async (command, period, tab) => {
    const { names, texts } = await written(command, planWith(OF_TWO, TITLE), "--period", period);
    expect(names).toEqual([tab]);
    expect(texts.some((text) => text.includes("2025/26 Q2 (October–December 2025)"))).toBe(true);
  });

  it.each<[readonly string[], string, string]>([
    [["2025-2026", "2026-2027", "2027-2028"], "Plan of action", "Summary 2025-2026"],
    [["FY 2025/2026", "FY 2026/2027", "FY 2027/2028"], "Plan of action", "Summary 2025-2026"],
    [["25/26", "26/27", "27/28"], "Plan of action 2025/26 – 2027/28", "Summary 2025-26"],
    [["2025", "2026", "2027"], "Plan of action 2025–2027", "Summary 2026"],
    [["FY26", "FY27", "FY28"], "Plan of action", "Summary 2026"],
  ])("each as its headers write them: %j", async (headers, title, tab) => {
    expect((await written("summary", planWith(headers, title), "--period", "2026")).names).toEqual([tab]);
  });

  it.each(["en", "km", "th"])("has tabs of every kind that Excel takes: %s", async (language) => {
    const lang = ["--lang", language] as const;
    for (const headers of [OF_TWO, ["2025/2026", "2026/2027", "2027/2028"]]) {
      const file = planWith(headers, "Plan of action");
      const names: string[] = [];
      for (const command of ["summary", "brief"])
        names.push(...(await written(command, file, "--period", "2026-Q2", ...lang)).names);
      names.push(...(await written("next-plan", file, "--years", "2029-2030", ...lang)).names);
      const forms = join(folder.path, `forms-${headers[0]?.length}`);
      const handed = await runPoa("hand-out", file, "--period", "2026-Q2", "--to", forms, ...lang);
      expect([handed.exitCode, handed.messages.includes("longer than 31")]).toEqual([0, false]);
      expect(names.filter((name) => name.length > 31 || /[/\\?*[\]:]/u.test(name))).toEqual([]);
    }
  });

  it("numbers that could be years stay numbers", async () => {
    const file = planWith(OF_TWO, TITLE);
    const workbook = openWorkbookFile(readFileSync(file));
    const reports = workbook.addSheet("Reports");
    const rows = [
      ["Indicator", "Year", "Quarter", "Actual"],
      ["1.1-1", "2025/26", "", 2024],
      ["1.1-1", "2025/26", "", 2020],
    ];
    rows.forEach((row, at) =>
      row.forEach((value, column) => reports.setCell(at, column, { value, formula: null })),
    );
    writeFileSync(file, workbook.save());
    const { out } = await runPoa("check", file);
    expect(out).toContain(
      "2025/26 of “Number of officers trained” is reported twice by the same party: 2024 in D2, 2020 here",
    );
  });

  it("is read and reported in the same words", async () => {
    const file = planWith(OF_TWO, TITLE);
    expect((await runPoa("read", file)).out).toContain("(2025/26 to 2027/28)");
    expect((await runPoa("progress", file, "--period", "2025/26")).out).toContain("Progress to 2025/26\n");
    expect((await runPoa("progress", file, "--period", "2025/27")).exitCode).toBe(2);
  });
});
