import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { openWorkbookFile, type SheetFile } from "@plan-of-action/xlsx";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import {
  ACTUAL,
  COMMENT,
  edit,
  EVIDENCE,
  FIRST_ROW,
  handedOutForms,
  INDICATOR,
  MARK_ROW,
  REASON,
  set,
} from "./handed-out-forms";
import { poaJson, runPoa } from "./run-poa";

const { place, form, makePlan, fill, takeBack, actualsIn } = handedOutForms();
const ALL = { "1.1-1": 1, "1.2-1": 2, "1.3-1": 3, "1.4-1": 4, "1.5-1": 5, "1.6-1": 6 };

function fillAll(): void {
  fill("MoJ", [1, 2, 3, 6]);
  fill("MoH", [4, 5, 6]);
}

/** The rows of a form as a CSV file, as Excel or LibreOffice writes them. */
const textOf = (value: GridValue) => (value === null || typeof value === "object" ? "" : String(value));

function csvOf(file: string, delimiter: string): string {
  const [sheet] = openWorkbookFile(readFileSync(file)).sheets;
  const area = sheet!.usedArea(true)!;
  const field = (value: GridValue) =>
    typeof value === "string" && /["\n,;\t]/.test(value) ? `"${value.replaceAll('"', '""')}"` : textOf(value);
  return Array.from({ length: area.lastRow + 1 }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => field(sheet!.cell(row, column).value)).join(delimiter),
  ).join("\r\n");
}

