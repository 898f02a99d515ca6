import type { Desk, Slice } from "./slice";

/** The pane's tabs in the order in which a person needs them, each with its views; the first is what the tab shows. */
const TABS = {
  check: ["findings"],
  report: ["actuals", "activities", "forms", "reportsFile"],
  progress: ["progress"],
  meeting: ["summary", "nextPlan"],
  more: ["indicators", "doubts", "columns", "comparison", "overview", "settings"],
} as const;

export type TabName = keyof typeof TABS;
export type ViewName = (typeof TABS)[TabName][number];

export const TAB_NAMES = Object.keys(TABS) as readonly TabName[];
export const VIEW_NAMES: readonly ViewName[] = TAB_NAMES.flatMap((tab) => TABS[tab]);

/** The views under a tab. */
export function viewsUnder(tab: TabName): readonly ViewName[] {
  return TABS[tab];
}

/** The tab under which a view is. */
export function tabOfView(view: ViewName): TabName {
  return TAB_NAMES.find((tab) => viewsUnder(tab).includes(view)) ?? "check";
}

export const navigation: Slice<ViewName, never> = {
  initial: "findings",
  next: (view, event) => (event.kind === "viewChosen" ? event.view : view),
  isBusy: () => false,
};

export interface Navigation {
  readonly chooseView: (view: ViewName) => void;
}

export function navigating({ tell }: Desk<never>): Navigation {
  return { chooseView: (view) => tell({ kind: "viewChosen", view }) };
}
