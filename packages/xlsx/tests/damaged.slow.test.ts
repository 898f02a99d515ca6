import { readFileSync } from "node:fs";
import fc from "fast-check";
import { openWorkbookFile, XlsxError, type XlsxProblem } from "../src";
import {
  composeParts,
  composeSheet,
  composeWorkbook,
  MAIN,
  officeType,
  relationshipsXml,
  zipParts,
} from "./compose-package";

/** Opens a workbook, reads all of it and changes it; gives the problem where that cannot be done. */
function problemWith(bytes: Uint8Array): XlsxProblem | null {
  try {
    const workbook = openWorkbookFile(bytes);
    for (const sheet of workbook.sheets) {
      const area = sheet.usedArea(false);
      for (let row = area?.firstRow ?? 0; row <= Math.min(area?.lastRow ?? -1, 60); row++) {
        for (let column = area?.firstColumn ?? 0; column <= Math.min(area?.lastColumn ?? -1, 30); column++) {
          sheet.cell(row, column);
          sheet.style(row, column);
        }
      }
      expect([sheet.merges, sheet.tables, sheet.charts, sheet.hyperlinks, sheet.validations]).toBeDefined();
    }
    workbook.addSheet("Added").setCell(0, 0, { value: "x", formula: null });
    workbook.save();
    return null;
  } catch (error) {
    if (error instanceof XlsxError) return error.problem;
    throw error;
  }
}

/** A compound file with streams of these names in its directory. */
function compoundFile(...names: string[]): Uint8Array {
  const streams = names.map((name) => Buffer.from(`${name}\0`, "utf16le"));
  return Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(504), ...streams]);
}

describe("files that are no .xlsx workbook", () => {
  it.each<[string, () => Uint8Array, XlsxProblem["kind"]]>([
    ["nothing", () => new Uint8Array(), "notAZip"],
    ["a text", () => Buffer.from("Objective;Indicator;2024"), "notAZip"],
    ["a workbook of Excel 97", () => compoundFile("Root Entry", "Workbook"), "legacyXls"],
    ["a workbook of Excel 95", () => compoundFile("Root Entry", "Book"), "legacyXls"],
    [
      "a file with a password",
      () => compoundFile("Root Entry", "EncryptionInfo", "EncryptedPackage"),
      "encrypted",
    ],
    ["an old Word document", () => compoundFile("Root Entry", "WordDocument"), "notAWorkbook"],
    ["a zip of other files", () => zipParts({ "readme.txt": "hello" }), "notAWorkbook"],
    [
      "a Word document",
      () => composeWorkbook({ "xl/workbook.xml": '<w:document xmlns:w="urn:w"/>' }),
      "notAWorkbook",
    ],
    [
      "a package without its workbook",
      () =>
        composeWorkbook({ "_rels/.rels": relationshipsXml(["a", officeType("officeDocument"), "gone.xml"]) }),
      "damaged",
    ],
    ["a binary workbook", () => binary(), "binaryWorkbook"],
    ["a Strict workbook", () => strict(), "strict"],
    [
      "a Strict worksheet",
      () =>
        composeWorkbook({
          "xl/worksheets/sheet1.xml": '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>',
        }),
      "strict",
    ],
    [
      "a workbook without sheets",
      () => composeWorkbook({ "xl/workbook.xml": `<workbook xmlns="${MAIN}"/>` }),
      "damaged",
    ],
  ])("says of %s what it is", (_, make, kind) => {
    expect(problemWith(make())?.kind).toBe(kind);
  });
});

function binary(): Uint8Array {
  return composeWorkbook({
    "_rels/.rels": relationshipsXml(["rId1", officeType("officeDocument"), "xl/workbook.bin"]),
    "xl/workbook.bin": "\u0083\u0001",
  });
}

function strict(): Uint8Array {
  const office = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
  return composeWorkbook({ "_rels/.rels": relationshipsXml(["rId1", office, "xl/workbook.xml"]) });
}

