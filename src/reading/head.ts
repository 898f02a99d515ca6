import type { Quarter } from "../plan/period";
import { quarterOfDay } from "../plan/period";
import type { ColumnMeaning, PlanColumn } from "../plan/plan";
import type { ColumnContent } from "./column-content";
import { contentOfColumn } from "./column-content";
import type { ColumnKind, HeadSense } from "./head-column";
import { senseOfHead } from "./head-column";
import type { HeadRows } from "./head-paths";
import { headPaths } from "./head-paths";
import type { HeadWords } from "./head-words";
import { phrases } from "./lexicon";
import type { HeadPeriod, YearSpan } from "./period-words";
import type { SheetView } from "./sheet-view";
import { foldText } from "./text-folding";

/** A column of the table with what the reading needs besides its meaning. */
export interface HeadColumn extends PlanColumn {
  readonly sense: HeadSense;
  readonly content: ColumnContent;
  /** Why nothing reads it, where nothing does. */
  readonly leftOut: "columnWithoutMeaning" | "duplicateColumn" | null;
}

export interface TableHead {
  readonly rows: HeadRows;
  readonly firstBodyRow: number;
  readonly columns: readonly HeadColumn[];
  /** The language of most of its words; `null` where none is known. */
  readonly language: string | null;
}

/** Understands the head of a table: what each of its columns holds. */
export function understandHead(
  view: SheetView,
  rows: HeadRows,
  words: HeadWords,
  span: YearSpan | null,
): TableHead {
  const hidden = new Set(view.grid.hiddenColumns);
  const paths = headPaths(view, rows);
  const [language = null] = languagesOf(paths.map((path) => senseOfHead(path, words, null)));
  const senses = paths.map((path) => senseOfHead(path, words, language));
  const drafts = senses.map((read) => {
    const sense = withReferenceSettled(read, senses);
    const { path } = sense;
    const content = contentOfColumn(view, path.column, rows.last + 1);
    return { sense, content, kind: kindByContent(sense, content) };
  });
  const targeted = new Set(drafts.flatMap(({ kind, sense }) => (kind === "target" ? datesOf(sense) : [])));
  const columns = drafts.map(({ sense, content, kind }): HeadColumn => {
    const meaning = meaningOf(kind, sense, content, targeted);
    return {
      column: sense.path.column,
      meaning,
      head: sense.path.levels.join(" "),
      headCell: sense.path.cell,
      year: yearOfColumn(sense, meaning, span),
      quarter: quarterOfColumn(sense, meaning),
      hidden: hidden.has(sense.path.column),
      sense,
      content,
      leftOut: meaning === "ignored" ? "columnWithoutMeaning" : null,
    };
  });
  const settled = settleDuplicates(
    settleAnnualTarget(settleYearTotals(settleLevels(withLevelsUnnamed(view, rows, columns)), span), span),
  );
  return { rows, firstBodyRow: rows.last + 1, columns: settled, language };
}

/** The languages of the heads' words, the one of most columns first. */
function languagesOf(senses: readonly HeadSense[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { languages } of senses) {
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language);
}

/** What a column is dated with, as keys to compare columns by; none for one without a period. */
function datesOf({ period, isOverall }: HeadSense): readonly string[] {
  if (isOverall || period === null) return isOverall ? ["overall"] : [];
  return [`${period.year ?? ""} ${period.yearOfPlan ?? ""} ${period.quarter ?? ""} ${period.half ?? ""}`];
}

const VALUE_KINDS: ReadonlySet<ColumnKind> = new Set(["target", "actual", "baseline", "percentMet"]);

/** "Réf." right of the actions and indicators is the value before the plan where nothing else is; else it numbers. */
function withReferenceSettled(sense: HeadSense, all: readonly HeadSense[]): HeadSense {
  if (!isReference(sense)) return sense;
  const hasBaseline = all.some((other) => other.kinds.includes("baseline") && !isReference(other));
  const firstText = all.find(({ kinds }) => kinds[0] === "action" || kinds[0] === "indicator");
  const isLeft = firstText === undefined || sense.path.column < firstText.path.column;
  return { ...sense, kinds: [hasBaseline || isLeft ? "number" : "baseline"] };
}

function isReference({ kinds }: HeadSense): boolean {
  return kinds.includes("number") && kinds.includes("baseline");
}

/** Settles by the cells what the words leave open: "Goal" over numbers is a target, over sentences an objective. */
function kindByContent({ kinds }: HeadSense, content: ColumnContent): ColumnKind | null {
  const [first] = kinds;
  if (first === undefined) return null;
  if (first === "number" && content.filled > 0 && content.codes < 0.5) return kinds[1] ?? null;
  if (kinds.length === 1) return first;
  const looksLikeValues = content.values > 0.6 && content.numbers > 0.3;
  return kinds.find((kind) => VALUE_KINDS.has(kind) === looksLikeValues) ?? first;
}

