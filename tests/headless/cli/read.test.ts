import { readShape } from "../../../src/headless/cli/read-shape";
import { settleDefinitions } from "../../../src/indicators";
import { valuesOf } from "../../cells-of-sheet";
import { gridOf } from "../../reading/grid-of";
import { planReading } from "../../reading/told";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { poaJson, runPoa, temporaryFolder, MEETING_PLAN } from "./run-poa";
import { workbookOfRows } from "../../workbook-of-rows";
import type { PlanMapping } from "../../../src/app";
import type { GridValue } from "@plan-of-action/xlsx/grid";

describe("what `read --json` says of the year of a target", () => {
  it.each([
    ["no head names its year", "Plan of the lakes", ["Target", "Achieved"], {}],
    ["the title names it", "Plan of the lakes 2026", ["Target", "Achieved"], { 2026: 30 }],
    ["only the day on which it was counted names one", "Lakes", ["Target", "Achieved 31-12-2026"], {}],
    [
      "the title names the year of the day, too",
      "Plan of the lakes 2026",
      ["Target", "Achieved 31-12-2026"],
      { 2026: 30 },
    ],
    [
      "the quarters of one year are reported",
      "Plan of the lakes",
      ["Target", "Actual Q1 2026", "Actual Q2 2026"],
      { 2026: 30 },
    ],
    [
      "a column has the same year in all rows",
      "Plan of the lakes",
      ["Target", "Achieved", "Year"],
      { 2026: 30 },
    ],
  ])("%s", (_, title, headers, annualTargets) => {
    const values = headers.map((header, place) => (header === "Year" ? 2026 : 30 - place * 10));
    const grid = gridOf([
      [title],
      ["Action", "Indicator", ...headers],
      ["Clear the shores", "Number of shores cleared", ...values],
      ["Count the herons", "Number of counts", ...values],
    ]);
    const reading = planReading(grid);
    const [first] = readShape({ ...reading, ...settleDefinitions(reading.plan) }).indicators;
    expect(first).toMatchObject({ overallTarget: 30, annualTargets });
    expect(Object.keys(first?.annualTargets ?? {})).toEqual(Object.keys(annualTargets));
  });
});

describe("what `read --json` says an indicator's text is, where that is its action's", () => {
  it.each([
    [
      "as its cell has it, with the number",
      [["Activity"], ["1. Clear the shores"], ["2. Count the herons"]],
      "1. Clear the shores",
    ],
    [
      "without a number that has a cell of its own",
      [
        ["No.", "Activity"],
        ["1.", "Clear the shores"],
        ["2.", "Count the herons"],
      ],
      "Clear the shores",
    ],
  ])("%s", (_, [header = [], ...rows], text) => {
    const reading = planReading(
      gridOf([[...header, "Responsible", "Target 2026"], ...rows.map((row) => [...row, "Lakes Board", 30])]),
    );
    const { actions, indicators } = readShape({ ...reading, ...settleDefinitions(reading.plan) });
    expect(actions[0]?.title).toBe("Clear the shores");
    expect(indicators[0]?.text).toBe(text);
  });
});

describe("what `read --json` says of a number in a cell that shows per cent", () => {
  it.each([
    ["of what is counted is the number in the cell", "Number of shores cleared", 0.4, 0.4],
    ["of a percentage is what the cell shows", "Share of shores cleared (%)", 0.4, 40],
  ])("%s", (_, indicator, number, read) => {
    const grid = gridOf(
      [
        ["Action", "Indicator", "Target", "2026", "2027"],
        ["Clear the shores", indicator, number, 0.2, 0.2],
        ["Count the herons", "Number of counts", 12, 6, 6],
      ],
      { formats: { C2: "0%" } },
    );
    const reading = planReading(grid);
    expect(readShape({ ...reading, ...settleDefinitions(reading.plan) }).indicators[0]?.overallTarget).toBe(
      read,
    );
  });
});

