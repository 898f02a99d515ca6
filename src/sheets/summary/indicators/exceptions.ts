import type { ProgressStatus } from "../../../progress";
import { attentionOf } from "../attention/attention";
import type { SummaryContext } from "../subject";

/** Of more indicators than these nobody reads a table of all. */
const MOST_IN_FULL = 40;
/** As many as seven pages take. */
const MOST_EXCEPTIONS = 70;

const EXCEPTIONS: ReadonlySet<ProgressStatus> = new Set(["offTrack", "atRisk", "noReport"]);

/** Whether the table of indicators has the exceptions only, so that nothing can be counted in it. */
export function hasExceptionsOnly({ exceptionsOnly, progress }: SummaryContext): boolean {
  return exceptionsOnly ?? progress.indicators.length > MOST_IN_FULL;
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
 * are many. One with a remark is always there, since the remark is typed beside it.
 */
export function shownIndicators(context: SummaryContext): ShownIndicators {
  const { progress, remarks } = context;
  const all = progress.indicators.map(({ id }) => id);
  if (!hasExceptionsOnly(context)) return { ids: new Set(all), inOrder: 0, more: 0 };
  const exceptions = attentionOf(context).map(({ indicator }) => indicator.id);
  const ids = new Set(exceptions.slice(0, MOST_EXCEPTIONS));
  for (const id of all) if (remarks.has(id)) ids.add(id);
  const left = progress.indicators.filter(({ id }) => !ids.has(id));
  const more = left.filter(({ status }) => EXCEPTIONS.has(status)).length;
  return { ids, inOrder: left.length - more, more };
}
