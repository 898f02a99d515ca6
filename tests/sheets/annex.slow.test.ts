import { checkPlan, type StudiedPlan, studyPlan } from "../../src/app";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { LANGUAGES } from "../../src/locales/languages";
import { createTranslator } from "../../src/locales/translator";
import { annexSheet } from "../../src/sheets/annex/annex-sheet";
import type { SheetDescription } from "../../src/workbook/sheet-description";
import { openFile, savedBytes } from "../../src/headless/cli/workbook-files";
import { convertAllByLibreOffice, describeWithLibreOffice } from "../libreoffice";
import { planWorkbook } from "../plan-workbook";
import { rowsWithShared, SHARED_HEADERS, studiedRows, studiedSheets } from "../plan-with-shared-meanings";
import { writeAnnex } from "../sheets-alone";
import * as fc from "fast-check";
import { join } from "node:path";
import { viewSheet } from "../../src/reading/sheet/sheet-view";
import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";
import { propertyRuns } from "../property-runs";
import { gridOf, type GridShape } from "../reading/grid-of";
import { layouts, plansFor } from "../reading/plan-layouts";
import { setOut } from "../reading/plan-sheets";

const PARTIES = ["Cambodia", "Thailand"];

const AS_OF = { year: 2024, month: 7, day: 1 };

/** A4 across between the margins, in points. */
const HEIGHT = ((21 - 0.8 - 1.2) / 2.54) * 72;
const WIDTH = ((29.7 - 2 * 1.2) / 2.54) * 72;

async function studied(actions: number): Promise<StudiedPlan> {
  const study = await checkPlan(hostWorkbook(planWorkbook(actions)).workbook);
  if (study.kind === "noPlan") throw new Error("The plan is not read");
  return study;
}

const annexOf = ({ plan, contents }: Pick<StudiedPlan, "plan" | "contents">, parties = PARTIES) =>
  annexSheet(
    { plan, grids: contents.sheets.map(({ grid }) => grid), parties, asOf: AS_OF },
    createTranslator("en"),
  );

const textAt = ({ rows }: SheetDescription, row: number, column: number) =>
  rows[row]?.cells[column]?.value ?? null;

/** The first and the last row of each page, without the title rows that are repeated. */
function pagesOf({ print, rows }: SheetDescription): { first: number; last: number }[] {
  const starts = [0, ...print.breaksBefore];
  return starts.map((first, place) => ({ first, last: (starts[place + 1] ?? rows.length) - 1 }));
}

const JOINT_PLAN = join(__dirname, "../fixtures/joint-plan-of-action-2023-2025.xlsx");

describe("the annex of a joint plan of 13 actions", () => {
  const annex = async () => {
    const study = await checkPlan((await openFile(JOINT_PLAN)).workbook);
    if (study.kind === "noPlan") throw new Error("The plan is not read");
    return annexOf(study).sheet;
  };

  it("is two pages, the second of which begins with the words of its focus area", async () => {
    const sheet = await annex();
    expect(sheet.print.breaksBefore.map((row) => textAt(sheet, row, 0))).toEqual([
      expect.stringMatching(/^Specific Objective 2/),
    ]);
    expect(sheet.print.across?.scale).toBeGreaterThanOrEqual(94);
  });

  it("has its preamble in a box, cells with their line breaks, and places to sign", async () => {
    const sheet = await annex();
    const texts = sheet.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.value ?? []));
    expect(texts.slice(0, 3)).toEqual([
      "A JOINT PLAN OF ACTION 2023-2025",
      "General Objective",
      expect.stringMatching(/^To strengthen bilateral cooperation/),
    ]);
    const label = sheet.rows[1]?.cells[0]?.style ?? "";
    expect(Object.keys(sheet.styles[label]?.borders ?? {})).toHaveLength(4);
    expect(texts).toContain("4\n120");
    for (const words of ["For Cambodia", "For Thailand", "Signature", "Place and date", "Name and title"])
      expect(texts).toContain(words);
  });

  it("says below each page of which day its text is, with room for initials", async () => {
    const { footer, header, firstPage } = (await annex()).print;
    expect(firstPage).toBe(1);
    expect(footer).toEqual({
      left: '&"Arial,Regular"&8 A JOINT PLAN OF ACTION 2023-2025',
      center: '&"Arial,Regular"&8 Text as of 1 July 2024 · Initials: ______ / ______',
      right: '&"Arial,Regular"&8 Page &P of &N',
    });
    expect(header).toEqual({ left: "", center: "", right: "" });
  });
});

