import fc from "fast-check";
import { DEFAULT_SETTINGS, type Settings } from "../../src/app";
import { mergedSettings } from "../../src/app/settings/merged-settings";
import { WorkbookError } from "../../src/workbook/workbook-error";

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
