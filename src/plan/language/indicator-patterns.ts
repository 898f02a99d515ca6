import { either } from "./either";
import type { WordingWords } from "./lexicon/wording-words";
import { lexicons } from "./lexicon/registry";
import { anyOf, inWords, patternsOf, WORD_END, wordPatterns } from "./patterns";
import { isWithoutWordSpaces } from "./spelling/text-folding";

/*
 * What the words of indicators are recognised by, in all languages. `lexicon/wording-words.ts` says what each
 * entry is.
 */

function of(entry: keyof WordingWords): readonly RegExp[] {
  return wordPatterns(({ wording }) => wording[entry]);
}

/** Bullets and numbering before the words: "•", "-", "1)", "1.3-1", "a.", "i)"; "n. di" is "number of". */
export const LEADING_MARKS =
  /^(?:[\s•·▪◦●○*–—-]+|(?!n\.)\(?(?:\d+(?:[.-]\d+)*|[a-z]|[ivx]+)[.)]+\s+|\d+(?:\.\d+)+\s+)+/iu;

export const COUNT: readonly RegExp[] = [
  /^#(?!\d)(?:\s*of(?![\p{L}\p{M}]))?|#\s*of(?![\p{L}\p{M}])/iu,
  ...of("count"),
];
export const PERCENTAGE: readonly RegExp[] = [/(?<!\d\s?)[%٪](?!\d)/u, ...of("percentage")];
export const RATE = of("rate");
export const SCORE = of("score");
export const PER_POPULATION = of("perPopulation");
/** "(Species per year)": the first of the words for "per" is the plainest. */
export const PER_IN_BRACKETS = new RegExp(
  String.raw`\([^()]*\p{L}(?:${either(lexicons.map(({ numbers }) => perBetween(numbers.per[0] ?? "")))})\p{L}`,
  "iu",
);

function perBetween(per: string): string {
  return isWithoutWordSpaces(per) ? String.raw`\s?${per}\s?` : ` ${per} `;
}

export const AVERAGE = of("average");
export const DURATION = of("duration");

/** "Yes/No" in each language, with what may be between. */
function yesOrNo(between: string): string {
  const pairs = lexicons.map(({ values: { answers } }) => {
    const end = answers.no.some(isWithoutWordSpaces) ? "" : WORD_END;
    return String.raw`(?:${either(answers.yes)})\s*${between}\s*(?:${either(answers.no)})${end}`;
  });
  return `(?:${either(pairs)})`;
}

/** "(Yes/No)", or "Yes/No" at the beginning. */
export const YES_NO: readonly RegExp[] = [
  new RegExp(String.raw`\(\s*${yesOrNo("[/,|]")}\s*\)|^${yesOrNo("/")}`, "iu"),
];
/** A unit that says "Yes/No" and nothing else. */
export const YES_NO_UNIT = new RegExp(`^${yesOrNo("[/-]")}$`, "iu");

export const INFLECTED_MILESTONE = of("inflectedMilestone");
export const INFLECTED_ELSEWHERE = of("inflectedElsewhere");
export const UNINFLECTED_MILESTONE = of("uninflectedMilestone");
export const MILESTONE: readonly RegExp[] = [
  ...of("milestone"),
  ...INFLECTED_MILESTONE,
  ...UNINFLECTED_MILESTONE,
];
export const DONE_ONCE = of("doneOnce");
export const REPEATED = of("repeated");
export const SEVERAL: readonly RegExp[] = [...of("several"), /(?<![\d.])(?:[2-9]|\d\d+)(?![\d.])/u];
export const CUMULATIVE = of("cumulative");
export const STANDING = of("standing");
export const IN_STATE = of("inState");
export const MADE = of("made");
export const HAPPENING: readonly RegExp[] = [...of("happening"), ...of("events")];
export const STEPS = of("steps");
export const EACH_YEAR = of("eachYear");
export const EACH_PARTY = of("eachParty");
export const BOTH_PARTIES = of("bothParties");

