import { readFileSync } from "node:fs";
import { unzipSync, strToU8, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { newWorkbookFile, openWorkbookFile, type SheetFile, type WorkbookFile } from "../src";
import { barChart } from "./describe-chart";
import {
  composeSheet,
  composeWorkbook,
  officeType,
  readParts,
  relationshipsXml,
  composeParts,
  sheetXml,
} from "./compose-package";

const FIXTURES = ["every-feature", "joint-plan-of-action-2023-2025", "joint-plan-pasted-from-minutes"];

const read = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/${name}.xlsx`));

function sheetNamed(workbook: WorkbookFile, name: string): SheetFile {
  const sheet = workbook.sheets.find((sheet) => sheet.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Names of the parts that were added, removed or changed. */
function differences(before: Uint8Array, after: Uint8Array) {
  const old = unzipSync(before);
  const now = unzipSync(after);
  const isSame = (name: string) => Buffer.from(old[name] ?? []).equals(Buffer.from(now[name] ?? []));
  return {
    added: Object.keys(now).filter((name) => !(name in old)),
    removed: Object.keys(old).filter((name) => !(name in now)),
    changed: Object.keys(now).filter((name) => name in old && !isSame(name)),
  };
}

/** Everything a sheet can be asked, so that reading alone is seen to change nothing. */
function readAll(workbook: WorkbookFile): void {
  for (const sheet of workbook.sheets) {
    sheet.usedArea(false);
    sheet.style(0, 0);
    for (const get of [
      "merges",
      "hyperlinks",
      "tables",
      "validations",
      "conditionalFormats",
      "charts",
      "frozen",
    ] as const) {
      expect(sheet[get]).toBeDefined();
    }
  }
  expect([workbook.names, workbook.customXmlParts]).toBeDefined();
}

describe("saving", () => {
  it.each(FIXTURES)("gives the very bytes of %s where nothing was changed, however much was read", (name) => {
    const bytes = read(name);
    const workbook = openWorkbookFile(bytes);
    readAll(workbook);
    expect(Buffer.from(workbook.save()).equals(Buffer.from(bytes))).toBe(true);
  });

  it("gives the same bytes for the same changes, and when it is done twice", () => {
    const change = () => {
      const workbook = openWorkbookFile(read("every-feature"));
      sheetNamed(workbook, "Plan").setCell(4, 1, { value: "changed", formula: null });
      workbook.addSheet("Summary").addChart(barChart("Progress"));
      workbook.addCustomXml("<settings/>");
      return workbook;
    };
    const workbook = change();
    const saved = Buffer.from(workbook.save());
    expect(Buffer.from(workbook.save()).equals(saved)).toBe(true);
    expect(Buffer.from(change().save()).equals(saved)).toBe(true);
  });

  it("changes only the parts that a new sheet with a table, a chart and a name needs", () => {
    const before = read("every-feature");
    const workbook = openWorkbookFile(before);
    const sheet = workbook.addSheet("Summary 2024 Q2");
    for (const [row, values] of [
      ["Objective", "% met"],
      ["1", 0.5],
      ["2", 0.75],
    ].entries()) {
      values.forEach((value, column) => sheet.setCell(row, column, { value, formula: null }));
    }
    sheet.setStyle({ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }, { font: { bold: true } });
    sheet.addTable({
      name: "Progress",
      area: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 1 },
      hasHead: true,
      style: "TableStyleMedium2",
      filterButtons: false,
    });
    sheet.addChart(barChart("Progress"));
    workbook.setName({
      name: "PoaProgress",
      formula: "'Summary 2024 Q2'!$B$2:$B$3",
      scope: null,
      hidden: false,
      comment: null,
    });
    expect(differences(before, workbook.save())).toEqual({
      added: [
        "xl/worksheets/sheet7.xml",
        "xl/tables/table2.xml",
        "xl/charts/chart9.xml",
        "xl/drawings/drawing4.xml",
        "xl/worksheets/_rels/sheet7.xml.rels",
        "xl/drawings/_rels/drawing4.xml.rels",
      ],
      removed: [],
      changed: ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/styles.xml"],
    });
  });

  it("changes one part and the workbook's where one cell is edited", () => {
    const before = read("every-feature");
    const workbook = openWorkbookFile(before);
    sheetNamed(workbook, "Plan").setCell(4, 1, { value: "changed", formula: null });
    const after = workbook.save();
    expect(differences(before, after)).toEqual({
      added: [],
      removed: [],
      changed: ["xl/worksheets/sheet1.xml"],
    });
    const [old = "", now = ""] = [before, after].map((bytes) => readParts(bytes)["xl/worksheets/sheet1.xml"]);
    const edited = /<c r="B5"[^>]*>.*?<\/c>/;
    expect(now.replace(edited, "")).toBe(old.replace(edited, "").replace(/(<row r="5") spans="1:18"/, "$1"));
  });

  it("adds a chart to a drawing that stands and leaves the rest of it as it is", () => {
    const before = read("every-feature");
    const workbook = openWorkbookFile(before);
    sheetNamed(workbook, "Plan").addChart(barChart("New"));
    const after = workbook.save();
    expect(differences(before, after)).toEqual({
      added: ["xl/charts/chart9.xml"],
      removed: [],
      changed: ["[Content_Types].xml", "xl/drawings/drawing1.xml", "xl/drawings/_rels/drawing1.xml.rels"],
    });
    const [old = "", now = ""] = [before, after].map((bytes) => readParts(bytes)["xl/drawings/drawing1.xml"]);
    expect(now.startsWith(old.slice(0, old.indexOf("</xdr:wsDr>")))).toBe(true);
  });

  it("asks Excel to calculate what was changed", () => {
    const workbook = newWorkbookFile();
    expect(readParts(workbook.save())["xl/workbook.xml"]).not.toContain("fullCalcOnLoad");
    workbook.sheets[0]?.setCell(0, 0, { value: 1, formula: null });
    expect(readParts(workbook.save())["xl/workbook.xml"]).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  it("drops the list of the cells to calculate only where a formula went away", () => {
    const bytes = composeSheet('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>', {
      "xl/_rels/workbook.xml.rels": relationshipsXml(
        ["rId1", officeType("worksheet"), "worksheets/sheet1.xml"],
        ["rId2", officeType("calcChain"), "calcChain.xml"],
      ),
      "xl/calcChain.xml": "<calcChain/>",
    });
    const kept = openWorkbookFile(bytes);
    kept.sheets[0]?.setCell(0, 1, { value: 1, formula: null });
    expect(Object.keys(readParts(kept.save()))).toContain("xl/calcChain.xml");
    const dropped = openWorkbookFile(bytes);
    dropped.sheets[0]?.setCell(0, 0, { value: 1, formula: null });
    const parts = readParts(dropped.save());
    expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  });

  it("keeps the folders that some archives list", () => {
    const before = read("joint-plan-of-action-2023-2025");
    const workbook = openWorkbookFile(before);
    workbook.addSheet("New");
    expect(differences(before, workbook.save()).removed).toEqual([]);
  });

  it("finds no style sheet and makes one only for a format", () => {
    const workbook = openWorkbookFile(composeWorkbook());
    const [sheet] = workbook.sheets;
    expect(sheet?.style(0, 0).font).toMatchObject({ name: "Calibri", size: 11 });
    expect(Object.keys(readParts(workbook.save()))).not.toContain("xl/styles.xml");
    sheet?.setStyle({ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }, { font: { bold: true } });
    expect(Object.keys(readParts(workbook.save()))).toContain("xl/styles.xml");
    sheet?.setStyle({ firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 0 }, { font: { italic: true } });
    const [saved] = openWorkbookFile(workbook.save()).sheets;
    expect([saved?.style(0, 0).font?.bold, saved?.style(1, 0).font?.italic]).toEqual([true, true]);
  });
});

describe("archives", () => {
  const ROW = '<row r="1"><c r="A1"><v>5</v></c></row>';

  /** An archive as writers make it that do not know the lengths beforehand: they follow the data. */
  function streamed(parts: Record<string, string>): Uint8Array {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((_error, chunk) => chunks.push(chunk));
    for (const [name, xml] of Object.entries(parts)) {
      const entry = name.endsWith(".rels") ? new ZipPassThrough(name) : new ZipDeflate(name);
      zip.add(entry);
      entry.push(strToU8(xml), true);
    }
    zip.end();
    return Buffer.concat(chunks);
  }

  /** The same archive with the lengths and the place of its last entry in a Zip64 field of the directory. */
  function withZip64(bytes: Uint8Array): Uint8Array {
    const whole = Buffer.from(bytes);
    const end = whole.length - 22;
    let last = whole.readUInt32LE(end + 16);
    for (let left = whole.readUInt16LE(end + 10); left > 1; left--)
      last += 46 + whole.readUInt16LE(last + 28);
    const header = Buffer.from(whole.subarray(last, end));
    const field = Buffer.alloc(28);
    field.writeUInt16LE(1, 0);
    field.writeUInt16LE(24, 2);
    field.writeBigUInt64LE(BigInt(header.readUInt32LE(24)), 4);
    field.writeBigUInt64LE(BigInt(header.readUInt32LE(20)), 12);
    field.writeBigUInt64LE(BigInt(header.readUInt32LE(42)), 20);
    for (const at of [20, 24, 42]) header.writeUInt32LE(0xffffffff, at);
    header.writeUInt16LE(field.length, 30);
    const record = Buffer.from(whole.subarray(end));
    record.writeUInt32LE(record.readUInt32LE(12) + field.length, 12);
    return Buffer.concat([whole.subarray(0, last), header, field, record]);
  }

  it("an archive that is saved leaves the bytes that it was opened from as they were", () => {
    // Node's buffers, which files are read into, share their bytes with their slices.
    const bytes = Buffer.from(composeSheet(ROW));
    const before = Buffer.from(bytes);
    const file = openWorkbookFile(bytes);
    file.sheets[0]?.setCell(0, 0, { value: 6, formula: null });
    file.save();
    expect(bytes.equals(before)).toBe(true);
  });

  describe("archives of other writers", () => {
    it.each([
      ["with lengths after the data", () => streamed(composeParts({ "xl/worksheets/sheet1.xml": sheet() }))],
      ["with a Zip64 field", () => withZip64(composeSheet(ROW))],
      ["with a comment at the end", () => withComment(composeSheet(ROW))],
      ["with backslashes between folders", () => renamed(composeSheet(ROW), "/", "\\")],
    ])("reads one %s and copies its entries", (_, make) => {
      const bytes = make();
      const workbook = openWorkbookFile(bytes);
      expect(workbook.sheets[0]?.cell(0, 0).value).toBe(5);
      workbook.addSheet("New");
      const saved = workbook.save();
      expect(openWorkbookFile(saved).sheets.map(({ name }) => name)).toEqual(["Plan", "New"]);
      expect(Object.values(readParts(saved))).toContain(sheet());
    });
  });

  const sheet = () => sheetXml(ROW);

  function withComment(bytes: Uint8Array): Uint8Array {
    const end = Buffer.from(bytes);
    end.writeUInt16LE(7, end.length - 2);
    return Buffer.concat([end, Buffer.from("comment")]);
  }

  /** The archive with another sign in all names of its directory, in both places where a name is. */
  function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
    const whole = Buffer.from(bytes);
    const end = whole.length - 22;
    let at = whole.readUInt32LE(end + 16);
    for (let left = whole.readUInt16LE(end + 10); left > 0; left--) {
      const length = whole.readUInt16LE(at + 28);
      const places = [at + 46, whole.readUInt32LE(at + 42) + 30];
      for (const place of places) {
        const name = whole.toString("latin1", place, place + length);
        whole.write(name.replaceAll(from, to), place, "latin1");
      }
      at += 46 + length + whole.readUInt16LE(at + 30) + whole.readUInt16LE(at + 32);
    }
    return whole;
  }
});
