import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { propertyRuns } from "../property-runs";
import { newWorkbookFile, openWorkbookFile } from "@plan-of-action/xlsx";
import type { DescribedCell, SheetDescription, DescribedRow } from "../../src/workbook/sheet-description";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { breaksToMake, MAX_PAGE_BREAKS } from "../../src/workbook/page-breaks";
import { markersOf } from "../../src/workbook/sheet-markers";
import fc from "fast-check";
import type { FormerSheet } from "../../src/excel/typed/former-sheet";
import { withTypedCells } from "../../src/excel/typed/place-typed";
import type { FilledCell } from "../../src/excel/typed/typed-cells";
import type { RowSubject } from "../../src/workbook/row-subject";
import { typedValue } from "../../src/excel/typed/typed-text";
import { areaAddress, coverCells, joinAddresses, parseAreas } from "../../src/excel/addresses";
import { areaContains } from "@plan-of-action/xlsx/grid";

const A1 = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };

/** A sheet with the rows given and nothing else, changed where the test says. */
function sheetOf(rows: (DescribedCell | null)[][], change: Partial<SheetDescription> = {}): SheetDescription {
  const sides = { left: "", center: "", right: "" };
  return {
    marker: "summary/2024-Q2",
    title: "Summary 2024 Q2",
    rows: rows.map((cells) => ({ height: null, cells })),
    columnWidths: [12, 30],
    hiddenColumns: [],
    styles: {
      strong: {
        font: { bold: true },
        numberFormat: "0%",
        borders: { bottom: { weight: "thin", color: "#808080" } },
      },
    },
    merges: [],
    frozen: { rows: 0, columns: 0 },
    showGridlines: true,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    print: {
      orientation: "landscape",
      paper: "a4",
      area: null,
      pagesWide: 1,
      titleRows: null,
      breaksBefore: [],
      margins: { top: 1, bottom: 1, left: 1, right: 1 },
      header: sides,
      footer: sides,
      centerHorizontally: true,
    },
    ...change,
  };
}

const text = (value: string): DescribedCell => ({ value });

/** The workbook with its second sheet protected, as Excel's "Protect Sheet" leaves it. */
function lock(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const name = Object.keys(parts)
    .filter((part) => /worksheets\/[^/]*\.xml$/.test(part))
    .sort()[1]!;
  const xml = strFromU8(parts[name]!);
  const locked = xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
  expect(locked).not.toBe(xml);
  return zipSync({ ...parts, [name]: strToU8(locked) });
}

