import { readFileSync } from "node:fs";
import { newWorkbookFile, openWorkbookFile, XlsxError, type SheetFile, type WorkbookFile } from "../src";
import { readParts, zipParts } from "./compose-package";
import { barChart } from "./describe-chart";
import { PRINT } from "./describe-print";
import type { Area } from "../src/grid/grid";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const everyFeature = () => openWorkbookFile(readFileSync("tests/fixtures/every-feature.xlsx"));

const reopen = (workbook: WorkbookFile) => openWorkbookFile(workbook.save());

function sheetNamed(workbook: WorkbookFile, name: string): SheetFile {
  const sheet = workbook.sheets.find((sheet) => sheet.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

const nameOf = (workbook: WorkbookFile, name: string) => {
  const found = workbook.names.find((defined) => defined.name === name);
  return found && { formula: found.formula, scope: found.scope?.name ?? null };
};

function problemOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    if (error instanceof XlsxError) return error.problem;
    throw error;
  }
  return null;
}

describe("adding a sheet", () => {
  it("puts it last, with an id and a part of its own", () => {
    const workbook = everyFeature();
    const sheet = workbook.addSheet("Summary & <1>");
    expect(sheet.id).toBe(8);
    expect(reopen(workbook).sheets.map(({ name }) => name)).toEqual([
      ...["Plan", "Data", "Charts", "Pivot", "Lists"],
      ...["Config", "BigChart", "Summary & <1>"],
    ]);
  });

  it("gives no id a second time", () => {
    const workbook = newWorkbookFile();
    const gone = workbook.addSheet("Gone");
    workbook.removeSheet(gone);
    expect(workbook.addSheet("New").id).not.toBe(gone.id);
  });

  it.each(["", "plan", "a/b", "'quoted", "x".repeat(32), "History", "a\u0000b"])(
    "refuses the name %p",
    (name) => {
      expect(problemOf(() => everyFeature().addSheet(name))).toMatchObject({ kind: "nameNotAllowed", name });
    },
  );
});

describe("renaming a sheet", () => {
  it("takes along formulas, names, links, rules and charts that refer to it", () => {
    const workbook = everyFeature();
    sheetNamed(workbook, "Plan").name = "Plan of Action";
    sheetNamed(workbook, "Lists").name = "Choices";
    const saved = reopen(workbook);
    expect(nameOf(saved, "PlanTotal")).toEqual({ formula: "'Plan of Action'!$E$29", scope: null });
    expect(nameOf(saved, "_xlnm.Print_Titles")).toEqual({
      formula: "'Plan of Action'!$3:$4",
      scope: "Plan of Action",
    });
    const plan = sheetNamed(saved, "Plan of Action");
    expect(plan.validations[0]?.formula1).toBe("Choices!$A$1:$A$4");
    expect(plan.charts[0]?.dataSheet).toBe("Plan of Action");
  });

  it("leaves texts, other workbooks and other sheets alone", () => {
    const workbook = newWorkbookFile();
    const sheet = sheetNamed(workbook, "Sheet1");
    const other = workbook.addSheet("Sheet10");
    const formula = "=\"Sheet1!A1\"&Sheet10!A1&[1]Sheet1!A1&'[1]Sheet1'!A1&sheet1!A1&'Sheet1'!A1";
    other.setCell(0, 0, { value: 0, formula });
    sheet.name = "It's new";
    expect(other.cell(0, 0).formula).toBe(
      "=\"Sheet1!A1\"&Sheet10!A1&[1]Sheet1!A1&'[1]Sheet1'!A1&'It''s new'!A1&'It''s new'!A1",
    );
    expect(other.cell(0, 0).formula).toBe(sheetNamed(reopen(workbook), "Sheet10").cell(0, 0).formula);
  });
});

