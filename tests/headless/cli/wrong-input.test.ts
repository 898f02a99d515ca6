import { chmodSync, copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { newWorkbookFile } from "@plan-of-action/xlsx";
import { EVERY_FEATURE, MEETING_PLAN, runPoa, temporaryFolder } from "./run-poa";

const folder = temporaryFolder();
const file = (name: string, bytes: Uint8Array): string => {
  const path = join(folder.path, name);
  writeFileSync(path, bytes);
  return path;
};

/** The header of a compound file, in which Excel 97–2003 and locked workbooks are kept. */
function compoundFile(entry: string): Uint8Array {
  const bytes = Buffer.alloc(1536);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 44);
  Buffer.from(entry, "utf16le").copy(bytes, 1024);
  return bytes;
}

/** The meeting's plan with its workbook part changed. */
function planWith(change: (workbook: string) => string): Uint8Array {
  const parts = unzipSync(readFileSync(MEETING_PLAN));
  const workbook = new TextDecoder().decode(parts["xl/workbook.xml"]);
  const changed = change(workbook);
  expect(changed).not.toBe(workbook);
  return zipSync({ ...parts, "xl/workbook.xml": strToU8(changed) });
}

describe("a file that cannot be read gives a sentence and exit code 2", () => {
  it.each<[string, () => string, RegExp]>([
    ["that is not there", () => join(folder.path, "nowhere.xlsx"), /There is no file .*nowhere\.xlsx/],
    ["that is a folder", () => folder.path, /is a folder/],
    ["that is empty", () => file("empty.xlsx", new Uint8Array()), /empty\.xlsx is not an Excel workbook/],
    [
      "that is a text",
      () => file("text.xlsx", strToU8("Plan of action")),
      /text\.xlsx is not an Excel workbook/,
    ],
    ["of Excel 97–2003", () => file("old.xls", compoundFile("Workbook")), /old\.xls .*Excel 97–2003/],
    [
      "locked with a password",
      () => file("locked.xlsx", compoundFile("EncryptedPackage")),
      /locked with a password/,
    ],
    [
      "that is an archive of something else",
      () => file("a.zip", zipSync({ "a.txt": strToU8("a") })),
      /without a workbook/,
    ],
    [
      "that is cut off",
      () => file("cut.xlsx", readFileSync(MEETING_PLAN).subarray(0, 6_000)),
      /cut\.xlsx is/,
    ],
  ])("a file %s", async (_, path, sentence) => {
    const { exitCode, out, messages } = await runPoa("check", path());
    expect(messages).toMatch(sentence);
    expect(messages).not.toMatch(/\bat .*:\d+:\d+/);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
  });
});

describe("a workbook without a plan", () => {
  it("is told what was looked for, sheet by sheet", async () => {
    const { exitCode, messages } = await runPoa("read", EVERY_FEATURE);
    expect(exitCode).toBe(2);
    for (const sheet of ["Plan", "Data", "Charts", "Pivot", "Lists"])
      expect(messages).toMatch(new RegExp(`- ${sheet}: `));
    expect(messages).toMatch(/actions or indicators/);
  });

  it("with nothing in it is told so", async () => {
    const path = file("blank.xlsx", newWorkbookFile().save());
    const { exitCode, messages } = await runPoa("read", path);
    expect(exitCode).toBe(2);
    expect(messages).toMatch(/it is empty/);
  });
});

