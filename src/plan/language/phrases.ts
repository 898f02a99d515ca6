import { AND_IN_DOUBT } from "./spelling/and-in-doubt";
import type { LanguageWords } from "../../languages/language-words";
import { ofLanguages } from "../../languages/in-use";
import { foldText, isWithoutWordSpaces, singular } from "./spelling/text-folding";

/** So many signs can be before the first letter of a text. */
const FIRST_LETTERS = 8;

/** Stays as it is when a text is folded. */
const LATIN_LETTER = /^[A-Za-z]/;

/** Asks whether a folded text is, or begins with, one of a set of phrases. */
export class PhraseSet {
  private readonly phrases: ReadonlySet<string>;
  private readonly maxWords: number;
  private readonly withoutSpaces: readonly string[];
  private readonly firstLetters: ReadonlySet<string>;
  private readonly firstWords: ReadonlySet<string>;
  /** Letters of the longest phrase. A text is longer by its plurals, or by spaces that its script does not need. */
  private readonly longest: number;

  constructor(phrases: readonly string[]) {
    const folded = phrases.map((phrase) => comparable(foldText(phrase))).filter((phrase) => phrase !== "");
    this.phrases = new Set(folded);
    this.maxWords = folded.reduce((most, phrase) => Math.max(most, phrase.split(" ").length), 0);
    this.withoutSpaces = [...this.phrases].filter(isWithoutWordSpaces);
    this.firstLetters = new Set([...this.phrases].map((phrase) => phrase.charAt(0)));
    this.longest = folded.reduce((longest, phrase) => Math.max(longest, phrase.length), 0);
    this.firstWords = new Set([...this.phrases].map((phrase) => phrase.split(" ", 1)[0] ?? ""));
  }

  /** Whether a text as it is written can begin with one of the phrases, by its first letter: most cannot. */
  canStart(written: string): boolean {
    const first = written.charAt(0);
    if (LATIN_LETTER.test(first)) return this.firstLetters.has(first.toLowerCase());
    return this.firstLetters.has(foldText(written.slice(0, FIRST_LETTERS)).charAt(0));
  }

  isWhole(folded: string): boolean {
    if (folded.length > this.longest * 2 || !this.firstLetters.has(folded.charAt(0))) return false;
    return this.phrases.has(comparable(folded));
  }

  isStart(folded: string): boolean {
    return this.startLength(folded) > 0;
  }

  /** How many words of the folded text (for scripts without word spaces: characters) the longest phrase at its start takes. */
  startLength(folded: string): number {
    if (!this.firstLetters.has(folded.charAt(0))) return 0;
    const words = this.firstWords.has(singular(firstWordOf(folded))) ? this.wordsAtStart(folded) : 0;
    return words > 0 ? words : this.lettersOfUnspaced(folded);
  }

  private wordsAtStart(folded: string): number {
    const found = folded.split(" ", this.maxWords).map(singular);
    for (let count = found.length; count > 0; count--) {
      if (this.phrases.has(found.slice(0, count).join(" "))) return count;
    }
    return 0;
  }

  private lettersOfUnspaced(folded: string): number {
    if (!isWithoutWordSpaces(folded)) return 0;
    const close = folded.replaceAll(" ", "");
    const found = this.withoutSpaces.filter((phrase) => close.startsWith(phrase));
    return found.reduce((longest, { length }) => Math.max(longest, length), 0);
  }

  /** How many letters of the folded text the longest phrase at its start takes, spaces between words not counted. */
  lettersAtStart(folded: string): number {
    if (isWithoutWordSpaces(folded)) return this.lettersOfUnspaced(folded);
    return folded.split(" ", this.startLength(folded)).join("").length;
  }

