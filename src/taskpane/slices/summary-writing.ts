import {
  type StudiedPlan,
  type NoPlan,
  writeSummary,
  type WrittenSheet,
  type WrittenSummary,
} from "../../app";
import type { Language } from "../../locales/catalogues";
import { createTranslator } from "../../locales/translator";
import type { Problem } from "../problem";
import type { ReportingQuarter } from "../reporting-quarters";
import type { Desk, SharedEvent, Slice } from "./slice";

/** Where the writing of a summary stands. */
export type SummaryState =
  | { readonly kind: "ready" }
  | { readonly kind: "writing"; readonly quarter: ReportingQuarter }
  | { readonly kind: "written"; readonly quarter: ReportingQuarter; readonly sheet: WrittenSheet }
  | { readonly kind: "failed"; readonly quarter: ReportingQuarter; readonly problem: Problem };

export type SummaryEvent =
  | { readonly kind: "summaryStarted"; readonly quarter: ReportingQuarter }
  | { readonly kind: "summaryWritten"; readonly quarter: ReportingQuarter; readonly sheet: WrittenSheet }
  | { readonly kind: "summaryNotWritten" }
  | { readonly kind: "summaryFailed"; readonly quarter: ReportingQuarter; readonly problem: Problem };

export const summaryWriting: Slice<SummaryState, SummaryEvent> = {
  initial: { kind: "ready" },
  next: nextSummary,
  isBusy: ({ kind }) => kind === "writing",
};

function nextSummary(summary: SummaryState, event: SummaryEvent | SharedEvent): SummaryState {
  switch (event.kind) {
    case "quarterChosen":
    case "summaryNotWritten":
      return { kind: "ready" };
    case "summaryStarted":
      return { kind: "writing", quarter: event.quarter };
    case "summaryWritten":
      return { kind: "written", quarter: event.quarter, sheet: event.sheet };
    case "summaryFailed":
      return { kind: "failed", quarter: event.quarter, problem: event.problem };
    default:
      return summary;
  }
}

export interface SummaryWriting {
  /** Writes the summary of a quarter. */
  readonly writeSummary: (quarter: ReportingQuarter, language: Language) => Promise<void>;
}

export function writingSummaries({ workbook, today, tell, run }: Desk<SummaryEvent>): SummaryWriting {
  return {
    async writeSummary(quarter, language) {
      tell({ kind: "viewChosen", view: "summary" });
      await run({
        started: { kind: "summaryStarted", quarter },
        work: () =>
          writeSummary(workbook, { period: quarter, asOf: today(), translate: createTranslator(language) }),
        read: planOf,
        ended: (outcome) => afterWriting(quarter, outcome),
        failed: (problem) => ({ kind: "summaryFailed", quarter, problem }),
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
    case "outsidePlan":
      return null;
  }
}

function afterWriting(quarter: ReportingQuarter, outcome: WrittenSummary): SummaryEvent {
  switch (outcome.kind) {
    case "written":
      return { kind: "summaryWritten", quarter, sheet: outcome.sheet };
    case "outsidePlan":
      return {
        kind: "summaryFailed",
        quarter,
        problem: { id: "pane-summary-outside-plan", values: { year: String(quarter.year) } },
      };
    case "noPlan":
      return { kind: "summaryNotWritten" };
  }
}
