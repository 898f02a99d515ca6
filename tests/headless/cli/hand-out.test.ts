import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileNames } from "../../../src/exchange/forms/file-names";
import { openWorkbookFile, type SheetFile } from "@plan-of-action/xlsx";
import { MEETING_PLAN, poaJson, runPoa, temporaryFolder } from "./run-poa";

const folder = temporaryFolder();
const place = (...names: string[]) => join(folder.path, ...names);

interface HandedOut {
  readonly files: readonly {
    readonly file: string;
    readonly agency: string | null;
    readonly party: string | null;
    readonly indicators: readonly string[];
    readonly letter: string;
  }[];
  readonly notAsked: readonly string[];
}

interface ReadShape {
  readonly actions: readonly { readonly id: string; readonly responsibleAgencies: readonly string[] }[];
  readonly indicators: readonly { readonly id: string; readonly action: string }[];
}

const handOut = (file: string, ...more: string[]) =>
  poaJson<HandedOut>("hand-out", file, "--period", "2024-Q2", "--to", place("forms"), ...more);

const sheetOf = (file: string): SheetFile => openWorkbookFile(readFileSync(file)).sheets[0]!;
const text = (sheet: SheetFile, row: number, column: number) => sheet.cell(row, column).value;
const FIRST_ROW = 6;

describe("poa hand-out", () => {
  it("writes a workbook for each responsible agency, with its indicators and no others", async () => {
    const { files, notAsked } = await handOut(MEETING_PLAN);
    const { actions, indicators } = await poaJson<ReadShape>("read", MEETING_PLAN);
    const agenciesOf = new Map(actions.map(({ id, responsibleAgencies }) => [id, responsibleAgencies]));
    const wanted = new Map<string, string[]>();
    for (const { id, action } of indicators.filter((each) => !notAsked.includes(each.id))) {
      for (const agency of agenciesOf.get(action) ?? []) {
        const key = agency.toLowerCase();
        wanted.set(key, [...(wanted.get(key) ?? []), id]);
      }
    }
    expect(notAsked.length).toBeLessThan(indicators.length / 2);
    const given = files.map(({ agency, indicators: ids }) => [agency?.toLowerCase(), ids]);
    expect(new Map(given as [string, string[]][])).toEqual(wanted);
    for (const { file, indicators: ids } of files) {
      const sheet = sheetOf(file);
      expect(ids.map((_, row) => text(sheet, FIRST_ROW + row, 1))).toEqual(ids);
      expect(sheet.cell(FIRST_ROW + ids.length, 1).value).toBeNull();
    }
  });

  it("leaves open just the cells to be filled in, and checks what is typed in them", async () => {
    const { files } = await handOut(MEETING_PLAN);
    const { file, indicators } = files.find(({ agency }) => agency === "GCNP")!;
    const sheet = sheetOf(file);
    const isOpen = (row: number, column: number) => sheet.style(row, column).locked === false;
    expect(sheet.isProtected).toBe(true);
    for (const [row] of indicators.entries()) {
      const open = Array.from({ length: 12 }, (_, column) => isOpen(FIRST_ROW + row, column));
      expect(open).toEqual([...Array<boolean>(8).fill(false), ...Array<boolean>(4).fill(true)]);
      const rules = sheet.validations.filter(
        ({ area }) => area.firstRow <= FIRST_ROW + row && area.lastRow >= FIRST_ROW + row,
      );
      expect(rules).toHaveLength(1);
    }
    expect(isOpen(FIRST_ROW - 1, 8)).toBe(false);
    expect(isOpen(FIRST_ROW + indicators.length, 8)).toBe(false);
  });

  it("says a text to send in three languages, the chosen one first", async () => {
    const { files } = await handOut(MEETING_PLAN, "--lang", "th");
    const { letter, agency } = files[0]!;
    const [first, ...others] = readFileSync(letter, "utf8").split("––––––––––");
    expect(first).toContain(`เรียน ${agency}`);
    expect(others.join("")).toMatch(/To .*ជូនចំពោះ/s);
    expect(text(sheetOf(files[0]!.file), FIRST_ROW - 1, 8)).toBe("ผลการดำเนินงาน");
  });

  it("asks parties where a plan has them", async () => {
    const csv = "indicator,period,party,actual\n1.4-1,2024-Q1,Cambodia,1\n1.4-1,2024-Q1,Thailand,1\n";
    writeFileSync(place("actuals.csv"), csv);
    await runPoa("actuals", MEETING_PLAN, "--add", place("actuals.csv"), "--out", place("plan.xlsx"));
    const { files } = await handOut(place("plan.xlsx"));
    const parties = files.filter(({ party }) => party !== null);
    expect(parties.map(({ agency, indicators }) => [agency, indicators])).toEqual([
      ["Cambodia", ["1.4-1"]],
      ["Thailand", ["1.4-1"]],
    ]);
    const others = files.filter(({ party }) => party === null).flatMap(({ indicators }) => indicators);
    expect(others).not.toContain("1.4-1");
    expect(text(sheetOf(parties[0]!.file), FIRST_ROW, 7)).toBe("1 (2024 Q1)");
  });

  it("never writes over a form that may have been filled in", async () => {
    mkdirSync(place("forms"));
    writeFileSync(place("forms", "GCNP 2024-Q2.xlsx"), "filled in");
    const { exitCode, messages } = await runPoa(
      ...["hand-out", MEETING_PLAN, "--period", "2024-Q2", "--to", place("forms")],
    );
    expect(exitCode).toBe(2);
    expect(messages).toMatch(/has 1 file of these names already \(GCNP 2024-Q2\.xlsx\)/);
    expect(readdirSync(place("forms"))).toEqual(["GCNP 2024-Q2.xlsx"]);
  });

  it("says where a file has the folder's name", async () => {
    writeFileSync(place("forms"), "somebody's");
    const { exitCode, messages } = await runPoa(
      ...["hand-out", MEETING_PLAN, "--period", "2024-Q2", "--to", place("forms")],
    );
    expect(exitCode).toBe(2);
    expect(messages).toMatch(/forms cannot be a folder: there is a file of that name\. Choose another name/);
  });

  it("says where the plan has no such year", async () => {
    const { messages } = await runPoa(
      ...["hand-out", MEETING_PLAN, "--period", "2031", "--to", place("forms")],
    );
    expect(messages).toMatch(/has the years 2023, 2024, 2025, so there is nothing to ask for 2031/);
  });
});

describe("the name of a form's file", () => {
  it.each([
    [
      ["MoJ", "moj", "MOJ"],
      ["MoJ", "moj (2)", "MOJ (3)"],
    ],
    [['SG/NCCT: a "b" <c>|d?*\\e'], ["SG NCCT a b c d e"]],
    [
      ["CON", "nul.txt", " . "],
      ["_CON", "_nul.txt", "_"],
    ],
    [
      ["..\\..\\etc/passwd", "a\u202Egpj.exe"],
      ["etc passwd", "a gpj.exe"],
    ],
    [["ក".repeat(100)], ["ក".repeat(60)]],
  ])("of %j is %j", (texts, names) => {
    expect(fileNames(texts)).toEqual(names);
  });
});
