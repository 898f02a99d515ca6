import type { ColumnMeaning } from "../../plan/plan";
import { columnBeside } from "../../plan/language/activity-phrases";
import { areNumbers } from "../header/column-content";
import type { HeaderColumn } from "../header/header-column";
import {
  isColoured,
  isOfSchedule,
  isTarget,
  means,
  MIN_STATES,
  says,
  saysHowFar,
  saysTarget,
} from "./column-signs";

/** What no plan is without, whatever else it says: something to be done or measured. Returns [] if a column says it. */
export function missingFrom(columns: readonly HeaderColumn[]): readonly ColumnMeaning[] {
  const isSaid = columns.some(({ meaning }) => meaning === "indicator" || meaning === "action");
  return isSaid ? [] : ["action", "indicator"];
}

/**
 * By what the rows of a table are a plan's: something is done by somebody or by a time; blank columns ask for that, or a title
 * promises it; something is measured, or said with how much; or by nothing.
 */
export type Agreement = "done" | "asked" | "measured" | "none";

/** A table as far as it is known before it is judged. */
export interface JudgedTable {
  readonly columns: readonly HeaderColumn[];
  /** Whether its title says that it is a plan. */
  readonly isTitled: boolean;
}

/**
 * The one rule of what a row of a plan is: something agreed to be done by somebody. A distinct text says what is done, with
 * who does it, by when, how much of it, how far it is or by what it is measured; or what is measured, with how much, by when or
 * how far. Catalogues of processes or indicators name their owners, too; logs say the same few things again and again, each on
 * its day.
 */
export function agreementOf(table: JudgedTable): Agreement {
  const { columns, isTitled } = table;
  if (doTextsRepeat(table) || isRegister(columns) || columns.some(isOfPersons)) return "none";
  const done = columns.filter(says("action"));
  const isWhen = isColoured(columns) || (!isLog(table) && columns.some(saysWhen));
  // Who answers for what is listed is said in catalogues, too, with the marks and ranks of each.
  const isAgreed = isWhen || (columns.some(saysWho) && !areStatistics(columns)) || columns.some(saysHowFar);
  const isList = done.some(({ content }) => content.filled >= MIN_STATES);
  if ((isWhen || (isAgreed && isList)) && done.some(isOfDoing)) return "done";
  if (isToBeFollowed(columns, isTitled) || areLevels(columns, isTitled)) return "asked";
  const isMeasured = columns.some(says("indicator"));
  const isFollowed = columns.some((column) => saysHowItStands(column) || saysHowMuch(column));
  if (isMeasured && (isFollowed || columns.some(isOfAmounts))) return "measured";
  if (isWhen && (done.length > 0 || (isMeasured && !areStatistics(columns)))) return "measured";
  if (done.length > 0 && isFollowed && columns.some(isOverTime)) return "measured";
  const isDone = done.some((column) => isTitled || !hasHeaderOfLevel(column));
  const isSaid = isAgreed || isFollowed || (isMeasured && done.some(saysAction));
  return isDone && isSaid ? "measured" : "none";
}

/** Whether each row has the address of somebody else: the answers to a form, or a list of people. */
function isOfPersons({ content: { filled, addresses, distinct } }: HeaderColumn): boolean {
  return filled >= MIN_PERSONS && addresses > 0.8 && distinct > 0.8;
}

const MIN_PERSONS = 5;

/**
 * Whether a table is what a database gives: headers that are names of fields ("PROJECT_ID", "fecha_inicio"), over things with
 * their owners and days, of which nothing is measured or said to stand in words. Plans are given so too, with their indicators,
 * numbers or statuses.
 */
function isRegister(columns: readonly HeaderColumn[]): boolean {
  const headed = columns.filter(({ header }) => header !== "");
  const fields = headed.filter(({ header }) => FIELD_NAME.test(header));
  return fields.length > headed.length / 2 && !columns.some(isMeasuredOrStated);
}

const FIELD_NAME = /^[\p{L}\p{M}\p{N}]+(?:_[\p{L}\p{M}\p{N}]+)+_?$/u;

