import { hasTargets } from "../../progress";
import { periodKey, type ReportingPeriod } from "../../plan/period";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { Block } from "../layout/block";
import {
  COLUMN,
  FIRST_COLUMN,
  LAST_COLUMN,
  printScaleOf,
  SIGN_WIDTH,
  summaryColumns,
  type SummaryColumns,
} from "../layout/columns";
import { halfLinesOfPage, sideBySide } from "../layout/line-grid";
import { aboutActivity, aboutObjective } from "../layout/row-subjects";
import { buildSheet } from "../layout/sheet-builder";
import { tabValues } from "../layout/wording";
import { activitiesBlock, numbersOfActivities, stepsOf } from "./blocks/activities-block";
import { titleBlock } from "./blocks/title-block";
import { tellsByActivities } from "./first-page/activity-standing";
import { decisionsPart } from "./first-page/decisions-part";
import type { Half } from "./first-page/halves";
import { workOf } from "./first-page/work-part";
import { inFewestPages } from "./fewest-pages";
import { lessonsBlock, lessonsPart } from "./lessons";
import { periodSheet } from "./period-sheet";
import { contextOf, type SummaryContext, type SummarySubject, type SummaryWords } from "./subject";

/** The marker of the page printed of a period's activities, by which it is found again. */
export function activitiesPageMarker(period: ReportingPeriod): string {
  return `activities/${periodKey(period)}`;
}

/**
 * The page that is printed of the activities of a period, as data: how many stand how, each in the months, quarters or
 * years in which it takes place, and what is to be decided. The same input always gives the same sheet.
 */
export function activitiesPage(
  subject: SummarySubject,
  period: ReportingPeriod,
  words: SummaryWords,
): SheetDescription {
  const context = contextOf(subject, period, words);
  return activitiesSheet(context, {
    marker: activitiesPageMarker(period),
    title: context.words.translate({ id: "activities-page-tab", values: tabValues(period) }),
  });
}

/** More take pages of their own behind the first page. */
const MAX_ON_PAGE = 20;

/** Whether the activities, which tell how the plan stands, are all that its summary has to say. */
export function areTheWholeSummary(context: SummaryContext): boolean {
  const { activities = [], unagreed = [], since } = context;
  if (unagreed.length > 0 || (since?.changes.length ?? 0) > 0) return false;
  return tellsByActivities(context) && activities.length <= MAX_ON_PAGE && !isSaidOfIndicators(context);
}

/** Whether people typed next to indicators or their actions, so that these need rows. */
export function isSaidOfIndicators({ activities = [], plan, typed }: SummaryContext): boolean {
  const others = new Set(
    [...activities.map(aboutActivity), ...plan.objectives.map(aboutObjective)].map(({ key }) => key),
  );
  return typed.beside.some(({ about }) => !others.has(about.key));
}

/** A sheet of the activities alone. */
export function activitiesSheet(
  context: SummaryContext,
  { marker, title }: Pick<SheetDescription, "marker" | "title">,
  /** Whether lessons are typed and printed on it. */
  { hasLessons }: { readonly hasLessons: boolean } = { hasLessons: false },
): SheetDescription {
  const { columns, built } = inFewestPages((across) => {
    const columns = summaryColumns({
      ...{ periods: 0, width: SIGN_WIDTH, across },
      steps: stepsOf(context).length,
      numbers: numbersOfActivities(context),
    });
    const blocks = pagesOf(context, columns, hasLessons);
    return { columns, built: buildSheet(blocks, columns.widths, printScaleOf(columns)) };
  });
  const sheet = periodSheet(context, built, {
    ...{
      marker,
      title,
      columnWidths: columns.widths,
      hiddenColumns: columns.hidden,
      lastColumn: LAST_COLUMN,
    },
    pages: { breaksBefore: built.breaksBefore, titleRows: built.titleRows },
  });
  const objectives = hasLessons ? context.plan.objectives : [];
  return {
    ...sheet,
    subjects: [...(context.activities ?? []).map(aboutActivity), ...objectives.map(aboutObjective)],
  };
}

function pagesOf(context: SummaryContext, columns: SummaryColumns, hasLessons: boolean): readonly Block[] {
  const work = workOf(context);
  const { translate } = context.words;
  const title = titleBlock(context, work, { ofActivities: true });
  const table = activitiesBlock(context, { ofGroup: Infinity, isAlone: true });
  if (table.length === 0) {
    const value = translate({ id: "activities-page-none" });
    return [
      title,
      { rows: [{ cells: { [FIRST_COLUMN]: { value, style: "note", lastColumn: LAST_COLUMN } } }] },
    ];
  }
  const right: Half = { first: COLUMN.overallTarget, text: COLUMN.target, last: LAST_COLUMN, columns };
  const halfLines = halfLinesOfPage([], { scale: printScaleOf(columns), titleHeight: 0 });
  // Of a plan with targets the summary asks for them.
  const decisions = hasTargets(context.progress) ? [] : decisionsPart(context, [], right, { halfLines });
  const left: Half = { first: FIRST_COLUMN, text: COLUMN.text, last: COLUMN.lastPeriod, columns };
  const lessons = hasLessons ? lessonsPart(context, left) : [];
  return [
    title,
    ...table,
    { together: true, rows: sideBySide(lessons, decisions, columns.widths) },
    ...(hasLessons ? lessonsBlock(context) : []),
  ];
}
