import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import type * as Registry from "../../../src/plan/language/lexicon/registry";
import * as fetched from "../../../src/plan/language/lexicon/fetched-registry";
import { activityLexicons, lexicons } from "../../../src/plan/language/lexicon/registry";
import { languagesToldBy } from "../../../src/plan/language/languages-told";
import type * as Core from "../../../src/reading";
import { isUnsure, readPlan } from "../../../src/reading";
import type { Grid } from "@plan-of-action/xlsx/grid";
import { readSheetsOfFile } from "../../../src/app/files/sheets-of-file";
import { LAYOUTS_MET } from "../../reading/layouts-met";
import { layouts, plansFor } from "../../reading/plan-layouts";
import { setOut } from "../../reading/plan-sheets";

const CASES = Number(process.env.READING_CASES ?? 12);

/** Reading with the words of some languages only, as the pane has it before others are asked for. */
const readers = new Map<string, typeof readPlan>();

function readingIn(languages: readonly string[]): typeof readPlan {
  const key = [...languages].sort().join(" ");
  const known = readers.get(key);
  if (known !== undefined) return known;
  let made: typeof readPlan | undefined;
  jest.isolateModules(() => {
    const some = lexicons.filter(({ language }) => language === "en" || languages.includes(language));
    jest.doMock<typeof Registry>("../../../src/plan/language/lexicon/registry", () => ({
      ...jest.requireActual<typeof Registry>("../../../src/plan/language/lexicon/registry"),
      lexicons: some,
    }));
    made = jest.requireActual<typeof Core>("../../../src/reading").readPlan;
  });
  if (made === undefined) throw new Error("The reading was not loaded");
  readers.set(key, made);
  return made;
}

function textsOf(grids: readonly Grid[]): readonly string[] {
  return grids.flatMap(({ sheet, values }) => [
    sheet,
    ...values.flat().filter((value) => typeof value === "string"),
  ]);
}

/** A reading without what explains it on demand. */
function plain(reading: ReturnType<typeof readPlan>) {
  return { ...reading, explain: null };
}

/** As the pane reads: with the words of the languages that are told, and with all where that is not certain. */
function readWithFewWords(grids: readonly Grid[]) {
  const reading = readingIn(languagesToldBy(textsOf(grids)))(grids);
  const isSure = reading.kind === "plan" && !isUnsure(reading);
  return plain(isSure ? reading : readPlan(grids));
}

describe("the words that the pane fetches", () => {
  it("are those of every language, in the order in which all have them", async () => {
    expect(fetched.lexicons.map(({ language }) => language)).toEqual(["en"]);
    expect(fetched.languagesToFetch()).toHaveLength(lexicons.length - 1);
    // Whoever asked before they came reads again.
    const both = [fetched.fetchWords(["km", "xx"]), fetched.fetchWords(["km"])];
    expect(await Promise.all(both)).toEqual([true, true]);
    expect(fetched.lexicons.map(({ language }) => language)).toEqual(["en", "km"]);
    expect(await fetched.fetchWords(fetched.languagesToFetch())).toBe(true);
    expect(await fetched.fetchWords(["km"])).toBe(false);
    expect(fetched.lexicons).toEqual(lexicons);
    expect(fetched.activityLexicons).toEqual(activityLexicons);
  });
});

describe("the languages that a workbook tells of", () => {
  it.each([
    ["Indicator", []],
    ["ตัวชี้วัด", ["th"]],
    ["សូចនាករ", ["km"]],
    ["ຕົວຊີ້ວັດ", ["lo"]],
    ["Línea base", ["es"]],
    ["Indikator kinerja", ["id"]],
    ["Chỉ tiêu", ["vi"]],
    ["Katuwang na ahensya", ["fil"]],
    ["Sorumlu Birim", ["tr"]],
    ["SORUMLU BİRİM", ["tr"]],
    ["מדד", ["he"]],
  ])("%s: %j", (text, languages) => {
    expect(languagesToldBy([text])).toEqual(expect.arrayContaining(languages));
  });

  it.each([["Number of workshops on referral held"], ["Overall target"], ["Means of verification"]])(
    "English alone: %s",
    (text) => {
      expect(languagesToldBy([text])).toEqual([]);
    },
  );

  it.each(["joint-plan-of-action-2023-2025", "joint-plan-pasted-from-minutes", "every-feature"])(
    "%s is read with their words as with those of all",
    (name) => {
      const grids = readSheetsOfFile(readFileSync(`tests/fixtures/${name}.xlsx`)).map(({ grid }) => grid);
      expect(readWithFewWords(grids)).toEqual(plain(readPlan(grids)));
    },
  );

  it(`${CASES} layouts at random are read with their words as with those of all`, () => {
    const cases = layouts.chain((layout) => plansFor(layout).map((plan) => ({ layout, plan })));
    fc.assert(
      fc.property(cases, ({ layout, plan }) => {
        const grids = setOut(plan, layout);
        expect(readWithFewWords(grids)).toEqual(plain(readPlan(grids)));
      }),
      { numRuns: CASES, examples: LAYOUTS_MET.map((met) => [met]) },
    );
  });
});
