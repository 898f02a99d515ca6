import { DEFAULT_SETTINGS, exportSettings } from "../../src/app";
import { progressDraft, settingsTextWith } from "../../src/taskpane/settings/progress-draft";
import { type HostedSession, JOINT_PLAN, sessionOver } from "./hosted-session";
import { keeping } from "../keeping";

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
