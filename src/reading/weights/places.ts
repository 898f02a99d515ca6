import { claim, type ColumnWeight, support } from "./claims";

/** What codes, levels and the columns beside it say of a column, on the scale of `COLUMN_WEIGHTS`, which has these among them. */
export const WEIGHTS_OF_PLACES = {
  /** A number's column holds numbers. */
  noCodesBelow: claim(-4.5, "no codes stand below it"),
  /** One word can stand for a direction and for an office: as what a column of values is made of. */
  directionsBelow: support(1, "directions stand below it"),
  /** Most plans number their rows in the first column. */
  codesAtLeft: claim(2.5, "codes stand at the left edge"),
  /** “Priority action” over 1.1, 1.2 … */
  codesUnderActions: claim(6, "codes stand under a head of actions"),
  /** A number that several rows share is not theirs. */
  numbersOfOthers: claim(-7, "it numbers something else than the actions"),
  /** Kept as a remark. */
  numbersAside: claim(1, "it numbers something else than the actions"),
  /** Numbers stand directly left of what they number. */
  besideActions: support(1.2, "it stands left of the actions"),
  /** Numbers stand directly left of what they number. */
  besideIndicators: support(0.5, "it stands left of the indicators"),
  /** A level that is not the objective is kept as a remark. */
  levelAside: claim(1.8, "it is a level above the actions"),
  /** The highest level stands at the left. */
  leftmostLevel: support(0.4, "of the levels it stands further left"),
  /** “objective” is the word of plans of action. */
  saysObjective: support(2.4, "its head says “objective”"),
  /** What an action gives, right of it, is no level above it. */
  outputOfActions: claim(-4.5, "it is what the actions give"),
  /**
   * “High”, “Low” below “Priority”, or the aim of each action right of it, is no level above them: more than a known
   * word.
   */
  saidOfActions: claim(-4.5, "it says something of each action"),
  /** What stands beside the indicators is what is done for them. */
  lowestLevel: claim(6, "it is the lowest level beside the indicators"),
  /** Actions differ, levels above them repeat. */
  tellsApart: support(1.5, "its texts differ from row to row"),
  /** Of several levels of actions the numbered one. */
  numberedActions: support(3, "its texts are numbered as actions are"),
  /**
   * Beside “Previous target 2024” the plan's is “Target 2024”; of two columns called “Target” the one that all rows
   * have.
   */
  betterOfTwo: support(0.6, "of two columns of one meaning it has the plainer header or the fuller cells"),
  /** Of two columns of indicators the one that is seen: more than its place and its cells. */
  hiddenBesideShown: claim(-2, "it is hidden beside another of its meaning"),
  /** “Next action” and “Action taken” are of the action in their row, and not below it. */
  moreOfAction: claim(6, "it says more of what stands beside it"),
  /** A level that is not the action is kept as a remark. */
  actionAside: claim(1.2, "it is a level of actions"),
  /** “Measure” left of “Activities” stands for the objective. */
  actionAbove: claim(2.4, "it stands above other actions"),
  /** Long texts that several rows share, at the left. */
  groupsOfRows: claim(2.2, "its long texts stand for several rows"),
  /** Targets stand beside the indicators of most rows. */
  inMostRows: support(1.5, "it is filled in most rows"),
  /** The indicators of a level above repeat beside those that have the targets. */
  indicatorsTellApart: support(2.8, "its texts differ from row to row"),
  /** More than a known word and its cells. */
  tellsValuesApart: claim(6.5, "of the texts beside the values it tells most apart"),
  /** “Measure” with “Risk ratio” in row after row: more than a known word and its cells. */
  sameBesideValues: claim(-6.5, "the same texts stand beside different values, and others tell them apart"),
  /** “Indicator” beside “How the indicator is worked out”. */
  saysIndicator: support(0.7, "its head says “indicator” and nothing more"),
  /** Of two levels of indicators that with a target for each year is followed up. */
  targetsByPeriod: support(2, "its targets are of single periods"),
  /** A value of one level is never one of another: more than a known word, its cells and its place together. */
  ofOtherIndicators: claim(-9, "it stands right of other indicators, which have targets of their own"),
  /** “KPI code | Name”, “Name | Unit | Target”: more than a description's head. */
  namesOfRows: claim(5, "it names the rows, and no head says what these are"),
  /**
   * The period of each row, whether it is of targets or of actuals, the part or the level that it is of: closed sets
   * of names, more than a known word.
   */
  tellsRows: claim(7, "its cells say how the rows are to be read"),
  /** A results matrix leaves the head of its levels blank. */
  textsWithoutHead: claim(3, "its texts have no head"),
  /** “Total” right of what was achieved. */
  totalOfActuals: claim(8, "it stands right of what was achieved"),
  /**
   * Of several columns of one meaning the one beside the indicator counts, or beside the action where no head says
   * indicators.
   */
  besideIndicator: support(0.8, "it stands beside the indicator or the action"),
  /** “final”, “end of project”. */
  saysOverall: support(3, "its head says that it is of the whole plan"),
  /** Marks below names of agencies. */
  marksUnderAgencies: claim(7, "marks stand under the name of an agency"),
} as const satisfies Record<string, ColumnWeight>;
