import { meaningsWhere } from "../../../plan/column-meaning";
import { DIRECTION_OF_COLUMN } from "../../../plan/language/direction-words";
import { areNumbers, type ColumnContent } from "../column-content";
import type { ColumnFacts, TableFacts } from "../column-facts";
import { canSay, isOfSameTime, mentions, says } from "../column-facts";
import { roleOfTime } from "../time/period-of-column";
import type { ColumnRole, Evidence } from "./evidence";
import { columnsThatNameParts } from "./parts";
import { evidence, forEachColumn } from "./evidence";

/** The roles of columns that hold numbers of a plan. */
const VALUE_ROLES = meaningsWhere(
  ({ holds }) => holds === "target" || holds === "actual" || holds === "baseline",
);

/** Numbers below a header speak for values, sentences against them; dates, years and money are no values. */
export const cellsOfValues = forEachColumn((column) => {
  const { content } = column;
  const isUnfilledPeriod = content.filled === 0 && column.sense.period !== null;
  if (isUnfilledPeriod) return forRoles(column, VALUE_ROLES, "numbersBelow", 0.5);
  if (content.filled === 0) return forRoles(column, VALUE_ROLES, "emptyBelow");
  if (areDates(column)) return forRoles(column, VALUE_ROLES, "datesBelow");
  if (content.values > 0.6 && content.numbers > 0.3)
    return [
      ...forRoles(column, VALUE_ROLES, "numbersBelow", content.values),
      ...(content.countsUp ? forRoles(column, VALUE_ROLES, "countsUp") : []),
    ];
  return forRoles(column, VALUE_ROLES, "textsForValues", 1 - content.values);
});