describe("a summary that cannot be written says why and writes nothing", () => {
  const summary = (...args: string[]) => runPoa("summary", ...args, "--period", "2024-Q2");

  it("into a workbook whose structure is protected", async () => {
    const locked = planWith((xml) =>
      xml.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>'),
    );
    const { exitCode, messages } = await summary(
      file("p.xlsx", locked),
      "--out",
      join(folder.path, "out.xlsx"),
    );
    expect(messages).toMatch(/structure of the workbook is protected/);
    expect({ exitCode, files: folder.files() }).toEqual({ exitCode: 2, files: ["p.xlsx"] });
  });

  it("of a year that the plan does not have", async () => {
    const { exitCode, messages } = await runPoa(
      ...["summary", MEETING_PLAN, "--period", "2031-Q1", "--out", join(folder.path, "out.xlsx")],
    );
    expect(messages).toMatch(/2023, 2024, 2025.*2031-Q1/);
    expect({ exitCode, files: folder.files() }).toEqual({ exitCode: 2, files: [] });
  });

  it("to a folder that does not exist", async () => {
    const { exitCode, messages } = await summary(MEETING_PLAN, "--out", join(folder.path, "no", "out.xlsx"));
    expect(messages).toMatch(/there is no folder/);
    expect(exitCode).toBe(2);
  });

  it.each(["out.csv", "out.txt", "out.pdf", "out.xls"])("under the name %s", async (name) => {
    const { exitCode, messages } = await summary(MEETING_PLAN, "--out", join(folder.path, name));
    expect(messages).toContain("--out out.xlsx");
    expect({ exitCode, files: folder.files() }).toEqual({ exitCode: 2, files: [] });
  });

  it("under a name that no file can have", async () => {
    const { exitCode, messages } = await summary(MEETING_PLAN, "--out", join(folder.path, "a\0b.xlsx"));
    expect(messages).toMatch(/has a character that no name can have/);
    expect(exitCode).toBe(2);
  });

  it("to a folder in place of a file", async () => {
    const { exitCode, messages } = await summary(MEETING_PLAN, "--out", folder.path);
    expect(messages).toMatch(/is a folder/);
    expect(exitCode).toBe(2);
  });

  it("without a place", async () => {
    const { exitCode, messages } = await summary(MEETING_PLAN);
    expect(messages).toMatch(/--out FILE\.xlsx/);
    expect(exitCode).toBe(2);
  });

  it.each<[string, (input: string) => string]>([
    ["under its own name", (input) => input],
    ["by another way to it", (input) => join(input, "..", ".", "plan.xlsx")],
    [
      "through a link",
      (input) => (symlinkSync(input, join(folder.path, "link.xlsx")), join(folder.path, "link.xlsx")),
    ],
  ])("over the input %s, unless --in-place is said", async (_, out) => {
    const input = join(folder.path, "plan.xlsx");
    copyFileSync(MEETING_PLAN, input);
    const { exitCode, messages } = await summary(input, "--out", out(input));
    expect(messages).toMatch(/is the input itself.*--in-place/);
    expect(exitCode).toBe(2);
    expect(readFileSync(input)).toEqual(readFileSync(MEETING_PLAN));
  });

  it("to a file that may not be written", async () => {
    const out = file("out.xlsx", strToU8("kept"));
    chmodSync(out, 0o444);
    const { exitCode } = await summary(MEETING_PLAN, "--out", out, "--overwrite");
    // The system's administrator may write everywhere; everybody else is refused.
    if (process.getuid?.() === 0) expect(exitCode).toBe(0);
    else expect({ exitCode, kept: readFileSync(out, "utf8") }).toEqual({ exitCode: 2, kept: "kept" });
  });

  it("to a device that takes no files beside it", async () => {
    const { exitCode, messages } = await summary(MEETING_PLAN, "--out", "/proc/out.xlsx");
    expect(messages).toMatch(/\/proc\/out\.xlsx/);
    expect(exitCode).toBe(2);
  });
});

describe("the input is replaced in place", () => {
  it("as a whole, leaving nothing beside it", async () => {
    mkdirSync(join(folder.path, "plans"));
    const input = join(folder.path, "plans", "plan.xlsx");
    copyFileSync(MEETING_PLAN, input);
    symlinkSync(input, join(folder.path, "link.xlsx"));
    const { exitCode } = await runPoa(
      "summary",
      join(folder.path, "link.xlsx"),
      "--period",
      "2024-Q2",
      "--in-place",
    );
    expect(exitCode).toBe(0);
    expect(folder.files()).toEqual(["link.xlsx", "plans"]);
    expect(Object.keys(unzipSync(readFileSync(input)))).toContain("xl/charts/chart1.xml");
  });

  it("and never together with another place", async () => {
    const { exitCode, messages } = await runPoa(
      ...["summary", MEETING_PLAN, "--period", "2024-Q2", "--in-place", "--out", join(folder.path, "o.xlsx")],
    );
    expect(messages).toMatch(/not both/);
    expect(exitCode).toBe(2);
  });
});

