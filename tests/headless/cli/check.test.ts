import { readFileSync, writeFileSync, copyFileSync } from "node:fs";
import { join } from "node:path";
import { workbookWithoutPlan, MEETING_PLAN, poaJson, runPoa, temporaryFolder } from "./run-poa";
import { workbookOfRows, fillRows, type Rows } from "../../workbook-of-rows";
import { newWorkbookFile, openWorkbookFile } from "@plan-of-action/xlsx";

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
    const { exitCode, out, messages } = await runPoa("check", workbookWithoutPlan(folder.path), "--json");
    const { findings, counts } = JSON.parse(out) as Check;
    expect(findings.map(({ rule, severity, cell }) => [rule, severity, cell])).toEqual([
      ["plan-not-found", "error", "Data!A1"],
    ]);
    for (const sheet of ["Data", "Charts", "Pivot", "Lists"]) expect(findings[0]!.message).toContain(sheet);
    expect([counts.error, exitCode, messages]).toEqual([1, 1, ""]);
  });

  it("says it in the language that is asked for", async () => {
    const { out } = await runPoa("check", workbookWithoutPlan(folder.path), "--lang", "th");
    expect(out).toContain("ไม่มีแผ่นงานใดที่มีแผนปฏิบัติการ");
  });

  it("cannot be written into a sheet", async () => {
    const { exitCode, messages } = await runPoa(
      "check",
      workbookWithoutPlan(folder.path),
      "--out",
      place("out.xlsx"),
    );
    expect(messages).toMatch(/No plan of action was found/);
    expect([exitCode, folder.files()]).toEqual([2, ["without-plan.xlsx"]]);
  });
});

describe("title cells", () => {
  /** A plan without actions, which has its objectives in their place. */
  function planOfObjectives(): string {
    const rows = [
      ["Objective", "Indicator", "Target 2024"],
      ["Cleaner ponds", "Number of ponds dredged", 3],
      ["Safer paths", "Number of paths paved", 9],
    ];
    const path = join(folder.path, "plan.xlsx");
    writeFileSync(path, workbookOfRows(rows).save());
    return path;
  }

  it("an action is named at the cell of its title, in the report as in JSON", async () => {
    const path = planOfObjectives();
    const { actions } = await poaJson<{ actions: { title: string; cell: string }[] }>("read", path);
    expect(actions.map(({ cell }) => cell)).toEqual(["Sheet1!A2", "Sheet1!A3"]);
    const { out } = await runPoa("read", path);
    expect(out).toContain("Cleaner ponds  [A2]");
    expect(out).toContain("Safer paths  [A3]");
  });
});

interface Unsure {
  readonly unsure: { readonly confidence: number; readonly likeliestFault: string } | null;
}

function saved(rows: Rows): string {
  const path = join(folder.path, "plan.xlsx");
  writeFileSync(path, workbookOfRows(rows).save());
  return path;
}

const DOUBTFUL: Rows = [
  ["Action", "Indicator", "Zorp", "Blick", "Wum", "Target 2024"],
  ["1.1 Train officers", "Officers trained", "a", "b", "c", 10],
  ["1.2 Open shelters", "Shelters opened", "d", "e", "f", "4\n120"],
];

/** Two rows more than a plan of one year that nothing is unclear of. */
const CLEAR: Rows = [
  ["Plan of action 2024"],
  ["No.", "Action", "Indicator", "Target 2024", "Responsible agency"],
  ...Array.from({ length: 22 }, (_, place) => [
    `1.${place + 1}`,
    `Hold course number ${place + 1}`,
    `Number of courses of kind ${place + 1}`,
    place + 2,
    place % 2 === 0 ? "MoJ" : "MoI",
  ]),
];

