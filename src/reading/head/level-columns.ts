import { contentOfColumn } from "./column-content";
import { headColumnWithoutHead, type HeadColumn } from "./head-column";
import type { HeadRows } from "./head-paths";
import { phrases } from "../../plan/language/lexicon";
import { levelLabel } from "./numbering";
import type { SheetView } from "../sheet/sheet-view";
import { foldText } from "../../plan/language/text-folding";

/**
 * Of several levels above the action ("Pillar", "Objective", "Output") the one that says "objective"
 * is the objective, else the leftmost; the others are remarks. A plan without a column of actions
 * has them in its lowest level left of the indicators.
 */
export function settleLevels(asKnown: readonly HeadColumn[]): readonly HeadColumn[] {
  const columns = withUnknownObjectives(withOneAction(withNumbersOfActions(withUnknownNumbers(asKnown))));
  const indicator = indicatorsWithTargets(columns);
  const action = columns.find(({ meaning }) => meaning === "action");
  // What an action gives, right of it, is no level above it.
  const levels = columns.filter(
    (column) =>
      column.meaning === "objective" &&
      !(action !== undefined && column.column > action.column && isOfOutputs(column)),
  );
  const lowest = levels.filter(({ column }) => indicator === undefined || column < indicator.column).at(-1);
  const unknown =
    columns.find((column) => isUnknownAction(column, indicator)) ?? besideNumbers(columns, indicator);
  const asAction = action === undefined ? (unknown ?? (levels.length > 1 ? lowest : undefined)) : undefined;
  const others = levels.filter((level) => level !== asAction);
  const objective = others.reduce<HeadColumn | undefined>(
    (best, level) => (best === undefined || rankOfLevel(level) > rankOfLevel(best) ? level : best),
    undefined,
  );
  const numbersOfLevel = numbersOfAnotherLevel(columns, action);
  const isWithActions = action !== undefined || asAction !== undefined;
  return columns.map((column) => {
    if (column === numbersOfLevel || (isWithActions && isNumberOfIndicators(column)))
      return { ...column, meaning: "remarks" };
    if (column === asAction) return { ...column, meaning: "action", leftOut: null };
    return column.meaning === "objective" && column !== objective
      ? { ...column, meaning: "remarks" }
      : column;
  });
}

/** Of the indicators of outcomes and of outputs, those that stand in more rows, or nearer to the targets. */
function indicatorsWithTargets(columns: readonly HeadColumn[]): HeadColumn | undefined {
  return columns
    .filter(({ meaning }) => meaning === "indicator")
    .reduce<HeadColumn | undefined>(
      (best, column) => (best === undefined || column.content.filled >= best.content.filled ? column : best),
      undefined,
    );
}

/** "Indicator code" numbers what is counted, and not what is done. */
function isNumberOfIndicators({ meaning, head }: HeadColumn): boolean {
  return meaning === "actionNumber" && phrases.indicator.isWithin(foldText(head));
}

/** Codes left of a level's column are that level's where the actions' own numbers stand in their texts. */
function numbersOfAnotherLevel(
  columns: readonly HeadColumn[],
  action: HeadColumn | undefined,
): HeadColumn | undefined {
  const numbers = columns.filter(({ meaning }) => meaning === "actionNumber");
  const [only] = numbers;
  if (only === undefined || numbers.length > 1 || action === undefined || action.content.numbered < 0.8)
    return undefined;
  const right = columns.find(({ column }) => column > only.column);
  return right?.meaning === "objective" ? only : undefined;
}

/** Codes at the table's left edge number its rows, in whatever language their head is. */
function withUnknownNumbers(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  const [first] = columns;
  const isUnknown =
    first?.meaning === "ignored" &&
    first.sense.kinds.length === 0 &&
    first.sense.period === null &&
    !first.sense.isAnnual &&
    !first.hidden;
  if (!isUnknown || first.content.codes < 0.7 || columns.some(({ meaning }) => meaning === "actionNumber"))
    return columns;
  return columns.map((column) =>
    column === first ? { ...column, meaning: "actionNumber", leftOut: null } : column,
  );
}

/**
 * Numbers that several actions have are those of a level above, as are the codes of objectives left of the
 * activities of an operational plan; numbers under a head of actions ("Ação prioritária") are the actions' own.
 */
