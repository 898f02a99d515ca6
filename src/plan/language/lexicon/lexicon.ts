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

/** The words of one language. Case, accents, punctuation and plurals in -s need not be given. */
export interface Lexicon {
  readonly language: string;
  /** Words of a table's head. A phrase may stand under two terms where the column's cells must decide. */
  readonly head: Readonly<Record<HeadTerm, readonly string[]>>;
  readonly periods: {
    readonly year: readonly string[];
    readonly fiscalYear: readonly string[];
    readonly quarter: readonly string[];
    readonly half: readonly string[];
    /** A third of a year: "cuatrimestre". */
    readonly third: readonly string[];
    /** "first", "second" …, in the forms that stand beside a quarter or a year. */
    readonly ordinals: readonly (readonly string[])[];
    /** January to December, each with its short forms. */
    readonly months: readonly (readonly string[])[];
  };
  readonly values: {
    readonly notProgrammed: readonly string[];
    readonly notApplicable: readonly string[];
    readonly undecided: readonly string[];
    readonly yesNo: readonly string[];
    /** "at least", "about": words that may stand before a number. */
    readonly beforeNumbers: readonly string[];
    readonly percent: readonly string[];
    readonly million: readonly string[];
  };
  readonly rows: {
    /** The beginnings of a row of totals. */
    readonly totals: readonly string[];
    /** The beginnings of notes, sources, and lines for signatures below a table. */
    readonly notes: readonly string[];
    /** "Specific objective", "Outcome": labels with which a row or a cell names an objective. */
    readonly objectiveLabels: readonly string[];
    readonly actionLabels: readonly string[];
    /** "Objective" itself, among the names of levels. */
    readonly objectiveWords: readonly string[];
    /** "Specific", of an objective. */
    readonly specific: readonly string[];
    /** "Women", "men", "children": the groups of people by which values are told apart. */
    readonly groups: readonly string[];
  };
  /** "Number of", "Percentage of": how an indicator begins. */
  readonly indicatorStarts: readonly string[];
  /** "and". */
  readonly and: readonly string[];
  readonly title: {
    /** "Plan of action", "results framework": words of a plan's title. */
    readonly plan: readonly string[];
    /** Labels of the place above the table where the objectives are stated. */
    readonly objectives: readonly string[];
  };
  readonly workplan: {
    readonly output: readonly string[];
    readonly activities: readonly string[];
    readonly tentative: readonly string[];
  };
}

/** The phrases of a text that names them with commas between. */
export function list(text: string): readonly string[] {
  return text.split(",").map((phrase) => phrase.replace(/\s+/g, " ").trim());
}
