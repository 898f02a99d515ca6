import type { ColumnMeaning, Indicator, Plan } from "../plan/plan";
import { kindOfMeaning, meaningsWhere } from "../plan/column-meaning";
import type { Value } from "../plan/value";
import type { ExplainedColumn, ExplainedTable, SignsOfDoubt } from "./explained";
import type { ColumnRole } from "./header/evidence/evidence";
import type { Reading } from "./reading";
import type { FoundTable } from "./tables/found-table";
import { CONFIDENCE } from "./weights/confidence";

/** Whether a person should say whether a plan is theirs, and was read right. */
export function isToConfirm(reading: Reading): boolean {
  return (
    reading.kind === "plan" && reading.isMapped !== true && reading.confidence < CONFIDENCE.askBelow.value
  );
}

/** Whether a plan was read so doubtfully that what is found in it weighs less, and what is made of it says so. */
export function isUnsure(reading: Reading): boolean {
  return reading.kind === "plan" && reading.confidence < CONFIDENCE.unsureBelow.value;
}

/**
 * Whether a plan is read unsurely for other reasons than that it has few rows: what is missing or contradicts
 * something else in a short plan of clear columns is a finding as in a long one.
 */
export function isUnsureForItsColumns(reading: Reading): boolean {
  if (!isUnsure(reading) || reading.kind !== "plan") return false;
  const { confidence, plan } = reading;
  const odds = Math.log(confidence / (1 - confidence));
  const ofFewRows = CONFIDENCE.fewIndicators.value * shareOfFew(plan.indicators);
  return likelihood(odds - ofFewRows) < CONFIDENCE.unsureBelow.value;
}

/** A choice that is better by a known word and its cells is as sure as can be. */
const MAX_MARGIN = 5;

/** More columns without a meaning say no more than these. */
const MANY_COLUMNS = 3;

/** What is misread often leaves few rows. */
const FEW_INDICATORS = 20;

/** Meanings that a plan's numbers and names depend on: a wrong one among them makes the plan wrong. */
const OF_CONSEQUENCE: ReadonlySet<ColumnRole> = new Set<ColumnMeaning>([
  ...(["action", "indicator"] as const),
  ...meaningsWhere(({ holds }) => holds === "target" || holds === "baseline"),
]);

/** What makes the reading of a plan from a table doubtful, where others stand beside it. */
export function signsOfDoubt(
  { header }: FoundTable,
  others: readonly FoundTable[],
  { columns, indicators, doubts }: Plan,
): SignsOfDoubt {
  const choices = header.explain();
  const margins = choices
    .filter(({ role }) => OF_CONSEQUENCE.has(role))
    .map(({ runnerUp }) => runnerUp?.margin ?? MAX_MARGIN);
  const unread = choices.filter(isUnread).length;
  return {
    columnMargin: Math.min(MAX_MARGIN, ...margins),
    unreadColumns: Math.min(1, unread / MANY_COLUMNS),
    rivals: Math.log1p(others.length),
    // Words beside a number are no sign that it was misread.
    doubts: Math.min(
      1,
      doubts.filter(({ beside }) => beside === undefined).length / Math.max(1, indicators.length),
    ),
    withoutTargets: columns.some(({ meaning }) => kindOfMeaning(meaning) === "target")
      ? indicators.filter(hasNoTarget).length / Math.max(1, indicators.length)
      : 0,
    fewIndicators: shareOfFew(indicators),
    wholeHeader: unread + others.length + doubts.length === 0 && isWholeHeader(columns) ? 1 : 0,
  };
}

function isUnread({ role, isPart = false }: Pick<ExplainedColumn, "role" | "isPart">): boolean {
  return role === "ignored" && !isPart;
}

/** Whether a table has all that a plan of action says of an indicator. */
function isWholeHeader(columns: Plan["columns"]): boolean {
  const meanings = new Set(columns.map(({ meaning }) => meaning));
  const isOfPlan = (["objective", "action", "responsibleAgencies", "indicator"] as const).every((meaning) =>
    meanings.has(meaning),
  );
  return (
    isOfPlan && columns.some(({ meaning, period }) => kindOfMeaning(meaning) === "target" && period !== null)
  );
}

function shareOfFew(indicators: readonly Indicator[]): number {
  return Math.max(0, 1 - indicators.length / FEW_INDICATORS);
}

function hasNoTarget({ overallTarget, targets }: Indicator): boolean {
  const isBlank = (value: Value | null): boolean => value === null || value.state === "blank";
  return isBlank(overallTarget) && [...targets.values()].every(isBlank);
}

/**
 * How likely a reading is right, from 0 to 1: a logistic of its signs of doubt, fitted to readings that are known to
 * be right or wrong. What a person has said of columns is sure, and what stands in the rows is not.
 */
export function confidenceOf(
  [first]: readonly FoundTable[],
  others: readonly FoundTable[],
  plan: Plan,
): number {
  if (first === undefined) return 1;
  const signs = first.score === Infinity ? signsOfMapped(first, plan) : signsOfDoubt(first, others, plan);
  const sum = (Object.keys(signs) as (keyof SignsOfDoubt)[]).reduce(
    (all, sign) => all + CONFIDENCE[sign].value * signs[sign],
    CONFIDENCE.none.value,
  );
  return likelihood(sum);
}

/** Where a person has said what each column of a table is, its columns are sure; what stands in its rows need not be. */
function signsOfMapped(table: FoundTable, plan: Plan): SignsOfDoubt {
  return { ...signsOfDoubt(table, [], plan), columnMargin: MAX_MARGIN, unreadColumns: 0 };
}

/** From the logarithm of odds. */
function likelihood(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** What a doubtful reading is likeliest wrong about. */
export type LikeliestFault =
  | { readonly kind: "column"; readonly column: ExplainedColumn }
  | { readonly kind: "unreadColumns"; readonly columns: readonly ExplainedColumn[] }
  | { readonly kind: "table" };

/** The sign of doubt that takes most from the confidence of a table's reading. */
export function likeliestFault({ columns, signs }: ExplainedTable): LikeliestFault {
  const { columnMargin, unreadColumns, rivals } = CONFIDENCE;
  const byMargin = columns
    .filter(({ role }) => OF_CONSEQUENCE.has(role))
    .sort((a, b) => (a.runnerUp?.margin ?? Infinity) - (b.runnerUp?.margin ?? Infinity));
  const ofColumn = columnMargin.value * (MAX_MARGIN - signs.columnMargin);
  const ofUnread = -unreadColumns.value * signs.unreadColumns;
  const ofTable = -rivals.value * signs.rivals;
  const [column] = byMargin;
  if (column !== undefined && ofColumn >= Math.max(ofUnread, ofTable)) return { kind: "column", column };
  if (ofTable > ofUnread) return { kind: "table" };
  const unread = columns.filter(isUnread);
  return unread.length === 0 ? { kind: "table" } : { kind: "unreadColumns", columns: unread };
}
