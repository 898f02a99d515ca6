import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { formatSheetName, parseAddress } from "@plan-of-action/xlsx/grid";
import { workbookWithoutPlan, MEETING_PLAN, poaJson, runPoa, temporaryFolder } from "./run-poa";

interface Read {
  readonly sheet: string;
  readonly years: number[];
  readonly objectives: { id: string; cell: string }[];
  readonly actions: { id: string; objective: string; cell: string }[];
  readonly indicators: {
    id: string;
    action: string;
    overallTarget: number | null;
    annualTargets: Record<string, number | null>;
    cell: string;
  }[];
  readonly workplan: { year: number; quarter: number | null; outputs: string[]; activities: string[] }[];
}

interface Check {
  readonly findings: { rule: string; severity: string; cell: string; message: string; fix: object | null }[];
  readonly counts: Record<"error" | "warning" | "info", number>;
}

describe("poa read", () => {
  it("gives the meeting's plan as it stands", async () => {
    const read = await poaJson<Read>("read", MEETING_PLAN);
    expect(read.sheet).toBe("Plan of Action");
    expect(read.years).toEqual([2023, 2024, 2025]);
    expect(read.objectives.map(({ id, cell }) => `${id} ${cell}`)).toEqual([
      "1 'Plan of Action'!A8",
      "2 'Plan of Action'!A12",
      "3 'Plan of Action'!A17",
    ]);
    expect(read.actions.map(({ id }) => id)).toEqual([
      "1.1",
      "1.2",
      "1.3",
      "1.4",
      "2.1",
      "2.2",
      "2.3",
      "2.4",
      "2.5",
      "3.1",
      "3.2",
      "3.3",
      "3.4",
    ]);
    expect(read.workplan.map(({ year, quarter }) => `${year}-Q${quarter}`)).toEqual([
      "2023-Q1",
      "2023-Q2",
      "2023-Q4",
      "2024-Q2",
      "2024-Q4",
      "2025-Q2",
      "2025-Q4",
    ]);
  });

  it("pairs the indicators of one cell with the values of the others, line by line", async () => {
    const { indicators } = await poaJson<Read>("read", MEETING_PLAN);
    const targets = indicators
      .filter(({ action }) => action === "1.4")
      .map(({ id, overallTarget, annualTargets }) => [id, overallTarget, annualTargets]);
    expect(targets).toEqual([
      ["1.4-1", 2, { 2023: null, 2024: 2, 2025: 2 }],
      ["1.4-2", 120, { 2023: null, 2024: 60, 2025: 60 }],
    ]);
  });
});

describe("poa check", () => {
  const found = async (): Promise<string[]> => {
    const { findings } = await poaJson<Check>("check", MEETING_PLAN);
    return findings.map(({ rule, cell }) => `${rule} ${cell}`);
  };

  it.each([
    ["1.4 promises 2 courses and plans 2 + 2", "target-total-mismatch 'Plan of Action'!F11"],
    ["1.3 has two values and one indicator", "target-values-count 'Plan of Action'!F10"],
    ["3.4 has an indicator under Resources", "indicator-in-wrong-column 'Plan of Action'!J20"],
    ["MOJ beside MoJ, in 1.1", "agency-variant 'Plan of Action'!D8"],
    ["MOJ beside MoJ, in 1.2", "agency-variant 'Plan of Action'!D9"],
    ["GS/NCCT beside SG/NCCT, as responsible", "agency-variant 'Plan of Action'!C14"],
    ["GS/NCCT beside SG/NCCT, as partner", "agency-variant 'Plan of Action'!D14"],
  ])("finds that %s", async (_, finding) => {
    expect(await found()).toContain(finding);
  });

  it("names both spellings of each agency", async () => {
    const { findings } = await poaJson<Check>("check", MEETING_PLAN);
    const messages = findings.filter(({ rule }) => rule === "agency-variant").map(({ message }) => message);
    for (const [rare, common] of [
      ["MOJ", "MoJ"],
      ["MOSVY", "MoSVY"],
      ["GS/NCCT", "SG/NCCT"],
    ] as const) {
      expect(messages.filter((text) => text.includes(rare) && text.includes(common))).toHaveLength(2);
    }
  });

  it("finds nothing on 2.2, 2.4 and 3.1, which are right", async () => {
    const cells = (await found()).map((finding) => /(\d+)$/.exec(finding)?.[1]);
    for (const row of ["13", "15", "17"]) expect(cells).not.toContain(row);
  });

  it("says 1 by its exit code, for the plan has an error", async () => {
    expect((await runPoa("check", MEETING_PLAN)).exitCode).toBe(1);
  });

  it.each(["km", "th"])("speaks %s", async (language) => {
    const english = await runPoa("check", MEETING_PLAN);
    const other = await runPoa("check", MEETING_PLAN, "--lang", language);
    expect(other.out).not.toBe(english.out);
    expect(other.out).toMatch(language === "th" ? /\p{Script=Thai}/u : /\p{Script=Khmer}/u);
  });
});

