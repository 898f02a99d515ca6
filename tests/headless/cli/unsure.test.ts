import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { newWorkbookFile } from "@plan-of-action/xlsx";
import { poaJson, runPoa, temporaryFolder } from "./run-poa";
import { fillRows, workbookOfRows, type Rows } from "../../workbook-of-rows";

interface Unsure {
  readonly unsure: { readonly confidence: number; readonly likeliestFault: string } | null;
}

const folder = temporaryFolder();

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
    expect(messages).toContain("choose “Correct the columns” in the pane");
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