describe("parts that are damaged", () => {
  it("includes a directory whose last name runs over its end", () => {
    const bytes = Buffer.from(composeWorkbook({}));
    const end = bytes.length - 22;
    let last = bytes.readUInt32LE(end + 16);
    for (let left = bytes.readUInt16LE(end + 10); left > 1; left--)
      last += 46 + bytes.readUInt16LE(last + 28) + bytes.readUInt16LE(last + 30);
    bytes.writeUInt16LE(bytes.readUInt16LE(last + 28) + 20, last + 28);
    expect(problemWith(bytes)).toMatchObject({ kind: "damaged", part: "the archive" });
  });

  it("includes a part that is not read but would be copied, packed in a way that Excel does not know", () => {
    const bytes = Buffer.from(composeWorkbook({ "xl/notes.bin": "kept as it is" }));
    const name = bytes.lastIndexOf("xl/notes.bin");
    bytes.writeUInt16LE(64776, name - 46 + 10);
    expect(problemWith(bytes)).toMatchObject({ kind: "damaged", part: "xl/notes.bin" });
  });

  it.each([
    ["XML that is not well-formed", '<row r="1"><c r="A1"><v>1</c></row>'],
    ["an undefined entity", '<row r="1"><c r="A1" t="str"><v>&nbsp;</v></c></row>'],
    ["a row that no sheet has", '<row r="9999999"/>'],
    ["a row that is not a number", '<row r="x"/>'],
    ["a column that no sheet has", '<row r="1"><c r="XFE1"/></row>'],
    ["a format that is not a number", `<row r="1"><c r="A1" s="x"/></row>`],
    ["a shared text that there is not", '<row r="1"><c r="A1" t="s"><v>4</v></c></row>'],
    ["elements nested without end", "<row>".repeat(5_000)],
  ])("are named: %s", (_, rows) => {
    expect(problemWith(composeSheet(rows))).toMatchObject({
      kind: "damaged",
      part: "xl/worksheets/sheet1.xml",
    });
  });

  it("are refused with a document type, so that no entities explode", () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
    const bytes = composeWorkbook({ "xl/worksheets/sheet1.xml": `${bomb}<worksheet xmlns="${MAIN}"/>` });
    expect(problemWith(bytes)).toMatchObject({ kind: "damaged", detail: "it has a document type" });
  });

  it("are named where the relationships lead to none", () => {
    const parts = composeParts();
    delete parts["xl/worksheets/sheet1.xml"];
    expect(problemWith(zipParts(parts))?.kind).toBe("damaged");
  });

  it("are found by their checksums", () => {
    const bytes = Buffer.from(composeSheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
    const directory = bytes.readUInt32LE(bytes.length - 6);
    for (let at = directory; at < bytes.length - 22; at += 46 + bytes.readUInt16LE(at + 28)) {
      bytes.writeUInt32LE(1, at + 16);
    }
    expect(problemWith(bytes)).toMatchObject({ kind: "damaged", detail: "its checksum does not fit" });
  });
});

describe("archives that are made to exhaust memory", () => {
  it("are refused by what they say they inflate to", () => {
    const bytes = Buffer.from(composeWorkbook());
    const directory = bytes.readUInt32LE(bytes.length - 6);
    bytes.writeUInt32LE(0x7fffffff, directory + 24);
    expect(problemWith(bytes)?.kind).toBe("tooLarge");
  });

  it("inflate to no more than they say", () => {
    const parts = composeParts({ "xl/worksheets/sheet1.xml": " ".repeat(3_000_000) });
    const bytes = Buffer.from(zipParts(parts));
    for (
      let at = bytes.readUInt32LE(bytes.length - 6);
      at < bytes.length - 22;
      at += 46 + bytes.readUInt16LE(at + 28)
    ) {
      if (bytes.readUInt32LE(at + 24) === 3_000_000) bytes.writeUInt32LE(100, at + 24);
    }
    expect(problemWith(bytes)).toMatchObject({ kind: "damaged", part: "xl/worksheets/sheet1.xml" });
  });

  it("are refused with more entries than any workbook has", () => {
    const parts = Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`x${index}`, ""]));
    expect(problemWith(zipParts(parts))?.kind).toBe("tooLarge");
  });
});

describe("any damage to a real workbook", () => {
  const whole = readFileSync("tests/fixtures/joint-plan-of-action-2023-2025.xlsx");

  it("by cutting it off ends in a problem", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: whole.length - 1 }), (length) => {
        expect(problemWith(whole.subarray(0, length))).not.toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it("by other bytes ends in a problem or in a workbook, never in another error", () => {
    const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(flips, (changes) => {
        const bytes = Buffer.from(whole);
        for (const [at, change] of changes) bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(() => problemWith(bytes)).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });

  it("by other text inside its parts ends in a problem or in a workbook", () => {
    const rows =
      '<row r="1" ht="20"><c r="A1" s="0" t="str"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row>';
    const after =
      '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells><hyperlinks><hyperlink ref="A1" location="x"/></hyperlinks>';
    const xml = `<worksheet xmlns="${MAIN}"><cols><col min="1" max="3" width="9"/></cols><sheetData>${rows}</sheetData>${after}</worksheet>`;
    const piece = fc.constantFrom(
      '"',
      "<",
      ">",
      "/",
      "99999999999",
      "-1",
      "A",
      "&",
      " ",
      "",
      "r",
      "xmlns",
      ":",
    );
    fc.assert(
      fc.property(fc.nat(xml.length), fc.nat(6), piece, (at, length, text) => {
        const changed = xml.slice(0, at) + text + xml.slice(at + length);
        expect(() => problemWith(composeWorkbook({ "xl/worksheets/sheet1.xml": changed }))).not.toThrow();
      }),
      { numRuns: 400 },
    );
  });
});
