import {
  copyFileSync,
  lstatSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { hashOf, outputPlace, writeWhole } from "../../../src/headless/cli/files/output-place";
import { MEETING_PLAN, runPoa, temporaryFolder } from "./run-poa";

const folder = temporaryFolder();
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