describe("removing a sheet", () => {
  it("removes its parts, keeps those that others use, and leaves nothing that leads to none", () => {
    const workbook = everyFeature();
    workbook.removeSheet(sheetNamed(workbook, "Plan"));
    const saved = workbook.save();
    const parts = Object.keys(readParts(saved));
    for (const gone of [
      "worksheets/sheet1.xml",
      "drawings/drawing1.xml",
      "charts/chart1.xml",
      "comments1.xml",
      "threadedComments/threadedComment1.xml",
      "printerSettings/printerSettings1.bin",
      "media/image2.png",
    ]) {
      expect(parts).not.toContain(`xl/${gone}`);
    }
    expect(parts).toEqual(
      expect.arrayContaining(["xl/tables/table1.xml", "xl/persons/person.xml", "xl/charts/chart2.xml"]),
    );
    expect(danglingTargets(saved)).toEqual([]);
  });

  it("removes its names and moves those of the sheets behind it", () => {
    const workbook = everyFeature();
    workbook.setName({
      name: "Local",
      formula: "Lists!$A$1",
      scope: sheetNamed(workbook, "Lists"),
      hidden: false,
      comment: null,
    });
    workbook.removeSheet(sheetNamed(workbook, "Plan"));
    const saved = reopen(workbook);
    expect(nameOf(saved, "LocalName")).toBeUndefined();
    expect(nameOf(saved, "Local")).toEqual({ formula: "Lists!$A$1", scope: "Lists" });
    expect(nameOf(saved, "PlanTotal")).toEqual({ formula: "#REF!$E$29", scope: null });
  });

  it("removes a sheet that was written here, with its table and its chart, without a trace", () => {
    const workbook = newWorkbookFile();
    const before = readParts(workbook.save());
    const sheet = workbook.addSheet("Summary");
    sheet.setCell(0, 0, { value: "Name", formula: null });
    sheet.addTable({
      name: "Findings",
      area: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 0 },
      hasHead: true,
      style: null,
      filterButtons: true,
    });
    sheet.addChart(barChart("Progress"));
    const written = reopen(workbook);
    written.removeSheet(sheetNamed(written, "Summary"));
    const after = readParts(written.save());
    expect(Object.keys(after).sort()).toEqual([...Object.keys(before)].sort());
    expect(after["[Content_Types].xml"]).toBe(before["[Content_Types].xml"]);
  });

  it("keeps the window at a tab that is there", () => {
    const workbook = newWorkbookFile();
    const sheets = ["A", "B", "C"].map((name) => workbook.addSheet(name));
    const xml = readParts(workbook.save())["xl/workbook.xml"];
    expect(xml).toContain("<workbookView/>");
    for (const sheet of [sheetNamed(workbook, "Sheet1"), ...sheets.slice(0, 2)]) workbook.removeSheet(sheet);
    expect(reopen(workbook).sheets.map(({ name }) => name)).toEqual(["C"]);
  });

  it("refuses to remove the only visible sheet", () => {
    const workbook = newWorkbookFile();
    workbook.addSheet("Hidden").visibility = "hidden";
    expect(problemOf(() => workbook.removeSheet(sheetNamed(workbook, "Sheet1")))).toMatchObject({
      kind: "refused",
    });
    expect(workbook.sheets).toHaveLength(2);
  });
});

/** Relationships and content types that name a part which the package does not have. */
function danglingTargets(bytes: Uint8Array): string[] {
  const parts = readParts(bytes);
  const named = [...(parts["[Content_Types].xml"] ?? "").matchAll(/PartName="\/([^"]*)"/g)].map(
    ([, name]) => name ?? "",
  );
  const linked = Object.entries(parts).flatMap(([name, xml]) => {
    if (!name.endsWith(".rels")) return [];
    const folder = name.replace(/_rels\/[^/]*$/, "");
    return [...xml.matchAll(/<Relationship [^>]*>/g)]
      .filter(([link]) => !link.includes("External"))
      .map(([link]) =>
        new URL(/Target="([^"]*)"/.exec(link)?.[1] ?? "", `file:///${folder}`).pathname.slice(1),
      );
  });
  return [...named, ...linked].filter((name) => !(name in parts));
}

