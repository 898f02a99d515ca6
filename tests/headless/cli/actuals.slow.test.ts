import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { planWorkbook } from "../../plan-workbook";
import { workbookOfRows } from "../../workbook-of-rows";
import { MEETING_PLAN, poaJson, runPoa, temporaryFolder } from "./run-poa";

const folder = temporaryFolder();
const place = (name: string) => join(folder.path, name);
const ACTUALS = join("tests", "fixtures", "actuals-2024-q2.csv");

function csv(text: string | Uint8Array): string {
  writeFileSync(place("actuals.csv"), text);
  return place("actuals.csv");
}

const record = (file: string) => runPoa("actuals", MEETING_PLAN, "--add", file, "--out", place("out.xlsx"));

const SHEET_HEADERS = "Indicator,Year,Quarter,Party,Actual,Evidence,Variance reason,Comment,Reported on";
const OUT = () => ["--out", place("out.xlsx")] as const;
const unicodeText = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

interface ProgressShape {
  readonly indicators: readonly { readonly id: string; readonly actual: number | null }[];
}

async function actualOf(id: string): Promise<number | null | undefined> {
  const { indicators } = await poaJson<ProgressShape>("progress", place("out.xlsx"), "--period", "2024-Q2");
  return indicators.find((one) => one.id === id)?.actual;
}

