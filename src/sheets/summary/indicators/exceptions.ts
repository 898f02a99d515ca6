import { isBehind, lacksReport, type ProgressStatus } from "../../../progress";
import { attentionOf } from "../attention/attention";
import { aboutIndicator } from "../../layout/row-subjects";
import type { SummaryContext } from "../subject";

/** Of more indicators than these nobody reads a table of all. */
const MAX_IN_FULL = 40;
/** Before any report it is one of targets: a line each, as many as seven pages take. */
const MAX_TARGETS = 250;

/** Whether the table of indicators has the exceptions only, so that nothing can be counted in it. */
export function hasExceptionsOnly(context: SummaryContext): boolean {
  const { exceptionsOnly, progress } = context;
  return (
    exceptionsOnly ?? progress.indicators.length > (isBeforeReports(context) ? MAX_TARGETS : MAX_IN_FULL)
  );
}

/** Whether nothing of the plan was reported yet, so that its table is one of targets, beside which reports are written. */
export function isBeforeReports({ progress }: SummaryContext): boolean {
  return progress.indicators.every(({ actual }) => actual === null);
}

/** Whether an indicator of that status is an exception: behind, or not reported. */
export function isException(status: ProgressStatus): boolean {
  return isBehind(status) || lacksReport(status);
}

/** The indicators of the table, and how many of what it leaves out. */
export interface ShownIndicators {
  readonly ids: ReadonlySet<string>;
  /** Not behind, and reported where they were due. */
  readonly inOrder: number;
  /** Exceptions beyond the most pressing. */
  readonly more: number;
}

/**
 * The indicators that the table has: all, or those that are behind or were not reported, the most pressing where they
 * are many. One beside which something was typed is always there, since that belongs beside it.
 */
export function shownIndicators(context: SummaryContext): ShownIndicators {
  const { plan, progress, typed } = context;
  const all = progress.indicators.map(({ id }) => id);
  if (!hasExceptionsOnly(context)) return { ids: new Set(all), inOrder: 0, more: 0 };
  const exceptions = attentionOf(context).map(({ indicator }) => indicator.id);
  const ids = new Set(exceptions.slice(0, context.mostExceptions));
  const noted = new Set(typed.beside.map(({ about }) => about.key));
  for (const indicator of plan.indicators)
    if (noted.has(aboutIndicator(indicator).key)) ids.add(indicator.id);
  const left = progress.indicators.filter(({ id }) => !ids.has(id));
  const more = left.filter(({ status }) => isException(status)).length;
  return { ids, inOrder: left.length - more, more };
}
