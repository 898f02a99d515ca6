import { strFromU8, unzipSync } from "fflate";
import { openWorkbookFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { hosted, type Hosted, loaded, refusal } from "./hosting";

describe("filters", () => {
  const CELLS = [
    ["Name", "Amount"],
    ["ann", 10],
    ["Bob", 20],
    ["anna", 30],
    ["", 40],
  ];

  /** The rows of the first sheet that are hidden, counted from 1. */
  function hiddenIn({ file }: Hosted): number[] {
    const sheet = file.sheets[0]!;
    return [0, 1, 2, 3, 4, 5].filter((row) => sheet.isRowHidden(row)).map((row) => row + 1);
  }

  function partOf({ file }: Hosted, name: string): string {
    return strFromU8(unzipSync(file.save())[name] ?? new Uint8Array());
  }

  /** A table over A1:B5, of which B3 is yellow and B4 in red. */
  async function filtered(act: (filter: Excel.Filter, table: Excel.Table) => unknown): Promise<Hosted> {
    const hosting = hosted();
    await hosting.onSheet(async (sheet, context) => {
      sheet.getRange("A1:B5").values = CELLS;
      sheet.getRange("B3").format.fill.color = "#FFFF00";
      sheet.getRange("B4").format.font.color = "#FF0000";
      const table = sheet.tables.add("A1:B5", true);
      act(table.columns.getItem("Amount").filter, table);
      await context.sync();
    });
    return hosting;
  }

  type Act = (filter: Excel.Filter, table: Excel.Table) => unknown;

  describe("the filter of a table's column", () => {
    it.each<[string, Act, number[], string]>([
      [
        "a criterion",
        (filter) => filter.apply({ filterOn: "Custom", criterion1: ">20" }),
        [2, 3],
        '<customFilters><customFilter operator="greaterThan" val="20"/></customFilters>',
      ],
      [
        "one that is a value",
        (filter) => filter.applyCustomFilter("20"),
        [2, 4, 5],
        '<customFilters><customFilter val="20"/></customFilters>',
      ],
      [
        "two criteria",
        (filter) => filter.applyCustomFilter(">10", "<40", "And"),
        [2, 5],
        '<customFilters and="1"><customFilter operator="greaterThan" val="10"/><customFilter operator="lessThan" val="40"/></customFilters>',
      ],
      [
        "either of two",
        (filter) => filter.applyCustomFilter("<=10", ">=40", "Or"),
        [3, 4],
        '<customFilters><customFilter operator="lessThanOrEqual" val="10"/>',
      ],
      [
        "values",
        (filter) => filter.applyValuesFilter(["20", "40"]),
        [2, 4],
        '<filters><filter val="20"/><filter val="40"/></filters>',
      ],
      [
        "more than the average",
        (filter) => filter.applyDynamicFilter("AboveAverage"),
        [2, 3],
        '<dynamicFilter type="aboveAverage"/>',
      ],
      [
        "less than the average",
        (filter) => filter.applyDynamicFilter("BelowAverage"),
        [4, 5],
        '<dynamicFilter type="belowAverage"/>',
      ],
      [
        "the color of cells",
        (filter) => filter.applyCellColorFilter("#FFFF00"),
        [2, 4, 5],
        '<colorFilter dxfId="0"/>',
      ],
      [
        "the color of texts",
        (filter) => filter.applyFontColorFilter("red"),
        [2, 3, 5],
        '<colorFilter dxfId="0" cellColor="0"/>',
      ],
      ["the highest", (filter) => filter.applyTopItemsFilter(2), [2, 3], '<top10 top="1" val="2"/>'],
      ["the lowest", (filter) => filter.applyBottomItemsFilter(2), [4, 5], '<top10 top="0" val="2"/>'],
      [
        "a share of the highest",
        (filter) => filter.applyTopPercentFilter(25),
        [2, 3, 4],
        '<top10 top="1" percent="1" val="25"/>',
      ],
      [
        "a share of the lowest",
        (filter) => filter.applyBottomPercentFilter(50),
        [4, 5],
        '<top10 top="0" percent="1" val="50"/>',
      ],
    ])("lets %s be seen", async (_, act, hidden, xml) => {
      const hosting = await filtered(act);
      expect(hiddenIn(hosting)).toEqual(hidden);
      expect(partOf(hosting, "xl/tables/table1.xml")).toContain(`<filterColumn colId="1">${xml}`);
    });

    it("is by texts whatever their case, with * and ?, and by blanks", async () => {
      const byName = (act: (filter: Excel.Filter) => unknown) =>
        filtered((_, table) => act(table.columns.getItem("Name").filter)).then(hiddenIn);
      expect(await byName((filter) => filter.applyCustomFilter("AN*"))).toEqual([3, 5]);
      expect(await byName((filter) => filter.applyCustomFilter("<>bob"))).toEqual([3]);
      expect(await byName((filter) => filter.applyCustomFilter(">b"))).toEqual([2, 4, 5]);
      expect(await byName((filter) => filter.applyValuesFilter(["bob", ""]))).toEqual([2, 4]);
    });

    it("is taken away, of one column or all, and applied again to what was typed since", async () => {
      const cleared = await filtered((filter) => {
        filter.applyValuesFilter(["20"]);
        filter.clear();
      });
      expect(hiddenIn(cleared)).toEqual([]);
      const all = await filtered((filter, table) => {
        filter.applyValuesFilter(["20"]);
        table.clearFilters();
      });
      expect([hiddenIn(all), partOf(all, "xl/tables/table1.xml").includes("filterColumn")]).toEqual([
        [],
        false,
      ]);
      const again = await filtered((filter, table) => {
        filter.applyCustomFilter(">20");
        table.worksheet.getRange("B2").values = [[50]];
        table.reapplyFilters();
      });
      expect(hiddenIn(again)).toEqual([3]);
    });

    it("stays when the table is named otherwise, and is told", async () => {
      const hosting = await filtered((filter, table) => {
        filter.applyCustomFilter(">10", "<40");
        table.name = "Amounts";
      });
      await hosting.onSheet(async (sheet) => {
        const { filter } = sheet.tables.getItem("Amounts").columns.getItem("Amount");
        expect((await loaded(filter, "criteria")).criteria).toMatchObject({
          filterOn: "Custom",
          criterion1: ">10",
          criterion2: "<40",
          operator: "And",
          values: null,
        });
      });
    });
  });

  describe("the filter of a sheet", () => {
    async function onCells(act: (filter: Excel.AutoFilter, sheet: Excel.Worksheet) => unknown) {
      const hosting = hosted();
      await hosting.onSheet(async (sheet, context) => {
        sheet.getRange("A1:B5").values = CELLS;
        act(sheet.autoFilter, sheet);
        await context.sync();
      });
      return hosting;
    }
    const OVER_TEN = { criterion1: ">10", filterOn: "Custom" } as const;

    it("gives its header buttons, and hides rows by a column", async () => {
      const buttons = await onCells((filter, sheet) => filter.apply(sheet.getRange("A1:B5")));
      expect(partOf(buttons, "xl/worksheets/sheet1.xml")).toContain('<autoFilter ref="A1:B5"></autoFilter>');
      expect(partOf(buttons, "xl/workbook.xml")).toMatch(
        /name="_xlnm._FilterDatabase"[^>]*hidden="1"[^>]*>Sheet1!\$A\$1:\$B\$5</,
      );
      const hosting = await onCells((filter) => filter.apply("A1", 1, OVER_TEN));
      expect(hiddenIn(hosting)).toEqual([2]);
      await hosting.onSheet(async (sheet, context) => {
        const filter = sheet.autoFilter.load("enabled,isDataFiltered,criteria");
        const range = filter.getRange().load("address");
        await context.sync();
        expect([filter.enabled, filter.isDataFiltered, range.address]).toEqual([true, true, "Sheet1!A1:B5"]);
        expect(filter.criteria.map(({ criterion1 }) => criterion1)).toEqual([null, ">10"]);
      });
    });

    it("keeps the criteria of other columns, and looks again", async () => {
      const hosting = await onCells((filter, sheet) => {
        filter.apply("A1:B5", 1, OVER_TEN);
        filter.apply("A1:B5", 0, { filterOn: "Values", values: ["Bob", "ann"] });
        sheet.getRange("B2").values = [[11]];
        filter.reapply();
      });
      expect(hiddenIn(hosting)).toEqual([4, 5]);
    });

    it.each<[string, (filter: Excel.AutoFilter) => unknown]>([
      ["all criteria", (filter) => filter.clearCriteria()],
      ["those of a column", (filter) => filter.clearColumnCriteria(1)],
      ["itself", (filter) => filter.remove()],
    ])("takes %s away and shows the rows", async (_, act) => {
      const hosting = await onCells((filter) => {
        filter.apply("A1:B5", 1, OVER_TEN);
        act(filter);
      });
      expect(hiddenIn(hosting)).toEqual([]);
      expect(hosting.file.sheets[0]?.filter?.columns ?? []).toEqual([]);
    });

    it("that is none is a null object", async () => {
      const hosting = await onCells((filter) => {
        filter.apply("A1:B5");
        filter.remove();
      });
      expect(partOf(hosting, "xl/worksheets/sheet1.xml")).not.toContain("autoFilter");
      await hosting.onSheet(async (sheet, context) => {
        const range = sheet.autoFilter.getRangeOrNullObject();
        await context.sync();
        expect(range.isNullObject).toBe(true);
        const read = loaded(sheet.autoFilter.getRange(), "address");
        expect((await refusal(read)).code).toBe("ItemNotFound");
      });
    });

    it("is read from a file that was saved", async () => {
      const before = await onCells((filter) => filter.apply("A1:B5", 1, OVER_TEN));
      const after = openWorkbookFile(before.file.save()).sheets[0];
      expect(after?.filter).toEqual(before.file.sheets[0]?.filter);
      expect(after?.isRowHidden(1)).toBe(true);
    });

    it.each<[string, (filter: Excel.AutoFilter, sheet: Excel.Worksheet) => unknown, string]>([
      ["a column that it does not have", (filter) => filter.apply("A1:B5", 2, OVER_TEN), "InvalidArgument"],
      [
        "a kind that is none",
        (filter) => filter.apply("A1:B5", 1, { filterOn: "Any" as "Custom" }),
        "InvalidArgument",
      ],
      ["no criterion", (filter) => filter.apply("A1:B5", 1, { filterOn: "Custom" }), "InvalidArgument"],
      [
        "days from today",
        (filter) => filter.apply("A1:B5", 1, { filterOn: "Dynamic", dynamicCriteria: "Today" }),
        "NotImplemented",
      ],
      ["icons", (filter) => filter.apply("A1:B5", 1, { filterOn: "Icon" }), "NotImplemented"],
      [
        "cells of a table",
        (filter, sheet) => {
          sheet.tables.add("A1:B5", true);
          filter.apply("A1:B5");
        },
        "NotImplemented",
      ],
      ["to be cleared where it is none", (filter) => filter.clearColumnCriteria(0), "InvalidOperation"],
      [
        "cells that are put in below it",
        (filter, sheet) => {
          filter.apply("A1:B5");
          sheet.getRange("A3").insert("Down");
        },
        "ApiNotFound",
      ],
    ])("refuses %s", async (_, act, code) => {
      expect((await refusal(onCells(act))).code).toBe(code);
    });
  });

  it("shows the rows of a table that becomes a range", async () => {
    const hosting = await filtered((filter, table) => {
      filter.applyTopItemsFilter(1);
      table.convertToRange();
    });
    expect(hiddenIn(hosting)).toEqual([]);
  });
});

const ROWS = [
  ["Phone", "Communications", 120],
  ["Cars", "Transportation", 142],
  ["Organics", "Groceries", 27],
  ["Vineyard", "Restaurant", 33],
  ["College", "Education", 350],
];

/** A table of the expenses, with what is done to it. */
async function expenses(act: (table: Excel.Table, sheet: Excel.Worksheet) => void | Promise<void>) {
  const { file, onSheet } = hosted();
  const shown = await onSheet(async (sheet) => {
    const table = sheet.tables.add("A1:C1", true);
    table.getHeaderRowRange().values = [["Merchant", "Category", "Amount"]];
    table.rows.add(undefined, ROWS);
    await act(table, sheet);
    const view = await loaded(table.getDataBodyRange().getVisibleView(), "values,rowCount");
    expect(view.rowCount).toBe(view.values.length);
    return view.values.map((row): unknown => row[0]);
  });
  return { file, shown };
}

function tablePart(file: WorkbookFile): string {
  const parts = unzipSync(file.save());
  const name = Object.keys(parts).find((part) => part.startsWith("xl/tables/")) ?? "";
  return strFromU8(parts[name] ?? new Uint8Array());
}

describe("a filter of a table's column", () => {
  it.each<[string, string, Excel.FilterCriteria, string[], RegExp]>([
    [
      "values, whatever their case",
      "Category",
      { filterOn: "Values", values: ["groceries", "Restaurant"] },
      ["Organics", "Vineyard"],
      /colId="1"><filters><filter val="groceries"\/>/,
    ],
    [
      "what is below the average",
      "Amount",
      { filterOn: "Dynamic", dynamicCriteria: "BelowAverage" },
      ["Phone", "Organics", "Vineyard"],
      /<dynamicFilter type="belowAverage"\/>/,
    ],
    [
      "the highest",
      "Amount",
      { filterOn: "TopItems", criterion1: "2" },
      ["Cars", "College"],
      /<top10 top="1" val="2"\/>/,
    ],
    [
      "numbers between two",
      "Amount",
      { filterOn: "Custom", criterion1: ">30", criterion2: "<=142", operator: "And" },
      ["Phone", "Cars", "Vineyard"],
      /<customFilters and="1"><customFilter operator="greaterThan" val="30"\/>/,
    ],
    [
      "texts by a pattern",
      "Merchant",
      { filterOn: "Custom", criterion1: "=C*" },
      ["Cars", "College"],
      /<customFilter val="C\*"\/>/,
    ],
  ])("lets %s through", async (_, column, criteria, wanted, xml) => {
    const { file, shown } = await expenses((table) => table.columns.getItem(column).filter.apply(criteria));
    expect(shown).toEqual(wanted);
    expect(tablePart(file)).toMatch(xml);
  });

  it("goes together with others, and all go again", async () => {
    const both = await expenses((table) => {
      table.columns.getItem("Amount").filter.applyDynamicFilter("BelowAverage");
      table.columns.getItem("Category").filter.applyValuesFilter(["Restaurant", "Education"]);
    });
    expect(both.shown).toEqual(["Vineyard"]);
    const none = await expenses((table) => {
      table.columns.getItem("Amount").filter.applyDynamicFilter("BelowAverage");
      table.clearFilters();
    });
    expect(none.shown).toHaveLength(5);
    expect(tablePart(none.file)).not.toContain("filterColumn");
  });
});

describe("the order of a table", () => {
  it("is set by columns, told and kept in the file", async () => {
    const { file, shown } = await expenses(async (table) => {
      table.sort.apply([{ key: 2, ascending: false }]);
      expect((await loaded(table.sort, "fields,matchCase")).toJSON()).toMatchObject({
        fields: [{ key: 2, ascending: false }],
        matchCase: false,
      });
    });
    expect(shown).toEqual(["College", "Cars", "Phone", "Vineyard", "Organics"]);
    expect(tablePart(file)).toContain('<sortCondition descending="1" ref="C2:C6"/>');
  });

  it("is made again where rows were added", async () => {
    const { shown } = await expenses((table) => {
      table.sort.apply([{ key: 2 }]);
      table.rows.add(undefined, [["Bank", "Other", 1]]);
      table.sort.reapply();
    });
    expect(shown[0]).toBe("Bank");
  });
});
