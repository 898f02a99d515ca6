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
  numbersOfGoals: claim(
    5.5,
    "numbers that never fall stand under a head of goals, left of all texts",
    "“Meta” over 1, 2, 3 … numbers the goals: more than a known word and its numbers",
  ),
  codesOfLevels: support(
    5,
    "its codes are those of levels below one another",
    "“Kode rekening” beside “No.”: as a head and a place beside the actions",
  ),
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
  saysObjective: support(1.6, "its head says “objective”", "“objective” is the word of plans of action"),
  saysSpecific: support(
    0.8,
    "its head says “specific objective”",
    "the specific objective is the one that actions stand under",
  ),
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
  numberedTexts: claim(3.4, "its texts are numbered", "1.1, 1.2 … before texts left of the indicators"),
  namedBesideCodes: claim(
    5,
    "it stands beside the codes of indicators or of actions",
    "“KPI code | Name”: the name says what the code stands for; more than a description's head",
  ),
  underTitleOfIndicators: claim(
    4.4,
    "the title or the sheet's name says that the table is of indicators",
    "“Indicators” over “Name | Unit | Target”; more than a description's head",
  ),
  indicatorsWithoutHead: claim(
    3.4,
    "its texts begin as indicators do, left of targets, and no head says what they are",
    "a blank corner over “Number of …”; as other texts without a head, and a little more for what they say",
  ),
  namedByUnit: claim(
    5,
    "the head of the unit names it",
    "“Product | Unit of the product”: more than a level of that name, as which it may be known",
  ),
  namesBesideResults: claim(
    3.4,
    "it stands left of a target and of what was achieved",
    "“RETENTION | Target | Achieved”: as texts without a head that begin as indicators do",
  ),
  besideNumbers: claim(3.2, "it stands beside the numbers", "“Description” beside the numbers"),
  tellsApart: support(1.5, "its texts differ from row to row", "actions differ, levels above them repeat"),
  numberedActions: support(
    3,
    "its texts are numbered as actions are",
    "of several levels of actions the numbered one",
  ),
  saysAction: support(0.7, "its head says “action”", "“action” itself, and not a word near it"),
  deliverableOfAction: claim(
    -2.5,
    "it is the deliverable of an action",
    "beside an action its deliverable is an output",
  ),
  plainHead: support(
    0.6,
    "another head has its words and more",
    "beside “Previous target 2024” the plan’s is “Target 2024”",
  ),
  fullerOfSameHead: support(
    0.6,
    "more rows have it than the other column with its head",
    "of two columns called “Target” the one that all rows have; as the words of a head",
  ),
  shareBesideNumber: claim(
    -1,
    "it is in per cent beside a target of its time that is not",
    "“Target in %” beside “Target - number”: more than its place, and less than the words of a head",
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
  nearestTargets: support(0.3, "it stands near the targets", "targets stand right of their indicators"),
  namesLevels: claim(
    7,
    "it has the names of levels",
    "“Goal”, “Outcome 1”, “Output 1.1” in a column of their own",
  ),
  namedLevels: claim(7, "the names of its levels stand left of it", "texts beside the names of their levels"),
  textsWithoutHead: claim(
    3,
    "its texts have no head",
    "a results matrix leaves the head of its levels blank",
  ),
  totalOfCosts: claim(
    8,
    "it stands right of costs",
    "“Total” right of what each year costs, or of an amount",
  ),
  amongCosts: claim(
    7,
    "it stands among costs of the same time",
    "“Own funds 2024 | Loans 2024 | Total 2024”: more than a total of a year and its numbers",
  ),
  daysInCalendar: claim(
    4.5,
    "it stands in a calendar of days",
    "a number among the days of a calendar is a day; more than a time alone and its numbers",
  ),
  lineOfCosts: claim(
    7,
    "it is of costs: a quantity times a price",
    "what is bought for an action is not what it aims at",
  ),
  outOfProportion: claim(
    6,
    "its numbers are far above the targets beside it",
    "5,000,000 in a year for a target of 100 is what it costs: more than a year alone and its numbers count",
  ),
  totalOfActuals: claim(8, "it stands right of what was achieved", "“Total” right of what was achieved"),
  besideIndicator: support(
    0.8,
    "it stands beside the indicator or the action",
    "of several columns of one meaning the one beside the indicator counts, or beside the action where no head says indicators",
  ),
  underIndicators: support(
    2,
    "it stands under the head of the indicators",
    "“Success indicators” over “Target | Measure”, left of each office's target and of their total; more than a total's head beside it",
  ),
  saysOverall: support(3, "its head says that it is of the whole plan", "“final”, “end of project”"),
  marksUnderAgencies: claim(7, "marks stand under the name of an agency", "marks below names of agencies"),
  personsBesideAgencies: claim(
    5.5,
    "it names persons, and another column the agencies that they are of",
    "the agency is who is responsible; who in it does the work is kept as a remark",
  ),
  datesRows: claim(7, "it names the period of each row", "the period of each row, where the heads name none"),
  namesParts: claim(
    9,
    "it names the part that each row is of",
    "women and men are no objectives, whatever the head says",
  ),
  namesKinds: claim(
    7,
    "it says which rows are targets and which actuals",
    "target and actual below each other",
  ),
} as const satisfies Record<string, ColumnWeight>;
