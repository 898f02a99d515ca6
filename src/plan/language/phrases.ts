import { AND_IN_DOUBT } from "./spelling/and-in-doubt";
import { lexicons, type Lexicon } from "./lexicon/registry";
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
    return this.phrases.has(comparable(folded)) || this.withoutSpaces.includes(folded.replace(/ /g, ""));
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
    const close = folded.replace(/ /g, "");
    const found = this.withoutSpaces.filter((phrase) => close.startsWith(phrase));
    return found.reduce((longest, { length }) => Math.max(longest, length), 0);
  }

  /** How many letters of the folded text the longest phrase at its start takes, spaces between words not counted. */
  lettersAtStart(folded: string): number {
    const close = folded.replace(/ /g, "");
    const unspaced = this.withoutSpaces.filter((phrase) => close.startsWith(phrase));
    const words = this.startLength(folded);
    const spaced = isWithoutWordSpaces(folded) ? 0 : folded.split(" ", words).join("").length;
    return Math.max(spaced, ...unspaced.map((phrase) => phrase.length));
  }

  /** Whether one of the phrases is anywhere in the folded text, on whole words. */
  isWithin(folded: string): boolean {
    const found = folded.split(" ").map(singular);
    for (const [start, first] of found.entries()) {
      if (!this.firstWords.has(first)) continue;
      for (let count = 1; count <= this.maxWords && start + count <= found.length; count++) {
        if (this.phrases.has(found.slice(start, start + count).join(" "))) return true;
      }
    }
    return this.withoutSpaces.some((phrase) => folded.replace(/ /g, "").includes(phrase));
  }
}

function firstWordOf(folded: string): string {
  const end = folded.indexOf(" ");
  return end < 0 ? folded : folded.slice(0, end);
}

/** A folded phrase as phrases are compared: without plurals, or without spaces where words have none between. */
export function comparable(folded: string): string {
  return isWithoutWordSpaces(folded) ? folded.replace(/ /g, "") : folded.split(" ").map(singular).join(" ");
}

function all(of: (lexicon: Lexicon) => readonly string[]): readonly string[] {
  return [...new Set(lexicons.flatMap(of))];
}

/** Short names of months that are common words of other languages too: of "des activités", "carry out", "Sec. Gen.", "Sub". */
export const MONTHS_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  all(({ periods }) => periods.monthsThatAreWords ?? []).map(foldText),
);

/** Words of their own as well, which as months are written large or next to a number. */
export const MONTHS_WRITTEN_LARGE: ReadonlySet<string> = new Set(["may", "mar"]);

/** Words of all languages, as they are written. */
export const words = {
  beforeNumbers: all(({ values }) => values.beforeNumbers),
  percent: all(({ values }) => values.percent),
  dayEndings: all(({ dates }) => dates.dayEndings),
  scales: all(({ numbers }) => Object.keys(numbers.scales)),
  months: all(({ periods }) => periods.months.flat()).filter(
    (name) => name.length > 2 && !MONTHS_THAT_ARE_WORDS.has(name),
  ),
  yes: all(({ values }) => values.answers.yes),
  no: all(({ values }) => values.answers.no),
  none: all(({ values }) => values.answers.none),
  notReached: all(({ values }) => values.answers.notReached),
  /** What is "and" in every language that has the word. */
  and: all(({ and }) => and.filter((word) => !AND_IN_DOUBT.has(word))),
  objectiveLabels: all(({ rows }) => rows.objectiveLabels),
  actionLabels: all(({ rows }) => rows.actionLabels),
  articles: all(({ numbers }) => numbers.articles),
  numberMarks: all(({ rows }) => rows.numberMarks),
  output: all(({ workplan }) => workplan.output),
  activities: all(({ workplan }) => workplan.activities),
  tentative: all(({ workplan }) => workplan.tentative),
} as const;

