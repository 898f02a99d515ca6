import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { IdsAfter, Message } from "../../../plan/message";
import { lacksReport } from "../../../progress";
import type { OpenPoint, OpenPointTopic, PlaceOfPoint } from "../../../plan/open-point";
import type { BlockCell } from "../../layout/block";
import { partColumns } from "../../layout/columns";
import type { IndicatorAttention } from "../attention/attention";
import { lastReason, reachedAndExpected } from "../attention/attention-reason";
import type { SummaryContext } from "../subject";
import { behindTime } from "../blocks/activities-block";
import { lateActivities, nameOfActivity, tellsByActivities } from "./activity-standing";
import { pointInWords } from "../../open-points/point-words";
import { linkTo } from "./attention-part";
import { asManyAsFit, gap, partOf, type Half, type HalfRow } from "./halves";

/** More than these nobody decides in one meeting. */
const MAX_DECISIONS = 7;
/** More reports are one question. */
const MAX_REPORTS = 2;
/** More numbers of rows than these are counted. */
const MAX_NUMBERS = 4;
/** More of these are one question. */
const MAX_ALIKE = 2;
/** How wide the columns are: number, what is asked for, the question, and what is to be ticked or written. */
const SHARES = [0.6, 2.1, 5, 2.3] as const;

/** What decisions are about, in the order in which they are asked for. */
const TOPICS = ["date", "report", "target", "wording"] as const satisfies readonly OpenPointTopic[];

type Kind = OpenPointTopic | "action";

/** One decision: what it is about, and what can be ticked; "" where it is to be written. */
interface Decision {
  readonly kind: Kind;
  /** What is known by a number, and the cell in which it is; "" where it has none. */
  readonly number: string;
  readonly cell: CellReference;
  readonly question: string;
  readonly choices: string;
}

/**
 * What only the two headers can decide: the open points, what is done where an indicator is off track, and until when
 * activities are put off whose time is over. Each is ticked, or has room to be written into.
 */
export function decisionsPart(
  context: SummaryContext,
  attention: readonly IndicatorAttention[],
  half: Half,
  { halfLines }: { readonly halfLines: number },
): HalfRow[] {
  const all = [
    ...activitiesToDecide(context),
    ...offTrackToDecide(context, attention),
    ...pointsToDecide(context),
  ].slice(0, MAX_DECISIONS);
  return asManyAsFit(half, { most: all.length, least: 1, halfLines }, (count) => {
    const first = all.slice(0, count);
    const byKind = ["action" as const, ...TOPICS].flatMap((kind) =>
      first.filter((each) => each.kind === kind),
    );
    const [title, ...rows] = partOf(
      half,
      context.words.translate({ id: "summary-brief-decisions" }),
      byKind.map((each, place) =>
        decisionRow(context, each, half, { place, repeats: byKind[place - 1]?.kind === each.kind }),
      ),
    );
    return title === undefined ? [] : [gap(1), title, ...rows];
  });
}

function decisionRow(
  context: SummaryContext,
  { kind, number, cell, question, choices }: Decision,
  half: Half,
  { place: index, repeats }: { readonly place: number; readonly repeats: boolean },
): HalfRow {
  const { translate } = context.words;
  const kindId =
    `summary-decision-${kind}` as const satisfies `summary-decision-${IdsAfter<"summary-decision-">}`;
  const cells: readonly BlockCell[] = [
    { ...linkTo(context, String(index + 1), cell), style: "decisionLink" },
    { value: repeats ? null : translate({ id: kindId }), style: "decisionKind" },
    { value: number === "" ? question : `${number}: ${question}`, style: "decision" },
    choices === "" ? { value: null, style: "decisionRoom" } : { value: choices, style: "decision" },
  ];
  const columns = partColumns(half, SHARES, half.columns);
  return {
    cells: Object.fromEntries(
      columns.flatMap(({ first, last }, place) => {
        const own = cells[place];
        return own === undefined ? [] : [[first, { ...own, lastColumn: last }]];
      }),
    ),
  };
}

/** The open points, the first of each topic, the second of each, so that no topic leaves the others out. */
function pointsToDecide(context: SummaryContext): readonly Decision[] {
  const { openPoints = [] } = context;
  const byTopic = TOPICS.map((topic) => {
    const points = openPoints.filter((point) => point.topic === topic && isOfFirstPage(context, point));
    return topic === "report" ? inOne(points) : points.sort(markedFirst);
  });
  const rounds = Array.from({ length: MAX_DECISIONS }, (_, round) =>
    byTopic.flatMap((points) => points[round] ?? []),
  );
  return rounds.flat().map((point) => decisionOfPoint(context, point));
}

