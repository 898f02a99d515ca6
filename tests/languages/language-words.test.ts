import { WITHOUT_PLURALS } from "../../src/languages/words/wording-words";
import { languagesInUse } from "../../src/languages/in-use";
import { LANGUAGE_CODES } from "../../src/languages/registry";
import { foldText } from "../../src/plan/language/spelling/text-folding";

/** The phrases of a language under the path of their entry: `periods.months.3` for April. */
function entriesOf(part: unknown, path: readonly string[] = []): readonly [string, readonly string[]][] {
  if (typeof part === "string") return [[path.join("."), part === "" ? [] : [part]]];
  if (Array.isArray(part) && part.every((phrase) => typeof phrase === "string"))
    return [[path.join("."), part]];
  if (typeof part === "boolean") return [];
  // Words such as "million", each with the number that it stands for.
  if (typeof part === "number") return [];
  if (Object.values(part as object).every((inner) => typeof inner === "number"))
    return [[path.join("."), Object.keys(part as object)]];
  return Object.entries(part as object).flatMap(([key, inner]) => entriesOf(inner, [...path, key]));
}

const all = languagesInUse();
const byLanguage = all.map((words) => [words.language, entriesOf(words)] as const);

const NO_PLURALS = Object.keys(WITHOUT_PLURALS).map((entry) => `wording.${entry}`);
/** Without spaces between words nothing shows where the counted thing begins and ends. */
const NO_SPACES = ["wording.beforeThing", "wording.afterThing"];
const NO_THIRDS_OF_YEARS = "periods.third";
const NO_ARTICLES = "numbers.articles";
const NO_ORDINALS_OF_DAYS = "dates.dayEndings";

/** In these the field of an agency begins its name. */
const NO_ENDINGS_OF_NAMES = "agencies.endings";

/**
 * What a language has no words for. Everything else is due: a language that is added with an entry left
 * blank fails here by the name of the entry.
 */
const LACKING: Readonly<Record<string, readonly string[]>> = {
  en: [
    "dates.beforeYear",
    "wording.inflectedMilestone",
    "wording.inflectedElsewhere",
    "wording.uninflectedMilestone",
  ],
  es: [
    NO_ENDINGS_OF_NAMES,
    "wording.inflectedElsewhere",
    "wording.uninflectedMilestone",
    "wording.pluralNouns",
  ],
  fr: [NO_ENDINGS_OF_NAMES, "wording.uninflectedMilestone", "wording.pluralNouns"],
  pt: [
    NO_ENDINGS_OF_NAMES,
    "wording.inflectedElsewhere",
    "wording.uninflectedMilestone",
    "wording.pluralNouns",
  ],
  it: [NO_ENDINGS_OF_NAMES, "wording.inflectedElsewhere", "wording.uninflectedMilestone"],
  th: [
    NO_ENDINGS_OF_NAMES,
    NO_ORDINALS_OF_DAYS,
    NO_THIRDS_OF_YEARS,
    NO_ARTICLES,
    ...NO_PLURALS,
    ...NO_SPACES,
  ],
  km: [
    NO_ENDINGS_OF_NAMES,
    NO_ORDINALS_OF_DAYS,
    NO_THIRDS_OF_YEARS,
    NO_ARTICLES,
    ...NO_PLURALS,
    ...NO_SPACES,
  ],
  lo: [
    NO_ENDINGS_OF_NAMES,
    NO_ORDINALS_OF_DAYS,
    NO_THIRDS_OF_YEARS,
    NO_ARTICLES,
    ...NO_PLURALS,
    ...NO_SPACES,
  ],
  // The names of months have "tháng" in them already.
  vi: [NO_ENDINGS_OF_NAMES, "dates.of", NO_ORDINALS_OF_DAYS, NO_THIRDS_OF_YEARS, NO_ARTICLES, ...NO_PLURALS],
  id: [NO_ENDINGS_OF_NAMES, NO_ORDINALS_OF_DAYS, NO_ARTICLES, ...NO_PLURALS],
  // "Ika-15": what makes an ordinal of a day stands before its number.
  fil: [NO_ENDINGS_OF_NAMES, NO_ORDINALS_OF_DAYS, NO_THIRDS_OF_YEARS, ...NO_PLURALS],
  // What is a word before others elsewhere is one behind them here, or an ending.
  tr: [
    "agencies.namedFor",
    "beside.of",
    "checks.numberOf",
    "checks.percentageOf",
    "columns.helpedBy",
    "dates.beforeYear",
    "dates.of",
    "direction.toLevel",
    "numbers.between",
    "numbers.inYear",
    "numbers.outOf",
    NO_ORDINALS_OF_DAYS,
    NO_ARTICLES,
    ...NO_PLURALS,
  ],
  // "And" and the article are letters of the word behind them.
  he: [
    "and",
    NO_ENDINGS_OF_NAMES,
    NO_ORDINALS_OF_DAYS,
    NO_ARTICLES,
    "wording.inflectedElsewhere",
    "wording.uninflectedMilestone",
  ],
};

