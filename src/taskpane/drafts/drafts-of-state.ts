import type { ReportSubject, StudiedPlan } from "../../app";
import type { PaneState } from "../pane-state";
import { aboutOf, movedDrafts } from "./drafts-of-rows";
import type { Drafts } from "./drafts";

/** What is typed into the forms of the pane in a state. */
export function draftsOf({
  reporting,
  telling,
  period,
  accept,
  definitionDrafts,
  draftRows,
}: PaneState): Drafts {
  const { drafts } = reporting;
  const open = openIn(reporting);
  const about = [...drafts.keys()].map((key) => key.split(" ")[0] ?? "");
  const accepted = Object.keys(accept.drafts).flatMap(aboutOf);
  const used = new Set([...about, ...accepted, ...Object.keys(definitionDrafts), open?.indicator ?? ""]);
  return {
    reports: Object.fromEntries(drafts),
    place:
      drafts.size === 0
        ? null
        : {
            indicator: open?.indicator ?? null,
            party: reporting.party ?? "",
            period: open?.period ?? period,
          },
    activities: Object.fromEntries(telling.drafts),
    reasons: accept.drafts,
    definitions: definitionDrafts,
    rows: Object.fromEntries(Object.entries(draftRows.rows).filter(([id]) => used.has(id))),
    setAside: draftRows.setAside,
  };
}

/** What the form is about that was opened; `null` where none was. */
function openIn({ open }: PaneState["reporting"]): ReportSubject | null {
  return open === "none" ? null : open;
}

/** What is typed under the numbers that the indicators of a plan have, where they had others when it was typed. */
export function draftsInPlan(
  { reporting, definitionDrafts, accept, draftRows }: PaneState,
  study: Pick<StudiedPlan, "plan" | "findings">,
) {
  const typed = {
    reports: reporting.drafts,
    definitions: definitionDrafts,
    reasons: accept.drafts,
    open: openIn(reporting)?.indicator ?? null,
  };
  return movedDrafts(typed, draftRows.rows, study);
}

/** Whether something was typed, or sent, between two states. */
export function haveDraftsChanged(before: PaneState, after: PaneState): boolean {
  return (
    before.reporting.drafts !== after.reporting.drafts ||
    before.reporting.open !== after.reporting.open ||
    before.telling.drafts !== after.telling.drafts ||
    before.accept.drafts !== after.accept.drafts ||
    before.definitionDrafts !== after.definitionDrafts ||
    before.draftRows.setAside !== after.draftRows.setAside
  );
}
