import type { ColumnMeaning } from "../../plan/plan";
import { isPartOfYear } from "../../plan/language/time/period-words";
import { columnBeside } from "../../plan/language/activity-phrases";
import { OF_INDICATORS } from "../../plan/language/check-patterns";
import { foldText } from "../../plan/language/spelling/text-folding";
import type { TableHead } from "../head/table-head";
import { areNumbers } from "../head/column-content";
import type { HeadColumn } from "../head/head-column";
import type { SheetView } from "../sheet/sheet-view";
import { TABLE_WEIGHTS, type TableWeightName } from "../weights/tables";
import { areTextsByGroup } from "./texts-by-group";
import { titleNamesPlan } from "./title-block";
import { isTemplate } from "./templates";

/** One thing that speaks for or against a table's being a plan, with what it counts. */
export interface TableEvidence {
  readonly weight: TableWeightName;
  readonly value: number;
}

/** What is seen of a table besides its columns. */
export interface TableSurroundings {
  /** How surely a further row belongs to its head: 0 for none, 2 for the four quarters or the twelve months. */
  readonly goesOn: 0 | 1 | 2;
  /** Whether the title over it speaks of money. */
  readonly isAboutMoney: boolean;
  /** The share of the texts in the lower rows of its head that look like the body's. */
  readonly otherTexts: number;
  /** The share of the texts of its head that are values of rows near by. */
  readonly values: number;
  /** Whether the row above its head is as full as the head. */
  readonly isAmidRows: boolean;
  /** Whether a head with far more known words stands right below its head. */
  readonly isAboveFullerHead: boolean;
}

/** All that speaks for and against a table's being a plan of action. */
export function tableEvidence(
  view: SheetView,
  head: TableHead,
  { goesOn, isAboutMoney, otherTexts, isAmidRows, isAboveFullerHead, values }: TableSurroundings,
): readonly TableEvidence[] {
  const found: TableEvidence[] = [];
  const add = (weight: TableWeightName, strength: number): void => {
    if (strength !== 0) found.push({ weight, value: TABLE_WEIGHTS[weight].value * strength });
  };
  const { columns, rows } = head;
  for (const [weight, is] of Object.entries(COLUMN_SIGNS) as [ColumnSign, (column: HeadColumn) => boolean][])
    add(weight, columns.some(is) ? 1 : 0);
  if (isColoured(columns)) add("schedule", 1);
  add("targetsFilled", Math.max(0, ...columns.filter(isTarget).map(shareOfNumbers)));
  const isTitled = titleNamesPlan(view, rows.first);
  add("titled", isTitled ? 1 : 0);
  add(
    "unknownColumns",
    shareOf(columns, ({ leftOut }) => leftOut === "columnWithoutMeaning"),
  );
  add("repeatedMeanings", Math.min(4, columns.filter(({ leftOut }) => leftOut === "duplicateColumn").length));
  const texts = textsOf(columns);
  add("noTexts", texts === 0 || isLeftEmpty(view, rows.last + 1, columns) ? 1 : 0);
  add("fewTexts", texts < FEWEST_TEXTS ? 1 - texts / FEWEST_TEXTS : 0);
  add("rows", Math.min(1, Math.log10(1 + texts) / 1.6));
  add("titleRows", rows.last - rows.first);
  add("amidRows", isAmidRows ? 1 : 0);
  add("fullerHeadBelow", isAboveFullerHead ? 1 : 0);
  add("bodyInHead", otherTexts);
  add("valuesInHead", values);
  add("headGoesOn", goesOn);
  const areYearsAlone = isWithoutWords(columns);
  add("yearsAlone", areYearsAlone ? 1 : 0);
  add("moneyTitle", areYearsAlone && isAboutMoney ? 1 : 0);
  add("hidden", view.grid.visibility === "visible" ? 0 : 1);
  add("repeatedTexts", doTextsRepeat(view, rows.last + 1, columns) ? 1 : 0);
  add("hiddenRows", shareOfHiddenRows(view, rows.last + 1));
  add("columnsToList", areColumnsToList(columns) ? 1 : 0);
  add("beginsAndEnds", beginsAndEnds(columns) ? 1 : 0);
  const ofDays = columns.filter(({ content, meaning }) => content.dates > 0.5 && meaning !== "workplan");
  add("projectSchedule", ofDays.length >= MANY_DATES ? 1 : 0);
  const isYetToFollow = isToBeFollowed(columns, isTitled);
  add("toBeFollowed", isYetToFollow ? 1 : 0);
  const isOfLevels = isTitled && areLevels(columns);
  add("levels", isOfLevels ? 1 : 0);
  const isFollowed = isYetToFollow || isColoured(columns) || isOfLevels;
  add("unmeasured", isUnmeasured(columns, isTitled) && !isFollowed ? 1 : 0);
  add("catalogue", isCatalogue(columns) ? 1 : 0);
  add(
    "strayWords",
    shareOf(columns, ({ sense }) => sense.isStray === true),
  );
  add(
    "sentencesInHead",
    shareOf(columns, ({ head }) => wordsIn(head) >= WORDS_OF_SENTENCE),
  );
  add("lettersOfQuestions", haveLettersOfQuestions(columns) ? 1 : 0);
  add("headsOfDataBase", areHeadsOfDataBase(columns) ? 1 : 0);
  const hasValues = columns.some((column) => isOfValues(column) && column.content.filled > 0);
  const shown = { texts, actions: hasValues ? [] : columns.filter(says("action")) };
  add("placeholders", isTemplate(view, rows.last + 1, shown) ? 1 : 0);
  return found;
}