describe("the annex of many parties", () => {
  it("has room for the initials of each below its pages", async () => {
    const { print } = annexOf(
      await studied(2),
      Array.from({ length: 10 }, (_, place) => `Party ${place}`),
    ).sheet;
    expect(print.footer.center.match(/_+/g)).toHaveLength(10);
    const { left, center, right } = print.footer;
    expect(left.length + center.length + right.length).toBeLessThan(249);
  });
});

describeWithLibreOffice("the annex as LibreOffice prints it", () => {
  it.each(LANGUAGES)("takes two pages for 13 actions, with words in %s", async (language) => {
    const opened = await openFile(JOINT_PLAN);
    const before = savedBytes(opened);
    const translate = createTranslator(language);
    await writeAnnex(opened.workbook, { parties: PARTIES, asOf: AS_OF, translate });
    const [plan, withAnnex] = convertAllByLibreOffice([before, savedBytes(opened)], "pdf").map(
      (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    );
    expect(withAnnex! - plan!).toBe(2);
  });
});

describe.each([15, 150, 2000])("the annex of a plan of %i actions", (actions) => {
  const annex = async () => annexOf(await studied(actions)).sheet;

  it("fits its pages, with the header rows on each", async () => {
    const sheet = await annex();
    const { titleRows } = sheet.print;
    const scale = sheet.print.across!.scale / 100;
    const points = sheet.columnWidths.reduce((sum, width) => sum + (Math.trunc(width * 7) + 5) * 0.75, 0);
    expect(points * scale).toBeLessThanOrEqual(WIDTH);
    const height = (first: number, last: number) =>
      sheet.rows.slice(first, last + 1).reduce((sum, row) => sum + (row.height ?? 15), 0);
    const header = height(titleRows!.first, titleRows!.last);
    for (const { first, last } of pagesOf(sheet)) {
      expect(height(first, last) + (first === 0 ? 0 : header)).toBeLessThanOrEqual(HEIGHT / scale);
    }
  });

  it("says on each page what is merged there, and merges nothing over two pages", async () => {
    const sheet = await annex();
    for (const { first } of pagesOf(sheet).slice(1)) {
      expect(textAt(sheet, first, 0)).toMatch(/^Objective \d+:/);
      expect(textAt(sheet, first, 1)).toMatch(/^\d+\.\d+ Train/);
      expect(sheet.merges.filter(({ firstRow, lastRow }) => firstRow < first && first <= lastRow)).toEqual(
        [],
      );
    }
  });

  it("has every indicator once, and both to sign on the last page, below some of the plan", async () => {
    const sheet = await annex();
    const texts = sheet.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value));
    expect(texts.filter((text) => String(text).startsWith("# of officers"))).toHaveLength(actions);
    const signing = sheet.rows.findIndex(({ cells }) => cells.some((cell) => cell?.value === "For Cambodia"));
    expect(sheet.rows[signing]?.cells.some((cell) => cell?.value === "For Thailand")).toBe(true);
    expect(pagesOf(sheet).at(-1)!.first).toBeLessThan(signing - 1);
  });
});

describe.each(LANGUAGES)("the annex in %s", (language) => {
  it("is written again in place of the former one, and is no plan", async () => {
    const { workbook } = hostWorkbook(planWorkbook(15));
    const request = { parties: [], asOf: AS_OF, translate: createTranslator(language) };
    await writeAnnex(workbook, request);
    const again = await writeAnnex(workbook, { ...request, parties: PARTIES });
    if (again.kind === "noPlan") throw new Error("The plan is not read");
    expect(again.sheet).toMatchObject({ rewritten: true, marker: "annex" });
    const study = await checkPlan(workbook);
    expect(study.kind === "checked" && study.plan.sheet).toBe("Action plan");
    const own = (await workbook.read()).sheets.find(({ marker }) => marker === "annex");
    const texts = own?.grid.values.flat().map(String) ?? [];
    for (const party of PARTIES) expect(texts.some((text) => text.includes(party))).toBe(true);
  });
});

