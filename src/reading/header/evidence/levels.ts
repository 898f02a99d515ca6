import { COLUMN_MEANINGS, factsOf, describesIndicators } from "../../../plan/column-meaning";
import { withWesternDigits } from "../../../plan/language/numbers/digits";
import { phrases } from "../../../plan/language/phrases";
import { foldText, isWithoutWordSpaces, singular } from "../../../plan/language/spelling/text-folding";
import { ROWS_LOOKED_AT } from "../column-content";
import {
  canSay,
  differentTexts,
  isUnknown,
  says,
  type ColumnFacts,
  type TableFacts,
  mentions,
} from "../column-facts";
import { areGoalsInWords, areRepeatedCodes, isGoalLeftOfIndicator } from "./cells";
import { COLUMN_THRESHOLDS } from "../../weights/columns";
import { columnOfCodesAtLeft } from "./numbers";
import { withoutParentheses } from "../sense/kinds-of-text";
import { levelsApart } from "../indicator-levels";
import { namesYear } from "../time/period-of-column";
import { isPartOfYear, type HeaderPeriod } from "../../../plan/language/time/period-words";
import type { Evidence } from "./evidence";
import { evidence } from "./evidence";

/** Of several levels above the action the one that says "objective" is the objective, else the leftmost; the others are remarks. */
export function levelsAboveActions(table: TableFacts): readonly Evidence[] {
  const levels = table.columns.filter((column) => canSay(column, "objective"));
  const action = table.columns.find((column) => says(column, "action") && column.content.filled > 0);
  return levels.flatMap((column, rank) => {
    const folded = foldText(column.header);
    const isObjective = phrases.objectiveWords().isWithin(folded);
    const isSpecific = isObjective && phrases.specific().isWithin(folded);
    // What an action gives, right of it, is no level above it.
    const isAside = isRightOfActions(column, table) && saysOfEachAction(column, isObjective);
    const isOutput =
      action !== undefined &&
      column.place > action.place &&
      phrases.output().isWithin(folded) &&
      !isObjective;
    return [
      evidence(column, "remarks", "levelAside", { text: column.header }),
      evidence(column, "objective", "leftmostLevel", { strength: 1 - rank / levels.length }),
      ...(isObjective
        ? [
            evidence(column, "objective", "saysObjective", {
              text: column.header,
              strength: isSpecific ? 1 : SOME,
            }),
          ]
        : []),
      ...(isAside ? [evidence(column, "objective", "saidOfActions", { text: column.header })] : []),
      ...(isOutput ? [evidence(column, "objective", "outputOfActions", { text: column.header })] : []),
    ];
  });
}

/** "Objective" beside "Specific objective", under which the actions stand. */
const SOME = COLUMN_THRESHOLDS.plainObjective;

function isRightOfActions({ place }: ColumnFacts, { columns }: TableFacts): boolean {
  const actions = columns.filter((column) => says(column, "action"));
  const isSaid = actions.some(({ content }) => content.filled > 0);
  return isSaid && actions.every((column) => column.place < place);
}

/**
 * Whether a column right of the actions says something of each of them: a few words again and again, as "High", "Low"
 * below "Priority", or another text in every row, as what each is for.
 */
function saysOfEachAction({ content }: ColumnFacts, isObjective: boolean): boolean {
  const { filled, distinct, longTexts } = content;
  if (filled < MIN_OF_ACTIONS) return false;
  return (!isObjective && longTexts === 0 && distinct <= 0.5) || distinct === 1;
}

const MIN_OF_ACTIONS = 5;

