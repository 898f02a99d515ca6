import type { Weight } from "./weight";

/** How strongly one kind of evidence counts for or against a meaning of a column. */
export interface ColumnWeight extends Weight {
  /** Whether it only adds to what other evidence claims: cells that fit a head, a place beside another column. */
  readonly supports: boolean;
}

/** Evidence that can give a column its meaning by itself, or speaks against one. */
function claim(value: number, why: string): ColumnWeight {
  return { value, why, supports: false };
}

/** Evidence that adds to a meaning which something else claims. */
function support(value: number, why: string): ColumnWeight {
  return { value, why, supports: true };
}

/**
 * How strongly each kind of evidence speaks for or against a meaning of a column. The scale is that of
 * `headSays`: a word that is known stands for its column with 4, and nothing stands for no meaning with 0.
 */
export const COLUMN_WEIGHTS = {
  headSays: claim(4, "the scale"),
  headCanSay: claim(3.4, "another sense of a word that several languages or fields share"),
  headMentions: claim(1.4, "a word that stands in the head without being its first"),
  onlyMention: claim(4.8, "a plan has actions or indicators, and one head speaks of them"),
  underMoney: claim(7, "everything under “Budget” is money"),
  onlyPartners: claim(4.6, "where only partners are named, they are who does it"),
  shareOfValues: claim(5.5, "a share beside the value that it is of"),
  longTextsForUnits: claim(-3.5, "a unit is a word or two"),
  goalsAside: claim(2.4, "a goal in words is kept as a remark"),
  goalsAsActions: claim(5.5, "a plan whose goals are sentences"),
  namesBesideTime: claim(-3, "“2024 – Evaluation of the programme” names a project"),
  timeAlone: claim(2.4, "a year without a word is a target in most plans, and a cost or an actual in some"),
  totalOfYear: claim(4.6, "beside the quarters of its year a total is the year's"),
  annualOfOnlyYear: claim(4.6, "an annual target of a plan of one year is that year's"),
  notOverall: claim(-10, "what is of a year is not of the whole plan"),
  finalYear: claim(4.6, "a year that stands twice, once with another head, is the plan's end"),
  valueBefore: claim(4.6, "a year before the others, under another head, is the state before"),
  numbersBelow: support(1, "what a column of values is made of"),
  emptyBelow: claim(-0.2, "a column without cells gives way to one that has some"),
  countsUp: claim(-2, "1, 2, 3 … below each other number the rows"),
  datesBelow: claim(-2.5, "a date says when, and not how much"),
  textsForValues: claim(-2.5, "sentences under a head of targets are milestones at best"),
  emptyTexts: claim(-0.3, "a column without cells gives way to one that has some"),
  numbersForTexts: claim(-3.5, "numbers alone name nothing"),
  startsLikeIndicators: support(1, "“Number of …”, “% of …”"),
  goalWithNumbers: claim(6, "“Objectif 2024” over numbers"),
  goalLeftOfIndicator: claim(7, "the goals and targets of the SDGs"),
  noCodesBelow: claim(-4.5, "a number's column holds numbers"),
  codesAtLeft: claim(2.5, "most plans number their rows in the first column"),
  codesUnderActions: claim(6, "“Priority action” over 1.1, 1.2 …"),
  numbersOfOthers: claim(-7, "a number that several rows share is not theirs"),
  numbersAside: claim(1, "kept as a remark"),
  besideActions: support(1.2, "numbers stand directly left of what they number"),
  besideIndicators: support(0.5, "numbers stand directly left of what they number"),
  levelAside: claim(1.8, "a level that is not the objective is kept as a remark"),
  leftmostLevel: support(0.4, "the highest level stands at the left"),
  saysObjective: support(1.6, "“objective” is the word of plans of action"),
  saysSpecific: support(0.8, "the specific objective is the one that actions stand under"),
  outputOfActions: claim(-4.5, "what an action gives, right of it, is no level above it"),
  lowestLevel: claim(6, "what stands beside the indicators is what is done for them"),
  numberedTexts: claim(3.4, "1.1, 1.2 … before texts left of the indicators"),
  besideNumbers: claim(3.2, "“Description” beside the numbers"),
  tellsApart: support(1.5, "actions differ, levels above them repeat"),
  numberedActions: support(3, "of several levels of actions the numbered one"),
  saysAction: support(0.7, "“action” itself, and not a word near it"),
  deliverableOfAction: claim(-2.5, "beside an action its deliverable is an output"),
  actionAside: claim(1.2, "a level that is not the action is kept as a remark"),
  actionAbove: claim(2.4, "“Measure” left of “Activities” stands for the objective"),
  groupsOfRows: claim(2.2, "long texts that several rows share, at the left"),
  inMostRows: support(1.5, "targets stand beside the indicators of most rows"),
  nearestTargets: support(0.3, "targets stand right of their indicators"),
  namesLevels: claim(7, "“Goal”, “Outcome 1”, “Output 1.1” in a column of their own"),
  namedLevels: claim(7, "texts beside the names of their levels"),
  textsWithoutHead: claim(3, "a results matrix leaves the head of its levels blank"),
  totalOfCosts: claim(8, "“Total” right of what each year costs"),
  totalOfActuals: claim(8, "“Total” right of what was achieved"),
  besideIndicator: support(0.8, "of several columns of one meaning the one beside the indicator counts"),
  saysOverall: support(3, "“final”, “end of project”"),
  marksUnderAgencies: claim(7, "marks below names of agencies"),
  datesRows: claim(7, "the period of each row, where the heads name none"),
  namesKinds: claim(7, "target and actual below each other"),
} as const satisfies Record<string, ColumnWeight>;

export type ColumnWeightName = keyof typeof COLUMN_WEIGHTS;