function isMeasuredOrStated(column: HeaderColumn): boolean {
  const { header, content } = column;
  const isStated = columnBeside(header) === "status" && content.filled > 0 && !areNumbers(content);
  return isStated || says("indicator")(column) || hasValues(column);
}

const saysWho = means("responsibleAgencies", "implementingPartners");

/** Whether a column says how much is aimed at, in words of its own or in a time of its own. */
function saysHowMuch(column: HeaderColumn): boolean {
  const isDated = isTarget(column) && column.sense.period !== null;
  return column.content.filled > 0 && !areAnswers(column) && (saysTarget(column) || isDated);
}

/** "Target-oriented" over "Yes" and "No": of which rows something is true. */
function areAnswers({ content }: HeaderColumn): boolean {
  return content.answers > 0.8 && !content.isOneText;
}

/** Whether a column says how much of an indicator is aimed at or reached, be it in the indicators, or as the state before. */
function isOfAmounts(column: HeaderColumn): boolean {
  const { meaning, content } = column;
  const isBaseline = meaning === "baseline" && content.values > 0.5;
  const saysAmounts = says("indicator")(column) && content.amounts > 0.5;
  return (isTarget(column) && !areAnswers(column)) || meaning.endsWith("Actual") || isBaseline || saysAmounts;
}

/** Whether a column says how much at one time or another, and not of a programme once and for all, as lists of quotas do. */
function isOverTime(column: HeaderColumn): boolean {
  const { meaning, sense } = column;
  return meaning === "baseline" || meaning.endsWith("Actual") || (isTarget(column) && sense.period !== null);
}

/** Whether several columns have numbers that are nothing of a plan's: those of places, and their ranks. */
function areStatistics(columns: readonly HeaderColumn[]): boolean {
  const isOther = ({ meaning, content }: HeaderColumn): boolean =>
    (meaning === "ignored" || meaning === "remarks") &&
    content.filled > 0 &&
    areNumbers(content) &&
    !content.countsUp;
  return columns.filter(isOther).length >= MANY_NUMBERS;
}

/** So many columns of other numbers, and no target, measure something else. */
const MANY_NUMBERS = 3;

/** Whether a column says how each thing stands. */
function saysHowItStands(column: HeaderColumn): boolean {
  const { meaning, header, content } = column;
  const isOfState = meaning === "percentMet" || columnBeside(header) === "status";
  return content.filled > 0 && (isOfState || saysHowFar(column));
}

/** Whether a column says on which day something begins, ends or is due. */
export function isOfTime(column: HeaderColumn): boolean {
  return saysWhen(column) && column.meaning !== "workplan" && column.sense.period === null;
}

/** Whether a column says by when; dates under the header of something else are that thing's. */
function saysWhen(column: HeaderColumn): boolean {
  const { meaning, sense, content, datesRows } = column;
  if (content.filled === 0) return false;
  if (meaning === "workplan" || datesRows === true) return true;
  const [kind = "schedule"] = sense.kinds;
  return isOfSchedule(column) && OF_TIMES.has(kind) && content.answers < 0.5;
}

/** "Planned start", "Actual finish" over days say "target" and "actual" first. */
const OF_TIMES: ReadonlySet<string> = new Set(["schedule", "target", "actual"]);

/** Whether each row has its day at the left of what was done, and no other time than how long it took; plans say so in their title. */
function isLog({ columns, isTitled }: JudgedTable): boolean {
  const times = columns.filter(isOfSchedule);
  const days = times.filter(({ content }) => content.dates > 0.5);
  const [day] = days;
  const done = columns.find(says("action"));
  const isBefore = day !== undefined && done !== undefined && day.column < done.column;
  const others = times.filter((column) => column !== day);
  return !isTitled && days.length === 1 && isBefore && others.length < 2 && others.every(isOfNumbers);
}

function isOfNumbers({ content }: HeaderColumn): boolean {
  return areNumbers(content);
}

/**
 * Whether a table has actions, and headers for who answers for them and how they stand that nobody has filled in yet; where its
 * title says that it is a plan, the first is enough.
 */
