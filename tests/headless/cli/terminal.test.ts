import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { terminalJson } from "../../../src/headless/cli/terminal-text";
import { planWorkbook } from "../../plan-workbook";
import { runPoa, temporaryFolder } from "./run-poa";

jest.setTimeout(120_000);

const folder = temporaryFolder();
const ESCAPES = "\u001b]0;title\u0007\u001b[31mred\u009b2J\u202eback\u0008\rover";
const SHOWN = "]0;title[31mred2Jback";

function planSaying(text: string): string {
  const file = planWorkbook(3);
  file.sheets[0]!.setCell(3, 1, { value: `1.1 Train officers ${text}`, formula: null });
  const path = join(folder.path, "plan.xlsx");
  writeFileSync(path, file.save());
  return path;
}

describe("what a terminal would obey", () => {
  it("is not in what a command says, and is escaped in its JSON", async () => {
    const path = planSaying(ESCAPES);
    const { out, messages } = await runPoa("read", path);
    expect(out).toContain(SHOWN);
    expect(`${out}${messages}`).not.toMatch(/(?![\n\t])\p{Cc}|\u202e/u);
    const json = (await runPoa("read", path, "--json")).out;
    expect(json).not.toMatch(/(?![\n\t])\p{Cc}|\u202e/u);
    expect(JSON.parse(terminalJson({ said: ESCAPES }))).toEqual({ said: ESCAPES });
  });

  it("is not in what it says of a file's name", async () => {
    const { exitCode, messages } = await runPoa("check", "no\u001b[2Jplan.xlsx");
    expect({ exitCode, messages }).toEqual({
      exitCode: 2,
      messages: expect.stringContaining("no[2Jplan.xlsx") as string,
    });
  });
});

describe("a name for the output", () => {
  const summary = (...args: readonly string[]) =>
    runPoa("summary", planSaying("well"), "--period", "2024-Q2", "--out", ...args);

  it.each(["out", "out.", "a.folder/out", ".xlsx"])("without an ending is refused: %s", async (name) => {
    const path = join(folder.path, name);
    const { exitCode, messages } = await summary(path);
    expect(exitCode).toBe(2);
    expect(messages).toContain("whose name ends in .xlsx. Write --out");
    expect(existsSync(path)).toBe(false);
  });

  it.each([".xlsx", ".XLSX"])("with its ending is taken: %s", async (ending) => {
    expect((await summary(join(folder.path, `out${ending}`))).exitCode).toBe(0);
  });

  // 255 bytes are as many as a name can have; letters of other scripts take three each.
  it.each([
    ["251 bytes", "n".repeat(246)],
    ["255 bytes", "n".repeat(250)],
    ["Khmer letters", "ក".repeat(83)],
  ])("may be as long as names are: %s", async (_, stem) => {
    const path = join(folder.path, `${stem}.xlsx`);
    expect((await summary(path)).exitCode).toBe(0);
    const inPlace = await runPoa("summary", path, "--period", "2024-Q3", "--in-place");
    expect({ ...inPlace, out: "" }).toMatchObject({ exitCode: 0 });
    expect(readdirSync(folder.path).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

/** The command line as the shell starts it, with its output led elsewhere. */
function inShell(command: string) {
  const tsx = join("node_modules", ".bin", "tsx");
  const poa = `${tsx} src/headless/poa.ts`;
  const { status, stderr } = spawnSync("bash", ["-o", "pipefail", "-c", command.replace("poa", poa)], {
    encoding: "utf8",
  });
  return { status, stderr: stderr.trim() };
}

const hasShell = existsSync("/dev/full") && existsSync("/bin/bash");
(hasShell ? describe : describe.skip)("output that nobody takes", () => {
  it("to a full disk is told, with exit code 2", () => {
    expect(inShell("poa help > /dev/full")).toEqual({
      status: 2,
      stderr: expect.stringContaining("could not be printed to the end: the disk is full") as string,
    });
  });

  it("to a reader that closes early is told, with exit code 2", () => {
    expect(inShell("poa help | true")).toEqual({
      status: 2,
      stderr: expect.stringContaining("the program behind the pipe ended before") as string,
    });
  });

  it("to a reader that reads all of it is none of this", () => {
    expect(inShell("poa help | cat > /dev/null")).toEqual({ status: 0, stderr: "" });
  });
});
