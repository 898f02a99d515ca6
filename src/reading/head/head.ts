import type { Quarter } from "../../plan/period";
import type { ColumnMeaning } from "../../plan/plan";
import type { ColumnContent } from "./column-content";
import { contentOfColumn } from "./column-content";
import { withAgencies } from "./agency-columns";
import { settleDuplicates } from "./duplicate-columns";
import { settleFinalTarget, settleValueBefore } from "./final-target";
import type { ColumnKind, HeadColumn, HeadSense } from "./head-column";
import { senseOfHead } from "./head-column";
import { settledSenses } from "./head-senses";
import type { HeadPath, HeadRows } from "./head-paths";
import { headPaths } from "./head-paths";
import type { HeadWords } from "../../plan/language/head-words";
import { settleLevels, withLabelsOfLevels, withLevelsUnnamed } from "./level-columns";
import { withPartiesOfActuals, withPartsOfParties } from "./party-columns";
import { periodsOfRuns } from "./period-runs";
import {
  isPartOfYear,
  NO_PERIOD,
  quarterOfEnd,
  type HeadPeriod,
  type YearSpan,
} from "../../plan/language/period-words";
import { withKindsOfRows } from "./row-kinds";
import { withPeriodsOfRows } from "./row-periods";
import { withSlippedYears } from "./slipped-years";
import type { SheetView } from "../sheet/sheet-view";

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
  const runs = periodsOfRuns(paths);
  const read = paths.map((path) => {
    const ofRun = runs.get(path.column);
    return ofRun === undefined
      ? senseOfHead(path, words, language)
      : senseInRun(path, words, language, ofRun);
  });
  const senses = withSlippedYears(settledSenses(read));
  const drafts = senses.map((sense) => {
    const content = contentOfColumn(view, sense.path.column, rows.last + 1);
    return {
      sense,
      content,
      kind: kindByContent(sense, content, isLeftOfIndicator(sense.path.column, senses)),
    };
  });
  const targeted = datesOfTargets(drafts);
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
      ...(sense.hasSlippedYear === true ? { isYearUnclear: true } : {}),
      leftOut: meaning === "ignored" ? "columnWithoutMeaning" : null,
    };
  });
  const leveled = settleLevels(withAllLevels(view, rows, settleCumulated(settleTotalsOfCosts(columns))));
  const byRow = withPeriodsOfRows(view, rows, settleYearTotals(leveled, span));
  const dated = settleQuarters(settleAnnualTarget(byRow, span));
  const single = withPartsOfParties(
    view,
    rows,
    settleDuplicates(settleValueBefore(settleFinalTarget(dated))),
  );
  const settled = withKindsOfRows(view, rows, withPartiesOfActuals(single, words));
  return { rows, firstBodyRow: rows.last + 1, columns: settled, language };
}

function withAllLevels(
  view: SheetView,
  rows: HeadRows,
  columns: readonly HeadColumn[],
): readonly HeadColumn[] {
  return withLabelsOfLevels(view, rows, withLevelsUnnamed(view, rows, withAgencies(columns)));
}

/** The languages of the heads' words, the one of most columns first. */
function languagesOf(senses: readonly HeadSense[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { languages } of senses) {
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language);
}

/** The letter or number of a month or quarter in a row of them says nothing else. */
function senseInRun(path: HeadPath, words: HeadWords, language: string | null, ofRun: HeadPeriod): HeadSense {
  const { kinds, period, ...sense } = senseOfHead(
    { ...path, levels: path.levels.slice(0, -1) },
    words,
    language,
  );
  const { quarter, month } = ofRun;
  return { ...sense, path, kinds, period: { ...(period ?? NO_PERIOD), quarter, month } };
}

/** What a column is dated with, as keys to compare columns by; none for one without a period. */
function datesOf({ period, isOverall }: HeadSense): readonly string[] {
  if (period === null) return isOverall ? ["overall"] : [];
  // "2024 Total" is the year's, and no other total than the plan's.
  const date = `${period.year ?? ""} ${period.yearOfPlan ?? ""} ${quarterOfEnd(period) ?? ""}`;
  return [isOverall ? `${date} overall` : date];
}

/**
 * The dates of the columns that say that they are of targets: what else is headed by these and nothing more
 * is of something else. "Target 2028" beside 2026, 2027 and 2028 is one date of several and says nothing of these.
 */
function datesOfTargets(
  drafts: readonly { readonly kind: ColumnKind | null; readonly sense: HeadSense }[],
): ReadonlySet<string> {
  const targeted = new Set(drafts.flatMap(({ kind, sense }) => (kind === "target" ? datesOf(sense) : [])));
  const bare = drafts.filter(({ kind, sense }) => kind === null && sense.period !== null);
  const both = bare.filter(({ sense }) => datesOf(sense).some((date) => targeted.has(date)));
  return both.length === 1 && bare.length > 1 ? new Set() : targeted;
}

const VALUE_KINDS: ReadonlySet<ColumnKind> = new Set(["target", "actual", "baseline", "percentMet"]);