function isToBeFollowed(columns: readonly HeaderColumn[], isTitled: boolean): boolean {
  const isBegun = ({ meaning, content }: HeaderColumn): boolean =>
    meaning === "action" && content.filled >= MIN_STATES && content.distinct > 0.9 && content.values < 0.5;
  const blank = columns.filter(({ content }) => content.filled === 0);
  const asksWho = blank.some(({ meaning }) => meaning === "responsibleAgencies");
  const asksState = blank.some(({ header }) => columnBeside(header) === "status");
  const asksWhen = blank.some(
    ({ meaning, sense }) => meaning === "workplan" || sense.kinds[0] === "schedule",
  );
  return columns.some(isBegun) && [asksWho, asksState, asksWhen, isTitled].filter(Boolean).length >= ASKED;
}

/** Two of: who, how it stands, when, a title that says "plan". */
const ASKED = 2;

/**
 * "Pillar | Intervention | Activity", "Strategy | Measure" and nothing else but numbers and codes: under a plan's title it is one
 * that says what is done, and so is what stands row for row below sentences that say what for. A catalogue has topics there.
 */
function areLevels(columns: readonly HeaderColumn[], isTitled: boolean): boolean {
  const texts = columns.filter(holdsTexts);
  const named = texts.filter(says("action", "indicator")).filter(({ content }) => content.distinct > 0.9);
  const above = texts.filter((column) => named.some((other) => isInGroups(column, other)));
  const levels = texts.filter((column) => isOfLevel(column) || above.includes(column));
  if (levels.length < texts.length) return false;
  const isTree = above.some(({ content }) => content.longTexts > 0.5);
  return isTree || (isTitled && levels.length >= MIN_LEVELS && levels.some(saysAction));
}

const MIN_LEVELS = 3;
const MIN_NAMED = 10;

function holdsTexts({ header, content }: HeaderColumn): boolean {
  return header !== "" && content.filled > 0 && !areNumbers(content) && content.codes <= 0.5;
}

function isOfLevel({ sense: { kinds } }: HeaderColumn): boolean {
  return ["objective", "action", "indicator"].some((kind) => kinds.some((other) => other === kind));
}

/** Whether each text of a column stands for several of the rows that another one names. */
function isInGroups({ column, content }: HeaderColumn, named: HeaderColumn): boolean {
  const groups = content.filled * content.distinct;
  return column < named.column && named.content.filled >= MIN_NAMED && groups * 1.5 < named.content.filled;
}

/** Whether the header of a column says that actions stand below it. */
function saysAction(column: HeaderColumn): boolean {
  return says("action")(column) && column.sense.kinds.includes("action");
}

/** Whether a column can hold what is done: its header is not that of a level above, nor of what is aimed at. */
function isOfDoing(column: HeaderColumn): boolean {
  return !hasHeaderOfLevel(column) && column.sense.kinds[0] !== "target";
}

/** Whether a column has the header of a level above what is done: "Subprocess", "Area". */
function hasHeaderOfLevel({ sense: { kinds } }: HeaderColumn): boolean {
  return kinds.includes("objective") && !kinds.includes("action");
}

/** Whether the same few texts stand for all actions and indicators, in rows that nothing tells apart. */
function doTextsRepeat({ columns }: JudgedTable): boolean {
  const texts = columns.filter(says("action", "indicator"));
  const isOne = texts.every(({ content }) => content.isOneText && content.filled >= MIN_STATES);
  const areFew = texts.every(
    ({ content: { filled, distinct } }) => filled >= MANY_ROWS && distinct < FEW_DIFFERENT,
  );
  const isLong = columns.some(hasValues) && (!isOne || texts.some(({ meaning }) => meaning === "indicator"));
  return (
    texts.length > 0 && (isOne || areFew) && !isLong && !columns.some(({ datesRows }) => datesRows === true)
  );
}

/** Numbers aimed at or reached: each row of a long table is of a place or a time, and the texts come again in each. */
function hasValues(column: HeaderColumn): boolean {
  return (isTarget(column) || column.meaning.endsWith("Actual")) && column.content.numbers > 0.5;
}

const MANY_ROWS = 20;
const FEW_DIFFERENT = 0.3;
