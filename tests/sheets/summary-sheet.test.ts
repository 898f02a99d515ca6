import fc from "fast-check";
import type { Finding } from "../../src/checks/finding";
import { LANGUAGES } from "../../src/locales/catalogues";
import { COLUMN, firstOfPeriods } from "../../src/sheets/layout/columns";
import {
  cellAt,
  cellsOf,
  EVERY_STATUS,
  indicatorRow,
  rowWith,
  summaryOf,
  textOf,
  gridOf,
} from "./summary-of";
import { aboutActivity } from "../../src/sheets/layout/row-subjects";
import { valueOf as valueWritten, type WrittenIndicator } from "../progress/plan-of";
import type { Actual } from "../../src/plan/actual";
import type { Period } from "../../src/plan/period";
import type { Activity, ActivityStatus } from "../../src/plan/activity";
import type { ChangesSince, PlanChange } from "../../src/changes";
import type { DescribedCell, SheetDescription } from "../../src/workbook/sheet-description";
import { remarksOf } from "../../src/sheets";
import { formatAddress, type Grid, type GridValue } from "@plan-of-action/xlsx/grid";
import { subjectFinder, typedOf, type TypedBefore } from "../../src/workbook/row-subject";

const sheet = summaryOf(EVERY_STATUS);

const rowOf = (indicator: string): number => indicatorRow(sheet, indicator);

const valueOf = (indicator: string, column: number): unknown => cellAt(sheet, rowOf(indicator), column).value;

const formulaOf = (indicator: string, column: number): unknown =>
  cellAt(sheet, rowOf(indicator), column).formula;

