import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newWorkbookFile, openWorkbookFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { hosted, loaded, refusal } from "./hosting";

const ACTUALS = [
  ["Indicator", "Actual"],
  ["1.1-1", 3],
  ["1.1-2", 4],
];

/** The actuals in A1:B3 as the table Reported, with a row of totals below them that a formula adds up. */
function workbookWithTotals(): WorkbookFile {
  const file = newWorkbookFile();
  const sheet = file.sheets[0]!;
  ACTUALS.forEach((row, r) => row.forEach((value, c) => sheet.setCell(r, c, { value, formula: null })));
  sheet.setCell(3, 0, { value: "Total", formula: null });
  sheet.setCell(3, 1, { value: 7, formula: "=SUBTOTAL(109,Reported[Actual])" });
  const area = { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 1 };
  sheet.addTable({ name: "Reported", area, hasHead: true, style: null, filterButtons: true });
  const parts = unzipSync(file.save());
  const path = Object.keys(parts).find((name) => name.startsWith("xl/tables/")) ?? "";
  const xml = strFromU8(parts[path] ?? new Uint8Array())
    .replace('totalsRowShown="0"', 'totalsRowCount="1"')
    .replace('<autoFilter ref="A1:B4"/>', '<autoFilter ref="A1:B3"/>')
    .replace('name="Indicator"/>', 'name="Indicator" totalsRowLabel="Total"/>')
    .replace('name="Actual"/>', 'name="Actual" totalsRowFunction="sum"/>');
  parts[path] = strToU8(xml);
  return openWorkbookFile(zipSync(parts));
}

describe("a table with a row of totals", () => {
  it("is added up without that row", async () => {
    const { onSheet } = hosted({}, workbookWithTotals());
    await onSheet(async (sheet) => {
      sheet.getRange("D1:D4").formulas = [
        ["=SUM(Reported[Actual])"],
        ["=COUNTA(Reported[Indicator])"],
        ["=Reported[[#Totals],[Actual]]"],
        ["=SUM(Reported[[#All],[Actual]])"],
      ];
      sheet.getRange("B2").values = [[10]];
      expect((await loaded(sheet.getRange("D1:D4"), "values")).values).toEqual([[14], [2], [14], [28]]);
    });
  });

  it("has a body that ends above it", async () => {
    const { onSheet } = hosted({}, workbookWithTotals());
    await onSheet(async (sheet) => {
      const table = sheet.tables.getItem("Reported");
      const [all, body] = [table.getRange(), table.getDataBodyRange()];
      all.load("address");
      expect((await loaded(body, "address")).address).toBe("Sheet1!A2:B3");
      expect(all.address).toBe("Sheet1!A1:B4");
    });
  });

  it("keeps it when the table is named otherwise, and when a header is", async () => {
    const { onSheet, file } = hosted({}, workbookWithTotals());
    await onSheet(async (sheet) => {
      sheet.tables.getItem("Reported").name = "Told";
      sheet.getRange("B1").values = [["Value"]];
      await sheet.context.sync();
    });
    expect(openWorkbookFile(file.save()).sheets[0]?.tables).toMatchObject([
      { name: "Told", columns: ["Indicator", "Value"], hasTotals: true, area: { lastRow: 3 } },
    ]);
  });
});

