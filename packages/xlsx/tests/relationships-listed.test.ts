import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newWorkbookFile, openWorkbookFile } from "../src";

const RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";

/** A workbook that says about each of its parts with relationships what it is, and nothing of any that is added. */
function listingEach(): Uint8Array {
  const parts = unzipSync(newWorkbookFile().save());
  const types = strFromU8(parts["[Content_Types].xml"]!);
  const overrides = Object.keys(parts)
    .filter((part) => part.endsWith(".rels"))
    .map((part) => `<Override PartName="/${part}" ContentType="${RELATIONSHIPS}"/>`);
  const listed = types
    .replace(/<Default Extension="rels"[^>]*\/>/, "")
    .replace("</Types>", `${overrides.join("")}</Types>`);
  expect(listed).not.toContain('Extension="rels"');
  return zipSync({ ...parts, "[Content_Types].xml": strToU8(listed) });
}

describe("a package that lists each of its parts with relationships", () => {
  it("says of those that are added what they are", () => {
    const file = openWorkbookFile(listingEach());
    const sheet = file.sheets[0]!;
    const header = { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 };
    sheet.setCell(0, 0, { value: "Action", formula: null });
    sheet.addTable({
      area: header,
      name: "Actions",
      style: "TableStyleLight1",
      filterButtons: true,
      hasHead: true,
    });
    const parts = unzipSync(file.save());
    const types = strFromU8(parts["[Content_Types].xml"]!);
    const said = (part: string) =>
      types.includes(`PartName="/${part}"`) || types.includes('<Default Extension="rels"');
    const relationships = Object.keys(parts).filter((part) => part.endsWith(".rels"));
    expect(relationships).toContain("xl/worksheets/_rels/sheet1.xml.rels");
    expect(relationships.filter((part) => !said(part))).toEqual([]);
  });

  it("is left as it is where none is added", () => {
    const bytes = listingEach();
    const file = openWorkbookFile(bytes);
    file.sheets[0]!.setCell(0, 0, { value: 1, formula: null });
    const types = (from: Uint8Array) => strFromU8(unzipSync(from)["[Content_Types].xml"]!);
    expect(types(file.save())).toBe(types(bytes));
  });
});
