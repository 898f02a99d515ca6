import type { Phrases } from "./entries";

/** What words in a table's head can speak of. Several of them together give a column its meaning. */
export type HeadTerm =
  | "objective"
  | "number"
  | "action"
  | "responsible"
  | "partners"
  | "indicator"
  | "unit"
  | "baseline"
  | "target"
  | "actual"
  | "percentMet"
  | "direction"
  | "verification"
  | "resources"
  | "remarks"
  /** The whole of the plan: "overall", "end of project", "total". */
  | "overall"
  /** Year by year: "per year", "annual". */
  | "annual"
  | "schedule";

/** Words of a table's head. A phrase may stand under two terms where the column's cells must decide. */
export type HeadTerms = Readonly<Record<HeadTerm, Phrases>>;

export interface TimeWords {
  readonly year: Phrases;
  readonly fiscalYear: Phrases;
  readonly quarter: Phrases;
  readonly half: Phrases;
  /** A third of a year: "cuatrimestre". */
  readonly third: Phrases;
  /** "first", "second" …, in the forms that stand beside a quarter or a year. */
  readonly ordinals: readonly Phrases[];
  /** January to December, each with its short forms. */
  readonly months: readonly Phrases[];
}

/** What stands in cells of values. */
export interface ValueWords {
  readonly notProgrammed: Phrases;
  readonly notApplicable: Phrases;
  readonly undecided: Phrases;
  readonly yesNo: Phrases;
  /** "at least", "about": words that may stand before a number. */
  readonly beforeNumbers: Phrases;
  readonly percent: Phrases;
  readonly million: Phrases;
}

/** What names the rows of a table. */
export interface RowWords {
  /** The beginnings of a row of totals. */
  readonly totals: Phrases;
  /** The beginnings of notes, sources, and lines for signatures below a table. */
  readonly notes: Phrases;
  /** "Specific objective", "Outcome": labels with which a row or a cell names an objective. */
  readonly objectiveLabels: Phrases;
  readonly actionLabels: Phrases;
  /** "Objective" itself, among the names of levels. */
  readonly objectiveWords: Phrases;
  /** "Specific", of an objective. */
  readonly specific: Phrases;
  /** "Women", "men", "children": the groups of people by which values are told apart. */
  readonly groups: Phrases;
}

/** What stands above a table. */
export interface TitleWords {
  /** "Plan of action", "results framework": words of a plan's title. */
  readonly plan: Phrases;
  /** Labels of the place above the table where the objectives are stated. */
  readonly objectives: Phrases;
}

export interface WorkplanWords {
  readonly output: Phrases;
  readonly activities: Phrases;
  readonly tentative: Phrases;
}

/** The words of one language. */
export interface Lexicon {
  readonly language: string;
  readonly head: HeadTerms;
  readonly periods: TimeWords;
  readonly values: ValueWords;
  readonly rows: RowWords;
  /** "Number of", "Percentage of": how an indicator begins. */
  readonly indicatorStarts: Phrases;
  /** "and". */
  readonly and: Phrases;
  readonly title: TitleWords;
  readonly workplan: WorkplanWords;
}