function meaningOf(
  kind: ColumnKind | null,
  sense: HeadSense,
  content: ColumnContent,
  targeted: ReadonlySet<string>,
): ColumnMeaning {
  switch (kind) {
    case null:
      return datesOf(sense).some((date) => targeted.has(date))
        ? "ignored"
        : meaningWithoutWords(sense, content);
    case "schedule":
      return isInCalendar(sense) ? meaningWithoutWords(sense, content) : "remarks";
    case "target":
      return meaningOfValues(sense, ["overallTarget", "annualTarget", "quarterTarget"]);
    case "actual":
      return meaningOfValues(sense, ["overallActual", "annualActual", "quarterActual"]);
    case "baseline":
      return sense.isAnnual && content.yearNumbers > 0.5 ? "baselineYear" : "baseline";
    default:
      return MEANINGS[kind];
  }
}

/** A part of a year: "Timeline" over Q1, Q2 … is a calendar. */
function isInCalendar({ period }: HeadSense): boolean {
  return period !== null && [period.quarter, period.half, period.month].some((part) => part !== null);
}

const MEANINGS = {
  objective: "objective",
  number: "actionNumber",
  action: "action",
  responsible: "responsibleAgencies",
  partners: "implementingPartners",
  indicator: "indicator",
  unit: "unit",
  percentMet: "percentMet",
  direction: "direction",
  verification: "meansOfVerification",
  resources: "resources",
  remarks: "remarks",
} as const satisfies Record<
  Exclude<ColumnKind, "target" | "actual" | "baseline" | "schedule">,
  ColumnMeaning
>;

function meaningOfValues(
  { period, isOverall }: HeadSense,
  [overall, annual, quarterly]: readonly [ColumnMeaning, ColumnMeaning, ColumnMeaning],
): ColumnMeaning {
  if (isOverall || period === null) return overall;
  if (period.half !== null || period.month !== null) return "ignored";
  if (period.quarter !== null) return quarterly;
  return period.year !== null || period.yearOfPlan !== null ? annual : overall;
}

/** A column headed by nothing but a year, a quarter or "Total" holds targets, unless its cells are marks of a calendar. */
function meaningWithoutWords(sense: HeadSense, content: ColumnContent): ColumnMeaning {
  if (sense.period === null && !sense.isOverall) return "ignored";
  const isCalendar = content.filled === 0 ? sense.kinds[0] === "schedule" : content.values < 0.3;
  if (!sense.isOverall && (content.marks > 0.3 || isCalendar)) return "workplan";
  return meaningOfValues(sense, ["overallTarget", "annualTarget", "quarterTarget"]);
}

/** A month of a calendar is read as its quarter. */
function quarterOfColumn({ period }: HeadSense, meaning: ColumnMeaning): Quarter | null {
  const month = period?.month ?? null;
  if (meaning !== "workplan" || month === null) return period?.quarter ?? null;
  return quarterOfDay({ year: 0, month, day: 1 }).quarter;
}

function yearOfColumn({ period }: HeadSense, meaning: ColumnMeaning, span: YearSpan | null): number | null {
  if (period === null || meaning === "overallTarget" || meaning === "overallActual") return null;
  const isPartOfYear = period.quarter !== null || period.month !== null;
  const isOfYear = period.year !== null || period.yearOfPlan !== null;
  if (isOfYear) return yearNamed(period, span);
  return isPartOfYear && span?.first === span?.last ? (span?.first ?? null) : null;
}

/** The year that a head names, by itself or counted from the plan's first one. */
function yearNamed({ year, yearOfPlan }: HeadPeriod, span: YearSpan | null): number | null {
  if (year !== null || yearOfPlan === null || span === null) return year;
  return span.first + yearOfPlan - 1;
}

/**
 * Of several levels above the action ("Pillar", "Objective", "Output") the one that says "objective"
 * is the objective, else the leftmost; the others are remarks. A plan without a column of actions
 * has them in its lowest level left of the indicators.
 */
function settleLevels(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  const levels = columns.filter(({ meaning }) => meaning === "objective");
  const indicator = columns.find(({ meaning }) => meaning === "indicator");
  const action = columns.find(({ meaning }) => meaning === "action");
  const lowest = levels.filter(({ column }) => indicator === undefined || column < indicator.column).at(-1);
  const unknown =
    columns.find((column) => isUnknownAction(column, indicator)) ?? besideNumbers(columns, indicator);
  const asAction = action === undefined ? (unknown ?? (levels.length > 1 ? lowest : undefined)) : undefined;
  const others = levels.filter((level) => level !== asAction);
  const objective = others.reduce<HeadColumn | undefined>(
    (best, level) => (best === undefined || rankOfLevel(level) > rankOfLevel(best) ? level : best),
    undefined,
  );
  return columns.map((column) => {
    if (column === asAction) return { ...column, meaning: "action", leftOut: null };
    return column.meaning === "objective" && column !== objective
      ? { ...column, meaning: "remarks" }
      : column;
  });
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

function rankOfLevel({ head, content }: HeadColumn): number {
  const folded = foldText(head);
  const isObjective = phrases.objectiveWords.isWithin(folded);
  const isSpecific = isObjective && phrases.specific.isWithin(folded);
  return (content.filled > 0 ? 4 : 0) + (isObjective ? 2 : 0) + (isSpecific ? 1 : 0);
}

/**
 * A results matrix often leaves the head of its first column blank: the levels stand there, "Outcome
 * 1", "Output 1.1", left of the indicators.
 */
function withLevelsUnnamed(
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
    const path = { column, levels: [""], cell: view.reference(rows.last, column) };
    const sense: HeadSense = {
      path,
      kinds: ["objective"],
      period: null,
      isOverall: false,
      isAnnual: false,
      languages: [],
    };
    const unnamed: HeadColumn = {
      ...{ column, meaning: "objective", head: "", headCell: path.cell, year: null, quarter: null },
      ...{ hidden: view.grid.hiddenColumns.includes(column), sense, content, leftOut: null },
    };
    return [unnamed, ...columns].sort((a, b) => a.column - b.column);
  }
  return columns;
}

