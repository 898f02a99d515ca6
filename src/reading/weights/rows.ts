import type { Weight } from "./weight";

/** How strongly one thing that can be seen of a row counts for or against what the row is. */
export interface RowWeight extends Weight {
  /** The reason in words that a person understands. */
  readonly says: string;
}

/** Five sizes, each enough to outweigh two of the one before: five can be told apart, and more could not be read. */
const HINT = 1;
const CLEAR = 2;
const STRONG = 4;
const DECISIVE = 8;
/** More than all that an ordinary action's row has for itself. */
const CERTAIN = 13;

export const ROW_WEIGHTS = {
  insideMerge: {
    value: CERTAIN,
    says: "it stands inside the merged cell of an action or an indicator",
    why: "whoever merged the cells said that the rows are one",
  },
  hasValues: {
    value: STRONG,
    says: "a value stands in a column of values",
    why: "titles and notes have no targets; totals and rows of sums have, and show by other signs what they are",
  },
  hasOwnText: {
    value: CLEAR,
    says: "a text stands in the column of actions or of indicators",
    why: "titles often stand in the same column, so that it counts less than the signs of a title together",
  },
  severalCells: {
    value: CLEAR,
    says: "several of its cells are filled",
    why: "a title has its text and its number; an action has more",
  },
  numberedAsActions: {
    value: STRONG,
    says: "it is numbered as the actions are",
    why: "numbers tell the level of a row more surely than words, merges or columns",
  },
  actionNumberOfTitle: {
    value: -DECISIVE,
    says: "it is numbered as the actions are, and titles are not",
    why: "an action that still lacks everything but its text looks like a title, but for its number",
  },
  onlyAdds: {
    value: CLEAR,
    says: "it has no text of an action or an indicator and no value",
    why: "an agency or a remark alone belongs to what stands above",
  },
  goesOn: {
    value: DECISIVE,
    says: "its text goes on from the one above",
    why: "it begins small or closes a bracket that was left open, and has no number and no values",
  },
  othersAnew: {
    value: -DECISIVE,
    says: "other cells of the row are filled, and none of them goes on",
    why: "a page break cuts all texts of a row; some people begin each text small",
  },
  unnumbered: {
    value: STRONG,
    says: "its text has no number where actions have one",
    why: "without values and an agency it is the rest of the action above, cut by a page break",
  },
  beginsObjective: {
    value: -DECISIVE,
    says: "another objective begins in it",
    why: "no action goes on under the next objective",
  },
  textAlone: {
    value: HINT,
    says: "its text stands alone",
    why: "so do titles, and so do the rests of texts, notes, and actions that lack everything else",
  },
  insideAgency: {
    value: -DECISIVE,
    says: "it stands inside the merged cell of who is responsible",
    why: "a title stands above the rows of an agency, and not among them",
  },
  overTheWidth: {
    value: STRONG,
    says: "its text is merged over three columns or more",
    why: "texts of actions and indicators keep to their columns",
  },
  inTitleColumn: {
    value: STRONG,
    says: "its text stands alone in the column in which titles stand",
    why: "the first column, where actions have another one, or a number that it lacks",
  },
  inCapitals: {
    value: STRONG,
    says: "its text is in capitals, and those of actions are not",
    why: "titles of levels are set off so where a sheet has no other means",
  },
  aboveHeadAgain: {
    value: STRONG,
    says: "its text stands alone above the head that stands again",
    why: "each part of such a sheet has its title, its head and its actions; a page break is seldom just below an action that lacks everything but its text",
  },
  onlyZeros: {
    value: DECISIVE,
    says: "it has nothing but zeros where actions have an indicator and targets",
    why: "rows of levels carry zeros and sums of money so that formulas find numbers in every row",
  },
  namesLevel: {
    value: DECISIVE,
    says: "its text names a level, such as an outcome or a pillar",
    why: "a label with a number or a colon is written for this purpose",
  },
  numberOfLevelAbove: {
    value: DECISIVE,
    says: "its number has fewer levels than those of the actions",
    why: "2 stands above 2.1",
  },
  numberOfOtherKind: {
    value: DECISIVE,
    says: "it has a letter or a Roman numeral where the actions have numbers",
    why: "plans count their parts otherwise than what stands in them",
  },
  numberAmongUnnumbered: {
    value: DECISIVE,
    says: "it has a number and stands alone, and the rows with values have no numbers",
    why: "programmes are numbered above the indicators of each, which are not",
  },
  introducesItems: {
    value: DECISIVE,
    says: "it stands alone above the items of a list",
    why: "what is done, by whom and by when is said of each “- …” below it",
  },
  introducesLetters: {
    value: CERTAIN,
    says: "it has no target, and the rows a, b, c below it have",
    why: "a group of what is measured has its number and its weight, and nothing else that an action has",
  },
  countsAgainBelow: {
    value: DECISIVE,
    says: "the rows below it begin to count again",
    why: "1, 2, 3 begin again under each title and nowhere else",
  },
  nothingBelow: {
    value: -CERTAIN,
    says: "no action follows, so that it would be the title of nothing",
    why: "what stands alone below the last action is a note or a place for signatures",
  },
  wordsWithSlash: {
    value: STRONG,
    says: "it has nothing but words with a slash between, below an indicator",
    why: "“Efficacy/Process” names the sort of what is measured, which no indicator does by itself",
  },
  repeatedLabel: {
    value: STRONG,
    says: "the same words stand alone below several indicators, never with values",
    why: "no two indicators of a plan have the same words and no targets",
  },
  namesPart: {
    value: CERTAIN,
    says: "it names a part of the row above and nothing more",
    why: "women, new clients or an age below the row for all of them count what that has counted",
  },
  belowLabels: {
    value: DECISIVE,
    says: "each of its values has a label right above it",
    why: "numbers with a label each are what the indicator above was computed from",
  },
  ownUnit: {
    value: -DECISIVE,
    says: "it has a unit of its own",
    why: "whoever gives a row its unit counts it by itself",
  },
  saysTotal: {
    value: CERTAIN,
    says: "it says that it is a total",
    why: "the words stand at its beginning, and otherwise it looks like an action with targets",
  },
  saysNote: {
    value: CERTAIN,
    says: "it begins as notes do",
    why: "words as in “Source:” and “Prepared by”, and no value of the plan",
  },
  sameInAll: {
    value: DECISIVE,
    says: "all its cells say the same",
    why: "the rows of empty forms name what is to be filled in",
  },
  onlyFillsCell: {
    value: CERTAIN,
    says: "its text stands in several rows, none of which has a value",
    why: "“Roll up” where others name what is measured: with values, agencies or times it would be an action that comes again",
  },
  belowTheLast: {
    value: DECISIVE,
    says: "it stands apart below the last action",
    why: "after a blank row, with nothing below it that is an action's for certain",
  },
  footnoteMark: {
    value: DECISIVE,
    says: "it begins with the mark of a footnote",
    why: "below the last action, where an action would go on with the numbers",
  },
  repeatsHead: {
    value: CERTAIN,
    says: "most of its texts are those of the head",
    why: "two and more texts that stand below themselves are no accident",
  },
  restOfHead: {
    value: CERTAIN,
    says: "it repeats another row of the head",
    why: "it stands right beside a row that repeats the head, and has no other texts",
  },
  otherHead: {
    value: CERTAIN,
    says: "the head of another table begins",
    why: "after a blank row several texts are words of heads, and none is a number",
  },
  titleOfOtherTable: {
    value: CERTAIN,
    says: "it is the title of another table",
    why: "after a blank row, right above a head with other columns",
  },
  titleOfAside: {
    value: CERTAIN,
    says: "it is the title of a table that is not of the plan",
    why: "an example, a legend, a list of risks or of what was deleted, above a head, though it be the same one",
  },
  titleOfMoney: {
    value: CERTAIN,
    says: "it is the title of a table of costs",
    why: "after a blank row, above the same head again, and it speaks of money",
  },
  nothingToBelongTo: {
    value: -DECISIVE,
    says: "there is no action right above that it could belong to",
    why: "a title, a total and a note have no parts and no rest",
  },
  afterNote: {
    value: -CLEAR,
    says: "it follows a note",
    why: "notes mostly stand together at the end",
  },
} satisfies Record<string, RowWeight>;

export type RowWeightName = keyof typeof ROW_WEIGHTS;
