import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { MEETING_PLAN, poaJson, runPoa, temporaryFolder } from "./run-poa";

const folder = temporaryFolder();
const place = (name: string) => join(folder.path, name);
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
