import type { PaneState } from "../pane-state";
import type { Drafts } from "./drafts";

/** What is typed into the forms of the pane in a state. */
export function draftsOf({ reporting, period, accept, definitionDrafts }: PaneState): Drafts {
  const { drafts, indicator, party } = reporting;
  return {
    reports: Object.fromEntries(drafts),
    place: drafts.size === 0 ? null : { indicator, party, period },
    reasons: accept.drafts,
    definitions: definitionDrafts,
  };
}

/** Whether something was typed, or sent, between two states. */
export function haveDraftsChanged(before: PaneState, after: PaneState): boolean {
  return (
    before.reporting.drafts !== after.reporting.drafts ||
    before.reporting.indicator !== after.reporting.indicator ||
    before.accept.drafts !== after.accept.drafts ||
    before.definitionDrafts !== after.definitionDrafts
  );
}
