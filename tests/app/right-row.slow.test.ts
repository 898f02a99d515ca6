import { applyFix, confirmIndicators, listDefinitions, prepareActuals, recordActuals } from "../../src/app";
import type { Interference } from "@plan-of-action/office-host";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { createTranslator } from "../../src/locales/translator";
import { valuesOf } from "../cells-of-sheet";
import { PLAN_SHEET, planWorkbook } from "../plan-workbook";
import { entry } from "./reported-actuals";
import { studied } from "./small-plan";
import { writeIndicators } from "../sheets-alone";

const translate = createTranslator("en");
const on = { year: 2024, month: 7, day: 1 } as const;
const period = { year: 2024, quarter: 2 } as const;

/** Before anything is read, and before each request that follows the reading: to find the sheet, to look, to write, to format. */
const REQUESTS = [1, 4, 5, 6, 7];
/** The last before which somebody else can be first. */
const WRITING = 6;

/** The texts and numbers of a sheet, row by row. */
const rowsOf = ({ file }: HostedWorkbook, title: string): unknown[][] =>
  valuesOf(file.sheets.find(({ name }) => name === title)!);

const idOf = (row: readonly unknown[]) => String(row[0]).slice(0, 5);

describe("a report", () => {
  let prepared: Uint8Array;
  beforeAll(async () => {
    const hosted = hostWorkbook(planWorkbook(3));
    await prepareActuals(hosted.workbook, { period, translate });
    prepared = hosted.file.save();
  });

  const report = entry("1.2-1", "2024-Q2", "7", { evidence: "OF 1.2" });

  it.each<[string, Interference]>([
    ["sorted", (user) => user.sort("Actuals!A5:I7", [2, 0, 1])],
    ["moved down by a new one", (user) => user.insertRow("Actuals!A5")],
    ["moved up by one deleted", (user) => user.deleteRow("Actuals!A5")],
  ])("goes to its own row, whenever the rows are %s", async (_, interfere) => {
    for (const request of REQUESTS) {
      const hosted = hostWorkbook(openWorkbookFile(prepared));
      hosted.host.beforeRequest(request, interfere);
      expect((await recordActuals(hosted.workbook, { entries: [report], on, translate })).kind).toBe(
        "recorded",
      );
      const rows = rowsOf(hosted, "Actuals");
      expect(rows.filter((row) => row.includes(7)).map(idOf)).toEqual(["1.2-1"]);
      expect(rows.filter((row) => row.includes("OF 1.2"))).toHaveLength(1);
    }
  });

  it("goes below the row that somebody else fills in until the moment of writing, and theirs stays", async () => {
    for (const request of REQUESTS.filter((each) => each <= WRITING)) {
      const hosted = hostWorkbook(openWorkbookFile(prepared));
      hosted.host.beforeRequest(request, (user) => {
        user.edit("Actuals!A8", "1.3");
        user.edit("Actuals!E8", "theirs");
      });
      const later = { ...report, period: "2024-Q1" };
      await recordActuals(hosted.workbook, { entries: [later], on, translate });
      const rows = rowsOf(hosted, "Actuals");
      expect(rows.filter((row) => row.includes("theirs")).map(idOf)).toEqual(["1.3"]);
      expect(rows.filter((row) => row.includes("OF 1.2")).map(idOf)).toEqual(["1.2-1"]);
    }
  });

  it("is refused with the cell where the rows never stand still, and nothing of others changes", async () => {
    const hosted = hostWorkbook(openWorkbookFile(prepared));
    // Before each look that follows a reading.
    for (const request of [5, 10, 15, 20]) {
      hosted.host.beforeRequest(request, (user) => user.sort("Actuals!A5:I7", [1, 2, 0]));
    }
    await expect(recordActuals(hosted.workbook, { entries: [report], on, translate })).rejects.toMatchObject({
      problem: { kind: "cellChanged", cell: { sheet: "Actuals" } },
    });
    expect(rowsOf(hosted, "Actuals").filter((row) => row.includes(7))).toEqual([]);
  });
});

describe("a confirmation", () => {
  it("goes to its own row, whenever the rows are sorted", async () => {
    const first = hostWorkbook(planWorkbook(3));
    await writeIndicators(first.workbook, { translate });
    const bytes = first.file.save();
    for (const request of REQUESTS) {
      const hosted = hostWorkbook(openWorkbookFile(bytes));
      const { indicator, values } = listDefinitions(await studied(hosted, on)).find(
        ({ id }) => id === "1.2-1",
      )!;
      const header = rowsOf(hosted, "Indicators").findIndex((row) => row[0] === "1.1-1");
      hosted.host.beforeRequest(request, (user) =>
        user.sort(`Indicators!A${header + 1}:N${header + 3}`, [2, 0, 1]),
      );
      const stated = [{ id: "1.2-1", indicator, values: { ...values, baseline: 42 }, confirmed: true }];
      const outcome = await confirmIndicators(hosted.workbook, { stated, translate, asOf: on });
      expect(outcome.kind).toBe("confirmed");
      const rows = rowsOf(hosted, "Indicators").filter((row) => row.includes(42));
      expect(rows.map(idOf)).toEqual(["1.2-1"]);
    }
  });
});

describe("a fix", () => {
  /** 1.3 has a total that does not add up; 1.4 below has the same total, and it does. */
  function planWithTotals(): Uint8Array {
    const file = planWorkbook(5);
    const targets = [
      [99, 4, 4, 4],
      [99, 33, 33, 33],
    ];
    targets.forEach((row, place) =>
      row.forEach((value, column) =>
        file.sheets[0]!.setCell(5 + place, 4 + column, { value, formula: null }),
      ),
    );
    return file.save();
  }

  it.each([1, 2, 3])(
    "is refused where another row has come to its place, and that keeps its number: before request %i",
    async (request) => {
      const hosted = hostWorkbook(openWorkbookFile(planWithTotals()));
      const study = await studied(hosted, on);
      const finding = study.findings.find(
        ({ rule, cell }) => rule === "target-total-mismatch" && cell.row === 5,
      )!;
      hosted.host.beforeRequest(request, (user) => user.deleteRow(`'${PLAN_SHEET}'!A5`));
      await expect(applyFix(hosted.workbook, study, finding.fixes[0]!, on)).rejects.toMatchObject({
        problem: { kind: "cellChanged", cell: { sheet: PLAN_SHEET } },
      });
      const rows = rowsOf(hosted, PLAN_SHEET);
      expect(rows.slice(4, 6).map((row) => [String(row[1]).slice(0, 3), row[4]])).toEqual([
        ["1.3", 99],
        ["1.4", 99],
      ]);
    },
  );

  it("is refused where what it follows from has changed", async () => {
    const hosted = hostWorkbook(openWorkbookFile(planWithTotals()));
    const study = await studied(hosted, on);
    const finding = study.findings.find(({ rule }) => rule === "target-total-mismatch")!;
    hosted.host.user.edit(`'${PLAN_SHEET}'!F6`, 91);
    await expect(applyFix(hosted.workbook, study, finding.fixes[0]!, on)).rejects.toMatchObject({
      problem: { kind: "cellChanged" },
    });
  });
});