describe("the words of a language", () => {
  it("are there for every language of the registry, in its order", () => {
    expect(all.map(({ language }) => language)).toEqual(LANGUAGE_CODES);
    expect([...LANGUAGE_CODES].sort()).toEqual(Object.keys(LACKING).sort());
  });

  it.each(byLanguage)(
    "%s: lacks no entry but those that the language has no words for",
    (language, entries) => {
      const lacking = entries.filter(([, phrases]) => phrases.length === 0).map(([path]) => path);
      expect(lacking.sort()).toEqual([...(LACKING[language] ?? [])].sort());
    },
  );

  it.each(byLanguage)("%s: has no blank phrase, and none twice in an entry", (_, entries) => {
    for (const [path, phrases] of entries) {
      expect([path, phrases.filter((phrase) => phrase.trim() === "")]).toEqual([path, []]);
      expect([path, phrases]).toEqual([path, [...new Set(phrases)]]);
    }
  });

  it.each(byLanguage)("%s: names twelve months and five ordinals", (language) => {
    const { periods } = all.find((words) => words.language === language)!;
    expect(periods.months).toHaveLength(12);
    expect(periods.ordinals).toHaveLength(5);
  });
});

describe("what languages say of activities", () => {
  it("has no status that means two things, whatever its language", () => {
    const meanings = new Map<string, Set<string>>();
    for (const { activities } of all) {
      for (const [status, phrases] of Object.entries(activities.statuses)) {
        for (const phrase of phrases) {
          const folded = foldText(phrase);
          meanings.set(folded, (meanings.get(folded) ?? new Set()).add(status));
        }
      }
    }
    expect([...meanings].filter(([, statuses]) => statuses.size > 1)).toEqual([]);
  });
});

describe("words of the own sheets", () => {
  /** The meanings of each text among the entries of all languages below a path. */
  function meaningsBelow(path: string): ReadonlyMap<string, ReadonlySet<string>> {
    const meanings = new Map<string, Set<string>>();
    for (const [, entries] of byLanguage) {
      for (const [key, phrases] of entries) {
        if (!key.startsWith(`${path}.`)) continue;
        for (const phrase of phrases) {
          const folded = foldText(phrase);
          meanings.set(folded, (meanings.get(folded) ?? new Set()).add(key));
        }
      }
    }
    return meanings;
  }

  it.each([
    "definitions.indicators",
    "ownSheets.actuals",
    ...Object.keys(all[0]!.definitions.choices).map((column) => `definitions.choices.${column}`),
  ])("%s: no text means two things, whatever its language", (path) => {
    const ambiguous = [...meaningsBelow(path)].filter(([, meanings]) => meanings.size > 1);
    expect(ambiguous).toEqual([]);
  });
});
