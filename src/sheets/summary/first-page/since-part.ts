import type { PlanChange } from "../../../changes";
import { isBehind, isGood, lacksReport, type ProgressStatus } from "../../../progress";
import type { BlockCell } from "../../layout/block";
import { dayName } from "../../layout/wording";
import { changeInWords } from "../blocks/change-in-words";
import type { SummaryContext } from "../subject";
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

/** How the plan stood at the last meeting and stands now, and what has changed in it; nothing where no summary was frozen. */
export function sincePart(
  context: SummaryContext,
  half: Half,
  { changes: most }: { readonly changes: number } = { changes: MAX_CHANGES },
): HalfRow[] {
  const { since = null, asOf, words } = context;
  if (since === null) return [];
  const { translate } = words;
  const spoken = spokenOf(since.changes);
  const changes = firstOf(
    spoken,
    most,
    (change) => {
      const { what, then, now } = changeInWords(context, change);
      return itemRow(half, linkTo(context, change.id, change.cell), `${what} ${then} → ${now}`);
    },
    (count) => noteRow(half, translate({ id: "summary-and-more", values: { count } })),
  );
  const none = noteRow(half, translate({ id: "summary-changes-none" }));
  const heading = (value: string): BlockCell => ({ value, style: "header" });
  return partOf(half, translate({ id: "summary-brief-since" }), [
    ...smallTable(
      half,
      SHARES,
      [heading(""), heading(dayName(translate, since.takenOn)), heading(dayName(translate, asOf))],
      standingRows(context),
    ),
    ...(spoken.length === 0 ? [none] : changes),
  ]);
}

/** How many indicators were and are on track; which were and are behind or without a report. */
function standingRows(context: SummaryContext): BlockCell[][] {
  const { since = null, numberOf, plan, progress, words } = context;
  if (since === null || since.indicators.size === 0) return [];
  const now = new Map(progress.indicators.map(({ id, status }) => [id, status]));
  const then = new Map([...since.indicators].map(([id, { status }]) => [id, status]));
  const which = (
    of: ReadonlyMap<string, ProgressStatus>,
    is: (status: ProgressStatus) => boolean,
  ): string[] =>
    plan.indicators.flatMap((indicator) => {
      const status = of.get(indicator.id);
      return status !== undefined && is(status) ? [numberOf(indicator)] : [];
    });
  const named = (numbers: readonly string[]): BlockCell => ({
    value:
      numbers.length === 0 ? "–" : numbers.length > MAX_NAMED ? String(numbers.length) : numbers.join(", "),
    style: "briefCell",
  });
  const cell = (value: string): BlockCell => ({ value, style: "briefCell" });
  const label = (id: "summary-on-track-or-better" | "summary-behind" | "summary-brief-not-reported") =>
    cell(words.translate({ id }));
  return [
    [
      label("summary-on-track-or-better"),
      cell(String(which(then, isGood).length)),
      cell(String(which(now, isGood).length)),
    ],
    [label("summary-behind"), named(which(then, isBehind)), named(which(now, isBehind))],
    [label("summary-brief-not-reported"), named(which(then, lacksReport)), named(which(now, lacksReport))],
  ];
}