/** So many cells that say how things stand are a column of it. */
const FEWEST_STATES = 5;

type ColumnSign = keyof typeof COLUMN_SIGNS;

const means =
  (...meanings: readonly ColumnMeaning[]) =>
  ({ meaning, content }: HeadColumn): boolean =>
    meanings.includes(meaning) && content.filled > 0;

/** Actions, indicators, objectives and agencies are said in words; below such a head numbers belong to a table of something else. */
const says =
  (...meanings: readonly ColumnMeaning[]) =>
  (column: HeadColumn): boolean =>
    means(...meanings)(column) && !areNumbers(column.content);

/** What single columns tell of their table. */
const COLUMN_SIGNS = {
  actions: says("action"),
  indicators: says("indicator"),
  objectives: says("objective"),
  numbers: means("actionNumber"),
  overallTarget: ({ meaning }: HeadColumn): boolean => meaning === "overallTarget",
  periodTargets: (column: HeadColumn): boolean => isTarget(column) && column.meaning !== "overallTarget",
  baseline: means("baseline"),
  unit: means("unit"),
  actuals: ({ meaning }: HeadColumn): boolean => meaning.endsWith("Actual"),
  responsible: says("responsibleAgencies"),
  partners: says("implementingPartners"),
  schedule: isOfSchedule,
  goalsInWords: saysGoals,
  status: ({ meaning, content }: HeadColumn): boolean =>
    meaning === "remarks" && content.filled >= FEWEST_STATES && content.distinct <= 0.4,
  howFar: saysHowFar,
  verification: means("meansOfVerification"),
  resources: means("resources"),
} as const;

/** Whether a column says in numbers how far each thing was done: "Performance" over 0.85, 1, 0.6. */
export function saysHowFar({ meaning, content }: HeadColumn): boolean {
  return meaning === "overallActual" && content.filled >= FEWEST_STATES && areNumbers(content);
}

/** Whether the same few texts stand for all actions and indicators, in rows that no column dates or groups. */
function doTextsRepeat(view: SheetView, firstRow: number, columns: readonly HeadColumn[]): boolean {
  const texts = columns.filter(says("action", "indicator"));
  return (
    texts.length > 0 &&
    !columns.some(({ datesRows }) => datesRows === true) &&
    texts.every(({ content }) => content.filled >= MANY_ROWS && content.distinct < FEW_DIFFERENT) &&
    !(columns.some(isTarget) && texts.some((column) => areTextsByGroup(view, firstRow, column, columns)))
  );
}

const MANY_ROWS = 20;
const FEW_DIFFERENT = 0.3;

/** The share of the rows below a head that are hidden, from half of them on. */
function shareOfHiddenRows(view: SheetView, firstRow: number): number {
  const hidden = view.grid.hiddenRows.filter((row) => row >= firstRow && row <= view.lastRow).length;
  const share = hidden / Math.max(1, view.lastRow - firstRow + 1);
  return share > 0.5 ? share : 0;
}

/** Whether nothing stands in a calendar: it says by colours alone when something is done. */
function isColoured(columns: readonly HeadColumn[]): boolean {
  const calendar = columns.filter(({ meaning }) => meaning === "workplan");
  const isBlank = calendar.every(({ content }) => content.filled === 0);
  return isBlank && calendar.length >= LEAST_OF_CALENDAR && !columns.some(isTarget);
}

const LEAST_OF_CALENDAR = 3;

/** Whether a column says when something is done. */
export function isOfSchedule({ meaning, sense, content, datesRows }: HeadColumn): boolean {
  if (content.filled === 0) return false;
  return meaning === "workplan" || datesRows === true || sense.kinds[0] === "schedule" || content.dates > 0.5;
}

/**
 * Whether two columns say on which days something begins and ends, be there how long it takes beside them or not; four
 * columns of days are another thing.
 */
function beginsAndEnds(columns: readonly HeadColumn[]): boolean {
  const times = columns.filter(isOfDays);
  const days = columns.filter(({ content }) => content.dates > 0.5);
  return times.length === 2 || (days.length === 2 && days.every(isOfDays));
}