  /** Whether one of the phrases is anywhere in the folded text, on whole words. */
  isWithin(folded: string): boolean {
    const found = folded.split(" ").map(singular);
    for (let start = 0; start < found.length; start++) {
      if (!this.firstWords.has(found[start] ?? "")) continue;
      for (let count = 1; count <= this.maxWords && start + count <= found.length; count++) {
        if (this.phrases.has(found.slice(start, start + count).join(" "))) return true;
      }
    }
    if (!isWithoutWordSpaces(folded)) return false;
    const close = folded.replaceAll(" ", "");
    return this.withoutSpaces.some((phrase) => close.includes(phrase));
  }
}

function firstWordOf(folded: string): string {
  const end = folded.indexOf(" ");
  return end < 0 ? folded : folded.slice(0, end);
}

/** A folded phrase as phrases are compared: without plurals, or without spaces where words have none between. */
export function comparable(folded: string): string {
  if (isWithoutWordSpaces(folded)) return folded.replaceAll(" ", "");
  return folded.includes("s") ? folded.split(" ").map(singular).join(" ") : folded;
}

/** A cell of the words that all languages have for something, each once. */
function wordsOf(of: (language: LanguageWords) => readonly string[]): () => readonly string[] {
  return ofLanguages((languages) => [...new Set(languages.flatMap(of))]);
}

/** The same as a set. */
function setOf(of: (language: LanguageWords) => readonly string[]): () => PhraseSet {
  return ofLanguages((languages) => new PhraseSet(languages.flatMap(of)));
}

/** Short names of months that are common words of other languages too: of "des activités", "carry out", "Sec. Gen.", "Sub". */
export const MONTHS_THAT_ARE_WORDS = ofLanguages(
  (languages): ReadonlySet<string> =>
    new Set(languages.flatMap(({ periods }) => periods.monthsThatAreWords ?? []).map(foldText)),
);

/** Words of their own as well, which as months are written large or next to a number. */
export const MONTHS_WRITTEN_LARGE: ReadonlySet<string> = new Set(["may", "mar"]);

/** Words of all languages, as they are written. */
export const words = {
  beforeNumbers: wordsOf(({ values }) => values.beforeNumbers),
  percent: wordsOf(({ values }) => values.percent),
  dayEndings: wordsOf(({ dates }) => dates.dayEndings),
  scales: wordsOf(({ numbers }) => Object.keys(numbers.scales)),
  months: wordsOf(({ periods }) =>
    periods.months.flat().filter((name) => name.length > 2 && !MONTHS_THAT_ARE_WORDS().has(name)),
  ),
  yes: wordsOf(({ values }) => values.answers.yes),
  no: wordsOf(({ values }) => values.answers.no),
  none: wordsOf(({ values }) => values.answers.none),
  notReached: wordsOf(({ values }) => values.answers.notReached),
  /** What is "and" in every language that has the word. */
  and: wordsOf(({ and }) => and.filter((word) => !AND_IN_DOUBT().has(word))),
  objectiveLabels: wordsOf(({ rows }) => rows.objectiveLabels),
  actionLabels: wordsOf(({ rows }) => rows.actionLabels),
  articles: wordsOf(({ numbers }) => numbers.articles),
  numberMarks: wordsOf(({ rows }) => rows.numberMarks),
  leads: wordsOf(({ columns }) => columns.leads),
  output: wordsOf(({ workplan }) => workplan.output),
  activities: wordsOf(({ workplan }) => workplan.activities),
  tentative: wordsOf(({ workplan }) => workplan.tentative),
} as const;

