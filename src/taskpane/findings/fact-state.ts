import type { Fact, Finding, StudiedPlan } from "../../app";
import { findingId } from "./finding-id";
import type { FindingSubject } from "./finding-subject";
import type { PaneState } from "../pane-state";
import type { Session } from "../session";
import type { AcceptJob } from "./accepting";
import type { FixState } from "./fixing";
import type { Selection } from "../frame/selecting";

/** What a row knows of what is being done, where it is done with its fact. */
interface RowState {
  /** What was asked to be shown last, where that is a cell of the fact. */
  readonly selection: Selection | null;
  readonly fix: Exclude<FixState, { kind: "none" }> | null;
  readonly accept: Exclude<AcceptJob, { kind: "none" }> | null;
  /** What is typed as the reason to accept it; `null` if it is not being accepted. */
  readonly reason: string | null;
}

/** The part of the pane's state that is about one fact. */
export function rowStateOf({ selection, fix, accept }: PaneState, { findings }: Fact): RowState {
  const ids = new Set(findings.map(findingId));
  const isOwn = (finding: Finding | null): boolean => finding !== null && ids.has(findingId(finding));
  return {
    selection: selection !== null && isOwn(selection.finding) ? selection : null,
    fix: fix.kind !== "none" && isOwn(fix.finding) ? fix : null,
    accept: accept.job.kind !== "none" && isOwn(accept.job.finding) ? accept.job : null,
    reason: accept.drafts[findingId(findings[0])] ?? null,
  };
}

/** What a row and its parts are given. */
export interface FactRowProps extends RowState {
  readonly session: Session;
  readonly fact: Fact;
  /** The plan and the workbook in which it was found. */
  readonly study: StudiedPlan;
  /** What the search shows: nothing else is fixed with it. */
  readonly shown: readonly Finding[];
  /** What each finding is about: asked for all rows of one reading. */
  readonly subjectOf: (finding: Finding) => FindingSubject;
  /** The Tab key stops at its controls: it does so at one row of the list. */
  readonly tabIndex: 0 | -1;
  readonly isOpen: boolean;
}
