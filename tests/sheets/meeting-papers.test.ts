import type { Activity } from "../../src/plan/activity";
import type { Finding } from "../../src/checks/finding";
import { LANGUAGES } from "../../src/locales/catalogues";
import { OF_BRIEF, OF_SUMMARY } from "../../src/sheets/brief/columns";
import { columnPoints } from "../../src/workbook/column-width";
import type { SheetDescription } from "../../src/workbook/sheet-description";
import { type WrittenIndicator, valueOf, planOf } from "../progress/plan-of";
import { briefOf, EVERY_STATUS, textOf, summaryOf, rowWith, type SummaryOptions } from "./summary-of";
import { describedHtml } from "../../src/workbook/described-html";
import { type Actual, actualsOfPlan } from "../../src/plan/actual";
import { type Day, periodKey, periodOfKey, type Quarter } from "../../src/plan/period";
import { COLUMN } from "../../src/sheets/layout/columns";
import fc from "fast-check";
import { missingReports } from "../../src/checks/missing-reports";
import { indexPlan } from "../../src/checks/plan-index";
import { DEFAULT_REPORT_BOUNDS } from "../../src/indicators";
import { computeProgress, DEFAULT_PROGRESS_SETTINGS, lacksReport, owedOn } from "../../src/progress";
import { owedByAgency } from "../../src/sheets/summary/attention/missing-reports";

const CELL = { sheet: "Workplan", row: 3, column: 2 };

function activity(text: string, more: Partial<Activity> = {}): Activity {
  return {
    ...{ year: 2024, quarter: 2, until: null, text, outputs: [], action: null, host: null, place: null },
    ...{ dates: [], isTentative: false, status: null, movedTo: null, evidence: null, reason: null },
    ...{ blankDate: null, cell: CELL },
    ...more,
  };
}

const stated = (status: "done" | "moved" | "dropped") => ({ status: { status, text: status, cell: CELL } });

/** As many indicators as asked for under nine objectives, with long wordings, a third of them unreported. */
function planOfSize(count: number): readonly WrittenIndicator[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${(index % 9) + 1}.${index}-1`,
    objective: String((index % 9) + 1),
    agencies: [`Agency ${index % 30}`, `Ministry of affairs number ${index % 7}`],
    text: `# of law enforcement officers, prosecutors, judges and other staff trained in province ${index}`,
    targets: { 2023: 10, 2024: 10 },
    actuals: { 2023: index % 3 === 0 ? 0 : index % 14, 2024: index % 5 === 0 ? "" : 3 },
  }));
}

/** The height and the width of what is printed, in points. */
function printedSize(sheet: SheetDescription): { height: number; width: number } {
  const last = sheet.print.area?.lastRow ?? NaN;
  const height = sheet.rows.slice(0, last + 1).reduce((sum, row) => sum + (row.height ?? 0), 0);
  return { height, width: sheet.columnWidths.reduce((sum, width) => sum + columnPoints(width), 0) };
}

