import { DIRECTION_OF_COLUMN } from "../../../plan/language/direction-words";
import { COLUMN_THRESHOLDS } from "../../weights/columns";
import { areNumbers, type ColumnContent } from "../column-content";
import type { ColumnFacts, TableFacts } from "../column-facts";
import { canSay, isOfSameTime, mentions, says } from "../column-facts";
import { roleOfTime } from "../time/period-of-column";
import type { ColumnRole, Evidence } from "./evidence";
import { evidence, forEachColumn, forRoles } from "./evidence";
import { VALUE_ROLES } from "./quantities";

/** "Target | Target": of columns with one header that one counts which nearly all rows have. */
export const fullerOfSameHead = forEachColumn((column, { columns }) => {
  const { header, content, isHeadless } = column;
  const others = columns.filter((other) => other !== column && other.header === header);
  const isFuller = others.every((other) => other.content.filled < content.filled * FULLER);
  return isHeadless || others.length === 0 || !isFuller ? [] : forRoles(column, VALUE_ROLES, "betterOfTwo");
});

/** A cell or two more are a chance. */
const FULLER = 0.85;

const TEXT_ROLES = ["action", "indicator", "objective"] as const satisfies readonly ColumnRole[];
const NAME_ROLES = [
  "responsibleAgencies",
  "implementingPartners",
  "unit",
] as const satisfies readonly ColumnRole[];

/** Of columns of one meaning and one time the hidden one is the last choice: it is seldom what people speak about. */
export const hiddenBesideShown = forEachColumn((column, { columns }) => {
  const [kind] = column.sense.kinds;
  if (!column.hidden || kind === undefined) return [];
  const isShown = columns.some(
    (other) => !other.hidden && other.content.filled > 0 && says(other, kind) && isOfSameTime(other, column),
  );
  return isShown ? forRoles(column, [...TEXT_ROLES, ...VALUE_ROLES], "hiddenBesideShown") : [];
});

/** What is nothing but numbers or codes names no action, indicator, objective, agency or unit; codes can stand for objectives. */
export const cellsOfTexts = forEachColumn((column) => {
  const { content } = column;
  if (content.filled === 0) return forRoles(column, TEXT_ROLES, "emptyBelow");
  if (areNumbers(content))
    return [
      ...forRoles(column, TEXT_ROLES, "numbersForNames", COLUMN_THRESHOLDS.namesOfLevels),
      ...forRoles(column, NAME_ROLES, "numbersForNames"),
    ];
  return areCodes(content) ? [evidence(column, "indicator", "numbersForNames")] : [];
});

/** "IND-001": one code a cell, and no cell that says more, as beside the indicators that they number. */
function areCodes({ codes, longTexts }: ColumnContent): boolean {
  return codes > MOSTLY_CODES && longTexts === 0;
}

const MOSTLY_CODES = 0.7;

/** What can say "direction" or "directorate" is of indicators over "Increase", "Decrease", and else names offices. */
export const cellsOfDirections = forEachColumn((column, { view, rows }) => {
  if (!canSay(column, "direction")) return [];
  for (let row = rows.last + 1; row <= view.lastRow; row++) {
    const text = view.text(row, column.column);
    if (DIRECTION_OF_COLUMN().some(({ pattern }) => pattern.test(text)))
      return [evidence(column, "direction", "directionsBelow")];
  }
  return [];
});

/** "100 | per cent", "per cent | 100" under one header of a value: the words beside the numbers are their unit, where nothing else is. */
export function unitsBesideNumbers({ columns }: TableFacts): readonly Evidence[] {
  if (columns.some((column) => canSay(column, "unit"))) return [];
  const unit = columns.find((column) => {
    const beside = [columns[column.place - 1], columns[column.place + 1]];
    return (
      areUnits(column) &&
      beside.some((other) => other?.header === column.header && other.content.values > 0.6)
    );
  });
  if (unit === undefined) return [];
  // "Target of the office" over both is of a value, and names no office there.
  const strength = canSay(unit, "target") || canSay(unit, "actual") ? HEADER_OF_VALUE : 1;
  return [evidence(unit, "unit", "unitBesideNumber", { text: unit.header, strength })];
}

