import { partAt, placeOf } from "../../plan/period";
import { isOfPartOfYear, kindOfMeaning } from "../../plan/column-meaning";
import { quarterOfDay } from "../../plan/plan-year";
import type { ColumnMeaning, Plan } from "../../plan/plan";
import type { MentionedDate } from "../../plan/workplan";
import { CALENDAR_MARK } from "../header/cells/marks";
import type { TableHeader } from "../header/table-header";
import type { ColumnKind, HeaderColumn } from "../header/header-column";
import type { HeaderWords } from "../../plan/language/header-words";
import { numberAlone, numberedAction, tenthAfter } from "../header/numbering";
import type { PlanColumns } from "../header/plan-columns";
import { columnsOfHeader } from "../header/plan-columns";
import type { YearSpan } from "../../plan/language/time/period-words";
import { periodInHeader } from "../../plan/language/time/period-words";
import type { SheetView } from "../sheet/sheet-view";
import { headersOfSheet } from "../tables/table-search";
import type { TableEvidence } from "../tables/table-evidence";
import { phrases } from "../../plan/language/phrases";
import { datesInText } from "./dates-in-text";
import { datesOfRow, withDates, type EntryDraft } from "./workplan-dates";
import { foldText, onOneLine } from "../../plan/language/spelling/text-folding";

/** The entries of the sheet's tables with a row for each activity and columns for the quarters. */
export function calendarEntries(
  view: SheetView,
  headerWords: HeaderWords,
  span: YearSpan | null,
  plan: Plan,
): readonly EntryDraft[] {
  const tables = headersOfSheet(view, headerWords, span)
    .filter(({ header, evidence }) =>
      isWithinPlan(view, header, plan) ? isHeaderOfSchedule(header, plan) : !isRowOfOther(evidence),
    )
    .map(({ header }) => ({ header: { ...header, yearStart: plan.yearStart } }))
    .map(({ header }) => ({ header, columns: columnsOfHeader(withMarksOfOne(view, header)) }))
    .filter(({ columns }) => columns.of("workplan").length > 1 && activityColumn(columns) !== null);
  const [best] = tables.sort((a, b) => periodsIn(b.columns) - periodsIn(a.columns));
  if (best === undefined) return [];
  const { header, columns } = best;
  const isAbovePlan = view.grid.sheet === plan.sheet && header.rows.first < plan.extent.firstHeaderRow;
  const lastRow = isAbovePlan ? plan.extent.firstHeaderRow - 1 : view.lastRow;
  const ids = new Set(plan.actions.map(({ id }) => id));
  return entriesOfTable(view, { header, columns, lastRow, ids }, span);
}

/** Whether a header stands among the rows of another table: a row of "Career fair 2026 | 15–24 August 2026" names times, too. */
function isRowOfOther(evidence: readonly TableEvidence[]): boolean {
  return evidence.some(({ weight }) => weight === "amidRows");
}

/** Columns of quarters or months with nothing but ones, beside no indicator, are marked with them. */
function withMarksOfOne(view: SheetView, header: TableHeader): TableHeader {
  const { columns, firstBodyRow } = header;
  const parts = columns.filter(
    ({ meaning }) => kindOfMeaning(meaning) === "target" && isOfPartOfYear(meaning),
  );
  const texts = parts.flatMap(({ column }) =>
    Array.from({ length: view.lastRow - firstBodyRow + 1 }, (_, after) =>
      view.text(firstBodyRow + after, column),
    ),
  );
  const isMarked = texts.every((text) => text === "" || text === "1");
  if (!isMarked || columns.some(({ meaning }) => meaning === "indicator")) return header;
  return {
    ...header,
    columns: columns.map((column) => (parts.includes(column) ? asCalendar(column, header) : column)),
  };
}

/** The column in a calendar, which is one of quarters. */
function asCalendar(column: HeaderColumn, { yearStart }: TableHeader): HeaderColumn {
  const { year } = column;
  const month = placeOf(column.part, "month");
  if (month === null) return { ...column, meaning: "workplan" };
  const ofPlan = quarterOfDay({ year: year ?? 0, month, day: 1 }, yearStart);
  const part = partAt("quarter", ofPlan.quarter);
  return { ...column, meaning: "workplan", part, year: year === null ? null : ofPlan.year };
}

