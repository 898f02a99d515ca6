import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EVERY_FEATURE, MEETING_PLAN, poaJson, runPoa, temporaryFolder } from "./run-poa";

interface Check {
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly cell: string;
    readonly message: string;
    readonly accepted: string | null;
  }[];
  readonly counts: Readonly<Record<"error" | "warning" | "info", number>>;
}

const folder = temporaryFolder();
const place = (name: string) => join(folder.path, name);
const WHY = ["--reason", "Agreed in March", "--by", "Secretariat"];

/** The meeting's plan promises 2 courses and plans 2 and 2. */
const COURSES = "target-total-mismatch@F11";

async function accepted(...more: readonly string[]): Promise<string> {
  const out = place("accepted.xlsx");
  await poaJson<Check>("check", MEETING_PLAN, "--accept", COURSES, ...WHY, "--out", out, ...more);
  return out;
}

function at(check: Check, rule: string, cell: string) {
  return check.findings.find((finding) => finding.rule === rule && finding.cell === cell);
}

describe("poa check, deciding about findings", () => {
  it("keeps in the workbook that a finding is accepted, and why", async () => {
    const before = await poaJson<Check>("check", MEETING_PLAN);
    const after = await poaJson<Check>("check", await accepted());
    expect(at(after, "target-total-mismatch", "'Plan of Action'!F11")?.accepted).toBe("Agreed in March");
    expect(after.findings).toHaveLength(before.findings.length);
    expect(after.counts.warning).toBe(before.counts.warning - 1);
  });

  it("takes the cell with its sheet too, and several findings at once", async () => {
    const { findings } = await poaJson<Check>("check", MEETING_PLAN);
    const [first, second] = findings.filter(({ severity }) => severity !== "info");
    const names = [first, second].flatMap((one) => ["--accept", `${one!.rule}@${one!.cell}`]);
    const out = place("both.xlsx");
    const after = await poaJson<Check>("check", MEETING_PLAN, ...names, ...WHY, "--out", out);
    expect(after.findings.filter((one) => one.accepted !== null).length).toBeGreaterThanOrEqual(2);
  });

  it("takes an acceptance back", async () => {
    const file = await accepted();
    const after = await poaJson<Check>("check", file, "--withdraw", COURSES, "--in-place");
    expect(after.findings.filter((one) => one.accepted !== null)).toEqual([]);
    expect((await poaJson<Check>("check", file)).counts).toEqual(after.counts);
  });

  it("keeps how much a check weighs, and gives the catalogue's weight back", async () => {
    const out = place("off.xlsx");
    const changes = ["--severity", "agency-variant=off", "--severity", "target-total-mismatch=info"];
    const after = await poaJson<Check>("check", MEETING_PLAN, ...changes, "--out", out);
    expect(after.findings.filter(({ rule }) => rule === "agency-variant")).toEqual([]);
    expect(at(after, "target-total-mismatch", "'Plan of Action'!F11")?.severity).toBe("info");
    const back = await poaJson<Check>("check", out, "--severity", "agency-variant=none", "--in-place");
    expect(back.findings.filter(({ rule }) => rule === "agency-variant").length).toBeGreaterThan(0);
  });

  it("leaves the input as it is where another place is named", async () => {
    const before = readFileSync(MEETING_PLAN);
    await accepted();
    expect(readFileSync(MEETING_PLAN).equals(before)).toBe(true);
  });

  it.each<[string, readonly string[], RegExp]>([
    ["no reason", ["--accept", COURSES, "--by", "Secretariat"], /Say why the finding is accepted/],
    ["nobody who accepts", ["--accept", COURSES, "--reason", "x"], /who accepts it/],
    ["no such check", ["--accept", "no-such-check@F11", ...WHY], /There is no check “no-such-check”/],
    [
      "a cell where the check finds nothing",
      ["--accept", "target-total-mismatch@A1", ...WHY],
      /finds nothing at A1\. It finds something at .*'Plan of Action'!F11/,
    ],
    [
      "a check that finds nothing at all",
      ["--accept", "target-negative@F11", ...WHY],
      /target-negative finds nothing in this workbook/,
    ],
    ["no cell", ["--accept", "target-total-mismatch", ...WHY], /Write the check and the cell/],
    ["what is no cell", ["--accept", "target-total-mismatch@here", ...WHY], /“here” is not a valid cell/],
    ["an acceptance that there is not", ["--withdraw", COURSES], /is not accepted/],
    [
      "a weight that there is not",
      ["--severity", "agency-variant=grave"],
      /error, warning, info, off, none\./,
    ],
    ["no weight", ["--severity", "agency-variant"], /Write a check and its weight/],
    ["the weight of no check", ["--severity", "agency=off"], /There is no check “agency”/],
  ])("changes nothing, and says why, given %s", async (_, options, sentence) => {
    const { exitCode, out, messages } = await runPoa(
      "check",
      MEETING_PLAN,
      ...options,
      "--out",
      place("x.xlsx"),
    );
    expect(messages).toMatch(sentence);
    expect([exitCode, out]).toEqual([2, ""]);
    expect(folder.files()).toEqual([]);
  });

  it("wants to know where to keep a decision", async () => {
    const { exitCode, messages } = await runPoa("check", MEETING_PLAN, "--accept", COURSES, ...WHY);
    expect(messages).toMatch(/Say where the workbook is to be written/);
    expect(exitCode).toBe(2);
  });
});

describe("poa check of a workbook without a plan", () => {
  it("is one error at the first cell that says what each sheet was found to be", async () => {
    const { exitCode, out, messages } = await runPoa("check", EVERY_FEATURE, "--json");
    const { findings, counts } = JSON.parse(out) as Check;
    expect(findings.map(({ rule, severity, cell }) => [rule, severity, cell])).toEqual([
      ["plan-not-found", "error", "Plan!A1"],
    ]);
    for (const sheet of ["Plan", "Data", "Charts", "Pivot", "Lists"])
      expect(findings[0]!.message).toContain(sheet);
    expect([counts.error, exitCode, messages]).toEqual([1, 1, ""]);
  });

  it("says it in the language that is asked for", async () => {
    const { out } = await runPoa("check", EVERY_FEATURE, "--lang", "th");
    expect(out).toContain("ไม่มีแผ่นงานใดที่มีแผนปฏิบัติการ");
  });

  it("cannot be written into a sheet", async () => {
    const { exitCode, messages } = await runPoa("check", EVERY_FEATURE, "--out", place("out.xlsx"));
    expect(messages).toMatch(/No plan of action was found/);
    expect([exitCode, folder.files()]).toEqual([2, []]);
  });
});
