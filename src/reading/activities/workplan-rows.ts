import type { YearStart } from "../../plan/plan-year";
import type { Plan } from "../../plan/plan";
import { datesInText } from "./dates-in-text";
import type { HeaderColumn } from "../header/header-column";
import type { HeaderWords } from "../../plan/language/header-words";
import { phrases } from "../../plan/language/phrases";
import type { PlanColumns } from "../header/plan-columns";
import { columnsOfHeader } from "../header/plan-columns";
import { gregorianYear } from "../../plan/language/time/gregorian-years";
import { periodInHeader, type YearSpan } from "../../plan/language/time/period-words";
import type { SheetView } from "../sheet/sheet-view";
import { headersOfSheet } from "../tables/table-search";
import { foldText, onOneLine } from "../../plan/language/spelling/text-folding";
import { pointsOf } from "./workplan-matrix";
import {
  datesOfRow,
  namesNoQuarterThereIs,
  quartersNamed,
  quartersOfDate,
  withDates,
  type NamedQuarter,
  type EntryDraft,
} from "./workplan-dates";
import { isOutput, isWithinPlan, numberOfRow, yearOfBanner } from "./workplan-table";

/** A table with a row for each activity, whose cells name the activity's quarter. */
interface RowsOfQuarters {
  readonly columns: PlanColumns;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly activity: HeaderColumn;
  /** The columns that say to which action the activity belongs. */
  readonly actions: readonly HeaderColumn[];
  readonly outputs: readonly HeaderColumn[];
  readonly quarter: HeaderColumn;
  readonly years: readonly HeaderColumn[];
  readonly dates: readonly HeaderColumn[];
}

/** The entries of the sheet's table with a column for the quarter ("Quarter", "When", "Timeline") of each activity. */
export function quarterColumnEntries(
  view: SheetView,
  headerWords: HeaderWords,
  span: YearSpan | null,
  plan: Plan,
): readonly EntryDraft[] {
  const [table] = headersOfSheet(view, headerWords, span)
    .filter(({ header }) => !isWithinPlan(view, header, plan))
    .flatMap(
      ({ header }) =>
        tableOf(view, columnsOfHeader({ ...header, yearStart: plan.yearStart }), header.firstBodyRow, plan) ??
        [],
    )
    .sort((a, b) => b.columns.all.length - a.columns.all.length || a.firstRow - b.firstRow);
  return table === undefined ? [] : entriesOfTable(view, table, span);
}

function tableOf(view: SheetView, columns: PlanColumns, firstRow: number, plan: Plan): RowsOfQuarters | null {
  // With values beside them the quarters are those of a plan or of a report.
  if (columns.values.length > 0) return null;
  const isAbovePlan = view.grid.sheet === plan.sheet && firstRow <= plan.extent.firstHeaderRow;
  const lastRow = isAbovePlan ? plan.extent.firstHeaderRow - 1 : view.lastRow;
  const doings = columns.all.filter(({ sense }) => sense.kinds[0] === "action");
  const activity = doings.findLast((column) => !isOutput(column)) ?? columns.action;
  const ofTime = columns.all.filter(
    ({ sense: { kinds, isAnnual, period } }) =>
      period === null && (kinds[0] === "schedule" || (kinds.length === 0 && isAnnual)),
  );
  const isMostly = ({ column }: HeaderColumn, is: (text: string) => boolean): boolean =>
    isMostlyOf(textsBetween(view, column, { firstRow, lastRow }), is);
  const quarter =
    ofTime.find((column) => isMostly(column, (text) => quartersNamed(text).length > 0)) ??
    ofTime.find((column) => isMostly(column, isOfMonths));
  if (activity === null || quarter === undefined) return null;
  const years = ofTime.filter((column) => isMostly(column, (text) => gregorianYear(Number(text)) !== null));
  return {
    columns,
    firstRow,
    lastRow,
    activity,
    actions: doings.filter((column) => column !== activity && !isOutput(column)),
    outputs: columns.all.filter((column) => column !== activity && isOutput(column)),
    quarter,
    years,
    dates: ofTime.filter((column) => column !== quarter && !years.includes(column)),
  };
}

function textsBetween(
  view: SheetView,
  column: number,
  { firstRow, lastRow }: Pick<RowsOfQuarters, "firstRow" | "lastRow">,
): readonly string[] {
  const texts: string[] = [];
  for (let row = firstRow; row <= lastRow; row++) texts.push(view.text(row, column));
  return texts.filter((text) => text !== "");
}

/** Whether more than half of the texts are such; none of no texts. */
function isMostlyOf(texts: readonly string[], is: (text: string) => boolean): boolean {
  return texts.filter(is).length > texts.length / 2;
}

/** "March 2024", "Jan–Mar": months without days, as in a table of what is to come and seldom in one of what was. */
function isOfMonths(text: string): boolean {
  return datesInText(text, 2000).some(({ first, last }) => first.day === 1 && last.day > 27);
}

/** What is said above a row and goes on in it. */
interface Above {
  readonly year: number | null;
  readonly number: string | null;
  readonly outputs: readonly string[];
}

