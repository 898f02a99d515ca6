import { openWorkbookFile } from "@plan-of-action/xlsx";
import { hosted, loaded, refusal } from "./hosting";

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
