import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The XML of each part by its name. */
export type Parts = Record<string, string>;

/** A small workbook of one sheet, `Plan`; parts given replace those of the same name or come with them. */
export function composeParts(parts: Parts = {}): Parts {
  return {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/></Types>`,
    "_rels/.rels": relationshipsXml(["rId1", `${OFFICE}/officeDocument`, "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationshipsXml(
      ["rId1", `${OFFICE}/worksheet`, "worksheets/sheet1.xml"],
      ["rId2", `${OFFICE}/sharedStrings`, "sharedStrings.xml"],
    ),
    "xl/worksheets/sheet1.xml": sheetXml(""),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"/>`,
    ...parts,
  };
}

export function composeWorkbook(parts: Parts = {}): Uint8Array {
  return zipParts(composeParts(parts));
}

export function zipParts(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

/** A workbook whose sheet has these rows. */
export function composeSheet(rows: string, parts: Parts = {}): Uint8Array {
  return composeWorkbook({ "xl/worksheets/sheet1.xml": sheetXml(rows), ...parts });
}

export function sheetXml(rows: string, after = ""): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function relationshipsXml(...links: (readonly [id: string, type: string, target: string])[]): string {
  const xml = links.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${xml.join("")}</Relationships>`;
}

export function officeType(name: string): string {
  return `${OFFICE}/${name}`;
}

/** The text of every part of a saved workbook. */
export function readParts(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}