function entriesOfTable(
  view: SheetView,
  table: RowsOfQuarters,
  span: YearSpan | null,
): readonly EntryDraft[] {
  const entries: EntryDraft[] = [];
  const areShared = areOutputsShared(view, table);
  const only = span !== null && span.first === span.last ? span.first : null;
  let above: Above = { year: only, number: null, outputs: [] };
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const banner = yearOfBanner(view, row, table.columns);
    const own = numberIn(view, row, table);
    const outputs = pointsIn(view, row, table.outputs);
    const goesOn = areShared || own === null;
    above = {
      year: banner ?? yearOfRow(view, row, table) ?? above.year,
      number: own ?? above.number,
      outputs: outputs.length === 0 && goesOn ? above.outputs : outputs,
    };
    if (banner === null) entries.push(...entriesOfRow(view, row, table, above));
  }
  // Where most rows name no quarter, they are not filled in yet.
  const dated = entries.filter(({ quarter }) => quarter !== null);
  return dated.length * 2 < entries.length ? dated : entries;
}

function pointsIn(view: SheetView, row: number, columns: readonly HeaderColumn[]): readonly string[] {
  return columns.flatMap(({ column }) => pointsOf(view.seenText(row, column)));
}

/** Whether an output left of its activities stands beside the first of them only. */
function areOutputsShared(
  view: SheetView,
  { outputs, activity, firstRow, lastRow }: RowsOfQuarters,
): boolean {
  const [output] = outputs;
  if (output === undefined || output.column > activity.column) return false;
  let [all, blank] = [0, 0];
  for (let row = firstRow; row <= lastRow; row++) {
    if (view.text(row, activity.column) === "") continue;
    all++;
    if (view.seenText(row, output.column) === "") blank++;
  }
  return blank > 1 && blank > all / 5;
}

function yearOfRow(view: SheetView, row: number, { years, quarter }: RowsOfQuarters): number | null {
  const named = [...years, quarter].map(({ column }) => periodInHeader(view.seenText(row, column))?.year);
  return named.find((year) => year != null) ?? null;
}

function numberIn(
  view: SheetView,
  row: number,
  { columns, actions, activity }: RowsOfQuarters,
): string | null {
  const [title = ""] = [...actions, activity].map(({ column }) => onOneLine(view.seenText(row, column)));
  return numberOfRow(view, row, columns, title);
}

function entriesOfRow(
  view: SheetView,
  row: number,
  table: RowsOfQuarters,
  above: Above,
): readonly EntryDraft[] {
  const { activity, outputs, quarter, dates } = table;
  const activities = pointsIn(view, row, [activity]);
  const when = view.seenText(row, quarter.column);
  const isBlank = when === "" && (activities.length === 0 || isOfNextRows(view, row, table));
  const own = [...activities, ...pointsIn(view, row, outputs)];
  if (own.length === 0 || isBlank || isHeadingOrTotal(view, row, table, own)) return [];
  const texts = { activities, outputs: above.outputs };
  const named = [...activities, ...above.outputs];
  const ofRow = [
    ...datesOfRow(view, row, dates, above.year),
    ...named.flatMap((text) => datesInText(text, above.year)),
  ];
  const year = above.year ?? ofRow[0]?.first.year ?? null;
  const cell = view.reference(row, activities.length > 0 ? activity.column : (outputs[0] ?? activity).column);
  const drafts = quartersOfRow(when, year, table.columns.yearStart).flatMap(
    ({ year: own, quarter: ofYear }) => {
      const draftYear = own ?? year;
      return draftYear === null
        ? []
        : [{ ...texts, year: draftYear, quarter: ofYear, cell, number: above.number }];
    },
  );
  return withDates(drafts, ofRow, table.columns.yearStart);
}

/** "1.1" above "1.1.1" is the heading of what it is made up of. */
function isOfNextRows(view: SheetView, row: number, table: RowsOfQuarters): boolean {
  const number = numberIn(view, row, table);
  return (
    number !== null &&
    row < table.lastRow &&
    numberIn(view, row + 1, table)?.startsWith(`${number}.`) === true
  );
}

/** The quarters in which a row's activity takes place; without one where its cell names none or says that it is open. */
function quartersOfRow(
  when: string,
  year: number | null,
  yearStart: YearStart,
): readonly (NamedQuarter | { readonly year: null; readonly quarter: null })[] {
  const named = quartersNamed(when);
  const quarters =
    named.length > 0 ? named : datesInText(when, year).flatMap((date) => quartersOfDate(date, yearStart));
  if (quarters.length > 0) return quarters;
  const isOpen = when === "" || phrases.undecided().isWhole(foldText(when));
  // "20 expected" is no time at all.
  const isNoTime = /\p{Nd}/u.test(when) && periodInHeader(when)?.year == null;
  if (isOpen || isNoTime || namesNoQuarterThereIs(when)) return [{ year: null, quarter: null }];
  // "Ongoing", "Whole year", "2024".
  return quartersNamed("Q1-Q4");
}

/** A text alone in its row, or a total, is no activity. */
function isHeadingOrTotal(
  view: SheetView,
  row: number,
  { columns, activity, outputs }: RowsOfQuarters,
  named: readonly string[],
): boolean {
  if (named.some((text) => phrases.totals().isStart(foldText(text)))) return true;
  const own = [activity, ...outputs, columns.number];
  const filled = (of: readonly (HeaderColumn | null)[]): number =>
    of.filter((column) => column !== null && view.seenText(row, column.column) !== "").length;
  return filled(columns.all.filter((column) => !own.includes(column))) === 0 && named.length < 2;
}