describe("a brief", () => {
  const activities = ["first", "second", "third", "fourth", "fifth"].flatMap((name) => [
    activity(
      `The ${name} workshop on the identification and protection of victims, held in the capital`,
      stated("done"),
    ),
    activity(`The ${name} exchange of officers`, { quarter: 3, isTentative: true }),
  ]);
  const sizes = [
    ...[15, 150].flatMap((count) => LANGUAGES.map((language) => [count, language] as const)),
    [2000, "km"] as const,
  ];

  const pages = sizes.flatMap(([count, language]) => [
    [count, language, "with work to tell of", activities] as const,
    [count, language, "without a workplan", []] as const,
  ]);

  it.each(pages)("of %i indicators in %s, %s, is one page across", (count, language, _, work) => {
    const sheet = briefOf(planOfSize(count), { language, period: "2024-Q2", activities: work });
    const { margins } = sheet.print;
    const { height, width } = printedSize(sheet);
    expect(sheet.print).toMatchObject({ orientation: "landscape", pagesWide: 1, pagesHigh: 1 });
    // Nine tenths of the true size can be read as well.
    expect(height).toBeLessThan((((21 - margins.top - margins.bottom) / 2.54) * 72) / 0.9);
    expect(width).toBeLessThan((((29.7 - margins.left - margins.right) / 2.54) * 72) / 0.95);
    expect(sheet.print.area?.lastColumn).toBe(OF_BRIEF.right.last);
  });

  it("begins with the count of what was due, and what became of the period's activities", () => {
    const work = [activity("Held", stated("done")), activity("Later", stated("moved"))];
    expect(textOf(briefOf(EVERY_STATUS, { activities: work, period: "2024-Q2" }))).toMatch(
      /\n3 of the 4 indicators due by the end of 2024 Q2 are on track or better\. .* 1 activity is done\. 1 was moved\./,
    );
  });

  it("lists as many agencies as the workplan leaves room for, and says of how many they are", () => {
    const plan = planOfSize(150);
    expect(textOf(briefOf(plan, { period: "2024-Q2", activities }))).toContain(
      "By responsible agency, most missing reports first (3 of 37)\n",
    );
    for (const few of [[], [activity("Held")]]) {
      expect(textOf(briefOf(plan, { period: "2024-Q2", activities: few }))).toContain(
        "By responsible agency, most missing reports first (6 of 37)\n",
      );
    }
    expect(textOf(briefOf(EVERY_STATUS, { period: "2024-Q2" }))).not.toMatch(/first \(/);
  });

  it("says of the workplan only what somebody has said", () => {
    const planned = briefOf(EVERY_STATUS, { activities: [activity("Held")], period: "2024-Q2" });
    expect(textOf(planned)).toContain("Planned for 2024 Q2\n1.\nHeld");
    expect(textOf(planned)).not.toContain("Done in");
    const done = briefOf(EVERY_STATUS, {
      activities: [activity("Held", stated("done")), activity("Open")],
      period: "2024-Q2",
    });
    expect(textOf(done)).toContain("Done in 2024 Q2\n1.\nHeld");
  });

  it("names next what was moved there, and not what was dropped", () => {
    const brief = briefOf(EVERY_STATUS, {
      period: "2024-Q2",
      activities: [
        activity("Moved there", { ...stated("moved"), movedTo: { year: 2024, quarter: 3 } }),
        activity("Dropped", { quarter: 3, ...stated("dropped") }),
      ],
    });
    expect(textOf(brief)).toMatch(/Next: 2024 Q3\n(.*\n)*1\.\nMoved there/);
    expect(textOf(brief)).not.toContain("Dropped");
  });

  it("asks for no more than three decisions: which target holds, when, and who reports", () => {
    const indicators: readonly WrittenIndicator[] = [
      { overall: 2, targets: { 2023: 2, 2024: 2 }, actuals: { 2023: 2, 2024: 2 }, text: "# of courses" },
      { targets: { 2023: 2, 2024: 2 }, text: "# of meetings", agencies: ["MoJ", "MoI"] },
    ];
    const finding: Finding = {
      rule: "target-total-mismatch",
      matter: "contradiction",
      severity: "error",
      cell: { sheet: "Plan", row: 0, column: 0 },
      message: { id: "target-total-mismatch-sum", values: { total: "2", given: "4" } },
      fixes: [],
      key: "",
      fact: "",
      doubt: null,
      accepted: null,
    };
    const brief = textOf(
      briefOf(indicators, {
        activities: [activity("A tentative visit", { quarter: 3, isTentative: true })],
        findings: [finding],
        period: "2024-Q2",
      }),
    );
    expect(brief).toContain("A tentative visit: which date and place?");
    expect(brief).toContain("who reports it, of MoJ, MoI?");
    expect(brief.match(/\?$/gm)?.length).toBeLessThanOrEqual(3);
  });

  it("holds nothing of the mistakes that only the plan's editors mend", () => {
    const finding: Finding = {
      rule: "agency-variant",
      matter: "words",
      severity: "error",
      cell: CELL,
      message: { id: "agency-variant", values: { rare: "MOJ", common: "MoJ" } },
      fixes: [],
      key: "",
      fact: "",
      doubt: null,
      accepted: null,
    };
    expect(briefOf(EVERY_STATUS, { findings: [finding] })).toEqual(briefOf(EVERY_STATUS));
  });
});

/** How many columns each row of the table takes, with those that cells above reach into. */
function widths(html: string): readonly number[] {
  const open: number[] = [];
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) => {
    const reaching = open.splice(0).flatMap((left) => (left > 1 ? [left - 1] : []));
    open.push(...reaching);
    let width = reaching.length;
    for (const [, attributes = ""] of row.matchAll(/<t[hd]([^>]*)>/g)) {
      const across = Number(/colspan="(\d+)"/.exec(attributes)?.[1] ?? 1);
      const down = Number(/rowspan="(\d+)"/.exec(attributes)?.[1] ?? 1);
      width += across;
      for (let column = 0; column < across; column++) open.push(down);
    }
    return width;
  });
}

