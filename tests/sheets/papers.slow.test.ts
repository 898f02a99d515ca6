import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPlan, progressOf, type StudiedPlan } from "../../src/app";
import { comparePlans, readDecided } from "../../src/app/comparing";
import { describeComparison } from "../../src/app/deciding/write-comparison";
import { handOut } from "../../src/app/exchange/hand-out";
import { standingOf } from "../../src/app/exchange/roll-up";
import { describeActivitiesPage } from "../../src/app/sheets/write-activities-page";
import { describeSummary } from "../../src/app/sheets/write-summary";
import { describeTrackingTable } from "../../src/app/sheets/write-tracking-table";
import { overviewSheets } from "../../src/exchange/roll-up/overview-sheets";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { parseAddress } from "@plan-of-action/xlsx/grid";
import { describeOpenPoints, openPointsOf } from "../../src/app/sheets/open-points";
import { describeAnnex } from "../../src/app/sheets/write-annex";
import { openFile } from "../../src/headless/cli/workbook-files";
import { LANGUAGES, type Language } from "../../src/locales/languages";
import { createTranslator } from "../../src/locales/translator";
import type { SheetDescription } from "../../src/workbook/sheet-description";

const ON = { year: 2024, month: 7, day: 1 };
const PLANS = [
  "joint-plan-of-action-2023-2025.xlsx",
  "joint-plan-pasted-from-minutes.xlsx",
  "from-version-1.0.xlsx",
  "plan-with-own-percentages.xlsx",
];

async function studied(name: string): Promise<StudiedPlan> {
  const { workbook } = await openFile(join(__dirname, "../fixtures", name));
  const study = await checkPlan(workbook, undefined, ON);
  if (study.kind === "noPlan") throw new Error(`The plan of ${name} is not read`);
  return study;
}

const PERIOD = { year: 2024, quarter: 2 } as const;

/** The sheets of a plan that people are handed at a meeting, and those that are sent to them. */
async function allPapersOf(study: StudiedPlan, language: Language): Promise<readonly SheetDescription[]> {
  const translate = createTranslator(language);
  const request = { period: PERIOD, asOf: ON, translate };
  const progress = progressOf(study, PERIOD);
  const handed = handOut(study, { period: PERIOD, translate });
  const standing = standingOf(study, PERIOD, { name: "A plan" });
  const overview = { period: PERIOD, asOf: ON, plans: "name" in standing ? [standing] : [], unread: [] };
  return [
    ...papersOf(study, language),
    describeSummary(study, progress, { ...request, exceptionsOnly: false }),
    describeSummary(study, progress, { ...request, freeze: true }),
    describeActivitiesPage(study, request),
    describeTrackingTable(study, translate),
    ...(handed.kind === "handedOut" ? handed.forms.map(({ sheet }) => sheet) : []),
    ...overviewSheets(overview, translate),
    await comparisonOf(language),
  ];
}

/** Two drafts of which one has longer wordings than its columns show in a few lines. */
async function comparisonOf(language: Language): Promise<SheetDescription> {
  const long =
    "and to agree on who is asked, by when, in which form, and what becomes of the answers, ".repeat(9);
  const theirs = openWorkbookFile(readFileSync(join(__dirname, "../fixtures", PLANS[0]!)));
  const sheet = theirs.sheets[0]!;
  const { row, column } = parseAddress("B9")!;
  const { value } = sheet.cell(row, column);
  sheet.setCell(row, column, { value: `${typeof value === "string" ? value : ""} ${long}`, formula: null });
  const { workbook } = await openFile(join(__dirname, "../fixtures", PLANS[0]!));
  const drafts = [workbook, hostWorkbook(theirs).workbook].map((each) => ({ workbook: each, sheet: null }));
  const compared = await comparePlans(drafts[0]!, drafts[1]!, ON);
  if (compared.kind !== "compared") throw new Error(compared.kind);
  const decided = await readDecided(workbook, compared, { draft: "Thailand", agreedWords: [], asOf: ON });
  const sides = { ours: "Cambodia", theirs: "Thailand" };
  return describeComparison(decided, { translate: createTranslator(language), sides });
}

/** The sheets that negotiators hold in their hands. */
function papersOf(study: StudiedPlan, language: Language): readonly SheetDescription[] {
  const request = { asOf: ON, translate: createTranslator(language) };
  return [
    describeAnnex(study, { ...request, parties: ["Cambodia", "Thailand"] }).sheet,
    describeOpenPoints(study, openPointsOf(study, ON), request),
  ];
}

