import { readFileSync } from "node:fs";
import fc from "fast-check";
import {
  checkPlan,
  DEFAULT_SETTINGS,
  exportSettings,
  importSettings,
  mappingOfPlan,
  progressOf,
  PROGRESS_RANGES,
  recordActuals,
  saveSettings,
  settingsOf,
  usableSettings,
  type Settings,
} from "../../src/app";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { createTranslator } from "../../src/locales/translator";
import { propertyRuns, propertyTimeout } from "../property-runs";
import { hostedPlan } from "./small-plan";
import { keeping } from "../keeping";
import { entry } from "./reported-actuals";
import { writeSummary } from "../sheets-alone";
import { mergedSettings } from "../../src/app/settings/merged-settings";
import { WorkbookError } from "../../src/workbook/workbook-error";

const meetingPlan = () =>
  hostWorkbook(openWorkbookFile(readFileSync("tests/fixtures/joint-plan-of-action-2023-2025.xlsx")));

const anyNumber = fc.oneof(fc.double(), fc.integer({ min: -10, max: 200 }), fc.string());

const anySettings = fc.record(
  {
    progress: fc.oneof(
      fc.record(Object.fromEntries(Object.keys(PROGRESS_RANGES).map((name) => [name, anyNumber])), {
        requiredKeys: [],
      }),
      fc.jsonValue(),
    ),
    mapping: fc.jsonValue(),
    severities: fc.oneof(
      fc.dictionary(fc.string(), fc.constantFrom("off", "error", 3, null)),
      fc.jsonValue(),
    ),
    accepted: fc.jsonValue(),
    language: fc.jsonValue(),
    calendar: fc.jsonValue(),
    digits: fc.constantFrom("latin", "native", "roman"),
    printChartData: fc.jsonValue(),
    nextMeeting: fc.jsonValue(),
    asked: fc.jsonValue(),
  },
  { requiredKeys: [] },
);

