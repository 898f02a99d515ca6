import type { Activity } from "../../src/plan/activity";
import type { ChangesSince } from "../../src/changes";
import type { Finding } from "../../src/checks/finding";
import { LANGUAGES } from "../../src/locales/catalogues";
import { COLUMN, LAST_COLUMN } from "../../src/sheets/layout/columns";
import { columnPoints } from "../../src/workbook/column-width";
import type { DescribedCell, SheetDescription } from "../../src/workbook/sheet-description";
import { type WrittenIndicator, valueOf, planOf } from "../progress/plan-of";
import { briefOf, EVERY_STATUS, textOf, summaryOf, rowWith } from "./summary-of";
import { describedHtml } from "../../src/workbook/described-html";
import { type Actual, actualsOfPlan } from "../../src/plan/actual";
import type { OpenPoint } from "../../src/plan/open-point";
import { type Day, periodKey, periodOfKey, type Quarter } from "../../src/plan/period";
import fc from "fast-check";
import { missingReports } from "../../src/checks/missing-reports";
import { indexPlan } from "../../src/checks/plan-index";
import { DEFAULT_REPORT_BOUNDS } from "../../src/indicators";
import {
  computeProgress,
  DEFAULT_PROGRESS_SETTINGS,
  lacksReport,
  owedOn,
  type ProgressStatus,
} from "../../src/progress";
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
  const shown = sheet.columnWidths.filter((_, column) => !sheet.hiddenColumns.includes(column));
  return { height, width: shown.reduce((sum, width) => sum + columnPoints(width), 0) };
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
    // Texts of 10 points are 7.5 on paper at the least.
    expect(height).toBeLessThan((((21 - margins.top - margins.bottom) / 2.54) * 72) / 0.75);
    expect(width).toBeLessThan((((29.7 - margins.left - margins.right) / 2.54) * 72) / 0.84);
    expect(sheet.print.area?.lastColumn).toBe(LAST_COLUMN);
  });

  it("begins with the count of what was due, and what became of the period's activities", () => {
    const work = [activity("Held", stated("done")), activity("Later", stated("moved"))];
    expect(textOf(briefOf(EVERY_STATUS, { activities: work, period: "2024-Q2" }))).toMatch(
      /\n3 of the 4 indicators due by the end of 2024 Q2 are on track or better\. .*\n.*1 activity is done\. 1 was moved\./,
    );
  });

  it("lists as many agencies as the page has room for, and says of how many they are", () => {
    const shownOf = (work: readonly Activity[]): number => {
      const text = textOf(briefOf(planOfSize(150), { period: "2024-Q2", activities: work }));
      return Number(/most missing reports first \((\d+) of 37\)\n/.exec(text)?.[1]);
    };
    expect(shownOf(activities)).toBeGreaterThanOrEqual(3);
    expect(shownOf([])).toBe(12);
    expect(shownOf(activities)).toBeLessThanOrEqual(shownOf([]));
    expect(textOf(briefOf(EVERY_STATUS, { period: "2024-Q2" }))).not.toMatch(/first \(/);
  });

  it("says of the period's work what somebody has said, and of the next two quarters what is planned", () => {
    const planned = briefOf(EVERY_STATUS, {
      activities: [activity("Held"), activity("Planned", { quarter: 4 })],
      period: "2024-Q2",
    });
    expect(textOf(planned)).not.toContain("Done in");
    expect(textOf(planned)).toMatch(/Next: 2024 Q3, 2024 Q4\n(.*\n)*2024 Q4\n(.*\n)*?Planned/);
    expect(textOf(planned)).not.toContain("Held");
    const done = briefOf(EVERY_STATUS, {
      activities: [activity("Held", stated("done")), activity("Open")],
      period: "2024-Q2",
    });
    expect(textOf(done)).toMatch(/Done in 2024 Q2\n(.*\n)*?1\.\n(.*\n)*?Held/);
    expect(textOf(done)).toContain("The workplan has nothing for 2024 Q3, 2024 Q4.");
  });

  it("names next what was moved there, and not what was dropped", () => {
    const brief = briefOf(EVERY_STATUS, {
      period: "2024-Q2",
      activities: [
        activity("Moved there", { ...stated("moved"), movedTo: { year: 2024, quarter: 3 } }),
        activity("Dropped", { quarter: 3, ...stated("dropped") }),
      ],
    });
    expect(textOf(brief)).toMatch(/Next: 2024 Q3, 2024 Q4\n(.*\n)*2024 Q3\n(.*\n)*?Moved there/);
    expect(textOf(brief)).not.toContain("Dropped");
  });

  it("asks for decisions on what is open, to be ticked or written: some of each topic, at most seven", () => {
    const sheet = briefOf(EVERY_STATUS, {
      period: "2024-Q2",
      openPoints: [
        openPoint("wording", { kind: "twoWordings", where: { kind: "objective", number: "1" } }, "Two texts"),
        openPoint("wording", { where: { kind: "rows", numbers: ["2.1"] } }, "Bracket"),
        openPoint("target", { where: { kind: "rows", numbers: ["1.1"] }, choices: [2, 4] }, "Total"),
        ...["A visit", "Another visit", "A third visit"].map((text) =>
          openPoint("date", { where: { kind: "periods", periods: [{ year: 2024, quarter: 3 }] } }, text),
        ),
        openPoint("report", { where: { kind: "rows", numbers: ["1.2", "1.3"] } }, "No report"),
        openPoint("report", { kind: "statusUnknown" }, "Activities of which nothing is said"),
      ],
    });
    expect(decisionsOn(sheet)).toEqual([
      "1 | Date, place | 2024 Q3: A visit",
      "2 | 2024 Q3: Another visit",
      "3 | 2024 Q3: A third visit",
      "4 | Report | 1.2, 1.3: By when it is reported",
      "5 | Target | 1.1: Total | □\u00a02   □\u00a04",
      "6 | Wording | 2.1: Bracket",
      "7 | Objective 1: Two texts",
    ]);
  });

  it("asks for as many missing reports as the headline counts", () => {
    const plan = Array.from({ length: 6 }, (_, place): WrittenIndicator => ({
      // Two are worded alike, and one of them is reported.
      ...{ id: `1.${place + 1}-1`, text: `# of guides ${Math.max(place, 1)}` },
      ...{ overall: 1, targets: { 2024: 1 } },
      actuals: { 2024: place === 0 ? 1 : "" },
    }));
    const rows = plan.map(({ id = "", text = "" }, place) => ({
      id,
      number: `1.${place + 1}`,
      indicator: text,
    }));
    const point = openPoint(
      "report",
      {
        where: { kind: "rows", numbers: rows.map(({ number }) => number) },
        // What is listed twice is one indicator.
        owed: [...rows, ...rows.slice(-1)].map((row) => ({ ...row, periods: [{ year: 2024 }] })),
      },
      "No report",
    );
    const sheet = briefOf(plan, { openPoints: [point] });
    expect(textOf(sheet)).toContain("the reports of 5 are missing");
    expect(decisionsOn(sheet)).toContainEqual(expect.stringContaining("No report on 5 indicators"));
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

function openPoint(
  topic: OpenPoint["topic"],
  {
    choices = [],
    ...given
  }: Partial<Pick<OpenPoint, "kind" | "where" | "owed">> & { readonly choices?: readonly number[] },
  text: string,
): OpenPoint {
  return {
    ...{ kind: "error", topic, cell: CELL, text: "", key: text, who: [], where: { kind: "unnamed" } },
    why: { id: "openPoint-blankDate" },
    open: { id: "openPointOpen-activity", values: { text } },
    toDecide: { id: "openPointDecide-report" },
    choices: choices.map((number) => ({ id: "openPointChoice-number", values: { number } })),
    ...given,
  };
}

/** The rows of the decisions that are asked for on a first page, in whichever half of it they are. */
function decisionsOn(sheet: SheetDescription): readonly string[] {
  const isTitle = (cell: DescribedCell | null) => cell?.value === "Decisions asked for";
  const title = sheet.rows.findIndex(({ cells }) => cells.some(isTitle));
  const first = sheet.rows[title]!.cells.findIndex(isTitle);
  const end = first < COLUMN.overallTarget ? COLUMN.overallTarget : undefined;
  return sheet.rows
    .slice(title + 1)
    .map(({ cells }) =>
      cells
        .slice(first, end)
        .flatMap((each) => each?.value ?? [])
        .join(" | "),
    )
    .filter((row) => row !== "");
}

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
    expect(text).toMatch(/\t\d+\s%\t/);
    expect(text).not.toMatch(/\d\.\d{6}/);
  });
});