const folder = temporaryFolder();

function planOfDays(): string {
  const rows = [
    ["Work plan 2024"],
    ["No", "Activity", "Responsible", "Start date", "End date", "Status"],
    ["1", "Survey the border posts", "MoI", "2024-10-07", "2024-10-11", "Completed"],
    ["2", "Draft the manual", "MoJ", "2024-11-04", "2024-11-29", "Ongoing"],
    ["3", "Print the manual", "MoJ", "2025-02-03", "2025-02-14", null],
  ];
  const path = join(folder.path, "days.xlsx");
  writeFileSync(path, workbookOfRows(rows).save());
  return path;
}

interface ToldActivity {
  readonly status: string;
  readonly statusText: string | null;
}

/** A plan without targets with a column that says how far its four actions are. */
function planOfStatuses(header: string, cells: readonly (string | number | null)[]): string {
  const rows = [
    ["Committee plan 2024-2025"],
    ["No", "Action", "Responsible agency", "Deadline", header],
    ...cells.map((cell, place) => [
      `${place + 1}`,
      `Meet the mayor of town ${place + 1}`,
      "MoI",
      "June 2024",
      cell,
    ]),
  ];
  const path = join(folder.path, "statuses.xlsx");
  writeFileSync(path, workbookOfRows(rows).save());
  return path;
}

describe("a column that says how far actions are, in a plan without targets", () => {
  it.each<[string, readonly (string | number | null)[]]>([
    ["% complete", [1, 0.4, 0, null]],
    ["% complete", ["100%", "40%", "0%", null]],
    ["Percent complete", [100, 40, 0, null]],
    ["Porcentaje de avance", ["100 %", "40 %", "0 %", null]],
    ["ร้อยละความคืบหน้า", [1, 0.4, 0, null]],
    ["Done?", ["Yes", "Partly", "No", "n/a"]],
    ["Réalisé ?", ["Oui", "Partiellement", "Non", "s.o."]],
    ["¿Cumplido?", ["Sí", "Parcialmente", "No", null]],
  ])("is read below %s: %j", async (header, cells) => {
    const path = planOfStatuses(header, cells);
    const { activities } = await poaJson<{ activities: ToldActivity[] }>("activities", path);
    expect(activities.map(({ status, statusText }) => (statusText === null ? null : status))).toEqual([
      ...["done", "underWay", "planned", null],
    ]);
  });

  it("is counted by progress and on the brief", async () => {
    const path = planOfStatuses("% complete", [1, 0.4, 0, null]);
    const at = ["--period", "2024-Q4", "--on", "2025-01-31"];
    const counted = "1 of the 4 activities is done";
    expect((await runPoa("progress", path, ...at)).out).toContain(`${counted}, 1 under way, 1 not done yet.`);
    const out = join(folder.path, "brief.xlsx");
    await poaJson("brief", path, ...at, "--out", out);
    const sheet = openWorkbookFile(readFileSync(out)).sheets[1]!;
    const texts = valuesOf(sheet).flat();
    expect(texts).toContainEqual(expect.stringContaining(counted));
  });
});