describe("poa summary", () => {
  const folder = temporaryFolder();
  const parts = (path: string) => unzipSync(readFileSync(path));
  const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

  it("adds a sheet with a chart and leaves every other part as it was", async () => {
    const out = join(folder.path, "out.xlsx");
    expect((await runPoa("summary", MEETING_PLAN, "--period", "2024-Q2", "--out", out)).exitCode).toBe(0);
    const [before, after] = [parts(MEETING_PLAN), parts(out)];
    const changed = Object.keys(before).filter((name) => text(before[name]) !== text(after[name]));
    // What lists the parts of a workbook, and the styles, to which the summary's are added.
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
    expect(
      Object.keys(after)
        .filter((name) => !(name in before))
        .sort(),
    ).toEqual(
      expect.arrayContaining([
        "xl/charts/chart1.xml",
        "xl/drawings/drawing1.xml",
        "xl/worksheets/sheet3.xml",
      ]),
    );
  });

  it("has a chart that shows what stands in the cells that it names", async () => {
    const out = join(folder.path, "out.xlsx");
    await runPoa("summary", MEETING_PLAN, "--period", "2024-Q2", "--out", out);
    const { sheets } = openWorkbookFile(readFileSync(out));
    const references = chartReferences(text(parts(out)["xl/charts/chart1.xml"]));
    // Of each of the two series its name, its categories and its values.
    expect(references.length).toBe(2 * 3);
    for (const { range, cached } of references) {
      const [first, last = first] = range
        .split("!")[1]!
        .split(":")
        .map((address) => parseAddress(address)!);
      const sheet = sheets.find(({ name }) => range.startsWith(formatSheetName(name)))!;
      const cells = [];
      for (let row = first!.row; row <= last!.row; row++)
        cells.push(JSON.stringify(sheet.cell(row, first!.column).value).replaceAll('"', ""));
      expect([range, cells]).toEqual([range, cached]);
      expect(sheet.name).toBe("Summary 2024 Q2");
    }
  });

  it("is written the same every time", async () => {
    const [first, second] = ["a.xlsx", "b.xlsx"].map((name) => join(folder.path, name));
    for (const out of [first!, second!])
      await runPoa("summary", MEETING_PLAN, "--period", "2024-Q2", "--out", out);
    expect(readFileSync(first!).equals(readFileSync(second!))).toBe(true);
  });

  it("written again changes nothing but its own sheet", async () => {
    const [first, again] = [join(folder.path, "first.xlsx"), join(folder.path, "again.xlsx")];
    await runPoa("summary", MEETING_PLAN, "--period", "2024-Q2", "--out", first);
    const { out } = await runPoa("summary", first, "--period", "2024-Q2", "--out", again);
    expect(out).toMatch(/Rewrote the sheet “Summary 2024 Q2”/);
    const [before, after] = [parts(first), parts(again)];
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    // With nothing changed meanwhile, not even its own sheet. The list of parts names what is kept in another order.
    const differing = Object.keys(before).filter((name) => text(before[name]) !== text(after[name]));
    const listed = (all: ReturnType<typeof parts>): string[] =>
      text(all["[Content_Types].xml"]).split("<").sort();
    expect(differing.filter((name) => name !== "[Content_Types].xml")).toEqual([]);
    expect(listed(after)).toEqual(listed(before));
  });

  it("is refused for a workbook that has no plan, whatever else it has", async () => {
    const out = join(folder.path, "out.xlsx");
    expect(
      (await runPoa("summary", workbookWithoutPlan(folder.path), "--period", "2024-Q2", "--out", out))
        .exitCode,
    ).toBe(2);
    expect(folder.files()).toEqual(["without-plan.xlsx"]);
  });
});

/** The ranges that a chart's series name, each with the values that the chart keeps of it. */
function chartReferences(xml: string): { readonly range: string; readonly cached: string[] }[] {
  return [...xml.matchAll(/<c:(?:str|num)Ref><c:f>([^<]*)<\/c:f>(.*?)<\/c:(?:str|num)Ref>/gs)].map(
    ([, range, cache]) => ({
      range: range!.replaceAll("&apos;", "'"),
      cached: [...cache!.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value!),
    }),
  );
}
