import { readFileSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbookFile, type SheetFile, XlsxError } from "../src";
import {
  composeSheet,
  composeWorkbook,
  MAIN,
  officeType,
  readParts,
  relationshipsXml,
  sheetXml,
} from "./compose-package";
import fc from "fast-check";
import { parseSharedStrings, readSharedStrings } from "../src/cells/shared-strings";
import { parseSheet } from "../src/cells/sheet-reader";
import { scanSheet, type SheetSource } from "../src/cells/sheet-scan";
import { documentToXml } from "../src/xml/xml-document";

function sheetOf(bytes: Uint8Array): SheetFile {
  const [sheet] = openWorkbookFile(bytes).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

const cellsOf = (xml: string, parts = {}) => {
  const sheet = sheetOf(composeSheet(xml, parts));
  return (address: string) => sheet.cell(Number(address.slice(1)) - 1, address.charCodeAt(0) - 65);
};

describe("values of cells", () => {
  it.each([
    ["a number", '<c r="A1"><v>12.5</v></c>', 12.5],
    ["a number with its type", '<c r="A1" t="n"><v> 7 </v></c>', 7],
    ["a truth value", '<c r="A1" t="b"><v>1</v></c>', true],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ["a text of a formula", '<c r="A1" t="str"><f>A2</f><v>a_x000D_b</v></c>', "a\rb"],
    ["an empty text of a formula", '<c r="A1" t="str"><f>""</f><v></v></c>', ""],
    ["an inline text", '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', " a "],
    ["an inline text in runs", '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', "ab"],
    ["a text with entities", '<c r="A1" t="inlineStr"><is><t>a &amp; b&#10;c</t></is></c>', "a & b\nc"],
    ["a text in CDATA", '<c r="A1" t="inlineStr"><is><t><![CDATA[<a>]]></t></is></c>', "<a>"],
    ["a date in ISO 8601", '<c r="A1" t="d"><v>2024-03-01T12:00:00</v></c>', 45352.5],
    ["a date in ISO 8601 with its zone", '<c r="A1" t="d"><v>2024-03-01T00:00:00Z</v></c>', 45352],
    ["nothing", '<c r="A1" s="0"/>', null],
    ["an empty value", '<c r="A1"><v></v></c>', null],
  ])("reads %s", (_, cell, value) => {
    expect(cellsOf(`<row r="1">${cell}</row>`)("A1").value).toEqual(value);
  });

  it("reads shared texts: runs joined, phonetic readings left out, escapes resolved", () => {
    const strings =
      `<sst xmlns="${MAIN}"><si><t>plain</t></si>` +
      '<si><r><rPr><b/></rPr><t>rich </t></r><r><t>text</t></r><rPh sb="0" eb="1"><t>reading</t></rPh></si>' +
      "<si><t>tab_x0009_and _x005F_x0009_</t></si><si/></sst>";
    const cell = cellsOf(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>',
      { "xl/sharedStrings.xml": strings },
    );
    expect(["A1", "B1", "C1", "D1"].map((at) => cell(at).value)).toEqual([
      "plain",
      "rich text",
      "tab\tand _x0009_",
      "",
    ]);
  });

  it("takes cells and rows without addresses in their order", () => {
    const cell = cellsOf(
      '<row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row><row r="5"/><row><c><v>6</v></c></row>',
    );
    expect(["A1", "C1", "D1", "A6"].map((at) => cell(at).value)).toEqual([1, 3, 4, 6]);
  });

  it("counts dates in ISO 8601 from 1904 where the workbook does", () => {
    const bytes = composeSheet('<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row>', {
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${officeType("").slice(0, -1)}"><workbookPr date1904="1"/><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    });
    expect(openWorkbookFile(bytes).date1904).toBe(true);
    expect(sheetOf(bytes).cell(0, 0).value).toBe(1);
  });
});

describe("formulas", () => {
  it("reads a shared formula in each cell as it reads there", () => {
    const cell = cellsOf(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B3" si="0">B1+$C1+D$1+SUM(E1:F2)+Log10(A1)+\'A1 x\'!B2+"B1"+2:3</f><v>1</v></c>' +
        '<c r="B1"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect(cell("A1").formula).toBe("=B1+$C1+D$1+SUM(E1:F2)+Log10(A1)+'A1 x'!B2+\"B1\"+2:3");
    expect(cell("B1").formula).toBe("=C1+$C1+E$1+SUM(F1:G2)+Log10(B1)+'A1 x'!C2+\"B1\"+2:3");
    expect(cell("A3").formula).toBe("=B3+$C3+D$1+SUM(E3:F4)+Log10(A3)+'A1 x'!B4+\"B1\"+4:5");
  });

  it("says #REF! where a shared formula leaves the grid", () => {
    const cell = cellsOf(
      '<row r="2"><c r="B2"><f t="shared" ref="A1:B2" si="3">A1</f><v>1</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="3"/><v>1</v></c></row>',
    );
    expect(cell("A3").formula).toBe("=#REF!");
  });

  it("gives an array formula in all its cells", () => {
    const cell = cellsOf(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    );
    expect([cell("A1"), cell("A2")]).toEqual([
      { value: 1, formula: "=B1:B2*2" },
      { value: 2, formula: "=B1:B2*2" },
    ]);
  });

  it("shows functions of later versions without their prefix", () => {
    const cell = cellsOf(
      '<row r="1"><c r="A1"><f>_xlfn.IFS(_xlfn.XLOOKUP(1,B:B,C:C)="_xlfn.A",1)</f><v>1</v></c></row>',
    );
    expect(cell("A1").formula).toBe('=IFS(XLOOKUP(1,B:B,C:C)="_xlfn.A",1)');
  });
});

describe("packages of other writers", () => {
  const r = officeType("").slice(0, -1);

  it("finds parts by relationships, whatever their names, and with targets from the root", () => {
    const bytes = composeWorkbook({
      "_rels/.rels": relationshipsXml(["x", officeType("officeDocument"), "/Book/Main.xml"]),
      "Book/Main.xml": `<workbook xmlns="${MAIN}"><sheets><sheet xmlns:rel="${r}" name="Plan" sheetId="4" rel:id="a"/></sheets></workbook>`,
      "Book/_rels/Main.xml.rels": relationshipsXml(
        ["a", officeType("worksheet"), "/Cells/First.XML"],
        ["b", officeType("sharedStrings"), "./texts/../Texts.xml"],
      ),
      "cells/first.xml": sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
      "Book/Texts.xml": `<sst xmlns="${MAIN}"><si><t>found</t></si></sst>`,
    });
    expect(sheetOf(bytes).cell(0, 0).value).toBe("found");
    const workbook = openWorkbookFile(bytes);
    workbook.addSheet("More").setCell(0, 0, { value: "new", formula: null });
    expect(openWorkbookFile(workbook.save()).sheets.map((sheet) => sheet.cell(0, 0).value)).toEqual([
      "found",
      "new",
    ]);
  });

  it("takes an address within the workbook for the place that it is", () => {
    const links = relationshipsXml(["rId1", officeType("hyperlink"), "#Plan!A5"]).replace(
      "/>",
      ' TargetMode="External"/>',
    );
    const bytes = composeWorkbook({
      "xl/worksheets/sheet1.xml": sheetXml(
        "",
        `<hyperlinks><hyperlink ref="A1" xmlns:r="${r}" r:id="rId1"/></hyperlinks>`,
      ),
      "xl/worksheets/_rels/sheet1.xml.rels": links,
    });
    expect(sheetOf(bytes).hyperlinks).toEqual([
      { row: 0, column: 0, place: "Plan!A5", address: null, tip: null },
    ]);
  });

  it("finds parts whose names have spaces, escaped or not", () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    for (const [target, name] of [
      ["my%20sheets/s%201.xml", "xl/my sheets/s 1.xml"],
      ["my sheets/s 1.xml", "xl/my%20sheets/s%201.xml"],
    ] as const) {
      const links = relationshipsXml(["rId1", officeType("worksheet"), target]);
      const bytes = composeWorkbook({ "xl/_rels/workbook.xml.rels": links, [name]: sheetXml(rows) });
      expect(sheetOf(bytes).cell(0, 0).value).toBe(1);
    }
  });

  it("keeps the line breaks and comments of a part, but for the row that changes", () => {
    const lines = [
      '<row r="1">',
      '  <c r="A1"><v>1</v></c>',
      "</row>",
      '<row r="2" ht="20">',
      '  <c r="A2"><v>2</v></c>',
      "  <!-- two -->",
      "</row>",
    ];
    const before = composeSheet(`\n${lines.join("\n")}\n`);
    const workbook = openWorkbookFile(before);
    workbook.sheets[0]?.setCell(0, 0, { value: 5, formula: null });
    const xml = readParts(workbook.save())["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toContain(
      `<row r="1"><c r="A1"><v>5</v></c></row>${lines.slice(3).join("\n")}\n</sheetData>`,
    );
  });

  it("reads and changes parts that prefix the main namespace", () => {
    const x = (name: string, inside: string, attributes = "") =>
      `<x:${name} ${attributes}>${inside}</x:${name}>`;
    const bytes = composeWorkbook({
      "xl/workbook.xml": x(
        "workbook",
        x("sheets", `<x:sheet name="Plan" sheetId="1" r:id="rId1"/>`),
        `xmlns:x="${MAIN}" xmlns:r="${r}"`,
      ),
      "xl/worksheets/sheet1.xml": x(
        "worksheet",
        x("sheetData", x("row", x("c", x("v", "5"), 'r="A1"'), 'r="1"')),
        `xmlns:x="${MAIN}"`,
      ),
    });
    const workbook = openWorkbookFile(bytes);
    const [sheet] = workbook.sheets;
    sheet?.setCell(0, 1, { value: "beside", formula: null });
    sheet?.setCell(1, 0, { value: 6, formula: "=A1+1" });
    sheet?.merge({ firstRow: 3, firstColumn: 0, lastRow: 3, lastColumn: 2 });
    sheet?.setStyle({ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }, { fill: "#FFEEDD" });
    const saved = sheetOf(workbook.save());
    expect([saved.cell(0, 0).value, saved.cell(0, 1).value, saved.cell(1, 0)]).toEqual([
      5,
      "beside",
      { value: 6, formula: "=A1+1" },
    ]);
    expect(saved.merges).toHaveLength(1);
    expect(saved.style(0, 0).fill).toBe("#FFEEDD");
  });

  it("reads parts in UTF-16", () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?>${sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>ក ข</t></is></c></row>')}`;
    const wide = String.fromCharCode(0xfeff) + xml;
    const bytes = Buffer.from(wide, "utf16le").toString("latin1");
    const parts = unzipSync(composeWorkbook());
    const zip = zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(bytes, true) });
    expect(sheetOf(zip).cell(0, 0).value).toBe("ក ข");
  });
});

describe("the workbook with every feature", () => {
  const workbook = openWorkbookFile(readFileSync("tests/fixtures/every-feature.xlsx"));
  const [plan, data, charts] = workbook.sheets;

  it("lists its sheets in the order of the tabs", () => {
    expect(workbook.sheets.map(({ name, kind, visibility }) => [name, kind, visibility])).toEqual([
      ["Plan", "worksheet", "visible"],
      ["Data", "worksheet", "visible"],
      ["Charts", "worksheet", "visible"],
      ["Pivot", "worksheet", "visible"],
      ["Lists", "worksheet", "hidden"],
      ["Config", "worksheet", "veryHidden"],
      ["BigChart", "other", "visible"],
    ]);
  });

  it("reads cells with their formats", () => {
    expect(plan?.cell(4, 4)).toEqual({ value: 5, formula: "=NETWORKDAYS(C5,D5)" });
    expect(plan?.style(4, 2)).toMatchObject({ numberFormat: "dd mmm yyyy" });
    expect(plan?.style(2, 0)).toMatchObject({ fill: "#1F3864", font: { bold: true, color: "#FFFFFF" } });
    expect(plan?.usedArea(true)).toEqual({ firstRow: 0, firstColumn: 0, lastRow: 33, lastColumn: 17 });
  });

  it("reads which sheets are protected", () => {
    expect([plan?.isProtected, data?.isProtected, workbook.isStructureProtected]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("reads what is about rows, columns and panes", () => {
    expect([
      plan?.isColumnHidden(11),
      plan?.isColumnHidden(1),
      plan?.columnWidth(1),
      plan?.rowHeight(0),
    ]).toEqual([true, false, 34, 48]);
    expect(plan?.frozen).toEqual({ rows: 4, columns: 2 });
    expect(plan?.merges).toContainEqual({ firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 4 });
    expect([plan?.tabColor, plan?.showGridlines]).toEqual(["#C00000", false]);
  });

  it("reads names of both scopes, hidden ones and comments", () => {
    const names = workbook.names.map(({ name, formula, scope, hidden }) => [
      name,
      formula,
      scope?.name ?? null,
      hidden,
    ]);
    expect(names).toContainEqual(["_xlnm._FilterDatabase", "Plan!$A$4:$J$28", "Plan", true]);
    expect(names).toContainEqual(["Rate", "0.185", null, false]);
    expect(workbook.names.find(({ name }) => name === "ExtRate")?.comment).toBe("rate from other book");
  });

  it("reads tables, links, rules and custom XML", () => {
    expect(data?.tables).toMatchObject([
      { name: "tblCost", columns: ["Owner", "Code", "Month", "Amount", "VAT", "Line 1\nLine 2"] },
    ]);
    expect(plan?.hyperlinks).toContainEqual({
      row: 31,
      column: 1,
      place: "'Data'!A1",
      address: null,
      tip: null,
    });
    expect(plan?.validations[0]).toMatchObject({
      type: "list",
      formula1: "Lists!$A$1:$A$4",
      errorStyle: "warning",
      showDropDown: true,
    });
    expect(plan?.conditionalFormats).toContainEqual({
      kind: "expression",
      area: { firstRow: 4, firstColumn: 0, lastRow: 27, lastColumn: 9 },
      formula: '$I5="Blocked"',
      fill: "#F8CBAD",
      color: "#9C0006",
      bold: false,
    });
    expect(workbook.customXmlParts).toMatchObject([{ namespace: "urn:lab:plan" }]);
  });

  it("lists the charts of a drawing with the sheet of their data", () => {
    expect(plan?.charts).toEqual([{ name: "Chart 2", description: null, dataSheet: "Plan" }]);
    expect(charts?.charts.length).toBeGreaterThan(4);
  });
});

describe("scanning", () => {
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
      [
        "text in runs",
        '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>',
      ],
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
});