describe("the annex of a plan with several columns of one meaning", () => {
  const shownIn = (study: StudiedPlan, from: number) =>
    annexOf(study)
      .sheet.rows.slice(2, 7)
      .map(({ cells }) => cells.slice(from).map((cell) => cell?.value ?? null));

  it("has in each what its own cells hold, row by row", () => {
    const [headers, first, second, third, fourth] = shownIn(studiedRows(rowsWithShared()), 6);
    expect(headers).toEqual(SHARED_HEADERS);
    expect(first).toEqual([1000, 2000, "State", "Water Board", "Roads Board", "ok", "fine"]);
    expect(second).toEqual([null, 700, "Donor", null, null, "late", null]);
    expect(third).toEqual([500, null, null, "Youth Office", "Youth Office", null, null]);
    expect(fourth).toEqual([10, 20, "State", "Roads Board", "Water Board", null, null]);
  });

  it("leaves out what stands in a hidden one, and says so", () => {
    const study = studiedRows(rowsWithShared(), { hiddenColumns: [7] });
    const [headers, first] = shownIn(study, 6);
    expect(headers?.slice(0, 2)).toEqual(["Budget 2025 (USD)", "Source of funds"]);
    expect(first?.slice(0, 2)).toEqual([1000, "State"]);
    const told = annexOf(study).leftOut.map(({ cell, text, why }) => [cell.row, cell.column, text, why]);
    expect(told).toEqual([
      [1, 7, "Budget 2026 (USD)", "hidden"],
      [2, 7, "2000", "hidden"],
      [3, 7, "700", "hidden"],
      [5, 7, "20", "hidden"],
    ]);
  });

  it("leaves out what was achieved with all columns below its merged header, and says so", () => {
    const rows = [
      ["Joint Plan of Action 2025-2026"],
      ["No.", "Joint action", "Indicator", "Target 2025", null, "Actual Q1 2025", null, "Responsible agency"],
      [null, null, null, "Party A", "Party B", "Party A", "Party B", null],
      ...[1, 2, 3, 4, 5, 6].map((at) => [
        ...[`1.${at}`, `Joint action number ${at} with training`, "Number of officials trained in year"],
        ...[10 * at, 20 * at, at, at + 100, "Ministry X"],
      ]),
    ];
    const { sheet, leftOut } = annexOf(studiedRows(rows, { merges: ["D2:E2", "F2:G2"] }));
    const printed = sheet.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.value ?? []));
    expect(printed).toEqual(expect.arrayContaining([10, 20, "Party A", "Party B", "Ministry X"]));
    expect(printed).not.toContain("Actual Q1 2025");
    expect(printed).not.toContain(101);
    const actuals = leftOut.filter(({ why }) => why === "achieved").map(({ text }) => text);
    expect(actuals).toEqual(expect.arrayContaining(["Actual Q1 2025", "Party A", "Party B", "1", "101"]));
  });

  it("has in one column for all sheets what means the same, and a column of its own for what only one has", () => {
    const header = ["Objective", "Action", "Indicator", "2025", "2026"];
    const sheets = [
      [
        ["Plan of Action 2025-2026"],
        [...header, "Budget 2025 (USD)", "Budget 2026 (USD)"],
        ["1 Water", "1.1 Dig wells", "Number of wells dug", 4, 6, 1000, 2000],
        ["1 Water", "1.2 Train staff", "Number of staff trained", 20, 30, 500, 600],
      ],
      [
        ["Plan of Action 2025-2026"],
        [...header, "Source of funds", "Budget 2025 (USD)", "Budget 2026 (USD)"],
        ["2 Roads", "2.1 Pave roads", "Number of roads paved", 1, 2, "State", 10, 20],
        ["2 Roads", "2.2 Buy lamps", "Number of lamps bought", 3, 4, "Donor", 30, 40],
      ],
    ];
    const study = studiedSheets(sheets);
    expect(study.plan.parts).toHaveLength(2);
    const { sheet, leftOut } = annexOf(study);
    const rows = sheet.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
    expect(rows).toContainEqual([...header, "Source of funds", "Budget 2025 (USD)", "Budget 2026 (USD)"]);
    expect(rows).toContainEqual(["1 Water", "1.1 Dig wells", "Number of wells dug", 4, 6, null, 1000, 2000]);
    expect(rows).toContainEqual([
      ...["2 Roads", "2.1 Pave roads", "Number of roads paved"],
      ...[1, 2, "State", 10, 20],
    ]);
    expect(leftOut).toEqual([]);
  });
});

