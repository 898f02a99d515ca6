import { strFromU8, unzipSync } from "fflate";
import type { WorkbookFile } from "@plan-of-action/xlsx";
import { hosted, loaded } from "./hosting";

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