/** What the first page says needs attention, a row each: sign or number, and words. */
/** The title of another part, or of a chart. */
const ENDS_PART = /^(?:briefSection|subsection)$/;

function attentionOn(sheet: SheetDescription): string[] {
  const [first, text] = [COLUMN.overallTarget, COLUMN.target];
  const title = rowWith(sheet, first, "What needs attention");
  const end = sheet.rows.findIndex(
    ({ cells }, row) =>
      row > title && ENDS_PART.test(cells[first]?.style ?? "") && cells[first]?.value != null,
  );
  return sheet.rows
    .slice(title + 1, end < 0 ? sheet.print.breaksBefore[0] : end)
    .filter(({ cells }) => cells[text]?.value != null || cells[first]?.value != null)
    .map(({ cells }) => [cells[first]?.value, cells[text]?.value].filter((each) => each != null).join(" | "));
}

/** The numbers of what needs attention. */
const numbersOn = (sheet: SheetDescription): (string | undefined)[] =>
  attentionOn(sheet).flatMap((row) => (/^[\d.]+ \| /.test(row) ? [row.split(" | ")[0]] : []));

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
  it("names as many as there is room for, and says how many more there are", () => {
    const long = "to agree on who is asked, by when, in which form, and what becomes of the answers, ".repeat(
      3,
    );
    const plan = Array.from({ length: 15 }, (_, place) => ({
      ...behind(`1.1-${place + 1}`, 1),
      text: `${place} ${long}`,
    }));
    const told = attentionOn(summaryOf(plan));
    const named = told.filter((row) => row.includes("who is asked"));
    expect(named.length).toBeGreaterThan(4);
    expect(told.join(" ")).toContain(`and ${15 - named.length} more`);
  });

  it("is said with its reason in words and figures, under the sign of its status", () => {
    expect(attentionOn(summaryOf(EVERY_STATUS))).toEqual([
      "▼ | Off track",
      "2.1 | Action of 2.1-1",
      "30\u00a0% of 80\u00a0% expected by now.",
      "○ | No responsible agency: 1 report missing",
      "2.3 | Action of 2.3-1",
      "Not reported for 2024, due by 15 January 2025.",
      "■ | At risk",
      "1.3 | Action of 1.3-1",
      "2 of 4 expected by now.",
      "2.2 | Action of 2.2-1",
      "At 12.5; by now it was to be down to 10.",
      "□ | Due by Dec 2025, nothing achieved so far",
      "3.1",
    ]);
  });

  it("is by the agency that owes most reports, each once, with those that answer for all of them", () => {
    const plan = [
      { id: "1.1-1", agencies: ["MoJ", "NCCT"], targets: { 2024: 1 } },
      { id: "1.2-1", agencies: ["MoJ"], targets: { 2024: 1 } },
      { id: "1.3-1", agencies: ["MoH", "MoI"], targets: { 2024: 1 } },
      behind("1.4-1", 10),
    ];
    expect(attentionOn(summaryOf(plan)).filter((row) => !row.startsWith("Not reported"))).toEqual([
      "○ | MoJ: 2 reports missing",
      "1.1 | Action of 1.1-1",
      "MoJ, NCCT",
      "1.2 | Action of 1.2-1",
      "MoJ",
      "○ | MoH, MoI: 1 report missing",
      "1.3 | Action of 1.3-1",
    ]);
  });

  it("is by numbers alone beyond fifteen", () => {
    const plan = Array.from({ length: 16 }, (_, index) => behind(`1.${index + 1}-1`, index % 4));
    const sheet = summaryOf(plan);
    expect(attentionOn(sheet)).toEqual(["▼ | Off track", expect.stringMatching(/^1\.1, 1\.5, .*, 1\.16$/)]);
    expect(numbersOn(summaryOf(plan.slice(0, 8)))).toHaveLength(8);
  });

  it("has the furthest behind first, then missing reports, what is at risk last, and none that may still come", () => {
    const plan = [
      behind("1.1-1", 6),
      { id: "1.2-1", targets: { 2024: 2 } },
      behind("1.3-1", 1),
      behind("1.4-1", 0),
    ];
    const order = (asOf: Day) => numbersOn(summaryOf(plan, { asOf, findings: [error] }));
    expect(order({ year: 2025, month: 1, day: 16 })).toEqual(["1.4", "1.3", "1.2", "1.1"]);
    expect(order({ year: 2025, month: 1, day: 15 })).toEqual(["1.4", "1.3", "1.1"]);
  });

  it("names the period that was not reported, also where it is long past", () => {
    const plan = [{ id: "1.1-1", targets: { 2023: 1, 2024: 1 } }];
    const options = { period: "2024-Q2", asOf: { year: 2024, month: 7, day: 1 } };
    expect(attentionOn(summaryOf(plan, options))).toContain("Not reported for 2023, due by 15 January 2024.");
  });

  it("repeats the reason that was given with the last report, or says that none was", () => {
    const reasonOf = (varianceReason: string | null): string | undefined => {
      const actual: Actual = {
        indicator: "1.1-1",
        period: { year: 2024 },
        party: null,
        value: valueOf(1),
        report: { evidence: null, varianceReason, comment: null, reportedOn: null },
      };
      const plan = [{ id: "1.1-1", targets: { 2024: 10 } }];
      return attentionOn(summaryOf(plan, { actuals: [actual] }))[2];
    };
    expect(reasonOf("The funds came\nlate")).toBe(
      "1 of 10 expected by now. Reason given: “The funds came late”",
    );
    expect(reasonOf(null)).toBe("1 of 10 expected by now. No reason was given.");
  });

  it("cuts no words", () => {
    const text = "# of officers, prosecutors, judges and officials of the border posts ".repeat(4).trim();
    const plan = [0, 1, 2].map((place) => ({ ...behind(`1.1-${place + 1}`, place), text }));
    expect(textOf(summaryOf(plan))).not.toMatch(/…/);
  });

  it("is said to be nothing where all is well", () => {
    expect(textOf(summaryOf([{ targets: { 2024: 2 }, actuals: { 2024: 2 } }]))).toContain(
      "No indicator is off track or at risk, and no report is missing.",
    );
  });
});

