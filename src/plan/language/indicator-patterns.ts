import { either } from "./either";
import type { WordingWords } from "../../languages/words/wording-words";
import { ofLanguages, languagesInUse } from "../../languages/in-use";
import { anyOf, inWords, patternsOf, WORD_END, wordPatterns } from "./patterns";
import { isWithoutWordSpaces } from "./spelling/text-folding";

/*
 * What the words of indicators are recognised by, in all languages. `wording-words.ts` says what each
 * entry is.
 */

function of(entry: keyof WordingWords): readonly RegExp[] {
  return wordPatterns(({ wording }) => wording[entry]);
}

/** Bullets and numbering before the words: "•", "-", "1)", "1.3-1", "a.", "i)"; "n. di" is "number of". */
export const LEADING_MARKS =
  /^(?:[\s•·▪◦●○*–—-]+|(?!n\.)\(?(?:\d+(?:[.-]\d+)*|[a-z]|[ivx]+)[.)]+\s+|\d+(?:\.\d+)+\s+)+/iu;

export const COUNT = ofLanguages((): readonly RegExp[] => [
  /^#(?!\d)(?:\s*of(?![\p{L}\p{M}]))?|#\s*of(?![\p{L}\p{M}])/iu,
  ...of("count"),
]);
export const PERCENTAGE = ofLanguages((): readonly RegExp[] => [
  /(?<!\d\s?)[%٪](?!\d)/u,
  ...of("percentage"),
]);
export const RATE = ofLanguages(() => of("rate"));
export const SCORE = ofLanguages(() => of("score"));
export const PER_POPULATION = ofLanguages(() => of("perPopulation"));
/** "(Species per year)": the first of the words for "per" is the plainest. */
export const PER_IN_BRACKETS = ofLanguages(
  (languages) =>
    new RegExp(
      String.raw`\([^()]*\p{L}(?:${either(languages.map(({ numbers }) => perBetween(numbers.per[0] ?? "")))})\p{L}`,
      "iu",
    ),
);

function perBetween(per: string): string {
  return isWithoutWordSpaces(per) ? String.raw`\s?${per}\s?` : ` ${per} `;
}

export const AVERAGE = ofLanguages(() => of("average"));
export const DURATION = ofLanguages(() => of("duration"));

/** "Yes/No" in each language, with what may be between. */
function yesOrNo(between: string): string {
  const pairs = languagesInUse().map(({ values: { answers } }) => {
    const end = answers.no.some(isWithoutWordSpaces) ? "" : WORD_END;
    return String.raw`(?:${either(answers.yes)})\s*${between}\s*(?:${either(answers.no)})${end}`;
  });
  return `(?:${either(pairs)})`;
}

/** "(Yes/No)", or "Yes/No" at the beginning. */
export const YES_NO = ofLanguages((): readonly RegExp[] => [
  new RegExp(String.raw`\(\s*${yesOrNo("[/,|]")}\s*\)|^${yesOrNo("/")}`, "iu"),
]);
/** A unit that says "Yes/No" and nothing else. */
export const YES_NO_UNIT = ofLanguages(() => new RegExp(`^${yesOrNo("[/-]")}$`, "iu"));

export const INFLECTED_MILESTONE = ofLanguages(() => of("inflectedMilestone"));
export const INFLECTED_ELSEWHERE = ofLanguages(() => of("inflectedElsewhere"));
export const UNINFLECTED_MILESTONE = ofLanguages(() => of("uninflectedMilestone"));
export const MILESTONE = ofLanguages((): readonly RegExp[] => [
  ...of("milestone"),
  ...INFLECTED_MILESTONE(),
  ...UNINFLECTED_MILESTONE(),
]);
export const DONE_ONCE = ofLanguages(() => of("doneOnce"));
export const REPEATED = ofLanguages(() => of("repeated"));
export const SEVERAL = ofLanguages((): readonly RegExp[] => [
  ...of("several"),
  /(?<![\d.])(?:[2-9]|\d\d+)(?![\d.])/u,
]);
export const CUMULATIVE = ofLanguages(() => of("cumulative"));
export const STANDING = ofLanguages(() => of("standing"));
export const IN_STATE = ofLanguages(() => of("inState"));
export const MADE = ofLanguages(() => of("made"));
export const HAPPENING = ofLanguages((): readonly RegExp[] => [...of("happening"), ...of("events")]);
export const STEPS = ofLanguages(() => of("steps"));
export const EACH_YEAR = ofLanguages(() => of("eachYear"));
export const EACH_PARTY = ofLanguages(() => of("eachParty"));
export const BOTH_PARTIES = ofLanguages(() => of("bothParties"));