/** Sets of phrases of all languages. */
export const phrases = {
  notProgrammed: setOf(({ values }) => values.notProgrammed),
  to: setOf(({ numbers }) => numbers.to),
  ofWhich: setOf(({ numbers }) => numbers.ofWhich),
  cumulative: setOf(({ numbers }) => numbers.cumulative),
  baselines: setOf(({ numbers }) => numbers.baselines),
  notApplicable: setOf(({ values }) => [...values.notApplicable, ...values.noData]),
  noData: setOf(({ values }) => values.noData),
  undecided: setOf(({ values }) => values.undecided),
  totals: setOf(({ rows }) => rows.totals),
  notes: setOf(({ rows }) => rows.notes),
  objectiveLabels: ofLanguages(() => new PhraseSet(words.objectiveLabels())),
  indicator: setOf(({ header }) => header.indicator),
  target: setOf(({ header }) => header.target),
  actual: setOf(({ header }) => header.actual),
  percentMet: setOf(({ header }) => header.percentMet),
  verification: setOf(({ header }) => header.verification),
  annual: setOf(({ header }) => header.annual),
  objectiveWords: setOf(({ rows }) => rows.objectiveWords),
  specific: setOf(({ rows }) => rows.specific),
  groups: setOf(({ rows }) => rows.groups),
  parts: setOf(({ rows }) => rows.parts),
  ages: setOf(({ rows }) => rows.ages),
  actionLabels: ofLanguages(() => new PhraseSet(words.actionLabels())),
  indicatorStarts: setOf(({ indicatorStarts }) => indicatorStarts),
  indicatorEnds: setOf(({ indicatorEnds = [] }) => indicatorEnds),
  planTitle: setOf(({ title }) => title.plan),
  objectivesLabel: setOf(({ title }) => title.objectives),
  output: ofLanguages(() => new PhraseSet(words.output())),
  tentative: ofLanguages(() => new PhraseSet(words.tentative())),
  and: ofLanguages(() => new PhraseSet(words.and())),
  unnamedSheet: setOf(({ title }) => title.unnamedSheet),
  asides: setOf(({ title }) => title.asides),
  deleted: setOf(({ title }) => title.deleted),
  withYearsOfTheirOwn: setOf(({ title }) => title.withYearsOfTheirOwn),
  /** "Of", "in", "in the year", "May": what is between a word and its year. */
  beforeYears: setOf(({ dates, numbers, periods, title }) => [
    ...title.beforeTheirYears,
    ...dates.of,
    ...dates.beforeYear,
    ...numbers.inYear,
    ...numbers.articles,
    ...periods.year,
    ...periods.months.flat(),
  ]),
  postponed: setOf(({ title }) => title.postponed),
  withdrawn: setOf(({ title }) => title.withdrawn),
  marks: setOf(({ title }) => title.marks),
  numberedTables: setOf(({ title }) => title.numbered),
  deliverable: setOf(({ columns }) => columns.deliverable),
  side: setOf(({ columns }) => columns.side),
  responsible: setOf(({ header }) => header.responsible),
  partners: setOf(({ header }) => header.partners),
  leads: setOf(({ columns }) => columns.leads),
  helps: setOf(({ columns }) => columns.helps),
  numerator: setOf(({ numbers }) => numbers.numerator),
  denominator: setOf(({ numbers }) => numbers.denominator),
  /** By these differ columns of one thing, and not the parties that report it. */
  notParties: setOf(({ columns, numbers, rows }) => [
    ...columns.notParties,
    ...rows.groups,
    ...numbers.men,
    ...numbers.women,
    ...numbers.numerator,
    ...numbers.denominator,
  ]),
  people: setOf(({ beside }) => beside.people),
  approximate: setOf(({ values }) => values.approximate),
  percent: ofLanguages(() => new PhraseSet(words.percent())),
  countUnit: ofLanguages(
    (languages) => new PhraseSet(["#", ...languages.flatMap(({ values }) => values.units.count)]),
  ),
  staff: setOf(({ agencies }) => agencies.staff),
  rateUnit: setOf(({ values }) => values.units.rate),
  milestone: setOf(({ ownSheets }) => ownSheets.milestone),
  answers: ofLanguages(() => new PhraseSet([...words.yes(), ...words.no()])),
  quarter: setOf(({ periods }) => periods.quarter),
  wholeYear: setOf(({ ownSheets }) => ownSheets.wholeYear),
  varianceReason: setOf(({ ownSheets }) => ownSheets.actuals.varianceReason),
  allParties: setOf(({ ownSheets }) => ownSheets.allParties),
} as const;
