import type { Finding, StudiedPlan } from "../../app";
import { findingId } from "./finding-groups";
import type { PaneState } from "../pane-state";
import type { Session } from "../session";
import type { AcceptJob } from "./accepting";
import type { FixState } from "./fixing";
import type { Selection } from "../frame/selecting";

/** What a row knows of what is being done, where it is done with its finding. */
interface RowState {
  readonly selection: Selection | null;
  readonly fix: Exclude<FixState, { kind: "none" }> | null;
  readonly accept: Exclude<AcceptJob, { kind: "none" }> | null;
  /** What is typed as the reason to accept it; `null` if it is not being accepted. */
  readonly reason: string | null;
}

/** The part of the pane's state that is about one finding. */
export function rowStateOf({ selection, fix, accept }: PaneState, finding: Finding): RowState {
  const id = findingId(finding);
  return {
    selection: selection?.finding != null && findingId(selection.finding) === id ? selection : null,
    fix: fix.kind !== "none" && findingId(fix.finding) === id ? fix : null,
    accept: accept.job.kind !== "none" && findingId(accept.job.finding) === id ? accept.job : null,
    reason: accept.drafts[id] ?? null,
  };
}

/** What a row and its parts are given. */
export interface FindingRowProps extends RowState {
  readonly session: Session;
  readonly finding: Finding;
  /** The plan and the workbook in which it was found. */
  readonly study: StudiedPlan;
  /** What the search and the filters show: nothing else is fixed with it. */
  readonly shown: readonly Finding[];
  /** The Tab key stops at its controls: it does so at one row of the list. */
  readonly tabIndex: 0 | -1;
  /** Its group does not tell how much it weighs. */
  readonly showSeverity: boolean;
}