/** What is counted, named first: after "number of" and up to two other words. */
function counted({ count }: WordingWords, things: string): string {
  return isWithoutWordSpaces(things)
    ? `^(?:${count})?(?:${things})`
    : String.raw`^(?:(?:#(?:\s?of)?|no\.?|number|${count})\s)?(?:\p{L}+\s){0,2}(?:${things})${WORD_END}`;
}

export const EVENTS: readonly RegExp[] = lexicons.map(
  ({ wording }) => new RegExp(counted(wording, wording.events), "iu"),
);
export const HARMS: readonly RegExp[] = lexicons.map(({ wording }) => {
  const end = isWithoutWordSpaces(wording.harmsTended) ? "" : WORD_END;
  return new RegExp(`${counted(wording, wording.harms)}(?!.*(?:${wording.harmsTended})${end})`, "iu");
});

/** A rate or a share of harm, named first: "Dropout rate", "Percentage of stunting", "Tasa de mortalidad infantil". */
export const HARM_LEVELS: readonly RegExp[] = lexicons.map(({ wording }) => {
  const { harmLevels, harmsTended, percentage, rate } = wording;
  return isWithoutWordSpaces(harmLevels)
    ? new RegExp(String.raw`^(?:(?:${percentage}|${rate})\s?)?(?:${harmLevels})(?!.*(?:${harmsTended}))`, "u")
    : new RegExp(
        String.raw`^(?:(?:[%٪]|${percentage}|${rate})\s(?:\p{L}{1,5}[’'\s]){0,2})?(?:\p{L}+\s){0,2}(?:${harmLevels})` +
          `${WORD_END}(?!.*(?:${harmsTended})${WORD_END})`,
        "iu",
      );
});

function boundsOf(entry: "ceilings" | "floors"): string {
  return either(patternsOf(({ wording }) => wording[entry]).map(inWords));
}

/** "Not more than 17", "≤ 5", "ไม่เกินร้อยละ 45", and the same for what is to be reached at least; the number with it. */
export const BOUNDS = new RegExp(
  String.raw`(?:(?<floor>[≥>]=?|=>|${boundsOf("floors")})|(?<ceiling>[≤<]=?|=<|${boundsOf("ceilings")}))` +
    String.raw`\s*(?:${anyOf(({ wording }) => wording.percentage)}\s*)?(?<number>\d[\d.,]*)`,
  "giu",
);

export const DIRECTIONS = [
  { direction: "maintain", patterns: of("maintain") },
  { direction: "decrease", patterns: of("decrease") },
] as const;

/** "# of", "Number of the": what is before the thing that an indicator counts. */
export const BEFORE_THING = new RegExp(
  String.raw`^\s*(?:(?:average |total )?#\s*(?:of )?(?:the )?|${either(sourcesOf("beforeThing"))})`,
  "iu",
);

/** Where the thing that is counted has been named: signs, words that tell more of it, and the end. */
export const THING_ENDS = new RegExp(
  String.raw`(?:[#(,;:/–—]|\s(?:${either([...sourcesOf("afterThing"), ...sourcesOf("joining")])})\s|` +
    String.raw`\s(?:${either(sourcesOf("thingDone"))})${WORD_END}|$)`,
  "iu",
);

/** What tells more of a thing, and behind which nothing says how many there are of it. */
export const AFTER_SUBJECT = new RegExp(inWords(either(sourcesOf("afterThing"))), "iu");
export const PLURAL_VERBS = of("pluralVerbs");
export const PLURAL_NOUN_AT_END = new RegExp(`(?:${either(sourcesOf("pluralNouns"))})$`, "iu");
export const SINGLE_AT_START = new RegExp(`^(?:${either(sourcesOf("single"))})${WORD_END}`, "iu");
export const NOT_UNIT = of("notUnit");

/** The entry of each language that writes its words apart. */
function sourcesOf(entry: keyof WordingWords): readonly string[] {
  return lexicons
    .map(({ wording }) => wording[entry])
    .filter((pattern) => pattern !== "" && !isWithoutWordSpaces(pattern));
}