/** Whether a header is among the rows of the plan itself. */
export function isWithinPlan(view: SheetView, { rows }: TableHeader, { parts }: Plan): boolean {
  return parts.some(
    ({ sheet, extent }) =>
      view.grid.sheet === sheet && rows.last >= extent.firstHeaderRow && rows.first <= extent.lastRow,
  );
}

/** The plan's own rows are a workplan too where it has columns for the quarters in which to do things. */
function isHeaderOfSchedule({ rows }: TableHeader, { parts, columns }: Plan): boolean {
  const isItsHeader = parts.some(
    ({ extent }) => rows.first === extent.firstHeaderRow && rows.last === extent.lastHeaderRow,
  );
  return isItsHeader && columns.some(({ meaning }) => meaning === "workplan");
}

interface Schedule {
  readonly header: TableHeader;
  readonly columns: PlanColumns;
  readonly lastRow: number;
  /** The numbers of the plan's actions. */
  readonly ids: ReadonlySet<string>;
}

/** How finely a table says when; a column for a quarter says more than one for a year. */
function periodsIn(columns: PlanColumns): number {
  const periods = columns.of("workplan");
  return periods.filter(({ part }) => placeOf(part, "quarter") !== null).length + 0.1 * periods.length;
}

function activityColumn(columns: PlanColumns): HeaderColumn | null {
  return columns.action ?? columns.of("remarks")[0] ?? columns.objective;
}

function entriesOfTable(
  view: SheetView,
  { header, columns, lastRow, ids }: Schedule,
  span: YearSpan | null,
): readonly EntryDraft[] {
  const entries: EntryDraft[] = [];
  const activity = activityColumn(columns);
  if (activity === null) return entries;
  let yearOfRows = span !== null && span.first === span.last ? span.first : null;
  let title = "";
  let number: string | null = null;
  const rows: RowOfTable[] = [];
  for (let row = header.rows.last + 1; row <= lastRow; row++) {
    yearOfRows = yearOfBanner(view, row, columns) ?? yearOfRows;
    const text = view.seenText(row, activity.column);
    if (text !== "") {
      title = onOneLine(text);
      const own = numberOfRow(view, row, columns, title);
      number = (isTyped(view, row, columns) ? tenthOfPlan(number, own, ids) : null) ?? own;
    }
    const ofRow = entriesOfRow(view, row, columns, { title, number, yearOfRows });
    if (text !== "") rows.push({ row, title, number, isScheduled: ofRow.length > 0 });
    entries.push(...ofRow);
  }
  return [...entries, ...unscheduledEntries(view, columns, activity, rows)];
}

/** A row of the table that names its activity. */
interface RowOfTable {
  readonly row: number;
  readonly title: string;
  readonly number: string | null;
  /** Some quarter of it is marked or filled. */
  readonly isScheduled: boolean;
}

/**
 * The activities of a year's calendar that no quarter is marked for, at their own cells. Headings and
 * totals are none: an activity has an agency, an indicator or something else beside it. Where most rows
 * have no marks, the calendar is not filled in yet.
 */
function unscheduledEntries(
  view: SheetView,
  columns: PlanColumns,
  activity: HeaderColumn,
  rows: readonly RowOfTable[],
): readonly EntryDraft[] {
  const calendar = columns.of("workplan");
  const [year = null, ...otherYears] = new Set(calendar.map((column) => column.year));
  const isOfQuarters = calendar.every(({ part }) => placeOf(part, "quarter") !== null);
  if (year === null || otherYears.length > 0 || !isOfQuarters) return [];
  const scheduled = new Set(rows.filter(({ isScheduled }) => isScheduled).map(({ title }) => title));
  const unscheduled = rows.filter(
    ({ row, title }, place) =>
      !scheduled.has(title) && rows[place - 1]?.title !== title && isActivity(view, row, title, columns),
  );
  if (unscheduled.length > scheduled.size) return [];
  return unscheduled.map(({ row, title, number }) => ({
    year,
    quarter: null,
    outputs: outputsOfRow(view, row, columns),
    activities: [title],
    cell: view.reference(row, activity.column),
    number,
  }));
}

const BESIDE_ACTIVITIES: readonly ColumnMeaning[] = [
  "indicator",
  "responsibleAgencies",
  "implementingPartners",
  "overallTarget",
  "annualTarget",
];

function isActivity(view: SheetView, row: number, title: string, columns: PlanColumns): boolean {
  if (phrases.totals().isWhole(foldText(title))) return false;
  return columns.all.some(
    ({ column, meaning }) => BESIDE_ACTIVITIES.includes(meaning) && view.text(row, column) !== "",
  );
}

