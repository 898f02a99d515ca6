import { focusIfLost } from "./focus-if-lost";

/** A ref that scrolls, as little as it takes, to see whole what appears because the user asked for it. */
export function inSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "nearest" });
}

/** The same for what also takes the focus of the control whose place it takes. */
export function inSightWithFocus(element: HTMLElement | null): void {
  focusIfLost(element);
  inSight(element);
}
