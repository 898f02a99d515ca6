import type { PlanChange } from "../../../changes";
import { isBehind, lacksReport, type ProgressStatus } from "../../../progress";
import type { BlockCell } from "../../layout/block";
import { dayName, periodName } from "../../layout/wording";
import { changeInWords } from "../blocks/change-in-words";
import { numberOfRow, type SummaryContext } from "../subject";
import { isAwaited, thenOf, type Then } from "../then";
import { linkTo } from "./attention-part";
import { firstOf, itemRow, noteRow, partOf, type Half, type HalfRow } from "./halves";
import { smallTable } from "./small-table";

const MAX_CHANGES = 4;
/** More numbers in one cell are counted only. */
const MAX_NAMED = 6;
const SHARES = [4, 4, 4] as const;

/** The changes that are spoken about: of targets, of the plan's parts and of what was reported; corrected wordings are not. */
function spokenOf(changes: readonly PlanChange[]): readonly PlanChange[] {
  return changes.filter(({ kind }) => SPOKEN_OF.has(kind));
}

const SPOKEN_OF: ReadonlySet<PlanChange["kind"]> = new Set(["target", "actual", "added", "removed", "moved"]);

/** Whether the first page says all that has changed. */
export function saysAllChanges(changes: readonly PlanChange[]): boolean {
  return changes.length <= MAX_CHANGES && spokenOf(changes).length === changes.length;
}

/**
 * How the plan stood at the last meeting and stands now, and what has changed in it; where no summary was frozen, how it
 * stood at the end of the last year; nothing where nothing tells that.
 */
export function sincePart(
  context: SummaryContext,
  half: Half,
  { changes: most }: { readonly changes: number } = { changes: MAX_CHANGES },
): HalfRow[] {
  const { since = null, asOf, words } = context;
  const then = thenOf(context);
  if (since === null && then === null) return [];
  const { translate } = words;
  const title =
    then?.takenOn === null
      ? translate({
          id: "summary-brief-since-year",
          values: { period: periodName(translate, then.period) },
        })
      : translate({ id: "summary-brief-since" });
  const heading = (value: string): BlockCell => ({ value, style: "header" });
  const headings =
    then === null ? [] : [heading(""), heading(nameOf(context, then)), heading(dayName(translate, asOf))];
  return partOf(half, title, [
    ...(then === null ? [] : smallTable(half, SHARES, headings, standingRows(context, then))),
    ...(since === null ? [] : changesOf(context, half, since.changes, most)),
  ]);
}

/** The day of the last meeting, or the end of the last year. */
function nameOf({ words: { translate } }: SummaryContext, { takenOn, period }: Then): string {
  return takenOn === null
    ? translate({ id: "summary-brief-end-of", values: { period: periodName(translate, period) } })
    : dayName(translate, takenOn);
}

function changesOf(
  context: SummaryContext,
  half: Half,
  changes: readonly PlanChange[],
  most: number,
): HalfRow[] {
  const { translate } = context.words;
  const spoken = spokenOf(changes);
  if (spoken.length === 0) return [noteRow(half, translate({ id: "summary-changes-none" }))];
  return firstOf(
    spoken,
    most,
    (change) => {
      const { what, then, now } = changeInWords(context, change);
      return itemRow(
        half,
        linkTo(context, numberOfRow(context, change.id), change.cell),
        `${what} ${then} → ${now}`,
      );
    },
    (count) => noteRow(half, translate({ id: "summary-and-more", values: { count } })),
  );
}

/** How many of the indicators due were and are on track; which were and are behind or without a report. */
function standingRows(context: SummaryContext, then: Then): BlockCell[][] {
  const { numberOf, plan, progress, words } = context;
  const now = new Map(progress.indicators.map(({ id, status }) => [id, status]));
  const numbersOf = (ids: ReadonlySet<string>): string[] =>
    plan.indicators.filter(({ id }) => ids.has(id)).map(numberOf);
  const which = (
    of: ReadonlyMap<string, ProgressStatus>,
    is: (status: ProgressStatus) => boolean,
  ): string[] => numbersOf(new Set([...of].flatMap(([id, status]) => (is(status) ? [id] : []))));
  const counted = (count: number): string =>
    words.translate({ id: "summary-count-of-indicators", values: { count } });
  const named = (numbers: readonly string[]): BlockCell => ({
    value:
      numbers.length === 0 ? "–" : numbers.length > MAX_NAMED ? counted(numbers.length) : numbers.join(", "),
    style: "briefCell",
  });
  const cell = (value: string): BlockCell => ({ value, style: "briefCell" });
  const ofDue = (good: number, due: number): BlockCell =>
    cell(words.translate({ id: "summary-brief-of-due", values: { good, due } }));
  const label = (id: LabelId) => cell(words.translate({ id }));
  const { headline } = progress.total;
  const awaitedNow = progress.indicators.filter(({ isDue, status }) => isDue && isAwaited(status));
  const awaited = [then.awaited, new Set(awaitedNow.map(({ id }) => id))].map(numbersOf);
  return [
    [
      label("summary-brief-on-track-of-due"),
      ofDue(then.good, then.due),
      ofDue(headline.onTrackOrBetter, headline.due),
    ],
    [label("summary-behind"), named(which(then.statuses, isBehind)), named(which(now, isBehind))],
    [
      label("summary-brief-not-reported"),
      named(which(then.statuses, lacksReport)),
      named(which(now, lacksReport)),
    ],
    ...(awaited.flat().length === 0 ? [] : [[label("summary-brief-awaited"), ...awaited.map(named)]]),
  ];
}

type LabelId =
  "summary-brief-on-track-of-due" | "summary-behind" | "summary-brief-not-reported" | "summary-brief-awaited";
