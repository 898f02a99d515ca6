import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { EVERY_FEATURE, MEETING_PLAN, poaJson, runPoa, temporaryFolder } from "./run-poa";

const folder = temporaryFolder();
const place = (name: string) => join(folder.path, name);

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
    const none = await runPoa("next-plan", EVERY_FEATURE, "--years", "2026", "--out", place("n.xlsx"));
    expect([same.exitCode, none.exitCode]).toEqual([2, 2]);
    expect(folder.files()).toEqual(["plan.xlsx"]);
  });
});
