import { readFileSync } from "node:fs";
import fc from "fast-check";
import { parseSharedStrings, readSharedStrings } from "../src/cells/shared-strings";
import { parseSheet } from "../src/cells/sheet-reader";
import { scanSheet, type SheetSource } from "../src/cells/sheet-scan";
import { documentToXml } from "../src/xml/xml-document";
import { XlsxError } from "../src";
import { MAIN, readParts, sheetXml } from "./compose-package";

const context = {
  sharedString: (index: number) => (index >= 0 && index < 5 ? `shared ${index}` : undefined),
  date1904: false,
};

/** All that was read of a sheet. */
function told({ document, stored, unnumbered, inside }: SheetSource) {
  const rows = Array.from({ length: stored.rowCount }, (_, place) => ({
    index: stored.rowIndex(place),
    from: stored.rowStart(place),
    to: stored.rowEnd(place),
    cells: [stored.firstCell(place), stored.endOfCells(place)],
  }));
  const cells = Array.from({ length: stored.cellCount }, (_, cell) => ({
    column: stored.column(cell),
    style: stored.style(cell),
    value: stored.value(cell),
    from: stored.start(cell),
    to: stored.end(cell),
  }));
  const formulas = [...stored.formulas].map(([cell, formula]) => [cell, formula]);
  return { rows, cells, formulas, unnumbered: [...unnumbered], inside, around: documentToXml(document) };
}

function parsed(xml: string) {
  try {
    return told(parseSheet(xml, "sheet1.xml", context));
  } catch (error) {
    if (error instanceof XlsxError) return error.problem.kind;
    throw error;
  }
}

const scanned = (xml: string) => {
  const source = scanSheet(xml, "sheet1.xml", context);
  return source && told(source);
};

describe("what is read at speed", () => {
  const SHEETS = [
    [
      "numbers",
      '<row r="1" spans="1:3"><c r="A1"><v>12</v></c><c r="B1" s="3"><v>-0.25</v></c><c r="C1"><v>1E-3</v></c></row>',
    ],
    [
      "long numbers",
      '<row r="1"><c r="A1"><v>0.30000000000000004</v></c><c r="B1"><v>123456789012345678</v></c></row>',
    ],
    [
      "texts",
      '<row r="2"><c r="B2" t="s"><v>4</v></c><c r="C2" t="str"><v xml:space="preserve"> a &amp; b&#10;</v></c></row>',
    ],
    [
      "texts in their cells",
      '<row r="2"><c r="B2" t="inlineStr"><is><t xml:space="preserve"> ไทย </t></is></c></row>',
    ],
    [
      "truth, errors, dates",
      '<row r="9"><c r="A9" t="b"><v>1</v></c><c r="B9" t="e"><v>#N/A</v></c><c r="C9" t="d"><v>2024-01-31</v></c></row>',
    ],
    [
      "formulas",
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c><c r="B1"><f>A1&lt;2</f></c></row>',
    ],
    [
      "shared formulas",
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">C1*2</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v/></c></row>',
    ],
    [
      "blanks with formats",
      '<row r="1" ht="30" customHeight="1"/><row r="4"><c r="A4" s="2"/><c r="D4" s="1"></c></row>',
    ],
    ["places by order", "<row><c><v>1</v></c><c><v>2</v></c></row>\n <row>\n<c><v>3</v></c> </row>"],
    ["no rows", "\n"],
  ] as const;

  it.each(SHEETS)("%s: just as by the parser", (_, rows) => {
    const xml = sheetXml(rows, "<mergeCells/>");
    expect(scanned(xml)).not.toBeNull();
    expect(scanned(xml)).toEqual(parsed(xml));
  });

  it("parts with a prefix, and attributes of a declared one", () => {
    const xml =
      `<?xml version="1.0"?><x:worksheet xmlns:x="${MAIN}" xmlns:d="urn:d"><x:sheetData>` +
      '<x:row r="1" d:descent="0.25"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(scanned(xml)).not.toBeNull();
    expect(scanned(xml)).toEqual(parsed(xml));
  });

  it.each(["every-feature", "joint-plan-of-action-2023-2025", "plan-with-own-percentages"])(
    "all sheets of %s",
    (name) => {
      const parts = Object.entries(readParts(readFileSync(`tests/fixtures/${name}.xlsx`)));
      const sheets = parts.filter(([part]) => part.startsWith("xl/worksheets/sheet"));
      expect(sheets.length).toBeGreaterThan(0);
      const wide = { ...context, sharedString: (index: number) => `shared ${index}` };
      for (const [part, xml] of sheets) {
        const source = scanSheet(xml, part, wide);
        expect(source && told(source)).toEqual(told(parseSheet(xml, part, wide)));
      }
    },
  );
});

