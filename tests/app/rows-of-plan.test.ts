import { owedByAgency, type AgencyReports } from "../../src/sheets/summary/attention/missing-reports";
import { owedOn } from "../../src/progress";
import {
  acceptFinding,
  checkPlan,
  prepareActuals,
  type StudiedPlan,
  indicatorStandings,
  progressOf,
  recordActuals,
  studyPlan,
  wordsOfPlan,
} from "../../src/app";
import { hostWorkbook, joinWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { createTranslator } from "../../src/locales/translator";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { keeping, recordsOf } from "../keeping";
import { hostedPlan, studied, writePlan } from "./small-plan";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { writeChecks, writeSummary } from "../sheets-alone";
import { entry } from "./reported-actuals";
import { comparePlans } from "../../src/app/comparing";
import { fillRows, workbookOfRows, type Rows } from "../workbook-of-rows";
import { describeTrackingTable } from "../../src/app/sheets/write-tracking-table";
import type { Language } from "../../src/locales/languages";
import { gridOf } from "../reading/grid-of";

const translate = createTranslator("en");

const asOf = { year: 2024, month: 7, day: 1 } as const;

const period = { year: 2024, quarter: 2 } as const;

const LAWS: GridValue[] = ["1.1 Draft laws", "Police", "Number of laws drafted", 6, 2, 2, 2];

const COURSES: GridValue[] = ["1.2 Hold courses", "Police", "Number of officers in courses", 6, 2, 2, 2];

const AGENCIES: GridValue[] = ["1.1 Inspect agencies", "Labour", "Number of agencies inspected", 6, 2, 2, 2];

const plan = () => hostedPlan([LAWS, COURSES]);

const rollIn = ({ file }: HostedWorkbook) =>
  recordsOf(file).filter(({ namespace }) => namespace.endsWith(":roll"));

const keysOf = ({ plan: { indicators } }: StudiedPlan) =>
  Object.fromEntries(indicators.map(({ text, key }) => [text, key]));

describe("the rows of a plan", () => {
  it("are recorded by the first thing that is written, and not by reading and checking", async () => {
    const hosted = plan();
    await studied(hosted, asOf);
    expect(rollIn(hosted)).toHaveLength(0);
    await writeChecks(hosted.workbook, { translate, asOf });
    expect(rollIn(hosted)).toHaveLength(1);
  });

  it.each<[string, (hosted: HostedWorkbook) => Promise<unknown>]>([
    ["a summary", ({ workbook }) => writeSummary(workbook, { period, asOf, translate })],
    ["the Actuals sheet", ({ workbook }) => prepareActuals(workbook, { period, translate })],
    [
      "an acceptance",
      async (hosted) => {
        const study = await studied(hosted, asOf);
        const [finding] = study.findings;
        return acceptFinding(hosted.workbook, study, finding!, { reason: "so agreed", by: "", on: asOf });
      },
    ],
  ])("are recorded by %s", async (_, write) => {
    const hosted = hostedPlan([["1.1 Draft laws", "Police", "Number of laws drafted", 7, 2, 2, 2]]);
    await write(hosted);
    expect(rollIn(hosted)).toHaveLength(1);
  });

  it("are known again under other numbers, after the file was saved and opened", async () => {
    const hosted = plan();
    await writeChecks(hosted.workbook, { translate, asOf });
    const before = keysOf(await studied(hosted));
    writePlan(hosted.file.sheets[0]!, [
      AGENCIES,
      ["1.2 Draft laws", ...LAWS.slice(1)],
      ["1.3 Hold courses", ...COURSES.slice(1)],
    ]);
    const after = await studied(hostWorkbook(openWorkbookFile(hosted.file.save())));
    expect(keysOf(after)).toMatchObject(before);
    expect(after.plan.indicators[1]?.formerNames).toEqual([
      { number: "1.1-1", words: "Number of laws drafted" },
    ]);
  });

  it("are recorded once more only where they differ", async () => {
    const hosted = plan();
    await writeChecks(hosted.workbook, { translate, asOf });
    const [first] = rollIn(hosted);
    await writeSummary(hosted.workbook, { period, asOf, translate });
    expect(rollIn(hosted)).toEqual([first]);
    writePlan(hosted.file.sheets[0]!, [COURSES]);
    await writeSummary(hosted.workbook, { period, asOf, translate });
    expect(rollIn(hosted)).not.toEqual([first]);
    expect((await studied(hosted)).plan.gone?.map(({ names }) => names.at(-1)?.words)).toEqual([
      "Draft laws",
      "Number of laws drafted",
    ]);
  });

  it("are recorded by two panes at once, each of which read the plan before", async () => {
    const hosted = plan();
    const other = joinWorkbook(hosted);
    await Promise.all([
      writeChecks(hosted.workbook, { translate, asOf }),
      writeSummary(other.workbook, { period, asOf, translate }),
    ]);
    expect(rollIn(hosted)).toHaveLength(1);
    const study = await studied(hosted);
    expect([study.rollFault, study.plan.gone]).toEqual([null, []]);
  });

  it.each([
    ["of a newer version stays as it is", '{"version":2,"rows":"otherwise"}', "newer", 0],
    ["that is damaged is begun anew, and a copy of it stays", '{"version":1,"rows":[{}]}', "damaged", 1],
  ])("have a roll that cannot be read: one %s", async (_, json, fault, copies) => {
    const hosted = plan();
    await hosted.workbook.saveRoll(keeping(json));
    const study = await checkPlan(hosted.workbook);
    expect(study).toMatchObject({ rollFault: fault });
    await writeChecks(hosted.workbook, { translate, asOf });
    const { roll } = await hosted.workbook.read();
    expect(roll === json).toBe(fault === "newer");
    expect(recordsOf(hosted.file).filter(({ namespace }) => namespace.endsWith("roll-copy"))).toHaveLength(
      copies,
    );
  });
});

const on = { year: 2024, month: 7, day: 1 };

const Q2 = { year: 2024, quarter: 2 } as const;

const ACTIONS: readonly GridValue[][] = [
  ["1.1 Train officers", "MoJ", "Number of courses held", 24, 8, 8, 8],
  ["1.2 Keep shelters open", "MoJ, MoSVY", "Number of shelters open", 5, 5, 5, 5],
];

describe("the standings of indicators", () => {
  it("lead to the cells of the indicator, of its target and of its last report, and say why", async () => {
    const hosted = hostedPlan(ACTIONS);
    const entries = ["2023-Q4", "2024-Q2"].map((period) => entry("1.1-1", period, "8"));
    await recordActuals(hosted.workbook, { entries, on, translate: createTranslator("en") });
    const study = await studied(hosted, on);
    const [courses, shelters] = indicatorStandings(study, progressOf(study, Q2));
    expect(courses).toMatchObject({
      id: "1.1-1",
      agencies: ["MoJ"],
      progress: { status: "ahead" },
      band: { from: 115, below: null },
      cells: {
        indicator: { sheet: "Plan", row: 3, column: 2 },
        target: { sheet: "Plan", row: 3, column: 5 },
        actual: { sheet: "Actuals", row: 5, column: 4 },
      },
    });
    expect(shelters).toMatchObject({
      agencies: ["MoJ", "MoSVY"],
      progress: { status: "noReport" },
      cells: { actual: null },
    });
  });
});

describe("missing reports", () => {
  const ACTIONS: readonly GridValue[][] = [
    ["1.1 Train officers", "MoJ", "Number of courses held", 6, 2, 2, 2],
    ["1.2 Keep shelters open", "MoSVY, moj", "Number of shelters open", 5, 5, 5, 5],
    ["1.3 Write a law", null, "Law written", 1, null, 1, null],
    ["1.4 Describe", "MoJ", "Quality of services", "good", "good", "good", "good"],
  ];

  async function missing(
    on: { year: number; month: number; day: number },
    reports: readonly (readonly [id: string, period: string])[] = [],
  ): Promise<readonly AgencyReports[]> {
    const hosted = hostedPlan(ACTIONS);
    if (reports.length > 0) {
      const entries = reports.map(([indicator, period]) => entry(indicator, period, "1"));
      await recordActuals(hosted.workbook, { entries, on, translate: createTranslator("en") });
    }
    const study = await studied(hosted, on);
    return owedByAgency(study, owedOn(study, on, study.settings.progress));
  }

  const brief = (groups: readonly AgencyReports[]) =>
    groups.map(({ agency, reports }) => [
      agency,
      reports.map(
        ({ indicator, period, overdue }) => `${indicator} ${period.year}${overdue ? " overdue" : ""}`,
      ),
    ]);

  describe("the missing reports", () => {
    it("stand under each responsible agency, those of none last, overdue after the days of grace", async () => {
      expect(brief(await missing({ year: 2025, month: 1, day: 10 }))).toEqual([
        ["MoJ", ["1.1-1 2023 overdue", "1.1-1 2024", "1.2-1 2023 overdue", "1.2-1 2024"]],
        ["MoSVY", ["1.2-1 2023 overdue", "1.2-1 2024"]],
        [null, ["1.3-1 2024"]],
      ]);
    });

    it("are none of a year that is running, and none that were reported by quarters", async () => {
      expect(
        brief(
          await missing({ year: 2024, month: 7, day: 1 }, [
            ["1.1-1", "2023-Q4"],
            ["1.2-1", "2023"],
          ]),
        ),
      ).toEqual([]);
    });
  });
});

const rowsOf = (year: number, meetings: number): Rows => [
  [`Plan of Action ${year}`],
  ["Objective", "Action", "Responsible agency", "Indicator", "Overall target"],
  ["1 Skills", "1.1 Train", "MoJ", "# of officers trained", 8],
  [null, "1.2 Meet", "MoI", "# of meetings", meetings],
  ["2 Law", "2.1 Draft", "MoI", "# of laws drafted", 4],
];

describe("two sheets of one workbook that read as one plan", () => {
  const hosted = () => {
    const file = workbookOfRows(rowsOf(2025, 4), "Plan 2025");
    fillRows(file.addSheet("Plan 2026"), rowsOf(2026, 5));
    return hostWorkbook(file).workbook;
  };

  // The one of the later year is the plan where none is named.
  it.each([
    ["Plan 2025", ["Plan 2025", "Plan 2026"], [4, 5]],
    [null, ["Plan 2026", "Plan 2025"], [5, 4]],
    // The one that is named is theirs, so ours is the other.
    [null, ["Plan 2025", "Plan 2026"], [4, 5]],
  ])("are compared with one another (ours: %s)", async (sheet, sheets, targets) => {
    const workbook = hosted();
    const compared = await comparePlans({ workbook, sheet }, { workbook, sheet: sheets[1] ?? null });
    if (compared.kind !== "compared") throw new Error(compared.kind);
    const { ours, theirs, comparison } = compared;
    expect([ours.plan.sheet, theirs.plan.sheet]).toEqual(sheets);
    expect(
      comparison.differences.map(({ kind, ours: own, theirs: other }) => [kind, own?.value, other?.value]),
    ).toEqual([["target", ...targets]]);
    expect(ours.contents.sheets).toHaveLength(2);
  });
});

describe("calendar of plan", () => {
  /** A plan with targets of two years, below a title; the headers name the years. */
  function studied(title: string, headers: readonly [string, string], settings: object | null = null) {
    const study = studyPlan({
      sheets: [
        {
          grid: gridOf(
            [
              [title],
              ["Action", "Indicator", "Overall target", ...headers],
              ["1.1 Train teachers", "# of teachers trained", 30, 10, 20],
              ["1.2 Print guides", "# of guides printed", 5, 2, 3],
            ],
            { sheet: "Plan" },
          ),
          marker: null,
          isProtected: false,
        },
      ],
      settings: settings === null ? null : JSON.stringify({ version: 1, ...settings }),
      isStructureProtected: false,
    });
    if (study.kind === "noPlan") throw new Error("the plan was not found");
    return study;
  }

  const quarter = (study: ReturnType<typeof studied>, language: Language): string =>
    wordsOfPlan(
      study,
      createTranslator(language),
    )({ id: "summary-period-quarter", values: { year: 2017, quarter: 2 } });

  describe("the years in which a plan is told of", () => {
    it.each([
      ["its title", "แผนปฏิบัติการ พ.ศ. 2560-2561", ["Target 2017", "Target 2018"]],
      ["its heads", "แผนปฏิบัติการ", ["เป้าหมาย ๒๕๖๐", "เป้าหมาย ๒๕๖๑"]],
      ["the months of its heads", "Plan", ["Target ม.ค. 60", "Target ก.พ. 60"]],
    ] as const)(
      "are Buddhist in Thai where %s has such years, and Gregorian in other languages",
      (_, title, headers) => {
        const study = studied(title, headers);
        expect(quarter(study, "th")).toBe("ไตรมาส 2 (เม.ย.–มิ.ย. 2560)");
        expect(quarter(study, "en")).toBe("2017 Q2");
        expect(quarter(study, "km")).toContain("2017");
      },
    );

    it.each([
      ["its title and its heads", "Plan 2017-2018"],
      ["its heads, beside a number of a document", "Plan, document 2550"],
      ["its title, beside those of both", "Plan 2017-2018 (B.E. 2560-2561)"],
    ])("are Gregorian in Thai where %s have these", (_, title) => {
      expect(quarter(studied(title, ["Target 2017", "Target 2018"]), "th")).toBe(
        "ไตรมาส 2 (เม.ย.–มิ.ย. 2017)",
      );
    });

    it.each([
      ["gregorian", "th", "ไตรมาส 2 (เม.ย.–มิ.ย. 2017)"],
      ["buddhist", "en", "2560 Q2"],
    ] as const)("are those of the setting where there is one: %s, %s", (calendar, language, told) => {
      const study = studied("แผนปฏิบัติการ พ.ศ. 2560-2561", ["Target 2560", "Target 2561"], { calendar });
      expect(quarter(study, language)).toBe(told);
    });

    it("are said once in the era, also in words that are put into others", () => {
      const study = studied("แผนปฏิบัติการ พ.ศ. 2560-2561", ["Target 2560", "Target 2561"]);
      const twice = wordsOfPlan(study, wordsOfPlan(study, createTranslator("th")));
      expect(twice({ id: "summary-period-year", values: { year: 2017 } })).toBe("ปี 2560");
      expect(twice({ id: "summary-as-of", values: { day: "2017-01-05" } })).toContain("5 มกราคม พ.ศ. 2560");
      expect(twice({ id: "summary-as-of", values: { day: "2017-01-05" } })).not.toContain("ค.ศ.");
    });

    it("stand on the sheets", () => {
      const study = studied("แผนปฏิบัติการ พ.ศ. 2560-2561", ["Target 2560", "Target 2561"]);
      const texts = describeTrackingTable(study, createTranslator("th")).rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])),
      );
      expect(texts).toEqual(expect.arrayContaining(["ปี 2560", "ปี 2561"]));
      expect(texts.join()).not.toMatch(/20\d\d/);
    });
  });
});