describe("a summary sheet", () => {
  it("is found again by its marker and titled with its period", () => {
    expect(summaryOf(EVERY_STATUS, { period: "2024-Q2" })).toMatchObject({
      marker: "summary/2024-Q2",
      title: "Summary 2024 Q2",
    });
    expect(sheet).toMatchObject({ marker: "summary/2024", title: "Summary 2024" });
  });

  it("begins with the plan's title, the period and the day", () => {
    expect(cellAt(sheet, 0, COLUMN.number).value).toBe("Joint plan 2023-2025");
    expect(cellAt(sheet, 1, COLUMN.number).value).toBe("Progress summary for 2024  ·  As of 31 January 2025");
  });

  it("says in one sentence how the plan stands", () => {
    expect(cellAt(sheet, 2, COLUMN.number).value).toBe(
      "2 of the 6 indicators due by the end of 2024 are on track or better. 3 are behind, the report of 1 is missing.",
    );
  });

  it("says so where nothing is due yet", () => {
    const plan = [{ targets: { 2024: 2 }, actuals: { 2023: 1 } }];
    expect(textOf(summaryOf(plan, { period: "2023-Q4" }))).toContain(
      "Of 1 indicator, none had anything due by the end of 2023 Q4.",
    );
  });

  it("calls a report missing once the days of grace have passed", () => {
    const on = (day: number): string =>
      textOf(summaryOf(EVERY_STATUS, { asOf: { year: 2025, month: 1, day } }));
    expect(on(15)).toContain(
      "no report is missing.\nAt the end of 2023 it was 1 of 3. The report of 1 is awaited until 15 January 2025.",
    );
    expect(on(15)).toContain("Report due by 15 January 2025");
    expect(on(16)).toContain("the report of 1 is missing");
    expect(on(16)).toContain("No report: 2024");
  });

  it("counts by responsible agency, an indicator for each of its action's agencies", () => {
    const agencies = summaryOf([
      { agencies: ["MoJ", "NCCT"], targets: { 2024: 2 }, actuals: { 2024: 2 } },
      { agencies: ["MoJ"], targets: { 2024: 2 } },
    ]);
    const counts = (agency: string): unknown[] =>
      (agencies.rows.find(({ cells }) => cells[COLUMN.number]?.value === agency)?.cells ?? []).flatMap(
        (each) => (typeof each?.value === "number" ? [each.value] : []),
      );
    // Due, on track or better, not reported; a column of zeros alone, as of those behind, is left out.
    expect([counts("MoJ"), counts("NCCT")]).toEqual([
      [2, 1, 1],
      [1, 1, 0],
    ]);
  });

  it.each(LANGUAGES)("has a title in %s that Excel takes for a tab", (language) => {
    for (const key of ["2024", "2024-Q1", "2024-Q4"]) {
      const { title } = summaryOf(EVERY_STATUS, { language, period: key });
      expect(title).toMatch(/^[^[\]:*?/\\']{1,31}$/);
    }
  });

  it("says what is due where nothing has been reported", () => {
    const plan = [{ targets: { 2024: 2 } }, { targets: { 2025: 2 } }];
    expect(textOf(summaryOf(plan))).toContain(
      "No actuals have been reported yet. By the end of 2024, 1 of the 2 indicators had a target due.",
    );
  });

  it("has the targets of each period where nothing has been reported, those in words as they are", () => {
    const plan = [
      { id: "1.1-1", targets: { 2024: 2, 2025: 4 } },
      { id: "1.2-1", targets: { 2024: "TBD", 2025: 3 } },
      { id: "1.3-1", targets: { 2025: 5 } },
    ];
    const targets = summaryOf(plan);
    const inYears = (id: string) =>
      targets.rows[indicatorRow(targets, id)]!.cells.slice(firstOfPeriods(2), COLUMN.lastPeriod + 1).map(
        (cell) => cell?.value ?? null,
      );
    expect(plan.map(({ id }) => inYears(id))).toEqual([
      [2, 4],
      ["TBD", 3],
      [null, 5],
    ]);
  });

  it("shows each indicator as a tile under its objective: the sign of its status above its number", () => {
    const title = rowWith(sheet, COLUMN.number, "Objective 2");
    const below = sheet.rows
      .slice(title + 1, title + 8)
      .map(({ cells }) => cells.slice(COLUMN.text, COLUMN.lastOfText).flatMap((each) => each?.value ?? []))
      .filter((texts) => texts.length > 0);
    expect(below.slice(0, 2)).toEqual([
      ["▼", "■", "○"],
      ["2.1", "2.2", "2.3"],
    ]);
    expect(textOf(sheet)).toContain("▲ Ahead\u00a01   ● On track\u00a01   ■ At risk\u00a02");
  });

  it("says in the columns of its periods what was reported, what is missing and what is still due", () => {
    const plan = [
      { id: "1.1-1", overall: 9, targets: { 2024: 4, 2025: 5 }, actuals: { "2024-Q1": 1, "2024-Q2": 2 } },
      { id: "1.2-1", targets: { 2023: 1, 2025: 1 } },
    ];
    const described = summaryOf(plan, { period: "2024-Q2", asOf: { year: 2024, month: 7, day: 31 } });
    const header = rowWith(described, COLUMN.number, "No.");
    const inPeriods = (row: number): unknown[] =>
      described.rows[row]!.cells.slice(firstOfPeriods(5), COLUMN.gap).map((each) => each?.value ?? null);
    expect(inPeriods(header).filter((each) => each !== null)).toEqual(["Year", "Q1", "Q2", "Year", "Year"]);
    expect(inPeriods(indicatorRow(described, "1.1-1"))).toEqual(["", 1, 2, "□", ""]);
    expect(inPeriods(indicatorRow(described, "1.2-1"))).toEqual(["○", "", "", "", "□"]);
    expect(described.hiddenColumns).toEqual([
      COLUMN.key,
      ...Array.from({ length: 7 }, (_, place) => COLUMN.firstPeriod + place),
    ]);
  });

  it("has no column for what all say alike, nor for what is reported of a time to come", () => {
    const plan = ["1.1-1", "1.2-1"].map((id) => ({
      id,
      targets: { 2023: 1, 2024: 2, 2025: 2 },
      actuals: { 2023: 1, 2025: 0 },
    }));
    const described = summaryOf(plan, { period: "2024-Q2", asOf: { year: 2024, month: 7, day: 31 } });
    const header = described.rows[rowWith(described, COLUMN.number, "No.") - 1]!.cells;
    expect(header.flatMap((each) => (String(each?.value).startsWith("20") ? [each?.value] : []))).toEqual([
      "2023",
    ]);
  });

  it("gives an action that says the same as its only indicator no row of its own", () => {
    const told = (text: string) =>
      summaryOf([{ id: "1.1-1", text, targets: { 2024: 1 } }]).rows.filter(({ about }) =>
        about?.key.startsWith("action:"),
      ).length;
    expect([told("Action of 1.1-1"), told("# of laws")]).toEqual([0, 1]);
  });

  it("gives target, expected, actual, per cent met and status of each indicator", () => {
    const { expected, actual, percentMet, overallTarget, sign, status } = COLUMN;
    const columns = [expected, actual, percentMet, overallTarget, sign, status];
    expect(columns.map((column) => valueOf("1.2-1", column))).toEqual([
      120,
      105,
      0.875,
      120,
      "●",
      "On track",
    ]);
    expect(columns.map((column) => valueOf("2.2-1", column))).toEqual([
      10,
      12.5,
      0.8,
      "–",
      "■",
      "At risk since 2023",
    ]);
    expect(columns.map((column) => valueOf("2.3-1", column))).toEqual([
      2,
      "–",
      "–",
      "–",
      "○",
      "No report: 2024",
    ]);
    expect(columns.map((column) => valueOf("3.1-1", column))).toEqual([
      "–",
      "–",
      "–",
      "–",
      "□",
      "Not due before Dec 2025",
    ]);
  });

  it("leaves out what no row has, and the target that is what is expected, whose links go to that", () => {
    const half = summaryOf(EVERY_STATUS, { period: "2024-Q2" });
    const headers = (of: typeof sheet) =>
      [COLUMN.overallTarget, COLUMN.target, COLUMN.percentMet].map(
        (column) => of.rows[rowWith(of, COLUMN.number, "No.")]!.cells[column]?.value ?? null,
      );
    expect(headers(sheet)).toEqual(["in all", null, "%"]);
    expect(headers(half)).toEqual(["in all", "to end 2024", "%"]);
    expect(headers(summaryOf([{ targets: { 2024: 5 } }]))).toEqual([null, null, null]);
  });

  it("shows a percentage as points and links no cell to it, since the cell may hold 0.8", () => {
    expect(valueOf("2.1-1", COLUMN.expected)).toBe(80);
    expect(formulaOf("2.1-1", COLUMN.expected)).toBeUndefined();
    expect(sheet.styles[cellAt(sheet, rowOf("2.1-1"), COLUMN.expected).style ?? ""]?.numberFormat).toMatch(
      /^0"\u00a0%"/,
    );
  });

  it("links numbers to the plan's cells, and adds cells where the indicator adds up", () => {
    expect(formulaOf("1.1-1", COLUMN.overallTarget)).toBe("=Plan!E2");
    expect(formulaOf("1.1-1", firstOfPeriods(3) + 1)).toBe("=Plan!AA2");
    expect(formulaOf("1.1-1", COLUMN.expected)).toBe("=Plan!F2+Plan!G2");
    expect(formulaOf("1.1-1", COLUMN.actual)).toBe("=Plan!Z2+Plan!AA2");
    expect(formulaOf("2.2-1", COLUMN.actual)).toBe("=Plan!AA6");
  });

  it("divides actual by target, and target by actual where the indicator is to decrease", () => {
    const cellsOf = (id: string) =>
      [COLUMN.actual, COLUMN.expected].map((column) => formatAddress(rowOf(id), column));
    const [actual, expected] = cellsOf("1.1-1");
    expect(formulaOf("1.1-1", COLUMN.percentMet)).toBe(`=IFERROR(${actual}/${expected},"–")`);
    expect(formulaOf("2.2-1", COLUMN.percentMet)).toContain(cellsOf("2.2-1").reverse().join("/"));
  });

  it("never shows 0 for what is undefined", () => {
    const blank = summaryOf([{ id: "1.1-1", targets: { 2024: 5 }, actuals: { 2024: "" } }]);
    const row = indicatorRow(blank, "1.1-1");
    expect(cellAt(blank, row, COLUMN.actual).value).toBeNull();
    expect(cellAt(blank, row, COLUMN.percentMet).value).toBeNull();
    const other = { id: "1.2-1", targets: { 2024: 5 }, actuals: { 2024: 5 } };
    const beside = summaryOf([{ id: "1.1-1", targets: { 2024: 5 }, actuals: { 2024: "" } }, other]);
    const unreported = indicatorRow(beside, "1.1-1");
    expect(cellAt(beside, unreported, COLUMN.actual).value).toBe("–");
    expect(cellAt(beside, unreported, COLUMN.percentMet).value).toBe("–");
  });

  it("makes no formula of a text of the plan", () => {
    const text = '=HYPERLINK("http://example.org")';
    const injected = summaryOf([{ id: "1.1-1", text, targets: { 2024: 1 } }], {
      title: "=1+1",
      remarks: new Map([["1.1-1", "=2+2"]]),
    });
    const suspicious = cellsOf(injected).filter(
      ({ cell }) => cell.formula !== undefined && /HYPERLINK|1\+1|2\+2/.test(cell.formula),
    );
    expect(suspicious).toEqual([]);
    expect(cellAt(injected, 0, COLUMN.number)).toMatchObject({ value: "=1+1" });
  });

  it("is the same for the same input", () => {
    expect(summaryOf(EVERY_STATUS)).toEqual(sheet);
  });

  it.each(LANGUAGES)("has words for all that it says in %s", (language) => {
    for (const key of ["2024", "2024-Q2"]) {
      expect(textOf(summaryOf(EVERY_STATUS, { language, period: key }))).not.toMatch(/summary-|status-|[{}]/);
    }
  });

  it("has a style for every cell, in fonts that hold its script", () => {
    for (const language of LANGUAGES) {
      const translated = summaryOf(EVERY_STATUS, { language });
      for (const { cell } of cellsOf(translated)) {
        if (cell.value === null) continue;
        const font = translated.styles[cell.style ?? ""]?.font?.name;
        const isAsian =
          typeof cell.value === "string" && /[\p{Script=Thai}\p{Script=Khmer}]/u.test(cell.value);
        expect(font).toBe(isAsian ? "Leelawadee UI" : "Arial");
      }
    }
  });

  it("stands for a plan without years, objectives or indicators", () => {
    expect(summaryOf([], { years: [] }).charts).toEqual([]);
    const some = [{ targets: { 2024: 1 } }, { id: "2.1-1", objective: "", targets: { 2024: 1 } }];
    expect(textOf(summaryOf(some))).toContain("Without an objective");
  });

  it("is described for whatever stands in the plan", () => {
    const text = fc.string({ unit: "binary", maxLength: 300 });
    fc.assert(
      fc.property(text, text, (words, title) => {
        const any = summaryOf([{ text: words, targets: { 2024: 1 } }], { title });
        expect(any.rows.every(({ height }) => height !== null && height > 0 && height <= 409)).toBe(true);
        expect(any.print.header.left.length + any.print.header.right.length).toBeLessThan(250);
      }),
    );
  });
});

const cell = { sheet: "Plan", row: 3, column: 4 };

it("says nothing of the checks, of doubts and of the sheet that was read: that is for the plan's editors", () => {
  const finding: Finding = {
    ...{ rule: "target-total-mismatch", matter: "contradiction", key: "F9", severity: "error" },
    ...{ cell: { sheet: "Plan of Action", row: 8, column: 5 }, message: { id: "summary-year" } },
    ...{ fixes: [], fact: "", doubt: null, accepted: null },
  };
  expect(textOf(summaryOf(EVERY_STATUS, { findings: [finding] }))).toBe(textOf(sheet));
});

describe("the activities of a summary", () => {
  const activity = (
    text: string,
    year: number,
    quarter: 1 | 2 | 3 | 4,
    status?: ActivityStatus,
  ): Activity => ({
    ...{ text, outputs: [`Output of ${text}`], year, quarter, until: null, dates: [], action: null },
    ...{ host: null, place: null, isTentative: false, movedTo: null, evidence: null, reason: null },
    blankDate: null,
    cell,
    status: status === undefined ? null : { status, text: status, cell },
  });
  const activities = [
    activity("Survey", 2023, 4),
    activity("Workshop", 2024, 1, "planned"),
    activity("Visit", 2024, 3),
    activity("Review", 2025, 2),
    activity("Launch", 2023, 1, "done"),
  ];
  const described = summaryOf(EVERY_STATUS, {
    activities,
    period: "2024-Q2",
    asOf: { year: 2024, month: 7, day: 1 },
  });

  it("are the one page of a plan without targets, whatever people type next to them", () => {
    const plan: readonly WrittenIndicator[] = [{ text: "Awareness raised", measure: "qualitative" }];
    const typedBeside = (about: TypedBefore["beside"][number]["about"]): TypedBefore => ({
      beside: [{ about, column: COLUMN.remarks + 2, text: "Ask the province" }],
      gone: [],
    });
    const written = (typed?: TypedBefore) =>
      summaryOf(plan, { activities, ...(typed === undefined ? {} : { typed }) });
    const page = written();
    expect(page.print.breaksBefore).toEqual([]);
    expect(textOf(page)).not.toContain("Awareness raised");
    expect(written(typedBeside(aboutActivity(activities[0]!))).rows).toEqual(page.rows);
    const about = summaryOf(EVERY_STATUS).rows.find((each) =>
      each.about?.key.startsWith("indicator:"),
    )?.about;
    expect(textOf(written(typedBeside(about!)))).toContain("Awareness raised");
  });

  it("are in groups by what is to be said of them", () => {
    const rows = described.rows
      .slice(rowWith(described, COLUMN.number, "Time over, status not known: 1"))
      .map(({ cells }) =>
        [COLUMN.number, COLUMN.text, COLUMN.sign].map((column) => cells[column]?.value ?? ""),
      )
      .map((texts) => texts.filter((text) => text !== "").join(" | "));
    const expected = [
      "Time over, status not known: 1",
      "2023 Q4 | Survey | ○",
      "Time over, not done yet: 1",
      "2024 Q1 | Workshop | ▼",
      "Next two quarters: 1",
      "2024 Q3 | Visit | □",
      "Later: 1",
      "2025 Q2 | Review | □",
      "Done or dropped: 1",
      "2023 Q1 | Launch | √",
    ];
    expect(rows.filter((row) => expected.includes(row))).toEqual(expected);
  });

  it("are on the first page too, those of the next two quarters", () => {
    const first = described.rows.slice(0, described.print.breaksBefore[0]);
    const texts = first.flatMap(({ cells }) => cells.map((each) => each?.value));
    expect(texts).toEqual(expect.arrayContaining(["Next: 2024 Q3, 2024 Q4", "2024 Q3", "Visit"]));
    expect(texts).not.toContain("Review");
  });

  it("are left out where there are none", () => {
    expect(textOf(sheet)).not.toMatch(/^Activities$/m);
  });
});

function since(...changes: readonly PlanChange[]): ChangesSince {
  return {
    period: { year: 2023, quarter: 4 },
    takenOn: { year: 2024, month: 1, day: 5 },
    indicators: new Map(),
    changes,
  };
}

const target = (id: string): PlanChange => ({
  ...{ kind: "target", id, title: "# of officers trained in 25 provinces", cell },
  ...{ of: { year: 2024 }, from: 20, to: { percent: 12.5 } },
});

const actual: PlanChange = {
  ...{ kind: "actual", id: "1.1-1", title: "# of officers", cell, period: { year: 2023, quarter: 3 } },
  ...{ party: "Cambodia", from: null, to: 1200 },
};

/** The rows of the part about changes, the texts of each with bars between them. */
function changesIn(sheet: SheetDescription, title: RegExp): string[] {
  const rows = sheet.rows.map(({ cells }) =>
    cells.flatMap((each) => (each?.value == null ? [] : [String(each.value)])).join(" | "),
  );
  const first = rows.findIndex((row) => title.test(row));
  return first < 0 ? [] : rows.slice(first, first + 30).filter((row) => row !== "");
}

describe("the changes since a frozen summary", () => {
  it("are left out where none was frozen", () => {
    expect(textOf(summaryOf(EVERY_STATUS))).not.toContain("Changes since");
  });

  it("link to their cells", () => {
    const sheet = summaryOf(EVERY_STATUS, { since: since(target("1.1-1")) });
    const links = sheet.rows.flatMap(({ cells }) =>
      cells.flatMap((each) =>
        each?.link !== undefined && "to" in each.link && each.link.to === cell ? [each.value] : [],
      ),
    );
    // All that has changed is on the first page.
    expect(links).toEqual(["1.1"]);
  });

  it("are counted beyond twenty of a kind", () => {
    const many = Array.from({ length: 23 }, (_, place) => target(`1.${place}-1`));
    const rows = changesIn(summaryOf(EVERY_STATUS, { since: since(...many, actual) }), /^Changes since/);
    expect(rows.filter((row) => row.includes("Target of 2024"))).toHaveLength(20);
    expect(rows).toContain("3 more of this kind");
    expect(rows).toContain("1.1 | Actual of 2023 Q3 (Cambodia): # of officers | – | 1200");
    expect(rows).toContain("Targets and baselines");
  });

  it("are on the first page alone where that names each", () => {
    const few = textOf(summaryOf(EVERY_STATUS, { since: since(target("1.1-1"), actual) }));
    expect(few).toContain("Actual of 2023 Q3 (Cambodia): – → 1200");
    expect(few).not.toMatch(/^Changes since/m);
  });

  it.each([
    [
      "en",
      {},
      /^Changes since 2023 Q4 \(frozen on 5 January 2024\)$/,
      "1.1 | Target of 2024: # of officers trained in 25 provinces | 20 | 12.5%",
    ],
    [
      "th",
      { calendar: "buddhist" },
      /^สิ่งที่เปลี่ยนไปตั้งแต่.*2566.* \(ล็อกเมื่อ 5 มกราคม .*2567\)$/,
      "1.1 | เป้าหมายของปี 2567: # of officers trained in 25 provinces | 20 | 12.5%",
    ],
    [
      "km",
      { digits: "native" },
      /^ការផ្លាស់ប្តូរតាំងពី.*២០២៣.*២០២៤\)$/,
      "1.1 | គោលដៅនៃឆ្នាំ ២០២៤៖ # of officers trained in 25 provinces | ២០ | ១២.៥%",
    ],
  ] as const)("are told in %s, the plan's own words as they stand", (language, style, title, row) => {
    const rows = changesIn(
      summaryOf(EVERY_STATUS, {
        language,
        style,
        since: since(...["1.1-1", "1.2-1", "1.3-1", "2.1-1", "2.2-1"].map(target)),
      }),
      title,
    );
    expect(rows[3]).toBe(row);
  });
});

describe("a frozen summary", () => {
  const frozenOn = { year: 2025, month: 1, day: 31 };
  const [living, frozen] = [summaryOf(EVERY_STATUS), summaryOf(EVERY_STATUS, { frozenOn })];

  it("has the values, charts and pages of one that is not frozen, and a line that says so", () => {
    const texts = textOf(frozen).split("\n");
    expect(texts.filter((text) => !text.startsWith("Frozen on 31 January 2025"))).toEqual(
      textOf(living).split("\n"),
    );
    expect(frozen.charts.map(({ name, title }) => [name, title])).toEqual(
      living.charts.map(({ name, title }) => [name, title]),
    );
    expect(frozen.rows).toHaveLength(living.rows.length + 1);
  });

  it("has neither formulas nor links, nor what looks like one", () => {
    const cells = frozen.rows.flatMap(({ cells: row }) => row.flatMap((each) => each ?? []));
    expect(cells.filter(({ formula, link }) => formula !== undefined || link !== undefined)).toEqual([]);
    expect(Object.values(frozen.styles).filter(({ font }) => font?.underline === true)).toEqual([]);
  });

  it("is written in the place of the other, under a marker of its own", () => {
    expect([frozen.marker, frozen.inPlaceOf]).toEqual(["summary/2024/frozen", living.marker]);
    expect(living.inPlaceOf).toBeUndefined();
  });
});

describe("remarks", () => {
  const remarks = new Map([
    ["1.1-1", "Held in Phnom Penh"],
    ["2.3-1", "ประชุมเดือนมีนาคม"],
  ]);

  const sheet = summaryOf(EVERY_STATUS, { remarks });

  const written = gridOf(sheet);

  const find = subjectFinder(sheet.subjects ?? []);

  /** What was typed, by the number of the row. */
  function byNumber({ beside }: TypedBefore): Record<string, string> {
    return Object.fromEntries(beside.map(({ about, text }) => [about.number, text]));
  }

  /** The grid with its rows in another order; formulas keep pointing at what they pointed at. */
  function withRows(grid: Grid, change: <Item>(rows: readonly Item[]) => Item[]): Grid {
    return {
      ...grid,
      values: change(grid.values),
      formulas: change(grid.formulas),
      numberFormats: change(grid.numberFormats),
    };
  }

  describe("what was said with the last report", () => {
    interface Said {
      readonly on: Period;
      readonly party?: string;
      readonly reason?: string;
      readonly comment?: string;
    }

    /** The remark beside an indicator on which there are these reports, as of the middle of 2024. */
    function remarkAfter(reports: readonly Said[], typed?: string): DescribedCell {
      const actuals = reports.map(({ on, party, reason, comment }): Actual => ({
        ...{ indicator: "1.1-1", period: on, party: party ?? null },
        value: valueWritten(1),
        report: {
          ...{ evidence: null, reportedOn: null },
          ...{ varianceReason: reason ?? null, comment: comment ?? null },
        },
      }));
      const summary = summaryOf([{ id: "1.1-1", targets: { 2024: 5 } }], {
        ...{ period: "2024-Q2", actuals },
        ...(typed === undefined ? {} : { remarks: new Map([["1.1-1", typed]]) }),
      });
      return cellAt(summary, indicatorRow(summary, "1.1-1"), COLUMN.remarks);
    }

    const q1: Period = { year: 2024, quarter: 1 };
    const q2: Period = { year: 2024, quarter: 2 };
    const q3: Period = { year: 2024, quarter: 3 };

    it.each<[what: string, reports: readonly Said[], remark: string | null]>([
      ["its reason", [{ on: q2, reason: "Put off", comment: "New date" }], "Put off"],
      ["its comment where there is no reason", [{ on: q2, comment: "New\ndate" }], "New date"],
      [
        "the last one’s",
        [
          { on: q2, reason: "Held" },
          { on: q1, reason: "Put off" },
        ],
        "Held",
      ],
      ["nothing where the last one says nothing", [{ on: q1, reason: "Put off" }, { on: q2 }], null],
      [
        "no later one’s",
        [
          { on: q1, reason: "Put off" },
          { on: q3, reason: "Held" },
        ],
        "Put off",
      ],
      [
        "that of each party",
        [
          { on: q2, party: "Kenya", reason: "Put off" },
          { on: q2, party: "Uganda", comment: "Held" },
        ],
        "Kenya: Put off\nUganda: Held",
      ],
      [
        "once what all say",
        [
          { on: q2, party: "Kenya", reason: "Put off" },
          { on: q2, party: "Uganda", reason: "Put off" },
        ],
        "Put off",
      ],
    ])("is beside its indicator: %s", (_, reports, remark) => {
      expect(remarkAfter(reports).value).toBe(remark);
    });

    it("is not taken for typed, and gives way to what is", () => {
      const reports = [{ on: q2, reason: "Put off" }];
      expect(remarkAfter(reports).style).toMatch(/^reportedRemark/);
      expect(remarkAfter(reports).typed).toBeUndefined();
      expect(remarkAfter(reports, "Agreed in May")).toMatchObject({ value: "Agreed in May", typed: true });
    });
  });

  /** These are of a workbook that has lost what the product noted of its sheets, and for a copy for Word. */
  describe("remarks that are read from the summary itself", () => {
    it("are those beside its indicators", () => {
      expect(byNumber(remarksOf(written, find))).toEqual(Object.fromEntries(remarks));
      const again = summaryOf(EVERY_STATUS, { typed: remarksOf(written, find) });
      expect(cellAt(again, indicatorRow(again, "1.1-1"), COLUMN.remarks).value).toBe("Held in Phnom Penh");
    });

    it("are found after rows were inserted and sorted", () => {
      const header = written.values.findIndex((row) => row.includes("poa:indicator"));
      const sorted = withRows(written, (rows) => [
        ...rows.slice(0, header + 1),
        ...rows.slice(header + 1).reverse(),
      ]);
      expect(byNumber(remarksOf(sorted, find))).toEqual(Object.fromEntries(remarks));
      const inserted = { ...written, firstRow: 3, firstColumn: 0 };
      expect(byNumber(remarksOf(inserted, find))).toEqual(Object.fromEntries(remarks));
    });

    it("are found after the column was moved, by the formula that Excel moves along", () => {
      const move = <Item>(row: readonly Item[]): Item[] => {
        const cells = [...row];
        const [moved] = cells.splice(COLUMN.remarks, 1);
        return moved === undefined ? cells : [...cells.slice(0, 3), moved, ...cells.slice(3)];
      };
      const moved: Grid = {
        ...written,
        values: written.values.map((row) => move(row)),
        formulas: written.formulas.map((row) =>
          move(row).map(
            (each) =>
              each?.replace(
                new RegExp(`^=${formatAddress(0, COLUMN.remarks).slice(0, -1)}(\\d+)$`),
                "=D$1",
              ) ?? null,
          ),
        ),
      };
      expect(byNumber(remarksOf(moved, find))).toEqual(Object.fromEntries(remarks));
    });

    it("are both there where a row was copied, and numbers as they read", () => {
      const row = written.values.findIndex((cells) => cells[COLUMN.number] === "1.1");
      const copy = [...(written.values[row] ?? [])] as GridValue[];
      copy[COLUMN.remarks] = 12;
      const typed = remarksOf({ ...written, values: [...written.values, copy] }, find);
      const about = typed.beside.find(({ text }) => text === "12")!.about;
      expect(typedOf(typed, about, COLUMN.remarks)).toBe("Held in Phnom Penh\n12");
    });

    it("are none where the sheet is not a summary or the keys were deleted", () => {
      const none = { beside: [], gone: [] };
      expect(remarksOf({ ...written, values: [], formulas: [] }, find)).toEqual(none);
      const withoutKeys = withRows(written, (rows) => [...rows]);
      const values = withoutKeys.values.map((row) => row.slice(1));
      expect(remarksOf({ ...withoutKeys, values, firstColumn: 1 }, find)).toEqual(none);
    });

    it("leave out blanks and errors", () => {
      const values = written.values.map((row) =>
        row[COLUMN.number] === "1.1"
          ? row.map((value, column) => (column === COLUMN.remarks ? { error: "#REF!" } : value))
          : row,
      );
      expect(Object.keys(byNumber(remarksOf({ ...written, values }, find)))).toEqual(["2.3-1"]);
    });

    it("are set aside with number and words of their rows where the plan no longer has these", () => {
      const others = summaryOf([{ id: "1.1-1", text: "# of laws drafted", targets: { 2024: 1 } }]);
      const typed = remarksOf(written, subjectFinder(others.subjects ?? []));
      expect(typed.beside).toEqual([]);
      const again = summaryOf([{ id: "1.1-1", text: "# of laws drafted", targets: { 2024: 1 } }], { typed });
      expect(textOf(again)).toContain("Was said of rows that are gone");
      const row = rowWith(again, COLUMN.remarks, "Held in Phnom Penh");
      expect(cellAt(again, row, COLUMN.number).value).toBe("1.1");
      expect(cellAt(again, row, COLUMN.text).value).toBe("# of workshops");
      // And from there they are read again.
      expect(remarksOf(gridOf(again), subjectFinder(again.subjects ?? [])).gone).toMatchObject([
        { about: { number: "1.1", words: "# of workshops" }, text: "Held in Phnom Penh" },
        { about: { number: "2.3", words: "# of meetings" }, text: "ประชุมเดือนมีนาคม" },
      ]);
    });
  });
});
