import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { prepareActuals, type SummaryRequest, type Workbook } from "../../src/app";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile, type SheetFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { createTranslator } from "../../src/locales/translator";
import { fillPlan, PLAN_SHEET, planWorkbook } from "../plan-workbook";
import { freezeSummary, writeChecks, writeIndicators, writeSummary } from "../sheets-alone";

// Whole summaries are written through the host, several in a test.
const request: SummaryRequest = {
  period: { year: 2024, quarter: 2 },
  asOf: { year: 2024, month: 7, day: 1 },
  translate: createTranslator("en"),
};
const TITLE = "Summary 2024 Q2";

/** A saved workbook with charts of every kind, a pivot table, slicers, filters, comments, names, a protected sheet, and a plan. */
function everyFeatureWithPlan(): Uint8Array {
  const file = openWorkbookFile(readFileSync("tests/fixtures/every-feature.xlsx"));
  fillPlan(file.addSheet(PLAN_SHEET), 13);
  return calculated(file.save());
}

/** The file as Excel saves it, which has calculated everything, so that nothing is left to be calculated. */
function calculated(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts["xl/workbook.xml"]!).replace(/ fullCalcOnLoad="1"/, "");
  return zipSync({ ...parts, "xl/workbook.xml": strToU8(workbook) });
}

const opened = (bytes: Uint8Array): HostedWorkbook => hostWorkbook(openWorkbookFile(bytes));
const sheetOf = ({ file }: { readonly file: WorkbookFile }, title: string): SheetFile =>
  file.sheets.find(({ name }) => name === title)!;

/** The parts of a package, in hexadecimal where they are no text. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString("latin1")]),
  );
}

/** The parts that a workbook had before and that are another or gone. */
function touched(before: Uint8Array, after: Uint8Array): string[] {
  const [then, now] = [partsOf(before), partsOf(after)];
  return [...then].filter(([name, part]) => now.get(name) !== part).map(([name]) => name);
}

/** What lists the parts of a workbook, and the styles, to which those of a new sheet are added. */
const LISTS = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"];

describe("a summary in a workbook with everything that Excel has", () => {
  it.each([
    ["written", writeSummary],
    ["frozen", freezeSummary],
  ])("leaves every other part as it was, byte for byte: %s", async (_, write) => {
    const before = everyFeatureWithPlan();
    const hosted = opened(before);
    expect(await write(hosted.workbook, request)).toMatchObject({
      kind: "written",
      sheet: { title: TITLE, titleWasTaken: false, leftOut: [] },
    });
    expect(touched(before, hosted.file.save()).sort()).toEqual(LISTS);
  });

  it("written again changes nothing at all, and frozen then its own parts only", async () => {
    const first = opened(everyFeatureWithPlan());
    await writeSummary(first.workbook, request);
    // Once more: what is kept of the sheet then stands behind what the first writing kept of the plan's rows.
    await writeSummary(first.workbook, request);
    const written = first.file.save();
    const again = opened(written);
    await writeSummary(again.workbook, request);
    expect(touched(written, again.file.save())).toEqual([]);

    await freezeSummary(again.workbook, request);
    const own = [...partsOf(written).keys()].filter((name) => !partsOf(everyFeatureWithPlan()).has(name));
    const changed = touched(written, again.file.save());
    expect(changed.filter((name) => !own.includes(name) && !LISTS.includes(name))).toEqual([]);
  });
});