describe("names", () => {
  it("are added, replaced in their place and removed, each in its scope", () => {
    const workbook = everyFeature();
    const plan = sheetNamed(workbook, "Plan");
    const name = { name: "rate", formula: "0.2", scope: null, hidden: true, comment: "new" };
    workbook.setName(name);
    workbook.setName({ ...name, name: "LocalName", scope: plan });
    workbook.removeName("Owners", null);
    workbook.removeName("LocalName", null);
    const saved = reopen(workbook);
    expect(saved.names.map((defined) => defined.name)).toEqual([
      ...["_xlnm._FilterDatabase", "ExtRate", "DynStart", "LocalName", "PlanTotal", "_xlnm.Print_Area"],
      ...["_xlnm.Print_Titles", "rate"],
    ]);
    expect(saved.names.at(-1)).toEqual({ ...name, scope: null });
  });

  it.each(["A1", "R1C1", "two words", "1st", "", "c"])(
    "are refused where Excel would not take %p",
    (name) => {
      const set = () =>
        newWorkbookFile().setName({ name, formula: "1", scope: null, hidden: false, comment: null });
      expect(problemOf(set)).toMatchObject({ kind: "nameNotAllowed" });
    },
  );

  it("stand behind the external references and before the calculation's settings", () => {
    const workbook = everyFeature();
    for (const { name, scope } of workbook.names) workbook.removeName(name, scope);
    workbook.setName({ name: "New", formula: "1", scope: null, hidden: false, comment: null });
    expect(readParts(workbook.save())["xl/workbook.xml"]).toMatch(
      /<\/externalReferences><definedNames><definedName name="New">1<\/definedName><\/definedNames><calcPr/,
    );
  });
});

describe("custom XML", () => {
  it("is added with its id, found again, replaced and removed", () => {
    const workbook = newWorkbookFile();
    const before = Object.keys(readParts(workbook.save()));
    const part = workbook.addCustomXml('<settings xmlns="urn:poa" version="1"/>');
    const other = workbook.addCustomXml('<settings xmlns="urn:poa" version="2"/>');
    expect(part.id).not.toBe(other.id);
    const saved = reopen(workbook);
    expect(saved.customXmlParts).toEqual([part, other]);
    saved.setCustomXml(part, '<settings xmlns="urn:poa" version="3"/>');
    saved.removeCustomXml(other);
    const again = reopen(saved);
    expect(again.customXmlParts).toEqual([{ ...part, xml: '<settings xmlns="urn:poa" version="3"/>' }]);
    again.removeCustomXml(part);
    expect(Object.keys(readParts(again.save()))).toEqual(expect.arrayContaining(before));
    expect(again.customXmlParts).toEqual([]);
  });

  it("is refused where it is not well-formed", () => {
    expect(problemOf(() => newWorkbookFile().addCustomXml("<a>"))).toMatchObject({ kind: "damaged" });
  });
});

describe("the sheet in front", () => {
  const views = (workbook: WorkbookFile) => {
    const parts = readParts(workbook.save());
    const isSelected = (part: string) => /sheetView [^>]*tabSelected="1"/.test(part);
    const selected = Object.keys(parts).filter((name) => isSelected(parts[name] ?? ""));
    return { selected, workbook: parts["xl/workbook.xml"] ?? "" };
  };

  it("is the one that was brought there, alone", () => {
    const workbook = everyFeature();
    expect(workbook.sheetInFront?.name).toBe("Plan");
    workbook.bringToFront(sheetNamed(workbook, "Data"));
    expect(reopen(workbook).sheetInFront?.name).toBe("Data");
    expect(views(workbook).selected).toEqual(["xl/worksheets/sheet2.xml"]);
    expect(views(workbook).workbook).toContain('activeTab="1"');
  });

  it("asks nobody to calculate the workbook", () => {
    const workbook = reopen(newWorkbookFile());
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    workbook.bringToFront(sheet);
    const area = { firstRow: 2, firstColumn: 1, lastRow: 3, lastColumn: 2 };
    sheet.selection = area;
    expect(views(workbook).workbook).not.toContain("fullCalcOnLoad");
    expect(reopen(workbook).sheets[0]?.selection).toEqual(area);
  });

  it("is selected in the part of a frozen window that scrolls", () => {
    const workbook = newWorkbookFile();
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    sheet.frozen = { rows: 1, columns: 0 };
    sheet.selection = { firstRow: 4, firstColumn: 0, lastRow: 4, lastColumn: 0 };
    const xml = readParts(workbook.save())["xl/worksheets/sheet1.xml"];
    expect(xml).toContain('<selection pane="bottomLeft" activeCell="A5" sqref="A5"/>');
  });
});

