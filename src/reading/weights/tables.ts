import type { Weight } from "./weight";

/** How strongly one thing that is seen of a table speaks for or against its being a plan of action. */
function weight(value: number): Weight {
  return { value };
}

export const TABLE_WEIGHTS = {
  /** A plan says what is done. */
  actions: weight(3),
  /** A plan says what is counted. */
  indicators: weight(3),
  /** A plan says what for. */
  objectives: weight(1),
  /** Actions are numbered. */
  numbers: weight(0.3),
  /** A plan says how much. */
  overallTarget: weight(2),
  /** A plan says how much by when. */
  periodTargets: weight(2.5),
  /** Targets that are numbers. */
  targetsFilled: weight(2),
  /** Plans are reported on. */
  actuals: weight(0.7),
  /** A plan says who. */
  responsible: weight(2),
  /** A plan says when. */
  schedule: weight(1.5),
  /** Actions between two days, “begin” and “end”, are planned. */
  beginsAndEnds: weight(2),
  /** Actions have a status: few texts that repeat, or numbers that say how far each is. */
  status: weight(0.8),
  /** A title over the table, or the sheet's name, says that it is a plan. */
  titled: weight(1.5),
  /** A table of something else has columns of something else. */
  unknownColumns: weight(-2.5),
  /** A head that is understood has each meaning once. */
  repeatedMeanings: weight(-0.4),
  /** A template has a head and no rows; nothing else that a table has makes up for that. */
  noTexts: weight(-20),
  /** A template has one row to show how; a plan of one action is rare. */
  fewTexts: weight(-1),
  /** A longer table is more likely the plan; counted by tens. */
  rows: weight(0.6),
  /** A head stands at the top, below a title or below a blank row, and not among rows. */
  amidRows: weight(-5),
  /** The name of a project and who leads it stand above the head of its table; as a head among rows. */
  fullerHeadBelow: weight(-5),
  /** A row that adds nothing to a head is a title's. */
  titleRows: weight(-0.3),
  /** What is no word of a head is a row of the body. */
  bodyInHead: weight(-5),
  /** What stands below itself in row after row is a value of the rows, and names no column. */
  valuesInHead: weight(-8),
  /** A head is not complete without the row of periods that stands below it. */
  headGoesOn: weight(-2.2),
  /** Years without a word are a budget's as likely as a plan's. */
  yearsAlone: weight(-1.5),
  /** What is hidden is not what people keep. */
  hidden: weight(-8),
  /** Of sheets with the same rows the one counts that shows them. */
  hiddenRows: weight(-2),
  /** Many columns of one year under names of their own list projects, and set no targets. */
  columnsToList: weight(-10),
  /** A plan says how much, also in words. */
  goalsInWords: weight(1.5),
  /** A plan's rows are agreed: something is done by somebody, by a time or in an amount. */
  agreed: weight(1.5),
  /**
   * Lists, logs and catalogues say nothing that is agreed: no distinct action with who or when, no indicator with how
   * much; as no texts.
   */
  notAgreed: weight(-20),
  /** Heads name things; a row of sentences is a row of the body. */
  sentencesInHead: weight(-8),
} as const satisfies Record<string, Weight>;

export type TableWeightName = keyof typeof TABLE_WEIGHTS;

/** Where a sum of what is seen of tables is enough. */
export const TABLE_THRESHOLDS = {
  /** The least that a labelled plan counts, less a margin; what counts less is no plan. */
  minForAPlan: weight(5.8),
  /** Two rows of one table have texts and numbers in so many of their columns alike. */
  alike: weight(0.7),
  /** Two rows below one that are like it can be chance; a form of three steps is no plan. */
  minRowsAlike: weight(3),
  /** The first row of a table is no fuller than its header; the second row of a header is, below its groups. */
  asFullAsHeader: weight(0.8),
  /** Ten times as many different actions or indicators, on all sheets with one header, weigh more than who does them. */
  rowsOfSheets: weight(3),
  /**
   * A table that counts so much less is the plan where it has the rows of another and says more of them, the later
   * years, or far more targets.
   */
  littleLess: weight(2),
} as const satisfies Record<string, Weight>;
