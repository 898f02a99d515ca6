import type { Message, MessageId } from "../../../plan/message";
import { comparePeriodEnds } from "../../../plan/plan-year";
import type { Actual } from "../../../plan/actual";
import type { RollUp } from "../../../progress";
import { partyKey } from "../../../indicators/measuring/parties";
import type { BlockCell } from "../../layout/block";
import { periodName } from "../../layout/wording";
import type { SummaryContext } from "../subject";
import { tellsByActivities } from "./activity-standing";
import { asManyAsFit, partOf, shownOf, type Half, type HalfRow } from "./halves";
import { standingValues } from "./tiles-part";
import { smallTable } from "./small-table";

/** More groups are not read; those with the most missing reports are shown. */
const MAX_GROUPS = 12;
const MIN_GROUPS = 3;

/** Of a bar, and of the title and the legend beside all bars. */
const HALF_LINES_OF_BAR = 2;
const HALF_LINES_BESIDE_BARS = 6;
export const FIRST_CHART_ROW = "brief:chart:first";
export const LAST_CHART_ROW = "brief:chart:last";

/** The rows that a chart of so many bars covers, under their title. */
export function chartPart(context: SummaryContext, half: Half, bars: number): HalfRow[] {
  if (bars === 0) return [];
  const { words, activities = [] } = context;
  const rows: HalfRow[] = [
    { cells: {}, halfLines: 1, key: FIRST_CHART_ROW },
    { cells: {}, halfLines: HALF_LINES_BESIDE_BARS + bars * HALF_LINES_OF_BAR },
    { cells: {}, halfLines: 1, key: LAST_CHART_ROW },
  ];
  const title: Message = tellsByActivities(context)
    ? { id: "summary-brief-activities-standing", values: { count: activities.length } }
    : { id: "summary-brief-standing", values: standingValues(context) };
  return partOf(half, words.translate(title), rows);
}

/** How wide the columns of the table by party are: name, due, on track or better, behind, not reported, last report. */
const SHARES = [5, 1.6, 2.4, 1.9, 2.4, 2.6] as const;

/** What was due, what of it is on track, behind and not reported: party by party, or else by agency. */
export function partiesPart(
  context: SummaryContext,
  half: Half,
  { halfLines }: { readonly halfLines: number },
): HalfRow[] {
  const { progress, words } = context;
  const { translate } = words;
  const hasParties = progress.parties.length > 0;
  const groups = hasParties ? progress.parties : mostPressing(progress.agencies);
  if (groups.length === 0) return [];
  const partOfFirst = (count: number): HalfRow[] => {
    const shown = groups.slice(0, count);
    const title = translate({
      id: hasParties ? "summary-brief-by-party" : "summary-brief-by-agency",
      values: shownOf(shown.length, groups.length),
    });
    const rows = shown.map(({ name, ...group }) =>
      groupRow(name, group, hasParties ? lastReport(context, name) : null),
    );
    // What no party answers for is missing as well, so that the counts are not less than those of the headline.
    const rest =
      hasParties && progress.withoutParty.headline.due > 0
        ? [groupRow(translate({ id: "summary-brief-no-party" }), progress.withoutParty, "")]
        : [];
    const all = [...rows, ...rest];
    // A column of zeros alone says nothing.
    const told = <Cell>(cells: readonly Cell[]): readonly Cell[] =>
      cells.filter((_, column) => all.some((row) => row[column] !== undefined && row[column].value !== 0));
    const head = told(header(context, hasParties));
    return partOf(half, title, smallTable(half, told(SHARES), head, all.map(told)));
  };
  const most = Math.min(MAX_GROUPS, groups.length);
  return asManyAsFit(half, { most, least: MIN_GROUPS, halfLines }, partOfFirst);
}

/** Those with the most missing reports first, then those with the most that was due. */
function mostPressing<Group extends RollUp>(groups: readonly Group[]): readonly Group[] {
  const missing = ({ headline }: Group): number => headline.due - headline.reported;
  return [...groups]
    .filter(({ headline }) => headline.due > 0)
    .sort((a, b) => missing(b) - missing(a) || b.headline.due - a.headline.due);
}

function header({ words: { translate } }: SummaryContext, hasLastReport: boolean): BlockCell[] {
  const cell = (id: MessageId): BlockCell => ({ value: translate({ id }), style: "headerCenter" });
  return [
    { value: null, style: "header" },
    cell("summary-had-due"),
    cell("summary-on-track-or-better"),
    cell("summary-behind"),
    cell("summary-brief-not-reported"),
    ...(hasLastReport ? [cell("summary-brief-last-report")] : []),
  ];
}

function groupRow(
  name: string,
  { byStatus, headline: { due, onTrackOrBetter, reported } }: Pick<RollUp, "byStatus" | "headline">,
  last: string | null,
): BlockCell[] {
  const count = (value: number): BlockCell => ({ value, style: "briefCount" });
  return [
    { value: name, style: "briefCell" },
    count(due),
    count(onTrackOrBetter),
    count(byStatus.atRisk + byStatus.offTrack),
    count(due - reported),
    ...(last === null ? [] : [{ value: last, style: "briefCentred" } as const]),
  ];
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