describe("a sheet that is copied for Word", () => {
  it.each(LANGUAGES)("is a table whose rows are all as wide, and text beside it (%s)", (language) => {
    const sheet = briefOf(EVERY_STATUS, { language, period: "2024-Q2", title: "Law & order <2023>" });
    const { html, text } = describedHtml(sheet);
    expect(html).toMatch(/^<table [^]*<\/table>$/);
    expect(html).toContain("Law &amp; order &lt;2023&gt;");
    expect(new Set(widths(html)).size).toBe(1);
    expect(text.split("\n")[0]).toContain("Law & order <2023>");
    expect(html).not.toMatch(/undefined|NaN|\[object/);
  });

  it("leaves out hidden columns and what is not printed, and writes shares as per cent", () => {
    const { html, text } = describedHtml(summaryOf(EVERY_STATUS));
    expect(html).toContain('<th scope="col"');
    expect(html).not.toContain("poa:indicator");
    expect(html).not.toContain("Numbers behind the charts");
    expect(text).toMatch(/\t\d+%\t/);
    expect(text).not.toMatch(/\d\.\d{6}/);
  });
});

/** What the first page says needs attention: number and words of each item, in its order. */
function itemsOf(sheet: SheetDescription): unknown[][] {
  const title = rowWith(sheet, right.first, "What needs attention");
  const end = sheet.rows.findIndex(
    ({ cells }, row) => row > title && cells[right.first]?.style === "briefSection",
  );
  return sheet.rows
    .slice(title + 1, end < 0 ? sheet.print.breaksBefore[0] : end)
    .filter(({ cells }) => cells[right.text]?.value != null)
    .map(({ cells }) => [cells[right.first]?.value, cells[right.text]?.value]);
}

const { right } = OF_SUMMARY;

const behind = (id: string, actual: number): WrittenIndicator => ({
  id,
  targets: { 2024: 10 },
  actuals: { 2024: actual },
});

const error: Finding = {
  rule: "target-total-mismatch",
  matter: "contradiction",
  key: "F11",
  severity: "error",
  cell: { sheet: "Plan", row: 10, column: 5 },
  message: { id: "summary-year" },
  fixes: [],
  fact: "",
  doubt: null,
  accepted: null,
};

describe("what needs attention", () => {
  it("is told with its reason in words and figures", () => {
    expect(itemsOf(summaryOf(EVERY_STATUS))).toEqual([
      ["2.1", "▼ Action of 2.1-1: 30\u00a0% of 80\u00a0% expected by now."],
      ["2.3", "○ Action of 2.3-1: not reported for 2024 (due by 15 January 2025)."],
      ["1.3", "■ Action of 1.3-1: 2 of 4 expected by now."],
      ["2.2", "■ Action of 2.2-1: is at 12.5; by now it was to be down to 10."],
    ]);
  });

  it("is at most five things, the furthest behind first, and how many more there are", () => {
    const plan = [4, 1, 3, 0, 2, 4, 4].map((actual, index) => behind(`1.${index + 1}-1`, actual));
    const sheet = summaryOf(plan);
    expect(itemsOf(sheet).map(([id]) => id)).toEqual(["1.4", "1.2", "1.5", "1.3", "1.1"]);
    expect(textOf(sheet)).toContain("and 2 more");
  });

  it("has missing reports before what is at risk, and none that may still come; errors of the plan are counted only", () => {
    const plan = [behind("1.1-1", 6), { id: "1.2-1", targets: { 2024: 2 } }, behind("1.3-1", 1)];
    const order = (asOf: Day) => itemsOf(summaryOf(plan, { asOf, findings: [error] })).map(([id]) => id);
    expect(order({ year: 2025, month: 1, day: 16 })).toEqual(["1.3", "1.2", "1.1"]);
    expect(order({ year: 2025, month: 1, day: 15 })).toEqual(["1.3", "1.1"]);
  });

  it("names the period that was not reported, also where it is long past", () => {
    const plan = [{ id: "1.1-1", targets: { 2023: 1, 2024: 1 } }];
    const options = { period: "2024-Q2", asOf: { year: 2024, month: 7, day: 1 } };
    expect(itemsOf(summaryOf(plan, options))[0]?.[1]).toBe(
      "○ Action of 1.1-1: not reported for 2023 (due by 15 January 2024).",
    );
  });

  it("repeats the reason that was given with the last report, or says that none was", () => {
    const reasonOf = (varianceReason: string | null): unknown => {
      const actual: Actual = {
        indicator: "1.1-1",
        period: { year: 2024 },
        party: null,
        value: valueOf(1),
        report: { evidence: null, varianceReason, comment: null, reportedOn: null },
      };
      const plan = [{ id: "1.1-1", targets: { 2024: 10 } }];
      return itemsOf(summaryOf(plan, { actuals: [actual] }))[0]?.[1];
    };
    expect(reasonOf("The funds came\nlate")).toBe(
      "▼ Action of 1.1-1: 1 of 10 expected by now. Reason given: “The funds came late”",
    );
    expect(reasonOf(null)).toBe("▼ Action of 1.1-1: 1 of 10 expected by now. No reason was given.");
  });

  it("is said to be nothing where all is well", () => {
    expect(textOf(summaryOf([{ targets: { 2024: 2 }, actuals: { 2024: 2 } }]))).toContain(
      "No indicator is off track or at risk, and no report is missing.",
    );
  });
});

describe("missing reports", () => {
  const plan = [
    { id: "1.1-1", agencies: ["MoJ", "NCCT"], targets: { 2023: 1, "2024-Q1": 1, "2024-Q2": 1 } },
    { id: "1.2-1", agencies: ["MoJ"], targets: { 2023: 1 }, actuals: { 2023: 1 } },
    { id: "1.3-1", agencies: [], targets: { 2024: 1 } },
  ];
  const listOf = (sheet: SheetDescription, agency: string): unknown =>
    sheet.rows
      .slice(rowWith(sheet, COLUMN.number, "Missing reports"))
      .find(({ cells }) => cells[COLUMN.number]?.value === agency)?.cells[COLUMN.yearTarget]?.value;

  it("are listed by agency, with their periods until that of the summary", () => {
    const options: SummaryOptions = { period: "2024-Q1", asOf: { year: 2025, month: 2, day: 1 } };
    const sheet = summaryOf(plan, options);
    // Agencies that owe the same reports share a row.
    expect(listOf(sheet, "MoJ, NCCT")).toBe("1.1-1 (2023, 2024 Q1)");
    expect(listOf(summaryOf(plan), "No responsible agency")).toBe("1.3-1 (2024)");
  });

  it("are counted only beyond a dozen, and left out before reporting has begun", () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      id: `1.${index + 1}-1`,
      agencies: ["MoJ"],
      targets: { 2023: 1 },
      actuals: index === 0 ? { 2023: 1 } : {},
    }));
    expect(listOf(summaryOf(many), "MoJ")).toMatch(/1\.13-1 \(2023\), {2}and 7 more$/);
    expect(textOf(summaryOf([{ targets: { 2023: 1 } }]))).not.toContain("Missing reports\n");
  });
});