/** Settles by the cells what the words leave open: "Goal" over numbers is a target, over sentences an objective. */
function kindByContent(
  { kinds, period }: HeadSense,
  content: ColumnContent,
  isLeft: boolean,
): ColumnKind | null {
  const [first] = kinds;
  if (first === undefined) return null;
  // The goals and targets of the SDGs, "16" and "16.2 End abuse", stand left of their indicators.
  const isTarget = kinds.includes("target") && period === null;
  const isOfLevel = kinds.includes("objective") || content.values - content.numbered < 0.3;
  if (isTarget && isLeft && isOfLevel && content.filled > 0) return "objective";
  // "Objectif 2024" over numbers is what is aimed at.
  const isDated = period !== null && (period.year !== null || period.yearOfPlan !== null);
  if (first === "objective" && isDated && content.values > 0.6 && content.numbers > 0.3) return "target";
  if (first === "number" && content.filled > 0 && content.codes < 0.5) return kinds[1] ?? null;
  if (kinds.length === 1) return first;
  // A "Result" of a quarter that has not been reported on yet is one of values all the same.
  const isUnfilled = content.filled === 0 && period !== null;
  const looksLikeValues = isUnfilled || (content.values > 0.6 && content.numbers > 0.3);
  return kinds.find((kind) => VALUE_KINDS.has(kind) === looksLikeValues) ?? first;
}

/** Whether indicators follow to the right, and targets after them. */
function isLeftOfIndicator(column: number, senses: readonly HeadSense[]): boolean {
  const indicator = senses.find(({ kinds }) => kinds[0] === "indicator")?.path.column ?? -1;
  return (
    column < indicator && senses.some(({ path, kinds }) => path.column > indicator && kinds[0] === "target")
  );
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
      return isInCalendar(sense) || isOfYears(sense, content)
        ? meaningWithoutWords(sense, content)
        : "remarks";
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
  return period !== null && isPartOfYear(period);
}

/** "Timeframe" over years, with marks for when to do it or with numbers for how much of it. */
function isOfYears({ period }: HeadSense, content: ColumnContent): boolean {
  const isOfYear = period !== null && (period.year !== null || period.yearOfPlan !== null);
  const hasNumbers = content.values > 0.6 && content.numbers > 0.3 && content.yearNumbers < 0.8;
  return isOfYear && (content.marks > 0.3 || hasNumbers);
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
  // "Q1 cumulative" and the total of a quarter's months are the quarter's.
  if (period === null || (isOverall && !isPartOfYear(period))) return overall;
  // A month's value is a part of its quarter's only.
  if (period.month !== null) return "ignored";
  if (isPartOfYear(period)) return quarterly;
  return period.year !== null || period.yearOfPlan !== null ? annual : overall;
}

/** A column headed by nothing but a year, a quarter or "Total" holds targets, unless its cells are marks of a calendar. */
function meaningWithoutWords(sense: HeadSense, content: ColumnContent): ColumnMeaning {
  if (sense.period === null && !sense.isOverall) return "ignored";
  const isCalendar =
    content.filled === 0
      ? sense.kinds[0] === "schedule" || sense.period?.month != null
      : content.values < 0.3;
  // A plan can have a tick as the target of a milestone, between numbers.
  const isMarked = content.marks > 0.3 && content.marks > content.numbers;
  if (!sense.isOverall && (isMarked || isCalendar)) return "workplan";
  if (content.money > 0.5) return "resources";
  return meaningOfValues(sense, ["overallTarget", "annualTarget", "quarterTarget"]);
}

/** A half of a year, or a month of a calendar, is due by the quarter in which it ends. */
function quarterOfColumn({ period }: HeadSense, meaning: ColumnMeaning): Quarter | null {
  if (period === null || (period.month !== null && meaning !== "workplan")) return null;
  return quarterOfEnd(period);
}

function yearOfColumn({ period }: HeadSense, meaning: ColumnMeaning, span: YearSpan | null): number | null {
  if (period === null || meaning === "overallTarget" || meaning === "overallActual") return null;
  const isOfYear = period.year !== null || period.yearOfPlan !== null;
  if (isOfYear) return yearNamed(period, span);
  return isPartOfYear(period) && span?.first === span?.last ? (span?.first ?? null) : null;
}

/** The year that a head names, by itself or counted from the plan's first one. */
function yearNamed({ year, yearOfPlan }: HeadPeriod, span: YearSpan | null): number | null {
  if (year !== null || yearOfPlan === null || span === null) return year;
  return span.first + yearOfPlan - 1;
}

/** "Total" beside the quarters of a year, or beside the parties' parts of its target, is the year's. */
function settleYearTotals(columns: readonly HeadColumn[], span: YearSpan | null): readonly HeadColumn[] {
  const series = cumulativeYears(columns);
  return columns.map((column) => {
    const annual = ANNUAL_OF[column.meaning];
    const { period } = column.sense;
    if (annual === undefined || period === null) return column;
    const named = ({ sense }: HeadColumn): string => `${sense.period?.year} ${sense.period?.yearOfPlan}`;
    const beside = columns.filter((other) => other !== column && named(other) === named(column));
    const hasQuarters = beside.some(({ meaning }) => meaning === annual.quarter);
    const parts = beside.filter(({ meaning }) => meaning === annual.year).length;
    const isOfYear = period.year !== null || period.yearOfPlan !== null;
    const isOfYears = hasQuarters || parts >= 2 || series.includes(column) || isOnlyYear(column, columns);
    if (!isOfYear || !isOfYears) return column;
    return { ...column, meaning: annual.year, year: yearNamed(period, span) };
  });
}

