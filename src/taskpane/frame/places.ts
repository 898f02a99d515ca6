/** The pane's places in their order, each with its pages: the first is the place itself, the others are opened from it. */
const PLACES = {
  today: ["today", "nextPlan", "overview"],
  plan: ["findings", "comparison", "columns", "doubts", "indicators"],
  reports: ["actuals", "progress", "activities", "forms", "reportsFile"],
  meeting: ["summary"],
  more: ["more", "settings"],
} as const;

export type PlaceName = keyof typeof PLACES;
export type ViewName = (typeof PLACES)[PlaceName][number];
/** A page that a place itself is. */
export type RootView = "today" | "findings" | "actuals" | "summary" | "more";
/** A page that is opened from a place, and has a way back to it. */
export type DeeperView = Exclude<ViewName, RootView>;

export const PLACE_NAMES = Object.keys(PLACES) as readonly PlaceName[];
export const VIEW_NAMES: readonly ViewName[] = PLACE_NAMES.flatMap((place) => PLACES[place]);

/** The place that a page belongs to. */
export function placeOfView(view: ViewName): PlaceName {
  return PLACE_NAMES.find((place) => viewsOf(place).includes(view)) ?? "today";
}

/** The page that a place itself is. */
export function rootOf(place: PlaceName): RootView {
  return PLACES[place][0];
}

/** Whether a page is opened from a place, and is not the place itself. */
export function isDeeper(view: ViewName): view is DeeperView {
  return rootOf(placeOfView(view)) !== view;
}

function viewsOf(place: PlaceName): readonly ViewName[] {
  return PLACES[place];
}
