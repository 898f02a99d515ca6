import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MEETING_PLAN, poaJson, runPoa, temporaryFolder } from "./run-poa";

const folder = temporaryFolder();
const place = (name: string) => join(folder.path, name);

interface Shape {
  readonly progress: Readonly<Record<string, number>>;
  readonly language: string | null;
  readonly severities: Readonly<Record<string, string>>;
}

const set = (...pairs: string[]) => pairs.flatMap((pair) => ["--set", pair]);

describe("poa settings", () => {
  it("shows the usual settings of a workbook that keeps none, and changes nothing", async () => {
    const before = readFileSync(MEETING_PLAN);
    const { exitCode, out } = await runPoa("settings", MEETING_PLAN);
    expect(out).toMatch(/onTrackFrom +85\n.*atRiskFrom +50/s);
    expect(exitCode).toBe(0);
    expect(readFileSync(MEETING_PLAN).equals(before)).toBe(true);
  });

  it("keeps what it is told, and the other commands go by it", async () => {
    const pairs = set("onTrackFrom=80", "language=th", "printChartData=yes", "severities.target-zero=off");
    const { exitCode } = await runPoa("settings", MEETING_PLAN, ...pairs, "--out", place("plan.xlsx"));
    expect(exitCode).toBe(0);
    expect(await poaJson<Shape>("settings", place("plan.xlsx"))).toMatchObject({
      progress: { exceededFrom: 115, onTrackFrom: 80 },
      language: "th",
      printChartData: true,
      severities: { "target-zero": "off" },
      faults: [],
    });
    const { out } = await runPoa("tracking", place("plan.xlsx"), "--out", place("table.xlsx"));
    expect(out).toContain("ตารางติดตามตัวชี้วัด");
    const english = await runPoa("tracking", place("plan.xlsx"), "--lang", "en", "--out", place("en.xlsx"));
    expect(english.out).toContain("Tracking table");
  });

  it("takes a word back", async () => {
    const first = set("language=km", "severities.target-zero=off");
    await runPoa("settings", MEETING_PLAN, ...first, "--out", place("plan.xlsx"));
    const back = set("language=none", "severities.target-zero=none");
    await runPoa("settings", place("plan.xlsx"), ...back, "--in-place");
    const { language, severities } = await poaJson<Shape>("settings", place("plan.xlsx"));
    expect([language, severities]).toEqual([null, {}]);
  });

  it("carries settings from one workbook to another", async () => {
    await runPoa("settings", MEETING_PLAN, ...set("daysOfGrace=30"), "--out", place("a.xlsx"));
    await runPoa("settings", place("a.xlsx"), "--export", place("settings.json"));
    const { exitCode, out } = await runPoa(
      ...["settings", MEETING_PLAN, "--import", place("settings.json"), "--out", place("b.xlsx")],
    );
    expect([exitCode, out]).toEqual([0, expect.stringContaining("Saved in")]);
    expect((await poaJson<Shape>("settings", place("b.xlsx"))).progress.daysOfGrace).toBe(30);
  });

  it.each<[string, string[], string]>([
    [
      "a bound out of range",
      set("onTrackFrom=0"),
      "progress.onTrackFrom is “0”. It has to be a number from 1 to 100.",
    ],
    ["a bound in words", set("daysOfGrace=many"), "has to be a whole number from 0 to 366"],
    ["bounds out of order", set("atRiskFrom=90"), "Each has to begin below the one before it"],
    ["a name that there is not", set("onTrack=80"), "There is no setting onTrack"],
    ["a rule that there is not", set("severities.nothing=off"), "There is no setting severities.nothing"],
    ["a language that there is not", set("language=fr"), "Choose one of: en, km, th, none."],
    ["a name without a value", set("onTrackFrom"), "Write a name and a value"],
  ])("refuses %s and writes nothing", async (_, pairs, reason) => {
    const { exitCode, messages } = await runPoa(
      "settings",
      MEETING_PLAN,
      ...pairs,
      "--out",
      place("out.xlsx"),
    );
    expect(messages).toContain(reason);
    expect([exitCode, folder.files()]).toEqual([2, []]);
  });

  it.each<[string, string, string]>([
    ["no JSON", "onTrackFrom: 80", "not JSON"],
    ["no settings", '{"onTrackFrom": 80}', "not a file that the tracker exported"],
  ])("refuses a file that is %s", async (_, text, reason) => {
    writeFileSync(place("settings.json"), text);
    const { exitCode, messages } = await runPoa(
      ...["settings", MEETING_PLAN, "--import", place("settings.json"), "--out", place("out.xlsx")],
    );
    expect(messages).toContain(reason);
    expect([exitCode, folder.files()]).toEqual([2, ["settings.json"]]);
  });

  it("wants to be told where to write what was changed", async () => {
    const { exitCode, messages } = await runPoa("settings", MEETING_PLAN, ...set("onTrackFrom=80"));
    expect([exitCode, messages]).toEqual([2, expect.stringContaining("--out FILE.xlsx")]);
  });
});
