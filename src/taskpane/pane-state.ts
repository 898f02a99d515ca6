import type {
  CellReference,
  Finding,
  Message,
  NoPlan,
  SheetLookedAt,
  StudiedPlan,
  WrittenSheet,
} from "../app";
import type { ReportingQuarter } from "./reporting-quarters";

/** What the pane knows of the plan. */
export type CheckState =
  | { readonly kind: "notChecked" }
  /** `changed`: cells changed meanwhile, so that what is being read may be older than they are. */
  | { readonly kind: "reading"; readonly changed: boolean }
  | { readonly kind: "checked"; readonly result: StudiedPlan; readonly stale: boolean }
  | { readonly kind: "noPlan"; readonly lookedAt: readonly SheetLookedAt[] }
  | { readonly kind: "failed"; readonly problem: Message };

/** Where the writing of a summary stands. */
export type SummaryState =
  | { readonly kind: "ready" }
  | { readonly kind: "writing"; readonly quarter: ReportingQuarter }
  | { readonly kind: "written"; readonly quarter: ReportingQuarter; readonly sheet: WrittenSheet }
  | { readonly kind: "failed"; readonly quarter: ReportingQuarter; readonly problem: Message };

/** Where the mending of a finding by one of its fixes stands. */
export type FixState =
  | { readonly kind: "none" }
  | { readonly kind: "applying"; readonly finding: Finding }
  | { readonly kind: "applied"; readonly finding: Finding }
  | { readonly kind: "failed"; readonly finding: Finding; readonly problem: Message };

/** The cell that the user asked to see, and why it could not be shown where it could not. */
export interface Selection {
  readonly cell: CellReference;
  /** The finding through which it was asked for, if through one. */
  readonly finding: Finding | null;
  readonly problem: Message | null;
}

/** Where the keeping of the user's columns stands. */
type MappingState =
  | { readonly kind: "none" }
  | { readonly kind: "saving" }
  | { readonly kind: "failed"; readonly problem: Message };

export type Tab = "findings" | "summary" | "columns";

export interface PaneState {
  readonly check: CheckState;
  readonly summary: SummaryState;
  readonly fix: FixState;
  readonly mapping: MappingState;
  readonly selection: Selection | null;
  readonly tab: Tab;
  /** The quarter that the user chose; `null` while it is left to the pane. */
  readonly quarter: ReportingQuarter | null;
}

export type PaneEvent =
  | { readonly kind: "checkStarted" }
  | { readonly kind: "checkEnded"; readonly outcome: StudiedPlan | NoPlan }
  | { readonly kind: "checkFailed"; readonly problem: Message }
  | { readonly kind: "workbookChanged" }
  | { readonly kind: "selected"; readonly selection: Selection }
  | { readonly kind: "fixStarted"; readonly finding: Finding }
  | { readonly kind: "fixApplied"; readonly finding: Finding; readonly outcome: StudiedPlan | NoPlan }
  | { readonly kind: "fixFailed"; readonly finding: Finding; readonly problem: Message }
  | { readonly kind: "mappingStarted" }
  | { readonly kind: "mappingKept"; readonly outcome: StudiedPlan | NoPlan }
  | { readonly kind: "mappingFailed"; readonly problem: Message }
  | { readonly kind: "tabChosen"; readonly tab: Tab }
  | { readonly kind: "quarterChosen"; readonly quarter: ReportingQuarter }
  | { readonly kind: "summaryStarted"; readonly quarter: ReportingQuarter }
  | {
      readonly kind: "summaryWritten";
      readonly quarter: ReportingQuarter;
      readonly sheet: WrittenSheet;
      readonly study: StudiedPlan;
    }
  | { readonly kind: "summaryFailed"; readonly quarter: ReportingQuarter; readonly problem: Message };

export const initialState: PaneState = {
  check: { kind: "notChecked" },
  summary: { kind: "ready" },
  fix: { kind: "none" },
  mapping: { kind: "none" },
  selection: null,
  tab: "findings",
  quarter: null,
};

/** The state after an event. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "checkStarted":
      return {
        ...state,
        check: { kind: "reading", changed: false },
        fix: { kind: "none" },
        mapping: { kind: "none" },
        selection: null,
      };
    case "checkEnded":
      return { ...state, check: checkedState(event.outcome, state.check) };
    case "checkFailed":
      return { ...state, check: { kind: "failed", problem: event.problem } };
    case "workbookChanged":
      return { ...state, check: afterChange(state.check) };
    case "selected":
      return { ...state, selection: event.selection };
    case "fixStarted":
      return { ...state, fix: { kind: "applying", finding: event.finding } };
    case "fixApplied":
      return {
        ...state,
        check: checkedState(event.outcome, state.check),
        fix: { kind: "applied", finding: event.finding },
      };
    case "fixFailed":
      return { ...state, fix: { kind: "failed", finding: event.finding, problem: event.problem } };
    case "mappingStarted":
      return { ...state, mapping: { kind: "saving" } };
    case "mappingKept":
      return {
        ...state,
        check: checkedState(event.outcome, state.check),
        mapping: { kind: "none" },
        selection: null,
      };
    case "mappingFailed":
      return { ...state, mapping: { kind: "failed", problem: event.problem } };
    case "tabChosen":
      return { ...state, tab: event.tab };
    case "quarterChosen":
      return { ...state, quarter: event.quarter, summary: { kind: "ready" } };
    case "summaryStarted":
      return { ...state, tab: "summary", summary: { kind: "writing", quarter: event.quarter } };
    case "summaryWritten":
      // Writing a summary reads the plan anew: its findings are the newest there are.
      return {
        ...state,
        check: { kind: "checked", result: event.study, stale: false },
        summary: { kind: "written", quarter: event.quarter, sheet: event.sheet },
      };
    case "summaryFailed":
      return { ...state, summary: { kind: "failed", quarter: event.quarter, problem: event.problem } };
  }
}

/** Whether the pane waits for Excel; it starts nothing new meanwhile. */
export function isBusy({ check, summary, fix, mapping }: PaneState): boolean {
  return (
    check.kind === "reading" ||
    summary.kind === "writing" ||
    fix.kind === "applying" ||
    mapping.kind === "saving"
  );
}

function checkedState(outcome: StudiedPlan | NoPlan, before: CheckState): CheckState {
  if (outcome.kind === "noPlan") return { kind: "noPlan", lookedAt: outcome.lookedAt };
  return { kind: "checked", result: outcome, stale: before.kind === "reading" && before.changed };
}

/** A change makes findings stale and never reads anew by itself: the user may be in the middle of more. */
function afterChange(check: CheckState): CheckState {
  if (check.kind === "reading") return { ...check, changed: true };
  return check.kind === "checked" ? { ...check, stale: true } : check;
}