describe("a command that is not understood says what can be said", () => {
  it.each<[string, string[], RegExp]>([
    [
      "an unknown command",
      ["chek", MEETING_PLAN],
      /^There is no command “chek”\. Did you mean check\?.*help.*$/,
    ],
    ["a command unlike all", ["frobnicate"], /^There is no command “frobnicate”\. “npm run.*help.*$/],
    ["what objects have", ["constructor", MEETING_PLAN], /^There is no command “constructor”\./],
    [
      "an unknown option",
      ["check", MEETING_PLAN, "--jsn"],
      /^There is no option --jsn\. Did you mean --json\?.*$/,
    ],
    ["a shortened option", ["take-back", MEETING_PLAN, "--in"], /^There is no option --in\. Did you mean.*$/],
    [
      "an option without its value",
      ["read", MEETING_PLAN, "--mapping"],
      /^Say what --mapping is: --mapping M\.json\. “npm run.*$/,
    ],
    [
      "a period without a value",
      ["progress", MEETING_PLAN, "--period"],
      /^Say what --period is: --period 2024-Q2\. /,
    ],
    ["a value for a switch", ["read", MEETING_PLAN, "--json=yes"], /^--json takes no value\. /],
    [
      "an option of another command",
      ["read", MEETING_PLAN, "--period", "2024"],
      /^“read” has no option --period\. .*help.*$/,
    ],
    ["no file", ["check"], /Name the workbook/],
    ["two files", ["check", "my", "plan.xlsx"], /quotation marks/],
    ["no period", ["summary", MEETING_PLAN, "--out", "o.xlsx"], /--period 2024-Q2/],
    [
      "a period that is none",
      ["summary", MEETING_PLAN, "--out", "o.xlsx", "--period", "Q2"],
      /“Q2” is not a valid period/,
    ],
    [
      "a day that is none",
      ["check", MEETING_PLAN, "--on", "31.12.2024"],
      /“31\.12\.2024” is not a valid date/,
    ],
    ["a language that is none", ["check", MEETING_PLAN, "--lang", "xx"], /“xx”.*en, km, th/],
  ])("%s", async (_, args, sentence) => {
    const { exitCode, out, messages } = await runPoa(...args);
    expect(messages).toMatch(sentence);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
  });

  it("help is no mistake", async () => {
    for (const args of [[], ["help"], ["--help"], ["check", "--help"]]) {
      expect(await runPoa(...args)).toMatchObject({ exitCode: 0, messages: "" });
    }
  });

  it("help of a command is that command's own", async () => {
    const { out } = await runPoa("help", "check");
    expect(out).toMatch(/^Checks the plan and says/);
    expect(out).toContain("npm run -s poa -- check FILE (--accept RULE@CELL");
    expect(out).not.toContain("poa -- compare");
    expect((await runPoa("check", "--help")).out).toBe(out);
    expect((await runPoa("check", MEETING_PLAN, "-h")).out).toBe(out);
    expect((await runPoa("help", "wording")).out).toContain("[--mapping M.json]");
    expect((await runPoa("help", "chek")).messages).toMatch(/Did you mean check\?/);
  });

  it("help names each command with what it is for, in lines that are not too wide", async () => {
    const { out } = await runPoa("help");
    for (const name of ["read", "check", "take-back", "export"]) {
      expect(out).toMatch(new RegExp(`^  ${name} +[A-Z].*`, "m"));
    }
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(110);
  });
});