/** All that is printed and nobody typed: the texts of cells that are seen, and the footer. */
function printed({ rows, hiddenColumns, print }: SheetDescription): readonly string[] {
  const cells = rows.flatMap((row) =>
    row.cells.flatMap((cell, column) =>
      typeof cell?.value === "string" && cell.typed !== true && !hiddenColumns.includes(column)
        ? [cell.value]
        : [],
    ),
  );
  return [...cells, ...Object.values(print.footer), ...Object.values(print.header)];
}

/** What the plan itself says is not ours. */
function wordsOfPlan({ contents }: StudiedPlan): string {
  return contents.sheets
    .filter(({ marker }) => marker === null)
    .flatMap(({ grid }) => grid.values.flat())
    .map(String)
    .join("\n");
}

/** `Plan!B7`, `'Plan of Action'!B7`, `B7`; not the quarters `Q1` to `Q4`. */
const CELL_ADDRESS =
  /!\$?[A-Z]{1,3}\$?\d+|(?<![\p{L}\p{N}.&-])(?!Q[1-4]\b)[A-Z]{1,2}\d{1,4}(?![\p{L}\p{N}])/u;
/** How the product speaks of what it is not sure of: for those who keep the workbook, not for those who meet. */
const DOUBT =
  /doubt|inferred|\bread (?:as|with)\b|finding|the pane|\bcheck(?:s|ed|er)?\b|សន្និដ្ឋាន|ចំណុចដែលរកឃើញ|ฟังก์ชัน|ระบบตีความ|ข้อตรวจพบ/iu;

const cases = PLANS.flatMap((plan) => LANGUAGES.map((language) => [plan, language] as const));

describe.each(cases)("the papers of %s in %s", (plan, language) => {
  it("name no cell, end in no dots of our own, and speak of no doubts", async () => {
    const study = await studied(plan);
    const own = wordsOfPlan(study);
    const isOurs = (text: string): boolean => !own.includes(text);
    // What is quoted somebody else said.
    const texts = (await allPapersOf(study, language))
      .flatMap(printed)
      .filter(isOurs)
      .map((text) => text.replace(/“[^”]*”/gu, "“”"));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => CELL_ADDRESS.test(text))).toEqual([]);
    expect(texts.filter((text) => DOUBT.test(text))).toEqual([]);
    expect(texts.filter((text) => /…|\.\.\./u.test(text))).toEqual([]);
  });
});

describe("open points for negotiators", () => {
  const rowsOf = async (plan: string) => {
    const study = await studied(plan);
    const [, sheet] = papersOf(study, "en");
    return sheet!.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
  };

  it("are by topic, by the plan's own numbers, with what is to be decided", async () => {
    const rows = await rowsOf("joint-plan-of-action-2023-2025.xlsx");
    expect(rows[1]?.[0]).toMatch(
      /^A JOINT PLAN OF ACTION 2023-2025\. As of 1 July 2024\. \d+ points: 5 of wording, \d+ of targets, 2 of dates and places, \d+ of reports$/,
    );
    expect(rows[2]?.slice(0, 8)).toEqual([
      ...["No.", "Where", "What is open", "To be decided", "Decision", "Who", "By when", "Settled"],
    ]);
    expect(rows.slice(3).flatMap((row) => (row[0] === null ? [row[1]] : []))).toEqual([
      ...["Wording", "Targets", "Dates and places", "Reports"],
    ]);
    expect(rows.slice(3).flatMap((row) => (row[0] === null ? [] : [row[0]]))).toEqual(
      Array.from({ length: rows.length - 7 }, (_, place) => String(place + 1)),
    );
    expect(rows).toContainEqual(
      expect.arrayContaining([
        "2.1",
        "Bracket: “assessment tools to identify protective and risk factors of [presumed] trafficked victims”",
        "Keep or strike “presumed”",
        "□\u00a0keep   □\u00a0strike",
        "□",
      ]),
    );
    expect(rows).toContainEqual(expect.arrayContaining(["2024 Q4", "Date; confirm the place"]));
  });

  it("hold nothing that only the plan's editors mend: that is on the sheet of checks", async () => {
    const study = await studied("joint-plan-of-action-2023-2025.xlsx");
    const rules = new Set(study.findings.map(({ rule }) => rule));
    expect([...rules]).toEqual(expect.arrayContaining(["agency-variant", "indicator-compound"]));
    const kinds = new Set<string>(openPointsOf(study, ON).map(({ why }) => why.id));
    for (const id of kinds) expect(id).not.toMatch(/^(agency-|indicator-|definition-|action-number)/);
  });
});
