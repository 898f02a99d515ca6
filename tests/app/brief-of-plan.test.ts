import { doubtOfNumbers, progressOf, studyPlan, type StudiedPlan } from "../../src/app";
import { handOut } from "../../src/app/exchange";
import { describeSummary } from "../../src/app/sheets/write-summary";
import { LANGUAGES, type Language } from "../../src/locales/languages";
import { createTranslator } from "../../src/locales/translator";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf } from "../reading/grid-of";
import { textOf } from "../sheets/summary-of";

function studied(rows: readonly (readonly GridValue[])[]): StudiedPlan {
  const study = studyPlan({
    sheets: [{ grid: gridOf(rows, { sheet: "Plan" }), marker: null, isProtected: false }],
    settings: null,
    isStructureProtected: false,
  });
  if (study.kind === "noPlan") throw new Error("The plan was not found");
  return study;
}

const PERIOD = { year: 2024, quarter: 4 } as const;

function briefOf(
  rows: readonly (readonly GridValue[])[],
  language: Language = "en",
  { firstPageOnly } = { firstPageOnly: true },
) {
  const study = studied(rows);
  return describeSummary(study, progressOf(study, PERIOD), {
    period: PERIOD,
    firstPageOnly,
    asOf: { year: 2025, month: 1, day: 31 },
    translate: createTranslator(language),
  });
}

const STATUSES: readonly (readonly GridValue[])[] = [
  ["Partnership plan 2023-2025"],
  ["No", "Action", "What success looks like", "Lead agency", "Status", "Latest update"],
  ["1", "Print the guide for shelters", "Shelters use the guide", "MoSVY", "Complete", "Printed in May"],
  ["2", "Train hospital staff", "Staff refer victims", "MoH", "Incomplete", "No trainer was found"],
  ["3", "Open a helpline", "Victims can call", "MoI", "In progress", null],
  ["4", "Draw a map of services", "Services are known", "MoSVY", "Cancelled", null],
];

describe("the page of a plan of statuses without numbers", () => {
  const sheet = briefOf(STATUSES);
  const text = textOf(sheet);

  it("begins with how many activities are done, and says nothing of targets", () => {
    expect(text).toContain("1 of the 4 activities is done, 1 under way, 1 not done yet, 1 dropped.");
    expect(text).not.toMatch(/target|No actuals/);
  });

  it("has each activity below how it stands, with who does it, its sign, and why it is not done", () => {
    const rows = sheet.rows.map(({ cells }) => cells.flatMap((cell) => cell?.value ?? []).join(" | "));
    const expected = [
      "Under way: 1",
      "3 | Open a helpline | MoI | ● | Under way",
      "Not done yet: 1",
      "2 | Train hospital staff | MoH | □ | Not done yet: No trainer was found",
      "Done or dropped: 2",
      "1 | Print the guide for shelters | MoSVY | √ | Done",
      "4 | Draw a map of services | MoSVY | × | Dropped",
    ];
    expect(rows.filter((row) => expected.includes(row))).toEqual(expected);
  });

  it.each(LANGUAGES)("is one page, also where the whole summary is asked for (%s)", (language) => {
    const { charts, print, rows } = briefOf(STATUSES, language);
    expect([charts, print.breaksBefore]).toEqual([[], []]);
    expect(briefOf(STATUSES, language, { firstPageOnly: false }).rows).toEqual(rows);
  });
});

describe("the brief of a plan of many statuses", () => {
  const many = STATUSES.flatMap((row, place) =>
    place < 2
      ? [row]
      : Array.from({ length: 6 }, (_, copy) => [
          String((place - 2) * 6 + copy + 1),
          `${typeof row[1] === "string" ? row[1] : ""} in province ${copy}`,
          ...row.slice(2),
        ]),
  );
  const text = textOf(briefOf(many));

  it("names what is not done with its reason, what is done, and what each agency has", () => {
    expect(text).toContain("6 of the 24 activities are done");
    expect(text).toMatch(/Not done yet\. Reason given: “No trainer was found”/);
    expect(text).toMatch(/Done so far\n1\.\nPrint the guide/);
    expect(text).toMatch(/Activities by responsible agency\n[^]*\nActivities\nDone\nLate\n/);
  });

  it.each(LANGUAGES)("has a chart of the activities on one page (%s)", (language) => {
    const { charts, print } = briefOf(many, language);
    expect(charts).toHaveLength(1);
    expect(print).toMatchObject({ pagesWide: 1, pagesHigh: 1 });
  });
});