describe("poa read of a plan whose rows are activities", () => {
  it("tells their days and how they stand", async () => {
    const path = planOfDays();
    const { out } = await runPoa("read", path);
    expect(out).toMatch(/Survey the border posts .*2024-10-07 – 2024-10-11; done \(“Completed”\)/);
    expect(out).toMatch(/Draft the manual .*2024-11-04 – 2024-11-29; under way \(“Ongoing”\)/);
    const { actions } = await poaJson<{ actions: { dates: unknown[]; status: string | null }[] }>(
      "read",
      path,
    );
    expect(actions.map(({ dates, status }) => [dates, status])).toEqual([
      [[{ first: "2024-10-07", last: "2024-10-11", tentative: false }], "Completed"],
      [[{ first: "2024-11-04", last: "2024-11-29", tentative: false }], "Ongoing"],
      [[{ first: "2025-02-03", last: "2025-02-14", tentative: false }], null],
    ]);
  });

  it("tells of their progress by what is said of them, and asks nobody for numbers", async () => {
    const path = planOfDays();
    const progress = await poaJson<{ activities: unknown }>(
      "progress",
      path,
      "--period",
      "2024-Q4",
      "--on",
      "2025-01-31",
    );
    expect(progress.activities).toEqual({
      ...{ total: 3, done: 1, underWay: 1, planned: 1, moved: 0, dropped: 0, unknown: 0, late: 1 },
    });
    const { out } = await runPoa("progress", path, "--period", "2024-Q4", "--on", "2025-01-31");
    expect(out).toContain("1 of the 3 activities is done, 1 under way, 1 not done yet.");
    const { exitCode, messages } = await runPoa("hand-out", path, "--period", "2024-Q4", "--to", folder.path);
    expect([exitCode, messages]).toEqual([2, expect.stringContaining("No indicator has a target")]);
  });
});

interface Explained {
  readonly confidence: number;
  readonly explanation: readonly {
    readonly columns: readonly {
      readonly header: string;
      readonly role: string;
      readonly runnerUp: { readonly role: string; readonly margin: number } | null;
      readonly evidence: readonly { readonly says: string; readonly value: number }[];
    }[];
    readonly rows: readonly { readonly row: number; readonly kind: string }[];
  }[];
}

describe("poa read --explain", () => {
  it("says of each column what spoke for its meaning, and what it could be instead", async () => {
    const { out, exitCode } = await runPoa("read", MEETING_PLAN, "--explain");
    expect(exitCode).toBe(0);
    expect(out).toMatch(/F7 {2}“Targets” is read as overallTarget; it could be ignored, by \d\.\d less/);
    expect(out).toMatch(/\+4\.0 {2}the head says so\n +\+1\.0 {2}numbers stand below it/);
  });

  it("says of each row what it was taken for", async () => {
    const { out } = await runPoa("read", MEETING_PLAN, "--explain");
    expect(out).toMatch(/^ {2}8–20 {2}data .*it is numbered as the actions are/m);
  });

  it("gives the same as data, beside the plan", async () => {
    const { confidence, explanation } = await poaJson<Explained>("read", MEETING_PLAN, "--explain", "--json");
    const [table] = explanation;
    expect(confidence).toBeGreaterThan(0.7);
    expect(table?.columns.map(({ role }) => role)).toContain("annualTarget");
    for (const { evidence } of table?.columns ?? []) expect(evidence.length).toBeGreaterThan(0);
    expect(table?.rows.every(({ kind }) => kind === "data" || kind === "end")).toBe(true);
  });

  it("leaves --explain RULE to the checks", async () => {
    const { out } = await runPoa("check", "--explain", "target-total-mismatch");
    expect(out).toMatch(/target-total-mismatch/);
  });
});

describe("what was left out of a plan", () => {
  it("is listed by why it was, values first, each with its cells", async () => {
    const rows = [
      ["Plan of the roads service 2024-2025"],
      ["Draft for the council"],
      ["No.", "Activity", "Indicator", "Target 2024", "Target 2025", "Shelf", "Lead agency"],
      ["1.1", "Mark the lanes", "Km of lanes marked", 20, 30, "Q7", "DTR"],
      ["1.2", "Light the lamps", "Number of lamps lit", 5, "many", "Q8", "DTR"],
      ["Total", null, null, 25, 30],
      [],
      ["Source: reports of the regions"],
    ];
    const path = join(folder.path, "roads.xlsx");
    writeFileSync(path, workbookOfRows(rows, "Roads").save());
    const { out } = await runPoa("read", path);
    expect(out.slice(out.indexOf("Not read")).split("\n")).toEqual([
      "Not read",
      "  columns of which it is not clear what they hold:",
      "    Roads!F4:F8  “Shelf”",
      "  rows of totals:",
      "    Roads!A6:E6  “Total 25 30”",
      "  notes:",
      "    Roads!A8  “Source: reports of the regions”",
      "  text above the table:",
      "    Roads!A2  “Draft for the council”",
    ]);
  });
});

