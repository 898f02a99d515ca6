import { claim, type ColumnWeight, support } from "./claims";

/** What codes, levels and the columns beside it say of a column, on the scale of `COLUMN_WEIGHTS`, which has these among them. */
export const WEIGHTS_OF_PLACES = {
  noCodesBelow: claim(-4.5, "no codes stand below it", "a number's column holds numbers"),
  directionsBelow: support(
    1,
    "directions stand below it",
    "one word can stand for a direction and for an office: as what a column of values is made of",
  ),
  codesAtLeft: claim(2.5, "codes stand at the left edge", "most plans number their rows in the first column"),
  codesUnderActions: claim(6, "codes stand under a head of actions", "“Priority action” over 1.1, 1.2 …"),
  numbersOfOthers: claim(
    -7,
    "it numbers something else than the actions",
    "a number that several rows share is not theirs",
  ),
  numbersAside: claim(1, "it numbers something else than the actions", "kept as a remark"),
  besideActions: support(
    1.2,
    "it stands left of the actions",
    "numbers stand directly left of what they number",
  ),
  besideIndicators: support(
    0.5,
    "it stands left of the indicators",
    "numbers stand directly left of what they number",
  ),
  levelAside: claim(
    1.8,
    "it is a level above the actions",
    "a level that is not the objective is kept as a remark",
  ),
  leftmostLevel: support(0.4, "of the levels it stands further left", "the highest level stands at the left"),
  saysObjective: support(2.4, "its head says “objective”", "“objective” is the word of plans of action"),
  outputOfActions: claim(
    -4.5,
    "it is what the actions give",
    "what an action gives, right of it, is no level above it",
  ),
  saidOfActions: claim(
    -4.5,
    "it says something of each action",
    "“High”, “Low” below “Priority”, or the aim of each action right of it, is no level above them: more than a known word",
  ),
  lowestLevel: claim(
    6,
    "it is the lowest level beside the indicators",
    "what stands beside the indicators is what is done for them",
  ),
  tellsApart: support(1.5, "its texts differ from row to row", "actions differ, levels above them repeat"),
  numberedActions: support(
    3,
    "its texts are numbered as actions are",
    "of several levels of actions the numbered one",
  ),
  betterOfTwo: support(
    0.6,
    "of two columns of one meaning it has the plainer header or the fuller cells",
    "beside “Previous target 2024” the plan's is “Target 2024”; of two columns called “Target” the one that all rows have",
  ),
  hiddenBesideShown: claim(
    -2,
    "it is hidden beside another of its meaning",
    "of two columns of indicators the one that is seen: more than its place and its cells",
  ),
  moreOfAction: claim(
    6,
    "it says more of what stands beside it",
    "“Next action” and “Action taken” are of the action in their row, and not below it",
  ),
  actionAside: claim(1.2, "it is a level of actions", "a level that is not the action is kept as a remark"),
  actionAbove: claim(
    2.4,
    "it stands above other actions",
    "“Measure” left of “Activities” stands for the objective",
  ),
  groupsOfRows: claim(
    2.2,
    "its long texts stand for several rows",
    "long texts that several rows share, at the left",
  ),
  inMostRows: support(1.5, "it is filled in most rows", "targets stand beside the indicators of most rows"),
  indicatorsTellApart: support(
    2.8,
    "its texts differ from row to row",
    "the indicators of a level above repeat beside those that have the targets",
  ),
  saysIndicator: support(
    0.7,
    "its head says “indicator” and nothing more",
    "“Indicator” beside “How the indicator is worked out”",
  ),
  targetsByPeriod: support(
    2,
    "its targets are of single periods",
    "of two levels of indicators that with a target for each year is followed up",
  ),
  ofOtherIndicators: claim(
    -9,
    "it stands right of other indicators, which have targets of their own",
    "a value of one level is never one of another: more than a known word, its cells and its place together",
  ),
  namesOfRows: claim(
    5,
    "it names the rows, and no head says what these are",
    "“KPI code | Name”, “Name | Unit | Target”: more than a description's head",
  ),
  tellsRows: claim(
    7,
    "its cells say how the rows are to be read",
    "the period of each row, whether it is of targets or of actuals, the part or the level that it is of: closed sets of names, more than a known word",
  ),
  textsWithoutHead: claim(
    3,
    "its texts have no head",
    "a results matrix leaves the head of its levels blank",
  ),
  totalOfActuals: claim(8, "it stands right of what was achieved", "“Total” right of what was achieved"),
  besideIndicator: support(
    0.8,
    "it stands beside the indicator or the action",
    "of several columns of one meaning the one beside the indicator counts, or beside the action where no head says indicators",
  ),
  saysOverall: support(3, "its head says that it is of the whole plan", "“final”, “end of project”"),
  marksUnderAgencies: claim(7, "marks stand under the name of an agency", "marks below names of agencies"),
} as const satisfies Record<string, ColumnWeight>;