describe("work from earlier quarters", () => {
  const cell = { sheet: "Workplan", row: 1, column: 1 };
  const entry = { outputs: [], dates: [], cell };
  const workplan = {
    sheet: "Workplan",
    entries: [
      { ...entry, year: 2023, quarter: 4 as const, activities: ["Workshop"], actions: ["1.1"] },
      { ...entry, year: 2024, quarter: 1 as const, activities: ["Training"], actions: ["1.2"] },
      { ...entry, year: 2024, quarter: 1 as const, activities: ["Meeting"], actions: [] },
      { ...entry, year: 2024, quarter: 2 as const, activities: ["Visit"], actions: ["1.1"] },
    ],
  };
  const plan = [
    { id: "1.1-1", targets: { 2023: 10 }, actuals: { 2023: 3 } },
    { id: "1.2-1", targets: { 2023: 1 }, actuals: { 2023: 1 } },
  ];
  const text = textOf(summaryOf(plan, { workplan, period: "2024-Q2" }));

  it("is called late where the indicators of its joint action are behind, with how far", () => {
    expect(text).toContain("From earlier quarters: 1 entry whose joint action is behind or without report");
    expect(text).toContain("1.1-1 ▼ Off track: 3 reached, 10 expected");
    expect(text).not.toContain("Training");
  });

  it("is not judged where it names no joint action", () => {
    expect(text).toContain("For 1 earlier entry the status is not known: 2024 Q1.");
  });

  it("is what was due before the period, not in it", () => {
    const annual = textOf(summaryOf(plan, { workplan, period: "2024" }));
    expect(annual).toContain("From earlier quarters: 1 entry");
    expect(annual).toContain("Training");
  });
});

