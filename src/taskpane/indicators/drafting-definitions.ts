import type { DefinitionDraft } from "./definition-draft";
import type { ConfirmingEvent } from "./confirming";
import type { DraftRowsEvent } from "../drafts/draft-rows";
import type { Desk, SharedEvent, Slice } from "../slice";

/** What is typed of how indicators are measured, by their ids: an indicator with a draft shows its form. */
export type DefinitionDrafts = Readonly<Record<string, DefinitionDraft>>;

export interface DefinitionDraftEvent {
  readonly kind: "definitionDrafted";
  readonly id: string;
  readonly draft: DefinitionDraft | null;
}

export const draftingDefinitions: Slice<
  DefinitionDrafts,
  DefinitionDraftEvent | ConfirmingEvent | DraftRowsEvent
> = {
  initial: {},
  next: nextDrafts,
  isBusy: () => false,
};

function nextDrafts(
  drafts: DefinitionDrafts,
  event: DefinitionDraftEvent | ConfirmingEvent | DraftRowsEvent | SharedEvent,
): DefinitionDrafts {
  switch (event.kind) {
    case "definitionDrafted":
      return event.draft === null ? without(drafts, [event.id]) : { ...drafts, [event.id]: event.draft };
    case "confirming":
      return event.state.kind === "saved" ? without(drafts, event.state.ids) : drafts;
    case "draftGiven":
      return event.draft.kind === "definition" ? { ...drafts, [event.indicator]: event.draft.draft } : drafts;
    case "draftsRestored":
      return event.drafts.definitions;
    case "draftsMoved":
      return event.moved.definitions;
    default:
      return drafts;
  }
}

function without(drafts: DefinitionDrafts, ids: readonly string[]): DefinitionDrafts {
  if (!ids.some((id) => id in drafts)) return drafts;
  return Object.fromEntries(Object.entries(drafts).filter(([id]) => !ids.includes(id)));
}

export interface DefinitionDrafting {
  /** Opens the form of an indicator or keeps what is typed into it; `null` when nothing is to be changed after all. */
  readonly draftDefinition: (id: string, draft: DefinitionDraft | null) => void;
}

export function draftingOf({ tell }: Desk<DefinitionDraftEvent>): DefinitionDrafting {
  return { draftDefinition: (id, draft) => tell({ kind: "definitionDrafted", id, draft }) };
}
