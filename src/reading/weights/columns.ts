import type { Weight } from "./weight";

/** How strongly one kind of evidence counts for or against a meaning of a column. */
export interface ColumnWeight extends Weight {
  /** The reason in words that a person understands. */
  readonly says: string;
  /** Whether it only adds to what other evidence claims: cells that fit a head, a place beside another column. */
  readonly supports: boolean;
}

/** Evidence that can give a column its meaning by itself, or speaks against one. */
function claim(value: number, says: string, why: string): ColumnWeight {
  return { value, says, why, supports: false };
}

/** Evidence that adds to a meaning which something else claims. */
function support(value: number, says: string, why: string): ColumnWeight {
  return { value, says, why, supports: true };
}

/**
 * How strongly each kind of evidence speaks for or against a meaning of a column. The scale is that of
 * `headSays`: a word that is known stands for its column with 4, and nothing stands for no meaning with 0.
 */
export const COLUMN_WEIGHTS = {
  headSays: claim(4, "the head says so", "the scale"),
  headCanSay: claim(
    3.4,
    "the head can say so",
    "another sense of a word that several languages or fields share",
  ),
  headMentions: claim(1.4, "the head mentions it", "a word that stands in the head without being its first"),
  onlyMention: claim(
    4.8,
    "no other head speaks of it",
    "a plan has actions or indicators, and one head speaks of them",
  ),
  underMoney: claim(7, "it stands under a head of money", "everything under “Budget” is money"),
  onlyPartners: claim(
    4.6,
    "no column names who is responsible",
    "where only partners are named, they are who does it",
  ),
  shareOfValues: claim(
    5.5,
    "it is a share beside the value that it is of",
    "a share beside the value that it is of",
  ),
  quotientOfValues: claim(
    5.5,
    "its values are those of two columns left of it, the one divided by the other",
    "what was achieved divided by the target is the share that was met",
  ),
  unitBesideNumber: claim(
    3,
    "words stand beside the numbers under one head",
    "a head over two columns, of numbers and of words, is of a value and its unit; less than a head of money, which has a currency beside it",
  ),
  longTextsForUnits: claim(-3.5, "its texts are too long for units", "a unit is a word or two"),
  resultsAside: claim(
    2.4,
    "its results are sentences or dates",
    "what was achieved is then told, as goals in words are, or only when it was",
  ),
  goalsAside: claim(2.4, "its goals are sentences", "a goal in words is kept as a remark"),
  indicatorsInWords: claim(
    5.5,
    "its head speaks of targets and indicators, and texts stand below it",
    "“Performance target and indicator” over what is measured",
  ),
  goalsAsActions: claim(
    5.5,
    "its goals are sentences, and nothing else says what is done",
    "a plan whose goals are sentences",
  ),
  namesBesideTime: claim(
    -3,
    "its head is a name with a year",
    "“2024 – Evaluation of the programme” names a project",
  ),
  timeAlone: claim(
    2.4,
    "its head names a time or a total and nothing more",
    "a year without a word is a target in most plans, and a cost or an actual in some",
  ),
  yearBesideTarget: claim(
    3.6,
    "its years have targets beside it, and no other column says what was achieved",
    "“2023 target | 2023”: a year without a word is what was achieved; more than a time alone and its numbers",
  ),
  yearsMissTarget: claim(
    4,
    "its years are neither parts of the target nor steps to it, and no column says what was achieved",
    "years that go up and down around a target were not aimed at; more than a time alone",
  ),
  yearsBeforeTargets: claim(
    3.6,
    "its year comes before those whose heads say that they are targets",
    "“2023 | 2024 (target) | 2025 (target)”: a year without a word beside years that say “target”",
  ),
  partsOfActual: claim(
    4,
    "what was achieved is the sum or the average of its columns",
    "months without a word that make up the result were achieved; more than a time alone",
  ),
  totalOfYear: claim(
    4.6,
    "it is the total of a year beside its parts",
    "beside the quarters of its year a total is the year's",
  ),
  totalBesideTarget: claim(
    3.6,
    "it is the total of a year's parts, beside the target that is said",
    "a target that is said comes before one that is added up",
  ),
  annualOfOnlyYear: claim(
    4.6,
    "the plan is of one year",
    "an annual target of a plan of one year is that year's",
  ),
  notOverall: claim(
    -10,
    "it is of a year, and not of the whole plan",
    "what is of a year is not of the whole plan",
  ),
  finalYear: claim(
    4.6,
    "its year stands twice, here under another head",
    "a year that stands twice, once with another head, is the plan's end",
  ),
  valueBefore: claim(
    4.6,
    "its year is before the others",
    "a year before the others, under another head, is the state before",
  ),
  numbersBelow: support(1, "numbers stand below it", "what a column of values is made of"),
  emptyBelow: claim(-0.3, "nothing stands below it", "a column without cells gives way to one that has some"),
  countsUp: claim(-2, "its numbers count up by one", "1, 2, 3 … below each other number the rows"),
  datesBelow: claim(-2.5, "dates stand below it", "a date says when, and not how much"),
  textsForValues: claim(
    -2.5,
    "texts stand below it",
    "sentences under a head of targets are milestones at best",
  ),
  repeatedCodes: claim(
    -4.5,
    "the same few short texts come again and again below it",
    "“C”, “NI”, “C” are states; actions are told apart: more than a known word",
  ),
  numbersForTexts: claim(-3.5, "only numbers stand below it", "numbers alone name nothing"),
  numbersForNames: claim(
    -4.2,
    "numbers name no agency and no unit",
    "“Code of the unit responsible”: more than a known word, while codes can stand for objectives",
  ),
  codesForIndicators: claim(
    -4.2,
    "nothing but codes stands below it",
    "“KR1.1”, “KR1.2” refer to indicators that stand elsewhere: more than a known word",
  ),
  startsLikeIndicators: support(1, "its texts begin as indicators do", "“Number of …”, “% of …”"),
  goalWithNumbers: claim(
    6,
    "its head is of a goal in a year, and numbers stand below it",
    "“Objectif 2024” over numbers",
  ),
  productWithUnit: claim(
    6,
    "its unit and its target stand beside it, and no head speaks of indicators",
    "“Action | Product | Unit | Target”: more than a level that its head names",
  ),
  boundsBelow: claim(
    7,
    "bounds stand below it, and no other head speaks of targets",
    "“Result” over “≥ 80” in a list of goals: more than a known head and the only year of the plan",
  ),
  goalLeftOfIndicator: claim(
    7,
    "it stands left of the indicators, which have targets of their own",
    "the goals and targets of the SDGs",
  ),
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
  namesKinds: claim(
    7,
    "it says which rows are targets and which actuals",
    "target and actual below each other",
  ),
} as const satisfies Record<string, ColumnWeight>;

export type ColumnWeightName = keyof typeof COLUMN_WEIGHTS;
