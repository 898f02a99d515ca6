import type { CellReference } from "@plan-of-action/xlsx/grid";
import { quote } from "../../../checks/phrasing";
import { cellKey } from "../../../checks/plan-index";
import { onOneLine } from "../../../plan/language/spelling/text-folding";
import type { IdsAfter, Message } from "../../../plan/message";
import type { Indicator } from "../../../plan/plan";
import { lacksReport, responsibleAgencies } from "../../../progress";
import type { BlockCell } from "../../layout/block";
import { STATUS_LOOKS } from "../../layout/styles";
import { partColumns } from "../../layout/columns";
import type { IndicatorAttention } from "../attention/attention";
import { reachedAndExpected } from "../attention/attention-reason";
import type { SummaryContext } from "../subject";
import { behindTime } from "../blocks/activities-block";
import { lateActivities, nameOfActivity, tellsByActivities } from "./activity-standing";
import { linkTo } from "./attention-part";
import { asManyAsFit, gap, partOf, type Half, type HalfRow } from "./halves";
import type { WorkOfPeriod } from "./work-part";

/** More than these nobody decides in one meeting. */
const MAX_DECISIONS = 7;
/** More agencies than these are not offered to be ticked: their names have no room. */
const MAX_BOXES = 3;
/** More of these are one question. */
const MAX_UNEXPLAINED = 2;
const BOX = "□";
/** How wide the columns are: number, what is asked for, the question, and what is to be ticked or written. */
const SHARES = [0.9, 1.6, 4.6, 2.9] as const;

/** What is decided on: the work of the period, and the indicators that need attention, the most pressing first. */
interface Subject {
  readonly work: WorkOfPeriod;
  readonly attention: readonly IndicatorAttention[];
}

type Kind = "target" | "date" | "report" | "action";

/** One decision: what it is about, and what can be ticked; nothing where it is to be written. */
interface Decision {
  readonly kind: Kind;
  /** What is known by a number, and the cell in which it is; "" where it has none. */
  readonly number: string;
  readonly cell: CellReference;
  readonly question: Message;
  readonly choices: readonly string[];
}

/**
 * What only the two headers can decide: which of two targets holds, when what was moved without a date or is only
 * tentative takes place, who reports what nobody has reported, and what is done where an indicator is off track. Each is
 * ticked, or has room to be written into.
 */
export function decisionsPart(
  context: SummaryContext,
  { work, attention }: Subject,
  half: Half,
  { halfLines }: { readonly halfLines: number },
): HalfRow[] {
  const all = [
    ...targetsThatDisagree(context),
    ...datesToSet(work),
    ...activitiesToDecide(context),
    ...reportersToName(context, attention),
    ...offTrackWithoutReason(context, attention),
  ].slice(0, MAX_DECISIONS);
  return asManyAsFit(half, { most: all.length, least: 1, halfLines }, (count) => {
    const [title, ...rows] = partOf(
      half,
      context.words.translate({ id: "summary-brief-decisions" }),
      all
        .slice(0, count)
        .map((each, place) =>
          decisionRow(context, each, half, { repeats: all[place - 1]?.kind === each.kind }),
        ),
    );
    return title === undefined ? [] : [gap(1), title, ...rows];
  });
}

function decisionRow(
  context: SummaryContext,
  { kind, number, cell, question, choices }: Decision,
  half: Half,
  { repeats }: { readonly repeats: boolean },
): HalfRow {
  const { translate } = context.words;
  const kindId =
    `summary-decision-${kind}` as const satisfies `summary-decision-${IdsAfter<"summary-decision-">}`;
  const answer = choices.map((choice) => `${BOX}\u00a0${choice}`).join("   ");
  const cells: readonly BlockCell[] = [
    { ...linkTo(context, number === "" ? "–" : number, cell), style: "decisionLink" },
    { value: repeats ? null : translate({ id: kindId }), style: "decisionKind" },
    { value: translate(question), style: "decision" },
    { value: answer === "" ? null : answer, style: "decision" },
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

/** An overall target that is not what its years give: only the parties know which of the two they agreed on. */
function targetsThatDisagree({ findings, plan, numberOf }: SummaryContext): Decision[] {
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
      {
        ...{ kind: "target", number: numberOf(indicator), cell },
        question: { id: "summary-brief-decide-target" },
        choices: [String(total), String(given)],
      },
    ];
  });
}

