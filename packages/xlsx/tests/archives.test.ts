import { strToU8, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { openWorkbookFile } from "../src";
import { composeParts, composeSheet, readParts, sheetXml } from "./compose-package";

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
  for (let left = whole.readUInt16LE(end + 10); left > 1; left--) last += 46 + whole.readUInt16LE(last + 28);
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