describe("the first page since the last meeting", () => {
  const then = (id: string, status: ProgressStatus) => [id, { actual: 1, percentMet: 50, status }] as const;
  const since: ChangesSince = {
    period: { year: 2023, quarter: 4 },
    takenOn: { year: 2024, month: 1, day: 5 },
    indicators: new Map([then("1.1-1", "onTrack"), then("1.2-1", "noReport"), then("2.1-1", "atRisk")]),
    changes: [],
  };

  const rowsOf = (sheet: SheetDescription): string[] =>
    sheet.rows.map(({ cells }) =>
      cells
        .slice(COLUMN.number, COLUMN.gap)
        .flatMap((each) => (each?.value == null ? [] : [each.value]))
        .join(" | "),
    );

  it("accounts for all that was due: also for what could still be reported in time", () => {
    const before = [
      { id: "1.1-1", targets: { 2023: 1 } },
      { id: "1.2-1", targets: { 2023: 1 } },
    ];
    const indicators = new Map([then("1.1-1", "onTrack"), then("1.2-1", "notDue")]);
    const rows = rowsOf(summaryOf(before, { since: { ...since, indicators } }));
    expect(rows).toContain("On track or better, of those due | 1 of 2 | 0 of 2");
    expect(rows).toContain("Report still to come | 1.2 | –");
  });

  it("has how it was and how it is, in numbers and in its second line", () => {
    const sheet = summaryOf(EVERY_STATUS, { since });
    expect(rowsOf(sheet)).toEqual(
      expect.arrayContaining([
        "On track or better, of those due | 1 of 2 | 2 of 6",
        "Behind | 2.1 | 1.3, 2.1, 2.2",
        "Not reported | 1.2 | 2.3",
      ]),
    );
    expect(textOf(sheet)).toContain("At the end of 2023 Q4 it was 1 of 2.");
  });
});

