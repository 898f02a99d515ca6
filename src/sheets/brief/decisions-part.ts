import { quote } from "../../checks/phrasing";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { Indicator } from "../../plan/plan";
import { responsibleAgencies } from "../../progress";
import { attentionOf } from "../summary/attention";
import { reachedAndExpected } from "../summary/attention-reason";
import type { SummaryContext } from "../summary/subject";
import { linkTo, numberOf, shortWording, subjectOf } from "./attention-part";
import { itemRow, partOf, type Half, type HalfRow } from "./halves";
import type { WorkOfPeriod } from "./work-part";

/** More than these nobody decides in one meeting. */
const MOST_DECISIONS = 3;

/**
 * What only the two heads can decide: which of two targets holds, when what was moved without a date or is only
 * tentative takes place, who reports what nobody has reported, and what is done where an indicator is off track.
 */
export function decisionsPart(context: SummaryContext, work: WorkOfPeriod, half: Half): HalfRow[] {
  const decisions = [
    ...targetsThatDisagree(context, half),
    ...datesToSet(context, work, half),
    ...reportersToName(context, half),
    ...offTrackWithoutReason(context, half),
  ].slice(0, MOST_DECISIONS);
  const title = context.words.translate({ id: "summary-brief-decisions" });
  return partOf(half, title, decisions);
}

/** An overall target that is not what its years give: only the parties know which of the two they agreed on. */
function targetsThatDisagree(context: SummaryContext, half: Half): HalfRow[] {
  const { findings, plan, words } = context;
  return findings.flatMap(({ rule, accepted, severity, cell, message }) => {
    const { given = "", total = "", indicator: quoted = "" } = message.values ?? {};
    // A cell can hold the targets of several indicators, a line each.
    const indicator = plan.indicators.find(
      ({ overallTarget, text }) =>
        overallTarget !== null && placeOf(overallTarget.cell) === placeOf(cell) && quote(text) === quoted,
    );
    if (rule !== "target-total-mismatch" || accepted !== null || severity === "info") return [];
    if (indicator === undefined || given === "" || total === "") return [];
    const values = { total, given, indicator: subjectOf(plan, indicator) };
    return [
      itemRow(
        half,
        linkTo(context, numberOf(plan, indicator), cell),
        words.translate({ id: "summary-brief-decide-target", values }),
      ),
    ];
  });
}

function placeOf({ sheet, row, column }: Indicator["cell"]): string {
  return `${sheet}!${row},${column}`;
}

/** Activities of the period that were moved without a time, and those of the next that are only tentative. */
function datesToSet(context: SummaryContext, { changed, next }: WorkOfPeriod, half: Half): HalfRow[] {
  const movedToNoTime = changed.filter(
    ({ status, movedTo }) => status?.status === "moved" && movedTo === null,
  );
  const tentative = next.filter(({ isTentative }) => isTentative);
  return [...movedToNoTime, ...tentative].map((activity) =>
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

/** Overdue reports of joint actions that no agency, or more than one, is responsible for. */
function reportersToName(context: SummaryContext, half: Half): HalfRow[] {
  const { ofAction } = responsibleAgencies(context.plan);
  return attentionOf(context).flatMap(({ status, isOverdue, indicator }) => {
    const agencies = ofAction.get(indicator.action) ?? [];
    if (status !== "noReport" || !isOverdue || agencies.length === 1) return [];
    const values = {
      indicator: subjectOf(context.plan, indicator),
      agencies: agencies.map(onOneLine).join(", "),
      count: agencies.length,
    };
    return [
      itemRow(
        half,
        linkTo(context, numberOf(context.plan, indicator), indicator.cell),
        context.words.translate({ id: "summary-brief-decide-reporter", values }),
      ),
    ];
  });
}

function offTrackWithoutReason(context: SummaryContext, half: Half): HalfRow[] {
  return attentionOf(context).flatMap((attention) => {
    const { status, indicator } = attention;
    const isExplained = (context.actualsOf.get(indicator.id) ?? []).some(
      ({ report }) => report !== undefined && report.varianceReason !== null,
    );
    if (status !== "offTrack" || isExplained) return [];
    const values = {
      ...reachedAndExpected(context, attention),
      indicator: subjectOf(context.plan, indicator),
    };
    return [
      itemRow(
        half,
        linkTo(context, numberOf(context.plan, indicator), indicator.cell),
        context.words.translate({ id: "summary-brief-decide-off-track", values }),
      ),
    ];
  });
}
