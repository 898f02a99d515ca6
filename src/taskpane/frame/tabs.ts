/** The pane's tabs in the order in which a person needs them, each with its views; the first is what the tab shows at first. */
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