describe("a sheet of the product's own", () => {
  it("is added behind the user's sheets and found again by its mark, whatever it is called by then", async () => {
    const first = hostWorkbook(newWorkbookFile());
    const written = await first.workbook.writeSheet(sheetOf([[text("first")]]));
    expect(written).toEqual({
      title: "Summary 2024 Q2",
      marker: "summary/2024-Q2",
      rewritten: false,
      titleWasTaken: false,
      pages: 1,
      leftOut: [],
    });
    first.file.sheets[1]!.name = "For the minister";

    const again = hostWorkbook(openWorkbookFile(first.file.save()));
    expect(await again.workbook.writeSheet(sheetOf([[text("second")]]))).toMatchObject({
      title: "For the minister",
      rewritten: true,
    });
    expect(again.file.sheets.map(({ name }) => name)).toEqual(["Sheet1", "For the minister"]);
    expect(again.file.sheets[1]!.cell(0, 0).value).toBe("second");
  });

  it("gets a number behind its title where the user has a sheet of that title", async () => {
    const { file, workbook } = hostWorkbook(newWorkbookFile());
    file.sheets[0]!.name = "SUMMARY 2024 Q2";
    file.sheets[0]!.setCell(3, 3, { value: "theirs", formula: null });
    expect(await workbook.writeSheet(sheetOf([[text("ours")]]))).toMatchObject({
      title: "Summary 2024 Q2 (2)",
      titleWasTaken: true,
      rewritten: false,
    });
    expect(file.sheets[0]!.cell(0, 0).value).toBeNull();
    expect(file.sheets[0]!.cell(3, 3).value).toBe("theirs");
  });

  it("takes the blank sheet of that title, which it may have added itself before Excel broke off", async () => {
    const { file, host, workbook } = hostWorkbook(newWorkbookFile());
    host.failRequest(2, { code: "GeneralException", afterActions: 3 });
    await expect(workbook.writeSheet(sheetOf([[text("a")]]))).rejects.toMatchObject({
      name: "WorkbookError",
    });
    expect(file.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Summary 2024 Q2"]);
    expect(await workbook.writeSheet(sheetOf([[text("a")]]))).toMatchObject({
      title: "Summary 2024 Q2",
      titleWasTaken: false,
    });
    expect(file.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Summary 2024 Q2"]);
  });

  it.each([{}, { sheetsHaveNamesOfWorkbook: true }])(
    "takes a blank sheet of that title in a workbook that has names, in an Excel with %j",
    async (quirks) => {
      const file = newWorkbookFile();
      file.addSheet("Summary 2024 Q2");
      file.setName({ name: "Rate", formula: "0.5", scope: null, hidden: false, comment: null });
      const { workbook } = hostWorkbook(file, { quirks });
      for (const rewritten of [false, true]) {
        expect(await workbook.writeSheet(sheetOf([[text("a")]]))).toMatchObject({
          title: "Summary 2024 Q2",
          titleWasTaken: false,
          rewritten,
        });
      }
    },
  );

  it("has its tables also where an address alone is one of the sheet in front, by the documentation", async () => {
    const { file, workbook } = hostWorkbook(newWorkbookFile(), { quirks: { addsTablesInFront: true } });
    const table = {
      area: { ...A1, lastRow: 1 },
      name: "PoaKept",
      style: "TableStyleLight1",
      filterButtons: true,
    };
    await workbook.writeSheet(sheetOf([[text("Head")], [text("a")]], { tables: [table] }));
    expect(file.sheets.map(({ tables }) => tables.map(({ name }) => name))).toEqual([[], ["PoaKept"]]);
  });

  it("loses what stood in it before, and keeps a chart that the user put there", async () => {
    const { file, workbook } = hostWorkbook(newWorkbookFile());
    const long = sheetOf(
      [
        [text("a"), text("b")],
        [text("c"), { value: 1, style: "strong" }],
      ],
      {
        merges: [{ ...A1, lastColumn: 1 }],
      },
    );
    await workbook.writeSheet(long);
    await workbook.writeSheet(sheetOf([[text("short")]]));
    const sheet = file.sheets[1]!;
    expect(sheet.usedArea(true)).toEqual(A1);
    expect(sheet.merges).toEqual([]);
    expect(sheet.style(1, 1).numberFormat).toBe("General");
  });

  it.each(["=1+1", "+66 2 123", "-", "@SUM(A1)", "007", "1/2", "TRUE", "'", "12 June 2024", "#REF!"])(
    "holds the text %s as a text",
    async (value) => {
      const { file, workbook } = hostWorkbook(newWorkbookFile());
      await workbook.writeSheet(sheetOf([[text(value)]]));
      const saved = openWorkbookFile(file.save());
      expect(saved.sheets[1]!.cell(0, 0)).toEqual({ value, formula: null });
    },
  );

  it("gives a width that a person has set to no other column than its own", async () => {
    const { file, workbook } = hostWorkbook(newWorkbookFile());
    const headers = (...names: string[]) =>
      sheetOf([names.map(text), names.map(() => text("as before"))], {
        columnWidths: names.map(() => 12),
      });
    await workbook.writeSheet(headers("Action", "Actual", "Remark"));
    const sheet = file.sheets.find(({ name }) => name === "Summary 2024 Q2")!;
    sheet.setColumnWidth(0, 1, 40);
    await workbook.writeSheet(headers("Action", "Due", "Actual", "Remark"));
    expect([0, 1, 2, 3].map((column) => sheet.columnWidth(column))).toEqual([40, 12, 12, 12]);
  });

  it("shows in a formula's cell what the formula gives", async () => {
    const { file, workbook } = hostWorkbook(newWorkbookFile());
    await workbook.writeSheet(
      sheetOf([[{ value: 1 }, { value: 2 }], [{ value: 3, formula: "=A1+B1", style: "strong" }]]),
    );
    const saved = openWorkbookFile(file.save()).sheets[1]!;
    expect(saved.cell(1, 0)).toEqual({ value: 3, formula: "=A1+B1" });
    expect(saved.style(1, 0)).toMatchObject({ numberFormat: "0%", font: { bold: true } });
    expect(saved.style(1, 0).borders?.bottom).toMatchObject({ weight: "thin" });
  });

  it("is not written where its former self is protected by the user, nor where sheets cannot be added", async () => {
    const { file, workbook } = hostWorkbook(newWorkbookFile());
    await workbook.writeSheet(sheetOf([[text("kept")]]));
    const locked = lock(file.save());
    const { workbook: lockedWorkbook, file: lockedFile } = hostWorkbook(openWorkbookFile(locked));
    await expect(lockedWorkbook.writeSheet(sheetOf([[text("new")]]))).rejects.toEqual(
      new WorkbookError({ kind: "sheetProtected", sheet: "Summary 2024 Q2" }),
    );
    expect(lockedFile.sheets[1]!.cell(0, 0).value).toBe("kept");
  });

  it("is written whole or reported, when Excel fails at any request", async () => {
    for (let request = 1; request <= 2; request++) {
      const { host, workbook, file } = hostWorkbook(newWorkbookFile());
      host.failRequest(request, { code: "GeneralException", message: "The host is busy" });
      await expect(workbook.writeSheet(sheetOf([[text("a")]]))).rejects.toMatchObject({
        name: "WorkbookError",
        problem: { kind: "hostFailure", code: "GeneralException" },
      });
      await workbook.writeSheet(sheetOf([[text("a")]]));
      expect(file.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Summary 2024 Q2"]);
    }
  });
});

/** Breaks every so many rows. */
const every = (rows: number, count: number) =>
  Array.from({ length: count }, (_, index) => (index + 1) * rows);

describe("the page breaks that are made", () => {
  it("are all of them as long as a file can have them", () => {
    const breaks = every(10, MAX_PAGE_BREAKS);
    expect(breaksToMake(breaks, [])).toEqual(breaks);
  });

  it("are, of more, those behind the pages with most room left", () => {
    const heights = Array.from({ length: 12_000 }, (_, row) => (row < 20 ? 40 : row < 40 ? null : 30));
    const breaks = every(10, MAX_PAGE_BREAKS + 2);
    const made = breaksToMake(breaks, heights);
    expect(made).toHaveLength(MAX_PAGE_BREAKS);
    // The two pages of high rows are full; those of Excel's own height are not.
    expect(breaks.filter((row) => !made.includes(row))).toEqual([10, 20]);
  });
});

const MARKER = "summary/2024-Q2";

const COPY = "copy of summary/2024-Q2";

describe("A copy that a person made of a sheet of the product's keeps what it shows", () => {
  it.each<[string, [string, string | null][], (string | null)[]]>([
    ["a sheet alone", [["Summary 2024 Q2", MARKER]], [MARKER]],
    [
      "a sheet alone that got a number, since its title was taken",
      [
        ["Summary 2024 Q2", null],
        ["Summary 2024 Q2 (2)", MARKER],
      ],
      [null, MARKER],
    ],
    [
      "a copy, which Excel puts before the sheet",
      [
        ["Summary 2024 Q2 (2)", MARKER],
        ["Summary 2024 Q2", MARKER],
      ],
      [COPY, MARKER],
    ],
    [
      "two copies",
      [
        ["Summary 2024 Q2 (3)", MARKER],
        ["Summary 2024 Q2 (2)", MARKER],
        ["Summary 2024 Q2", MARKER],
      ],
      [COPY, COPY, MARKER],
    ],
    [
      "a copy of a sheet with a title so long that Excel cuts it off",
      [
        ["A title of thirty-one letter (2)", MARKER],
        ["A title of thirty-one letters xx", MARKER],
      ],
      [COPY, MARKER],
    ],
    [
      "the sheets of two quarters",
      [
        ["Summary 2024 Q1", "summary/2024-Q1"],
        ["Summary 2024 Q2", MARKER],
      ],
      ["summary/2024-Q1", MARKER],
    ],
  ])("%s", (_, sheets, expected) => {
    expect(markersOf(sheets.map(([title, marker]) => ({ title, marker })))).toEqual(expected);
  });
});

describe("typed kept", () => {
  /** Texts of which several people may type the same, and several rows may have one already. */
  const text = fc.constantFrom(
    "Done",
    "late",
    "A remark",
    "Another\nin two lines",
    "See annex",
    "5",
    "Moved",
  );

  const place = fc.record({ row: fc.nat(9), column: fc.nat(5) });

  const subject = fc
    .constantFrom("1.1", "1.2", "2.1", "gone")
    .map((number): RowSubject => ({ key: `indicator:${number}`, number, words: `Indicator ${number}` }));

  const PRINT: SheetDescription["print"] = {
    ...{ orientation: "landscape", paper: "a4", area: null, pagesWide: 1, titleRows: null, breaksBefore: [] },
    margins: { top: 1, bottom: 1, left: 1, right: 1 },
    header: { left: "", center: "", right: "" },
    footer: { left: "", center: "", right: "" },
    centerHorizontally: false,
  };

  const description = fc
    .array(
      fc.record({
        about: fc.option(subject, { nil: undefined }),
        cells: fc.array(fc.option(fc.record({ value: text, typed: fc.boolean() }), { nil: null }), {
          maxLength: 4,
        }),
      }),
      { maxLength: 8 },
    )
    .map((rows): SheetDescription => ({
      ...{ marker: "summary/2024-Q2", title: "Summary", columnWidths: [10, 40, 10, 20], hiddenColumns: [] },
      ...{ styles: {}, merges: [], frozen: { rows: 0, columns: 0 }, showGridlines: true, tables: [] },
      ...{ validations: [], conditionalFormats: [], charts: [], names: [], print: PRINT },
      rows: rows.map(({ about, cells }): DescribedRow => ({
        height: null,
        ...(about === undefined ? {} : { about }),
        cells: cells.map((cell) =>
          cell === null ? null : { value: cell.value, ...(cell.typed ? { typed: true } : {}) },
        ),
      })),
    }));

  const former = fc
    .record({
      cells: fc.uniqueArray(fc.record({ place, text, isTyped: fc.boolean() }), {
        selector: (cell) => `${cell.place.row} ${cell.place.column}`,
        maxLength: 14,
      }),
      extent: fc.record({ rows: fc.nat(8), columns: fc.nat(5) }),
      subjects: fc.option(fc.array(fc.tuple(fc.nat(9), subject), { maxLength: 6 }), { nil: null }),
    })
    .map(({ cells, extent, subjects }): FormerSheet => {
      const all = cells.map((cell): FilledCell & { readonly isTyped: boolean } => ({
        ...{ ...cell.place, value: cell.text, formula: null, numberFormat: "General" },
        isTyped: cell.isTyped,
      }));
      const typed = all.filter(({ isTyped }) => isTyped);
      return {
        ...{ cells: all, typed, extent, columns: new Map() },
        subjects: subjects === null ? null : new Map(subjects),
      };
    });

  const linesIn = ({ rows }: SheetDescription): ReadonlySet<string> =>
    new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => String(cell?.value ?? "").split("\n"))));

  describe("what people typed on a sheet that is written again", () => {
    it("stands on it again, whatever was typed, whatever the sheet says by itself, and in however many layers", () => {
      fc.assert(
        fc.property(description, fc.array(former, { minLength: 1, maxLength: 3 }), (sheet, layers) => {
          const written = linesIn(withTypedCells(sheet, layers));
          const typed = layers.flatMap((layer) =>
            layer.typed.flatMap(({ value }) => (typeof value === "string" ? value.split("\n") : [])),
          );
          expect(typed.filter((line) => !written.has(line))).toEqual([]);
        }),
        { numRuns: propertyRuns(500) },
      );
    });
  });
});

