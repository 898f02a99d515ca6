import type { ColumnMeaning } from "../../plan/plan";
import { columnBeside } from "../../plan/language/activity-phrases";
import { OF_INDICATORS } from "../../plan/language/check-patterns";
import { areNumbers } from "../header/column-content";
import type { HeaderColumn } from "../header/header-column";
import {
  MIN_STATES,
  isOfSchedule,
  isTarget,
  means,
  says,
  saysGoals,
  saysHowFar,
  saysTarget,
} from "./column-signs";

/**
 * What a plan of action cannot do without: something to be done or measured; and how much of it, by whom, by
 * when, how far it was done, what it is measured by, or what it is a part of at two levels above.
 */
export function missingFrom(columns: readonly HeaderColumn[]): readonly ColumnMeaning[] {
  const has = (...meanings: readonly ColumnMeaning[]): boolean =>
    columns.some(({ meaning }) => meanings.includes(meaning));
  if (!has("indicator", "action")) return ["action", "indicator"];
  const isMeasured = has("indicator") && has("action", "objective");
  const isGiven = has("responsibleAgencies", "implementingPartners", "workplan");
  const isEnough =
    isMeasured ||
    isGiven ||
    areLevels(columns) ||
    [isTarget, isOfSchedule, saysGoals, saysHowFar].some((is) => columns.some(is));
  return isEnough ? [] : ["overallTarget"];
}

/**
 * Whether nothing in a table says how much, by whom or by when in words of its own. A catalogue of processes names their
 * owners, too: where what is done has only the header of a level, and no title says that it is a plan, that is not enough.
 */
export function isUnmeasured(columns: readonly HeaderColumn[], isTitled: boolean): boolean {
  const saysWho = columns.some(means("responsibleAgencies", "implementingPartners"));
  if (saysWho && (isTitled || !columns.some(says("action")) || !columns.every(isLevelIfAction))) return false;
  const isMeasured = columns.some(
    (column) =>
      column.meaning === "indicator" || isOfSchedule(column) || saysTarget(column) || saysHowFar(column),
  );
  return !isMeasured;
}

/**
 * Whether a table has actions, and headers for who answers for them and how they stand that nobody has filled in yet; where its
 * title says that it is a plan, the first is enough.
 */
export function isToBeFollowed(columns: readonly HeaderColumn[], isTitled: boolean): boolean {
  const isBegun = ({ meaning, content }: HeaderColumn): boolean =>
    meaning === "action" && content.filled >= MIN_STATES && content.distinct > 0.9 && content.values < 0.5;
  const isBlank = ({ content }: HeaderColumn): boolean => content.filled === 0;
  const asksWho = ({ meaning }: HeaderColumn): boolean => meaning === "responsibleAgencies";
  const asksState = ({ header }: HeaderColumn): boolean => columnBeside(header) === "status";
  const blank = columns.filter(isBlank);
  return columns.some(isBegun) && blank.some(asksWho) && (isTitled || blank.some(asksState));
}

/**
 * Whether a table lists indicators, and nothing of what is aimed at, reached or due: with headers that define them, or under
 * groups where nobody does anything.
 */
export function isCatalogue(columns: readonly HeaderColumn[]): boolean {
  if (!columns.some(says("indicator")) || columns.some(isFollowedUp)) return false;
  const definesIndicators = ({ meaning, header }: HeaderColumn): boolean =>
    meaning !== "indicator" && OF_INDICATORS().test(header);
  if (columns.some(definesIndicators)) return !columns.some(({ content }) => content.dates > 0.5);
  if (!columns.some(says("objective"))) return false;
  const isOfOtherNumbers = columns.filter(hasOtherNumbers).length >= MANY_NUMBERS;
  return !columns.some(saysAction) && (isOfOtherNumbers || !columns.some(saysWhen));
}

/** Whether a column says how much is aimed at or reached, be it in its indicators, how far something is, or in which periods. */
function isFollowedUp(column: HeaderColumn): boolean {
  const { meaning, header, content, datesRows } = column;
  if (isTarget(column) || meaning.endsWith("Actual")) return true;
  if (content.filled === 0) return false;
  const isBaseline = meaning === "baseline" && content.values > 0.5;
  const saysAmounts = says("indicator")(column) && content.amounts > 0.5;
  const isOfTime = meaning === "workplan" || datesRows === true;
  const saysHowItStands = meaning === "percentMet" || columnBeside(header) === "status";
  return saysTarget(column) || isBaseline || saysAmounts || isOfTime || saysHowItStands;
}

/** Whether the header of a column says that actions stand below it. */
function saysAction(column: HeaderColumn): boolean {
  return says("action")(column) && column.sense.kinds.includes("action");
}

/** "Pillar | Intervention | Activity" and nothing else but numbers: under a plan's title it is one that says what is done. */
export function areLevels(columns: readonly HeaderColumn[]): boolean {
  const levels = columns.filter(
    ({ sense: { kinds } }) => kinds.includes("objective") || kinds.includes("action"),
  );
  const others = columns.filter((column) => !levels.includes(column) && !areNumbers(column.content));
  return levels.length >= MIN_LEVELS && others.length === 0 && levels.some(saysAction);
}

const MIN_LEVELS = 3;

/** Whether a column, where it holds what is done, has the header of a level above: "Subprocess", "Area". */
function isLevelIfAction({ meaning, sense: { kinds } }: HeaderColumn): boolean {
  return meaning !== "action" || (kinds.includes("objective") && !kinds.includes("action"));
}

/** Whether a column says by when: dates under the header of something else are that thing's. */
function saysWhen(column: HeaderColumn): boolean {
  const [kind = "schedule"] = column.sense.kinds;
  return isOfSchedule(column) && kind === "schedule" && column.content.answers < 0.5;
}

/** Whether a column has numbers that are nothing of a plan's: those of a place, its rank. */
function hasOtherNumbers({ meaning, content }: HeaderColumn): boolean {
  const isRead = meaning !== "ignored" && meaning !== "remarks";
  return !isRead && content.filled > 0 && areNumbers(content) && !content.countsUp;
}

/** So many columns of other numbers, and no target, measure something else. */
const MANY_NUMBERS = 3;
