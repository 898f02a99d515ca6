import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { languagesInUse, useLanguages } from "../../../src/languages/in-use";
import { detectLanguages } from "../../../src/plan/language/detect-languages";
import { tellingWords } from "../../../src/plan/language/telling-words";
import { isUnsure, readPlan } from "../../../src/reading";
import type { Grid } from "@plan-of-action/xlsx/grid";
import { readSheetsOfFile } from "../../../src/app/files/sheets-of-file";
import { gridOf } from "../../reading/grid-of";
import { LAYOUTS_MET } from "../../reading/layouts-met";
import { layouts, plansFor } from "../../reading/plan-layouts";
import { setOut } from "../../reading/plan-sheets";

const CASES = Number(process.env.READING_CASES ?? 12);

const all = languagesInUse();
const telling = tellingWords(all);

/** What reading gives with the words of English and some other languages only, as the pane has it at first. */
function readIn(languages: readonly string[], grids: readonly Grid[]): ReturnType<typeof readPlan> {
  useLanguages(all.filter(({ language }) => language === "en" || languages.includes(language)));
  try {
    return readPlan(grids);
  } finally {
    useLanguages(all);
  }
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
  const reading = readIn(detectLanguages(textsOf(grids), telling), grids);
  const isSure = reading.kind === "plan" && !isUnsure(reading);
  return plain(isSure ? reading : readPlan(grids));
}

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
    expect(detectLanguages([text], telling)).toEqual(expect.arrayContaining(languages));
  });

  it.each([["Number of workshops on referral held"], ["Overall target"], ["Means of verification"]])(
    "English alone: %s",
    (text) => {
      expect(detectLanguages([text], telling)).toEqual([]);
    },
  );

  it.each(["joint-plan-of-action-2023-2025", "joint-plan-pasted-from-minutes", "every-feature"])(
    "%s is read with their words as with those of all",
    (name) => {
      const grids = readSheetsOfFile(readFileSync(`tests/fixtures/${name}.xlsx`)).map(({ grid }) => grid);
      expect(readWithFewWords(grids)).toEqual(plain(readPlan(grids)));
    },
  );

  it.each(all.map((words) => [words.language, words] as const))(
    "%s: a plan with headers in its words is read with them as with those of all",
    (language, { header, values, indicatorStarts }) => {
      const first = ([phrase = ""]: readonly string[]): string => phrase;
      const terms = (["number", "action", "responsible", "indicator", "baseline", "overall"] as const).map(
        (term) => first(header[term]),
      );
      const indicator = `${first(indicatorStarts)} A`;
      const grid = gridOf([
        [...terms, 2025, 2026],
        ["1", "A", "B", indicator, 1, 30, 10, 20],
        ["2", "C", "B", `${indicator} B`, 2, 5, first(values.notApplicable), 5],
      ]);
      expect(["en", ...detectLanguages(textsOf([grid]), telling)]).toContain(language);
      expect(readPlan([grid]).kind).toBe("plan");
      expect(readWithFewWords([grid])).toEqual(plain(readPlan([grid])));
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
