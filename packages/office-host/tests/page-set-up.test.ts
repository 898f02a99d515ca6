import { openWorkbookFile } from "@plan-of-action/xlsx";
import { hosted, loaded, refusal } from "./hosting";

describe("the page set-up", () => {
  it.each([
    ["as many pages down as it takes", { horizontalFitToPages: 1, verticalFitToPages: 0 }, [1, 0]],
    ["one page where no height is said, as a file does", { horizontalFitToPages: 2 }, [2, 1]],
    ["one page where no width is said", { verticalFitToPages: 3 }, [1, 3]],
    ["with a scale that is none", { horizontalFitToPages: 1, verticalFitToPages: 2, scale: null }, [1, 2]],
  ])("fits a sheet to %s", async (_, given, [wide, high]) => {
    const { onSheet, file } = hosted();
    await onSheet(async ({ pageLayout }) => {
      pageLayout.zoom = { horizontalFitToPages: 5, verticalFitToPages: 5 };
      Object.assign(pageLayout, { zoom: given });
      const { zoom } = await loaded(pageLayout, "zoom");
      expect(zoom).toEqual({ horizontalFitToPages: wide, verticalFitToPages: high });
    });
    const { print } = file.sheets[0]!;
    expect([print?.pagesWide, print?.pagesHigh ?? 0]).toEqual([wide, high]);
  });

  it("is set and read, and kept in the file", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async ({ pageLayout, horizontalPageBreaks }) => {
      Object.assign(pageLayout, { orientation: "Landscape", paperSize: "A4", centerHorizontally: true });
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintMargins("Centimeters", { top: 2, bottom: 1.5, left: 1, right: 1 });
      pageLayout.setPrintArea("A1:H40");
      pageLayout.setPrintTitleRows("$4:$5");
      const { defaultForAllPages } = pageLayout.headersFooters;
      defaultForAllPages.leftHeader = "&A";
      defaultForAllPages.rightFooter = "&P / &N";
      for (const cell of ["A20", "A10"]) horizontalPageBreaks.add(cell);
      const [area, rows] = [
        pageLayout.getPrintAreaOrNullObject(),
        pageLayout.getPrintTitleRowsOrNullObject(),
      ];
      area.load("address");
      rows.load("address");
      await loaded(
        pageLayout,
        "orientation,paperSize,zoom,centerHorizontally,leftMargin,headersFooters/defaultForAllPages/*",
      );
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
        centerHorizontally: true,
      });
      expect(pageLayout.leftMargin).toBeCloseTo(28.35, 2);
      expect(defaultForAllPages.toJSON()).toMatchObject({ leftHeader: "&A", rightFooter: "&P / &N" });
      expect([area.address, rows.address]).toEqual(["Sheet1!A1:H40", "Sheet1!4:5"]);
    });
    expect(file.sheets[0]?.print).toEqual({
      orientation: "landscape",
      paper: "a4",
      area: { firstRow: 0, firstColumn: 0, lastRow: 39, lastColumn: 7 },
      pagesWide: 1,
      across: null,
      titleRows: { first: 3, last: 4 },
      breaksBefore: [9, 19],
      margins: { top: 2, bottom: 1.5, left: 1, right: 1 },
      header: { left: "&A", center: "", right: "" },
      footer: { left: "", center: "", right: "&P / &N" },
      centerHorizontally: true,
    });
  });

  it("takes 1,026 page breaks and no more", async () => {
    const { onSheet, file } = hosted();
    await onSheet(({ pageLayout }) => {
      pageLayout.setPrintArea("A1:B2000");
    });
    const sheet = file.sheets[0]!;
    const breaksBefore = Array.from({ length: 1_025 }, (_, index) => index + 1);
    sheet.print = { ...sheet.print!, breaksBefore };
    const add = (row: number) =>
      onSheet(({ horizontalPageBreaks }) => void horizontalPageBreaks.add(`A${row}`));
    await add(1_500);
    expect((await refusal(add(1_501))).code).toBe("InvalidOperation");
    expect(sheet.print.breaksBefore).toHaveLength(1_026);
  });

  it("is cut at columns and printed to a scale", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async ({ pageLayout, verticalPageBreaks }) => {
      pageLayout.zoom = { scale: 80 };
      pageLayout.setPrintTitleColumns("$A:$C");
      pageLayout.setPrintTitleRows("$4:$5");
      for (const cell of ["S1", "D1"]) verticalPageBreaks.add(cell);
      await loaded(pageLayout, "zoom");
      expect(pageLayout.zoom).toEqual({ scale: 80 });
    });
    expect(file.sheets[0]?.print?.across).toEqual({
      titleColumns: { first: 0, last: 2 },
      breaksBefore: [3, 18],
      scale: 80,
    });
    const titles = openWorkbookFile(file.save()).names.find(({ name }) => name === "_xlnm.Print_Titles");
    expect(titles?.formula).toBe("Sheet1!$A:$C,Sheet1!$4:$5");
  });

  it("has margins one by one, in points, inches or centimetres", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async ({ pageLayout }) => {
      pageLayout.leftMargin = 72;
      pageLayout.setPrintMargins("Inches", { top: 0.5 });
      await pageLayout.context.sync();
    });
    expect(file.sheets[0]?.print?.margins.left).toBeCloseTo(2.54, 5);
    expect(file.sheets[0]?.print?.margins.top).toBeCloseTo(1.27, 5);
  });

  it("has page breaks that are listed and taken away", async () => {
    const { onSheet } = hosted();
    await onSheet(async ({ horizontalPageBreaks: breaks }) => {
      for (const cell of ["A5", "B9", "A12"]) breaks.add(cell);
      await loaded(breaks, "items/rowIndex");
      expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([4, 8, 11]);
      breaks.items[1]?.delete();
      const cell = breaks.getItem(1).getCellAfterBreak();
      expect((await loaded(cell, "address")).address).toBe("Sheet1!A12");
      breaks.removePageBreaks();
      const count = breaks.getCount();
      await breaks.context.sync();
      expect(count.value).toBe(0);
    });
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    [
      "a paper that is not A4",
      "NotImplemented",
      ({ pageLayout }) => Object.assign(pageLayout, { paperSize: "Letter" }),
    ],
    [
      "a scale beyond what Excel has",
      "InvalidArgument",
      ({ pageLayout }) => Object.assign(pageLayout, { zoom: { scale: 500 } }),
    ],
    [
      "title rows that are none",
      "InvalidArgument",
      ({ pageLayout }) => pageLayout.setPrintTitleRows("A1:B2"),
    ],
    ["a break before the first row", "InvalidArgument", (sheet) => sheet.horizontalPageBreaks.add("A1")],
    [
      "a margin below zero",
      "InvalidArgument",
      ({ pageLayout }) => Object.assign(pageLayout, { topMargin: -1 }),
    ],
  ])("is refused %s", async (_, code, set) => {
    const { onSheet } = hosted();
    const batch = onSheet(async (sheet) => {
      set(sheet);
      await sheet.context.sync();
    });
    expect(await refusal(batch)).toMatchObject({ code });
  });
});
