import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MEETING_PLAN, poaJson, runPoa, temporaryFolder } from "./run-poa";

interface Asked {
  readonly questions: readonly {
    readonly id: string;
    readonly ask: string;
    readonly cells: readonly string[];
    readonly answers: readonly { readonly id: string; readonly label: string; readonly gives: string }[];
  }[];
}

interface Read {
  readonly sheets: readonly string[];
  readonly actions: readonly { readonly title: string; readonly responsibleAgencies: readonly string[] }[];
}

const folder = temporaryFolder();
const SWAPPED = "labels=Plan of Action!6-7:D=responsibleAgencies,C=implementingPartners";

describe("answers on the command line", () => {
  it("are asked for where something is in doubt, and not of a plan that is clear", async () => {
    expect(await poaJson<Asked>("read", MEETING_PLAN, "--questions")).toEqual({ questions: [] });
  });

  it("are taken by every command that reads a plan", async () => {
    const before = await poaJson<Read>("read", MEETING_PLAN);
    const after = await poaJson<Read>("read", MEETING_PLAN, "--answer", SWAPPED);
    expect(after.actions[0]?.responsibleAgencies).not.toEqual(before.actions[0]?.responsibleAgencies);
    expect((await runPoa("check", MEETING_PLAN, "--answer", SWAPPED)).exitCode).toBeLessThan(2);
  });

  it("are kept in a layout, by which the plan reads the same", async () => {
    const path = join(folder.path, "L.json");
    await poaJson("layout", MEETING_PLAN, "--answer", SWAPPED, "--out", path);
    const [answered, byLayout] = await Promise.all([
      poaJson<Read>("read", MEETING_PLAN, "--answer", SWAPPED),
      poaJson<Read>("read", MEETING_PLAN, "--layout", path),
    ]);
    expect(byLayout).toEqual(answered);
    expect(readFileSync(path, "utf8")).not.toContain(answered.actions[0]?.title);
  });

  it.each([
    ["weather=fine", /answers no question/],
    ["texts", /answers no question/],
    ["tables=Plan!x", /answers no question/],
  ])("that mean nothing are refused: %s", async (answer, message) => {
    const { exitCode, messages } = await runPoa("read", MEETING_PLAN, "--answer", answer);
    expect(exitCode).toBe(2);
    expect(messages).toMatch(message);
  });

  it("of a layout that is none are refused with what is wrong", async () => {
    const path = join(folder.path, "L.json");
    writeFileSync(path, JSON.stringify({ version: 1, answers: [{ says: "weather" }] }));
    const { exitCode, messages } = await runPoa("read", MEETING_PLAN, "--layout", path);
    expect(exitCode).toBe(2);
    expect(messages).toMatch(/is not a layout of a plan/);
  });
});