describe("poa actuals --add", () => {
  it("records the actuals of a file, and the progress counts them", async () => {
    const before = readFileSync(MEETING_PLAN);
    const { exitCode, out } = await record(ACTUALS);
    expect(out).toMatch(/Wrote the sheet “Actuals” in .*out\.xlsx\.\nRecorded 15 actuals, corrected 0\./);
    expect(exitCode).toBe(0);
    expect(await actualOf("1.4-2")).toBe(26);
    expect(readFileSync(MEETING_PLAN).equals(before)).toBe(true);
  });

  it.each<[string, string | Uint8Array]>([
    ["commas", "indicator,period,party,actual,evidence,comment\n1.4-2,2024-Q2,,26,list,\n"],
    ["semicolons", "indicator;period;actual\n1.4-2;2024-Q2;26\n"],
    ["tabs", "indicator\tperiod\tactual\n1.4-2\t2024-Q2\t26\n"],
    ["a byte order mark", "\ufeffindicator,period,actual\r\n1.4-2,2024-Q2,26\r\n"],
    ["heads in another order", "Comment,Actual,Period,Indicator\n,26,2024-Q2,1.4-2\n"],
    [
      "quotation marks",
      'indicator,period,actual,comment\n"1.4-2","2024-Q2","26","two\nlines, and a ""quote"""\n',
    ],
    ["blank lines", "indicator,period,actual\n\n1.4-2,2024-Q2,26\n,,\n"],
    ["Unicode text of Excel", unicodeText("indicator\tperiod\tactual\r\n1.4-2\t2024-Q2\t26\r\n")],
    ["UTF-16 of the other order", unicodeText("indicator\tperiod\tactual\n1.4-2\t2024-Q2\t26\n").swap16()],
    ["the sign that Excel puts first", "sep=;\nindicator;period;actual\n1.4-2;2024-Q2;26\n"],
    ["a title above the heads", "Actuals of the quarter;;\n;;\nindicator;period;actual\n1.4-2;2024-Q2;26\n"],
    ["a last column without anything", "indicator,period,actual,\n1.4-2,2024-Q2,26,\n"],
    ["year and quarter in two columns", "Indicator,Year,Quarter,Actual\n1.4-2,2024,Q1,6\n1.4-2,2024,Q2,20\n"],
    ["the columns of an Actuals sheet", `${SHEET_HEADERS}\n1.4-2,2024,2,Cambodia,26,list,,,2024-07-01\n`],
    ["Thai heads, year and digits", "ตัวชี้วัด,งวด,ผลจริง\n1.4-2,ไตรมาส 2 2567,๒๖\n"],
    ["Khmer heads", "សូចនាករ,រយៈពេល,លទ្ធផលជាក់ស្ដែង\n1.4-2,2024-Q2,26\n"],
    ["French heads", "Indicateur;Période;Réalisé;Preuve\n1.4-2;2024-Q2;26;liste\n"],
    ["decimals behind commas", "indicator;period;actual\n1.4-2;2024-Q2;26,0\n"],
  ])("reads a file with %s", async (_, text) => {
    expect((await record(csv(text))).messages).toBe("");
    expect(await actualOf("1.4-2")).toBe(26);
  });

  it.each([
    ["2.2-1;2023;2,5\n1.4-2;2024-Q2;1.026,0\n", 1026],
    ["1.4-2;2024-Q2;1.026E+03\n", 1026],
    ["1.4-2;2024-Q2;1,026\n", 1026],
  ])("takes commas in %j for decimals only where the file shows that they are", async (rows, actual) => {
    await runPoa(
      ...["settings", MEETING_PLAN, "--set", "severities.actual-fractional-count=warning"],
      ...OUT(),
    );
    const file = csv(`indicator;period;actual\n${rows}`);
    const { exitCode } = await runPoa("actuals", place("out.xlsx"), "--add", file, "--in-place");
    expect(exitCode).toBe(0);
    expect(await actualOf("1.4-2")).toBe(actual);
  });

  it("says only of the reports that were recorded what is odd about them", async () => {
    const { out } = await record(csv("indicator,period,actual\n1.4-2,2024-Q2,260\n"));
    expect(out.match(/Warning: .*/g)).toEqual([expect.stringContaining("260")]);
  });

  it("writes nothing where one row cannot be right, and names every such row with its line", async () => {
    const file = csv(
      'indicator,period,actual,comment\n1.4-2,2024-Q2,26,"two\nlines"\n9.9,2024-Q2,1,\n2.3-2,2024-Q4,30,\n2.3-2,2024-Q2,many,\n',
    );
    const { exitCode, out, messages } = await record(file);
    expect(messages).toContain("Nothing was recorded, since 3 rows of the 4");
    expect(messages).toContain("line 4, column indicator (9.9): “9.9” is not an indicator of the plan");
    expect(messages).toContain("line 5, column period (2.3-2): 2024 Q4 has not begun on 1 July 2024");
    expect(messages).toContain("line 6, column actual (2.3-2): “many” is not a number");
    expect([exitCode, out]).toEqual([2, ""]);
    expect(existsSync(place("out.xlsx"))).toBe(false);
  });

  it("asks about a party that is not of the plan, with its line, and takes it where it is said to be right", async () => {
    const reports = "indicator,period,party,actual\n1.4-2,2024-Q2,Cambodia,26\n1.4-2,2024-Q2,Thialand,20\n";
    const refused = await record(csv(reports));
    expect(refused.messages).toMatch(
      /line 3, column party \(1\.4-2\): “Thialand” has not reported before; the parties are .*Thailand/,
    );
    expect(refused.messages).toContain("--new-party");
    expect([refused.exitCode, existsSync(place("out.xlsx"))]).toEqual([2, false]);
    const taken = await runPoa(
      ...["actuals", MEETING_PLAN, "--add", csv(reports), "--new-party", "thialand", ...OUT()],
    );
    expect([taken.exitCode, taken.messages]).toEqual([0, ""]);
    expect(taken.out).not.toContain("has not reported before");
  });

  it.each([
    ["Laos", "No row of", "Cambodia, Thailand"],
    ["  ", "Say which party", "--new-party NAME"],
  ])("does not pass over a new party “%s” that no row names", async (party, said, there) => {
    const reports = csv(
      "indicator,period,party,actual\n1.4-2,2024-Q1,Cambodia,3\n1.4-2,2024-Q1,Thailand,4\n",
    );
    const { exitCode, messages } = await runPoa(
      ...["actuals", MEETING_PLAN, "--add", reports, "--new-party", party, ...OUT()],
    );
    expect([exitCode, existsSync(place("out.xlsx"))]).toEqual([2, false]);
    expect(messages).toContain(said);
    expect(messages).toContain(there);
  });

  it("says of the first party of a plan that it is the first, with its line", async () => {
    writeFileSync(place("plan.xlsx"), planWorkbook(2).save());
    const reports = csv("indicator,period,party,actual\n1.1-1,2024-Q1,North,1\n1.1-1,2024-Q2,North,2\n");
    const { exitCode, out } = await runPoa("actuals", place("plan.xlsx"), "--add", reports, ...OUT());
    expect(exitCode).toBe(0);
    expect(out.match(/Warning: line.*/g)).toEqual([
      "Warning: line 2: “North” is the first party to report on this plan. Check its spelling.",
    ]);
  });

  it("calls none of two parties that nobody has named before the first", async () => {
    writeFileSync(place("plan.xlsx"), planWorkbook(2).save());
    const reports = csv("indicator,period,party,actual\n1.1-1,2024-Q1,North,1\n1.1-1,2024-Q1,Southland,2\n");
    const { out } = await runPoa("actuals", place("plan.xlsx"), "--add", reports, ...OUT());
    expect(out.match(/Warning: line.*/g)).toEqual([
      "Warning: line 2: “North” reports on this plan for the first time, like “Southland”. Check its spelling.",
      "Warning: line 3: “Southland” reports on this plan for the first time, like “North”. Check its spelling.",
    ]);
  });

  it.each([
    ["Ministry of Planing", "Ministry of Planning"],
    ["NCCT, Planning (MoP)", "MoP"],
    ["GS/NCCT", "SG/NCCT"],
  ])("asks about “%s”, which the plan writes %s", async (party, meant) => {
    const rows = [
      ["Action", "Responsible", "Indicators", "Target", "2024"],
      ["1.1 Plan", "Ministry of Planning", "Number of plans made", 2, 2],
      ["1.2 Meet", "MoP", "Number of meetings held", 2, 2],
      ["1.3 Write", "SG/NCCT", "Number of letters sent", 2, 2],
    ];
    writeFileSync(place("plan.xlsx"), workbookOfRows(rows).save());
    const reports = csv(`indicator,period,party,actual\n1.1-1,2024-Q1,"${party}",1\n`);
    const { exitCode, messages } = await runPoa("actuals", place("plan.xlsx"), "--add", reports, ...OUT());
    expect([exitCode, messages]).toEqual([2, expect.stringContaining(meant)]);
  });

  it.each([
    ["2024-Q5,26", "column period", "was not understood as a period"],
    ["T5 2024,26", "column period", "was not understood as a period"],
    ["2024-Q2,12/05/2024", "column actual", "is not a number"],
    ["2024-Q2,1e300", "column actual", "more digits than Excel can store"],
    ["2024-Q2,", "column actual", "is blank"],
  ])("refuses %s", async (row, column, reason) => {
    const { exitCode, messages } = await record(csv(`indicator,period,actual\n1.4-2,${row}\n`));
    expect(messages).toContain(`line 2, ${column} (1.4-2)`);
    expect(messages).toContain(reason);
    expect(exitCode).toBe(2);
  });

  it.each<[string, string | Uint8Array, string]>([
    ["with more fields than heads", "indicator,period,actual\n1.4-2,2024-Q2,1,026\n", "in line 2"],
    ["with a column without a head", "indicator,period,actual,\n1.4-2,2024-Q2,26,x\n", "has no header"],
    ["without a needed column", "indicator,actual\n1.4-2,26\n", "It has no column “period”"],
    ["with a column that is not known", "indicator,period,actual,color\n1.4-2,2024-Q2,26,red\n", "“color”"],
    [
      "with one column twice",
      "indicator,period,actual,actual\n1.4-2,2024-Q2,26,27\n",
      "two columns “actual”",
    ],
    ["with heads only", "indicator,period,actual\n", "no actuals below its column headers"],
    ["that is empty", "", "None of its column headers is known"],
    [
      "with an open quotation mark",
      'indicator,period,actual\n"1.4-2,2024-Q2,26\n',
      "is not a readable CSV file",
    ],
    ["in another encoding", Uint8Array.of(0x69, 0xe9, 0x2c), "not in UTF-8"],
  ])("refuses a file %s", async (_, text, reason) => {
    const { exitCode, messages } = await record(csv(text));
    expect(messages).toContain(reason);
    expect(exitCode).toBe(2);
  });

  it.each<[string, () => string, string]>([
    [
      "of more rows than are recorded at once",
      () => `indicator,period,actual\n${"1.4-2,2024-Q2,1\n".repeat(20_001)}`,
      "more than 20,000 rows",
    ],
    [
      "with evidence that no cell can hold",
      () => `indicator,period,actual,evidence\n1.4-2,2024-Q2,26,${"x".repeat(32_768)}\n`,
      "line 2, column evidence (1.4-2): The evidence has 32,768 characters",
    ],
    ["of more bytes", () => "x".repeat(21 * 1024 * 1024), "at most 20 MB are read"],
  ])("refuses a file %s, before it is recorded", async (_, text, reason) => {
    const { exitCode, messages } = await record(csv(text()));
    expect(messages).toContain(reason);
    expect(exitCode).toBe(2);
  });

  it("refuses a file that is not there", async () => {
    expect((await record(place("none.csv"))).messages).toContain("There is no file");
  });

  it("wants to know what to record", async () => {
    const { exitCode, messages } = await runPoa("actuals", MEETING_PLAN, "--out", place("out.xlsx"));
    expect(messages).toContain("--add ACTUALS.csv");
    expect(exitCode).toBe(2);
  });
});

describe("poa actuals --period", () => {
  it("adds the rows that are to be filled in", async () => {
    const { out } = await runPoa("actuals", MEETING_PLAN, "--period", "2024-Q2", "--out", place("out.xlsx"));
    expect(out).toContain("Added 12 rows to be filled in for 2024-Q2.");
    expect(await actualOf("1.4-2")).toBeNull();
  });

  it("says which years the plan has where it has not that one", async () => {
    const { messages } = await runPoa(
      "actuals",
      MEETING_PLAN,
      "--period",
      "2031",
      "--out",
      place("out.xlsx"),
    );
    expect(messages).toContain("has the years 2023, 2024, 2025, so there is nothing to report for 2031");
  });
});

describe("poa tracking", () => {
  it("writes the tracking table", async () => {
    const { exitCode, out } = await runPoa("tracking", MEETING_PLAN, "--out", place("out.xlsx"));
    expect(out).toMatch(/Wrote the sheet “Tracking table”/);
    expect(exitCode).toBe(0);
    const { sheets } = openWorkbookFile(readFileSync(place("out.xlsx")));
    expect(sheets.map(({ name }) => name)).toEqual(["Plan of Action", "Workplan", "Tracking table"]);
  });
});