function withNumbersOfActions(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  const actions = columns.filter(({ meaning }) => meaning === "action");
  const numbers = columns.filter(({ meaning }) => meaning === "actionNumber");
  const [numbering] = numbers.length === 0 && actions.length > 1 ? actions.filter(isOfCodes) : [];
  if (numbering !== undefined) return withMeaning(columns, numbering, "actionNumber");
  const [only] = numbers;
  const [action] = actions;
  const isShared =
    numbers.length === 1 &&
    only !== undefined &&
    action !== undefined &&
    only.content.filled >= FEWEST_NUMBERS &&
    differentTexts(only) < 0.7 * differentTexts(action);
  return isShared ? withMeaning(columns, only, "remarks") : columns;
}

const FEWEST_NUMBERS = 4;

function isOfCodes({ content }: HeadColumn): boolean {
  return content.codes > 0.7;
}

/** How many different texts a column holds, as far as it was looked at. */
function differentTexts({ content: { filled, distinct } }: HeadColumn): number {
  return filled * distinct;
}

function withMeaning(
  columns: readonly HeadColumn[],
  changed: HeadColumn,
  meaning: HeadColumn["meaning"],
): readonly HeadColumn[] {
  return columns.map((column) => (column === changed ? { ...column, meaning, leftOut: null } : column));
}

/**
 * Of "Measure" and "Activities", "มาตรการ" and "กิจกรรม", the numbered one is the action, else the one that
 * tells most apart. What stands left of it is a level above.
 */
function withOneAction(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  const actions = columns.filter(({ meaning, content }) => meaning === "action" && content.filled > 0);
  const [first, ...others] = actions;
  if (first === undefined || others.every(({ head }) => foldText(head) === foldText(first.head)))
    return columns;
  const rank = (column: HeadColumn): number =>
    (column.content.numbered > 0.5 ? ROWS_OF_LABELS : 0) +
    (phrases.actionLabels.isWithin(foldText(column.head)) ? 0.5 : 0) +
    differentTexts(column);
  const action = others
    .filter(({ head }) => !DELIVERABLE.test(head))
    .reduce((best, column) => (rank(column) > rank(best) ? column : best), first);
  const hasObjective = columns.some(({ meaning }) => meaning === "objective");
  return columns.map((column) => {
    if (column === action || !actions.includes(column)) return column;
    if (column.column > action.column)
      return { ...column, meaning: "ignored", leftOut: "columnWithoutMeaning" };
    return { ...column, meaning: column === first && !hasObjective ? "objective" : "remarks" };
  });
}

const DELIVERABLE = /deliverable/iu;

/** Long texts in groups of rows, left of all that is known, are objectives where nothing else is. */
function withUnknownObjectives(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  const below = columns.find(({ meaning }) => meaning === "action" || meaning === "indicator");
  const [first] = columns.filter(({ meaning }) => meaning !== "actionNumber");
  const isKnown = columns.some(({ meaning }) => meaning === "objective");
  if (isKnown || below === undefined || first === undefined) return columns;
  const { meaning, sense, content, hidden } = first;
  const isUnknown = meaning === "ignored" && sense.kinds.length === 0 && sense.period === null && !hidden;
  const isGrouped = content.filled > 1 && differentTexts(first) < 0.7 * differentTexts(below);
  const isOfTexts = content.longTexts > 0.5 && content.values < 0.3;
  return isUnknown && isGrouped && isOfTexts ? withMeaning(columns, first, "objective") : columns;
}

/** So is the column beside the numbers, whatever its head: "Description", "Details". */
function besideNumbers(
  columns: readonly HeadColumn[],
  indicator: HeadColumn | undefined,
): HeadColumn | undefined {
  const numbers = columns.find(({ meaning }) => meaning === "actionNumber");
  if (numbers === undefined || indicator === undefined) return undefined;
  return columns.find(
    ({ column, meaning, content, sense }) =>
      column === numbers.column + 1 &&
      column < indicator.column &&
      (meaning === "ignored" || meaning === "remarks") &&
      (sense.kinds.length === 0 || sense.kinds[0] === "remarks") &&
      content.filled > 0 &&
      content.values < 0.5,
  );
}

