import type { Message, MessageId } from "../../plan/message";
import { comparePeriodEnds } from "../../plan/plan-year";
import type { Actual } from "../../plan/actual";
import type { Headline, RollUp } from "../../progress";
import { partyKey } from "../../indicators/measuring/parties";
import type { BlockCell } from "../layout/block";
import { periodName } from "../layout/wording";
import type { SummaryContext } from "../summary/subject";
import { tellsByActivities } from "./activity-standing";
import type { BriefColumns } from "./columns";
import { partOf, shownOf, type Half, type HalfRow } from "./halves";

/** More are on the page of counts. */
const MAX_GROUPS = 6;
const MIN_GROUPS = 3;

/** Groups and rows of activities, with their titles, that have room below the chart. */
const ROWS_BELOW_CHART = 13;

const CHART_ROWS = 7;
const CHART_ROW_HEIGHT = 20;
export const FIRST_CHART_ROW = "brief:chart:first";
export const LAST_CHART_ROW = "brief:chart:last";

/** The rows that the chart covers, under their title. */
export function chartPart(context: SummaryContext, half: Half): HalfRow[] {
  const { words, progress, activities = [] } = context;
  const rows = Array.from({ length: CHART_ROWS }, (_, index): HalfRow => {
    const key = index === 0 ? FIRST_CHART_ROW : index === CHART_ROWS - 1 ? LAST_CHART_ROW : undefined;
    return { cells: {}, minHeight: CHART_ROW_HEIGHT, ...(key === undefined ? {} : { key }) };
  });
  const title: Message = tellsByActivities(context)
    ? { id: "summary-brief-activities-standing", values: { count: activities.length } }
    : { id: "summary-brief-standing", values: { count: progress.indicators.length } };
  return partOf(half, words.translate(title), rows);
}

/** What was due, what of it is on track, and what was not reported: party beside party, or else by agency. */
export function partiesPart(
  context: SummaryContext,
  left: BriefColumns["left"],
  { rowsBelow }: { readonly rowsBelow: number },
): HalfRow[] {
  const { progress, words } = context;
  const { translate } = words;
  const hasParties = progress.parties.length > 0;
  const groups = hasParties ? progress.parties : mostPressing(progress.agencies);
  if (groups.length === 0) return [];
  const room = Math.max(MIN_GROUPS, ROWS_BELOW_CHART - rowsBelow);
  const shown = groups.slice(0, Math.min(MAX_GROUPS, room));
  const title = translate({
    id: hasParties ? "summary-brief-by-party" : "summary-brief-by-agency",
    values: shownOf(shown.length, groups.length),
  });
  const rows = shown.map(({ name, headline }) =>
    groupRow(left, { name, headline }, hasParties ? lastReport(context, name) : ""),
  );
  // What no party answers for is missing as well, so that the counts are not less than those of the headline.
  const { headline } = progress.withoutParty;
  const rest =
    hasParties && headline.due > 0
      ? [groupRow(left, { name: translate({ id: "summary-brief-no-party" }), headline }, "")]
      : [];
  return partOf(left, title, [headerRow(context, left, hasParties), ...rows, ...rest]);
}

/** Those with the most missing reports first, then those with the most that was due. */
function mostPressing<Group extends RollUp>(groups: readonly Group[]): readonly Group[] {
  const missing = ({ headline }: Group): number => headline.due - headline.reported;
  return [...groups]
    .filter(({ headline }) => headline.due > 0)
    .sort((a, b) => missing(b) - missing(a) || b.headline.due - a.headline.due);
}

function headerRow(
  { words: { translate } }: SummaryContext,
  left: BriefColumns["left"],
  hasLastReport: boolean,
): HalfRow {
  const cell = (id: MessageId): BlockCell => ({ value: translate({ id }), style: "headerCenter" });
  return {
    cells: {
      [left.first]: { value: null, style: "header", lastColumn: left.text },
      [left.due]: cell("summary-had-due"),
      [left.good]: cell("summary-on-track-or-better"),
      [left.missing]: cell("summary-brief-not-reported"),
      [left.last]: hasLastReport ? cell("summary-brief-last-report") : { value: null, style: "headerCenter" },
    },
  };
}

function groupRow(
  left: BriefColumns["left"],
  {
    name,
    headline: { due, onTrackOrBetter, reported },
  }: { readonly name: string; readonly headline: Headline },
  last: string,
): HalfRow {
  const count = (value: number): BlockCell => ({ value, style: "count" });
  return {
    minHeight: 16,
    cells: {
      [left.first]: { value: name, style: "groupName", lastColumn: left.text, maxLines: 1 },
      [left.due]: count(due),
      [left.good]: count(onTrackOrBetter),
      [left.missing]: count(due - reported),
      [left.last]: { value: last, style: "briefCentred" },
    },
  };
}

/** The month in which a party reported last, else of which period; nothing where it has not. */
function lastReport(context: SummaryContext, party: string): string {
  const { actuals, period, plan, words } = context;
  const own = actuals.filter(
    (actual) =>
      actual.party !== null &&
      partyKey(actual.party) === partyKey(party) &&
      comparePeriodEnds(actual.period, period, plan.yearStart) <= 0,
  );
  const days = own.flatMap(({ report }) => report?.reportedOn ?? []);
  const [day] = [...days].sort((a, b) => b.year - a.year || b.month - a.month || b.day - a.day);
  // The column has no room for the day.
  if (day !== undefined) {
    return words.translate({ id: "summary-period-month", values: { year: day.year, month: day.month } });
  }
  const later = (a: Actual, b: Actual): Actual =>
    comparePeriodEnds(a.period, b.period, plan.yearStart) < 0 ? b : a;
  const [first, ...others] = own;
  return first === undefined ? "–" : periodName(words.translate, others.reduce(later, first).period);
}
