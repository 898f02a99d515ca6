import { formatCell, type CellReference } from "@plan-of-action/xlsx/grid";
import type { Indicator, Plan } from "../../plan/plan";
import { lacksReport } from "../../progress";
import type { BlockCell } from "../layout/block";
import { aboutIndicator } from "../layout/row-subjects";
import { statusWords } from "../layout/status-text";
import { STATUS_LOOKS } from "../layout/styles";
import { shortWording } from "../layout/wording";
import type { IndicatorAttention } from "../summary/attention/attention";
import { missingReport, reachedAndExpected, reportedReason } from "../summary/attention/attention-reason";
import { partsInWords } from "./parts-in-words";
import { statusPlace } from "../summary/indicators/status-place";
import type { SummaryContext } from "../summary/subject";
import { firstOf, itemRow, noteRow, partOf, type Half, type HalfRow } from "./halves";

/** As many as a head of delegation can speak about; a missing report counts twice, since its periods take a second line. */
const MAX_LINES = 5;
const LINES_OF_MISSING = 2;

/** What needs attention, each in words with its reason. */
export function attentionPart(
  context: SummaryContext,
  all: readonly IndicatorAttention[],
  half: Half,
): HalfRow[] {
  const { plan, words } = context;
  const { translate } = words;
  const rows = firstOf(
    all,
    countThatFits(all),
    (each) => ({
      ...itemRow(
        half,
        linkTo(context, numberOf(plan, each.indicator), each.indicator.cell),
        `${STATUS_LOOKS[each.status].sign} ${subjectOf(plan, each.indicator)}: ${reasonInBrief(context, each)}`,
      ),
      about: aboutIndicator(each.indicator, "attention"),
    }),
    (count) => noteRow(half, translate({ id: "summary-and-more", values: { count } })),
  );
  const knows = context.progress.total.headline.due > 0;
  const id = knows ? "summary-brief-attention-none" : "summary-brief-attention-unknown";
  const none = noteRow(half, translate({ id }));
  return partOf(half, translate({ id: "summary-brief-attention" }), rows.length === 0 ? [none] : rows);
}

/** The ids of the indicators that are listed with what they reached; more are counted only. */
export function reachedForAttention(all: readonly IndicatorAttention[]): ReadonlySet<string> {
  const listed = all.slice(0, countThatFits(all)).filter(({ status }) => !lacksReport(status));
  return new Set(listed.map(({ indicator }) => indicator.id));
}

function countThatFits(all: readonly IndicatorAttention[]): number {
  let lines = 0;
  const over = all.findIndex(({ status }) => {
    lines += lacksReport(status) ? LINES_OF_MISSING : 1;
    return lines > MAX_LINES;
  });
  return over < 0 ? all.length : over;
}

/** The number of its joint action, which people know; the indicator's own where the action has several. */
export function numberOf(plan: Plan, { id, action }: Indicator): string {
  const isOnly = plan.indicators.filter((other) => other.action === action).length === 1;
  return isOnly && action !== "" ? action : id;
}

/** What it is about: its joint action, which people know by its title; the indicator where the action has several. */
export function subjectOf(plan: Plan, indicator: Indicator): string {
  const action = plan.actions.find(({ id }) => id === indicator.action);
  const isOnly = numberOf(plan, indicator) === action?.id;
  return shortWording(isOnly && action.title !== "" ? action.title : indicator.text);
}

/** What was reached of what was expected, or which report is missing since when; then the reason, if one was given. */
function reasonInBrief(context: SummaryContext, attention: IndicatorAttention): string {
  const { translate } = context.words;
  if (lacksReport(attention.status)) {
    return translate({ id: "summary-brief-not-reported-for", values: missingReport(context, attention) });
  }
  const values = { ...reachedAndExpected(context, attention), parts: ofThem(context, attention) };
  const reached = translate({ id: "summary-brief-reached", values });
  const { progress, indicator } = attention;
  // What is off track at 91 % says why.
  if (progress.row === "1a" || progress.row === "1b") {
    const why = statusWords(translate, progress, statusPlace(context, indicator.id));
    return `${reached} ${why}. ${reportedReason(context, indicator.id)}`.trim();
  }
  return `${reached} ${reportedReason(context, attention.indicator.id)}`.trim();
}

/** "(of them 30 women, 22 men)"; nothing where nothing was reported in parts. */
function ofThem(context: SummaryContext, { indicator, progress }: IndicatorAttention): string {
  const parts = partsInWords(context, indicator, progress.actual);
  return parts === "" ? "" : ` (${context.words.translate({ id: "summary-of-them", values: { parts } })})`;
}

/** A number that leads to its cell. */
export function linkTo({ words }: SummaryContext, text: string, cell: CellReference): BlockCell {
  const hint = words.translate({ id: "summary-go-to", values: { cell: formatCell(cell) } });
  return { value: text, style: "briefLink", link: { to: cell, hint } };
}
