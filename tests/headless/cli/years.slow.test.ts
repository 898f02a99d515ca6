import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile, type SheetFile } from "@plan-of-action/xlsx";
import { workbookOfRows, fillRows } from "../../workbook-of-rows";
import { runPoa, temporaryFolder, poaJson } from "./run-poa";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { LANGUAGES, type Language } from "../../../src/locales/catalogues";
import { readSheetsOfFile } from "../../../src/app/files/sheets-of-file";

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
    expect(texts.filter((text) => text.includes("2025/26")).length).toBeGreaterThan(3);
    expect(texts.filter((text) => ALONE.test(text))).toEqual([]);
  });

  it.each([
    ["brief", "2025/26-Q2", "Summary 2025-26 Q2"],
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

const place = (name: string) => join(folder.path, name);

/** A plan of the years 2566 to 2568, one of whose targets can be another. */
function thaiPlan(name: string, sheetName: string, ofSecondYear: number): string {
  const rows: GridValue[][] = [
    ["แผนปฏิบัติการ พ.ศ. 2566-2568"],
    [],
    [
      ...["ลำดับ", "กิจกรรม", "หน่วยงานรับผิดชอบ", "ตัวชี้วัด", "ค่าฐาน", "ปีฐาน", "เป้าหมายรวม"],
      ...["พ.ศ. 2566", "พ.ศ. 2567", "พ.ศ. 2568"],
    ],
    ["1.1", "อบรมครู", "กระทรวงศึกษาธิการ", "จำนวนครูที่ผ่านการอบรม", 0, 2565, 90, 30, ofSecondYear, 30],
    ["1.2", "ปลูกต้นไม้", "กรมป่าไม้", "จำนวนต้นไม้ที่ปลูก", 0, 2565, 300, 100, 100, 100],
  ];
  writeFileSync(place(name), workbookOfRows(rows, sheetName).save());
  return place(name);
}

/** The texts and numbers of a sheet, row by row. */
function cellsOf(file: string, sheetAt: number): readonly (readonly unknown[])[] {
  const sheet = openWorkbookFile(readFileSync(file)).sheets[sheetAt]!;
  return Array.from({ length: 12 }, (_, row) =>
    Array.from({ length: 16 }, (__, column) => sheet.cell(row, column).value),
  );
}

describe("a plan that counts its years in the Buddhist era", () => {
  it("is compared under a day of that era", async () => {
    const [ours, theirs] = [thaiPlan("ours.xlsx", "ร่างเรา", 30), thaiPlan("theirs.xlsx", "ร่างเขา", 40)];
    await runPoa("compare", ours, theirs, "--lang", "th", "--on", "2024-12-05", "--out", place("c.xlsx"));
    const texts = cellsOf(place("c.xlsx"), 1)
      .flatMap((row) => row.slice(0, 9))
      .join("\n");
    expect(texts).toContain("พ.ศ. 2567");
    expect(texts).toContain("ปี 2567");
    expect(texts).not.toMatch(/202\d/);
  });

  it("is warned of in that era when actuals are recorded", async () => {
    writeFileSync(place("a.csv"), "indicator,period,actual\n1.1-1,2567,90\n");
    const file = thaiPlan("plan.xlsx", "แผน", 30);
    const { out } = await runPoa(
      "actuals",
      file,
      "--add",
      place("a.csv"),
      "--lang",
      "th",
      "--out",
      place("o.xlsx"),
    );
    expect(out).toContain("ใน 2567");
    expect(out).not.toContain("2024");
  });

  it("has a next plan whose years and years of baselines are of that era", async () => {
    writeFileSync(place("a.csv"), "indicator,period,actual\n1.1-1,2567,20\n");
    await runPoa(
      "actuals",
      thaiPlan("plan.xlsx", "แผน", 30),
      "--add",
      place("a.csv"),
      "--out",
      place("o.xlsx"),
    );
    const { messages } = await runPoa(
      ...["next-plan", place("o.xlsx"), "--years", "2569-2571", "--lang", "th", "--out", place("n.xlsx")],
    );
    expect(messages).toContain("“2569-2571” was taken as 2026-2028");
    const [title, , , headers, first] = cellsOf(place("n.xlsx"), 0);
    expect(title![0]).toBe("แผนปฏิบัติการ พ.ศ. 2569-2571");
    expect(headers).toEqual(expect.arrayContaining(["พ.ศ. 2569", "พ.ศ. 2570", "พ.ศ. 2571"]));
    expect(first![headers!.indexOf("ปีฐาน")]).toBe(2567);
    const read = await poaJson<{ years: number[] }>("read", place("n.xlsx"));
    expect(read.years).toEqual([2026, 2027, 2028]);
  });

  it.each([
    ["2567-Q4", "2024-Q4"],
    ["๒๕๖๗", "2024"],
  ])("is asked for %s, and says that this is %s", async (asked, understood) => {
    const { exitCode, out, messages } = await runPoa(
      ...["progress", thaiPlan("plan.xlsx", "แผน", 30), "--period", asked, "--on", "2568-01-05", "--json"],
    );
    expect(exitCode).toBe(0);
    expect((JSON.parse(out) as { period: string }).period).toBe(understood);
    expect(messages).toContain(`“${asked}” was taken as ${understood}`);
    expect(messages).toContain("“2568-01-05” was taken as 2025-01-05");
  });
});

describe("year start doubt", () => {
  interface Taken {
    readonly yearStartDoubt: {
      readonly month: number;
      readonly cell: string;
      readonly text: string;
      readonly alternatives: readonly number[];
    } | null;
  }

  function saved(name: string, title: string): string {
    const rows = [
      [title],
      ["Action", "Indicator", "Target 2023/24", "Target 2024/25", "Agency"],
      ["1.1 Train officers", "Number of officers trained", 10, 20, "MoJ"],
      ["1.2 Open shelters", "Number of shelters opened", 1, 2, "MoSVY"],
    ];
    writeFileSync(place(name), workbookOfRows(rows).save());
    return place(name);
  }

  function textsOf(path: string): string {
    return readSheetsOfFile(readFileSync(path)).at(-1)!.grid.values.flat().map(String).join("\n");
  }

  /** The beginning of what is said of the start that was taken. */
  const SAID: Readonly<Record<Language, string>> = {
    en: "Nothing says when the year of “Target 2023/24” begins",
    th: "ไม่มีข้อความใดบอกว่าปีของ “Target 2023/24” เริ่มเมื่อใด",
    km: "គ្មានអត្ថបទណាប្រាប់ថាឆ្នាំនៃ “Target 2023/24” ចាប់ផ្តើមនៅពេលណាទេ",
  };

  describe("a plan of fiscal years that nothing says the beginning of", () => {
    const PERIOD = ["--period", "2024", "--on", "2024-07-20"] as const;

    it.each(LANGUAGES)(
      "is named as such by check, and where the brief and the summary are written (%s)",
      async (language) => {
        const path = saved("plan.xlsx", "Plan of action");
        const checked = await runPoa("check", path, "--lang", language);
        expect(checked.messages).toContain(SAID[language]);
        expect(checked.messages).toContain("Sheet1!C2");
        for (const sheet of ["brief", "summary"]) {
          const out = place(`${sheet}.xlsx`);
          const { messages } = await runPoa(sheet, path, ...PERIOD, "--lang", language, "--out", out);
          expect(messages).toContain(SAID[language]);
          // Pages for people say nothing of it.
          expect(textsOf(out)).not.toContain(SAID[language]);
        }
      },
    );

    it("takes it from the quarters of the workplan on another sheet", async () => {
      const file = workbookOfRows([
        ["Plan of action"],
        ["Action", "Indicator", "Target 2023/24", "Target 2024/25", "Agency"],
        ["1.1 Train officers", "Number of officers trained", 10, 20, "MoJ"],
        ["1.2 Open shelters", "Number of shelters opened", 1, 2, "MoSVY"],
      ]);
      fillRows(file.addSheet("Workplan"), [
        ["Workplan"],
        [
          "Action",
          "Activity",
          "Q1 (Oct–Dec 2023)",
          "Q2 (Jan–Mar 2024)",
          "Q3 (Apr–Jun 2024)",
          "Q4 (Jul–Sep 2024)",
        ],
        ["1.1", "First course", "x", null, null, null],
        ["1.2", "Search for a building", null, "x", null, null],
      ]);
      writeFileSync(place("plan.xlsx"), file.save());
      const read = await poaJson<{ yearStart: number }>("read", place("plan.xlsx"));
      expect(read.yearStart).toBe(10);
    });

    it("tells in JSON what was taken and what it could be", async () => {
      const path = saved("plan.xlsx", "Plan of action");
      const yearStartDoubt = {
        month: 7,
        cell: "Sheet1!C2",
        text: "Target 2023/24",
        alternatives: [1, 4, 10],
      };
      expect(await poaJson<Taken>("check", path)).toMatchObject({ yearStartDoubt });
      const out = place("json.xlsx");
      expect(await poaJson<Taken>("brief", path, ...PERIOD, "--out", out)).toMatchObject({
        yearStartDoubt,
      });
    });

    it.each([
      "Plan of action, fiscal year begins on 1 July",
      "แผนปฏิบัติการ ปีงบประมาณเริ่ม 1 กรกฎาคม",
      "ផែនការសកម្មភាព ឆ្នាំសារពើពន្ធចាប់ផ្តើមខែកក្កដា",
    ])("is not in doubt once its title says so: %s", async (title) => {
      const path = saved("told.xlsx", title);
      const out = place("told-brief.xlsx");
      expect((await poaJson<Taken>("check", path)).yearStartDoubt).toBeNull();
      await runPoa("brief", path, ...PERIOD, "--out", out);
      expect(textsOf(out)).not.toContain(SAID.en);
      expect(await poaJson("read", path)).toMatchObject({ yearStart: 7 });
    });
  });
});