describe("annex as it stands", () => {
  type Rows = readonly (readonly GridValue[])[];

  function studied(grids: readonly Grid[]): StudiedPlan {
    const study = studyPlan({
      sheets: grids.map((grid) => ({ grid, marker: null, isProtected: false })),
      settings: null,
      isStructureProtected: false,
    });
    if (study.kind === "noPlan") throw new Error("The plan is not read");
    return study;
  }

  function annexOf({ plan }: StudiedPlan, grids: readonly Grid[]) {
    const { sheet, leftOut } = annexSheet(
      { plan, grids, parties: ["A", "B"], asOf: AS_OF },
      createTranslator("en"),
    );
    const cells = sheet.rows.flatMap((row) => row.cells).filter((cell) => (cell?.value ?? null) !== null);
    return { sheet, leftOut, cells };
  }

  /** What is seen on the plan's sheets and neither on the annex, as it is there, nor listed as left out. */
  function lost(study: StudiedPlan, grids: readonly Grid[]): readonly string[] {
    const { sheet, leftOut, cells } = annexOf(study, grids);
    const printed = new Set(
      cells.map(
        (cell) =>
          `${String(cell?.value)} ${formatOf(cell?.value, sheet.styles[cell?.style ?? ""]?.numberFormat)}`,
      ),
    );
    const told = new Set(leftOut.map(({ cell }) => `${cell.sheet}!${cell.row},${cell.column}`));
    const sheets = new Set(study.plan.parts.map((part) => part.sheet));
    return grids
      .filter((grid) => sheets.has(grid.sheet))
      .flatMap((grid) => {
        const view = viewSheet(grid);
        const missing: string[] = [];
        for (let row = view.firstRow; row <= view.lastRow; row++) {
          for (let column = view.firstColumn; column <= view.lastColumn; column++) {
            const { value, numberFormat } = view.cell(row, column);
            if (value === null || typeof value === "object") continue;
            if (printed.has(`${String(value)} ${formatOf(value, numberFormat)}`)) continue;
            if (!told.has(`${grid.sheet}!${row},${column}`)) missing.push(String(value));
          }
        }
        return missing;
      });
  }

  function formatOf(value: unknown, format: string | undefined): string {
    return typeof value === "number" ? (format ?? "General") : "";
  }

  const HEADER = ["Objective", "Action", "Responsible agency", "Indicator", "Overall target", 2025, 2026];

  describe("the annex", () => {
    const cases: readonly { readonly name: string; readonly rows: Rows; readonly shape?: GridShape }[] = [
      {
        name: "both numbers of a cell, with its line break",
        rows: [
          ["Plan of Action 2025-2026"],
          HEADER,
          ["1 Skills", "1.1 Train", "MoJ", "# of courses\n# of participants", "4\n120", "2\n60", "2\n60"],
          [null, "1.2 Meet", "MoJ", "# of meetings", "4 (2 per year)", "2, in Siem Reap", 2],
        ],
      },
      {
        name: "what stands above the table: objectives, and the period beside its label",
        rows: [
          ["Kingdom of Examples"],
          ["Plan of Action 2025-2026"],
          ["General objective", null, "To work together, as signed on 3 May 2024.\n1) One\n2) Two"],
          ["Period:", "2025-2026", "Version:", "final", "Language:", "English", "Pages:", 4, "Copies:", 2],
          [],
          HEADER,
          ["1 Skills", "1.1 Train", "MoJ", "# of officers trained", 120, 60, 60],
        ],
      },
      {
        name: "objectives in rows of their own, totals and notes within and below the table",
        rows: [
          ["Plan of Action 2025-2026"],
          HEADER.slice(1),
          ["Objective 1: Skills"],
          ["1.1 Train", "MoJ", "# of officers trained", 120, 60, 60],
          ["1.2 Meet", "MoJ", "# of meetings", 4, 2, 2],
          ["Objective 2: Laws"],
          ["2.1 Draft", "MoI", "# of laws drafted", 2, 1, 1],
          ["Total", null, null, 126, 63, 63],
          [],
          ["NP: not programmed"],
          ["Source:", "Secretariat"],
        ],
        shape: { merges: ["A3:F3"] },
      },
      {
        name: "percentages, dates and figures as they are shown",
        rows: [
          ["Plan of Action 2025-2026"],
          [...HEADER, "By when", "Budget"],
          ["1 Skills", "1.1 Train", "MoJ", "% of officers trained", 0.9, 0.455, 0.9, 46000, 12500],
          ["1 Skills", "1.2 Meet", "MoJ", "# of meetings", 1234.5, 617.25, 617.25, 46100, 800],
        ],
        shape: {
          formats: {
            E3: "0%",
            F3: "0.0%",
            G3: "0%",
            H3: "d mmm yyyy",
            I3: '"USD" #,##0',
            E4: "#,##0.00",
            H4: "mmm-yy",
          },
        },
      },
      {
        name: "a plan of statuses, with marks in a calendar",
        rows: [
          ["Plan of activities 2025"],
          [
            "No.",
            "Activity",
            "Responsible agency",
            "Q1 2025",
            "Q2 2025",
            "Q3 2025",
            "Q4 2025",
            "Status",
            "Comment",
          ],
          [1, "Train the officers of the north", "MoJ", "x", "x", null, null, "Done", "see minutes"],
          [2, "Draft the law on evidence", "MoI", null, null, "x", "x", "Ongoing", null],
          [3, "Hold the yearly meeting", "MoJ", null, null, null, "x", "Not started", "moved twice"],
        ],
      },
    ];

    it.each(cases)("has $name", ({ rows, shape }) => {
      const grids = [gridOf(rows, { sheet: "Plan", ...shape })];
      const study = studied(grids);
      expect(lost(study, grids)).toEqual([]);
      expect(annexOf(study, grids).leftOut).toEqual([]);
    });

    it("lists what was achieved, and another table below the plan, as not in it", () => {
      const rows = [
        ["Plan of Action 2025-2026"],
        ["Action", "Indicator", "Target 2025", "Actual 2025", "Target 2026"],
        ["1.1 Train", "# of officers trained", 60, 55, 60],
        ["1.2 Meet", "# of meetings", 2, 2, 2],
        [],
        [],
        ["Contacts of the secretariat"],
        ["Name", "Room", "Phone", "E-mail"],
        ["Secretary", "A1", "100", "s@example.org"],
      ];
      const grids = [gridOf(rows, { sheet: "Plan" })];
      const { leftOut } = annexOf(studied(grids), grids);
      expect(leftOut.map(({ text, why }) => `${text}: ${why}`)).toEqual([
        ...["Actual 2025: achieved", "55: achieved", "2: achieved"],
        "Contacts of the secretariat: outsideTable",
        ...["Name", "Room", "Phone", "E-mail"].map((text) => `${text}: outsideTable`),
        ...["Secretary", "A1", "100", "s@example.org"].map((text) => `${text}: outsideTable`),
      ]);
    });

    it("gives a text that is higher than Excel's rows several of them", () => {
      const long = Array.from(
        { length: 90 },
        (_, line) => `Line ${line} of what was agreed in a long meeting.`,
      ).join("\n");
      const grids = [
        gridOf([["Plan of Action 2025"], HEADER.slice(0, 6), ["1 Skills", long, "MoJ", "# of laws", 2, 2]]),
      ];
      const { sheet } = annexOf(studied(grids), grids);
      const at = sheet.rows.findIndex(({ cells }) => cells.some((cell) => cell?.value === long));
      const merge = sheet.merges.find(({ firstRow, firstColumn }) => firstRow === at && firstColumn === 1);
      const rows = sheet.rows.slice(at, (merge?.lastRow ?? at) + 1);
      expect(Math.max(...sheet.rows.map(({ height }) => height ?? 0))).toBeLessThanOrEqual(409);
      expect(rows.reduce((sum, { height }) => sum + (height ?? 0), 0)).toBeGreaterThan(90 * 10);
    });

    it("loses no cell of a plan in any layout, and merges no cell twice", () => {
      const cases = layouts.chain((layout) => plansFor(layout).map((plan) => setOut(plan, layout)));
      fc.assert(
        fc.property(cases, (grids) => {
          const study = studied(grids);
          expect(lost(study, grids)).toEqual([]);
          const merged = annexOf(study, grids).sheet.merges.flatMap(
            ({ firstRow, lastRow, firstColumn, lastColumn }) =>
              Array.from({ length: (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) }, (_, at) => {
                const width = lastColumn - firstColumn + 1;
                return `${firstRow + Math.floor(at / width)},${firstColumn + (at % width)}`;
              }),
          );
          expect(new Set(merged).size).toBe(merged.length);
        }),
        { numRuns: propertyRuns(60) },
      );
    });
  });
});
