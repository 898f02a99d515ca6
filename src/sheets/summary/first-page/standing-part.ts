import type { MessageId } from "../../../plan/message";
import { comparePeriodEnds } from "../../../plan/plan-year";
import type { Actual } from "../../../plan/actual";
import type { RollUp } from "../../../progress";
import { partyKey } from "../../../indicators/measuring/parties";
import type { BlockCell } from "../../layout/block";
import { firstRow, lastRow, type ChartPart } from "../../layout/chart-block";
import { periodName } from "../../layout/wording";
import type { SummaryContext } from "../subject";
import { asManyAsFit, noteRow, partOf, shownOf, type Half, type HalfRow } from "./halves";
import { smallTable } from "./small-table";

/** More groups are not read; those with the most missing reports are shown. */
const MAX_GROUPS = 12;
const MIN_GROUPS = 3;

/** Of a bar, beside which a name may take two lines, and of the title and the legend beside all bars. */
const HALF_LINES_OF_BAR = 3;
const HALF_LINES_BESIDE_BARS = 6;

/** The rows that a chart covers, under their title. */
export function chartPart(half: Half, title: string, chart: ChartPart): HalfRow[] {
  const bars = chart.data.rows.length;
  return partOf(half, title, [
    { cells: {}, halfLines: 1, key: firstRow(chart) },
    { cells: {}, halfLines: HALF_LINES_BESIDE_BARS + bars * HALF_LINES_OF_BAR },
    { cells: {}, halfLines: 1, key: lastRow(chart) },
  ]);
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
    return partOf(half, title, [
      ...smallTable(half, told(SHARES), head, all.map(told)),
      ...sharedNote(context, half, progress.parties),
    ]);
  };
  const most = Math.min(MAX_GROUPS, groups.length);
  return asManyAsFit(half, { most, least: MIN_GROUPS, halfLines }, partOfFirst);
}

/** Why the counts of parties are more than those of the headline, where they are: an indicator is counted for each. */
function sharedNote(
  { progress: { total, withoutParty }, words }: SummaryContext,
  half: Half,
  parties: readonly RollUp[],
): HalfRow[] {
  const due = [withoutParty, ...parties].reduce((sum, { headline }) => sum + headline.due, 0);
  if (parties.length === 0 || due <= total.headline.due) return [];
  return [noteRow(half, words.translate({ id: "summary-brief-parties-share" }))];
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
