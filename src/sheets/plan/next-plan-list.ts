import type { LeftOutEntry, NextEntry, NextPlan } from "../../next-plan";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { Translate } from "../../plan/message";
import type { Plan } from "../../plan/plan";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { BlockCell } from "../layout/block";
import { tableSheet } from "../layout/table-sheet";
import { pageWords } from "../layout/wording";
import { countsOf, formerSpan, leftBehindWords, shownNumber, reasonInWords } from "./next-plan-words";

/** The marker of the list of what comes from the former plan, by which it is found again. */
const NEXT_PLAN_MARKER = "next-plan";

const COLUMNS = [
  ["from", 9],
  ["indicator", 48],
  ["what", 14],
  ["target", 10],
  ["actual", 10],
  ["next", 11],
  ["why", 52],
] as const;

/** The list of what becomes of each indicator of the former plan, as data: what comes in, what stays out, and why. */
export function nextPlanList(plan: Plan, next: NextPlan, translate: Translate): SheetDescription {
  const span = formerSpan(plan);
  const title = translate({ id: "nextPlan-list-title", values: { span } });
  return tableSheet({
    marker: NEXT_PLAN_MARKER,
    tab: translate({ id: "nextPlan-list-tab" }),
    title,
    notes: [
      translate({ id: "nextPlan-list-note", values: countsOf(next) }),
      ...leftBehindWords(plan, translate),
    ],
    table: "PoaNextPlan",
    columns: COLUMNS.map(([name, width]) => ({ header: translate({ id: `nextPlan-head-${name}` }), width })),
    rows: next.entries.map((entry) => listRow(entry, translate)),
    frozenColumns: 0,
    page: pageWords({ plan, translate }, title),
  });
}

function listRow(entry: NextEntry | LeftOutEntry, translate: Translate): BlockCell[] {
  const { action, indicator, definition, kind, target, actual } = entry;
  const isPercentage = definition?.measure === "percentage";
  const next = entry.kind === "leftOut" ? null : entry.overallTarget;
  const style = kind === "leftOut" ? "mutedText" : "text";
  return [
    { value: indicator?.id ?? action.id, style },
    { value: onOneLine(indicator?.text ?? action.title), style },
    { value: translate({ id: `nextPlan-kind-${kind}` }), style },
    { value: shownNumber(target, isPercentage), style },
    { value: shownNumber(actual, isPercentage), style },
    { value: typeof next === "string" ? next : shownNumber(next, isPercentage), style },
    { value: reasonInWords(entry, translate), style },
  ];
}