const HEADER_OF_VALUE = 1.5;

/** A word or two in each cell, of which several rows have the same. */
function areUnits({ content }: ColumnFacts): boolean {
  const { filled, values, longTexts, distinct, marks } = content;
  return filled > 2 && values < 0.2 && longTexts < 0.1 && distinct < 0.7 && marks < 0.2;
}

/** Targets that are sentences are goals: they are what is done, where nothing else says it. */
export const goalsInWords = forEachColumn((column, table) => {
  if (!areGoalsInWords(column) && !(areSentences(column) && describesGoals(column, table))) return [];
  const isNamed = table.columns.some(
    (other) =>
      other !== column &&
      other.content.filled > 0 &&
      says(other, "action", "indicator") &&
      !areMostlyAlike(other),
  );
  return isNamed ? [] : [evidence(column, "action", "goalsAsActions", { text: column.header })];
});

/** Whether a header of targets without a time has sentences below it. */
export function areGoalsInWords(column: ColumnFacts): boolean {
  return says(column, "target") && areSentences(column);
}

/** "Goals 2024–2027" are those of the whole plan, "Goals 2024" of a time. */
function areSentences({ content, sense }: ColumnFacts): boolean {
  const isOfTime = sense.period !== null && sense.period.span === null;
  return !isOfTime && content.filled >= 4 && content.values < 0.2 && content.longTexts > 0.5;
}

/** A column of a few short texts that come again and again, "Completion", "Progress", tells no rows apart. */
function areMostlyAlike({ content: { filled, distinct, longTexts } }: ColumnFacts): boolean {
  return filled >= MIN_CODES && longTexts < 0.25 && distinct < 0.5;
}

/** "Description of the target", "Plan description": over other texts in each row, these are the goals. */
function describesGoals(column: ColumnFacts, table: TableFacts): boolean {
  return says(column, "remarks") && column.content.distinct > 0.8 && mentions(table, column, "target");
}

/** Whether a column has the same few short texts again and again. */
export function areRepeatedCodes({ content: { filled, distinct, longTexts } }: ColumnFacts): boolean {
  return filled >= MIN_CODES && longTexts === 0 && distinct < 0.5;
}

const MIN_CODES = 5;

/** "Goal" over numbers is a target, "Objectif 2024" too; over sentences it is an objective. */
export const goalsByCells = forEachColumn((column) => {
  const { sense, content } = column;
  const isDated = sense.period !== null && (sense.period.year ?? sense.period.yearOfPlan) !== null;
  const areNumbers = content.values > 0.6 && content.numbers > 0.3;
  if (!says(column, "objective") || !isDated || !areNumbers) return [];
  const role = roleOfTime(sense, "target");
  return role === null ? [] : [evidence(column, role, "goalWithNumbers", { text: column.header })];
});

/** The goals and targets of the SDGs, "16" and "16.2 End abuse", stand left of their indicators. */
export const goalsLeftOfIndicators = forEachColumn((column, table) =>
  isGoalLeftOfIndicator(column, table)
    ? [evidence(column, "objective", "goalLeftOfIndicator", { text: column.header })]
    : [],
);

/** Whether a header of targets without a time stands left of the indicators, with other targets right of these. */
export function isGoalLeftOfIndicator(column: ColumnFacts, { columns }: TableFacts): boolean {
  const { sense, content } = column;
  if (!sense.kinds.includes("target") || sense.period !== null || content.filled === 0) return false;
  const indicator = columns.find((other) => says(other, "indicator"));
  const isLeft =
    indicator !== undefined &&
    column.place < indicator.place &&
    columns.some((other) => other.place > indicator.place && says(other, "target"));
  return isLeft && (sense.kinds.includes("objective") || content.values - content.numbered < 0.3);
}