/** A plan without a column of actions has them in its lowest level left of the indicators. */
export function lowestLevelAsAction(table: TableFacts): readonly Evidence[] {
  if (saysActions(table)) return [];
  const indicator = indicatorWithTargets(table);
  const levels = table.columns.filter(
    (column) =>
      column.content.filled > 0 &&
      isLevel(column, table) &&
      (indicator === undefined || column.place < indicator.place),
  );
  const single = indicator === undefined ? goalsToldApart(table) : levelsInColumn(indicator, table);
  const lowest = levels.length > 1 ? levels.at(-1) : single;
  if (lowest === undefined) return [];
  const codes = table.columns.filter((column) => says(column, "action") && isOfCodes(column));
  return [
    evidence(lowest, "action", "lowestLevel", { text: lowest.header }),
    ...codes.map((column) => evidence(column, "action", "numbersForNames", { text: column.header })),
  ];
}

/** A column of levels in which some stand alone above others with indicators beside them: these are what is done. */
function levelsInColumn(
  indicator: ColumnFacts,
  { view, rows, columns }: TableFacts,
): ColumnFacts | undefined {
  const levels = columns.filter(
    (column) => canSay(column, "objective") && column.content.filled > 0 && column.place < indicator.place,
  );
  const [column] = levels;
  if (column === undefined || levels.length > 1) return undefined;
  const others = columns.filter((other) => other !== column && !says(other, "number"));
  let [alone, beside] = [0, 0];
  for (let row = rows.last + 1; row <= view.lastRow; row++) {
    if (view.text(row, column.column) === "") continue;
    if (view.text(row, indicator.column) !== "") beside++;
    else if (others.every((other) => view.seenText(row, other.column) === "")) alone++;
  }
  return alone > 1 && beside > alone ? column : undefined;
}

/** "Goal" over texts that all differ, beside targets in numbers: the goals are what is done. */
function goalsToldApart({ columns }: TableFacts): ColumnFacts | undefined {
  const hasTargets = columns.some((column) => says(column, "target") && column.content.numbers > 0.5);
  const goals = columns.filter(
    (column) =>
      canSay(column, "objective") &&
      column.sense.period === null &&
      column.content.filled > 1 &&
      column.content.values < 0.3 &&
      column.content.distinct > 0.95,
  );
  return hasTargets && goals.length === 1 ? goals[0] : undefined;
}

function isLevel(column: ColumnFacts, table: TableFacts): boolean {
  return (
    says(column, "objective") || isGoalLeftOfIndicator(column, table) || areGoalsBelowLevels(column, table)
  );
}

/** "Programme | Subprogramme | Goals" over a sentence in each row: where nothing is measured, the goals are the lowest level. */
function areGoalsBelowLevels(column: ColumnFacts, { columns }: TableFacts): boolean {
  const above = columns.filter((other) => says(other, "objective") && other.place < column.place);
  return (
    areGoalsInWords(column) &&
    !columns.some((other) => says(other, "indicator")) &&
    above.every((other) => differentTexts(other) < differentTexts(column))
  );
}

/** Whether a header says that its column holds actions. */
function saysActions({ columns }: TableFacts): boolean {
  return columns.some(
    (column) =>
      says(column, "action") && column.content.filled > 0 && !isOfCodes(column) && !areRepeatedCodes(column),
  );
}

function isOfCodes({ content }: ColumnFacts): boolean {
  return content.codes > 0.7;
}

/** Of the indicators of outcomes and of outputs, those that stand in more rows, or nearer to the targets. */
function indicatorWithTargets({ columns }: TableFacts): ColumnFacts | undefined {
  return columns
    .filter((column) => says(column, "indicator"))
    .reduce<ColumnFacts | undefined>(
      (best, column) => (best === undefined || column.content.filled >= best.content.filled ? column : best),
      undefined,
    );
}

/**
 * Of "Measure" and "Activities", "มาตรการ" and "กิจกรรม", the numbered one is the action, else the one that tells
 * most apart. What stands left of it is a level above.
 */
