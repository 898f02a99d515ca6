import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { poa } from "../../../src/headless/cli/poa";
import { differencesOf } from "./differences";
import { writeLayouts } from "./layout-workbooks";
import { outputsOf } from "./outputs";

describe("outputs that are compared with those of another commit", () => {
  it("differ where one character does, and are told from a little before it", () => {
    const before = { read: `{"years":[2024]}`, check: "exit 0", brief: "one" };
    const now = { read: `{"years":[2025]}`, check: "exit 0", annex: "two" };
    expect(differencesOf(before, now)).toEqual([
      { output: "read", before: `{"years":[2024]}`, now: `{"years":[2025]}` },
      { output: "brief", before: "one", now: "" },
      { output: "annex", before: "", now: "two" },
    ]);
  });

  it("are the same in two runs, with every written part", async () => {
    const file = "tests/fixtures/plan-with-own-percentages.xlsx";
    const [first, second] = [await outputsOf(poa, file), await outputsOf(poa, file)];
    expect(differencesOf(first.outputs, second.outputs)).toEqual([]);
    expect(first.outputs.progress).toContain(`"period": "2024-Q2"`);
    expect(first.outputs.summary).toMatch(/=== xl\/charts\/\S+\.xml/);
  });

  it("are of the same generated plans in every run", () => {
    const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), "layouts-")));
    const [one, other] = folders.map((folder) => writeLayouts(folder, 3).map((file) => readFileSync(file)));
    expect(one).toEqual(other);
    expect(one).toHaveLength(3);
    for (const folder of folders) rmSync(folder, { recursive: true });
  });
});