interface Read {
  readonly mapping: PlanMapping;
  readonly confidence: number;
  readonly unsure: unknown;
  readonly actions: { id: string; responsibleAgencies: string[]; implementingPartners: string[] }[];
}

function saved(mapping: unknown): string {
  const path = join(folder.path, "mapping.json");
  writeFileSync(path, typeof mapping === "string" ? mapping : JSON.stringify(mapping));
  return path;
}

describe("a mapping of the plan's columns", () => {
  it("as it was read reads the plan the same", async () => {
    const read = await poaJson<Read>("read", MEETING_PLAN);
    const again = await poaJson<Read>("read", MEETING_PLAN, "--mapping", saved(read.mapping));
    // What a person has said of the columns is sure; what stands in the rows need not be.
    const { confidence, unsure } = again;
    expect(again).toEqual({ ...read, confidence, unsure });
    expect(confidence).toBeGreaterThan(0.7);
    expect(confidence).toBeLessThan(1);
  });

  it("overrides what was understood", async () => {
    const { mapping, actions } = await poaJson<Read>("read", MEETING_PLAN);
    const swapped = {
      ...mapping,
      columns: mapping.columns.map((column) => ({ ...column, meaning: swap(column.meaning) })),
    };
    const again = await poaJson<Read>("read", MEETING_PLAN, "--mapping", saved(swapped));
    expect(again.actions[0]?.implementingPartners).toEqual(actions[0]?.responsibleAgencies);
  });

  it("that no longer fits the sheet is reported and not applied", async () => {
    const { mapping } = await poaJson<Read>("read", MEETING_PLAN);
    const moved = { ...mapping, headRows: [8, 9], firstRow: 10 };
    const { exitCode, messages, out } = await runPoa("read", MEETING_PLAN, "--mapping", saved(moved));
    expect(messages).toMatch(/The mapping was not applied, since 'Plan of Action'!/);
    expect(out).toMatch(/13 actions/);
    expect(exitCode).toBe(0);
  });

  it.each<[string, unknown, RegExp]>([
    ["that is no JSON", "{", /it is not JSON/],
    ["of another version", { version: 9 }, /version/],
    [
      "with a meaning that there is not",
      {
        version: 1,
        sheet: "a",
        headRows: [1, 1],
        firstRow: 2,
        columns: [{ column: "A", meaning: "goal" }],
      },
      /columns\.0\.meaning/,
    ],
  ])("%s is refused with what is wrong", async (_, mapping, sentence) => {
    const { exitCode, messages } = await runPoa("read", MEETING_PLAN, "--mapping", saved(mapping));
    expect(messages).toMatch(sentence);
    expect(exitCode).toBe(2);
  });
});

function swap(meaning: PlanMapping["columns"][number]["meaning"]): string {
  if (meaning === "responsibleAgencies") return "implementingPartners";
  return meaning === "implementingPartners" ? "responsibleAgencies" : meaning;
}

interface Shapes {
  readonly indicators: {
    readonly measure: string;
    readonly annualTargets: Record<string, number | null>;
    readonly annualActuals: Record<string, number | null>;
    readonly year: { readonly target: number | null; readonly actual: number | null };
  }[];
}

function planOfMilestones(): string {
  const rows = [
    ["Action", "Indicator", "2024 Target", "2024 Actual", "2025 Target", "2025 Actual"],
    ["1.1 Sign", "MoU signed", "Yes", "✓", "–", null],
    ["1.2 Build", "Database operational (Yes/No)", "No", "No", "Yes", "In progress"],
    ["1.3 Endorse", "Guideline endorsed", 1, "Done", "NP", null],
    ["1.4 Train", "# of officers trained", 10, "Yes", 12, 6],
  ];
  const path = join(folder.path, "milestones.xlsx");
  writeFileSync(path, workbookOfRows(rows).save());
  return path;
}