describe("what is left to the parser", () => {
  it.each([
    ["a comment", '<row r="1"><!-- <c r="A1"/> --><c r="B1"><v>1</v></c></row>'],
    ["CDATA", '<row r="1"><c r="A1" t="str"><v><![CDATA[a]]></v></c></row>'],
    ["text in runs", '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>'],
    [
      "rows in another order",
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>',
    ],
    ["a row twice", '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>'],
    ["cells in another order", '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ["an attribute twice", '<row r="1"><c r="A1" r="B1"><v>1</v></c></row>'],
    ["a prefix that nothing declares", '<row r="1" d:descent="1"><c r="A1"><v>1</v></c></row>'],
    ["a name that is not closed", '<row r="1"><c r="A1"><v>1</c></row>'],
    ["an entity that nothing declares", '<row r="1"><c r="A1" t="str"><v>&nbsp;</v></c></row>'],
    ["a text that there is not", '<row r="1"><c r="A1" t="s"><v>5</v></c></row>'],
    ["characters that XML lacks", '<row r="1"><c r="A1" t="str"><v>a\u0001b</v></c></row>'],
    ["text between cells", '<row r="1">x<c r="A1"><v>1</v></c></row>'],
  ])("%s", (_, rows) => {
    expect(scanned(sheetXml(rows))).toBeNull();
  });

  it("rows in a comment before the rows", () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const xml = sheetXml(rows).replace("<sheetData>", `<!--<sheetData>${rows}</sheetData>--><sheetData>`);
    expect(scanned(xml)).toBeNull();
  });
});

it("reads nothing that the parser reads differently, however the text is damaged", () => {
  const cell = fc.constantFrom(
    '<c r="A1"><v>1.5</v></c>',
    '<c r="B1" s="1" t="s"><v>2</v></c>',
    '<c r="C1" t="str"><f>A1&amp;"x"</f><v>a]b</v></c>',
    '<c r="D1" t="inlineStr"><is><t>text</t></is></c>',
    '<c r="E1"><f t="shared" ref="E1" si="0">A1</f><v>3</v></c>',
    "<c/>",
    ' <c r="F1" s="2" /> ',
  );
  const row = fc.array(cell, { maxLength: 5 }).map((cells) => `<row r="1">${cells.join("")}</row>`);
  const damage = fc.record({
    at: fc.nat(),
    removed: fc.nat(6),
    added: fc.constantFrom(
      "",
      "<",
      ">",
      "/",
      '"',
      "&",
      "&#65;",
      " ",
      "]]>",
      "\r\n",
      "<c>",
      "<!---->",
      "x",
      "9",
      "-",
    ),
  });
  fc.assert(
    fc.property(row, fc.array(damage, { maxLength: 3 }), (text, damages) => {
      const whole = sheetXml(text);
      const xml = damages.reduce((rest, { at, removed, added }) => {
        const place = at % rest.length;
        return rest.slice(0, place) + added + rest.slice(place + removed);
      }, whole);
      const found = scanned(xml);
      if (found !== null) expect(found).toEqual(parsed(xml));
    }),
    { numRuns: 1_000 },
  );
});

describe("shared texts", () => {
  const xml =
    `<?xml version="1.0"?><x:sst xmlns:x="${MAIN}" count="4"><x:si><x:t>plain</x:t></x:si>\n` +
    '<x:si><x:t xml:space="preserve"> a &amp; _x0041_ </x:t></x:si><x:si/>' +
    '<x:si><x:r><x:t>in </x:t></x:r><x:r><x:t>runs</x:t></x:r><x:rPh sb="0" eb="1"><x:t>read</x:t></x:rPh></x:si></x:sst>';

  it("are the same by the parser and without", () => {
    const strings = readSharedStrings(xml, "sharedStrings.xml");
    const all = ["plain", " a & A ", "", "in runs"];
    expect(all.map((_, index) => strings.at(index))).toEqual(all);
    expect(parseSharedStrings(xml, "sharedStrings.xml")).toEqual(all);
    expect(strings.at(4)).toBeUndefined();
  });

  it.each([
    ["an element that is not closed", xml.replace("</x:t></x:si>", "</x:si>")],
    ["a tag of another namespace", xml.replace("<x:si/>", "<y:si/>")],
  ])("are damaged: %s", (_, damagedXml) => {
    const read = () => {
      const strings = readSharedStrings(damagedXml, "sharedStrings.xml");
      for (let index = 0; index < 4; index++) strings.at(index);
    };
    expect(read).toThrow(XlsxError);
  });
});