describe("moving a sheet", () => {
  it.each([
    ["Lists", 0, ["Lists", "Plan", "Data", "Charts", "Pivot", "Config", "BigChart"]],
    ["Plan", 6, ["Data", "Charts", "Pivot", "Lists", "Config", "BigChart", "Plan"]],
    ["Pivot", 3, ["Plan", "Data", "Charts", "Pivot", "Lists", "Config", "BigChart"]],
  ])("puts %s at place %i", (name, to, order) => {
    const workbook = everyFeature();
    const scopes = workbook.names.map((defined) => [defined.name, defined.scope?.name]);
    const front = workbook.sheetInFront?.name;
    workbook.moveSheet(sheetNamed(workbook, name), to);
    const saved = reopen(workbook);
    expect(saved.sheets.map((sheet) => sheet.name)).toEqual(order);
    expect(saved.names.map((defined) => [defined.name, defined.scope?.name])).toEqual(scopes);
    expect(saved.sheetInFront?.name).toBe(front);
  });

  /** Three sheets, with what their workbook says about its window and names. */
  const saying = (said: string): WorkbookFile => {
    const workbook = newWorkbookFile();
    for (const name of ["Second", "Third"]) workbook.addSheet(name);
    const parts = readParts(workbook.save());
    const xml = (parts["xl/workbook.xml"] ?? "").replace(/<bookViews>.*<\/bookViews>/s, "");
    const [before, after] = said.split("<definedNames>");
    return openWorkbookFile(
      zipParts({
        ...parts,
        "xl/workbook.xml": xml
          .replace("<sheets>", `${before ?? ""}<sheets>`)
          .replace("</sheets>", `</sheets>${after === undefined ? "" : `<definedNames>${after}`}`),
      }),
    );
  };
  const afterMoving = (workbook: WorkbookFile): string | undefined => {
    const [first] = workbook.sheets;
    if (first !== undefined) workbook.moveSheet(first, 2);
    return readParts(workbook.save())["xl/workbook.xml"];
  };

  it("leaves the row of tabs where it begins", () => {
    expect(afterMoving(saying('<bookViews><workbookView activeTab="1"/></bookViews>'))).toContain(
      "<workbookView/>",
    );
  });

  it("leaves places of tabs that are not there as they are", () => {
    const xml = afterMoving(
      saying(
        '<bookViews><workbookView activeTab="40"/></bookViews><definedNames><definedName name="Odd" localSheetId="41">1</definedName></definedNames>',
      ),
    );
    expect(xml).toContain('activeTab="40"');
    expect(xml).toContain('localSheetId="41"');
  });
});

function firstSheet(workbook: WorkbookFile): SheetFile {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

/** Changes a new workbook's sheet and gives the sheet as it reads after saving, with the XML of its part. */
function changed(change: (sheet: SheetFile, workbook: WorkbookFile) => void) {
  const workbook = newWorkbookFile();
  change(firstSheet(workbook), workbook);
  const saved = workbook.save();
  const again = openWorkbookFile(saved);
  return {
    sheet: firstSheet(again),
    workbook: again,
    xml: readParts(saved)["xl/worksheets/sheet1.xml"] ?? "",
    parts: readParts(saved),
  };
}

describe("pages", () => {
  it("are set up on A4, one page wide, with title rows and an area as names of the tab", () => {
    const { workbook, xml } = changed((sheet) => (sheet.print = PRINT));
    expect(workbook.names.map(({ name, formula, scope }) => [name, formula, scope?.name])).toEqual([
      ["_xlnm.Print_Area", "Sheet1!$A$1:$J$41", "Sheet1"],
      ["_xlnm.Print_Titles", "Sheet1!$1:$4", "Sheet1"],
    ]);
    expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toContain(
      '<pageMargins left="0.5" right="0.5" top="0.748" bottom="1" header="0.3" footer="0.3"/>',
    );
    expect(xml).toContain(
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
    );
    expect(xml).toContain(
      "<oddHeader>&amp;L 2024 Q2&amp;RA &amp;&amp; B</oddHeader><oddFooter>&amp;CPage &amp;P of &amp;N</oddFooter>",
    );
    expect(xml).toContain(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="20" max="16383" man="1"/><brk id="30" max="16383" man="1"/></rowBreaks>',
    );
  });

  it("replace what was set up before", () => {
    const none = { left: "", center: "", right: "" };
    const { workbook, xml } = changed((sheet) => {
      sheet.print = PRINT;
      sheet.print = {
        ...PRINT,
        area: null,
        titleRows: null,
        breaksBefore: [],
        header: none,
        footer: none,
        centerHorizontally: false,
        orientation: "portrait",
      };
    });
    expect(workbook.names).toEqual([]);
    expect(xml).toContain('orientation="portrait"');
    expect(xml).not.toMatch(/headerFooter|rowBreaks|horizontalCentered/);
  });

  it("follow their sheet when another one before it goes away", () => {
    const { workbook } = changed((sheet, workbook) => {
      workbook.addSheet("Summary").print = PRINT;
      workbook.removeSheet(sheet);
    });
    expect(workbook.names.map(({ formula, scope }) => [formula, scope?.name])).toEqual([
      ["Summary!$A$1:$J$41", "Summary"],
      ["Summary!$1:$4", "Summary"],
    ]);
  });
});

describe("a printer's own settings", () => {
  it("go where the pages are set up, since they would win", () => {
    const workbook = openWorkbookFile(readFileSync("tests/fixtures/every-feature.xlsx"));
    firstSheet(workbook).print = PRINT;
    const parts = readParts(workbook.save());
    expect(Object.keys(parts)).not.toContain("xl/printerSettings/printerSettings1.bin");
    expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).not.toContain("printerSettings");
    expect(
      openWorkbookFile(workbook.save()).names.filter(({ name }) => name === "_xlnm.Print_Area"),
    ).toMatchObject([{ formula: "Plan!$A$1:$J$41" }]);
  });
});