/** A row with nothing but a year dates those below it. */
export function yearOfBanner(view: SheetView, row: number, columns: PlanColumns): number | null {
  let only: string | null = null;
  for (let column = columns.first; column <= columns.last; column++) {
    const text = view.text(row, column);
    if (text === "") continue;
    if (only !== null) return null;
    only = text;
  }
  return only === null || only.length > 30 ? null : (periodInHeader(only)?.year ?? null);
}

/** The number that a row has in its column for numbers, or before its title. */
export function numberOfRow(
  view: SheetView,
  row: number,
  { number }: PlanColumns,
  title: string,
): string | null {
  const own = number === null ? null : numberAlone(view.seenText(row, number.column));
  return own?.id ?? numberedAction(title)?.id ?? null;
}

/** Whether Excel has the number of a row as a number, which it shows without its last zeros. */
function isTyped(view: SheetView, row: number, { number }: PlanColumns): boolean {
  return number !== null && typeof view.cell(row, number.column).value === "number";
}

/** A typed 1.10 after 1.9, where the plan has a tenth action; else `null`. */
function tenthOfPlan(last: string | null, number: string | null, ids: ReadonlySet<string>): string | null {
  const tenth = last === null || number === null ? null : tenthAfter(last, number);
  return tenth !== null && ids.has(tenth) ? tenth : null;
}

interface ActivityOfRow {
  readonly title: string;
  readonly number: string | null;
  readonly yearOfRows: number | null;
}

/** One entry for each quarter that the row marks or fills. */
function entriesOfRow(
  view: SheetView,
  row: number,
  columns: PlanColumns,
  { title, number, yearOfRows }: ActivityOfRow,
): readonly EntryDraft[] {
  const entries = new Map<string, EntryDraft>();
  for (const { column, year, part } of columns.of("workplan")) {
    const quarter = placeOf(part, "quarter");
    const text = view.seenText(row, column);
    const yearHere = year ?? yearOfRows;
    if (text === "" || yearHere === null || isBand(view, row, column, columns)) continue;
    const isMark = CALENDAR_MARK.test(text) || text.length <= 2;
    const activities = isMark ? [title] : text.split("\n").map(onOneLine).filter(Boolean);
    const key = `${yearHere} ${quarter ?? ""}`;
    if (entries.has(key) || activities[0] === "") continue;
    const cell = view.reference(row, column);
    entries.set(key, {
      year: yearHere,
      quarter,
      outputs: outputsOfRow(view, row, columns),
      activities,
      cell,
      number,
    });
  }
  const drafts = [...entries.values()];
  const isMarked = drafts.every(({ activities }) => activities[0] === title);
  return isMarked
    ? withDates(drafts, datesOfActivity(view, row, columns, drafts[0]), columns.yearStart)
    : drafts;
}

/** A heading that is merged from the activities over the calendar marks no quarter. */
function isBand(view: SheetView, row: number, column: number, columns: PlanColumns): boolean {
  const merge = view.merge(row, column);
  const activity = activityColumn(columns);
  return merge !== null && activity !== null && merge.firstColumn <= activity.column;
}

/** The dates in an activity's words and in the columns for them. */
function datesOfActivity(
  view: SheetView,
  row: number,
  columns: PlanColumns,
  draft?: EntryDraft,
): readonly MentionedDate[] {
  if (draft === undefined) return [];
  const { activities, outputs, year } = draft;
  const ofDates = columns.of("remarks").filter(({ sense }) => sense.kinds[0] === "schedule");
  const named = [...activities, ...outputs].flatMap((text) => datesInText(text, year));
  return [...named, ...datesOfRow(view, row, ofDates, year)];
}

function outputsOfRow(view: SheetView, row: number, columns: PlanColumns): readonly string[] {
  const activity = activityColumn(columns);
  return columns.all
    .filter((column) => column !== activity && isOutput(column))
    .map(({ column }) => onOneLine(view.seenText(row, column)))
    .filter(Boolean);
}

const OF_OUTPUTS: readonly ColumnKind[] = ["objective", "actual", "action"];

/** Whether a column holds what the activities bring about. */
export function isOutput({ header, sense: { kinds } }: HeaderColumn): boolean {
  return kinds.some((kind) => OF_OUTPUTS.includes(kind)) && phrases.output().isWithin(foldText(header));
}
