import type { IndicatorProgress } from "../../../progress";
import type { BlockCell } from "../../layout/block";
import type { SummaryContext } from "../subject";
import { STATUS_LOOKS } from "../../layout/styles";
import { shortPeriodName } from "../../layout/wording";

/** The header of the column that compares with the last frozen summary; empty where none was frozen. */
export function changeHeader({ since, words: { translate } }: SummaryContext): string {
  if (since == null) return "";
  return translate({ id: "summary-since", values: { period: shortPeriodName(translate, since.period) } });
}

/** By how much an indicator's actual has changed since the last frozen summary, and the signs of its status then and now, where they differ. */
export function changeCell(context: SummaryContext, { id, actual, status }: IndicatorProgress): BlockCell {
  const { since, definitions, words } = context;
  if (since == null) return { value: null, style: "change" };
  const { translate } = words;
  const former = since.indicators.get(id);
  if (former === undefined) return { value: translate({ id: "summary-since-new" }), style: "change" };
  const unit = definitions.get(id)?.measure === "percentage" ? "\u00a0%" : "";
  const difference = (actual ?? 0) - (former.actual ?? 0);
  const wasReported = former.actual !== null;
  const parts = [
    ...(actual === null || (wasReported && difference === 0)
      ? []
      : [translate({ id: "summary-since-difference", values: { difference, unit } })]),
    ...(actual === null && wasReported ? [translate({ id: "summary-since-gone" })] : []),
    ...(former.status === status ? [] : [`${STATUS_LOOKS[former.status].sign}→${STATUS_LOOKS[status].sign}`]),
  ];
  return { value: parts.length === 0 ? "–" : parts.join(" "), style: "change" };
}
