import { mkdirSync, readdirSync, readFileSync, writeFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { fileNames } from "../../../src/exchange/forms/file-names";
import { openWorkbookFile, type SheetFile } from "@plan-of-action/xlsx";
import { MEETING_PLAN, poaJson, runPoa, temporaryFolder } from "./run-poa";
import { planWorkbook } from "../../plan-workbook";
import { ACTUAL, edit, FIRST_ROW, handedOutForms, set } from "./handed-out-forms";
import { workbookOfRows } from "../../workbook-of-rows";

describe("hand out", () => {
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

    it("names the day by which to answer in the form and the letter", async () => {
      const { files } = await handOut(MEETING_PLAN, "--by", "2024-11-29");
      const { letter, file } = files[0]!;
      expect(readFileSync(letter, "utf8")).toContain("by Friday 29 November 2024.");
      expect(text(sheetOf(file), 3, 1)).toMatch(/^Please answer by 2024-11-29\./);
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
      expect(messages).toMatch(
        /forms cannot be a folder: there is a file of that name\. Choose another name/,
      );
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
});

describe("forms as plans", () => {
  const folder = temporaryFolder();

  const place = (...names: string[]) => join(folder.path, ...names);

  const FORM = () => place("forms", "MoJ 2024-Q2.xlsx");

  beforeEach(async () => {
    const file = planWorkbook(3);
    for (const row of [3, 4, 5]) file.sheets[0]!.setCell(row, 2, { value: "MoJ", formula: null });
    writeFileSync(place("plan.xlsx"), file.save());
    await poaJson("hand-out", place("plan.xlsx"), "--period", "2024-Q2", "--to", place("forms"));
  });

  describe("a report form where a plan is due", () => {
    it.each([["read"], ["progress", "--period", "2024"], ["take-back"]])(
      "is told to be one by %s, with what takes it back",
      async (name, ...more) => {
        const forms = name === "take-back" ? [place("plan.xlsx"), "--out", place("out.xlsx")] : [];
        const { exitCode, messages } = await runPoa(name, FORM(), ...more, ...forms);
        expect(exitCode).toBe(2);
        expect(messages).toBe(
          `${FORM()} is a report form and not a plan. To record what it says, take it back into the plan’s workbook: npm run -s poa -- take-back PLAN.xlsx "${FORM()}" --out OUT.xlsx`,
        );
      },
    );

    it("is told to be one by the checks", async () => {
      const { exitCode, out } = await runPoa("check", FORM());
      expect(exitCode).toBe(1);
      expect(out).toMatch(/\n1 error, 0 warnings, 0 notes$/);
      expect(out).toContain("A report form, to be taken back into the plan’s workbook: “Report 2024 Q2”.");
    });

    it("is told apart among many plans", async () => {
      const many = [place("forms"), place("plan.xlsx"), "--out"];
      const exported = await runPoa("export", ...many, place("all.csv"));
      expect(exported.out).toMatch(/1 file could not be read:\n {2}- .*is a report form and not a plan/);
      await poaJson("roll-up", "--period", "2024-Q2", ...many, place("all.xlsx"));
      const sheet = openWorkbookFile(readFileSync(place("all.xlsx"))).sheets.find(
        ({ name }) => name === "Not read",
      );
      const texts = Array.from({ length: 10 }, (_, row) => sheet?.cell(row, 1).value);
      expect(texts).toContain(
        "The file is a report form and not a plan. Take it back into the plan’s workbook.",
      );
    });
  });

  it("names the sheets of the tracker's own where a workbook has no plan", async () => {
    await poaJson("roll-up", place("plan.xlsx"), "--period", "2024-Q2", "--out", place("all.xlsx"));
    const { messages } = await runPoa("read", place("all.xlsx"));
    expect(messages).toContain("- Overview: the tracker wrote it");
    expect(messages).not.toContain("no sheet with cells");
    expect((await runPoa("check", place("all.xlsx"))).out).toContain("Written by the tracker: “Overview”");
  });

  it("says of forms that came back blank that the written workbook is a copy", async () => {
    const out = place("out.xlsx");
    const { out: said } = await runPoa("take-back", place("plan.xlsx"), place("forms"), "--out", out);
    expect(said).toContain(
      `Nothing new was to be recorded, so ${out} is a copy of ${place("plan.xlsx")} as it was.`,
    );
    const again = await runPoa("take-back", place("plan.xlsx"), place("forms"), "--in-place");
    expect(again.out).toContain(`so ${place("plan.xlsx")} stays as it was.`);
  });
});

const folder = temporaryFolder();

const place = (name: string) => join(folder.path, name);

interface Checked {
  readonly findings: readonly { readonly rule: string; readonly cell: string; readonly severity: string }[];
}

interface ProgressShape {
  readonly indicators: readonly { readonly actual: number | null }[];
}

/** A plan with an Actuals sheet that says 2 for the first indicator, in which somebody changes the header. */
async function withHeaders(change: (sheet: SheetFile, headerRow: number) => void) {
  writeFileSync(place("plan.xlsx"), planWorkbook(2).save());
  writeFileSync(place("reports.csv"), "indicator,year,quarter,actual\n1.1-1,2023,,2\n");
  await poaJson("actuals", place("plan.xlsx"), "--add", place("reports.csv"), "--out", place("a.xlsx"));
  const file = openWorkbookFile(readFileSync(place("a.xlsx")));
  const sheet = file.sheets.find(({ name }) => name === "Actuals")!;
  const headerRow = [0, 1, 2, 3, 4, 5].find((row) => sheet.cell(row, 0).value === "Indicator")!;
  change(sheet, headerRow);
  writeFileSync(place("b.xlsx"), file.save());
  const { indicators } = await poaJson<ProgressShape>("progress", place("b.xlsx"), "--period", "2023");
  const { findings } = await poaJson<Checked>("check", place("b.xlsx"));
  return {
    actual: indicators[0]!.actual,
    told: findings
      .filter(({ rule }) => rule === "own-sheet-header")
      .map(({ cell, severity }) => `${cell.replace(/\d+$/u, "")} ${severity}`),
  };
}

const type = (column: number, value: string | null) => (sheet: SheetFile, row: number) =>
  sheet.setCell(row, column, { value, formula: null });

/** A second column of one header, filled so that it could be the one that counts, while a word stands in the first. */
const another =
  (column: number, header: string, value: string | number = 99) =>
  (sheet: SheetFile, row: number) => {
    type(column, header)(sheet, row);
    sheet.setCell(row + 1, column, { value, formula: null });
    sheet.setCell(row + 2, 0, { value: "1.2-1", formula: null });
    sheet.setCell(row + 2, 1, { value: 2023, formula: null });
    sheet.setCell(row + 2, 4, { value: "TBD", formula: null });
  };

describe("the header of the Actuals sheet", () => {
  it.each<[string, (sheet: SheetFile, row: number) => void, readonly string[]]>([
    ["as it was written", () => undefined, []],
    ["with “Actual” renamed", type(4, "Achieved so far"), ["Actuals!E warning"]],
    ["with “Actual” blanked", type(4, null), ["Actuals!E warning"]],
    ["with “Indicator” renamed", type(0, "What we measure"), ["Actuals!A warning"]],
    ["with “Quarter” in words of somebody's own", type(2, "When"), ["Actuals!C warning"]],
    ["with another “Actual” beside it", another(9, "Actual"), ["Actuals!J warning"]],
    ["with another “Actual” far beside it", another(11, "actual"), ["Actuals!L warning"]],
    [
      "with another “Quarter”, of texts that are quarters",
      another(9, "Quarter", "Q1"),
      ["Actuals!J warning"],
    ],
    ["with another “Indicator”", another(10, "Indicator", "1.2-1"), ["Actuals!K warning"]],
  ])("%s: what it reports counts, and a change is told", async (_, change, told) => {
    expect(await withHeaders(change)).toEqual({ actual: 2, told });
  });

  it("keeps what is reported out of a second column of one header, and leaves that as it is", async () => {
    await withHeaders(another(9, "Actual"));
    writeFileSync(place("more.csv"), "indicator,year,quarter,actual\n1.1-1,2024,,1\n");
    await poaJson("actuals", place("b.xlsx"), "--add", place("more.csv"), "--in-place");
    const sheet = openWorkbookFile(readFileSync(place("b.xlsx"))).sheets.find(
      ({ name }) => name === "Actuals",
    )!;
    const rows = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((row) => [
      sheet.cell(row, 4).value,
      sheet.cell(row, 9).value,
    ]);
    expect(rows.filter((row) => row.some((value) => value !== null))).toEqual([
      ["Actual", "Actual"],
      [2, 99],
      ["TBD", null],
      [1, null],
    ]);
  });

  it("is told to be lost where even its places do not tell", async () => {
    const found = await withHeaders((sheet, row) => {
      for (let column = 0; column < 9; column++) type(column, `Head ${column}`)(sheet, row);
    });
    expect(found).toEqual({ actual: null, told: ["Actuals!A error", "Actuals!A error"] });
  });
});

describe("take back again", () => {
  const { place, form, fill, takeBack, actualsIn } = handedOutForms();

  const ALL = { "1.1-1": 1, "1.2-1": 2, "1.3-1": 3, "1.4-1": 4, "1.5-1": 5, "1.6-1": 6 };

  describe("a form that is taken back again, or after a correction", () => {
    it("takes a correction of the same agency, and not one against another's or a person's value", async () => {
      fill("MoJ", [1, 2, 3, 6]);
      await takeBack("first.xlsx", form("MoJ"));
      renameSync(place("first.xlsx"), place("plan.xlsx"));
      fill("MoJ", [10]);
      fill("MoH", [4, 5, 7]);
      const { recorded, unchanged, conflicts } = await takeBack("out.xlsx", form("MoJ"), form("MoH"));
      expect([recorded, unchanged]).toEqual([3, 2]);
      expect(conflicts.map(({ cell }) => cell)).toEqual(["'Report 2024 Q2'!I10", "'Report 2024 Q2'!I9"]);
      expect(await actualsIn("out.xlsx")).toEqual({ ...ALL, "1.1-1": 10 });
    });

    it("does not bring back what an agency has reported otherwise since, and says so", async () => {
      const versions = [8, 9, 7];
      for (const [number, value] of versions.entries()) {
        fill("MoJ", [value]);
        writeFileSync(place(`version ${number}.xlsx`), readFileSync(form("MoJ")));
        await takeBack("next.xlsx", form("MoJ"));
        renameSync(place("next.xlsx"), place("plan.xlsx"));
      }
      const older = await takeBack("out.xlsx", place("version 0.xlsx"));
      expect(older).toMatchObject({ recorded: 0, conflicts: [{ cell: "'Report 2024 Q2'!I7" }] });
      expect(older.conflicts[0]!.why).toMatch(/says 8, which was recorded before.* reported 7 since/);
      expect((await actualsIn("plan.xlsx"))["1.1-1"]).toBe(7);
      const all = await takeBack("all.xlsx", ...versions.map((_, number) => place(`version ${number}.xlsx`)));
      expect(all).toMatchObject({ recorded: 0, unchanged: 1, conflicts: [{}, {}] });
    });

    it("takes a former value again from a form that was handed out with the newer one", async () => {
      for (const value of [8, 9]) {
        fill("MoJ", [value]);
        await takeBack("next.xlsx", form("MoJ"));
        renameSync(place("next.xlsx"), place("plan.xlsx"));
      }
      await poaJson("hand-out", place("plan.xlsx"), "--period", "2024-Q2", "--to", place("again"));
      const again = place("again", "MoJ 2024-Q2.xlsx");
      edit(again, (sheet) => set(sheet, FIRST_ROW, ACTUAL, 8));
      expect(await takeBack("out.xlsx", again)).toMatchObject({ recorded: 1, conflicts: [] });
      expect((await actualsIn("out.xlsx"))["1.1-1"]).toBe(8);
    });

    it("does not bring back a value that a person has corrected since", async () => {
      fill("MoJ", [1, 2, 3, 6]);
      await takeBack("first.xlsx", form("MoJ"));
      edit(place("first.xlsx"), (_, { sheets }) =>
        set(
          sheets.find(({ name }) => name === "Actuals")!,
          4,
          4,
          20,
        ),
      );
      renameSync(place("first.xlsx"), place("plan.xlsx"));
      expect(await takeBack("out.xlsx", form("MoJ"))).toMatchObject({
        recorded: 0,
        unchanged: 4,
        conflicts: [],
      });
      expect((await actualsIn("out.xlsx"))["1.1-1"]).toBe(20);
    });

    it("does not write over what a person has recorded after the form was handed out", async () => {
      writeFileSync(place("a.csv"), "indicator,period,actual\n1.1-1,2024-Q2,20\n");
      await runPoa("actuals", place("plan.xlsx"), "--add", place("a.csv"), "--in-place");
      fill("MoJ", [1, 2, 3, 6]);
      const { recorded, conflicts } = await takeBack("out.xlsx", form("MoJ"));
      expect(recorded).toBe(3);
      expect(conflicts).toEqual([
        {
          file: form("MoJ"),
          cell: "'Report 2024 Q2'!I7",
          why: expect.stringMatching(
            /says 1, but 20 has been recorded meanwhile \(Actuals!E5, on 1 July 2024\)/,
          ) as string,
        },
      ]);
    });
  });
});

interface Numbers {
  readonly indicators: readonly { annualTargets: object; annualActuals: object }[];
}

interface Progress {
  readonly indicators: readonly { target: number | null; actual: number | null }[];
}

/** How read, progress and the export have a target and its report of 2024. */
async function readingsOf(indicator: string, target: number | string, actual: number | string) {
  const path = join(folder.path, "plan.xlsx");
  const rows = [
    ["Action", "Indicators", "Target 2024", "Actual 2024"],
    ["1.1 Serve", indicator, target, actual],
    ["1.2 Meet", "Number of meetings held", 4, 3],
  ];
  writeFileSync(path, workbookOfRows(rows).save());
  const [read] = (await poaJson<Numbers>("read", path)).indicators;
  const [standing] = (await poaJson<Progress>("progress", path, "--period", "2024")).indicators;
  const out = join(folder.path, "plan.csv");
  await runPoa("export", path, "--out", out);
  const lines = readFileSync(out, "utf8")
    .split("\r\n")
    .map((line) => line.split(","));
  const valueOf = (kind: string) => lines.find((fields) => fields[7] === kind)?.[8];
  return {
    read: [Object.values(read!.annualTargets)[0], Object.values(read!.annualActuals)[0]],
    progress: [standing!.target, standing!.actual],
    exported: [valueOf("target"), valueOf("actual")],
  };
}

describe("a report", () => {
  it.each<[string, number | string, number | string, number, number]>([
    ["of a share beside a target in points", "80%", 0.6, 80, 60],
    ["of a share beside one that is a share as well", 0.8, 0.75, 80, 75],
    ["in points", 80, 65, 80, 65],
    ["of a small percentage", 2.5, 0.8, 2.5, 0.8],
  ])("%s is the same in read, progress and the export", async (_, target, actual, aim, reached) => {
    expect(await readingsOf("Percentage of villages served", target, actual)).toEqual({
      read: [aim, reached],
      progress: [aim, reached],
      exported: [String(aim), String(reached)],
    });
  });

  it("of a percentage of what is counted counts neither in progress nor in the export", async () => {
    expect(await readingsOf("Number of officers trained", 40, "12%")).toMatchObject({
      progress: [40, null],
      exported: ["40", ""],
    });
  });
});