/** Whether a column says on which day something begins or ends. */
function isOfDays({ sense, content }: HeadColumn): boolean {
  return content.filled > 0 && sense.kinds[0] === "schedule" && sense.period === null;
}

function isOfValues(column: HeadColumn): boolean {
  return isTarget(column) || column.meaning.endsWith("Actual");
}

/** Whether a column holds targets. */
export function isTarget({ meaning }: HeadColumn): boolean {
  return meaning.endsWith("Target");
}

/** Starts and finishes, planned and actual. */
const MANY_DATES = 4;

/** So many rows make a table. */
const FEWEST_TEXTS = 3;

/** How many rows have an action, an indicator or an objective, as far as they were looked at. */
function textsOf(columns: readonly HeadColumn[]): number {
  const texts = columns.filter(says("action", "indicator", "objective"));
  return Math.max(0, ...texts.map(({ content }) => content.filled * Math.min(1, content.distinct + 0.5)));
}

/** An empty form has signatures below it: its first text stands so many rows below the head. */
const ROWS_LEFT_EMPTY = 12;

function isLeftEmpty(view: SheetView, firstRow: number, columns: readonly HeadColumn[]): boolean {
  const texts = columns.filter(says("action", "indicator", "objective"));
  const last = firstRow + ROWS_LEFT_EMPTY - 1;
  if (last > view.lastRow) return false;
  for (let row = firstRow; row <= last; row++)
    if (texts.some(({ column }) => view.text(row, column) !== "")) return false;
  return true;
}