/** "Target | Target": of columns with one header that one counts which nearly all rows have. */
export const fullerOfSameHead = forEachColumn((column, { columns }) => {
  const { header, content, isHeadless } = column;
  const others = columns.filter((other) => other !== column && other.header === header);
  const isFuller = others.every((other) => other.content.filled < content.filled * FULLER);
  return isHeadless || others.length === 0 || !isFuller
    ? []
    : forRoles(column, VALUE_ROLES, "fullerOfSameHead");
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

/** What is nothing but numbers or codes names no action, indicator, objective, agency or unit. */
export const cellsOfTexts = forEachColumn((column) => {
  const { content } = column;
  if (content.filled === 0) return forRoles(column, TEXT_ROLES, "emptyBelow");
  const found: Evidence[] = [];
  const isOfNumbers = areNumbers(content);
  if (isOfNumbers) {
    found.push(...forRoles(column, TEXT_ROLES, "numbersForTexts"));
    found.push(...forRoles(column, NAME_ROLES, "numbersForNames"));
  } else if (areCodes(content)) found.push(evidence(column, "indicator", "codesForIndicators"));
  if (content.indicatorStarts > 0.5 && !isOfNumbers)
    found.push(evidence(column, "indicator", "startsLikeIndicators", { strength: content.indicatorStarts }));
  return found;
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

/** A unit is a word or two: what is long and differs from row to row is something else. */
export const cellsOfUnits = forEachColumn((column) =>
  canSay(column, "unit") && column.content.longLines > 0.5 && column.content.distinct > 0.5
    ? [evidence(column, "unit", "longTextsForUnits")]
    : [],
);

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

/** Targets that are sentences are goals: what is done, where nothing else says it, and else a remark. */
export const goalsInWords = forEachColumn((column, table) => {
  const { columns } = table;
  const { content, sense } = column;
  const areSentences = content.filled >= 4 && content.values < 0.2 && content.longTexts > 0.5;
  if (sense.period !== null || !areSentences || !(says(column, "target") || describesGoals(column, table)))
    return [];
  const others = columns.filter((other) => other !== column && other.content.filled > 0);
  const isNamed = others.some((other) => says(other, "action", "indicator") && !areMostlyAlike(other));
  return [
    ...(says(column, "target") ? [evidence(column, "remarks", "goalsAside", { text: column.header })] : []),
    ...(isNamed ? [] : [evidence(column, "action", "goalsAsActions", { text: column.header })]),
  ];
});

/** A column of a few short texts that come again and again, "Completion", "Progress", tells no rows apart. */
function areMostlyAlike({ content: { filled, distinct, longTexts } }: ColumnFacts): boolean {
  return filled >= MIN_CODES && longTexts < 0.25 && distinct < 0.5;
}

/** "Description of the target", "Plan description": over other texts in each row, these are the goals. */
function describesGoals(column: ColumnFacts, table: TableFacts): boolean {
  return says(column, "remarks") && column.content.distinct > 0.8 && mentions(table, column, "target");
}

/** A few short texts that come again and again, "C", "NI", are the states of something, and name no actions. */
export const repeatedCodes = forEachColumn((column, table) =>
  says(column, "action") && areRepeatedCodes(column) && columnsThatNameParts(table).length === 0
    ? [evidence(column, "action", "repeatedCodes", { text: column.header })]
    : [],
);

/** Whether a column has the same few short texts again and again. */
export function areRepeatedCodes({ content: { filled, distinct, longTexts } }: ColumnFacts): boolean {
  return filled >= MIN_CODES && longTexts === 0 && distinct < 0.5;
}

const MIN_CODES = 5;

function areDates({ content }: ColumnFacts): boolean {
  return content.dates > 0.6;
}

/**
 * Results that are sentences tell how it went, and days ("Date achieved") when it was; how much was achieved is a
 * number, or a word such as "yes". Where targets are days, so are the results. "Planned start", "actual finish" are
 * times, whatever else their words say.
 */
export const resultsAside = forEachColumn((column, table) => {
  const { columns } = table;
  const { filled, values, longTexts } = column.content;
  const areSentences = filled > 1 && values < 0.2 && longTexts > 0.5;
  const areDays = filled > 0 && areDates(column);
  const areOfTargets = columns.some((other) => says(other, "target") && areDates(other));
  const isOfResultsOnly = says(column, "actual") && column.sense.kinds.length === 1;
  const isTime = areDays && says(column, "actual", "target") && mentions(table, column, "schedule");
  return isTime || (isOfResultsOnly && (areSentences || (filled > 1 && areDays && !areOfTargets)))
    ? [evidence(column, "remarks", "resultsAside", { text: column.header })]
    : [];
});

/** "Goal" over numbers is a target, "Objectif 2024" too; over sentences it is an objective. */
export const goalsByCells = forEachColumn((column) => {
  const { sense, content } = column;
  const isDated = sense.period !== null && (sense.period.year ?? sense.period.yearOfPlan) !== null;
  const areNumbers = content.values > 0.6 && content.numbers > 0.3;
  if (!says(column, "objective") || !isDated || !areNumbers) return [];
  const role = roleOfTime(sense, "target");
  return role === null ? [] : [evidence(column, role, "goalWithNumbers", { text: column.header })];
});

/** "Result" over "≥ 80", "< 5": nobody achieves a bound, and where no other header speaks of targets these are the targets. */
export const boundsAsTargets = forEachColumn((column, { columns }) => {
  const { filled, bounds } = column.content;
  const areBounds = filled >= MIN_BOUNDS && bounds > SOME_BOUNDS;
  return areBounds && canSay(column, "actual") && !columns.some((other) => canSay(other, "target"))
    ? [evidence(column, "overallTarget", "boundsBelow", { text: column.header })]
    : [];
});

const MIN_BOUNDS = 4;
const SOME_BOUNDS = 0.25;

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

/** The same evidence for several roles of a column. */
function forRoles(
  column: ColumnFacts,
  roles: readonly ColumnRole[],
  weight: Evidence["weight"],
  strength = 1,
): readonly Evidence[] {
  return roles.map((role) => evidence(column, role, weight, { strength }));
}
