import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PlanMapping } from "../../../src/app";
import { MEETING_PLAN, poaJson, runPoa, temporaryFolder } from "./run-poa";

interface Read {
  readonly mapping: PlanMapping;
  readonly actions: { id: string; responsibleAgencies: string[]; implementingPartners: string[] }[];
}

const folder = temporaryFolder();

function saved(mapping: unknown): string {
  const path = join(folder.path, "mapping.json");
  writeFileSync(path, typeof mapping === "string" ? mapping : JSON.stringify(mapping));
  return path;
}

describe("a mapping of the plan's columns", () => {
  it("as it was read reads the plan the same", async () => {
    const read = await poaJson<Read>("read", MEETING_PLAN);
    const again = await poaJson<Read>("read", MEETING_PLAN, "--mapping", saved(read.mapping));
    // What a person has said of the columns is sure.
    expect(again).toEqual({ ...read, confidence: 1 });
  });

  it("overrides what was understood", async () => {
    const { mapping, actions } = await poaJson<Read>("read", MEETING_PLAN);
    const swapped = {
      ...mapping,
      columns: mapping.columns.map((column) => ({ ...column, meaning: swap(column.meaning) })),
    };
    const again = await poaJson<Read>("read", MEETING_PLAN, "--mapping", saved(swapped));
    expect(again.actions[0]?.implementingPartners).toEqual(actions[0]?.responsibleAgencies);
  });

  it("that no longer fits the sheet is reported and not applied", async () => {
    const { mapping } = await poaJson<Read>("read", MEETING_PLAN);
    const moved = { ...mapping, headRows: [8, 9], firstRow: 10 };
    const { exitCode, messages, out } = await runPoa("read", MEETING_PLAN, "--mapping", saved(moved));
    expect(messages).toMatch(/The mapping was not applied, since 'Plan of Action'!/);
    expect(out).toMatch(/13 actions/);
    expect(exitCode).toBe(0);
  });

  it.each<[string, unknown, RegExp]>([
    ["that is no JSON", "{", /it is not JSON/],
    ["of another version", { version: 9 }, /version/],
    [
      "with a meaning that there is not",
      {
        version: 1,
        sheet: "a",
        headRows: [1, 1],
        firstRow: 2,
        columns: [{ column: "A", meaning: "goal" }],
      },
      /columns\.0\.meaning/,
    ],
  ])("%s is refused with what is wrong", async (_, mapping, sentence) => {
    const { exitCode, messages } = await runPoa("read", MEETING_PLAN, "--mapping", saved(mapping));
    expect(messages).toMatch(sentence);
    expect(exitCode).toBe(2);
  });
});

function swap(meaning: PlanMapping["columns"][number]["meaning"]): string {
  if (meaning === "responsibleAgencies") return "implementingPartners";
  return meaning === "implementingPartners" ? "responsibleAgencies" : meaning;
}
