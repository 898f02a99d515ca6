import { DuckDBInstance } from "@duckdb/node-api";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { planWorkbook } from "../../plan-workbook";
import { MEETING_PLAN, poaJson, runPoa, temporaryFolder } from "./run-poa";

const folder = temporaryFolder();
const place = (name: string) => join(folder.path, name);
const ACTUALS = join("tests", "fixtures", "actuals-2024-q2.csv");

/** Asks DuckDB, which reads files from the test's folder. */
async function query(sql: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const inFolder = sql.replaceAll("'plans.csv'", `'${place("plans.csv")}'`);
  return (await connection.runAndReadAll(inFolder)).getRowObjectsJson();
}

const TABLE = "read_csv('plans.csv', all_varchar = true)";

interface Exported {
  readonly rows: number;
  readonly plans: number;
  readonly unreadable: readonly { readonly file: string; readonly why: string }[];
}

const exported = (...files: string[]) => poaJson<Exported>("export", ...files, "--out", place("plans.csv"));

interface ReadShape {
  readonly indicators: readonly {
    readonly id: string;
    readonly overallTarget: number | null;
    readonly annualTargets: Readonly<Record<string, number | null>>;
  }[];
}

describe("poa export", () => {
  it("writes the values that read gives, each with its id, period and kind", async () => {
    const { rows, plans } = await exported(MEETING_PLAN);
    const { indicators } = await poaJson<ReadShape>("read", MEETING_PLAN);
    const wanted = indicators.flatMap(({ id, overallTarget, annualTargets }) => [
      [id, "overallTarget", null, overallTarget],
      ...Object.entries(annualTargets).map(([year, target]) => [id, "target", year, target]),
    ]);
    const found = await query(`SELECT indicator, kind, period, value FROM ${TABLE}`);
    const number = (text: unknown) => (text === null ? null : Number(text));
    const got = found.map(({ indicator, kind, period, value }) => [indicator, kind, period, number(value)]);
    expect(plans).toBe(1);
    expect(rows).toBe(wanted.length);
    expect(new Set(got.map(String))).toEqual(new Set(wanted.map(String)));
  });

  it("writes the same as an Excel table where a workbook is asked for", async () => {
    const { rows } = await exported(MEETING_PLAN);
    const found = await query(`SELECT * FROM ${TABLE}`);
    const sheet = await poaJson<Exported>("export", MEETING_PLAN, "--out", place("plans.xlsx"));
    expect(sheet.rows).toBe(rows);
    const [values] = openWorkbookFile(readFileSync(place("plans.xlsx"))).sheets;
    expect(values!.tables).toMatchObject([{ name: "PoaValues", area: { firstRow: 0, lastRow: rows } }]);
    const headers = Object.keys(found[0]!);
    const cells = Array.from({ length: rows }, (_, row) =>
      Object.fromEntries(headers.map((header, column) => [header, values!.cell(row + 1, column).value])),
    );
    expect(headers.map((_, column) => values!.cell(0, column).value)).toEqual(headers);
    const text = (value: unknown) => (typeof value === "number" ? `${value}` : value);
    expect(cells.map((row) => headers.map((header) => text(row[header])))).toEqual(
      found.map((row) => headers.map((header) => text(row[header]))),
    );
    expect(cells.some(({ value }) => typeof value === "number")).toBe(true);
  });

  it("answers the documented query of DuckDB", async () => {
    await runPoa("actuals", MEETING_PLAN, "--add", ACTUALS, "--out", place("reported.xlsx"));
    copyFileSync(MEETING_PLAN, place("unreported.xlsx"));
    await exported(place("reported.xlsx"), place("unreported.xlsx"));
    const [, sql = ""] = /```sql\n(.*?)```/s.exec(readFileSync(join("docs", "many-plans.md"), "utf8")) ?? [];
    const { indicators } = await poaJson<ReadShape>("read", MEETING_PLAN);
    const due = indicators.filter(({ annualTargets }) => (annualTargets["2024"] ?? 0) > 0).length;
    const [reported, unreported] = await query(sql);
    expect(unreported).toEqual({ plan: "unreported", due: String(due), reported: "0" });
    expect(reported).toMatchObject({ plan: "reported", due: String(due) });
    expect(Number(reported!.reported)).toBeGreaterThan(5);
  });

  it("answers the documented query of parts by what was reported, over plans in two languages", async () => {
    const reports = (women: string) =>
      [
        "indicator,period,category,actual",
        "1.4-2,2024-Q1,,41",
        `1.4-2,2024-Q1,${women},30`,
        "1.4-2,2024-Q1,men,11",
      ].join("\n");
    for (const [name, women] of [
      ["one", "women"],
      ["two", "หญิง"],
    ] as const) {
      writeFileSync(place(`${name}.csv`), reports(women));
      await runPoa("actuals", MEETING_PLAN, "--add", place(`${name}.csv`), "--out", place(`${name}.xlsx`));
    }
    await exported(place("one.xlsx"), place("two.xlsx"));
    const page = readFileSync(join("docs", "many-plans.md"), "utf8");
    const [, [, sql = ""] = []] = [...page.matchAll(/```sql\n(.*?)```/gs)];
    expect(await query(sql)).toEqual([
      { category: "men", reported: 22 },
      { category: "women", reported: 60 },
    ]);
  });

  it("has a byte order mark, and no text that a spreadsheet takes for a formula", async () => {
    const file = planWorkbook(1);
    const [sheet] = file.sheets;
    sheet!.setCell(3, 3, { value: '=HYPERLINK("http://example.org")\nand, more', formula: null });
    sheet!.setCell(3, 2, { value: "@agency", formula: null });
    writeFileSync(place("plan.xlsx"), file.save());
    await exported(place("plan.xlsx"));
    const text = readFileSync(place("plans.csv"), "utf8");
    expect(text.startsWith("\uFEFFplan,action,indicator,unit,agency,party,period,kind,value,state,")).toBe(
      true,
    );
    expect(text).toContain(`"'=HYPERLINK(""http://example.org"") and, more"`);
    expect(text).toContain(",'@agency,");
    expect(text.trimEnd().split("\r\n")).toHaveLength(5);
    const [row] = await query(`SELECT indicator_text FROM ${TABLE}`);
    expect(row).toEqual({ indicator_text: `'=HYPERLINK("http://example.org") and, more` });
  });

  it("names files apart, reads folders, and tells which could not be read", async () => {
    for (const name of ["a", "b"]) {
      mkdirSync(place(name));
      writeFileSync(place(join(name, "plan.xlsx")), planWorkbook(1).save());
    }
    writeFileSync(place(join("b", "broken.xlsx")), "no workbook");
    writeFileSync(place(join("b", "~$plan.xlsx")), "Excel has it open");
    const { plans, unreadable } = await exported(folder.path);
    expect(plans).toBe(2);
    expect(unreadable).toEqual([
      {
        file: place(join("b", "broken.xlsx")),
        why: expect.stringMatching(/not an Excel workbook/) as string,
      },
    ]);
    const found = await query(`SELECT DISTINCT plan FROM ${TABLE} ORDER BY plan`);
    expect(found).toEqual([{ plan: "a/plan" }, { plan: "b/plan" }]);
  });

  it("leaves nothing where no file could be read, and none of its inputs written over", async () => {
    writeFileSync(place("broken.xlsx"), "no workbook");
    const { exitCode, messages } = await runPoa("export", place("broken.xlsx"), "--out", place("plans.csv"));
    expect(exitCode).toBe(2);
    expect(messages).toMatch(/no file could be read:.*broken\.xlsx/s);
    expect(folder.files()).toEqual(["broken.xlsx"]);
    const over = await runPoa("export", place("broken.xlsx"), "--out", place("broken.xlsx"));
    expect(over.messages).toMatch(/is one of the inputs/);
  });

  it("reads many files in threads, and gives them in their order", async () => {
    const names = Array.from({ length: 14 }, (_, number) => `plan${String(number).padStart(2, "0")}`);
    for (const name of names) writeFileSync(place(`${name}.xlsx`), planWorkbook(2).save());
    writeFileSync(place("plan05.xlsx"), "damaged");
    const printed = execFileSync(
      process.execPath,
      [
        "--import",
        "tsx",
        "src/headless/poa.ts",
        "export",
        folder.path,
        "--out",
        place("plans.csv"),
        "--json",
      ],
      { encoding: "utf8" },
    );
    const { plans, unreadable } = JSON.parse(printed) as Exported;
    expect(plans).toBe(13);
    expect(unreadable.map(({ file }) => file)).toEqual([place("plan05.xlsx")]);
    const lines = readFileSync(place("plans.csv"), "utf8").split("\r\n").slice(1, -1);
    expect([...new Set(lines.map((line) => line.split(",")[0]))]).toEqual(
      names.filter((name) => name !== "plan05"),
    );
  });

  it("writes results by the IATI standard, an activity for each plan, and lists what has no place in it", async () => {
    copyFileSync(MEETING_PLAN, place("meeting.xlsx"));
    writeFileSync(place("small.xlsx"), planWorkbook(2).save());
    const organisation = ["--reporting-org", "KH-GOV-NCCT", "--reporting-org-name", "National Committee"];
    const out = place("results.xml");
    const { plans, rows, leftOut } = await poaJson<
      Exported & { readonly leftOut: readonly { readonly file: string; readonly cell: string }[] }
    >("export", folder.path, "--format", "iati", ...organisation, "--out", out);
    const text = readFileSync(out, "utf8");
    expect(text.match(/<iati-identifier>[^<]*/g)).toEqual([
      "<iati-identifier>KH-GOV-NCCT-meeting",
      "<iati-identifier>KH-GOV-NCCT-small",
    ]);
    expect(plans).toBe(2);
    expect(text.match(/<(?:target|actual|baseline) /g)).toHaveLength(rows);
    expect(leftOut.every(({ file, cell }) => file.startsWith(folder.path) && cell.includes("!"))).toBe(true);
    expect(text.endsWith("</iati-activities>\n")).toBe(true);
  });

  it.each([
    [["--format", "iati"], /says who publishes it: give --reporting-org/],
    [
      ["--format", "iati", "--reporting-org", "a b", "--reporting-org-name", "A"],
      /no identifier of an organisation/,
    ],
    [["--format", "xml"], /no format “xml”/],
  ])("refuses %j with what to do", async (options, why) => {
    const { exitCode, messages } = await runPoa("export", MEETING_PLAN, ...options, "--out", place("r.xml"));
    expect([exitCode, messages]).toEqual([2, expect.stringMatching(why)]);
    expect(folder.files()).toEqual([]);
  });
});