describe("a plan that was read doubtfully", () => {
  it("is none for a workplan on a sheet of its own, whose quarters to come are blank", async () => {
    const file = workbookOfRows(CLEAR);
    fillRows(file.addSheet("Workplan 2024"), [
      ["Workplan 2024"],
      ["Action", "Activity", "Q1", "Q2", "Q3", "Q4", "Status"],
      ...Array.from({ length: 10 }, (_, place) => [`1.${place + 1}`, `Book room ${place + 1}`, "x"]),
    ]);
    writeFileSync(join(folder.path, "plan.xlsx"), file.save());
    const read = await poaJson<Unsure & { others: unknown }>("read", join(folder.path, "plan.xlsx"));
    expect(read).toMatchObject({ unsure: null, others: [] });
  });

  it.each<[string, readonly string[]]>([
    ["read", []],
    ["check", []],
    ["progress", ["--period", "2024"]],
  ])("is told as such by %s, with the likeliest fault and the way to correct it", async (command, more) => {
    const path = saved(DOUBTFUL);
    const { messages } = await runPoa(command, path, ...more);
    expect(messages).toMatch(/^It is uncertain whether “Sheet1” was read correctly \(\d+ %\)\./);
    expect(messages).toContain("“Zorp”, “Blick”, “Wum”");
    expect(messages).toContain("--mapping M.json");
    expect(messages).toContain(`npm run -s poa -- read ${path} --explain`);
    expect(messages).toContain("choose “How it was read” in the pane");
    const { unsure } = await poaJson<Unsure>(command, path, ...more);
    expect(unsure?.confidence).toBeLessThan(0.65);
    expect(unsure?.likeliestFault).toContain("“Zorp”");
  });

  it("is told as such by a summary", async () => {
    const out = join(folder.path, "out.xlsx");
    const { messages } = await runPoa("summary", saved(DOUBTFUL), "--period", "2024", "--out", out);
    expect(messages).toMatch(/It is uncertain whether/);
  });

  it("is told of no plan that was read surely", async () => {
    const path = saved(CLEAR);
    expect((await runPoa("read", path)).messages).toBe("");
    expect((await poaJson<Unsure>("read", path)).unsure).toBeNull();
  });

  it("lists each value that was left in a cell", async () => {
    const { notRead } = await poaJson<{
      readonly notRead: readonly { readonly cell: string; readonly text: string }[];
    }>("read", saved(DOUBTFUL));
    expect(notRead).toContainEqual(expect.objectContaining({ cell: "Sheet1!F3", text: "120" }));
  });
});

describe("a workbook in which no plan was found", () => {
  const TASKS: Rows = [
    ["Job", "Colour", "Size", "Weight of it"],
    ["Paint the wall", "red", "large", "x"],
    ["Sweep the floor", "grey", "small", "y"],
  ];

  it("is refused with what its headers were understood as, and a mapping that reads it", async () => {
    const path = saved([["Activity", "Colour", "Remarks", "Shape"], ...TASKS.slice(1)]);
    const { exitCode, messages } = await runPoa("read", path);
    expect(exitCode).toBe(2);
    expect(messages).toContain("“Activity” (A1: actions)");
    const example = messages.split("\n").at(-1) ?? "";
    const mapping = join(folder.path, "M.json");
    writeFileSync(mapping, example);
    const read = await runPoa("read", path, "--mapping", mapping);
    expect(read.messages).not.toContain("not applied");
    expect(read.out).toContain("2 actions");
  });

  it("names the true reason of a template", async () => {
    const { messages } = await runPoa(
      "read",
      saved([
        ["Action", "Indicator", "Target 2025", "Responsible"],
        ["", "", "", ""],
      ]),
    );
    expect(messages).toContain("no action or indicator is below its headers");
  });
});

describe("a plan beside tables that could be plans, too", () => {
  /** Two tables of other kinds, each on a sheet of its own. */
  function twoPlans(): string {
    const file = newWorkbookFile();
    const second = file.addSheet("Costs");
    CLEAR.forEach((row, r) =>
      row.forEach((value, c) => {
        file.sheets[0]!.setCell(r, c, { value, formula: null });
        const other = r === 1 ? ["Code", "Task", "KPI", "Goal 2024", "Owner"][c] : value;
        if (r > 0 && r < 9) second.setCell(r, c, { value: other ?? null, formula: null });
      }),
    );
    const path = join(folder.path, "two.xlsx");
    writeFileSync(path, file.save());
    return path;
  }

  it("says which were not read, and how to read one of them", async () => {
    const { messages, exitCode } = await runPoa("read", twoPlans());
    expect(messages).toMatch(/Other tables could be plans too, and were not read: Costs!A2\. .*--mapping/);
    expect(exitCode).toBe(0);
  });

  it("says nothing where there are none", async () => {
    expect((await runPoa("read", saved(CLEAR))).messages).not.toContain("Other tables");
  });
});

