import fc from "fast-check";
import { LANGUAGES } from "../../src/locales/catalogues";
import { createTranslator } from "../../src/locales/translator";
import { languagesInUse } from "../../src/languages/in-use";
import { STARTING_CATEGORIES, type Breakdown, type StartingCategory } from "../../src/plan/breakdown";
import {
  breakdownsAsked,
  categoryKey,
  isAboutVictims,
  labelOfPart,
  partNamed,
  startingCategory,
  withoutOfWhich,
} from "../../src/plan/language/breakdown-words";

const ALL: readonly StartingCategory[] = Object.values(STARTING_CATEGORIES).flat();
const SEX: Breakdown = { dimension: "sex", categories: [], required: true };
const TRAINING: Breakdown = { dimension: "Training", categories: ["Basic", "Advanced"], required: true };
const PLACE: Breakdown = { dimension: "place", categories: [], required: true };

describe("the starting categories", () => {
  it.each(languagesInUse().map(({ language, breakdowns }) => [language, breakdowns.starting] as const))(
    "are one category in every language: %s",
    (_, words) => {
      for (const category of ALL) {
        const named = words[category].filter((phrase) => phrase.length > 1).map(startingCategory);
        expect([category, ...new Set(named)]).toEqual([category, category]);
      }
    },
  );

  it.each(LANGUAGES)("are understood as sheets in %s write them", (language) => {
    const translate = createTranslator(language);
    const written = ALL.map((category) => startingCategory(translate({ id: `category-${category}` })));
    expect(written).toEqual(ALL);
  });

  it.each([
    ["< 18", "under18"],
    ["0–17", "under18"],
    ["១៨+", "adults"],
    ["≥18", "adults"],
    ["of which women", "women"],
    ["Girls", null],
    ["18-24", null],
    // A man in English, a woman in Spanish.
    ["M", null],
  ])("%s is %s", (label, category) => {
    expect(startingCategory(label)).toBe(category);
  });
});

describe("a label", () => {
  it.each([
    ["of which women", "women"],
    ["dont: femmes", "femmes"],
    ["ในจำนวนนี้ หญิง", "หญิง"],
    ["ในจำนวนนี้เป็นผู้หญิง", "ผู้หญิง"],
    ["ក្នុងនោះ ស្រី", "ស្រី"],
    ["ក្នុងនោះមានស្ត្រី", "ស្ត្រី"],
    ["– ស្រី", "– ស្រី"],
  ])("is without “of which” what its part is called: %s", (label, part) => {
    expect(withoutOfWhich(label)).toBe(part);
  });
});

describe("the part that a label names", () => {
  it.each<[string, readonly Breakdown[], string, string]>([
    ["Women", [], "sex", "Women"],
    ["Women", [SEX, TRAINING], "sex", "Women"],
    ["basic", [SEX, TRAINING], "Training", "basic"],
    ["Training: basic", [], "Training", "basic"],
    ["เพศ: หญิง", [], "sex", "หญิง"],
    ["Phnom Penh", [SEX, PLACE], "place", "Phnom Penh"],
    ["Phnom Penh", [SEX], "other", "Phnom Penh"],
    ["Women under 18", [SEX], "sex", "Women under 18"],
    ["15-17", [], "age", "15-17"],
  ])("%s", (label, breakdowns, dimension, category) => {
    expect(partNamed(label, breakdowns)).toEqual({ dimension, category });
  });

  it("is found again by the label that it is given", () => {
    const names = fc.constantFrom("Women", "ស្រី", "Basic", "Phnom Penh", "< 18", "Forced labour", "x");
    const dimensions = fc.constantFrom("sex", "age", "place", "other", "Training", "exploitation");
    const asked = fc.subarray([SEX, TRAINING, PLACE]);
    fc.assert(
      fc.property(dimensions, names, asked, (dimension, category, breakdowns) => {
        const part = { dimension, category };
        expect(partNamed(labelOfPart(part, breakdowns), breakdowns)).toEqual(part);
      }),
    );
  });
});

describe("what a cell of Indicators asks for", () => {
  it.each<[string, readonly string[]]>([
    ["Sex", ["sex"]],
    ["sex, age", ["sex", "age"]],
    ["Sex; Age", ["sex", "age"]],
    ["ភេទ", ["sex"]],
    ["Training: basic, advanced; Sex", ["Training: basic, advanced", "sex"]],
    ["-", []],
    ["", []],
  ])("%j", (text, expected) => {
    const asked = breakdownsAsked(text);
    expect(
      asked.map(({ dimension, categories }) => [dimension, categories.join(", ")].filter(Boolean).join(": ")),
    ).toEqual(expected);
    expect(asked.every(({ required }) => required)).toBe(true);
  });
});

it("a category is known by its words, whatever its case and language", () => {
  expect(categoryKey("WOMEN")).toBe(categoryKey("Femmes"));
  expect(categoryKey("Phnom  Penh")).toBe(categoryKey("phnom penh"));
  expect(categoryKey("Girls")).not.toBe(categoryKey("Women"));
});

it.each([
  ["Number of victims assisted", true],
  ["จำนวนผู้เสียหายที่ได้รับความช่วยเหลือ", true],
  ["ចំនួនជនរងគ្រោះដែលទទួលបានជំនួយ", true],
  ["Número de víctimas atendidas", true],
  ["Number of officers trained", false],
])("%s is about victims: %s", (text, isAbout) => {
  expect(isAboutVictims(text)).toBe(isAbout);
});
