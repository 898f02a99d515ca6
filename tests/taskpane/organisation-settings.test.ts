import { checkPlan, saveSettings } from "../../src/app";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { organisationSettings } from "../../src/taskpane/office/organisation-settings";
import { withDefaultSettings } from "../../src/excel";
import { planWorkbook } from "../plan-workbook";

const ORGANISATION = JSON.stringify({ version: 1, language: "th", severities: { "target-outlier": "off" } });

/** A plan opened by somebody whose organisation has settings. */
function opened(organisation: string | null) {
  const hosted = hostWorkbook(planWorkbook(3));
  return { ...hosted, workbook: withDefaultSettings(hosted.workbook, () => Promise.resolve(organisation)) };
}

async function settingsIn(workbook: ReturnType<typeof opened>["workbook"]) {
  const study = await checkPlan(workbook);
  if (study.kind !== "checked") throw new Error("The plan was not found");
  return study;
}

describe("the settings of an organisation", () => {
  it("hold for a workbook that keeps none", async () => {
    const { settings } = await settingsIn(opened(ORGANISATION).workbook);
    expect(settings).toMatchObject({ language: "th", severities: { "target-outlier": "off" } });
  });

  it("are saved with the first setting of the workbook's own, which counts from then on", async () => {
    const { file, workbook } = opened(ORGANISATION);
    const { contents } = await settingsIn(workbook);
    await saveSettings(workbook, contents, { language: "km" });
    const { settings } = await settingsIn(hostWorkbook(file).workbook);
    expect(settings).toMatchObject({ language: "km", severities: { "target-outlier": "off" } });
  });

  it("change nothing where there are none", async () => {
    const { settings } = await settingsIn(opened(null).workbook);
    expect(settings).toEqual((await settingsIn(hostWorkbook(planWorkbook(3)).workbook)).settings);
  });
});

describe("the file beside the pane", () => {
  const answering = (answer: () => Promise<Response>) => Object.assign(globalThis, { fetch: answer });
  const holding = (text: string) => answering(() => Promise.resolve(new Response(text)));

  it.each<[string, () => unknown, string | null]>([
    [
      "has settings, without what is of one workbook",
      () => holding('{"version":1,"mapping":{},"accepted":[]}'),
      '{"version":1}',
    ],
    ["is as it is shipped, blank", () => holding("{}"), null],
    ["is not there", () => answering(() => Promise.resolve(new Response("", { status: 404 }))), null],
    ["cannot be fetched", () => answering(() => Promise.reject(new Error("offline"))), null],
    ["is no JSON, which is told with the settings", () => holding("language: th"), "language: th"],
  ])("%s", async (_, prepare, settings) => {
    const { fetch } = globalThis;
    prepare();
    try {
      expect(await organisationSettings()).toBe(settings);
    } finally {
      Object.assign(globalThis, { fetch });
    }
  });
});
