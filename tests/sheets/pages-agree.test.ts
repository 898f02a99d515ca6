import fc from "fast-check";
import { LANGUAGES } from "../../src/locales/catalogues";
import { createTranslator } from "../../src/locales/translator";
import { ACTIVITY_STATUSES, type Activity } from "../../src/plan/activity";
import { type Day, type Quarter } from "../../src/plan/period";
import { lacksReport, type IndicatorProgress, type ProgressStatus } from "../../src/progress";
import { activitiesPage } from "../../src/sheets";
import { COLUMN, LAST_COLUMN } from "../../src/sheets/layout/columns";
import { namedPeriods } from "../../src/sheets/layout/status-text";
import { STATUS_LOOKS } from "../../src/sheets/layout/styles";
import type { SheetDescription } from "../../src/workbook/sheet-description";
import type { WrittenIndicator } from "../progress/plan-of";
import { propertyRuns } from "../property-runs";
import {
  briefOf,
  cellsOf,
  indicatorRow,
  subjectOf,
  summaryOf,
  textOf,
  type SummaryOptions,
} from "./summary-of";

const value = fc.constantFrom<number | string>(0, 3, 10, 40, 12345, "", "", "N/A");
const keys = [
  "2023",
  "2024",
  ...["Q1", "Q2", "Q3", "Q4"].map((part) => `2024-${part}`),
  "2024-02",
  "2024-05",
];
const values = (most: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...keys), value), { maxLength: most })
    .map((pairs) => Object.fromEntries(pairs));

const indicator: fc.Arbitrary<WrittenIndicator> = fc.record({
  measure: fc.constantFrom("number", "percentage", "milestone"),
  aggregation: fc.constantFrom("sum", "latest", "max"),
  direction: fc.constantFrom("increase", "decrease", "maintain"),
  agencies: fc.constantFrom([], ["MoJ"], ["MoJ", "GCNP"]),
  baseline: fc.constantFrom<number | string>("", 0, 50),
  overall: fc.constantFrom<number | string>("", 100),
  targets: values(5),
  actuals: values(8),
});

const cell = { sheet: "Workplan", row: 3, column: 2 };

const activity: fc.Arbitrary<Activity> = fc
  .record({
    year: fc.constantFrom(null, 2023, 2024, 2025),
    quarter: fc.constantFrom<Quarter | null>(null, 1, 2, 3, 4),
    said: fc.constantFrom(null, ...ACTIVITY_STATUSES),
    share: fc.constantFrom(undefined, 0, 40, 90),
    month: fc.constantFrom(null, 1, 6, 11),
    isTentative: fc.boolean(),
    reason: fc.constantFrom(null, "the budget was late"),
  })
  .map(({ said, share, month, year, ...more }) => ({
    ...{ year, until: null, text: "meeting of officers", outputs: ["minutes"], action: null, host: "moi" },
    ...{ place: null, movedTo: null, evidence: null, blankDate: null, cell, ...more },
    dates:
      month === null
        ? []
        : [{ first: dayOf(month, 5), last: dayOf(month, 20), tentative: more.isTentative, text: "" }],
    status:
      said === null ? null : { status: said, text: said, cell, ...(share === undefined ? {} : { share }) },
  }));

function dayOf(month: number, day: number): Day {
  return { year: 2024, month, day };
}

const asOf = fc.constantFrom(dayOf(7, 10), dayOf(7, 20), { year: 2025, month: 1, day: 20 });
const periodAt = ({ year }: Day): string => (year === 2024 ? "2024-Q2" : "2024-Q4");

const drawn = fc.record({
  written: fc.array(indicator, { minLength: 1, maxLength: 6 }),
  activities: fc.array(activity, { maxLength: 25 }),
  asOf,
  language: fc.constantFrom(...LANGUAGES),
});

function optionsOf({
  activities,
  asOf: day,
  language,
}: {
  activities: readonly Activity[];
  asOf: Day;
  language: (typeof LANGUAGES)[number];
}): SummaryOptions {
  return { activities, asOf: day, language, period: periodAt(day) };
}

/** The texts that are printed, in the order of the cells. */
function printedTexts(sheet: SheetDescription): string[] {
  const { area, footer } = sheet.print;
  const texts = cellsOf(sheet).flatMap(({ row, column, cell: { value: text } }) =>
    row <= (area?.lastRow ?? NaN) && !sheet.hiddenColumns.includes(column) && typeof text === "string"
      ? [text]
      : [],
  );
  return [...texts, footer.left, footer.center, footer.right, ...sheet.charts.map(({ title }) => title)];
}

