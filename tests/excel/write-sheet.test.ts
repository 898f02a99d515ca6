import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { newWorkbookFile, openWorkbookFile } from "@plan-of-action/xlsx";
import type { DescribedCell, SheetDescription } from "../../src/workbook/sheet-description";
import { WorkbookError } from "../../src/workbook/workbook-error";

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
