import type { Browser, Page } from "playwright-core";

/** An event of Chromium's tracing; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** When it began, by the clock. */
  readonly ts: number;
  /** How long its thread computed for it. */
  readonly tdur?: number;
}

/**
 * How long the main thread of a page computed between two of its performance marks while something is done, in
 * milliseconds, as Chromium traces it. What other programs do meanwhile does not count.
 */
export async function computedBetween(
  browser: Browser,
  page: Page,
  [first, last]: readonly [string, string],
  action: () => Promise<unknown>,
): Promise<number> {
  await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
  await action();
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const from = markIn(traceEvents, first);
  const to = markIn(traceEvents, last);
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts }) =>
      name.endsWith("RunTask") && pid === to.pid && tid === to.tid && ts >= from.ts && ts < to.ts,
  );
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

function markIn(events: readonly TraceEvent[], mark: string): TraceEvent {
  const found = events.find(({ name }) => name === mark);
  if (found === undefined) throw new Error(`The trace has no mark “${mark}”`);
  return found;
}
