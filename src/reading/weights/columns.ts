import { claim, type ColumnWeight, support } from "./claims";
import { WEIGHTS_OF_PLACES } from "./places";

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
  ...WEIGHTS_OF_PLACES,
} as const satisfies Record<string, ColumnWeight>;

export type ColumnWeightName = keyof typeof COLUMN_WEIGHTS;