const ROUND = { on: "2024-11-18", by: "2024-11-29", of: ["MoJ"] };

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
    [
      "of an earlier writer, without weights and acceptances, are settings",
      '{"version":1,"mapping":null}',
      "settings",
    ],
    ["of a newer version are known as such", '{"version":2,"mapping":[]}', "newer"],
  ])("%s", (_, settings, kind) => {
    expect(settingsOf(contents(settings)).kind).toBe(kind);
  });

  it.each<[string, object, string, string]>([
    ["a mapping that is none", { mapping: { sheet: 3 } }, "unreadable", "mapping.version"],
    ["a weight that there is not", { severities: { a: "fatal" } }, "noSuchChoice", "severities.a"],
    [
      "an acceptance on no day",
      { accepted: [{ rule: "a", key: "k", reason: "r", by: "", on: "2024-02-30" }] },
      "unreadable",
      "accepted.0",
    ],
    ["a bound that is text", { progress: { onTrackFrom: "85" } }, "outOfRange", "progress.onTrackFrom"],
    ["a bound of nothing", { progress: { atRiskFrom: 0 } }, "outOfRange", "progress.atRiskFrom"],
    ["on track above the target", { progress: { onTrackFrom: 101 } }, "outOfRange", "progress.onTrackFrom"],
    ["exceeded below the target", { progress: { exceededFrom: 99 } }, "outOfRange", "progress.exceededFrom"],
    ["half a day of grace", { progress: { daysOfGrace: 0.5 } }, "outOfRange", "progress.daysOfGrace"],
    ["a day of grace too few", { progress: { daysOfGrace: -1 } }, "outOfRange", "progress.daysOfGrace"],
    ["a pace from nothing on", { progress: { evenPaceFrom: 0 } }, "outOfRange", "progress.evenPaceFrom"],
    ["progress that is a text", { progress: "85" }, "unreadable", "progress"],
    ["a language that there is not", { language: "fr" }, "noSuchChoice", "language"],
    ["a calendar that there is not", { calendar: "lunar" }, "noSuchChoice", "calendar"],
    ["digits that there are not", { digits: null }, "noSuchChoice", "digits"],
    ["a day that there is not", { nextMeeting: "2024-02-30" }, "unreadable", "nextMeeting"],
    ["a round of no period", { asked: { "2024-Q9": ROUND } }, "unreadable", "asked.2024-Q9"],
    ["a round by no day", { asked: { "2024-Q3": { ...ROUND, by: "soon" } } }, "unreadable", "asked.2024-Q3"],
    ["a word for yes", { printChartData: "yes" }, "noSuchChoice", "printChartData"],
  ])("with %s take the usual one for it, keep the others and tell of it", (_, fields, kind, setting) => {
    const others = { language: "km", severities: { "target-zero": "off" } };
    const json = JSON.stringify({ version: 1, ...others, ...fields });
    const { settings, faults } = usableSettings(contents(json));
    expect(faults[0]).toMatchObject({ kind, setting });
    const untouched = Object.fromEntries(Object.entries(others).filter(([name]) => !(name in fields)));
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, ...untouched });
  });

  it("with bounds that do not descend take the usual three, and the other numbers as they are", () => {
    const json = JSON.stringify({ version: 1, progress: { atRiskFrom: 90, daysOfGrace: 30 } });
    expect(usableSettings(contents(json))).toEqual({
      settings: { ...DEFAULT_SETTINGS, progress: { ...DEFAULT_SETTINGS.progress, daysOfGrace: 30 } },
      faults: [{ kind: "boundsOutOfOrder", exceededFrom: 115, onTrackFrom: 85, atRiskFrom: 90 }],
    });
  });

  it(
    "never crash the reading, whatever stands there, and every number that they give makes sense",
    () => {
      fc.assert(
        fc.property(anySettings, (fields) => {
          const { settings } = usableSettings(contents(JSON.stringify({ version: 1, ...fields })));
          const { exceededFrom, onTrackFrom, atRiskFrom, daysOfGrace } = settings.progress;
          expect(exceededFrom > onTrackFrom && onTrackFrom > atRiskFrom && atRiskFrom > 0).toBe(true);
          expect(Number.isInteger(daysOfGrace) && daysOfGrace >= 0).toBe(true);
          // What was read reads the same again, and has no fault.
          const again = usableSettings(contents(JSON.stringify({ version: 1, ...settings })));
          expect(again).toMatchObject({ settings, faults: [] });
        }),
        { numRuns: propertyRuns(200) },
      );
    },
    propertyTimeout(200),
  );

  it("of a newer version are left alone", async () => {
    const { workbook } = meetingPlan();
    const newer = '{"version":2}';
    await workbook.saveSettings(keeping(newer));
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

describe("settings as a text", () => {
  const acceptance = (key: string) => ({
    rule: "target-zero",
    key,
    reason: "Agreed",
    by: "",
    on: "2024-02-29",
  });

  it("leave one workbook and enter another, which keeps what the text does not name", async () => {
    const from = meetingPlan().workbook;
    const progress = { ...DEFAULT_SETTINGS.progress, onTrackFrom: 80, daysOfGrace: 30 };
    const kept = { progress, language: "km", calendar: "buddhist", digits: "native" } as const;
    const text = exportSettings(
      await saveSettings(from, await from.read(), { ...kept, accepted: [acceptance("a")] }),
    );

    const { workbook } = meetingPlan();
    const own = { severities: { "target-zero": "off" }, accepted: [acceptance("b")] } as const;
    const contents = await saveSettings(workbook, await workbook.read(), own);
    expect((await importSettings(workbook, contents, text)).kind).toBe("imported");
    expect(usableSettings(await workbook.read())).toEqual({
      settings: { ...DEFAULT_SETTINGS, ...own, ...kept, accepted: [acceptance("b"), acceptance("a")] },
      faults: [],
    });
  });

  it("of a workbook without settings are the usual ones", async () => {
    const { workbook } = meetingPlan();
    const usual = { version: 1, ...DEFAULT_SETTINGS, asked: undefined };
    expect(JSON.parse(exportSettings(await workbook.read()))).toEqual(usual);
  });

  it("that a workbook keeps and that cannot be read are told as that, and not as a file that was chosen", async () => {
    const { workbook } = meetingPlan();
    await workbook.saveSettings(keeping("{oops"));
    expect(usableSettings(await workbook.read())).toEqual({
      settings: DEFAULT_SETTINGS,
      faults: [{ kind: "damaged" }],
    });
  });

  it.each<[string, string, string]>([
    ["that is no JSON", "onTrackFrom = 80", "notJson"],
    ["without a version", "{}", "notSettings"],
    ["of a list", "[1]", "notSettings"],
    ["of a newer version", '{"version":2}', "newerVersion"],
    ["with a name that no setting has", '{"version":1,"colour":"red"}', "unknownSetting"],
    ["with a slip in a name", '{"version":1,"progress":{"ontrackFrom":80}}', "unknownSetting"],
    ["with a rule that there is not", '{"version":1,"severities":{"no-rule":"off"}}', "unknownSetting"],
    ["with a bound out of range", '{"version":1,"progress":{"onTrackFrom":0}}', "outOfRange"],
    ["with bounds out of order", '{"version":1,"progress":{"onTrackFrom":40}}', "boundsOutOfOrder"],
  ])("%s are refused, and the workbook stays as it is", async (_, text, kind) => {
    const { workbook } = meetingPlan();
    const contents = await saveSettings(workbook, await workbook.read(), { language: "th" });
    expect(await importSettings(workbook, contents, text)).toMatchObject({
      kind: "faults",
      faults: [{ kind }],
    });
    expect((await workbook.read()).settings).toBe(contents.settings);
  });
});

describe("the bounds that a workbook keeps", () => {
  const actual = entry("1.1-1", "2023", "8", { evidence: "List" });
  const english = createTranslator("en");

  /** Two counts of 10 due in 2023, of which one was reported as 8. */
  async function reported(progress: Partial<typeof DEFAULT_SETTINGS.progress>) {
    const { workbook } = hostedPlan([
      ["1.1 Train officers", "Police", "Number of officers trained", 30, 10, 10, 10],
      ["1.2 Hold courses", "Police", "Number of courses held", 30, 10, 10, 10],
    ]);
    const settings = { progress: { ...DEFAULT_SETTINGS.progress, ...progress } };
    await saveSettings(workbook, await workbook.read(), settings);
    const on = { year: 2024, month: 1, day: 5 };
    const done = await recordActuals(workbook, { entries: [actual], on, translate: english });
    expect(done.kind).toBe("recorded");
    const study = async (day: number) => {
      const found = await checkPlan(workbook, undefined, { year: 2024, month: 1, day });
      if (found.kind !== "checked") throw new Error("The plan was not found");
      return found;
    };
    return { workbook, study };
  }

  it.each<[Partial<typeof DEFAULT_SETTINGS.progress>, string]>([
    [{}, "atRisk"],
    [{ onTrackFrom: 80 }, "onTrack"],
    [{ atRiskFrom: 80.5 }, "offTrack"],
  ])("%j give 8 of 10 the status %s", async (progress, status) => {
    const { study } = await reported(progress);
    expect(progressOf(await study(16), { year: 2023 }).indicators[0]?.status).toBe(status);
  });

  it.each([
    [{}, 15, "actual-missing"],
    [{}, 16, "actual-overdue"],
    [{ daysOfGrace: 3 }, 3, "actual-missing"],
    [{ daysOfGrace: 3 }, 4, "actual-overdue"],
    [{ daysOfGrace: 20 }, 20, "actual-missing"],
  ])("%j make a report that is missing on January %i %s", async (progress, day, rule) => {
    const { study } = await reported(progress);
    const { findings } = await study(day);
    expect(findings.map((finding) => finding.rule).filter((id) => /missing$|overdue$/.test(id))).toEqual([
      rule,
    ]);
  });

  it("ask for the reason of what is off track by them", async () => {
    const { study } = await reported({ atRiskFrom: 81 });
    expect((await study(16)).findings.map(({ rule }) => rule)).toContain("actual-without-reason");
  });

  it("stand in the legend of the summary", async () => {
    const { workbook } = await reported({ onTrackFrom: 77 });
    const asOf = { year: 2024, month: 1, day: 16 };
    const written = await writeSummary(workbook, { period: { year: 2023 }, asOf, translate: english });
    if (written.kind !== "written") throw new Error("Nothing was written");
    const { sheets } = await workbook.read();
    const summary = sheets.find(({ marker }) => marker?.startsWith("summary"));
    expect(JSON.stringify(summary?.grid.values)).toContain("77");
  });
});

const accepted = (key: string, reason: string) => ({ rule: "r", key, reason, by: "", on: "2024-07-01" });

const KEYS = ["a", "b", "c"];

/** Settings with few values each, so that two of them often differ in the same place. */
const settings: fc.Arbitrary<Settings> = fc
  .record({
    language: fc.constantFrom("en", "km", "th", null),
    calendar: fc.constantFrom("gregorian", "buddhist"),
    printChartData: fc.boolean(),
    severities: fc.dictionary(fc.constantFrom(...KEYS), fc.constantFrom("off", "info", "error")),
    accepted: fc
      .uniqueArray(fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom("x", "y")), {
        selector: ([key]) => key,
      })
      .map((pairs) => pairs.map(([key, reason]) => accepted(key, reason))),
    progress: fc.record({
      onTrackFrom: fc.constantFrom(75, 80),
      atRiskFrom: fc.constantFrom(40, 50),
      daysOfGrace: fc.constantFrom(0, 30),
    }),
  })
  .map(({ progress, ...fields }) => ({
    ...DEFAULT_SETTINGS,
    ...fields,
    progress: { ...DEFAULT_SETTINGS.progress, ...progress },
  }));

/** Without the order of what has none. */
function inOrder({ accepted: all, severities, ...others }: Settings) {
  const sorted = [...all].sort((a, b) => a.key.localeCompare(b.key));
  return { ...others, accepted: sorted, severities };
}

function mergedOrConflict(base: Settings, mine: Settings, theirs: Settings) {
  try {
    return inOrder(mergedSettings(base, mine, theirs));
  } catch (error) {
    return error instanceof WorkbookError && error.problem.kind === "settingConflict" ? "conflict" : error;
  }
}

describe("settings that two panes changed", () => {
  it("come to the same in either order, or conflict in either", () => {
    fc.assert(
      fc.property(settings, settings, settings, (base, mine, theirs) => {
        expect(mergedOrConflict(base, mine, theirs)).toEqual(mergedOrConflict(base, theirs, mine));
      }),
    );
  });

  it("are those of the one where the other changed nothing", () => {
    fc.assert(
      fc.property(settings, settings, (base, mine) => {
        expect(mergedOrConflict(base, mine, base)).toEqual(inOrder(mine));
        expect(mergedOrConflict(base, base, mine)).toEqual(inOrder(mine));
      }),
    );
  });

  const base = { ...DEFAULT_SETTINGS, accepted: [accepted("a", "as it was")] };

  it("are the same whatever order their fields have, as those that are read again have another", () => {
    const { rule, key, reason, by, on } = accepted("a", "as it was");
    const mine = { ...base, accepted: [{ rule, key, reason, by, on, row: "r1" }] };
    const theirs = { ...base, accepted: [{ rule, key, row: "r1", reason, by, on }] };
    expect(mergedSettings(base, mine, theirs).accepted).toEqual(mine.accepted);
  });

  it.each<[string, Partial<Settings>, Partial<Settings>, object]>([
    ["a language", { language: "km" }, { language: "th" }, { setting: "language", mine: "km", theirs: "th" }],
    [
      "a reason",
      { accepted: [accepted("a", "mine")] },
      { accepted: [accepted("a", "theirs")] },
      { mine: "mine", theirs: "theirs" },
    ],
    [
      "a reason that the other has taken back",
      { accepted: [accepted("a", "mine")] },
      { accepted: [] },
      { mine: "mine", theirs: "–" },
    ],
    [
      "a weight",
      { severities: { x: "off" } },
      { severities: { x: "error" } },
      { setting: "severities.x", mine: "off", theirs: "error" },
    ],
    [
      "bounds of which some of each might not be in order",
      { progress: { ...DEFAULT_SETTINGS.progress, onTrackFrom: 60 } },
      { progress: { ...DEFAULT_SETTINGS.progress, atRiskFrom: 70 } },
      { setting: "progress" },
    ],
  ])("conflict, and both values are told: %s", (_, mine, theirs, told) => {
    const merge = () => mergedSettings(base, { ...base, ...mine }, { ...base, ...theirs });
    expect(merge).toThrow(WorkbookError);
    try {
      merge();
    } catch (error) {
      expect((error as WorkbookError).problem).toMatchObject({ kind: "settingConflict", ...told });
    }
  });
});
