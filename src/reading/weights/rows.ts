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

function rowWeight(value: number, says: string): RowWeight {
  return { value, says };
}

export const ROW_WEIGHTS = {
  /** Whoever merged the cells said that the rows are one. */
  insideMerge: rowWeight(CERTAIN, "it stands inside the merged cell of an action or an indicator"),
  /** Titles and notes have no targets; totals and rows of sums have, and show by other signs what they are. */
  hasValues: rowWeight(STRONG, "a value stands in a column of values"),
  /** Titles often stand in the same column, so that it counts less than the signs of a title together. */
  hasOwnText: rowWeight(CLEAR, "a text stands in the column of actions or of indicators"),
  /** A title has its text and its number; an action has more. */
  severalCells: rowWeight(CLEAR, "several of its cells are filled"),
  /** Numbers tell the level of a row more surely than words, merges or columns. */
  numberedAsActions: rowWeight(STRONG, "it is numbered as the actions are"),
  /** An agency or a remark alone belongs to what stands above. */
  onlyAdds: rowWeight(CLEAR, "it has no text of an action or an indicator and no value"),
  /** It begins small, or what stands above ends with “of the” or an open bracket, and it has no number and no values. */
  goesOn: rowWeight(DECISIVE, "its text goes on from the one above"),
  /** A page break cuts all texts of a row; and no action goes on under the next objective. */
  othersAnew: rowWeight(-DECISIVE, "other cells of the row are filled, and none of them goes on"),
  /** Without values and an agency it is the rest of the action above, cut by a page break. */
  unnumbered: rowWeight(STRONG, "its text has no number where actions have one"),
  /** So do titles, and so do the rests of texts, notes, and actions that lack everything else. */
  textAlone: rowWeight(HINT, "its text stands alone"),
  /** The block of a level is blank in the rows of the levels above it. */
  unmeasured: rowWeight(STRONG, "nothing is said of its text, and the others are measured"),
  /** A title stands above the rows of an agency, and not among them. */
  insideAgency: rowWeight(-DECISIVE, "it stands inside the merged cell of who is responsible"),
  /** Texts of actions and indicators keep to their columns. */
  overTheWidth: rowWeight(STRONG, "its text is merged over three columns or more"),
  /** The first column, where actions have another one, or a number that it lacks. */
  inTitleColumn: rowWeight(STRONG, "its text stands alone in the column in which titles stand"),
  /** Titles of levels are set off so where a sheet has no other means. */
  inCapitals: rowWeight(STRONG, "its text is in capitals, and those of actions are not"),
  /** A label with a number or a colon is written for this purpose. */
  namesLevel: rowWeight(DECISIVE, "its text names a level, such as an outcome or a pillar"),
  /** 2 stands above 2.1, II above 3, and below 2 the count begins again with 1. */
  numberOfLevelAbove: rowWeight(DECISIVE, "its number is that of a level above the actions"),
  /** What stands alone below the last action is a note or a place for signatures. */
  nothingBelow: rowWeight(-CERTAIN, "no action follows, so that it would be the title of nothing"),
  /** Women, new clients or an age below the row for all of them count what that has counted. */
  namesPart: rowWeight(CERTAIN, "it names a part of the row above and nothing more"),
  /** The words stand at its beginning, and otherwise it looks like an action with targets. */
  saysTotal: rowWeight(CERTAIN, "it says that it is a total"),
  /** Words as in “Source:” and “Prepared by”, and no value of the plan. */
  saysNote: rowWeight(CERTAIN, "it begins as notes do"),
  /** After a blank row or with the mark of a footnote, and nothing below it is an action's for certain. */
  belowTheLast: rowWeight(DECISIVE, "it stands apart below the last action"),
  /** Two and more texts that stand below themselves are no accident, nor is a row beside them. */
  repeatsHead: rowWeight(CERTAIN, "its texts are those of the head"),
  /** After a blank row several texts are words of heads, and none is a number. */
  otherHead: rowWeight(CERTAIN, "the head of another table begins"),
  /** After a blank row, right above a head with other columns, or above the same one for another year or for money. */
  titleOfOtherTable: rowWeight(CERTAIN, "it is the title of another table"),
  /** An example, a legend, a list of risks or of what was deleted, above a head, though it be the same one. */
  titleOfAside: rowWeight(CERTAIN, "it is the title of a table that is not of the plan"),
  /** A title, a total and a note have no parts and no rest. */
  nothingToBelongTo: rowWeight(-DECISIVE, "there is no action right above that it could belong to"),
  /** Notes mostly stand together at the end. */
  afterNote: rowWeight(-CLEAR, "it follows a note"),
} satisfies Record<string, RowWeight>;

export type RowWeightName = keyof typeof ROW_WEIGHTS;

function threshold(value: number): Weight {
  return { value };
}

/** Where a count, a share or a length of what is seen of rows is enough. */
export const ROW_THRESHOLDS = {
  /** One of a kind is chance; and a title has two cells, its text and its number. */
  several: threshold(2),
  /** So many cells are no title's, and so many texts or columns no chance. */
  many: threshold(3),
  /** The cells of an action's row with what is said of it, or the letters of a word. */
  full: threshold(4),
  /** The share of texts that begin small with people who begin them so. */
  fewSmall: threshold(0.3),
  /** The share of rows with a number where actions of several rows have one each. */
  goodPart: threshold(0.4),
  /** The share of codes in a column of them, or of numbered rows among those that are. */
  nearlyAll: threshold(0.9),
  /** Letters of what dates a row or says its kind. */
  longestPeriod: threshold(20),
  /** Letters of what names a part or stands over a column again. */
  longestLabel: threshold(40),
  /** Letters of a header of another table. */
  longestHeader: threshold(60),
  /** Letters of what a row of totals calls itself. */
  longestTotal: threshold(80),
} as const satisfies Record<string, Weight>;
