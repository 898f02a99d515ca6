import type { Weight } from "./weight";

/** How strongly one thing that is seen of a table speaks for or against its being a plan of action. */
function weight(value: number, why: string): Weight {
  return { value, why };
}

export const TABLE_WEIGHTS = {
  actions: weight(3, "a plan says what is done"),
  indicators: weight(3, "a plan says what is counted"),
  objectives: weight(1, "a plan says what for"),
  numbers: weight(0.3, "actions are numbered"),
  overallTarget: weight(2, "a plan says how much"),
  periodTargets: weight(2.5, "a plan says how much by when"),
  targetsFilled: weight(2, "targets that are numbers"),
  actuals: weight(0.7, "plans are reported on"),
  responsible: weight(2, "a plan says who"),
  schedule: weight(1.5, "a plan says when"),
  beginsAndEnds: weight(2, "actions between two days, “begin” and “end”, are planned"),
  status: weight(0.8, "actions have a status: few texts that repeat, or numbers that say how far each is"),
  titled: weight(1.5, "a title over the table, or the sheet's name, says that it is a plan"),
  unknownColumns: weight(-2.5, "a table of something else has columns of something else"),
  repeatedMeanings: weight(-0.4, "a head that is understood has each meaning once"),
  noTexts: weight(-20, "a template has a head and no rows; nothing else that a table has makes up for that"),
  fewTexts: weight(-1, "a template has one row to show how; a plan of one action is rare"),
  rows: weight(0.6, "a longer table is more likely the plan; counted by tens"),
  amidRows: weight(-5, "a head stands at the top, below a title or below a blank row, and not among rows"),
  fullerHeadBelow: weight(
    -5,
    "the name of a project and who leads it stand above the head of its table; as a head among rows",
  ),
  titleRows: weight(-0.3, "a row that adds nothing to a head is a title's"),
  bodyInHead: weight(-5, "what is no word of a head is a row of the body"),
  valuesInHead: weight(
    -8,
    "what stands below itself in row after row is a value of the rows, and names no column",
  ),
  headGoesOn: weight(-2.2, "a head is not complete without the row of periods that stands below it"),
  yearsAlone: weight(-1.5, "years without a word are a budget's as likely as a plan's"),
  hidden: weight(-8, "what is hidden is not what people keep"),
  hiddenRows: weight(-2, "of sheets with the same rows the one counts that shows them"),
  columnsToList: weight(
    -10,
    "many columns of one year under names of their own list projects, and set no targets",
  ),
  goalsInWords: weight(1.5, "a plan says how much, also in words"),
  agreed: weight(1.5, "a plan's rows are agreed: something is done by somebody, by a time or in an amount"),
  notAgreed: weight(
    -20,
    "lists, logs and catalogues say nothing that is agreed: no distinct action with who or when, no indicator with how much; as no texts",
  ),
  sentencesInHead: weight(-8, "heads name things; a row of sentences is a row of the body"),
} as const satisfies Record<string, Weight>;

export type TableWeightName = keyof typeof TABLE_WEIGHTS;

/** Where a sum of what is seen of tables is enough. */
export const TABLE_THRESHOLDS = {
  minForAPlan: weight(
    5.8,
    "the least that a labelled plan counts, less a margin; what counts less is no plan",
  ),
  alike: weight(0.7, "two rows of one table have texts and numbers in so many of their columns alike"),
  minRowsAlike: weight(
    3,
    "two rows below one that are like it can be chance; a form of three steps is no plan",
  ),
  asFullAsHeader: weight(
    0.8,
    "the first row of a table is no fuller than its header; the second row of a header is, below its groups",
  ),
  rowsOfSheets: weight(
    3,
    "ten times as many different actions or indicators, on all sheets with one header, weigh more than who does them",
  ),
  littleLess: weight(
    2,
    "a table that counts so much less is the plan where it has the rows of another and says more of them, the later years, or far more targets",
  ),
} as const satisfies Record<string, Weight>;