describe("poa take-back", () => {
  it("records what was filled in, with who reported it from which file, and nothing a second time", async () => {
    fillAll();
    fill("MoH", ["minutes", "list"], EVIDENCE);
    fill("MoH", [null, "floods"], REASON);
    fill("MoH", ["well done"], COMMENT);
    const taken = await takeBack("out.xlsx", form("MoJ"), form("MoH"));
    expect(taken).toMatchObject({ recorded: 6, unchanged: 0, conflicts: [] });
    expect(taken.files.map(({ agency }) => agency)).toEqual(["MoJ", "MoH"]);
    expect(await actualsIn("out.xlsx")).toEqual(ALL);
    const sheet = openWorkbookFile(readFileSync(place("out.xlsx"))).sheets.find(
      ({ name }) => name === "Actuals",
    )!;
    const rows = Array.from({ length: 6 }, (_, row) =>
      [0, 1, 2, 4, 5, 6, 7].map((column) => sheet.cell(4 + row, column).value),
    );
    expect(rows.map(([indicator, ...rest]) => [textOf(indicator!).slice(0, 5), ...rest])).toEqual([
      ["1.1-1", 2024, 2, 1, null, null, "MoJ: 1 (MoJ 2024-Q2.xlsx)"],
      ["1.2-1", 2024, 2, 2, null, null, "MoJ: 2 (MoJ 2024-Q2.xlsx)"],
      ["1.3-1", 2024, 2, 3, null, null, "MoJ: 3 (MoJ 2024-Q2.xlsx)"],
      ["1.6-1", 2024, 2, 6, null, null, "MoJ: 6 (MoJ 2024-Q2.xlsx); MoH: 6 (MoH 2024-Q2.xlsx)"],
      ["1.4-1", 2024, 2, 4, "minutes", null, "well done; MoH: 4 (MoH 2024-Q2.xlsx)"],
      ["1.5-1", 2024, 2, 5, "list", "floods", "MoH: 5 (MoH 2024-Q2.xlsx)"],
    ]);
    renameSync(place("out.xlsx"), place("plan.xlsx"));
    const before = readFileSync(place("plan.xlsx"));
    expect(await takeBack("out.xlsx", place("forms"))).toMatchObject({
      recorded: 0,
      unchanged: 7,
      conflicts: [],
    });
    expect(readFileSync(place("out.xlsx")).equals(before)).toBe(true);
  });

  it("reports what is not a number by itself, and records what the other agency says of the same", async () => {
    fill("MoJ", [1, 2, 3, "28-30"]);
    fill("MoH", [4, 5, 28]);
    const { conflicts, files } = await takeBack("out.xlsx", form("MoJ"), form("MoH"));
    expect(conflicts.map(({ why }) => why)).toEqual([expect.stringContaining("“28-30” is not a number")]);
    expect(files.map(({ agency, isRefused }) => [agency, isRefused])).toEqual([
      ["MoJ", true],
      ["MoH", false],
    ]);
    expect(await actualsIn("out.xlsx")).toMatchObject({ "1.1-1": null, "1.5-1": 5, "1.6-1": 28 });
  });

  it("refuses a limit with its reason: 25+ says no number that was achieved", async () => {
    fill("MoJ", [1, 2, 3, "25+"]);
    fill("MoH", [4, 5, 28]);
    const { conflicts } = await takeBack("out.xlsx", form("MoJ"), form("MoH"));
    expect(conflicts.map(({ why }) => why)).toEqual([expect.stringContaining("“25+” is a lower limit")]);
    expect(await actualsIn("out.xlsx")).toMatchObject({ "1.6-1": 28 });
  });

  it.each(["about 30", "~30", "ประมาณ 30"])(
    "takes 28 of one beside “%s” of the other, which stays noted",
    async (said) => {
      fill("MoJ", [1, 2, 3, said]);
      fill("MoH", [4, 5, 28]);
      const taken = await takeBack("out.xlsx", form("MoJ"), form("MoH"));
      expect(taken).toMatchObject({ recorded: 6, conflicts: [] });
      expect(await actualsIn("out.xlsx")).toMatchObject({ "1.6-1": 28 });
      const [, ...rest] = openWorkbookFile(readFileSync(place("out.xlsx"))).sheets;
      const texts = rest.flatMap((sheet) =>
        [...sheet.filledCells()].map(({ row, column }) => textOf(sheet.cell(row, column).value)),
      );
      expect(texts.some((text) => text.includes(`MoJ: ${said} (MoJ 2024-Q2.xlsx)`))).toBe(true);
    },
  );

  it("leaves it to people where a rounded number stands for another than the exact one", async () => {
    fill("MoJ", [1, 2, 3, "about 30"]);
    fill("MoH", [4, 5, 80]);
    const { conflicts } = await takeBack("out.xlsx", form("MoJ"), form("MoH"));
    expect(conflicts).toHaveLength(2);
  });

  it.each<[string, (agency: string) => string]>([
    ["renamed", (agency) => (renameSync(form(agency), place(`${agency}.xlsx`)), place(`${agency}.xlsx`))],
    [
      "sorted from the bottom up",
      (agency) => (edit(form(agency), (sheet) => reverseRows(sheet)), form(agency)),
    ],
    [
      "with a row deleted and an own one added below",
      (agency) => {
        edit(form(agency), (sheet) => {
          // What both report; the other file has it still.
          if (agency === "MoJ") clearRow(sheet, FIRST_ROW + 3);
          set(sheet, FIRST_ROW + 30, 1, "Signed: the focal point");
        });
        return form(agency);
      },
    ],
    [
      "with columns moved and heads translated",
      (agency) => (edit(form(agency), (sheet) => moveColumns(sheet)), form(agency)),
    ],
    [
      "without the row of marks",
      (agency) => (edit(form(agency), (sheet) => clearRow(sheet, MARK_ROW)), form(agency)),
    ],
    [
      "without the hidden column",
      (agency) => (edit(form(agency), (sheet) => clearColumn(sheet, 0)), form(agency)),
    ],
    [
      "as CSV",
      (agency) => (writeFileSync(place(`${agency}.csv`), csvOf(form(agency), ",")), place(`${agency}.csv`)),
    ],
    [
      "as CSV with semicolons and a byte order mark",
      (agency) => (
        writeFileSync(place(`${agency}.csv`), `\uFEFF${csvOf(form(agency), ";")}`),
        place(`${agency}.csv`)
      ),
    ],
    [
      "as Unicode text",
      (agency) => {
        writeFileSync(place(`${agency}.csv`), Buffer.from(`\uFEFF${csvOf(form(agency), "\t")}`, "utf16le"));
        return place(`${agency}.csv`);
      },
    ],
  ])("reads a form %s", async (_, change) => {
    fillAll();
    const files = ["MoJ", "MoH"].map(change);
    expect((await takeBack("out.xlsx", ...files)).conflicts).toEqual([]);
    expect(await actualsIn("out.xlsx")).toEqual(ALL);
  });

  it("names the cells in which two files differ, and records nothing for that indicator", async () => {
    fill("MoJ", [1, 2, 3, 6]);
    fill("MoH", [4, 5, 7]);
    const { recorded, conflicts } = await takeBack("out.xlsx", form("MoJ"), form("MoH"));
    expect(recorded).toBe(5);
    expect(conflicts.map(({ file, cell }) => [file, cell])).toEqual([
      [form("MoJ"), "'Report 2024 Q2'!I10"],
      [form("MoH"), "'Report 2024 Q2'!I9"],
    ]);
    expect(conflicts[0]!.why).toMatch(
      /The file says 6, but MoH 2024-Q2\.xlsx \('Report 2024 Q2'!I9\) says 7/,
    );
    expect(await actualsIn("out.xlsx")).toEqual({ ...ALL, "1.6-1": null });
  });

  it.each<[string, GridValue, RegExp]>([
    ["a range", "2-3", /2-3/],
    ["an error", { error: "#REF!" }, /#REF!/],
  ])("records nothing of a file with %s, and all of the others", async (_, value, why) => {
    fill("MoJ", [1, value, 3]);
    fill("MoH", [4, 5, 6]);
    const { recorded, conflicts, files } = await takeBack("out.xlsx", form("MoJ"), form("MoH"));
    expect(recorded).toBe(3);
    expect(files.map(({ isRefused }) => isRefused)).toEqual([true, false]);
    expect(conflicts.map(({ cell }) => cell)).toEqual(["'Report 2024 Q2'!I8"]);
    expect(conflicts[0]!.why).toMatch(why);
  });

  it("takes a date for what Excel makes of a range, and does not record it", async () => {
    fill("MoJ", [1, 45_353]);
    edit(form("MoJ"), (sheet) => {
      const cell = { firstRow: 7, lastRow: 7, firstColumn: ACTUAL, lastColumn: ACTUAL };
      sheet.setStyle(cell, { numberFormat: "d-mmm" });
    });
    const { recorded, conflicts } = await takeBack("out.xlsx", form("MoJ"));
    expect([recorded, conflicts.length]).toEqual([0, 1]);
    expect(conflicts[0]!.why).toMatch(/holds a date \(2024-03-02\)/);
  });

  it.each<[GridValue, number | null]>([
    ["1,200", 1200],
    ["12k", 12_000],
    ["๑๒", 12],
    ["14 men; 12 women", 26],
    [0, 0],
    ["N/A", null],
  ])("reads %j as everywhere", async (typed, actual) => {
    fill("MoH", [typed]);
    const { conflicts } = await takeBack("out.xlsx", form("MoH"));
    expect(conflicts).toEqual([]);
    expect((await actualsIn("out.xlsx"))["1.4-1"]).toBe(actual);
  });

  it("refuses a row whose words are those of another indicator", async () => {
    fill("MoJ", [1, 2, 3]);
    edit(form("MoJ"), (sheet) => {
      const words = [FIRST_ROW, FIRST_ROW + 1].map((row) => sheet.cell(row, INDICATOR).value);
      set(sheet, FIRST_ROW, INDICATOR, words[1]!);
      set(sheet, FIRST_ROW + 1, INDICATOR, words[0]!);
    });
    const { recorded, conflicts } = await takeBack("out.xlsx", form("MoJ"));
    expect(recorded).toBe(0);
    expect(conflicts[0]!.why).toMatch(/made for indicator 1\.1-1 but shows the words of 1\.2-1/);
  });

  it.each<[string, (sheet: SheetFile) => void, string]>([
    ["its period", (sheet) => set(sheet, 2, 2, "2024-Q3"), "2024-Q3"],
    [
      "its period and its title",
      (sheet) => {
        set(sheet, 0, 1, "Report for 2024 Q3: National plan of action 2023-2025");
        set(sheet, 2, 2, "2024-Q3  ·  2024 Q3 (July–September 2024)");
      },
      "2024-Q3",
    ],
    ["its title, in words", (sheet) => set(sheet, 0, 1, "Report for July–September 2024"), "2024-Q3"],
    ["its title, in Khmer", (sheet) => set(sheet, 0, 1, "របាយការណ៍សម្រាប់ ត្រីមាសទី3 ឆ្នាំ2024៖ ផែនការ"), "2024-Q3"],
    ["its period, in Thai", (sheet) => set(sheet, 2, 2, "ไตรมาส 1 ปี 2568"), "2025-Q1"],
  ])("refuses a form of another period in which somebody typed a new one: %s", async (_, retype, stated) => {
    fillAll();
    edit(form("MoJ"), retype);
    const { conflicts, files } = await takeBack("out.xlsx", form("MoJ"), form("MoH"));
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]!.why).toContain(
      `was made for 2024-Q2, but the text above its headers says ${stated}`,
    );
    expect(files.map(({ isRefused }) => isRefused)).toEqual([true, false]);
    expect(await actualsIn("out.xlsx")).toMatchObject({ "1.1-1": null, "1.4-1": 4 });
  });

  it.each<[string, (sheet: SheetFile) => void]>([
    ["the same period in other words", (sheet) => set(sheet, 2, 2, "Q2 2024 (April to June)")],
    ["a day by which it is due", (sheet) => set(sheet, 3, 2, "Please return by 15 July 2024")],
    ["another plan's years", (sheet) => set(sheet, 0, 1, "Report for 2024 Q2: Plan of action 2026-2028")],
  ])("takes a form above whose headers stands %s", async (_, type) => {
    fillAll();
    edit(form("MoJ"), type);
    expect(await takeBack("out.xlsx", form("MoJ"))).toMatchObject({ recorded: 4, conflicts: [] });
  });

  it("tells of what stands in a column that the form does not have, and records the rest", async () => {
    fillAll();
    edit(form("MoJ"), (sheet) => set(sheet, FIRST_ROW, 12, "2 of them women"));
    const { conflicts, recorded } = await takeBack("out.xlsx", form("MoJ"));
    expect(recorded).toBe(4);
    expect(conflicts.map(({ why }) => why)).toEqual([
      expect.stringContaining("“2 of them women” is in a column"),
    ]);
  });

  it("finds an indicator again that has another number now, and refuses one that was reworded", async () => {
    fill("MoJ", [1, 2]);
    fill("MoH", [4]);
    makePlan((sheet) => {
      const [first, second] = [3, 4].map((row) => textOf(sheet.cell(row, 1).value));
      set(sheet, 3, 1, first!.replace("1.1", "1.9"));
      set(sheet, 4, 1, second!);
      set(sheet, 6, 3, "# of something else");
    });
    const { recorded, conflicts } = await takeBack("out.xlsx", form("MoJ"), form("MoH"));
    expect(recorded).toBe(2);
    expect((await actualsIn("out.xlsx"))["1.9-1"]).toBe(1);
    expect(conflicts.map(({ why }) => why)).toEqual([
      expect.stringMatching(/no longer has indicator 1\.4-1 with the wording of this form/),
    ]);
  });

  it("says whose a comment is beside the actual of another agency", async () => {
    fill("MoJ", [1, 2, 3, 6]);
    fill("MoH", [4, 5]);
    fill("MoH", [null, null, "Two of them online"], COMMENT);
    await takeBack("out.xlsx", form("MoJ"), form("MoH"));
    const { sheets } = openWorkbookFile(readFileSync(place("out.xlsx")));
    const actuals = sheets.find(({ name }) => name === "Actuals")!;
    const comments = Array.from({ length: 12 }, (_, row) => textOf(actuals.cell(row, 7).value));
    expect(comments.filter((text) => text.includes("online"))).toEqual([
      expect.stringMatching(/^MoH: Two of them online; MoJ: 6 \(MoJ 2024-Q2\.xlsx\)$/),
    ]);
  });

  it("names a text without an actual, so that it is not lost", async () => {
    fill("MoH", ["postponed"], COMMENT);
    const { recorded, conflicts } = await takeBack("out.xlsx", form("MoH"));
    expect([recorded, conflicts.map(({ cell }) => cell)]).toEqual([0, ["'Report 2024 Q2'!I7"]]);
  });

  it("tells of files that are no forms, and takes the others", async () => {
    fillAll();
    writeFileSync(place("broken.xlsx"), "no workbook");
    const { recorded, conflicts } = await takeBack(
      "out.xlsx",
      form("MoH"),
      place("broken.xlsx"),
      place("plan.xlsx"),
    );
    expect(recorded).toBe(3);
    expect(conflicts.map(({ file, cell }) => [file, cell])).toEqual([
      [place("broken.xlsx"), null],
      [place("plan.xlsx"), null],
    ]);
  });

  it("takes back forms of parties for each of them", async () => {
    writeFileSync(
      place("a.csv"),
      "indicator,period,party,actual\n1.1-1,2024-Q1,Laos,1\n1.1-1,2024-Q1,Peru,1\n",
    );
    await runPoa("actuals", place("plan.xlsx"), "--add", place("a.csv"), "--in-place");
    await poaJson("hand-out", place("plan.xlsx"), "--period", "2024-Q2", "--to", place("forms2"));
    const forms = readdirSync(place("forms2")).filter((name) => /^(?:Laos|Peru).*xlsx$/.test(name));
    for (const [value, name] of forms.entries()) {
      edit(place("forms2", name), (sheet) => set(sheet, FIRST_ROW, ACTUAL, value + 2));
    }
    const files = forms.map((name) => place("forms2", name));
    expect(await takeBack("out.xlsx", ...files)).toMatchObject({ recorded: 2, conflicts: [] });
    expect((await actualsIn("out.xlsx"))["1.1-1"]).toBe(7);
  });
});

