import { readFileSync } from "node:fs";
import * as applicationMembers from "../src/objects/application-members";
import * as documentMembers from "../src/objects/document-members";
import * as cellMembers from "../src/objects/ranges/cell-members";
import { functionResultMembers, functionsMembers } from "../src/objects/function-members";
import * as commentMembers from "../src/objects/comments/comment-members";
import * as filterMembers from "../src/objects/filters/filter-members";
import * as conditionalMembers from "../src/objects/ranges/conditional-members";
import * as chartMembers from "../src/objects/charts/chart-members";
import * as sheetMembers from "../src/objects/sheet-members";
import * as shapeMembers from "../src/objects/shapes/shape-members";
import * as tableMembers from "../src/objects/tables/table-members";
import type { Members } from "../src/requests/host-object";
import { hosted, loaded, refusal } from "./hosting";

const { chartFormatMembers, ...partsOfCharts } = chartMembers;

const TABLES: Readonly<Record<string, Members>> = {
  ...cellMembers,
  ...conditionalMembers,
  ...commentMembers,
  ...filterMembers,
  ...sheetMembers,
  ...chartFormatMembers,
  ...partsOfCharts,
  functionsMembers,
  functionResultMembers,
  ...tableMembers,
  ...applicationMembers,
  ...documentMembers,
  ...shapeMembers,
};

/** Two tables are of the one class ChartAxis, and some names are longer in Office.js than a table's is. */
const CLASSES: Readonly<Record<string, string>> = {
  chartValueAxisMembers: "ChartAxis",
  chartCategoryAxisMembers: "ChartAxis",
  dataBarPositiveFormatMembers: "ConditionalDataBarPositiveFormat",
};

function classOf(table: string): string {
  return CLASSES[table] ?? `${table.charAt(0).toUpperCase()}${table.slice(1)}`.replace(/Members$/, "");
}

/** The set that each member of Excel's classes came with, by what @types/office-js says above it. */
function documentedSets(): Map<string, string> {
  const lines = readFileSync("node_modules/@types/office-js/index.d.ts", "utf8").split("\n");
  const sets = new Map<string, string>();
  let [className, set, isExcel] = ["", "", false];
  for (const line of lines) {
    if (line.startsWith("declare namespace ")) isExcel = line.startsWith("declare namespace Excel ");
    if (!isExcel) continue;
    set = /Api set: ExcelApi (\d+\.\d+)/.exec(line)?.[1] ?? set;
    const begun = /^ {4}(?:class|interface|enum|export namespace|namespace) (\w+)/.exec(line);
    if (begun !== null) className = line.includes(" class ") ? (begun[1] ?? "") : "";
    if (line.trim() === "/**" && className !== "" && line.startsWith("        ")) set = "";
    const member = /^ {8}(?:readonly )?(\w+)\??[(:]/.exec(line)?.[1];
    const key = `${className}.${member ?? ""}`;
    if (className !== "" && member !== undefined && !sets.has(key)) sets.set(key, set);
  }
  return sets;
}

describe("the members that the host has", () => {
  const documented = documentedSets();
  const listed = Object.entries(TABLES).flatMap(([table, { scalars, links, methods }]) =>
    Object.entries({ ...scalars, ...links, ...methods }).map(
      ([member, set]) => [`${classOf(table)}.${member}`, set] as const,
    ),
  );
  // Members that Office.js calls by itself are not documented: those of `Excel.createWorkbook` are the last.
  const isCalledByItself = /\._|^Runtime\.|^Application\.createWorkbook$|^CreatedWorkbook\./;
  const open = listed.filter(([member]) => !isCalledByItself.test(member));

  it("are many", () => {
    expect(open.length).toBeGreaterThan(200);
  });

  it.each(open)("%s came with ExcelApi %s", (member, set) => {
    const known = documented.get(member);
    expect(known).toBeDefined();
    if (known !== "") expect(set).toBe(known);
  });
});

describe("a host of an older set", () => {
  it("says which sets it has", () => {
    const { requirements } = hosted({ excelApi: "1.9" }).host;
    expect(["1.1", "1.9", "1.10", "2.1"].map((set) => requirements.isSetSupported("ExcelApi", set))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(requirements.isSetSupported("WordApi", "1.1")).toBe(false);
  });

  it("does not have the members of later ones", async () => {
    const { onSheet } = hosted({ excelApi: "1.9" });
    const read = onSheet((sheet) => loaded(sheet.getRange("A1").getMergedAreasOrNullObject(), "address"));
    expect(await refusal(read)).toMatchObject({
      code: "ApiNotFound",
      location: "Range.getMergedAreasOrNullObject",
    });
  });

  it("leaves values of later ones out of a load of everything", async () => {
    const { onSheet } = hosted({ excelApi: "1.7" });
    await onSheet(async (sheet, context) => {
      sheet.load();
      await context.sync();
      expect(Object.keys(sheet.toJSON())).not.toContain("showGridlines");
      expect(sheet.name).toBe("Sheet1");
    });
  });
});

it("refuses members of Excel that it does not have", async () => {
  const { onSheet } = hosted();
  const insert = onSheet(async (sheet) => {
    sheet.getRange("A1").flashFill();
    await sheet.context.sync();
  });
  expect(await refusal(insert)).toMatchObject({ code: "ApiNotFound", location: "Range.flashFill" });
});
