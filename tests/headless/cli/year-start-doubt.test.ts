import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, type Language } from "../../../src/locales/catalogues";
import { readSheetsOfFile } from "../../../src/app/files/sheets-of-file";
import { poaJson, runPoa, temporaryFolder } from "./run-poa";
import { fillRows, workbookOfRows } from "../../workbook-of-rows";

jest.setTimeout(60_000);

interface Taken {
  readonly yearStartDoubt: {
    readonly month: number;
    readonly cell: string;
    readonly text: string;
    readonly alternatives: readonly number[];
  } | null;
}

const folder = temporaryFolder();
const place = (name: string) => join(folder.path, name);

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

  it.each(LANGUAGES)("is told as such by check, and on the brief and the summary (%s)", async (language) => {
    const path = saved("plan.xlsx", "Plan of action");
    const checked = await runPoa("check", path, "--lang", language);
    expect(checked.messages).toContain(SAID[language]);
    expect(checked.messages).toContain("Sheet1!C2");
    for (const sheet of ["brief", "summary"]) {
      const out = place(`${sheet}.xlsx`);
      const { messages } = await runPoa(sheet, path, ...PERIOD, "--lang", language, "--out", out);
      expect(messages).toContain(SAID[language]);
      expect(textsOf(out)).toContain(SAID[language]);
    }
  });

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