describe("sheets of the user's", () => {
  it.each(["Summary 2024 Q2", "SUMMARY 2024 q2"])(
    "with the title of the summary stay, and the summary gets another: %s",
    async (title) => {
      const file = planWorkbook(13);
      const theirs = file.addSheet(title);
      theirs.setCell(0, 0, { value: "Ours, by hand", formula: null });
      theirs.setCell(1, 0, { value: 2, formula: "=1+1" });
      const before = file.save();
      const hosted = opened(before);
      expect(await writeSummary(hosted.workbook, request)).toMatchObject({
        sheet: { title: `${TITLE} (2)`, titleWasTaken: true, rewritten: false },
      });
      expect(touched(before, hosted.file.save()).sort()).toEqual(LISTS);
      // Their own stays theirs when the summary is written again.
      expect(await writeSummary(hosted.workbook, request)).toMatchObject({
        sheet: { title: `${TITLE} (2)`, titleWasTaken: false, rewritten: true },
      });
      expect(sheetOf(hosted, title).cell(0, 0).value).toBe("Ours, by hand");
    },
  );

  it("are read and left where all of them are protected", async () => {
    const file = openWorkbookFile(everyFeatureWithPlan());
    for (const sheet of file.sheets) if (sheet.kind === "worksheet") sheet.isProtected = true;
    const before = calculated(file.save());
    const hosted = opened(before);
    expect((await writeSummary(hosted.workbook, request)).kind).toBe("written");
    expect(touched(before, hosted.file.save()).sort()).toEqual(LISTS);
  });

  it.each([
    ["PoaChecks", "table", writeChecks],
    ["poachecks", "name", writeChecks],
    ["PoaIndicators", "table", writeIndicators],
    ["PoaActuals", "table", prepareActuals],
  ] as const)(
    "keep a table or a name that is called as one of the product's own: %s, a %s",
    async (name, kind, write) => {
      const file = planWorkbook(13);
      const theirs = file.addSheet("Ours");
      theirs.setCell(0, 0, { value: "Code", formula: null });
      theirs.setCell(1, 0, { value: "A", formula: null });
      const area = { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 };
      if (kind === "table") theirs.addTable({ name, area, hasHead: true, style: null, filterButtons: true });
      else file.setName({ name, formula: "Ours!$A$1", scope: null, hidden: false, comment: null });
      const hosted = opened(file.save());
      const tables = () =>
        hosted.file.sheets.slice(1).map((sheet) => sheet.tables.map((table) => table.name));
      // Written twice, since a table of the product's own is no obstacle to its next writing.
      for (let time = 0; time < 2; time++) {
        expect((await write(hosted.workbook, request)).kind).toBe("written");
        expect(tables()).toEqual([
          kind === "table" ? [name] : [],
          [expect.stringMatching(/^Poa(?:Checks|Indicators|Actuals)_2$/)],
        ]);
      }
    },
  );

  it("keep their names, also those that the summary gives to its charts", async () => {
    const file = planWorkbook(13);
    const plan = sheetOf({ file }, PLAN_SHEET);
    for (const name of ["PoaSheet", "PoaStatusByObjective", "Summary_2024_Q2"]) {
      file.setName({ name, formula: `'${PLAN_SHEET}'!$A$1`, scope: null, hidden: false, comment: null });
    }
    const before = file.names.map(({ name, formula }) => [name, formula]);
    const hosted = opened(file.save());
    await writeSummary(hosted.workbook, request);
    await writeSummary(hosted.workbook, request);
    const ofWorkbook = hosted.file.names.filter(({ scope }) => scope === null);
    expect(ofWorkbook.map(({ name, formula }) => [name, formula])).toEqual(expect.arrayContaining(before));
    expect(plan.name).toBe(PLAN_SHEET);
  });
});

describe("a summary that cannot be written", () => {
  it("is refused where the structure is protected, and nothing is changed", async () => {
    const file = planWorkbook(13);
    file.isStructureProtected = true;
    const before = file.save();
    const hosted = opened(before);
    await expect(writeSummary(hosted.workbook, request)).rejects.toMatchObject({
      problem: { kind: "structureProtected" },
    });
    expect(touched(before, hosted.file.save())).toEqual([]);
  });

  it("is written in its place where the structure was protected afterwards", async () => {
    const hosted = hostWorkbook(planWorkbook(13));
    await writeSummary(hosted.workbook, request);
    hosted.file.isStructureProtected = true;
    expect(await writeSummary(hosted.workbook, request)).toMatchObject({ sheet: { rewritten: true } });
  });

  it.each([
    ["written", writeSummary],
    ["frozen", freezeSummary],
  ])("is refused where the user has protected its sheet, which is named: %s", async (_, write) => {
    const first = hostWorkbook(planWorkbook(13));
    await writeSummary(first.workbook, request);
    sheetOf(first, TITLE).name = "To the minister";
    sheetOf(first, "To the minister").isProtected = true;
    const before = first.file.save();
    const hosted = opened(before);
    await expect(write(hosted.workbook, request)).rejects.toMatchObject({
      problem: { kind: "sheetProtected", sheet: "To the minister" },
    });
    expect(touched(before, hosted.file.save())).toEqual([]);
  });
});

describe("a summary whose sheet the user has", () => {
  /** The workbook, in which something happens between the reading and the writing. */
  const meanwhile = (hosted: HostedWorkbook, happens: () => void): Workbook => ({
    ...hosted.workbook,
    async read() {
      const contents = await hosted.workbook.read();
      happens();
      return contents;
    },
  });

  it("deleted since the last time is a new sheet", async () => {
    const hosted = hostWorkbook(planWorkbook(13));
    await writeSummary(hosted.workbook, request);
    hosted.file.removeSheet(sheetOf(hosted, TITLE));
    expect(await writeSummary(hosted.workbook, request)).toMatchObject({
      sheet: { title: TITLE, rewritten: false },
    });
  });

  it("deleted between reading and writing is a new sheet", async () => {
    const hosted = hostWorkbook(planWorkbook(13));
    await writeSummary(hosted.workbook, request);
    const busy = meanwhile(hosted, () => hosted.file.removeSheet(sheetOf(hosted, TITLE)));
    expect(await writeSummary(busy, request)).toMatchObject({
      sheet: { title: TITLE, rewritten: false },
    });
    expect(hosted.file.sheets).toHaveLength(2);
  });

  it("renamed and moved is found, and keeps the title that they gave it", async () => {
    const hosted = hostWorkbook(planWorkbook(13));
    await writeSummary(hosted.workbook, request);
    const busy = meanwhile(hosted, () => (sheetOf(hosted, TITLE).name = "For the table"));
    expect(await writeSummary(busy, request)).toMatchObject({
      sheet: { title: "For the table", rewritten: true },
    });
  });
});
