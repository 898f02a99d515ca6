import { rowsOfPlan, type DraftRows, type SetAsideDraft } from "./drafts-of-rows";
import { placeKey, type ReportPlace } from "../report/report-draft";
import type { Desk, SharedEvent, Slice } from "../slice";

/** What the pane knows of the rows that something is typed about, and what was typed about those that are gone. */
export interface DraftRowsState {
  readonly rows: DraftRows;
  readonly setAside: readonly SetAsideDraft[];
}

export type DraftRowsEvent =
  /** What was typed about a row that is gone is given to the form of another indicator, or thrown away. */
  | { readonly kind: "draftGiven"; readonly draft: SetAsideDraft; readonly indicator: string }
  | { readonly kind: "draftDiscarded"; readonly draft: SetAsideDraft };

export const draftRows: Slice<DraftRowsState, DraftRowsEvent> = {
  initial: { rows: {}, setAside: [] },
  next: nextRows,
  isBusy: () => false,
};

function nextRows(state: DraftRowsState, event: DraftRowsEvent | SharedEvent): DraftRowsState {
  switch (event.kind) {
    case "draftsRestored":
      return { rows: event.drafts.rows ?? {}, setAside: event.drafts.setAside ?? [] };
    case "draftsMoved":
      return event.moved.setAside.length === 0
        ? state
        : { ...state, setAside: [...state.setAside, ...event.moved.setAside] };
    case "planRead":
      return event.outcome.kind === "checked" ? { ...state, rows: rowsOfPlan(event.outcome.plan) } : state;
    case "draftGiven":
    case "draftDiscarded":
      return { ...state, setAside: state.setAside.filter((draft) => draft !== event.draft) };
    default:
      return state;
  }
}

export interface GivingDrafts {
  /** Puts what was typed about a row that is gone into the form of another indicator; a report for its period. */
  readonly giveDraft: (draft: SetAsideDraft, indicator: string) => void;
  readonly discardDraft: (draft: SetAsideDraft) => void;
}

export function givingDrafts({ tell }: Desk<DraftRowsEvent>): GivingDrafts {
  return {
    giveDraft(draft, indicator) {
      if (draft.kind === "report") tell({ kind: "periodChosen", period: draft.period });
      tell({ kind: "draftGiven", draft, indicator });
    },
    discardDraft: (draft) => tell({ kind: "draftDiscarded", draft }),
  };
}

/** The place and the text of a form that a report is given to; `null` for what is none. */
export function givenReport({ draft, indicator }: Extract<DraftRowsEvent, { kind: "draftGiven" }>) {
  if (draft.kind !== "report") return null;
  const place: ReportPlace = { indicator, period: draft.period, party: draft.party };
  return { place, key: placeKey(place), draft: draft.draft };
}
