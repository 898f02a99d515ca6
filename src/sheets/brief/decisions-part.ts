import { quote } from "../../checks/phrasing";
import { cellKey } from "../../checks/plan-index";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { Message } from "../../plan/message";
import type { Indicator } from "../../plan/plan";
import { lacksReport, responsibleAgencies } from "../../progress";
import type { IndicatorAttention } from "../summary/attention/attention";
import { reachedAndExpected } from "../summary/attention/attention-reason";
import type { SummaryContext } from "../summary/subject";
import { shortWording } from "../layout/wording";
import { linkTo, numberOf, subjectOf } from "./attention-part";
import { itemRow, partOf, type Half, type HalfRow } from "./halves";
import type { WorkOfPeriod } from "./work-part";

/** More than these nobody decides in one meeting. */
const MAX_DECISIONS = 3;

/** Its row, which is made of those only that there is room for: of a large plan there can be thousands. */
type Decision = () => HalfRow;

/** What is decided on: the work of the period, and the indicators that need attention, the most pressing first. */
interface Subject {
  readonly work: WorkOfPeriod;
  readonly attention: readonly IndicatorAttention[];
}

/**
 * What only the two headers can decide: which of two targets holds, when what was moved without a date or is only
 * tentative takes place, who reports what nobody has reported, and what is done where an indicator is off track.
 */
export function decisionsPart(context: SummaryContext, { work, attention }: Subject, half: Half): HalfRow[] {
  const decisions = [
    ...targetsThatDisagree(context, half),
    ...datesToSet(context, work, half),
    ...reportersToName(context, attention, half),
    ...offTrackWithoutReason(context, attention, half),
  ];
  const title = context.words.translate({ id: "summary-brief-decisions" });
  return partOf(
    half,
    title,
    decisions.slice(0, MAX_DECISIONS).map((decide) => decide()),
  );
}

/** An overall target that is not what its years give: only the parties know which of the two they agreed on. */
function targetsThatDisagree(context: SummaryContext, half: Half): Decision[] {
  const { findings, plan, words } = context;
  const open = findings.filter(
    ({ rule, accepted, severity }) =>
      rule === "target-total-mismatch" && accepted === null && severity !== "info",
  );
  return open.flatMap(({ cell, message }): Decision[] => {
    const { given = "", total = "", indicator: quoted = "" } = message.values ?? {};
    const place = cellKey(cell);
    // A cell can hold the targets of several indicators, a line each.
    const indicator = plan.indicators.find(
      ({ overallTarget, text }) =>
        overallTarget !== null && cellKey(overallTarget.cell) === place && quote(text) === quoted,
    );
    if (indicator === undefined || given === "" || total === "") return [];
    return [
      () =>
        itemRow(
          half,
          linkTo(context, numberOf(plan, indicator), cell),
          words.translate({
            id: "summary-brief-decide-target",
            values: { total, given, indicator: subjectOf(plan, indicator) },
          }),
        ),
    ];
  });
}

/** Activities of the period that were moved without a time, and those of the next that are only tentative. */
function datesToSet(context: SummaryContext, { changed, next }: WorkOfPeriod, half: Half): Decision[] {
  const movedToNoTime = changed.filter(
    ({ status, movedTo }) => status?.status === "moved" && movedTo === null,
  );
  const tentative = next.filter(({ isTentative }) => isTentative);
  return [...movedToNoTime, ...tentative].map(
    (activity) => () =>
      itemRow(
        half,
        linkTo(context, activity.action?.id ?? "–", activity.cell),
        context.words.translate({
          id: "summary-brief-decide-date",
          values: { activity: shortWording(activity.text) },
        }),
      ),
  );
}

/** Overdue reports of joint actions that no agency, these together, or more than one is responsible for. */
function reportersToName(
  context: SummaryContext,
  attention: readonly IndicatorAttention[],
  half: Half,
): Decision[] {
  const { plan } = context;
  const { ofAction } = responsibleAgencies(plan);
  const unclear = attention.flatMap(({ status, indicator }) => {
    const agencies = ofAction.get(indicator.action) ?? [];
    return lacksReport(status) && agencies.length !== 1 ? [{ indicator, agencies }] : [];
  });
  const single = ({ indicator, agencies }: (typeof unclear)[number]): Decision =>
    decisionOn(context, half, indicator, () => ({
      id: "summary-brief-decide-reporter",
      values: {
        indicator: subjectOf(plan, indicator),
        agencies: agencies.map(onOneLine).join(", "),
        count: agencies.length,
      },
    }));
  const ofNobody = unclear.filter(({ agencies }) => agencies.length === 0);
  const [first, ...others] = ofNobody;
  if (first === undefined || others.length === 0) return unclear.map(single);
  const values = { count: ofNobody.length };
  return [
    decisionOn(context, half, first.indicator, () => ({ id: "summary-brief-decide-reporters", values })),
    ...unclear.filter(({ agencies }) => agencies.length > 0).map(single),
  ];
}

/** What is asked of an indicator, with the way to it. */
function decisionOn(
  context: SummaryContext,
  half: Half,
  indicator: Indicator,
  message: () => Message,
): Decision {
  const { plan, words } = context;
  return () =>
    itemRow(half, linkTo(context, numberOf(plan, indicator), indicator.cell), words.translate(message()));
}

function offTrackWithoutReason(
  context: SummaryContext,
  attention: readonly IndicatorAttention[],
  half: Half,
): Decision[] {
  const { plan, actualsOf } = context;
  return attention.flatMap((each): Decision[] => {
    const { status, indicator } = each;
    const isExplained = (actualsOf.get(indicator.id) ?? []).some(
      ({ report }) => report !== undefined && report.varianceReason !== null,
    );
    if (status !== "offTrack" || isExplained) return [];
    return [
      decisionOn(context, half, indicator, () => ({
        id: "summary-brief-decide-off-track",
        values: { ...reachedAndExpected(context, each), indicator: subjectOf(plan, indicator) },
      })),
    ];
  });
}