export function severalActions(table: TableFacts): readonly Evidence[] {
  const { columns } = table;
  const actions = columns.filter((column) => says(column, "action") && column.content.filled > 0);
  const [first, ...others] = actions;
  if (first === undefined || others.every(({ header }) => foldText(header) === foldText(first.header)))
    return [];
  const most = Math.max(1, ...actions.map(differentTexts));
  const hasObjective = columns.some((column) => says(column, "objective"));
  const isPlain = others.length > 0 && others.every((other) => isSaidMoreOf(first, other));
  return actions.flatMap((column) => {
    if (isPlain)
      return column === first ? [] : [evidence(column, "remarks", "moreOfAction", { text: column.header })];
    const isLast = column === actions.at(-1);
    const { header, content } = column;
    const apart = differentTexts(column) / most;
    return [
      evidence(column, "action", "tellsApart", { strength: apart }),
      // A number that stands in row after row is that of a level above.
      ...(content.numbered > 0.5
        ? [evidence(column, "action", "numberedActions", { text: header, strength: apart })]
        : []),
      // "Deliverable", "Result of the action": what comes of it.
      ...(column !== first &&
      (phrases.deliverable().isWithin(foldText(header)) || mentions(table, column, "actual"))
        ? [
            evidence(column, "action", "outputOfActions", {
              text: header,
              strength: COLUMN_THRESHOLDS.deliverable,
            }),
          ]
        : []),
      ...(isLast ? [] : [evidence(column, "remarks", "actionAside", { text: header })]),
      ...(!isLast && column === first && !hasObjective
        ? [evidence(column, "objective", "actionAbove", { text: header })]
        : []),
    ];
  });
}

/**
 * "What will be done", "What will be done next": the second says something else of each row's action, and none of its
 * rows stands below another of the first. So it is where the second has fewer texts, as a level below never has.
 */
function isSaidMoreOf(first: ColumnFacts, other: ColumnFacts): boolean {
  const { filled, distinct, numbered } = first.content;
  const tellsRowsApart = filled >= MIN_TOLD_APART && distinct === 1 && filled >= other.content.filled;
  if (!tellsRowsApart || isOfCodes(first) || other.content.numbered > numbered) return false;
  const areInAllRows = filled >= MIN_OF_ACTIONS && filled === other.content.filled;
  if (areInAllRows && differentTexts(other) < differentTexts(first)) return true;
  const [own, more] = [foldText(first.header), foldText(other.header)];
  if (isWithoutWordSpaces(own)) return more.includes(own) && more !== own;
  const words = new Set(own.split(" ").map(singular));
  return more !== own && more.split(" ").some((word) => word.length > 2 && words.has(singular(word)));
}

const MIN_TOLD_APART = 3;

/**
 * Left of all that is known, long texts in groups of rows are objectives where nothing else is, and so is what names and
 * numbers levels, whatever its header: "Programme 1: …", "Programme 2: …".
 */
export function unknownObjectives(table: TableFacts): readonly Evidence[] {
  const { columns } = table;
  const below = columns.find((column) => says(column, "action", "indicator"));
  if (below === undefined) return [];
  const levels = columns.find((column) => column.place < below.place && namesLevels(table, column));
  if (columns.some((column) => column !== levels && says(column, "objective"))) return [];
  if (levels !== undefined) return [evidence(levels, "objective", "tellsRows", { text: levels.header })];
  const first = columns.find(
    (column) => !column.isHeadless && !numbersRows(column) && column !== columnOfCodesAtLeft(columns),
  );
  if (first === undefined || first.hidden || !(isUnknown(first) || says(first, "number"))) return [];
  const { content } = first;
  const isGrouped = content.filled > 1 && differentTexts(first) < 0.7 * differentTexts(below);
  return isGrouped && content.longTexts > 0.5 && content.values < 0.3
    ? [evidence(first, "objective", "groupsOfRows", { text: first.header })]
    : [];
}

/** Whether a column numbers what stands beside it; "Strategy ID" over sentences is of what they say. */
function numbersRows(column: ColumnFacts): boolean {
  return says(column, "number") && column.content.longTexts <= 0.5;
}