/** Missing reports of many agencies are one question: who owes which is said beside it. */
function inOne(points: readonly OpenPoint[]): readonly OpenPoint[] {
  const [first] = points;
  if (first === undefined || points.length <= MAX_REPORTS) return points;
  const numbers = points.flatMap(({ where }) => (where.kind === "rows" ? where.numbers : []));
  return [{ ...first, where: { kind: "rows", numbers }, owed: points.flatMap(({ owed = [] }) => owed) }];
}

/** Activities of which nothing is said have a list of their own, as have late ones where activities tell how a plan stands. */
function isOfFirstPage(context: SummaryContext, { kind }: OpenPoint): boolean {
  return kind !== "statusUnknown" && !(kind === "lateActivity" && tellsByActivities(context));
}

/** What people have marked as open themselves comes before what contradicts something else. */
function markedFirst(one: OpenPoint, other: OpenPoint): number {
  return Number(one.kind === "twoWordings") - Number(other.kind === "twoWordings");
}

function decisionOfPoint(context: SummaryContext, point: OpenPoint): Decision {
  const { translate } = context.words;
  const { where, open, toDecide, choices } = pointInWords(point, translate);
  const number = numberOfPlace(point.where);
  const about = number === "" ? where : "";
  const asked = point.topic === "report" ? toDecide : open;
  const isMany = point.where.kind === "rows" && point.where.numbers.length > MAX_NUMBERS;
  const of = isMany ? translate(countOfReports(context, point)) : about;
  return {
    ...{ kind: point.topic, number, cell: point.cell, choices },
    question: of === "" ? asked : `${of}: ${asked}`,
  };
}

/** The number of the row that a point is about, where it is one. */
function numberOfPlace(where: PlaceOfPoint): string {
  const [first = "", ...others] = where.kind === "rows" ? where.numbers : [];
  return others.length === 0 ? first : "";
}

/** As many indicators as the headline counts: what is done lacks nothing, whatever else could be reported of it. */
function countOfReports({ progress }: SummaryContext, { owed = [] }: OpenPoint): Message {
  const lacking = new Set(
    progress.indicators.filter(({ status }) => lacksReport(status)).map(({ id }) => id),
  );
  const ids = new Set(owed.map(({ id }) => id));
  const count = [...ids].filter((id) => lacking.has(id)).length;
  return {
    id: "openPointOpen-missingReports",
    values: { listed: "none", count: count === 0 ? ids.size : count },
  };
}

/** Where activities tell how a plan stands: until when those are put off whose time is over, and what is done of those behind. */
function activitiesToDecide(context: SummaryContext): Decision[] {
  if (!tellsByActivities(context)) return [];
  const { translate } = context.words;
  const late = lateActivities(context);
  const newDates = late.slice(0, 1).map(({ cell }): Decision => {
    const question = translate({ id: "summary-brief-decide-new-dates", values: { count: late.length } });
    return { kind: "date", number: "", cell, question, choices: "" };
  });
  const measures = behindTime(context).map(({ activity, done, gone }): Decision => {
    const values = { activity: nameOfActivity(activity), done, gone };
    const question = translate({ id: "summary-brief-decide-behind", values });
    return { kind: "action", number: "", cell: activity.cell, question, choices: "" };
  });
  return [...newDates, ...measures];
}

/** What is done where an indicator is off track: those of which no reason is given first. */
function offTrackToDecide(context: SummaryContext, attention: readonly IndicatorAttention[]): Decision[] {
  const { numberOf, words } = context;
  const offTrack = attention
    .filter(({ status }) => status === "offTrack")
    .map((each) => ({ each, reason: lastReason(context, each.indicator.id) }));
  const ask = ({ indicator }: IndicatorAttention, question: Message): Decision => ({
    ...{ kind: "action", number: numberOf(indicator), cell: indicator.cell, choices: "" },
    question: words.translate(question),
  });
  return [false, true].flatMap((isGiven) => {
    const alike = offTrack.filter(({ reason }) => (reason !== null) === isGiven);
    const [first] = alike;
    if (first === undefined || alike.length <= MAX_ALIKE) {
      return alike.map(({ each, reason }) => {
        const values = { ...reachedAndExpected(context, each), reason: reason ?? "none" };
        return ask(each, { id: "summary-brief-decide-off-track", values });
      });
    }
    const values = { count: alike.length, isGiven: isGiven ? "yes" : "no" };
    return [{ ...ask(first.each, { id: "summary-brief-decide-off-track-many", values }), number: "" }];
  });
}