describe("milestones on the command line", () => {
  it("are 1 and 0 where the plan is read and where its progress is told", async () => {
    const path = planOfMilestones();
    const read = await poaJson<Shapes>("read", path);
    expect(read.indicators.map(({ annualTargets, annualActuals }) => [annualTargets, annualActuals])).toEqual(
      [
        [
          { 2024: 1, 2025: null },
          { 2024: 1, 2025: null },
        ],
        [
          { 2024: 0, 2025: 1 },
          { 2024: 0, 2025: 0 },
        ],
        [
          { 2024: 1, 2025: null },
          { 2024: 1, 2025: null },
        ],
        [
          { 2024: 10, 2025: 12 },
          { 2024: null, 2025: 6 },
        ],
      ],
    );
    for (const year of ["2024", "2025"]) {
      const { indicators } = await poaJson<Shapes>("progress", path, "--period", year);
      expect(indicators.map((each) => [each.year.target, each.year.actual])).toEqual(
        read.indicators.map((each) => [each.annualTargets[year], each.annualActuals[year]]),
      );
    }
  });
});

interface Checked {
  readonly findings: readonly { readonly rule: string; readonly cell: string; readonly message: string }[];
}

interface ReadShape {
  readonly notRead: readonly { readonly cell: string; readonly text: string }[];
}

/** A plan with a column of due dates beside statuses, a cell of each for its three actions. */
function planWith(
  header: string,
  dates: readonly GridValue[],
  statuses: readonly string[] = ["Ongoing", "Planned", "Done"],
) {
  const file = join(folder.path, "plan.xlsx");
  const actions = ["Train officers", "Print guides", "Hold meetings"];
  const rows = [
    ["No", "Action", "Indicator", "Target 2023", "Target 2024", "Target 2025", header, "Status"],
    ...actions.map((title, at) => [
      ...[`1.${at + 1}`, title, `Number of results of ${title}`, 10, 20, 30],
      ...[dates[at] ?? null, statuses[at] ?? null],
    ]),
  ];
  writeFileSync(file, workbookOfRows(rows, "Plan").save());
  return file;
}

async function late(file: string): Promise<readonly string[]> {
  const { findings } = await poaJson<Checked>("check", file, "--on", "2025-06-01");
  return findings
    .filter(({ rule }) => rule === "activity-past-open")
    .map(({ message }) => /“(.+?)” was planned until (.+?),/u.exec(message)?.slice(1).join(": ") ?? message);
}

const PAST = ["June 2024", "end of Q3 2024", "31/12/2024"];

it("asks of no column by whose shares it is known how actions stand", async () => {
  const file = join(folder.path, "shares.xlsx");
  const titles = ["Train officers", "Print guides", "Hold meetings", "Write reports"];
  const rows = [
    ["Task", "Start Date", "End Date", "%Done"],
    ...titles.map((title, at) => [title, "01/02/2024", "30/06/2024", [0, 1, 0.5, 0][at] ?? null]),
  ];
  writeFileSync(file, workbookOfRows(rows, "Plan").save());
  const { findings } = await poaJson<Checked>("check", file, "--on", "2025-06-01");
  expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["activity-past-open"]));
  expect(findings.map(({ rule }) => rule)).not.toContain("column-unmapped");
});

