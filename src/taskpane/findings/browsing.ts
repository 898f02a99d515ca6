import type { Severity } from "../../app";
import type { Grouping } from "./finding-groups";
import type { FindingFilter } from "./finding-search";
import type { Desk, SharedEvent, Slice } from "../slice";

/** How the findings are looked through; it is kept while the pane lives. */
export interface BrowsingState extends FindingFilter {
  readonly grouping: Grouping;
  /** Groups, by grouping and key, that the user opened or folded; others are as the pane has them. */
  readonly opened: Readonly<Record<string, boolean>>;
}

export type BrowsingEvent =
  | { readonly kind: "groupingChosen"; readonly grouping: Grouping }
  | { readonly kind: "severityToggled"; readonly severity: Severity }
  | { readonly kind: "searched"; readonly search: string }
  | { readonly kind: "filterCleared" }
  | { readonly kind: "groupOpened"; readonly group: string; readonly isOpen: boolean };

export const browsing: Slice<BrowsingState, BrowsingEvent> = {
  initial: { grouping: "cause", severities: [], search: "", opened: {} },
  next: nextBrowsing,
  isBusy: () => false,
};

function nextBrowsing(browsing: BrowsingState, event: BrowsingEvent | SharedEvent): BrowsingState {
  switch (event.kind) {
    case "groupingChosen":
      return { ...browsing, grouping: event.grouping };
    case "severityToggled":
      return { ...browsing, severities: toggled(browsing.severities, event.severity) };
    case "searched":
      return { ...browsing, search: event.search };
    case "filterCleared":
      return { ...browsing, severities: [], search: "" };
    case "groupOpened":
      return { ...browsing, opened: { ...browsing.opened, [event.group]: event.isOpen } };
    default:
      return browsing;
  }
}

function toggled(severities: readonly Severity[], severity: Severity): readonly Severity[] {
  return severities.includes(severity)
    ? severities.filter((other) => other !== severity)
    : [...severities, severity];
}

export interface Browsing {
  readonly groupFindings: (grouping: Grouping) => void;
  /** Shows findings of a severity next to those that are shown, or no longer. */
  readonly toggleSeverity: (severity: Severity) => void;
  readonly searchFindings: (search: string) => void;
  readonly clearFilter: () => void;
  readonly openGroup: (group: string, isOpen: boolean) => void;
}

export function browsingFindings({ tell }: Desk<BrowsingEvent>): Browsing {
  return {
    groupFindings: (grouping) => tell({ kind: "groupingChosen", grouping }),
    toggleSeverity: (severity) => tell({ kind: "severityToggled", severity }),
    searchFindings: (search) => tell({ kind: "searched", search }),
    clearFilter: () => tell({ kind: "filterCleared" }),
    openGroup: (group, isOpen) => tell({ kind: "groupOpened", group, isOpen }),
  };
}