describe("missing reports", () => {
  const listOf = (sheet: SheetDescription, agency: string): unknown =>
    sheet.rows
      .slice(rowWith(sheet, COLUMN.number, "Missing reports"))
      .find(({ cells }) => cells[COLUMN.number]?.value === agency)?.cells[COLUMN.text + 3]?.value;
  const owing = (count: number, agencies: readonly string[], objective = 1) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${objective}.${index + 1}-1`,
      agencies,
      targets: { 2023: 1 },
      actuals: index === 0 ? { 2023: 1 } : {},
    }));

  it("are listed by agency where the first page has their numbers only", () => {
    const sheet = summaryOf([...owing(20, ["MoJ", "NCCT"]), ...owing(3, [], 2)]);
    // Agencies that owe the same reports share a row, and of more than a dozen the rest is counted.
    expect(listOf(sheet, "MoJ, NCCT")).toMatch(/^1\.2 \(2023\), .*1\.13 \(2023\), {2}and 7 more$/);
    expect(listOf(sheet, "No responsible agency")).toBe("2.2 (2023),  2.3 (2023)");
  });

  it("are on the first page alone where that names each, and nowhere before reporting has begun", () => {
    for (const plan of [owing(5, ["MoJ"]), [{ targets: { 2023: 1 } }]])
      expect(textOf(summaryOf(plan))).not.toContain("Missing reports\n");
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

describe("missing reports, whatever the plan and the reports", () => {
  it("are one list: of each indicator, on the sheets, in the pane and in the checks", () => {
    fc.assert(
      fc.property(fc.array(indicator, { minLength: 1, maxLength: 4 }), day, (written, asOf) => {
        const { plan, definitions } = planOf(written);
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
            parties: [],
          })),
        );
        const onSheet = new Set(
          byAgency.flatMap(({ reports }) =>
            reports.map((each) => `${each.indicator} ${periodKey(each.period)}`),
          ),
        );
        expect([...onSheet].sort()).toEqual([...inTable].sort());

        const context = { plan, definitions, actuals, counted: actuals, asOf, bounds: DEFAULT_REPORT_BOUNDS };
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
        const [progress] = computeProgress({ ...planOf([written]), asOf }, lastQuarter(asOf)).indicators;
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
