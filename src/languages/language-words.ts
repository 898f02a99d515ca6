import type { NamedDimension, StartingCategory } from "../plan/breakdown";
import type { Pattern, Phrases } from "./entries";
import type { YearStart } from "../plan/plan-year";
import type { ActivityWords } from "./words/activity-words";
import type { DefinitionWords, OwnSheetWords } from "./words/own-sheet-words";
import type { AgencyWords, ColumnWords, LevelWords } from "./words/column-words";
import type { BesideWords } from "./words/beside-words";
import type { CheckWords, FrequencyWords } from "./words/check-words";
import type { HeaderTerms } from "./words/header-terms";
import type { VersionWords } from "./words/version-words";
import type { DirectionWords, WordingWords } from "./words/wording-words";

export interface TimeWords {
  readonly year: Phrases;
  readonly fiscalYear: Phrases;
  /** The month in which it begins, where all who use these words begin it in the same. */
  readonly fiscalYearBegins?: YearStart;
  /** "School year", "academic year", which two of the calendar name as well. */
  readonly schoolYear?: Phrases;
  /** "begins", "starts", next to a fiscal year and a month; where words have no spaces, with the fiscal year. */
  readonly yearBegins?: Phrases;
  /** "ending", "ends", next to a year and a month. */
  readonly yearEnds?: Phrases;
  readonly quarter: Phrases;
  readonly half: Phrases;
  /** A third of a year: "cuatrimestre". */
  readonly third: Phrases;
  /** Half a month, in calendars: "fortnight", "quincena". */
  readonly fortnight?: Phrases;
  /** "first", "second" …, in the forms that are next to a quarter or a year. */
  readonly ordinals: readonly Phrases[];
  /** These are behind it: "tahun pertama"; where words have no spaces they always do. */
  readonly ordinalsFollow?: true;
  /** January to December, each with its short forms. */
  readonly months: readonly Phrases[];
  /** Of these what is a common word of another language; it is a month next to a number, a month, or alone. */
  readonly monthsThatAreWords?: Phrases;
}

/** What is between the parts of a date in words. */
export interface DateWords {
  /** "of", between day and month. */
  readonly of: Phrases;
  /** Between month and year. */
  readonly beforeYear: Phrases;
  /** "st", "nd" behind the number of a day. */
  readonly dayEndings: Phrases;
}

/** What is in cells of values. */
export interface ValueWords {
  readonly notProgrammed: Phrases;
  readonly notApplicable: Phrases;
  /** There is, or was, something to report, and it is not known: "no data". */
  readonly noData: Phrases;
  readonly undecided: Phrases;
  /** What a cell says about a milestone, letter by letter: accents tell words apart here. */
  readonly answers: AnswerWords;
  /** "About", "estimated": words by which a number is only near the true one. */
  readonly approximate: Phrases;
  /** "at least", "about": words that may be before a number. */
  readonly beforeNumbers: Phrases;
  readonly percent: Phrases;
  readonly units: UnitWords;
}

/** What is between the numbers of a value's text, and next to them. */
export interface NumberWords {
  /** "of", "out of": between the two numbers of a ratio. */
  readonly outOf: Phrases;
  /** What is between them where the whole is first: "60 kişiden 45'i". */
  readonly wholeBeforePart?: Pattern;
  /** "to": between the ends of a range. */
  readonly to: Phrases;
  /** "between", "from": before a range. */
  readonly between: Phrases;
  /** "per": before what there are so many of each. */
  readonly per: Phrases;
  /** "of which", "including": before a part of the number that is there first. */
  readonly ofWhich: Phrases;
  /** "in", "by the end of": before the year of a number. */
  readonly inYear: Phrases;
  /** The same behind the year: "2027 yılında". */
  readonly afterYear?: Phrases;
  /** "cumulative": said of numbers that are carried on. */
  readonly cumulative: Phrases;
  readonly men: Phrases;
  readonly women: Phrases;
  readonly numerator: Phrases;
  readonly denominator: Phrases;
  /** "the", where one can be before a percentage: "al menos el 80 %". */
  readonly articles: Phrases;
  /** "baseline": at the end of what is said about a number, which is then counted from it: "5 % above the baseline". */
  readonly baselines: Phrases;
  /** Words that multiply the number before them, with how much; 1 for a word that only begins like one. */
  readonly scales: Readonly<Record<string, number>>;
}

/** What a column of units says. */
export interface UnitWords {
  /** That something is counted, and not what: "Number". */
  readonly count: Phrases;
  /** That the number is a rate, and not of what. */
  readonly rate: Phrases;
  /** Land, ways, weights, time and money, which are counted in parts too; also within an indicator's words. */
  readonly inParts: Pattern;
}

export interface AnswerWords {
  /** It is, or is to be, reached. */
  readonly yes: Phrases;
  /** Nothing is due, or nothing was reached. */
  readonly no: Phrases;
  /** There was none of what is counted: "nil", "zero". */
  readonly none: Phrases;
  /** How far something is that is not reached: "in progress", "delayed". */
  readonly notReached: Phrases;
}