/** What is counted, named first: after "number of" and up to two other words. */
function counted({ count }: WordingWords, things: string): string {
  return isWithoutWordSpaces(things)
    ? `^(?:${count})?(?:${things})`
    : String.raw`^(?:(?:#(?:\s?of)?|no\.?|number|${count})\s)?(?:\p{L}+\s){0,2}(?:${things})${WORD_END}`;
}

export const EVENTS = ofLanguages((languages): readonly RegExp[] =>
  languages.map(({ wording }) => new RegExp(counted(wording, wording.events), "iu")),
);
export const HARMS = ofLanguages((languages): readonly RegExp[] =>
  languages.map(({ wording }) => {
    const end = isWithoutWordSpaces(wording.harmsTended) ? "" : WORD_END;
    return new RegExp(`${counted(wording, wording.harms)}(?!.*(?:${wording.harmsTended})${end})`, "iu");
  }),
);

/** A rate or a share of harm, named first: "Dropout rate", "Percentage of stunting", "Tasa de mortalidad infantil". */
export const HARM_LEVELS = ofLanguages((languages): readonly RegExp[] =>
  languages.map(({ wording }) => {
    const { harmLevels, harmsTended, percentage, rate } = wording;
    return isWithoutWordSpaces(harmLevels)
      ? new RegExp(
          String.raw`^(?:(?:${percentage}|${rate})\s?)?(?:${harmLevels})(?!.*(?:${harmsTended}))`,
          "u",
        )
      : new RegExp(
          String.raw`^(?:(?:[%٪]|${percentage}|${rate})\s(?:\p{L}{1,5}[’'\s]){0,2})?(?:\p{L}+\s){0,2}(?:${harmLevels})` +
            `${WORD_END}(?!.*(?:${harmsTended})${WORD_END})`,
          "iu",
        );
  }),
);

function boundsOf(entry: "ceilings" | "floors"): string {
  return either(patternsOf(({ wording }) => wording[entry]).map(inWords));
}

/** "Not more than 17", "≤ 5", "ไม่เกินร้อยละ 45", and the same for what is to be reached at least; the number with it. */
export const BOUNDS = ofLanguages(
  () =>
    new RegExp(
      String.raw`(?:(?<floor>[≥>]=?|=>|${boundsOf("floors")})|(?<ceiling>[≤<]=?|=<|${boundsOf("ceilings")}))` +
        String.raw`\s*(?:${anyOf(({ wording }) => wording.percentage)}\s*)?(?<number>\d[\d.,]*)`,
      "giu",
    ),
);

export const DIRECTIONS = ofLanguages(
  () =>
    [
      { direction: "maintain", patterns: of("maintain") },
      { direction: "decrease", patterns: of("decrease") },
    ] as const,
);

/** "# of", "Number of the": what is before the thing that an indicator counts. */
export const BEFORE_THING = ofLanguages(
  () =>
    new RegExp(
      String.raw`^\s*(?:(?:average |total )?#\s*(?:of )?(?:the )?|${either(sourcesOf("beforeThing"))})`,
      "iu",
    ),
);

/** Where the thing that is counted has been named: signs, words that tell more of it, and the end. */
export const THING_ENDS = ofLanguages(
  () =>
    new RegExp(
      String.raw`(?:[#(,;:/–—]|\s(?:${either([...sourcesOf("afterThing"), ...sourcesOf("joining")])})\s|` +
        String.raw`\s(?:${either(sourcesOf("thingDone"))})${WORD_END}|$)`,
      "iu",
    ),
);

/** What tells more of a thing, and behind which nothing says how many there are of it. */
export const AFTER_SUBJECT = ofLanguages(() => new RegExp(inWords(either(sourcesOf("afterThing"))), "iu"));
export const PLURAL_VERBS = ofLanguages(() => of("pluralVerbs"));
export const PLURAL_NOUN_AT_END = ofLanguages(
  () => new RegExp(`(?:${either(sourcesOf("pluralNouns"))})$`, "iu"),
);
export const SINGLE_AT_START = ofLanguages(
  () => new RegExp(`^(?:${either(sourcesOf("single"))})${WORD_END}`, "iu"),
);
export const NOT_UNIT = ofLanguages(() => of("notUnit"));

/** The entry of each language that writes its words apart. */
function sourcesOf(entry: keyof WordingWords): readonly string[] {
  return languagesInUse()
    .map(({ wording }) => wording[entry])
    .filter((pattern) => pattern !== "" && !isWithoutWordSpaces(pattern));
}
