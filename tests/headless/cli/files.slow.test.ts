import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
  lstatSync,
  rmSync,
  utimesSync,
  existsSync,
  readdirSync,
} from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync, strFromU8 } from "fflate";
import { newWorkbookFile } from "@plan-of-action/xlsx";
import { workbookWithoutPlan, MEETING_PLAN, runPoa, temporaryFolder, poaJson } from "./run-poa";
import { hashOf, outputPlace, writeWhole } from "../../../src/headless/cli/files/output-place";
import { terminalJson } from "../../../src/headless/cli/terminal-text";
import { planWorkbook } from "../../plan-workbook";

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
    const { exitCode, messages } = await runPoa("read", workbookWithoutPlan(folder.path));
    expect(exitCode).toBe(2);
    for (const sheet of ["Data", "Charts", "Pivot", "Lists"])
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

describe("in place", () => {
  const place = (name: string): string => join(folder.path, name);

  /** The input as a command has read it, and the place in which it is to be replaced. */
  async function placeAfterReading(contents: string) {
    writeFileSync(place("p.xlsx"), contents);
    const input = { path: place("p.xlsx"), hash: hashOf(new TextEncoder().encode(contents)) };
    return outputPlace(input, { out: null, overwrites: false, inPlace: true });
  }

  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  const now = (): string => readFileSync(place("p.xlsx"), "utf8");

  describe("a file that is there already", () => {
    const summary = (...more: string[]) =>
      runPoa("summary", MEETING_PLAN, "--period", "2024-Q2", "--out", place("p.xlsx"), ...more);

    it("is not written over, unless that is said", async () => {
      writeFileSync(place("p.xlsx"), "somebody's");
      const { exitCode, messages } = await summary();
      expect(messages).toMatch(/p\.xlsx is there already\. Choose another name, or say --overwrite/);
      expect([exitCode, now()]).toEqual([2, "somebody's"]);
      expect((await summary("--overwrite")).exitCode).toBe(0);
      expect(now()).not.toBe("somebody's");
    });

    it("is taken where it holds nothing", async () => {
      writeFileSync(place("p.xlsx"), "");
      expect((await summary()).exitCode).toBe(0);
    });

    it.each<[string, readonly string[]]>([
      ["a table of many plans", ["export", MEETING_PLAN, "--out"]],
      ["an overview", ["roll-up", MEETING_PLAN, "--period", "2024-Q2", "--out"]],
      ["the next plan", ["next-plan", MEETING_PLAN, "--years", "2026-2028", "--out"]],
      ["exported settings", ["settings", MEETING_PLAN, "--export"]],
    ])("is not written over by %s either", async (_, words) => {
      writeFileSync(place("p.xlsx"), "somebody's");
      const { exitCode, messages } = await runPoa(...words, place("p.xlsx"));
      expect([exitCode, now()]).toEqual([2, "somebody's"]);
      expect(messages).toContain("--overwrite");
    });
  });

  describe("the name of an output", () => {
    const NOTHING_READ = { path: "/plan.xlsx", hash: "" };
    const placeFor = (out: string) => outputPlace(NOTHING_READ, { out, overwrites: false, inPlace: false });

    it("that is a link leads to the file that is written, and stays a link", async () => {
      symlinkSync(place("target.xlsx"), place("link.xlsx"));
      writeFileSync(place("target.xlsx"), "");
      await writeWhole(await placeFor(place("link.xlsx")), bytes("new"));
      expect(readFileSync(place("target.xlsx"), "utf8")).toBe("new");
      expect(lstatSync(place("link.xlsx")).isSymbolicLink()).toBe(true);
      await expect(placeFor(place("link.xlsx"))).rejects.toThrow("is there already");
    });

    it.each<[string, () => string, RegExp]>([
      [
        "a link that leads nowhere",
        () => {
          symlinkSync(place("gone.xlsx"), place("link.xlsx"));
          return place("link.xlsx");
        },
        /link\.xlsx is a link that leads nowhere\. Choose another name/,
      ],
      ["a device", () => "/dev/null", /\/dev\/null is not a file that can be written/],
      ["a folder", () => folder.path, /is a folder\. Name a file in it/],
      [
        "a file with a slash after it",
        () => {
          writeFileSync(place("p.xlsx"), "somebody's");
          return `${place("p.xlsx")}/`;
        },
        /p\.xlsx\/ names a folder\. Name a file in it/,
      ],
      ["a folder that is not there", () => `${place("new")}/`, /new\/ names a folder\. Name a file in it/],
    ])("that is %s is refused before any work is done", async (_, named, sentence) => {
      await expect(placeFor(named())).rejects.toThrow(sentence);
    });

    it("is taken by one of many runs at once, and the others write nothing", async () => {
      const places = await Promise.all(Array.from({ length: 8 }, () => placeFor(place("p.xlsx"))));
      const outcomes = await Promise.allSettled(places.map((to, run) => writeWhole(to, bytes(`new ${run}`))));
      const done = outcomes.flatMap(({ status }, run) => (status === "fulfilled" ? [`new ${run}`] : []));
      expect(done).toEqual([now()]);
      expect(folder.files()).toEqual(["p.xlsx"]);
    });
  });

  describe("replacing the input", () => {
    it("is done where it stands as it was read", async () => {
      await writeWhole(await placeAfterReading("old"), bytes("new"));
      expect(now()).toBe("new");
      expect(folder.files()).toEqual(["p.xlsx"]);
    });

    it("is done where it was only touched", async () => {
      const output = await placeAfterReading("old");
      utimesSync(place("p.xlsx"), 1, 1);
      await writeWhole(output, bytes("new"));
      expect(now()).toBe("new");
    });

    it.each<[string, () => void, RegExp]>([
      [
        "changed, with as many bytes",
        () => writeFileSync(place("p.xlsx"), "odd"),
        /was changed by another program or another run.*Run it again/,
      ],
      ["deleted", () => rmSync(place("p.xlsx")), /was moved or deleted/],
    ])("is refused where it was %s meanwhile", async (_, happens, sentence) => {
      const output = await placeAfterReading("old");
      happens();
      const before = folder.files();
      await expect(writeWhole(output, bytes("new"))).rejects.toThrow(sentence);
      expect(folder.files()).toEqual(before);
      if (before.length > 0) expect(now()).toBe("odd");
    });

    it("is done by one of many at once, and the others say so", async () => {
      const output = await placeAfterReading("old");
      const runs = Array.from({ length: 8 }, (_, run) => writeWhole(output, bytes(`new ${run}`)));
      const outcomes = await Promise.allSettled(runs);
      const done = outcomes.flatMap(({ status }, run) => (status === "fulfilled" ? [`new ${run}`] : []));
      expect(done).toEqual([now()]);
      expect(folder.files()).toEqual(["p.xlsx"]);
    });

    it("passes over a lock that a run left behind when it was ended", async () => {
      const output = await placeAfterReading("old");
      writeFileSync(place(".p.xlsx.lock"), "");
      utimesSync(place(".p.xlsx.lock"), 1, 1);
      await writeWhole(output, bytes("new"));
      expect(now()).toBe("new");
      expect(folder.files()).toEqual(["p.xlsx"]);
    });
  });

  it("two commands at once record one report, and the other is told to run again", async () => {
    copyFileSync(MEETING_PLAN, place("plan.xlsx"));
    const record = (evidence: string) => {
      writeFileSync(
        place(`${evidence}.csv`),
        `indicator,period,actual,evidence\n1.4-2,2024-Q2,26,${evidence}\n`,
      );
      return runPoa("actuals", place("plan.xlsx"), "--add", place(`${evidence}.csv`), "--in-place");
    };
    const names = ["REGISTER-A", "REGISTER-B"];
    const runs = await Promise.all(names.map(record));
    const recorded = names.filter((_, run) => runs[run]?.exitCode === 0);
    const refused = runs.filter(({ exitCode }) => exitCode === 2);
    expect(refused.map(({ messages }) => messages.includes("Run it again"))).toEqual([true]);
    const parts = Object.values(unzipSync(readFileSync(place("plan.xlsx")))).map((part) => strFromU8(part));
    expect(names.filter((name) => parts.some((text) => text.includes(name)))).toEqual(recorded);
  });
});

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

