import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import type * as Registry from "../../../src/plan/language/lexicon/registry";
import { lexicons } from "../../../src/plan/language/lexicon/registry";
import { languagesToldBy } from "../../../src/plan/language/languages-told";
import type * as Core from "../../../src/reading";
import { readPlan } from "../../../src/reading";
import type { Grid } from "../../../src/workbook/grid";
import { readSheetsOfFile } from "../../../src/xlsx";
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
    jest.doMock<typeof Registry>("../../../src/plan/language/lexicon/registry", () => ({ lexicons: some }));
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

function languagesOf(file: string): { readonly told: readonly string[]; readonly grids: readonly Grid[] } {
  const grids = readSheetsOfFile(readFileSync(file)).map(({ grid }) => grid);
  return { told: languagesToldBy(textsOf(grids)), grids };
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
  ])("%s: %j", (text, languages) => {
    expect(languagesToldBy([text])).toEqual(expect.arrayContaining(languages));
  });

  it.each([["Number of workshops on referral held"], ["Overall target"], ["Means of verification"]])(
    "English alone: %s",
    (text) => {
      expect(languagesToldBy([text])).toEqual([]);
    },
  );

  it.each(["joint-plan-of-action-2023-2025", "joint-plan-pasted-from-minutes"])(
    "with their words alone %s is read as with all",
    (name) => {
      const { told, grids } = languagesOf(`tests/fixtures/${name}.xlsx`);
      expect(plain(readingIn(told)(grids))).toEqual(plain(readPlan(grids)));
    },
  );

  it("with their words alone no plan is found where none is, though fewer heads are taken for words of others", () => {
    const { told, grids } = languagesOf("tests/fixtures/every-feature.xlsx");
    expect([readingIn(told)(grids).kind, readPlan(grids).kind]).toEqual(["noPlan", "noPlan"]);
  });

  it(`with their words alone ${CASES} layouts at random are read as with all`, () => {
    const cases = layouts.chain((layout) => plansFor(layout).map((plan) => ({ layout, plan })));
    fc.assert(
      fc.property(cases, ({ layout, plan }) => {
        const grids = setOut(plan, layout);
        const read = readingIn(languagesToldBy(textsOf(grids)));
        expect(plain(read(grids))).toEqual(plain(readPlan(grids)));
      }),
      { numRuns: CASES, examples: LAYOUTS_MET.map((met) => [met]) },
    );
  });
});
