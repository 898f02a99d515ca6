import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hostWorkbook } from "../../../src/headless/hosted-workbook";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { MEETING_PLAN, poaJson, runPoa, temporaryFolder } from "./run-poa";
import { keeping } from "../../keeping";

// Whole summaries are written through the host, several in a test.
const folder = temporaryFolder();
const place = (name: string) => join(folder.path, name);
const freeze = (out: string) =>
  runPoa("summary", MEETING_PLAN, "--period", "2023-Q4", "--frozen", "--on", "2024-01-05", "--out", out);

describe("poa summary --frozen", () => {
  it("writes a sheet without formulas, and says that it stays", async () => {
    const { exitCode, out } = await freeze(place("frozen.xlsx"));
    expect(exitCode).toBe(0);
    expect(out).toContain("Wrote the sheet “Summary 2023 Q4”");
    expect(out).toContain(
      "It is frozen: it stays as it is, and later summaries show what has changed since.",
    );
    const { sheets } = openWorkbookFile(readFileSync(place("frozen.xlsx")));
    expect([...sheets.at(-1)!.formulaCells()]).toEqual([]);
  });

  it("refuses to write over it, with what to do, and leaves the file as it is", async () => {
    await freeze(place("frozen.xlsx"));
    const before = readFileSync(place("frozen.xlsx"));
    for (const more of [[], ["--frozen"]]) {
      const summary = [
        "summary",
        place("frozen.xlsx"),
        "--period",
        "2023-Q4",
        "--in-place",
        ...more,
      ] as const;
      const { exitCode, messages } = await runPoa(...summary);
      expect([exitCode, messages]).toEqual([
        2,
        expect.stringMatching(
          /The summary of 2023-Q4 was frozen on 2024-01-05 \(sheet “Summary 2023 Q4”\) .*--rewrite-frozen/,
        ),
      ]);
    }
    expect(readFileSync(place("frozen.xlsx")).equals(before)).toBe(true);
  });

  it("writes over it where that is said", async () => {
    await freeze(place("frozen.xlsx"));
    const summary = ["summary", place("frozen.xlsx"), "--period", "2023-Q4", "--in-place"] as const;
    expect(await poaJson(...summary, "--frozen", "--rewrite-frozen")).toMatchObject({
      rewritten: true,
      frozen: true,
      period: "2023-Q4",
    });
  });

  it("is the same every time", async () => {
    for (const name of ["a.xlsx", "b.xlsx"]) await freeze(place(name));
    expect(readFileSync(place("a.xlsx")).equals(readFileSync(place("b.xlsx")))).toBe(true);
  });

  it("is an option of summary only", async () => {
    const { exitCode, messages } = await runPoa("progress", MEETING_PLAN, "--period", "2023-Q4", "--frozen");
    expect([exitCode, messages]).toEqual([2, expect.stringContaining("has no option --frozen")]);
  });

  it.each([
    ['{"version":7}', /A newer version of the tracker saved the plan data of frozen summaries/],
    ["{", /damaged, so changes since then are not shown/],
  ])("has what the workbook keeps told where it cannot be used: %s", async (json, told) => {
    const hosted = hostWorkbook(openWorkbookFile(readFileSync(MEETING_PLAN)));
    await hosted.workbook.saveSnapshots(keeping(json));
    writeFileSync(place("kept.xlsx"), hosted.file.save());
    const { messages } = await runPoa("check", place("kept.xlsx"));
    expect(messages).toMatch(told);
  });

  it.each([
    ['{"version":7}', "newer", /saved the list of the plan’s rows in the workbook\. It was left as it is/],
    ["{", "damaged", /The list of the plan’s rows in the workbook is damaged/],
  ] as const)("and so is the list of the plan's rows: %s", async (json, fault, told) => {
    const hosted = hostWorkbook(openWorkbookFile(readFileSync(MEETING_PLAN)));
    await hosted.workbook.saveRoll(keeping(json));
    writeFileSync(place("kept.xlsx"), hosted.file.save());
    expect((await runPoa("read", place("kept.xlsx"))).messages).toMatch(told);
    const kept = { kept: { roll: fault, snapshots: null } };
    for (const command of [["read"], ["check"], ["progress", "--period", "2024-Q1"]] as const) {
      const [name, ...options] = command;
      expect(await poaJson(name, place("kept.xlsx"), ...options)).toMatchObject(kept);
    }
  });

  it("writes nothing where a newer version keeps what frozen summaries left", async () => {
    const hosted = hostWorkbook(openWorkbookFile(readFileSync(MEETING_PLAN)));
    await hosted.workbook.saveSnapshots(keeping('{"version":7}'));
    writeFileSync(place("kept.xlsx"), hosted.file.save());
    const summary = ["summary", place("kept.xlsx"), "--period", "2023-Q4", "--frozen"] as const;
    const { exitCode, messages } = await runPoa(...summary, "--out", place("out.xlsx"));
    expect([exitCode, messages]).toEqual([2, expect.stringContaining("so nothing was frozen")]);
    expect(folder.files()).toEqual(["kept.xlsx"]);
  });
});
