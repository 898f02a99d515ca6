import type { Desk, SharedEvent, Slice } from "../slice";

/** How the facts are looked through; it is kept while the pane lives. */
export interface BrowsingState {
  /** Words, or parts of words, all of which a fact has to have. */
  readonly search: string;
  /** Whether the field for them is shown. */
  readonly isSearching: boolean;
  /** The key of the fact whose row is open; `null` for none. */
  readonly opened: string | null;
  readonly isAcceptedShown: boolean;
}

export type BrowsingEvent =
  | { readonly kind: "searched"; readonly search: string }
  | { readonly kind: "searchShown"; readonly isShown: boolean }
  | { readonly kind: "factOpened"; readonly fact: string | null }
  | { readonly kind: "acceptedShown"; readonly isShown: boolean };

export const browsing: Slice<BrowsingState, BrowsingEvent> = {
  initial: { search: "", isSearching: false, opened: null, isAcceptedShown: false },
  next: nextBrowsing,
  isBusy: () => false,
};

function nextBrowsing(browsing: BrowsingState, event: BrowsingEvent | SharedEvent): BrowsingState {
  switch (event.kind) {
    case "searched":
      return { ...browsing, search: event.search };
    case "searchShown":
      return { ...browsing, isSearching: event.isShown, search: "" };
    case "factOpened":
      return { ...browsing, opened: event.fact };
    case "acceptedShown":
      return { ...browsing, isAcceptedShown: event.isShown };
    default:
      return browsing;
  }
}

export interface Browsing {
  readonly searchFacts: (search: string) => void;
  /** Shows the field to search in, or takes it away and with it what it says. */
  readonly showSearch: (isShown: boolean) => void;
  /** Opens the row of a fact and closes the one that was open; `null` closes it. */
  readonly openFact: (fact: string | null) => void;
  readonly showAccepted: (isShown: boolean) => void;
}

export function browsingFindings({ tell }: Desk<BrowsingEvent>): Browsing {
  return {
    searchFacts: (search) => tell({ kind: "searched", search }),
    showSearch: (isShown) => tell({ kind: "searchShown", isShown }),
    openFact: (fact) => tell({ kind: "factOpened", fact }),
    showAccepted: (isShown) => tell({ kind: "acceptedShown", isShown }),
  };
}
