import type { ColumnMeaning, PlanColumn } from "../plan/plan";
import type { ColumnContent } from "./column-content";
import { contentOfColumn } from "./column-content";
import type { ColumnKind, HeadSense } from "./head-column";
import { senseOfHead } from "./head-column";
import type { HeadRows } from "./head-paths";
import { headPaths } from "./head-paths";
import type { HeadWords } from "./head-words";
import type { YearSpan } from "./period-words";
import type { SheetView } from "./sheet-view";

/** A column of the table with what the reading needs besides its meaning. */
export interface HeadColumn extends PlanColumn {
  readonly sense: HeadSense;
  readonly content: ColumnContent;
  /** Why nothing reads it, where nothing does. */
  readonly leftOut: "columnWithoutMeaning" | "duplicateColumn" | null;
}

export interface TableHead {
  readonly rows: HeadRows;
  readonly columns: readonly HeadColumn[];
  readonly languages: readonly string[];
}

/** Understands the head of a table: what each of its columns holds. */
export function understandHead(
  view: SheetView,
  rows: HeadRows,
  words: HeadWords,
  span: YearSpan | null,
): TableHead {
  const hidden = new Set(view.grid.hiddenColumns);
  const drafts = headPaths(view, rows).map((path) => {
    const sense = senseOfHead(path, words);
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
      quarter: sense.period?.quarter ?? null,
      hidden: hidden.has(sense.path.column),
      sense,
      content,
      leftOut: meaning === "ignored" ? "columnWithoutMeaning" : null,
    };
  });
  const settled = settleDuplicates(settleLevels(columns));
  return { rows, columns: settled, languages: languagesOf(settled) };
}

function languagesOf(columns: readonly HeadColumn[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { sense } of columns) {
    for (const language of sense.languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language);
}

/** What a column is dated with, as keys to compare columns by; none for one without a period. */
function datesOf({ period, isOverall }: HeadSense): readonly string[] {
  if (isOverall || period === null) return isOverall ? ["overall"] : [];
  return [`${period.year ?? ""} ${period.yearOfPlan ?? ""} ${period.quarter ?? ""} ${period.half ?? ""}`];
}

const VALUE_KINDS: ReadonlySet<ColumnKind> = new Set(["target", "actual", "baseline", "percentMet"]);

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
  schedule: "remarks",
} as const satisfies Record<Exclude<ColumnKind, "target" | "actual" | "baseline">, ColumnMeaning>;

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
  if (content.marks > 0.3 || (content.filled > 0 && content.values < 0.3)) return "workplan";
  return meaningOfValues(sense, ["overallTarget", "annualTarget", "quarterTarget"]);
}

function yearOfColumn({ period }: HeadSense, meaning: ColumnMeaning, span: YearSpan | null): number | null {
  if (period === null || meaning === "overallTarget" || meaning === "overallActual") return null;
  if (period.year !== null) return period.year;
  if (period.yearOfPlan !== null) return span === null ? null : span.first + period.yearOfPlan - 1;
  const isOfOneYear = span !== null && span.first === span.last;
  return period.quarter !== null && isOfOneYear ? span.first : null;
}

/**
 * Levels above the action: of several ("Pillar", "Outcome", "Output") the leftmost is the objective.
 * A plan without a column of actions has them in its lowest level left of the indicators.
 */
function settleLevels(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  const levels = columns.filter(({ meaning }) => meaning === "objective");
  const indicator = columns.find(({ meaning }) => meaning === "indicator");
  const hasAction = columns.some(({ meaning }) => meaning === "action");
  const lowest = levels.filter(({ column }) => indicator === undefined || column < indicator.column).at(-1);
  if (hasAction || levels.length < 2 || lowest === undefined) return columns;
  return columns.map((column) => (column === lowest ? { ...column, meaning: "action" } : column));
}

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

function fit({ meaning, content, column }: HeadColumn, columns: readonly HeadColumn[]): number {
  if (meaning === "objective") return -column;
  if (meaning === "actionNumber") return fitOfNumbers(column, columns);
  const isFilled = content.filled > 0 ? 1 : 0;
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