describe("a text that Excel would take for something else is said to be a text", () => {
  it.each([
    "=1+1",
    "+1",
    "-",
    "@SUM(A1)",
    "'quoted",
    "007",
    "1/2",
    "12 June 2024",
    "TRUE",
    "false",
    "50%",
    "#N/A",
    "3 workshops",
    "๖๐",
  ])("%s", (text) => {
    expect(typedValue(text)).toBe(`'${text}`);
  });
});

describe("all else is handed over as it is", () => {
  it.each(["Guideline developed and validated", "MoJ", "แนวปฏิบัติ", "គោលការណ៍", "(draft)", "", 12, 0, true])(
    "%s",
    (value) => {
      expect(typedValue(value)).toBe(value);
    },
  );

  it("and a blank clears the cell", () => {
    expect(typedValue(null)).toBe("");
  });
});

describe("addresses", () => {
  describe("an address that Excel gives", () => {
    it.each([
      ["Sheet1!A1", ["A1"]],
      ["Sheet1!A1:J1,Sheet1!B2:J2", ["A1:J1", "B2:J2"]],
      ["'Plan, of Action'!$A$1:$B$2", ["A1:B2"]],
      ["'It''s!'!C3,'It''s!'!D4", ["C3", "D4"]],
      ["Sheet1!A1:B4, 'Two words'!D1:D4, Sheet1!E:E", ["A1:B4", "D1:D4", "E1:E1048576"]],
      ["A1, B2", ["A1", "B2"]],
      ["Sheet1!2:3", ["A2:XFD3"]],
      ["Sheet1!B:C", ["B1:C1048576"]],
      ["", []],
    ])("%s is %j", (address, areas) => {
      expect(parseAreas(address).map(areaAddress)).toEqual(areas);
    });
  });

  describe("cells as few areas", () => {
    it("join side by side and then downwards", () => {
      const cells = [0, 1, 2].flatMap((row) => [1, 2, 5].map((column) => ({ row, column })));
      expect(coverCells(cells).map(areaAddress).sort()).toEqual(["B1:C3", "F1:F3"]);
    });

    it("cover just the cells given, each once", () => {
      const grid = fc.uniqueArray(fc.nat(63), { maxLength: 64 });
      fc.assert(
        fc.property(grid, (numbers) => {
          const cells = [...numbers].sort((a, b) => a - b).map((n) => ({ row: n >> 3, column: n & 7 }));
          const areas = coverCells(cells);
          for (let n = 0; n < 64; n++) {
            const covering = areas.filter((area) => areaContains(area, n >> 3, n & 7));
            expect(covering).toHaveLength(numbers.includes(n) ? 1 : 0);
          }
        }),
      );
    });
  });

  it("keeps every address short enough for one call", () => {
    const cells = Array.from({ length: 5_000 }, (_, n) => ({ row: n * 2, column: n % 3 }));
    const addresses = joinAddresses(coverCells(cells));
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) expect(address.length).toBeLessThanOrEqual(8_192);
    expect(addresses.join(",").split(",")).toHaveLength(5_000);
  });
});