/** Numbered texts under a head in words that no lexicon has, left of the indicators, are actions. */
function isUnknownAction(
  { meaning, sense, content, column }: HeadColumn,
  indicator: HeadColumn | undefined,
): boolean {
  const isUnknown = meaning === "ignored" && sense.kinds.length === 0 && sense.period === null;
  const isOfTexts = content.filled > 0 && content.codes < 0.5;
  return (
    isUnknown && isOfTexts && content.numbered > 0.5 && indicator !== undefined && column < indicator.column
  );
}

function isOfOutputs({ head }: HeadColumn): boolean {
  const folded = foldText(head);
  return phrases.output.isWithin(folded) && !phrases.objectiveWords.isWithin(folded);
}

function rankOfLevel({ head, content }: HeadColumn): number {
  const folded = foldText(head);
  const isObjective = phrases.objectiveWords.isWithin(folded);
  const isSpecific = isObjective && phrases.specific.isWithin(folded);
  return (content.filled > 0 ? 4 : 0) + (isObjective ? 2 : 0) + (isSpecific ? 1 : 0);
}

/**
 * A logical framework has the names of its levels ("Goal", "Outcome 1", "Output 1.1") in a column of
 * their own, often without a head, left of what they are names of. The two are read together.
 */
export function withLabelsOfLevels(
  view: SheetView,
  { last }: HeadRows,
  columns: readonly HeadColumn[],
): readonly HeadColumn[] {
  const indicator = columns.find(({ meaning }) => meaning === "indicator");
  const labelled = columns.find((column) => {
    if (!canBeLabelled(column, indicator)) return false;
    const left = columns.find((other) => other.column === column.column - 1);
    const content = left?.content ?? contentOfColumn(view, column.column - 1, last + 1);
    if (content.levelLabels <= 0.6) return false;
    const names = namesOfLevels(view, column.column - 1, last + 1);
    // Under a head of their own, "Objective 1" and "Objective 2" are objectives that have only numbers.
    return names.size > (left === undefined ? 0 : 1);
  });
  if (labelled === undefined) return columns;
  const labels = labelled.column - 1;
  return columns.map((column) => {
    if (column === labelled) return { ...column, meaning: "objective", labels, leftOut: null };
    return column.column === labels ? { ...column, meaning: "ignored", leftOut: null } : column;
  });
}

function canBeLabelled(
  { column, meaning, content, sense }: HeadColumn,
  indicator: HeadColumn | undefined,
): boolean {
  if (indicator === undefined || column >= indicator.column) return false;
  const isText = content.filled > 0 && content.values - content.numbered < 0.5 && content.levelLabels < 0.3;
  const isPlain = meaning === "remarks" || (meaning === "ignored" && sense.period === null);
  return isText && (meaning === "objective" || meaning === "action" || isPlain);
}

const ROWS_OF_LABELS = 400;

/** The names of the levels in a column; none where it names actions only, which it numbers. */
function namesOfLevels(view: SheetView, column: number, firstRow: number): ReadonlySet<string> {
  const names = new Set<string>();
  let hasObjective = false;
  for (let row = firstRow; row <= Math.min(view.lastRow, firstRow + ROWS_OF_LABELS); row++) {
    const label = levelLabel(view.text(row, column));
    if (label === null) continue;
    names.add(foldText(label.name));
    hasObjective ||= !label.isAction;
  }
  return hasObjective ? names : new Set();
}

/**
 * A results matrix often leaves the head of its first column blank: the levels stand there, "Outcome
 * 1", "Output 1.1", left of the indicators.
 */
export function withLevelsUnnamed(
  view: SheetView,
  rows: HeadRows,
  columns: readonly HeadColumn[],
): readonly HeadColumn[] {
  const indicator = columns.find(({ meaning }) => meaning === "indicator");
  const hasLevels = columns.some(({ meaning }) => meaning === "objective" || meaning === "action");
  if (indicator === undefined || hasLevels) return columns;
  const named = new Set(columns.map(({ column }) => column));
  for (let column = indicator.column - 1; column >= view.firstColumn; column--) {
    const content = contentOfColumn(view, column, rows.last + 1);
    if (named.has(column) || content.filled === 0 || content.longTexts < 0.5) continue;
    const bare = headColumnWithoutHead(view, rows.last, column);
    const unnamed: HeadColumn = {
      ...bare,
      meaning: "objective",
      sense: { ...bare.sense, kinds: ["objective"] },
    };
    return [unnamed, ...columns].sort((a, b) => a.column - b.column);
  }
  return columns;
}
