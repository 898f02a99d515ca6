import { readFileSync, writeFileSync, copyFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { valuesOf } from "../../cells-of-sheet";
import { typeDefinition } from "../../typed-definition";
import { poaJson, runPoa, temporaryFolder, MEETING_PLAN, workbookWithoutPlan } from "./run-poa";
import { workbookOfRows } from "../../workbook-of-rows";
import { strFromU8, unzipSync } from "fflate";

interface Progress {
  readonly period: string;
  readonly indicators: {
    id: string;
    status: string;
    percentMet: number | null;
    year: { target: number | null; actual: number | null; percentMet: number | null };
  }[];
  readonly headline: { due: number; onTrackOrBetter: number; reported: number };
  readonly objectives: { id: string; byStatus: Record<string, number>; meanPercentMet: number | null }[];
  readonly parties: { name: string; byStatus: Record<string, number> }[];
  readonly agencies: { name: string; byStatus: Record<string, number> }[];
}

const folder = temporaryFolder();

/** A plan whose targets and actuals stand side by side under each quarter. */
function planWithActuals(): string {
  const rows = [
    ["Objective", "Action", "Agency", "Indicator", "2024", null, null, null],
    [null, null, null, null, "Q1 Target", "Q1 Actual", "Q2 Target", "Q2 Actual"],
    ["1. Protection", "1.1 Train officers", "MoJ", "Number of officers trained", 20, 10, 20, 20],
    [null, "1.2 Hold meetings", "MoI", "Number of meetings held", 2, null, 2, null],
  ];
  const file = workbookOfRows(rows);
  file.sheets[0]!.merge({ firstRow: 0, firstColumn: 4, lastRow: 0, lastColumn: 7 });
  const path = join(folder.path, "plan.xlsx");
  writeFileSync(path, file.save());
  return path;
}

/** A plan with its Indicators sheet, confirmed with these parts of parties, and the reports of two governments. */
async function planOfTwoParties(partyParts: string): Promise<string> {
  const rows = [
    ["Action", "Agency", "Indicators", "Overall target", 2023, 2024],
    ["1.1 Train officers", "MoJ", "Number of officers trained", 20, 10, 10],
  ];
  const file = workbookOfRows(rows);
  const path = join(folder.path, "parties.xlsx");
  writeFileSync(path, file.save());
  writeFileSync(
    join(folder.path, "parties.csv"),
    "indicator,period,party,actual\n1.1-1,2023,Thailand,12\n1.1-1,2023,Cambodia,8\n",
  );
  await runPoa("actuals", path, "--add", join(folder.path, "parties.csv"), "--in-place");
  await runPoa("indicators", path, "--in-place");
  const written = openWorkbookFile(readFileSync(path));
  typeDefinition(written, "Number of officers trained", { partyParts });
  writeFileSync(path, written.save());
  return path;
}

describe("poa progress", () => {
  it("gives shares as actual over target, and none where nothing was reported", async () => {
    const { period, indicators } = await poaJson<Progress>(
      "progress",
      planWithActuals(),
      "--period",
      "2024-Q2",
    );
    expect(period).toBe("2024-Q2");
    expect(indicators).toMatchObject([
      { id: "1.1-1", percentMet: 0.75, status: "atRisk", year: { target: 40, actual: 30, percentMet: 0.75 } },
      { id: "1.2-1", percentMet: null, status: "noReport", year: { actual: null, percentMet: null } },
    ]);
  });

  it("tells how indicators stand in words, and of what", async () => {
    const { out } = await runPoa("progress", planWithActuals(), "--period", "2024-Q2");
    expect(out).toContain("  1.1-1  At risk: 30 reported, 40 expected by then, target 40");
    expect(out).toContain("  1.2-1  No report: nothing reported, 4 expected by then, target 4");
  });

  it("rounds what was computed", async () => {
    const rows = [
      ["Action", "Indicators", "Target 2024", "2024-07 Actual"],
      ["1.1 Plant trees", "Number of trees planted", 100, 70],
    ];
    const path = join(folder.path, "months.xlsx");
    writeFileSync(path, workbookOfRows(rows).save());
    const { out } = await runPoa("progress", path, "--period", "2024-08");
    expect(out).toContain("66.667 expected by then, target 100");
  });

  it("tells the cell from which on nobody knows whether quarters are added up", async () => {
    const rows = [
      ["Action", "Indicators", "Target 2024", "2024 Q1 Actual", "2024 Q2 Actual", "2024 Q3 Actual"],
      ["1.1 Visit sites", "Number of visits", 10, 2, 4, 7],
    ];
    const path = join(folder.path, "visits.xlsx");
    writeFileSync(path, workbookOfRows(rows).save());
    const progress = async (period: string) =>
      (await runPoa("progress", path, "--period", period, "--on", "2024-10-05")).out;
    expect(await progress("2024-Q2")).toMatch(/6 reported.*see what check finds in \S*E2$/m);
    expect(await progress("2024-Q3")).toMatch(/13 reported.*see what check finds in \S*E2$/m);
    expect(await progress("2024-Q1")).not.toContain("see what check finds");
  });

  it("tells it also where quarters rise all over the plan", async () => {
    const header = [
      "Action",
      "Indicators",
      "Target 2024",
      "2024 Q1 Actual",
      "2024 Q2 Actual",
      "2024 Q3 Actual",
    ];
    const rows = ["seeds", "tools", "pumps", "wells", "roads", "boats", "ponds", "sheds", "barns"].map(
      (thing, row) => [`1.${row + 1} Buy ${thing}`, `Number of ${thing} bought`, 10, 2, 4, 7],
    );
    const path = join(folder.path, "bought.xlsx");
    writeFileSync(path, workbookOfRows([header, ...rows]).save());
    const { out } = await runPoa("progress", path, "--period", "2024-Q3", "--on", "2024-10-05");
    expect(out.match(/13 reported.*see what check finds in/gu)).toHaveLength(9);
  });

  it("tells a level that was reported before something fell due from one that was not", async () => {
    const rows = [
      ["Action", "Indicators", "Target 2023", "Actual 2023", "Target 2024", "Actual 2024"],
      ["1.1 Serve villages", "Percentage of villages served", "50%", "48%", "60%", null],
    ];
    const path = join(folder.path, "level.xlsx");
    writeFileSync(path, workbookOfRows(rows).save());
    const { out } = await runPoa("progress", path, "--period", "2024", "--on", "2025-03-01");
    expect(out).toContain(
      "  1.1-1  Late report: 48% reported, 60% expected by then, target 60%, report missing for 2024, on track until 2023",
    );
  });

  it("tells beside a quarter what was reported for the whole year, which is over", async () => {
    const rows = [
      ["Action", "Indicators", "Target 2024", "Actual 2024"],
      ["1.1 Plant trees", "Number of trees planted", 24, 20],
    ];
    const path = join(folder.path, "trees.xlsx");
    writeFileSync(path, workbookOfRows(rows).save());
    const progress = async (period: string) =>
      (await runPoa("progress", path, "--period", period, "--on", "2025-03-01")).out;
    expect(await progress("2024-Q1")).toContain(
      "  1.1-1  No report: nothing reported, 20 for the whole year, 6 expected by then, target 24",
    );
    expect(await progress("2024")).toContain("  1.1-1  At risk: 20 reported");
  });

  it("says where a check finds that a number that counts cannot be", async () => {
    const rows = [
      ["Action", "Indicators", "Target 2024", "2024 Q1 Actual", "2024 Q2 Actual"],
      ["1.1 Plant trees", "Number of trees planted", 24, 5, -2],
      ["1.2 Meet", "Number of meetings", 8, 2, 2],
    ];
    const path = join(folder.path, "negative.xlsx");
    writeFileSync(path, workbookOfRows(rows).save());
    const progress = async (period: string) => (await runPoa("progress", path, "--period", period)).out;
    const tells = /1\.1-1 .*; see what check finds in .*E2\n/;
    expect(await progress("2024-Q2")).toMatch(tells);
    expect(await progress("2024-Q2")).not.toMatch(/1\.2-1 .*; see/);
    expect(await progress("2024-Q1")).not.toMatch(/; see/);
  });

  it("is none of a period that the plan does not cover", async () => {
    const { exitCode, messages } = await runPoa("progress", planWithActuals(), "--period", "2031-Q1");
    expect(exitCode).toBe(2);
    expect(messages).toContain("has the years 2024, so there is no progress of 2031-Q1.");
  });

  it("counts by objective and by responsible agency", async () => {
    const { headline, objectives, agencies } = await poaJson<Progress>(
      "progress",
      planWithActuals(),
      "--period",
      "2024-Q2",
    );
    expect(headline).toEqual({ due: 2, onTrackOrBetter: 0, reported: 1 });
    expect(objectives).toMatchObject([
      { id: "1", byStatus: { atRisk: 1, noReport: 1 }, meanPercentMet: 0.375 },
    ]);
    expect(agencies).toMatchObject([
      { name: "MoJ", byStatus: { atRisk: 1, noReport: 0 } },
      { name: "MoI", byStatus: { atRisk: 0, noReport: 1 } },
    ]);
  });

  it.each([
    ["Add up", { actual: 20, percentMet: 2, status: "done" }, ["done", "done"]],
    ["Each reaches the target", { actual: 8, percentMet: 0.8, status: "atRisk" }, ["atRisk", "ahead"]],
    ["Reported once for all", { actual: null, percentMet: null, status: "noReport" }, []],
  ])("counts parts of two governments as the Indicators sheet says: %s", async (parts, whole, ofParties) => {
    const path = await planOfTwoParties(parts);
    const { indicators, parties } = await poaJson<Progress>("progress", path, "--period", "2023");
    expect(indicators).toMatchObject([whole]);
    const statuses = parties.map(({ name, byStatus }) => [
      name,
      Object.keys(byStatus).filter((status) => byStatus[status]! > 0),
    ]);
    expect(statuses).toEqual(ofParties.map((status, place) => [["Cambodia", "Thailand"][place], [status]]));
  });
});

const place = (name: string) => join(folder.path, name);

describe("poa annex", () => {
  it("writes the meeting's plan to print and sign, and the plan is read as before", async () => {
    const annex = await poaJson<{ title: string; parties: string[]; pages: number }>(
      ...["annex", MEETING_PLAN, "--parties", "Cambodia; Thailand", "--out", place("annex.xlsx")],
    );
    expect(annex).toMatchObject({ title: "Annex", parties: ["Cambodia", "Thailand"], pages: 2 });
    const [before, after] = [
      await poaJson<{ indicators: unknown }>("read", MEETING_PLAN),
      await poaJson<{ indicators: unknown }>("read", place("annex.xlsx")),
    ];
    expect(after).toEqual(before);
  });

  it("asks for a place, and writes nothing without one", async () => {
    const { exitCode, messages } = await runPoa("annex", MEETING_PLAN);
    expect(exitCode).toBe(2);
    expect(messages).toContain("--out");
  });
});

describe("poa brief", () => {
  it("writes one page with a tile for each indicator, and again in the same place", async () => {
    const out = place("brief.xlsx");
    const brief = ["--period", "2024-Q2", "--on", "2024-07-20", "--out", out] as const;
    expect(await poaJson("brief", MEETING_PLAN, ...brief)).toMatchObject({
      title: "Summary 2024 Q2",
      rewritten: false,
      headline: { onTrackOrBetter: 0, reported: 0 },
    });
    const sheet = openWorkbookFile(readFileSync(out)).sheets.at(-1)!;
    const parts = Object.entries(unzipSync(readFileSync(out)));
    const setUps = parts.flatMap(([, bytes]) => /<pageSetup [^>]*>/.exec(strFromU8(bytes)) ?? []);
    expect(setUps.at(-1)).toMatch(/fitToWidth="1".*fitToHeight="1".*orientation="landscape"/);
    const texts = valuesOf(sheet).flat();
    for (const tile of ["1.1", "2.3-2", "3.4"]) expect(texts).toContain(tile);
    expect(await poaJson("brief", out, "--period", "2024-Q2", "--in-place")).toMatchObject({
      rewritten: true,
    });
  });

  it("is of a quarter or a year of the plan", async () => {
    const of = async (period: string) =>
      runPoa("brief", MEETING_PLAN, "--period", period, "--out", place("none.xlsx"));
    expect(await of("2031")).toMatchObject({
      exitCode: 2,
      messages: expect.stringContaining("there is no brief of 2031") as string,
    });
    expect(await of("2024-03")).toMatchObject({ exitCode: 2 });
  });
});

interface NextShape {
  readonly sheet: string;
  readonly rows: readonly {
    readonly kind: "carried" | "recurring" | "leftOut";
    readonly reason: string;
    readonly id: string;
    readonly origin: string;
    readonly overallTarget?: number;
    readonly targets?: Readonly<Record<string, number>>;
    readonly baseline?: number | null;
  }[];
  readonly counts: Readonly<Record<string, number>>;
  readonly checks: { readonly error: number };
  readonly misread: readonly string[];
}

interface ReadShape {
  readonly years: readonly number[];
  readonly indicators: readonly { readonly text: string; readonly overallTarget: number | null }[];
}

/** The meeting's plan with what was achieved until the middle of 2024. */
async function reportedPlan(): Promise<string> {
  const actuals = join("tests", "fixtures", "actuals-2024-q2.csv");
  await runPoa("actuals", MEETING_PLAN, "--add", actuals, "--out", place("reported.xlsx"));
  return place("reported.xlsx");
}

const nextPlan = (file: string, years: string, ...more: string[]) =>
  poaJson<NextShape>("next-plan", file, "--years", years, "--out", place("next.xlsx"), ...more);

describe("poa next-plan", () => {
  it("writes the plan that follows, which is read and checked by itself without errors", async () => {
    const file = await reportedPlan();
    const { rows, counts, checks, misread } = await nextPlan(file, "2026-2028");
    const former = await poaJson<ReadShape>("read", file);
    expect(rows).toHaveLength(former.indicators.length);
    expect(misread).toEqual([]);
    expect(checks.error).toBe(0);
    expect(counts).toEqual({ carried: 10, recurring: 2, leftOut: 3 });
    expect(rows.find(({ id }) => id === "1.4-2")).toMatchObject({
      kind: "carried",
      baseline: 26,
      overallTarget: 94,
      targets: { 2027: 47, 2028: 47 },
      origin: expect.stringContaining("1.4-2 of 2023–2025: 26 of 120 reached.") as string,
    });
    const read = await poaJson<ReadShape>("read", place("next.xlsx"));
    expect(read.years).toEqual([2026, 2027, 2028]);
    const isIncluded = rows.filter(({ kind }) => kind !== "leftOut");
    expect(read.indicators.map(({ overallTarget }) => overallTarget)).toEqual(
      isIncluded.map(({ overallTarget }) => overallTarget),
    );
    const check = await poaJson<{ counts: { error: number } }>("check", place("next.xlsx"));
    expect(check.counts.error).toBe(0);
  });

  it("takes what nothing was reported for as a whole, since silence is not 0", async () => {
    const { rows } = await nextPlan(MEETING_PLAN, "2026-2027");
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(["carried", "recurring"]));
    expect(rows.find(({ id }) => id === "1.1-1")?.reason).toBe("nothingReported");
  });

  it("says it in the language that was asked for", async () => {
    const { sheet, rows } = await nextPlan(await reportedPlan(), "2026-2028", "--lang", "th");
    expect(sheet).toBe("แผน 2026–2028");
    expect(rows.find(({ id }) => id === "1.4-2")?.origin).toContain("บรรลุ 26 จาก 120");
  });

  it.each([
    ["without years", [], "--years 2026-2028"],
    ["with years that are none", ["--years", "soon"], "“soon”"],
    ["with years the wrong way round", ["--years", "2028-2026"], "“2028-2026”"],
    ["with too many years", ["--years", "2026-2126"], "“2026-2126”"],
    ["without a place to write", ["--years", "2026", "--out"], "--out"],
  ])("is refused %s", async (_, options, said) => {
    const place3 = options.at(-1) === "--out" ? options.slice(0, -1) : [...options, "--out", place("n.xlsx")];
    const { exitCode, messages } = await runPoa("next-plan", MEETING_PLAN, ...place3);
    expect(exitCode).toBe(2);
    expect(messages).toContain(said);
    expect(folder.files()).toEqual([]);
  });

  it("writes nothing over its input, nor where there is no plan", async () => {
    copyFileSync(MEETING_PLAN, place("plan.xlsx"));
    const same = await runPoa(
      "next-plan",
      place("plan.xlsx"),
      "--years",
      "2026",
      "--out",
      place("plan.xlsx"),
    );
    const none = await runPoa(
      "next-plan",
      workbookWithoutPlan(folder.path),
      "--years",
      "2026",
      "--out",
      place("n.xlsx"),
    );
    expect([same.exitCode, none.exitCode]).toEqual([2, 2]);
    expect(folder.files()).toEqual(["plan.xlsx", "without-plan.xlsx"]);
  });
});
