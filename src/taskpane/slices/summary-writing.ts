import {
  type StudiedPlan,
  type NoPlan,
  type Period,
  writeSummary,
  type WrittenSheet,
  type WrittenSummary,
} from "../../app";
import type { Language } from "../../locales/languages";
import { createTranslator } from "../loaded-languages";
import type { Problem } from "../problem";
import type { Desk, SharedEvent, Slice } from "./slice";

/** Where the writing of a summary stands. */
export type SummaryState =
  | { readonly kind: "ready" }
  | { readonly kind: "writing"; readonly period: Period }
  | { readonly kind: "written"; readonly period: Period; readonly sheet: WrittenSheet }
  | { readonly kind: "failed"; readonly period: Period; readonly problem: Problem };

export type SummaryEvent =
  | { readonly kind: "summaryStarted"; readonly period: Period }
  | { readonly kind: "summaryWritten"; readonly period: Period; readonly sheet: WrittenSheet }
  | { readonly kind: "summaryNotWritten" }
  | { readonly kind: "summaryFailed"; readonly period: Period; readonly problem: Problem };

export const summaryWriting: Slice<SummaryState, SummaryEvent> = {
  initial: { kind: "ready" },
  next: nextSummary,
  isBusy: ({ kind }) => kind === "writing",
};

function nextSummary(summary: SummaryState, event: SummaryEvent | SharedEvent): SummaryState {
  switch (event.kind) {
    case "periodChosen":
    case "summaryNotWritten":
      return { kind: "ready" };
    case "summaryStarted":
      return { kind: "writing", period: event.period };
    case "summaryWritten":
      return { kind: "written", period: event.period, sheet: event.sheet };
    case "summaryFailed":
      return { kind: "failed", period: event.period, problem: event.problem };
    default:
      return summary;
  }
}

export interface SummaryWriting {
  /** Writes the summary of a quarter. */
  readonly writeSummary: (period: Period, language: Language) => Promise<void>;
}

export function writingSummaries({ workbook, today, tell, run }: Desk<SummaryEvent>): SummaryWriting {
  return {
    async writeSummary(period, language) {
      tell({ kind: "viewChosen", view: "summary" });
      await run({
        started: { kind: "summaryStarted", period },
        work: () => writeSummary(workbook, { period, asOf: today(), translate: createTranslator(language) }),
        read: planOf,
        ended: (outcome) => afterWriting(period, outcome),
        failed: (problem) => ({ kind: "summaryFailed", period, problem }),
      });
    },
  };
}

/** Writing a summary reads the plan anew: its findings are the newest there are. */
function planOf(outcome: WrittenSummary): StudiedPlan | NoPlan | null {
  switch (outcome.kind) {
    case "written":
      return outcome.study;
    case "noPlan":
      return outcome;
    case "frozen":
    case "outsidePlan":
      return null;
  }
}

function afterWriting(period: Period, outcome: WrittenSummary): SummaryEvent {
  switch (outcome.kind) {
    case "written":
      return { kind: "summaryWritten", period, sheet: outcome.sheet };
    case "outsidePlan":
      return {
        kind: "summaryFailed",
        period,
        problem: { id: "pane-summary-outside-plan", values: { year: String(period.year) } },
      };
    case "frozen":
      return {
        kind: "summaryFailed",
        period,
        problem: { id: "summary-frozen-stands", values: { sheet: outcome.sheet } },
      };
    case "noPlan":
      return { kind: "summaryNotWritten" };
  }
}