const place = (name: string) => join(folder.path, name);

interface Shape {
  readonly progress: Readonly<Record<string, number>>;
  readonly language: string | null;
  readonly severities: Readonly<Record<string, string>>;
}

const set = (...pairs: string[]) => pairs.flatMap((pair) => ["--set", pair]);

describe("poa settings", () => {
  it("shows the usual settings of a workbook that keeps none, and changes nothing", async () => {
    const before = readFileSync(MEETING_PLAN);
    const { exitCode, out } = await runPoa("settings", MEETING_PLAN);
    expect(out).toMatch(/onTrackFrom +85\n.*atRiskFrom +50/s);
    expect(exitCode).toBe(0);
    expect(readFileSync(MEETING_PLAN).equals(before)).toBe(true);
  });

  it("keeps what it is told, and the other commands go by it", async () => {
    const pairs = set("onTrackFrom=80", "language=th", "printChartData=yes", "severities.target-zero=off");
    const { exitCode } = await runPoa("settings", MEETING_PLAN, ...pairs, "--out", place("plan.xlsx"));
    expect(exitCode).toBe(0);
    expect(await poaJson<Shape>("settings", place("plan.xlsx"))).toMatchObject({
      progress: { exceededFrom: 115, onTrackFrom: 80 },
      language: "th",
      printChartData: true,
      severities: { "target-zero": "off" },
      faults: [],
    });
    const { out } = await runPoa("tracking", place("plan.xlsx"), "--out", place("table.xlsx"));
    expect(out).toContain("ตารางติดตามตัวชี้วัด");
    const english = await runPoa("tracking", place("plan.xlsx"), "--lang", "en", "--out", place("en.xlsx"));
    expect(english.out).toContain("Tracking table");
  });

  it("takes a word back", async () => {
    const first = set("language=km", "severities.target-zero=off");
    await runPoa("settings", MEETING_PLAN, ...first, "--out", place("plan.xlsx"));
    const back = set("language=none", "severities.target-zero=none");
    await runPoa("settings", place("plan.xlsx"), ...back, "--in-place");
    const { language, severities } = await poaJson<Shape>("settings", place("plan.xlsx"));
    expect([language, severities]).toEqual([null, {}]);
  });

  it("carries settings from one workbook to another", async () => {
    await runPoa("settings", MEETING_PLAN, ...set("daysOfGrace=30"), "--out", place("a.xlsx"));
    await runPoa("settings", place("a.xlsx"), "--export", place("settings.json"));
    const { exitCode, out } = await runPoa(
      ...["settings", MEETING_PLAN, "--import", place("settings.json"), "--out", place("b.xlsx")],
    );
    expect([exitCode, out]).toEqual([0, expect.stringContaining("Saved in")]);
    expect((await poaJson<Shape>("settings", place("b.xlsx"))).progress.daysOfGrace).toBe(30);
  });

  it.each<[string, string[], string]>([
    [
      "a bound out of range",
      set("onTrackFrom=0"),
      "progress.onTrackFrom is “0”. It has to be a number from 1 to 100.",
    ],
    ["a bound in words", set("daysOfGrace=many"), "has to be a whole number from 0 to 366"],
    ["bounds out of order", set("atRiskFrom=90"), "Each has to begin below the one before it"],
    ["a name that there is not", set("onTrack=80"), "There is no setting onTrack"],
    ["a rule that there is not", set("severities.nothing=off"), "There is no setting severities.nothing"],
    ["a language that there is not", set("language=fr"), "Choose one of: en, km, th, none."],
    ["a name without a value", set("onTrackFrom"), "Write a name and a value"],
  ])("refuses %s and writes nothing", async (_, pairs, reason) => {
    const { exitCode, messages } = await runPoa(
      "settings",
      MEETING_PLAN,
      ...pairs,
      "--out",
      place("out.xlsx"),
    );
    expect(messages).toContain(reason);
    expect([exitCode, folder.files()]).toEqual([2, []]);
  });

  it.each<[string, string, string]>([
    ["no JSON", "onTrackFrom: 80", "not JSON"],
    ["no settings", '{"onTrackFrom": 80}', "not a file that the tracker exported"],
  ])("refuses a file that is %s", async (_, text, reason) => {
    writeFileSync(place("settings.json"), text);
    const { exitCode, messages } = await runPoa(
      ...["settings", MEETING_PLAN, "--import", place("settings.json"), "--out", place("out.xlsx")],
    );
    expect(messages).toContain(reason);
    expect([exitCode, folder.files()]).toEqual([2, ["settings.json"]]);
  });

  it("wants to be told where to write what was changed", async () => {
    const { exitCode, messages } = await runPoa("settings", MEETING_PLAN, ...set("onTrackFrom=80"));
    expect([exitCode, messages]).toEqual([2, expect.stringContaining("--out FILE.xlsx")]);
  });
});