const value = fc.constantFrom<number | string>(0, 3, 10, 40, "", "", "N/A", "soon");

const keys = [
  "2023",
  "2024",
  ...["Q1", "Q2", "Q3", "Q4"].flatMap((part) => [`2023-${part}`, `2024-${part}`]),
];

const values = (most: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...keys), value), { maxLength: most })
    .map((pairs) => Object.fromEntries(pairs));

const indicator: fc.Arbitrary<WrittenIndicator> = fc.record({
  measure: fc.constantFrom("number", "percentage", "milestone"),
  aggregation: fc.constantFrom("sum", "latest", "max", "constant"),
  direction: fc.constantFrom("increase", "decrease", "maintain"),
  agencies: fc.constantFrom([], ["MoJ"], ["MoJ", "GCNP"]),
  baseline: fc.constantFrom<number | string>("", 0, 5, 50),
  targets: values(5),
  actuals: values(6),
});

/** In the month after a quarter's end, before and after the days of grace. */
const day = fc.record({
  year: fc.constant(2024),
  month: fc.constantFrom(1, 4, 7, 10),
  day: fc.constantFrom(10, 20),
});

function lastQuarter({ year, month }: { year: number; month: number }) {
  return month === 1
    ? { year: year - 1, quarter: 4 as const }
    : { year, quarter: ((month - 1) / 3) as Quarter };
}