const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): Area => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

describe("a package that prefixes every namespace", () => {
  /** The same XML with a prefix for what had none. */
  const prefixed = (xml: string) =>
    xml.replace(/<(\/?)(\w+)(?=[\s>/])/g, "<$1q:$2").replaceAll(" xmlns=", " xmlns:q=");

  const fill = (workbook: WorkbookFile) => {
    const sheet = workbook.addSheet("Summary");
    ["Objective", "% met"].forEach((value, column) => sheet.setCell(0, column, { value, formula: null }));
    sheet.setCell(1, 1, { value: 0.5, formula: "=1/2" });
    sheet.setStyle(area(0, 0, 1, 1), {
      font: { bold: true },
      fill: "#DDEBF7",
      numberFormat: "0.0%",
      borders: { top: { weight: "thin", color: "#000000" } },
      wrap: true,
    });
    sheet.addTable({
      name: "Progress",
      area: area(0, 0, 1, 1),
      hasHead: true,
      style: null,
      filterButtons: false,
    });
    sheet.addConditionalFormat({
      kind: "expression",
      area: area(1, 1, 1, 1),
      formula: "B2<1",
      fill: "#FFFF00",
      color: null,
      bold: false,
    });
    sheet.addConditionalFormat({ kind: "dataBar", area: area(1, 1, 1, 1), color: "#638EC6", min: 0, max: 1 });
    sheet.setHyperlink({ row: 5, column: 0, place: null, address: "https://example.org/", tip: "tip" });
    sheet.addChart(barChart("Chart"));
    sheet.frozen = { rows: 1, columns: 0 };
    sheet.setColumnWidth(0, 1, 20);
    sheet.print = PRINT;
    workbook.addCustomXml("<settings/>");
    return workbook.save();
  };

  const read = (bytes: Uint8Array) => {
    const workbook = openWorkbookFile(bytes);
    const sheet = workbook.sheets[1];
    return {
      names: workbook.names.map(({ name, formula, scope }) => [name, formula, scope?.name]),
      custom: workbook.customXmlParts.length,
      cells: [sheet?.cell(0, 0), sheet?.cell(1, 1), sheet?.style(1, 1), sheet?.columnWidth(0), sheet?.frozen],
      features: [sheet?.tables, sheet?.conditionalFormats, sheet?.hyperlinks, sheet?.charts],
    };
  };

  it("gets the same sheet as one without prefixes, and loses it again", () => {
    const plain = newWorkbookFile();
    const parts = Object.fromEntries(
      Object.entries(readParts(plain.save())).map(([name, xml]) => [name, prefixed(xml)]),
    );
    const bytes = fill(openWorkbookFile(zipParts(parts)));
    expect(read(bytes)).toEqual(read(fill(plain)));
    const again = openWorkbookFile(bytes);
    const sheet = again.sheets[1];
    if (sheet) again.removeSheet(sheet);
    expect(
      Object.keys(readParts(again.save())).filter((name) => /sheet2|table|chart|drawing/.test(name)),
    ).toEqual([]);
  });
});

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
