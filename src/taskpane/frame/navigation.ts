import type { Desk, Slice } from "../slice";
import type { ViewName } from "./places";

export const navigation: Slice<ViewName, never> = {
  initial: "today",
  next: (view, event) => (event.kind === "viewChosen" ? event.view : view),
  isBusy: () => false,
};

export interface Navigation {
  readonly chooseView: (view: ViewName) => void;
}

export function navigating({ tell }: Desk<never>): Navigation {
  return { chooseView: (view) => tell({ kind: "viewChosen", view }) };
}
