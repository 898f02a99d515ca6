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
  onlyAdds: {
    value: CLEAR,
    says: "it has no text of an action or an indicator and no value",
    why: "an agency or a remark alone belongs to what stands above",
  },
  goesOn: {
    value: DECISIVE,
    says: "its text goes on from the one above",
    why: "it begins small, or what stands above ends with “of the” or an open bracket, and it has no number and no values",
  },
  othersAnew: {
    value: -DECISIVE,
    says: "other cells of the row are filled, and none of them goes on",
    why: "a page break cuts all texts of a row; and no action goes on under the next objective",
  },
  unnumbered: {
    value: STRONG,
    says: "its text has no number where actions have one",
    why: "without values and an agency it is the rest of the action above, cut by a page break",
  },
  textAlone: {
    value: HINT,
    says: "its text stands alone",
    why: "so do titles, and so do the rests of texts, notes, and actions that lack everything else",
  },
  unmeasured: {
    value: STRONG,
    says: "nothing is said of its text, and the others are measured",
    why: "the block of a level is blank in the rows of the levels above it",
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
  namesLevel: {
    value: DECISIVE,
    says: "its text names a level, such as an outcome or a pillar",
    why: "a label with a number or a colon is written for this purpose",
  },
  numberOfLevelAbove: {
    value: DECISIVE,
    says: "its number is that of a level above the actions",
    why: "2 stands above 2.1, II above 3, and below 2 the count begins again with 1",
  },
  nothingBelow: {
    value: -CERTAIN,
    says: "no action follows, so that it would be the title of nothing",
    why: "what stands alone below the last action is a note or a place for signatures",
  },
  namesPart: {
    value: CERTAIN,
    says: "it names a part of the row above and nothing more",
    why: "women, new clients or an age below the row for all of them count what that has counted",
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
  belowTheLast: {
    value: DECISIVE,
    says: "it stands apart below the last action",
    why: "after a blank row or with the mark of a footnote, and nothing below it is an action's for certain",
  },
  repeatsHead: {
    value: CERTAIN,
    says: "its texts are those of the head",
    why: "two and more texts that stand below themselves are no accident, nor is a row beside them",
  },
  otherHead: {
    value: CERTAIN,
    says: "the head of another table begins",
    why: "after a blank row several texts are words of heads, and none is a number",
  },
  titleOfOtherTable: {
    value: CERTAIN,
    says: "it is the title of another table",
    why: "after a blank row, right above a head with other columns, or above the same one for another year or for money",
  },
  titleOfAside: {
    value: CERTAIN,
    says: "it is the title of a table that is not of the plan",
    why: "an example, a legend, a list of risks or of what was deleted, above a head, though it be the same one",
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

function threshold(value: number, why: string): Weight {
  return { value, why };
}

/** Where a count, a share or a length of what is seen of rows is enough. */
export const ROW_THRESHOLDS = {
  several: threshold(2, "one of a kind is chance; and a title has two cells, its text and its number"),
  many: threshold(3, "so many cells are no title's, and so many texts or columns no chance"),
  full: threshold(4, "the cells of an action's row with what is said of it, or the letters of a word"),
  fewSmall: threshold(0.3, "the share of texts that begin small with people who begin them so"),
  goodPart: threshold(0.4, "the share of rows with a number where actions of several rows have one each"),
  nearlyAll: threshold(
    0.9,
    "the share of codes in a column of them, or of numbered rows among those that are",
  ),
  longestPeriod: threshold(20, "letters of what dates a row or says its kind"),
  longestLabel: threshold(40, "letters of what names a part or stands over a column again"),
  longestHeader: threshold(60, "letters of a header of another table"),
  longestTotal: threshold(80, "letters of what a row of totals calls itself"),
} as const satisfies Record<string, Weight>;
