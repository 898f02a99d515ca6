import type { ColumnMeaning } from "../../plan/plan";
import { areNumbers } from "../header/column-content";
import type { HeaderColumn } from "../header/header-column";

/** So many cells that say how things stand are a column of it. */
export const MIN_STATES = 5;

/** The name of what a single column can tell of its table. */
export type ColumnSign = keyof typeof COLUMN_SIGNS;

/** Whether a column has one of these meanings, and something stands in it. */
export const means =
  (...meanings: readonly ColumnMeaning[]) =>
  ({ meaning, content }: HeaderColumn): boolean =>
    meanings.includes(meaning) && content.filled > 0;

/** Actions, indicators, objectives and agencies are said in words; below such a header numbers belong to a table of something else. */
export const says =
  (...meanings: readonly ColumnMeaning[]) =>
  (column: HeaderColumn): boolean =>
    means(...meanings)(column) && !areNumbers(column.content);

/** What single columns tell of their table. */
export const COLUMN_SIGNS = {
  actions: says("action"),
  indicators: says("indicator"),
  objectives: says("objective"),
  numbers: means("actionNumber"),
  overallTarget: ({ meaning }: HeaderColumn): boolean => meaning === "overallTarget",
  periodTargets: (column: HeaderColumn): boolean => isTarget(column) && column.meaning !== "overallTarget",
  actuals: ({ meaning }: HeaderColumn): boolean => meaning.endsWith("Actual"),
  responsible: says("responsibleAgencies"),
  schedule: isOfSchedule,
  goalsInWords: saysGoals,
  status: (column: HeaderColumn): boolean => saysHowFar(column) || hasFewStates(column),
} as const;

/**
 * Whether a column says in numbers how far each thing was done: "Performance" over 0.85, 1, 0.6. Numbers above 1 below "Rating"
 * can be marks, and say nothing by themselves.
 */
export function saysHowFar({ meaning, content }: HeaderColumn): boolean {
  return (
    (meaning === "overallActual" || (meaning === "percentMet" && content.areShares)) &&
    content.filled >= MIN_STATES &&
    areNumbers(content)
  );
}

/** Whether a column of remarks has the same few texts again and again: "open", "done". */
function hasFewStates({ meaning, content }: HeaderColumn): boolean {
  return meaning === "remarks" && content.filled >= MIN_STATES && content.distinct <= 0.4;
}

/** Whether a column says when something is done. */
export function isOfSchedule({ meaning, sense, content, datesRows }: HeaderColumn): boolean {
  if (content.filled === 0) return false;
  return meaning === "workplan" || datesRows === true || sense.kinds[0] === "schedule" || content.dates > 0.5;
}

/** Whether a column holds targets. */
export function isTarget({ meaning }: HeaderColumn): boolean {
  return meaning.endsWith("Target");
}

/** Whether a column says in sentences how much is aimed at, or in whatever words at which time. */
function saysGoals(column: HeaderColumn): boolean {
  const { content, sense } = column;
  const isInWords = content.longTexts > 0.3 || (sense.period !== null && content.filled > 0);
  return saysTarget(column) && !isTarget(column) && isInWords;
}

/** Whether the words of a column's header name what is aimed at. */
export function saysTarget({ sense }: HeaderColumn): boolean {
  return sense.kinds.includes("target");
}

/** Whether nothing stands in a calendar: it says by colours alone when something is done. */
export function isColoured(columns: readonly HeaderColumn[]): boolean {
  const calendar = columns.filter(({ meaning }) => meaning === "workplan");
  const isBlank = calendar.every(({ content }) => content.filled === 0);
  return isBlank && calendar.length >= MIN_OF_CALENDAR && !columns.some(isTarget);
}

const MIN_OF_CALENDAR = 3;