/** "Total 2024" beside quarters of a year that no head names is that year's, unless other years have columns. */
function isOnlyYear({ sense: { period } }: HeadColumn, columns: readonly HeadColumn[]): boolean {
  const hasQuarters = columns.some(
    ({ meaning, sense }) => meaning.startsWith("quarter") && sense.period?.year === null,
  );
  const years = new Set(columns.flatMap(({ sense }) => sense.period?.year ?? []));
  return hasQuarters && period?.year != null && years.size === 1;
}

/** "2024 (cumulative)", "2025 (cumulative)": the totals of several years are of the years, and not of the plan. */
function cumulativeYears(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  return (["overallTarget", "overallActual"] as const).flatMap((whole) => {
    const totals = columns.filter(
      ({ meaning, sense: { period } }) =>
        meaning === whole && (period?.year ?? period?.yearOfPlan ?? null) !== null,
    );
    return totals.length > 1 ? totals : [];
  });
}

/** "Total" right of what each year costs, and not left of what it aims at, is a cost. */
function settleTotalsOfCosts(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  return columns.map((column, place) => {
    const { sense, meaning } = column;
    const isPlainTotal = meaning === "overallTarget" && sense.kinds.length === 0;
    const [before, after] = [columns[place - 1], columns[place + 1]];
    const followsCosts = before?.meaning === "resources" && before.sense.period !== null;
    const isBeforeTargets = after?.meaning === "annualTarget" || after?.meaning === "quarterTarget";
    return isPlainTotal && followsCosts && !isBeforeTargets ? { ...column, meaning: "resources" } : column;
  });
}

/**
 * "Cumulative", "Total" or "Cumul annuel" right of what was achieved is that added up where another column
 * says that it is of the target as a whole.
 */
function settleCumulated(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  const isWholeTarget = ({ meaning, sense }: HeadColumn): boolean =>
    sense.kinds[0] === "target" && (meaning === "overallTarget" || meaning === "annualTarget");
  const isYearsTarget = columns.filter(isWholeTarget).length === 1;
  return columns.map((column, place) => {
    const isTotal = column.meaning === "overallTarget" && column.sense.kinds.length === 0;
    const followsActuals = columns[place - 1]?.meaning.endsWith("Actual") === true;
    return isTotal && followsActuals && isYearsTarget ? { ...column, meaning: "overallActual" } : column;
  });
}

/** In a plan of one year its "annual target" is that year's, and so is what was achieved. */
function settleAnnualTarget(columns: readonly HeadColumn[], span: YearSpan | null): readonly HeadColumn[] {
  const year = span !== null && span.first === span.last ? span.first : onlyYearOf(columns);
  if (year === null) return columns;
  const hasActuals = columns.some(({ meaning }) => meaning === "annualActual" || meaning === "quarterActual");
  return columns.map((column) => {
    const { sense, meaning, content } = column;
    const isActual = meaning === "overallActual" && !hasActuals;
    const isUndated = sense.period === null && !sense.isOverall && column.isDatedByRow !== true;
    const isYears = isUndated && (sense.isAnnual || isActual);
    const isPlain = meaning === "ignored" && sense.kinds.length === 0 && content.values > 0.6;
    const annual = isYears
      ? ANNUAL_OF[isPlain && content.yearNumbers < 0.5 ? "overallTarget" : meaning]
      : undefined;
    return annual === undefined ? column : { ...column, meaning: annual.year, year, leftOut: null };
  });
}

/** Quarters without a year are those of the only year that there is a target of. */
function settleQuarters(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  const years = new Set(columns.flatMap(({ meaning, year }) => (meaning === "annualTarget" ? year : [])));
  const [year] = years;
  if (years.size !== 1 || year === undefined) return columns;
  return columns.map((column) =>
    column.meaning.startsWith("quarter") && column.year === null ? { ...column, year } : column,
  );
}

/** The year of all quarters, where they are of one. */
function onlyYearOf(columns: readonly HeadColumn[]): number | null {
  const dated = columns.filter(({ meaning }) => meaning === "quarterTarget" || meaning === "annualTarget");
  const years = new Set(dated.map(({ year }) => year));
  return dated.length > 1 && years.size === 1 ? (dated[0]?.year ?? null) : null;
}

const ANNUAL_OF: Partial<
  Record<ColumnMeaning, { readonly year: ColumnMeaning; readonly quarter: ColumnMeaning }>
> = {
  overallTarget: { year: "annualTarget", quarter: "quarterTarget" },
  overallActual: { year: "annualActual", quarter: "quarterActual" },
};