/** What names the rows of a table. */
export interface RowWords {
  /** "Of the", "and", "for": what no text ends with, so that it goes on in the next line or row. */
  readonly leadOn: Phrases;
  /** The beginnings of a row of totals. */
  readonly totals: Phrases;
  /** The beginnings of notes, sources, and lines for signatures below a table. */
  readonly notes: Phrases;
  /** "Specific objective", "Outcome": labels with which a row or a cell names an objective. */
  readonly objectiveLabels: Phrases;
  readonly actionLabels: Phrases;
  /** "No.": what may be between a label and its number. */
  readonly numberMarks: Phrases;
  /** "Objective" itself, among the names of levels. */
  readonly objectiveWords: Phrases;
  /** "Specific", of an objective. */
  readonly specific: Phrases;
  /** "Women", "men", "children": the groups of people by which values are distinguished. */
  readonly groups: Phrases;
  /** "New", "continuing": other parts of a whole that have a row each. */
  readonly parts: Phrases;
  /** "Under", "years", "and older": the words of which a group's age is made, next to its numbers. */
  readonly ages: Phrases;
}

/** What is above a table. */
export interface TitleWords {
  /** "Plan of action", "results framework": words of a plan's title. */
  readonly plan: Phrases;
  /** Labels of the place above the table where the objectives are stated. */
  readonly objectives: Phrases;
  /** Excel's own names of sheets, without their numbers: "Sheet". */
  readonly unnamedSheet: Phrases;
  /** How tables next to a plan are called: "Example of", "Legend", "Risk register". */
  readonly asides: Phrases;
  /** "Deleted", "postponed", "completed": said about the actions that a plan no longer has. */
  readonly withdrawn: Phrases;
  /** "Deleted", "cancelled", "archive": said about what is no longer part of the plan. */
  readonly deleted: Phrases;
  /** "Act", "convention", "adopted", "signed": what has a year of its own, which is not the plan's. */
  readonly withYearsOfTheirOwn: Phrases;
  /** "On", "since": between these and their year or day. */
  readonly beforeTheirYears: Phrases;
  /** "Postponed", "on hold": said of what is to be done later than was planned. */
  readonly postponed: Phrases;
  /** The beginnings of what is said about a file and not of the plan: "Draft", "Confidential", "Page". */
  readonly marks: Phrases;
  /** What tables of a file are counted by: "Table", "Annex". */
  readonly numbered: Phrases;
}

/** What amounts below a header of resources are, where they are not what is needed. */
export interface MoneyWords {
  readonly available: Phrases;
  readonly spent: Phrases;
  /** Codes, sources, gaps, shares and prices of a unit: no amounts of an action. */
  readonly noAmount: Phrases;
}

/** Words of breakdowns, as the classifications of the UN (SDG 16.2.2, IC-TIP) have them. */
export interface BreakdownWords {
  /** "Disaggregated by", "Breakdown": that values are to be distinguished. */
  readonly declared: Phrases;
  /** "Sex", "form of exploitation": by what they are. */
  readonly dimensions: Readonly<Record<NamedDimension, Phrases>>;
  /** "Girls", "debt bondage": other parts of each than the starting ones, without ages in numbers. */
  readonly categories: Readonly<Record<Exclude<NamedDimension, "place">, Phrases>>;
  /** "Women", "under 18": the categories that a breakdown starts with, each by words for nothing else. */
  readonly starting: Readonly<Record<StartingCategory, Phrases>>;
  /** "People": a unit that does not say who they are. */
  readonly anybody: Phrases;
  /** "Victims", "survivors": those of whom a small count tells who they are. */
  readonly victims: Phrases;
  /** "Not known": a part of any of them. */
  readonly unknown: Phrases;
}

export interface WorkplanWords {
  readonly output: Phrases;
  readonly activities: Phrases;
  readonly tentative: Phrases;
}

/** All words of a language by which plans are read. */
export interface LanguageWords {
  readonly language: string;
  readonly header: HeaderTerms;
  readonly periods: TimeWords;
  readonly dates: DateWords;
  readonly values: ValueWords;
  readonly beside: BesideWords;
  readonly numbers: NumberWords;
  readonly rows: RowWords;
  /** "Number of", "Percentage of": how an indicator begins. */
  readonly indicatorStarts: Phrases;
  /** The same in single words at its end, where what is counted is first: "toplantı sayısı". */
  readonly indicatorEnds?: Phrases;
  /** "and". */
  readonly and: Phrases;
  readonly title: TitleWords;
  readonly workplan: WorkplanWords;
  readonly ownSheets: OwnSheetWords;
  readonly wording: WordingWords;
  readonly direction: DirectionWords;
  readonly frequency: FrequencyWords;
  readonly checks: CheckWords;
  readonly columns: ColumnWords;
  readonly levels: LevelWords;
  readonly agencies: AgencyWords;
  readonly money: MoneyWords;
  readonly breakdowns: BreakdownWords;
  readonly versions: VersionWords;
  readonly activities: ActivityWords;
  readonly definitions: DefinitionWords;
}