describe("a column that says by when", () => {
  it.each([
    "By when",
    "Due date",
    "Deadline",
    "Due by",
    "Pour quand",
    "Para cuándo",
    "Ne zamana kadar",
    "Hạn chót",
  ])("tells which actions are late, beside their statuses: %s", async (header) => {
    expect(await late(planWith(header, PAST))).toEqual([
      "Train officers: 30 June 2024",
      "Print guides: 30 September 2024",
    ]);
  });

  it.each<[string, readonly GridValue[], readonly string[] | undefined]>([
    ["what is done", PAST, ["Done", "Done", "Done"]],
    ["what is still to come", ["June 2025", "2026-01-01", "31 Dec 2025"], undefined],
    ["what nobody says anything of", PAST, ["", "", ""]],
  ])("nothing of %s", async (_, dates, statuses) => {
    expect(await late(planWith("By when", dates, statuses))).toEqual([]);
  });

  it.each<[string, readonly GridValue[], readonly string[]]>([
    ["a text that names no time", ["June 2024", "soon after", "31/12/2024"], ["Plan!G3 soon after"]],
    ["a month of no year", ["June 2024", "May 2024", "by September"], ["Plan!G4 by September"]],
    ["nothing where it is open", ["June 2024", "TBD", "31/12/2024"], []],
    ["nothing where it is blank", ["June 2024", null, "31/12/2024"], []],
    ["nothing where the column tells more than times", ["once trained", "see remarks", "June 2024"], []],
  ])("lists as not read %s", async (_, dates, told) => {
    const { notRead } = await poaJson<ReadShape>("read", planWith("By when", dates));
    expect(notRead.map(({ cell, text }) => `${cell} ${text}`)).toEqual(told);
  });
});

interface ProgressShape {
  readonly indicators: readonly {
    readonly id: string;
    readonly status: string;
    readonly reason: string | null;
    readonly expected: number | null;
  }[];
  readonly headline: { readonly due: number };
}

const HEADER = ["No", "Action", "Indicator", "Target 2023", "Target 2024", "Status"];

async function standing(status: string) {
  const file = join(folder.path, "plan.xlsx");
  const rows = [
    HEADER,
    ["1.1", "Train officers", "Number of officers trained", 100, 120, "Ongoing"],
    ["1.2", "Print guides", "Number of guides printed", 50, 60, status],
  ];
  writeFileSync(file, workbookOfRows(rows, "Plan").save());
  const { indicators, headline } = await poaJson<ProgressShape>("progress", file, "--period", "2024");
  const { findings } = await poaJson<Checked>("check", file, "--on", "2025-06-01");
  const ofRow = findings.filter(({ cell }) => cell.endsWith("3"));
  return { of: indicators[1]!, due: headline.due, ofRow };
}

describe("an action whose status says that it is cancelled", () => {
  it.each(["Cancelled", "Dropped – no budget", "Annulée", "ยกเลิก", "បានលុបចោល"])(
    "is not due: %s",
    async (status) => {
      const { of, due, ofRow } = await standing(status);
      expect([of.expected, due]).toEqual([null, 1]);
      expect([of.status, of.reason]).toEqual(["notDue", "cancelled"]);
      expect(ofRow.some(({ message }) => message.includes(`says “${status}”`))).toBe(true);
      expect(ofRow.filter(({ rule }) => /^actual-(?:missing|overdue)/u.test(rule))).toEqual([]);
    },
  );

  it("is asked about in no form, and stays out of the next plan", async () => {
    await standing("Cancelled");
    const file = join(folder.path, "plan.xlsx");
    const handed = await poaJson<{ readonly notAsked: readonly string[] }>(
      ...["hand-out", file, "--period", "2024", "--to", join(folder.path, "forms")],
    );
    expect(handed.notAsked).toEqual(["1.2-1"]);
    const next = await poaJson<{ readonly rows: readonly { id: string; kind: string; reason: string }[] }>(
      ...["next-plan", file, "--years", "2025-2026", "--out", join(folder.path, "next.xlsx")],
    );
    expect(next.rows.find(({ id }) => id === "1.2-1")).toMatchObject({ kind: "leftOut", reason: "dropped" });
  });

  it.each(["Ongoing", "Postponed to 2025"])("is due otherwise: %s", async (status) => {
    const { of, due } = await standing(status);
    expect([of.expected, due]).toEqual([110, 2]);
  });
});