/** Whether all texts of a column are of one word with the next number or the same, and what it is the name of. */
function namesLevels({ view, rows }: TableFacts, { column, content }: ColumnFacts): boolean {
  if (content.filled < 2) return false;
  let [word, number] = ["", 0];
  const last = Math.min(view.lastRow, rows.last + ROWS_LOOKED_AT);
  for (let row = rows.last + 1; row <= last; row++) {
    const text = view.text(row, column);
    if (text === "") continue;
    const found = NUMBERED_LEVEL.exec(withWesternDigits(text));
    const [, name = "", written = ""] = found ?? [];
    const step = Number(written) - number;
    if (found === null || step < 0 || step > 1 || (word !== "" && foldText(name) !== word)) return false;
    [word, number] = [foldText(name), Number(written)];
  }
  return number > 1;
}

/** "Workstream 2: Protection", "ยุทธศาสตร์ที่ 2 การคุ้มครอง". */
const NUMBERED_LEVEL = /^(\p{L}[\p{L}\p{M} ]{2,30}?)\s?(\d{1,2})(?:\s?[:.–—-]\s?|\s)\p{L}/u;

/**
 * Where several levels of indicators have targets of their own, the values of the one are none of the other's, and
 * the plan's are those with a target for each period.
 */
export function valuesOfOtherIndicators(table: TableFacts): readonly Evidence[] {
  const levels = levelsApart(table);
  return levels.flatMap(({ indicator, values }) => {
    const others = levels.filter((level) => level.indicator !== indicator);
    const ofOthers = others
      .flatMap(({ named }) => named)
      .flatMap((other) =>
        values.flatMap((column) =>
          ROLES_OF_VALUES.map((role) =>
            evidence(column, role, "ofOtherIndicators", {
              text: indicator.header,
              given: { place: other.place, role: "indicator" },
            }),
          ),
        ),
      );
    const isByPeriod = values.some(
      (column) => canSay(column, "target") && column.sense.period !== null && namesTime(column.sense.period),
    );
    return isByPeriod ? [...ofOthers, evidence(indicator, "indicator", "targetsByPeriod")] : ofOthers;
  });
}

function namesTime(period: HeaderPeriod): boolean {
  return namesYear(period) || isPartOfYear(period);
}

/** What the values right of an indicator can be. */
const ROLES_OF_VALUES = COLUMN_MEANINGS.filter(
  (meaning) => describesIndicators(meaning) && factsOf(meaning).columns === "one",
);

/** Of the indicators of several levels, those that stand in more rows, with targets in more rows, count. */
export function severalIndicators(table: TableFacts): readonly Evidence[] {
  const indicators = table.columns.filter((column) => says(column, "indicator"));
  if (indicators.length < 2) return [];
  const most = Math.max(1, ...indicators.map(({ content }) => content.filled));
  return indicators.flatMap((column) => [
    evidence(column, "indicator", "inMostRows", { strength: column.content.filled / most }),
    evidence(column, "indicator", "inMostRows", { strength: OF_TARGETS * (targetsIn(column, table) / most) }),
    evidence(column, "indicator", "indicatorsTellApart", { strength: column.content.distinct }),
    ...(isTermAlone(column, table) ? [evidence(column, "indicator", "saysIndicator")] : []),
  ]);
}

/** Targets say more of what is followed than a text in each row. */
const OF_TARGETS = 2;

/** In how many rows the indicators of a level have targets of their own. */
function targetsIn(indicator: ColumnFacts, table: TableFacts): number {
  const values = levelsApart(table).find((level) => level.indicator === indicator)?.values ?? [];
  return Math.max(
    0,
    ...values.filter((column) => canSay(column, "target")).map(({ content }) => content.filled),
  );
}

/** Whether the lowest text of a header is a known phrase and nothing more. */
function isTermAlone({ sense: { path } }: ColumnFacts, { words }: TableFacts): boolean {
  const leaf = withoutParentheses(path.levels.at(-1) ?? "");
  const length = foldText(leaf).length;
  return words.match(leaf).some(({ phrase }) => Math.abs(phrase.length - length) <= 2);
}