describe("the brief of a list of indicators", () => {
  const list = (title: string): readonly (readonly GridValue[])[] => [
    [title],
    ["Code", "Indicator", "Service", "Responsible", "Target"],
    ["A1", "Number of calls answered within a day", "Desk", "Customer services", 90],
    ["A2", "Number of missed collections", "Waste", "Environment", 40],
    ["A3", "Number of invoices paid on time", "Money", "Finance", 95],
    ["A4", "Number of courses held for staff", "People", "Personnel", 12],
  ];

  it.each(LANGUAGES)(
    "without years says what is known, what is missing and where it goes (%s)",
    (language) => {
      const sheet = briefOf(list("Key performance indicators"), language);
      expect(sheet.charts).toEqual([]);
      const text = textOf(sheet);
      expect(text).toContain(language === "en" ? "4 of the 4 indicators have a target." : "4");
      if (language === "en")
        expect(text).toMatch(/names no years[\s\S]*The years: write them into the plan’s title/);
    },
  );

  it("counts the indicators with a reported value, not the cells for one", () => {
    const actuals = ["Actual", 3, "6 scheduled", null, null];
    const reported = list("Key performance indicators").map((row, place) =>
      place === 0 ? row : [...row, actuals[place - 1] ?? null],
    );
    expect(textOf(briefOf(reported))).toContain("1 of the 4 indicators have a reported value.");
  });

  it("with years is the usual one", () => {
    expect(textOf(briefOf(list("Key performance indicators 2023-2025")))).not.toContain("What is known");
  });
});

describe("the brief of a plan that was read with doubt", () => {
  const plan = (value: GridValue): readonly (readonly GridValue[])[] => [
    ["Plan of action 2023-2025"],
    ["No", "Joint action", "Agency", "Indicator", "Overall target", "2023", "2024", "2025"],
    ["1.1", "Train officers", "MoJ", "# of officers trained", 60, 20, value, 20],
    ["1.2", "Meet each other", "MoI", "# of meetings held", 6, 2, 2, 2],
    ["1.3", "Print guides", "MoH", "# of guides printed", 300, 100, 100, 100],
  ];

  it("says nothing of it: those who write the page are asked, not those who read it", () => {
    const doubtful = studied(plan("20-30 or 15"));
    expect(doubtOfNumbers(doubtful)).toMatchObject({ id: "summary-reading-doubt", values: { count: 1 } });
    expect(doubtOfNumbers(studied(plan(20)))).toBeNull();
    for (const language of LANGUAGES) {
      const say = createTranslator(language);
      const doubt = say({ id: "summary-reading-doubt", values: { count: 1, isUnsure: "no", sheet: "Plan" } });
      expect(textOf(briefOf(plan("20-30 or 15"), language))).not.toContain(doubt);
    }
  });
});

it("asks the agencies about every indicator that the brief calls behind", () => {
  const study = studied([
    ["Plan of action 2023-2025"],
    [
      "No",
      "Joint action",
      "Responsible agency",
      "Indicator",
      "2023",
      "2024",
      "2025",
      "Actual 2023",
      "Actual 2024",
    ],
    ["1.1", "Train officers", "MoJ", "# of officers trained", 60, null, 20, 10, 0],
    ["1.2", "Meet each other", "MoI", "# of meetings held", 2, 2, 2, 2, 2],
    ["1.3", "Print guides", "MoH", "# of guides printed", 100, 0, 100, 60, 0],
  ]);
  const progress = progressOf(study, PERIOD);
  const behind = progress.indicators.filter(({ status }) => status === "offTrack" || status === "atRisk");
  expect(behind.length).toBeGreaterThan(1);
  const handed = handOut(study, { period: PERIOD, translate: createTranslator("en") });
  if (handed.kind !== "handedOut") throw new Error("There were no forms");
  const asked = handed.forms.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  expect(asked).toEqual(expect.arrayContaining(behind.map(({ id }) => id)));
});

describe("the brief of a plan with days and nothing else", () => {
  const rows: readonly (readonly GridValue[])[] = [
    ["Work plan 2024"],
    ["No", "Activity", "Responsible", "Start date", "End date"],
    ["1", "Survey the border posts", "MoI", "2024-10-07", "2024-10-11"],
    ["2", "Draft the manual", "MoJ", "2024-11-04", "2024-11-29"],
    ["3", "Print the manual", "MoJ", "2025-02-03", "2025-02-14"],
  ];

  it("lists with their days what was planned, what comes next, and of what nobody has reported its status", () => {
    const text = textOf(briefOf(rows));
    expect(text).toContain("Time over, status not known (2 activities)");
    expect(text).toContain("Survey the border posts (7–11 October 2024)");
    expect(text).toContain("Print the manual (3–14 February 2025)");
  });
});

describe("the brief by party", () => {
  it("has a row for what no party reports on, so that a missing report is not lost beside the headline", () => {
    const sheet = briefOf([
      ["Joint plan 2024"],
      ["Action", "Indicator", "2024 Target", "2024 Actual – Cambodia", "2024 Actual – Thailand"],
      ["1.1 Train", "# of officers trained", 8, 3, 5],
      ["1.2 Meet", "# of meetings held", 2, null, null],
    ]);
    const rows = sheet.rows.map(({ cells }) => cells.flatMap((cell) => cell?.value ?? []));
    // Due, on track or better, not reported; nobody is behind.
    const named = (name: string) => rows.find(([first]) => first === name)?.slice(1, 4);
    expect([named("Cambodia"), named("Thailand"), named("No party named")]).toEqual([
      [1, 1, 0],
      [1, 1, 0],
      [1, 0, 1],
    ]);
  });
});
