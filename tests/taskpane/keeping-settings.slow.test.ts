import { checkPlan, saveSettings, DEFAULT_SETTINGS, exportSettings } from "../../src/app";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { organisationSettings } from "../../src/taskpane/office/organisation-settings";
import { withDefaultSettings } from "../../src/excel";
import { planWorkbook } from "../plan-workbook";
import { progressDraft, settingsTextWith } from "../../src/taskpane/settings/progress-draft";
import { type HostedSession, JOINT_PLAN, sessionOver } from "./hosted-session";
import { keeping } from "../keeping";

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

async function checkedSession(): Promise<HostedSession> {
  const hosted = sessionOver(JOINT_PLAN);
  await hosted.session.check();
  return hosted;
}

function studyOf({ session }: HostedSession) {
  const { check } = session.state();
  if (check.kind !== "checked") throw new Error("not checked");
  return check.result;
}

describe("keeping settings", () => {
  it("keeps them in the workbook and looks at the plan with them at once", async () => {
    const hosted = await checkedSession();
    const rule = studyOf(hosted).findings[0]!.rule;
    await hosted.session.keepSettings({ kind: "changes", changes: { severities: { [rule]: "off" } } });
    expect(hosted.session.state().keeping).toEqual({ kind: "kept" });
    expect(studyOf(hosted).findings.some((finding) => finding.rule === rule)).toBe(false);
    await hosted.session.check();
    expect(studyOf(hosted).settings.severities).toEqual({ [rule]: "off" });
  });

  it("takes numbers as they are typed, in any digits", async () => {
    const hosted = await checkedSession();
    const draft = { ...progressDraft(DEFAULT_SETTINGS.progress), onTrackFrom: "๙๐", daysOfGrace: " 30 " };
    const text = settingsTextWith(studyOf(hosted).contents, draft);
    await hosted.session.keepSettings({ kind: "text", text });
    expect(studyOf(hosted).settings.progress).toMatchObject({ onTrackFrom: 90, daysOfGrace: 30 });
  });

  it.each([
    ["a bound that leaves no room", { onTrackFrom: "40" }, "boundsOutOfOrder"],
    ["no number", { daysOfGrace: "some" }, "outOfRange"],
    ["nothing", { exceededFrom: "" }, "outOfRange"],
  ])("says what is wrong and keeps nothing: %s", async (_, changes, kind) => {
    const hosted = await checkedSession();
    const draft = { ...progressDraft(DEFAULT_SETTINGS.progress), ...changes };
    const text = settingsTextWith(studyOf(hosted).contents, draft);
    await hosted.session.keepSettings({ kind: "text", text });
    expect(hosted.session.state().keeping).toMatchObject({ kind: "faults", faults: [{ kind }] });
    expect(studyOf(hosted).settings.progress).toEqual(DEFAULT_SETTINGS.progress);
  });

  it("takes the settings of another workbook", async () => {
    const giver = await checkedSession();
    await giver.session.keepSettings({ kind: "changes", changes: { calendar: "buddhist", language: "th" } });
    const taker = await checkedSession();
    const text = exportSettings(studyOf(giver).contents);
    await taker.session.keepSettings({ kind: "text", text });
    expect(studyOf(taker).settings).toMatchObject({ calendar: "buddhist", language: "th" });
  });

  it("leaves settings of a newer version alone and says so", async () => {
    const hosted = await checkedSession();
    await hosted.workbook.saveSettings(keeping(JSON.stringify({ version: 99, something: "new" })));
    await hosted.session.check();
    await hosted.session.keepSettings({ kind: "changes", changes: { calendar: "buddhist" } });
    expect(hosted.session.state().keeping).toMatchObject({
      kind: "failed",
      problem: { id: "error-settingsFromNewerVersion" },
    });
    expect((await hosted.workbook.read()).settings).toContain('"version":99');
  });
});