function rowsOf(sheet: SheetFile): number[] {
  const last = sheet.usedArea(true)!.lastRow;
  return Array.from({ length: last - FIRST_ROW + 1 }, (_, row) => FIRST_ROW + row);
}

function reverseRows(sheet: SheetFile): void {
  const rows = rowsOf(sheet);
  const held = rows.map((row) => Array.from({ length: 12 }, (_, column) => sheet.cell(row, column).value));
  held
    .reverse()
    .forEach((values, place) => values.forEach((value, column) => set(sheet, rows[place]!, column, value)));
}

/** Actual to the front, the mark to the end, and headers in other words. */
function moveColumns(sheet: SheetFile): void {
  const order = [ACTUAL, 1, 2, INDICATOR, COMMENT, 5, 6, 7, 4, REASON, EVIDENCE, 0];
  const last = sheet.usedArea(true)!.lastRow;
  for (let row = MARK_ROW; row <= last; row++) {
    const values = order.map((column) => sheet.cell(row, column).value);
    values.forEach((value, column) => set(sheet, row, column, value));
  }
  for (let column = 0; column < 11; column++) set(sheet, FIRST_ROW - 1, column, `Spalte ${column}`);
}

function clearRow(sheet: SheetFile, row: number): void {
  for (let column = 0; column < 12; column++) set(sheet, row, column, null);
}

function clearColumn(sheet: SheetFile, column: number): void {
  const last = sheet.usedArea(true)!.lastRow;
  for (let row = 0; row <= last; row++) set(sheet, row, column, null);
}