// One that is reported on by quarters, so that all of the plan is.
const quarterly: WrittenIndicator = { targets: { "2023-Q1": 1 }, actuals: { "2023-Q1": 1 } };

describe("missing reports, whatever the plan and the reports", () => {
  it("are one list: of each indicator, on the sheets, in the pane and in the checks", () => {
    fc.assert(
      fc.property(fc.array(indicator, { minLength: 1, maxLength: 4 }), day, (written, asOf) => {
        const { plan, definitions } = planOf([...written, quarterly]);
        const actuals = actualsOfPlan(plan);
        const period = lastQuarter(asOf);
        const progress = computeProgress({ plan, definitions, actuals, asOf }, period);
        const inTable = progress.indicators.flatMap(({ id, missing }) =>
          missing.map((key) => `${id} ${key}`),
        );

        const owed = owedOn({ plan, definitions, actuals }, asOf, DEFAULT_PROGRESS_SETTINGS);
        const inPane = owed.flatMap((each) =>
          each.missing.map((of) => `${each.indicator.id} ${periodKey(of)}`),
        );
        expect(inPane).toEqual(inTable);

        const missingOf = new Map(
          progress.indicators.map((each) => [each.id, each.missing.map(periodOfKey)]),
        );
        const byAgency = owedByAgency(
          { plan },
          plan.indicators.map((each) => ({
            indicator: each,
            missing: missingOf.get(each.id) ?? [],
            awaited: [],
          })),
        );
        const onSheet = new Set(
          byAgency.flatMap(({ reports }) =>
            reports.map((each) => `${each.indicator} ${periodKey(each.period)}`),
          ),
        );
        expect([...onSheet].sort()).toEqual([...inTable].sort());

        const context = { plan, definitions, actuals, asOf, bounds: DEFAULT_REPORT_BOUNDS };
        const found = [...missingReports({ ...context, index: indexPlan(plan) }, "actual-overdue")].flatMap(
          ({ about, values }) =>
            String(values?.periods)
              .split(", ")
              .map((key) => `${about} ${key}`),
        );
        // Where words stand in the place of a number another check says so.
        const unread = new Set(
          actuals
            .filter(({ value: { state } }) => state === "text" || state === "notApplicable")
            .map((each) => `${each.indicator} ${periodKey(each.period)}`),
        );
        expect(found).toEqual(inTable.filter((each) => !unread.has(each)));
      }),
    );
  });

  it("go with statuses that do not contradict them, and statuses with their figures", () => {
    fc.assert(
      fc.property(indicator, day, (written, asOf) => {
        const [progress] = computeProgress(
          { ...planOf([written, quarterly]), asOf },
          lastQuarter(asOf),
        ).indicators;
        const { status, row, missing, actual, expected, percentMet, soFar, isDue } = progress!;
        const contradictions = {
          "a report lacks and none is missing":
            lacksReport(status) && missing.length === 0 && actual !== null,
          "no report beside a number": status === "noReport" && (actual !== null || percentMet !== null),
          "not due beside a percentage":
            status === "notDue" && percentMet !== null && soFar === null && row === "5",
          "on track though a report is missing, and not all is there":
            (status === "onTrack" || status === "ahead") &&
            missing.length > 0 &&
            row === "7" &&
            (actual ?? 0) < (expected ?? 0),
          "on track below the bound":
            row === "7" && status === "onTrack" && percentMet !== null && percentMet < 85,
          "off track above the bound":
            row === "7" && status === "offTrack" && percentMet !== null && percentMet >= 50,
          "done below all that is expected":
            (row === "2" || row === "3") && percentMet !== null && percentMet < 100,
          "a status until a period without one": soFar !== null && row !== "6" && row !== "8",
          "due and not due": isDue && row === "5",
          "late and nothing known": status === "lateReport" && actual === null,
        };
        expect(Object.entries(contradictions).filter(([, holds]) => holds)).toEqual([]);
      }),
    );
  });
});