/** "F11" and "Plan!F11"; quarters, halves and thirds of a year are none. */
const ADDRESS = /(?<![\p{L}\p{N}])(?!Q[1-4]\b|H[12]\b|T[1-3]\b|AI\d)[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}])/u;
const CUT = /…["”’]?$|\.\.\.$/u;
const DOUBT = /doubt|uncertain|not sure|finding|warning|សង្ស័យ|មិនប្រាកដ|ចំណុចដែលរកឃើញ|ไม่แน่ใจ|สงสัย|ข้อตรวจพบ/iu;

describe("pages for people, whatever the plan and the reports", () => {
  it("end no text of ours with dots, name no cell, and speak of no doubts", () => {
    fc.assert(
      fc.property(drawn, ({ written, ...said }) => {
        const options = optionsOf(said);
        const sheets = [
          summaryOf(written, options),
          briefOf(written, options),
          activitiesOf(written, options),
        ];
        for (const text of sheets.flatMap(printedTexts)) {
          expect(text).not.toMatch(CUT);
          expect(text.replace(/^&"[^"]+"&8 /, "")).not.toMatch(ADDRESS);
          expect(text).not.toMatch(DOUBT);
        }
      }),
      { numRuns: propertyRuns(40) },
    );
  });

  it("have in each row of the table the figures by which its sign and its words hold", () => {
    fc.assert(
      fc.property(drawn, ({ written, ...said }) => {
        const options = optionsOf(said);
        const sheet = summaryOf(written, options);
        const { progress } = subjectOf(written, options).subject;
        if (progress.total.headline.due === 0 && !hasTable(sheet)) return;
        // Before any report the table is one of targets, to be filled in.
        const areTold = progress.indicators.some(({ actual }) => actual !== null);
        for (const each of progress.indicators) {
          if (areTold) expectRow(sheet, each, createTranslator(options.language ?? "en"), said.asOf);
          else expectTargets(sheet, each);
        }
      }),
    );
  });

  it("name the same missing reports on the first page and in the table", () => {
    fc.assert(
      fc.property(drawn, ({ written, asOf: day }) => {
        const options = { asOf: day, period: periodAt(day) };
        const sheet = summaryOf(written, options);
        const { progress } = subjectOf(written, options).subject;
        const lacking = progress.indicators.filter(({ status }) => lacksReport(status));
        const onFirstPage = textOf(sheet).match(/(Not reported for .+?|Nothing reported), due by/g) ?? [];
        expect(onFirstPage).toHaveLength(lacking.length);
        const periods = lacking.map(({ missing }) =>
          namedPeriods(createTranslator("en"), missing, { period: progress.period, yearStart: 1 }),
        );
        expect([...onFirstPage].sort()).toEqual(
          periods
            .map((each) => (each === "" ? "Nothing reported, due by" : `Not reported for ${each}, due by`))
            .sort(),
        );
      }),
    );
  });
});

function activitiesOf(written: readonly WrittenIndicator[], options: SummaryOptions): SheetDescription {
  const { subject, at } = subjectOf(written, options);
  return activitiesPage(subject, at, { translate: createTranslator(options.language ?? "en") });
}

function hasTable(sheet: SheetDescription): boolean {
  return cellsOf(sheet).some(({ cell: { value: text } }) => text === "poa:indicator");
}

function expectTargets(sheet: SheetDescription, progress: IndicatorProgress): void {
  const { cells } = sheet.rows[indicatorRow(sheet, progress.id)]!;
  const value = (column: number) => cells[column]?.value ?? null;
  expect(value(COLUMN.expected)).toBe(progress.expected ?? "–");
  expect([COLUMN.actual, COLUMN.percentMet].map(value)).toEqual([null, null]);
  const isSigned = value(COLUMN.sign) !== null;
  expect(value(COLUMN.sign)).toBe(isSigned ? STATUS_LOOKS[progress.status].sign : null);
}

function expectRow(
  sheet: SheetDescription,
  progress: IndicatorProgress,
  translate: ReturnType<typeof createTranslator>,
  day: Day,
): void {
  const { cells } = sheet.rows[indicatorRow(sheet, progress.id)]!;
  const of = (column: number) => cells[column]?.value ?? null;
  const figure = (column: number): number | null => {
    const shown = of(column);
    return typeof shown === "number" ? shown : null;
  };
  expect(of(COLUMN.sign)).toBe(STATUS_LOOKS[progress.status].sign);
  expect([figure(COLUMN.expected), figure(COLUMN.actual)]).toEqual([progress.expected, progress.actual]);
  const percent = figure(COLUMN.percentMet);
  expect(percent === null ? null : percent * 100).toEqual(
    progress.percentMet === null ? null : expect.closeTo(progress.percentMet, 8),
  );
  const words = String(of(COLUMN.status));
  const place = {
    period: { year: 2024, quarter: day.year === 2024 ? 2 : 4 } as const,
    yearStart: 1 as const,
  };
  if (progress.missing.length > 0) expect(words).toContain(namedPeriods(translate, progress.missing, place));
  const missing = STATUS_LOOKS.noReport.sign;
  const marked = cells.slice(COLUMN.firstPeriod, COLUMN.gap).filter((each) => each?.value === missing).length;
  expect(marked).toBeLessThanOrEqual(progress.missing.length);
  const behind: readonly ProgressStatus[] = ["offTrack", "atRisk"];
  if (progress.row === "7" && percent !== null && behind.includes(progress.status))
    expect(percent).toBeLessThan(0.85);
  expect(cells.length).toBeLessThanOrEqual(LAST_COLUMN + 1);
}