describe("a plan that names no years", () => {
  const UNDATED: Rows = [
    ["Code", "Indicator", "Unit", "Target", "Responsible agency"],
    ["CS01", "Calls answered within a minute", "%", 90, "Call centre"],
    ["CS02", "Complaints settled within a week", "%", 80, "Call centre"],
    ["HS01", "Homes inspected", "homes", 40, "Housing"],
  ];
  const out = () => join(folder.path, "out.xlsx");
  const WRITE = "Write the years into its title, such as “2023–2025”, or into the header of the targets";

  it.each([["progress"], ["summary"], ["brief"]])("is told as such by %s, with what to do", async (name) => {
    const place = name === "progress" ? [] : ["--out", out()];
    const { exitCode, messages } = await runPoa(name, saved(UNDATED), "--period", "2024-Q2", ...place);
    expect(exitCode).toBe(0);
    expect(messages).toContain(`The plan names no years, so it is not known what is due by when. ${WRITE}`);
  });

  it.each([
    ["hand-out", () => ["--to", folder.path], "so there is nothing to ask for 2024-Q2."],
    ["actuals", () => ["--out", out()], "so there is nothing to report for 2024-Q2."],
  ])("is refused by %s, with what to do", async (name, more, why) => {
    const { exitCode, messages } = await runPoa(name, saved(UNDATED), "--period", "2024-Q2", ...more());
    expect(exitCode).toBe(2);
    expect(messages).toMatch(/^The plan in .* names no years, /);
    expect(messages).toContain(`${why} ${WRITE}`);
  });
});

const titles = (path: string) => openWorkbookFile(readFileSync(path)).sheets.map(({ name }) => name);

describe("poa indicators", () => {
  it("writes the Indicators sheet and leaves the input as it is", async () => {
    const before = readFileSync(MEETING_PLAN);
    const { exitCode, out } = await runPoa("indicators", MEETING_PLAN, "--out", place("out.xlsx"));
    expect(out).toMatch(/Wrote the sheet “Indicators” in .*out\.xlsx\.\nIt has 15 indicators, 0 confirmed\./);
    expect(exitCode).toBe(0);
    expect(titles(place("out.xlsx"))).toEqual(["Plan of Action", "Workplan", "Indicators"]);
    expect(readFileSync(MEETING_PLAN).equals(before)).toBe(true);
  });

  it("rewrites it in its place", async () => {
    copyFileSync(MEETING_PLAN, place("plan.xlsx"));
    await runPoa("indicators", place("plan.xlsx"), "--in-place");
    const again = await poaJson<{ rewritten: boolean }>("indicators", place("plan.xlsx"), "--in-place");
    expect(again.rewritten).toBe(true);
    expect(titles(place("plan.xlsx"))).toHaveLength(3);
  });

  it("wants to know where to write", async () => {
    const { exitCode, messages } = await runPoa("indicators", MEETING_PLAN);
    expect(messages).toMatch(/Say where the workbook is to be written/);
    expect(exitCode).toBe(2);
  });
});

describe("poa check", () => {
  it("writes the Checks sheet where it is told a place, and says the same as without", async () => {
    const plain = await runPoa("check", MEETING_PLAN);
    const { exitCode, out } = await runPoa("check", MEETING_PLAN, "--out", place("out.xlsx"));
    expect(out).toBe(`${plain.out}\nWrote the sheet “Checks” in ${place("out.xlsx")}.`);
    expect(exitCode).toBe(plain.exitCode);
    expect(titles(place("out.xlsx"))).toEqual(["Plan of Action", "Workplan", "Checks"]);
  });

  it.each([
    ["without a file", []],
    ["with a file", [MEETING_PLAN]],
  ])("explains a check by its page, %s", async (_, file) => {
    const { exitCode, out } = await runPoa("check", ...file, "--explain", "target-total-mismatch");
    expect(out).toBe(readFileSync(join("docs", "checks", "target-total-mismatch.md"), "utf8").trimEnd());
    expect(exitCode).toBe(0);
  });

  it.each(["km", "th"])("explains a check in the language that is asked for: %s", async (language) => {
    const { exitCode, out } = await runPoa("check", "--explain", "target-total-mismatch", "--lang", language);
    const page = join("docs", "checks", language, "target-total-mismatch.md");
    expect(out).toBe(readFileSync(page, "utf8").trimEnd());
    expect(exitCode).toBe(0);
  });

  it.each(["no-such-check", "README", "../user-manual", ""])(
    "says so where there is no check “%s”",
    async (rule) => {
      const { exitCode, out, messages } = await runPoa("check", "--explain", rule);
      expect(messages).toContain(`There is no check “${rule}”.`);
      expect([exitCode, out]).toEqual([2, ""]);
    },
  );
});