/** "Total" beside the quarters of a year, or beside the parties' parts of its target, is the year's. */
function settleYearTotals(columns: readonly HeadColumn[], span: YearSpan | null): readonly HeadColumn[] {
  return columns.map((column) => {
    const annual = ANNUAL_OF[column.meaning];
    const { period } = column.sense;
    if (annual === undefined || period === null) return column;
    const named = ({ sense }: HeadColumn): string => `${sense.period?.year} ${sense.period?.yearOfPlan}`;
    const beside = columns.filter((other) => other !== column && named(other) === named(column));
    const hasQuarters = beside.some(({ meaning }) => meaning === annual.quarter);
    const parts = beside.filter(({ meaning }) => meaning === annual.year).length;
    const isOfYear = period.year !== null || period.yearOfPlan !== null;
    if (!isOfYear || (!hasQuarters && parts < 2)) return column;
    return { ...column, meaning: annual.year, year: yearNamed(period, span) };
  });
}

/** In a plan of one year its "annual target" is that year's. */
function settleAnnualTarget(columns: readonly HeadColumn[], span: YearSpan | null): readonly HeadColumn[] {
  const year = span !== null && span.first === span.last ? span.first : null;
  if (year === null) return columns;
  return columns.map((column) => {
    const isYears = column.sense.isAnnual && column.sense.period === null && !column.sense.isOverall;
    const annual = isYears ? ANNUAL_OF[column.meaning] : undefined;
    return annual === undefined ? column : { ...column, meaning: annual.year, year };
  });
}

const ANNUAL_OF: Partial<
  Record<ColumnMeaning, { readonly year: ColumnMeaning; readonly quarter: ColumnMeaning }>
> = {
  overallTarget: { year: "annualTarget", quarter: "quarterTarget" },
  overallActual: { year: "annualActual", quarter: "quarterActual" },
};

/** Meanings that several columns may share: each names more agencies, or stands on its own. */
const SHARED: ReadonlySet<ColumnMeaning> = new Set([
  "responsibleAgencies",
  "implementingPartners",
  "percentMet",
  "resources",
  "remarks",
  "workplan",
  "ignored",
]);

/** Of several columns with one meaning the one whose cells fit it best keeps it. */
function settleDuplicates(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  const best = new Map<string, HeadColumn>();
  for (const column of columns) {
    const key = meaningKey(column);
    const rival = best.get(key);
    if (rival === undefined || fit(column, columns) > fit(rival, columns)) best.set(key, column);
  }
  return columns.map((column) =>
    SHARED.has(column.meaning) || best.get(meaningKey(column)) === column
      ? column
      : { ...column, meaning: "ignored", leftOut: "duplicateColumn" },
  );
}

function meaningKey({ meaning, year, quarter, sense }: HeadColumn): string {
  const undated = year === null ? `${sense.period?.yearOfPlan ?? ""}` : String(year);
  return `${meaning} ${undated} ${quarter ?? ""}`;
}

function fit({ meaning, content, column, sense }: HeadColumn, columns: readonly HeadColumn[]): number {
  if (meaning === "actionNumber") return fitOfNumbers(column, columns);
  const isFilled = content.filled > 0 ? 1 : 0;
  // Of "Milestone", "Mid-term" and "Final target" the last one is the plan's.
  if (sense.isOverall) return isFilled * (1.5 + content.values);
  return isTextMeaning(meaning) ? isFilled * (0.5 + content.distinct) : isFilled * (0.5 + content.values);
}

function isTextMeaning(meaning: ColumnMeaning): boolean {
  return ["action", "indicator", "unit", "direction", "meansOfVerification"].includes(meaning);
}

/** The actions' numbers stand directly left of the actions; a column further off numbers something else. */
function fitOfNumbers(column: number, columns: readonly HeadColumn[]): number {
  const action =
    columns.find(({ meaning }) => meaning === "action") ??
    columns.find(({ meaning }) => meaning === "indicator");
  if (action === undefined) return -column;
  return column < action.column ? column - action.column : -1000 - column;
}
