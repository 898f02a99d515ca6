import {
  type MeetingSheet,
  type ReportingPeriod,
  type SheetObstacle,
  type SmallCounts,
  type Workbook,
  type WrittenMeetingSheets,
  type WrittenSheet,
} from "../../app";
import type { Language } from "../../locales/languages";
import { createTranslator } from "../wording/loaded-languages";
import type { Problem } from "../problem";
import { fetchSheetWriters } from "../chunks/fetching";
import type { Desk, SharedEvent, Slice } from "../slice";

/** What is to be written for a meeting. */
export interface SummaryOrder {
  readonly period: ReportingPeriod;
  readonly sheets: readonly MeetingSheet[];
  readonly language: Language;
  /** Write the summary permanently. */
  readonly freeze?: boolean;
  /** Also where a frozen summary exists, whose place the new one then takes. */
  readonly rewriteFrozen?: boolean;
  /** The first page tells of the key indicators alone. */
  readonly keyOnly?: boolean;
  /** Counts of parts below this are not shown; `null` where all are. Left out until it was asked. */
  readonly suppressBelow?: number | null;
}

/** A sheet that exists now. */
export interface SheetMade {
  readonly sheet: MeetingSheet;
  readonly written: WrittenSheet;
  /** The title of one of version 1 whose place it takes. */
  readonly replaces: string | null;
}

/** How far the writing of a summary and of the sheets that go with it is. */
export type SummaryState =
  | { readonly kind: "ready" }
  | {
      readonly kind: "writing";
      readonly order: SummaryOrder;
      /** The sheet that is being written, and how many are done. */
      readonly sheet: MeetingSheet | null;
      readonly done: number;
      /** The user asked to stop; the sheet that is being written is finished first. */
      readonly stopping: boolean;
    }
  /** Small counts of victims would be shown: how is to be said before anything is written. */
  | { readonly kind: "asking"; readonly order: SummaryOrder; readonly counts: SmallCounts }
  | {
      readonly kind: "written";
      readonly order: SummaryOrder;
      readonly made: readonly SheetMade[];
      /** The user stopped it before all of them were written. */
      readonly stopped: boolean;
      /** Set where the summary was frozen. */
      readonly frozen: { readonly snapshotKept: boolean } | null;
    }
  | {
      readonly kind: "failed";
      readonly order: SummaryOrder;
      /** Sheets that were written before. */
      readonly made: readonly SheetMade[];
      readonly problem: Problem;
    };

export type SummaryEvent =
  | { readonly kind: "summaryStarted"; readonly order: SummaryOrder }
  | { readonly kind: "summaryGoesOn"; readonly sheet: MeetingSheet; readonly done: number }
  | { readonly kind: "summaryStopping" }
  | {
      readonly kind: "summaryEnded";
      readonly state: Exclude<SummaryState, { readonly kind: "writing" }>;
    };

export const summaryWriting: Slice<SummaryState, SummaryEvent> = {
  initial: { kind: "ready" },
  next: nextSummary,
  isBusy: ({ kind }) => kind === "writing",
};

function nextSummary(summary: SummaryState, event: SummaryEvent | SharedEvent): SummaryState {
  switch (event.kind) {
    case "periodChosen":
      return summary.kind === "writing" ? summary : { kind: "ready" };
    case "summaryStarted":
      return { kind: "writing", order: event.order, sheet: null, done: 0, stopping: false };
    case "summaryGoesOn":
      return summary.kind === "writing" ? { ...summary, sheet: event.sheet, done: event.done } : summary;
    case "summaryStopping":
      return summary.kind === "writing" ? { ...summary, stopping: true } : summary;
    case "summaryEnded":
      return event.state;
    default:
      return summary;
  }
}

export interface SummaryWriting {
  /** Writes the summary of a period and the sheets that go with it, one after the other. */
  readonly writeSheets: (order: SummaryOrder) => Promise<void>;
  /** Writes no further sheet than the one that is being written. */
  readonly stopWriting: () => void;
  /** Writes nothing after it was asked how small counts are to be shown. */
  readonly cancelWriting: () => void;
}

export function writingSummaries({
  workbook,
  today,
  checkAsOfToday,
  tell,
  run,
}: Desk<SummaryEvent>): SummaryWriting {
  let stopped = false;
  return {
    async writeSheets(order) {
      tell({ kind: "viewChosen", view: "summary" });
      const made: SheetMade[] = [];
      const ended = (state: Exclude<SummaryState, { readonly kind: "writing" }>): SummaryEvent => ({
        kind: "summaryEnded",
        state,
      });
      await run({
        started: { kind: "summaryStarted", order },
        work: async () => {
          stopped = false;
          const { writeMeetingSheets } = await fetchSheetWriters();
          const outcome = await writeMeetingSheets(workbook, requestOf(order, today), {
            next: (sheet, done) => {
              if (!stopped) tell({ kind: "summaryGoesOn", sheet, done });
              return !stopped;
            },
            written: (sheet, written, replaces) => made.push({ sheet, written, replaces }),
          });
          if (outcome.kind === "ended") await goToFirst(workbook, made);
          // The sheets are part of what is known about the workbook: which are there, and what is frozen.
          return { outcome, after: await checkAsOfToday() };
        },
        read: ({ after }) => after,
        ended: ({ outcome }) => ended(stateAfter(outcome, order, made)),
        failed: (problem) => ended({ kind: "failed", order, made, problem }),
      });
    },

    stopWriting() {
      stopped = true;
      tell({ kind: "summaryStopping" });
    },

    cancelWriting() {
      tell({ kind: "summaryEnded", state: { kind: "ready" } });
    },
  };
}

/** Shows the first sheet that was written. Where Excel does not, as while a cell is typed into, a click leads there. */
async function goToFirst(workbook: Workbook, [first]: readonly SheetMade[]): Promise<void> {
  if (first === undefined) return;
  await workbook.selectCell({ sheet: first.written.title, row: 0, column: 0 }).catch(() => undefined);
}

function requestOf(order: SummaryOrder, today: Desk<never>["today"]) {
  const { period, sheets, language, freeze = false, rewriteFrozen = false, keyOnly = false } = order;
  const asked = order.suppressBelow === undefined ? {} : { suppressBelow: order.suppressBelow };
  const how = { freeze, rewriteFrozen, keyOnly, ...asked };
  return { period, sheets, asOf: today(), translate: createTranslator(language), ...how };
}

function stateAfter(
  outcome: WrittenMeetingSheets,
  order: SummaryOrder,
  made: readonly SheetMade[],
): Exclude<SummaryState, { readonly kind: "writing" }> {
  switch (outcome.kind) {
    case "ended": {
      const { stopped, frozen } = outcome;
      return { kind: "written", order, made, stopped, frozen };
    }
    case "hindered":
      return { kind: "failed", order, made, problem: problemOfObstacle(outcome.obstacle, order) };
    case "asks":
      return { kind: "asking", order, counts: outcome.counts };
    case "noPlan":
      return { kind: "ready" };
  }
}

function problemOfObstacle(obstacle: SheetObstacle, { period }: SummaryOrder): Problem {
  switch (obstacle.kind) {
    case "outsidePlan":
      return { id: "pane-summary-outside-plan", values: { year: String(period.year) } };
    case "frozen":
      return { id: "pane-summary-frozen-stands", values: { sheet: obstacle.sheet } };
    case "headsGone":
      return { id: "pane-indicators-heads-gone", values: { sheet: obstacle.sheet } };
  }
}
