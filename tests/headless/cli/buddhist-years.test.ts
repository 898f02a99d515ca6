import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { poaJson, runPoa, temporaryFolder } from "./run-poa";
import { workbookOfRows } from "../../workbook-of-rows";

const folder = temporaryFolder();
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