/** "a.", "b.", "c." and again "a.", "b.": the questions of a survey, section by section. */
function haveLettersOfQuestions(columns: readonly HeadColumn[]): boolean {
  const counts = new Map<string, number>();
  for (const { head } of columns) {
    const letter = /^\s*\(?(\p{L})[.)]\s/u.exec(head)?.[1]?.toLowerCase();
    if (letter !== undefined) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return ["a", "b"].every((letter) => (counts.get(letter) ?? 0) >= FEWEST_SECTIONS);
}

const FEWEST_SECTIONS = 3;

function shareOfNumbers({ content }: HeadColumn): number {
  return content.filled > 0 ? content.values : 0;
}

function shareOf(columns: readonly HeadColumn[], is: (column: HeadColumn) => boolean): number {
  return columns.length === 0 ? 0 : columns.filter(is).length / columns.length;
}

/** Whether the targets are headed by years and nothing more. */
function isWithoutWords(columns: readonly HeadColumn[]): boolean {
  const targets = columns.filter(isTarget);
  return targets.length > 0 && targets.every(({ sense }) => sense.kinds.length === 0);
}

/** Columns of one year under ever other names list projects, unless they say what was aimed at and achieved. */
function areColumnsToList(columns: readonly HeadColumn[]): boolean {
  const dated = columns.filter(
    ({ sense: { period, kinds }, head }) =>
      period?.year != null &&
      !isPartOfYear(period) &&
      wordsIn(head) > 2 &&
      !kinds.some((kind) => kind === "target" || kind === "actual" || kind === "percentMet"),
  );
  const names = new Set(dated.map((column) => foldText(headOfGroup(column)).replace(/\d+/g, "")));
  const years = new Set(dated.map(({ sense }) => sense.period?.year));
  return dated.length >= 8 && names.size > dated.length * 0.7 && years.size < dated.length / 3;
}

/** A head without its lowest text where that is a unit's: "Target K" and "Target Rp." are columns of one target. */
function headOfGroup({ head, sense: { path } }: HeadColumn): string {
  const [leaf = "", ...above] = [...path.levels].reverse();
  return above.length > 0 && leaf.length <= LONGEST_UNIT ? above.join(" ") : head;
}

const LONGEST_UNIT = 3;

function wordsIn(head: string): number {
  return (foldText(head).match(/\p{L}{3,}/gu) ?? []).length;
}

/**
 * Whether nothing in a table says how much, by whom or by when in words of its own. A catalogue of processes names their
 * owners, too: where what is done has only the head of a level, and no title says that it is a plan, that is not enough.
 */
function isUnmeasured(columns: readonly HeadColumn[], isTitled: boolean): boolean {
  const saysWho = columns.some(means("responsibleAgencies", "implementingPartners"));
  if (saysWho && (isTitled || !columns.some(says("action")) || !columns.every(isLevelIfAction))) return false;
  const isMeasured = columns.some(
    (column) =>
      column.meaning === "indicator" || isOfSchedule(column) || saysTarget(column) || saysHowFar(column),
  );
  return !isMeasured;
}

/**
 * Whether a table has actions, and heads for who answers for them and how they stand that nobody has filled in yet; where its
 * title says that it is a plan, the first is enough.
 */
function isToBeFollowed(columns: readonly HeadColumn[], isTitled: boolean): boolean {
  const isBegun = ({ meaning, content }: HeadColumn): boolean =>
    meaning === "action" && content.filled >= FEWEST_STATES && content.distinct > 0.9 && content.values < 0.5;
  const isBlank = ({ content }: HeadColumn): boolean => content.filled === 0;
  const asksWho = ({ meaning }: HeadColumn): boolean => meaning === "responsibleAgencies";
  const asksState = ({ head }: HeadColumn): boolean => columnBeside(head) === "status";
  const blank = columns.filter(isBlank);
  return columns.some(isBegun) && blank.some(asksWho) && (isTitled || blank.some(asksState));
}

/**
 * Whether a table lists indicators, and nothing of what is aimed at, reached or due: with heads that define them, or under
 * groups where nobody does anything.
 */
function isCatalogue(columns: readonly HeadColumn[]): boolean {
  if (!columns.some(says("indicator")) || columns.some(isFollowedUp)) return false;
  const definesIndicators = ({ meaning, head }: HeadColumn): boolean =>
    meaning !== "indicator" && OF_INDICATORS.test(head);
  if (columns.some(definesIndicators)) return !columns.some(({ content }) => content.dates > 0.5);
  if (!columns.some(says("objective"))) return false;
  const isOfOtherNumbers = columns.filter(hasOtherNumbers).length >= MANY_NUMBERS;
  return !columns.some(saysAction) && (isOfOtherNumbers || !columns.some(saysWhen));
}

/** Whether a column says how much is aimed at or reached, be it in its indicators, how far something is, or in which periods. */
function isFollowedUp(column: HeadColumn): boolean {
  const { meaning, head, content, datesRows } = column;
  if (isTarget(column) || meaning.endsWith("Actual")) return true;
  if (content.filled === 0) return false;
  const isBaseline = meaning === "baseline" && content.values > 0.5;
  const saysAmounts = says("indicator")(column) && content.amounts > 0.5;
  const isOfTime = meaning === "workplan" || datesRows === true;
  const saysHowItStands = meaning === "percentMet" || columnBeside(head) === "status";
  return saysTarget(column) || isBaseline || saysAmounts || isOfTime || saysHowItStands;
}

/** Whether the head of a column says that actions stand below it. */
function saysAction(column: HeadColumn): boolean {
  return says("action")(column) && column.sense.kinds.includes("action");
}

/** "Pillar | Intervention | Activity" and nothing else but numbers: under a plan's title it is one that says what is done. */
export function areLevels(columns: readonly HeadColumn[]): boolean {
  const levels = columns.filter(
    ({ sense: { kinds } }) => kinds.includes("objective") || kinds.includes("action"),
  );
  const others = columns.filter((column) => !levels.includes(column) && !areNumbers(column.content));
  return levels.length >= FEWEST_LEVELS && others.length === 0 && levels.some(saysAction);
}

const FEWEST_LEVELS = 3;

/** Whether a column, where it holds what is done, has the head of a level above: "Subprocess", "Area". */
function isLevelIfAction({ meaning, sense: { kinds } }: HeadColumn): boolean {
  return meaning !== "action" || (kinds.includes("objective") && !kinds.includes("action"));
}

/** Whether a column says by when: dates under the head of something else are that thing's. */
function saysWhen(column: HeadColumn): boolean {
  const [kind = "schedule"] = column.sense.kinds;
  return isOfSchedule(column) && kind === "schedule" && column.content.answers < 0.5;
}

/** Whether a column has numbers that are nothing of a plan's: those of a place, its rank. */
function hasOtherNumbers({ meaning, content }: HeadColumn): boolean {
  const isRead = meaning !== "ignored" && meaning !== "remarks";
  return !isRead && content.filled > 0 && areNumbers(content) && !content.countsUp;
}

/** So many columns of other numbers, and no target, measure something else. */
const MANY_NUMBERS = 3;

/** "target_2024", "responsible_unit": most heads with their words joined, and none with a space. */
function areHeadsOfDataBase(columns: readonly HeadColumn[]): boolean {
  const heads = columns.map(({ head }) => head.trim()).filter((head) => head !== "");
  const joined = heads.filter((head) => head.includes("_")).length;
  return joined > heads.length / 2 && !heads.some((head) => /\s/u.test(head));
}

/** So many words of three letters and more say something, and name nothing. */
const WORDS_OF_SENTENCE = 8;

/** Whether a column says in sentences how much is aimed at. */
export function saysGoals(column: HeadColumn): boolean {
  return saysTarget(column) && !isTarget(column) && column.content.longTexts > 0.3;
}

function saysTarget({ sense }: HeadColumn): boolean {
  return sense.kinds.includes("target");
}