describe("tables", () => {
  it("are made over cells with a header row and kept in the file", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("B2:C4").values = ACTUALS;
      const table = sheet.tables.add("B2:C4", true);
      table.name = "PoaActuals";
      table.style = "TableStyleLight9";
      table.showFilterButton = false;
      await loaded(table, "name,style,showFilterButton,showHeaders");
      expect(table.toJSON()).toMatchObject({
        name: "PoaActuals",
        style: "TableStyleLight9",
        showFilterButton: false,
        showHeaders: true,
      });
    });
    const [table] = openWorkbookFile(file.save()).sheets[0]?.tables ?? [];
    expect(table).toMatchObject({
      name: "PoaActuals",
      columns: ["Indicator", "Actual"],
      filterButtons: false,
    });
  });

  it("are found in the workbook and on their sheet, by name and by proxy over syncs", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet, { workbook }) => {
      sheet.getRange("A1:B3").values = ACTUALS;
      const table = sheet.tables.add(sheet.getRange("A1:B3"), true);
      await sheet.context.sync();
      table.name = "Renamed";
      await sheet.context.sync();
      table.load("name");
      await loaded(workbook.tables, "items/name,count");
      expect([table.name, workbook.tables.count]).toEqual(["Renamed", 1]);
      const [found, missing] = [
        workbook.tables.getItem("RENAMED"),
        sheet.tables.getItemOrNullObject("Table1"),
      ];
      const parts = [found.getRange(), found.getHeaderRowRange(), found.getDataBodyRange()] as const;
      for (const part of parts) part.load("address");
      await loaded(found.worksheet, "name");
      expect(parts.map(({ address }) => address)).toEqual(["Sheet1!A1:B3", "Sheet1!A1:B1", "Sheet1!A2:B3"]);
      expect(missing.isNullObject).toBe(true);
    });
  });

  it("get headers where there are none, and each another", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1:C2").values = [
        ["Target", "Target", ""],
        [1, 2, 3],
      ];
      sheet.tables.add("A1:C2", true);
      expect((await loaded(sheet.getRange("A1:C1"), "values")).values).toEqual([
        ["Target", "Target2", "Column3"],
      ]);
    });
  });

  it("take what their header cells say as the names of columns", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1:B3").values = ACTUALS;
      sheet.tables.add("A1:B3", true);
      sheet.getRange("B1").values = [["Reported"]];
    });
    expect(file.sheets[0]?.tables[0]?.columns).toEqual(["Indicator", "Reported"]);
  });

  it("are resized, become plain cells, or go with their cells", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1:B3").values = ACTUALS;
      const table = sheet.tables.add("A1:B3", true);
      table.resize("A1:B9");
      expect((await loaded(table.getRange(), "address")).address).toBe("Sheet1!A1:B9");
      table.convertToRange();
      sheet.tables.add("A1:B3", true).delete();
      const used = sheet.getUsedRangeOrNullObject(true);
      await sheet.context.sync();
      expect(used.isNullObject).toBe(true);
    });
    expect(file.sheets[0]?.tables).toEqual([]);
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ["over another table", "InvalidArgument", (sheet) => sheet.tables.add("B2:C5", true)],
    ["without a place", "InvalidArgument", (sheet) => sheet.tables.add("nowhere", true)],
    ["without a head row", "NotImplemented", (sheet) => sheet.tables.add("F1:G3", false)],
  ])("are not made %s", async (_, code, add) => {
    const { onSheet } = hosted();
    const batch = onSheet(async (sheet) => {
      sheet.tables.add("A1:B3", true);
      add(sheet);
      await sheet.context.sync();
    });
    expect(await refusal(batch)).toMatchObject({ code, location: "TableCollection.add" });
  });

  it.each<[string, string]>([
    ["Table1", "InvalidArgument"],
    ["Taken", "InvalidArgument"],
    ["two words", "InvalidArgument"],
    ["A1", "InvalidArgument"],
  ])("are refused the name %j with %s", async (name, code) => {
    const { onSheet } = hosted();
    const batch = onSheet(async (sheet, { workbook }) => {
      workbook.names.add("Taken", "=1");
      sheet.tables.add("A1:B3", true);
      sheet.tables.add("D1:E3", true).name = name;
      await sheet.context.sync();
    });
    expect(await refusal(batch)).toMatchObject({ code, location: "Table.name" });
  });
});

const HEADER = [["Date", "Merchant", "Amount"]];

const ROWS = [
  ["1/1/2017", "Phone", "$120"],
  ["1/2/2017", "Cars", "$142"],
];

function expenses(sheet: Excel.Worksheet): Excel.Table {
  const table = sheet.tables.add("A1:C1", true);
  table.name = "Expenses";
  table.getHeaderRowRange().values = HEADER;
  return table;
}

describe("a table of a header alone", () => {
  it("has no rows, and a blank row that the first new one takes", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      const table = expenses(sheet);
      const count = table.rows.getCount();
      expect((await loaded(table.getRange(), "address")).address).toBe("Sheet1!A1:C2");
      expect(count.value).toBe(0);
      const added = await loaded(table.rows.add(undefined, ROWS), "index,values");
      expect([added.index, added.values]).toEqual([0, [[42736, "Phone", 120]]]);
      expect((await loaded(table.getRange(), "address")).address).toBe("Sheet1!A1:C3");
      expect((await loaded(table.rows, "count")).count).toBe(2);
    });
    const [saved] = openWorkbookFile(file.save()).sheets[0]?.tables ?? [];
    expect(saved).toMatchObject({ name: "Expenses", columns: HEADER[0], area: { firstRow: 0, lastRow: 2 } });
  });

  it("has a row as soon as something is typed below it", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      const table = expenses(sheet);
      sheet.getRange("B2").values = [["Phone"]];
      table.rows.add(-1, ROWS);
      expect(
        (await loaded(table.rows, "items/values")).items.map((row): unknown => row.values[0]?.[1]),
      ).toEqual(["Phone", "Phone", "Cars"]);
    });
  });

  it("is refused above cells, which Excel pushes aside", async () => {
    const { onSheet } = hosted();
    const add = onSheet(async (sheet) => {
      sheet.getRange("B2").values = [["kept"]];
      expenses(sheet);
      await sheet.context.sync();
    });
    expect(await refusal(add)).toMatchObject({ code: "NotImplemented", location: "TableCollection.add" });
  });
});

