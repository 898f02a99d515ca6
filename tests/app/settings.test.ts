import { readFileSync } from "node:fs";
import { checkPlan, mappingOfPlan, saveSettings, settingsOf } from "../../src/app";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile } from "../../src/headless/xlsx";

const meetingPlan = () =>
  hostWorkbook(openWorkbookFile(readFileSync("tests/fixtures/joint-plan-of-action-2023-2025.xlsx")));

describe("a mapping that the workbook keeps", () => {
  it("is taken for reading, in this Excel and after saving and opening", async () => {
    const hosted = meetingPlan();
    const study = await checkPlan(hosted.workbook);
    if (study.kind !== "checked") throw new Error("The plan was not found");
    const mapping = mappingOfPlan(study.plan);
    const ignoring = mapping.columns.map((column) =>
      column.meaning === "resources" ? { ...column, meaning: "ignored" as const } : column,
    );
    await saveSettings(hosted.workbook, study.contents, { mapping: { ...mapping, columns: ignoring } });

    const again = await checkPlan(hostWorkbook(openWorkbookFile(hosted.file.save())).workbook);
    if (again.kind !== "checked") throw new Error("The plan was not found");
    expect(again.mappingMisfit).toBeNull();
    expect(again.plan.actions.every(({ resources }) => resources === null)).toBe(true);
  });
});

describe("settings in a workbook", () => {
  const contents = (settings: string | null) => ({ sheets: [], settings, isStructureProtected: false });

  it.each<[string, string | null, string]>([
    ["that were never saved are the default ones", null, "settings"],
    ["that are no JSON are damaged", "{", "damaged"],
    ["of no version are damaged", "{}", "damaged"],
    ["with a mapping that is none are damaged", '{"version":1,"mapping":{"sheet":3}}', "damaged"],
    ["with a weight that there is not are damaged", '{"version":1,"severities":{"a":"fatal"}}', "damaged"],
    [
      "with an acceptance on no day are damaged",
      '{"version":1,"accepted":[{"rule":"a","key":"k","reason":"r","by":"","on":"2024-02-30"}]}',
      "damaged",
    ],
    [
      "of an earlier writer, without weights and acceptances, are settings",
      '{"version":1,"mapping":null}',
      "settings",
    ],
    ["of a newer version are known as such", '{"version":2,"mapping":[]}', "newer"],
  ])("%s", (_, settings, kind) => {
    expect(settingsOf(contents(settings)).kind).toBe(kind);
  });

  it("of a newer version are left alone", async () => {
    const { workbook } = meetingPlan();
    const newer = '{"version":2}';
    await workbook.saveSettings(newer);
    const study = await workbook.read();
    await expect(saveSettings(workbook, study, { mapping: null })).rejects.toMatchObject({
      problem: { kind: "settingsFromNewerVersion" },
    });
    expect((await workbook.read()).settings).toBe(newer);
  });

  it("that are not named stay when others are saved", async () => {
    const { workbook } = meetingPlan();
    const first = await saveSettings(workbook, await workbook.read(), {
      severities: { "target-zero": "off" },
    });
    await saveSettings(workbook, first, { mapping: null });
    expect(settingsOf(await workbook.read())).toMatchObject({
      settings: { severities: { "target-zero": "off" } },
    });
  });
});