/** Sets of phrases of all languages. */
export const phrases = {
  notProgrammed: new PhraseSet(all(({ values }) => values.notProgrammed)),
  to: new PhraseSet(all(({ numbers }) => numbers.to)),
  ofWhich: new PhraseSet(all(({ numbers }) => numbers.ofWhich)),
  cumulative: new PhraseSet(all(({ numbers }) => numbers.cumulative)),
  baselines: new PhraseSet(all(({ numbers }) => numbers.baselines)),
  notApplicable: new PhraseSet(all(({ values }) => values.notApplicable)),
  undecided: new PhraseSet(all(({ values }) => values.undecided)),
  totals: new PhraseSet(all(({ rows }) => rows.totals)),
  notes: new PhraseSet(all(({ rows }) => rows.notes)),
  objectiveLabels: new PhraseSet(words.objectiveLabels),
  indicator: new PhraseSet(all(({ header }) => header.indicator)),
  target: new PhraseSet(all(({ header }) => header.target)),
  actual: new PhraseSet(all(({ header }) => header.actual)),
  percentMet: new PhraseSet(all(({ header }) => header.percentMet)),
  verification: new PhraseSet(all(({ header }) => header.verification)),
  annual: new PhraseSet(all(({ header }) => header.annual)),
  objectiveWords: new PhraseSet(all(({ rows }) => rows.objectiveWords)),
  specific: new PhraseSet(all(({ rows }) => rows.specific)),
  groups: new PhraseSet(all(({ rows }) => rows.groups)),
  parts: new PhraseSet(all(({ rows }) => rows.parts)),
  ages: new PhraseSet(all(({ rows }) => rows.ages)),
  actionLabels: new PhraseSet(words.actionLabels),
  indicatorStarts: new PhraseSet(all(({ indicatorStarts }) => indicatorStarts)),
  indicatorEnds: new PhraseSet(all(({ indicatorEnds = [] }) => indicatorEnds)),
  planTitle: new PhraseSet(all(({ title }) => title.plan)),
  objectivesLabel: new PhraseSet(all(({ title }) => title.objectives)),
  output: new PhraseSet(words.output),
  tentative: new PhraseSet(words.tentative),
  and: new PhraseSet(words.and),
  unnamedSheet: new PhraseSet(all(({ title }) => title.unnamedSheet)),
  asides: new PhraseSet(all(({ title }) => title.asides)),
  deleted: new PhraseSet(all(({ title }) => title.deleted)),
  withYearsOfTheirOwn: new PhraseSet(all(({ title }) => title.withYearsOfTheirOwn)),
  /** "Of", "in", "in the year", "May": what is between a word and its year. */
  beforeYears: new PhraseSet(
    all(({ dates, numbers, periods, title }) => [
      ...title.beforeTheirYears,
      ...dates.of,
      ...dates.beforeYear,
      ...numbers.inYear,
      ...numbers.articles,
      ...periods.year,
      ...periods.months.flat(),
    ]),
  ),
  postponed: new PhraseSet(all(({ title }) => title.postponed)),
  withdrawn: new PhraseSet(all(({ title }) => title.withdrawn)),
  marks: new PhraseSet(all(({ title }) => title.marks)),
  numberedTables: new PhraseSet(all(({ title }) => title.numbered)),
  deliverable: new PhraseSet(all(({ columns }) => columns.deliverable)),
  side: new PhraseSet(all(({ columns }) => columns.side)),
  leads: new PhraseSet(all(({ columns }) => columns.leads)),
  helps: new PhraseSet(all(({ columns }) => columns.helps)),
  numerator: new PhraseSet(all(({ numbers }) => numbers.numerator)),
  denominator: new PhraseSet(all(({ numbers }) => numbers.denominator)),
  /** By these differ columns of one thing, and not the parties that report it. */
  notParties: new PhraseSet(
    all(({ columns, numbers, rows }) => [
      ...columns.notParties,
      ...rows.groups,
      ...numbers.men,
      ...numbers.women,
      ...numbers.numerator,
      ...numbers.denominator,
    ]),
  ),
  people: new PhraseSet(all(({ beside }) => beside.people)),
  approximate: new PhraseSet(all(({ values }) => values.approximate)),
  percent: new PhraseSet(words.percent),
  countUnit: new PhraseSet(["#", ...all(({ values }) => values.units.count)]),
  rateUnit: new PhraseSet(all(({ values }) => values.units.rate)),
  milestone: new PhraseSet(all(({ ownSheets }) => ownSheets.milestone)),
  answers: new PhraseSet([...words.yes, ...words.no]),
  quarter: new PhraseSet(all(({ periods }) => periods.quarter)),
  wholeYear: new PhraseSet(all(({ ownSheets }) => ownSheets.wholeYear)),
  varianceReason: new PhraseSet(all(({ ownSheets }) => ownSheets.actuals.varianceReason)),
  allParties: new PhraseSet(all(({ ownSheets }) => ownSheets.allParties)),
} as const;