describe("rows that are added", () => {
  it("look like the row above them", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      const table = expenses(sheet);
      table.rows.add(undefined, ROWS);
      sheet.getRange("A3:C3").format.fill.color = "#FF0000";
      table.rows.add(undefined, [["2/1/2017", "Vineyard", 33]]);
      const row = table.rows.getItemAt(2).getRange().load("numberFormat");
      expect((await loaded(row.format.fill, "color")).color).toBe("#FF0000");
      expect(row.numberFormat[0]?.[0]).toBe("m/d/yyyy");
    });
  });

  it("have to be as wide as the table, and stand at its end", async () => {
    const { onSheet } = hosted();
    const add = (index: number | undefined, values: string[][]) =>
      refusal(
        onSheet(async (sheet) => {
          sheet.tables.getItemOrNullObject("Expenses").convertToRange();
          sheet.getRange().clear();
          const table = expenses(sheet);
          table.rows.add(undefined, ROWS);
          table.rows.add(index, values);
          await sheet.context.sync();
        }),
      );
    expect(await add(undefined, [["too", "few"]])).toMatchObject({ code: "InvalidArgument" });
    expect(await add(3, ROWS)).toMatchObject({ code: "InvalidArgument" });
    expect(await add(0, ROWS)).toMatchObject({ code: "NotImplemented", location: "TableRowCollection.add" });
  });
});

describe("columns of a table", () => {
  it("are found by name, whatever its case, by id and by place", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      const table = expenses(sheet);
      table.rows.add(undefined, ROWS);
      const column = await loaded(table.columns.getItem("MERCHANT"), "id,index,name,values");
      expect(column.toJSON()).toMatchObject({
        id: 2,
        index: 1,
        name: "Merchant",
        values: [["Merchant"], ["Phone"], ["Cars"]],
      });
      const body = table.columns.getItemAt(2).getDataBodyRange();
      expect((await loaded(body, "address")).address).toBe("Sheet1!C2:C3");
      expect((await loaded(table.columns.getItemOrNullObject("Nothing"), "name")).isNullObject).toBe(true);
    });
  });

  it("are added at the end with a header and values, and named by setting the name", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      const table = expenses(sheet);
      table.rows.add(undefined, ROWS);
      table.columns.add(undefined, [["Doubled"], ["=[@Amount]*2"], ["=Expenses[@Amount]*2"]]);
      const values = await loaded(table.columns.getItem("Doubled").getDataBodyRange(), "values");
      expect(values.values).toEqual([[240], [284]]);
      table.columns.getItem("Doubled").name = "Twice";
      await sheet.context.sync();
    });
    const [saved] = openWorkbookFile(file.save()).sheets[0]?.tables ?? [];
    expect(saved).toMatchObject({
      columns: ["Date", "Merchant", "Amount", "Twice"],
      area: { lastColumn: 3 },
    });
  });
});

describe("the look of a table", () => {
  it("is kept in the file", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      const table = expenses(sheet);
      table.showBandedRows = false;
      table.showBandedColumns = true;
      table.highlightFirstColumn = true;
      const read = await loaded(
        table,
        "showBandedRows,showBandedColumns,highlightFirstColumn,highlightLastColumn",
      );
      expect(read.toJSON()).toMatchObject({
        showBandedRows: false,
        showBandedColumns: true,
        highlightFirstColumn: true,
        highlightLastColumn: false,
      });
    });
    expect(openWorkbookFile(file.save()).sheets[0]?.tables[0]?.look).toEqual({
      bandedRows: false,
      bandedColumns: true,
      firstColumn: true,
      lastColumn: false,
    });
  });
});

describe("a row of totals", () => {
  it("adds up the last column, says so in the first, and goes again", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      const table = expenses(sheet);
      table.rows.add(undefined, ROWS);
      table.showTotals = true;
      const total = await loaded(table.getTotalRowRange(), "values,address");
      expect([total.address, total.values]).toEqual(["Sheet1!A4:C4", [["Total", "", 262]]]);
    });
    const again = openWorkbookFile(file.save());
    expect(again.sheets[0]?.tables[0]).toMatchObject({
      hasTotals: true,
      totals: [{ label: "Total" }, {}, { function: "sum" }],
    });
    const { onSheet: onIt } = hosted({}, again);
    await onIt(async (sheet) => {
      const table = sheet.tables.getItem("Expenses");
      table.showTotals = false;
      expect((await loaded(table.getRange(), "address")).address).toBe("Sheet1!A1:C3");
      expect((await loaded(sheet.getUsedRange(true), "address")).address).toBe("Sheet1!A1:C3");
    });
  });
});

describe("rows that are added above a row of totals", () => {
  it("move it down, and are added up", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      const table = expenses(sheet);
      table.rows.add(undefined, ROWS);
      table.showTotals = true;
      table.rows.add(undefined, [["1/3/2017", "Vineyard", 38]]);
      const all = await loaded(table.getRange(), "address,values");
      expect(all.address).toBe("Sheet1!A1:C5");
      expect(all.values.slice(-2)).toEqual([
        [42738, "Vineyard", 38],
        ["Total", "", 300],
      ]);
    });
  });
});
