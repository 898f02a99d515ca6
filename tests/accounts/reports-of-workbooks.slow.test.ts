import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { openWorkbookFile, type SheetFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { propertyRuns, propertyTimeout } from "../property-runs";
import { accountOf, lost, type Account } from "./accounted";
import { sheetOf, tablesOf, workbookOfReports, type ReportedTable } from "./workbook-of-reports";

let base: Uint8Array;
let tables: readonly ReportedTable[];
let before: Account;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "poa-accounts-"));
  base = await workbookOfReports(folder);
  rmSync(folder, { recursive: true });
  tables = tablesOf(openWorkbookFile(base));
  const account = await accountOf(base);
  if (account === null) throw new Error("no plan was found");
  before = account;
}, 60_000);

/** What people do to a table, by the places of its columns and rows. */
type Mutation =
  | { readonly kind: "rename"; readonly column: number; readonly to: string }
  | { readonly kind: "blank"; readonly column: number }
  | { readonly kind: "duplicate"; readonly column: number; readonly of: number }
  | { readonly kind: "swap"; readonly column: number; readonly with: number }
  | { readonly kind: "type"; readonly column: number; readonly row: number; readonly text: string };

const place = fc.nat(13);
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({
    kind: fc.constant("rename" as const),
    column: place,
    to: fc.constantFrom("Got", "What was done", "Info", "สิ่งที่ได้", "Notes of the desk", "2"),
  }),
  fc.record({ kind: fc.constant("blank" as const), column: place }),
  fc.record({ kind: fc.constant("duplicate" as const), column: place, of: place }),
  fc.record({ kind: fc.constant("swap" as const), column: place, with: place }),
  fc.record({
    kind: fc.constant("type" as const),
    column: place,
    row: fc.nat(4),
    text: fc.constantFrom("20 expected", "not yet known to us", "9.9-1", "Q7", "Thailand or so", "about 12"),
  }),
);
const edits = fc.array(fc.tuple(fc.nat(6), mutation), { maxLength: 4 });

const value = (sheet: SheetFile, row: number, column: number) => sheet.cell(row, column).value;
const set = (sheet: SheetFile, row: number, column: number, to: ReturnType<typeof value>) =>
  sheet.setCell(row, column, { value: to, formula: null });

/** Of the plan those of reports, agencies, statuses and remarks: how its others are read has properties of its own. */
function columnIn({ sheet, columns }: ReportedTable, at: number): number {
  const first = sheet === "Plan" ? REPORTS_OF_PLAN : 0;
  return first + (at % (columns - first));
}

const REPORTS_OF_PLAN = 6;

function edit(file: WorkbookFile, table: ReportedTable, done: Mutation): void {
  const sheet = sheetOf(file, table.sheet);
  const column = columnIn(table, done.column);
  switch (done.kind) {
    case "rename": {
      set(sheet, table.headerRow, column, done.to);
      return;
    }
    case "blank": {
      set(sheet, table.headerRow, column, null);
      return;
    }
    case "duplicate": {
      // Numbers below "Status" are what somebody says is the status.
      const of = table.sheet === "Plan" ? REPORTS_OF_PLAN : columnIn(table, done.of);
      set(sheet, table.headerRow, column, value(sheet, table.headerRow, of));
      return;
    }
    case "swap":
      for (let row = table.headerRow; row <= table.headerRow + table.rows; row++) {
        const other = columnIn(table, done.with);
        const [one, two] = [value(sheet, row, column), value(sheet, row, other)];
        set(sheet, row, column, two);
        set(sheet, row, other, one);
      }
      return;
    case "type":
      // Words without a number stand for the whole year there, as "Ongoing" does.
      if (table.sheet === "Workplan" && column === 0 && !/\d/u.test(done.text)) return;
      {
        set(sheet, table.headerRow + 1 + (done.row % table.rows), column, done.text);
        return;
      }
  }
}

const TYPED_AT = (table: ReportedTable, { row }: { readonly row: number }): number =>
  table.headerRow + 1 + (row % table.rows);

/** What of the workbook is silently gone after edits; what is typed over counts by its new text. */
async function leftOut(done: readonly (readonly [number, Mutation])[]): Promise<readonly string[]> {
  const file = openWorkbookFile(base);
  const typed = new Map<string, string>();
  for (const [at, each] of done) {
    const table = tables[at % tables.length]!;
    edit(file, table, each);
    if (each.kind === "type") typed.set(`${table.sheet} ${TYPED_AT(table, each)}`, each.text);
  }
  const after = await accountOf(file.save());
  if (after === null) return [];
  const headers = new Map(tables.map(({ sheet, headerRow }) => [sheet, headerRow]));
  return lost(before, after, headers, typed);
}

describe("what people report in a workbook is counted or told", () => {
  it("as it was filled in", async () => {
    expect(await leftOut([])).toEqual([]);
    const kinds = [...before.facts.keys()].map((of) => of.split(" ")[0]);
    expect(new Set(kinds)).toEqual(new Set(["report", "activity", "agency", "indicator", "definition"]));
    expect(kinds.filter((kind) => kind === "report")).toHaveLength(11);
  });

  it(
    "whatever they do to its tables",
    async () => {
      await fc.assert(
        fc.asyncProperty(edits, async (done) => {
          expect(await leftOut(done)).toEqual([]);
        }),
        { numRuns: propertyRuns(100) },
      );
    },
    propertyTimeout(100, 1, 1500),
  );
});