/** Activities of the period that were moved without a time, and those of the next that are only tentative. */
function datesToSet({ changed, next }: WorkOfPeriod): Decision[] {
  const movedToNoTime = changed.filter(
    ({ status, movedTo }) => status?.status === "moved" && movedTo === null,
  );
  const tentative = next.filter(({ isTentative }) => isTentative);
  return [...movedToNoTime, ...tentative].map(({ action, cell, text }) => ({
    ...{ kind: "date", number: action?.id ?? "", cell, choices: [] },
    question: { id: "summary-brief-decide-date", values: { activity: onOneLine(text) } },
  }));
}

/** Where activities tell how a plan stands: until when those are put off whose time is over, and what is done of those behind. */
function activitiesToDecide(context: SummaryContext): Decision[] {
  if (!tellsByActivities(context)) return [];
  const late = lateActivities(context);
  const newDates = late.slice(0, 1).map(({ cell }): Decision => {
    const question: Message = { id: "summary-brief-decide-new-dates", values: { count: late.length } };
    return { kind: "date", number: STATUS_LOOKS.offTrack.sign, cell, question, choices: [] };
  });
  const measures = behindTime(context).map(({ activity, done, gone }): Decision => {
    const values = { activity: nameOfActivity(activity), done, gone };
    const question: Message = { id: "summary-brief-decide-behind", values };
    return { kind: "action", number: "", cell: activity.cell, question, choices: [] };
  });
  return [...newDates, ...measures];
}

/** Overdue reports of joint actions that no agency, these together, or more than one is responsible for. */
function reportersToName(context: SummaryContext, attention: readonly IndicatorAttention[]): Decision[] {
  const { plan } = context;
  const { ofAction } = responsibleAgencies(plan);
  const unclear = attention.flatMap(({ status, indicator }) => {
    const agencies = ofAction.get(indicator.action) ?? [];
    return lacksReport(status) && agencies.length !== 1 ? [{ indicator, agencies }] : [];
  });
  const single = ({ indicator, agencies }: (typeof unclear)[number]): Decision =>
    decisionOn(context, "report", indicator, {
      question: { id: "summary-brief-decide-reporter" },
      choices: agencies.length > MAX_BOXES ? [] : agencies.map(onOneLine),
    });
  const ofNobody = unclear.filter(({ agencies }) => agencies.length === 0);
  const [first, ...others] = ofNobody;
  if (first === undefined || others.length === 0) return unclear.map(single);
  const values = { count: ofNobody.length };
  return [
    decisionOn(context, "report", first.indicator, {
      question: { id: "summary-brief-decide-reporters", values },
      choices: [],
    }),
    ...unclear.filter(({ agencies }) => agencies.length > 0).map(single),
  ];
}

/** What is asked of an indicator, with the way to it. */
function decisionOn(
  { numberOf }: SummaryContext,
  kind: Kind,
  indicator: Indicator,
  asked: Pick<Decision, "question" | "choices">,
): Decision {
  return { kind, number: numberOf(indicator), cell: indicator.cell, ...asked };
}

function offTrackWithoutReason(
  context: SummaryContext,
  attention: readonly IndicatorAttention[],
): Decision[] {
  const { actualsOf } = context;
  const unexplained = attention.filter(({ status, indicator }) => {
    const reports = (actualsOf.get(indicator.id) ?? []).flatMap(({ report }) => report ?? []);
    return status === "offTrack" && reports.every(({ varianceReason }) => varianceReason === null);
  });
  const ask = ({ indicator }: IndicatorAttention, question: Message): Decision =>
    decisionOn(context, "action", indicator, { question, choices: [] });
  const [first] = unexplained;
  if (first === undefined || unexplained.length <= MAX_UNEXPLAINED) {
    return unexplained.map((each) => {
      const values = reachedAndExpected(context, each);
      return ask(each, { id: "summary-brief-decide-off-track", values });
    });
  }
  const values = { count: unexplained.length };
  return [
    {
      ...ask(first, { id: "summary-brief-decide-off-track-many", values }),
      number: STATUS_LOOKS.offTrack.sign,
    },
  ];
}
