import { claim, type ColumnWeight, support } from "./claims";
import { WEIGHTS_OF_PLACES } from "./places";

/**
 * How strongly each kind of evidence speaks for or against a meaning of a column. The scale is that of
 * `headSays`: a word that is known stands for its column with 4, and nothing stands for no meaning with 0.
 */
export const COLUMN_WEIGHTS = {
  /** The scale. */
  headSays: claim(4, "the head says so"),
  /** Another sense of a word that several languages or fields share. */
  headCanSay: claim(3.4, "the head can say so"),
  /** A word that stands in the head without being its first. */
  headMentions: claim(1.4, "the head mentions it"),
  /** A plan has actions or indicators, and one head speaks of them. */
  onlyMention: claim(4.8, "no other head speaks of it"),
  /** Where only partners are named, they are who does it. */
  onlyPartners: claim(4.6, "no column names who is responsible"),
  /**
   * A share beside the value that it is of, what was achieved divided by the target, or how far the work is where
   * nothing says how much it is.
   */
  shareOfValues: claim(5.5, "it is a share of what is aimed at"),
  /**
   * A head over two columns, of numbers and of words, is of a value and its unit; less than a head of money, which
   * has a currency beside it.
   */
  unitBesideNumber: claim(3, "words stand beside the numbers under one head"),
  /** A plan whose goals are sentences. */
  goalsAsActions: claim(5.5, "its goals are sentences, and nothing else says what is done"),
  /** A year without a word is a target in most plans, and a cost or an actual in some. */
  timeAlone: claim(2.4, "its head names a time or a total and nothing more"),
  /**
   * Beside those that are planned, around the target, before the years that are aimed at, or added up to the result:
   * more than a time alone.
   */
  achievedInRun: claim(4, "of the columns of its times these tell what was achieved"),
  /**
   * The total of a year beside its parts, the only year of the plan, the last year once more at its end, a year
   * before the others: more than a known word.
   */
  timeAmongOthers: claim(4.6, "its time among those of the other columns says what it is of"),
  /** “Acum Feb” is January and February: more than a known word, its numbers and its run. */
  sumSoFar: claim(8, "its numbers are the sums so far of other columns of the same times"),
  /** A target that is said comes before one that is added up. */
  totalBesideTarget: claim(3.6, "it is the total of a year's parts, beside the target that is said"),
  /** What is of a year is not of the whole plan. */
  notOverall: claim(-10, "it is of a year, and not of the whole plan"),
  /** What a column of values is made of. */
  numbersBelow: support(1, "numbers stand below it"),
  /**
   * Sentences, marks, days, running numbers, weights that make up a hundred: more than a known word and the place
   * beside the indicators.
   */
  noQuantity: claim(-6, "what stands below it are no quantities of the rows"),
  /** Goals and results in words are kept as remarks. */
  saidAside: claim(2.4, "its header speaks of values, and its cells are none"),
  /** A column without cells gives way to one that has some. */
  emptyBelow: claim(-0.3, "nothing stands below it"),
  /** “Code of the unit responsible”: more than a known word, while codes can stand for objectives. */
  numbersForNames: claim(-4.2, "only numbers or codes stand below it"),
  /**
   * Under a head of money, among costs of the same time, right of them, a quantity times a price, or far above the
   * targets: more than a total of a year and its numbers.
   */
  ofCosts: claim(7.5, "it is of costs"),
  /** “Objectif 2024” over numbers. */
  goalWithNumbers: claim(6, "its head is of a goal in a year, and numbers stand below it"),
  /** The goals and targets of the SDGs. */
  goalLeftOfIndicator: claim(7, "it stands left of the indicators, which have targets of their own"),
  ...WEIGHTS_OF_PLACES,
} as const satisfies Record<string, ColumnWeight>;

export type ColumnWeightName = keyof typeof COLUMN_WEIGHTS;

/** Which shares of a column's cells, of those that are looked at, say what it holds. */
export const COLUMN_THRESHOLDS = {
  /** So many are nearly all: a few are blank, or notes. */
  nearlyAll: 0.8,
  most: 0.6,
  some: 0.3,
  /** What speaks for a column of a period that nothing stands in yet, beside one of numbers. */
  unfilled: 0.5,
  /** What speaks against a column of texts with some numbers among them, beside one of texts. */
  mixed: 0.5,
  /** What speaks against numbers that go on by one from another than 1, beside one of running numbers. */
  goesOn: 0.33,
  /** What speaks for names left of the indicators, which can be a level as well, beside those of a table without any. */
  namesLeftOfIndicators: 0.65,
  /** What speaks against a deliverable as the action, which it can be where nothing else is, beside that as its objective. */
  deliverable: 0.55,
  /** What speaks against numbers as names of actions and objectives, which codes can stand for, beside those of agencies. */
  namesOfLevels: 0.83,
  /** What speaks for "objective" beside "specific objective". */
  plainObjective: 0.67,
} as const;
