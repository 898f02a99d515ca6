import type { Desk, Slice } from "./slice";

/** The views of a plan, in the order in which a person needs them. */
export const VIEW_NAMES = [
  "findings",
  "indicators",
  "actuals",
  "progress",
  "summary",
  "settings",
  "columns",
] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

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
